"""No page of the documentation leads nowhere."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
PAGES = [
    page
    for page in ROOT.glob("**/*.md")
    if not {"node_modules", ".venv", ".data"} & set(page.relative_to(ROOT).parts)
]


def test_links_between_pages_and_files_are_whole() -> None:
    broken = [
        f"{page.relative_to(ROOT)}: {target}"
        for page in PAGES
        for target in re.findall(r"\]\(([^)#\s]+)", page.read_text())
        if "://" not in target and not (page.parent / target).exists()
    ]

    assert len(PAGES) > 20
    assert broken == []

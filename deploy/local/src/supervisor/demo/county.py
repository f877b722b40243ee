"""The district itself: streets, communities and the organizations in them."""

import csv
import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

DISTRICT: Final = "青桥区（演示）"
LEAGUE: Final = "共青团青桥区委员会"
PARTY: Final = "中共青桥区委员会"
DISTRICT_CODE: Final = "370102000000"
AGENCIES: Final = "青桥区直属机关团工委"

# Organizations beside the territorial line: name, kind, line, industry.
OTHERS: Final = (
    (AGENCIES, "working_committee", "agency", "党政机关"),
    ("青桥区教育局团工委", "working_committee", "school", "教育"),
    ("青桥中学团委", "committee", "school", "教育"),
    ("青桥职业学院团委", "committee", "school", "教育"),
    ("青桥区卫生健康系统团工委", "working_committee", "industry", "卫生"),
    ("青桥城建集团团委", "committee", "soe", "建筑"),
    ("青桥水务有限公司团总支", "general_branch", "soe", "水务"),
    ("青桥区新兴领域团工委", "working_committee", "new_sector", "新就业群体"),
    ("青桥外卖配送联合团支部", "branch", "new_sector", "外卖配送"),
    ("青桥网约车联合团支部", "branch", "new_sector", "网约车"),
)

_COMMUNITY = re.compile(r"(?:社区居民委员会|社区居委会|居民委员会|居委会|社区)$")


@dataclass(frozen=True)
class Community:
    code: str
    street: str
    name: str
    """As people say it: 后坡街社区."""

    @property
    def branch(self) -> str:
        return f"{self.street}{self.name}团支部"


@dataclass(frozen=True)
class Street:
    code: str
    name: str
    communities: tuple[Community, ...]

    @property
    def league(self) -> str:
        return f"共青团{self.name}工作委员会"

    @property
    def party(self) -> str:
        return f"中共{self.name}工作委员会"


@cache
def streets() -> tuple[Street, ...]:
    """The 13 streets with their 139 communities, in the order of their codes."""
    text = (files("supervisor.demo") / "divisions.csv").read_text(encoding="utf-8")
    rows = [(row["code"], row["name"]) for row in csv.DictReader(text.splitlines())]
    return tuple(
        Street(code, name, tuple(_communities(code, name, rows)))
        for code, name in rows
        if code.endswith("000")
    )


@cache
def communities() -> tuple[Community, ...]:
    return tuple(community for street in streets() for community in street.communities)


def _communities(code: str, street: str, rows: list[tuple[str, str]]) -> list[Community]:
    return [
        Community(one, street, f"{_COMMUNITY.sub('', name)}社区")
        for one, name in rows
        if one[:9] == code[:9] and one != code
    ]

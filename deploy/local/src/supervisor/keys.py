"""The installation's secrets: made once, kept in one file that only its owner can read."""

import base64
import json
import os
import secrets
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from supervisor.parts import SERVICES

Demo = Literal["unasked", "wanted", "loaded", "declined"]


def _key() -> str:
    return base64.b64encode(secrets.token_bytes(32)).decode()


def _password() -> str:
    return secrets.token_urlsafe(24)


@dataclass
class Keys:
    """Losing this file loses every ID number and phone in the database: back it up with it."""

    master_key: str = field(default_factory=_key)
    index_key: str = field(default_factory=_key)
    field_keys: dict[str, str] = field(default_factory=lambda: {"k1": _key()})
    database_passwords: dict[str, str] = field(
        default_factory=lambda: {name: _password() for name in SERVICES}
    )
    client_secrets: dict[str, str] = field(
        default_factory=lambda: {name: _password() for name in SERVICES}
    )
    unshown_passwords: dict[str, str] = field(default_factory=dict)
    """First passwords of accounts, until they have been shown to a person once."""
    demo: Demo = "unasked"
    demo_story: str = field(default_factory=lambda: secrets.token_hex(8))
    demo_on: str = field(default_factory=lambda: datetime.now(UTC).astimezone().date().isoformat())
    """An interrupted load goes on with the same names and dates, whatever day it is by then."""


def load_keys(data_dir: Path) -> Keys:
    """The keys of this installation, made when there are none."""
    path = data_dir / "secrets.json"
    if path.exists():
        return Keys(**json.loads(path.read_text()))
    keys = Keys(unshown_passwords={"admin": human_password()})
    save_keys(data_dir, keys)
    return keys


def save_keys(data_dir: Path, keys: Keys) -> None:
    """Written whole or not at all: half a file of keys would be worse than none."""
    path = data_dir / "secrets.json"
    half = data_dir / "secrets.json.half"
    half.unlink(missing_ok=True)
    half.touch(mode=0o600)
    with half.open("w") as file:
        json.dump(asdict(keys), file, indent=2)
        file.flush()
        os.fsync(file.fileno())
    half.replace(path)


def human_password() -> str:
    """Sixteen letters and digits that cannot be mistaken for one another when read out."""
    alphabet = "abcdefghjkmnpqrstuvwxyz23456789"
    groups = ("".join(secrets.choice(alphabet) for _ in range(4)) for _ in range(4))
    return "-".join(groups)

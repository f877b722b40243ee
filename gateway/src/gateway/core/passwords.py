"""Which passwords are taken. Length counts most (NIST SP 800-63B); short ones need variety."""

import secrets
from typing import Final

from gateway.core.names import fold

SHORTEST: Final = 8
LONG_ENOUGH: Final = 12
"""From here on variety is not asked for."""
LONGEST: Final = 128
KINDS: Final = 3
DISTINCT: Final = 5
SHORT_NAME: Final = 3

ALPHABET: Final = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""No l, o, i, 0, 1, I, O: a random password is read out over the telephone."""

WELL_KNOWN: Final = (
    "password", "passw0rd", "p@ssw0rd", "qwerty", "1q2w3e", "qazwsx", "iloveyou", "letmein",
    "admin123", "welcome", "abc123", "abcd1234", "woaini", "5201314", "123456", "654321",
    "111111", "000000", "qingqiao", "tuanwei", "gongqingtuan",
)  # fmt: skip
"""Openings of lists that guessers try first; a password that is one with a tail is refused."""
TAIL: Final = 5


def faults(password: str, *, username: str) -> list[str]:
    """Everything that is wrong with a password, in words; empty when it is taken."""
    found = []
    if not SHORTEST <= len(password) <= LONGEST:
        found.append(f"密码长度应为 {SHORTEST} 到 {LONGEST} 个字符")
    elif len(password) < LONG_ENOUGH and _kinds(password) < KINDS:
        found.append(
            f"不足 {LONG_ENOUGH} 个字符的密码应包含大写字母、小写字母、数字、符号中的至少三种"
        )
    if len(set(password)) < DISTINCT:
        found.append(f"密码应至少有 {DISTINCT} 个不同的字符")
    plain, name = fold(password), fold(username)
    if len(name) >= SHORT_NAME and name in plain:
        found.append("密码不能包含用户名")
    if any(known in plain and len(plain) <= len(known) + TAIL for known in WELL_KNOWN):
        found.append("这个密码太常见")
    return found


def _kinds(password: str) -> int:
    return len({_kind(character) for character in password})


def _kind(character: str) -> str:
    if character.isdigit():
        return "digit"
    if character.isupper():
        return "upper"
    return "lower" if character.isalpha() else "sign"


def random_password() -> str:
    """Four groups of four: about 92 bits, easy to read out and to type."""
    letters = "".join(secrets.choice(ALPHABET) for _ in range(16))
    return "-".join(letters[start : start + 4] for start in range(0, 16, 4))

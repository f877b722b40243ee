"""Check characters of the national standards, by published numbers and by their definition."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from roster.core.credit_code import (
    LETTERS,
    check_character,
    organization_check_character,
    read_credit_code,
)
from roster.core.identity import ID_WEIGHTS, check_digit, read_citizen_id

PUBLISHED = ("91350100M000100Y43", "91110000600037341L")
BODIES = st.text(LETTERS, min_size=8, max_size=8)


def a_credit_code(body: str, kind: str = "13", division: str = "370199") -> str:
    """Of an invented unit: its county is not assigned."""
    first_17 = kind + division + body + organization_check_character(body)
    return first_17 + check_character(first_17)


@pytest.mark.parametrize(
    ("number", "is_valid"),
    [
        ("11010519491231002X", True),
        ("440308199901101512", True),
        ("370102199503150020", True),
        ("152525199907040036", True),
        ("500118200002290122", True),
        ("370102199503150028", False),
    ],
)
def test_citizen_ids_of_gb_11643(number: str, *, is_valid: bool) -> None:
    assert isinstance(read_citizen_id(number), str) is not is_valid
    assert (check_digit(number[:17]) == number[17]) is is_valid


@given(st.text("0123456789", min_size=17, max_size=17))
def test_weights_of_gb_11643_are_powers_of_two(first_17: str) -> None:
    assert tuple(2 ** (17 - place) % 11 for place in range(17)) == ID_WEIGHTS
    digit = check_digit(first_17)
    total = sum(int(one) * 2 ** (17 - place) for place, one in enumerate(first_17))
    assert (total + (10 if digit == "X" else int(digit))) % 11 == 1


@pytest.mark.parametrize("code", PUBLISHED)
def test_credit_codes_of_gb_32100(code: str) -> None:
    assert read_credit_code(f" {code[:8].lower()}-{code[8:]}\u3000") == code
    assert check_character(code[:17]) == code[17]
    assert organization_check_character(code[8:16]) == code[16]


@pytest.mark.parametrize("code", PUBLISHED)
def test_no_single_slip_in_a_credit_code_passes(code: str) -> None:
    for place, right in enumerate(code):
        for wrong in LETTERS.replace(right, ""):
            assert read_credit_code(code[:place] + wrong + code[place + 1 :]) is None


@pytest.mark.parametrize("code", ["", "9135", "91350100M000100Y4", "9135O100M000100Y43", "１" * 18])
def test_what_is_no_credit_code_is_refused(code: str) -> None:
    assert read_credit_code(code) is None


@pytest.mark.parametrize(
    ("body", "last"), [("M000100Y", "4"), ("60003734", "1"), ("00000001", "9")]
)
def test_organization_codes_of_gb_11714(body: str, last: str) -> None:
    assert organization_check_character(body) == last


@given(BODIES)
def test_check_characters_are_those_of_the_definition(body: str) -> None:
    code = a_credit_code(body)

    assert read_credit_code(code) == code
    total = sum(LETTERS.index(one) * 3**place for place, one in enumerate(code[:17]))
    assert (total + LETTERS.index(code[17])) % 31 == 0

"""Which passwords are taken, and how names are folded."""

import pytest
from gateway.core.headers import to_client, to_service
from gateway.core.names import fold, is_name
from gateway.core.passwords import faults, random_password


@pytest.mark.parametrize(
    "password",
    ["Right-horse-42", "correct horse battery staple", "Xk7#pq2L", "春眠不觉晓处处闻啼鸟夜来"],
)
def test_good_passwords_are_taken(password: str) -> None:
    assert faults(password, username="wangqing") == []


@pytest.mark.parametrize(
    ("password", "word"),
    [
        ("Xk7#p", "长度"), ("x" * 129, "长度"), ("abcdefgh", "三种"), ("aaaaaaaaaaaaaa", "不同"),
        ("Wangqing-2026", "用户名"), ("ＷＡＮＧＱＩＮＧ-2026x", "用户名"),
        ("Passw0rd!", "常见"), ("Qingqiao123", "常见"),
    ],
)  # fmt: skip
def test_bad_passwords_are_refused_with_the_reason(password: str, word: str) -> None:
    assert any(word in fault for fault in faults(password, username="wangqing"))


def test_random_passwords_are_taken_and_differ() -> None:
    made = [random_password() for _ in range(100)]

    assert len(set(made)) == 100
    assert all(faults(password, username="admin") == [] for password in made)


@pytest.mark.parametrize(("given", "folded"), [(" Ｗang ", "wang"), ("ADMIN", "admin")])
def test_a_name_is_one_name(given: str, folded: str) -> None:
    assert fold(given) == folded
    assert is_name(folded)


@pytest.mark.parametrize("name", ["a", "a b", "a/b", "a:b", "x" * 65, "a\0b", ""])
def test_what_is_no_name(name: str) -> None:
    assert not is_name(name)


def test_a_header_named_by_connection_is_a_hop_in_both_directions() -> None:
    headers = [(b"connection", b"close, X-Hop"), (b"x-hop", b"1"), (b"x-kept", b"2")]

    assert to_service(headers, [("own", "3")]) == [("x-kept", "2"), ("own", "3")]
    assert to_client([(name.title(), value) for name, value in headers]) == [(b"x-kept", b"2")]

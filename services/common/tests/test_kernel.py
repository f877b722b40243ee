"""Scope, ids, fields at rest, pages and logs."""

import base64
import hmac
import io
import json
from contextlib import redirect_stderr

import httpx
import pytest
import structlog
from common import log
from common.crypto import BlindIndex, FieldCipher, Sealed, Sm4Gcm, UnreadableFieldError
from common.ids import new_id
from common.scope import Scope, range_end
from hypothesis import given
from hypothesis import strategies as st

PATHS = st.lists(st.sampled_from(["0001", "0002", "00a0", "0zzz"]), max_size=4).map(
    lambda parts: "".join(f"{part}/" for part in parts)
)


@given(st.lists(PATHS, max_size=5), PATHS)
def test_a_scope_covers_what_any_of_its_paths_covers(own: list[str], path: str) -> None:
    scope = Scope.of(own)
    assert scope.covers(path) == any(path.startswith(prefix) for prefix in own)
    assert len(scope.paths) <= len(set(own))


@given(PATHS.filter(bool), PATHS)
def test_a_subtree_is_a_range(root: str, path: str) -> None:
    assert (root <= path < range_end(root)) == path.startswith(root)


@given(st.lists(PATHS, max_size=4), PATHS, PATHS)
def test_a_narrowed_scope_is_an_intersection(own: list[str], root: str, path: str) -> None:
    scope = Scope.of(own)
    inside = scope.covers(path) and path.startswith(root)
    assert scope.within(root).covers(path) == inside


def test_ids_grow_and_are_version_7() -> None:
    ids = [new_id() for _ in range(1000)]
    assert len(set(ids)) == 1000
    assert {one.version for one in ids} == {7}
    assert ids[0].int >> 80 <= ids[-1].int >> 80


CIPHER = FieldCipher({"k2": b"2" * 32, "k1": b"1" * 32})


@given(st.text(max_size=40))
def test_a_field_opens_in_its_row_only(plain: str) -> None:
    row, other = new_id().bytes, new_id().bytes
    sealed = CIPHER.seal(plain, row=row)
    assert CIPHER.open(sealed, row=row) == plain
    with pytest.raises(UnreadableFieldError):
        CIPHER.open(sealed, row=other)
    with pytest.raises(UnreadableFieldError):
        CIPHER.open(Sealed("k1", sealed.payload), row=row)
    with pytest.raises(UnreadableFieldError):
        CIPHER.open(Sealed("gone", sealed.payload), row=row)


def test_an_old_key_still_opens_its_fields() -> None:
    row = new_id().bytes
    old = FieldCipher({"k1": b"1" * 32}).seal("19900000001", row=row)
    assert CIPHER.open(old, row=row) == "19900000001"
    assert CIPHER.seal("x", row=row).key_id == "k2"


def test_a_blind_index_needs_its_key() -> None:
    for key in (b"a", b"of a block's length".ljust(64), b"longer than a block".ljust(200)):
        assert BlindIndex(key).of("值") == hmac.digest(key, "值".encode(), "sha256")[:16]
    assert BlindIndex(b"a").of("1") == BlindIndex(b"a").of("1")
    assert BlindIndex(b"a").of("1") != BlindIndex(b"b").of("1")


async def test_pages_meet_without_gap_or_double(client: httpx.AsyncClient, title: str) -> None:
    names = [f"{title} {number:03}" for number in range(23)]
    for name in names:
        await client.post("/api/notes", json={"title": name})
    seen: list[str] = []
    cursor: str | None = None
    while True:
        params = {"limit": "5"} | ({"cursor": cursor} if cursor else {})
        page = (await client.get("/api/notes", params=params)).json()
        seen += [item["title"] for item in page["items"] if item["title"].startswith(title)]
        cursor = page["next_cursor"]
        if cursor is None:
            break
    assert seen == names


def test_a_log_line_holds_only_what_was_thought_about() -> None:
    said = io.StringIO()
    with redirect_stderr(said):
        log.configure("test")
        structlog.get_logger().warning("person_changed", name="陈佳", phone="19900000001", job="7")
    structlog.reset_defaults()
    structlog.contextvars.clear_contextvars()
    line = json.loads(said.getvalue())
    assert line["job"] == "7"
    assert "陈佳" not in said.getvalue()
    assert "19900000001" not in said.getvalue()


SM4 = FieldCipher({"s1": b"4" * 16}, {"s1": "sm4-gcm"})


@given(st.text(max_size=40), st.binary(min_size=1, max_size=20))
def test_sm4_seals_for_one_row_only(plain: str, row: bytes) -> None:
    sealed = SM4.seal(plain, row=row)

    assert SM4.open(sealed, row=row) == plain
    with pytest.raises(UnreadableFieldError):
        SM4.open(sealed, row=row + b"x")
    with pytest.raises(UnreadableFieldError):
        SM4.open(Sealed("s1", sealed.payload[:-1] + bytes([sealed.payload[-1] ^ 1])), row=row)
    with pytest.raises(UnreadableFieldError):
        SM4.open(Sealed("s1", sealed.payload[:14]), row=row)


def test_sm4_gcm_agrees_with_its_published_vector() -> None:
    """RFC 8998, appendix A.1."""
    cipher = Sm4Gcm(bytes.fromhex("0123456789abcdeffedcba9876543210"))
    nonce = bytes.fromhex("00001234567800000000abcd")
    data = bytes.fromhex(
        "aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd"
        "eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa"
    )
    more = bytes.fromhex("feedfacedeadbeeffeedfacedeadbeefabaddad2")

    sealed = cipher.encrypt(nonce, data, more)

    assert sealed.hex() == (
        "17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735"
        "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d"
        "83de3541e4c2b58177e065a9bf7b62ec"
    )
    assert cipher.decrypt(nonce, sealed, more) == data


def test_keys_of_both_kinds_stand_side_by_side() -> None:
    old = FieldCipher({"k1": b"1" * 32})
    both = FieldCipher.from_base64({
        "s1": "sm4-gcm:" + base64.b64encode(b"4" * 16).decode(),
        "k1": base64.b64encode(b"1" * 32).decode(),
    })  # fmt: skip

    assert both.open(old.seal("值", row=b"r"), row=b"r") == "值"
    assert both.seal("值", row=b"r").key_id == "s1"
    with pytest.raises(ValueError, match="unknown algorithm"):
        FieldCipher.from_base64({"x": "rot13:" + base64.b64encode(b"1" * 32).decode()})
    with pytest.raises(ValueError, match="16 bytes"):
        FieldCipher({"s": b"1" * 32}, {"s": "sm4-gcm"})


def test_the_digest_of_the_index_is_a_switch() -> None:
    key = base64.b64encode(b"index").decode()

    assert BlindIndex.from_base64(key).of("1") == BlindIndex(b"index").of("1")
    assert BlindIndex.from_base64(f"sm3:{key}").of("1") != BlindIndex(b"index").of("1")
    assert len(BlindIndex.from_base64(f"sm3:{key}").of("1")) == 16

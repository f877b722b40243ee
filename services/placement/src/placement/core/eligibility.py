"""Who may hold which post: every rule that refuses a pair is kept as one bit.

Political status is only ever a test here, never a score.
"""

from collections.abc import Mapping
from datetime import date
from enum import IntFlag
from types import MappingProxyType
from typing import Final

from placement.core.people import Candidate, Post, Requirements, age_on, is_own_street


class Refusal(IntFlag):
    """Rules that refuse a pair; a pair may be refused by several."""

    NONE = 0
    BIRTH_UNKNOWN = 1
    BORN_TOO_EARLY = 2
    BORN_TOO_LATE = 4
    TOO_YOUNG = 8
    TOO_OLD = 16
    POLITICAL_STATUS = 32
    RECRUITED_YEAR = 64
    EDUCATION = 128
    SENDING_UNIT = 256
    EMPLOYMENT_IDENTITY = 512
    OUTSIDE_OWN_STREET = 1024
    INSIDE_OWN_STREET = 2048
    NOT_WISHED = 4096
    IN_TERM = 8192
    FORBIDDEN = 16384
    HOLDS_POST = 32768


LABELS: Final[Mapping[Refusal, str]] = MappingProxyType({
    Refusal.BIRTH_UNKNOWN: "出生年月缺失，无法核对年龄条件",
    Refusal.BORN_TOO_EARLY: "出生日期早于岗位要求",
    Refusal.BORN_TOO_LATE: "出生日期晚于岗位要求",
    Refusal.TOO_YOUNG: "年龄低于岗位要求",
    Refusal.TOO_OLD: "年龄超过岗位要求",
    Refusal.POLITICAL_STATUS: "政治面貌不符合岗位要求",
    Refusal.RECRUITED_YEAR: "招录年度不符合岗位要求",
    Refusal.EDUCATION: "学历不符合岗位要求",
    Refusal.SENDING_UNIT: "不在岗位指定的选派单位",
    Refusal.EMPLOYMENT_IDENTITY: "人员身份不符合岗位要求",
    Refusal.OUTSIDE_OWN_STREET: "岗位只接收本街道人员",
    Refusal.INSIDE_OWN_STREET: "岗位不接收本街道人员",
    Refusal.NOT_WISHED: "不在本人志愿内，且本人不服从调剂",
    Refusal.IN_TERM: "仍在上一轮安排的任期内",
    Refusal.FORBIDDEN: "本轮已决定不安排到此岗位",
    Refusal.HOLDS_POST: "已在此岗位任职",
})  # fmt: skip


NOTHING_ASKED: Final = Requirements()


def refusals_of(
    candidate: Candidate, post: Post, day: date, *, allow_in_term: bool = False
) -> Refusal:
    """Every rule that refuses this pair as of a day; ``NONE`` means eligible."""
    found = 0
    if post.requirements != NOTHING_ASKED:
        found |= _by_birth(candidate, post, day) | _by_background(candidate, post)
    if not candidate.accepts_other and post.id not in candidate.wishes:
        found |= int(Refusal.NOT_WISHED)
    if candidate.in_term and not allow_in_term:
        found |= int(Refusal.IN_TERM)
    if post.id in candidate.holds_posts:
        found |= int(Refusal.HOLDS_POST)
    return Refusal(found) if found else Refusal.NONE


def reasons(mask: Refusal) -> list[Refusal]:
    """The single rules in a mask, in their order."""
    return [rule for rule in LABELS if rule & mask]


def _by_birth(candidate: Candidate, post: Post, day: date) -> int:
    asked = post.requirements
    limits = (asked.born_on_or_after, asked.born_on_or_before, asked.min_age, asked.max_age)
    if all(limit is None for limit in limits):
        return 0
    if candidate.born_on is None:
        return int(Refusal.BIRTH_UNKNOWN)
    found = 0
    born, age = candidate.born_on, age_on(day, candidate.born_on)
    if asked.born_on_or_after and born < asked.born_on_or_after:
        found |= int(Refusal.BORN_TOO_EARLY)
    if asked.born_on_or_before and born > asked.born_on_or_before:
        found |= int(Refusal.BORN_TOO_LATE)
    if asked.min_age is not None and age < asked.min_age:
        found |= int(Refusal.TOO_YOUNG)
    if asked.max_age is not None and age > asked.max_age:
        found |= int(Refusal.TOO_OLD)
    return found


def _by_background(candidate: Candidate, post: Post) -> int:
    asked = post.requirements
    found = 0
    if asked.political_statuses and candidate.political_status not in asked.political_statuses:
        found |= int(Refusal.POLITICAL_STATUS)
    if asked.recruited_years and candidate.recruited_year not in asked.recruited_years:
        found |= int(Refusal.RECRUITED_YEAR)
    if asked.min_education and not _reaches(candidate.education, asked.min_education):
        found |= int(Refusal.EDUCATION)
    if asked.sending_units and candidate.work_unit not in asked.sending_units:
        found |= int(Refusal.SENDING_UNIT)
    identities = asked.employment_identities
    if identities and candidate.employment_identity not in identities:
        found |= int(Refusal.EMPLOYMENT_IDENTITY)
    if asked.own_street == "required" and not is_own_street(candidate, post):
        found |= int(Refusal.OUTSIDE_OWN_STREET)
    if asked.own_street == "forbidden" and is_own_street(candidate, post):
        found |= int(Refusal.INSIDE_OWN_STREET)
    return found


def _reaches(education: str | None, least: str) -> bool:
    """GB/T 4658 codes: the first digit is the level, 1 (graduate) is the highest."""
    return bool(education) and str(education)[:1] <= least[:1]

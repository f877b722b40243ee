"""Leading groups: when one stands, who sits in it, and the texts of its plan draft."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final


class SeatRole(StrEnum):
    HEAD = "head"
    DEPUTY = "deputy"
    MEMBER = "member"
    OFFICE_HEAD = "office_head"


class Tier(StrEnum):
    """The four levels of liaison groups: 旗县, 苏木镇, 嘎查(社区), 网格小组."""

    COUNTY = "county"
    TOWNSHIP = "township"
    VILLAGE = "village"
    GRID = "grid"


class GroupState(StrEnum):
    AHEAD = "ahead"
    ACTIVE = "active"
    ENDED = "ended"


ROLE_LABELS: Final = {
    SeatRole.HEAD: "组长",
    SeatRole.DEPUTY: "副组长",
    SeatRole.MEMBER: "成员",
}


def last_day_of(ends_on: date | None, finished_on: date | None) -> date | None:
    """A group ends when its task is done, or on the day foreseen for that."""
    known = [day for day in (ends_on, finished_on) if day is not None]
    return min(known, default=None)


def state_on(
    day: date, *, starts_on: date, ends_on: date | None, finished_on: date | None
) -> GroupState:
    """Whether a group stands on a day: with its task it ends by itself."""
    if day < starts_on:
        return GroupState.AHEAD
    last = last_day_of(ends_on, finished_on)
    return GroupState.ENDED if last is not None and day > last else GroupState.ACTIVE


@dataclass(frozen=True, slots=True)
class Section:
    heading: str
    body: str


@dataclass(frozen=True, slots=True)
class Plan:
    """The texts of a plan draft (征求意见稿); people change any of them before it goes out."""

    title: str
    stage: str
    lead: str
    sections: tuple[Section, ...]
    issuers: tuple[str, ...]
    dated: str
    list_title: str
    closing: str


def draft_plan(*, name: str, task: str, organization: str, office: str | None) -> Plan:
    """What the draft says before anybody changed it, filled from the group."""
    place = office or organization
    return Plan(
        title=f"关于{task}的实施方案",
        stage="（征求意见稿）",
        lead=f"为做好{task}工作，结合实际，制定本方案。",
        sections=(
            Section(
                "指导思想", "坚持以习近平新时代中国特色社会主义思想为指导，围绕中心、服务大局。"
            ),
            Section("工作措施", f"围绕{task}，明确任务分工，统筹推进各项工作。"),
            Section("选派范围", "政治素质好、有事业心和责任感的青年干部。"),
            Section("工作要求", "期限原则上为1年，工作实绩纳入年度综合考核。"),
            Section("组织实施", f"成立{name}，负责工作部署、督导检查及考核评价。"),
        ),
        issuers=(organization,),
        dated="",
        list_title=f"{name}成员名单",
        closing=(
            f"领导小组办公室设在{place}。领导小组组成人员如发生职务调整或变动，"
            "由接任其职务者自然替补，领导小组办公室负责调整和通知。"
            f"{task}工作结束后，领导小组及其办公室自行撤销。"
        ),
    )


NUMERALS: Final = "一二三四五六七八九十"


def numbered(sections: Sequence[Section]) -> list[str]:
    """Headings as a document numbers them: 一、…, up to ten of them."""
    return [f"{NUMERALS[at]}、{section.heading}" for at, section in enumerate(sections)]


@dataclass(frozen=True, slots=True)
class Seated:
    """A line of the list: which role, who, in which office."""

    role: SeatRole
    name: str | None
    title: str


def lines_of_list(seated: Sequence[Seated]) -> list[tuple[str, str, str]]:
    """Role, name and office of each line; a role is printed once, before its first line.

    A seat whose post nobody holds is printed with 空缺, so that the list shows the gap.
    """
    found: list[tuple[str, str, str]] = []
    for role, label in ROLE_LABELS.items():
        own = [one for one in seated if one.role is role]
        found += [
            (label if at == 0 else "", one.name or "（空缺）", one.title)
            for at, one in enumerate(own)
        ]
    return found

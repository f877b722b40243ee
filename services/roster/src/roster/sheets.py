"""The columns of every list that can be taken away as a sheet, and the words of their codes.

A column reads an attribute of the very item the list shows, so a sheet never tells more.
"""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, Final

from common.clock import CHINA
from common.codes import label_of
from common.web.listing import Cell, Column, Sheet

from roster.core.training.words import KIND_LABELS
from roster.core.vocabulary import FORM_LABELS, SOURCE_LABELS

Words = Mapping[Any, str]

KINDS: Final = {
    "committee": "团委", "working_committee": "团工委", "general_branch": "团总支",
    "branch": "团支部", "party_committee": "党委", "party_branch": "党支部",
}  # fmt: skip
LEVELS: Final = {
    "province": "省级", "city": "市级", "county": "县级", "township": "乡镇(街道)",
    "village": "村(社区)", "none": "不分级",
}  # fmt: skip
LINES: Final = {
    "territorial": "地方", "school": "学校", "agency": "机关", "soe": "国企",
    "industry": "行业系统", "new_sector": "两新", "institution": "事业单位",
    "emerging": "新兴领域", "away": "驻外",
}  # fmt: skip
STATES: Final = {
    "arranged": "已安排", "in_office": "在岗", "ended": "已离任", "declined": "已放弃",
}  # fmt: skip
BASES: Final = {
    "elected": "选举", "co_opted": "增选", "appointed": "任命", "approved": "批复",
    "assigned": "指派", "engaged": "聘任", "agreement": "协议",
}  # fmt: skip
OBSERVATIONS: Final = {
    "heart_talk": "谈心谈话", "sit_in": "列席会议", "site_visit": "实地走访",
    "service_feedback": "听取服务对象意见", "major_task": "重大任务表现",
}  # fmt: skip
PAIRINGS: Final = {"one_to_one": "一对一", "many_to_one": "多对一", "old_leads_new": "老带新"}
PRACTICES: Final = {
    "key_project": "重点项目", "petition": "信访接待", "village": "驻村", "emergency": "急难任务",
    "other": "其他",
}  # fmt: skip
CANDIDATES: Final = {
    "nominated": "已推荐", "inspected": "已考察", "entered": "在库", "refused": "未入库",
    "exited": "已出库",
}  # fmt: skip
COHORTS: Final = {
    "planned": "计划中", "open": "报名中", "finished": "已结束", "cancelled": "已取消",
}  # fmt: skip
TIERS: Final = {"bank": "储备库", "township": "乡镇（街道）队伍", "squad": "突击队"}
PROGRESS: Final = {
    "active": "进行中", "open": "进行中", "draft": "草稿", "done": "已结束", "ended": "已结束",
    "closed": "已结束", "cancelled": "已取消",
}  # fmt: skip
STANDINGS: Final = {"active": "在用", "retired": "已退出", "dissolved": "已撤销"}
OPEN: Final = {"open": "开放", "closed": "已关闭"}


def said(value: Any, words: Words | None = None) -> Cell:  # noqa: ANN401 - what an item holds
    """A value as a cell: lists joined, days as days, moments in Chinese time, codes in words."""
    if isinstance(value, list | tuple):
        return "、".join(str(said(one, words)) for one in value)
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, datetime):
        return f"{value.astimezone(CHINA):%Y-%m-%d %H:%M}"
    if isinstance(value, date):
        return value.isoformat()
    if value is None or isinstance(value, int | float):
        return value
    return str(value) if words is None else words.get(value, str(value))


def column(title: str, name: str, words: Words | None = None) -> Column:
    """The attribute of that name; ``a.b`` reads into it, or into each of a list."""
    first, _, inner = name.partition(".")

    def read(item: object) -> Cell:
        value = getattr(item, first)
        if inner:
            value = [getattr(one, inner) for one in value]
        return said(value, words)

    return Column(title, read)


def _coded(title: str, name: str, table: Any) -> Column:  # noqa: ANN401 - a code table's name
    def read(item: object) -> Cell:
        code = getattr(item, name)
        return code and label_of(table, code)

    return Column(title, read)


NAME, UNDER = column("姓名", "person_name"), column("组织", "organization_name")
PERIOD: Final = (column("开始", "starts_on"), column("结束", "ends_on"))

PEOPLE: Final = Sheet("人员名单", (
    column("姓名", "name"), _coded("性别", "sex", "sex"), column("出生年月", "birth_month"),
    _coded("政治面貌", "political_status", "political_status"),
    column("是否团员", "is_league_member"), _coded("学历", "education", "education"),
    column("工作单位", "work_unit"), column("职务", "work_title"),
    column("编制身份", "employment_identity"), column("招录年度", "recruited_year"),
    column("来源", "source_channel", SOURCE_LABELS), column("特长", "skills"),
    column("管理组织", "organization_name"), column("任职数", "live_appointments"),
    Column("联系电话", lambda one: None if one.minor is not None else one.phone_masked),
))  # fmt: skip
ORGANIZATIONS: Final = Sheet("组织", (
    column("名称", "name"), column("简称", "short_name"), column("类别", "kind", KINDS),
    column("层级", "level", LEVELS), column("条线", "line", LINES),
    column("区划代码", "division_code"), column("届次", "term_no"),
    column("任期开始", "term_starts_on"), column("任期届满", "term_ends_on"),
    column("团员数", "member_count"), column("状态", "status", STANDINGS),
))  # fmt: skip
POSTS: Final = Sheet("岗位", (
    column("岗位", "title"), UNDER, column("形式", "form", FORM_LABELS),
    column("职数", "capacity"), column("已配", "occupied"), column("空缺", "vacant"),
    column("要求", "requirement_texts"), column("状态", "status", OPEN),
))  # fmt: skip
APPOINTMENTS: Final = Sheet("任职", (
    NAME, column("职务", "post_title"), UNDER, column("形式", "form", FORM_LABELS),
    column("产生方式", "basis", BASES), column("状态", "state", STATES), *PERIOD,
    column("应报到", "check_in_due_on"), column("任职单位报到", "post_check_in_at"),
    column("居住地报到", "home_check_in_at"), column("逾期未报到", "is_overdue"),
))  # fmt: skip
OBSERVED: Final = Sheet("日常观察", (
    NAME, UNDER, column("日期", "occurred_on"), column("方式", "kind", OBSERVATIONS),
    column("场合", "occasion"), column("记录人", "observers"), column("事实", "facts"),
    column("撤回原因", "withdrawn_reason"),
))  # fmt: skip
MENTORS: Final = Sheet("导师库", (
    column("姓名", "name"), column("单位", "unit"), column("职务", "title"), UNDER,
    column("专长", "fields"), column("可带", "capacity"), column("在带", "leading"),
    column("状态", "status", {**STANDINGS, "active": "在库"}),
))  # fmt: skip
MENTORSHIPS: Final = Sheet("导师帮带", (
    NAME, column("导师", "mentors.name"), column("方式", "kind", PAIRINGS), *PERIOD,
    column("目标", "goals"), column("最近跟踪", "last_follow_up_on"),
    column("下次跟踪", "follow_up_due_on"), column("已逾期", "is_overdue"),
))  # fmt: skip
PLANS: Final = Sheet("培养计划", (
    NAME, UNDER, column("计划", "title"), column("目标", "goal"), *PERIOD,
    column("帮带人", "mentor_name"), column("阶段", "stages"), column("已达成", "reached"),
    column("临近", "due"), column("双方确认", "is_agreed"), column("状态", "state", PROGRESS),
))  # fmt: skip
PRACTICE: Final = Sheet("实践锻炼", (
    NAME, UNDER, column("类别", "kind", PRACTICES), column("地点", "place"),
    column("任务", "task"), column("带教人", "supervisor"), *PERIOD, column("时数", "hours"),
    column("状态", "state", PROGRESS),
))  # fmt: skip
POOLS: Final = Sheet("人才库", (
    column("名称", "name"), UNDER, column("用途", "purpose"), column("总名额", "quota"),
    column("在库", "entered"), column("办理中", "in_progress"), column("状态", "status", OPEN),
))  # fmt: skip
POOLED: Final = Sheet("人才库人选", (
    NAME, column("工作单位", "work_unit"), column("人才库", "pool_name"),
    column("推荐组织", "nominator_name"), column("推荐日期", "nominated_on"),
    column("层次", "tier"), column("状态", "state", CANDIDATES), column("入库", "entered_on"),
    column("出库", "exited_on"), column("原因", "reason"),
))  # fmt: skip
TRAINING: Final = Sheet("培训班次", (
    column("班次", "name"), column("项目", "programme_name"), UNDER,
    column("类别", "kind", KIND_LABELS), *PERIOD, column("报名截止", "enrol_by"),
    column("地点", "place"), column("学时", "hours"), column("名额", "quota"),
    column("已报", "taken"), column("候补", "waiting"), column("状态", "state", COHORTS),
))  # fmt: skip
TEAMS: Final = Sheet("志愿服务队", (
    column("队伍", "name"), UNDER, column("层级", "tier", TIERS), column("负责人", "captain_name"),
    column("人数", "members"), column("用途", "purpose"), column("状态", "status", STANDINGS),
))  # fmt: skip
VOLUNTEERS: Final = Sheet("志愿者", (
    NAME, UNDER, column("队伍", "team_name"), column("特长", "skills"),
    column("可服务时间", "availability"), column("入队", "joined_on"), column("离队", "left_on"),
))  # fmt: skip
CALL_OUTS: Final = Sheet("集结", (
    column("集结", "title"), UNDER, column("地点", "place"), column("开始", "starts_at"),
    column("结束", "ends_at"), column("需要", "wanted"), column("已通知", "asked"),
    column("应召", "accepted"), column("到场", "attended"), column("名册外", "extra_heads"),
    column("时数", "hours"), column("状态", "state", PROGRESS),
))  # fmt: skip

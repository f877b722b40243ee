"""Every row of every table that is about a person, found from the metadata, for their own file.

A table is about a person if it names them in ``person_id``, or hangs on a row that does. A table
that is added later is taken along without a word here; a test asks for its title.
"""

from collections.abc import Sequence
from types import MappingProxyType
from typing import Any, Final

from sqlalchemy import Column, ColumnElement, Select, Table, literal, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from roster.ids import PersonId
from roster.models.base import Base
from roster.models.people.references import references

OWN: Final = "person_id"
_INNER: Final = frozenset({OWN, "org_path", "version"})
SEALED: Final = "_sealed"

LEFT_OUT: Final = MappingProxyType(
    {
        "clearance": "联审答复只供发起的团委和监督员使用",
        "opinion": "征求意见的答复是组织之间的公文",
        "objection": "公示期的异议须为提出的人保密",
        "party_report": "呈报党委的通报和协管建议是组织之间的公文",
        "early_sign": "苗头线索只供监督员使用",
        "talk": "谈话记录由本人在“我的谈话”里查阅",
        "pool_inspection": "考察材料按干部工作的规定保密",
        "person_merge": "合并记录里有另一条登记的内容",
    }
)
"""What is held and not handed out, with the reason that the file itself tells."""

TITLES: Final = MappingProxyType(
    {
        "absence": "请假和离岗",
        "alternate": "候补",
        "appointment": "任职明细",
        "appointment_change": "任职变更",
        "appointment_step": "任职步骤",
        "call_out_answer": "召集答复",
        "certificate": "任职证明",
        "check_in": "报到明细",
        "consent": "同意明细",
        "correction": "更正申请",
        "development_plan": "培养计划",
        "duty_log": "打卡",
        "erasure": "删除申请",
        "growth_event": "成长档案事件",
        "handover": "交接",
        "handover_line": "交接事项",
        "leading_group_seat": "领导小组席位",
        "lecture_session": "宣讲场次",
        "lecturer": "讲师",
        "mentor": "导师登记",
        "mentor_follow_up": "帮带跟进",
        "mentorship": "帮带",
        "mentorship_mentor": "帮带导师",
        "notice_line": "公示内容",
        "observation": "识别记录",
        "person_alias": "合并前的编号",
        "person_education": "学历明细",
        "person_identity": "身份明细",
        "person_past": "过去的登记",
        "plan_note": "培养计划记录",
        "plan_stage": "培养计划阶段",
        "pool_candidate": "人才库",
        "pool_exit_proposal": "出库建议",
        "practice_assignment": "实践锻炼",
        "procedure": "任前程序",
        "procedure_step": "任前程序步骤",
        "report_in": "居住地报到",
        "retirement_plan": "退休安排",
        "site_pairing": "结对青少年之家",
        "training_attendance": "培训出勤",
        "training_claim": "在线学习申报",
        "training_enrolment": "培训报名",
        "training_hours": "学时",
        "treatment": "待遇",
        "unit_advice": "期满推荐",
        "volunteer_hours": "志愿服务时长",
        "volunteer_member": "志愿者队伍",
        "volunteer_record": "志愿服务记录证明",
    }
)


def conditions(person_id: PersonId) -> dict[Table, ColumnElement[bool]]:
    """Which rows of which tables are about a person, those kept back left aside."""
    found: dict[Table, ColumnElement[bool]] = {}
    own = {one.table: one.column for one in references() if one.column.key == OWN}
    for table in Base.metadata.sorted_tables:
        if table.name in LEFT_OUT:
            continue
        if table in own:
            found[table] = own[table] == person_id
        elif hangs := [
            key.parent.in_(select(key.column).where(found[key.column.table]))
            for key in table.foreign_keys
            if key.column.table in found
        ]:
            found[table] = or_(*hangs)
    return found


async def holdings_of(session: AsyncSession, person_id: PersonId) -> dict[str, Sequence[Any]]:
    """All rows about a person by title, and where others' records name them."""
    found: dict[str, Sequence[Any]] = {}
    for table, condition in conditions(person_id).items():
        statement = select(*_columns(table)).where(condition).order_by(*table.primary_key.columns)
        found[TITLES[table.name]] = (await session.execute(statement)).all()
    found["在别人记录里的职责"] = [
        row for statement in _roles(person_id) for row in (await session.execute(statement)).all()
    ]
    return found


def _columns(table: Table) -> list[ColumnElement[Any]]:
    """All but inner marks; of what is sealed, that it is there."""
    return [
        column.is_not(None).label(column.key.removesuffix(SEALED))
        if column.key.endswith(SEALED)
        else column
        for column in table.columns
        if column.key not in _INNER and not column.key.endswith("key_id")
    ]


def _roles(person_id: PersonId) -> list[Select[*tuple[Any, ...]]]:
    """Rows that name the person as mentor, captain or the like: they are about somebody else."""
    return [
        select(
            literal(reference.table.name).label("record"),
            literal(reference.column.key).label("as"),
            _first_key(reference.table).label("id"),
        ).where(reference.column == person_id)
        for reference in references()
        if reference.column.key != OWN and reference.table.name not in LEFT_OUT
    ]


def _first_key(table: Table) -> Column[Any]:
    return next(iter(table.primary_key.columns))

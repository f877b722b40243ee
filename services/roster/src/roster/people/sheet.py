"""The list of people as a workbook."""

from collections.abc import Sequence
from typing import Final

from common.codes import label_of
from common.files.sheets import write_xlsx

from roster.core.vocabulary import SOURCE_LABELS
from roster.people.schemas import PersonRow

MAX_ROWS: Final = 20_000

_HEADER: Final = (
    "姓名", "性别", "出生年月", "政治面貌", "是否团员", "学历", "工作单位", "职务", "编制身份",
    "招录年度", "来源", "特长", "管理组织", "任职数", "联系电话",
)  # fmt: skip


def people_sheet(people: Sequence[PersonRow]) -> bytes:
    """One line per person, codes as words; every text stays text when opened."""
    return write_xlsx("人员名单", _HEADER, (_cells(person) for person in people))


def _cells(person: PersonRow) -> tuple[str | int | None, ...]:
    source = person.source_channel
    return (
        person.name,
        person.sex and label_of("sex", person.sex),
        person.birth_month,
        person.political_status and label_of("political_status", person.political_status),
        "是" if person.is_league_member else "否",
        person.education and label_of("education", person.education),
        person.work_unit,
        person.work_title,
        person.employment_identity,
        person.recruited_year,
        None if source is None else SOURCE_LABELS[source],
        "、".join(person.skills),
        person.organization_name,
        person.live_appointments,
        None if person.minor is not None else person.phone_masked,
    )

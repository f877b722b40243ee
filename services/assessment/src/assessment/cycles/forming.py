"""Which forms exist: made from the raters of a cycle, and made anonymous when it closes."""

from collections import Counter
from collections.abc import Sequence
from uuid import uuid4

from common.ids import new_id
from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncSession

from assessment.core.enrolment import seats
from assessment.core.scheme import Scheme
from assessment.cycles import queries
from assessment.cycles.errors import RaterHasSubmittedError
from assessment.ids import CycleId, FormId
from assessment.models.cycle import Cycle, Rater, Subject
from assessment.models.form import Form

UNTOUCHED = frozenset({"open", "draft"})
CHUNK = 2000


async def assign_forms(
    session: AsyncSession,
    cycle: Cycle,
    scheme: Scheme,
    group: str | None = None,
    *,
    leaving: Sequence[Rater] = (),
) -> None:
    """Give every rater the forms they should have, and take back those they should not.

    Raises:
        RaterHasSubmittedError: a form to be taken back is already submitted.
    """
    subjects = await queries.subjects_of(session, cycle.id)
    gone = {rater.id for rater in leaving}
    raters = [r for r in await queries.raters_of(session, cycle.id, group) if r.id not in gone]
    asked = seats(scheme)
    wanted = {
        (rater.id, subject.id, seat.indicator.id): (rater, subject)
        for rater in raters
        for subject in subjects
        for seat in asked
        if seat.group == rater.group_key
        and seat.kind == subject.kind
        and (rater.subject_ids is None or subject.id in rater.subject_ids)
    }
    existing = {
        (form.rater_id, form.subject_id, form.indicator): form
        for form in await queries.forms_of_raters(session, cycle.id, group)
    }
    await take_back(session, [form for key, form in existing.items() if key not in wanted])
    for rater in leaving:
        await session.delete(rater)
    rows = [
        {
            "id": FormId(new_id()),
            "cycle_id": cycle.id,
            "subject_id": subject_id,
            "org_path": subject.org_path,
            "group_key": rater.group_key,
            "is_anonymous": scheme.rater_groups[rater.group_key].anonymous,
            "rater_id": rater_id,
            "indicator": indicator,
        }
        for (rater_id, subject_id, indicator), (rater, subject) in wanted.items()
        if (rater_id, subject_id, indicator) not in existing
    ]
    for start in range(0, len(rows), CHUNK):
        await session.execute(insert(Form), rows[start : start + CHUNK])
    await session.flush()


async def take_back(session: AsyncSession, forms: Sequence[Form]) -> None:
    if any(form.state not in UNTOUCHED for form in forms):
        raise RaterHasSubmittedError("已提交或已申明回避的表不能收回，请保留这位评价人。")
    for form in forms:
        await session.delete(form)
    await session.flush()


async def anonymize_forms(session: AsyncSession, cycle_id: CycleId) -> None:
    """Write the anonymous forms anew: random ids, in their order, no rater, no time, no draft.

    How many were issued about each subject is kept: the drafts are gone afterwards.

    The old rows are deleted, so neither an id nor a row's place in the table says whose it was.
    """
    statement = select(Form).where(Form.cycle_id == cycle_id, Form.is_anonymous)
    forms = (await session.scalars(statement)).all()
    issued = Counter(form.subject_id for form in forms if form.state != "excluded")
    for subject_id, count in issued.items():
        (await session.get_one(Subject, subject_id)).ballots_issued = count
    rows = [
        {
            "id": FormId(uuid4()),
            "cycle_id": form.cycle_id,
            "subject_id": form.subject_id,
            "org_path": form.org_path,
            "group_key": form.group_key,
            "is_anonymous": True,
            "rater_id": None,
            "indicator": form.indicator,
            "scores": form.scores,
            "comment": form.comment,
            "state": "submitted",
        }
        for form in forms
        if form.state == "submitted"
    ]
    rows.sort(key=lambda row: str(row["id"]))
    await session.execute(delete(Form).where(Form.cycle_id == cycle_id, Form.is_anonymous))
    session.expire_all()
    for start in range(0, len(rows), CHUNK):
        await session.execute(insert(Form), rows[start : start + CHUNK])

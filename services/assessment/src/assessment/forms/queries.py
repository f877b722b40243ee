from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from assessment.ids import FormId
from assessment.models.cycle import Cycle, Rater, Subject
from assessment.models.finding import Sight
from assessment.models.form import Form


def own(sight: Sight) -> ColumnElement[bool]:
    return Rater.account_id == sight.account


def forms_joined() -> Select[*tuple[Any, ...]]:
    """The columns of ``FormOut`` before the scheme's words are added."""
    return (
        select(
            Form.id,
            Form.cycle_id,
            Cycle.title.label("cycle_title"),
            Cycle.state.label("cycle_state"),
            Cycle.scheme_id,
            Cycle.period,
            Form.group_key.label("group"),
            Form.is_anonymous,
            Form.indicator,
            Form.subject_id,
            Subject.kind,
            Subject.name,
            Subject.post_title,
            Subject.organization_name,
            Form.scores,
            Form.comment,
            Form.state,
            Form.conflict,
            Rater.label.label("rater_label"),
            Rater.account_id,
            Form.submitted_at,
            Form.version,
        )
        .join(Cycle, Cycle.id == Form.cycle_id)
        .join(Subject, Subject.id == Form.subject_id)
        .join(Rater, Rater.id == Form.rater_id)
    )


def forms_seen(sight: Sight, *, mine: bool) -> Select[*tuple[Any, ...]]:
    """The caller's own forms, and unless ``mine`` those of the subtrees.

    Forms of anonymous groups are shown to nobody but whoever fills them in.
    """
    if mine:
        return forms_joined().where(own(sight))
    overseen = and_(sight.scope.where(Form.org_path), Form.is_anonymous.is_(False))
    return forms_joined().where(or_(own(sight), overseen))


async def form_row(
    session: AsyncSession, sight: Sight, form_id: FormId
) -> Row[*tuple[Any, ...]] | None:
    found = await session.execute(forms_seen(sight, mine=False).where(Form.id == form_id))
    return found.one_or_none()


async def own_form(
    session: AsyncSession, sight: Sight, form_id: FormId
) -> tuple[Form, Subject, Cycle] | None:
    """A form of the caller's with what it is about. The cycle is share-locked against closing."""
    statement = (
        select(Form, Subject, Cycle)
        .join(Rater, Rater.id == Form.rater_id)
        .join(Subject, Subject.id == Form.subject_id)
        .join(Cycle, Cycle.id == Form.cycle_id)
        .where(Form.id == form_id, own(sight))
        .with_for_update(read=True, of=Cycle)
    )
    row = (await session.execute(statement)).one_or_none()
    return None if row is None else (row[0], row[1], row[2])


async def lists_of(session: AsyncSession, sight: Sight) -> list[Row[*tuple[Any, ...]]]:
    """The caller's forms counted by cycle and group, newest cycle first."""
    counted = {
        state: func.count().filter(Form.state == state).label(state)
        for state in ("open", "draft", "submitted", "excluded")
    }
    statement = (
        select(
            Form.cycle_id,
            Cycle.title.label("cycle_title"),
            Cycle.state.label("cycle_state"),
            Cycle.scheme_id,
            Cycle.period,
            Form.group_key.label("group"),
            Form.is_anonymous,
            func.count().label("total"),
            *counted.values(),
        )
        .join(Cycle, Cycle.id == Form.cycle_id)
        .join(Rater, Rater.id == Form.rater_id)
        .where(own(sight))
        .group_by(Form.cycle_id, Form.group_key, Form.is_anonymous, Cycle.id)
        .order_by(Cycle.created_at.desc(), Cycle.id, Form.group_key)
        .limit(500)
    )
    return list(await session.execute(statement))

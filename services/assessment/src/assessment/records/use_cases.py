from decimal import Decimal
from typing import Final

from common.ids import new_id
from sqlalchemy.ext.asyncio import AsyncSession

from assessment.core.indicators import allows
from assessment.core.periods import parse_period
from assessment.core.scheme import Scheme
from assessment.errors import CycleNotOpenError, SubjectNotFoundError, UnknownNameError
from assessment.ids import CycleId, EntryId, SubjectId
from assessment.models.cycle import Cycle, Subject
from assessment.models.finding import Sight, scheme_of
from assessment.models.work import Deduction, HandbookEntry, Statement, Tally
from assessment.records import queries
from assessment.records.errors import DeductionNotFoundError, NotWaivableError
from assessment.records.schemas import CountIn, DeductionIn, HandbookIn, StatementIn, WaiverIn

COUNTED: Final = frozenset({"event_count", "projects"})


async def subject_of(
    session: AsyncSession, sight: Sight, cycle_id: CycleId, subject_id: SubjectId
) -> tuple[Subject, Cycle]:
    """A subject in sight and its cycle.

    Raises:
        SubjectNotFoundError: there is none.
    """
    found = await queries.subject_with_cycle(session, sight, cycle_id, subject_id)
    if found is None:
        raise SubjectNotFoundError
    return found


async def record_count(
    session: AsyncSession, sight: Sight, place: tuple[Subject, Cycle], body: CountIn
) -> Tally:
    """Enter a number, or replace the one of the same period.

    Raises:
        CycleNotOpenError: the cycle takes no numbers (any more).
        UnknownNameError: the scheme counts no such thing, or the period is unreadable.
    """
    subject, cycle = place
    must_be_open(cycle)
    scheme = await scheme_of(session, cycle.scheme_id)
    must_know(scheme, body.indicator, COUNTED)
    period = readable(body.period)
    tally = await queries.tally_for(session, subject, body.indicator, period)
    if tally is None:
        tally = Tally(
            id=EntryId(new_id()),
            cycle_id=cycle.id,
            subject_id=subject.id,
            org_path=subject.org_path,
            indicator=body.indicator,
            period=period,
        )
        session.add(tally)
    tally.count = Decimal(body.count)
    tally.note = body.note
    tally.recorded_by = sight.account
    await session.flush()
    return tally


async def record_deduction(
    session: AsyncSession, sight: Sight, place: tuple[Subject, Cycle], body: DeductionIn
) -> Deduction:
    """Take points off, with the reason.

    Raises:
        CycleNotOpenError, UnknownNameError: as for counts.
    """
    subject, cycle = place
    must_be_open(cycle)
    must_know(await scheme_of(session, cycle.scheme_id), body.indicator, {"deductions"})
    deduction = Deduction(
        id=EntryId(new_id()),
        cycle_id=cycle.id,
        subject_id=subject.id,
        org_path=subject.org_path,
        indicator=body.indicator,
        points=Decimal(repr(body.points)),
        reason=body.reason,
        recorded_by=sight.account,
    )
    session.add(deduction)
    await session.flush()
    await session.refresh(deduction)
    return deduction


async def waive(
    session: AsyncSession, place: tuple[Subject, Cycle], deduction_id: EntryId, body: WaiverIn
) -> Deduction:
    """Waive a deduction under the scheme's exemption; it stays visible. Also after closing.

    Raises:
        DeductionNotFoundError: there is none.
        NotWaivableError: no exemption of the scheme allows it on these grounds.
    """
    subject, cycle = place
    deduction = await queries.deduction_for(session, subject, deduction_id)
    if deduction is None:
        raise DeductionNotFoundError
    scheme = (await scheme_of(session, cycle.scheme_id)).variant_for(subject.strata)
    indicator = scheme.indicators[deduction.indicator]
    rule = next(
        (
            rule
            for rule in scheme.exemptions
            if indicator.exemptible and allows(rule, indicator, set(body.grounds), body.deciders)
        ),
        None,
    )
    if rule is None:
        raise NotWaivableError(
            "请核对方案里的容错条款：条件都要满足，不得有排除情形，决定人数要够。"
        )
    deduction.waiver = rule.id
    deduction.grounds = body.grounds
    deduction.deciders = body.deciders
    await session.flush()
    return deduction


async def state(
    session: AsyncSession, sight: Sight, place: tuple[Subject, Cycle], body: StatementIn
) -> Statement:
    """Keep a fact or an excuse. The latest statement of a fact holds. Also after closing.

    Raises:
        UnknownNameError: the scheme asks for no such fact, or has no such indicator or output.
    """
    subject, cycle = place
    scheme = await scheme_of(session, cycle.scheme_id)
    known = facts_of(scheme) if body.kind == "fact" else {*scheme.indicators, *scheme.outputs}
    if body.name not in known:
        raise UnknownNameError(f"可以写：{'、'.join(sorted(known)) or '（方案没有）'}。")
    statement = Statement(
        id=EntryId(new_id()),
        cycle_id=cycle.id,
        subject_id=subject.id,
        org_path=subject.org_path,
        kind=body.kind,
        name=body.name,
        holds=body.holds,
        reason=body.reason,
        period=readable(body.period),
        months=body.months,
        note=body.note,
        stated_by=sight.account,
    )
    session.add(statement)
    await session.flush()
    await session.refresh(statement)
    return statement


async def write_handbook(
    session: AsyncSession, sight: Sight, place: tuple[Subject, Cycle], body: HandbookIn
) -> HandbookEntry:
    """Add a line to the work handbook.

    Raises:
        CycleNotOpenError: the cycle is not open.
    """
    subject, cycle = place
    must_be_open(cycle)
    entry = HandbookEntry(
        id=EntryId(new_id()),
        cycle_id=cycle.id,
        subject_id=subject.id,
        org_path=subject.org_path,
        on_date=body.on_date,
        place=body.place,
        text=body.text,
        created_by=sight.account,
    )
    session.add(entry)
    await session.flush()
    await session.refresh(entry)
    return entry


def facts_of(scheme: Scheme) -> set[str]:
    """The facts the scheme's rules ask people for."""
    return {
        reference.path
        for rule in scheme.rules
        for reference in rule.condition.references
        if reference.kind == "human"
    }


def must_be_open(cycle: Cycle) -> None:
    if cycle.state != "open":
        raise CycleNotOpenError("周期没有开放，不能登记。", state=cycle.state)


def must_know(scheme: Scheme, name: str, inputs: frozenset[str] | set[str]) -> None:
    known = [i.id for i in scheme.indicators.values() if i.input in inputs]
    if name not in known:
        raise UnknownNameError(f"方案里可以登记的指标：{'、'.join(known) or '没有'}。")


def readable(text: str) -> str:
    """The period's key; empty means the cycle's own period."""
    if not text.strip():
        return ""
    period = parse_period(text.strip())
    if period is None:
        raise UnknownNameError("周期写 2026、2026-Q3 或 2026-08。")
    return period.key

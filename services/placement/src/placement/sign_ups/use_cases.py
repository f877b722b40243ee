"""Signing up for a round and withdrawing from it."""

from typing import NamedTuple

from common import clock
from common.errors import NotFoundError
from common.web.auth import Caller, Role
from sqlalchemy.ext.asyncio import AsyncSession

from placement.access import (
    is_staff,
    refuse_unless_open,
    round_in,
    rounds_to_decide,
    visible_rounds,
)
from placement.clients.roster import Roster, agree_to_matching, person
from placement.corrections import Corrected, record_correction
from placement.errors import RoundNotFoundError
from placement.ids import AccountId, PersonId, RoundId
from placement.models.round import Round
from placement.models.sign_up import SignUp
from placement.selection import born_on
from placement.sign_ups import queries
from placement.sign_ups.errors import (
    ConsentMissingError,
    PersonOutsideError,
    SignUpNotFoundError,
    SignUpNotUsedError,
)
from placement.sign_ups.schemas import SignUpIn, SignUpOut, WithdrawalIn
from placement.windows import reason_of, refuse_outside


class SignUpKey(NamedTuple):
    """Who in which round."""

    round_id: RoundId
    person_id: PersonId


async def sign_up_shown(session: AsyncSession, caller: Caller, key: SignUpKey) -> SignUpOut:
    """Raises SignUpNotFoundError also to a member who asks about somebody else."""
    found = await round_in(session, visible_rounds(caller), key.round_id)
    shown = await queries.shown(session, *key)
    if shown is None or not (_is_own(caller, key) or is_staff(caller, found.org_path)):
        raise SignUpNotFoundError
    return shown


async def sign_up(
    session: AsyncSession, roster: Roster, caller: Caller, key: SignUpKey, body: SignUpIn
) -> SignUpOut:
    """Take part, or again after a withdrawal; what stands already is answered as it is.

    Raises:
        RoundNotFoundError: outside the scope, or a member acting for somebody else.
        RoundNotOpenError, SignUpNotUsedError: there is nothing to sign up for.
        WindowNotOpenError, WindowOverError: the person is too early or too late.
        ReasonMissingError: staff sign somebody up without saying why.
        ConsentMissingError: nobody takes part without agreeing to it.
        PersonOutsideError: the roster does not show them below the round's organization.
    """
    found = await _round_to_act_on(session, caller, key)
    if found.sign_up["mode"] != "required":
        raise SignUpNotUsedError("符合筛选条件的人都参加，不用报名。")
    there = await queries.sign_up_of(session, *key)
    if there is None or there.withdrawn_at is not None:
        if _is_own(caller, key):
            refuse_outside(found.sign_up)
        _record_if_for_another(session, caller, key, "sign_up", body.reason)
        if not body.agrees:
            raise ConsentMissingError("请勾选同意后再报名；可以随时撤回。")
        await _keep(session, roster, caller, found, key, there)
    return await _as_shown(session, key)


async def withdraw(
    session: AsyncSession, caller: Caller, key: SignUpKey, body: WithdrawalIn
) -> SignUpOut:
    """Take a sign-up back, at any time until the freeze; it is remembered as withdrawn.

    Raises:
        RoundNotFoundError, RoundNotOpenError: as for signing up.
        SignUpNotFoundError: there is none.
        ReasonMissingError: staff withdraw somebody without saying why.
    """
    await _round_to_act_on(session, caller, key)
    there = await queries.sign_up_of(session, *key)
    if there is None:
        raise SignUpNotFoundError
    if there.withdrawn_at is None:
        _record_if_for_another(session, caller, key, "withdrawal", body.reason)
        there.withdrawn_at = clock.now()
        there.withdrawn_by = AccountId(caller.subject)
        await session.flush()
    return await _as_shown(session, key)


def _is_own(caller: Caller, key: SignUpKey) -> bool:
    return caller.person_id == key.person_id and caller.has(Role.MEMBER)


async def _round_to_act_on(session: AsyncSession, caller: Caller, key: SignUpKey) -> Round:
    """The open round, locked, so that a freeze does not read while somebody writes."""
    own = _is_own(caller, key)
    seen = visible_rounds(caller) if own else rounds_to_decide(caller)
    found = await round_in(session, seen, key.round_id, lock=True)
    if not own and not caller.scope(Role.COMMITTEE).covers(found.org_path):
        raise RoundNotFoundError
    refuse_unless_open(found)
    return found


def _record_if_for_another(
    session: AsyncSession, caller: Caller, key: SignUpKey, what: Corrected, reason: str | None
) -> None:
    if not _is_own(caller, key):
        record_correction(session, key.round_id, key.person_id, what, reason_of(reason), caller)


async def _keep(
    session: AsyncSession,
    roster: Roster,
    caller: Caller,
    found: Round,
    key: SignUpKey,
    there: SignUp | None,
) -> None:
    """The sign-up with what the roster says of the person today, and the consent kept there."""
    try:
        known = await person(roster, key.person_id)
    except NotFoundError:
        raise PersonOutsideError from None
    if not known.org_path.startswith(found.org_path):
        raise PersonOutsideError
    await agree_to_matching(roster, key.person_id)
    kept = there or SignUp(round_id=key.round_id, person_id=key.person_id)
    kept.name, kept.org_path = known.name, known.org_path
    kept.work_unit, kept.skills = known.work_unit, sorted(known.skills)
    kept.born_on = born_on(known)
    kept.signed_at = kept.consented_at = clock.now()
    kept.signed_by = AccountId(caller.subject)
    kept.withdrawn_at = kept.withdrawn_by = None
    session.add(kept)
    await session.flush()


async def _as_shown(session: AsyncSession, key: SignUpKey) -> SignUpOut:
    shown = await queries.shown(session, *key)
    if shown is None:
        raise SignUpNotFoundError
    return shown

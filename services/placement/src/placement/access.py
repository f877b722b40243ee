"""Who may see which round: staff by subtree, members the rounds of organizations above them."""

from collections.abc import Iterator

from common.web.auth import Caller, Role
from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from placement.errors import RoundNotFoundError, RoundNotOpenError, RunNotFoundError
from placement.ids import RoundId, RunId
from placement.models.round import Round
from placement.models.run import Run

STAFF = (Role.COMMITTEE, Role.BRANCH, Role.SYSTEM)
ANNOUNCED = ("noticed", "published")


def visible_rounds(caller: Caller) -> ColumnElement[bool]:
    """Rounds a caller may read at all."""
    seen = caller.scope(*STAFF).where(Round.org_path)
    if caller.person_id is None or not caller.has(Role.MEMBER):
        return seen
    own = caller.scope(Role.MEMBER).paths
    return or_(seen, Round.org_path.in_({above for path in own for above in prefixes(path)}))


def readable_rounds(caller: Caller) -> ColumnElement[bool]:
    """Rounds a caller may know of: those they see, and what superiors have announced.

    Of an announced round the staff below read where their own people and posts are
    (``publication.placements``), of one with two-sided choice who wished for their posts
    (``requests``), and nothing else.
    """
    below = {above for path in caller.scope(*STAFF).paths for above in prefixes(path)}
    concerned = or_(Round.state.in_(ANNOUNCED), Round.two_sided["is_used"].as_boolean())
    return or_(visible_rounds(caller), and_(concerned, Round.org_path.in_(below)))


def rounds_as_staff(caller: Caller) -> ColumnElement[bool]:
    """Rounds whose people a caller may read about."""
    return caller.scope(*STAFF).where(Round.org_path)


def rounds_to_decide(caller: Caller) -> ColumnElement[bool]:
    """Rounds a caller may change: only the committee's own subtree."""
    return caller.scope(Role.COMMITTEE).where(Round.org_path)


def is_staff(caller: Caller, path: str) -> bool:
    """Whether a caller may read about other people in a round at ``path``."""
    return caller.scope(*STAFF).covers(path)


def prefixes(path: str) -> Iterator[str]:
    """The paths of an organization and of all above it, the root first."""
    yield ""
    for end, sign in enumerate(path, start=1):
        if sign == "/":
            yield path[:end]


async def round_in(
    session: AsyncSession,
    visible: ColumnElement[bool],
    round_id: RoundId,
    *,
    lock: bool = False,
) -> Round:
    """A round the caller may see; with ``lock`` nobody else changes it until commit.

    Raises:
        RoundNotFoundError: there is none, or it is outside the caller's scope.
    """
    statement = select(Round).where(Round.id == round_id, visible)
    found = await session.scalar(statement.with_for_update() if lock else statement)
    if found is None:
        raise RoundNotFoundError
    return found


async def run_in(
    session: AsyncSession,
    visible: ColumnElement[bool],
    run_id: RunId,
    *,
    lock: bool = False,
) -> Run:
    """A run of a round the caller may see; ``lock`` holds round and run until commit.

    Raises:
        RunNotFoundError: there is none, or it is outside the caller's scope.
    """
    statement = select(Run).join(Round, Round.id == Run.round_id).where(Run.id == run_id, visible)
    found = await session.scalar(statement.with_for_update() if lock else statement)
    if found is None:
        raise RunNotFoundError
    return found


def refuse_unless_open(found: Round) -> None:
    """What was frozen stays as it is.

    Raises:
        RoundNotOpenError: it is frozen.
    """
    if found.state != "open":
        raise RoundNotOpenError("轮次冻结后不能再改；需要改动时请新建一个轮次。", state=found.state)

"""Rows for tests, valid with no arguments. Every person is invented.

ID numbers use county codes nobody was ever given (370199, 500199, 152599) with a right check
digit; phones begin with 199000.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from itertools import count
from uuid import UUID

from common.ids import new_id
from roster.core.identities import IdentityKind
from roster.core.identity import check_digit
from roster.core.lifecycle import State
from roster.core.names import grams_of, keys_of_name
from roster.core.vault import Vault
from roster.core.vocabulary import (
    Basis,
    CheckInKind,
    CheckInMethod,
    Kind,
    Level,
    Line,
    OrganizationStatus,
    PostForm,
    PostStatus,
)
from roster.ids import (
    AccountId,
    AppointmentId,
    CheckInId,
    ConsentId,
    CorrectionId,
    DuplicateId,
    ErasureId,
    MergeId,
    OrganizationId,
    PersonEducationId,
    PersonId,
    PersonIdentityId,
    PostId,
    RoundId,
)
from roster.models.appointment import Appointment
from roster.models.check_in import CheckIn
from roster.models.organization import Organization
from roster.models.people.consent import Consent
from roster.models.people.duplicate import DuplicatePair, PersonMerge
from roster.models.people.erasure import Correction, Erasure
from roster.models.people.identity import PersonEducation, PersonIdentity
from roster.models.person import Person
from roster.models.post import Post

_numbers = count(1)
_seats: defaultdict[PostId, Iterator[int]] = defaultdict(lambda: count(1))
UNASSIGNED_COUNTIES = ("370199", "500199", "152599")


def a_phone(number: int | None = None) -> str:
    return f"199000{(next(_numbers) if number is None else number) % 100_000:05d}"


def an_id_number(
    number: int | None = None, *, born_on: date = date(1998, 5, 17), county: str = "370199"
) -> str:
    """Valid by its own checks; even sequence numbers are women's."""
    sequence = (next(_numbers) if number is None else number) % 1000
    first_17 = f"{county}{born_on:%Y%m%d}{sequence:03d}"
    return first_17 + check_digit(first_17)


def an_organization(  # noqa: PLR0913 - one argument for each fact a test may set
    *,
    parent: Organization | None = None,
    name: str | None = None,
    short_name: str | None = None,
    kind: Kind = Kind.BRANCH,
    level: Level = Level.VILLAGE,
    division_code: str | None = None,
    path: str | None = None,
    status: OrganizationStatus = OrganizationStatus.ACTIVE,
) -> Organization:
    """A root of its own, or a child of ``parent`` with the parent's next path."""
    number = next(_numbers)
    if parent is not None and path is None:
        parent.children_made = (parent.children_made or 0) + 1
        path = f"{parent.path}{parent.children_made:04d}/"
    name = name or f"第{number}社区团支部"
    return Organization(
        id=OrganizationId(new_id()),
        name=name,
        short_name=short_name,
        name_grams=grams_of(name, short_name),
        system=kind.system,
        kind=kind,
        level=level,
        line=Line.TERRITORIAL,
        parent_league_id=None if parent is None else parent.id,
        party_org_id=None,
        division_code=division_code,
        industry=None,
        term_no=None,
        term_starts_on=None,
        term_ends_on=None,
        path=path or f"{90_000 + number}/",
        children_made=0,
        status=status,
    )


def a_person(  # noqa: PLR0913 - one argument for each fact a test may set
    organization: Organization,
    *,
    name: str = "林晓禾",
    vault: Vault | None = None,
    phone: str | None = None,
    id_number: str | None = None,
    birth_month: str | None = "1998-05",
    birth_on: date | None = None,
    political_status: str | None = "03",
    source_channel: str | None = "agency_cadre",
    work_unit: str | None = "青禾区水务局",
    residence_division_code: str | None = None,
    home_division_code: str | None = None,
) -> Person:
    """Managed by ``organization``; ``phone`` and ``id_number`` need the vault that seals them."""
    person_id = PersonId(new_id())
    keys = keys_of_name(name)
    person = Person(
        id=person_id,
        name=name,
        name_grams=keys.grams,
        name_pinyin=keys.pinyin,
        name_initials=keys.initials,
        sex="2",
        birth_month=birth_month,
        birth_on=birth_on,
        political_status=political_status,
        is_league_member=political_status == "03",
        source_channel=source_channel,
        work_unit=work_unit,
        residence_division_code=residence_division_code,
        home_division_code=home_division_code,
        skills=["写作"],
        organization_id=organization.id,
        org_path=organization.path,
    )
    if vault is not None:
        sealed = vault.seal(person_id, "phone", phone) | vault.seal(
            person_id, "id_number", id_number
        )
        for column, value in sealed.items():
            setattr(person, column, value)
    return person


def an_identity(
    person: Person,
    *,
    kind: IdentityKind = IdentityKind.CIVIL_SERVANT,
    from_on: date | None = date(2021, 8, 1),
    to_on: date | None = None,
    unit: str | None = None,
) -> PersonIdentity:
    return PersonIdentity(
        id=PersonIdentityId(new_id()),
        person_id=person.id,
        kind=kind,
        from_on=from_on,
        to_on=to_on,
        unit=unit,
    )


def an_education(
    person: Person, *, education: str = "21", is_highest: bool = True
) -> PersonEducation:
    return PersonEducation(
        id=PersonEducationId(new_id()),
        person_id=person.id,
        education=education,
        mode="full_time",
        is_highest=is_highest,
    )


def an_erasure(person: Person) -> Erasure:
    return Erasure(
        id=ErasureId(new_id()),
        person_id=person.id,
        state="proposed",
        origin="retention",
        policy="withdrawn",
    )


def a_correction(person: Person) -> Correction:
    return Correction(
        id=CorrectionId(new_id()),
        person_id=person.id,
        field="school",
        state="open",
        asked_by=AccountId(new_id()),
    )


def a_pair(one: Person, other: Person, *, score: int = 85) -> DuplicatePair:
    low, high = sorted((one.id, other.id))
    return DuplicatePair(
        id=DuplicateId(new_id()),
        low_id=low,
        high_id=high,
        score=score,
        reasons=["same_name_birth_unit"],
        state="open",
    )


def a_merge(survivor: Person) -> PersonMerge:
    """A merge of long ago that can no longer be undone."""
    return PersonMerge(
        id=MergeId(new_id()),
        survivor_id=survivor.id,
        loser_id=PersonId(new_id()),
        org_path=survivor.org_path,
        kept=None,
        merged_by=AccountId(new_id()),
    )


def a_consent(
    person: Person,
    *,
    purpose: str = "matching",
    given_on: date = date(2026, 3, 1),
    withdrawn_on: date | None = None,
) -> Consent:
    return Consent(
        id=ConsentId(new_id()),
        person_id=person.id,
        purpose=purpose,
        basis="consent",
        given_by="person",
        given_on=given_on,
        how="sign_up",
        text_version=1,
        withdrawn_on=withdrawn_on,
    )


def a_post(
    organization: Organization,
    *,
    title: str = "团支部副书记",
    form: PostForm = PostForm.CONCURRENT,
    capacity: int = 1,
    term_months: int = 12,
    status: PostStatus = PostStatus.OPEN,
) -> Post:
    return Post(
        id=PostId(new_id()),
        organization_id=organization.id,
        org_path=organization.path,
        title=title,
        form=form,
        capacity=capacity,
        floor_under35=0,
        requirements={},
        term_months=term_months,
        skills=[],
        priority=50,
        status=status,
    )


def an_appointment(  # noqa: PLR0913 - one argument for each fact a test may set
    person: Person,
    post: Post,
    *,
    state: State = State.ARRANGED,
    starts_on: date = date(2026, 9, 1),
    ends_on: date | None = date(2027, 8, 31),
    check_in_due_on: date | None = date(2026, 9, 8),
    source_round_id: UUID | None = None,
) -> Appointment:
    return Appointment(
        id=AppointmentId(new_id()),
        person_id=person.id,
        post_id=post.id,
        organization_id=post.organization_id,
        org_path=post.org_path,
        state=state,
        basis=Basis.ASSIGNED,
        form=post.form,
        starts_on=starts_on,
        ends_on=ends_on,
        check_in_due_on=check_in_due_on,
        source_round_id=None if source_round_id is None else RoundId(source_round_id),
        ended_on=ends_on if state is State.ENDED else None,
        # Distinct numbers, so that a test may seat more people than the post has seats.
        seat_no=next(_seats[post.id]) if state is State.IN_OFFICE else None,
    )


def a_check_in(
    appointment: Appointment,
    *,
    organization_id: OrganizationId | None = None,
    kind: CheckInKind = CheckInKind.POST,
    at: datetime = datetime(2026, 9, 2, 1, 0, tzinfo=UTC),
) -> CheckIn:
    return CheckIn(
        id=CheckInId(new_id()),
        appointment_id=appointment.id,
        organization_id=organization_id or appointment.organization_id,
        org_path=appointment.org_path,
        kind=kind,
        at=at,
        method=CheckInMethod.ONSITE,
        received_by=AccountId(new_id()),
    )


def names_in(items: Sequence[dict[str, object]]) -> list[object]:
    """The names of a page's items, in its order."""
    return [item["name"] for item in items]

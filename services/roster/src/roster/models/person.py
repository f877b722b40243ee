"""People, with what identifies them sealed."""

from datetime import date, datetime

from sqlalchemy import (
    CheckConstraint,
    ColumnElement,
    ForeignKey,
    Index,
    Text,
    func,
    literal_column,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from roster.ids import OrganizationId, PersonId
from roster.models.base import Base, OrgPath


class Person(Base):
    """Someone who serves or may serve. Written by the slices ``people`` and ``imports``.

    Phone and ID number are stored encrypted, bound to this row; equality is searched over a keyed
    hash. ``core.names.keys_of_name`` fills the three search columns from the name.
    """

    __tablename__ = "person"
    __table_args__ = (
        CheckConstraint("sex IN ('0', '1', '2', '9')", name="sex_known"),
        CheckConstraint(
            "birth_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'", name="birth_month_is_year_and_month"
        ),
        CheckConstraint(
            "(reported_age IS NULL) = (reported_age_on IS NULL)", name="reported_age_is_dated"
        ),
        CheckConstraint("reported_age BETWEEN 0 AND 120", name="reported_age_plausible"),
        CheckConstraint(
            "political_status IN ('01', '02', '03', '04', '05', '06', '07', '08', '09', '10',"
            " '11', '12', '13')",
            name="political_status_known",
        ),
        CheckConstraint(
            "source_channel IN ('secondment', 'selected_graduate', 'western_plan',"
            " 'college_student', 'returning_student', 'new_sector', 'agency_cadre', 'volunteer',"
            " 'local_student', 'other')",
            name="source_channel_known",
        ),
        CheckConstraint(
            "sending_unit_kind IN ('township', 'soe', 'hospital', 'agency', 'institution',"
            " 'school', 'other')",
            name="sending_unit_kind_known",
        ),
        CheckConstraint("league_left_on >= league_joined_on", name="league_left_after_joined"),
        CheckConstraint("stay_intent IN ('will', 'may', 'unlikely')", name="stay_intent_known"),
        CheckConstraint(
            "home_division_code ~ '^[0-9]{12}$'", name="home_division_code_has_12_digits"
        ),
        CheckConstraint(
            "residence_division_code ~ '^[0-9]{12}$'", name="residence_division_code_has_12_digits"
        ),
        CheckConstraint(
            "num_nulls(phone_sealed, phone_index, phone_key_id) IN (0, 3)",
            name="phone_sealed_and_indexed",
        ),
        CheckConstraint(
            "num_nulls(id_number_sealed, id_number_index, id_number_key_id) IN (0, 3)",
            name="id_number_sealed_and_indexed",
        ),
        Index("ix_person_org_path", "org_path", "name_pinyin", "id"),
        Index("ix_person_name_pinyin", "name_pinyin", text("coalesce(birth_month, '')"), "id"),
        Index("ix_person_birth_month", text("coalesce(birth_month, '')"), "id"),
        Index(
            "ix_person_source_channel",
            "source_channel",
            "org_path",
            postgresql_where=text("source_channel IS NOT NULL"),
        ),
        Index("ix_person_name_initials", "name_initials"),
        Index("ix_person_name_grams", "name_grams", postgresql_using="gin"),
        Index("ix_person_work_unit", "work_unit"),
        Index("ix_person_phone_index", "phone_index"),
        Index(
            "uq_person_id_number_index",
            "id_number_index",
            unique=True,
            postgresql_where=text("id_number_index IS NOT NULL"),
        ),
    )

    id: Mapped[PersonId] = mapped_column(primary_key=True)
    name: Mapped[str]
    name_grams: Mapped[list[str]]
    name_pinyin: Mapped[str] = mapped_column(Text(collation="C"))
    """Order and search key, ``ouyang xiaoming``: surname, space, given name."""
    name_initials: Mapped[str] = mapped_column(Text(collation="C"))
    sex: Mapped[str | None]
    birth_month: Mapped[str | None]
    """``1999-03``: rosters know the month; an age is never stored."""
    birth_on: Mapped[date | None]
    reported_age: Mapped[int | None]
    """What a document said where it gave no birth month, true on ``reported_age_on``."""
    reported_age_on: Mapped[date | None]
    ethnicity: Mapped[str | None]
    """For statistics and language service only: never a filter, never exported to placement."""
    political_status: Mapped[str | None]
    is_league_member: Mapped[bool] = mapped_column(server_default=text("false"))
    party_joined_on: Mapped[date | None]
    league_joined_on: Mapped[date | None]
    league_left_on: Mapped[date | None]
    education: Mapped[str | None]
    degree: Mapped[str | None]
    school: Mapped[str | None]
    major: Mapped[str | None]
    work_unit: Mapped[str | None]
    work_title: Mapped[str | None]
    employment_identity: Mapped[str | None]
    recruited_year: Mapped[int | None]
    source_channel: Mapped[str | None]
    sending_unit: Mapped[str | None]
    """选派单位: where the personnel relation of a seconded or dispatched person stays."""
    sending_unit_kind: Mapped[str | None]
    found_how: Mapped[str | None]
    """How somebody of the new sectors was found by outreach, with when and by whom."""
    found_on: Mapped[date | None]
    found_by: Mapped[str | None]
    home_division_code: Mapped[str | None]
    residence_division_code: Mapped[str | None]
    skills: Mapped[list[str]] = mapped_column(server_default=text("'{}'"))
    availability: Mapped[str | None]
    stay_intent: Mapped[str | None]
    organization_id: Mapped[OrganizationId] = mapped_column(ForeignKey("organization.id"))
    org_path: Mapped[OrgPath]
    managed_since: Mapped[date | None]
    """First day in the register; open means the day the row was made."""
    erased_at: Mapped[datetime | None]
    """When everything personal was taken out of the row."""
    phone_sealed: Mapped[bytes | None]
    phone_index: Mapped[bytes | None]
    phone_key_id: Mapped[str | None]
    """Which key sealed the column, so that a rotation finds what is left to seal again."""
    id_number_sealed: Mapped[bytes | None]
    id_number_index: Mapped[bytes | None]
    id_number_key_id: Mapped[str | None]
    version: Mapped[int] = mapped_column(server_default=text("1"))
    """Grows with every change; a change made on an older one finds no row."""
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012


def month_in_order(person: type[Person]) -> ColumnElement[str]:
    """Month of birth as the indexes hold it: empty, and first, where it is unknown."""
    return func.coalesce(person.birth_month, literal_column("''"))

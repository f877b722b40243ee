"""Volunteer banks and teams (1+22+N) and who is in them."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, func, text
from sqlalchemy.orm import Mapped, mapped_column

from roster.ids import OrganizationId, PersonId, VolunteerMemberId, VolunteerTeamId
from roster.models.base import Base, OrgPath


class VolunteerTeam(Base):
    """The county's bank, a township's team or a squad. Written by the slice ``volunteers``."""

    __tablename__ = "volunteer_team"
    __table_args__ = (
        CheckConstraint("tier IN ('bank', 'township', 'squad')", name="tier_known"),
        CheckConstraint("status IN ('active', 'dissolved')", name="status_known"),
        Index("ix_volunteer_team_org_path", "org_path", "name", "id"),
        Index("ix_volunteer_team_organization_id", "organization_id"),
        Index("ix_volunteer_team_captain_id", "captain_id"),
        Index(
            "uq_volunteer_team_organization_id_bank",
            "organization_id",
            unique=True,
            postgresql_where=text("tier = 'bank' AND status = 'active'"),
        ),
    )

    id: Mapped[VolunteerTeamId] = mapped_column(primary_key=True)
    organization_id: Mapped[OrganizationId] = mapped_column(ForeignKey("organization.id"))
    org_path: Mapped[OrgPath]
    tier: Mapped[str]
    name: Mapped[str]
    purpose: Mapped[str | None]
    captain_id: Mapped[PersonId | None] = mapped_column(ForeignKey("person.id"))
    status: Mapped[str] = mapped_column(server_default=text("'active'"))
    version: Mapped[int] = mapped_column(server_default=text("1"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012


class VolunteerMember(Base):
    """A person in a team; one person may be in several. Written by the slice ``volunteers``."""

    __tablename__ = "volunteer_member"
    __table_args__ = (
        CheckConstraint("left_on >= joined_on", name="left_after_joining"),
        Index("ix_volunteer_member_team_id", "team_id", "joined_on", "id"),
        Index("ix_volunteer_member_person_id", "person_id"),
        Index(
            "uq_volunteer_member_team_id_person_id_present",
            "team_id",
            "person_id",
            unique=True,
            postgresql_where=text("left_on IS NULL"),
        ),
    )

    id: Mapped[VolunteerMemberId] = mapped_column(primary_key=True)
    team_id: Mapped[VolunteerTeamId] = mapped_column(ForeignKey("volunteer_team.id"))
    person_id: Mapped[PersonId] = mapped_column(ForeignKey("person.id"))
    skills: Mapped[list[str]] = mapped_column(server_default=text("'{}'"))
    availability: Mapped[str | None]
    joined_on: Mapped[date]
    left_on: Mapped[date | None]
    version: Mapped[int] = mapped_column(server_default=text("1"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012

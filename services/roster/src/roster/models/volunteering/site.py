"""Youth homes (青少年之家) and who is paired with them."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, func, text
from sqlalchemy.orm import Mapped, mapped_column

from roster.ids import OrganizationId, PersonId, SitePairingId, VolunteerTeamId, YouthSiteId
from roster.models.base import Base, OrgPath


class YouthSite(Base):
    """A place for young people, kept by an organization. Written by the slice ``sites``."""

    __tablename__ = "youth_site"
    __table_args__ = (
        CheckConstraint("status IN ('open', 'closed')", name="status_known"),
        CheckConstraint("division_code ~ '^[0-9]{12}$'", name="division_code_has_12_digits"),
        Index("ix_youth_site_org_path", "org_path", "name", "id"),
        Index("ix_youth_site_organization_id", "organization_id"),
    )

    id: Mapped[YouthSiteId] = mapped_column(primary_key=True)
    organization_id: Mapped[OrganizationId] = mapped_column(ForeignKey("organization.id"))
    org_path: Mapped[OrgPath]
    name: Mapped[str]
    address: Mapped[str]
    open_hours: Mapped[str | None]
    division_code: Mapped[str | None]
    status: Mapped[str] = mapped_column(server_default=text("'open'"))
    version: Mapped[int] = mapped_column(server_default=text("1"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012


class SitePairing(Base):
    """A volunteer or a team that looks after a site. Written by the slice ``sites``."""

    __tablename__ = "site_pairing"
    __table_args__ = (
        CheckConstraint("num_nonnulls(person_id, team_id) = 1", name="one_side"),
        CheckConstraint("ended_on >= starts_on", name="ended_after_start"),
        CheckConstraint("(ended_on IS NULL) = (end_reason IS NULL)", name="ended_has_reason"),
        Index("ix_site_pairing_site_id", "site_id", "starts_on"),
        Index("ix_site_pairing_person_id", "person_id"),
        Index("ix_site_pairing_team_id", "team_id"),
        Index(
            "uq_site_pairing_site_id_person_id_live",
            "site_id",
            "person_id",
            unique=True,
            postgresql_where=text("ended_on IS NULL AND person_id IS NOT NULL"),
        ),
        Index(
            "uq_site_pairing_site_id_team_id_live",
            "site_id",
            "team_id",
            unique=True,
            postgresql_where=text("ended_on IS NULL AND team_id IS NOT NULL"),
        ),
    )

    id: Mapped[SitePairingId] = mapped_column(primary_key=True)
    site_id: Mapped[YouthSiteId] = mapped_column(ForeignKey("youth_site.id"))
    person_id: Mapped[PersonId | None] = mapped_column(ForeignKey("person.id"))
    team_id: Mapped[VolunteerTeamId | None] = mapped_column(ForeignKey("volunteer_team.id"))
    starts_on: Mapped[date]
    ended_on: Mapped[date | None]
    end_reason: Mapped[str | None]
    version: Mapped[int] = mapped_column(server_default=text("1"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012

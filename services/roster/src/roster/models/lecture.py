"""Lecture teams (讲师团), their lecturers, and the sessions they hold."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, func, text
from sqlalchemy.orm import Mapped, mapped_column

from roster.ids import (
    AccountId,
    LecturerId,
    LectureSessionId,
    LectureTeamId,
    OrganizationId,
    PersonId,
)
from roster.models.base import Base, OrgPath


class LectureTeam(Base):
    """A team that lectures on themes. Written by the slice ``lectures``."""

    __tablename__ = "lecture_team"
    __table_args__ = (
        CheckConstraint("status IN ('active', 'dissolved')", name="status_known"),
        Index("ix_lecture_team_org_path", "org_path", "name", "id"),
        Index("ix_lecture_team_organization_id", "organization_id"),
    )

    id: Mapped[LectureTeamId] = mapped_column(primary_key=True)
    organization_id: Mapped[OrganizationId] = mapped_column(ForeignKey("organization.id"))
    org_path: Mapped[OrgPath]
    name: Mapped[str]
    themes: Mapped[list[str]] = mapped_column(server_default=text("'{}'"))
    status: Mapped[str] = mapped_column(server_default=text("'active'"))
    version: Mapped[int] = mapped_column(server_default=text("1"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012


class Lecturer(Base):
    """Someone of the roster who lectures in a team. Written by the slice ``lectures``."""

    __tablename__ = "lecturer"
    __table_args__ = (
        CheckConstraint("left_on >= joined_on", name="left_after_joining"),
        Index("ix_lecturer_team_id", "team_id"),
        Index("ix_lecturer_person_id", "person_id"),
        Index(
            "uq_lecturer_team_id_person_id_present",
            "team_id",
            "person_id",
            unique=True,
            postgresql_where=text("left_on IS NULL"),
        ),
    )

    id: Mapped[LecturerId] = mapped_column(primary_key=True)
    team_id: Mapped[LectureTeamId] = mapped_column(ForeignKey("lecture_team.id"))
    person_id: Mapped[PersonId] = mapped_column(ForeignKey("person.id"))
    themes: Mapped[list[str]] = mapped_column(server_default=text("'{}'"))
    joined_on: Mapped[date]
    left_on: Mapped[date | None]
    version: Mapped[int] = mapped_column(server_default=text("1"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012


class LectureSession(Base):
    """A lecture that was held. Written by the slice ``lectures``; mistakes are voided."""

    __tablename__ = "lecture_session"
    __table_args__ = (
        CheckConstraint("audience >= 0", name="audience_not_negative"),
        CheckConstraint("(voided_at IS NULL) = (void_reason IS NULL)", name="voided_has_reason"),
        Index("ix_lecture_session_org_path", "org_path", "held_on", "id"),
        Index("ix_lecture_session_held_on", "held_on", "id"),
        Index("ix_lecture_session_team_id", "team_id", "held_on"),
        Index("ix_lecture_session_organization_id", "organization_id"),
        Index("ix_lecture_session_lecturer_id", "lecturer_id"),
    )

    id: Mapped[LectureSessionId] = mapped_column(primary_key=True)
    team_id: Mapped[LectureTeamId] = mapped_column(ForeignKey("lecture_team.id"))
    lecturer_id: Mapped[LecturerId | None] = mapped_column(ForeignKey("lecturer.id"))
    organization_id: Mapped[OrganizationId] = mapped_column(ForeignKey("organization.id"))
    """Where it was held."""
    org_path: Mapped[OrgPath]
    held_on: Mapped[date]
    theme: Mapped[str]
    audience: Mapped[int]
    place: Mapped[str | None]
    voided_at: Mapped[datetime | None]
    void_reason: Mapped[str | None]
    recorded_by: Mapped[AccountId]
    version: Mapped[int] = mapped_column(server_default=text("1"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012

"""Talent pools (人才库): who is nominated, inspected, compared, entered and let go."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, func, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from roster.ids import (
    AccountId,
    OrganizationId,
    PersonId,
    PoolCandidateId,
    PoolComparisonId,
    PoolExitProposalId,
    PoolId,
    PoolInspectionId,
)
from roster.models.base import Base, OrgPath

LIVE = "state IN ('nominated', 'inspected', 'entered')"


class TalentPool(Base):
    """A pool of one organization. Written by the slice ``pools``."""

    __tablename__ = "talent_pool"
    __table_args__ = (
        CheckConstraint("status IN ('open', 'closed')", name="status_known"),
        CheckConstraint("quota >= 1", name="quota_positive"),
        Index("ix_talent_pool_org_path", "org_path", "name", "id"),
        Index("ix_talent_pool_organization_id", "organization_id"),
    )

    id: Mapped[PoolId] = mapped_column(primary_key=True)
    organization_id: Mapped[OrganizationId] = mapped_column(ForeignKey("organization.id"))
    org_path: Mapped[OrgPath]
    name: Mapped[str]
    purpose: Mapped[str]
    tiers: Mapped[list[dict[str, Any]]] = mapped_column(JSONB)
    """As ``core.pools.Tier``, in order."""
    quota: Mapped[int | None]
    requirements: Mapped[dict[str, Any]] = mapped_column(server_default=text("'{}'"))
    """Entry criteria, as ``core.eligibility.Requirements`` reads them."""
    requires_service: Mapped[bool] = mapped_column(server_default=text("false"))
    """Whether only people with a live appointment stay."""
    status: Mapped[str] = mapped_column(server_default=text("'open'"))
    version: Mapped[int] = mapped_column(server_default=text("1"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012


class PoolCandidate(Base):
    """One person's way through one pool. Written by the slice ``pools``."""

    __tablename__ = "pool_candidate"
    __table_args__ = (
        CheckConstraint(
            "state IN ('nominated', 'inspected', 'entered', 'refused', 'exited')",
            name="state_known",
        ),
        CheckConstraint(
            "(state IN ('entered', 'exited')) = (entered_on IS NOT NULL)", name="entered_is_dated"
        ),
        CheckConstraint("(state = 'exited') = (exited_on IS NOT NULL)", name="exited_is_dated"),
        CheckConstraint(
            "state NOT IN ('refused', 'exited') OR reason IS NOT NULL", name="leaving_has_reason"
        ),
        Index(
            "uq_pool_candidate_pool_id_person_id_live",
            "pool_id",
            "person_id",
            unique=True,
            postgresql_where=text(LIVE),
        ),
        Index("ix_pool_candidate_pool_id", "pool_id", "nominated_on", "id"),
        Index("ix_pool_candidate_person_id", "person_id"),
        Index("ix_pool_candidate_nominator_path", "nominator_path"),
        Index("ix_pool_candidate_nominated_by", "nominated_by"),
    )

    id: Mapped[PoolCandidateId] = mapped_column(primary_key=True)
    pool_id: Mapped[PoolId] = mapped_column(ForeignKey("talent_pool.id"))
    org_path: Mapped[OrgPath]
    """Of the pool: who keeps it sees who is in it."""
    person_id: Mapped[PersonId] = mapped_column(ForeignKey("person.id"))
    nominated_by: Mapped[OrganizationId] = mapped_column(ForeignKey("organization.id"))
    nominator_path: Mapped[OrgPath]
    """Of the nominating organization, which follows what it nominated."""
    nominated_on: Mapped[date]
    nomination_reasons: Mapped[str]
    tier: Mapped[str]
    """Proposed at first, decided by the comparison."""
    to_check: Mapped[list[str]] = mapped_column(server_default=text("'{}'"))
    """Criteria that could not be checked at nomination, because the fact is missing."""
    state: Mapped[str]
    entered_on: Mapped[date | None]
    exited_on: Mapped[date | None]
    reason: Mapped[str | None]
    """Why refused or let go."""
    version: Mapped[int] = mapped_column(server_default=text("1"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012


class PoolInspection(Base):
    """What an inspection (组织考察) found. Written by ``pools``; never changed afterwards."""

    __tablename__ = "pool_inspection"
    __table_args__ = (
        CheckConstraint("cardinality(inspectors) >= 2", name="two_inspectors"),
        Index("ix_pool_inspection_candidate_id", "candidate_id"),
    )

    id: Mapped[PoolInspectionId] = mapped_column(primary_key=True)
    candidate_id: Mapped[PoolCandidateId] = mapped_column(ForeignKey("pool_candidate.id"))
    inspected_on: Mapped[date]
    inspectors: Mapped[list[str]]
    findings: Mapped[str]
    document_no: Mapped[str]
    recorded_by: Mapped[AccountId]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())


class PoolComparison(Base):
    """A meeting that compared people and decided. Written by ``pools``; never changed."""

    __tablename__ = "pool_comparison"
    __table_args__ = (Index("ix_pool_comparison_pool_id", "pool_id", "held_on"),)

    id: Mapped[PoolComparisonId] = mapped_column(primary_key=True)
    pool_id: Mapped[PoolId] = mapped_column(ForeignKey("talent_pool.id"))
    held_on: Mapped[date]
    meeting: Mapped[str]
    minutes_no: Mapped[str]
    criteria: Mapped[list[str]]
    lines: Mapped[list[dict[str, Any]]] = mapped_column(JSONB)
    """For each candidate: marks by criterion, outcome, tier, reason."""
    recorded_by: Mapped[AccountId]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())


class PoolExitProposal(Base):
    """A fact that speaks for letting someone go; a person decides. Written by ``pools``."""

    __tablename__ = "pool_exit_proposal"
    __table_args__ = (
        CheckConstraint(
            "state IN ('open', 'accepted', 'dismissed', 'withdrawn')", name="state_known"
        ),
        CheckConstraint(
            "(state IN ('accepted', 'dismissed')) = (decided_at IS NOT NULL)",
            name="decided_is_dated",
        ),
        Index(
            "uq_pool_exit_proposal_candidate_id_mark",
            "candidate_id",
            "mark",
            unique=True,
            postgresql_where=text("state <> 'withdrawn'"),
        ),
        Index("ix_pool_exit_proposal_org_path", "org_path", "found_on", "id"),
    )

    id: Mapped[PoolExitProposalId] = mapped_column(primary_key=True)
    candidate_id: Mapped[PoolCandidateId] = mapped_column(ForeignKey("pool_candidate.id"))
    org_path: Mapped[OrgPath]
    trigger: Mapped[str]
    """``core.criteria.Rule``."""
    wanted: Mapped[str]
    found: Mapped[str]
    mark: Mapped[str]
    """The same finding is proposed once: a dismissed one does not come back."""
    found_on: Mapped[date]
    state: Mapped[str] = mapped_column(server_default=text("'open'"))
    reason: Mapped[str | None]
    decided_by: Mapped[AccountId | None]
    decided_at: Mapped[datetime | None]
    version: Mapped[int] = mapped_column(server_default=text("1"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012

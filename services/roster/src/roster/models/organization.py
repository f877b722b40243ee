"""Organizations of the League and of the Party, in one tree of paths."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, func, text
from sqlalchemy.orm import Mapped, mapped_column

from roster.core.vocabulary import Kind, OfficersBy
from roster.ids import AccountId, OrganizationAliasId, OrganizationId
from roster.models.base import Base, OrgPath


class Organization(Base):
    """A committee, branch or Party organization. Written by the slice ``organizations``.

    A League organization is led twice: ``parent_league_id`` is the superior League organization,
    ``party_org_id`` the Party organization of its own level. For a Party organization
    ``parent_league_id`` names the League organization in whose area it is kept, and
    ``party_org_id`` its superior. The path follows ``parent_league_id`` and never changes: grants
    and the snapshots of other services refer to it.
    """

    __tablename__ = "organization"
    __table_args__ = (
        UniqueConstraint("path"),
        CheckConstraint("system IN ('league', 'party')", name="system_known"),
        CheckConstraint(
            "kind IN ('committee', 'working_committee', 'general_branch', 'branch',"
            " 'party_committee', 'party_branch')",
            name="kind_known",
        ),
        CheckConstraint(
            "(system = 'party') = (kind IN ('party_committee', 'party_branch'))",
            name="kind_fits_system",
        ),
        CheckConstraint(
            "level IN ('province', 'city', 'county', 'township', 'village', 'none')",
            name="level_known",
        ),
        CheckConstraint(
            "line IN ('territorial', 'school', 'agency', 'institution', 'soe', 'industry',"
            " 'new_sector', 'emerging', 'away')",
            name="line_known",
        ),
        CheckConstraint(
            "formation IN ('regular', 'joint', 'mobile', 'temporary')", name="formation_known"
        ),
        CheckConstraint(
            "NOT is_student_branch OR kind = 'branch'", name="student_branch_is_branch"
        ),
        CheckConstraint("dissolved_on >= founded_on", name="dissolved_after_founded"),
        CheckConstraint("dissolved_on IS NULL OR status = 'dissolved'", name="dissolved_is_dated"),
        CheckConstraint("successor_id <> id", name="not_its_own_successor"),
        CheckConstraint("member_count >= 0", name="member_count_not_negative"),
        CheckConstraint(
            "(member_count IS NULL) = (member_count_on IS NULL)", name="member_count_is_dated"
        ),
        CheckConstraint("term_postponed_to > term_ends_on", name="term_postponed_beyond_end"),
        CheckConstraint("status IN ('active', 'dissolved')", name="status_known"),
        CheckConstraint("division_code ~ '^[0-9]{12}$'", name="division_code_has_12_digits"),
        CheckConstraint(
            "credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'", name="credit_code_has_18_characters"
        ),
        CheckConstraint("term_ends_on >= term_starts_on", name="term_ends_after_start"),
        CheckConstraint("path ~ '^([0-9]{4,}/)+$'", name="path_is_segments"),
        CheckConstraint("parent_league_id <> id AND party_org_id <> id", name="not_its_own_parent"),
        Index("ix_organization_name", "name", "path"),
        Index("ix_organization_name_grams", "name_grams", postgresql_using="gin"),
        Index("ix_organization_parent_league_id", "parent_league_id", "path"),
        Index("ix_organization_party_org_id", "party_org_id"),
        Index("ix_organization_division_code", "division_code"),
        Index("ix_organization_credit_code", "credit_code"),
        Index("ix_organization_successor_id", "successor_id"),
        Index(
            "ix_organization_term_ends_on",
            "term_ends_on",
            "path",
            postgresql_where=text("status = 'active'"),
        ),
    )

    id: Mapped[OrganizationId] = mapped_column(primary_key=True)
    name: Mapped[str]
    short_name: Mapped[str | None]
    name_grams: Mapped[list[str]]
    """Distinct 1- and 2-grams of name and short name, for search without extensions."""
    system: Mapped[str]
    kind: Mapped[str]
    level: Mapped[str]
    line: Mapped[str]
    parent_league_id: Mapped[OrganizationId | None] = mapped_column(ForeignKey("organization.id"))
    party_org_id: Mapped[OrganizationId | None] = mapped_column(ForeignKey("organization.id"))
    division_code: Mapped[str | None]
    industry: Mapped[str | None]
    credit_code: Mapped[str | None]
    """统一社会信用代码 of the legal person it is, or stands in; several may stand in one."""
    zhtj_org_id: Mapped[str | None]
    """Its number in 智慧团建, the national League system."""
    formation: Mapped[str] = mapped_column(server_default=text("'regular'"))
    is_student_branch: Mapped[bool] = mapped_column(server_default=text("false"))
    """Of students, who elect every year."""
    founded_on: Mapped[date | None]
    founding_document_no: Mapped[str | None]
    founding_issuer: Mapped[str | None]
    """Who approved the founding (成立批复)."""
    dissolved_on: Mapped[date | None]
    """The first day on which it was no more."""
    successor_id: Mapped[OrganizationId | None] = mapped_column(ForeignKey("organization.id"))
    """Into which it was merged."""
    member_count: Mapped[int | None]
    """League members as reported; where nobody reported, they are counted from the people."""
    member_count_on: Mapped[date | None]
    term_no: Mapped[int | None]
    """Which congress or general meeting (届次) elected the present officers.

    The four term columns repeat the present term of ``organization_term``:
    ``models.structure.keeping`` holds them together.
    """
    term_starts_on: Mapped[date | None]
    term_ends_on: Mapped[date | None]
    term_postponed_to: Mapped[date | None]
    path: Mapped[OrgPath]
    children_made: Mapped[int] = mapped_column(server_default=text("0"))
    """How many path segments were handed out below this organization; never goes down."""
    status: Mapped[str] = mapped_column(server_default=text("'active'"))
    version: Mapped[int] = mapped_column(server_default=text("1"))
    """Grows with every change; a change made on an older one finds no row."""
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012

    @property
    def officers_by(self) -> OfficersBy:
        return Kind(self.kind).officers_by


class OrganizationAlias(Base):
    """A spelling that a person confirmed to mean an organization. Written by ``imports``.

    It holds inside the subtree of ``scope_id`` only: two streets may both write 和平社区.
    """

    __tablename__ = "organization_alias"
    __table_args__ = (
        UniqueConstraint("scope_id", "alias"),
        Index("ix_organization_alias_organization_id", "organization_id"),
    )

    id: Mapped[OrganizationAliasId] = mapped_column(primary_key=True)
    scope_id: Mapped[OrganizationId] = mapped_column(ForeignKey("organization.id"))
    alias: Mapped[str]
    """Normalised as the importer compares it."""
    organization_id: Mapped[OrganizationId] = mapped_column(ForeignKey("organization.id"))
    confirmed_by: Mapped[AccountId]
    confirmed_at: Mapped[datetime] = mapped_column(server_default=func.now())

"""Ex-officio bindings: whoever holds one post holds another."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, func, text
from sqlalchemy.orm import Mapped, mapped_column

from roster.ids import AccountId, BindingId, OrganizationId, PostId
from roster.models.base import Base, OrgPath


class PostBinding(Base):
    """Post to post, or title to title over a subtree. Written by ``appointments.bindings``.

    By title, a post of one of ``leading_titles`` leads the post ``bound_title`` of the same
    organization, or of the League organization that is led by its Party organization.
    """

    __tablename__ = "post_binding"
    __table_args__ = (
        CheckConstraint(
            "basis IN ('elected', 'co_opted', 'appointed', 'approved', 'assigned', 'engaged',"
            " 'agreement')",
            name="basis_known",
        ),
        CheckConstraint(
            "(leading_post_id IS NULL) = (bound_post_id IS NULL)", name="posts_are_a_pair"
        ),
        CheckConstraint(
            "(leading_post_id IS NULL) = (bound_title IS NOT NULL)", name="by_post_or_by_title"
        ),
        CheckConstraint("leading_post_id <> bound_post_id", name="not_itself"),
        CheckConstraint("ends_on >= starts_on", name="ends_after_start"),
        Index("ix_post_binding_org_path", "org_path", "id"),
        Index("ix_post_binding_organization_id", "organization_id"),
        Index("ix_post_binding_leading_post_id", "leading_post_id"),
        Index("ix_post_binding_bound_post_id", "bound_post_id"),
    )

    id: Mapped[BindingId] = mapped_column(primary_key=True)
    organization_id: Mapped[OrganizationId] = mapped_column(ForeignKey("organization.id"))
    """Whose subtree it holds in."""
    org_path: Mapped[OrgPath]
    leading_post_id: Mapped[PostId | None] = mapped_column(ForeignKey("post.id"))
    bound_post_id: Mapped[PostId | None] = mapped_column(ForeignKey("post.id"))
    leading_titles: Mapped[list[str]] = mapped_column(server_default=text("'{}'"))
    bound_title: Mapped[str | None]
    basis: Mapped[str]
    reason: Mapped[str]
    document_no: Mapped[str | None]
    starts_on: Mapped[date]
    ends_on: Mapped[date | None]
    created_by: Mapped[AccountId]
    version: Mapped[int] = mapped_column(server_default=text("1"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012

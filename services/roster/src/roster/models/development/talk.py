"""Talks (谈话) and early signs, sealed; and who has read them."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    ForeignKey,
    Identity,
    Index,
    LargeBinary,
    Uuid,
    func,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from roster.ids import AccountId, EarlySignId, PersonId, TalkAddendumId, TalkId
from roster.models.base import Base, OrgPath


class Talk(Base):
    """One talk. Written by the slice ``talks``, and read by nobody else.

    What was said is sealed, bound to this row. After it was given to the person only their own
    words and the signature are added; corrections are addenda. Deleted when ``keep_until`` passes.
    """

    __tablename__ = "talk"
    __table_args__ = (
        CheckConstraint("kind IN ('care', 'remind', 'admonish')", name="kind_known"),
        CheckConstraint("state IN ('recorded', 'given', 'signed')", name="state_known"),
        CheckConstraint("(state = 'recorded') = (given_at IS NULL)", name="given_is_dated"),
        CheckConstraint("(state = 'signed') = (signed_at IS NOT NULL)", name="signed_is_dated"),
        CheckConstraint("signed_how IN ('in_app', 'on_paper')", name="signed_how_known"),
        CheckConstraint(
            "(statement_sealed IS NULL) = (statement_key_id IS NULL)", name="statement_has_key"
        ),
        Index("ix_talk_org_path", "org_path", "held_on", "id"),
        Index("ix_talk_person_id", "person_id"),
        Index("ix_talk_keep_until", "keep_until"),
    )

    id: Mapped[TalkId] = mapped_column(primary_key=True)
    person_id: Mapped[PersonId] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    org_path: Mapped[OrgPath]
    kind: Mapped[str]
    state: Mapped[str] = mapped_column(server_default=text("'recorded'"))
    held_on: Mapped[date]
    content_sealed: Mapped[bytes] = mapped_column(LargeBinary())
    """JSON: participants, facts, measures."""
    content_key_id: Mapped[str]
    statement_sealed: Mapped[bytes | None] = mapped_column(LargeBinary())
    """The person's own statement and reply."""
    statement_key_id: Mapped[str | None]
    statement_at: Mapped[datetime | None]
    given_at: Mapped[datetime | None]
    signed_at: Mapped[datetime | None]
    signed_how: Mapped[str | None]
    effect_until: Mapped[date | None]
    keep_until: Mapped[date]
    recorded_by: Mapped[AccountId]
    version: Mapped[int] = mapped_column(server_default=text("1"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012


class TalkAddendum(Base):
    """A correction or a later word, sealed. Written by ``talks``; never changed."""

    __tablename__ = "talk_addendum"
    __table_args__ = (Index("ix_talk_addendum_talk_id", "talk_id", "created_at"),)

    id: Mapped[TalkAddendumId] = mapped_column(primary_key=True)
    talk_id: Mapped[TalkId] = mapped_column(ForeignKey("talk.id", ondelete="CASCADE"))
    by_person: Mapped[bool]
    words_sealed: Mapped[bytes] = mapped_column(LargeBinary())
    words_key_id: Mapped[str]
    recorded_by: Mapped[AccountId]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())


class EarlySign(Base):
    """A formal sign at work (苗头性问题) with its document, sealed. Written by ``talks``."""

    __tablename__ = "early_sign"
    __table_args__ = (
        CheckConstraint(
            "source IN ('assessment', 'attendance', 'task', 'petition', 'inspection', 'audit')",
            name="source_known",
        ),
        CheckConstraint("state IN ('open', 'closed')", name="state_known"),
        Index("ix_early_sign_org_path", "org_path", "observed_on", "id"),
        Index("ix_early_sign_person_id", "person_id"),
        Index("ix_early_sign_keep_until", "keep_until"),
    )

    id: Mapped[EarlySignId] = mapped_column(primary_key=True)
    person_id: Mapped[PersonId] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    org_path: Mapped[OrgPath]
    source: Mapped[str]
    observed_on: Mapped[date]
    content_sealed: Mapped[bytes] = mapped_column(LargeBinary())
    """JSON: document number, facts, and how it was closed."""
    content_key_id: Mapped[str]
    state: Mapped[str] = mapped_column(server_default=text("'open'"))
    talk_id: Mapped[TalkId | None] = mapped_column(ForeignKey("talk.id", ondelete="SET NULL"))
    keep_until: Mapped[date]
    recorded_by: Mapped[AccountId]
    version: Mapped[int] = mapped_column(server_default=text("1"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012


class TalkReading(Base):
    """Who looked at what, and when. Written by ``talks``; outlives what was read."""

    __tablename__ = "talk_reading"
    __table_args__ = (
        CheckConstraint("what IN ('talk', 'talk_list', 'early_sign')", name="what_known"),
        Index("ix_talk_reading_record_id", "record_id", "at"),
    )

    id: Mapped[int] = mapped_column(BigInteger(), Identity(always=True), primary_key=True)
    record_id: Mapped[UUID] = mapped_column(Uuid())
    what: Mapped[str]
    account_id: Mapped[AccountId]
    as_person: Mapped[bool]
    at: Mapped[datetime] = mapped_column(server_default=func.now())

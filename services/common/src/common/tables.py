"""The plumbing's own tables, added to each service's metadata.

Writers: ``events.outbox`` (outbox_event), ``events.sequencer`` (feed_event),
``web.idempotency`` (idempotency_record), ``jobs`` (job).
"""

from dataclasses import dataclass

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    DateTime,
    Identity,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    Sequence,
    Table,
    Text,
    Uuid,
    func,
)
from sqlalchemy.dialects.postgresql import JSONB


@dataclass(frozen=True)
class Plumbing:
    outbox: Table
    feed: Table
    positions: Sequence
    idempotency: Table
    job: Table


def plumbing(metadata: MetaData) -> Plumbing:
    """Declare the tables on ``metadata`` (call once per service, beside its ``Base``)."""
    return Plumbing(
        outbox=Table("outbox_event", metadata, *_event_columns(Identity(always=True))),
        feed=_feed(metadata),
        positions=Sequence("feed_position", metadata=metadata),
        idempotency=_idempotency(metadata),
        job=_job(metadata),
    )


def _event_columns(identity: Identity | None) -> list[Column[object]]:
    number = [Column("id", BigInteger, identity, primary_key=True)] if identity is not None else []
    return [
        *number,
        Column("event_id", Uuid, nullable=False),
        Column("type", Text, nullable=False),
        Column("subject", Text, nullable=False),
        Column("org_path", Text(collation="C"), nullable=False),
        Column("data", JSONB, nullable=False),
        Column("occurred_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    ]


def _feed(metadata: MetaData) -> Table:
    return Table(
        "feed_event",
        metadata,
        Column("position", BigInteger, primary_key=True, autoincrement=False),
        *_event_columns(None),
        Index(None, "org_path", "position"),
    )


def _idempotency(metadata: MetaData) -> Table:
    return Table(
        "idempotency_record",
        metadata,
        Column("caller", Uuid, nullable=False),
        Column("key", Text, nullable=False),
        Column("fingerprint", LargeBinary, nullable=False),
        Column("status", Integer, nullable=False),
        Column("headers", JSONB, nullable=False),
        Column("body", LargeBinary, nullable=False),
        Column("created_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
        PrimaryKeyConstraint("caller", "key"),
        Index(None, "created_at"),
    )


def _job(metadata: MetaData) -> Table:
    return Table(
        "job",
        metadata,
        Column("id", Uuid, primary_key=True),
        Column("task", Text, nullable=False),
        Column("state", Text, nullable=False, server_default="queued"),
        Column("done", BigInteger, nullable=False, server_default="0"),
        Column("total", BigInteger),
        Column("message", Text, nullable=False, server_default=""),
        Column("result", JSONB),
        Column("args", JSONB, nullable=False),
        Column("org_path", Text(collation="C"), nullable=False),
        Column("requested_by", Uuid, nullable=False),
        Column("created_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
        Column("finished_at", DateTime(timezone=True)),
        CheckConstraint("state in ('queued','running','done','failed')", name="state"),
        CheckConstraint("done >= 0", name="done"),
        Index(None, "org_path", "created_at"),
    )

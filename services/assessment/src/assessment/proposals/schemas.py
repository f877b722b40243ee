from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from assessment.ids import CycleId, ProposalId, RunId, SubjectId

ProposalState = Literal["open", "accepted", "rejected", "superseded"]


class ConcernedOut(BaseModel):
    id: SubjectId
    kind: Literal["person", "organization"]
    name: str
    post_title: str
    organization_name: str


class ProposalOut(BaseModel):
    """What a rule proposes, why, and what people decided. Nothing happens by itself."""

    id: ProposalId
    cycle_id: CycleId
    cycle_title: str
    run_id: RunId
    rule: str
    effect: Literal["propose", "bar"]
    consequences: list[str]
    subject: ConcernedOut
    """About whom the rule was asked."""
    target: ConcernedOut
    """On whom the consequence would fall."""
    quote: str
    source_doc: str
    facts: dict[str, Any]
    decide: str
    effective: str
    state: ProposalState
    reason: str
    created_at: datetime
    decided_at: datetime | None
    version: int


class DecisionIn(BaseModel):
    model_config = ConfigDict(extra="forbid")

    decision: Literal["accepted", "rejected"]
    reason: Annotated[str, Field(min_length=1, max_length=1000)]

"""The tables of the placement service."""

from sqlalchemy import MetaData

from placement.models.base import PLUMBING, Base
from placement.models.request import BranchRequest
from placement.models.round import FrozenCandidate, FrozenPost, FrozenRegion, Round, Wish
from placement.models.run import Adjustment, Assignment, Run, RunPost, RunRegion
from placement.models.sign_up import Correction, SignUp

__all__ = [
    "PLUMBING",
    "Adjustment",
    "Assignment",
    "BranchRequest",
    "Correction",
    "FrozenCandidate",
    "FrozenPost",
    "FrozenRegion",
    "Round",
    "Run",
    "RunPost",
    "RunRegion",
    "SignUp",
    "Wish",
]


def all_tables() -> MetaData:
    """Every table of the service, the plumbing's included."""
    return Base.metadata

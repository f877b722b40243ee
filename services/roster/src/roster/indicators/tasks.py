"""What runs beside the worker for this slice."""

from typing import Final

from common.worker import Companion

from roster.indicators.folding import fold_for_ever

COMPANIONS: Final[tuple[Companion, ...]] = (fold_for_ever,)
"""For the worker's composition root."""

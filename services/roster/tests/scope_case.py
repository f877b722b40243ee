"""How ``test_scope`` asks a route about a street; slices keep their cases in files of their own."""

from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass
class Street:
    """One row of each kind, every text of it holding the street's mark."""

    mark: str
    path: str = ""
    phone: str = ""
    ids: dict[str, str] = field(default_factory=dict)

    def names(self) -> list[str]:
        return [self.mark, self.path, *self.ids.values()]


@dataclass(frozen=True)
class Case:
    """How to ask a route about a street."""

    params: Callable[[Street], dict[str, str]] = lambda _: {}
    body: Callable[[Street], object] | None = None
    files: dict[str, tuple[str, bytes]] | None = None
    finds_own: bool = True
    """Whether the answer about one's own street names something of it."""


def writes(body: object) -> Case:
    """A change, with a body that names nothing of the street."""
    return Case(body=lambda _: body, finds_own=False)


def of_organization(key: str = "organization_id") -> Case:
    return Case(params=lambda street: {key: street.ids["organization_id"]})


def counts() -> Case:
    """Figures only, which name nothing."""
    return Case(
        params=lambda street: {"organization_id": street.ids["organization_id"]}, finds_own=False
    )

"""A community that is called like its street is never taken for the street."""

import pytest
from roster.core.imports.findings import Flaw
from roster.core.imports.places import Place, PlaceIndex, PlaceText

COUNTY = Place("c", None, "共青团历下区委员会", "历下区", "county")
TOWN = Place("t", "c", "共青团姚家街道工作委员会", "姚家街道团工委", "township")
NAMESAKE = Place("v", "t", "姚家街道姚家社区团支部", "姚家社区团支部", "village")
OTHER = Place("w", "t", "姚家街道中润社区团支部", "中润社区团支部", "village")
PLACES = (COUNTY, TOWN, NAMESAKE, OTHER)
SHORT = (
    COUNTY,
    Place("t", "c", "共青团姚家街道工作委员会", "姚家", "township"),
    Place("v", "t", "姚家社区团支部", None, "village"),
    OTHER,
)


@pytest.mark.parametrize("places", [PLACES, SHORT])
@pytest.mark.parametrize("root", ["c", "t"])
@pytest.mark.parametrize(
    ("street", "place"),
    [
        ("姚家街道", "姚家社区"),
        ("姚家街道办事处", "姚家社区居委会"),
        ("姚家", "姚家社区团支部"),
        ("", "姚家街道姚家社区"),
        ("", "姚家街道-姚家社区"),
        ("", "姚家社区"),
    ],
)
def test_a_row_that_says_community_means_the_community(
    street: str, place: str, root: str, places: tuple[Place, ...]
) -> None:
    assert PlaceIndex(root, places, {}).match(PlaceText(street, place)) == "v"


@pytest.mark.parametrize("root", ["c", "t"])
@pytest.mark.parametrize("street", ["姚家街道", ""])
def test_a_column_of_communities_means_the_community(street: str, root: str) -> None:
    text = PlaceText(street, "姚家", is_community=True)

    assert PlaceIndex(root, PLACES, {}).match(text) == "v"


@pytest.mark.parametrize("root", ["c", "t"])
@pytest.mark.parametrize(
    ("street", "place"),
    [("姚家街道", ""), ("姚家街道", "姚家街道团工委"), ("", "姚家街道"), ("姚家", "")],
)
def test_a_row_that_says_street_means_the_street(street: str, place: str, root: str) -> None:
    for is_community in (False, True):
        text = PlaceText(street, place, is_community=is_community)

        assert PlaceIndex(root, PLACES, {}).match(text) == "t"


@pytest.mark.parametrize("places", [PLACES, SHORT])
@pytest.mark.parametrize("root", ["c", "t"])
@pytest.mark.parametrize("street", ["姚家街道", ""])
def test_a_row_that_says_neither_is_asked(
    street: str, root: str, places: tuple[Place, ...]
) -> None:
    found = PlaceIndex(root, places, {}).match(PlaceText(street, "姚家"))

    assert isinstance(found, Flaw)
    assert found.code == "organization-ambiguous"
    assert {one.value for one in found.suggestions} == {"t", "v"}


@pytest.mark.parametrize("root", ["c", "t"])
@pytest.mark.parametrize(("place", "is_community"), [("姚家社区", False), ("姚家", True)])
def test_a_community_that_is_not_there_is_asked(place: str, root: str, is_community: bool) -> None:  # noqa: FBT001
    index = PlaceIndex(root, (COUNTY, TOWN, OTHER), {})

    found = index.match(PlaceText("姚家街道", place, is_community=is_community))

    assert isinstance(found, Flaw)
    assert found.code == "organization-unknown"


def test_a_short_name_without_a_namesake_is_the_street() -> None:
    index = PlaceIndex("c", (COUNTY, TOWN, OTHER), {})

    assert index.match(PlaceText("姚家街道", "姚家")) == "t"
    assert index.match(PlaceText("", "姚家")) == "t"

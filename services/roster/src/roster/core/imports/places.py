"""Which organization a roster means: exactly, or with suggestions. Never a guess.

Names are compared inside the street. Full names first, then with street, 社区/村 and the kind
of organization stripped; one exact hit is a match, everything else is asked.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from roster.core.imports.findings import Flaw, Suggestion
from roster.core.imports.text import squeezed

MOST_SUGGESTIONS: Final = 5
_WORTH_SUGGESTING: Final = 0.3
_ABBREVIATION: Final = 0.85

_PREFIX = re.compile(r"^(?:中国)?(?:共青团|共产主义青年团)(?=.{2})")
_BODY = re.compile(
    r"(?:工作委员会|支部委员会|总支部委员会|委员会|团工委|团总支|团支部|团委|总支部?|支部)$"
)
_COMMUNITY = re.compile(
    r"(?:社区居民委员会|社区居委会|居民委员会|居委会|社区党群服务中心|社区工作站|社区)$"
)
_VILLAGE = re.compile(r"(?:村?村民委员会|村?村委会|行政村|嘎查|村)$")
_TOWN = re.compile(r"(?:街道办事处|街道办|办事处|街道|人民政府|镇政府|乡政府|苏木|镇|乡)$")
_KINDS: Final = {"community": _COMMUNITY, "village": _VILLAGE, "town": _TOWN}
_POST = re.compile(
    r"(?P<place>.*?)(?P<body>团工委|团总支|团支部|团委|党支部|党委|党总支|总支|支部|两委)?"
    r"(?P<form>兼职|挂职|专职|志愿)?"
    r"(?P<title>第一书记|书记助理|副书记|书记|常委|[\u4e00-\u9fff]{0,2}委员|团建指导员|指导员|"
    r"联络员|辅导员|干事|专员|团干部|团干|小秘书)"
    r"(?:\((?P<remark>[^()]*)\))?"
)
_SEPARATORS = re.compile(r"[-—–_>/|→]+")
FORMS: Final[Mapping[str, str]] = {
    "专职": "full_time",
    "挂职": "seconded",
    "兼职": "concurrent",
    "志愿": "volunteer",
}


@dataclass(frozen=True, slots=True)
class Place:
    """One organization of the subtree the file is imported into."""

    id: str
    parent_id: str | None
    name: str
    short_name: str | None
    level: str


@dataclass(frozen=True, slots=True)
class PlaceText:
    """What one row says about where: the street's column, the rest, and the post in it."""

    street: str
    place: str
    title: str = ""
    form: str | None = None
    is_community: bool = False
    """The place stands in a column of communities: 姚家 is then not the street of that name."""

    @property
    def raw(self) -> str:
        return f"{self.street} {self.place}".strip()


def split_post(text: str) -> tuple[str, str, str | None]:
    """贡院墙根社区团支部副书记 → place, title with its body, form or None.

    Without a known title the whole text is the place.
    """
    bare = squeezed(text)
    found = _POST.fullmatch(bare)
    if found is None:
        return bare, "", None
    form = FORMS.get(found["form"] or "")
    if found["remark"] and (named := FORMS.get(found["remark"].removesuffix("职") + "职")):
        form = named
    place = found["place"]
    for word, value in FORMS.items():
        if place.endswith(word):
            place, form = place.removesuffix(word), value
    return place.rstrip("-—–"), f"{found['body'] or ''}{found['title']}", form


class PlaceIndex:
    """The organizations below ``root_id``, looked up by what people call them."""

    def __init__(
        self, root_id: str, places: Sequence[Place], aliases: Mapping[str, str], /
    ) -> None:
        """``aliases`` are confirmed spellings (``alias_key``) to organization ids."""
        self.root_id = root_id
        self._places = {place.id: place for place in places}
        self._aliases = aliases
        self._children: defaultdict[str, list[Place]] = defaultdict(list)
        for place in places:
            if place.parent_id is not None:
                self._children[place.parent_id].append(place)
        self._towns = [
            place for place in places if place.level == "township" and place.id != root_id
        ]
        self._below: dict[str, list[Place]] = {}
        self._exact: dict[int, dict[str, list[Place]]] = {}
        self._loose: dict[int, dict[str, list[Place]]] = {}

    @property
    def is_leaf(self) -> bool:
        """Nothing below the root that a row could belong to."""
        return not self._children[self.root_id]

    def match(self, text: PlaceText) -> str | Flaw:
        """The id of the organization, or why it is not clear, with suggestions."""
        alias = self._aliases.get(alias_key(text.raw))
        if alias in self._places:
            return alias
        root = self.root_id
        street, place = text.street, text.place
        if not street:
            street, place = self._leading_town(place)
        if street:
            found = self._town(street)
            if isinstance(found, Flaw):
                return found
            root = found
        if not place:
            return root
        found = self._inside(root, place, is_community=text.is_community)
        return Flaw(found.code, text.raw, found.suggestions) if isinstance(found, Flaw) else found

    def _town(self, street: str) -> str | Flaw:
        if street in self._places:
            return street
        alias = self._aliases.get(alias_key(street))
        if alias in self._places:
            return alias
        if self._is_called(self.root_id, street):
            return self.root_id
        return self._among(self.root_id, self._towns or self._all_below(self.root_id), street)

    def _inside(self, root: str, place: str, *, is_community: bool) -> str | Flaw:
        if place in self._places:
            return place
        below = self._all_below(root)
        for part in (place, *_parts(place)) if root == self.root_id else (place,):
            if not self._is_called(root, part):
                continue
            if _sort(_full(part)) is not None:
                return root
            if is_community and _is_town(self._places[root]):
                break
            # 姚家 in 姚家街道: the street, or a community of its name?
            if namesakes := self._hits(root, below, part):
                either = [self._places[root], *namesakes]
                return Flaw("organization-ambiguous", part, self._labelled(either, 0.9))
            return root
        return self._among(root, below, place, is_community=is_community)

    def _among(
        self, root: str, candidates: list[Place], text: str, *, is_community: bool = False
    ) -> str | Flaw:
        for part in (text, *_parts(text)):
            hits = self._hits(root, candidates, part, is_community=is_community)
            if len(hits) == 1:
                return hits[0].id
            if hits:
                return Flaw("organization-ambiguous", text, self._labelled(hits, 0.9))
        return Flaw("organization-unknown", text, self._suggested(root, candidates, text))

    def _hits(
        self, root: str, candidates: list[Place], text: str, *, is_community: bool = False
    ) -> list[Place]:
        exact, loose = self._indexes(candidates)
        full = self._unprefixed(root, _full(text))
        alike = loose.get(_key(full), [])
        if _sort(full) is not None:
            return exact.get(full) or [place for place in alike if _same_sort(full, place)]
        # Without 街道 or 社区 the exact name of one may be said of its namesake.
        named = {place.id: place for place in (*exact.get(full, ()), *alike)}
        return [place for place in named.values() if not (is_community and _is_town(place))]

    def _indexes(
        self, candidates: list[Place]
    ) -> tuple[dict[str, list[Place]], dict[str, list[Place]]]:
        # The lists live as long as this object, so their identity is a key.
        key = id(candidates)
        if key not in self._exact:
            exact: defaultdict[str, list[Place]] = defaultdict(list)
            loose: defaultdict[str, list[Place]] = defaultdict(list)
            for place in candidates:
                for name in {self._own_name(place, name) for name in _names(place)}:
                    exact[name].append(place)
                for bare in self._keys(place):
                    loose[bare].append(place)
            self._exact[key], self._loose[key] = dict(exact), dict(loose)
        return self._exact[key], self._loose[key]

    def _keys(self, place: Place) -> set[str]:
        return {_key(self._own_name(place, name)) for name in _names(place)} - {""}

    def _own_name(self, place: Place, name: str) -> str:
        """The name without the names of the organizations above it."""
        parent = self._places.get(place.parent_id or "")
        while parent is not None:
            name = _cut(name, parent)
            parent = self._places.get(parent.parent_id or "")
        return name

    def _unprefixed(self, root: str, text: str) -> str:
        place = self._places.get(root)
        while place is not None:
            text = _cut(text, place)
            place = self._places.get(place.parent_id or "")
        return text

    def _leading_town(self, text: str) -> tuple[str, str]:
        """泉城路街道贡院墙根社区 → the street and the rest, if the street is one of ours."""
        for town in self._towns:
            for name in _town_names(town):
                if len(name) > 1 and text.startswith(name) and _TOWN.search(name):
                    return name, text[len(name) :].lstrip("-—–/ ")
        return "", text

    def _is_called(self, place_id: str, text: str) -> bool:
        place = self._places.get(place_id)
        return (
            place is not None
            and bool(_key(text))
            and _key(text) in self._keys(place)
            and _same_sort(_full(text), place)
        )

    def _all_below(self, root: str) -> list[Place]:
        if root not in self._below:
            found: list[Place] = []
            pending = [root]
            while pending:
                children = self._children.get(pending.pop(), [])
                found.extend(children)
                pending.extend(child.id for child in children)
            self._below[root] = found
        return self._below[root]

    def _suggested(
        self, root: str, candidates: Iterable[Place], text: str
    ) -> tuple[Suggestion, ...]:
        wanted = _key(self._unprefixed(root, _full(text)))
        scored = sorted(
            (
                (max((_likeness(wanted, key) for key in self._keys(place)), default=0.0), place.id)
                for place in candidates
            ),
            reverse=True,
        )[:MOST_SUGGESTIONS]
        found = [
            Suggestion(place_id, self.label(place_id), round(score, 2))
            for score, place_id in scored
            if score >= _WORTH_SUGGESTING
        ]
        fallback = root if root in self._places else self.root_id
        return (*found, Suggestion(fallback, self.label(fallback), 0.1))

    def _labelled(self, places: Iterable[Place], score: float) -> tuple[Suggestion, ...]:
        return tuple(
            Suggestion(place.id, self.label(place.id), score)
            for place in sorted(places, key=lambda place: place.id)
        )[:MOST_SUGGESTIONS]

    def label(self, place_id: str) -> str:
        """The organization with the one above it, as a person tells them apart."""
        place = self._places.get(place_id)
        if place is None:
            return place_id
        above = self._places.get(place.parent_id or "")
        own = place.short_name or place.name
        return f"{above.short_name or above.name} / {own}" if above is not None else own


def alias_key(raw: str) -> str:
    """How a confirmed spelling is stored and compared."""
    return squeezed(raw).casefold()


@lru_cache(maxsize=65_536)
def _full(text: str) -> str:
    """The name without 共青团 and the kind of organization; 社区 and 村 stay."""
    return _BODY.sub("", _PREFIX.sub("", squeezed(text)))


@lru_cache(maxsize=65_536)
def _key(text: str) -> str:
    full = _full(text)
    for ending in _KINDS.values():
        if (bare := ending.sub("", full)) and bare != full:
            return bare
    return full


def _names(place: Place) -> list[str]:
    return [_full(name) for name in (place.short_name, place.name) if name]


def _town_names(place: Place) -> list[str]:
    names = {squeezed(name) for name in (place.short_name, place.name) if name}
    names |= {_full(name) for name in names}
    names |= {f"{_key(name)}街道" for name in names if name.endswith("街道")}
    return sorted(names, key=len, reverse=True)


def _cut(text: str, above: Place) -> str:
    for name in _town_names(above):
        if len(name) > 1 and text.startswith(name) and len(text) > len(name) + 1:
            rest = text[len(name) :]
            # 姚家社区 below 姚家 is not the community called 社区.
            return text if any(kind.fullmatch(rest) for kind in _KINDS.values()) else rest
    return text


def _parts(text: str) -> list[str]:
    """泉城路街道-贡院墙根社区: the last part names the place."""
    parts = [part for part in _SEPARATORS.split(squeezed(text)) if part]
    return parts[:0:-1]


def _same_sort(text: str, place: Place) -> bool:
    """A 村 is not taken for the 社区 of the same name without asking, nor for the 街道."""
    said = _sort(text)
    has = _sort(_full(place.short_name or place.name))
    if has is None and said in {"community", "village"}:
        return place.level == "village"
    return said is None or has is None or said == has


def _is_town(place: Place) -> bool:
    return place.level == "township" or _sort(_full(place.short_name or place.name)) == "town"


def _sort(text: str) -> str | None:
    for sort, ending in _KINDS.items():
        if ending.search(text):
            return sort
    return None


def _likeness(wanted: str, key: str) -> float:
    """0 to 1: abbreviation in order (建新 of 建筑新村), or shared pairs of characters."""
    if not wanted or not key:
        return 0.0
    if wanted == key:
        return 0.95
    shorter, longer = sorted((wanted, key), key=len)
    if len(shorter) > 1 and _is_abbreviation(shorter, longer):
        return _ABBREVIATION if shorter[0] == longer[0] else _ABBREVIATION - 0.15
    pairs, others = _pairs(wanted), _pairs(key)
    dice = 2 * len(pairs & others) / (len(pairs) + len(others))
    shared = len(set(wanted) & set(key)) / max(len(wanted), len(key))
    return 0.8 * max(dice, shared * 0.8)


def _is_abbreviation(short: str, long: str) -> bool:
    rest = iter(long)
    return all(character in rest for character in short)


def _pairs(text: str) -> set[str]:
    return {text[at : at + 2] for at in range(max(len(text) - 1, 1))}

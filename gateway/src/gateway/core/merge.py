"""Several OpenAPI documents as one.

A component keeps its name when every document that has it says the same, also in what it
refers to; otherwise each copy gets its service's name in front.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

Document = Mapping[str, Any]

REFERENCE: Final = "#/components/"
METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
Place = tuple[str, str]
"""Section and name of a component: ``("schemas", "Problem")``."""


def merge(own: Document, services: Mapping[str, Document]) -> dict[str, Any]:
    """The gateway's own document with the paths of the services added.

    Args:
        own: gives title and version; all its paths are kept.
        services: by name; only paths under ``/api/{name}/`` are taken, because the others
            (health, metrics) cannot be reached from outside.

    Returns:
        A new document; paths, components and tags are sorted, so that it is the same each time.
    """
    cut = {"gateway": dict(own)} | {name: _outside(doc, name) for name, doc in services.items()}
    differing = _differing(cut)
    repeated = _repeated_operations(cut)
    merged: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": dict(own["info"]),
        "servers": [{"url": "/"}],
        "paths": {},
        "components": {},
    }
    tags: dict[str, Any] = {}
    for name, document in cut.items():
        taken = _renamed(document, name, differing)
        _name_operations(taken, name, repeated)
        merged["paths"].update(taken.get("paths", {}))
        for section, entries in taken.get("components", {}).items():
            merged["components"].setdefault(section, {}).update(entries)
        tags |= {tag["name"]: tag for tag in taken.get("tags", [])}
    merged["paths"] = dict(sorted(merged["paths"].items()))
    merged["components"] = {
        section: dict(sorted(entries.items()))
        for section, entries in sorted(merged["components"].items())
    }
    if tags:
        merged["tags"] = [tag for _, tag in sorted(tags.items())]
    return merged


def _outside(document: Document, name: str) -> dict[str, Any]:
    prefix = f"/api/{name}/"
    paths = {path: item for path, item in document["paths"].items() if path.startswith(prefix)}
    return dict(document) | {"paths": paths}


def _components(document: Document) -> Iterator[tuple[Place, Any]]:
    for section, entries in document.get("components", {}).items():
        for name, entry in entries.items():
            yield (section, name), entry


def _differing(documents: Mapping[str, Document]) -> set[Place]:
    """Components of one name that do not mean the same everywhere."""
    copies: dict[Place, list[Any]] = {}
    for document in documents.values():
        for place, entry in _components(document):
            copies.setdefault(place, []).append(entry)
    shared = {place: found for place, found in copies.items() if len(found) > 1}
    differing = {
        place for place, found in shared.items() if any(entry != found[0] for entry in found)
    }
    # Equal text may still refer to what differs: go on until nothing new turns up.
    while True:
        more = {
            place
            for place, found in shared.items()
            if place not in differing and any(set(_references(e)) & differing for e in found)
        }
        if not more:
            return differing
        differing |= more


def _references(node: Any) -> Iterator[Place]:  # noqa: ANN401 - JSON
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "$ref" and isinstance(value, str) and value.startswith(REFERENCE):
                section, _, name = value.removeprefix(REFERENCE).partition("/")
                yield section, name
            else:
                yield from _references(value)
    elif isinstance(node, list):
        for value in node:
            yield from _references(value)


def _new_name(place: Place, service: str, differing: set[Place]) -> str:
    return f"{service.capitalize()}{place[1]}" if place in differing else place[1]


def _renamed(document: Document, service: str, differing: set[Place]) -> dict[str, Any]:
    taken: dict[str, Any] = {
        key: _rewritten(value, service, differing)
        for key, value in document.items()
        if key != "components"
    }
    taken["components"] = {}
    for place, entry in _components(document):
        name = _new_name(place, service, differing)
        section = taken["components"].setdefault(place[0], {})
        section[name] = _rewritten(entry, service, differing)
    return taken


def _rewritten(node: Any, service: str, differing: set[Place]) -> Any:  # noqa: ANN401 - JSON
    if isinstance(node, list):
        return [_rewritten(value, service, differing) for value in node]
    if not isinstance(node, dict):
        return node
    return {
        key: _reference(value, service, differing)
        if isinstance(value, str) and value.startswith(REFERENCE)
        else _rewritten(value, service, differing)
        for key, value in node.items()
    }


def _reference(value: str, service: str, differing: set[Place]) -> str:
    """A ``$ref``, or an entry of a discriminator's mapping, which is written the same way."""
    section, _, name = value.removeprefix(REFERENCE).partition("/")
    return f"{REFERENCE}{section}/{_new_name((section, name), service, differing)}"


def _operations(document: Document) -> Iterator[dict[str, Any]]:
    for item in document.get("paths", {}).values():
        for method in METHODS:
            if method in item:
                yield item[method]


def _repeated_operations(documents: Mapping[str, Document]) -> set[str]:
    seen: set[str] = set()
    repeated: set[str] = set()
    for document in documents.values():
        for operation in _operations(document):
            name = operation.get("operationId")
            if name is not None:
                (repeated if name in seen else seen).add(name)
    return repeated


def _name_operations(document: Document, service: str, repeated: set[str]) -> None:
    for operation in _operations(document):
        name = operation.get("operationId")
        if name in repeated:
            operation["operationId"] = re.sub(r"\W", "_", f"{service}_{name}")

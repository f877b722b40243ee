"""The schemes that come with the product: six real regulations, as they were published."""

from functools import cache
from importlib.resources import files
from typing import NamedTuple

from assessment.core.document import read_document
from assessment.core.parse import parse_scheme
from assessment.core.scheme import Scheme


class Sample(NamedTuple):
    key: str
    scheme: Scheme


@cache
def samples() -> tuple[Sample, ...]:
    folder = files("assessment") / "schemes_library"
    found = [
        Sample(item.name.removesuffix(".yaml"), parse_scheme(read_document(item.read_text())))
        for item in folder.iterdir()
        if item.name.endswith(".yaml")
    ]
    return tuple(sorted(found))

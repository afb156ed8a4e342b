"""The words of the exercises, as a group reads them and a facilitator says them."""

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from resources import resource

MODULES: tuple[str, ...] = (
    "field",
    "lineup",
    "alternatives",
    "wants",
    "scores",
    "curves",
    "competitor_map",
    "ingredients",
    "drafts",
    "trials",
    "decision",
    "proof",
    "selling",
    "commitments",
)


@dataclass(frozen=True, slots=True)
class Words:
    code: str
    title: str
    question: str
    purpose: str
    steps: tuple[str, ...]
    script: tuple[str, ...]
    mistakes: tuple[str, ...]
    takes: str
    worksheet_title: str
    worksheet_steps: tuple[str, ...]
    instead: str
    """The one question asked when a plan leaves the exercise out; empty when no plan does."""


@dataclass(frozen=True, slots=True)
class Method:
    number: int
    title: str
    gist: str
    behaviour: str


@dataclass(frozen=True, slots=True)
class Mark:
    value: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Scale:
    key: str
    title: str
    hint: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Role:
    key: str
    title: str
    line: str


@cache
def words(module: str, language: str = "en") -> Words:
    fields = _table(module, language)
    return Words(**{key: _settled(value) for key, value in fields.items()})


@cache
def methods(language: str = "en") -> tuple[Method, ...]:
    return tuple(Method(**row) for row in _table("methods", language)["methods"])


@cache
def scales(language: str = "en") -> tuple[Scale, ...]:
    return tuple(_scale(row) for row in _table("methods", language)["scales"])


def scale(key: str, language: str = "en") -> Scale:
    return {one.key: one for one in scales(language)}[key]


@cache
def roles(language: str = "en") -> tuple[Role, ...]:
    return tuple(Role(**row) for row in _table("methods", language)["roles"])


@cache
def listing(name: str, language: str = "en") -> tuple[str, ...]:
    """A plain list of phrases, such as `old_topics` or `examples`."""
    return tuple(_table("methods", language)["lists"][name])


def _settled(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def _scale(row: dict[str, Any]) -> Scale:
    marks = tuple(Mark(value, meaning) for value, meaning in row["marks"])
    return Scale(row["key"], row["title"], row["hint"], marks)


def _table(name: str, language: str) -> dict[str, Any]:
    spoken = (language, language.replace("-", "_").partition("_")[0])
    own = (resource("catalogue", each, f"{name}.toml") for each in spoken)
    path = next((each for each in own if each.is_file()), resource("catalogue", "en", f"{name}.toml"))
    return tomllib.loads(path.read_text("utf-8"))

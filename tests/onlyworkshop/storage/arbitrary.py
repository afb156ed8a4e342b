"""Any workshop that the domain allows, made from the entities' own annotations."""

from datetime import date, time
from enum import StrEnum
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from hypothesis import strategies as st
from pydantic import StringConstraints

from onlyworkshop.domain.run import Event, Run
from onlyworkshop.domain.value import Line, Prose, Value, Within, clean
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.services.library import Stored
from onlyworkshop.storage.kinds import KINDS

MOST = 2
ALPHABET = st.sampled_from("aZ09äßé'\"\\<>&%;–’日本كل👷\u200d♀️ \u0301") | st.characters(exclude_categories=("C",))
HALF_STEPS = st.integers(0, 20).map(lambda halves: halves / 2) | st.just(-0.0)
OWN_KEYS = {kind.entity: [name for name in kind.key if name in kind.leaves] for kind in KINDS}


def stored() -> st.SearchStrategy[Stored]:
    """Any workshop with any run."""
    return st.builds(Stored, _value(Workshop), st.builds(Run, events=_history(), beat=_field(Run, "beat")))


def _value(entity: type[Value]) -> st.SearchStrategy[Any]:
    fields = {name: _field(entity, name) for name in entity.model_fields}
    return st.builds(entity, **fields)


def _field(entity: type[Value], name: str) -> st.SearchStrategy[Any]:
    """What only the whole entity knows to be allowed; everything else follows from the field."""
    special = {
        "zone": st.sampled_from(["UTC", "Europe/London", "Asia/Kathmandu"]),
        "day": st.dates(date(1970, 1, 2), date(2999, 12, 31)),
        "x": HALF_STEPS,
        "y": HALF_STEPS,
        "deals_reviewed": st.integers(20, 50),
        "met": st.integers(10, 20),
        "lost": st.integers(0, 10),
        "old": st.integers(0, 50),
        "new": st.integers(0, 50),
        "digest": st.from_regex(r"\A[0-9a-f]{64}\Z"),
    }
    if name in special:
        return special[name]
    field = entity.model_fields[name]
    return _bounded(field.annotation, tuple(field.metadata))


def _history() -> st.SearchStrategy[tuple[Event, ...]]:
    start = _value(Event).map(lambda event: event.replaced(happened="started"))
    return st.just(()) | st.tuples(start, st.lists(_value(Event), max_size=MOST)).map(lambda both: (both[0], *both[1]))


def _bounded(annotation: Any, bounds: tuple[Any, ...]) -> st.SearchStrategy[Any]:
    args = get_args(annotation)
    match get_origin(annotation):
        case origin if origin is Annotated:
            return _bounded(args[0], args[1:])
        case origin if origin in (Union, UnionType):
            return st.none() | _bounded(next(arg for arg in args if arg is not NoneType), ())
        case origin if origin is tuple:
            return _tuple(args[0], least=max((getattr(bound, "min_length", None) or 0 for bound in bounds), default=0))
        case origin if origin is Literal:
            return st.sampled_from(args)
    return _within(annotation, bounds[0]) if bounds else _plain(annotation)


def _within(plain: type, bound: object) -> st.SearchStrategy[Any]:
    match bound:
        case Line():
            return _text(bound.least, bound.limit, bound.blank).map(bound.checked)
        case Prose():
            return _text(0, 80, blank=True)
        case Within():
            numbers = st.integers if plain is int else st.floats
            return numbers(bound.low, bound.high)
        case StringConstraints():
            return st.from_regex(r"\A[0-9a-z][0-9a-z-]{0,8}\Z")
    raise NotImplementedError(bound)


def _plain(annotation: type) -> st.SearchStrategy[Any]:
    if issubclass(annotation, Value):
        return _value(annotation)
    if issubclass(annotation, StrEnum):
        return st.sampled_from(list(annotation))
    return {bool: st.booleans(), date: st.dates(), time: st.times()}[annotation]


def _tuple(entry: Any, least: int) -> st.SearchStrategy[Any]:
    keys = OWN_KEYS.get(entry, [])
    distinct = (lambda one: tuple(getattr(one, key) for key in keys)) if keys else None
    return st.lists(_bounded(entry, ()), min_size=least, max_size=MOST, unique_by=distinct).map(tuple)


def _text(least: int, limit: int, blank: bool) -> st.SearchStrategy[str]:
    typed = st.text(ALPHABET, min_size=least, max_size=min(limit, least + 12))
    cleaned = typed.map(lambda text: " ".join(clean(text).split()))
    fitting = cleaned.map(lambda text: text if len(text) >= max(least, 1) else "x" * max(least, 1))
    return fitting | st.just("") if blank else fitting

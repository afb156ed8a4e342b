"""A workshop in which nobody is named: persons become their function and a number; alternatives stay."""

import re
from collections import Counter
from collections.abc import Callable
from typing import Any

from onlyworkshop.domain.exercises.commitments import Commitments
from onlyworkshop.domain.exercises.wants import Wants
from onlyworkshop.domain.people import People
from onlyworkshop.domain.value import Line, Prose, Value
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.language import _
from onlyworkshop.naming import function_name

_TOLD_BY_PEOPLE = (
    "people",
    "wants",
    "curves",
    "lineup",
    "competitor_map",
    "ingredients",
    "drafts",
    "trials",
    "decision",
    "commitments",
    "parking",
    "notes",
    "photos",
)
_NOT_TOLD = {"module"}


def without_names(workshop: Workshop) -> Workshop:
    """The same workshop for paper only: names are replaced wherever they were typed, without minding the bounds."""
    names = _pseudonyms(workshop.people)
    hidden = _hider(names)
    told = {part: _told(getattr(workshop, part), hidden) for part in _TOLD_BY_PEOPLE}
    told["wants"] = _without_clients(told["wants"])
    told["commitments"] = _without_strangers(told["commitments"], set(names.values()))
    return workshop.model_copy(update=told)


def _pseudonyms(people: People) -> dict[str, str]:
    counts: Counter[str] = Counter()
    names = {}
    for one in people.members:
        function = function_name(one.function)
        counts[function] += 1
        names[one.name] = f"{function} {counts[function]}"
    return names


def _hider(names: dict[str, str]) -> Callable[[str], str]:
    if not names:
        return lambda text: text
    longest_first = sorted(names, key=len, reverse=True)
    pattern = re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, longest_first)) + r")(?!\w)", re.IGNORECASE)
    folded = {name.casefold(): said for name, said in names.items()}
    return lambda text: pattern.sub(lambda hit: folded.get(hit[0].casefold(), "…"), text)


def _told(value: Any, hidden: Callable[[str], str]) -> Any:
    """The value with every text that a person typed made discreet; ids, dates and numbers as they are."""
    if isinstance(value, tuple):
        return tuple(_told(one, hidden) for one in value)
    if not isinstance(value, Value):
        return value
    changes = {}
    for name, field in type(value).model_fields.items():
        kept = getattr(value, name)
        if isinstance(kept, (Value, tuple)):
            changes[name] = _told(kept, hidden)
        elif isinstance(kept, str) and name not in _NOT_TOLD and _is_typed(field.metadata):
            changes[name] = hidden(kept)
    return value.model_copy(update=changes)


def _is_typed(metadata: list[Any]) -> bool:
    return any(isinstance(bound, (Line, Prose)) for bound in metadata)


def _without_clients(wants: Wants) -> Wants:
    """No client can be traced by a code; what one person said in secret is not quoted."""
    rows = tuple(
        row.model_copy(update={"client_code": "", "phrase": "" if row.secret else row.phrase}) for row in wants.rows
    )
    return wants.model_copy(update={"rows": rows})


def _without_strangers(commitments: Commitments, known: set[str]) -> Commitments:
    """The owner of a rule is often somebody from outside the list, whose name nobody can look up here."""
    rows = tuple(
        row.model_copy(update={"dumb_rule_owner": _("a colleague")})
        if row.dumb_rule_owner and row.dumb_rule_owner not in known
        else row
        for row in commitments.rows
    )
    return commitments.model_copy(update={"rows": rows})

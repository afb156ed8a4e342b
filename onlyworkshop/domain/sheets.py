"""What stands on a sheet of paper, as it is typed: dots on options, or one answer per line."""

import re
from collections.abc import Mapping, Sequence

from onlyworkshop.domain.refusal import NotUnderstood, OutOfRange
from onlyworkshop.domain.voting import MOST_DOTS

NO_IDEA = "?"
_NO_IDEA = frozenset("?0-")
_GAPS = re.compile(r"[\s,;.]+")
_RATINGS = re.compile(r"[1-5]+")


def read_dots(typed: str, keys: Sequence[str]) -> dict[str, int]:
    """Dots by key: `aab` is two on a and one on b, `2 1` or `21` the same as counts in the order of the keys.

    Where keys are numbers, each number is one dot. Raises NotUnderstood, OutOfRange (more than five on one option).
    """
    tokens = _tokens(typed, keys)
    lettered = keys[0].isalpha()
    if lettered and tokens and all(token.isdecimal() for token in tokens):
        if len(tokens) > len(keys):
            raise NotUnderstood(typed, field="dots")
        dots = {key: int(token) for key, token in zip(keys, tokens, strict=False)}
    else:
        if not set(tokens) <= set(keys):
            raise NotUnderstood(typed, field="dots")
        dots = {key: tokens.count(key) for key in keys}
    if max(dots.values(), default=0) > MOST_DOTS:
        raise OutOfRange(0, MOST_DOTS, field="dots")
    return {key: n for key, n in dots.items() if n}


def typed_dots(dots: Mapping[str, int], keys: Sequence[str]) -> str:
    """The dots as they would be typed: `aab`, or `3 3 17` where keys are numbers."""
    marks = [key for key in keys for _ in range(dots.get(key, 0))]
    return ("" if keys[0].isalpha() else " ").join(marks)


def read_answers(typed: str, keys: Sequence[str], count: int) -> tuple[str | None, ...]:
    """One letter per line of the sheet, in order; `?`, `0` or `-` is no idea. Raises NotUnderstood: too many."""
    letters = [letter for letter in typed.casefold() if not _GAPS.fullmatch(letter)]
    if len(letters) > count or not set(letters) <= {*keys, *_NO_IDEA}:
        raise NotUnderstood(typed, field="answers")
    return tuple(None if letter in _NO_IDEA else letter for letter in letters)


def read_ratings(typed: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Two rows of ratings of 1 to 5 with a stroke between them: `554435 / 232412`. Raises NotUnderstood."""
    rows = [re.sub(_GAPS, "", row) for row in typed.split("/")]
    if len(rows) != 2 or len(rows[0]) != len(rows[1]) or not all(_RATINGS.fullmatch(row) for row in rows):
        raise NotUnderstood(typed, field="ratings")
    important, satisfied = (tuple(int(letter) for letter in row) for row in rows)
    return important, satisfied


def _tokens(typed: str, keys: Sequence[str]) -> list[str]:
    parts = _GAPS.sub(" ", typed.casefold()).split()
    return [letter for part in parts for letter in part] if keys[0].isalpha() else parts

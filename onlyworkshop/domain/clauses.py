"""The clauses of a statement: the pieces that a rival could say, or not, and that evidence stands behind, or not."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from onlyworkshop.domain.exercises.drafts import SlotName, Slots
from onlyworkshop.domain.sentence import first_sentence, lead_end

MOST_CLAUSES = 10
FEWEST_WORDS = 2
REMEMBERED = 512
"""Statements: a list of two hundred drafts is looked at again after every edit."""

_WORD = re.compile(r"\S+")
_RELATIVE = frozenset({"that", "who", "which", "whose"})
_TAILS: dict[str, SlotName | None] = {
    **dict.fromkeys(("for",), "for_whom"),
    **dict.fromkeys(("in", "at", "through", "within", "across", "throughout"), "where_when"),
    **dict.fromkeys(("with", "without", "from", "by", "before", "after"), None),
}
_ADVERBS = frozenset(
    {"at once", "at all", "at last", "at least", "at most", "for good", "for free", "in full", "by far"}
)
_PAUSE = (",", ";", ":", "–", "—")
_WHOLE: tuple[SlotName, ...] = ("for_whom", "where_when")
_OPENERS: tuple[tuple[SlotName, str], ...] = (
    ("does_what", r"(?:(?:that|who|which)\s+)?"),
    ("for_whom", r"(?:for\s+)?"),
    ("where_when", ""),
    ("support_line", ""),
)


class Clause(NamedTuple):
    """A piece of a statement: `text` is exactly what stands from `start` to `end`; `slot` is the part it plays.

    The lead (subject, ONLY, category) counts as `category`.
    """

    start: int
    end: int
    text: str
    slot: SlotName


class _Word(NamedTuple):
    start: int
    end: int
    text: str
    sentence: int
    held: SlotName | None


class _Opening(NamedTuple):
    place: int
    slot: SlotName


@lru_cache(REMEMBERED)
def clauses(text: str, slots: Slots | None = None) -> tuple[Clause, ...]:
    """The statement in its clauses, in order: at most ten, cut only between words, with nothing left over [ours].

    Where the words of a slot still stand in the text, the slot says where it begins and ends; whom and where stay
    whole. Elsewhere grammar does: the lead up to its category, "that …", "for …", "through …" and the like when at
    least two words remain on either side, commas and sentence ends. Beyond ten the shortest join what is before them.
    """
    words = _words(text, slots or Slots())
    openings = _at_most(MOST_CLAUSES, list(_openings(words, lead_end(text))), len(words))
    places = [*(opening.place for opening in openings), len(words)]
    return tuple(
        _clause(text, words[first], words[after - 1], opening.slot)
        for opening, (first, after) in zip(openings, pairwise(places), strict=True)
    )


def _clause(text: str, first: _Word, last: _Word, slot: SlotName) -> Clause:
    return Clause(first.start, last.end, text[first.start : last.end], slot)


def _words(text: str, slots: Slots) -> list[_Word]:
    starts, held = _sentence_starts(text), _held(text, slots)
    return [
        _Word(
            found.start(),
            found.end(),
            found[0].casefold(),
            sum(start <= found.start() for start in starts),
            next((slot for start, end, slot in held if start <= found.start() < end), None),
        )
        for found in _WORD.finditer(text)
    ]


def _sentence_starts(text: str) -> list[int]:
    starts, at = [], 0
    while rest := text[at:].lstrip():
        at = len(text) - len(rest)
        starts.append(at)
        at += max(1, len(first_sentence(rest)))
    return starts


def _held(text: str, slots: Slots) -> list[tuple[int, int, SlotName]]:
    """Where the words of the slots still stand after the lead, each after the one before."""
    at, held = lead_end(text) or 0, []
    for slot, opener in _OPENERS:
        said = getattr(slots, slot).rstrip(". ")
        found = said and re.compile(rf"(?<!\S){opener}{re.escape(said)}(?!\w)", re.IGNORECASE).search(text, at)
        if found:
            held.append((found.start(), found.end(), slot))
            at = found.end()
    return held


def _openings(words: Sequence[_Word], lead: int | None) -> Iterator[_Opening]:
    """Where a clause begins, and the part that it plays."""
    if not words:
        return
    slot: SlotName = "does_what" if lead is None else "category"
    last = 0
    yield _Opening(0, words[0].held or slot)
    for place, (before, word) in enumerate(pairwise(words), 1):
        if lead is not None and word.start < lead:
            continue
        if word.sentence != before.sentence:
            slot = word.held or "support_line"
        elif word.held != before.held:
            slot = word.held or _played(word.text, slot)
        elif word.held in _WHOLE or not _breaks(words, last, place):
            continue
        else:
            slot = word.held or _played(word.text, slot)
        last = place
        yield _Opening(place, slot)


def _breaks(words: Sequence[_Word], last: int, place: int) -> bool:
    """Whether grammar ends a clause before this word, with enough words on both sides."""
    if place - last < FEWEST_WORDS or place + 1 >= len(words) or words[place + 1].sentence != words[place].sentence:
        return False
    word, before = words[place].text, words[place - 1].text
    if f"{word} {words[place + 1].text.rstrip('.,;:!?')}" in _ADVERBS:
        return False
    return word in _RELATIVE or word in _TAILS or before.endswith(_PAUSE)


def _played(word: str, current: SlotName) -> SlotName:
    """The part that a clause beginning with this word plays after one that played `current`."""
    if current == "support_line":
        return current
    if current == "category" and word in _RELATIVE:
        return "does_what"
    return _TAILS.get(word) or current


def _at_most(most: int, openings: list[_Opening], words: int) -> list[_Opening]:
    while len(openings) > most:
        places = [*(one.place for one in openings), words]
        lengths = [after - before for before, after in pairwise(places)]
        shortest = min(range(1, len(openings)), key=lambda n: lengths[n])
        del openings[shortest]
    return openings

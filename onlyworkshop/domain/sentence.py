"""The shape of a statement: its sentences, its words, and where ONLY stands in it."""

import re
from enum import StrEnum

from onlyworkshop.domain.phrase import folded

_BETWEEN_WORDS = re.compile(r"[\s—…]+")
_STOP = re.compile(r"""(?:(?<!\.)\.(?!\.|(?<=\bno\.)\s*\d)|[!?])["'”»)\]]*(?=\s|$)|\n\s*\n""")
_NO_STOP = re.compile(r"(?:\b(?:st|mr|mrs|ms|dr|prof|inc|ltd|co|corp|vs|approx|est)|\.[^\W\d_]|^\d+)$")
ONLY = re.compile(r"(?<![\w-])only(?![\w-])")
_LEAD = re.compile(
    r"(?<!\bnot\s)(?<!n't\s)(?<!\bone\sof\s)(?<!\bamong\s)(?<![\w-])"
    r"the\s+(?:(?:very|(?:first|one)\s+and|[\w-]+'s)\s+)?only(?![\w-])"
)


class SaysOnly(StrEnum):
    """Where the word ONLY stands: in the claim itself, somewhere else, or nowhere."""

    LEAD = "lead"
    ELSEWHERE = "elsewhere"
    MISSING = "missing"


def says_only(text: str) -> SaysOnly:
    """Where ONLY stands, in capitals or not [ours].

    *Lead*: the first sentence reads "We (or a name) … the ONLY …": at least one word, then "the ONLY", between them
    at most "very", "first and", "one and" or an owner ("the city's ONLY"). "Not the ONLY" and "one of the ONLY" give
    the claim away and do not lead. *Elsewhere*: the word stands in any other place ("We ONLY serve safety").
    "Cash-only" and other compounds do not count.
    """
    if lead_end(text) is not None:
        return SaysOnly.LEAD
    return SaysOnly.ELSEWHERE if ONLY.search(folded(text)) else SaysOnly.MISSING


def lead_end(text: str) -> int | None:
    """Where the ONLY that leads the claim ends in `text`; None when no ONLY leads."""
    indent = len(text) - len(text.lstrip())
    first = folded(first_sentence(text))
    leads = (lead for lead in _LEAD.finditer(first) if word_count(first[: lead.start()]))
    return next((indent + lead.end() for lead in leads), None)


def word_count(text: str) -> int:
    """Words between spaces, dashes and ellipses that hold a letter or digit: "20-year" and "24/7" are one each."""
    return sum(any(map(str.isalnum, token)) for token in _BETWEEN_WORDS.split(text))


def first_sentence(text: str) -> str:
    """The text up to its first full stop, exclamation or question mark, or blank line; "No. 1" and "U.S." go on."""
    plain_text = folded(text)
    start = len(plain_text) - len(plain_text.lstrip())
    for stop in _STOP.finditer(plain_text, start):
        if not _NO_STOP.search(plain_text, max(start, stop.start() - 6), stop.start()):
            return text[start : stop.end()].rstrip()
    return text[start:].rstrip()

"""How the linter reads: a text without the accidents of typing, and a phrase in all its endings and spellings."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import repeat
from typing import NamedTuple, Self

_FOLD = str.maketrans({"İ": "i", **dict.fromkeys("‘’‛ʼ＇´`", "'"), **dict.fromkeys("‐‑‒–−﹣－", "-")})
_WORD = re.compile(r"(?<!\w)[\w#]")
_INFLECTED = re.compile(r"(\w+)~")
_AMERICAN = (
    (re.compile(r"(?<=[a-z])is(?=e|ing|ation|\(\?:e)"), "i[sz]"),
    (re.compile(r"(?<=[a-z])our"), "ou?r"),
    (re.compile(r"(?<=[a-z])ll(?=ed|ing|er)"), "ll?"),
    (re.compile(r"(?<=cent)re(?=d?\b)"), "(?:re|ere?)"),
)
_GAP = r"(?:[\s,]+[\w'&]{1,20}){0,3}[\s,]+"

Span = tuple[int, int]


def folded(text: str) -> str:
    """Lower case with plain quotes and hyphens, letter for letter, so that places stay true."""
    return text.translate(_FOLD).lower()


def spaced(text: str) -> str:
    """The folded text with a space for every hyphen."""
    return folded(text).replace("-", " ")


class Reading(NamedTuple):
    """What the linter sees of a text: its letters as `spaced`, where each of them stands, and where words begin."""

    letters: str
    places: Sequence[int]
    starts: Sequence[int]

    @classmethod
    def of(cls, text: str) -> Self:
        """The text without soft hyphens and joiners, which nobody sees."""
        letters = text
        places: Sequence[int] = range(len(text))
        if not text.isascii():
            places = [place for place, letter in enumerate(text) if unicodedata.category(letter) != "Cf"]
            letters = "".join(map(text.__getitem__, places))
        letters = spaced(letters)
        return cls(letters, places, [word.start() for word in _WORD.finditer(letters)])

    def spans(self, pattern: str) -> Iterator[Span]:
        """Where the phrase stands, from the left. A span may begin inside another one."""
        found = map(compiled(pattern).match, repeat(self.letters), self.starts)
        return map(re.Match.span, filter(None, found))

    def place(self, span: Span) -> Span:
        """The span in the text itself."""
        return self.places[span[0]], self.places[span[1] - 1] + 1


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A phrase as a regular expression that matches whole words from the beginning of a word, bounded at every step.

    A space stands for any run of spaces and hyphens, `_` for such a run or nothing, ` .. ` for a gap of up to three
    words or commas. `word~` is the word in all its endings: "rely~" is relies, relied, relying. British spelling
    stands for American spelling, too: "optimise~" is optimizing, "favourite" is favorite.
    """
    written = _INFLECTED.sub(lambda found: _endings(found[1]), pattern)
    for british, both in _AMERICAN:
        written = british.sub(both, written)
    written = written.replace(" .. ", _GAP).replace("_", r"\s*").replace(" ", r"\s+")
    return re.compile(rf"(?:{written})(?!\w|'t\b)")


def _endings(word: str) -> str:
    if word[-1] == "e":
        return rf"{word[:-1]}(?:e(?:'?s'?|d)?|ing)"
    if word[-1] == "y" and word[-2] not in "aeiou":
        return rf"{word[:-1]}(?:y(?:'s|ing)?|ie(?:s'?|d))"
    return rf"{word}(?:'?s'?|es|{word[-1]}?ed|{word[-1]}?ing)?"

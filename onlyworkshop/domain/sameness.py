"""Whether two texts say the same: their words without case, punctuation, plural s and small words."""

import re

_WORD = re.compile(r"[^\W_]+")
_APOSTROPHES = re.compile(r"[’'ʼ]")
_SMALL_WORDS = """
    a an and any are as at be been by for from has have i in into is it its my of on or our so some that the their them
    there these they this those to us very was we were when which who whom with you your
"""
_SMALL = frozenset(_SMALL_WORDS.split())
SHORTEST_PLURAL = 4


def said_in(text: str) -> tuple[str, ...]:
    """The words that carry what `text` says, in the order of the alphabet; all of its words when every one is small.

    “The covers that stay shut.” and “A cover stays shut” are the same: `cover`, `shut`, `stay`.
    """
    words = _WORD.findall(_APOSTROPHES.sub("", text.casefold()))
    telling = [word for word in words if word not in _SMALL]
    return tuple(sorted(_singular(word) for word in telling or words))


def _singular(word: str) -> str:
    if len(word) < SHORTEST_PLURAL or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies") and len(word) > SHORTEST_PLURAL:
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("xes", "ches", "shes", "sses", "zes")) else word[:-1]

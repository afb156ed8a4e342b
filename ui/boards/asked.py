"""What a line of cues shows."""

from typing import NamedTuple


class AskedCue(NamedTuple):
    """One cue in words: what may be asked, and why."""

    key: str
    sentence: str
    reason: str


class Asked(NamedTuple):
    """The cues of one line; how many are muted `here`, and how many rules in all."""

    cues: tuple[AskedCue, ...] = ()
    here: int = 0
    muted: int = 0

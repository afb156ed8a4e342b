"""What the boards for voting are told: the sheets of paper and whose turn it is, and a whole ballot."""

from typing import NamedTuple

from onlyworkshop.domain.rounds import Option, Round
from onlyworkshop.domain.voting import Counting


class Sheet(NamedTuple):
    """One rater's sheet: its name, what is `typed` on it (hidden when None), and what is wrong with it, if anything."""

    rater: str
    name: str
    typed: str | None
    filled: bool
    wrong: str = ""


class BallotShown(NamedTuple):
    """A ballot as the desk shows it: `rounds` are those up to the one that is on, `proposed` the usual dots each."""

    options: tuple[Option, ...]
    rounds: tuple[Round, ...]
    counting: Counting
    proposed: int
    sheets: tuple[Sheet, ...]
    hands: tuple[int, ...]
    said: str
    step: str

    @property
    def round(self) -> Round:
        """The one that is on."""
        return self.rounds[-1]

"""E11 Choose and challenge: the Decider's call, on record with its reason and the minority's view."""

from typing import Annotated

from onlyworkshop.domain.value import Id, Line, Value


class Decision(Value):
    """The draft that was chosen, why (up to 200 characters), and what those who disagree say."""

    draft: Id | None = None
    reason: Annotated[str, Line(3, 200, blank=True)] = ""
    dissent: Annotated[str, Line(0, 200, blank=True)] = ""

"""Changing what a workshop says: one door for every edit, with undo and redo."""

from collections.abc import Callable
from typing import NamedTuple

from pydantic import ValidationError

from onlyworkshop.domain.refusal import refusal_of
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.services.announcing import Announcer

DEEPEST_UNDO = 500


class WorkshopChanged(NamedTuple):
    """The workshop says something else now. `urgent` edits are stored at once, typing may wait for a pause."""

    before: Workshop
    after: Workshop
    urgent: bool


class Editing:
    """The workshop as it is now, and every state it can be taken back to."""

    def __init__(self, workshop: Workshop) -> None:
        self.changed: Announcer[WorkshopChanged] = Announcer()
        self._now = workshop
        self._past: list[Workshop] = []
        self._future: list[Workshop] = []
        self._typing_in = ""

    @property
    def workshop(self) -> Workshop:
        return self._now

    @property
    def can_undo(self) -> bool:
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        return bool(self._future)

    def change(self, edit: Callable[[Workshop], Workshop], typing_in: str = "") -> None:
        """Apply `edit`; edits that type in the same place are one undo step until `close_step`.

        Raises whatever Refusal the domain raises; nothing has changed then.
        """
        try:
            after = edit(self._now)
        except ValidationError as error:
            raise refusal_of(error) from error
        if after == self._now:
            return
        if not (typing_in and typing_in == self._typing_in):
            self._past = [*self._past, self._now][-DEEPEST_UNDO:]
        self._future.clear()
        self._typing_in = typing_in
        self._become(after, urgent=not typing_in)

    def close_step(self) -> None:
        """The focus has left the field: what is typed next is another step."""
        self._typing_in = ""

    def undo(self) -> None:
        """Back to the state before the last step; nothing happens when there is none."""
        self._travel(self._past, self._future)

    def redo(self) -> None:
        """Forward again; nothing happens when nothing was undone."""
        self._travel(self._future, self._past)

    def _travel(self, source: list[Workshop], other: list[Workshop]) -> None:
        self.close_step()
        if source:
            other.append(self._now)
            self._become(source.pop(), urgent=True)

    def _become(self, after: Workshop, urgent: bool) -> None:
        before, self._now = self._now, after
        self.changed.announce(WorkshopChanged(before, after, urgent))

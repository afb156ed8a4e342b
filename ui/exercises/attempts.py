"""Edits that may be refused."""

from collections.abc import Callable

from onlyworkshop.domain.refusal import Missing, Refusal, TooShort
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.services.editing import Editing
from onlyworkshop.wording import sentence

Edit = Callable[[Workshop], Workshop]


class Attempts:
    """Tries edits; a refusal is shown at the place where it was typed.

    Text that is still too short is refused only when its field is left: while typing it is merely unfinished.
    """

    def __init__(self, editing: Editing, show_refusal: Callable[[str, str], None]) -> None:
        self._editing = editing
        self._show_refusal = show_refusal
        self._unfinished: dict[str, str] = {}

    def typed(self, place: str, edit: Edit) -> bool:
        """One keystroke at `place`; all of them are one undo step until `left`. True when it was kept."""
        return self._tried(place, edit, typing=True)

    def done(self, place: str, edit: Edit) -> bool:
        """One whole gesture: Enter, a choice, a move. True when it was kept."""
        return self._tried(place, edit, typing=False)

    def left(self, place: str) -> None:
        """The focus has left `place`: what is typed next is another step."""
        self._editing.close_step()
        if place in self._unfinished:
            self._show_refusal(place, self._unfinished.pop(place))

    def _tried(self, place: str, edit: Edit, typing: bool) -> bool:
        self._unfinished.pop(place, None)
        try:
            self._editing.change(edit, typing_in=place if typing else "")
        except Refusal as refusal:
            unfinished = typing and isinstance(refusal, (TooShort, Missing))
            if unfinished:
                self._unfinished[place] = sentence(refusal)
            self._show_refusal(place, "" if unfinished else sentence(refusal))
            return False
        self._show_refusal(place, "")
        return True

"""Where the focus of a window was, for what comes above a page to give it back."""

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


def focused_in(widget: QWidget) -> QWidget | None:
    """What has the focus in this widget's window, or will have it when that window comes to the front again."""
    return widget.window().focusWidget()


def holds_focus(widget: QWidget) -> bool:
    """Whether it, or something on it, has the focus of its window."""
    focus = focused_in(widget)
    return focus is not None and (focus is widget or widget.isAncestorOf(focus))


class FocusBefore:
    """Remembers what had the focus, which may be hidden or gone when it is to have it again."""

    def __init__(self) -> None:
        self._before: QWidget | None = None

    def keep(self, page: QWidget) -> None:
        """Remember what has it now in the window of this page."""
        self._before = focused_in(page)

    def give_back(self, otherwise: QWidget) -> None:
        """Focus what had it; the other one when that cannot take it any more."""
        before, self._before = self._before, None
        there = before is not None and isValid(before) and before.isVisible()
        (before if before and there else otherwise).setFocus()

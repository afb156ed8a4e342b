"""What lies over a page for a while: not a dialog, so nothing is locked, and what runs goes on behind it."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from ui.focus import FocusBefore, focused_in, holds_focus


class Overlay(QFrame):
    """In the middle of the page, as large as its words need. Esc puts it away, and the focus goes back where it was."""

    def __init__(self, name: str, words: str, page: QWidget) -> None:
        super().__init__(page)
        self.page = page
        self._before = FocusBefore()
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        page.installEventFilter(self)
        self.hide()

    def first(self) -> QWidget:
        """What has the focus when it comes."""
        return self

    def refresh(self) -> None:
        """It is about to be shown."""

    def place(self) -> QRect:
        """Where it stands on the page."""
        stands = QRect(self.page.rect().topLeft(), self.sizeHint().boundedTo(self.page.size()))
        stands.moveCenter(self.page.rect().center())
        return stands

    def toggle(self) -> None:
        """Show it, or put it away."""
        if self.isVisible():
            self.put_away()
        else:
            self.bring()

    def bring(self) -> None:
        """Show it above everything else on the page."""
        self._before.keep(self.page)
        self.refresh()
        self.show()
        self.setGeometry(self.place())
        self.raise_()
        self.first().setFocus(Qt.FocusReason.OtherFocusReason)

    def put_away(self) -> None:
        """Hide it and give the focus back, unless that is elsewhere already."""
        if self.isHidden():
            return
        inside = holds_focus(self)
        self.hide()
        if inside:
            self._before.give_back(self.page)

    def settle(self) -> None:
        """Its words have changed."""
        if self.isVisible():
            self.setGeometry(self.place())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round on what lies on top; a field behind it would be typed into unseen."""
        tabs = Qt.FocusPolicy.TabFocus.value
        step = QWidget.nextInFocusChain if forward else QWidget.previousInFocusChain
        start = focused_in(self) or self
        one = step(start)
        while one and one is not start:
            takes = one.isVisible() and one.isEnabled() and one.focusPolicy().value & tabs
            if takes and self.isAncestorOf(one) and not one.focusProxy():
                one.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
                break
            one = step(one)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in place when the page gets another size."""
        if event.type() == QEvent.Type.Resize:
            self.settle()
        return super().eventFilter(watched, event)

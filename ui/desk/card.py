"""A card over the desk: not a dialog, so nothing is locked, and what runs goes on behind it."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from ui.theme import SPACE


class Card(QFrame):
    """Stands on the foot of what it is `over`. Esc closes it, and the focus goes back where it was."""

    def __init__(self, name: str, words: str, desk: QWidget, over: QWidget) -> None:
        super().__init__(desk)
        self._desk = desk
        self._over = over
        self._before: QWidget | None = None
        self._first: QWidget = self
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        desk.installEventFilter(self)
        self.hide()

    def begin_with(self, widget: QWidget) -> None:
        """This has the focus when the card opens."""
        self._first = widget

    def toggle(self) -> None:
        """Open the card, or close it."""
        if self.isVisible():
            self.put_away()
        else:
            self.bring()

    def bring(self) -> None:
        """Show the card; its first field has the focus."""
        self._before = QApplication.focusWidget()
        self.show()
        self.settle()
        self.raise_()
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_away(self) -> None:
        """Hide the card and give the focus back."""
        if self.isHidden():
            return
        focus = QApplication.focusWidget()
        inside = focus is not None and self.isAncestorOf(focus)
        self.hide()
        before, self._before = self._before, None
        if inside:
            (before if before and before.isVisible() else self._desk).setFocus()

    def settle(self) -> None:
        """As large as its words need, and never wider or taller than what it is over."""
        area = QRect(self._over.mapTo(self._desk, QPoint(0, 0)), self._over.size())
        area.adjust(SPACE.l, SPACE.s, -SPACE.l, -SPACE.s)
        wide = min(area.width(), max(self.minimumWidth(), self.sizeHint().width()))
        tall = self.heightForWidth(wide) if self.hasHeightForWidth() else self.sizeHint().height()
        tall = min(area.height(), tall)
        self.setGeometry(area.left(), area.bottom() - tall, wide, tall)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.settle()
        return super().eventFilter(watched, event)

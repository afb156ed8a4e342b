"""A sheet above a page."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from onlyworkshop.language import _
from ui.boards.layout import column, label, row
from ui.theme import SPACE


class Sheet(QFrame):
    """Not a dialog: everything below goes on. Esc or Close takes it away and gives the focus back.

    `name` is what its parts are called after: `soundSheet`, `closeSoundButton`.
    """

    def __init__(self, name: str, title: str, page: QWidget, wide: int) -> None:
        super().__init__(page)
        self._page = page
        self._wide = wide
        self._title = title
        self._before: QWidget | None = None
        self.setObjectName(f"{name}Sheet")
        self.setAccessibleName(title)
        self.setProperty("role", "card")
        self._close = QPushButton(_("Close"), self)
        self._close.setObjectName(f"close{name.capitalize()}Button")
        self._close.setAccessibleName(_("Close {what}").format(what=title))
        self._close.clicked.connect(self.toggle)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.toggle)
        page.installEventFilter(self)
        self.hide()

    def fill(self, content: QWidget) -> None:
        """What stands on it."""
        head = row(label(self._title, "section", self), 1)
        inside = column(head, content, row(1, self._close), gap=SPACE.l)
        inside.setContentsMargins(SPACE.xl, SPACE.l, SPACE.xl, SPACE.l)
        self.setLayout(inside)

    def first(self) -> QWidget:
        """What has the focus when the sheet comes."""
        return self._close

    def refresh(self) -> None:
        """It is about to be shown."""

    def toggle(self) -> None:
        """Show the card in the middle of the page, or take it away."""
        if self.isVisible():
            self.hide()
            (self._before or self._page).setFocus()
            return
        self._before = self._page.focusWidget()
        self.refresh()
        self._place()
        self.show()
        self.raise_()
        self.first().setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle when the page gets another size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        wide = min(self._wide + 2 * SPACE.xl, self._page.width())
        self.resize(wide, self.sizeHint().height())
        self.move(self._page.rect().center() - self.rect().center())

"""A sheet above a page: a title, what stands on it, and Close."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QPushButton, QWidget

from onlyworkshop.language import _
from ui.boards.layout import column, label, row
from ui.overlay import Overlay
from ui.theme import SPACE


class Sheet(Overlay):
    """`wide` pixels of content. `name` is what its parts are called after: `soundSheet`, `closeSoundButton`."""

    def __init__(self, name: str, title: str, page: QWidget, wide: int) -> None:
        super().__init__(f"{name}Sheet", title, page)
        self._wide = wide
        self._title = title
        self._close = QPushButton(_("Close"), self)
        self._close.setObjectName(f"close{name.capitalize()}Button")
        self._close.setAccessibleName(_("Close {what}").format(what=title))
        self._close.clicked.connect(self.put_away)

    def fill(self, content: QWidget) -> None:
        """What stands on it."""
        head = row(label(self._title, "section", self), 1)
        inside = column(head, content, row(1, self._close), gap=SPACE.l)
        inside.setContentsMargins(SPACE.xl, SPACE.l, SPACE.xl, SPACE.l)
        self.setLayout(inside)
        QWidget.setTabOrder(content, self._close)

    def place(self) -> QRect:
        """In the middle of the page, as wide as it was made."""
        wide = min(self._wide + 2 * SPACE.xl, self.page.width())
        stands = QRect(0, 0, wide, self.sizeHint().height())
        stands.moveCenter(self.page.rect().center())
        return stands

"""A titled part of a column that folds away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ui.boards.layout import column
from ui.theme import SPACE, Theme, icon


class Section(QWidget):
    """Open, or folded so that only its title is left."""

    folded = Signal()
    unfolded = Signal()

    def __init__(self, title: str, name: str, content: QWidget, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._content = content
        self._head = QPushButton(title, self)
        self._head.setObjectName(name)
        self._head.setCheckable(True)
        self._head.setProperty("quiet", True)
        self._head.setProperty("fold", True)
        self._head.toggled.connect(self._on_toggled)
        self.setLayout(column(self._head, content, gap=SPACE.xs))
        self.show_title(title)
        self.unfold()

    def show_title(self, title: str) -> None:
        """What is inside."""
        self._head.setText(title)
        self._head.setAccessibleName(title)

    def fold(self) -> None:
        """Only the title is left."""
        self._head.setChecked(False)

    def unfold(self) -> None:
        """Show what is inside."""
        self._head.setChecked(True)

    def is_open(self) -> bool:
        """Whether the content is to be seen."""
        return self._head.isChecked()

    def _on_toggled(self, is_open: bool) -> None:
        self._head.setIcon(icon("chevron-down" if is_open else "chevron-right", self._theme, on="ink-2"))
        (self.unfolded if is_open else self.folded).emit()
        self._content.setVisible(is_open)

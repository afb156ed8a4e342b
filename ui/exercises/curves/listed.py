"""A short list that is typed here when no earlier exercise has filled it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from onlyworkshop.language import _
from ui.boards.elided import ElidedLabel
from ui.boards.fields import LineField
from ui.boards.layout import column, label, row
from ui.boards.rows import Rows
from ui.boards.table import remove_button


class Listed(QWidget):
    """Enter adds, many pasted lines add many; what is left out stays in its own exercise."""

    added = Signal(list)
    left_out = Signal(str)

    def __init__(self, title: str, name: str, limit: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._heard: dict[str, str] = {}
        self._add = LineField(title, f"{name}AddEdit", limit, self, many=True)
        self._add.show_hint(_("Enter adds it"))
        self._rows = Rows(title, f"{name}Rows", self._row, self)
        self._basis = label("", "caption", self)
        self._basis.setWordWrap(True)
        layout = column(self._add, self._rows, self._basis)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._add.submitted.connect(lambda text: self.added.emit([text]))
        self._add.many_pasted.connect(self.added)

    def show_rows(self, rows: Sequence[tuple[str, str]], basis: str) -> None:
        """Show these (id, words), and below them where more would come from."""
        self._basis.setText(basis)
        made = self._rows.show_keys([identity for identity, _words in rows])
        for one, (_identity, words) in zip(made, rows, strict=True):
            one.show_words(words)

    def show_refusal(self, sentence: str) -> None:
        self._add.show_refusal(sentence)

    def clear(self) -> None:
        """Ready for the next one."""
        self._add.clear()
        self._add.focus()

    def focus(self) -> None:
        """Type here next."""
        self._add.focus()

    def _row(self, identity: str, place: int) -> "ListedRow":
        made = ListedRow(f"{self._name}{place}LeaveOutButton", self)
        made.left_out.connect(lambda: self.left_out.emit(identity))
        return made


class ListedRow(QWidget):
    """Words, and a way to leave them out."""

    left_out = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ElidedLabel("", self)
        self._button = remove_button(name, self)
        self._button.setToolTip(_("Leave out"))
        layout = row(self._words, self._button)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self._button.clicked.connect(self.left_out)

    def show_words(self, words: str) -> None:
        self._words.show_text(words)
        self._button.setAccessibleName(_("Leave out {name}").format(name=words))

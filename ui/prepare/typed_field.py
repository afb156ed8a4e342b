"""A short field that is read as a whole: a length of time, a time of day. The presenter says what it means."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.boards.entry import Entry, RefusalLine, TypedLine


class TypedField(Entry):
    """Tells every keystroke as `edited`, and on Enter and on leaving what stands there as `entered`.

    What is refused stays; what is accepted makes room for what is kept, so that `1:30` becomes `90`.
    """

    edited = Signal(str)
    entered = Signal(str)

    def __init__(
        self, label: str, name: str, parent: QWidget | None = None, *, refusals: RefusalLine | None = None
    ) -> None:
        super().__init__(label, name, parent, refusals)
        self._edit = TypedLine(self)
        self._arrange(name, self._edit)
        self._edit.textEdited.connect(self.edited)
        self._edit.returnPressed.connect(self._tell)
        self._edit.left.connect(self._tell)

    def text(self) -> str:
        """What stands in the field, kept or not."""
        return self._edit.text()

    def show_kept(self, text: str) -> None:
        """Show what is kept. Typing is not disturbed while that stays the same."""
        known, self._edit.kept = self._edit.kept, text
        if known != text:
            self.show_refusal("")

    def show_refusal(self, sentence: str) -> None:
        """Say why what was typed is not kept; empty shows what is."""
        super().show_refusal(sentence)
        if not sentence and self._edit.text() != self._edit.kept:
            self._edit.setText(self._edit.kept)

    def show_hint(self, text: str) -> None:
        """What stands for nothing, in pale letters while the field is empty."""
        self._edit.setPlaceholderText(text)

    def right_aligned(self) -> "TypedField":
        """Numbers stand below each other."""
        self._edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        return self

    def wide(self, width: int) -> "TypedField":
        """As wide as this."""
        self.setFixedWidth(width)
        return self

    def _editor(self) -> TypedLine:
        return self._edit

    def _tell(self) -> None:
        typed = self._edit.text().strip()
        if typed == self._edit.kept:
            self.show_refusal("")
        else:
            self.entered.emit(typed)
        self.left.emit()

"""The five fields: a line, prose, a choice, a number, a date. What was typed stays, even when it is refused."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from onlyworkshop.domain.refusal import NotUnderstood
from onlyworkshop.domain.value import clean
from onlyworkshop.wording import sentence
from ui.boards.choice_field import ChoiceField
from ui.boards.date_field import DateField
from ui.boards.entry import COUNT_FROM, Entry, RefusalLine, TypedLine
from ui.boards.prose_field import ProseField

__all__ = ["ChoiceField", "DateField", "LineField", "NumberField", "ProseField"]

MOST_DIGITS = 9


class LineField(Entry):
    """One line of text, counted from four fifths of `limit` on.

    With `many`, pasting several lines emits `many_pasted` with those that say something, in place of one long line.
    """

    edited = Signal(str)
    submitted = Signal(str)
    many_pasted = Signal(list)

    def __init__(
        self,
        label: str,
        name: str,
        limit: int,
        parent: QWidget | None = None,
        *,
        many: bool = False,
        refusals: RefusalLine | None = None,
    ) -> None:
        super().__init__(label, name, parent, refusals)
        self._limit = limit
        self._many = many
        self._edit = TypedLine(self)
        self._arrange(name, self._edit)
        self._edit.textEdited.connect(self._on_edited)
        self._edit.textChanged.connect(self._show_count)
        self._edit.returnPressed.connect(self._on_return)
        self._edit.left.connect(self.left)

    def text(self) -> str:
        """What stands in the field, kept or not."""
        return self._edit.text()

    def show_text(self, text: str) -> None:
        """Show what is kept. Typing that says the same, or that was refused, is not disturbed."""
        known, self._edit.kept = self._edit.kept, text
        if _one_line(self._edit.text()) == _one_line(text):
            self._edit.kept = self._edit.text()
            self.show_refusal("")
        elif known != text:
            self._edit.setText(text)
            self._edit.setCursorPosition(len(text) if self._edit.hasFocus() else 0)
            self.show_refusal("")

    def show_hint(self, text: str) -> None:
        """What to type, in pale letters while the field is empty."""
        self._edit.setPlaceholderText(text)

    def clear(self) -> None:
        """Ready for the next one."""
        self._edit.clear()
        self._edit.kept = ""
        self.show_refusal("")

    def _editor(self) -> TypedLine:
        return self._edit

    def _on_edited(self, text: str) -> None:
        if self._many and len(_lines(text)) > 1:
            self.many_pasted.emit(_lines(text))
        else:
            self.edited.emit(text)

    def _on_return(self) -> None:
        if self._many and len(_lines(self.text())) > 1:
            self.many_pasted.emit(_lines(self.text()))
            return
        self.left.emit()
        self.submitted.emit(self.text())

    def _show_count(self, text: str) -> None:
        length = len(_one_line(text))
        self._count.setText(f"{length}/{self._limit}" if length >= COUNT_FROM * self._limit else "")


class NumberField(Entry):
    """A whole number, typed. It is told on Enter and on leaving, so that no half-typed number counts.

    With `optional`, a number that is taken out again is `emptied`.
    """

    entered = Signal(int)
    emptied = Signal()

    def __init__(
        self,
        label: str,
        name: str,
        parent: QWidget | None = None,
        *,
        optional: bool = False,
        refusals: RefusalLine | None = None,
    ) -> None:
        super().__init__(label, name, parent, refusals)
        self._optional = optional
        self._edit = TypedLine(self)
        self._edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._arrange(name, self._edit)
        self._edit.returnPressed.connect(self._tell)
        self._edit.left.connect(self._tell)

    def text(self) -> str:
        """What stands in the field, kept or not."""
        return self._edit.text()

    def show_number(self, number: int | None) -> None:
        """Show what is kept. Typing that was refused is not disturbed while the number stays the same."""
        text = "" if number is None else str(number)
        known, self._edit.kept = self._edit.kept, text
        if known != text:
            if self._edit.text() != text:
                self._edit.setText(text)
            self.show_refusal("")

    def _editor(self) -> TypedLine:
        return self._edit

    def _tell(self) -> None:
        typed = self._edit.text().strip()
        if typed == self._edit.kept:
            self.show_refusal("")
        elif typed.removeprefix("-").isdecimal():
            self.entered.emit(_within_reason(typed))
        elif self._optional and not typed:
            self.emptied.emit()
        else:
            self.show_refusal(sentence(NotUnderstood(typed, field="number")))
        self.left.emit()


def _within_reason(digits: str) -> int:
    """The number; one too long for any field is cut to a number that every field refuses."""
    return int(digits[:MOST_DIGITS])


def _one_line(text: str) -> str:
    return " ".join(clean(text).split())


def _lines(text: str) -> list[str]:
    return [line for line in (_one_line(line) for line in text.splitlines()) if line]

"""Text of several lines."""

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from onlyworkshop.domain.value import clean
from ui.boards.entry import COUNT_FROM, Entry
from ui.files import carries_files
from ui.theme import SPACE

MOST_PASTED = 20_000


class TypedProse(QPlainTextEdit):
    """Takes so much of what is pasted that every limit is passed; a word of a megabyte would stop the window."""

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text is welcome; files are for whoever takes them around the field."""
        return not carries_files(source) and super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste or drop."""
        taken = QMimeData()
        taken.setText(source.text()[:MOST_PASTED])
        super().insertFromMimeData(taken)


class ProseField(Entry):
    """Text of several lines. Tab leaves it; Ctrl+Enter submits, or Enter alone with `enter_submits`."""

    edited = Signal(str)
    submitted = Signal(str)

    def __init__(
        self, label: str, name: str, limit: int, parent: QWidget | None = None, *, enter_submits: bool = False
    ) -> None:
        super().__init__(label, name, parent, None)
        self._limit = limit
        self._enter_submits = enter_submits
        self._kept = ""
        self._showing = False
        self._edit = TypedProse(self)
        self._edit.setTabChangesFocus(True)
        self._edit.installEventFilter(self)
        self._arrange(name, self._edit)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._edit.textChanged.connect(self._on_changed)

    def text(self) -> str:
        """What stands in the field, kept or not."""
        return self._edit.toPlainText()

    def show_text(self, text: str) -> None:
        """Show what is kept. Typing that says the same, or that was refused, is not disturbed."""
        known, self._kept = self._kept, text
        if clean(self.text()) == clean(text):
            self.show_refusal("")
        elif known != text:
            self._showing = True
            self._edit.setPlainText(text)
            self._showing = False
            self.show_refusal("")

    def show_hint(self, text: str) -> None:
        """What to type, in pale letters while the field is empty."""
        self._edit.setPlaceholderText(text)

    def clear(self) -> None:
        """Ready for the next one."""
        self._kept = ""
        self._showing = True
        self._edit.clear()
        self._showing = False
        self.show_refusal("")

    def fit_lines(self, least: int, most: int) -> None:
        """As high as so many lines, wherever there is room."""
        frame = 2 * SPACE.m
        self._edit.setMinimumHeight(least * self._edit.fontMetrics().lineSpacing() + frame)
        self._edit.setMaximumHeight(most * self._edit.fontMetrics().lineSpacing() + frame)

    @property
    def editor(self) -> QPlainTextEdit:
        """Where the text stands, for those who mark it."""
        return self._edit

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Enter submits; kept text is undone by the window; leaving is told."""
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        travels = event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
        if event.type() == QEvent.Type.ShortcutOverride and travels and clean(self.text()) == clean(self._kept):
            event.ignore()
            return True
        if event.type() == QEvent.Type.KeyPress and self._submits(event):
            self.left.emit()
            self.submitted.emit(self.text())
            return True
        return super().eventFilter(watched, event)

    def _editor(self) -> QPlainTextEdit:
        return self._edit

    def _submits(self, event: QKeyEvent) -> bool:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        return self._enter_submits or bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)

    def _on_changed(self) -> None:
        length = len(clean(self.text()))
        self._count.setText(f"{length}/{self._limit}" if length >= COUNT_FROM * self._limit else "")
        if not self._showing:
            self.edited.emit(self.text())

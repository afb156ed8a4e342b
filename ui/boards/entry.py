"""What all fields share: a label, a place to type or choose, and one line that says why something was refused."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QFocusEvent, QHelpEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QSizePolicy, QToolTip, QWidget

from ui.boards.elided import ElidedLabel
from ui.boards.layout import column, label, row
from ui.boards.wrapping import breakable
from ui.files import carries_files
from ui.theme import SPACE, set_property

REFUSED_SIGN = "⚠"
COUNT_FROM = 0.8


class RefusalLine(QLabel):
    """One sentence in warn ink, gone when there is nothing to refuse; several fields may share it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", "refusal")
        self._said: dict[QWidget, str] = {}
        self.hide()

    def say(self, sentence: str, source: QWidget) -> None:
        """What `source` has to say; nothing when empty. The latest complaint is the one that is read."""
        self._said.pop(source, None)
        if sentence:
            self._said[source] = sentence
        last = next(reversed(self._said.values()), "")
        self.setText(f"{REFUSED_SIGN} {last}" if last else "")
        self.setVisible(bool(last))


class TypedLine(QLineEdit):
    """A line whose unkept typing is undone here, and whose kept text is undone by the workshop."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kept = ""

    def event(self, event: QEvent) -> bool:
        """Leave Undo and Redo to the window when all typing has been kept; tell the whole of what is cut off."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            travels = event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
            if travels and self.text() == self.kept:
                event.ignore()
                return False
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._is_cut():
            QToolTip.showText(event.globalPos(), breakable(self.text()), self)
            return True
        return super().event(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Text is welcome; files are for whoever takes them around the field."""
        if carries_files(event.mimeData()):
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def _is_cut(self) -> bool:
        """Whether the mouse has to show what there is no room for."""
        room = self.contentsRect().width() - 2 * SPACE.s
        return self.fontMetrics().horizontalAdvance(self.text()) > room


class Entry(QWidget):
    """A labelled field. `refusals` is a line that it shares with its neighbours; then it shows no words of its own."""

    left = Signal()

    def __init__(self, label_text: str, name: str, parent: QWidget | None, refusals: RefusalLine | None) -> None:
        super().__init__(parent)
        self.setObjectName(name + "Field")
        self._label_text = label_text
        self._bare = refusals is not None
        self._label = ElidedLabel("caption", self)
        self._label.show_text(label_text)
        self._count = label("", "caption", self)
        self._refusals = refusals or RefusalLine(self)

    def sizeHint(self) -> QSize:
        """As high as the words below it need at this width; Qt would grant them two lines."""
        hint, needed = super().sizeHint(), self.heightForWidth(self.width())
        return QSize(hint.width(), needed) if needed > 0 else hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def show_refusal(self, sentence: str) -> None:
        """Say why what was typed is not kept; the text stays. Empty clears."""
        self._refusals.say(sentence, self)
        editor = self._editor()
        editor.setAccessibleDescription(sentence)
        set_property(editor, "refused", bool(sentence))

    def rename(self, label_text: str) -> None:
        """The words above the field, and for ears."""
        self._label.show_text(label_text)
        self._editor().setAccessibleName(label_text)

    def fit(self, characters: int) -> None:
        """As wide as so many characters, and no wider."""
        self.setFixedWidth((characters + 3) * self.fontMetrics().horizontalAdvance("0"))

    @property
    def stop(self) -> QWidget:
        """Where Tab stops: the editor alone. A focus proxy would be a second stop wherever the order is changed."""
        return self._editor()

    def focus(self) -> None:
        """Type here next."""
        self._editor().setFocus(Qt.FocusReason.OtherFocusReason)

    def _editor(self) -> QWidget:
        raise NotImplementedError

    def _arrange(self, name: str, editor: QWidget, beside: QWidget | None = None) -> None:
        editor.setObjectName(name)
        editor.setAccessibleName(self._label_text)
        self._label.setBuddy(editor)
        shown = row(editor, beside, gap=SPACE.xs) if beside else row(editor)
        heads = row(self._label, self._count)
        heads.setStretch(0, 1)
        self.setLayout(column(shown) if self._bare else column(heads, shown, self._refusals, gap=SPACE.xs))
        if self._bare:
            self._label.hide()
            self._count.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


def in_order(*widgets: QWidget) -> None:
    """Tab goes through these one after the other."""
    for one, other in pairwise(widget.stop if isinstance(widget, Entry) else widget for widget in widgets):
        QWidget.setTabOrder(one, other)

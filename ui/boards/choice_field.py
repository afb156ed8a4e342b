"""One of several values."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPaintEvent, QPalette
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QToolTip, QWidget

from ui.boards.entry import Entry, RefusalLine
from ui.boards.wrapping import breakable
from ui.theme import SPACE


class ElidedChoice(QComboBox):
    """Cuts the chosen words with an ellipsis where there is no room; the offers below it are whole."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        place, metrics = self._place(), self.fontMetrics()
        shown = metrics.elidedText(self.currentText(), Qt.TextElideMode.ElideRight, place.width())
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        painter.setPen(self.palette().color(group, QPalette.ColorRole.Text))
        painter.drawText(place.left(), place.center().y() + metrics.capHeight() // 2 + 1, shown)

    def showPopup(self) -> None:
        """As wide as the longest offer, up to the window."""
        view, least = self.view(), self.width()
        needed = view.sizeHintForColumn(0) + view.verticalScrollBar().sizeHint().width() + 2 * SPACE.s
        view.setMinimumWidth(max(least, min(needed, self.window().width() // 2)))
        super().showPopup()

    def event(self, event: QEvent) -> bool:
        """Letters choose here before they mean anything elsewhere; the tool tip has what is cut off."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_letter(event):
            event.accept()
            return True
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._is_cut():
            QToolTip.showText(event.globalPos(), breakable(self.currentText()), self)
            return True
        return super().event(event)

    def _is_cut(self) -> bool:
        return self.fontMetrics().horizontalAdvance(self.currentText()) > self._place().width()

    def _place(self) -> QRect:
        """Where the chosen words stand."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        return self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)


class ChoiceField(Entry):
    """One of several values, each with its words. The wheel never changes it by accident."""

    chosen = Signal(str)

    def __init__(
        self,
        label: str,
        name: str,
        options: Sequence[tuple[str, str]] = (),
        parent: QWidget | None = None,
        *,
        refusals: RefusalLine | None = None,
    ) -> None:
        super().__init__(label, name, parent, refusals)
        self._options: tuple[tuple[str, str], ...] = ()
        self._shown = ""
        self._edit = ElidedChoice(self)
        self._edit.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._edit.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._edit.setMinimumContentsLength(4)
        self._edit.setProperty("tight", refusals is not None)
        self._edit.installEventFilter(self)
        self._arrange(name, self._edit)
        self._edit.activated.connect(lambda _: self.chosen.emit(self.value()))
        self.show_options(options)

    def value(self) -> str:
        """The value that is chosen; empty when there is nothing to choose from."""
        return str(self._edit.currentData() or "")

    def show_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer these (value, words); the choice stays when it is still offered."""
        if tuple(options) == self._options:
            return
        self._options = tuple(options)
        self._edit.clear()
        for value, words in options:
            self._edit.addItem(words, value)
        self._select(self._shown)

    def show_value(self, value: str) -> None:
        """Show what is kept."""
        if value != self._shown:
            self.show_refusal("")
        self._shown = value
        self._select(value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The wheel scrolls the page, unless the field has the focus."""
        if event.type() == QEvent.Type.Wheel and not self._edit.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def show_refusal(self, sentence: str) -> None:
        """Say why the choice is not kept, and go back to the one that is."""
        super().show_refusal(sentence)
        if sentence:
            self._select(self._shown)

    def _editor(self) -> QComboBox:
        return self._edit

    def _select(self, value: str) -> None:
        place = next((n for n, (offered, _) in enumerate(self._options) if offered == value), -1)
        if place != self._edit.currentIndex():
            self._edit.setCurrentIndex(place)


def _is_letter(event: QKeyEvent) -> bool:
    plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    return plain and event.text().isalnum()

"""The card under a line of cues: every cue with its reason and its Mute, and the way back for what is muted."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from onlyworkshop.domain.cues.rules import Place
from onlyworkshop.language import _
from ui.boards.asked import Asked, AskedCue
from ui.boards.layout import column, label, row
from ui.focus import holds_focus
from ui.theme import SPACE


class CueRow(QWidget):
    """One cue, why it is asked, and a button that mutes it."""

    muted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sentence = label("", "body", self)
        self._reason = label("", "quiet", self)
        for words in (self._sentence, self._reason):
            words.setWordWrap(True)
            words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.mute = QPushButton(_("Mute"), self)
        self.mute.clicked.connect(self.muted)
        line = row(column(self._sentence, self._reason, gap=SPACE.xs), self.mute, gap=SPACE.l)
        line.setStretch(0, 1)
        line.setAlignment(self.mute, Qt.AlignmentFlag.AlignTop)
        self.setLayout(line)

    def show_cue(self, cue: AskedCue, name: str) -> None:
        self._sentence.setText(cue.sentence)
        self._reason.setText(cue.reason)
        self.mute.setObjectName(name)
        self.mute.setAccessibleName(_("Mute: {cue}").format(cue=cue.sentence))
        self.mute.setAccessibleDescription(cue.reason)


class CueSheet(QFrame):
    """Lies over what is below, so that nothing moves. Escape and a focus that goes elsewhere fold it."""

    muted = Signal(str)
    brought_back = Signal()
    folded = Signal()

    def __init__(self, place: Place, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = parent
        self._name = str(place)
        self.setObjectName(f"{place}CueSheet")
        self.setAccessibleName(_("Why these cues"))
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._rows: dict[str, CueRow] = {}
        self._back = QPushButton(_back(0), self)
        self._back.setObjectName(f"{place}BringBackButton")
        self._back.clicked.connect(self.brought_back)
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE.m)
        self._content = column(self._list, row(self._back, 1), gap=SPACE.m)
        self._content.setContentsMargins(SPACE.m, SPACE.m, SPACE.m, SPACE.m)
        whole = column(self._scrolling())
        whole.setContentsMargins(SPACE.xs, SPACE.xs, SPACE.xs, SPACE.xs)
        self.setLayout(whole)
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]
        self.hide()

    def show_asked(self, asked: Asked) -> None:
        """Show these; the focus stays in its place when the row under it goes."""
        focused = next((n for n, one in enumerate(self._rows.values()) if one.mute.hasFocus()), None)
        if focused is not None or self._back.hasFocus():
            self.setFocus()
        self._show_rows(asked.cues)
        self._back.setVisible(asked.muted > 0)
        self._back.setText(_back(asked.muted))
        if self.hasFocus():
            self._focus_on(focused or 0)

    def open(self) -> None:
        """Show the card, ready for the keys."""
        self.show()
        self.raise_()
        self._focus_on(0)

    def place_below(self, line: QRect) -> None:
        """As high as it needs to be, within what contains it."""
        frame, content = 2 * (SPACE.xs + self.frameWidth()), self._content
        content.invalidate()
        wraps, width = content.hasHeightForWidth(), line.width() - frame
        needed = (content.heightForWidth(width) if wraps else content.sizeHint().height()) + frame
        top = line.bottom() + 1 + SPACE.xs
        self.setGeometry(line.left(), top, line.width(), min(needed, self._host.height() - top))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.folded.emit()
        else:
            super().keyPressEvent(event)

    def _show_rows(self, cues: tuple[AskedCue, ...]) -> None:
        kept = {one.key for one in cues}
        for key in [key for key in self._rows if key not in kept]:
            gone = self._rows.pop(key)
            self._list.removeWidget(gone)
            gone.hide()
            gone.setParent(None)
            gone.deleteLater()
        ordered = {one.key: self._rows.get(one.key) or self._made(one.key) for one in cues}
        self._rows = ordered
        for place, one in enumerate(cues):
            self._list.insertWidget(place, ordered[one.key])
            ordered[one.key].show_cue(one, f"{self._name}Mute{place + 1}Button")
        for before, after in zip(self._stops(), self._stops()[1:], strict=False):
            QWidget.setTabOrder(before, after)

    def _stops(self) -> list[QWidget]:
        return [*(one.mute for one in self._rows.values()), self._back]

    def _focus_on(self, place: int) -> None:
        stops = [one for one in self._stops() if not one.isHidden()]
        stops[min(place, len(stops) - 1)].setFocus() if stops else self.setFocus()

    def _made(self, key: str) -> CueRow:
        made = CueRow(self)
        made.muted.connect(lambda: self.muted.emit(key))
        return made

    def _scrolling(self) -> QScrollArea:
        inner = QWidget(self)
        inner.setLayout(self._content)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        return scroll

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now and not self.isHidden() and not holds_focus(self) and now.objectName() != f"{self._name}WhyButton":
            self.hide()


def _back(muted: int) -> str:
    return _("Bring back muted cues ({n})").format(n=muted)

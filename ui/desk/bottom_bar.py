"""The bar at the foot of the desk, which never moves: this block's clock, the day, and the one big button."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from onlyworkshop.domain.timer import Tone
from onlyworkshop.language import _
from ui.boards.elided import ElidedLabel
from ui.boards.layout import label, row
from ui.desk.frame import ClockFace, DeskFrame
from ui.page_keys import with_key
from ui.theme import SPACE, Theme, icon, set_property

ARROW = "  →"
WORDS_AT_LEAST = 20
"""The share of the bar that the words of the big button keep: a twentieth, which is “Next”."""


def tool(name: str, words: str, picture: str, theme: Theme, parent: QWidget) -> QToolButton:
    """A quiet button with an icon; its words are its tool tip and its accessible name."""
    button = QToolButton(parent)
    button.setObjectName(name)
    button.setIcon(icon(picture, theme))
    button.setProperty("quiet", True)
    button.setAccessibleName(words)
    button.setToolTip(words)
    return button


class BottomBar(QFrame):
    """Shows a DeskFrame's clock, day and next block; tells what is pressed."""

    played = Signal()
    added = Signal(int)
    went_back = Signal()
    went_on = Signal()
    repair_asked = Signal()
    clock_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.setFixedHeight(SPACE.vast)
        self._theme = theme
        self._next_words = ""
        self._going: bool | None = None
        self._keys: Mapping[str, str] = {}
        self._play = tool("startTimerButton", _("Start"), "play", theme, self)
        self._face = label("", "clock", self)
        self._face.setObjectName("clockLabel")
        self._face.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._words = label("", "quiet", self)
        self._words.setObjectName("clockWordsLabel")
        self._correct = tool("correctClockButton", _("Put this clock right"), "pencil", theme, self)
        self._less = self._minutes_button("takeMinuteButton", _("Take a minute away"), "−1", -1)
        self._more = self._minutes_button("addMinuteButton", _("Add a minute"), "+1", 1)
        self._day = ElidedLabel("quiet", self)
        self._day.setObjectName("dayLabel")
        self.repair_button = QPushButton(_("Repair…"), self)
        self.repair_button.setObjectName("repairButton")
        self.repair_button.setAccessibleName(_("Put the day right"))
        self.repair_button.setToolTip(_("Put the day right"))
        kept = self.repair_button.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.repair_button.setSizePolicy(kept)
        self.repair_button.hide()
        self._back = QPushButton(_("Previous"), self)
        self._back.setObjectName("previousButton")
        self._back.setAccessibleName(_("Previous"))
        self._next = QPushButton(self)
        self._next.setObjectName("nextButton")
        self._next.setProperty("primary", True)
        self._line = self._arrange()
        self._play.clicked.connect(self.played)
        self._back.clicked.connect(self.went_back)
        self._next.clicked.connect(self.went_on)
        self.repair_button.clicked.connect(self.repair_asked)
        self._correct.clicked.connect(self.clock_asked)

    def show_frame(self, frame: DeskFrame) -> None:
        """Show the clock, the day and what is next."""
        self._show_clock(frame.clock)
        if frame.day != self._day.text():
            self._day.show_text(frame.day)
            self._fit_next()
        set_property(self._day, "role", "warn" if frame.behind else "quiet")
        idle = frame.clock.tone is Tone.IDLE
        self._less.setEnabled(not idle)
        self._more.setEnabled(not idle)
        self._correct.setEnabled(not idle)
        self._back.setEnabled(frame.can_go_back)
        if frame.next != self._next_words:
            self._next_words = frame.next
            self._next.setAccessibleName(frame.next)
            self._tell_next()
            self._fit_next()

    def show_keys(self, keys: Mapping[str, str]) -> None:
        """The keys that do what the buttons do, by their deeds."""
        self._keys = keys
        for button, deed in (
            (self._correct, "clock"),
            (self._less, "less"),
            (self._more, "more"),
            (self.repair_button, "repair"),
            (self._back, "previous"),
        ):
            button.setToolTip(with_key(button.accessibleName(), keys[deed]))
        self._tell_play()
        self._tell_next()

    @property
    def repairable(self) -> bool:
        """Whether there is something to put right."""
        return not self.repair_button.isHidden()

    def show_repairable(self, repairable: bool) -> None:
        """Offer to put the day right, or do not."""
        self.repair_button.setVisible(repairable)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_next()

    def showEvent(self, event: QShowEvent) -> None:
        """Nothing moves when the clock gets longer or its words change."""
        super().showEvent(event)
        self._face.setMinimumWidth(self._face.fontMetrics().horizontalAdvance("+00:00") + 2 * SPACE.s)
        longest = (_("paused, of {minutes}").format(minutes="000"), _("begins in {time}").format(time="00:00"))
        self._words.setMinimumWidth(max(map(self._words.fontMetrics().horizontalAdvance, longest)))

    def _show_clock(self, clock: ClockFace) -> None:
        _show_text(self._face, clock.face)
        _show_text(self._words, clock.words)
        set_property(self._face, "tone", clock.tone.value)
        set_property(self._face, "lit", clock.lit)
        if clock.going != self._going:
            self._going = clock.going
            words = _("Pause") if clock.going else _("Start")
            self._play.setIcon(icon("pause" if clock.going else "play", self._theme, "ink"))
            self._play.setAccessibleName(words)
            self._tell_play()

    def _tell_play(self) -> None:
        self._play.setToolTip(with_key(self._play.accessibleName(), self._keys.get("play", "")))

    def _tell_next(self) -> None:
        self._next.setToolTip(with_key(self._next_words, self._keys.get("next", "")))

    def _fit_next(self) -> None:
        """Its words give way to those that say where the day is going, down to a few letters."""
        letters = self._next.fontMetrics().horizontalAdvance(self._next.text().removesuffix(ARROW))
        others = self._line.sizeHint().width() - letters
        wanted = self._day.fontMetrics().horizontalAdvance(self._day.text())
        widest = min(self.width() // 4, max(self.width() // WORDS_AT_LEAST, self.width() - others - wanted))
        short = self._next.fontMetrics().elidedText(self._next_words, Qt.TextElideMode.ElideRight, widest)
        self._next.setText(f"{short}{ARROW}")

    def _minutes_button(self, name: str, words: str, text: str, minutes: int) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.clicked.connect(lambda: self.added.emit(minutes))
        return button

    def _arrange(self) -> QHBoxLayout:
        clock = (self._play, self._face, self._words, self._correct, self._less, self._more)
        bar = row(*clock, self._day, self.repair_button, self._back, self._next)
        bar.setContentsMargins(SPACE.l, 0, SPACE.l, 0)
        bar.setStretch(6, 1)
        bar.insertSpacing(6, SPACE.l)
        bar.insertSpacing(3, SPACE.s)
        self.setLayout(bar)
        return bar


def _show_text(shown: QLabel, text: str) -> None:
    if shown.text() != text:
        shown.setText(text)

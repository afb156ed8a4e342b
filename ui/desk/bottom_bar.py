"""The bar at the foot of the desk, which never moves: this block's clock, the day, and the one big button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from onlyworkshop.domain.timer import Tone
from onlyworkshop.language import _
from ui.boards.layout import label, row
from ui.desk.frame import ClockFace, DeskFrame
from ui.theme import SPACE, Theme, icon, set_property


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
        self._play = tool("startTimerButton", _("Start"), "play", theme, self)
        self._face = label("", "clock", self)
        self._face.setObjectName("clockLabel")
        self._face.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._words = label("", "quiet", self)
        self._words.setObjectName("clockWordsLabel")
        self._correct = tool("correctClockButton", _("Put this clock right"), "pencil", theme, self)
        self._less = self._minutes_button("takeMinuteButton", _("Take a minute away"), "−1", -1)
        self._more = self._minutes_button("addMinuteButton", _("Add a minute"), "+1", 1)
        self._day = label("", "quiet", self)
        self._day.setObjectName("dayLabel")
        self._day.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
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
        self._next = QPushButton(self)
        self._next.setObjectName("nextButton")
        self._next.setProperty("primary", True)
        self._arrange()
        self._play.clicked.connect(self.played)
        self._back.clicked.connect(self.went_back)
        self._next.clicked.connect(self.went_on)
        self.repair_button.clicked.connect(self.repair_asked)
        self._correct.clicked.connect(self.clock_asked)

    def show_frame(self, frame: DeskFrame) -> None:
        """Show the clock, the day and what is next."""
        self._show_clock(frame.clock)
        _show_text(self._day, frame.day)
        set_property(self._day, "role", "warn" if frame.behind else "quiet")
        idle = frame.clock.tone is Tone.IDLE
        self._less.setEnabled(not idle)
        self._more.setEnabled(not idle)
        self._correct.setEnabled(not idle)
        self._back.setEnabled(frame.can_go_back)
        if frame.next != self._next_words:
            self._next_words = frame.next
            self._next.setAccessibleName(frame.next)
            self._next.setToolTip(frame.next)
            self._fit_next()

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
            self._play.setToolTip(words)

    def _fit_next(self) -> None:
        widest = self.width() // 4
        short = self._next.fontMetrics().elidedText(self._next_words, Qt.TextElideMode.ElideRight, widest)
        self._next.setText(f"{short}  →")

    def _minutes_button(self, name: str, words: str, text: str, minutes: int) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.clicked.connect(lambda: self.added.emit(minutes))
        return button

    def _arrange(self) -> None:
        clock = (self._play, self._face, self._words, self._correct, self._less, self._more)
        bar = row(*clock, self._day, self.repair_button, self._back, self._next)
        bar.setContentsMargins(SPACE.l, 0, SPACE.l, 0)
        bar.setStretch(6, 1)
        bar.insertSpacing(6, SPACE.l)
        bar.insertSpacing(3, SPACE.s)
        self.setLayout(bar)


def _show_text(shown: QLabel, text: str) -> None:
    if shown.text() != text:
        shown.setText(text)

"""The card: volume, mute, a test of both chimes, and what the room sees at zero."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QRadioButton, QSizePolicy, QSlider, QWidget

from onlyworkshop.domain.timer import Stroke
from onlyworkshop.language import _
from ui.boards.layout import column, label, row
from ui.settings import LOUDEST, Settings
from ui.theme import SPACE, Theme, icon

STEP, PAGE = 5, 20


class SoundCard(QWidget):
    """Shows settings and what is said; tells what is chosen. It stands on a sheet, or in a section of a page."""

    volume_chosen = Signal(int)
    mute_pressed = Signal()
    tested = Signal(Stroke)
    at_zero_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.volume = self._slider()
        self._loud = label("", "quiet", self)
        self._loud.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._mute = QCheckBox(_("Mute (M on the desk)"), self)
        self._mute.setObjectName("muteCheck")
        self._mute.setAccessibleName(_("Mute the chimes"))
        self._mute.clicked.connect(self.mute_pressed)
        self._tests = (
            self._test("testWarningButton", _("Test: nearly done"), Stroke.WARNING, theme),
            self._test("testChimeButton", _("Test: time is up"), Stroke.END, theme),
        )
        self._said = _line(self)
        self._said.setObjectName("soundSaidLabel")
        self._choices = {
            "line": self._choice("atZeroLineChoice", _("It stands at 00:00 and says “Finish your thought”"), "line"),
            "count": self._choice("atZeroCountChoice", _("It counts on: +00:01, +00:02 …"), "count"),
        }
        self._arrange()

    def show_settings(self, settings: Settings) -> None:
        """Show how it is now."""
        self.volume.setValue(settings.volume)
        self._loud.setText(f"{settings.volume}")
        self._mute.setChecked(settings.muted)
        self._choices[settings.at_zero].setChecked(True)

    def show_said(self, text: str) -> None:
        """What should be heard, or why nothing is; empty clears it."""
        self._said.setText(text)

    def _slider(self) -> "Volume":
        slider = Volume(Qt.Orientation.Horizontal, self)
        slider.setObjectName("volumeSlider")
        slider.setAccessibleName(_("Volume of the chimes"))
        slider.setRange(0, LOUDEST)
        slider.setSingleStep(STEP)
        slider.setPageStep(PAGE)
        slider.setTracking(False)
        slider.sliderMoved.connect(lambda volume: self._loud.setText(f"{volume}"))
        slider.valueChanged.connect(self.volume_chosen)
        return slider

    def _test(self, name: str, words: str, stroke: Stroke, theme: Theme) -> QPushButton:
        button = QPushButton(icon("bell", theme), words, self)
        button.setObjectName(name)
        button.setAccessibleName(words)
        button.clicked.connect(lambda: self.tested.emit(stroke))
        return button

    def _choice(self, name: str, words: str, at_zero: str) -> QRadioButton:
        choice = QRadioButton(words, self)
        choice.setObjectName(name)
        choice.setAccessibleName(_("At zero: {what}").format(what=words))
        choice.clicked.connect(lambda: self.at_zero_chosen.emit(at_zero))
        return choice

    def _arrange(self) -> None:
        loud = label(_("Volume"), "body", self)
        loud.setBuddy(self.volume)
        self._loud.setMinimumWidth(self._loud.fontMetrics().horizontalAdvance(f"{LOUDEST}"))
        volume = row(loud, self.volume, self._loud, gap=SPACE.m)
        volume.setStretch(1, 1)
        sound = column(volume, self._mute, row(*self._tests, 1), self._said)
        zero = column(label(_("When the time is up, the room’s clock"), "emphasis", self), *self._choices.values())
        self.setLayout(column(sound, zero, gap=SPACE.l))


class Volume(QSlider):
    """The wheel never changes it by accident."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def _line(parent: QWidget) -> QLabel:
    """A line that keeps its place while it is empty, and wraps."""
    made = label("", "quiet", parent)
    made.setWordWrap(True)
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    made.setMinimumHeight(2 * made.fontMetrics().lineSpacing())
    made.setAlignment(Qt.AlignmentFlag.AlignTop)
    return made

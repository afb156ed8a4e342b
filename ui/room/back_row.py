"""How deep is the room, how wide is the picture? And at once what the back row can read."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from onlyworkshop.back_row import sentence
from onlyworkshop.domain.legibility import Sight
from onlyworkshop.language import _, number
from ui.boards.fields import LineField
from ui.boards.layout import abreast, column, label
from ui.settings import DEEPEST, NARROWEST, NEAREST, WIDEST, Settings

LONGEST = 8
Told = Callable[[float | None], None]


class BackRow(QWidget):
    """Two lengths in metres; tells them as they are typed, and nothing for one that is taken out again."""

    depth_told = Signal(object)
    width_told = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._depth = self._field(
            _("To the back row, in metres"), "roomDepthEdit", (NEAREST, DEEPEST), self.depth_told.emit
        )
        self._width = self._field(
            _("Width of the picture, in metres"), "pictureWidthEdit", (NARROWEST, WIDEST), self.width_told.emit
        )
        self._said = label("", "quiet", self)
        self._said.setObjectName("backRowLabel")
        self._said.setWordWrap(True)
        self._said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        asked = QLabel(_("How deep is the room, how wide is the picture?"), self)
        asked.setProperty("role", "emphasis")
        asked.setWordWrap(True)
        asked.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setLayout(column(asked, abreast(self._depth, self._width), self._said))

    def show_settings(self, settings: Settings, aspect: float) -> None:
        """Show what is kept, and what it means on a picture of this width to height."""
        self._depth.show_text(_shown(settings.room_depth))
        self._width.show_text(_shown(settings.picture_width))
        seats = settings.seats()
        asked = _("Then the smallest text of the room grows towards what the back row needs.")
        self._said.setText(sentence(Sight(*seats, aspect)) if seats else asked)

    def _field(self, words: str, name: str, bounds: tuple[float, float], told: Told) -> LineField:
        field = LineField(words, name, LONGEST, self)
        field.left.connect(lambda: self._tell(field, bounds, told))
        return field

    def _tell(self, field: LineField, bounds: tuple[float, float], told: Told) -> None:
        typed = field.text().strip().removesuffix("m").strip()
        length = _length(typed)
        least, most = bounds
        if not typed:
            field.show_refusal("")
            told(None)
        elif length is None or not least <= length <= most:
            said = _("“{typed}” is no length from {least} to {most} metres. Type it like 7.5.")
            field.show_refusal(said.format(typed=typed, least=number(least), most=number(most)))
        else:
            field.show_refusal("")
            told(length)


def _length(typed: str) -> float | None:
    """Metres, with a point or a comma."""
    digits = typed.replace(",", ".", 1)
    whole, _point, rest = digits.partition(".")
    if not (whole.isascii() and whole.isdecimal() and (not rest or (rest.isascii() and rest.isdecimal()))):
        return None
    return round(float(digits), 2)


def _shown(metres: float | None) -> str:
    return "" if metres is None else f"{metres:g}"

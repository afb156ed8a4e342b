"""What the map measures: two axes, each with both of its ends, taken from the wants or typed."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from onlyworkshop.domain.exercises.competitor_map import Map
from onlyworkshop.language import _
from ui.boards.entry import RefusalLine
from ui.boards.fields import ChoiceField, LineField
from ui.boards.layout import abreast, column, label
from ui.theme import SPACE

PROPOSE = "Alt+A"
AXES = ("horizontal", "vertical")


class Measuring(QWidget):
    """Tells every text by its place, `<axis>.<field>`."""

    typed = Signal(str, str)
    left = Signal(str)
    linked = Signal(str, str)
    proposed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._refusals = RefusalLine(self)
        self._propose = QPushButton(_("Propose axes from the wants"), self)
        self._propose.setObjectName("proposeAxesButton")
        self._propose.setToolTip(_("{keys}; press again for the next pair").format(keys=PROPOSE))
        self._wants = {axis: self._want(axis) for axis in AXES}
        self._texts = {place: self._text(place, words, limit) for place, words, limit in _texts()}
        self._arrange()
        self._propose.clicked.connect(self.proposed)
        for axis, choice in self._wants.items():
            choice.chosen.connect(lambda want, axis=axis: self.linked.emit(axis, want))
        for place, field in self._texts.items():
            field.edited.connect(lambda text, place=place: self.typed.emit(place, text))
            field.left.connect(lambda place=place: self.left.emit(place))

    def show_map(self, one: Map) -> None:
        for place, field in self._texts.items():
            axis, _dot, name = place.partition(".")
            field.show_text(getattr(getattr(one, axis), name))

    def show_wants(self, options: Sequence[tuple[str, str]], chosen: Sequence[str]) -> None:
        """Offer these wants, and show the one for which each axis stands."""
        self._propose.setEnabled(len(options) > 1)
        for choice, want in zip(self._wants.values(), chosen, strict=True):
            choice.show_options([("", _("in our own words")), *options])
            choice.show_value(want)

    def show_refusal(self, place: str, sentence: str) -> None:
        if place in self._texts:
            self._texts[place].show_refusal(sentence)
        else:
            self._refusals.say(sentence, self._propose)

    def _arrange(self) -> None:
        texts, wants = self._texts, self._wants
        self.setLayout(
            column(
                self._propose,
                label(_("Across"), "caption", self),
                wants["horizontal"],
                texts["horizontal.label"],
                abreast(texts["horizontal.low"], texts["horizontal.high"], gap=SPACE.xs),
                label(_("Up"), "caption", self),
                wants["vertical"],
                texts["vertical.label"],
                abreast(texts["vertical.low"], texts["vertical.high"], gap=SPACE.xs),
                self._refusals,
                1,
                gap=SPACE.xs,
            )
        )

    def _want(self, axis: str) -> ChoiceField:
        words = _("The want across") if axis == AXES[0] else _("The want upwards")
        return ChoiceField(words, f"map{axis.capitalize()}WantChoice", (), self, refusals=self._refusals)

    def _text(self, place: str, words: str, limit: int) -> LineField:
        axis, _dot, name = place.partition(".")
        field = LineField(words, f"map{axis.capitalize()}{name.capitalize()}Edit", limit, self, refusals=self._refusals)
        field.show_hint(words)
        return field


def _texts() -> tuple[tuple[str, str, int], ...]:
    return (
        ("horizontal.label", _("what it measures →"), 40),
        ("horizontal.low", _("← left end"), 24),
        ("horizontal.high", _("right end →"), 24),
        ("vertical.label", _("what it measures ↑"), 40),
        ("vertical.low", _("↓ lower end"), 24),
        ("vertical.high", _("upper end ↑"), 24),
    )

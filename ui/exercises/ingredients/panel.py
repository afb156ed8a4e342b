"""E8 on the desk: one line to add, and rows that reckon while they are typed."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from onlyworkshop.domain.cues.rules import Place
from onlyworkshop.language import _
from ui.boards.cues import CueLine
from ui.boards.elided import ElidedLabel
from ui.boards.fields import ChoiceField, LineField
from ui.boards.layout import abreast, column, label, row
from ui.boards.letters import Lettered
from ui.boards.rows import Rows
from ui.boards.table import Titles
from ui.exercises.ingredients.presenter import Line
from ui.exercises.ingredients.table import IngredientRow, heads
from ui.theme import SPACE

SHORT_NAME = 18
"""Letters of a rival's name under the list; the fields tell the whole of it."""


class IngredientsPanel(QWidget):
    """Shows the ingredients in the order in which they are kept; tells what is typed, where."""

    added = Signal(list)
    author_chosen = Signal(str)
    typed = Signal(str, str)
    left = Signal(str)
    changed = Signal(str, object)
    toggled = Signal(str, str)
    classed = Signal(str, str)
    sorted = Signal()
    removed = Signal(str)
    notice = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ingredientsPanel")
        self._wants: tuple[tuple[str, str], ...] = ()
        self._rivals: tuple[Lettered, ...] = ()
        self._cues = CueLine(Place.INGREDIENTS, self)
        self._add = LineField(
            _("What do we do? Begin with a verb. Enter adds"), "ingredientsAddEdit", 120, self, many=True
        )
        self._author = ChoiceField(_("Who says it"), "ingredientAuthorChoice", (), self)
        self._author.fit(18)
        self._sort = QPushButton(_("Sort by potential"), self)
        self._sort.setObjectName("sortIngredientsButton")
        self._sort.setToolTip(_("Highest first, and show who wrote what (Ctrl+Shift+S)"))
        self._titles = Titles(heads(), self)
        self._rows: Rows[IngredientRow] = Rows(_("Ingredients"), "ingredientsList", self._make_row, self)
        self._rows.narrowed.connect(self._titles.leave)
        self._legend = ElidedLabel("caption", self)
        self._empty = label(
            _("Two from everybody. Not what we are, but what we do: “send an engineer within two hours”."),
            "quiet",
            self,
        )
        self._empty.setWordWrap(True)
        foot = row(self._legend, self._sort)
        foot.setStretch(0, 1)
        top = abreast(self._add, self._author)
        top.setStretch(0, 1)
        self.setLayout(column(self._cues, top, self._empty, self._titles, self._rows, foot, gap=SPACE.s))
        self._connect()

    def show_wants(self, options: Sequence[tuple[str, str]]) -> None:
        self._wants = tuple(options)

    def show_rivals(self, rivals: Sequence[tuple[str, str, str]]) -> None:
        self._rivals = tuple(Lettered(*one) for one in rivals)
        self._legend.show_text("   ".join(f"{one.letter} {_short(one.name)}" for one in self._rivals))

    def show_authors(self, options: Sequence[tuple[str, str]]) -> None:
        self._author.show_options(options)

    def show_lines(self, lines: Sequence[Line], ranked: bool) -> None:
        self._empty.setVisible(not lines)
        self._titles.setVisible(bool(lines))
        self._sort.setEnabled(bool(lines))
        shown = self._rows.show_keys([one.potential.ingredient.id for one in lines])
        for widget, line in zip(shown, lines, strict=True):
            widget.show_wants(self._wants)
            widget.show_line(line, self._rivals, ranked)

    def show_refusal(self, place: str, sentence: str) -> None:
        name, _dot, identity = place.partition(".")
        found = self._rows.row(identity)
        if found:
            found.show_refusal(name, sentence)
        elif place == "add":
            self._add.show_refusal(sentence)

    def show_notice(self, text: str) -> None:
        self._add.focus()
        self.notice.emit(text)

    def clear_add(self) -> None:
        self._add.clear()

    def _connect(self) -> None:
        self._add.submitted.connect(lambda text: self.added.emit([text]))
        self._add.many_pasted.connect(self.added)
        self._author.chosen.connect(self.author_chosen)
        self._sort.clicked.connect(self.sorted)
        QShortcut(QKeySequence("Ctrl+Shift+S"), self).activated.connect(self._sort.click)

    def _make_row(self, identity: str, place: int) -> IngredientRow:
        made = IngredientRow(place, self)
        made.typed.connect(lambda text: self.typed.emit(f"action.{identity}", text))
        made.left.connect(lambda: self.left.emit(f"action.{identity}"))
        made.changed.connect(lambda name, value: self.changed.emit(f"{name}.{identity}", value))
        made.toggled.connect(lambda alternative: self.toggled.emit(identity, alternative))
        made.classed.connect(lambda text: self.classed.emit(identity, text))
        made.removed.connect(lambda: self.removed.emit(identity))
        return made


def _short(name: str) -> str:
    return name if len(name) <= SHORT_NAME else f"{name[: SHORT_NAME - 1]}…"

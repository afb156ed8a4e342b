"""The rows of E8: one ingredient each, everything reachable by Tab."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from onlyworkshop.domain.exercises.ingredients import Potential
from onlyworkshop.language import _, number, percent
from onlyworkshop.pictures.ingredients import factor_names
from ui.boards.elided import ElidedLabel
from ui.boards.entry import Entry, RefusalLine
from ui.boards.fields import ChoiceField, LineField, NumberField
from ui.boards.layout import label
from ui.boards.letters import Lettered, LetterField
from ui.boards.table import Head, cells_in_line, remove_button
from ui.exercises.ingredients.presenter import Line
from ui.theme import SPACE


def heads() -> tuple[Head, ...]:
    """The columns from left to right."""
    return (
        Head("", characters=3, number=True, pad=SPACE.s),
        Head(_("We …"), stretch=3, hint=_("What we do, beginning with a verb")),
        Head(_("Want"), stretch=2, hint=_("Which want it serves: type its number")),
        Head(_("Who else"), characters=12, hint=_("Who else could say it: press their letters, or 0 for nobody")),
        Head(
            _("Proof"),
            characters=5,
            number=True,
            hint=_("0 none, 1 our word, 2 our records, 3 a client or an outsider confirms"),
            pad=SPACE.s,
        ),
        Head(
            _("In 100"), characters=6, number=True, hint=_("In how many of 100 cases we really deliver it"), pad=SPACE.s
        ),
        Head(_("Kano"), characters=4, hint=_kano()),
        Head(
            _("Potential"),
            characters=8,
            number=True,
            hint=_("100 × wanted × rare × true; one zero kills"),
            pad=SPACE.s,
        ),
        Head("", characters=3),
    )


class IngredientRow(QWidget):
    """One ingredient. `changed` tells the name of the field; `toggled` an alternative, or nobody when empty."""

    typed = Signal(str)
    left = Signal()
    changed = Signal(str, object)
    toggled = Signal(str)
    classed = Signal(str)
    removed = Signal()

    def __init__(self, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name, words = f"ingredient{place}", [head.hint for head in heads()]
        self._refusals = RefusalLine(self)
        self._rank = label("", "quiet", self)
        self._worth = label("", "emphasis", self)
        self._remark = ElidedLabel("caption", self)
        self._action = LineField(words[1], f"{name}ActionEdit", 120, self, refusals=self._refusals)
        self._want = ChoiceField(words[2], f"{name}WantChoice", (), self, refusals=self._refusals)
        self._rivals = LetterField(words[3], f"{name}RivalsEdit", self, refusals=self._refusals)
        self._proof = NumberField(words[4], f"{name}ProofEdit", self, optional=True, refusals=self._refusals)
        self._delivered = NumberField(words[5], f"{name}DeliveredEdit", self, optional=True, refusals=self._refusals)
        self._kano = LineField(words[6], f"{name}KanoEdit", 3, self, refusals=self._refusals)
        self._remove = remove_button(f"{name}RemoveButton", self)
        self._arrange()
        self._connect()

    def show_wants(self, options: Sequence[tuple[str, str]]) -> None:
        self._want.show_options(options)

    def show_line(self, line: Line, rivals: Sequence[Lettered], ranked: bool) -> None:
        one, row = line.potential, line.potential.ingredient
        self._rank.setText(f"{one.rank or '–'}" if ranked else "")
        self._worth.setText("–" if one.potential is None else number(round(one.potential)))
        self._worth.setToolTip(_factors(one))
        self._worth.setAccessibleName(_factors(one))
        self._remark.show_text(line.remark)
        self._remark.setVisible(bool(line.remark))
        self._action.show_text(row.action)
        self._want.show_value(row.want or "")
        self._rivals.show_letters(rivals, [one.alternative for one in row.contenders], row.checked)
        self._proof.show_number(row.proof)
        self._delivered.show_number(row.delivered_pct)
        if len(self._kano.text()) > 1:
            self._kano.clear()
        self._kano.show_text(row.kano.value if row.kano else "")
        self._remove.setAccessibleName(_("Remove {name}").format(name=row.action))

    def show_refusal(self, name: str, sentence: str) -> None:
        fields: dict[str, Entry] = {
            "action": self._action,
            "want": self._want,
            "proof": self._proof,
            "delivered_pct": self._delivered,
            "kano": self._kano,
        }
        fields.get(name, self._rivals).show_refusal(sentence)

    def _arrange(self) -> None:
        cells: tuple[QWidget, ...] = (
            self._rank,
            self._action,
            self._want,
            self._rivals,
            self._proof,
            self._delivered,
            self._kano,
            self._worth,
            self._remove,
        )
        grid = cells_in_line(self, heads(), cells)
        grid.addWidget(self._remark, 1, 1, 1, len(cells) - 1)
        grid.addWidget(self._refusals, 2, 1, 1, len(cells) - 1)

    def _connect(self) -> None:
        self._action.edited.connect(self.typed)
        self._action.left.connect(self.left)
        self._want.chosen.connect(lambda value: self.changed.emit("want", value))
        self._rivals.toggled.connect(self.toggled)
        self._rivals.none_left.connect(lambda: self.toggled.emit(""))
        for name, field in (("proof", self._proof), ("delivered_pct", self._delivered)):
            field.entered.connect(lambda value, name=name: self.changed.emit(name, value))
            field.emptied.connect(lambda name=name: self.changed.emit(name, None))
        self._kano.edited.connect(self.classed)
        self._remove.clicked.connect(self.removed)


def _kano() -> str:
    return _(
        "Optional. M must be, O the more the better, A a delight, I all the same, R better without. "
        "Or two digits for how clients feel with it and without it: 1 like, 2 expect, 3 neutral, 4 tolerate, 5 dislike"
    )


def _factors(one: Potential) -> str:
    shares = zip(factor_names(), (one.relevance, one.uniqueness, one.truth), strict=True)
    return " × ".join(f"{name} {'?' if share is None else percent(share)}" for name, share in shares)

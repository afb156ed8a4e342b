"""The pre-mortem: what could bring the statement down, how likely and how grave, and what we answer."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from onlyworkshop.domain.exercises.decision import Rated
from onlyworkshop.language import _
from ui.boards.entry import RefusalLine
from ui.boards.fields import ChoiceField, LineField, NumberField
from ui.boards.layout import column, label, row
from ui.boards.rows import Rows
from ui.boards.table import remove_button
from ui.theme import SPACE

PRODUCT, OWNER = 28, 18


class RiskRow(QFrame):
    """One risk. Tells `typed`, `left` and `changed` by the name of the field."""

    typed = Signal(str, str)
    left = Signal(str)
    changed = Signal(str, object)
    removed = Signal()

    def __init__(self, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        name = f"risk{place}"
        self._refusals = RefusalLine(self)
        self._texts = {"text": LineField(_("Risk"), f"{name}TextEdit", 140, self, refusals=self._refusals)}
        self._numbers = {
            "likelihood": NumberField(_("Likely, 1 to 5"), f"{name}LikelihoodEdit", self, refusals=self._refusals),
            "impact": NumberField(_("Grave, 1 to 5"), f"{name}ImpactEdit", self, refusals=self._refusals),
        }
        self._texts["answer"] = LineField(_("Our answer"), f"{name}AnswerEdit", 140, self, refusals=self._refusals)
        self._texts["answer"].show_hint(_("Our answer"))
        for field in self._numbers.values():
            field.fit(1)
        self._product = label("", "emphasis", self)
        self._product.setFixedWidth(PRODUCT)
        self._product.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._owner = ChoiceField(_("Who answers it"), f"{name}OwnerChoice", (), self, refusals=self._refusals)
        self._owner.fit(OWNER)
        self._remove = remove_button(f"{name}RemoveButton", self)
        self._arrange()

    def show_risk(self, shown: Rated, people: Sequence[tuple[str, str]]) -> None:
        risk = shown.risk
        self._texts["text"].show_text(risk.text)
        self._texts["answer"].show_text(risk.answer)
        self._numbers["likelihood"].show_number(risk.likelihood)
        self._numbers["impact"].show_number(risk.impact)
        self._product.setText("" if shown.product is None else str(shown.product))
        self._owner.show_options(people)
        self._owner.show_value(risk.owner or "")
        self._remove.setAccessibleName(_("Remove: {text}").format(text=risk.text))

    def show_refusal(self, name: str, sentence: str) -> None:
        field = self._texts.get(name) or self._numbers.get(name) or self._owner
        field.show_refusal(sentence)

    def _arrange(self) -> None:
        above = row(self._texts["text"], *self._numbers.values(), self._product, self._remove, gap=SPACE.xs)
        below = row(self._texts["answer"], self._owner, gap=SPACE.xs)
        for line in (above, below):
            line.setStretch(0, 1)
        layout = column(above, below, self._refusals, gap=SPACE.xs)
        layout.setContentsMargins(SPACE.m, SPACE.s, SPACE.s, SPACE.s)
        self.setLayout(layout)
        for name, field in self._texts.items():
            field.edited.connect(lambda text, name=name: self.typed.emit(name, text))
            field.left.connect(lambda name=name: self.left.emit(name))
        for name, number in self._numbers.items():
            number.entered.connect(lambda value, name=name: self.changed.emit(name, value))
        self._owner.chosen.connect(lambda who: self.changed.emit("owner", who or None))
        self._remove.clicked.connect(self.removed)


class RiskPage(QWidget):
    """Enter adds a risk; below the list, the rival's reply."""

    added = Signal(list)
    typed = Signal(str, str)
    left = Signal(str)
    changed = Signal(str, object)
    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        asked = _("It is a year later, and clients laughed. Why? Enter adds")
        self._add = LineField(asked, "riskAddEdit", 140, self, many=True)
        self._heads = label(
            _("Type how likely and how grave each is, 1 to 5; their product is the risk."), "caption", self
        )
        self._rows: Rows[RiskRow] = Rows(_("Risks"), "risksList", self._make, self, SPACE.s)
        self._reply = LineField(_("What a rival says about it next week"), "rivalReplyEdit", 140, self)
        layout = column(self._add, self._heads, self._rows, self._reply, gap=SPACE.s)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self._add.submitted.connect(lambda text: self.added.emit([text]))
        self._add.many_pasted.connect(self.added)
        self._reply.edited.connect(lambda text: self.typed.emit("rival_reply", text))
        self._reply.left.connect(lambda: self.left.emit("rival_reply"))

    def show_risks(self, risks: Sequence[Rated], people: Sequence[tuple[str, str]], reply: str) -> None:
        self._heads.setVisible(bool(risks))
        for widget, one in zip(self._rows.show_keys([one.risk.id for one in risks]), risks, strict=True):
            widget.show_risk(one, people)
        self._reply.show_text(reply)

    def show_refusal(self, place: str, sentence: str) -> None:
        name, _dot, identity = place.partition(".")
        found = self._rows.row(identity)
        if found:
            found.show_refusal(name, sentence)
        elif place == "rival_reply":
            self._reply.show_refusal(sentence)
        else:
            self._add.show_refusal(sentence)

    def clear_add(self) -> None:
        """Ready for the next one."""
        self._add.clear()

    def _make(self, identity: str, place: int) -> RiskRow:
        made = RiskRow(place, self)
        made.typed.connect(lambda name, text: self._emit(self.typed, name, identity, text))
        made.left.connect(lambda name: self.left.emit(f"{name}.{identity}"))
        made.changed.connect(lambda name, value: self._emit(self.changed, name, identity, value))
        made.removed.connect(lambda: self.removed.emit(identity))
        return made

    @staticmethod
    def _emit(signal: Any, name: str, identity: str, value: object) -> None:
        signal.emit(f"{name}.{identity}", value)

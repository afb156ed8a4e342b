"""Claims as they are heard: one line to add, a list of what there is."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from onlyworkshop.domain.cues.rules import Place
from onlyworkshop.domain.exercises.competitor_map import US
from onlyworkshop.domain.exercises.lineup import LONGEST_CLAIM
from onlyworkshop.language import _, plural
from ui.boards.cues import CueLine
from ui.boards.entry import RefusalLine
from ui.boards.fields import ChoiceField, DateField, LineField
from ui.boards.layout import abreast, column, label, row
from ui.boards.rows import Rows
from ui.boards.table import remove_button
from ui.exercises.lineup.presenter import NEW, Heard
from ui.theme import SPACE

OWNER, DATE = 13, 13
"""Figures in the columns that keep their width."""


class ClaimRow(QWidget):
    """One claim. Tells `typed`, `left` and `changed` by the name of the field."""

    typed = Signal(str, str)
    left = Signal(str)
    changed = Signal(str, object)
    removed = Signal()

    def __init__(self, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = f"claim{place}"
        self._refusals = RefusalLine(self)
        self._texts = {"text": LineField(_("Claim"), f"{name}TextEdit", LONGEST_CLAIM, self, refusals=self._refusals)}
        self._owner = ChoiceField(_("Whose it is"), f"{name}OwnerChoice", (), self, refusals=self._refusals)
        self._texts["seen_where"] = LineField(_("Seen where"), f"{name}WhereEdit", 120, self, refusals=self._refusals)
        self._texts["seen_where"].show_hint(_("Seen where"))
        self._seen_on = DateField(_("Seen on"), f"{name}SeenOnEdit", self, refusals=self._refusals)
        self._seen_on.show_hint(_("When"))
        self._owner.fit(OWNER)
        self._seen_on.fit(DATE)
        self._remove = remove_button(f"{name}RemoveButton", self)
        self._arrange()

    def show_owners(self, owners: Sequence[tuple[str, str]]) -> None:
        self._owner.show_options([one for one in owners if one[0] != NEW])

    def show_claim(self, heard: Heard) -> None:
        claim = heard.claim
        self._texts["text"].show_text(claim.text)
        self._texts["seen_where"].show_text(claim.seen_where)
        self._owner.show_value(claim.owner)
        self._seen_on.show_date(claim.seen_on)
        self._remove.setAccessibleName(_("Remove: {text}").format(text=claim.text))

    def show_day(self, day: date) -> None:
        """It was seen before the day of the workshop: a date without a year is the last one before it."""
        self._seen_on.show_today(day - timedelta(days=364))

    def show_refusal(self, name: str, sentence: str) -> None:
        field = self._texts.get(name) or (self._seen_on if name == "seen_on" else self._owner)
        field.show_refusal(sentence)

    def _arrange(self) -> None:
        line = row(self._texts["text"], self._owner, self._texts["seen_where"], self._seen_on, self._remove)
        line.setStretch(0, 6)
        line.setStretch(2, 2)
        self.setLayout(column(line, self._refusals, gap=0))
        for name, field in self._texts.items():
            field.edited.connect(lambda text, name=name: self.typed.emit(name, text))
            field.left.connect(lambda name=name: self.left.emit(name))
        self._owner.chosen.connect(lambda value: self.changed.emit("owner", value))
        self._seen_on.picked.connect(lambda day: self.changed.emit("seen_on", day))
        self._remove.clicked.connect(self.removed)


class Collecting(QWidget):
    """Enter adds a claim; whose it is stays for the next one."""

    added = Signal(list, str, str)
    typed = Signal(str, str)
    left = Signal(str)
    changed = Signal(str, object)
    removed = Signal(str)
    mixed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._owners: tuple[tuple[str, str], ...] = ()
        self._cues = CueLine(Place.LINEUP, self)
        self._owner = ChoiceField(_("Whose it is"), "claimOwnerChoice", (), self)
        self._owner.fit(OWNER + 8)
        self._company = LineField(_("Their name"), "claimCompanyEdit", 60, self)
        self._company.fit(OWNER + 4)
        self._company.hide()
        self._add = LineField(_("A claim, word for word; Enter adds"), "claimAddEdit", LONGEST_CLAIM, self, many=True)
        words = _("Websites, brochures, the last pitch: two to four claims of ours, one or two of every rival.")
        self._empty = label(words, "quiet", self)
        self._empty.setWordWrap(True)
        self._rows: Rows[ClaimRow] = Rows(_("Claims"), "claimsList", self._make, self)
        self._count = label("", "quiet", self)
        self._mix = QPushButton(_("Mix the order"), self)
        self._mix.setObjectName("mixClaimsButton")
        line = abreast(self._owner, self._company, self._add)
        line.setStretch(2, 1)
        self.setLayout(column(self._cues, line, self._empty, self._rows, row(self._count, 1, self._mix), gap=SPACE.s))
        self._connect()

    def show_owners(self, owners: Sequence[tuple[str, str]]) -> None:
        self._owners = tuple(owners)
        chosen = self._owner.value() or US
        self._owner.show_options(owners)
        self._owner.show_value(chosen)
        for one in self._rows.rows():
            one.show_owners(owners)

    def show_claims(self, heard: Sequence[Heard], day: date) -> None:
        self._empty.setVisible(not heard)
        for widget, one in zip(self._rows.show_keys([one.claim.id for one in heard]), heard, strict=True):
            widget.show_owners(self._owners)
            widget.show_day(day)
            widget.show_claim(one)
        self._count.setText(plural("{n} claim", "{n} claims", len(heard)) if heard else "")
        self._mix.setVisible(len(heard) > 1)

    def show_refusal(self, place: str, sentence: str) -> None:
        name, _dot, identity = place.partition(".")
        found = self._rows.row(identity)
        if place == "company":
            self._company.show_refusal(sentence)
        elif found:
            found.show_refusal(name, sentence)
        else:
            self._add.show_refusal(sentence)

    def clear_add(self, owner: str) -> None:
        """Ready for the next claim of the same company."""
        self._add.clear()
        self._company.clear()
        self._owner.show_value(owner)
        self._company.setVisible(False)
        self._add.focus()

    def _connect(self) -> None:
        self._owner.chosen.connect(self._on_owner_chosen)
        self._company.submitted.connect(lambda _text: self._add.focus())
        self._add.submitted.connect(lambda text: self._emit([text]))
        self._add.many_pasted.connect(self._emit)
        self._mix.clicked.connect(self.mixed)

    def _emit(self, texts: list[str]) -> None:
        self.added.emit(texts, self._owner.value(), self._company.text())

    def _on_owner_chosen(self, owner: str) -> None:
        self._owner.show_value(owner)
        self._company.setVisible(owner == NEW)
        if owner == NEW:
            self._company.focus()

    def _make(self, identity: str, place: int) -> ClaimRow:
        made = ClaimRow(place, self)
        made.typed.connect(lambda name, text: self.typed.emit(f"{name}.{identity}", text))
        made.left.connect(lambda name: self.left.emit(f"{name}.{identity}"))
        made.changed.connect(lambda name, value: self.changed.emit(f"{name}.{identity}", value))
        made.removed.connect(lambda: self.removed.emit(identity))
        return made

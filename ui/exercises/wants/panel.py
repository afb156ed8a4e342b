"""E4 on the desk: one line to type a card, and below it the cards, the groups, the dots, and what is kept."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from onlyworkshop.domain.cues.rules import Place
from onlyworkshop.domain.exercises.wants import Level, Source, Want
from onlyworkshop.language import _
from ui.boards.ballot import BallotBox
from ui.boards.cues import CueLine
from ui.boards.entry import in_order
from ui.boards.fields import ChoiceField, LineField
from ui.boards.layout import column, label, row
from ui.boards.turns import Turns
from ui.exercises.wants.card_fields import levels, sources
from ui.exercises.wants.pages import CardsPage, GroupsPage, KeptPage
from ui.exercises.wants.shown import CardLine, ClusterLine, KeptLine, Twins
from ui.theme import SPACE

LONGEST_LINE = 100
WIDEST_LEVEL, WIDEST_SOURCE = 9, 12
PARTS = ("cards", "cards", "dots", "kept")
"""What the room sees while a page is open."""


class WantsPanel(QWidget):
    """Shows the wants; Alt+1 to Alt+4 turn to cards, groups, dots and shortlist, and the room follows."""

    added = Signal(list)
    usual_chosen = Signal(str, str)
    turned = Signal(str)
    notice = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("wantsPanel")
        self._cues = CueLine(Place.WANTS, self)
        self._add = LineField(
            _("What do they long for? Enter adds the card"), "wantsAddEdit", LONGEST_LINE, self, many=True
        )
        self._level = ChoiceField(_("Level"), "wantsLevelChoice", levels(), self)
        self._level.fit(WIDEST_LEVEL)
        self._source = ChoiceField(_("How we know"), "wantsSourceChoice", sources(), self)
        self._source.fit(WIDEST_SOURCE)
        self._add.show_hint(_("No needles under the lid /cs C-01"))
        self._hint = label(
            _("After a stroke: n w d c level · s o l a source · 1–3 evidence · ! secret · client code. Tab: fields"),
            "caption",
            self,
        )
        self.cards = CardsPage(self)
        self.groups = GroupsPage(self)
        self.ballot = BallotBox("wantsBallot", _("Cards come first, then dots."), self)
        self.kept = KeptPage(self)
        pages = (
            (_("Cards"), "cardsButton", self.cards),
            (_("Groups"), "groupsButton", self.groups),
            (_("Dots"), "dotsButton", self.ballot),
            (_("Shortlist"), "shortlistButton", self.kept),
        )
        self._turns = Turns(pages, self)
        self._arrange()
        self._connect()

    def show_cards(self, cards: Sequence[CardLine]) -> None:
        self.cards.show_cards(cards)
        self.groups.show_cards(cards)

    def show_card(self, want: Want | None) -> None:
        self.cards.show_card(want)

    def show_usual(self, level: Level, source: Source) -> None:
        self._level.show_value(level.value)
        self._source.show_value(source.value)

    def show_clusters(self, clusters: Sequence[ClusterLine], shown: str | None) -> None:
        self.groups.show_clusters(clusters, shown)

    def show_twins(self, found: Twins | None) -> None:
        self.cards.show_twins(found)

    def show_kept(self, lines: Sequence[KeptLine], proposed: int) -> None:
        self.kept.show_kept(lines, proposed)

    def show_refusal(self, place: str, sentence: str) -> None:
        name, _dot, _identity = place.partition(".")
        match name:
            case "add":
                self._add.show_refusal(sentence)
            case "group":
                self.groups.show_refusal(sentence)
            case "kept":
                self.kept.show_refusal(sentence)
            case "ballot":
                self.ballot.show_refusal(sentence)
            case _:
                self.cards.fields.show_refusal(name, sentence)

    def show_notice(self, text: str) -> None:
        self._add.focus()
        self.notice.emit(text)

    def clear(self, place: str) -> None:
        if place == "add":
            self._add.clear()
        else:
            self.groups.clear()

    def _arrange(self) -> None:
        line = row(self._add, self._level, self._source)
        line.setStretch(0, 1)
        for field in (self._add, self._level, self._source):
            line.setAlignment(field, Qt.AlignmentFlag.AlignTop)
        layout = column(self._cues, line, self._hint, self._turns, gap=SPACE.xs)
        layout.setStretch(3, 1)
        self.setLayout(layout)
        in_order(self._add, *self.cards.fields.editors(), self._level, self._source)

    def _connect(self) -> None:
        self._add.submitted.connect(lambda text: self.added.emit([text]))
        self._add.many_pasted.connect(self.added)
        for choice in (self._level, self._source):
            choice.chosen.connect(lambda _value: self.usual_chosen.emit(self._level.value(), self._source.value()))
        self.cards.fields.done.connect(self._add.focus)
        self._turns.turned.connect(lambda page: self.turned.emit(PARTS[page]))

"""The pages of E4: cards, groups, and what is kept."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QWidget

from onlyworkshop.domain.exercises.wants import Want
from onlyworkshop.language import _, plural
from ui.boards.entry import RefusalLine
from ui.boards.fields import LineField
from ui.boards.layout import column, label, row
from ui.boards.wrapping import breakable, wrap_items
from ui.exercises.wants.card_fields import CardFields
from ui.exercises.wants.card_list import ID, CardList, ClusterList
from ui.exercises.wants.shown import CardLine, ClusterLine, KeptLine, Twins
from ui.theme import SPACE


class CardsPage(QWidget):
    """All cards, and everything about the one that is looked at; twins are offered for merging."""

    merged = Signal(str, str)
    kept_apart = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._twins: Twins | None = None
        self._question = label("", "quiet", self)
        self._question.setWordWrap(True)
        self._merge = _button(_("Merge"), "mergeWantsButton", "Ctrl+M", self)
        self._apart = _button(_("Keep apart"), "keepApartButton", "", self)
        self._offer = QWidget(self)
        offer = row(self._question, self._merge, self._apart)
        offer.setStretch(0, 1)
        self._offer.setLayout(offer)
        self.cards = CardList("wants", many=False, parent=self)
        self.fields = CardFields(self)
        sides = row(self.cards, self.fields, gap=SPACE.l)
        sides.setStretch(0, 6)
        sides.setStretch(1, 5)
        layout = column(self._offer, sides, gap=SPACE.xs)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._offer.hide()
        self._merge.clicked.connect(lambda: self._twins and self.merged.emit(self._twins.kept, self._twins.gone))
        self._apart.clicked.connect(lambda: self._twins and self.kept_apart.emit(self._twins.kept, self._twins.gone))

    def show_cards(self, lines: Sequence[CardLine]) -> None:
        self.cards.show_cards(lines)
        self.fields.show_empty(not lines)

    def show_card(self, want: Want | None) -> None:
        self.fields.show_card(want)
        if want:
            self.cards.show_chosen(want.id)

    def show_twins(self, found: Twins | None) -> None:
        self._twins = found
        self._question.setText(found.words if found else "")
        self._offer.setVisible(found is not None)


class GroupsPage(QWidget):
    """Cards on the left, clusters on the right; what is chosen on the left goes where a number or a name says."""

    grouped = Signal(list, str)
    dropped = Signal(list, str)
    renamed = Signal(str, str)
    dissolved = Signal(str)
    shown = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: str | None = None
        self.cards = CardList("groupWants", many=True, parent=self)
        self._into = LineField(_("Chosen cards into: number or new name; 0 takes them out"), "groupIntoEdit", 40, self)
        self._clusters = ClusterList("clustersList", self)
        self._rename = _button(_("Rename to what is typed"), "renameGroupButton", "", self)
        self._dissolve = _button(_("Dissolve"), "dissolveGroupButton", "", self)
        self._show = _button(_("Show it in the room"), "showGroupButton", "", self)
        self._show.setCheckable(True)
        hint = label(
            _("Space chooses, Enter goes to the line above; or drag cards onto a group. Per cent: share of the dots."),
            "caption",
            self,
        )
        hint.setWordWrap(True)
        right = column(self._into, self._clusters, row(self._rename, self._dissolve), row(self._show, 1), hint)
        right.setStretch(1, 1)
        sides = row(self.cards, right, gap=SPACE.l)
        sides.setStretch(0, 6)
        sides.setStretch(1, 5)
        self.setLayout(sides)
        self._connect()

    def show_cards(self, lines: Sequence[CardLine]) -> None:
        self.cards.show_cards([one for one in lines if not one.vetoed])

    def show_clusters(self, lines: Sequence[ClusterLine], shown: str | None) -> None:
        self._clusters.show_clusters(lines)
        self._shown = shown
        self._refresh()

    def show_refusal(self, sentence: str) -> None:
        self._into.show_refusal(sentence)

    def clear(self) -> None:
        """The cards are where they belong: on to the next ones."""
        self._into.clear()
        self.cards.clear()
        self.cards.focus()

    def _connect(self) -> None:
        self.cards.entered.connect(self._into.focus)
        self._into.submitted.connect(lambda typed: self.grouped.emit(self.cards.wants(), typed))
        self._clusters.dropped.connect(self.dropped)
        self._clusters.dissolved.connect(self.dissolved)
        self._clusters.currentRowChanged.connect(lambda _row: self._refresh())
        self._rename.clicked.connect(lambda: self.renamed.emit(self._clusters.chosen(), self._into.text()))
        self._dissolve.clicked.connect(lambda: self.dissolved.emit(self._clusters.chosen()))
        self._show.clicked.connect(lambda on: self.shown.emit(self._clusters.chosen() if on else ""))

    def _refresh(self) -> None:
        chosen = self._clusters.chosen()
        for button in (self._rename, self._dissolve, self._show):
            button.setEnabled(bool(chosen))
        self._show.setChecked(bool(chosen) and chosen == self._shown)


class KeptPage(QWidget):
    """What the dots propose, and what the group keeps."""

    kept = Signal(str, bool)
    confirmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = label("", "quiet", self)
        self._said.setWordWrap(True)
        self._confirm = _button(_("Keep what the dots propose"), "confirmShortlistButton", "", self)
        self._list = QListWidget(self)
        self._list.setObjectName("shortlistList")
        self._list.setAccessibleName(_("What to keep; Space keeps or leaves a card"))
        wrap_items(self._list)
        self._refusals = RefusalLine(self)
        self._lines: tuple[KeptLine, ...] = ()
        head = row(self._said, self._confirm)
        head.setStretch(0, 1)
        layout = column(head, self._refusals, self._list)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self._confirm.clicked.connect(self.confirmed)
        self._list.itemChanged.connect(self._on_changed)

    def show_kept(self, lines: Sequence[KeptLine], proposed: int) -> None:
        kept = sum(one.kept for one in lines)
        counted = plural("{n} card is kept.", "{n} cards are kept.", kept)
        offer = plural("The dots propose {n}.", "The dots propose {n}.", proposed) if proposed else ""
        self._said.setText(f"{counted} {offer or _('Reveal the dots, or tick three to eight cards yourself.')}")
        self._confirm.setEnabled(proposed > 0)
        if tuple(lines) == self._lines:
            return
        row_ = self._list.currentRow()
        self._lines = tuple(lines)
        self._list.blockSignals(True)
        self._list.clear()
        for one in lines:
            item = QListWidgetItem(breakable(f"{one.words}\n{one.known}"), self._list)
            item.setData(ID, one.id)
            item.setCheckState(Qt.CheckState.Checked if one.kept else Qt.CheckState.Unchecked)
        self._list.blockSignals(False)
        self._list.setCurrentRow(max(0, row_))

    def show_refusal(self, sentence: str) -> None:
        """Why it is not kept; the tick goes back."""
        self._refusals.say(sentence, self._list)
        if sentence:
            lines, self._lines = self._lines, ()
            self.show_kept(lines, int(self._confirm.isEnabled()))

    def _on_changed(self, item: QListWidgetItem) -> None:
        self.kept.emit(item.data(ID), item.checkState() is Qt.CheckState.Checked)


def _button(words: str, name: str, keys: str, parent: QWidget) -> QPushButton:
    made = QPushButton(words, parent)
    made.setObjectName(name)
    if keys:
        made.setToolTip(keys)
        QShortcut(QKeySequence(keys), parent).activated.connect(made.click)
    return made

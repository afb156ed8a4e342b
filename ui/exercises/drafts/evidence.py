"""Evidence under every word, on the desk: the clauses of one draft, and the cards behind the chosen one."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QWidget

from onlyworkshop.domain.evidence import ClauseEvidence
from onlyworkshop.language import _, plural
from onlyworkshop.pictures.evidence import card_words, no_evidence
from ui.boards.layout import column, label, row
from ui.theme import SPACE

CLAIM = "○"


class EvidencePage(QWidget):
    """Shows the clauses and their cards. Clauses and cards are told by their place in the lists, from 0."""

    clause_chosen = Signal(int)
    card_asked = Signal()
    card_removed = Signal(str, str)
    shown_in_room = Signal(bool)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[ClauseEvidence, ...] = ()
        self._showing = False
        self._clauses = self._list(_("Clauses"), "clausesList")
        self._cards = self._list(_("Cards behind the clause"), "clauseCardsList")
        self._hint = label(
            _("Enter puts a card behind the clause, Del takes one away, Esc goes back."), "caption", self
        )
        self._hint.setWordWrap(True)
        self._add = _button(_("Put a card behind it"), "addCardButton", self)
        self._room = _button(_("Show in the room"), "evidenceRoomButton", self)
        self._room.setCheckable(True)
        self._back = _button(_("Back"), "evidenceBackButton", self)
        title = label(_("What stands behind each clause?"), "emphasis", self)
        buttons = row(self._add, self._room, self._back, 1)
        layout = column(title, self._clauses, self._cards, self._hint, buttons, gap=SPACE.s)
        layout.setStretch(1, 3)
        layout.setStretch(2, 2)
        self.setLayout(layout)
        self._clauses.currentRowChanged.connect(self._on_moved)
        self._clauses.itemActivated.connect(lambda _item: self.card_asked.emit())
        self._add.clicked.connect(self.card_asked)
        self._room.clicked.connect(self.shown_in_room)
        self._back.clicked.connect(self.closed)

    def show_clauses(self, shown: Sequence[ClauseEvidence], chosen: int, in_room: bool) -> None:
        """These clauses, this one of them chosen."""
        self._room.setChecked(in_room)
        if tuple(shown) != self._shown or self._clauses.currentRow() != chosen:
            self._shown = tuple(shown)
            self._showing = True
            self._clauses.clear()
            self._clauses.addItems([f"{one.text}\n{_summary(one)}" for one in shown])
            self._clauses.setCurrentRow(chosen)
            self._showing = False
        self._show_cards()

    def focus(self) -> None:
        """The clauses by arrow keys."""
        self._clauses.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Del takes the chosen card away, Enter asks for one; Esc is taken here before it means anything elsewhere."""
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return event.type() == QEvent.Type.KeyPress and self._pressed(event)

    def _pressed(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self._remove()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.card_asked.emit()
        else:
            return False
        return True

    def _remove(self) -> None:
        item = self._cards.currentItem() or self._cards.item(0)
        if item and item.data(Qt.ItemDataRole.UserRole):
            self.card_removed.emit(*item.data(Qt.ItemDataRole.UserRole))

    def _show_cards(self) -> None:
        self._cards.clear()
        place = self._clauses.currentRow()
        for card in self._shown[place].cards if 0 <= place < len(self._shown) else ():
            item = QListWidgetItem(card_words(card))
            item.setData(Qt.ItemDataRole.UserRole, (card.kind, card.card))
            self._cards.addItem(item)
        if not self._cards.count():
            self._cards.addItem(f"{CLAIM} {no_evidence()}")

    def _on_moved(self, place: int) -> None:
        if not self._showing:
            self._show_cards()
            self.clause_chosen.emit(place)

    def _list(self, words: str, name: str) -> QListWidget:
        made = QListWidget(self)
        made.setObjectName(name)
        made.setAccessibleName(words)
        made.setWordWrap(True)
        made.setSpacing(SPACE.xs // 2)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.installEventFilter(self)
        return made


def _summary(one: ClauseEvidence) -> str:
    if one.unsupported:
        return f"{CLAIM} {no_evidence()}"
    return plural("{n} card behind it", "{n} cards behind it", len(one.cards))


def _button(words: str, name: str, parent: QWidget) -> QPushButton:
    made = QPushButton(words, parent)
    made.setObjectName(name)
    return made

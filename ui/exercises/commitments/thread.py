"""The thread on the desk: every promise with its loose ends, and what the chosen one is tied to."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QWidget

from onlyworkshop.domain.thread import Knot, Thread, ThreadBoard
from onlyworkshop.language import _
from onlyworkshop.naming import knot_name
from onlyworkshop.pictures.thread import knot_words, tied_words
from ui.boards.fields import ChoiceField
from ui.boards.layout import column, label, row
from ui.boards.wrapping import WrappedLabel, breakable, wrap_items
from ui.exercises.commitments.tying import Ties
from ui.theme import SPACE

WHOLE = "●"
LOOSE = "○"


class ThreadPage(QWidget):
    """Shows the threads; tells which promise is looked at and what it is tied to."""

    chosen = Signal(str)
    tied = Signal(str, str)
    shown_in_room = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = label("", "quiet", self)
        self._told.setWordWrap(True)
        self._room = QPushButton(_("Show in the room"), self)
        self._room.setObjectName("threadRoomButton")
        self._room.setCheckable(True)
        self._promises = QListWidget(self)
        self._promises.setObjectName("threadList")
        self._promises.setAccessibleName(_("Promises and their loose ends"))
        wrap_items(self._promises)
        self._knots = WrappedLabel("", self)
        self._ties = {
            "method": ChoiceField(knot_name(Knot.METHOD), "threadMethodChoice", (), self),
            "ingredient": ChoiceField(knot_name(Knot.INGREDIENT), "threadIngredientChoice", (), self),
            "want": ChoiceField(knot_name(Knot.WANT), "threadWantChoice", (), self),
        }
        self._arrange()
        self._promises.itemSelectionChanged.connect(self._on_selected)
        self._room.clicked.connect(self.shown_in_room)
        for place, field in self._ties.items():
            field.chosen.connect(lambda value, place=place: self.tied.emit(place, value))

    def show_board(self, shown: ThreadBoard, chosen: Thread | None) -> None:
        self._told.setText(tied_words(shown))
        self._promises.blockSignals(True)
        self._show_threads(shown, chosen)
        self._promises.blockSignals(False)
        self._knots.show_text(_knots(shown, chosen) if chosen else "")
        for name, field in self._ties.items():
            kept = getattr(chosen.commitment, name) if chosen else None
            field.show_value(str(kept or ""))
            field.setEnabled(chosen is not None)

    def _show_threads(self, shown: ThreadBoard, chosen: Thread | None) -> None:
        """Nothing is told meanwhile: a list that is shown once more while it is being cleared breaks the program."""
        ids = [one.commitment.id for one in shown.threads]
        if ids != [self._promises.item(n).data(Qt.ItemDataRole.UserRole) for n in range(self._promises.count())]:
            self._promises.clear()
            for identity in ids:
                QListWidgetItem(self._promises).setData(Qt.ItemDataRole.UserRole, identity)
        for place, thread in enumerate(shown.threads):
            item = self._promises.item(place)
            item.setText(breakable(_line(thread)))
            if thread is chosen and place != self._promises.currentRow():
                self._promises.setCurrentRow(place)

    def show_ties(self, ties: Ties) -> None:
        for name, options in ties._asdict().items():
            self._ties[name].show_options(options)

    def show_refusal(self, place: str, sentence: str) -> None:
        self._ties[place].show_refusal(sentence)

    def _arrange(self) -> None:
        head = row(self._told, self._room)
        head.setStretch(0, 1)
        tying = QWidget(self)
        tying.setLayout(column(*self._ties.values(), self._knots, 1, gap=SPACE.s))
        sides = row(self._promises, tying, gap=SPACE.l)
        sides.setStretch(0, 1)
        sides.setStretch(1, 1)
        layout = column(head, sides, gap=SPACE.s)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def _on_selected(self) -> None:
        for item in self._promises.selectedItems():
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))


def _line(thread: Thread) -> str:
    missing = ", ".join(knot_name(knot) for knot in thread.broken)
    said = f"{WHOLE if not missing else LOOSE}  {thread.who}: {thread.commitment.what}"
    return f"{said}\n{_('missing: {knots}').format(knots=missing)}" if missing else said


def _knots(shown: ThreadBoard, thread: Thread) -> str:
    """Where the chosen promise leads, line by line."""
    lines = [f"{knot_name(Knot.STATEMENT)}: {shown.statement or '–'}"]
    for knot, words in knot_words(thread):
        if knot is not Knot.METHOD:
            lines.append(f"{knot_name(knot)}: {_('missing') if knot in thread.broken else words or '–'}")
    return "\n".join(lines)

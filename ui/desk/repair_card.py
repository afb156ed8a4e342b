"""Up to three ways to put a late day right, each with its key; nothing happens until one is chosen."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QWidget

from onlyworkshop.language import _
from ui.boards.layout import column, label, row
from ui.desk.card import Card
from ui.desk.offers import Offer, Offers
from ui.theme import SPACE, set_property

MOST = 3
WIDE = 640


class RepairCard(Card):
    """`chosen` tells the number of the plan, the first is 0."""

    chosen = Signal(int)

    def __init__(self, desk: QWidget, over: QWidget) -> None:
        super().__init__("repairCard", _("Put the day right"), desk, over)
        self._offers: Offers | None = None
        self._title = label(_("Put the day right"), "section", self)
        self._problem = wrapping("body", self)
        self._problem.setObjectName("repairProblemLabel")
        self._shortage = wrapping("warn", self)
        self._plans = [PlanRow(number, self) for number in range(MOST)]
        for number, plan in enumerate(self._plans):
            plan.button.clicked.connect(partial(self._on_clicked, number))
        self._foot = label(_("1, 2 or 3 chooses, Undo takes it back, Esc leaves the day as it is."), "caption", self)
        whole = column(self._title, self._problem, *self._plans, self._shortage, self._foot, gap=SPACE.m)
        whole.setContentsMargins(SPACE.xl, SPACE.l, SPACE.xl, SPACE.l)
        self.setLayout(whole)
        self.setMinimumWidth(WIDE)

    def first(self) -> QWidget:
        """The first plan."""
        return self._plans[0].button

    def show_offers(self, offers: Offers | None) -> None:
        """Offer these; the card goes when there is nothing to put right any more."""
        if offers == self._offers:
            return
        self._offers = offers
        if not offers:
            self.put_away()
            return
        self._problem.setText(offers.problem)
        self._shortage.setText(offers.shortage)
        self._shortage.setVisible(bool(offers.shortage))
        for number, plan in enumerate(self._plans):
            plan.show_offer(offers.offers[number] if number < len(offers.offers) else None)
        self.settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.key() - Qt.Key.Key_1
        if self._offers and 0 <= number < len(self._offers.offers):
            self._choose(number)
        else:
            super().keyPressEvent(event)

    def _on_clicked(self, number: int, _checked: bool) -> None:
        self._choose(number)

    def _choose(self, number: int) -> None:
        self.put_away()
        self.chosen.emit(number)


class PlanRow(QFrame):
    """One plan: its key and what it does, the blocks it changes, the times that follow, what it breaks."""

    def __init__(self, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "inset")
        self.button = QPushButton(str(number + 1), self)
        self.button.setObjectName(f"repair{number + 1}Button")
        self._headline = wrapping("emphasis", self)
        self._changes = wrapping("quiet", self)
        self._times = wrapping("quiet", self)
        self._verdict = wrapping("good", self)
        words = column(self._headline, self._changes, self._times, self._verdict, gap=SPACE.xs)
        whole = row(column(self.button, 1), words, gap=SPACE.m)
        whole.setStretch(1, 1)
        whole.setContentsMargins(SPACE.m, SPACE.s, SPACE.m, SPACE.s)
        self.setLayout(whole)

    def show_offer(self, offer: Offer | None) -> None:
        """Show this plan; None hides the row."""
        self.setVisible(offer is not None)
        if not offer:
            return
        self._headline.setText(offer.headline)
        self._changes.setText(offer.changes)
        self._changes.setVisible(bool(offer.changes))
        self._times.setText(offer.times)
        self._verdict.setText(f"✓ {offer.verdict}" if offer.kept else f"⚠ {offer.verdict}")
        set_property(self._verdict, "role", "good" if offer.kept else "warn")
        said = (offer.headline, offer.changes, offer.times, offer.verdict)
        self.button.setAccessibleName(". ".join(part for part in said if part))


def wrapping(role: str, parent: QWidget) -> QLabel:
    """Words on as many lines as they need, whatever they are."""
    made = label("", role, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return made

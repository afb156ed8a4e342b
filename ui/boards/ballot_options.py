"""What can be chosen, each with its key, and with its hands or its result beside it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from onlyworkshop.domain.rounds import Option, Round
from onlyworkshop.domain.voting import Count, Counting
from onlyworkshop.language import _, number, percent, plural
from ui.boards.entry import RefusalLine
from ui.boards.fields import NumberField
from ui.boards.layout import column, label, row
from ui.boards.marks import MarkedText
from ui.boards.rows import Rows
from ui.boards.sheets import BallotShown
from ui.theme import SPACE, set_property

KEY_WIDTH = 36


class OptionRow(QWidget):
    """One option. Its field for hands is made when hands are counted: there may be two hundred options."""

    raised = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._asked = ""
        self._key = label("", "emphasis", self)
        self._key.setFixedWidth(KEY_WIDTH)
        self._title = MarkedText(f"{name}Title", self)
        self._result = label("", "quiet", self)
        self._hands: NumberField | None = None
        self._line = row(self._key, self._title, self._result)
        self._line.setStretch(1, 1)
        self._key.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._column = column(self._line, gap=0)
        self.setLayout(self._column)

    def show_option(self, option: Option, count: Count | None, tied: bool) -> None:
        """Show the option, and what it got once that is revealed."""
        self._key.setText(option.key)
        self._title.show_text(option.title)
        self._result.setText(_result(count, tied) if count else "")
        set_property(self._result, "role", "emphasis" if count and count.rank == 1 and count.dots else "quiet")
        self._asked = _("Hands for {key}: {title}").format(key=option.key, title=option.title)

    def show_hands(self, raised: int | None) -> None:
        """Ask for hands; None when they are not counted here."""
        if raised is not None and not self._hands:
            refusals = RefusalLine(self)
            self._hands = NumberField(self._asked, f"{self._name}Edit", self, refusals=refusals)
            self._hands.fit(3)
            self._line.addWidget(self._hands)
            self._column.addWidget(refusals)
            self._hands.entered.connect(self.raised)
        if self._hands:
            self._hands.rename(self._asked)
            self._hands.setVisible(raised is not None)
            self._hands.show_number(raised or None)

    def show_refusal(self, sentence: str) -> None:
        if self._hands:
            self._hands.show_refusal(sentence)


class BallotOptions(QWidget):
    """All options of the round that is on."""

    raised = Signal(str, int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._typed = ""
        self._rows: Rows[OptionRow] = Rows(_("To choose from"), f"{name}OptionsList", self._make, self, SPACE.s)
        self._before = label("", "caption", self)
        self._before.setWordWrap(True)
        self.setLayout(column(self._rows, self._before, gap=SPACE.xs))

    def show_options(self, shown: BallotShown) -> None:
        here = shown.round
        offered = [one for one in shown.options if one.id in here.options]
        counts = {one.option: one for one in here.counts}
        ranks = [one.rank for one in here.counts if one.dots]
        asks = shown.counting is Counting.HANDS and not here.revealed
        widgets = self._rows.show_keys([one.id for one in offered])
        for widget, option, raised in zip(widgets, offered, shown.hands, strict=True):
            count = counts.get(option.id)
            widget.show_option(option, count, bool(count) and ranks.count(count.rank) > 1 if count else False)
            widget.show_hands(raised if asks else None)
        self._before.setText("   ".join(_earlier(one, shown.options) for one in shown.rounds[:-1]))
        self._before.setVisible(len(shown.rounds) > 1)

    def show_refusal(self, sentence: str) -> None:
        """Why the hands that were just typed are not kept."""
        found = self._rows.row(self._typed)
        if found:
            found.show_refusal(sentence)

    def _make(self, option: str, place: int) -> OptionRow:
        made = OptionRow(f"{self._name}Hands{place}", self)
        made.raised.connect(lambda hands: self._on_raised(option, hands))
        return made

    def _on_raised(self, option: str, hands: int) -> None:
        self._typed = option
        self.raised.emit(option, hands)


def _result(count: Count, tied: bool) -> str:
    """`1= · 3 dots · 38 %`."""
    rank = f"{count.rank}=" if tied else f"{count.rank}"
    dots = plural("{n} dot", "{n} dots", count.dots)
    return f"{rank} · {dots}" + (f" · {percent(count.share)}" if count.share is not None else "")


def _earlier(held: Round, options: Sequence[Option]) -> str:
    """`Round 1: a 3, b 3, c 1`."""
    keys = {one.id: one.key for one in options}
    said = ", ".join(f"{keys[one.option]} {number(one.dots)}" for one in held.counts)
    return _("Round {n}: {counts}").format(n=held.number, counts=said)

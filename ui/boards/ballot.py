"""Dots on options: counted by hands, from paper or on the laptop passed around, covered until everybody has voted."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from onlyworkshop.domain.voting import Counting
from onlyworkshop.language import _, plural
from ui.boards.ballot_options import BallotOptions
from ui.boards.counting import CountingChoice
from ui.boards.fields import NumberField
from ui.boards.layout import column, label, row
from ui.boards.reveal import RevealButton
from ui.boards.sheet_line import SheetLine
from ui.boards.sheets import BallotShown
from ui.theme import SPACE


class BallotBox(QWidget):
    """Shows one ballot and tells what is done with it; `name` begins the names of its parts."""

    counting_chosen = Signal(str)
    dots_entered = Signal(int)
    written = Signal(str, str)
    raised = Signal(str, int)
    revealed = Signal(bool)
    again = Signal()
    started_over = Signal()

    def __init__(self, name: str, nothing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._hands = False
        self._nothing = label(nothing, "quiet", self)
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._counting = CountingChoice(name, self)
        self._dots = NumberField(_("Dots each"), f"{name}DotsEdit", self)
        self._dots.fit(7)
        self._options = BallotOptions(name, self)
        self._sheet = SheetLine(_("Its dots"), name, self)
        self._said = label("", "emphasis", self)
        self._step = label("", "quiet", self)
        for words in (self._said, self._step):
            words.setWordWrap(True)
        self._over = self._button(_("Start this round over"), f"{name}StartOverButton", quiet=True)
        self._again = self._button(_("Vote again among the tied"), f"{name}AgainButton")
        self._reveal = RevealButton(f"{name}RevealButton", self)
        self._body = QWidget(self)
        self._arrange()
        self._connect()

    def show_ballot(self, shown: BallotShown | None) -> None:
        """Show this; None when there is nothing to choose from."""
        self._nothing.setVisible(shown is None)
        self._body.setVisible(shown is not None)
        if not shown:
            return
        here = shown.round
        self._hands = shown.counting is Counting.HANDS
        self._counting.show_counting(shown.counting, settled=here.voters > 0)
        self._dots.show_number(here.dots)
        self._dots.setEnabled(here.number == 1 and not here.revealed)
        self._options.show_options(shown)
        self._sheet.setVisible(not self._hands and not here.revealed)
        self._sheet.show_hint(_hint(shown))
        self._sheet.show_sheets(shown.sheets)
        self._said.setText(_basis(shown))
        self._step.setText(shown.step)
        self._step.setVisible(bool(shown.step))
        self._over.setVisible(here.voters > 0 and not here.revealed)
        self._again.setVisible(here.repeatable)
        self._reveal.setEnabled(here.voters > 0)
        self._reveal.show_revealed(here.revealed)

    def show_refusal(self, sentence: str) -> None:
        """Why the last thing that was typed is not kept."""
        if self._hands:
            self._options.show_refusal(sentence)
        else:
            self._sheet.show_refusal(sentence)

    def clear_sheet(self) -> None:
        """The sheet is in."""
        self._sheet.clear()

    def _button(self, words: str, name: str, quiet: bool = False) -> QPushButton:
        made = QPushButton(words, self)
        made.setObjectName(name)
        made.setProperty("quiet", quiet)
        return made

    def _arrange(self) -> None:
        head = row(self._counting, 1, self._dots)
        foot = row(column(self._said, self._step, gap=0), self._over, self._again, self._reveal)
        foot.setStretch(0, 1)
        body = column(head, self._options, self._sheet, foot, gap=SPACE.s)
        body.setStretch(1, 1)
        self._body.setLayout(body)
        self.setLayout(column(self._nothing, self._body))

    def _connect(self) -> None:
        self._counting.chosen.connect(self.counting_chosen)
        self._dots.entered.connect(self.dots_entered)
        self._options.raised.connect(self.raised)
        self._sheet.written.connect(self.written)
        self._sheet.completed.connect(self._reveal.setFocus)
        self._reveal.clicked.connect(self.revealed)
        self._again.clicked.connect(self.again)
        self._over.clicked.connect(self.started_over)


def _hint(shown: BallotShown) -> str:
    """What is typed for one sheet."""
    dots = shown.round.dots
    if not shown.options[0].key.isalpha():
        return plural(
            "Its dot as a number, such as 17; Enter goes on",
            "Its {n} dots as numbers, such as 3 3 17; Enter goes on",
            dots,
        )
    return plural(
        "Its dot as a letter, such as b; Enter goes on",
        "Its {n} dots as letters (aa is two dots on a); Enter goes on",
        dots,
    )


def _basis(shown: BallotShown) -> str:
    """How firm the result is, and what it rests on."""
    here = shown.round
    if not here.revealed:
        return ""
    n = plural("n = {n} person", "n = {n} people", here.voters)
    return f"{shown.said} {n}".strip()

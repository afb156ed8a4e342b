"""E10 on the desk: the statement on top, one group of tests at a time below it, the test card beside them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from onlyworkshop.domain.cues.rules import Place
from onlyworkshop.domain.exercises.drafts import LONGEST_STATEMENT
from onlyworkshop.domain.exercises.trials import MOST_VERSIONS, Trial
from onlyworkshop.domain.verdicts import Card, Outside
from onlyworkshop.language import _
from ui.boards.cues import CueLine
from ui.boards.fields import ChoiceField, ProseField
from ui.boards.layout import column, label, row
from ui.boards.marks import MarkedText
from ui.boards.turns import Turns
from ui.boards.wrapping import WrappedLabel
from ui.exercises.trials.card import TestCard
from ui.exercises.trials.hits import Hits
from ui.exercises.trials.people import PeopleTests
from ui.exercises.trials.presenter import Clauses, Hit, Question
from ui.exercises.trials.sheets import Sheets, Tallies
from ui.exercises.trials.swaps import Swaps
from ui.exercises.trials.wording import lit, nothing_to
from ui.theme import SPACE


class TrialsPanel(QWidget):
    """Shows one draft under test; Alt+1 to Alt+4 turn to words, swap, people and rewrite."""

    chosen = Signal(str)
    rewritten = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trialsPanel")
        self._nothing = label(nothing_to(_("Carry three to six drafts to put them to the tests.")), "quiet", self)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._nothing.setWordWrap(True)
        self._cues = CueLine(Place.TRIALS, self)
        self._choice = ChoiceField(_("Draft under test"), "trialDraftChoice", (), self)
        self._statement = MarkedText("trialStatement", self, "emphasis")
        self._card = TestCard(self)
        self.hits = Hits(self)
        self.swaps = Swaps(self)
        self.people = PeopleTests(self)
        self._rewrite = ProseField(
            _("Rewrite it: Enter tests the new wording"), "rewriteEdit", LONGEST_STATEMENT, self, enter_submits=True
        )
        self._rewrite.fit_lines(3, 6)
        self._lit = MarkedText("rewriteLitText", self)
        self._lit_words = WrappedLabel("quiet", self)
        self._versions = WrappedLabel("quiet", self)
        self._trial: Trial | None = None
        self._body = QWidget(self)
        self._arrange()
        self._choice.chosen.connect(self.chosen)
        self._rewrite.submitted.connect(self.rewritten)

    def show_nothing(self) -> None:
        self._nothing.show()
        self._body.hide()

    def show_choices(self, options: Sequence[tuple[str, str]], chosen: str) -> None:
        self._nothing.hide()
        self._body.show()
        self._choice.show_options(options)
        self._choice.show_value(chosen)

    def show_card(self, shown: Card, outside: Outside) -> None:
        self._statement.show_text(shown.trial.text, shown.report.findings)
        self._card.show_card(shown, outside)

    def show_hits(self, hits: Sequence[Hit]) -> None:
        self.hits.show_hits(hits)

    def show_questions(self, questions: Sequence[Question]) -> None:
        self.swaps.show_questions(questions)

    def show_clauses(self, clauses: Clauses) -> None:
        self.swaps.show_clauses(clauses)
        failing = lit(clauses.board)
        self._lit.show_text(clauses.board.text, failing)
        self._lit.setVisible(bool(failing))
        self._lit_words.show_text("\n".join(f"“{one.text}”: {one.advice}" for one in failing))
        self._lit_words.setVisible(bool(failing))

    def show_tallies(self, said: Tallies) -> None:
        self.people.show_tallies(said)

    def show_sheets(self, sheets: Sheets, rows: Sequence[tuple[str, str]], revealed: bool) -> None:
        self.people.show_sheets(sheets, rows, revealed)

    def show_versions(self, trial: Trial, before: Sequence[Trial]) -> None:
        if self._trial is None or (trial.draft, trial.version) != (self._trial.draft, self._trial.version):
            self._rewrite.clear()
        self._trial = trial
        self._rewrite.show_text(trial.text)
        count = _("Rewrite {n} of {most}.").format(n=trial.version, most=MOST_VERSIONS) if trial.version else ""
        told = [_("Before: {text}").format(text=one.text) for one in reversed(before)]
        self._versions.show_text("\n\n".join(part for part in (count, *told) if part))

    def show_refusal(self, place: str, sentence: str) -> None:
        name, _dot, rest = place.partition(".")
        match name:
            case "keep":
                self.hits.show_refusal(rest, sentence)
            case "swap" | "hands":
                self.swaps.show_refusal(rest, sentence)
            case "sheets":
                self.people.show_sheet_refusal(sentence)
            case "rewrite":
                self._rewrite.show_refusal(sentence)
            case _:
                self.people.show_refusal(name, sentence)

    def _arrange(self) -> None:
        rewriting = QWidget(self)
        said = QWidget(self)
        said.setLayout(column(self._lit, self._lit_words, self._versions, 1))
        area = QScrollArea(self)
        area.setObjectName("rewriteArea")
        area.setAccessibleName(_("What to mend, and the wordings before"))
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(said)
        layout = column(self._rewrite, area)
        layout.setStretch(1, 1)
        rewriting.setLayout(layout)
        pages = (
            (_("Words"), "wordsTestsButton", self.hits),
            (_("Swap"), "swapTestButton", self.swaps),
            (_("People"), "peopleTestsButton", self.people),
            (_("Rewrite"), "rewriteButton", rewriting),
        )
        testing = column(self._statement, Turns(pages, self), gap=SPACE.s)
        testing.setStretch(1, 1)
        sides = row(testing, self._card, gap=SPACE.l)
        sides.setStretch(0, 8)
        sides.setStretch(1, 5)
        self._body.setLayout(column(self._choice, sides, gap=SPACE.s))
        self.setLayout(column(self._cues, self._nothing, self._body, gap=SPACE.s))

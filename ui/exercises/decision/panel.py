"""E11 on the desk: dots, fists, the call, the line-up again and the risks; Alt+1 to Alt+5 turn the page."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from onlyworkshop.domain.boards import Spotlight
from onlyworkshop.domain.choosing import CHANGE
from onlyworkshop.domain.cues.rules import Place
from onlyworkshop.domain.exercises.decision import Decision, Rated
from onlyworkshop.language import _
from ui.boards.ballot import BallotBox
from ui.boards.cues import CueLine
from ui.boards.layout import column
from ui.boards.sheets import BallotShown
from ui.boards.turns import Turns
from ui.exercises.decision.again_page import AgainPage
from ui.exercises.decision.calling import Calling
from ui.exercises.decision.challenges import Again
from ui.exercises.decision.fist_page import FistPage
from ui.exercises.decision.fists import FistsShown
from ui.exercises.decision.presenter import Candidate
from ui.exercises.decision.risk_page import RiskPage
from ui.exercises.trials.wording import nothing_to
from ui.theme import SPACE


class DecisionPanel(QWidget):
    """Shows one step at a time, and what comes next above all of them."""

    turned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("decisionPanel")
        self._next = CueLine(Place.DECISION, self)
        self.ballot = BallotBox("draftBallot", nothing_to(_("Carry two to six drafts to vote on.")), self)
        self.fists = FistPage(self)
        self.calling = Calling(self)
        self.again = AgainPage(self)
        self.risks = RiskPage(self)
        pages = (
            (_("Dots"), "dotsPageButton", self.ballot),
            (_("Fist to five"), "fistPageButton", self.fists),
            (_("The call"), "callPageButton", self.calling),
            (_("Line-up again"), "againPageButton", self.again),
            (_("What could go wrong"), "risksPageButton", self.risks),
        )
        turns = Turns(pages, self)
        turns.turned.connect(self.turned)
        layout = column(self._next, turns, gap=SPACE.s)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def show_ballot(self, shown: BallotShown | None) -> None:
        self.ballot.show_ballot(shown)

    def clear_sheet(self) -> None:
        self.ballot.clear_sheet()

    def show_fists(self, shown: FistsShown) -> None:
        self.fists.show_fists(shown)

    def clear_fist(self) -> None:
        self.fists.clear()

    def show_candidates(self, candidates: Sequence[Candidate]) -> None:
        self.calling.show_candidates(candidates)

    def show_decision(self, decision: Decision, decider: str) -> None:
        self.calling.show_decision(decision, decider)

    def show_pointed(self, spotlight: Spotlight, possible: bool) -> None:
        self.calling.show_pointed(spotlight.statement, possible)
        self.again.show_pointed(spotlight.part == CHANGE)

    def show_again(self, shown: Again) -> None:
        self.again.show_again(shown)

    def show_first_call(self, options: Sequence[tuple[str, str]], decision: Decision) -> None:
        self.again.show_first_call(options, decision)

    def clear_guess(self) -> None:
        self.again.clear()

    def show_risks(self, risks: Sequence[Rated], people: Sequence[tuple[str, str]], reply: str) -> None:
        self.risks.show_risks(risks, people, reply)

    def clear_risk(self) -> None:
        self.risks.clear_add()

    def show_refusal(self, place: str, sentence: str) -> None:
        name, _dot, rest = place.partition(".")
        match name:
            case "ballot":
                self.ballot.show_refusal(sentence)
            case "fist" | "to_three":
                self.fists.show_refusal(rest, sentence)
            case "draft" | "reason" | "dissent":
                self.calling.show_refusal(place, sentence)
            case "guess" | "first_call" | "first_call_reason":
                self.again.show_refusal(place, sentence)
            case _:
                self.risks.show_refusal(place, sentence)

"""The Decider’s call: the drafts that were tested, the one that is chosen, and why."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QPushButton, QWidget

from onlyworkshop.domain.exercises.decision import Decision
from onlyworkshop.language import _
from ui.boards.fields import LineField
from ui.boards.layout import column, label, row
from ui.boards.marks import MarkedText
from ui.boards.rows import Rows
from ui.boards.wrapping import WrappedLabel
from ui.exercises.decision.presenter import Candidate
from ui.exercises.trials.wording import draft_gate, nothing_to, weakest_link
from ui.theme import SPACE


class CandidateRow(QFrame):
    """One draft that may become the statement."""

    chosen = Signal()

    def __init__(self, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._rank = label("", "emphasis", self)
        self._text = MarkedText(f"candidate{place}Text", self)
        self._meta = label("", "caption", self)
        self._meta.setWordWrap(True)
        self._choose = QPushButton(_("Choose"), self)
        self._choose.setObjectName(f"choose{place}Button")
        self._choose.setCheckable(True)
        self._choose.clicked.connect(self.chosen)
        head = row(self._rank, 1, self._choose)
        layout = column(head, self._text, self._meta, gap=SPACE.xs)
        layout.setContentsMargins(SPACE.m, SPACE.s, SPACE.s, SPACE.s)
        self.setLayout(layout)

    def show_candidate(self, candidate: Candidate) -> None:
        shown = candidate.card
        rank = str(candidate.rank) if shown.weakest else "–"
        self._rank.setText(_("{rank} · a tie: the Decider’s call").format(rank=rank) if candidate.tied else rank)
        self._text.show_text(shown.trial.text, shown.report.findings)
        self._meta.setText(f"{weakest_link(shown)}. {draft_gate(shown)}")
        self._choose.setChecked(candidate.chosen)
        self._choose.setText(_("Chosen") if candidate.chosen else _("Choose"))
        self._choose.setAccessibleName(_("Choose: {text}").format(text=shown.trial.text))


class Calling(QWidget):
    """The ranking by the tests on the left, the call and its reasons on the right."""

    chosen = Signal(str)
    overruled = Signal(bool)
    typed = Signal(str, str)
    left = Signal(str)
    pointed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._nothing = label(nothing_to(_("Carry three to six drafts to choose from.")), "quiet", self)
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._rows: Rows[CandidateRow] = Rows(_("Drafts to choose from"), "candidatesList", self._make, self, SPACE.s)
        self._decider = WrappedLabel("emphasis", self)
        self._overruled = QCheckBox(_("Overruled: somebody is under 3, and we go on"), self)
        self._overruled.setObjectName("overruledCheck")
        self._texts = {
            "reason": LineField(_("Why this one"), "reasonEdit", 200, self),
            "dissent": LineField(_("What those say who see it differently"), "dissentEdit", 200, self),
        }
        self._show = QPushButton(_("Show the statement in the room"), self)
        self._show.setObjectName("showStatementButton")
        self._show.setCheckable(True)
        calling = column(self._decider, *self._texts.values(), self._overruled, 1, self._show)
        sides = row(column(self._nothing, self._rows), calling, gap=SPACE.xl)
        sides.setStretch(0, 6)
        sides.setStretch(1, 5)
        self.setLayout(sides)
        self._overruled.clicked.connect(self.overruled)
        self._show.clicked.connect(self.pointed)
        for place, field in self._texts.items():
            field.edited.connect(lambda text, place=place: self.typed.emit(place, text))
            field.left.connect(lambda place=place: self.left.emit(place))

    def show_candidates(self, candidates: Sequence[Candidate]) -> None:
        self._nothing.setVisible(not candidates)
        shown = self._rows.show_keys([one.card.trial.draft for one in candidates])
        for widget, candidate in zip(shown, candidates, strict=True):
            widget.show_candidate(candidate)

    def show_decision(self, decision: Decision, decider: str) -> None:
        self._decider.show_text(_("{name} has the last word.").format(name=decider))
        self._texts["reason"].show_text(decision.reason)
        self._texts["dissent"].show_text(decision.dissent)
        self._overruled.setChecked(decision.overruled)
        self._overruled.setVisible(decision.overruled or bool(decision.low()))

    def show_pointed(self, on: bool, possible: bool) -> None:
        self._show.setChecked(on)
        self._show.setEnabled(possible)

    def show_refusal(self, place: str, sentence: str) -> None:
        self._texts.get(place, self._texts["reason"]).show_refusal(sentence)

    def _make(self, draft: str, place: int) -> CandidateRow:
        made = CandidateRow(place, self)
        made.chosen.connect(lambda: self.chosen.emit(draft))
        return made

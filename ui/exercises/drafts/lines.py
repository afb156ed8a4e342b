"""The drafts as a list, and the two examples of the article."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QToolButton, QWidget

from onlyworkshop.catalogue import listing
from onlyworkshop.domain.claptrap import Report
from onlyworkshop.language import _, plural
from ui.boards.entry import RefusalLine
from ui.boards.layout import column, label, row
from ui.boards.marks import MarkedText, legend
from ui.exercises.drafts.presenter import Line
from ui.theme import SPACE


def lengths(report: Report) -> str:
    """`16 words, first sentence 16`."""
    words = plural("{n} word", "{n} words", report.words)
    return f"{words}, " + _("first sentence {n}").format(n=report.first_sentence_words)


class DraftRow(QFrame):
    """One draft with its marks; tells `marked` by the name of the field."""

    marked = Signal(str, bool)
    asked_to_edit = Signal()
    asked_for_evidence = Signal()
    removed = Signal()

    def __init__(self, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._text = MarkedText(f"draft{place}Text", self)
        self._meta = label("", "caption", self)
        self._meta.setWordWrap(True)
        self._refusals = RefusalLine(self)
        self._best = self._check("best", _("Best"), f"draft{place}BestCheck")
        self._carried = self._check("carried", _("Carry"), f"draft{place}CarryCheck")
        self._edit = _quiet(_("Edit"), f"draft{place}EditButton", self)
        self._edit.clicked.connect(self.asked_to_edit)
        self._evidence = _quiet("", f"draft{place}EvidenceButton", self)
        self._evidence.clicked.connect(self.asked_for_evidence)
        self._remove = _quiet("×", f"draft{place}RemoveButton", self)
        self._remove.setProperty("sign", True)
        self._remove.clicked.connect(self.removed)
        foot = row(self._best, self._carried, 1, self._evidence, self._edit, self._remove, gap=SPACE.s)
        layout = column(self._text, self._meta, foot, self._refusals, gap=0)
        layout.setContentsMargins(SPACE.m, SPACE.s, SPACE.s, SPACE.xs)
        self.setLayout(layout)

    def show_line(self, line: Line) -> None:
        draft = line.draft
        self._text.show_text(draft.text, line.report.findings)
        who = (line.author, _("round {n}").format(n=draft.round), _meta(line.report))
        self._meta.setText(" · ".join(part for part in who if part))
        self._best.setChecked(draft.best)
        self._carried.setChecked(draft.carried)
        self._evidence.setText(_("Evidence {n}/{of}").format(n=line.supported, of=line.clauses))
        self._evidence.setToolTip(
            _("{n} of {of} clauses have a card behind them").format(n=line.supported, of=line.clauses)
        )
        self._evidence.setAccessibleName(
            _("Evidence under {n} of {of} clauses: {text}").format(n=line.supported, of=line.clauses, text=draft.text)
        )
        self._edit.setAccessibleName(_("Edit: {text}").format(text=draft.text))
        self._remove.setAccessibleName(_("Remove: {text}").format(text=draft.text))
        self._best.setAccessibleName(_("One of the author’s two best: {text}").format(text=draft.text))
        self._carried.setAccessibleName(_("Carry to the tests: {text}").format(text=draft.text))

    def show_refusal(self, name: str, sentence: str) -> None:
        check = self._best if name == "best" else self._carried
        self._refusals.say(sentence, check)
        if sentence:
            check.setChecked(False)

    def _check(self, field: str, words: str, name: str) -> QCheckBox:
        made = QCheckBox(words, self)
        made.setObjectName(name)
        made.clicked.connect(lambda on: self.marked.emit(field, on))
        return made


class Examples(QWidget):
    """The two statements of the article, with what the linter says of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = [QFrame(self), QFrame(self)]
        self._texts = [MarkedText(f"example{n}Text", self, "emphasis") for n in (1, 2)]
        self._metas = [label("", "caption", self) for _n in (1, 2)]
        for card, text, meta in zip(self._cards, self._texts, self._metas, strict=True):
            card.setProperty("role", "card")
            meta.setWordWrap(True)
            layout = column(text, meta, gap=SPACE.s)
            layout.setContentsMargins(SPACE.l, SPACE.l, SPACE.l, SPACE.m)
            card.setLayout(layout)
        ask = label(_("What could a stranger check in each?"), "emphasis", self)
        credit = label(listing("examples_credit")[0], "caption", self)
        self.setLayout(column(ask, *self._cards, credit, 1, gap=SPACE.m))

    def show_reports(self, reports: Sequence[Report]) -> None:
        for text, meta, report in zip(self._texts, self._metas, reports, strict=True):
            text.show_text(report.text, report.findings)
            meta.setText(_meta(report))


def _meta(report: Report) -> str:
    return "   ".join(part for part in (lengths(report), legend(report.findings)) if part)


def _quiet(words: str, name: str, parent: QWidget) -> QToolButton:
    made = QToolButton(parent)
    made.setText(words)
    made.setObjectName(name)
    made.setProperty("quiet", True)
    return made

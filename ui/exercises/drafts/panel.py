"""E9 on the desk: the slots and their sentence on the left, all drafts on the right."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QStackedWidget, QWidget

from onlyworkshop.domain.claptrap import Report
from onlyworkshop.domain.cues.rules import Place
from onlyworkshop.domain.evidence import ClauseEvidence
from onlyworkshop.domain.exercises.drafts import LONGEST_STATEMENT
from onlyworkshop.language import _
from onlyworkshop.pictures.evidence import worth_words
from ui.boards.cues import CueLine
from ui.boards.entry import Entry
from ui.boards.fields import ChoiceField, LineField, NumberField, ProseField
from ui.boards.layout import abreast, column, label, row
from ui.boards.marks import legend
from ui.boards.picker import Offer, Picker
from ui.boards.rows import Rows
from ui.exercises.drafts.composer import Composer
from ui.exercises.drafts.evidence import EvidencePage
from ui.exercises.drafts.lines import DraftRow, Examples, lengths
from ui.exercises.drafts.linking import Offered
from ui.exercises.drafts.presenter import Line
from ui.theme import SPACE

DRAFTS, EXAMPLES, EVIDENCE, PICKER = range(4)
"""The pages on the right."""


class DraftsPanel(QWidget):
    """Shows what is being written and what has been written; tells every keystroke by its slot."""

    slot_typed = Signal(str, str)
    text_typed = Signal(str)
    author_chosen = Signal(str)
    round_entered = Signal(int)
    submitted = Signal()
    many_pasted = Signal(list)
    edit_asked = Signal(str)
    cancelled = Signal()
    card_asked = Signal(str)
    evidence_asked = Signal(str)
    marked = Signal(str, bool)
    removed = Signal(str)
    notice = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("draftsPanel")
        self._cues = CueLine(Place.DRAFTS, self)
        self._slots = {
            "subject": LineField(_("Who"), "draftSubjectEdit", 40, self),
            "category": LineField(_("the ONLY …"), "draftCategoryEdit", 40, self),
            "does_what": LineField(_("that …"), "draftDoesWhatEdit", 120, self, many=True),
            "for_whom": LineField(_("for …"), "draftForWhomEdit", 60, self),
            "where_when": LineField(_("where, when"), "draftWhereEdit", 60, self),
            "support_line": LineField(_("A line of support"), "draftSupportEdit", 120, self),
        }
        self._slots["does_what"].show_hint(_("↓ for an ingredient, want or alternative"))
        self._text = ProseField(_("The sentence"), "draftTextEdit", LONGEST_STATEMENT, self, enter_submits=True)
        self._text.fit_lines(3, 7)
        self._live = label("", "caption", self)
        self._live.setWordWrap(True)
        self._author = ChoiceField(_("Author"), "draftAuthorChoice", (), self)
        self._round = NumberField(_("Round"), "draftRoundEdit", self)
        self._round.fit(4)
        self._add = QPushButton(_("Add the draft"), self)
        self._add.setObjectName("addDraftButton")
        self._example_button = QPushButton(_("Examples"), self)
        self._example_button.setObjectName("examplesButton")
        self._example_button.setCheckable(True)
        self._example_button.setToolTip(_("The two statements of the article (Ctrl+E)"))
        self._cancel = QPushButton(_("Leave it"), self)
        self._cancel.setObjectName("cancelDraftButton")
        self._cancel.hide()
        self._summary = label("", "quiet", self)
        self._list: Rows[DraftRow] = Rows(_("Drafts"), "draftsList", self._make_row, self, SPACE.s)
        self._examples = Examples(self)
        self._scrolled = QScrollArea(self)
        self._scrolled.setObjectName("examplesArea")
        self._scrolled.setAccessibleName(_("Examples"))
        self._scrolled.setWidgetResizable(True)
        self._scrolled.setFrameShape(QFrame.Shape.NoFrame)
        self._scrolled.setWidget(self._examples)
        self.evidence = EvidencePage(self)
        self.picker = Picker(_("Type to find an ingredient, a want or an alternative"), "cardPicker", self)
        self._shown = QStackedWidget(self)
        self._shown.setObjectName("draftsPages")
        self._empty, self._page, self._picking = True, 0, False
        self._asked_in: QWidget | None = None
        self._arrange()
        self._connect()

    def show_lines(self, lines: Sequence[Line], summary: str) -> None:
        """Before the first draft the examples stand in its place."""
        self._empty = not lines
        self._turn()
        self._summary.setText(summary)
        for widget, line in zip(self._list.show_keys([one.draft.id for one in lines]), lines, strict=True):
            widget.show_line(line)

    def show_examples(self, reports: Sequence[Report]) -> None:
        self._examples.show_reports(reports)

    def show_authors(self, options: Sequence[tuple[str, str]]) -> None:
        self._author.show_options(options)

    def show_composer(self, composer: Composer) -> None:
        for name, text in composer.slots.items():
            self._slots[name].clear()
            self._slots[name].show_text(text)
        self._author.show_value(composer.author or "")
        self._round.show_number(composer.round)
        self._add.setText(_("Keep the change") if composer.editing else _("Add the draft"))
        self._cancel.setVisible(bool(composer.editing))
        self._slots["does_what"].focus()

    def show_sentence(self, text: str, report: Report, cards: Sequence[str]) -> None:
        """What is being written, what the linter says of it, and the cards behind it."""
        self._text.show_text(text)
        said = f"{lengths(report)}   {legend(report.findings)}" if text else ""
        behind = _("Behind it: {cards}").format(cards=", ".join(cards)) if cards else ""
        self._live.setText(f"{said}\n{behind}")

    def show_slot(self, name: str, text: str) -> None:
        self._slots[name].show_text(text)

    def show_offers(self, title: str, offers: Sequence[Offered]) -> None:
        self._asked_in = self.focusWidget()
        self._picking = True
        self._turn()
        self.picker.show_offers(title, [_offer(one) for one in offers])

    def hide_offers(self) -> None:
        """Back to where the cards were asked for."""
        self._picking = False
        self._turn()
        if self._asked_in:
            self._asked_in.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_evidence(self, shown: Sequence[ClauseEvidence], chosen: int, in_room: bool) -> None:
        self.evidence.show_clauses(shown, chosen, in_room)
        if self._page != EVIDENCE:
            self._page = EVIDENCE
            self._turn()
            self.evidence.focus()

    def hide_evidence(self) -> None:
        self._page = DRAFTS
        self._turn()
        self._slots["does_what"].focus()

    def show_refusal(self, place: str, sentence: str) -> None:
        name, _dot, identity = place.partition(".")
        fields: dict[str, Entry] = {**self._slots, "text": self._text, "round": self._round}
        found = self._list.row(identity)
        if found:
            found.show_refusal(name, sentence)
        else:
            fields.get(name, self._text).show_refusal(sentence)

    def show_notice(self, text: str) -> None:
        self._slots["does_what"].focus()
        self.notice.emit(text)

    def _arrange(self) -> None:
        slots = self._slots
        writing = column(
            abreast(slots["subject"], slots["category"]),
            slots["does_what"],
            abreast(slots["for_whom"], slots["where_when"]),
            slots["support_line"],
            self._text,
            self._live,
            abreast(self._author, self._round),
            row(self._add, self._cancel, self._example_button),
            1,
            gap=SPACE.xs,
        )
        self._shown.addWidget(self._list)
        self._shown.addWidget(self._scrolled)
        self._shown.addWidget(self.evidence)
        self._shown.addWidget(self.picker)
        sides = row(writing, column(self._summary, self._shown), gap=SPACE.xl)
        sides.setStretch(0, 5)
        sides.setStretch(1, 7)
        self.setLayout(column(self._cues, sides, gap=SPACE.s))

    def _connect(self) -> None:
        for name, field in self._slots.items():
            field.edited.connect(lambda text, name=name: self.slot_typed.emit(name, text))
            field.submitted.connect(self.submitted)
            field.stop.installEventFilter(self)
        self._slots["does_what"].many_pasted.connect(self.many_pasted)
        self._text.edited.connect(self.text_typed)
        self._text.submitted.connect(self.submitted)
        self._author.chosen.connect(self.author_chosen)
        self._round.entered.connect(self.round_entered)
        self._add.clicked.connect(self.submitted)
        self._example_button.toggled.connect(self._turn)
        QShortcut(QKeySequence("Ctrl+E"), self).activated.connect(self._example_button.toggle)
        self._cancel.clicked.connect(self.cancelled)

    def _turn(self) -> None:
        page = EXAMPLES if self._empty or self._example_button.isChecked() else DRAFTS
        self._shown.setCurrentIndex(PICKER if self._picking else self._page or page)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down, in a slot, asks for a card."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
            slot = next((name for name, field in self._slots.items() if field.stop is watched), "")
            if slot:
                self.card_asked.emit(slot)
                return True
        return super().eventFilter(watched, event)

    def _make_row(self, identity: str, place: int) -> DraftRow:
        made = DraftRow(place, self)
        made.marked.connect(lambda name, on: self.marked.emit(f"{name}.{identity}", on))
        made.asked_for_evidence.connect(lambda: self.evidence_asked.emit(identity))
        made.asked_to_edit.connect(lambda: self.edit_asked.emit(identity))
        made.removed.connect(lambda: self.removed.emit(identity))
        return made


def _offer(one: Offered) -> Offer:
    return Offer(f"{one.card.kind}.{one.card.card}", one.card.text, worth_words(one.card), one.taken)

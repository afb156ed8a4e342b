"""The client report card on the desk: six behaviours at most, and what clients mark later."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from onlyworkshop.catalogue import scale
from onlyworkshop.domain.exercises.selling import Grade
from onlyworkshop.figures import share_words
from onlyworkshop.language import _, month_and_year
from ui.boards.entry import RefusalLine
from ui.boards.fields import ChoiceField, DateField, LineField
from ui.boards.layout import abreast, column, label, row
from ui.boards.rows import Rows
from ui.boards.table import Head, Titles, cells_in_line, remove_button
from ui.exercises.selling.card_presenter import CardLine, CardShown
from ui.theme import SPACE

LONGEST_BEHAVIOUR = 80
LONGEST_CODE = 20


def heads() -> tuple[Head, ...]:
    """The columns from left to right."""
    return (
        Head(_("Behaviour, in the client’s words"), stretch=1),
        Head(_("Mark"), characters=15),
        Head(_("A"), characters=6, number=True, hint=_("Share of A over all marks")),
        Head(_("D"), characters=6, number=True, hint=_("Share of D over all marks")),
        Head(_("n"), characters=4, number=True, pad=SPACE.s),
        Head("", characters=3),
    )


class BehaviourRow(QWidget):
    """One behaviour and its mark."""

    typed = Signal(str)
    left = Signal()
    marked = Signal(str)
    removed = Signal()

    def __init__(self, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = f"behaviour{place}"
        self._refusals = RefusalLine(self)
        self._text = LineField(_("Behaviour"), f"{name}Edit", LONGEST_BEHAVIOUR, self, refusals=self._refusals)
        self._marks = QWidget(self)
        self._buttons = {grade: self._button(grade, name) for grade in Grade}
        self._marks.setLayout(row(*self._buttons.values(), gap=SPACE.xs))
        self._figures = [label("", "quiet", self) for _column in range(3)]
        self._remove = remove_button(f"{name}RemoveButton", self)
        cells = (self._text, self._marks, *self._figures, self._remove)
        cells_in_line(self, heads(), cells).addWidget(self._refusals, 1, 0, 1, len(cells))
        self._text.edited.connect(self.typed)
        self._text.left.connect(self.left)
        self._remove.clicked.connect(self.removed)

    def show_line(self, line: CardLine, markable: bool) -> None:
        told = line.marks
        self._text.show_text(told.behaviour.text)
        for grade, button in self._buttons.items():
            button.setChecked(grade is line.grade)
            button.setEnabled(markable)
            button.setAccessibleName(f"{grade.value}: {told.behaviour.text}")
        figures = (share_words(told.a), share_words(told.d), str(told.n or "–"))
        for cell, text in zip(self._figures, figures, strict=True):
            cell.setText(text)
        self._remove.setAccessibleName(_("Remove {name}").format(name=told.behaviour.text))

    def show_refusal(self, sentence: str) -> None:
        self._text.show_refusal(sentence)

    def _button(self, grade: Grade, name: str) -> QPushButton:
        made = QPushButton(grade.value, self._marks)
        made.setObjectName(f"{name}Mark{grade.value}Button")
        made.setCheckable(True)
        meanings = {mark.value: mark.meaning for mark in scale("report_card").marks}
        made.setToolTip(meanings[grade.value])
        made.clicked.connect(lambda: self.marked.emit(grade.value))
        return made


class CardPage(QWidget):
    """Behaviours above, clients and months beside each other, marks where they were given."""

    added = Signal(list)
    typed = Signal(str, str)
    left = Signal(str)
    removed = Signal(str)
    marked = Signal(str, str)
    client_added = Signal(str)
    client_removed = Signal()
    client_chosen = Signal(str)
    month_chosen = Signal(str)
    first_month_picked = Signal(object)
    notice = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._add = LineField(
            _("What would a client mark? Enter adds"), "behaviourAddEdit", LONGEST_BEHAVIOUR, self, many=True
        )
        self._menu = ChoiceField(_("Or take one of twelve"), "behaviourChoice", (), self)
        self._add_client = LineField(_("Client, as a code: Enter adds"), "cardClientAddEdit", LONGEST_CODE, self)
        self._first = DateField(_("First card in the month of"), "firstMonthEdit", self)
        self._client = ChoiceField(_("Marks of"), "cardClientChoice", (), self)
        self._month = ChoiceField(_("In"), "cardMonthChoice", (), self)
        self._without = QPushButton(_("Remove client"), self)
        self._without.setObjectName("cardClientRemoveButton")
        self._without.setProperty("quiet", True)
        self._titles = Titles(heads(), self)
        self._rows: Rows[BehaviourRow] = Rows(_("Report card"), "behavioursList", self._make, self)
        self._rows.narrowed.connect(self._titles.leave)
        self._scale = label(
            "; ".join(f"{one.value} {one.meaning}" for one in scale("report_card").marks), "caption", self
        )
        self._scale.setWordWrap(True)
        marking = row(self._client, self._month, self._without)
        self.setLayout(
            column(
                abreast(self._add, self._menu),
                abreast(self._add_client, self._first),
                marking,
                self._titles,
                self._rows,
                self._scale,
                gap=SPACE.s,
            )
        )
        self._connect()

    def show_card(self, shown: CardShown) -> None:
        self._menu.show_options([("", _("Twelve to choose from")), *((text, text) for text in shown.menu)])
        self._menu.show_value("")
        self._first.show_today(shown.today)
        self._first.show_date(shown.first_month)
        self._client.show_options([(code, code) for code in shown.clients])
        self._client.show_value(shown.client)
        self._month.show_options([(month.isoformat(), month_and_year(month)) for month in shown.months])
        self._month.show_value(shown.month.isoformat() if shown.month else "")
        for part in (self._client, self._month, self._without):
            part.setEnabled(bool(shown.clients))
        markable = bool(shown.client and shown.month)
        self._titles.setVisible(bool(shown.lines))
        rows = self._rows.show_keys([one.marks.behaviour.id for one in shown.lines])
        for widget, line in zip(rows, shown.lines, strict=True):
            widget.show_line(line, markable)

    def show_refusal(self, place: str, sentence: str) -> None:
        name, _dot, identity = place.partition(".")
        found = self._rows.row(identity)
        if found:
            found.show_refusal(sentence)
        elif name == "client":
            self._add_client.show_refusal(sentence)
        elif name == "first_month":
            self._first.show_refusal(sentence)
        else:
            self._add.show_refusal(sentence)

    def show_notice(self, text: str) -> None:
        self.notice.emit(text)

    def clear_add(self, place: str) -> None:
        (self._add_client if place == "client" else self._add).clear()

    def _connect(self) -> None:
        self._add.submitted.connect(lambda text: self.added.emit([text]))
        self._add.many_pasted.connect(self.added)
        self._menu.chosen.connect(lambda text: self.added.emit([text]) if text else None)
        self._add_client.submitted.connect(self.client_added)
        self._first.picked.connect(self.first_month_picked)
        self._client.chosen.connect(self.client_chosen)
        self._month.chosen.connect(self.month_chosen)
        self._without.clicked.connect(self.client_removed)

    def _make(self, identity: str, place: int) -> BehaviourRow:
        made = BehaviourRow(place, self)
        made.typed.connect(lambda text: self.typed.emit(identity, text))
        made.left.connect(lambda: self.left.emit(identity))
        made.marked.connect(lambda grade: self.marked.emit(identity, grade))
        made.removed.connect(lambda: self.removed.emit(identity))
        return made

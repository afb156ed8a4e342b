"""Whose they were: one claim after the other, its marks, and what it boasts of."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from onlyworkshop.domain.exercises.lineup import Theme
from onlyworkshop.language import _
from onlyworkshop.naming import theme_name
from ui.boards.elided import ElidedLabel
from ui.boards.fields import ChoiceField
from ui.boards.layout import column, label, row
from ui.boards.marks import MarkedText, legend
from ui.boards.reveal import reveals
from ui.boards.rows import Rows
from ui.exercises.lineup.presenter import Heard
from ui.theme import SPACE

THEMES = tuple(Theme)
THEME_WIDTH = 13


class SuspectRow(QFrame):
    """One claim. R reveals it, 1 to 8 say what it boasts of."""

    revealed = Signal(bool)
    themed = Signal(str)
    pointed = Signal()

    def __init__(self, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setObjectName(f"suspect{place}Row")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._shown = False
        self._number = label(str(place), "emphasis", self)
        self._number.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._text = MarkedText(f"suspect{place}Text", self)
        self._marks = ElidedLabel("caption", self)
        self._who = ElidedLabel("emphasis", self)
        self._theme = ChoiceField(_("Theme"), f"suspect{place}ThemeChoice", _themes(), self)
        self._theme.fit(THEME_WIDTH)
        self._reveal = QPushButton(_("Reveal"), self)
        self._reveal.setObjectName(f"suspect{place}RevealButton")
        self._reveal.setCheckable(True)
        head = row(self._number, self._text)
        head.setStretch(1, 1)
        said = column(self._who, self._marks, gap=0)
        foot = row(said, self._theme, self._reveal)
        foot.setStretch(0, 1)
        foot.setAlignment(self._reveal, Qt.AlignmentFlag.AlignBottom)
        layout = column(head, foot, gap=SPACE.xs)
        layout.setContentsMargins(SPACE.m, SPACE.s, SPACE.s, SPACE.s)
        self.setLayout(layout)
        self._reveal.clicked.connect(self.revealed)
        self._theme.chosen.connect(self.themed)

    def show_heard(self, heard: Heard) -> None:
        claim = heard.claim
        self._shown = claim.revealed
        self._text.show_text(claim.text, heard.findings)
        self._marks.show_text(legend(heard.findings))
        right = _("{right} of {n} right").format(right=heard.right, n=heard.guesses)
        self._who.show_text(" · ".join([right, heard.owner] if heard.guesses else [heard.owner]) if self._shown else "")
        self._theme.show_value(claim.theme or "")
        self._reveal.setChecked(self._shown)
        self._reveal.setText(_("Cover") if self._shown else _("Reveal"))
        self._reveal.setAccessibleName(f"{self._reveal.text()}: {claim.text}")
        self.setAccessibleName(claim.text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.text()
        if digit.isdecimal() and 1 <= int(digit) <= len(THEMES):
            self.themed.emit(THEMES[int(digit) - 1].value)
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_R:
            self.revealed.emit(not self._shown)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.pointed.emit()


class Revealing(QWidget):
    """All claims in the order in which the room sees them."""

    revealed = Signal(str, bool)
    all_revealed = Signal(bool)
    themed = Signal(str, str)
    pointed = Signal(str)
    result_asked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heard: tuple[Heard, ...] = ()
        keys = "   ".join(f"{n} {theme_name(one)}" for n, one in enumerate(THEMES, 1))
        self._keys = label(_("On a claim: R reveals it.") + "   " + keys, "caption", self)
        self._keys.setWordWrap(True)
        self._rows: Rows[SuspectRow] = Rows(_("Whose they were"), "suspectsList", self._make, self, SPACE.s)
        self._result = label("", "emphasis", self)
        self._result.setWordWrap(True)
        self._next = self._button(_("Reveal the next"), "revealNextButton")
        reveals(self._next)
        self._all = self._button(_("Reveal all"), "revealAllButton")
        self._room = self._button(_("Show the result in the room"), "showLineupResultButton")
        self._room.setCheckable(True)
        foot = row(self._next, self._all, 1, self._room)
        self.setLayout(column(self._keys, self._rows, self._result, foot, gap=SPACE.s))
        self._next.clicked.connect(self._reveal_next)
        self._all.clicked.connect(lambda: self.all_revealed.emit(not self._all_open()))
        self._room.clicked.connect(self.result_asked)

    def show_heard(self, heard: Sequence[Heard], result: str, in_room: bool) -> None:
        self._heard = tuple(heard)
        for widget, one in zip(self._rows.show_keys([one.claim.id for one in heard]), heard, strict=True):
            widget.show_heard(one)
        self._result.setText(result)
        self._result.setVisible(bool(result))
        self._next.setEnabled(bool(heard) and not self._all_open())
        self._all.setEnabled(bool(heard))
        self._all.setText(_("Cover all again") if heard and self._all_open() else _("Reveal all"))
        self._room.setEnabled(bool(heard))
        self._room.setChecked(in_room)

    def _all_open(self) -> bool:
        return all(one.claim.revealed for one in self._heard)

    def _reveal_next(self) -> None:
        covered = next((one.claim.id for one in self._heard if not one.claim.revealed), "")
        found = self._rows.row(covered)
        if found:
            self._rows.ensureWidgetVisible(found)
            self.revealed.emit(covered, True)

    def _button(self, words: str, name: str) -> QPushButton:
        made = QPushButton(words, self)
        made.setObjectName(name)
        return made

    def _make(self, identity: str, place: int) -> SuspectRow:
        made = SuspectRow(place, self)
        made.revealed.connect(lambda on: self.revealed.emit(identity, on))
        made.themed.connect(lambda theme: self.themed.emit(identity, theme))
        made.pointed.connect(lambda: self.pointed.emit(identity))
        return made


def _themes() -> tuple[tuple[str, str], ...]:
    return tuple((one.value, f"{n} {theme_name(one)}") for n, one in enumerate(THEMES, 1))

"""The linter’s findings, with advice, and the reason for those that stay."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from onlyworkshop.language import _
from ui.boards.fields import LineField
from ui.boards.layout import column, label, row
from ui.boards.marks import SIGNS, meaning
from ui.boards.rows import Rows
from ui.boards.wrapping import WrappedLabel
from ui.exercises.trials.presenter import Hit
from ui.theme import SPACE


class HitRow(QWidget):
    """One finding; Enter in its line keeps it on purpose."""

    kept = Signal(str)
    released = Signal()

    def __init__(self, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found = WrappedLabel("emphasis", self)
        self._advice = WrappedLabel("quiet", self)
        self.reason = LineField(_("Keep it on purpose, because …"), f"keep{place}Edit", 120, self)
        self._release = QPushButton(_("Do not keep it"), self)
        self._release.setObjectName(f"release{place}Button")
        self._release.setProperty("quiet", True)
        self._keeping = row(self.reason, self._release)
        self.setLayout(column(self._found, self._advice, self._keeping, gap=SPACE.xs))
        self.reason.submitted.connect(self.kept)
        self._release.clicked.connect(self.released)

    def show_hit(self, hit: Hit) -> None:
        finding = hit.finding
        self._found.show_text(f"{SIGNS[finding.severity]} {finding.text} · {meaning(finding.severity)}")
        self._advice.show_text(finding.advice)
        self.reason.show_text(hit.reason)
        self._release.setVisible(bool(hit.reason))
        self._release.setAccessibleName(_("Do not keep “{text}”").format(text=finding.text))


class Hits(QWidget):
    """All findings of one wording."""

    kept = Signal(str, str)
    released = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clean = label(_("Nothing here that anybody could say. Read it aloud once more."), "quiet", self)
        self._clean.setWordWrap(True)
        self._clean.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._rows: Rows[HitRow] = Rows(_("What the linter found"), "hitsList", self._make, self, SPACE.l)
        self.setLayout(column(self._clean, self._rows))

    def show_hits(self, hits: Sequence[Hit]) -> None:
        self._clean.setVisible(not hits)
        for widget, hit in zip(self._rows.show_keys([one.finding.text for one in hits]), hits, strict=True):
            widget.show_hit(hit)

    def show_refusal(self, text: str, sentence: str) -> None:
        found = self._rows.row(text)
        if found:
            found.reason.show_refusal(sentence)

    def _make(self, text: str, place: int) -> HitRow:
        made = HitRow(place, self)
        made.kept.connect(lambda reason: self.kept.emit(text, reason))
        made.released.connect(lambda: self.released.emit(text))
        return made

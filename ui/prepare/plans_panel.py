"""In place of the blocks: save this plan under a name, or use another one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from onlyworkshop.domain.agenda import LONGEST_PLAN
from onlyworkshop.language import _
from ui.boards.elided import ElidedLabel
from ui.boards.entry import RefusalLine, in_order
from ui.boards.fields import LineField
from ui.boards.layout import column, label, row
from ui.boards.rows import Rows
from ui.prepare.plan_row import PlanLine, PlanRow
from ui.theme import SPACE, Theme, icon


class PlansPanel(QWidget):
    """Tells what is asked."""

    saved = Signal(str)
    used = Signal(str)
    renamed = Signal(str, str)
    removed = Signal(str)
    undo_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._begun = False
        self._lines: dict[str, PlanLine] = {}
        self._refusals = RefusalLine(self)
        self._name = LineField(_("Name of the plan"), "planNameEdit", LONGEST_PLAN, self, refusals=self._refusals)
        self._name.show_hint(_("Such as: Engineers, half a day"))
        self._name.submitted.connect(self.saved)
        self._keep = QPushButton(_("Save"), self)
        self._keep.setObjectName("savePlanButton")
        self._keep.clicked.connect(lambda: self.saved.emit(self._name.text()))
        self._choice = label("", "caption", self)
        self._rows: Rows[PlanRow] = Rows(_("Plans"), "plansList", self._make_row, self, SPACE.s)
        self._notice = ElidedLabel("body", self)
        self._notice.setObjectName("plansNoticeLabel")
        self._undo = QPushButton(icon("undo", self._theme), _("Undo"), self)
        self._undo.setObjectName("undoRemovePlanButton")
        self._undo.clicked.connect(self.undo_asked)
        self._arrange()
        self.show_notice("")
        self.show_begun(begun=False)

    def parts(self) -> tuple[QWidget, ...]:
        """Where Tab stops."""
        rows = (part for shown in self._rows.rows() for part in shown.parts())
        return (self._name, self._keep, *rows, self._undo)

    def begin(self) -> None:
        """Ready for a name."""
        self._name.clear()
        self._name.focus()
        self.show_notice("")

    def show_plans(self, lines: Sequence[PlanLine]) -> None:
        """Show what there is to choose from."""
        self._lines = {line.key: line for line in lines}
        rows = self._rows.show_keys([line.key for line in lines])
        for shown, line in zip(rows, lines, strict=True):
            shown.show_line(line, self._begun)
        in_order(*self.parts())

    def show_begun(self, begun: bool) -> None:
        """Once the day has begun, its plan stays."""
        self._begun = begun
        self._choice.setText(_("The day has begun, so its plan stays") if begun else _("Use another plan…"))
        for shown in self._rows.rows():
            shown.show_line(self._lines[shown.key], begun)

    def show_notice(self, text: str, undo: bool = False) -> None:
        """One line below the plans; with `undo` it can be taken back."""
        self._notice.show_text(text)
        self._notice.setVisible(bool(text))
        self._undo.setVisible(undo)

    def show_refusal(self, place: str, text: str) -> None:
        """Why the `name` of a new plan, or the `name.<key>` of one, is not kept."""
        shown = self._rows.row(place.partition(".")[2])
        (shown.name if shown else self._name).show_refusal(text)

    def _make_row(self, key: str, place: int) -> PlanRow:
        made = PlanRow(self._lines[key], place, self._theme, self)
        made.name.entered.connect(lambda text: self.renamed.emit(key, text))
        made.use.clicked.connect(lambda: self.used.emit(key))
        made.removal.clicked.connect(lambda: self.removed.emit(key))
        return made

    def _arrange(self) -> None:
        saving = row(self._name, self._keep)
        saving.setStretch(0, 1)
        said = row(self._notice, self._undo)
        said.setStretch(0, 1)
        self.setLayout(
            column(
                column(label(_("Save this plan as…"), "caption", self), saving, self._refusals, gap=SPACE.xs),
                column(self._choice, self._rows, gap=SPACE.xs),
                said,
                gap=SPACE.m,
            )
        )

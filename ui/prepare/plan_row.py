"""One plan to choose from; an own one can be renamed in its place and removed."""

from typing import NamedTuple

from PySide6.QtWidgets import QPushButton, QWidget

from onlyworkshop.language import _
from ui.boards.elided import ElidedLabel
from ui.boards.entry import RefusalLine
from ui.boards.layout import column, row
from ui.desk.bottom_bar import tool
from ui.prepare.typed_field import TypedField
from ui.theme import SPACE, Theme


class PlanLine(NamedTuple):
    """A plan by its name and what it is like."""

    key: str
    name: str
    about: str
    own: bool


class PlanRow(QWidget):
    """The name, what the plan is like, and what can be done with it."""

    def __init__(self, line: PlanLine, place: int, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = line.key
        self._refusals = RefusalLine(self)
        words = _("Name of plan {n}").format(n=place)
        self.name = TypedField(words, f"plan{place}NameEdit", self, refusals=self._refusals)
        self._title = ElidedLabel("body", self)
        self._about = ElidedLabel("caption", self)
        self.use = QPushButton(_("Use"), self)
        self.use.setObjectName(f"usePlan{place}Button")
        self.removal = tool(f"removePlan{place}Button", "", "x", theme, self)
        kept = self.removal.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.removal.setSizePolicy(kept)
        for shown, own in ((self.name, True), (self.removal, True), (self._title, False)):
            shown.setVisible(line.own is own)
        inside = row(column(self.name, self._title, self._about, gap=SPACE.xs // 2), self.use, self.removal)
        inside.setStretch(0, 1)
        self.setLayout(column(inside, self._refusals, gap=SPACE.xs // 2))

    def parts(self) -> tuple[QWidget, ...]:
        """Where Tab stops."""
        return (self.name, self.use, self.removal)

    def show_line(self, line: PlanLine, begun: bool) -> None:
        """Show the plan so; once the day has begun, it cannot be used."""
        self.name.show_kept(line.name)
        self.name.rename(_("Name of the plan {name}").format(name=line.name))
        self._title.show_text(line.name)
        self._about.show_text(line.about)
        self.use.setAccessibleName(_("Use {name}").format(name=line.name))
        self.use.setEnabled(not begun)
        words = _("Remove: {name}").format(name=line.name)
        self.removal.setAccessibleName(words)
        self.removal.setToolTip(words)

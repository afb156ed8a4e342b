"""One block of the day in the agenda editor, as tall as it is long."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QSpacerItem, QWidget

from onlyworkshop.language import _
from ui.boards.elided import ElidedLabel
from ui.boards.entry import RefusalLine
from ui.boards.layout import column, label, row
from ui.desk.bottom_bar import tool
from ui.prepare.block_details import BlockDetails
from ui.prepare.day_spoken import BlockLine
from ui.prepare.elided_check import ElidedCheck
from ui.prepare.grip import Grip
from ui.prepare.spoken import Said
from ui.prepare.typed_field import TypedField
from ui.theme import ICON, SPACE, Theme, icon, set_property

PIXELS_A_MINUTE = 1.6
LEAST_HEIGHT = SPACE.xxl + SPACE.s
MOST_HEIGHT = 120
CLOCK_WIDTH = 40
STRUT = (QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
MINUTES_WIDTH = 104


class BlockRow(QWidget):
    """The clock time in the margin, then whether the block is on, what it is, its minutes and what is unusual about it.

    Tells by field what is typed: `minutes` here, the others in what is opened below; that is made when first asked for.
    """

    edited = Signal(str, str)
    entered = Signal(str, str)
    left = Signal()
    allowed = Signal(str, bool)

    def __init__(self, block: str, place: int, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.block = block
        self._theme = theme
        self._line: BlockLine | None = None
        self._place = place
        self._details: BlockDetails | None = None
        self._above = label("", "caption", self)
        self._above.setObjectName(f"block{place}AboveLabel")
        self._clock = label("", "caption", self)
        self._clock.setFixedWidth(CLOCK_WIDTH)
        self._frame = QFrame(self)
        self.notes = ElidedLabel("caption", self._frame)
        self.notes.setObjectName(f"block{place}NotesLabel")
        self.on = ElidedCheck(self._frame)
        self.on.setObjectName(f"block{place}Check")
        self.refusals = RefusalLine(self._frame)
        words = _("Minutes of block {n}").format(n=place)
        self.minutes = TypedField(words, f"block{place}MinutesEdit", self._frame, refusals=self.refusals)
        self.minutes.right_aligned().wide(MINUTES_WIDTH)
        self.removal = tool(f"removeBlock{place}Button", "", "x", theme, self._frame)
        self.more = tool(f"moreBlock{place}Button", "", "chevron-down", theme, self._frame)
        self.grip = Grip(theme, self._frame)
        self._strut = QSpacerItem(0, LEAST_HEIGHT, *STRUT)
        self.fields = {"minutes": self.minutes}
        self._join()
        self._arrange()

    def parts(self) -> tuple[QWidget, ...]:
        """Where Tab stops."""
        inside = self._details.parts() if self._details else ()
        return (self.on, self.minutes, self.removal, self.more, *inside)

    @property
    def is_open(self) -> bool:
        """Whether everything that it is allowed is shown."""
        return self._details is not None and not self._details.isHidden()

    def is_inside(self, widget: QWidget | None) -> bool:
        """Whether this widget is in what is opened."""
        return bool(self._details and widget and self._details.isAncestorOf(widget))

    def show_line(self, line: BlockLine) -> None:
        """Show the block so."""
        self._line = line
        self._clock.setText(line.begins or "–")
        self._above.setText(line.above.text)
        set_property(self._above, "role", line.above.tone)
        self._above.setVisible(bool(line.above.text))
        set_property(self._frame, "role", "inset" if line.pause or not line.on else "block")
        self.on.show_text(line.title)
        self.on.setChecked(line.on)
        set_property(self.on, "off", not line.on)
        self.minutes.rename(_("Minutes of {title}").format(title=line.title))
        self.minutes.show_kept(str(line.minutes))
        self.removal.setVisible(line.pause)
        _name(self.removal, _("Remove: {title}").format(title=line.title))
        if self._details:
            self._details.show_details(line.title, line.details)
        self.show_understood("")
        self._name_more()
        tall = round(line.minutes * PIXELS_A_MINUTE) if line.on else LEAST_HEIGHT
        self._strut.changeSize(0, min(max(LEAST_HEIGHT, tall), MOST_HEIGHT), *STRUT)
        self._outer.invalidate()

    def show_understood(self, text: str) -> None:
        """What is being typed means this; empty shows the notes again."""
        notes = self._line.notes if self._line else Said("")
        said = Said(text) if text else notes
        self.notes.show_text(said.text)
        set_property(self.notes, "role", said.tone)
        self.notes.setVisible(bool(said.text))

    def show_open(self, opened: bool) -> None:
        """With everything that it is allowed, or without."""
        if opened == self.is_open:
            return
        self._details = self._details or self._made_details()
        self._details.setVisible(opened)
        self.more.setIcon(icon("chevron-up" if opened else "chevron-down", self._theme))
        self._name_more()

    def _name_more(self) -> None:
        title = self._line.title if self._line else ""
        words = _("Less: {title}") if self.is_open else _("More: {title}")
        _name(self.more, words.format(title=title))
        self.more.setToolTip(_("Less (Alt+Enter)") if self.is_open else _("More (Alt+Enter)"))

    def _made_details(self) -> BlockDetails:
        made = BlockDetails(self._place, self.refusals, self._frame)
        made.edited.connect(self.edited)
        made.entered.connect(self.entered)
        made.left.connect(self.left)
        made.allowed.connect(self.allowed)
        made.usual_taken.connect(lambda minutes: self.entered.emit("minutes", str(minutes)))
        self._opened.addWidget(made)
        self.fields = {"minutes": self.minutes, **made.fields}
        if self._line:
            made.show_details(self._line.title, self._line.details)
        return made

    def _join(self) -> None:
        self.minutes.edited.connect(lambda text: self.edited.emit("minutes", text))
        self.minutes.entered.connect(lambda text: self.entered.emit("minutes", text))
        self.minutes.left.connect(self.left)

    def _arrange(self) -> None:
        shown = row(self.grip, self.on, self.minutes, self.removal, self.more, gap=SPACE.xs)
        shown.setStretch(1, 1)
        noted = row(self.notes)
        noted.setContentsMargins(ICON + SPACE.xs, 0, SPACE.s, 0)
        kept = self.removal.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.removal.setSizePolicy(kept)
        self._opened = column()
        inside = column(column(shown, noted, gap=0), self.refusals, self._opened, 1, gap=SPACE.xs)
        inside.setContentsMargins(SPACE.s, SPACE.xs // 2, SPACE.xs, SPACE.xs // 2)
        self._frame.setLayout(inside)
        self._outer = outer = row(column(self._clock, 1, gap=0), self._frame, gap=SPACE.s)
        outer.addSpacerItem(self._strut)
        outer.setStretch(1, 1)
        self._clock.setContentsMargins(0, SPACE.m, 0, 0)
        self._above.setContentsMargins(CLOCK_WIDTH + SPACE.s, 0, 0, 0)
        self.setLayout(column(self._above, outer, gap=SPACE.xs // 2))


def _name(button: QWidget, words: str) -> None:
    button.setAccessibleName(words)
    button.setToolTip(words)

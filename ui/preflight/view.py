"""The page on which the room is checked: the checks on the left, sound and the room's measures on the right."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QSizePolicy, QWidget

from onlyworkshop.language import _
from ui.boards.layout import column, label, row
from ui.desk.bottom_bar import tool
from ui.page_keys import name_with_key, with_key
from ui.preflight.row import CheckRow
from ui.preflight.rows import CHECKS, Check, Row, check_titles
from ui.theme import SPACE, Theme, icon

WIDTHS = (62, 38)


class PreflightView(QWidget):
    """Shows the checks; tells what is tested, and what was answered."""

    back_asked = Signal()
    look_asked = Signal()
    all_tested = Signal()
    tested = Signal(str)
    answered = Signal(str, bool)
    swap_asked = Signal()
    page_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._theme = theme
        titles = check_titles()
        self._rows = {check: CheckRow(check, titles[check], self) for check in CHECKS}
        self._beside = column(gap=SPACE.l)
        self._arrange()
        self._connect()

    def show_row(self, check: Check, shown: Row) -> None:
        """Show how this check stands."""
        self._rows[check].show_row(shown)

    def show_title(self, title: str) -> None:
        """Whose day it is."""
        self._title.setText(title)

    def stand_beside(self, title: str, part: QWidget) -> None:
        """One more card beside the checks: the sound, the measures of the room."""
        card = QFrame(self)
        card.setProperty("role", "card")
        inside = column(label(title, "section", card), part, gap=SPACE.m)
        inside.setContentsMargins(SPACE.l, SPACE.m, SPACE.l, SPACE.l)
        card.setLayout(inside)
        self._beside.insertWidget(self._beside.count() - 1, card)

    def focus(self) -> None:
        """Ready to test all that needs nobody."""
        self._all.setFocus()

    def callbacks(self) -> Mapping[str, Callable[[], None]]:
        """What is done here, by the names of the deeds; the key that led here leads back."""
        return {"look": self.look_asked.emit, "check": self.back_asked.emit}

    def show_keys(self, keys: Mapping[str, str]) -> None:
        """The keys that do what the buttons do, by their deeds."""
        name_with_key(self._look, _("Look: light, dark, high contrast"), keys["look"])
        self._back.setToolTip(with_key(_("Back to where you came from"), keys["check"]))

    def _arrange(self) -> None:
        self._all = QPushButton(_("Test what needs nobody"), self)
        self._all.setObjectName("testAllButton")
        self._all.setAccessibleName(_("Test power, disk space and library"))
        self._all.setToolTip(self._all.accessibleName())
        self._all.setProperty("primary", True)
        hint = label(_("✓ only what was tested today. Tomorrow everything is ○ again."), "caption", self)
        hint.setWordWrap(True)
        hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        foot = row(hint, self._all, gap=SPACE.l)
        foot.setStretch(0, 1)
        checks = column(*self._rows.values(), foot, 1)
        self._beside.addStretch(1)
        both = row(checks, self._beside, gap=SPACE.l)
        for place, width in enumerate(WIDTHS):
            both.setStretch(place, width)
        both.setContentsMargins(SPACE.xl, SPACE.l, SPACE.xl, SPACE.l)
        inside = QWidget(self)
        inside.setLayout(both)
        area = QScrollArea(self)
        area.setObjectName("checksArea")
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(inside)
        self.setLayout(column(self._arranged_head(), area, gap=0))

    def _arranged_head(self) -> QFrame:
        head = QFrame(self)
        head.setProperty("role", "head")
        head.setFixedHeight(SPACE.xxl + SPACE.m)
        back = self._back = QPushButton(icon("chevron-left", self._theme), _("Back"), head)
        back.setObjectName("backButton")
        back.setAccessibleName(_("Back to where you came from"))
        back.setProperty("quiet", True)
        back.clicked.connect(self.back_asked)
        self._title = label("", "quiet", head)
        self._title.setObjectName("workshopTitle")
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._look = tool("lookButton", _("Look: light, dark, high contrast"), "contrast", self._theme, head)
        self._look.clicked.connect(self.look_asked)
        inside = row(back, label(_("Check the room"), "emphasis", head), self._title, self._look, gap=SPACE.m)
        inside.setStretch(2, 1)
        inside.setContentsMargins(SPACE.s, 0, SPACE.xl, 0)
        head.setLayout(inside)
        return head

    def _connect(self) -> None:
        for check, line in self._rows.items():
            line.tested.connect(lambda check=check: self.tested.emit(check))
            line.answered.connect(lambda yes, check=check: self.answered.emit(check, yes))
        swap = self._rows["screens"].button("Swap", _("Swap"), _("Swap room and desk"))
        swap.clicked.connect(self.swap_asked)
        self._rows["screens"].add_button(swap)
        page = self._rows["printer"].button("Page", _("Print a page"), _("Print a page: today’s schedule"))
        page.clicked.connect(self.page_asked)
        self._rows["printer"].add_button(page)
        self._all.clicked.connect(self.all_tested)

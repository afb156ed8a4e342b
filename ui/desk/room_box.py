"""The room on the desk: what the audience sees now, and the covers in front of it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from onlyworkshop.domain.room import RoomFrame
from onlyworkshop.language import _, plural
from ui.boards.layout import column, label, row
from ui.desk.bottom_bar import tool
from ui.room.canvas import RoomCanvas
from ui.room.cover import Cover
from ui.theme import SPACE, Theme, icon

HOLDS = (5, 10, 15, 30)


class RoomBox(QWidget):
    """Shows the room in its own shape; tells which cover is pressed. `held_for` carries minutes."""

    black_asked = Signal()
    hold_asked = Signal()
    held_for = Signal(int)
    screen_asked = Signal()

    def __init__(self, theme: Theme, room_theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._aspect = 0.0
        self._where = label("", "caption", self)
        self._where.setObjectName("roomWhereLabel")
        self._canvas = RoomCanvas(room_theme, self)
        self._canvas.setObjectName("roomPreview")
        self._black = self._cover("blackButton", _("Black"), _("Black (B or .)"))
        self._hold = self._cover("holdButton", _("Hold"), _("A slide that says we go on in a moment (H)"))
        self._hold_for = tool("holdForButton", _("Hold until …"), "chevron-down", theme, self)
        self._hold_for.setMenu(self._menu())
        self._hold_for.setPopupMode(self._hold_for.ToolButtonPopupMode.InstantPopup)
        self._screen = QPushButton(_("Show"), self)
        self._screen.setObjectName("roomScreenButton")
        self._screen.setIcon(icon("monitor", theme))
        self._black.clicked.connect(self.black_asked)
        self._hold.clicked.connect(self.hold_asked)
        self._screen.clicked.connect(self.screen_asked)
        heads = row(label(_("Room"), "emphasis", self), self._where, 1)
        covers = row(self._black, self._hold, self._hold_for, 1, self._screen, gap=SPACE.xs)
        self.setLayout(column(heads, self._canvas, covers))

    def show_room(self, visible: RoomFrame | None, aspect: float) -> None:
        """The audience sees this, or black when None."""
        if aspect != self._aspect:
            self._aspect = aspect
            self._canvas.show_aspect(aspect)
            self._fit()
        self._canvas.show_frame(visible)

    def show_state(self, where: str, live: bool, cover: Cover) -> None:
        """Where the room is, whether it is on, and what stands in front of it."""
        self._where.setText(f"● {where}" if live else where)
        self._black.setChecked(cover is Cover.BLACK)
        self._hold.setChecked(cover is Cover.HOLD)
        words = _("Take off") if live else _("Show")
        self._screen.setText(words)
        self._screen.setAccessibleName(_("Take the room off the screen") if live else _("Show the room"))
        self._screen.setToolTip(self._screen.accessibleName() if live else _("Show the room (F5)"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._aspect:
            self._canvas.setFixedHeight(round(self.width() / max(1.0, self._aspect)))

    def _cover(self, name: str, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(tip)
        button.setToolTip(tip)
        button.setCheckable(True)
        return button

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for minutes in HOLDS:
            chosen = menu.addAction(plural("Back in {n} minute", "Back in {n} minutes", minutes))
            chosen.triggered.connect(lambda _checked=False, minutes=minutes: self.held_for.emit(minutes))
        return menu

"""The main window: one page at a time, where it was last time, and one line for what concerns all of them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QCloseEvent, QIcon
from PySide6.QtWidgets import QLabel, QMainWindow, QPushButton, QSizePolicy, QStackedWidget, QWidget

from resources import resource
from ui.boards.layout import column, label, row
from ui.room.screens import Screens, beneath, move_onto, settling
from ui.settings import Place, SettingsFile
from ui.theme import SPACE

FIRST_SIZE = QSize(1366, 768)
LEAST_SIZE = QSize(1024, 640)
REACHABLE = 80
IN_SIGHT = 0.9


class MainWindow(QMainWindow):
    """Holds the page that is worked on. `closing` is told before it closes.

    Who closes it may be given a reason to stay; who closes it once more is let go.
    """

    closing = Signal()

    def __init__(self, settings: SettingsFile, screens: Screens | None = None) -> None:
        super().__init__()
        self.screens = screens or Screens(self)
        self._audience: Callable[[], QRect] = QRect
        self._settings = settings
        self._reason_to_stay: Callable[[], str] = str
        self._leaving = False
        self.setObjectName("mainWindow")
        self.setWindowTitle("OnlyWorkshop")
        self.setWindowIcon(QIcon(str(resource("icons", "onlyworkshop-256.png"))))
        self._pages = QStackedWidget(self)
        self._notice = self._notice_line()
        whole = QWidget(self)
        whole.setLayout(column(self._pages, self._notice, gap=0))
        self.setCentralWidget(whole)
        self._settle(settings.load().place)
        self._looks = settling(self, self._stay_in_sight)
        self.screens.changed.connect(self._on_screens_changed)

    @property
    def page(self) -> QWidget | None:
        """What is worked on."""
        return self._pages.currentWidget()

    def show_page(self, page: QWidget, title: str = "") -> None:
        """Work on this page from now on."""
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        self.setWindowTitle(f"{title} – OnlyWorkshop" if title else "OnlyWorkshop")

    def drop_page(self, page: QWidget) -> None:
        """This page is over."""
        self._pages.removeWidget(page)
        page.hide()
        page.deleteLater()

    def show_notice(self, text: str) -> None:
        """One line below every page; empty clears it."""
        self._notice.setText(text)
        self._notice.setVisible(bool(text))

    def ask_before_closing(self, reason_to_stay: Callable[[], str]) -> None:
        """From now on who closes the window is given this reason, unless it is empty."""
        self._reason_to_stay = reason_to_stay

    def keep_off(self, audience: Callable[[], QRect]) -> None:
        """From now on, when a screen goes, look for a place outside what the audience sees."""
        self._audience = audience

    def leave(self) -> None:
        """Close without a question."""
        self._leaving = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where it was."""
        reason = "" if self._leaving else self._reason_to_stay()
        if reason and reason != self._notice.text():
            self.show_notice(reason)
            event.ignore()
            return
        self.closing.emit()
        self._settings.save(self._settings.load().replaced(place=self._place()))
        super().closeEvent(event)

    def _notice_line(self) -> QLabel:
        line = label("", "notice", self)
        line.setObjectName("windowNoticeLabel")
        line.setWordWrap(True)
        line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        line.hide()
        return line

    def _place(self) -> Place:
        at = self.normalGeometry() if self.isMaximized() else self.geometry()
        return Place(x=at.x(), y=at.y(), width=at.width(), height=at.height(), maximised=self.isMaximized())

    def _on_screens_changed(self) -> None:
        """At once, and again when the system has done with the windows what it does."""
        self._shrink(self._rooms())
        self._stay_in_sight()
        for look in self._looks:
            look.start()

    def _stay_in_sight(self) -> None:
        """A screen has gone, come or changed: nothing of the desk is left where nobody can see it."""
        rooms = self._rooms()
        if not rooms or self.isMinimized() or seen(self.geometry(), rooms) >= IN_SIGHT:
            return
        at = fitting(None, by_choice(rooms, self.geometry(), self._audience()))
        screen = beneath(at, self.screens.all())
        if screen:
            move_onto(self, screen, at)

    def _settle(self, place: Place | None) -> None:
        rooms = self._rooms()
        if rooms:
            self._shrink(rooms)
            self.setGeometry(fitting(place, rooms))
        if place and place.maximised:
            self.showMaximized()

    def _shrink(self, rooms: Sequence[QRect]) -> None:
        """Where a screen is small the window may be smaller than the pages would like."""
        least = LEAST_SIZE
        for room in rooms:
            least = least.boundedTo(room.size())
        self.setMinimumSize(least)

    def _rooms(self) -> list[QRect]:
        rooms = [screen.availableGeometry() for screen in self.screens.all()]
        return [room for room in rooms if not room.isEmpty()]


def by_choice(rooms: Sequence[QRect], window: QRect, audience: QRect) -> list[QRect]:
    """The places for a window that has to move: the audience’s last, first what shows most of it."""
    return sorted(rooms, key=lambda room: (room.intersects(audience), -seen(window, [room])))


def seen(window: QRect, rooms: Sequence[QRect]) -> float:
    """The largest share of the window that one screen shows, 0 to 1."""
    whole = max(1, window.width() * window.height())
    shown = (room.intersected(window) for room in rooms)
    return max((part.width() * part.height() / whole for part in shown if not part.isEmpty()), default=0.0)


def fitting(place: Place | None, rooms: Sequence[QRect]) -> QRect:
    """`place` when somebody can get hold of it on one of the screens, else the middle of the first screen."""
    if place:
        wanted = QRect(place.x, place.y, place.width, place.height)
        for room in rooms:
            seen = room.intersected(wanted)
            if seen.width() >= REACHABLE and seen.height() >= REACHABLE and room.top() <= wanted.top():
                return QRect(wanted.topLeft(), wanted.size().boundedTo(room.size()))
    first = rooms[0]
    centred = QRect(first.topLeft(), FIRST_SIZE.boundedTo(first.size()))
    centred.moveCenter(first.center())
    return centred


def plain_page(text: str, button: str, then: Callable[[], object]) -> QWidget:
    """A page that says one sentence and offers one way on."""
    page = QWidget()
    page.setObjectName("page")
    words = label(text, "emphasis", page)
    words.setObjectName("plainSentence")
    words.setWordWrap(True)
    words.setMaximumWidth(8 * SPACE.vast)
    way = QPushButton(button, page)
    way.setObjectName("plainButton")
    way.clicked.connect(lambda: then())  # noqa: PLW0108 `clicked` says whether it is checked
    inside = column(label("OnlyWorkshop", "page", page), words, row(way, 1), 1, gap=SPACE.l)
    inside.setContentsMargins(SPACE.vast, SPACE.vast, SPACE.vast, SPACE.vast)
    page.setLayout(inside)
    return page

"""The main window: one page at a time, where it was last time, and one line for what concerns all of them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QIcon
from PySide6.QtWidgets import QLabel, QMainWindow, QPushButton, QSizePolicy, QStackedWidget, QWidget

from resources import resource
from ui.boards.layout import column, label, row
from ui.room.screens import Screens
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

    def __init__(self, settings: SettingsFile) -> None:
        super().__init__()
        self._settings = settings
        self._reason_to_stay: Callable[[], str] = str
        self._leaving = False
        self.setObjectName("mainWindow")
        self.setWindowTitle("OnlyWorkshop")
        self.setWindowIcon(QIcon(str(resource("icons", "onlyworkshop-256.png"))))
        self.setMinimumSize(LEAST_SIZE)
        self._pages = QStackedWidget(self)
        self._notice = self._notice_line()
        whole = QWidget(self)
        whole.setLayout(column(self._pages, self._notice, gap=0))
        self.setCentralWidget(whole)
        self._settle(settings.load().place)
        Screens(self).changed.connect(self._stay_in_sight)

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

    def _stay_in_sight(self) -> None:
        """A screen has gone, come or changed: nothing of the desk is left where nobody can see it."""
        rooms = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        rooms = [room for room in rooms if not room.isEmpty()]
        if not rooms or self.isMinimized() or seen(self.geometry(), rooms) >= IN_SIGHT:
            return
        maximised = self.isMaximized()
        self.setWindowState(Qt.WindowState.WindowNoState)
        self.setGeometry(fitting(None, rooms))
        if maximised:
            self.showMaximized()

    def _settle(self, place: Place | None) -> None:
        rooms = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        self.setGeometry(fitting(place, rooms))
        if place and place.maximised:
            self.showMaximized()


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

"""The page on which a workshop is prepared: three sections beside each other, and its paper at the foot."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QSizePolicy, QWidget

from onlyworkshop.domain.exercises.field import Field
from onlyworkshop.domain.people import People
from onlyworkshop.language import _
from onlyworkshop.services.library import Saving
from ui.boards.layout import column, label, row
from ui.desk.bottom_bar import tool
from ui.page_keys import name_with_key
from ui.prepare.day import DaySection
from ui.prepare.paper import PaperBar
from ui.prepare.people import PeopleSection
from ui.prepare.section import said_label, show_said
from ui.prepare.spoken import Said, saved
from ui.prepare.whom import WhomSection
from ui.theme import SPACE, Theme, icon

WIDTHS = (37, 30, 51)


class PrepareView(QWidget):
    """Shows a workshop before its day; its sections tell what is asked."""

    home_asked = Signal()
    undo_asked = Signal()
    redo_asked = Signal()
    sound_asked = Signal()
    look_asked = Signal()
    check_asked = Signal()

    def __init__(self, theme: Theme, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._theme = theme
        self._head = self._arranged_head()
        self._notice = self._arranged_notice()
        self.people = PeopleSection(theme, self)
        self.whom = WhomSection(self)
        self.day = DaySection(theme, today, self)
        self.paper = PaperBar(theme, self)
        inside = column(self._notice, self._arranged_sections(), gap=SPACE.s)
        inside.setContentsMargins(SPACE.xl, SPACE.l, SPACE.xl, SPACE.l)
        self.setLayout(column(self._head, inside, self.paper, gap=0))

    def show_title(self, title: str) -> None:
        """The name of the day."""
        self._title.setText(title)
        self.whom.show_title(title)

    def show_field(self, field: Field) -> None:
        """For whom and where the sentence must be true."""
        self.whom.show_field(field)

    def show_people(self, people: People) -> None:
        """Who comes."""
        self.people.show_people(people)

    def show_missing(self, who: Said, whom: Said) -> None:
        """What is still open, section by section."""
        self.people.show_missing(who)
        self.whom.show_missing(whom)

    def show_history(self, can_undo: bool, can_redo: bool) -> None:
        """Whether there is a way back, and forward."""
        self._undo.setEnabled(can_undo)
        self._redo.setEnabled(can_redo)

    def show_begun(self, begun: bool) -> None:
        """Whether the day has begun."""
        self.paper.show_begun(begun)

    def show_saving(self, saving: Saving) -> None:
        """Whether everything is kept."""
        show_said(self._saved, saved(saving))

    def show_notice(self, text: str, undo: bool = False) -> None:
        """One line above the sections; empty clears it."""
        self._notice_words.setText(text)
        self._notice_undo.setVisible(undo)
        self._notice.setVisible(bool(text))

    def show_refusal(self, place: str, text: str) -> None:
        """Why what was typed there is not kept."""
        places = self.people.places | self.whom.places
        if field := places.get(place):
            field.show_refusal(text)
        if text and place == "name":
            self.people.name.focus()

    def ask_next_name(self) -> None:
        """Ready for the next name."""
        self.people.ask_next()

    def callbacks(self) -> Mapping[str, Callable[[], None]]:
        """What is done here, by the names of the deeds."""
        return {
            "undo": self.undo_asked.emit,
            "redo": self.redo_asked.emit,
            "sound": self.sound_asked.emit,
            "look": self.look_asked.emit,
            "check": self.check_asked.emit,
        }

    def show_keys(self, keys: Mapping[str, str]) -> None:
        """The keys that do what the buttons do, by their deeds."""
        for button, words, deed in (
            (self._undo, _("Undo"), "undo"),
            (self._redo, _("Redo"), "redo"),
            (self._sound, _("Sound and clock"), "sound"),
            (self._look, _("Look: light, dark, high contrast"), "look"),
            (self._check, _("Check the room"), "check"),
        ):
            name_with_key(button, words, keys[deed])

    def _arranged_sections(self) -> QScrollArea:
        sections = row(self.people, self.whom, self.day, gap=SPACE.l)
        for place, width in enumerate(WIDTHS):
            sections.setStretch(place, width)
        beside = QWidget(self)
        beside.setLayout(sections)
        area = QScrollArea(self)
        area.setObjectName("sectionsArea")
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(beside)
        return area

    def _arranged_head(self) -> QFrame:
        head = QFrame(self)
        head.setProperty("role", "head")
        head.setFixedHeight(SPACE.xxl + SPACE.m)
        home = QPushButton(icon("chevron-left", self._theme), _("Home"), head)
        home.setObjectName("homeButton")
        home.setProperty("quiet", True)
        home.clicked.connect(self.home_asked)
        self._title = label("", "emphasis", head)
        self._title.setObjectName("workshopTitle")
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._saved = said_label("savedLabel", head)
        self._saved.setWordWrap(False)
        self._saved.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._undo = tool("undoButton", _("Undo"), "undo", self._theme, head)
        self._undo.clicked.connect(self.undo_asked)
        self._redo = tool("redoButton", _("Redo"), "redo", self._theme, head)
        self._redo.clicked.connect(self.redo_asked)
        self._sound = tool("soundButton", _("Sound and clock"), "settings", self._theme, head)
        self._sound.clicked.connect(self.sound_asked)
        self._look = tool("lookButton", _("Look: light, dark, high contrast"), "contrast", self._theme, head)
        self._look.clicked.connect(self.look_asked)
        self._check = QPushButton(icon("clipboard-check", self._theme), _("Check the room"), head)
        self._check.setObjectName("checkRoomButton")
        self._check.setProperty("quiet", True)
        self._check.clicked.connect(self.check_asked)
        keyed = (self._undo, self._redo, self._sound, self._look, self._check)
        inside = row(home, self._title, self._saved, *keyed)
        inside.setStretch(1, 1)
        inside.setContentsMargins(SPACE.s, 0, SPACE.xl, 0)
        head.setLayout(inside)
        return head

    def _arranged_notice(self) -> QFrame:
        frame = QFrame(self)
        frame.setProperty("role", "inset")
        self._notice_words = label("", "body", frame)
        self._notice_words.setObjectName("noticeLabel")
        self._notice_undo = QPushButton(icon("undo", self._theme), _("Undo"), frame)
        self._notice_undo.setObjectName("undoRemoveButton")
        self._notice_undo.clicked.connect(self.undo_asked)
        inside = row(self._notice_words, 1, self._notice_undo)
        inside.setContentsMargins(SPACE.m, SPACE.xs, SPACE.xs, SPACE.xs)
        frame.setLayout(inside)
        frame.hide()
        return frame

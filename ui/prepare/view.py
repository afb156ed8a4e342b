"""The page on which a workshop is prepared: three sections beside each other, and its paper at the foot."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QSizePolicy, QWidget

from onlyworkshop.domain.exercises.field import Field
from onlyworkshop.domain.people import People
from onlyworkshop.language import _
from onlyworkshop.services.library import Saving
from ui.boards.layout import column, label, row
from ui.desk.bottom_bar import tool
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
        self._bind()

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
        self._undo = tool("undoButton", _("Undo (Ctrl+Z)"), "undo", self._theme, head)
        self._undo.clicked.connect(self.undo_asked)
        self._redo = tool("redoButton", _("Redo (Ctrl+Y)"), "redo", self._theme, head)
        self._redo.clicked.connect(self.redo_asked)
        sound = tool("soundButton", _("Sound and clock (F10)"), "settings", self._theme, head)
        sound.clicked.connect(self.sound_asked)
        look = tool("lookButton", _("Look: light, dark, high contrast (F11)"), "contrast", self._theme, head)
        look.clicked.connect(self.look_asked)
        check = QPushButton(icon("clipboard-check", self._theme), _("Check the room"), head)
        check.setObjectName("checkRoomButton")
        check.setAccessibleName(_("Check the room (F12)"))
        check.setProperty("quiet", True)
        check.clicked.connect(self.check_asked)
        inside = row(home, self._title, self._saved, self._undo, self._redo, sound, look, check)
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

    def _bind(self) -> None:
        for keys, asked in (
            (QKeySequence("Ctrl+Z"), self.undo_asked),
            (QKeySequence("Ctrl+Shift+Z"), self.redo_asked),
            (QKeySequence("Ctrl+Y"), self.redo_asked),
            (QKeySequence("F10"), self.sound_asked),
            (QKeySequence("F11"), self.look_asked),
            (QKeySequence("F12"), self.check_asked),
        ):
            shortcut = QShortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(asked)

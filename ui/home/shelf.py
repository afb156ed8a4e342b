"""The shelf on the screen: a new workshop on the left, all the others on the right."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QScrollArea, QWidget

from onlyworkshop.domain.template import Template
from onlyworkshop.language import _
from onlyworkshop.services.file_names import file_name
from ui.boards.layout import column, label, row
from ui.files import ask_what_to_open, ask_where_to_save
from ui.home.card import WorkshopCard
from ui.home.new_workshop import NewWorkshop
from ui.home.presenter import Notice
from ui.home.shelved import Card
from ui.page_keys import name_with_key
from ui.theme import SPACE, Theme, icon

WIDEST = 1240
LEFT = 360


class HomeView(QWidget):
    """Shows the shelf and says what was asked of it."""

    made = Signal(str, object, object)
    searched = Signal(str)
    open_asked = Signal(str)
    copy_asked = Signal(str)
    remove_asked = Signal(str)
    undo_asked = Signal()
    sample_asked = Signal()
    file_chosen = Signal(object)
    place_chosen = Signal(str, object)
    look_asked = Signal()

    def __init__(self, theme: Theme, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._theme = theme
        self._titles: dict[str, str] = {}
        self._new = NewWorkshop(today, self)
        self._new.made.connect(self.made)
        self._search = self._search_line()
        self._notice, self._notice_words, self._undo = self._notice_line()
        self._cards = column(gap=SPACE.m)
        self._arrange()
        QShortcut(QKeySequence.StandardKey.New, self, self._new.focus)
        QShortcut(QKeySequence.StandardKey.Find, self, self._search.setFocus)

    def show_cards(self, cards: Sequence[Card], searched: str) -> None:
        """The shelf, or what to do when it is empty."""
        while taken := self._cards.takeAt(0):
            if widget := taken.widget():
                widget.hide()
                widget.deleteLater()
        self._titles = {shown.id: shown.title for shown in cards}
        for shown in cards:
            self._cards.addWidget(self._card(shown))
        if not cards:
            self._cards.addWidget(self._nothing_found(searched) if searched else self._welcome())
        self._cards.addStretch(1)

    def callbacks(self) -> Mapping[str, Callable[[], None]]:
        """What is done here, by the names of the deeds. New and find are every program's own keys."""
        return {"look": self.look_asked.emit}

    def show_keys(self, keys: Mapping[str, str]) -> None:
        """The keys that do what the buttons do, by their deeds."""
        name_with_key(self._look, _("Look: light, dark, high contrast"), keys["look"])

    def show_notice(self, notice: Notice) -> None:
        """One line above the shelf, until the next one."""
        self._notice_words.setText(notice.text)
        self._undo.setVisible(notice.undo)
        self._notice.setVisible(bool(notice.text))

    def show_templates(self, templates: Sequence[Template]) -> None:
        """The facilitator's own plans."""
        self._new.show_templates(templates)

    def show_title_refusal(self, text: str) -> None:
        """Why the new title is not taken."""
        self._new.title.show_refusal(text)
        if text:
            self._new.focus()

    def show_day_refusal(self, text: str) -> None:
        """Why the day is not taken."""
        self._new.day.show_refusal(text)

    def focus_new(self) -> None:
        """Ready to type a title."""
        self._new.focus()

    def _arrange(self) -> None:
        left = column(self._new, 1)
        shelf = QWidget()
        self._cards.setContentsMargins(0, 0, 0, SPACE.xl)
        shelf.setLayout(self._cards)
        area = QScrollArea(self)
        area.setObjectName("shelfArea")
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setWidget(shelf)
        right = column(self._tools(), self._notice, area, gap=SPACE.m)
        self._new.setFixedWidth(LEFT)
        both = row(left, right, gap=SPACE.xxl)
        both.setStretch(1, 1)
        page = QWidget(self)
        page.setMaximumWidth(WIDEST)
        page.setLayout(column(self._head(), both, gap=SPACE.xl))
        outer = row(page)
        outer.setContentsMargins(SPACE.xxl, SPACE.xl, SPACE.xxl, 0)
        self.setLayout(outer)

    def _head(self) -> QWidget:
        head = QWidget(self)
        self._look = self._button(_("Look"), "lookButton", "contrast", self.look_asked.emit)
        name = label("OnlyWorkshop", "page", head)
        line = label(_("From a map of your competitors to one true sentence."), "quiet", head)
        head.setLayout(row(column(name, line, gap=0), 1, self._look))
        return head

    def _tools(self) -> QWidget:
        tools = QWidget(self)
        sample = self._button(_("Add the sample"), "addSampleButton", "plus", self.sample_asked.emit)
        carry_in = self._button(_("Open a file…"), "importButton", "download", self._ask_what_to_open)
        tools.setLayout(row(self._search, sample, carry_in))
        return tools

    def _button(self, words: str, name: str, picture: str, asked: Callable[[], None]) -> QPushButton:
        button = QPushButton(icon(picture, self._theme), words, self)
        button.setObjectName(name)
        button.clicked.connect(lambda: asked())  # noqa: PLW0108 `clicked` says whether it is checked
        return button

    def _search_line(self) -> QLineEdit:
        line = QLineEdit(self)
        line.setObjectName("searchEdit")
        line.setAccessibleName(_("Search the workshops"))
        line.setPlaceholderText(_("Search title, client or statement"))
        line.addAction(icon("search", self._theme), QLineEdit.ActionPosition.LeadingPosition)
        line.setClearButtonEnabled(True)
        line.textChanged.connect(self.searched)
        return line

    def _notice_line(self) -> tuple[QFrame, QLabel, QPushButton]:
        frame = QFrame(self)
        frame.setProperty("role", "inset")
        words = label("", "body", frame)
        words.setObjectName("noticeLabel")
        words.setWordWrap(True)
        undo = self._button(_("Undo"), "undoRemoveButton", "undo", self.undo_asked.emit)
        inside = row(words, undo, gap=SPACE.m)
        inside.setStretch(0, 1)
        inside.setContentsMargins(SPACE.m, SPACE.xs, SPACE.xs, SPACE.xs)
        frame.setLayout(inside)
        frame.hide()
        return frame, words, undo

    def _card(self, shown: Card) -> WorkshopCard:
        made = WorkshopCard(shown)
        made.open_asked.connect(self.open_asked)
        made.copy_asked.connect(self.copy_asked)
        made.remove_asked.connect(self.remove_asked)
        made.export_asked.connect(self._ask_where_to_save)
        return made

    def _welcome(self) -> QWidget:
        steps = (
            _("Give the workshop a title on the left and press Enter."),
            _("List the people, look over the day, print the handouts."),
            _("Start the day. The desk leads you, the room sees the board, the pack writes itself."),
        )
        return _advice(
            _("Nothing here yet"),
            [
                *(f"{n}.  {step}" for n, step in enumerate(steps, 1)),
                _("New to this? Add the sample: a whole day that has been held."),
            ],
        )

    def _nothing_found(self, searched: str) -> QWidget:
        return _advice(
            _("Nothing found"), [_("No title, client or statement has “{typed}” in it.").format(typed=searched)]
        )

    def _ask_what_to_open(self) -> None:
        kinds = _("Workshops") + " (*.onlyworkshop *.json)"
        ask_what_to_open(self, _("Open a workshop file"), kinds, self.file_chosen.emit)

    def _ask_where_to_save(self, workshop: str) -> None:
        def chosen(path: Path) -> None:
            self.place_chosen.emit(workshop, path)

        suggested = file_name(self._titles.get(workshop, ""), ".onlyworkshop")
        ask_where_to_save(self, _("Save the workshop as a file"), suggested, chosen)


def _advice(title: str, lines: Sequence[str]) -> QWidget:
    frame = QFrame()
    frame.setProperty("role", "inset")
    inside = column(label(title, "emphasis"), gap=SPACE.s)
    for line in lines:
        words = label(line, "quiet")
        words.setWordWrap(True)
        inside.addWidget(words)
    inside.setContentsMargins(SPACE.xl, SPACE.xl, SPACE.xl, SPACE.xl)
    frame.setLayout(inside)
    return frame

"""Paper: what can be printed or saved before, during and after the day."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QToolButton, QWidget

from onlyworkshop.language import _
from ui.boards.entry import RefusalLine
from ui.boards.fields import ChoiceField
from ui.boards.layout import label, row
from ui.prepare.making import Sheet
from ui.prepare.printing import sheet_name
from ui.theme import SPACE, Theme, icon, set_property

SHEETS: tuple[Sheet, ...] = ("schedule", "handouts", "poster", "pack")
OTHERWISE: dict[Sheet, tuple[Sheet, ...]] = {
    "handouts": ("blank_handouts",),
    "pack": ("nameless_pack", "nameless_photo_pack"),
}
SHEET_WIDTH = 96


class PaperBar(QFrame):
    """The foot of the page: paper on the left, the way to the desk on the right."""

    opened = Signal(str)
    print_asked = Signal(str)
    save_asked = Signal(str)
    size_chosen = Signal(str)
    begin_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.setFixedHeight(SPACE.vast)
        self._theme = theme
        self._begun = QPushButton(self)
        self._begun.setObjectName("startDayButton")
        self._begun.setProperty("primary", True)
        self._begun.clicked.connect(self.begin_asked)
        self._line = label("", "quiet", self)
        self._line.setObjectName("paperLabel")
        self._line.setWordWrap(True)
        sizes = (("a4", _("A4")), ("letter", _("Letter")))
        self._size = ChoiceField(_("Paper size"), "paperSizeChoice", sizes, self, refusals=RefusalLine(self))
        self._size.setFixedWidth(SHEET_WIDTH)
        self._size.chosen.connect(self.size_chosen)
        self._buttons = {sheet: self._button(sheet) for sheet in SHEETS}
        inside = row(
            label(_("Paper"), "emphasis", self),
            self._size,
            *self._buttons.values(),
            self._line,
            self._begun,
            gap=SPACE.s,
        )
        inside.setStretch(inside.count() - 2, 1)
        inside.setContentsMargins(SPACE.xl, 0, SPACE.xl, 0)
        self.setLayout(inside)

    def show_size(self, size: str) -> None:
        """The sheet in use."""
        self._size.show_value(size)

    def show_begun(self, begun: bool) -> None:
        """What the big button does."""
        self._begun.setText(_("Go on with the day") if begun else _("Start the day"))

    def show_work(self, text: str, busy: bool = False, warn: bool = False) -> None:
        """How the paper is coming along, and where it went."""
        self._line.setText(text)
        set_property(self._line, "role", "warn" if warn else "quiet")
        for button in self._buttons.values():
            button.setEnabled(not busy)

    def focus(self) -> None:
        """Ready to make the pack."""
        self._buttons["pack"].setFocus()

    def _button(self, sheet: Sheet) -> QToolButton:
        words = sheet_name(sheet)
        button = QToolButton(self)
        button.setObjectName(f"{sheet}Button")
        button.setText(words)
        button.setProperty("worded", True)
        button.setAccessibleName(_("{what}: print or save").format(what=words))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.aboutToShow.connect(lambda: self.opened.emit(sheet))
        self._offer(menu, sheet, _("Print"), _("Save as a PDF…"))
        for other in OTHERWISE.get(sheet, ()):
            what = sheet_name(other)
            menu.addSeparator()
            self._offer(menu, other, _("{what}: print").format(what=what), _("{what}: save…").format(what=what))
        button.setMenu(menu)
        return button

    def _offer(self, menu: QMenu, sheet: Sheet, to_print: str, to_save: str) -> None:
        menu.addAction(icon("printer", self._theme), to_print, lambda: self.print_asked.emit(sheet))
        menu.addAction(icon("download", self._theme), to_save, lambda: self.save_asked.emit(sheet))

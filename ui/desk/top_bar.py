"""The bar at the head of the desk: where we are, whether it is kept, and the way to the paper."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from onlyworkshop.catalogue import MODULES
from onlyworkshop.language import _
from onlyworkshop.services.library import Saving
from onlyworkshop.wording import sentence
from ui.boards.elided import ElidedLabel
from ui.boards.layout import label, row
from ui.desk.bottom_bar import tool
from ui.desk.frame import DeskFrame
from ui.page_keys import name_with_key, with_key
from ui.theme import SPACE, Theme, icon, set_property


class TopBar(QFrame):
    """Shows a DeskFrame's title, undo and chapters; tells what is pressed."""

    home_asked = Signal()
    prepare_asked = Signal()
    pack_asked = Signal()
    undone = Signal()
    redone = Signal()
    muted = Signal()
    sound_asked = Signal()
    keys_asked = Signal()
    look_asked = Signal()
    check_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "head")
        self.setFixedHeight(SPACE.xxl + SPACE.m)
        self._theme = theme
        self._mute_key = ""
        self._home = self._quiet("homeButton", _("Home"))
        self._home.setIcon(icon("chevron-left", theme))
        self._prepare = self._quiet("prepareButton", _("Prepare"))
        self._title = ElidedLabel("emphasis", self)
        self._title.setObjectName("workshopTitle")
        self._saved = label("", "caption", self)
        self._saved.setObjectName("savedLabel")
        self._undo = tool("undoButton", _("Undo"), "undo", theme, self)
        self._redo = tool("redoButton", _("Redo"), "redo", theme, self)
        self._mute = tool("muteButton", _("Mute the chimes"), "volume-2", theme, self)
        self._sound = tool("soundButton", _("Sound and clock"), "settings", theme, self)
        self._look = tool("lookButton", _("Look: light, dark, high contrast"), "contrast", theme, self)
        self._check = tool("checkRoomButton", _("Check the room"), "clipboard-check", theme, self)
        self._keys = tool("keysButton", _("All keys"), "help", theme, self)
        self._pack = QPushButton(self)
        self._pack.setObjectName("packButton")
        self._pack.setIcon(icon("file-text", theme))
        self._arrange()
        self._connect()

    def show_frame(self, frame: DeskFrame) -> None:
        """Show the title, what can be undone, and how far the pack is."""
        self._undo.setEnabled(frame.can_undo)
        self._redo.setEnabled(frame.can_redo)
        pack = _("Pack {done}/{all}").format(done=frame.chapters, all=len(MODULES))
        if self._pack.text() != pack:
            self._pack.setText(pack)
            self._pack.setAccessibleName(pack)
            self._pack.setToolTip(_("The paper: pack, handouts, poster"))
        title = f"{frame.title} · {frame.plan}"
        if title != self._title.text():
            self._title.show_text(title)
            self._title.setAccessibleName(title)

    def show_saving(self, saving: Saving) -> None:
        """Whether everything is kept."""
        words = sentence(saving.failure) if saving.failure else _("Saving …") if saving.pending else _("Saved ✓")
        if words != self._saved.text():
            self._saved.setText(words)
            self._saved.setToolTip(words)
        set_property(self._saved, "role", "warn" if saving.failure else "caption")

    def show_keys(self, keys: Mapping[str, str]) -> None:
        """The keys that do what the buttons do, by their deeds."""
        for button, words, deed in (
            (self._sound, _("Sound and clock"), "sound"),
            (self._look, _("Look: light, dark, high contrast"), "look"),
            (self._check, _("Check the room"), "check"),
            (self._undo, _("Undo"), "undo"),
            (self._redo, _("Redo"), "redo"),
            (self._keys, _("All keys"), "keys"),
        ):
            name_with_key(button, words, keys[deed])
        self._mute_key = keys["mute"]
        self._mute.setToolTip(with_key(self._mute.accessibleName(), self._mute_key))

    def show_muted(self, muted: bool) -> None:
        """Whether the chimes are silent."""
        words = _("The chimes are muted: let them ring") if muted else _("Mute the chimes")
        self._mute.setIcon(icon("volume-x" if muted else "volume-2", self._theme))
        self._mute.setAccessibleName(words)
        self._mute.setToolTip(with_key(words, self._mute_key))

    def _quiet(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setProperty("quiet", True)
        return button

    def _arrange(self) -> None:
        bar = row(
            self._home,
            self._title,
            self._saved,
            self._undo,
            self._redo,
            self._mute,
            self._sound,
            self._look,
            self._check,
            self._keys,
            self._prepare,
            self._pack,
            gap=SPACE.xs,
        )
        bar.setContentsMargins(SPACE.s, 0, SPACE.l, 0)
        bar.setStretch(1, 1)
        bar.insertSpacing(3, SPACE.s)
        bar.insertSpacing(2, SPACE.m)
        self.setLayout(bar)

    def _connect(self) -> None:
        self._home.clicked.connect(self.home_asked)
        self._prepare.clicked.connect(self.prepare_asked)
        self._pack.clicked.connect(self.pack_asked)
        self._undo.clicked.connect(self.undone)
        self._redo.clicked.connect(self.redone)
        self._mute.clicked.connect(self.muted)
        self._sound.clicked.connect(self.sound_asked)
        self._look.clicked.connect(self.look_asked)
        self._check.clicked.connect(self.check_asked)
        self._keys.clicked.connect(self.keys_asked)

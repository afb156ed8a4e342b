"""The right column of the desk: the room, the script, the notes, the photos, the parking lot."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QWidget

from onlyworkshop.domain.workshop import LONGEST_NOTE
from onlyworkshop.language import _
from ui.boards.fields import ProseField
from ui.boards.layout import column
from ui.desk.frame import ShownBlock
from ui.desk.parking_panel import ParkingPanel
from ui.desk.photos.panel import PhotosPanel
from ui.desk.room_box import RoomBox
from ui.desk.script import ScriptView
from ui.desk.section import Section
from ui.theme import SPACE, Theme


class Side(QFrame):
    """Notes, photos and parking lot share one place: opening one folds the others."""

    noted = Signal(str, str)
    note_left = Signal()

    def __init__(
        self, theme: Theme, room_theme: Theme, photos: PhotosPanel, parking: ParkingPanel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "side")
        self.setMinimumWidth(6 * SPACE.huge)
        self._module = ""
        self.room = RoomBox(theme, room_theme, self)
        self._script = ScriptView(self)
        self._note = ProseField(_("Notes for you; they go into the pack"), "noteEdit", LONGEST_NOTE, self)
        self._words = Section(_("Script"), "scriptSection", self._script, theme, self)
        self._notes = Section(_("Notes"), "notesSection", self._note, theme, self)
        self._photos = Section(_("Photos"), "photosSection", photos, theme, self)
        self._parked = Section(_("Parked"), "parkedSection", parking, theme, self)
        self._let_one_open(self._notes, self._photos, self._parked)
        for section in (self._words, self._notes, self._photos, self._parked):
            section.unfolded.connect(self._share)
            section.folded.connect(self._share)
        photos.counted.connect(self._on_photos_counted)
        photos.begun.connect(self._photos.unfold)
        parking.counted.connect(self._on_counted)
        self._note.edited.connect(lambda text: self.noted.emit(self._module, text))
        self._note.left.connect(self.note_left)
        self._columns = column(self.room, self._words, self._notes, self._photos, self._parked, 0, gap=SPACE.s)
        self._columns.setContentsMargins(SPACE.l, SPACE.m, SPACE.l, SPACE.m)
        self.setLayout(self._columns)
        self._share()

    def event(self, event: QEvent) -> bool:
        """Whatever opens, folds or gets another size, the room has what the others leave."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            sections = (self._words, self._notes, self._photos, self._parked)
            others = [one.minimumSizeHint().height() + SPACE.s for one in sections if not one.isHidden()]
            self.room.fit_into(self.height() - sum(others) - 2 * SPACE.m)
        return done

    def show_block(self, shown: ShownBlock) -> None:
        """The words and the note of this block."""
        self._module = shown.module
        self._script.show_script(shown)
        self._words.setVisible(bool(shown.script))
        self._note.show_text(shown.note)
        self._photos.setVisible(bool(shown.module))
        self._notes.setVisible(bool(self._module))

    def show_note_refusal(self, text: str) -> None:
        """Why the note is not kept."""
        self._note.show_refusal(text)

    def open_parking(self) -> None:
        """Show the parking lot."""
        self._parked.unfold()

    def open_photos(self) -> None:
        """Show the photos."""
        self._photos.unfold()

    def _let_one_open(self, first: Section, *others: Section) -> None:
        for section in others:
            section.fold()
        every = (first, *others)
        for section in every:
            for other in every:
                if other is not section:
                    section.unfolded.connect(other.fold)

    def _on_photos_counted(self, count: int) -> None:
        self._photos.show_title(_("Photos {n}").format(n=count) if count else _("Photos"))

    def _on_counted(self, still_open: int) -> None:
        self._parked.show_title(_("Parked {n}").format(n=still_open) if still_open else _("Parked"))

    def _share(self) -> None:
        """Give the height that is left to what is open."""
        for section, share in ((self._words, 3), (self._notes, 2), (self._photos, 5), (self._parked, 4)):
            self._columns.setStretchFactor(section, share if section.is_open() else 0)
        self._columns.setStretch(self._columns.count() - 1, 0 if self._any_open() else 1)

    def _any_open(self) -> bool:
        return any(section.is_open() for section in (self._words, self._notes, self._photos, self._parked))

"""Photos at the desk: add, look, caption, order, remove."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QWidget

from onlyworkshop.domain.photos import LONGEST_CAPTION, Photo
from onlyworkshop.language import _, plural
from ui.boards.entry import RefusalLine
from ui.boards.fields import LineField
from ui.boards.layout import column, label, row
from ui.desk.bottom_bar import tool
from ui.desk.photos.carried import photos_in
from ui.desk.photos.sheet import PhotoSheet
from ui.desk.photos.strip import PhotoStrip
from ui.files import ask_for_files
from ui.theme import SPACE, Theme, icon

MOST_TOLD = 50
REFUSALS_HEIGHT = 48


class PhotosPanel(QWidget):
    """Shows the photos of one exercise; tells what is added and changed, by the photo's id."""

    added = Signal(object)
    captioned = Signal(str, str)
    caption_left = Signal(str)
    moved = Signal(str, int)
    removed = Signal(str)
    looked_at = Signal(str)
    counted = Signal(int)
    begun = Signal()
    told = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._sheet = PhotoSheet(theme, parent)
        self._rows: dict[str, Photo] = {}
        self._captioning = ""
        self._add = QPushButton(icon("plus", theme), _("Add…"), self)
        self._add.setObjectName("addPhotosButton")
        self._add.setAccessibleName(_("Add photos…"))
        self._paste = QPushButton(_("Paste"), self)
        self._paste.setObjectName("pastePhotoButton")
        self._paste.setAccessibleName(_("Paste a photo"))
        self._earlier = tool("photoEarlierButton", _("Earlier (Alt+Left)"), "chevron-left", theme, self)
        self._later = tool("photoLaterButton", _("Later (Alt+Right)"), "chevron-right", theme, self)
        self._remove = tool("removePhotoButton", _("Remove this photo"), "trash-2", theme, self)
        self._hint = label(
            _("Drop photos of the wall here, paste them, or choose files: PNG or JPEG."), "caption", self
        )
        self._hint.setWordWrap(True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._work = label("", "quiet", self)
        self._work.setObjectName("photoWorkLabel")
        self._strip = PhotoStrip(theme, self)
        self._refusals = RefusalLine(self)
        self._refusals.setObjectName("photoRefusalsLabel")
        self._refusals_area = self._scrolled(self._refusals)
        self._caption_refusal = RefusalLine(self)
        self._caption = LineField(
            _("Caption"), "photoCaptionEdit", LONGEST_CAPTION, self, refusals=self._caption_refusal
        )
        self._caption.show_hint(_("Caption"))
        self._arrange()
        self._connect()
        self.show_rows(())
        self.show_work("")

    def show_rows(self, rows: tuple[Photo, ...]) -> None:
        """Show these photos."""
        self._rows = {row.id: row for row in rows}
        self._strip.show_rows(rows)
        if self._strip.photo() not in self._rows:
            self._sheet.take_away()
        for part in (self._strip, self._caption, self._earlier, self._later, self._remove):
            part.setVisible(bool(rows))
        self._hint.setVisible(not rows)
        self._show_chosen()
        self.counted.emit(len(rows))

    def show_picture(self, digest: str, picture: object | None) -> None:
        """The photo of this digest looks so, or is missing."""
        self._strip.show_picture(digest, picture if isinstance(picture, QImage) else None)

    def show_large(self, picture: object, caption: str) -> None:
        """One photo over the desk."""
        if isinstance(picture, QImage):
            self._sheet.show_photo(picture, caption)

    def show_work(self, text: str) -> None:
        """What is being developed."""
        self._work.setText(text)
        self._work.setVisible(bool(text))
        if text:
            self.begun.emit()

    def show_refusals(self, texts: Sequence[str]) -> None:
        """Why some were not added, one sentence each."""
        told = list(texts[:MOST_TOLD])
        if len(texts) > MOST_TOLD:
            told.append(plural("And {n} more.", "And {n} more.", len(texts) - MOST_TOLD))
        self._refusals.say("\n".join(told), self)
        self._refusals_area.setVisible(bool(told))

    def show_caption_refusal(self, place: str, text: str) -> None:  # noqa: ARG002 one caption at a time
        """Why the caption is not kept."""
        self._caption.show_refusal(text)

    def paste(self) -> None:
        """Add what was copied; says so when that is no photo."""
        carried = photos_in(QGuiApplication.clipboard().mimeData())
        if carried:
            self.added.emit(carried)
        else:
            self.told.emit(_("There is no photo to paste. Copy one first."))

    def choose(self) -> None:
        """Add files that the facilitator chooses."""
        kinds = _("Photos") + " (*.jpg *.jpeg *.png)"
        ask_for_files(self, _("Add photos"), kinds, self._on_files)

    def focus(self) -> None:
        """Begin here."""
        (self._strip if self._rows else self._add).setFocus()

    def _on_files(self, paths: Sequence[Path]) -> None:
        self.added.emit(tuple(paths))

    def _on_chosen(self) -> None:
        if self._captioning != self._strip.photo():
            self._caption.clear()
        self._show_chosen()

    def _show_chosen(self) -> None:
        photo = self._rows.get(self._strip.photo())
        self._captioning = photo.id if photo else ""
        if photo:
            self._caption.show_text(photo.caption)
            place = list(self._rows).index(photo.id)
            self._earlier.setEnabled(place > 0)
            self._later.setEnabled(place < len(self._rows) - 1)

    def _on_submitted(self) -> None:
        if self._strip.step(1):
            self._caption.focus()

    def _on_stepped(self, by: int) -> None:
        if self._strip.step(by):
            self.looked_at.emit(self._strip.photo())

    def _scrolled(self, words: QWidget) -> QScrollArea:
        area = QScrollArea(self)
        area.setObjectName("photoRefusals")
        area.setAccessibleName(_("Not added"))
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(words)
        area.setFixedHeight(REFUSALS_HEIGHT)
        area.hide()
        return area

    def _arrange(self) -> None:
        tools = row(self._add, self._paste, 1, self._earlier, self._later, self._remove, gap=SPACE.xs)
        below = (self._refusals_area, self._strip, self._caption, self._caption_refusal)
        whole = column(tools, self._hint, self._work, *below)
        for part in (self._hint, self._strip):
            whole.setStretch(whole.indexOf(part), 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        self._add.clicked.connect(self.choose)
        self._paste.clicked.connect(self.paste)
        self._earlier.clicked.connect(lambda: self.moved.emit(self._strip.photo(), -1))
        self._later.clicked.connect(lambda: self.moved.emit(self._strip.photo(), 1))
        self._remove.clicked.connect(lambda: self.removed.emit(self._strip.photo()))
        self._strip.chosen.connect(lambda _photo: self._on_chosen())
        self._strip.removed.connect(self.removed)
        self._strip.moved.connect(self.moved)
        self._strip.looked_at.connect(self.looked_at)
        self._sheet.stepped.connect(self._on_stepped)
        self._sheet.closed.connect(self._strip.setFocus)
        self._caption.edited.connect(lambda text: self.captioned.emit(self._captioning, text))
        self._caption.left.connect(lambda: self.caption_left.emit(self._captioning))
        self._caption.submitted.connect(lambda _text: self._on_submitted())

"""The photos of an exercise, small and side by side; keys do everything."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from onlyworkshop.domain.photos import Photo
from onlyworkshop.language import _
from ui.theme import SPACE, Theme

THUMB = QSize(100, 72)
RING = 3
PICTURE, MISSING = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2

Place = QModelIndex | QPersistentModelIndex


class PhotoStrip(QListWidget):
    """Shows thumbnails. Delete removes, Alt+arrows move, Enter looks closer; all of them tell the photo's id."""

    removed = Signal(str)
    moved = Signal(str, int)
    looked_at = Signal(str)
    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures: dict[str, QPixmap | None] = {}
        self.setObjectName("photoStrip")
        self.setAccessibleName(_("Photos of this exercise"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSpacing(0)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(SPACE.xxl)
        self.setItemDelegate(Thumbnails(theme, self))
        self.itemActivated.connect(lambda item: self.looked_at.emit(_photo(item)))
        self.currentItemChanged.connect(lambda item, _before: self.chosen.emit(_photo(item) if item else ""))

    def photo(self) -> str:
        """The chosen photo's id; empty when none is."""
        item = self.currentItem()
        return _photo(item) if item else ""

    def show_rows(self, rows: Sequence[Photo]) -> None:
        """Show these; the chosen one stays chosen, else the first that is new, else the neighbour of what is gone."""
        shown = [self._id(place) for place in range(self.count())]
        before, place = self.photo(), max(0, self.currentRow())
        if shown != [row.id for row in rows]:
            self.clear()
            for _row in rows:
                self.addItem(QListWidgetItem())
        for number, row in enumerate(rows, 1):
            self._show_row(self.item(number - 1), row, _("Photo {n} of {of}").format(n=number, of=len(rows)))
        ids = [row.id for row in rows]
        new = next((one for one in ids if one not in shown), "") if shown else ""
        wanted = before if before in ids else new
        self.setCurrentRow(ids.index(wanted) if wanted in ids else min(place, len(ids) - 1))

    def show_picture(self, digest: str, picture: QImage | None) -> None:
        """The photos of this digest look so, or are missing."""
        self._pictures[digest] = QPixmap.fromImage(picture) if picture else None
        for place in range(self.count()):
            if self.item(place).data(Qt.ItemDataRole.UserRole)[1] == digest:
                self._show_pixmap(self.item(place), digest)

    def step(self, by: int) -> bool:
        """Choose the photo so many places later; False when there is none."""
        place = self.currentRow() + by
        inside = 0 <= place < self.count()
        if inside:
            self.setCurrentRow(place)
        return inside

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a photo; all others are the list's."""
        photo = self.photo()
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if photo and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(photo)
        elif photo and event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.moved.emit(photo, steps[Qt.Key(event.key())])
        elif photo and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.looked_at.emit(photo)
        else:
            super().keyPressEvent(event)

    def _id(self, place: int) -> str:
        return _photo(self.item(place))

    def _show_row(self, item: QListWidgetItem, row: Photo, name: str) -> None:
        item.setData(Qt.ItemDataRole.UserRole, (row.id, row.digest))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}: {row.caption}" if row.caption else name)
        item.setToolTip(row.caption or name)
        self._show_pixmap(item, row.digest)

    def _show_pixmap(self, item: QListWidgetItem, digest: str) -> None:
        picture = self._pictures.get(digest)
        missing = digest in self._pictures and picture is None
        item.setData(PICTURE, picture)
        item.setData(MISSING, missing)
        if missing:
            item.setToolTip(_("The picture of this photo is missing from the library."))


class Thumbnails(QStyledItemDelegate):
    """Draws a photo whole within its place, and a ring around the chosen one."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Place) -> QSize:  # noqa: ARG002 Qt's words
        return THUMB + QSize(2 * SPACE.xs, 2 * SPACE.xs)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Place) -> None:
        """One photo."""
        place: QRect = option.rect.adjusted(SPACE.xs, SPACE.xs, -SPACE.xs, -SPACE.xs)
        painter.fillRect(place, self._theme.colour("sunk"))
        picture = index.data(PICTURE)
        if isinstance(picture, QPixmap):
            size = picture.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
            framed = QRect(place.topLeft(), size)
            framed.moveCenter(place.center())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(framed, picture)
        elif index.data(MISSING):
            painter.setPen(self._theme.colour("warn"))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, _("missing"))
        self._ring(painter, option, place)

    def _ring(self, painter: QPainter, option: QStyleOptionViewItem, place: QRect) -> None:
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        colour = self._theme.colour("focus" if focused else "ink" if chosen else "line")
        pen = QPen(colour, RING if chosen or focused else 1)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        inside = 1 if chosen or focused else 0
        painter.drawRect(place.adjusted(inside, inside, -inside - 1, -inside - 1))


def _photo(item: QListWidgetItem) -> str:
    identity: str = item.data(Qt.ItemDataRole.UserRole)[0]
    return identity

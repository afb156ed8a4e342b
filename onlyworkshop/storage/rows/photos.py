"""Photos: what a workshop says of them, and once for all workshops their bytes."""

from sqlmodel import SQLModel

from onlyworkshop.domain.photos import LONGEST_CAPTION, LONGEST_SIDE
from onlyworkshop.services.photos import LARGEST_KEPT
from onlyworkshop.storage.columns import blank, going_with, identity, line, number, picture
from onlyworkshop.storage.rows.entry import Entry


class PhotoRow(Entry, table=True):
    """A photo beside an exercise; its bytes stand under its digest."""

    __tablename__ = "photo"
    __table_args__ = going_with("workshop", workshop_id="id")

    id: str = identity(key=True)
    module: str = line(1, 40)
    digest: str = line(64, 64)
    width: int = number(1, LONGEST_SIDE)
    height: int = number(1, LONGEST_SIDE)
    caption: str = blank(0, LONGEST_CAPTION)


class PhotoBytesRow(SQLModel, table=True):
    """The bytes of a photo, sealed by their own SHA-256. No reference holds them: undo may still bring a photo back."""

    __tablename__ = "photo_bytes"
    __table_args__ = {"sqlite_strict": True}

    digest: str = line(64, 64, key=True)
    data: bytes = picture(LARGEST_KEPT)

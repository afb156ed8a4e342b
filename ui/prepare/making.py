"""Making one sheet of paper: a plain function that another process can do."""

from datetime import datetime
from pathlib import Path
from typing import Literal

from onlyworkshop.services.exchange import Parcel
from onlyworkshop.services.files import write_atomically

Sheet = Literal["schedule", "handouts", "blank_handouts", "poster", "pack", "nameless_pack", "nameless_photo_pack"]
SHOWING_PHOTOS: frozenset[Sheet] = frozenset({"pack", "nameless_photo_pack"})


def make_paper(sheet: Sheet, parcel: Parcel, size: str, now: datetime, path: Path) -> Path:
    """The sheet as a PDF at `path`, which is returned. Raises FileUnwritable."""
    write_atomically(path, _made(sheet, parcel, size, now))
    return path


def _made(sheet: Sheet, parcel: Parcel, size: str, now: datetime) -> bytes:
    stored = parcel.stored
    from onlyworkshop.pdf.paper import PaperSize

    match sheet:
        case "schedule":
            from onlyworkshop.pdf.handouts import Options, one_page_schedule

            return one_page_schedule(stored, Options(PaperSize(size)), now)
        case "handouts" | "blank_handouts":
            from onlyworkshop.pdf.handouts import Options, handouts

            return handouts(stored, Options(PaperSize(size), blank=sheet == "blank_handouts"), now)
        case "poster":
            from onlyworkshop.pdf.poster import poster

            return poster(stored, PaperSize(size), now)
    from onlyworkshop.pdf.pack import PackOptions, pack

    options = PackOptions(PaperSize(size), without_names=sheet != "pack", photos=sheet in SHOWING_PHOTOS)
    return pack(stored, options, now, parcel.photos)

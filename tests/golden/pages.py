"""What stands on which page of the sample's pack, as kept in sample-pack.txt.

After a change that is meant: `python -m tests.golden.pages`, then read the difference and look at the pages.
"""

from datetime import date
from io import BytesIO
from pathlib import Path

import pikepdf

from onlyworkshop.pdf.pack import PackOptions, pack
from onlyworkshop.services.sample import sample
from tests.onlyworkshop.pdf.moments import MADE

KEPT = Path(__file__).with_name("sample-pack.txt")


def outline() -> str:
    """A line per entry of the outline: its page and its title; then how many pages there are."""
    made = pack(sample("sample", date(2026, 11, 24), "Europe/London"), PackOptions(), MADE)
    with pikepdf.open(BytesIO(made)) as document, document.open_outline() as entries:
        places = {page.objgen: number for number, page in enumerate(document.pages, 1)}
        lines = [f"{_page(document, item, places):3}  {item.title}" for item in entries.root]
        return "\n".join((*lines, f"{len(document.pages):3}  pages"))


def _page(document: pikepdf.Pdf, item: pikepdf.OutlineItem, places: dict[tuple[int, int], int]) -> int:
    place = item.destination if item.destination is not None else item.action.D
    if not isinstance(place, pikepdf.Array):
        place = document.Root.Dests[str(place) if str(place).startswith("/") else f"/{place}"]
    return places[place[0].objgen]


if __name__ == "__main__":
    KEPT.write_text(outline() + "\n", "utf-8")

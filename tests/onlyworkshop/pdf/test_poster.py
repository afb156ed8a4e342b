"""The poster is one page with one sentence."""

import pytest

from onlyworkshop.pdf.paper import PaperSize
from onlyworkshop.pdf.poster import poster
from onlyworkshop.services.library import Stored
from tests.onlyworkshop.builders import workshop
from tests.onlyworkshop.pdf import reading
from tests.onlyworkshop.pdf.full import full
from tests.onlyworkshop.pdf.moments import MADE


@pytest.mark.parametrize("size", PaperSize)
@pytest.mark.parametrize("text", ["Words of usual length. ", "W", "<img src='x'> & ", "漢🙂"])
def test_the_longest_statement_fits_on_one_page(size: PaperSize, text: str) -> None:
    stored = full(text, 3)
    pages = reading.pages(poster(stored, size, MADE))
    assert len(pages) == 1
    said = stored.workshop.statement().replace("漢", "□")
    assert reading.squeezed(said) in reading.squeezed(pages[0])


def test_a_workshop_without_a_statement_invites_to_find_one() -> None:
    from onlyworkshop.domain.run import Run

    assert "We are the ONLY ones that …" in reading.whole(poster(Stored(workshop(), Run()), PaperSize.A4, MADE))


def test_the_poster_is_the_same_each_time_and_carries_its_fonts() -> None:
    stored = full(size=3)
    first = poster(stored, PaperSize.A4, MADE)
    assert first == poster(stored, PaperSize.A4, MADE)
    assert all(reading.fonts(first).values())

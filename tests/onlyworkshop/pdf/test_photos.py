"""Photos stand beside their exercise: whole, upright, never larger than their pixels bear."""

from functools import cache
from io import BytesIO
from typing import NamedTuple

import pikepdf
import pytest

from onlyworkshop.domain.photos import Photo, Photos
from onlyworkshop.domain.run import Run
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.pdf.pack import PackOptions, pack
from onlyworkshop.services.developing import developed
from onlyworkshop.services.library import Stored
from onlyworkshop.services.photos import Developed
from tests.onlyworkshop.builders import workshop
from tests.onlyworkshop.pdf import reading
from tests.onlyworkshop.pdf.moments import MADE
from tests.onlyworkshop.shots import jpeg, png, wall

COLUMN = (595.28 - 2 * 56.69 - 10) / 2
POINTS_PER_PIXEL = 72 / 200


class Drawn(NamedTuple):
    """A picture on a page: its place and size in points, its size in pixels."""

    page: int
    x: float
    y: float
    width: float
    height: float
    pixels: tuple[int, int]


@cache
def shot(width: int, height: int) -> Developed:
    return developed(jpeg(wall(width, height)))


def showing(*shots: Developed, module: str = "wants", caption: str = "") -> Workshop:
    rows = tuple(
        Photo(id=f"p{n}", module=module, digest=one.digest, width=one.width, height=one.height, caption=caption)
        for n, one in enumerate(shots)
    )
    return workshop().replaced(photos=Photos(rows=rows))


def packed(shown: Workshop, *shots: Developed, options: PackOptions | None = None) -> bytes:
    return pack(Stored(shown, Run()), options or PackOptions(), MADE, {one.digest: one.data for one in shots})


def drawn(pdf: bytes) -> list[Drawn]:
    found = []
    with pikepdf.open(BytesIO(pdf)) as document:
        for number, page in enumerate(document.pages, 1):
            at = [pikepdf.Matrix()]
            for operands, operator in pikepdf.parse_content_stream(page):
                match str(operator):
                    case "q":
                        at.append(at[-1])
                    case "Q":
                        at.pop()
                    case "cm":
                        at[-1] = pikepdf.Matrix(*map(float, operands)) @ at[-1]
                    case "Do":
                        image = page.Resources.XObject[str(operands[0])]
                        size = (int(image.Width), int(image.Height))
                        found.append(Drawn(number, at[-1].e, at[-1].f, at[-1].a, at[-1].d, size))
    return found


def test_portrait_and_landscape_stand_two_in_a_row_and_keep_their_shape() -> None:
    wide, tall = shot(1600, 1200), shot(1200, 1600)
    first, second = drawn(packed(showing(wide, tall), wide, tall))
    assert first.page == second.page
    assert first.y + first.height == pytest.approx(second.y + second.height)
    assert second.x - first.x == pytest.approx(COLUMN + 10, abs=1)
    assert first.width == pytest.approx(COLUMN, abs=1)
    for one in (first, second):
        assert one.width / one.height == pytest.approx(one.pixels[0] / one.pixels[1], rel=0.01)


def test_a_photo_of_few_pixels_stays_small() -> None:
    (one,) = drawn(packed(showing(shot(200, 150)), shot(200, 150)))
    assert one.width == pytest.approx(200 * POINTS_PER_PIXEL)
    assert one.height == pytest.approx(150 * POINTS_PER_PIXEL)


@pytest.mark.parametrize("size", [(2400, 60), (60, 2400), (1, 1)])
def test_every_shape_fits_its_place(size: tuple[int, int]) -> None:
    odd = developed(png(wall(*size) if min(size) > 10 else wall(9, 9).crop((0, 0, 1, 1))))
    (one,) = drawn(packed(showing(odd), odd))
    assert one.width <= COLUMN + 1
    assert one.height <= 240


def test_a_dozen_photos_with_the_longest_captions_are_all_there() -> None:
    dozen = [shot(900 + n, 700) for n in range(12)]
    shown = showing(*dozen, caption="Wwwwww " * 19)
    pdf = packed(shown, *dozen)
    assert len(drawn(pdf)) == 12
    assert reading.squeezed(reading.whole(pdf)).count("Wwwwww" * 19) == 12
    for one in drawn(pdf):
        assert one.y > 56


def test_a_photo_stands_at_the_end_of_its_chapter_with_its_caption() -> None:
    shown = showing(shot(400, 300), module="field", caption="The field on the wall").noting("field", "Only the north.")
    told = reading.whole(packed(shown, shot(400, 300)))
    chapter = told[told.rindex("Set the field") :]
    assert chapter.index("Only the north.") < chapter.index("Photos") < chapter.index("The field on the wall")


@pytest.mark.parametrize("module", ["wants", "competitor_map", "trials", "decision", "alternatives", "proof"])
def test_an_exercise_that_has_only_photos_gets_its_page(module: str) -> None:
    pdf = packed(showing(shot(400, 300), module=module, caption="Found on the wall"), shot(400, 300))
    (one,) = drawn(pdf)
    page = reading.pages(pdf)[one.page - 1]
    assert "Found on the wall" in page
    assert "No statement" not in page


def test_the_title_of_an_exercise_that_has_only_photos_never_stands_alone_at_the_foot_of_a_page() -> None:
    one = shot(700, 900)
    modules = {"lineup": "Claptrap audit", "alternatives": "Who else could they", "wants": "What clients crave"}
    rows = tuple(
        Photo(id=f"{module}-{n}", module=module, digest=one.digest, width=one.width, height=one.height)
        for module in modules
        for n in range(3)
    )
    pdf = packed(workshop().replaced(photos=Photos(rows=rows)), one)
    told, places = reading.pages(pdf), [each.page for each in drawn(pdf)]
    for nth, title in enumerate(modules.values()):
        page = max(n for n, page in enumerate(told, 1) if title in page)
        assert page == places[3 * nth], title


def test_a_photo_whose_bytes_are_lost_is_told_as_missing_and_the_others_are_shown() -> None:
    wide, tall = shot(400, 300), shot(300, 400)
    pdf = packed(showing(wide, tall, caption="Round one"), tall)
    told = reading.whole(pdf)
    assert told.count("This photo is missing from the library.") == 1
    assert told.count("Round one") == 2
    assert len(drawn(pdf)) == 1


def test_photos_stay_out_of_a_pack_without_names_unless_asked_for() -> None:
    shown, one = showing(shot(400, 300), module="proof"), shot(400, 300)
    assert len(drawn(packed(shown, one))) == 1
    nameless = packed(shown, one, options=PackOptions(without_names=True))
    assert drawn(nameless) == []
    assert "photo is missing" not in reading.whole(nameless)
    assert len(drawn(packed(shown, one, options=PackOptions(without_names=True, photos=True)))) == 1


def test_a_caption_names_nobody_in_a_pack_without_names() -> None:
    shown = showing(shot(400, 300), caption="Participant 1 at the wall")
    told = reading.whole(packed(shown, shot(400, 300), options=PackOptions(without_names=True, photos=True)))
    assert "Participant 1" not in told
    assert "Sales 1 at the wall" in told


def test_a_caption_is_text_and_never_markup() -> None:
    shown = showing(shot(400, 300), caption="<img src='/etc/passwd'> <b> & </i>")
    pdf = packed(shown, shot(400, 300))
    assert "<imgsrc='/etc/passwd'><b>&</i>" in reading.squeezed(reading.whole(pdf))
    assert len(drawn(pdf)) == 1


def test_a_photo_goes_onto_paper_as_it_was_kept_and_equal_input_gives_equal_bytes() -> None:
    one = shot(800, 600)
    pdf = packed(showing(one), one)
    with pikepdf.open(BytesIO(pdf)) as document:
        (image,) = (found for page in document.pages for found in page.get_images().values())
        assert image.read_raw_bytes() == one.data
    assert packed(showing(one), one) == pdf

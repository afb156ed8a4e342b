"""Whatever is handed in becomes a small upright picture with nothing behind it, or a refusal."""

import random
import struct
import zlib
from collections.abc import Callable
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from onlyworkshop.domain.photos import LONGEST_SIDE, MOST_PHOTOS
from onlyworkshop.services.developing import developed
from onlyworkshop.services.parcel import LARGEST_FILE
from onlyworkshop.services.photos import (
    LARGEST_GIVEN,
    LARGEST_KEPT,
    NotAPhoto,
    PhotoDamaged,
    PhotoTooDetailed,
    PhotoTooLarge,
    file_ending,
)
from tests.onlyworkshop.shots import corners, jpeg, opened, png, rough, saved, wall

REFUSALS = (NotAPhoto, PhotoDamaged, PhotoTooDetailed, PhotoTooLarge)
UPRIGHT = ["red", "green", "blue", "yellow"]

HELD = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}
"""What a camera that is held in each of the eight ways has done to the picture."""


@pytest.mark.parametrize("orientation", HELD)
def test_a_photo_is_turned_upright_however_the_camera_was_held(orientation: int) -> None:
    held = HELD[orientation]
    taken = wall() if held is None else wall().transpose(held)
    made = developed(jpeg(taken, orientation))
    assert corners(made.data) == UPRIGHT
    assert (made.width, made.height) == opened(made.data).size == (320, 240)


@pytest.mark.parametrize("orientation", [0, 9, 77])
def test_a_camera_that_cannot_be_held_like_this_is_not_believed(orientation: int) -> None:
    assert corners(developed(jpeg(orientation=orientation)).data) == UPRIGHT


def test_nothing_is_left_of_place_camera_and_description() -> None:
    taken = jpeg(comment=b"shot by Anna", icc_profile=b"icc" * 100, dpi=(300, 300))
    assert b"Snoop" in taken
    kept = developed(taken).data
    shown = opened(kept)
    assert dict(shown.getexif()) == {}
    assert set(shown.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    assert not [word for word in (b"Snoop", b"Anna", b"Exif", b"icc") if word in kept]


def test_nothing_is_left_of_the_texts_in_a_png() -> None:
    told = PngImagePlugin.PngInfo()
    told.add_text("Author", "Anna")
    told.add_itxt("XML:com.adobe.xmp", "<x>Anna</x>")
    kept = developed(png(pnginfo=told, dpi=(300, 300), icc_profile=b"icc" * 100)).data
    assert opened(kept).info == {}
    assert b"Anna" not in kept


def test_exif_that_is_damaged_does_no_harm() -> None:
    taken = jpeg(exif=b"Exif\0\0MM\0*\xff\xff\xff\xff" + b"\xff" * 40)
    assert corners(developed(taken).data) == UPRIGHT


@pytest.mark.parametrize(
    ("size", "kept"), [((4000, 3000), (2400, 1800)), ((1000, 5000), (480, 2400)), ((9, 7), (9, 7))]
)
def test_a_large_photo_is_shrunk_and_a_small_one_is_not_blown_up(size: tuple[int, int], kept: tuple[int, int]) -> None:
    made = developed(jpeg(wall(*size)))
    assert (made.width, made.height) == opened(made.data).size == kept


def test_a_picture_as_thin_as_a_hair_is_still_a_picture() -> None:
    made = developed(png(Image.new("RGB", (60_000, 1), "red")))
    assert (made.width, made.height) == (LONGEST_SIDE, 1)


def test_the_same_bytes_become_the_same_photo() -> None:
    assert developed(jpeg()) == developed(jpeg())
    assert len(developed(jpeg()).digest) == 64


def test_a_photo_that_is_developed_again_is_the_same_to_the_eye() -> None:
    once = developed(jpeg(wall(800, 600)))
    twice = developed(once.data)
    assert corners(twice.data) == UPRIGHT
    assert (twice.width, twice.height) == (once.width, once.height)


def test_the_worst_photo_is_small_enough_for_sixty_to_travel_in_one_file() -> None:
    assert len(developed(jpeg(rough(2400, 1800), quality=90)).data) <= LARGEST_KEPT
    assert MOST_PHOTOS * LARGEST_KEPT < LARGEST_FILE * 0.9


def test_a_drawing_with_few_colours_stays_a_png_and_a_photograph_does_not() -> None:
    assert file_ending(developed(png(wall(800, 600))).data) == ".png"
    assert file_ending(developed(png(rough())).data) == ".jpg"
    assert file_ending(developed(jpeg(wall(800, 600))).data) == ".jpg"


def test_print_colours_become_screen_colours() -> None:
    kept = developed(saved(wall().convert("CMYK"), "JPEG", quality=95)).data
    assert opened(kept).mode == "RGB"
    assert corners(kept) == UPRIGHT


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA"])
def test_every_sort_of_picture_becomes_rgb(mode: str) -> None:
    assert opened(developed(png(wall().convert(mode))).data).mode == "RGB"


def test_sixteen_bits_of_grey_keep_their_shades() -> None:
    row = b"".join(struct.pack("<H", 0x4000 if x < 20 else 0xC000) for x in range(40))
    picture = Image.frombytes("I;16", (40, 20), row * 20)
    shown = opened(developed(png(picture)).data)
    dark, light = shown.getpixel((5, 10)), shown.getpixel((35, 10))
    assert isinstance(dark, tuple)
    assert isinstance(light, tuple)
    assert abs(dark[0] - 0x40) <= 3
    assert abs(light[0] - 0xC0) <= 3


def test_what_is_transparent_becomes_paper() -> None:
    palette = wall().convert("P", palette=Image.Palette.ADAPTIVE, colors=8)
    red = palette.getpixel((2, 2))
    for given_picture in (
        png(palette, transparency=red),
        png(wall(), transparency=(220, 30, 30)),
        png(_with_a_hole(wall())),
    ):
        assert corners(developed(given_picture).data) == ["white", "green", "blue", "yellow"]


def _with_a_hole(picture: Image.Image) -> Image.Image:
    layer = picture.convert("RGBA")
    layer.paste((0, 0, 0, 0), (0, 0, 80, 60))
    return layer


def test_the_first_picture_counts_where_there_are_several() -> None:
    burst = saved(wall(), "MPO", save_all=True, append_images=[rough(320, 240)], quality=95, subsampling=0)
    assert corners(developed(burst).data) == UPRIGHT
    moving = png(wall(), save_all=True, append_images=[rough(320, 240)])
    assert corners(developed(moving).data) == UPRIGHT


NOT_PHOTOS = {
    "nothing": b"",
    "text": b"Dear all, these are the minutes.\n" * 10,
    "svg": b"<svg xmlns='http://www.w3.org/2000/svg'><image href='/etc/passwd'/></svg>",
    "pdf": b"%PDF-1.7\n1 0 obj\n<<>>\nendobj",
    "webp": saved(wall(), "WEBP"),
    "gif": saved(wall(), "GIF"),
    "tiff": saved(wall(), "TIFF"),
    "bmp": saved(wall(), "BMP"),
    "eps": saved(wall(), "EPS"),
    "ico": saved(wall(64, 64), "ICO"),
}


@pytest.mark.parametrize("kind", NOT_PHOTOS)
def test_only_png_and_jpeg_are_photos_whatever_they_are_called(kind: str) -> None:
    with pytest.raises(NotAPhoto):
        developed(NOT_PHOTOS[kind])


def png_that_claims(width: int, height: int) -> bytes:
    """A few bytes that ask for a picture of this size."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(bytes(3 * 1000), 9)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", body) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


@pytest.mark.parametrize("size", [(5001, 5000), (12_000, 12_000), (60_000, 60_000), (2**31 - 1, 1)])
def test_a_bomb_is_refused_before_it_is_read(size: tuple[int, int]) -> None:
    with pytest.raises(PhotoTooDetailed) as refused:
        developed(png_that_claims(*size))
    assert refused.value.megapixels == 25


def test_a_text_in_a_png_that_unfolds_without_end_is_refused() -> None:
    bomb = _chunk(b"zTXt", b"Comment\0\0" + zlib.compress(bytes(20_000_000), 9))
    whole = png()
    with pytest.raises(PhotoDamaged):
        developed(whole[:33] + bomb + whole[33:])


def test_a_file_beyond_all_measure_is_refused_unread() -> None:
    with pytest.raises(PhotoTooLarge) as refused:
        developed(jpeg() + bytes(LARGEST_GIVEN))
    assert refused.value.megabytes == 30


@cache
def a_jpeg() -> bytes:
    return jpeg(rough(64, 48), quality=70)


@cache
def a_png() -> bytes:
    return png(rough(64, 48))


@pytest.mark.parametrize("whole", [a_jpeg, a_png])
@pytest.mark.parametrize("share", [0.02, 0.3, 0.7, 0.95])
def test_a_photo_that_breaks_off_is_damaged(whole: Callable[[], bytes], share: float) -> None:
    with pytest.raises(PhotoDamaged):
        developed(whole()[: round(len(whole()) * share)])


@given(st.sampled_from([a_jpeg, a_png]), st.integers(0, 2**31), st.integers(0, 2**31), st.integers(1, 20))
@settings(max_examples=300, deadline=None)
def test_mutated_photos_end_in_a_photo_or_a_refusal(
    whole: Callable[[], bytes], seed: int, cut: int, changes: int
) -> None:
    data, chance = bytearray(whole()), random.Random(seed)
    for _ in range(changes):
        data[chance.randrange(len(data))] = chance.randrange(256)
    if cut % 2:
        del data[cut % len(data) :]
    try:
        made = developed(bytes(data))
    except REFUSALS:
        return
    assert opened(made.data).size == (made.width, made.height)


@given(st.binary(max_size=200))
@settings(max_examples=200, deadline=None)
def test_random_bytes_end_in_a_refusal(data: bytes) -> None:
    for start in (b"", b"\xff\xd8\xff\xe0", b"\x89PNG\r\n\x1a\n"):
        with pytest.raises(REFUSALS):
            developed(start + data)

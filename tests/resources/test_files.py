"""Fonts, icons and sounds are complete and carry their licences."""

import array
import wave
from itertools import pairwise
from pathlib import Path

import pytest
from reportlab.pdfbase.ttfonts import TTFontFile

from resources import resource

FONTS = sorted(resource("fonts").glob("*/*.ttf"))
ATKINSON = [path for path in FONTS if path.parent.name == "atkinson-hyperlegible-next"]
ICONS = sorted(resource("icons").glob("*.svg"))
LEAD_IN = 0.3


def drawn(letters: str, *fonts: str) -> set[str]:
    known: set[int] = set()
    for path in FONTS:
        if path.stem in fonts:
            known |= TTFontFile(path).charToGlyph.keys()
    return {letter for letter in letters if ord(letter) in known}


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_each_font_loads_and_lies_beside_its_licence(path: Path) -> None:
    assert TTFontFile(path).charToGlyph
    assert "SIL Open Font License" in (path.parent / "LICENSE.txt").read_text("utf-8")


@pytest.mark.parametrize("path", ATKINSON, ids=lambda path: path.stem)
def test_atkinson_writes_every_letter_of_the_catalogue(path: Path) -> None:
    letters = "".join(text.read_text("utf-8") for text in resource("catalogue", "en").glob("*.toml"))
    printed = "".join(set(letters + "0123456789“”‘’–—…·×−‹›€£%") - {"\n"})
    assert drawn(printed, path.stem) == set(printed)


def test_the_fallbacks_draw_what_atkinson_cannot() -> None:
    wanted = "✓✗▶❚▸▾●○■□▲◆★→←↑↓αβγδЖЯїґạẫựơ"
    assert drawn(wanted, *(path.stem for path in FONTS)) == set(wanted)


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_icons_take_the_colour_of_the_theme(path: Path) -> None:
    own = path.stem == "onlyworkshop"
    assert ('stroke="currentColor"' in path.read_text("utf-8")) != own


def test_the_program_icon_comes_in_four_sizes() -> None:
    for size in (32, 64, 128, 256):
        head = resource("icons", f"onlyworkshop-{size}.png").read_bytes()[:24]
        assert [int.from_bytes(head[at : at + 4], "big") for at in (16, 20)] == [size, size]


@pytest.mark.parametrize(("name", "least"), [("chime", 1.9), ("warning", 1.5)])
def test_a_sound_begins_in_silence_and_fades_to_nothing(name: str, least: float) -> None:
    with wave.open(str(resource("sounds", f"{name}.wav"))) as sound:
        assert (sound.getframerate(), sound.getnchannels(), sound.getsampwidth()) == (44100, 1, 2)
        samples = array.array("h", sound.readframes(sound.getnframes()))
    assert len(samples) / 44100 >= least
    assert not any(samples[: int(LEAD_IN * 44100)])
    assert max(map(abs, samples[-50:])) < 10
    assert max(abs(later - earlier) for earlier, later in pairwise(samples)) < 8000


def test_the_warning_is_quieter_than_the_chime() -> None:
    peaks = []
    for name in ("warning", "chime"):
        with wave.open(str(resource("sounds", f"{name}.wav"))) as sound:
            peaks.append(max(map(abs, array.array("h", sound.readframes(sound.getnframes())))))
    assert peaks[0] < peaks[1] / 2

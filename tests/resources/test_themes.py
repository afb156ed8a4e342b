"""Every colour that carries meaning can be told from what lies behind it."""

import tomllib
from typing import Any

import pytest

from resources import resource

THEMES = ("light", "dark", "contrast")
IN_THE_ROOM = ("ink", "ink-2", "only-room", "good-room", "warn-room")
ON_THE_DESK = ("ink", "ink-2", "ink-3", "only", "good", "warn", "focus")


def theme(name: str) -> dict[str, Any]:
    return tomllib.loads(resource("themes", f"{name}.toml").read_text("utf-8"))


def luminance(colour: str) -> float:
    shares = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    dark, bright = sorted((luminance(one), luminance(other)))
    return (bright + 0.05) / (dark + 0.05)


def test_black_on_white_is_the_greatest_contrast() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


def test_all_themes_have_the_same_tokens() -> None:
    assert len({tuple(theme(name)["colour"]) for name in THEMES}) == 1


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("token", IN_THE_ROOM)
@pytest.mark.parametrize("ground", ["paper", "canvas"])
def test_the_room_reads_from_the_back_row(name: str, token: str, ground: str) -> None:
    colours = theme(name)["colour"]
    assert contrast(colours[token], colours[ground]) >= 7


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("token", "ground"), [("ink", "sunk"), ("ink-2", "sunk"), ("paper", "ink"), ("us", "paper")])
def test_what_stands_on_a_tint_in_the_room_reads_from_the_back_row(name: str, token: str, ground: str) -> None:
    """Words on an empty quadrant, and a lit clock; our own sign is only a sign, and three to one is enough for it."""
    colours = {**theme(name)["colour"], "us": theme(name)["players"]["us"]}
    assert contrast(colours[token], colours[ground]) >= (3 if token == "us" else 7)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("token", ON_THE_DESK)
@pytest.mark.parametrize("ground", ["paper", "canvas", "sunk"])
def test_the_desk_reads_in_any_light(name: str, token: str, ground: str) -> None:
    colours = theme(name)["colour"]
    assert contrast(colours[token], colours[ground]) >= 4.5


@pytest.mark.parametrize("name", THEMES)
def test_words_on_the_accent_can_be_read(name: str) -> None:
    colours = theme(name)["colour"]
    assert contrast(colours["on-only"], colours["only"]) >= 4.5


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("ground", ["paper", "canvas"])
def test_eight_players_stand_out_from_the_ground(name: str, ground: str) -> None:
    looks = theme(name)
    assert len(looks["players"]["others"]) == 8
    assert min(contrast(hue, looks["colour"][ground]) for hue in looks["players"]["others"]) >= 3


@pytest.mark.parametrize("name", THEMES)
def test_we_are_always_the_accent(name: str) -> None:
    looks = theme(name)
    assert looks["players"]["us"] == looks["colour"]["only"]


def test_high_contrast_knows_black_white_and_one_yellow() -> None:
    looks = theme("contrast")
    used = {*looks["colour"].values(), *looks["players"]["others"], looks["players"]["us"]}
    assert len(used) == 3
    assert {"#000000", "#FFFFFF"} < used

"""Every colour that carries meaning can be told from what lies behind it."""

import re
import tomllib
from typing import Any

import pytest

from resources import resource

THEMES = ("light", "dark", "contrast")
GROUNDS = ("paper", "canvas", "sunk")
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
def test_hairlines_in_the_room_are_seen_and_stay_behind_the_words(name: str) -> None:
    colours = theme(name)["colour"]
    assert contrast(colours["line-room"], colours["paper"]) >= 1.8
    assert name == "contrast" or contrast(colours["line-room"], colours["paper"]) < 3


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


def rules() -> list[tuple[str, dict[str, str]]]:
    """The rules of the style sheet: what they are about, and the tokens they give it."""
    sheet = re.sub(r"/\*.*?\*/", "", resource("themes", "desk.qss").read_text("utf-8"), flags=re.DOTALL)
    found = re.findall(r"([^{}]+)\{([^{}]*)\}", sheet)
    return [(about.strip(), dict(re.findall(r"([\w-]+):[^;]*?@([\w-]+)@", body))) for about, body in found]


def words_in_use() -> dict[tuple[str, str], str]:
    """Every pair of words and ground in the style sheet, with a rule that makes it.

    A rule without a ground of its own may stand on any of the three; one without words of its own holds the usual ones.
    """
    pairs = {}
    for about, tokens in rules():
        ground = tokens.get("background")
        for ink in (tokens.get("color"), tokens.get("placeholder-text-color")):
            for behind in (ground,) if ground else GROUNDS:
                if ink:
                    pairs[ink, behind] = about
        if ground in GROUNDS and "color" not in tokens:
            pairs |= {(ink, ground): about for ink in ("ink", "ink-2", "ink-3")}
        if "selection-color" in tokens:
            pairs[tokens["selection-color"], tokens["selection-background-color"]] = about
    return pairs


def test_the_style_sheet_is_read() -> None:
    assert {("on-only", "only"), ("paper", "focus"), ("on-chosen", "chosen"), ("warn", "sunk")} <= set(words_in_use())


@pytest.mark.parametrize("name", THEMES)
def test_all_words_of_the_style_sheet_can_be_read(name: str) -> None:
    colours = theme(name)["colour"]
    pale = {
        f"{about}: {ink} on {behind}": round(contrast(colours[ink], colours[behind]), 2)
        for (ink, behind), about in words_in_use().items()
        if contrast(colours[ink], colours[behind]) < 4.5
    }
    assert pale == {}


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("ground", ["paper", "canvas", "sunk"])
def test_focus_checks_and_sliders_stand_out(name: str, ground: str) -> None:
    colours = theme(name)["colour"]
    edges = {tokens[one] for _about, tokens in rules() for one in ("border", "border-color") if one in tokens}
    assert {"focus", "ink-3", "warn"} <= edges
    for token in edges - {"line", "sunk"} | {"ink-2"}:
        assert contrast(colours[token], colours[ground]) >= 3, token

"""Colours and sizes of the paper, from the same tokens as the screen."""

import tomllib
from functools import cache
from typing import Any

from reportlab.lib.colors import Color, HexColor

from resources import resource


@cache
def type_sizes() -> dict[str, Any]:
    """The table of type.toml: points in `paper`, millimetres in `sheet`."""
    return _table("type")


@cache
def colour(token: str) -> Color:
    """The colour of a theme token: `ink`, `only`, `us`, or `player-1` to `player-8` for those who are not us.

    The darker inks for projectors (`only-room`) are the usual ones on paper.
    """
    light, token = _table("light"), token.removesuffix("-room")
    if token == "us":
        return HexColor(light["players"]["us"])
    if token.startswith("player-"):
        others = light["players"]["others"]
        return HexColor(others[(int(token.removeprefix("player-")) - 1) % len(others)])
    return HexColor(light["colour"][token])


def css(token: str) -> str:
    """The same colour as `#B3261E`."""
    return "#" + str(colour(token).hexval()).removeprefix("0x")


@cache
def _table(name: str) -> dict[str, Any]:
    return tomllib.loads(resource("themes", f"{name}.toml").read_text("utf-8"))

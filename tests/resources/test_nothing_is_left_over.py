"""What lies in `resources/` is used: an icon by a widget or the style sheet, a rule of the style sheet by a widget."""

import re
from pathlib import Path

import pytest

import ui
from resources import resource

CODE = "\n".join(path.read_text("utf-8") for path in sorted(Path(ui.__path__[0]).rglob("*.py")))
STYLES = resource("themes", "desk.qss").read_text("utf-8")
OURS = "onlyworkshop"
"""The program's own icon, which its window and the desktop show."""


@pytest.mark.parametrize("name", sorted(path.stem for path in resource("icons").glob("*.svg") if path.stem != OURS))
def test_every_icon_is_shown_somewhere(name: str) -> None:
    assert f'"{name}"' in CODE or f"@{name}@" in STYLES


@pytest.mark.parametrize("role", sorted(set(re.findall(r'\[role="([a-z]+)"\]', STYLES))))
def test_every_role_that_has_a_style_is_played(role: str) -> None:
    assert f'"{role}"' in CODE


@pytest.mark.parametrize("name", sorted(set(re.findall(r"(?<=\w)#(\w+)", STYLES))))
def test_every_widget_that_has_a_style_of_its_own_exists(name: str) -> None:
    assert f'"{name}"' in CODE or f'"{name.removesuffix("List")}"' in CODE

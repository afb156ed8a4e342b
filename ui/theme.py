"""How everything looks: colours, sizes and fonts from `resources/themes`, brought to Qt's palette and style sheet.

The style sheet looks at these properties. QLabel `role`: page, section, emphasis, quiet, caption, clock, mark, refusal,
good, warn, notice. QFrame `role`: card, inset, head, bar, side, block, drop. QPushButton `primary` (one on a screen),
`quiet`, `small` and `fold`; QToolButton `quiet`, `sign` and `worded`. Any field: `refused`.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QByteArray, Qt, QTemporaryDir
from PySide6.QtGui import QAction, QColor, QFont, QFontDatabase, QIcon, QPainter, QPalette, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QProxyStyle, QWidget

from resources import resource

THEMES = ("light", "dark", "contrast")


class Space(NamedTuple):
    """The only distances between things, in pixels at 100 %."""

    xs: int
    s: int
    m: int
    l: int  # noqa: E741
    xl: int
    xxl: int
    huge: int
    vast: int


@cache
def _table(name: str) -> dict[str, Any]:
    return tomllib.loads(resource("themes", f"{name}.toml").read_text("utf-8"))


TYPE = _table("type")
FAMILY: str = TYPE["family"]
FAMILIES: tuple[str, ...] = (FAMILY, *TYPE["fallbacks"])
SPACE = Space(*TYPE["space"]["steps"])
DESK: Mapping[str, int] = TYPE["desk"]
"""Sizes of type on the desk, in pixels at 100 %."""
ICON: int = TYPE["space"]["icon"]
PALE = 0.35
"""How much is left of an icon whose button is disabled."""
_icons: dict[int, tuple[str, str, str]] = {}
"""What Qt knows by a number only: the name and the tints of every icon."""


@dataclass
class Theme:
    """One set of colours: `colours` by token, `us` and the hues of up to eight other `players`, all as `#RRGGBB`.

    Whatever paints keeps one and asks it at every stroke: that is why it changes in place when the light changes.
    """

    name: str
    colours: Mapping[str, str]
    us: str
    players: tuple[str, ...]

    def colour(self, token: str) -> QColor:
        """The colour of this token. Raises KeyError for a token that no theme has."""
        return QColor(self.colours[token])

    def become(self, other: "Theme") -> None:
        """Have the colours of the other one from now on."""
        self.name, self.colours, self.us, self.players = other.name, other.colours, other.us, other.players


def load_theme(name: str) -> Theme:
    """The theme of this name, one of THEMES, as a value of its own."""
    table = _table(name)
    return Theme(name, table["colour"], table["players"]["us"], tuple(table["players"]["others"]))


def load_fonts() -> None:
    """Register the bundled fonts; nothing is ever taken from the system."""
    for path in sorted(resource("fonts").glob("*/*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


def font(size: str = "body", weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The desk's font in the size of this token, with figures of equal width."""
    chosen = QFont(list(FAMILIES))
    chosen.setPixelSize(DESK[size])
    chosen.setWeight(weight)
    chosen.setFeature(QFont.Tag("tnum"), 1)
    return chosen


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Everything on the desk looks like this from now on."""
    app.setStyleSheet("")  # every other change costs four times as much while there is one
    style = PlainStyle("Fusion")
    app.setStyle(style)
    app.setPalette(_palette(theme))
    app.setFont(font())
    app.setStyleSheet(_style_sheet(theme, style.folder))
    _redraw_icons(theme)


def icon(name: str, theme: Theme, tint: str = "ink-2", on: str = "on-chosen") -> QIcon:
    """An outline icon in this theme's colour: paler on a disabled button, in the tint `on` on one that is down."""
    made = QIcon()
    for mode, opacity in ((QIcon.Mode.Normal, 1.0), (QIcon.Mode.Disabled, PALE)):
        for state, token in ((QIcon.State.Off, tint), (QIcon.State.On, on)):
            for ratio in (1, 2):
                made.addPixmap(_drawn(name, theme.colours[token], ratio, opacity), mode, state)
    _icons[made.cacheKey()] = (name, tint, on)
    return made


class PlainStyle(QProxyStyle):
    """Fusion, in which no label and no tool tip takes typed text for markup.

    `folder` holds the recoloured icons that the style sheet can only name as files.
    """

    def __init__(self, base: str) -> None:
        super().__init__(base)
        self.folder = QTemporaryDir()

    def polish(self, what: Any) -> Any:
        """Labels are plain before they are first shown."""
        if isinstance(what, QLabel):
            what.setTextFormat(Qt.TextFormat.PlainText)
        return super().polish(what)


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Change a property that the style sheet looks at, and show it."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def _redraw_icons(theme: Theme) -> None:
    """Every icon that is on a button or an action, in the colours of this theme: each is drawn once."""
    known = dict(_icons)
    _icons.clear()
    made = {drawn: icon(drawn[0], theme, *drawn[1:]) for drawn in set(known.values())}
    for widget in QApplication.allWidgets():
        bearers: list[QAbstractButton | QAction] = [*widget.actions()]
        if isinstance(widget, QAbstractButton):
            bearers.append(widget)
        for bearer in bearers:
            if drawn := known.get(bearer.icon().cacheKey()):
                bearer.setIcon(made[drawn])


def _drawn(name: str, colour: str, ratio: int, opacity: float) -> QPixmap:
    key = f"{name} {colour} {ratio} {opacity}"
    known = QPixmap()
    if QPixmapCache.find(key, known):
        return known
    pixmap = QPixmap(ICON * ratio, ICON * ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setOpacity(opacity)
    QSvgRenderer(QByteArray(_recoloured(name, colour))).render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, pixmap)
    return pixmap


def _recoloured(name: str, colour: str) -> bytes:
    return resource("icons", f"{name}.svg").read_text("utf-8").replace("currentColor", colour).encode()


def _style_sheet(theme: Theme, folder: QTemporaryDir) -> str:
    values = {name: f"{size}px" for name, size in DESK.items()} | dict(theme.colours)
    values |= {name: f"{size}px" for name, size in TYPE["space"].items() if name != "steps"}
    for name, tint in (("chevron-down", "ink-2"), ("check", "paper")):
        values[name] = _written(folder, name, theme.colours[tint])
    template = resource("themes", "desk.qss").read_text("utf-8")
    return re.sub(r"@([a-z0-9-]+)@", lambda found: values[found[1]], template)


def _written(folder: QTemporaryDir, name: str, colour: str) -> str:
    """The recoloured icon's file; the icon as it comes when there is no room for another."""
    path = Path(folder.path(), f"{name}.svg")
    try:
        if folder.isValid():
            path.write_bytes(_recoloured(name, colour))
            return path.as_posix()
    except OSError:
        path.unlink(missing_ok=True)
    return str(resource("icons", f"{name}.svg"))


def _palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    tokens = {
        role.Window: "canvas",
        role.WindowText: "ink",
        role.Base: "paper",
        role.AlternateBase: "canvas",
        role.Text: "ink",
        role.PlaceholderText: "ink-3",
        role.Button: "paper",
        role.ButtonText: "ink",
        role.BrightText: "only",
        role.Highlight: "focus",
        role.HighlightedText: "paper",
        role.Accent: "focus",
        role.ToolTipBase: "paper",
        role.ToolTipText: "ink",
        role.Link: "focus",
        role.Mid: "line",
        role.Midlight: "line",
        role.Light: "paper",
        role.Dark: "line",
        role.Shadow: "line",
    }
    palette = QPalette()
    for which, token in tokens.items():
        palette.setColor(which, theme.colour(token))
    for which in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, theme.colour("ink-3"))
    return palette

"""What the letters and signs of the competitor map mean."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from onlyworkshop.domain.claptrap import Verdict
from onlyworkshop.domain.exercises.competitor_map import US, MapBoard, Player
from onlyworkshop.language import _, hundredths, number
from onlyworkshop.outcomes import movement_words, survival_words
from onlyworkshop.pictures.balance import balanced
from onlyworkshop.pictures.layout import Area, Style, largest, stacked
from onlyworkshop.pictures.players import marker, target
from onlyworkshop.pictures.shapes import Box, Line, Marker, Shape, Weight
from onlyworkshop.pictures.signs import verdict
from onlyworkshop.pictures.typesetting import ELLIPSIS, fitted, shortened, width, wrapped

LARGEST, LEAST = 1.15, 0.75
TIGHT = 1.2
INDENT = 1.9
LETTER = 1.2
FEWEST = 3
"""Ems of a name beside what must be kept; with fewer, that stands below it."""

Drawn = Callable[[float, float, float], tuple[Shape, ...]]


class _Lines(NamedTuple):
    """How many lines what must be known may take, and what only explains; `whole` when the former may not be cut."""

    known: int
    explained: int
    whole: bool = True


TRIED = (_Lines(2, 3), _Lines(4, 3), _Lines(6, 2), _Lines(9, 1), _Lines(9, 0), _Lines(2, 2, False), _Lines(1, 1, False))


class _Entry(NamedTuple):
    """A sign, drawn around a point in a size, a letter if it has one, and what it means.

    `before` is the space above, in lines; `kept` ends the text even where the rest of it is shortened.
    """

    draw: Drawn
    text: str
    weight: Weight = "regular"
    ink: str = "ink"
    before: float = 0.25
    letter: str = ""
    kept: str = ""
    known: bool = True


def legend(board: MapBoard, area: Area, body: float) -> tuple[Shape, ...]:
    """Axes, players and signs, in one column or two, as large as they fit; what finds no place is left out."""
    entries = [*_axes(board), *(_player(player, _moved(board, player)) for player in board.players), *_signs(board)]
    columns = area.columns(2, body) if area.aspect > 1.2 else (area,)
    for lines in TRIED:
        found = largest(LARGEST * body, LEAST * body, partial(_set, entries, columns, lines))
        if found:
            return found
    fitting = (_set(entries[:n], columns, TRIED[-1], LEAST * body) for n in range(len(entries), 0, -1))
    return next((found for found in fitting if found), ())


def _set(entries: list[_Entry], columns: tuple[Area, ...], most: _Lines, size: float) -> tuple[Shape, ...] | None:
    """Entries down the columns, each in up to `most` lines; None when they need more room."""
    shapes: list[Shape] = []
    column, top = 0, columns[0].y
    for entry in entries:
        if not (entry.known or most.explained):
            continue
        area = columns[column]
        style = Style(size, entry.ink, entry.weight, leading=TIGHT)
        indent = (INDENT + LETTER * bool(entry.letter)) * size
        lines = _lines(entry, area.width - indent, most.known if entry.known else most.explained, style)
        if most.whole and entry.known and ELLIPSIS in "".join(lines):
            return None
        gap = entry.before * style.step if top > area.y else 0
        if top + gap + len(lines) * style.step > area.bottom:
            column, gap = column + 1, 0
            if column >= len(columns):
                return None
            area = columns[column]
            top = area.y
        top += gap
        shapes += entry.draw(area.x + 0.7 * size, top + style.step / 2, size)
        shapes += stacked([entry.letter], area.x + INDENT * size, top, style._replace(weight="bold"))
        shapes += stacked(lines, area.x + indent, top, style)
        top += len(lines) * style.step
    return tuple(shapes)


def _lines(entry: _Entry, room: float, most: int, style: Style) -> tuple[str, ...]:
    said, high = entry.text + entry.kept, (most + 0.01) * style.step
    found = fitted(said, room, high, style.size, style.size, style.bold, TIGHT)
    below = wrapped(entry.kept.lstrip(": "), room, style.size, style.bold)
    apart = (*balanced(entry.text, room, style.size, style.bold), *below)
    if len(found.lines) > 1 and len(apart) <= most:
        return apart
    if not found.cut:
        return balanced(said, room, style.size, style.bold)
    if not entry.kept:
        return found.lines
    left = room - width(entry.kept, style.size, style.bold)
    if most > 1 or left < FEWEST * style.size:
        return (shortened(entry.text, room, style.size, style.bold), *below)
    return (shortened(entry.text, left, style.size, style.bold) + entry.kept,)


def _axes(board: MapBoard) -> list[_Entry]:
    """What the axes measure, and how much clients miss it."""
    labels = board.map.horizontal.label, board.map.vertical.label
    return [_axis(draw, label, worth) for draw, label, worth in zip((_across, _up), labels, board.worth, strict=True)]


def _axis(draw: Drawn, label: str, worth: float | None) -> _Entry:
    if not label:
        return _Entry(draw, _("no axis yet"), ink="ink-2")
    said = label if worth is None else _("{axis} (opportunity {score})").format(axis=label, score=number(worth))
    return _Entry(draw, label, kept=said[len(label) :]) if said.startswith(label) else _Entry(draw, said)


def _moved(board: MapBoard, player: Player) -> str:
    return next((movement_words(one) for one in board.moves if one.player == player), "")


def _player(player: Player, moved: str) -> _Entry:
    ours = player.id == US
    return _Entry(
        lambda x, y, size: (marker(player, x, y, size),),
        player.name,
        "bold" if ours else "regular",
        before=0.9 if ours else 0.25,
        letter=player.letter,
        kept=f": {moved}" if moved else "",
    )


def _signs(board: MapBoard) -> list[_Entry]:
    """What the signs mean; only those that are on the map."""
    found = []
    if board.spots:
        one = _("one person’s view, n = {n}").format(n=board.raters)
        found.append(_Entry(partial(_views, board.players[:2]), one, ink="ink-2"))
        found.append(_Entry(_cross, _("sign: median; cross: mean ± one standard deviation"), ink="ink-2"))
    if board.map.target_x is not None:
        found.append(_Entry(_ring, _("where we could stand"), ink="ink-2"))
    if board.empty:
        found.append(_Entry(_shade, _("empty: open, or unwanted?"), ink="ink-2"))
    if board.one_story and board.correlation is not None:
        said = _("These axes tell one story (r = {r})").format(r=hundredths(board.correlation))
        found.append(_Entry(lambda x, y, size: (verdict(Verdict.CAUTION, x, y, size),), said))
    if board.survival:
        found.append(_Entry(_space, survival_words(board.survival), ink="ink-2"))
    explained = [one._replace(known=False) for one in found]
    return [explained[0]._replace(before=0.9), *explained[1:]] if explained else []


def _across(x: float, y: float, size: float) -> tuple[Shape, ...]:
    return _arrow(x, y, size, 1, 0)


def _up(x: float, y: float, size: float) -> tuple[Shape, ...]:
    return _arrow(x, y, size, 0, 1)


def _arrow(x: float, y: float, size: float, dx: float, dy: float) -> tuple[Shape, ...]:
    """A line with a head at both ends, lying or standing."""
    half, head = 0.55 * size, 0.25 * size
    shapes = [Line(((x - dx * half, y - dy * half), (x + dx * half, y + dy * half)), "ink-2", 0.1 * size)]
    for way in (-1, 1):
        tip = (x + way * dx * half, y + way * dy * half)
        back = (tip[0] - way * dx * head, tip[1] - way * dy * head)
        wings = ((back[0] + dy * head, back[1] + dx * head), tip, (back[0] - dy * head, back[1] - dx * head))
        shapes.append(Line(wings, "ink-2", 0.1 * size))
    return tuple(shapes)


def _views(players: Sequence[Player], x: float, y: float, size: float) -> tuple[Shape, ...]:
    """Small hollow signs side by side, as they stand on the map."""
    first = x - 0.35 * size * (len(players) - 1)
    return tuple(marker(one, first + 0.7 * n * size, y, 0.5 * size, False) for n, one in enumerate(players))


def _cross(x: float, y: float, size: float) -> tuple[Shape, ...]:
    return (Marker(x, y, size, "plus", "ink-2"), Marker(x, y, 0.5 * size, "circle", "ink-2"))


def _ring(x: float, y: float, size: float) -> tuple[Shape, ...]:
    return (target((x, y), 0.6 * size),)


def _space(x: float, y: float, size: float) -> tuple[Shape, ...]:
    """Us, with nobody near."""
    return (Marker(x, y, 0.4 * size, "circle", "us"), target((x, y), 0.5 * size)._replace(ink="ink-2"))


def _shade(x: float, y: float, size: float) -> tuple[Shape, ...]:
    return (Box(x - size / 2, y - size / 2, size, size, fill="sunk", ink="line-room"),)

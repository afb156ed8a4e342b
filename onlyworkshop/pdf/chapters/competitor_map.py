"""E7 on paper: crowd and open ground."""

from typing import Any

from reportlab.platypus import PageBreak

from onlyworkshop.domain.exercises.competitor_map import Axis, Map, MapBoard, Placement, Player, Spot
from onlyworkshop.domain.ground import surveyed
from onlyworkshop.figures import spread_words
from onlyworkshop.language import _, hundredths, number, percent, plural
from onlyworkshop.outcomes import movement_words
from onlyworkshop.pdf.chapters.stress import stress_test
from onlyworkshop.pdf.manuscript import (
    Manuscript,
    closing,
    drawing,
    opening,
    paragraphs,
    points,
    section,
    small,
)
from onlyworkshop.pdf.table import table
from onlyworkshop.pictures.competitor_map import map_picture

ASPECT = 1.25
NAMES = 0.22
"""Of the width, for who placed; the rest is for seven players whose places stay in one line."""
NO_BREAK = "\u00a0"
MOST_COLUMNS = 7
ROOM = "room"


def flowables(manuscript: Manuscript) -> list[Any]:
    """Every map that was drawn, with what it says and everybody's placements."""
    drawn = [one for one in manuscript.workshop.competitor_map.maps if is_drawn(one)]
    pages: list[Any] = []
    for n, one in enumerate(drawn, 1):
        pages += [PageBreak()] if n > 1 else []
        pages += _map(manuscript, one, _("Map {n}").format(n=n) if len(drawn) > 1 else "")
    tried = stress_test(manuscript)
    return [*opening(manuscript, "competitor_map"), *pages, *tried, *closing(manuscript, "competitor_map")]


def is_drawn(one: Map) -> bool:
    """Something was written on this map."""
    return bool(one.placements or one.horizontal.label or one.vertical.label or one.gap)


def _map(manuscript: Manuscript, one: Map, title: str) -> list[Any]:
    shown = surveyed(manuscript.workshop, one.replaced(revealed=True), manuscript.us)
    return [
        *([*section(title)] if title else []),
        *paragraphs([_axes(one), _gap(one)]),
        *drawing(manuscript, ASPECT, lambda aspect, body: map_picture(shown, aspect, body)),
        small(_basis(one, shown)),
        *section(_("What the map says")),
        *points(_findings(shown)),
        _spots(manuscript, shown),
        *_movements(manuscript, shown),
        *_placements(manuscript, shown),
    ]


def _axes(one: Map) -> str:
    return " ".join(
        _("{direction}: {label}, from “{low}” to “{high}”.").format(
            direction=direction, label=axis.label or "–", low=axis.low or "0", high=axis.high or "10"
        )
        for direction, axis in ((_("Across"), one.horizontal), (_("Upwards"), one.vertical))
        if axis != Axis()
    )


def _gap(one: Map) -> str:
    if not one.gap:
        return ""
    because = _(", and clients care because {because}").format(because=one.because.rstrip(".")) if one.because else ""
    return _("The gap is {gap}{because}.").format(gap=one.gap.rstrip("."), because=because)


def _basis(one: Map, shown: MapBoard) -> str:
    hidden = "" if one.revealed else " " + _("The placements were not revealed in the room.")
    drawn = plural("Basis: placements by {n} person,", "Basis: placements by {n} people,", shown.raters)
    return (
        drawn
        + " "
        + _("0 to 10 on both axes. A sign stands at the median; its cross is the mean and one standard deviation.")
        + hidden
    )


def _findings(shown: MapBoard) -> list[str]:
    names = {player.id: player.name for player in shown.players}
    said = [_spot_words(spot, names) for spot in shown.spots]
    if shown.map.target_x is not None and shown.map.target_y is not None:
        said.append(
            _("We could credibly stand at {x} across and {y} upwards.").format(
                x=number(shown.map.target_x), y=number(shown.map.target_y)
            )
        )
    if shown.empty:
        empty = _("No player stands here: {corners}. Empty may also mean unwanted.").format(corners=_corners(shown))
        said.append(f"{empty} {_worth(shown)}".strip())
    if shown.correlation is not None:
        said.append(_correlation(shown))
    return said


def _spot_words(spot: Spot, names: dict[str, str]) -> str:
    if spot.nearest is None or spot.distance is None:
        return _("{name} stands alone on the map.").format(name=spot.player.name)
    return _("{name}: nearest is {nearest}, {share} of the diagonal away; {crowd}.").format(
        name=spot.player.name,
        nearest=names[spot.nearest],
        share=percent(spot.distance),
        crowd=_crowd(spot.crowd),
    )


def _crowd(others: int) -> str:
    if not others:
        return _("nobody within two units")
    return plural("{n} other within two units", "{n} others within two units", others)


def _corners(shown: MapBoard) -> str:
    across = {"low": shown.map.horizontal.low or _("left"), "high": shown.map.horizontal.high or _("right")}
    upwards = {"low": shown.map.vertical.low or _("bottom"), "high": shown.map.vertical.high or _("top")}
    pairs = (corner.split("-") for corner in shown.empty)
    return "; ".join(f"{across[horizontal]} + {upwards[vertical]}" for horizontal, vertical in pairs)


def _worth(shown: MapBoard) -> str:
    """How wanted the two axes are, as far as E5 has said."""
    axes = (shown.map.horizontal, shown.map.vertical)
    scores = [
        _("{axis} {score}").format(axis=axis.label, score=number(worth))
        for axis, worth in zip(axes, shown.worth, strict=True)
        if worth is not None
    ]
    if not scores:
        return _("Neither axis was scored as a want.")
    return _("Opportunity score, 0 to 20: {scores}.").format(scores="; ".join(scores))


def _correlation(shown: MapBoard) -> str:
    told = _("These axes tell one story.") if shown.one_story else _("The axes tell two stories.")
    rule = _("Pearson’s r between the axes over {n} players is {r}; 0.7 or more, either way, is an alarm.").format(
        n=len(shown.spots), r=hundredths(shown.correlation or 0)
    )
    return f"{told} {rule}"


def _spots(manuscript: Manuscript, shown: MapBoard) -> Any:
    rows = [[spot.player.letter, spot.player.name, spread_words(spot.x), spread_words(spot.y)] for spot in shown.spots]
    head = ["", _("Player"), _("Across"), _("Upwards")]
    width = manuscript.width
    return table(head, rows, [width * 0.06, width * 0.34, width * 0.3, width * 0.3])


def _movements(manuscript: Manuscript, shown: MapBoard) -> list[Any]:
    """What the second round has moved."""
    if not shown.moves:
        return []
    rows = [
        [move.player.letter, move.player.name, _point(move.start), _point(move.end), movement_words(move)]
        for move in shown.moves
    ]
    head = ["", _("Player"), _("First round, median"), _("Second round, median"), _("Movement in units; spread")]
    widths = [manuscript.width * share for share in (0.06, 0.34, 0.18, 0.18, 0.24)]
    return [*section(_("What the talk has moved")), table(head, rows, widths)]


def _point(point: tuple[float, float]) -> str:
    return f"{number(point[0])}{NO_BREAK}/{NO_BREAK}{number(point[1])}"


def _placements(manuscript: Manuscript, shown: MapBoard) -> list[Any]:
    titles = {1: _("Everybody’s placements"), 2: _("Everybody’s placements in the second round")}
    rounds = {n: [dot for dot in shown.map.placements if dot.round == n] for n in titles}
    groups = [shown.players[n : n + MOST_COLUMNS] for n in range(0, len(shown.players), MOST_COLUMNS)]
    return [
        part
        for n, dots in rounds.items()
        if dots
        for part in (*section(titles[n]), *(_placement_table(manuscript, dots, group) for group in groups))
    ]


def _placement_table(manuscript: Manuscript, dots: list[Placement], players: tuple[Player, ...]) -> Any:
    placed = {(dot.rater, dot.player): _point((dot.x, dot.y)) for dot in dots}
    raters = list(dict.fromkeys(dot.rater for dot in dots))
    rows = [[_rater(manuscript, rater), *(placed.get((rater, one.id), "–") for one in players)] for rater in raters]
    rest = manuscript.width * (1 - NAMES) / len(players)
    return table(
        [_("across / upwards"), *(f"{one.letter} {one.name}" for one in players)],
        rows,
        [manuscript.width * NAMES, *[rest] * len(players)],
        right=set(range(1, len(players) + 1)),
    )


def _rater(manuscript: Manuscript, rater: str) -> str:
    """A person, a sheet without a name, or the room as one."""
    if rater == ROOM:
        return _("The room as one")
    if rater[:1] == "n" and rater[1:].isdecimal():
        return _("Sheet {n}").format(n=rater[1:])
    return manuscript.name(rater)

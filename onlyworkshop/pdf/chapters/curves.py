"""E6 on paper: the canvas, where we stand on each want, and how far our line stands out."""

from collections.abc import Sequence
from typing import Any

from onlyworkshop.domain.canvas import CurvesBoard, Place, Shape, board, compared
from onlyworkshop.domain.exercises.competitor_map import Player
from onlyworkshop.domain.exercises.curves import Action
from onlyworkshop.domain.voting import Spread
from onlyworkshop.figures import share_words
from onlyworkshop.language import _, number, percent, plural, signed
from onlyworkshop.naming import action_name, edge_name
from onlyworkshop.pdf.manuscript import Manuscript, closing, drawing, opening, paragraphs, points, section, small
from onlyworkshop.pdf.paper import Kind, style
from onlyworkshop.pdf.table import table
from onlyworkshop.pdf.text import plain
from onlyworkshop.pictures.curves import value_curves

ASPECT = 1.35
MOST_COLUMNS = 4


def flowables(manuscript: Manuscript) -> list[Any]:
    """The canvas, the classes, the figures in words, what we would do, and every mean with n and spread."""
    workshop = manuscript.workshop
    told = workshop.curves.replaced(revealed=True)
    shown = board(told, compared(workshop.wants), workshop.players(manuscript.us), workshop.importance())
    return [
        *opening(manuscript, "curves"),
        *drawing(manuscript, ASPECT, lambda aspect, body: value_curves(shown, aspect, body)),
        small(_basis(shown, workshop.curves.revealed)),
        *section(_("Where we stand")),
        _classes(manuscript, shown),
        *section(_("What the curves say")),
        *points(_findings(shown)),
        *_moves(shown),
        *_ratings(manuscript, shown),
        *closing(manuscript, "curves"),
    ]


def _basis(shown: CurvesBoard, revealed: bool) -> str:
    rated = plural("Basis: {n} sheet of ratings,", "Basis: {n} sheets of ratings,", shown.raters)
    guesses = _("{share} of them guesses.").format(share=share_words(shown.guesses))
    hidden = "" if revealed else " " + _("The ratings were not revealed in the room.")
    return f"{rated} {_('0 to 10;')} {guesses} {_('Thin bars run from the lowest to the highest rating.')}{hidden}"


def _classes(manuscript: Manuscript, shown: CurvesBoard) -> Any:
    head = ["", _("What clients want"), _("We"), _("Best other"), _("Lead"), _("Where we stand")]
    shares = (0.05, 0.36, 0.07, 0.14, 0.08, 0.3)
    rows = [_class_row(place) for place in shown.places]
    return table(head, rows, [manuscript.width * share for share in shares], right={2, 4})


def _class_row(place: Place) -> list[Any]:
    letters = ", ".join(player.letter for player in place.best_players)
    best = "–" if place.best is None else f"{number(place.best)} ({letters})"
    return [
        str(place.want.number),
        place.want.text,
        number(place.ours.mean) if place.ours else "–",
        best,
        "–" if place.lead is None else signed(place.lead),
        _edge(place),
    ]


def _edge(place: Place) -> list[Any]:
    said = edge_name(place.edge) if place.edge else _("not compared")
    told: list[Any] = [plain(said, style(Kind.STRONG if place.edge else Kind.CELL))]
    if place.override:
        reckoned = edge_name(place.reckoned) if place.reckoned else "–"
        why = _("The group’s own word (rated: {reckoned}): {reason}")
        told.append(plain(why.format(reckoned=reckoned, reason=place.override.reason), style(Kind.CAPTION)))
    return told


def _findings(shown: CurvesBoard) -> list[str]:
    shape = shown.shape
    if not shape or not shape.of:
        return [_("We have not been compared with anybody yet.")]
    said = [_divergence(shape), _focus(shape), _weighted(shape)]
    if shape.flattering:
        said.append(
            _("We rate ourselves best on {best} of {of} wants. From 70% on this may be flattery: ask clients.").format(
                best=shape.best, of=shape.of
            )
        )
    if shown.apart:
        said.append(_("Ratings five points or more apart, to be talked about: {places}.").format(places=_apart(shown)))
    return [text for text in said if text]


def _apart(shown: CurvesBoard) -> str:
    """`1 (A, C); 4 (B)`."""
    letters = [(want.number, [who.letter for one, who in shown.apart if one == want]) for want in shown.wants]
    return "; ".join(f"{number} ({', '.join(said)})" for number, said in letters if said)


def _divergence(shape: Shape) -> str:
    if shape.divergence is None:
        return ""
    return _("Divergence {share}: so far our line is from the mean of the others, as a share of the scale.").format(
        share=percent(shape.divergence)
    )


def _focus(shape: Shape) -> str:
    if shape.focus is None:
        return ""
    return _("Focus {share}: so far the best third of our ratings stands above the rest.").format(
        share=percent(shape.focus)
    )


def _weighted(shape: Shape) -> str:
    if shape.weighted is None:
        return _("There is no weighted lead, because the importance of these wants was not scored.")
    return _("Weighted lead {points}: our leads, each weighed by how much the want matters; behind counts 0.").format(
        points=number(shape.weighted)
    )


def _moves(shown: CurvesBoard) -> list[Any]:
    """What the group would eliminate, reduce, raise and create."""
    wanted = {place.action: place.want.text for place in shown.places if place.action}
    said = [f"{action_name(one)}: {wanted[one]}" for one in Action if one in wanted]
    return [*section(_("What we would change")), *paragraphs(said)] if said else []


def _ratings(manuscript: Manuscript, shown: CurvesBoard) -> list[Any]:
    """Every mean with its spread and n, a few players at a time."""
    groups = [shown.players[n : n + MOST_COLUMNS] for n in range(0, len(shown.players), MOST_COLUMNS)]
    return [*section(_("Every rating")), *(_rating_table(manuscript, shown, group) for group in groups)]


def _rating_table(manuscript: Manuscript, shown: CurvesBoard, group: Sequence[Player]) -> Any:
    points_of = {curve.player.id: curve.points for curve in shown.curves}
    rows = [
        [str(want.number), want.text, *(_point(points_of[player.id][n]) for player in group)]
        for n, want in enumerate(shown.wants)
    ]
    rest = manuscript.width * 0.65 / len(group)
    head = ["", _("mean (lowest to highest), n"), *(f"{one.letter} {one.name}" for one in group)]
    widths = [manuscript.width * 0.05, manuscript.width * 0.3, *[rest] * len(group)]
    return table(head, rows, widths, right=set(range(2, len(group) + 2)))


def _point(point: Spread | None) -> str:
    if not point:
        return "–"
    return f"{number(point.mean)} ({number(point.low)}–{number(point.high)}), {point.n}"

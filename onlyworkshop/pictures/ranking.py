"""E10 in pictures: the drafts by their weakest link."""

from collections.abc import Sequence

from onlyworkshop.domain.verdicts import Card
from onlyworkshop.language import _, number
from onlyworkshop.naming import test_name
from onlyworkshop.pictures.layout import EVERYTHING, SMALL, Area, Part, Style, line, whole
from onlyworkshop.pictures.sentence import fit, sentence
from onlyworkshop.pictures.shapes import Box, Line, Picture, Shape
from onlyworkshop.pictures.verdicts import HIGHEST, LOWEST, weakest_words


def ranking(cards: Sequence[tuple[int, Card]], aspect: float, body: float, part: Part = EVERYTHING) -> Picture:
    """Drafts in rows: rank, wording, weakest link on the scale 1 to 5, and only then the average."""
    page = whole(aspect)
    if not cards:
        empty = _("No draft is carried yet")
        return Picture(aspect, line(empty, page.x, body, page.width, Style(body, "ink-2")), empty)
    ranks = [rank for rank, card in cards if card.weakest]
    head, shown = 1.6 * body, part.of(cards)
    rows = page.below(head)._replace(height=min(page.height - head, len(shown) * 8 * body)).rows(len(shown))
    small = Style(SMALL * body, "ink-2")
    text, links = _columns(rows[0], body)
    worded = min(_wording_size(card, text, body) for _rank, card in shown)
    shapes: list[Shape] = [*line(_("Weakest link, 1 to 5"), links.x, head / 2, links.width, small)]
    for area, (rank, card) in zip(rows, shown, strict=True):
        place = "–" if not card.weakest else f"{rank}=" if ranks.count(rank) > 1 else f"{rank}"
        middle = area.y + area.height / 2
        shapes.append(Line(((area.x, area.y), (area.right, area.y)), "line-room"))
        shapes += line(place, area.x, middle, 2 * body, Style(1.25 * body, "ink-2", "bold"))
        shapes += _wording(card, text._replace(y=area.y, height=area.height), worded, body)
        shapes += _link(card, links._replace(y=area.y, height=area.height), body)
    described = "; ".join(f"{rank}. {card.trial.text} {weakest_words(card)}" for rank, card in cards)
    return Picture(aspect, tuple(shapes), described)


def _columns(area: Area, body: float) -> tuple[Area, Area]:
    rest = Area(area.x + 3 * body, area.y, area.width - 3 * body, area.height)
    return rest.split(0.6, 2 * body)


def _wording_size(card: Card, area: Area, body: float) -> float:
    """The largest type in which this wording stands in its row; all of them are set in the smallest of these."""
    return fit(card.trial.text, area.inset(0, 0.3 * body), (1.25 * body, SMALL * body)).size


def _wording(card: Card, area: Area, size: float, body: float) -> tuple[Shape, ...]:
    inner = area.inset(0, 0.3 * body)
    found = sentence(card.trial.text, inner, (size, size))
    return tuple(text._replace(baseline=text.baseline + (inner.height - found.height) / 2) for text in found.shapes)


def _link(card: Card, area: Area, body: float) -> tuple[Shape, ...]:
    """The weakest link as a bar on 1 to 5 with its name, and the average as a thin mark with its figure."""
    middle = area.y + area.height / 2
    if not card.weakest or card.average is None:
        return line(_("Not rated yet"), area.x, middle, area.width, Style(body, "ink-2"))
    test, points = card.weakest
    figure = 2.6 * body
    track = Area(area.x, middle - 1.1 * body, area.width - figure, 1.1 * body)
    wide = track.width * (points - LOWEST) / (HIGHEST - LOWEST)
    mean_x = track.x + track.width * (card.average - LOWEST) / (HIGHEST - LOWEST)
    average = _("average {mean}").format(mean=number(card.average))
    small = Style(SMALL * body, "ink-2")
    caption = middle + 0.9 * body
    return (
        Box(*track, fill="sunk", ink="ink-2"),
        Box(track.x, track.y, max(0.0, wide), track.height, fill="ink"),
        Line(((mean_x, track.y - 0.25 * body), (mean_x, track.bottom + 0.25 * body)), "ink-2", 0.15 * body),
        *line(
            number(points),
            area.right,
            track.y + track.height / 2,
            figure,
            Style(1.1 * body, weight="bold", align="right"),
        ),
        *line(f"{test_name(test)} · {average}", area.x, caption, area.width, small),
    )

"""E5 in pictures: what is being rated, and the wants ranked by opportunity."""

from collections.abc import Sequence

from onlyworkshop.domain.exercises.scores import Basis
from onlyworkshop.domain.voting import Spread
from onlyworkshop.domain.wishes import Scored
from onlyworkshop.language import _, decimal, number
from onlyworkshop.pictures.layout import (
    SMALL,
    Area,
    Style,
    line,
    one_size,
    whole,
)
from onlyworkshop.pictures.scores_asked import TIGHTEST, numbered
from onlyworkshop.pictures.shapes import Box, Line, Marker, Picture, Shape
from onlyworkshop.pictures.signs import tick
from onlyworkshop.pictures.typesetting import width

TALLEST_ROW = 4.6
HIGHEST = 20.0
WORDS_SHARE = 0.48
SHORTEST_BAR = 10
"""Ems that a bar needs beside the words; with fewer it stands below them."""
BAR_BELOW = 0.68
FEWEST = 12
"""Ems that words need beside the figures; with fewer they stand above them."""
BANDS = (10.0, 12.0, 15.0)
DASH = (0.6, 0.6)


def opportunity_bars(scored: Sequence[Scored], aspect: float, body: float, said: str = "") -> Picture:
    """One row per want: rank, words, and on a scale of 0 to 20 how much it matters and what of that is not met."""
    page = whole(aspect)
    if not scored:
        empty = _("Nothing has been rated yet")
        return Picture(aspect, line(empty, page.x, body, page.width, Style(body, "ink-2")), empty)
    head, foot = 2 * body, 1.6 * body
    rows = page.below(head)
    step = min(TALLEST_ROW * body, (rows.height - foot) / len(scored))
    rows = rows._replace(height=step * len(scored))
    columns = _Columns(page, min(1.15 * body, max(SMALL * body, step / 2.6)), SMALL * body)
    columns.fit(scored, step)
    shapes: list[Shape] = [*_head(scored, columns, rows, 0.9 * body)]
    for area, one in zip(rows.rows(len(scored)), scored, strict=True):
        shapes.append(Line(((area.x, area.y), (area.right, area.y)), "line-room"))
        shapes += _row(one, area, columns)
    shapes += _foot(scored, columns, rows.bottom + 0.6 * foot, said)
    return Picture(aspect, tuple(shapes), described(scored))


class _Columns:
    """Where the columns of the ranking begin: rank, words, bar and figures; in a narrow one bars are below words."""

    def __init__(self, page: Area, size: float, small: float) -> None:
        self.size, self.small, self.right = size, small, page.right
        self.words = page.x + width("8=", size, bold=True) + 2 * size
        widest = max(width(words, small) for words in (_("matters"), _("satisfied"), _("talk first")))
        self.wide_cell = widest + 0.5 * small
        self.cells = tuple(page.right - n * (self.wide_cell + 0.5 * small) + 0.5 * small for n in (3, 2, 1))
        self.figures = self.cells[0] - 0.4 * size
        self.score = self.figures - width("20.0", size, bold=True) - 0.6 * size
        self.bar = WORDS_SHARE * page.width + size
        self.narrow = self.score - size - self.bar < SHORTEST_BAR * size
        self.wide = (self.score if self.narrow else self.bar) - size - self.words
        self.above = self.narrow and self.wide < FEWEST * size
        self.wide = self.right - self.words if self.above else self.wide
        self.bar = self.words if self.narrow else self.bar
        self.length = self.score - size - self.bar
        self.lead = width("88", size) + 0.5 * size
        self.word_size = size

    def fit(self, scored: Sequence[Scored], step: float) -> None:
        """All words in one size."""
        words, _bar = self.parts(Area(0, 0, self.right, step))
        space, sizes = (words.width - self.lead, words.height), (self.size, min(self.size, self.small))
        for top in (False, True):
            style = Style(self.size, weight="bold" if top else "regular", leading=TIGHTEST)
            found = one_size((one.text for one in scored if one.top is top), space, sizes, style)
            self.word_size = min(self.word_size, found)

    def parts(self, row: Area) -> tuple[Area, Area]:
        """The words and the bar of a row."""
        words, bar = row._replace(x=self.words, width=self.wide), row._replace(x=self.bar, width=self.length)
        if not self.narrow:
            return words.inset(0, 0.06 * row.height), bar
        above, pad = (0.5 if self.above else BAR_BELOW) * row.height, 0.05 * row.height
        return words._replace(y=row.y + pad, height=above - pad), bar.below(above)

    def at(self, score: float) -> float:
        return self.bar + self.length * score / HIGHEST


def _head(scored: Sequence[Scored], columns: _Columns, rows: Area, size: float) -> tuple[Shape, ...]:
    """Where the bands begin, and the titles of the figures."""
    middle, style = rows.y - size, Style(columns.small, "ink-2")
    shapes: list[Shape] = []
    taken = columns.words
    for score in BANDS:
        x = columns.at(score)
        stretches = [columns.parts(row)[1] for row in rows.rows(len(scored))] if columns.narrow else [rows]
        shapes += (Line(((x, one.y), (x, one.bottom)), "ink-2", 0.12, DASH) for one in stretches)
        text = f"{score:.0f}"
        if x - width(text, columns.small) / 2 > taken:
            shapes += line(text, x, middle, 3 * size, style._replace(align="middle"))
            taken = x + width(text, columns.small) / 2
    room = any(one.opportunity.basis is Basis.ROOM_ESTIMATE for one in scored)
    left = rows.x if columns.narrow else columns.words
    free = columns.at(BANDS[0]) - 2 * size - left
    wordings = [_("Opportunity, 0 to 20"), _("Opportunity")]
    wordings = [_("Opportunity, 0 to 20, indicative"), _("indicative")] if room else wordings
    said = next((words for words in wordings if width(words, columns.small) <= free), wordings[-1])
    shapes += line(said, left, middle, free, style)
    for words, x in zip((_("matters"), _("satisfied"), "n"), columns.cells, strict=True):
        shapes += line(words, x + columns.wide_cell, middle, columns.wide_cell, style._replace(align="right"))
    return tuple(shapes)


def _foot(scored: Sequence[Scored], columns: _Columns, middle: float, said: str) -> tuple[Shape, ...]:
    """What the parts of a bar mean; and how many sheets are in, while a round is on."""
    small = columns.small
    style, high, x = Style(small, "ink-2"), 0.8 * small, 0.0 if columns.narrow else columns.words
    shapes: list[Shape] = []
    unmet = _("not met") if columns.narrow else _("and how much of that is not met")
    for words, fill in ((_("how much it matters"), "ink"), (unmet, "sunk")):
        shapes.append(Box(x, middle - high / 2, 1.2 * high, high, fill=fill, ink="ink-2"))
        shapes += line(words, x + 1.7 * high, middle, columns.right - x - 1.7 * high, style)
        x += 1.7 * high + width(words, small) + small
    if any(one.before is not None for one in scored):
        shapes.append(Marker(x + high / 2, middle, high, "ring", "ink"))
        shapes += line(_("first round"), x + 1.7 * high, middle, columns.right - x - 1.7 * high, style)
        x += 1.7 * high + width(_("first round"), small) + small
    return (*shapes, *line(said, columns.right, middle, columns.right - x, style._replace(align="right")))


def _row(one: Scored, area: Area, columns: _Columns) -> tuple[Shape, ...]:
    """Rank, words, what matters (dark) and what of it is not met (light), the score, and below it n and spread."""
    size, middle = columns.size, area.y + area.height / 2
    words, bar = columns.parts(area)
    beside = bar.y + bar.height / 2
    level = beside if columns.above else middle
    high = min(1.1 * size, (0.6 if columns.narrow else 0.4) * bar.height)
    worth = one.opportunity
    matters = columns.at(worth.importance)
    score = columns.at(worth.score)
    rank = f"{one.rank}=" if one.tied else f"{one.rank}"
    sign = (tick(columns.words - 0.8 * size, middle, 0.8 * size, "ink"),) if one.top else ()
    style = Style(columns.word_size, weight="bold" if one.top else "regular", leading=TIGHTEST)
    unmet = Box(matters, beside - high / 2, score - matters, high, fill="sunk", ink="ink-2")
    return (
        *line(rank, area.x, middle, columns.words - area.x - size, Style(size, "ink-2", "bold")),
        *numbered(one.number, one.text, words, style, columns.lead),
        Box(columns.bar, beside - high / 2, matters - columns.bar, high, fill="ink"),
        *((unmet,) if score > matters else ()),
        *sign,
        *_moved(one, columns, beside, high),
        *line(decimal(worth.score), columns.figures - 0.6 * size, level, 4 * size, bold(size)),
        *_figures(one, level, columns),
    )


def bold(size: float) -> Style:
    """Figures that stand out."""
    return Style(1.1 * size, weight="bold", align="right")


def _moved(one: Scored, columns: _Columns, middle: float, high: float) -> tuple[Shape, ...]:
    """Where the first round stood, as a ring."""
    if one.before is None:
        return ()
    return (Marker(columns.at(one.before), middle, 0.9 * high, "ring", "ink"),)


def _figures(one: Scored, middle: float, columns: _Columns) -> tuple[Shape, ...]:
    """Both means over their spread; n over whether to talk first, or what the score was before."""
    worth, small = one.opportunity, columns.small
    below = _("was {score}").format(score=decimal(one.before)) if one.before is not None else ""
    if one.before is None and worth.talk_first:
        below = _("talk first")
    cells = (
        (decimal(worth.importance), spread_range(worth.importance_spread)),
        (decimal(worth.satisfaction), spread_range(worth.satisfaction_spread)),
        (number(worth.n), below),
    )
    step = 1.2 * small
    shapes: list[Shape] = []
    style = Style(small, "ink-2", align="right")
    for x, texts in zip(columns.cells, cells, strict=True):
        said, right = [text for text in texts if text], x + columns.wide_cell
        for n, text in enumerate(said):
            shapes += line(text, right, middle + (n - (len(said) - 1) / 2) * step, columns.wide_cell, style)
    return tuple(shapes)


def figures(one: Scored) -> tuple[str, ...]:
    """`matters 9.4 (8–10)`, `satisfied 3.1 (1–5)`, `n = 8`, and whether to talk first or what the score was before."""
    worth = one.opportunity
    said = [
        _("matters {mean}").format(mean=f"{decimal(worth.importance)} {spread_range(worth.importance_spread)}".strip()),
        _("satisfied {mean}").format(
            mean=f"{decimal(worth.satisfaction)} {spread_range(worth.satisfaction_spread)}".strip()
        ),
        f"n = {worth.n}",
    ]
    if one.before is not None:
        said.append(_("was {score}").format(score=decimal(one.before)))
    elif worth.talk_first:
        said.append(_("talk first"))
    return tuple(said)


def spread_range(spread: Spread | None) -> str:
    """`(1–8)`, the lowest and the highest; empty without a spread."""
    return f"({number(spread.low)}–{number(spread.high)})" if spread else ""


def described(scored: Sequence[Scored]) -> str:
    """The ranking in words."""
    return "; ".join(
        f"{one.rank}. {one.text}: {decimal(one.opportunity.score)} ({', '.join(figures(one))})" for one in scored
    )

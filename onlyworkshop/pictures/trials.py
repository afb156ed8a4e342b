"""E10 in pictures: one test card, and the swap question."""

from onlyworkshop.domain.claptrap import Verdict
from onlyworkshop.domain.exercises.trials import Answer, Test
from onlyworkshop.domain.verdicts import Card, Result, SwapQuestion
from onlyworkshop.language import _, number
from onlyworkshop.naming import test_name, verdict_name
from onlyworkshop.pictures.layout import SMALL, Area, Style, line, set_in, stacked, whole
from onlyworkshop.pictures.sentence import sentence
from onlyworkshop.pictures.shapes import Line, Marker, Picture, Shape
from onlyworkshop.pictures.signs import INKS, tick, verdict
from onlyworkshop.pictures.typesetting import width
from onlyworkshop.pictures.verdicts import HIGHEST, LOWEST, figures, short_figures, weakest_words

NARROW = 1.15
ROW = 1.15
"""Height of a test in the list of them, in sizes of its type."""
SENTENCE_SHARE = 0.4


def test_card(card: Card, aspect: float, body: float) -> Picture:
    """The sentence and its weakest link on the left (above, when narrow), the eleven tests on the right."""
    page, foot = whole(aspect), 4.4 * body
    left, right = page.split(SENTENCE_SHARE, 2 * body)
    if aspect < NARROW:
        left, right = page._replace(height=27), page.below(30)
    elif _row_width(card, SMALL * body) > right.width:
        return _below(card, page, body)
    text = sentence(card.trial.text, left._replace(height=left.height - foot), (1.9 * body, SMALL * body))
    weakest = _weakest(card, Area(left.x, left.y + text.height + 0.8 * body, left.width, foot), body)
    shapes: list[Shape] = [*text.shapes, *weakest]
    for n, (area, result) in enumerate(zip(right.rows(len(card.results)), card.results, strict=True)):
        rule = (Line(((area.x, area.y), (area.right, area.y)), "line-room"),) if n else ()
        shapes += (*rule, *_row(card, result, area, body))
    return Picture(aspect, tuple(shapes), _card_words(card))


def _below(card: Card, page: Area, body: float) -> Picture:
    """For large letters: the sentence across the page, the weakest link, and the tests with all their figures."""
    size = SMALL * body
    tests = page.below(page.height - len(card.results) * ROW * size)
    head = page._replace(height=tests.y - 1.4 * size)
    text = sentence(card.trial.text, head, (1.6 * body, size))
    shapes: list[Shape] = [*text.shapes]
    shapes += line(weakest_words(card), page.x, tests.y - 0.75 * size, page.width, Style(size, weight="bold"))
    for area, result in zip(tests.rows(len(card.results)), card.results, strict=True):
        shapes += (Line(((area.x, area.y), (area.right, area.y)), "line-room"), *_row(card, result, area, body))
    return Picture(page.aspect, tuple(shapes), _card_words(card))


def _row_width(card: Card, size: float) -> float:
    """What sign, test, verdict and figures take beside each other."""
    named, ruled, told = (
        max(width(words, size, bold) for words in column)
        for column, bold in (
            ([test_name(one.test) for one in card.results], False),
            ([verdict_name(one.verdict) for one in card.results], True),
            ([figures(card, one) for one in card.results], False),
        )
    )
    return 2.8 * size + named + ruled + told


def _card_words(card: Card) -> str:
    said = "; ".join(f"{test_name(r.test)}: {verdict_name(r.verdict)} {figures(card, r)}" for r in card.results)
    return f"{card.trial.text} {said}"


test_card.__test__ = False  # type: ignore[attr-defined]


def swap_question(question: SwapQuestion, aspect: float, body: float) -> Picture:
    """The statement as an alternative would say it, their name huge, and the question; then the answer."""
    page, asked_words = whole(aspect), _("Could they say this?")
    place = _("{place} of {of}").format(place=question.place, of=question.of)
    name, high = set_in(
        Area(page.x, 1.6 * body, page.width, 0.34 * page.height),
        question.name,
        Style(4.2 * body, weight="bold", leading=1.12),
        1.4 * body,
    )
    rest = question.text.removeprefix(question.name).lstrip(": ")
    top, ask = 2 * body + high, page.bottom - 5 * body
    text = sentence(rest, Area(page.x, top, page.width, ask - top - 0.6 * body), (2.4 * body, SMALL * body))
    left, right = Area(page.x, ask, page.width, 5 * body).split(0.5, 1.5 * body)
    asked = Style(min(2 * body, left.width / width(asked_words, 1, bold=True)), weight="bold")
    middle = ask + 2.7 * body
    shapes = (
        *stacked([place], page.x, page.y, Style(body, "ink-2")),
        *name,
        *text.shapes,
        Line(((page.x, ask), (page.right, ask)), "line-room"),
        *line(asked_words, page.x, middle, left.width + 0.01, asked),
        *_answer(question, right, middle, min(body, asked.size / 1.7)),
    )
    return Picture(aspect, shapes, f"{question.text} {asked_words} {_answer_words(question)}".strip())


def _row(card: Card, result: Result, area: Area, body: float) -> tuple[Shape, ...]:
    """Sign, test, verdict in a word, figures; for ratings a strip of the scale."""
    middle = area.y + area.height / 2
    size = min(body, max(SMALL * body, area.height / 1.3))
    small = min(size, max(SMALL * body, 0.8 * size))
    name = area.x + 1.6 * size
    named = max(width(test_name(one.test), size) for one in card.results)
    ruled = max(width(verdict_name(one.verdict), size, bold=True) for one in card.results)
    word = max(area.x + 0.28 * area.width, name + named + 0.6 * size)
    rest = max(area.x + 0.45 * area.width, word + ruled + 0.6 * size)
    said = Style(size, INKS[result.verdict], "bold" if result.verdict is Verdict.FAIL else "regular")
    shapes: tuple[Shape, ...] = (
        verdict(result.verdict, area.x + 0.6 * size, middle, size),
        *line(test_name(result.test), name, middle, word - name - 0.5 * size, Style(size)),
        *line(verdict_name(result.verdict), word, middle, rest - word - 0.5 * size, said),
    )
    room = area.right - rest - 0.17 * area.width
    roomy = result.spread and width(figures(card, result), small) <= room
    strip = _strip(result, Area(rest, middle, 0.14 * area.width, 0), size) if roomy else ()
    left = rest + 0.17 * area.width if strip else rest
    told = (figures(card, result), short_figures(card, result))
    said_by = next((words for words in told if width(words, small) <= area.right - left), "")
    return (*shapes, *strip, *line(said_by, left, middle, area.right - left, Style(small, "ink-2")))


def _strip(result: Result, area: Area, size: float) -> tuple[Shape, ...]:
    """The scale as a hairline, lowest to highest as a bar, the mean as a dot."""
    if not result.spread:
        return ()
    low, high = (0.0, 100.0) if result.test is Test.TRUE_NOW else (LOWEST, HIGHEST)

    def at(value: float) -> float:
        return area.x + (value - low) / (high - low) * area.width

    y = area.y
    ends = ((at(result.spread.low), y), (at(result.spread.high), y))
    return (
        Line(((area.x, y), (area.right, y)), "ink-2"),
        Line(ends, "ink-2", 0.22 * size),
        Marker(at(result.spread.mean), y, 0.65 * size, "circle", "ink"),
    )


def _weakest(card: Card, area: Area, body: float) -> tuple[Shape, ...]:
    """The weakest link first; the average only second."""
    if not card.weakest:
        return line(_("Not rated yet"), area.x, area.y + body, area.width, Style(body, "ink-2"))
    words = Style(body, weight="bold", leading=1.15)
    shapes, high = set_in(area._replace(height=2 * words.step), weakest_words(card), words, SMALL * body)
    average = _("average {mean}").format(mean=number(card.average or 0))
    return (*shapes, *line(average, area.x, area.y + high + 0.7 * body, area.width, Style(SMALL * body, "ink-2")))


def _answer(question: SwapQuestion, area: Area, middle: float, body: float) -> tuple[Shape, ...]:
    words = _answer_words(question)
    if not words:
        return ()
    theirs = question.answer.can_say is Answer.YES or bool(question.answer.does_better)
    unsure = question.answer.can_say is Answer.UNKNOWN
    size = 1.7 * body
    sign: Shape = tick(area.x + size / 2, middle, size, "good-room")
    if theirs or unsure:
        sign = verdict(Verdict.FAIL if theirs else Verdict.CAUTION, area.x + size / 2, middle, size)
    room = Area(area.x + 1.6 * size, 0, area.width - 1.6 * size, 4.4 * body)
    lines, high = set_in(room, words, Style(1.7 * body, leading=1.2), SMALL * body)
    return (sign, *(text._replace(baseline=text.baseline + middle - high / 2) for text in lines))


def _answer_words(question: SwapQuestion) -> str:
    answer = question.answer
    if answer.does_better:
        return {
            Answer.YES: _("Yes, they could. And they do it better."),
            Answer.NO: _("No, but they do it better."),
            Answer.UNKNOWN: _("We do not know. But they do it better."),
            None: _("They do it better."),
        }[answer.can_say]
    return {
        Answer.YES: _("Yes, they could."),
        Answer.NO: _("No, only we can."),
        Answer.UNKNOWN: _("We do not know."),
        None: "",
    }[answer.can_say]

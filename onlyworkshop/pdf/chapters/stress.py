"""The axis stress test on paper: every pair of rated wants, tried as axes of the map."""

from typing import Any

from onlyworkshop.domain.axes import Pair, Stress
from onlyworkshop.domain.ground import stressed
from onlyworkshop.language import _, hundredths, number
from onlyworkshop.outcomes import pair_words
from onlyworkshop.pdf.manuscript import Manuscript, paragraphs, section, small
from onlyworkshop.pdf.table import table


def stress_test(manuscript: Manuscript) -> list[Any]:
    """In how many pairs our open space survives, and what each of them shows; nothing without revealed ratings."""
    tried = stressed(manuscript.workshop, manuscript.us)
    if not tried.pairs:
        return []
    head = [_("Across"), _("Up"), "r", _("Nearest to us"), _("What the pair shows")]
    widths = [manuscript.width * share for share in (0.29, 0.29, 0.1, 0.12, 0.2)]
    return [
        *section(_("Every pair of wants as axes")),
        *paragraphs([_summary(tried)]),
        table(head, [_row(pair) for pair in tried.pairs], widths, right={2, 3}),
        small(
            _("From the mean ratings of “Rate the field”, in units of the map. Open: nobody is within two units of us.")
            + " "
            + _("Flatters us: we alone are above the middle of both axes. One story: |r| of 0.7 or more.")
        ),
    ]


def _summary(tried: Stress) -> str:
    return _(
        "Nobody is within two units of us in {open} of {n} pairs. "
        "{flattering} of them flatter us, {story} tell one story."
    ).format(open=tried.survives, n=len(tried.pairs), flattering=tried.flattering, story=tried.one_story)


def _row(pair: Pair) -> list[str]:
    r = "–" if pair.correlation is None else hundredths(pair.correlation)
    return [pair.across.text, pair.up.text, r, number(pair.nearest), pair_words(pair)]

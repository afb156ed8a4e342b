"""What a map says, in words."""

from onlyworkshop.domain.axes import Stress
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.language import _


def stress_words(tried: Stress, now: Workshop) -> str:
    """What all pairs together say, or what is missing to try them."""
    if tried.pairs:
        said = _(
            "Nobody within two units of us in {open} of {n} pairs; {flattering} flatter us; {story} tell one story."
        )
        return said.format(open=tried.survives, n=len(tried.pairs), flattering=tried.flattering, story=tried.one_story)
    if now.curves.ratings and not now.curves.revealed:
        return _("Reveal the ratings of “Rate the field” to try their wants as axes.")
    return _("Rate us and others on two wants in “Rate the field”: then every pair is tried as axes.")

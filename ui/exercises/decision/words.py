"""What the second line-up says, in a sentence."""

from onlyworkshop.domain import lineups
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.language import _, percent
from onlyworkshop.pictures.recognition import points_words


def change_words(now: Workshop) -> str:
    """`Recognition 84%, before 19%: +65 points.` once it is revealed."""
    found = lineups.change(now)
    if not found.after or not now.decision.guesses_revealed:
        return ""
    after = percent(found.after.recognition)
    if not found.before:
        return _("Recognition {after}.").format(after=after)
    before = percent(found.before.recognition)
    return _("Recognition {after}, before {before}: {points}.").format(
        after=after, before=before, points=points_words(found)
    )

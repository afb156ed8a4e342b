"""What the facilitator of E2 may want to know, in a few words."""

from collections import Counter

from onlyworkshop.domain import lineups
from onlyworkshop.domain.exercises.competitor_map import US
from onlyworkshop.domain.exercises.lineup import herds
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.language import _, percent, plural
from onlyworkshop.naming import theme_name

FEWEST_OF_OURS = 2
MOST_OF_OURS = 4
MOST_OF_A_RIVAL = 2


def cues(now: Workshop) -> tuple[str, ...]:
    """What is still missing before the line-up is fair (method E2)."""
    counts = Counter(one.owner for one in now.lineup.claims)
    ours, theirs = counts.pop(US, 0), counts
    if not now.lineup.claims:
        return ()
    called = lineups.names(now, _("Us"))
    many = next((called.get(owner, "") for owner, n in theirs.items() if n > MOST_OF_A_RIVAL), "")
    said = (
        (ours < FEWEST_OF_OURS, _("Two to four claims of ours, please.")),
        (ours > MOST_OF_OURS, _("Four claims of ours are plenty.")),
        (not theirs, _("Nothing from a rival yet.")),
        (bool(many), _("One or two are enough from {name}.").format(name=many)),
    )
    return tuple(words for true, words in said if true)


def result_words(now: Workshop) -> str:
    """Recognition and the most crowded theme, in a line; nothing before somebody has guessed."""
    found = lineups.before(now)
    crowded = herds(now.lineup.claims)
    said = []
    if found and all(one.revealed for one in now.lineup.claims):
        right = plural("{n} guess right", "{n} guesses right", found.right)
        said.append(
            _("Recognition {share}: {right} of {all}, where chance alone gives {chance}.").format(
                share=percent(found.recognition), right=right, all=found.guesses, chance=percent(found.chance)
            )
        )
    if crowded:
        top = crowded[0]
        said.append(
            _("{theme}: {n} of {of} companies say it.").format(theme=theme_name(top.theme), n=top.companies, of=top.of)
        )
    return " ".join(said)

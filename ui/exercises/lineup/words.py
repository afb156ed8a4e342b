"""What the line-up of E2 has shown, in a few words."""

from onlyworkshop.domain import lineups
from onlyworkshop.domain.exercises.lineup import herds
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.language import _, percent, plural
from onlyworkshop.naming import theme_name


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

"""What comes next in E11, and what the second line-up says, each in a sentence."""

from onlyworkshop.domain import lineups
from onlyworkshop.domain.exercises.decision import TOP_RISKS, rated, support
from onlyworkshop.domain.rounds import Round, rounds
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.language import _, percent, plural
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


def next_step(now: Workshop) -> str:
    """The one thing to do now; empty when all is done."""
    if not now.drafts.carried():
        return ""
    if not now.decision.draft:
        return _before_the_call(now)
    return _about_the_call(now) or _line_up(now) or _risks(now)


def _before_the_call(now: Workshop) -> str:
    told = now.decision
    dots = _dots(rounds(told.ballot, [one.id for one in now.drafts.carried()], len(now.people))[-1])
    found = support(told, told.fists_round)
    missing = sum(not one.to_three for one in told.low())
    decider = now.people.name(now.people.decider) or _("The Decider")
    steps = (
        (bool(dots), dots),
        (not found.n, _("Ask for a fist to five on the leader, on paper.")),
        (told.fists_revealed < told.fists_round, _("Reveal the fists.")),
        (
            missing > 0,
            plural(
                "Ask the one under 3 what would make it a 3.", "Ask the {n} under 3 what would make it a 3.", missing
            ),
        ),
        (True, _("{name} decides now, and says why.").format(name=decider)),
    )
    return next(words for open_, words in steps if open_)


def _dots(round_: Round) -> str:
    if not round_.voters:
        return _("Vote with dots, blind.")
    return "" if round_.revealed else _("Reveal the dots once every sheet is in.")


def _about_the_call(now: Workshop) -> str:
    told = now.decision
    found = support(told, told.fists_round)
    steps = (
        (bool(found.n) and not found.go, _("Somebody is under 3: ask again, or the Decider overrules on record.")),
        (not told.reason, _("Write down why it is this one.")),
    )
    return next((words for open_, words in steps if open_), "")


def _line_up(now: Workshop) -> str:
    told, suspects = now.decision, lineups.again(now)
    steps = (
        (
            len(suspects) > 1 and not lineups.sheets(told.guesses, suspects),
            _("Repeat the line-up with the new sentence."),
        ),
        (len(suspects) > 1 and not told.guesses_revealed, _("Reveal whose is whose.")),
        (not told.first_call, _("Ask the Client voice whom they would ring first, and why.")),
    )
    return next((words for open_, words in steps if open_), "")


def _risks(now: Workshop) -> str:
    told = now.decision
    ranked = rated(told.risks)
    open_risks = sum(one.product is None for one in ranked)
    unanswered = any(not one.risk.answer for one in ranked[:TOP_RISKS])
    steps = (
        (not told.risks, _("Three minutes alone: a year has passed, and clients laughed at it. Why?")),
        (not told.rival_reply, _("What will a rival say about it next week?")),
        (open_risks > 0, plural("Rate {n} risk: likely × grave.", "Rate {n} risks: likely × grave.", open_risks)),
        (unanswered, _("Answer the top three risks.")),
    )
    return next((words for open_, words in steps if open_), "")

"""What is still missing, in words, and whether everything is kept."""

from typing import NamedTuple

from onlyworkshop.domain.exercises.field import Field, gaps
from onlyworkshop.domain.people import FEWEST_PEOPLE, People
from onlyworkshop.domain.refusal import Refusal
from onlyworkshop.language import _, plural
from onlyworkshop.naming import function_name
from onlyworkshop.services.library import LibraryFull, Saving
from onlyworkshop.wording import sentence


class Said(NamedTuple):
    """A line of words and its tone, one of the looks `quiet`, `good` and `warn`."""

    text: str
    tone: str = "quiet"


def who_is_missing(people: People, field: Field) -> Said:
    """What to ask about the people, most important first."""
    open_ = gaps(field, people)
    counted = plural("{n} person", "{n} people", len(people)) if len(people) else _("Nobody")
    if len(people) < FEWEST_PEOPLE:
        return Said(_("{counted} so far, at least {least} are needed.").format(counted=counted, least=FEWEST_PEOPLE))
    asked = [
        *([_("nobody has the last word yet")] if open_.decider else []),
        *([_("nobody speaks as the client yet")] if open_.client_voice else []),
        *(_("nobody from {function}").format(function=function_name(one)) for one in open_.functions),
    ]
    if not asked:
        return Said(_("✓ {counted}, every role is taken.").format(counted=counted), "good")
    return Said(f"{counted}: {', '.join(asked)}.")


def what_is_missing(field: Field) -> Said:
    """What to ask about the frame of the day."""
    asked = [
        *([_("an organisation")] if not field.organisation else []),
        *([_("one client group")] if not field.client_group else []),
        *([_("where “only” must hold")] if not field.scope else []),
    ]
    if not asked:
        return Said(_("✓ All said. The group may still change it."), "good")
    return Said(_("Still open: {asked}.").format(asked=", ".join(asked)))


def saved(saving: Saving) -> Said:
    """The save mark."""
    if saving.failure:
        return Said(_("Not saved: {why}").format(why=_reason(saving.failure)), "warn")
    return Said(_("Saving…")) if saving.pending else Said(_("Saved ✓"))


def _reason(failure: Refusal) -> str:
    return _("the disk is full") if isinstance(failure, LibraryFull) else sentence(failure)

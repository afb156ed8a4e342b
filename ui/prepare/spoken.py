"""What is still missing, and how the day adds up, in words."""

from typing import NamedTuple

from onlyworkshop.domain.agenda import Agenda, Block, Kind
from onlyworkshop.domain.exercises.field import Field, gaps
from onlyworkshop.domain.people import FEWEST_PEOPLE, People
from onlyworkshop.domain.refusal import Refusal
from onlyworkshop.language import _, clock_time, plural
from onlyworkshop.naming import function_name
from onlyworkshop.services.library import LibraryFull, Saving
from onlyworkshop.wording import sentence
from ui.desk.spoken import block_title


class Said(NamedTuple):
    """A line of words and its tone, one of the looks `quiet`, `good` and `warn`."""

    text: str
    tone: str = "quiet"


class BlockLine(NamedTuple):
    """A block in the agenda editor. `begins` is empty when the block is off; `short` when it is below its floor."""

    id: str
    begins: str
    title: str
    minutes: int
    floor: int
    on: bool
    pause: bool
    short: bool


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


def how_the_day_adds_up(agenda: Agenda) -> Said:
    """`240 of 240 minutes, ends 13:00`, or by how much it is over."""
    if not agenda.running():
        return Said(_("Every block is switched off."), "warn")
    words = _("{total} of {target} minutes, ends {time}").format(
        total=agenda.total(), target=agenda.target, time=clock_time(agenda.ends())
    )
    over = agenda.over()
    if over > 0:
        return Said(f"{words}: " + plural("{n} minute over", "{n} minutes over", over), "warn")
    if over < 0:
        return Said(f"{words}: " + plural("{n} minute free", "{n} minutes free", -over))
    return Said(f"✓ {words}", "good")


def block_lines(agenda: Agenda) -> tuple[BlockLine, ...]:
    """The whole day, the blocks that are off in their places."""
    begins = {slot.block.id: clock_time(slot.begins) for slot in agenda.slots()}
    return tuple(_line(block, begins.get(block.id, "")) for block in agenda.blocks)


def saved(saving: Saving) -> Said:
    """The save mark."""
    if saving.failure:
        return Said(_("Not saved: {why}").format(why=_reason(saving.failure)), "warn")
    return Said(_("Saving…")) if saving.pending else Said(_("Saved ✓"))


def _reason(failure: Refusal) -> str:
    return _("the disk is full") if isinstance(failure, LibraryFull) else sentence(failure)


def _line(block: Block, begins: str) -> BlockLine:
    return BlockLine(
        block.id,
        begins,
        block_title(block),
        block.minutes,
        block.floor,
        block.on,
        block.kind is not Kind.EXERCISE,
        block.on and block.minutes < block.floor,
    )

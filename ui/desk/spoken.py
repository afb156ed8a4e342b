"""The desk's own sentences: the clock, the day, what is next, and the quiet cue above the exercise."""

from onlyworkshop.catalogue import words
from onlyworkshop.domain.agenda import Agenda, Block, Kind
from onlyworkshop.domain.clock import MINUTE_MS
from onlyworkshop.domain.forecast import Forecast
from onlyworkshop.domain.plans import Plan
from onlyworkshop.domain.room import RoomFrame
from onlyworkshop.domain.run import Run
from onlyworkshop.domain.timer import Reading, Tone
from onlyworkshop.domain.waiting import Waiting
from onlyworkshop.language import _, clock_time, plural
from onlyworkshop.naming import pause_name
from onlyworkshop.services.session import Session

LONG_MINUTES = 90
ANOTHER_DAY = 12 * 60


def plan_name(plan: str) -> str:
    """`half-day`, in the language in use."""
    names = {Plan.SPRINT: _("sprint"), Plan.HALF_DAY: _("half-day"), Plan.FULL_DAY: _("full day")}
    return names[Plan(plan)] if plan in names else plan


def block_title(block: Block) -> str:
    """What the block is called."""
    if block.title:
        return block.title
    if block.kind is Kind.EXERCISE:
        return words(block.module).title
    return pause_name(block.kind)


def question(session: Session, block: Block, running: bool) -> str:
    """What a break says: when we are back."""
    if not running:
        return plural("{n} minute", "{n} minutes", block.minutes)
    ends = session.facilitation.back_at()
    return _("Back at {time}").format(time=clock_time(ends)) if ends else _("Time to go on.")


def room_frame(session: Session) -> RoomFrame:
    """What the audience would see now, uncovered."""
    block = session.facilitation.block()
    title = block_title(block) if block else ""
    return session.room(_("Us"), title, _("Stretch, breathe, come back fresh."))


def waiting_words(expected: Waiting | None) -> str:
    """Before the day, what the room is told as well: in how long it begins; empty while that is far."""
    if not expected:
        return ""
    if expected.due:
        return _("about to begin")
    return _("begins in {time}").format(time=expected.face) if expected.face else ""


def clock_words(reading: Reading) -> str:
    """What the clock's face means."""
    minutes = reading.budget_ms // MINUTE_MS
    match reading.tone:
        case Tone.IDLE:
            return _("not started")
        case Tone.PAUSED:
            return _("paused, of {minutes}").format(minutes=minutes)
        case Tone.OVER:
            return _("over, of {minutes}").format(minutes=minutes)
    return _("left of {minutes}").format(minutes=minutes)


def day_line(agenda: Agenda, run: Run, forecast: Forecast | None) -> str:
    """Where the day is going, in words."""
    if not forecast:
        if run.events:
            return _("The day is over.")
        return _("{begins} to {ends}").format(begins=clock_time(agenda.begins()), ends=clock_time(agenda.ends()))
    ends = clock_time(forecast.ends)
    if abs(forecast.behind) > ANOTHER_DAY:
        return _("ends {time}").format(time=ends)
    if forecast.behind == 0:
        return _("● on time, ends {time}").format(time=ends)
    off = span(abs(forecast.behind))
    if forecast.behind > 0:
        return _("▲ {span} behind, ends {time}").format(span=off, time=ends)
    return _("▼ {span} ahead, ends {time}").format(span=off, time=ends)


def next_words(agenda: Agenda, run: Run) -> str:
    """What the one big button does."""
    if not run.current:
        first = agenda.after(None)
        if run.events or not first:
            return _("Make the pack")
        return _("Start: {title}").format(title=block_title(first))
    following = agenda.after(run.current)
    return _("Next: {title}").format(title=block_title(following)) if following else _("End the day")


def cue(reading: Reading, running: bool, over: bool) -> str:
    """One line for the facilitator alone; empty when all is well."""
    if reading.block and not running:
        return _("The room is still in “{title}”.").format(title=block_title(reading.block))
    if reading.estimated:
        return _("The laptop was restarted; the clock is an estimate. Put it right with −1 and +1.")
    cues = {
        Tone.IDLE: _("The day is over. Every block can still be opened and written in.") if over else "",
        Tone.PAUSED: _("Paused. The room sees a clock that stands still."),
        Tone.OVER: _("Time is up. Go on, or add a minute."),
        Tone.SOON: _("Bring it to a close."),
    }
    return cues.get(reading.tone, "")


def span(minutes: int) -> str:
    """`75 min`, `2 h 05 min`."""
    if minutes < LONG_MINUTES:
        return _("{n} min").format(n=minutes)
    return _("{hours} h {minutes:02} min").format(hours=minutes // 60, minutes=minutes % 60)

"""The plans to start from, in words: the three of the method, and the facilitator's own."""

from onlyworkshop.domain.agenda import Kind
from onlyworkshop.domain.plans import Plan
from onlyworkshop.domain.template import Template
from onlyworkshop.language import _, clock_time, plural


def plan_words() -> dict[Plan, tuple[str, str]]:
    """Each plan's name, and for whom it is."""
    return {
        Plan.SPRINT: (
            _("Sprint, 90 minutes"),
            _("3 to 8 people who have collected claims and rivals beforehand."),
        ),
        Plan.HALF_DAY: (
            _("Half a day, 4 hours"),
            _("4 to 12 people, all fourteen exercises, two breaks."),
        ),
        Plan.FULL_DAY: (
            _("A full day, 8 hours"),
            _("6 to 24 people, time to argue, lunch and four breaks."),
        ),
    }


def about_template(template: Template) -> str:
    """`12 exercises, 240 minutes from 09:00, out by 13:00`."""
    led = sum(block.on and block.kind is Kind.EXERCISE for block in template.blocks)
    exercises = plural("{n} exercise", "{n} exercises", led)
    minutes = plural("{n} minute", "{n} minutes", template.minutes)
    told = _("{exercises}, {minutes} from {time}").format(
        exercises=exercises, minutes=minutes, time=clock_time(template.start)
    )
    if not template.ends_by:
        return told
    return _("{told}, out by {time}").format(told=told, time=clock_time(template.ends_by))

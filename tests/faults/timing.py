"""What happens to the time of the day: the plan is shaped, the clock is led and put right, a late day is repaired."""

import random
from collections.abc import Callable
from datetime import time

from onlyworkshop.domain.agenda import Kind
from onlyworkshop.domain.repair import repairs
from onlyworkshop.domain.run import Run
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.services.session import Session
from tests.onlyworkshop.builders import moment


def shape(now: Workshop, chance: random.Random, n: int) -> Workshop:
    """A block may be cut, is fixed, has to be over, is announced; the day has an end and a grace."""
    block = chance.choice(now.agenda.blocks)
    shaped = now.agenda.shaped(
        block.id,
        floor=chance.randint(1, block.minutes),
        may_shrink=chance.random() < 0.7,
        may_skip=chance.random() < 0.3,
        begins=chance.choice((None, None, None, time(9 + n % 8, n % 60))),
        ends_by=chance.choice((None, time(12, n % 60))),
        closing_percent=chance.randint(0, 100),
        closing_minutes=chance.randint(0, 5),
        kind=block.kind if block.module else chance.choice((Kind.BREAK, Kind.BUFFER, Kind.LUNCH)),
    )
    return now.replaced(agenda=shaped.replaced(ends_by=chance.choice((None, time(17))), grace=chance.randint(0, 9)))


def repair(session: Session, chance: random.Random) -> None:
    """A plan is applied as if the day were so late; how late depends on nothing but the seed."""
    agenda = session.editing.workshop.agenda
    first = next(block for block in agenda.blocks if block.led)
    found = repairs(agenda, Run().started(first.id, moment()), moment(first.takes + chance.randint(3, 40)))
    if found:
        session.facilitation.repair(chance.choice(found.plans))


LEADING: tuple[Callable[[Session, random.Random], None], ...] = (
    lambda session, _: session.facilitation.next(),
    lambda session, _: session.facilitation.next(),
    lambda session, _: session.facilitation.next(),
    lambda session, _: session.facilitation.previous(),
    lambda session, _: session.facilitation.pause(),
    lambda session, _: session.facilitation.resume(),
    lambda session, _: session.facilitation.beat(),
    lambda session, chance: session.facilitation.add(chance.randint(-5, 5)),
    lambda session, chance: session.facilitation.correct(chance.randint(-120_000, 120_000)),
    lambda session, chance: session.facilitation.backdate(chance.randint(0, 120_000)),
    repair,
    repair,
)

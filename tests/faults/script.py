"""A day as a seeded script: step `n` depends on the seed and on what the workshop says, on nothing else."""

import random
from contextlib import suppress
from datetime import timedelta

from onlyworkshop.domain.agenda import Block, Kind
from onlyworkshop.domain.clock import Clock
from onlyworkshop.domain.exercises.alternatives import Alternative
from onlyworkshop.domain.exercises.alternatives import Kind as Choice
from onlyworkshop.domain.exercises.commitments import Commitment, Worth
from onlyworkshop.domain.exercises.competitor_map import Axis, Map, Placement
from onlyworkshop.domain.exercises.drafts import Draft, Slots
from onlyworkshop.domain.exercises.trials import Answer, Judgement, Kept, Rating, Swap, Trial
from onlyworkshop.domain.parking import Fate, Parked
from onlyworkshop.domain.people import Function, Person
from onlyworkshop.domain.refusal import Refusal
from onlyworkshop.domain.run import Run
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.services.library import Stored
from onlyworkshop.services.session import Session
from tests.clocks import FakeClock
from tests.fakes import FakeKeeper
from tests.faults.chapters import CHAPTERS
from tests.faults.timing import LEADING, shape
from tests.faults.typed import Step, text
from tests.onlyworkshop.builders import workshop


def first() -> Stored:
    """The workshop as it is before step 1."""
    return Stored(workshop(count=6), Run())


def take_step(session: Session, n: int, seed: int) -> None:
    """The `n`th thing the facilitator does; some are refused, and then nothing has changed."""
    chance = random.Random(f"{seed}-{n}")
    with suppress(Refusal, IndexError):  # refused, or nothing there yet to choose from
        if chance.random() < 0.2:
            chance.choice(LEADING)(session, chance)
        else:
            step = chance.choice(WRITING)
            session.editing.change(lambda now: step(now, chance, n), typing_in=chance.choice(("", "field")))


def played(steps: int, seed: int = 1) -> Stored:
    """The workshop and its run after so many steps, on a clock that goes on by a minute each."""
    clock = FakeClock()
    session = Session(first(), FakeKeeper(), clock, lambda: "unused", ())
    for n in range(1, steps + 1):
        clock.advance(60)
        take_step(session, n, seed)
    return session.stored


def worked_ms(run: Run, clock: Clock) -> int:
    """What the timer of the running block shows; 0 when none is running."""
    visit = run.visit(clock.now())
    return visit.worked.ms if visit else 0


def _title(now: Workshop, chance: random.Random, n: int) -> Workshop:
    return now.replaced(title=text(chance, n, 60), sample=chance.random() < 0.5)


def _person(now: Workshop, chance: random.Random, n: int) -> Workshop:
    function = chance.choice(list(Function))
    if len(now.people) > 8:
        return now.without_person(chance.choice(now.people.members).id)
    person = Person(id=f"guest-{n}", name=text(chance, n, 30), function=function, hope=text(chance, n, 80))
    return now.replaced(people=now.people.with_person(person))


def _roles(now: Workshop, chance: random.Random, n: int) -> Workshop:
    one, other = chance.sample(now.people.members, 2)
    people = now.people.deciding(None).voicing_the_client(None)
    return now.replaced(people=people.deciding(one.id).voicing_the_client(other.id))


def _agenda(now: Workshop, chance: random.Random, n: int) -> Workshop:
    block = chance.choice(now.agenda.blocks).id
    changed = now.agenda.shaped(block, minutes=chance.randint(1, 60)).moved(block, chance.randint(0, 20))
    return now.replaced(agenda=changed.switched(block, chance.random() < 0.7))


def _break(now: Workshop, chance: random.Random, n: int) -> Workshop:
    if len(now.agenda.blocks) > 20:
        return now.replaced(agenda=now.agenda.without(chance.choice(now.agenda.blocks[-3:]).id))
    made = Block(id=f"b{n}", kind=Kind.BREAK, title=text(chance, n, 40), minutes=chance.randint(5, 30))
    return now.replaced(agenda=now.agenda.with_block(made, chance.randint(0, 20)))


def _field(now: Workshop, chance: random.Random, n: int) -> Workshop:
    field = now.field.replaced(
        organisation=text(chance, n, 40),
        statement_for=chance.choice(("organisation", "sales_team")),
        client_group=chance.choice(("", text(chance, n, 100))),
        scope=text(chance, n, 60) + " there",
        horizon_months=chance.randint(1, 36),
    )
    return now.replaced(field=field)


def _alternative(now: Workshop, chance: random.Random, n: int) -> Workshop:
    rows = now.alternatives.rows
    if rows and chance.random() < 0.2:
        return now.without_alternative(chance.choice(rows).id)
    met = chance.randint(0, 10)
    row = Alternative(
        id=f"a{n}",
        name=text(chance, n, 50),
        kind=chance.choice(list(Choice)),
        met=met,
        lost=chance.randint(0, met),
        why_chosen=text(chance, n, 100),
        evidence=chance.randint(1, 3),
        carried=len(now.alternatives.carried()) < 6,
    )
    return now.replaced(alternatives=now.alternatives.with_row(row))


def _map(now: Workshop, chance: random.Random, n: int) -> Workshop:
    if len(now.competitor_map.maps) < 3 and chance.random() < 0.3:
        return now.replaced(competitor_map=now.competitor_map.with_map(Map(id=f"m{n}")))
    one = chance.choice(now.competitor_map.maps)
    axis = Axis(label=f"{n} price", low="low", high=text(chance, n, 20))
    changed = one.replaced(horizontal=axis, revealed=chance.random() < 0.5, gap=text(chance, n, 100))
    return now.replaced(competitor_map=now.competitor_map.changed(changed.aiming(chance.random() * 10, 2.5)))


def _placement(now: Workshop, chance: random.Random, n: int) -> Workshop:
    one = chance.choice(now.competitor_map.maps)
    rater = chance.choice(now.people.members).id
    player = chance.choice(["us", *(row.id for row in now.alternatives.carried())])
    placed = Placement(rater=rater, player=player, x=chance.randint(0, 20) / 2, y=chance.randint(0, 20) / 2)
    return now.replaced(competitor_map=now.competitor_map.changed(one.placing(placed)))


def _draft(now: Workshop, chance: random.Random, n: int) -> Workshop:
    rows = now.drafts.rows
    if rows and chance.random() < 0.2:
        return now.without_draft(chance.choice(rows).id)
    row = Draft(
        id=f"d{n}",
        text=f"We are the ONLY ones that {text(chance, n, 150)}",
        slots=Slots(does_what=text(chance, n, 90) + " always", for_whom=chance.choice(("", "cities"))),
        author=chance.choice((None, *(one.id for one in now.people.members))),
        round=chance.randint(1, 6),
        best=chance.random() < 0.5,
        carried=len(now.drafts.carried()) < 6,
    )
    return now.replaced(drafts=now.drafts.with_row(row))


def _trial(now: Workshop, chance: random.Random, n: int) -> Workshop:
    trial = now.trial(chance.choice(now.drafts.rows))
    if chance.random() < 0.2:
        return now.replaced(trials=now.trials.rewritten(trial, f"We are the ONLY crew that {text(chance, n, 120)}"))
    return now.replaced(trials=now.trials.changed(_tried(trial, now, chance, n)))


def _tried(trial: Trial, now: Workshop, chance: random.Random, n: int) -> Trial:
    rater = chance.choice(now.people.members).id
    for row in now.alternatives.carried()[:2]:
        answer = chance.choice((None, *Answer))
        trial = trial.swapping(Swap(alternative=row.id, can_say=answer, does_better=chance.choice((None, True, False))))
    points = {name: chance.randint(1, 5) for name in ("relevant", "specific", "sayable", "unique")}
    trial = trial.rating(Rating(rater=rater, true_now=chance.randint(0, 100), **points))
    trial = trial.judging(
        Judgement(rater=rater, test=chance.choice(("opposite", "stranger")), yes=chance.random() < 0.5)
    )
    return trial.keeping(Kept(text=f"solution {n % 3}", reason="They say so")).replaced(revealed=chance.random() < 0.5)


def _decision(now: Workshop, chance: random.Random, n: int) -> Workshop:
    chosen = now.choosing(chance.choice(now.drafts.rows).id)
    return chosen.replaced(
        decision=chosen.decision.replaced(reason=text(chance, n, 150) + " so", dissent=text(chance, n, 99))
    )


def _commitment(now: Workshop, chance: random.Random, n: int) -> Workshop:
    if now.commitments.rows and chance.random() < 0.3:
        return now.replaced(commitments=now.commitments.without(chance.choice(now.commitments.rows).id))
    day = now.agenda.day
    row = Commitment(
        id=f"c{n}",
        who=chance.choice(now.people.members).id,
        what=text(chance, n, 100) + " soon",
        method=chance.choice((None, 1, 11)),
        due=chance.choice((None, day + timedelta(days=chance.randint(0, 90)))),
        first_step="Call them",
        first_step_on=day + timedelta(days=chance.randint(0, 7)),
        dumb_rule=text(chance, n, 90),
    )
    return now.promising(row)


def _worth(now: Workshop, chance: random.Random, n: int) -> Workshop:
    worth = Worth(rater=chance.choice(now.people.members).id, score=chance.randint(0, 5), plus_one=text(chance, n, 90))
    check_ins = tuple(now.agenda.day + timedelta(days=30 * k) for k in range(1, chance.randint(1, 4)))
    owner = chance.choice((None, now.people.members[0].id))
    return now.replaced(commitments=now.commitments.valued(worth).replaced(check_ins=check_ins, check_in_owner=owner))


def _parked(now: Workshop, chance: random.Random, n: int) -> Workshop:
    items = now.parking.items
    if items and chance.random() < 0.5:
        item = chance.choice(items).replaced(
            fate=chance.choice(list(Fate)), due=now.agenda.day, answer=text(chance, n, 90)
        )
        return now.replaced(parking=now.parking.changed(item))
    item = Parked(id=f"k{n}", text=text(chance, n, 90) + "!!!", module=chance.choice(("", "drafts")))
    return now.replaced(parking=now.parking.with_item(item))


def _note(now: Workshop, chance: random.Random, n: int) -> Workshop:
    return now.noting(chance.choice(("field", "wants", "proof")), chance.choice(("", f"{text(chance, n, 200)}\n{n}")))


WRITING: tuple[Step, ...] = (
    _title,
    _person,
    _roles,
    _agenda,
    _break,
    _field,
    _alternative,
    _alternative,
    _map,
    _placement,
    _placement,
    _draft,
    _draft,
    _trial,
    _trial,
    _decision,
    _commitment,
    _worth,
    _parked,
    _note,
    shape,
    *CHAPTERS,
)

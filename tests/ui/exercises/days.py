"""Days on which something has been written."""

from onlyworkshop.catalogue import listing
from onlyworkshop.domain.exercises.alternatives import Alternative, Alternatives, Kind
from onlyworkshop.domain.exercises.commitments import Commitment, Worth
from onlyworkshop.domain.exercises.drafts import Draft, Drafts
from onlyworkshop.domain.exercises.field import Field
from onlyworkshop.domain.exercises.proof import Evidence, Interview, Part, Proof
from onlyworkshop.domain.exercises.selling import Behaviour, CardClient, Selling
from onlyworkshop.domain.workshop import Workshop
from tests.onlyworkshop.builders import workshop

CREW = Alternative(id="crew", name="The city’s own crew", kind=Kind.IN_HOUSE, met=6, lost=2, evidence=3, carried=True)
NORTH = Alternative(id="north", name="Ironworks North", met=7, lost=3, evidence=2, carried=True)
NOTHING = Alternative(id="nothing", name="Do nothing", kind=Kind.NOTHING, met=5, lost=3, carried=True)
LOCKED = "We are the ONLY maker whose covers stay locked or we replace them free, in this county."


def day_with_alternatives() -> Workshop:
    """Three alternatives from ten deals, all carried."""
    return workshop().replaced(alternatives=Alternatives(rows=(CREW, NORTH, NOTHING)))


def day_with_drafts() -> Workshop:
    """Three drafts, all carried, and alternatives to swap them with."""
    texts = (LOCKED, *listing("examples"))
    rows = tuple(Draft(id=f"d{n}", text=text, author="p1", carried=True) for n, text in enumerate(texts, 1))
    return day_with_alternatives().replaced(drafts=Drafts(rows=rows))


def full_day() -> Workshop:
    """Every chapter as full as a long day makes it, with the longest texts."""
    day = day_with_drafts()
    people = tuple(one.replaced(name=f"{n:02} " + "M" * 37, hope="h" * 140) for n, one in enumerate(day.people.members))
    rivals = tuple(
        Alternative(id=f"a{n}", name=f"{n} " + "W" * 57, met=10, lost=n % 10, why_chosen="w" * 140, carried=n < 6)
        for n in range(24)
    )
    drafts = tuple(
        Draft(id=f"x{n}", text="We are the ONLY best of breed one " + "m" * 200, carried=n < 6) for n in range(40)
    )
    day = day.replaced(
        field=Field(organisation="O" * 60, client_group="c" * 120, scope="s" * 80),
        people=day.people.replaced(members=people),
        alternatives=Alternatives(rows=rivals),
        drafts=Drafts(rows=drafts),
    ).noting("wants", "n" * 5000)
    promise = Commitment(id="c1", who="p0", what="w" * 140, stop="s" * 100, dumb_rule="r" * 140)
    parts = tuple(
        Part(id=f"part{n}", text="p" * 160, evidence=Evidence.MEASUREMENT, where_kept="k" * 120) for n in range(24)
    )
    asked = tuple(Interview(id=f"ask{n}", who="c" * 40, who_else="e" * 60) for n in range(40))
    behaviours = tuple(Behaviour(id=f"b{n}", text=f"{n}" + "b" * 79) for n in range(6))
    clients = tuple(CardClient(code=f"{n}" + "c" * 19) for n in range(6))
    day = day.promising(promise).replaced(
        proof=Proof(split="s" * 240, parts=parts, interviews=asked),
        selling=Selling(leaner_meaning="l" * 140, behaviours=behaviours, clients=clients),
    )
    worth = tuple(Worth(rater=one.id, score=n % 6, plus_one="p" * 140) for n, one in enumerate(people))
    return day.replaced(commitments=day.commitments.replaced(worth=worth))

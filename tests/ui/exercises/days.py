"""Days on which something has been written."""

from onlyworkshop.catalogue import listing
from onlyworkshop.domain.exercises.alternatives import Alternative, Alternatives, Kind
from onlyworkshop.domain.exercises.commitments import Commitment, Worth
from onlyworkshop.domain.exercises.curves import CurveRating, Curves, Edge, Override
from onlyworkshop.domain.exercises.decision import Decision, Fist, Risk
from onlyworkshop.domain.exercises.drafts import Draft, Drafts
from onlyworkshop.domain.exercises.field import Field
from onlyworkshop.domain.exercises.lineup import Claim, Lineup
from onlyworkshop.domain.exercises.wants import Want, Wants
from onlyworkshop.domain.voting import Ballot
from onlyworkshop.domain.workshop import Workshop
from tests.onlyworkshop.builders import workshop

CREW = Alternative(id="crew", name="The city’s own crew", kind=Kind.IN_HOUSE, met=6, lost=2, evidence=3, carried=True)
NORTH = Alternative(id="north", name="Ironworks North", met=7, lost=3, evidence=2, carried=True)
NOTHING = Alternative(id="nothing", name="Do nothing", kind=Kind.NOTHING, met=5, lost=3, carried=True)
LOCKED = "We are the ONLY maker whose covers stay locked or we replace them free, in this county."


def day_with_alternatives() -> Workshop:
    """Three alternatives from ten deals, all carried."""
    return workshop().replaced(alternatives=Alternatives(rows=(CREW, NORTH, NOTHING)))


def day_with_wants() -> Workshop:
    """Three shortlisted wants, to be rated of everybody carried."""
    texts = ("It stays shut when nobody looks", "No waste under the lid", "Proof from another city")
    wants = tuple(Want(id=f"want{n}", text=text, shortlisted=True) for n, text in enumerate(texts, 1))
    return day_with_alternatives().replaced(wants=Wants(rows=wants))


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
    wants = tuple(Want(id=f"w{n}", text=f"{n} " + "w" * 97, shortlisted=n < 8) for n in range(40))
    rated = tuple(
        CurveRating(rater=one.id, player=player, want=want.id, value=(n + 3 * k) % 11)
        for n, one in enumerate(people)
        for k, player in enumerate(("us", *(row.id for row in rivals[:6])))
        for want in wants[:8]
    )
    word = Override(want="w0", edge=Edge.PARITY, reason="r" * 120)
    day = day.replaced(
        wants=Wants(rows=wants),
        curves=Curves(ratings=rated, overrides=(word,), revealed=True),
        field=Field(organisation="O" * 60, client_group="c" * 120, scope="s" * 80),
        people=day.people.replaced(members=people),
        alternatives=Alternatives(rows=rivals),
        drafts=Drafts(rows=drafts),
    ).noting("wants", "n" * 5000)
    day = day.replaced(lineup=_full_lineup(), decision=_full_decision())
    promise = Commitment(id="c1", who="p0", what="w" * 140, stop="s" * 100, dumb_rule="r" * 140)
    day = day.promising(promise)
    worth = tuple(Worth(rater=one.id, score=n % 6, plus_one="p" * 140) for n, one in enumerate(people))
    return day.replaced(commitments=day.commitments.replaced(worth=worth))


def _full_lineup() -> Lineup:
    """24 of the longest claims of everybody, with a sheet of guesses."""
    owners = ["us", *(f"a{n}" for n in range(11))]
    claims = tuple(
        Claim(id=f"l{n}", text=f"{n} the best quality " + "q" * 130, owner=owners[n % 12], seen_where="w" * 120)
        for n in range(24)
    )
    return Lineup(claims=claims).answered("sheet-1", [None] * 24)


def _full_decision() -> Decision:
    """Dots and fists of everybody, half of them low, and 48 risks."""
    ballot = Ballot()
    for n in range(24):
        ballot = ballot.filled(f"sheet-{n}", {f"x{n % 6}": 1})
    fists = tuple(Fist(rater=f"sheet-{n}", fingers=n % 6, to_three="t" * 140) for n in range(24))
    risks = tuple(
        Risk(id=f"r{n}", text=f"{n} " + "r" * 137, likelihood=1 + n % 5, impact=5, answer="a" * 140) for n in range(48)
    )
    return Decision(
        ballot=ballot.revealing(1),
        fists=fists,
        fists_revealed=1,
        draft="x1",
        reason="r" * 200,
        dissent="d" * 200,
        risks=risks,
        rival_reply="y" * 140,
        first_call_reason="f" * 140,
    )

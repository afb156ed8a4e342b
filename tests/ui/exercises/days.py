"""Days on which something has been written."""

from onlyworkshop.catalogue import listing
from onlyworkshop.domain.exercises.alternatives import Alternative, Alternatives, Kind
from onlyworkshop.domain.exercises.commitments import Commitment, Worth
from onlyworkshop.domain.exercises.curves import CurveRating, Curves, Edge, Override
from onlyworkshop.domain.exercises.decision import Decision, Fist, Risk
from onlyworkshop.domain.exercises.drafts import Draft, Drafts
from onlyworkshop.domain.exercises.field import Field
from onlyworkshop.domain.exercises.ingredients import Ingredient, Ingredients
from onlyworkshop.domain.exercises.lineup import Claim, Lineup
from onlyworkshop.domain.exercises.proof import Evidence, Interview, Part, Proof
from onlyworkshop.domain.exercises.scores import Score, Scores, Top
from onlyworkshop.domain.exercises.selling import Behaviour, CardClient, Selling
from onlyworkshop.domain.exercises.wants import Cluster, Want, Wants
from onlyworkshop.domain.voting import Ballot, Vote
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


def day_with_cards() -> Workshop:
    """Three cards on the shortlist, and one that says the same as the first of them."""
    texts = ("A cover that stays shut", "No needles under the lid", "Home without a test")
    rows = tuple(Want(id=f"w{n}", text=text, shortlisted=True) for n, text in enumerate(texts, 1))
    return workshop().replaced(wants=Wants(rows=(*rows, Want(id="w4", text="Covers that stay shut!"))))


def full_wants() -> Wants:
    """Two hundred cards with the longest texts, in every cluster."""
    clusters = tuple(Cluster(id=f"g{n}", name=f"{n} " + "c" * 37) for n in range(24))
    rows = tuple(
        Want(
            id=f"w{n}",
            text=f"{n} " + "t" * 96,
            phrase="p" * 140,
            client_code="k" * 20,
            cluster=f"g{n % 24}",
            secret=n % 2 == 0,
            shortlisted=n < 8,
        )
        for n in range(200)
    )
    votes = tuple(Vote(rater=f"sheet-{n}", option=f"w{n}", dots=5) for n in range(1, 25))
    return Wants(rows=rows, clusters=clusters, ballot=Ballot(revealed=1, votes=votes))


def full_scores(raters: tuple[str, ...]) -> Scores:
    """Everybody has rated everything twice."""
    ratings = tuple(
        Score(rater=rater, want=f"w{n}", round=round_, importance=(n + k) % 11, satisfaction=(n * k) % 11)
        for round_ in (1, 2)
        for k, rater in enumerate(raters)
        for n in range(8)
    )
    return Scores(revealed=2, ratings=ratings, top=tuple(Top(want=f"w{n}") for n in range(3)))


def day_with_scored_wants() -> Workshop:
    """Two wants on the shortlist, the first one scored 15, beside the alternatives."""
    shut = Want(id="shut", text="A cover that stays shut", shortlisted=True)
    clean = Want(id="clean", text="No bags of clinic waste", shortlisted=True)
    rated = Score(rater="p1", want="shut", importance=9, satisfaction=3)
    return day_with_alternatives().replaced(
        wants=Wants(rows=(shut, clean)), scores=Scores(revealed=1, ratings=(rated,))
    )


def day_with_ingredients() -> Workshop:
    """Two ingredients: one that stands, one that the crew and the rival can say too."""
    seal = Ingredient(
        id="seal", action="seal the lid", want="shut", checked=True, proof=2, delivered_pct=90, author="p1"
    )
    visit = Ingredient(id="visit", action="visit every cover", want="shut", author="p2")
    return day_with_scored_wants().replaced(ingredients=Ingredients(rows=(visit, seal)))


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
    wants = full_wants()
    rated = tuple(
        CurveRating(rater=one.id, player=player, want=want.id, value=(n + 3 * k) % 11)
        for n, one in enumerate(people)
        for k, player in enumerate(("us", *(row.id for row in rivals[:6])))
        for want in wants.shortlist()
    )
    word = Override(want="w0", edge=Edge.PARITY, reason="r" * 120)
    ingredients = tuple(Ingredient(id=f"i{n}", action=f"{n} " + "d" * 117, want=f"w{n}") for n in range(24))
    day = day.replaced(
        wants=wants,
        curves=Curves(ratings=rated, overrides=(word,), revealed=True),
        field=Field(organisation="O" * 60, client_group="c" * 120, scope="s" * 80),
        people=day.people.replaced(members=people),
        alternatives=Alternatives(rows=rivals),
        ingredients=Ingredients(rows=ingredients, ranked=True),
        drafts=Drafts(rows=drafts),
        scores=full_scores(tuple(one.id for one in people)),
    ).noting("wants", "n" * 5000)
    day = day.replaced(lineup=_full_lineup(), decision=_full_decision())
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

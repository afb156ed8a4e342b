"""A workshop in which everything that can be written is written."""

from datetime import timedelta

from onlyworkshop.domain.exercises.alternatives import Alternative, Alternatives
from onlyworkshop.domain.exercises.alternatives import Kind as Choice
from onlyworkshop.domain.exercises.commitments import Commitment, Commitments, Worth, usual_check_ins
from onlyworkshop.domain.exercises.competitor_map import Axis, CompetitorMap, Map, Placement
from onlyworkshop.domain.exercises.curves import Action, CurveRating, Curves, Edge, Move, Override
from onlyworkshop.domain.exercises.decision import Decision, Fist, Risk
from onlyworkshop.domain.exercises.drafts import Draft, Drafts, Link
from onlyworkshop.domain.exercises.field import Field
from onlyworkshop.domain.exercises.ingredients import Contender, Ingredient, Ingredients, Kano
from onlyworkshop.domain.exercises.lineup import Claim, Guess, Lineup, Theme
from onlyworkshop.domain.exercises.proof import Aspect, Evidence, Interview, Part, Proof, Said, Side
from onlyworkshop.domain.exercises.scores import Score, Scores, Top
from onlyworkshop.domain.exercises.selling import (
    Behaviour,
    CardClient,
    Chosen,
    Grade,
    Hours,
    Mark,
    MethodRating,
    Selling,
)
from onlyworkshop.domain.exercises.trials import Answer, Judgement, Kept, Rating, Swap, Trial, Trials
from onlyworkshop.domain.exercises.wants import Cluster, Level, Source, Want, Wants
from onlyworkshop.domain.parking import Fate, Parked, ParkingLot
from onlyworkshop.domain.people import Function, People, Person
from onlyworkshop.domain.plans import Plan
from onlyworkshop.domain.run import Run
from onlyworkshop.domain.value import clean
from onlyworkshop.domain.voting import Ballot, Vote
from onlyworkshop.domain.workshop import Note, Workshop, new_workshop
from onlyworkshop.services.library import Stored
from tests.onlyworkshop.builders import DAY, moment

FUNCTIONS = list(Function)


class Typist:
    """Types `text` into every field, as much of it as fits, and something different each time."""

    def __init__(self, text: str) -> None:
        self._text = clean(text) or "x"
        self._count = 0

    def __call__(self, limit: int) -> str:
        self._count += 1
        mark = f"no. {self._count} "
        return (mark + (self._text * (limit // max(1, len(self._text)) + 1)))[:limit].strip()


def full(text: str = "Words of usual length. ", size: int = 24) -> Stored:
    """`size` people, the longest texts everywhere, and a day that was run."""
    typed = Typist(text)
    people = _people(typed, size)
    alternatives = _alternatives(typed, size)
    drafts = _drafts(typed, people)
    workshop = new_workshop("full", typed(80), Plan.FULL_DAY, DAY, "Europe/London").replaced(
        people=people,
        field=Field(organisation=typed(60), client_group=typed(120), scope=typed(80)),
        alternatives=alternatives,
        wants=_wants(typed, people),
        scores=_scores(people),
        curves=_curves(typed, people, alternatives),
        competitor_map=_maps(typed, people, alternatives),
        ingredients=_ingredients(typed, alternatives),
        drafts=drafts,
        trials=_trials(typed, people, alternatives, drafts),
        lineup=_lineup(typed, people, alternatives),
        decision=_decision(typed, people, drafts),
        proof=_proof(typed, people),
        selling=_selling(typed, people),
        commitments=_commitments(typed, people),
        parking=_parking(typed, size),
        notes=tuple(Note(module=module, text=typed(200 * size)) for module in ("field", "wants", "trials", "decision")),
    )
    return Stored(workshop, _run(workshop))


def _people(typed: Typist, size: int) -> People:
    members = tuple(
        Person(id=f"p{n}", name=typed(40), function=FUNCTIONS[n % len(FUNCTIONS)], hope=typed(140)) for n in range(size)
    )
    return People(members=members, decider="p0", client_voice="p1")


def _alternatives(typed: Typist, size: int) -> Alternatives:
    kinds = list(Choice)
    rows = tuple(
        Alternative(
            id=f"a{n}",
            name=typed(60),
            kind=kinds[n % 4],
            met=min(50, n * 2),
            lost=n,
            why_chosen=typed(140),
            evidence=n % 3 + 1,
            carried=n < 6,
        )
        for n in range(max(7, size))
    )
    return Alternatives(deals_reviewed=50, rows=rows)


def _wants(typed: Typist, people: People) -> Wants:
    """As many cards as a whole day brings, in all clusters and alone, some vetoed, and dots on them."""
    clusters = tuple(Cluster(id=f"g{n}", name=typed(40)) for n in range(max(2, len(people) // 2)))
    levels, sources = list(Level), list(Source)
    rows = tuple(
        Want(
            id=f"w{n}",
            text=typed(100),
            level=levels[n % 4],
            source=sources[n % 4],
            client_code=typed(20),
            phrase=typed(140),
            secret=n % 5 == 0,
            evidence=n % 3 + 1,
            cluster=clusters[n % len(clusters)].id if n % 3 else None,
            vetoed=n % 11 == 10,
            shortlisted=n < 8,
        )
        for n in range(min(200, 8 + 8 * len(people)))
    )
    votes = tuple(Vote(rater=one.id, option=f"w{n % 8}", dots=1 + n % 5) for n, one in enumerate(people.members))
    return Wants(rows=rows, clusters=clusters, ballot=Ballot(revealed=1, votes=votes))


def _scores(people: People) -> Scores:
    ratings = tuple(
        Score(rater=one.id, want=f"w{n}", round=round_, importance=(i + n) % 11, satisfaction=(i * n + round_) % 11)
        for round_ in (1, 2)
        for i, one in enumerate(people.members)
        for n in range(8)
    )
    return Scores(revealed=1, ratings=ratings, top=(Top(want="w1"), Top(want="w2")))


def _curves(typed: Typist, people: People, alternatives: Alternatives) -> Curves:
    players = ["us", *(row.id for row in alternatives.carried())]
    ratings = tuple(
        CurveRating(rater=one.id, player=player, want=f"w{n}", value=(n + i + 3 * k) % 11, evidence=i % 3 + 1)
        for i, one in enumerate(people.members)
        for k, player in enumerate(players)
        for n in range(8)
    )
    words = tuple(Override(want=f"w{n}", edge=Edge.PARITY, reason=typed(120)) for n in range(8))
    moves = tuple(Move(want=f"w{n}", action=action) for n, action in enumerate(Action))
    return Curves(ratings=ratings, overrides=words, moves=moves, revealed=True)


def _lineup(typed: Typist, people: People, alternatives: Alternatives) -> Lineup:
    owners = ["us", *(row.id for row in alternatives.rows)]
    claims = tuple(
        Claim(
            id=f"claim-{n}",
            text=typed(160),
            owner=owners[n % len(owners)],
            seen_where=typed(120),
            seen_on=DAY - timedelta(days=n),
            theme=list(Theme)[n % 8],
            revealed=n % 2 == 0,
        )
        for n in range(24)
    )
    chapter = Lineup(claims=claims)
    for k, who in enumerate(people.members):
        chapter = chapter.answered(who.id, [owners[(n + k) % len(owners)] for n in range(24)])
    return chapter


def _decision(typed: Typist, people: People, drafts: Drafts) -> Decision:
    ballot, carried = Ballot(), drafts.carried()
    for n, who in enumerate(people.members):
        ballot = ballot.filled(who.id, {carried[n % 2].id: 1})
    tied = ballot.revealing(1).replaced(round=2).filled("p0", {carried[0].id: 1})
    return Decision(
        ballot=tied,
        fists=tuple(Fist(rater=who.id, fingers=n % 6, to_three=typed(140)) for n, who in enumerate(people.members)),
        fists_revealed=1,
        draft="draft-1",
        reason=typed(200),
        dissent=typed(200),
        overruled=True,
        guesses=tuple(Guess(rater=who.id, claim="draft-1", owner="us") for who in people.members),
        guesses_revealed=True,
        first_call="a1",
        first_call_reason=typed(140),
        risks=tuple(
            Risk(
                id=f"risk-{n}",
                text=typed(140),
                likelihood=n % 5 + 1,
                impact=n % 4 + 1,
                answer=typed(140),
                owner=people.members[n % len(people)].id,
            )
            for n in range(2 * len(people))
        ),
        rival_reply=typed(140),
    )


def _maps(typed: Typist, people: People, alternatives: Alternatives) -> CompetitorMap:
    players = ["us", *(row.id for row in alternatives.carried())]
    maps = tuple(
        Map(
            id=f"map-{n}",
            horizontal=Axis(label=typed(40), low=typed(24), high=typed(24)),
            vertical=Axis(label=typed(40), low=typed(24), high=typed(24)),
            placements=tuple(
                Placement(rater=one.id, player=player, round=r, x=(i + r + k * n) % 21 / 2, y=(3 * k + i) % 21 / 2)
                for r in range(1, 3 if n == 1 else 2)
                for i, one in enumerate(people.members)
                for k, player in enumerate(players)
            ),
            round=2 if n == 1 else 1,
            revealed=n == 1,
            target_x=9.0,
            target_y=8.5,
            gap=typed(140),
            because=typed(140),
        )
        for n in (1, 2, 3)
    )
    return CompetitorMap(maps=maps)


def _drafts(typed: Typist, people: People) -> Drafts:
    rows = tuple(
        Draft(
            id=f"draft-{n}",
            text="We are the ONLY ones that " + typed(214),
            links=tuple(Link(slot="does_what", kind="ingredient", card=f"i{k}") for k in range(n % 13)),
            author=people.members[n % len(people)].id if n % 7 else None,
            round=n % 6 + 1,
            best=n % 3 == 0,
            carried=n <= 6,
        )
        for n in range(1, len(people) + 6)
    )
    return Drafts(rows=rows)


def _ingredients(typed: Typist, alternatives: Alternatives) -> Ingredients:
    rivals = tuple(Contender(alternative=row.id) for row in alternatives.carried())
    rows = tuple(
        Ingredient(
            id=f"i{n}",
            action=typed(120),
            contenders=rivals[: n % 7],
            checked=n % 4 > 0,
            proof=n % 4,
            delivered_pct=None if n % 6 == 5 else 4 * n,
            kano=list(Kano)[n % 5],
            author="p1",
        )
        for n in range(24)
    )
    return Ingredients(rows=rows)


def _trials(typed: Typist, people: People, alternatives: Alternatives, drafts: Drafts) -> Trials:
    answers = list(Answer)
    rows = []
    for n, draft in enumerate(drafts.carried()):
        raters = [one.id for one in people.members]
        rows.append(Trial(draft=draft.id, text=draft.text))
        rows.append(
            Trial(
                draft=draft.id,
                version=1,
                text="We are the ONLY ones that " + typed(214),
                swaps=tuple(
                    Swap(alternative=row.id, can_say=answers[(k + n) % 3], does_better=bool(k % 2))
                    for k, row in enumerate(alternatives.carried())
                ),
                judgements=tuple(
                    Judgement(rater=who, test=test, yes=bool((k + n) % 3))
                    for k, who in enumerate(raters)
                    for test in ("opposite", "stranger")
                ),
                ratings=tuple(
                    Rating(rater=who, relevant=k % 5 + 1, specific=4, sayable=5, unique=(k + n) % 5 + 1, true_now=k * 4)
                    for k, who in enumerate(raters)
                ),
                kept=(Kept(text=typed(80), reason=typed(120)),),
                revealed=n % 2 == 0,
            )
        )
    return Trials(rows=tuple(rows))


def _proof(typed: Typist, people: People) -> Proof:
    whose = [one.id for one in people.members]
    parts = tuple(
        Part(
            id=f"part-{n}",
            text=typed(160),
            aspect=list(Aspect)[n % 6],
            evidence=list(Evidence)[n % 6],
            held=n % 3 == 0,
            where_kept=typed(120),
            owner=whose[n % len(whose)],
            due=DAY + timedelta(days=n),
        )
        for n in range(len(people))
    )
    interviews = tuple(
        Interview(
            id=f"asked-{n}",
            who=typed(40),
            side=list(Side)[n % 3],
            owner=whose[n % len(whose)],
            due=DAY + timedelta(days=n),
            true=list(Said)[n % 3] if n % 2 else None,
            matters=list(Said)[n % 3] if n % 4 else None,
            who_else=typed(60),
        )
        for n in range(len(people) + 6)
    )
    return Proof(split="We are the ONLY ones that " + typed(214), parts=parts, interviews=interviews)


def _selling(typed: Typist, people: People) -> Selling:
    behaviours = tuple(Behaviour(id=f"b{n}", text=typed(80)) for n in range(6))
    clients = tuple(CardClient(code=typed(20)) for _n in range(6))
    return Selling(
        hours=tuple(Hours(rater=one.id, old=90 - n, new=n % 10) for n, one in enumerate(people.members)),
        ratings=tuple(
            MethodRating(rater=one.id, method=m, now=(n + m) % 4, needed=4)
            for n, one in enumerate(people.members)
            for m in range(1, 12)
        ),
        revealed=True,
        leaner_meaning=typed(140),
        chosen=tuple(Chosen(method=m) for m in (8, 5, 9)),
        behaviours=behaviours,
        clients=clients,
        first_month=DAY.replace(day=1),
        marks=tuple(
            Mark(client=one.code, behaviour=what.id, month=DAY.replace(day=1), grade=list(Grade)[n % 3])
            for n, one in enumerate(clients)
            for what in behaviours
        ),
    )


def _commitments(typed: Typist, people: People) -> Commitments:
    rows = tuple(
        Commitment(
            id=f"c{who.id}-{k}",
            who=who.id,
            what=typed(140),
            method=(n + k) % 11 + 1,
            client_code=typed(20),
            due=DAY + timedelta(days=(n * 7 + k * 3) % 91),
            first_step=typed(100),
            first_step_on=DAY + timedelta(days=n % 8),
            done_when=typed(100),
            stop=typed(100),
            dumb_rule=typed(140),
            dumb_rule_owner=typed(40),
        )
        for n, who in enumerate(people.members)
        for k in (1, 2)
    )
    worth = tuple(Worth(rater=who.id, score=n % 6, plus_one=typed(140)) for n, who in enumerate(people.members))
    return Commitments(rows=rows, check_ins=usual_check_ins(DAY), check_in_owner="p2", worth=worth)


def _parking(typed: Typist, size: int) -> ParkingLot:
    fates = list(Fate)
    items = tuple(
        Parked(
            id=f"k{n}",
            text=typed(140),
            raised_by="p2" if n % 2 else None,
            module="drafts" if n % 3 else "",
            fate=fates[n % 4],
            owner="p1" if n % 4 == 2 else None,
            due=DAY if n % 4 == 2 else None,
            answer=typed(140) if n % 4 == 3 else "",
        )
        for n in range(size)
    )
    return ParkingLot(items=items)


def _run(workshop: Workshop) -> Run:
    run, minute = Run(), 4.0
    for block in workshop.agenda.running():
        run = run.started(block.id, moment(minute))
        minute += block.minutes * 1.1
    return run.left(moment(minute))

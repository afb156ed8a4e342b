"""Boards from empty to as full as the method allows."""

from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from onlyworkshop.domain import practice, register, verdicts
from onlyworkshop.domain.exercises import alternatives, commitments, competitor_map, drafts
from onlyworkshop.domain.exercises.alternatives import Alternative, Alternatives, AlternativesBoard
from onlyworkshop.domain.exercises.commitments import Commitment, Commitments, Worth
from onlyworkshop.domain.exercises.competitor_map import Axis, Map, Placement
from onlyworkshop.domain.exercises.drafts import Draft, Drafts
from onlyworkshop.domain.exercises.field import Field, FieldBoard
from onlyworkshop.domain.exercises.proof import Aspect, Evidence, Interview, Part, Proof, Said
from onlyworkshop.domain.exercises.selling import Behaviour, CardClient, Chosen, Hours, MethodRating, Selling
from onlyworkshop.domain.exercises.trials import Answer, Judgement, Rating, Swap, Trial
from onlyworkshop.domain.people import Function, People, Person
from onlyworkshop.domain.room import Board, Pause, Prompt, RoomFrame, Statement, Steps, Welcome
from onlyworkshop.domain.timer import Tone
from onlyworkshop.domain.verdicts import SwapQuestion, TrialsBoard
from onlyworkshop.terms import terms

DAY = date(2026, 11, 24)
NOON = datetime(2026, 11, 24, 12, 5, tzinfo=UTC)
WORDS = "We are the ONLY ones that permanently stop people from depositing contaminants through manhole covers. "


class Amount(NamedTuple):
    """How much there is of everything, and how long texts are (1 is the longest allowed)."""

    share: float
    length: float

    def of(self, most: int) -> int:
        return round(most * self.share)

    def text(self, longest: int, n: int = 0) -> str:
        """Words of this length, different for every n."""
        size = max(8, round(longest * self.length))
        return (f"{n} " + WORDS * (size // len(WORDS) + 1))[:size].strip()

    def word(self, longest: int, n: int = 0) -> str:
        """One word without a space."""
        return f"{n}" + "Wm" * (max(4, round(longest * self.length)) // 2 - 1)


EMPTY, ONE, TYPICAL, FULL = Amount(0, 0.3), Amount(0.05, 0.4), Amount(0.33, 0.4), Amount(1, 1)
AMOUNTS = {"empty": EMPTY, "one": ONE, "typical": TYPICAL, "full": FULL}


def people(much: Amount) -> People:
    functions = list(Function)
    names = [much.word(40, n) if n % 5 == 4 else much.text(40, n) for n in range(much.of(24))]
    members = tuple(Person(id=f"p{n}", name=name, function=functions[n % 7]) for n, name in enumerate(names))
    return People(members=members, decider="p0" if members else None)


def field(much: Amount) -> FieldBoard:
    told = Field(client_group=much.text(120), scope=much.text(80)) if much.share else Field()
    return FieldBoard(told, people(much))


def alternatives_board(much: Amount) -> AlternativesBoard:
    rows = tuple(
        Alternative(
            id=f"a{n}",
            name=much.word(60, n) if n % 5 == 4 else much.text(60, n),
            met=[8, 6, 6, 3, 1, 0][n % 6],
            lost=[5, 3, 3, 1, 0, 0][n % 6],
            carried=n < 6,
        )
        for n in range(much.of(24))
    )
    return AlternativesBoard(alternatives.standings(Alternatives(deals_reviewed=12, rows=rows)), 12)


def map_board(much: Amount, revealed: bool = True, crowded: bool = False) -> competitor_map.MapBoard:
    rivals = [(f"a{n}", much.text(60, n)) for n in range(much.of(6))]
    playing = competitor_map.players(much.text(60), rivals)
    placements = tuple(
        Placement(rater=f"p{n}", player=player.id, x=_place(n + 3 * m, crowded), y=_place(2 * n + 5 * m, crowded))
        for n in range(much.of(24))
        for m, player in enumerate(playing)
    )
    axis = Axis(label=much.text(40), low=much.text(24), high=much.word(24)) if much.share else Axis()
    target = {"target_x": 9.5, "target_y": 10.0} if much.share else {}
    one = Map(id="m", horizontal=axis, vertical=axis, placements=placements, revealed=revealed, **target)
    return competitor_map.board(one, playing)


def _place(seed: int, crowded: bool) -> float:
    return 5.0 if crowded else (seed * 7 % 21) / 2


def drafts_board(much: Amount) -> drafts.DraftsBoard:
    rows = tuple(Draft(id=f"d{n}", text=much.text(240, n), carried=n < 6) for n in range(much.of(200)))
    return drafts.board(Drafts(rows=rows))


def trial(much: Amount, n: int = 0) -> Trial:
    raters = [f"p{m}" for m in range(much.of(24))]
    ratings = tuple(
        Rating(
            rater=rater,
            relevant=1 + (m + n) % 5,
            specific=5,
            sayable=4,
            unique=3,
            true_now=min(100, 40 + 5 * ((m + n) % 12)),
        )
        for m, rater in enumerate(raters)
    )
    judged = tuple(Judgement(rater=rater, test="opposite", yes=m % 2 == 0) for m, rater in enumerate(raters))
    return Trial(draft=f"d{n}", text=much.text(240, n), ratings=ratings, judgements=judged, revealed=bool(raters))


def card(much: Amount, n: int = 0) -> verdicts.Card:
    return verdicts.card(trial(much, n), ["a0", "a1"], terms())


def trials_board(much: Amount) -> TrialsBoard:
    return TrialsBoard(tuple(one for _rank, one in verdicts.ranked([card(much, n) for n in range(much.of(6))])))


def swap_board(much: Amount) -> TrialsBoard:
    name = much.text(60)
    answer = Swap(alternative="a0", can_say=Answer.YES, does_better=True) if much.share else Swap(alternative="a0")
    return TrialsBoard((card(much),), SwapQuestion(name, verdicts.swapped(much.text(240), name), answer, 1, 5))


def told_commitments(much: Amount) -> Commitments:
    rows = tuple(
        Commitment(
            id=f"c{n}",
            who=f"p{n // 2}",
            what=much.text(140, n),
            due=DAY + timedelta(days=n * 13 % 91) if n % 7 else None,
            first_step=much.text(100, n),
            first_step_on=DAY + timedelta(days=n % 8),
        )
        for n in range(2 * much.of(24))
    )
    worth = tuple(Worth(rater=f"p{n}", score=n % 6) for n in range(much.of(24)))
    return Commitments(rows=rows, check_ins=commitments.usual_check_ins(DAY), worth=worth)


def commitments_board(much: Amount) -> commitments.CommitmentsBoard:
    return commitments.board(told_commitments(much), people(much))


def proof_board(much: Amount) -> register.ProofBoard:
    evidence = list(Evidence)
    parts = tuple(
        Part(
            id=f"p{n}",
            text=much.word(160, n) if n % 9 == 4 else much.text(160, n),
            aspect=list(Aspect)[n % 6],
            evidence=evidence[n % 6],
            held=n % 3 == 0,
            owner=f"p{n}",
            due=DAY + timedelta(days=n) if n % 4 else None,
        )
        for n in range(much.of(24))
    )
    asked = tuple(Interview(id=f"i{n}", who=f"C-{n}", true=Said.YES, matters=Said.NO) for n in range(much.of(10)))
    wording = much.text(240) if much.share else ""
    return register.board(Proof(split=wording, parts=parts, interviews=asked), people(much))


def told_selling(much: Amount, revealed: bool = True) -> Selling:
    raters = [f"p{n}" for n in range(much.of(24))]
    return Selling(
        hours=tuple(Hours(rater=rater, old=50 + n, new=2 * n) for n, rater in enumerate(raters[:16])),
        hours_revealed=bool(raters),
        ratings=tuple(
            MethodRating(rater=rater, method=m, now=(n + m) % 3, needed=2 + (n * m) % 3)
            for n, rater in enumerate(raters)
            for m in range(1, 12)
        ),
        revealed=revealed and bool(raters),
        leaner_meaning=much.text(140) if much.share else "",
        chosen=tuple(Chosen(method=m) for m in (9, 1, 11)[: much.of(3)]),
        behaviours=tuple(Behaviour(id=f"b{n}", text=much.text(80, n)) for n in range(much.of(6))),
        clients=tuple(CardClient(code=much.word(20, n)) for n in range(much.of(6))),
        first_month=DAY.replace(day=1) if much.share else None,
    )


def boards(much: Amount) -> dict[str, Board]:
    """Every board that the room can show."""
    return {
        "welcome": Welcome(much.text(80), much.text(60), NOON),
        "pause": Pause(NOON if much.share else None),
        "steps": Steps(tuple(much.text(160, n) for n in range(much.of(6)))),
        "statement": Statement(much.text(240), much.text(120), much.text(80)),
        "field": field(much),
        "alternatives": alternatives_board(much),
        "map": map_board(much),
        "crowded map": map_board(much, crowded=True),
        "hidden map": map_board(much, revealed=False),
        "drafts": drafts_board(much),
        "card": TrialsBoard((card(much),)),
        "trials": trials_board(much),
        "swap": swap_board(much),
        "proof": proof_board(much),
        "covered selling": practice.board(told_selling(much, revealed=False)),
        "selling": practice.board(told_selling(much)),
        "commitments": commitments_board(much),
    }


def frame(board: Board, much: Amount = TYPICAL, tone: Tone = Tone.CALM) -> RoomFrame:
    """A screen around the board, late in a long day when there is much of everything."""
    prompt = Prompt(much.text(60), much.text(120))
    face = "+125:07" if tone is Tone.OVER else "08:42"
    return RoomFrame(prompt, board, face, tone, 0.4, much is FULL, 7, 60 if much is FULL else 14)

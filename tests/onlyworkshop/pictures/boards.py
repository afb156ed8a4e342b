"""Boards from empty to as full as the method allows."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import NamedTuple

from onlyworkshop.domain import canvas, practice, register, rounds, thread, verdicts, wishes
from onlyworkshop.domain.boards import Prompt, Steps
from onlyworkshop.domain.evidence import Backing, ClauseEvidence, EvidenceBoard
from onlyworkshop.domain.exercises import alternatives, commitments, competitor_map, decision, drafts, ingredients
from onlyworkshop.domain.exercises.alternatives import Alternative, Alternatives, AlternativesBoard
from onlyworkshop.domain.exercises.commitments import Commitment, Commitments, Worth
from onlyworkshop.domain.exercises.competitor_map import Axis, Map, Placement
from onlyworkshop.domain.exercises.curves import CurveRating, Curves, Edge, Override
from onlyworkshop.domain.exercises.decision import Change, Decision, Fist, FistBoard, Risk, RisksBoard
from onlyworkshop.domain.exercises.drafts import Draft, Drafts, Slots
from onlyworkshop.domain.exercises.field import Field, FieldBoard
from onlyworkshop.domain.exercises.ingredients import Contender, Ingredient, Ingredients, IngredientsBoard, Kano
from onlyworkshop.domain.exercises.lineup import Herd, Recognition, Theme
from onlyworkshop.domain.exercises.proof import Aspect, Evidence, Interview, Part, Proof, Said
from onlyworkshop.domain.exercises.scores import Score, Scores, Top
from onlyworkshop.domain.exercises.selling import Behaviour, CardClient, Chosen, Hours, MethodRating, Selling
from onlyworkshop.domain.exercises.trials import Answer, ClauseAnswer, Judgement, Rating, Swap, Trial
from onlyworkshop.domain.exercises.wants import Cluster, Level, Source, Want, Wants
from onlyworkshop.domain.lineups import HerdBoard, LineupBoard, Told
from onlyworkshop.domain.people import Function, People, Person
from onlyworkshop.domain.room import Board, Farewell, Pause, RoomFrame, Statement, Welcome
from onlyworkshop.domain.swap import ClausesBoard, clause_verdicts
from onlyworkshop.domain.timer import Tone
from onlyworkshop.domain.verdicts import SwapQuestion, TrialsBoard
from onlyworkshop.domain.voting import Ballot, Vote, share
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


def alternatives_of(much: Amount) -> tuple[Alternative, ...]:
    return tuple(
        Alternative(
            id=f"a{n}",
            name=much.word(60, n) if n % 5 == 4 else much.text(60, n),
            met=[8, 6, 6, 3, 1, 0][n % 6],
            lost=[5, 3, 3, 1, 0, 0][n % 6],
            carried=n < 6,
        )
        for n in range(much.of(24))
    )


def alternatives_board(much: Amount) -> AlternativesBoard:
    listed = Alternatives(deals_reviewed=12, rows=alternatives_of(much))
    return AlternativesBoard(alternatives.standings(listed), 12)


def curves_board(much: Amount, revealed: bool = True) -> canvas.CurvesBoard:
    rivals = [(f"a{n}", much.text(60, n)) for n in range(much.of(6))]
    playing = competitor_map.players(much.text(60), rivals)
    wants = tuple(canvas.RatedWant(f"w{n}", much.text(100, n), 25 * n + 1) for n in range(much.of(8)))
    ratings = tuple(
        CurveRating(rater=f"t{n}", player=player.id, want=want.id, value=(3 * k + 5 * m + n * (k + m)) % 11)
        for n in range(much.of(24))
        for m, player in enumerate(playing)
        for k, want in enumerate(wants)
    )
    overrides = tuple(Override(want=want.id, edge=Edge.DIFFERENCE, reason="We say so.") for want in wants[:2])
    told = Curves(ratings=ratings, overrides=overrides, revealed=revealed)
    return canvas.board(told, wants, playing, {want.id: 5.0 for want in wants})


def map_board(much: Amount, revealed: bool = True, crowded: bool = False, rounds: int = 1) -> competitor_map.MapBoard:
    rivals = [(f"a{n}", much.text(60, n)) for n in range(much.of(6))]
    playing = competitor_map.players(much.text(60), rivals)
    placements = tuple(
        Placement(
            rater=f"p{n}", player=player.id, round=k, x=_place(n + 3 * m, crowded), y=_place(2 * n + 5 * m, crowded)
        )
        for k in range(1, rounds + 1)
        for n in range(k - 1, much.of(24))
        for m, player in enumerate(playing)
    )
    axis = Axis(label=much.text(40), low=much.text(24), high=much.word(24)) if much.share else Axis()
    target = {"target_x": 9.5, "target_y": 10.0} if much.share else {}
    one = Map(id="m", horizontal=axis, vertical=axis, placements=placements, round=rounds, revealed=revealed, **target)
    shown = competitor_map.board(one, playing)
    return shown._replace(worth=(15.7, 7.6), survival=competitor_map.Survival(19, 28)) if rounds > 1 else shown


def _place(seed: int, crowded: bool) -> float:
    return 5.0 if crowded else (seed * 7 % 21) / 2


def drafts_board(much: Amount) -> drafts.DraftsBoard:
    rows = tuple(Draft(id=f"d{n}", text=much.text(240, n), carried=n < 6) for n in range(much.of(200)))
    return drafts.board(Drafts(rows=rows))


def ingredients_board(much: Amount, ranked: bool = True) -> IngredientsBoard:
    """Every third one open, every fourth one dead, some tied."""
    rows = tuple(
        Ingredient(
            id=f"i{n}",
            action=much.word(120, n) if n % 5 == 4 else much.text(120, n),
            want="w",
            contenders=(Contender(alternative="a0"),) if n % 2 else (),
            checked=n % 3 > 0,
            proof=n % 4,
            delivered_pct=100 - n % 3 * 10,
            kano=Kano.MUST_BE if n % 7 == 1 else None,
        )
        for n in range(much.of(24))
    )
    found = ingredients.potentials(Ingredients(rows=rows), {"w": 15.7}, ("a0", "a1", "a2"))
    return IngredientsBoard(found, tuple(much.text(100, n) for n in range(len(found))), ranked)


def evidence_of(much: Amount) -> EvidenceBoard:
    """A statement in up to six clauses with one card, two, none, or all that a draft may be linked with."""
    count = max(1, much.of(6))
    texts = [much.text(240 // count, n) for n in range(count)]
    cards = (
        Backing("ingredient", "i", much.text(120, 1), 15.7, 40.0, 2),
        Backing("want", "w", much.text(100, 2), 12.5),
        Backing("alternative", "a", much.word(60, 3), spot=(7.5, 8.0)),
        *(Backing("ingredient", f"i{n}", much.text(120, n), None, None, None) for n in range(9)),
    )
    amounts = (1, 2, 0, len(cards)) if much is FULL else (1, 2, 0, 3)
    return EvidenceBoard(
        tuple(ClauseEvidence(0, 1, text, "does_what", cards[: amounts[n % 4]]) for n, text in enumerate(texts))
    )


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


def clauses_board(much: Amount) -> ClausesBoard:
    names = {one.id: one.name for one in alternatives_of(much) if one.carried}
    answers = tuple(
        ClauseAnswer(alternative=one, clause=clause, can_say=list(Answer)[(n + clause) % 3])
        for n, one in enumerate(names)
        for clause in range(10)
    )
    tried = Trial(draft="d1", text=much.text(240), clauses=answers, swaps=(Swap(alternative="a0", does_better=True),))
    return ClausesBoard(tried.text, clause_verdicts(tried, Slots(), list(names)), tuple(names.items()))


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


def thread_board(much: Amount) -> thread.ThreadBoard:
    threads = tuple(
        thread.Thread(
            row,
            much.text(40, n),
            Ingredient(id=f"i{n}", action=much.text(120, n)) if n % 3 else None,
            Want(id=f"w{n}", text=much.text(100, n)) if n % 4 else None,
            alternatives_of(much)[:6] if n % 5 else (),
            () if n % 3 and n % 4 and n % 5 else (thread.Knot.INGREDIENT, thread.Knot.WANT, thread.Knot.RIVALS),
        )
        for n, row in enumerate(told_commitments(much).rows)
    )
    whole = sum(not one.broken for one in threads)
    return thread.ThreadBoard(much.text(240), threads, tuple(thread.Knot), share(whole, len(threads)))


def ballot_board(much: Amount, revealed: bool = True, most: int = 6, longest: int = 240) -> rounds.BallotBoard:
    options = [(f"d{n}", much.text(longest, n)) for n in range(max(2, much.of(most)))]
    ballot = Ballot()
    for n in range(much.of(24)):
        ballot = ballot.filled(f"sheet-{n}", {options[n * n % len(options)][0]: 1 + n % 2})
    return rounds.board(ballot.revealing(int(revealed)), options, 24)


def wants(much: Amount) -> Wants:
    """Cards in half as many clusters as there may be, some of them alone, and dots on some."""
    clusters = tuple(Cluster(id=f"c{n}", name=much.text(40, n)) for n in range(much.of(12)))
    sources, levels = list(Source), list(Level)
    rows = tuple(
        Want(
            id=f"w{n}",
            text=much.word(98, n) if n % 9 == 8 else much.text(100, n),
            source=sources[n % 4],
            level=levels[n % 4],
            cluster=f"c{n % len(clusters)}" if clusters and n % 5 else None,
            shortlisted=n < 8,
        )
        for n in range(much.of(200))
    )
    votes = tuple(Vote(rater=f"p{n % 24}", option=row.id, dots=1 + n % 5) for n, row in enumerate(rows[:60]))
    return Wants(rows=rows, clusters=clusters, ballot=Ballot(revealed=1, votes=votes))


def scores_board(much: Amount, revealed: int = 1, part: str = "") -> wishes.ScoresBoard:
    told = wants(much)
    ratings = tuple(
        Score(
            rater=f"p{n}",
            want=one.id,
            round=round_,
            importance=(3 + n * m + round_) % 11,
            satisfaction=(7 * m + n * round_) % 11,
        )
        for round_ in range(1, max(1, revealed) + 1)
        for n in range(much.of(24))
        for m, one in enumerate(told.shortlist())
    )
    top = tuple(Top(want=one.id) for one in told.shortlist()[:3])
    return wishes.scores_board(told, Scores(revealed=revealed, ratings=ratings, top=top), 24, part)


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


def lineup_board(much: Amount, revealed: bool = True) -> LineupBoard:
    told = tuple(
        Told(n + 1, much.text(160, n), much.text(60, n) if revealed else "", n, 24) for n in range(much.of(24))
    )
    letters = tuple(("abcdefghijkl"[n], much.text(60, n)) for n in range(much.of(8)))
    return LineupBoard(told, letters, much.of(24), 24, shown=len(told))


def herd_board(much: Amount) -> HerdBoard:
    themes = list(Theme)[: much.of(8)]
    herds = tuple(Herd(theme, 24 - 3 * n, 24, (24 - 3 * n) / 24) for n, theme in enumerate(themes))
    return HerdBoard(herds, Recognition(231, 576, 231 / 576, 1 / 24, 0.375) if much.share else None)


def fist_board(much: Amount, revealed: bool = True) -> FistBoard:
    shown = tuple(Fist(rater=f"s{n}", fingers=(5, 4, 4, 3, 2, 0)[n % 6]) for n in range(much.of(24)))
    told = Decision(fists=shown, fists_revealed=int(revealed))
    return decision.fist_board(told, much.text(240) if much.share else "", 24)


def risks_board(much: Amount) -> RisksBoard:
    risks = tuple(
        Risk(
            id=f"r{n}",
            text=much.text(140, n),
            likelihood=1 + n % 5 if n % 7 else None,
            impact=1 + (n * n) % 5,
            answer=much.text(140, n) if n % 3 else "",
        )
        for n in range(much.of(48))
    )
    return decision.risks_board(Decision(risks=risks, rival_reply=much.text(140) if much.share else ""))


def change(much: Amount) -> Change:
    before, after = Recognition(31, 88, 31 / 88, 0.2, 0.19), Recognition(35, 40, 0.875, 0.2, 0.84)
    return Change(before if much.share > 0.1 else None, after if much.share else None)


@cache
def boards(much: Amount) -> Mapping[str, Board]:
    """Every board that the room can show."""
    return {
        "welcome": Welcome(much.text(80), much.text(60), NOON),
        "countdown": Welcome(much.text(80), much.text(60), NOON, countdown="59:58"),
        "overdue": Welcome(much.text(80), much.text(60), NOON, due=True),
        "farewell": Farewell(
            much.text(80), much.text(60), much.text(240) if much.share else "", much.of(48), DAY if much.share else None
        ),
        "pause": Pause(NOON if much.share else None),
        "steps": Steps(tuple(much.text(160, n) for n in range(much.of(6)))),
        "statement": Statement(much.text(240), much.text(120), much.text(80)),
        "field": field(much),
        "alternatives": alternatives_board(much),
        "curves": curves_board(much),
        "hidden curves": curves_board(much, revealed=False),
        "map": map_board(much),
        "crowded map": map_board(much, crowded=True),
        "map of two rounds": map_board(much, rounds=2),
        "hidden map": map_board(much, revealed=False),
        "ingredients": ingredients_board(much),
        "unsorted ingredients": ingredients_board(much, ranked=False),
        "drafts": drafts_board(much),
        "evidence": evidence_of(much),
        "card": TrialsBoard((card(much),)),
        "trials": trials_board(much),
        "swap": swap_board(much),
        "clauses": clauses_board(much),
        "proof": proof_board(much),
        "covered selling": practice.board(told_selling(much, revealed=False)),
        "selling": practice.board(told_selling(much)),
        "commitments": commitments_board(much),
        "thread": thread_board(much),
        "cards": wishes.wall(wants(much)),
        "cards of one cluster": wishes.wall(wants(much), "c0"),
        "shortlist": wishes.kept(wants(much)),
        "covered scores": scores_board(much, revealed=0),
        "scores": scores_board(much),
        "scores again": scores_board(much, revealed=2),
        "score grid": scores_board(much, part="grid"),
        "line-up": lineup_board(much),
        "covered line-up": lineup_board(much, revealed=False),
        "herd": herd_board(much),
        "fists": fist_board(much),
        "covered fists": fist_board(much, revealed=False),
        "risks": risks_board(much),
        "before and after": change(much),
        "ballot": ballot_board(much),
        "covered ballot": ballot_board(much, revealed=False),
        "ballot on many wants": ballot_board(much, most=200, longest=100),
    }


def frame(board: Board, much: Amount = TYPICAL, tone: Tone = Tone.CALM) -> RoomFrame:
    """A screen around the board, late in a long day when there is much of everything."""
    prompt = Prompt(much.text(60), much.text(120))
    face = "+125:07" if tone is Tone.OVER else "08:42"
    blocks, over = 60 if much is FULL else 14, tone is Tone.OVER
    return RoomFrame(prompt, board, face, tone, 0.0 if over else 0.4, much is FULL, 7, blocks, over=over)

"""One edit in each chapter that is full of small rows: claims, cards, ratings, ingredients, fists, proof, selling."""

import random
from collections.abc import Sequence
from datetime import timedelta

from onlyworkshop.domain.exercises.curves import Action, CurveRating, Edge, Override
from onlyworkshop.domain.exercises.decision import Fist, Risk
from onlyworkshop.domain.exercises.drafts import Link
from onlyworkshop.domain.exercises.ingredients import Ingredient, Kano
from onlyworkshop.domain.exercises.lineup import Claim, Guess, Theme
from onlyworkshop.domain.exercises.proof import Aspect, Evidence, Interview, Part, Said, Side
from onlyworkshop.domain.exercises.scores import Basis, ClientShares, Score
from onlyworkshop.domain.exercises.selling import Behaviour, CardClient, Grade, Hours, Mark, MethodRating
from onlyworkshop.domain.exercises.trials import Answer, ClauseAnswer
from onlyworkshop.domain.exercises.wants import Cluster, Level, Source, Want
from onlyworkshop.domain.workshop import Workshop
from tests.faults.typed import Step, text


def _claim(now: Workshop, chance: random.Random, n: int) -> Workshop:
    claims = now.lineup.claims
    if len(claims) > 12:
        return now.replaced(lineup=now.lineup.without(chance.choice(claims).id))
    claim = Claim(
        id=f"claim-{n}",
        text=text(chance, n, 150) + " so",
        owner=_player(now, chance),
        seen_where=text(chance, n, 60),
        seen_on=chance.choice((None, now.agenda.day)),
        theme=chance.choice((None, *Theme)),
    )
    return now.replaced(lineup=now.lineup.with_claim(claim).shuffled([claim.id]))


def _guess(now: Workshop, chance: random.Random, n: int) -> Workshop:
    owners = [chance.choice((None, _player(now, chance))) for _claim in now.lineup.claims]
    answered = now.lineup.answered(_rater(now, chance), owners)
    return now.replaced(lineup=answered.revealing([chance.choice(now.lineup.claims).id], chance.random() < 0.5))


def _want(now: Workshop, chance: random.Random, n: int) -> Workshop:
    rows = now.wants.rows
    if len(rows) > 15:
        return now.without_want(chance.choice(rows).id)
    row = Want(
        id=f"w{n}",
        text=text(chance, n, 90) + " yes",
        level=chance.choice(list(Level)),
        source=chance.choice(list(Source)),
        client_code=f"C-{n % 7}",
        phrase=text(chance, n, 99),
        secret=chance.random() < 0.2,
        evidence=chance.randint(1, 3),
        shortlisted=chance.random() < 0.5,
    )
    return now.replaced(wants=now.wants.with_row(row))


def _cluster(now: Workshop, chance: random.Random, n: int) -> Workshop:
    wants = now.wants
    if len(wants.clusters) > 4:
        return now.replaced(wants=wants.without_cluster(chance.choice(wants.clusters).id))
    cluster = Cluster(id=f"g{n}", name=text(chance, n, 30))
    grouped = wants.with_cluster(cluster).grouping([chance.choice(wants.rows).id], cluster.id)
    vote = {chance.choice(wants.rows).id: chance.randint(1, 3)}
    return now.replaced(wants=grouped.replaced(ballot=grouped.ballot.filled(_rater(now, chance), vote)))


def _score(now: Workshop, chance: random.Random, n: int) -> Workshop:
    want = chance.choice(now.wants.rows).id
    rating = Score(
        rater=_rater(now, chance),
        want=want,
        round=chance.randint(1, 2),
        importance=chance.randint(0, 10),
        satisfaction=chance.choice((None, chance.randint(0, 10))),
    )
    shares = ClientShares(want=want, n=chance.randint(5, 90), important=chance.randint(0, 100))
    scores = now.scores.rating(rating).sharing(shares).naming(want, chance.random() < 0.5)
    return now.replaced(scores=scores.replaced(basis=chance.choice(list(Basis)), revealed=chance.randint(0, 2)))


def _curve(now: Workshop, chance: random.Random, n: int) -> Workshop:
    want = chance.choice(now.wants.rows).id
    rating = CurveRating(
        rater=_rater(now, chance), player=_player(now, chance), want=want, value=chance.randint(0, 10), evidence=2
    )
    curves = now.curves.rating(rating).moving(want, chance.choice((None, *Action)))
    if chance.random() < 0.3:
        curves = curves.overriding(Override(want=want, edge=chance.choice(list(Edge)), reason=text(chance, n, 90)))
    return now.replaced(curves=curves.replaced(revealed=chance.random() < 0.5))


def _ingredient(now: Workshop, chance: random.Random, n: int) -> Workshop:
    rows = now.ingredients.rows
    if len(rows) > 12:
        return now.without_ingredient(chance.choice(rows).id)
    row = Ingredient(
        id=f"i{n}",
        action=text(chance, n, 100) + " daily",
        want=chance.choice((None, *(one.id for one in now.wants.rows))),
        checked=chance.random() < 0.5,
        proof=chance.choice((None, 0, 3)),
        delivered_pct=chance.choice((None, 0, 100)),
        kano=chance.choice((None, *Kano)),
        author=_rater(now, chance),
    )
    for alternative in now.alternatives.carried()[:2]:
        row = row.contending(alternative.id, chance.random() < 0.5)
    return now.replaced(ingredients=now.ingredients.with_row(row).replaced(ranked=chance.random() < 0.5))


def _link(now: Workshop, chance: random.Random, n: int) -> Workshop:
    draft = chance.choice(now.drafts.rows)
    link = Link(slot="does_what", kind="ingredient", card=chance.choice(now.ingredients.rows).id)
    return now.replaced(drafts=now.drafts.changed(draft.replaced(links=(link,))))


def _clause(now: Workshop, chance: random.Random, n: int) -> Workshop:
    alternative = chance.choice(now.alternatives.carried()).id
    answer = ClauseAnswer(alternative=alternative, clause=chance.randint(0, 3), can_say=chance.choice(list(Answer)))
    return now.replaced(trials=now.trials.changed(now.trial(chance.choice(now.drafts.rows)).answering(answer)))


def _fist(now: Workshop, chance: random.Random, n: int) -> Workshop:
    rater = _rater(now, chance)
    fist = Fist(rater=rater, round=chance.randint(1, 2), fingers=chance.randint(0, 5), to_three=text(chance, n, 90))
    guess = Guess(rater=rater, claim="claim", owner=_player(now, chance))
    decision = now.decision.showing(fist).replaced(guesses=(guess,), fists_revealed=chance.randint(0, 2))
    dots = {chance.choice(now.drafts.rows).id: 1}
    return now.replaced(decision=decision.replaced(ballot=decision.ballot.filled(rater, dots)))


def _risk(now: Workshop, chance: random.Random, n: int) -> Workshop:
    risks = now.decision.risks
    if len(risks) > 6:
        return now.replaced(decision=now.decision.without_risk(chance.choice(risks).id))
    risk = Risk(
        id=f"risk-{n}",
        text=text(chance, n, 99) + " if",
        likelihood=chance.choice((None, 5)),
        impact=chance.randint(1, 5),
        owner=_rater(now, chance),
    )
    decision = now.decision.with_risk(risk)
    return now.replaced(decision=decision.replaced(rival_reply=text(chance, n, 99)))


def _part(now: Workshop, chance: random.Random, n: int) -> Workshop:
    parts = now.proof.parts
    if len(parts) > 6:
        return now.replaced(proof=now.proof.without_part(chance.choice(parts).id))
    part = Part(
        id=f"part-{n}",
        text=text(chance, n, 99),
        aspect=chance.choice(list(Aspect)),
        evidence=chance.choice(list(Evidence)),
        held=chance.random() < 0.5,
        where_kept=text(chance, n, 60),
        owner=_rater(now, chance),
        due=now.agenda.day + timedelta(days=chance.randint(0, 60)),
    )
    return now.replaced(proof=now.proof.with_part(part).replaced(split=text(chance, n, 150)))


def _interview(now: Workshop, chance: random.Random, n: int) -> Workshop:
    asked = now.proof.interviews
    if len(asked) > 8:
        return now.replaced(proof=now.proof.without_interview(chance.choice(asked).id))
    one = Interview(
        id=f"asked-{n}",
        who=text(chance, n, 30),
        side=chance.choice(list(Side)),
        true=chance.choice((None, *Said)),
        matters=chance.choice((None, *Said)),
        who_else=text(chance, n, 50),
        want=chance.choice((None, *(row.id for row in now.wants.rows))),
    )
    return now.replaced(proof=now.proof.with_interview(one))


def _hours(now: Workshop, chance: random.Random, n: int) -> Workshop:
    rater, method = _rater(now, chance), chance.randint(1, 11)
    rating = MethodRating(rater=rater, method=method, now=chance.randint(0, 4), needed=chance.choice((None, 4)))
    selling = now.selling.spending(Hours(rater=rater, old=chance.randint(0, 60), new=chance.choice((None, 40))))
    selling = selling.rating(rating).choosing(method, chance.random() < 0.5)
    return now.replaced(selling=selling.replaced(leaner_meaning=text(chance, n, 99), revealed=chance.random() < 0.5))


def _card(now: Workshop, chance: random.Random, n: int) -> Workshop:
    selling, month = now.selling, now.agenda.day.replace(day=1)
    if len(selling.behaviours) > 4:
        gone = selling.without_behaviour(chance.choice(selling.behaviours).id)
        return now.replaced(selling=gone.without_client(chance.choice(selling.clients).code))
    behaviour, client = Behaviour(id=f"do-{n}", text=text(chance, n, 60) + " each time"), CardClient(code=f"K{n}")
    selling = selling.with_behaviour(behaviour).with_client(client).replaced(first_month=month)
    mark = Mark(client=client.code, behaviour=behaviour.id, month=month, grade=chance.choice(list(Grade)))
    return now.replaced(selling=selling.marking(mark))


def _rater(now: Workshop, chance: random.Random) -> str:
    return chance.choice(now.people.members).id


def _player(now: Workshop, chance: random.Random) -> str:
    players: Sequence[str] = ["us", *(row.id for row in now.alternatives.rows)]
    return chance.choice(players)


CHAPTERS: tuple[Step, ...] = (
    _claim,
    _guess,
    _want,
    _want,
    _cluster,
    _score,
    _curve,
    _ingredient,
    _link,
    _clause,
    _fist,
    _risk,
    _part,
    _interview,
    _hours,
    _card,
)

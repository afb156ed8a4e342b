"""Edits of the wants."""

from collections.abc import Callable, Collection, Sequence
from typing import Any

from onlyworkshop.domain.exercises.wants import (
    MOST_SHORTLISTED,
    Cluster,
    Level,
    Source,
    Want,
    Wants,
)
from onlyworkshop.domain.refusal import Unknown
from onlyworkshop.domain.shortlist import USUAL_SHORTLIST, Proposal, proposed
from onlyworkshop.domain.workshop import Workshop
from ui.exercises.attempts import Edit
from ui.exercises.balloting import Ballots
from ui.exercises.wants.line import Typed
from ui.exercises.wants.shown import cluster_called

SPRINT = "sprint"
UNGROUPED = "0"
GUESS, HEARD = 1, 2

Usual = tuple[Level, Source]


def following(usual: Usual, typed: Typed) -> Usual:
    """The level and the source of this card, and of the next one."""
    return typed.level or usual[0], typed.source or usual[1]


def adding(fresh: Sequence[tuple[str, Typed]], usual: Usual) -> Edit:
    """One card each; what is not assumed counts as heard or seen until somebody says more."""

    def added(w: Workshop) -> Workshop:
        wants, now = w.wants, usual
        for identity, typed in fresh:
            now = following(now, typed)
            evidence = typed.evidence or (GUESS if now[1] is Source.ASSUMED else HEARD)
            made = Want.made(
                id=identity,
                text=typed.text,
                level=now[0],
                source=now[1],
                evidence=evidence,
                secret=typed.secret,
                client_code=typed.client_code,
            )
            wants = wants.with_row(made)
        return w.replaced(wants=wants)

    return added


def changing(identity: str, name: str, value: Any) -> Edit:
    """One field of one card."""

    def changed(chapter: Wants) -> Wants:
        row = chapter.find(identity)
        if not row:
            raise Unknown(field="want")
        return chapter.changed(row.replaced(**{name: value}))

    return edited(changed)


def merging(kept: str, gone: str) -> Edit:
    """Two cards become one."""
    return lambda w: w.replaced(wants=w.wants.merging(kept, gone)).without_want(gone)


def grouping(wants: Collection[str], typed: str, fresh: str) -> Edit:
    """These cards into the cluster of this number or name, a new one if there is none; 0 takes them out."""

    def grouped(chapter: Wants) -> Wants:
        if typed.strip() == UNGROUPED:
            return chapter.grouping(wants, None)
        cluster = cluster_called(typed, chapter)
        if cluster is None:
            chapter, cluster = chapter.with_cluster(Cluster.made(id=fresh, name=typed)), fresh
        return chapter.grouping(wants, cluster)

    return edited(grouped)


def proposal(now: Workshop) -> Proposal:
    """Five to eight in most plans, five in a sprint (method E4)."""
    return proposed(now.wants, USUAL_SHORTLIST if now.agenda.plan == SPRINT else MOST_SHORTLISTED)


def confirming(w: Workshop) -> Workshop:
    """The shortlist is what the dots propose, and nothing else."""
    kept = {one.id for one in proposal(w).kept}
    rows = tuple(one.replaced(shortlisted=one.id in kept) for one in w.wants.rows)
    return w.replaced(wants=w.wants.replaced(rows=rows))


def edited(edit: Callable[[Wants], Wants]) -> Edit:
    """An edit of this chapter alone."""
    return lambda w: w.replaced(wants=edit(w.wants))


def ballots() -> Ballots:
    """The dots of E4: every card that is left standing, by its number."""
    return Ballots(
        lambda w: w.wants.ballot,
        lambda w, ballot: w.replaced(wants=w.wants.replaced(ballot=ballot)),
        lambda w: [(one.id, one.text) for one in w.wants.standing()],
        lambda w: w.wants.numbers(),
    )

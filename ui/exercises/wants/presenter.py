"""E4 asked and answered: cards at the speed of speech, groups, dots, and the shortlist."""

from collections.abc import Collection, Sequence
from typing import Protocol

from onlyworkshop.domain.boards import Spotlight
from onlyworkshop.domain.exercises.wants import Cluster, Level, Source, Want, twins
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.language import _, plural
from onlyworkshop.services.editing import WorkshopChanged
from onlyworkshop.services.session import Session
from ui.exercises.attempts import Attempts
from ui.exercises.balloting import Balloting, BallotView
from ui.exercises.gains import gains
from ui.exercises.wants.edits import (
    Usual,
    adding,
    ballots,
    changing,
    confirming,
    cues,
    edited,
    following,
    grouping,
    merging,
    proposal,
)
from ui.exercises.wants.line import read_card
from ui.exercises.wants.shown import (
    CardLine,
    ClusterLine,
    KeptLine,
    Twins,
    card_lines,
    cluster_lines,
    kept_lines,
    twin_words,
)

DOTS = "dots"


class WantsView(Protocol):
    @property
    def ballot(self) -> BallotView: ...
    def show_cards(self, cards: Sequence[CardLine]) -> None: ...
    def show_card(self, want: Want | None) -> None: ...
    def show_usual(self, level: Level, source: Source) -> None: ...
    def show_clusters(self, clusters: Sequence[ClusterLine], shown: str | None) -> None: ...
    def show_twins(self, found: Twins | None) -> None: ...
    def show_kept(self, lines: Sequence[KeptLine], proposed: int) -> None: ...
    def show_cues(self, cues: Sequence[str]) -> None: ...
    def show_refusal(self, place: str, sentence: str) -> None: ...
    def show_notice(self, text: str) -> None: ...
    def clear(self, place: str) -> None: ...


class WantsPresenter:
    """Places are `add`, `<field>.<id>` for the fields of Want, `group`, `kept.<id>` and `ballot`."""

    def __init__(self, session: Session, view: WantsView) -> None:
        self._session = session
        self._view = view
        self._attempts = Attempts(session.editing, view.show_refusal)
        self.balloting = Balloting(session.editing, self._attempts, ballots(), view.ballot)
        self._chosen = ""
        self._part = ""
        self._usual: Usual = (Level.WANT, Source.ASSUMED)
        self._apart: set[tuple[str, str]] = set()
        self.close = session.editing.changed.subscribe(self._on_workshop_changed)
        self._show(session.editing.workshop)

    def add(self, lines: Sequence[str]) -> None:
        """One card per line, all or none, in one undo step; the last level and source stay for the next one."""
        fresh = [(self._session.new_id(), read_card(line)) for line in lines]
        before = (self._usual, self._chosen)
        edit = adding(fresh, self._usual)
        for _identity, typed in fresh:
            self._usual = following(self._usual, typed)
        self._chosen = fresh[-1][0]
        if not self._attempts.done("add", edit):
            self._usual, self._chosen = before
            return
        self._view.clear("add")
        if len(fresh) > 1:
            self._view.show_notice(plural("{n} card added.", "{n} cards added.", len(fresh)))

    def usually(self, level: str, source: str) -> None:
        """The next cards are of this level, and known from this source."""
        self._usual = (Level(level), Source(source))
        self._view.show_usual(*self._usual)

    def choose(self, want: str) -> None:
        """This card is looked at."""
        self._chosen = want
        self._view.show_card(self._session.editing.workshop.wants.find(want))

    def type(self, place: str, text: str) -> None:
        """A keystroke in a text of a card."""
        name, identity = place.split(".", 1)
        self._attempts.typed(place, changing(identity, name, text))

    def left(self, place: str) -> None:
        """The focus has left a text."""
        self._attempts.left(place)

    def set(self, place: str, value: object) -> None:
        """A choice, a number or a tick, whole."""
        name, identity = place.split(".", 1)
        known = {"level": Level, "source": Source}.get(name)
        self._attempts.done(place, changing(identity, name, known(str(value)) if known else value))

    def remove(self, identity: str) -> None:
        """The card and everything that rests on it are gone; undo brings them back."""
        gone = self._session.editing.workshop.wants.find(identity)
        if gone and self._attempts.done("add", lambda w: w.without_want(identity)):
            self._view.show_notice(_("“{name}” removed.").format(name=gone.text))

    def merge(self, kept: str, gone: str) -> None:
        """Two cards become one."""
        found = self._session.editing.workshop.wants.find(gone)
        if found and self._attempts.done("add", merging(kept, gone)):
            self._view.show_notice(_("“{name}” merged.").format(name=found.text))

    def keep_apart(self, kept: str, gone: str) -> None:
        """They are two cards after all."""
        self._apart.add((kept, gone))
        self._show(self._session.editing.workshop)

    def group(self, wants: Collection[str], typed: str) -> None:
        """These cards into the cluster of this number or name, a new one if there is none; 0 takes them out."""
        if self._attempts.done("group", grouping(wants, typed, self._session.new_id())):
            self._view.clear("group")

    def drop(self, wants: Collection[str], cluster: str) -> None:
        """These cards are dragged onto this cluster; onto nothing when empty."""
        self._attempts.done("group", edited(lambda chapter: chapter.grouping(wants, cluster or None)))

    def rename(self, cluster: str, name: str) -> None:
        """Another name for this cluster."""
        if self._attempts.done("group", edited(lambda chapter: chapter.renamed(Cluster.made(id=cluster, name=name)))):
            self._view.clear("group")

    def dissolve(self, cluster: str) -> None:
        """The cluster is gone, its cards stay; undo restores it exactly."""
        gone = self._session.editing.workshop.wants.cluster(cluster)
        if gone and self._attempts.done("group", edited(lambda chapter: chapter.without_cluster(cluster))):
            self._view.show_notice(_("“{name}” dissolved.").format(name=gone.name))

    def point_at(self, part: str, cluster: str | None = None) -> None:
        """The room sees the cards, those of one cluster, the dots, or the shortlist."""
        self._part = part
        self._session.point_at(Spotlight(part=part, cluster=cluster))
        self._show_clusters(self._session.editing.workshop)
        self._show_ballot(self._session.editing.workshop)

    def keep(self, want: str, on: bool) -> None:
        """This want goes on, or no longer."""
        self._attempts.done(f"kept.{want}", changing(want, "shortlisted", on))

    def confirm(self) -> None:
        """The shortlist is what the dots propose."""
        self._attempts.done("kept.", confirming)

    def _on_workshop_changed(self, event: WorkshopChanged) -> None:
        read = ("wants", "people", "agenda", "field")
        if any(getattr(event.after, name) is not getattr(event.before, name) for name in read):
            self._show(event.after)

    def _show(self, now: Workshop) -> None:
        self._view.show_cards(card_lines(now.wants))
        self._view.show_usual(*self._usual)
        self._view.show_card(now.wants.find(self._chosen))
        self._show_clusters(now)
        apart = (pair for pair in twins(now.wants) if (pair[0].id, pair[1].id) not in self._apart)
        pair = next(apart, None)
        self._view.show_twins(twin_words(now.wants, pair) if pair else None)
        found = proposal(now)
        self._view.show_kept(kept_lines(now.wants, found), len(found.kept))
        self._view.show_cues((*gains(now, "wants"), *cues(now)))
        self._show_ballot(now)

    def _show_clusters(self, now: Workshop) -> None:
        self._view.show_clusters(cluster_lines(now.wants), self._session.spotlight.cluster)

    def _show_ballot(self, now: Workshop) -> None:
        if self._part == DOTS:
            self.balloting.show(now)

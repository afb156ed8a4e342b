"""E4 What clients crave: wants beyond needs, each with its source."""

from collections.abc import Collection
from enum import StrEnum
from typing import Annotated, NamedTuple, Self

from pydantic import Field as Bounds

from onlyworkshop.domain.refusal import SameNameTwice, TooMany, Unknown
from onlyworkshop.domain.sameness import said_in
from onlyworkshop.domain.value import Id, Line, Value, Within
from onlyworkshop.domain.voting import MOST_DOTS, Ballot, share

MOST_WANTS = 200
MOST_CLUSTERS = 24
MOST_SHORTLISTED = 8
FEWEST_SHORTLISTED = 3


class Level(StrEnum):
    """How deep a wish goes."""

    NEED = "need"
    WANT = "want"
    DESIRE = "desire"
    CRAVE = "crave"


class Source(StrEnum):
    """How we know it."""

    CLIENT_SAID = "client_said"
    OBSERVED = "observed"
    LOST_DEAL = "lost_deal"
    ASSUMED = "assumed"


class Want(Value):
    """One card, in the client's own words if possible. A `secret` is about one person: a code stands for the client.

    `evidence`: 1 guess, 2 heard or seen, 3 recorded or confirmed. `vetoed` by the Client voice: no client would say it.
    """

    id: Id
    text: Annotated[str, Line(3, 100)]
    level: Level = Level.WANT
    source: Source = Source.ASSUMED
    client_code: Annotated[str, Line(0, 20, blank=True)] = ""
    phrase: Annotated[str, Line(0, 140, blank=True)] = ""
    secret: bool = False
    evidence: Annotated[int, Within(1, 3)] = 1
    cluster: Id | None = None
    vetoed: bool = False
    shortlisted: bool = False

    def joined(self, other: "Want") -> "Want":
        """This card and one that says the same: the deeper level, and the stronger evidence with all that goes with it.

        What belongs to one person stays secret; it is vetoed only if both were.
        """
        strong, weak = (self, other) if self.evidence >= other.evidence else (other, self)
        levels = list(Level)
        return self.replaced(
            level=max(self.level, other.level, key=levels.index),
            source=strong.source,
            evidence=strong.evidence,
            client_code=strong.client_code or weak.client_code,
            phrase=strong.phrase or weak.phrase,
            secret=self.secret or other.secret,
            cluster=self.cluster or other.cluster,
            vetoed=self.vetoed and other.vetoed,
            shortlisted=self.shortlisted or other.shortlisted,
        )


class Cluster(Value):
    """A named group of cards."""

    id: Id
    name: Annotated[str, Line(1, 40)]


class Wants(Value):
    """Up to 200 cards in up to 24 clusters, the dots on them, and the shortlist of up to eight that go on."""

    rows: Annotated[tuple[Want, ...], Bounds(max_length=MOST_WANTS)] = ()
    clusters: Annotated[tuple[Cluster, ...], Bounds(max_length=MOST_CLUSTERS)] = ()
    ballot: Ballot = Ballot()

    def find(self, want: str | None) -> Want | None:
        """The card with this id, or None."""
        return next((row for row in self.rows if row.id == want), None)

    def number(self, want: str) -> int:
        """The card's place among all cards, from 1: how it is called in the room."""
        return next(n for n, row in enumerate(self.rows, 1) if row.id == want)

    def numbers(self) -> tuple[str, ...]:
        """The numbers of the cards left standing, as they are written on them."""
        return tuple(str(n) for n, row in enumerate(self.rows, 1) if not row.vetoed)

    def cluster(self, cluster: str | None) -> Cluster | None:
        """The cluster with this id, or None."""
        return next((one for one in self.clusters if one.id == cluster), None)

    def with_row(self, row: Want) -> Self:
        """One more card. Raises TooMany."""
        if len(self.rows) >= MOST_WANTS:
            raise TooMany(MOST_WANTS, field="wants")
        return self.replaced(rows=(*self.rows, row))

    def changed(self, row: Want) -> Self:
        """The card of the same id replaced. Raises Unknown, TooMany (shortlisted)."""
        if not self.find(row.id):
            raise Unknown(field="want")
        changed = self.replaced(rows=tuple(row if one.id == row.id else one for one in self.rows))
        if row.shortlisted and len(changed.shortlist()) > MOST_SHORTLISTED:
            raise TooMany(MOST_SHORTLISTED, field="shortlisted")
        return changed

    def without(self, want: str) -> Self:
        """The cards without this one, and without the dots on it."""
        return self.replaced(
            rows=tuple(one for one in self.rows if one.id != want), ballot=self.ballot.without_option(want)
        )

    def merging(self, kept: str, gone: str) -> Self:
        """The second card joins the first one, and so do the dots on it, up to five of each rater. Raises Unknown."""
        one, other = self.find(kept), self.find(gone)
        if not one or not other or one is other:
            raise Unknown(field="want")
        ballot = self.ballot
        for vote in ballot.votes:
            if vote.option == gone:
                both = vote.dots + ballot.given(vote.rater, vote.round).get(kept, 0)
                ballot = ballot.voting(vote.replaced(option=kept, dots=min(MOST_DOTS, both)))
        joined = self.replaced(ballot=ballot).without(gone)
        return joined.changed(one.joined(other))

    def grouping(self, wants: Collection[str], cluster: str | None) -> Self:
        """These cards in this cluster, or in none. Raises Unknown."""
        if cluster is not None and not self.cluster(cluster):
            raise Unknown(field="cluster")
        rows = tuple(one.replaced(cluster=cluster) if one.id in wants else one for one in self.rows)
        return self.replaced(rows=rows)

    def with_cluster(self, cluster: Cluster) -> Self:
        """One more cluster. Raises TooMany, SameNameTwice."""
        if len(self.clusters) >= MOST_CLUSTERS:
            raise TooMany(MOST_CLUSTERS, field="clusters")
        self._refuse_namesake(cluster)
        return self.replaced(clusters=(*self.clusters, cluster))

    def renamed(self, cluster: Cluster) -> Self:
        """The cluster of the same id replaced. Raises SameNameTwice, Unknown."""
        if not self.cluster(cluster.id):
            raise Unknown(field="cluster")
        self._refuse_namesake(cluster)
        return self.replaced(clusters=tuple(cluster if one.id == cluster.id else one for one in self.clusters))

    def without_cluster(self, cluster: str) -> Self:
        """The cluster is dissolved; its cards stay."""
        rows = tuple(one.replaced(cluster=None) if one.cluster == cluster else one for one in self.rows)
        return self.replaced(rows=rows, clusters=tuple(one for one in self.clusters if one.id != cluster))

    def standing(self) -> tuple[Want, ...]:
        """The cards that the Client voice has left standing."""
        return tuple(row for row in self.rows if not row.vetoed)

    def shortlist(self) -> tuple[Want, ...]:
        """The wants that go on to be scored, in the order in which they were written."""
        return tuple(row for row in self.rows if row.shortlisted)

    def _refuse_namesake(self, cluster: Cluster) -> None:
        for one in self.clusters:
            if one.id != cluster.id and one.name.casefold() == cluster.name.casefold():
                raise SameNameTwice(cluster.name, field="cluster")


class Gathering(NamedTuple):
    """What the cards left standing rest on (method E4): shares of 0 to 1, None without a card.

    `beyond_need` are wants, desires and craves; `codes` how many different client codes were heard.
    """

    cards: int
    assumed: float | None
    beyond_need: float | None
    codes: int


def gathering(wants: Wants) -> Gathering:
    """How much of it is assumed, how much goes beyond needs, and how many clients it comes from."""
    standing = wants.standing()
    return Gathering(
        len(standing),
        share(sum(one.source is Source.ASSUMED for one in standing), len(standing)),
        share(sum(one.level is not Level.NEED for one in standing), len(standing)),
        len({one.client_code.casefold() for one in standing if one.client_code}),
    )


def twins(wants: Wants) -> tuple[tuple[Want, Want], ...]:
    """Cards that say the same as an earlier one, each with that earlier one in front of it."""
    first: dict[tuple[str, ...], Want] = {}
    found: list[tuple[Want, Want]] = []
    for one in wants.standing():
        known = first.setdefault(said_in(one.text), one)
        if known is not one:
            found.append((known, one))
    return tuple(found)

"""Cards: merging, grouping, what they rest on, and the shortlist that the dots propose."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onlyworkshop.domain.exercises.wants import Cluster, Level, Source, Want, Wants, gathering, twins
from onlyworkshop.domain.refusal import Unknown
from onlyworkshop.domain.shortlist import Proposal, dots_of, groups, proposed
from onlyworkshop.domain.voting import Ballot, Vote

SHUT = Want(id="shut", text="A cover that stays shut")
CLOSED = Want(
    id="closed",
    text="Covers that stay shut!",
    level=Level.CRAVE,
    source=Source.CLIENT_SAID,
    client_code="C-01",
    phrase="I want it shut.",
    evidence=3,
    cluster="g1",
)
OTHER = Want(id="other", text="A tool for every cover", level=Level.NEED, source=Source.OBSERVED, evidence=2)


def wants(*dots: int, revealed: int = 1) -> Wants:
    """`wants(3, 0)`: two cards, w1 with three dots in the first round, each dot from somebody else."""
    votes = tuple(
        Vote(rater=f"p{card}-{dot}", option=f"w{card}", dots=1)
        for card, many in enumerate(dots, 1)
        for dot in range(many)
    )
    rows = tuple(Want(id=f"w{n}", text=f"Want number {n}") for n in range(1, len(dots) + 1))
    return Wants(rows=rows, ballot=Ballot(revealed=revealed, votes=votes))


def kept(proposal: Proposal) -> list[str]:
    return [one.id for one in proposal.kept]


def test_cards_that_say_the_same_are_found_with_the_first_one_in_front() -> None:
    assert twins(Wants(rows=(SHUT, OTHER, CLOSED))) == ((SHUT, CLOSED),)
    assert twins(Wants(rows=(SHUT, CLOSED.replaced(vetoed=True)))) == ()


def test_a_merged_card_keeps_its_words_the_stronger_evidence_and_the_union_of_dots() -> None:
    votes = (Vote(rater="p1", option="shut", dots=3), Vote(rater="p1", option="closed", dots=3))
    votes = (*votes, Vote(rater="p2", option="closed", dots=2))
    merged = Wants(rows=(SHUT, OTHER, CLOSED), ballot=Ballot(votes=votes)).merging("shut", "closed")

    assert merged.rows == (CLOSED.replaced(id="shut", text=SHUT.text), OTHER)
    assert [merged.ballot.given(who, 1) for who in ("p1", "p2")] == [{"shut": 5}, {"shut": 2}]
    assert all(vote.option == "shut" for vote in merged.ballot.votes)


def test_a_secret_stays_one_when_it_is_merged() -> None:
    assert SHUT.joined(CLOSED.replaced(secret=True)).secret
    assert CLOSED.replaced(secret=True).joined(SHUT).secret


def test_nothing_is_merged_with_itself_or_with_what_is_not_there() -> None:
    for gone in ("shut", "nowhere"):
        with pytest.raises(Unknown):
            Wants(rows=(SHUT, CLOSED)).merging("shut", gone)


def test_cards_are_grouped_and_ungrouped_and_nothing_else_changes() -> None:
    cards = Wants(rows=(SHUT, OTHER), clusters=(Cluster(id="g1", name="Safety"),))
    grouped = cards.grouping(["shut", "other"], "g1")

    assert [one.cluster for one in grouped.rows] == ["g1", "g1"]
    assert grouped.grouping(["shut", "other"], None) == cards
    with pytest.raises(Unknown):
        cards.grouping(["shut"], "nowhere")


def test_the_gathering_counts_what_is_assumed_what_goes_beyond_needs_and_whom_we_heard() -> None:
    again = CLOSED.replaced(id="again", client_code="c-01", text="Another one")
    vetoed = SHUT.replaced(id="gone", vetoed=True)
    found = gathering(Wants(rows=(SHUT, CLOSED, OTHER, again, vetoed)))

    assert (found.cards, found.assumed, found.beyond_need, found.codes) == (4, 0.25, 0.75, 1)


def test_without_a_card_there_are_no_shares() -> None:
    assert gathering(Wants()) == (0, None, None, 0)


def test_a_cluster_has_its_share_of_the_dots_once_they_are_revealed() -> None:
    cards = wants(3, 1, 0).replaced(clusters=(Cluster(id="g1", name="Safety"), Cluster(id="g2", name="Price")))
    cards = cards.grouping(["w1"], "g1")

    assert [(one.dots, one.share, len(one.cards)) for one in groups(cards)] == [(3, 0.75, 1), (0, 0.0, 0), (1, 0.25, 2)]
    assert all(one.share is None for one in groups(cards.replaced(ballot=cards.ballot.revealing(0))))


@pytest.mark.parametrize(
    ("dots", "most", "expected"),
    [
        ((9, 8, 7, 6, 5, 5, 1, 1), 8, 6),
        ((9, 8, 7, 6, 5, 4, 1, 1), 5, 5),
        ((5, 4, 3), 8, 3),
        ((9, 8, 7, 4, 4, 4, 4), 5, 7),
        ((9, 8, 7, 7, 2, 2, 2, 2, 2), 8, 4),
        ((3, 3, 3, 3, 3, 0, 0), 8, 5),
    ],
)
def test_the_shortlist_is_cut_where_the_dots_fall_off_most_and_never_through_a_tie(
    dots: tuple[int, ...], most: int, expected: int
) -> None:
    assert kept(proposed(wants(*dots), most)) == [f"w{n}" for n in range(1, expected + 1)]


def test_a_tie_that_nothing_cuts_is_left_to_the_decider() -> None:
    found = proposed(wants(5, *([2] * 9)))
    assert (kept(found), len(found.tied)) == (["w1"], 9)


def test_a_second_round_among_the_tied_cuts_the_tie() -> None:
    tied = wants(5, *([2] * 9))
    votes = (*tied.ballot.votes, *(Vote(rater="p1", option=f"w{n}", round=2, dots=1) for n in (2, 3, 4, 5)))
    again = tied.replaced(ballot=Ballot(revealed=2, votes=votes))
    assert kept(proposed(again)) == ["w1", "w2", "w3", "w4", "w5"]


def test_nothing_is_proposed_and_no_dot_is_told_before_the_reveal() -> None:
    covered = wants(3, 2, 1, revealed=0)
    assert (proposed(covered), dots_of(covered)) == (Proposal(()), {})


def test_a_vetoed_card_is_never_proposed() -> None:
    cards = wants(3, 2, 1)
    cards = cards.changed(cards.rows[0].replaced(vetoed=True))
    assert kept(proposed(cards)) == ["w2", "w3"]


@given(st.lists(st.integers(0, 6), max_size=14), st.sampled_from([5, 8]))
def test_a_proposal_never_leaves_out_more_dots_than_it_keeps(dots: list[int], most: int) -> None:
    cards = wants(*dots)
    found = proposed(cards, most)
    got = dots_of(cards)
    left = [got[one.id] for one in cards.rows if one not in found.kept]

    assert len(found.kept) <= 8
    assert all(got[one.id] > 0 for one in found.kept)
    assert min((got[one.id] for one in found.kept), default=99) > max([*left, 0])

"""E2: how well a group tells companies apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onlyworkshop.domain.claptrap import Noise
from onlyworkshop.domain.exercises.lineup import Claim, Guess, Lineup, Theme, herds, loads, recognition
from onlyworkshop.terms import terms

OWNERS = ("us", "a", "b", "c", "d")


def test_forty_per_cent_right_of_five_companies_is_a_recognition_of_a_quarter() -> None:
    claims = [(f"c{n}", owner) for n, owner in enumerate(OWNERS)]
    guesses = [Guess(rater="p1", claim=f"c{n}", owner=owner) for n, owner in enumerate(("us", "a", "us", "us", "us"))]
    found = recognition(claims, guesses, 5)
    assert found
    assert (found.accuracy, found.chance) == (0.4, 0.2)
    assert found.recognition == pytest.approx(0.25)


def test_no_idea_counts_as_wrong() -> None:
    found = recognition([("c1", "us")], [Guess(rater="p1", claim="c1"), Guess(rater="p2", claim="c1", owner="us")], 2)
    assert found
    assert (found.right, found.guesses) == (1, 2)


def test_without_guesses_or_with_one_company_there_is_nothing_to_recognise() -> None:
    assert recognition([("c1", "us")], [], 5) is None
    assert recognition([("c1", "us")], [Guess(rater="p1", claim="c1", owner="us")], 1) is None


@given(
    st.lists(st.tuples(st.sampled_from(OWNERS), st.none() | st.sampled_from(OWNERS)), max_size=30), st.integers(0, 6)
)
def test_recognition_stays_between_nothing_and_all(said: list[tuple[str, str | None]], companies: int) -> None:
    claims = [(f"c{n}", owner) for n, (owner, _) in enumerate(said)]
    guesses = [Guess(rater="p1", claim=f"c{n}", owner=guessed) for n, (_, guessed) in enumerate(said)]
    found = recognition(claims, guesses, companies)
    assert found is None or 0 <= found.recognition <= 1


def claim(identity: str, owner: str, text: str = "A claim", theme: Theme | None = None) -> Claim:
    return Claim(id=identity, owner=owner, text=text, theme=theme)


def test_the_herd_share_of_a_theme_counts_companies_not_claims() -> None:
    claims = [
        claim("c1", "us", theme=Theme.QUALITY),
        claim("c2", "us", theme=Theme.QUALITY),
        claim("c3", "a", theme=Theme.AGE),
        claim("c4", "b", theme=Theme.QUALITY),
        claim("c5", "c"),
    ]
    found = herds(claims)
    assert [(one.theme, one.companies, one.of, one.share) for one in found] == [
        (Theme.QUALITY, 2, 4, 0.5),
        (Theme.AGE, 1, 4, 0.25),
    ]
    assert herds([]) == ()


def test_the_load_of_a_company_is_reckoned_over_all_its_claims() -> None:
    claims = [claim("c1", "us", "best"), claim("c2", "us", "we lock covers"), claim("c3", "a", "we lift covers")]
    heavy, plain = loads(claims, terms())
    assert (heavy.owner, heavy.load, heavy.band, heavy.hits) == ("us", 100 * 3 / 4, Noise.HEAVY, ("best",))
    assert (plain.owner, plain.load, plain.band, plain.hits) == ("a", 0.0, Noise.PLAIN, ())


def test_a_sheet_takes_the_place_of_what_was_on_it_before() -> None:
    chapter = Lineup(claims=(claim("c1", "us"), claim("c2", "a")))
    chapter = chapter.answered("s1", ("us", "us")).answered("s2", ("a",)).answered("s1", (None, "a"))
    assert {(one.rater, one.claim): one.owner for one in chapter.guesses} == {
        ("s1", "c1"): None,
        ("s1", "c2"): "a",
        ("s2", "c1"): "a",
    }


def test_owners_are_revealed_one_by_one() -> None:
    chapter = Lineup(claims=(claim("c1", "us"), claim("c2", "a"))).revealing(("c2",), True)
    assert [one.revealed for one in chapter.claims] == [False, True]


@given(st.lists(st.sampled_from(OWNERS), max_size=20), st.data())
def test_no_herd_share_is_outside_nothing_and_all(owners: list[str], data: st.DataObject) -> None:
    themes = [data.draw(st.none() | st.sampled_from(Theme)) for _owner in owners]
    claims = [claim(f"c{n}", owner, theme=theme) for n, (owner, theme) in enumerate(zip(owners, themes, strict=True))]
    assert all(0 < one.share <= 1 for one in herds(claims))

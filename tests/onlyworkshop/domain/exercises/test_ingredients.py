import pytest
from hypothesis import given
from hypothesis import strategies as st

from onlyworkshop.domain.exercises.ingredients import (
    Contender,
    Feeling,
    Gap,
    Ingredient,
    Ingredients,
    Kano,
    Potential,
    kano,
    potentials,
)
from onlyworkshop.domain.refusal import OutOfRange, TooMany, TooShort

RIVALS = ("b", "c", "d", "e", "f")
SCORES = {"shut": 15.0, "quiet": 6.0, "nothing": 0.0}


def ingredient(n: int = 1, theirs: str = "", **more: object) -> Ingredient:
    known = {"want": "shut", "checked": True, "proof": 2, "delivered_pct": 90}
    contenders = tuple(Contender(alternative=one) for one in theirs)
    return Ingredient.made(id=f"i{n}", action="send an engineer", contenders=contenders, **{**known, **more})


def reckoned(*rows: Ingredient) -> tuple[Potential, ...]:
    return potentials(Ingredients(rows=rows), SCORES, RIVALS)


def test_fifteen_of_twenty_one_rival_of_five_proof_two_and_ninety_per_cent_make_forty() -> None:
    (found,) = reckoned(ingredient(theirs="b"))

    assert (found.relevance, found.uniqueness) == (0.75, 0.8)
    assert found.truth == pytest.approx(2 / 3)
    assert found.potential == pytest.approx(40)
    assert found.missing == ()


@pytest.mark.parametrize(
    "zero", [{"want": "nothing"}, {"theirs": "bcdef"}, {"proof": 0}, {"delivered_pct": 0}, {"proof": 0, "want": None}]
)
def test_one_zero_kills_an_ingredient_whatever_else_is_open(zero: dict[str, object]) -> None:
    (found,) = reckoned(ingredient(**zero))

    assert found.potential == 0


@pytest.mark.parametrize(
    ("open_one", "gap"),
    [
        ({"want": None}, Gap.WANT),
        ({"want": "unscored"}, Gap.SCORE),
        ({"checked": False}, Gap.CHECK),
        ({"proof": None}, Gap.PROOF),
        ({"delivered_pct": None}, Gap.DELIVERED),
    ],
)
def test_what_is_missing_leaves_the_potential_open_and_is_named(open_one: dict[str, object], gap: Gap) -> None:
    (found,) = reckoned(ingredient(**open_one))

    assert (found.potential, found.rank, found.missing) == (None, None, (gap,))


def test_nobody_carried_leaves_the_uniqueness_open_instead_of_dividing_by_zero() -> None:
    (found,) = potentials(Ingredients(rows=(ingredient(),)), SCORES, ())

    assert (found.uniqueness, found.potential, found.missing) == (None, None, (Gap.RIVALS,))


def test_a_tick_for_somebody_who_is_no_longer_carried_does_not_count() -> None:
    (found,) = reckoned(ingredient(theirs="bz"))

    assert found.uniqueness == 0.8


def test_ties_share_a_rank_open_ones_have_none_and_the_zeros_come_last() -> None:
    rows = (
        ingredient(1, proof=0),
        ingredient(2),
        ingredient(3, proof=None),
        ingredient(4),
        ingredient(5, want="quiet"),
    )

    ranking = [(one.rank, one.ingredient.id) for one in reckoned(*rows)]

    assert ranking == [(1, "i2"), (1, "i4"), (3, "i5"), (None, "i3"), (4, "i1")]


def test_sorting_keeps_every_ingredient_and_lets_the_authors_be_known() -> None:
    chapter = Ingredients(rows=(ingredient(1, proof=0), ingredient(2)))

    ranked = chapter.sorted_by(potentials(chapter, SCORES, RIVALS))

    assert ([row.id for row in ranked.rows], ranked.ranked) == (["i2", "i1"], True)


def test_a_tick_says_that_the_group_has_been_through_the_alternatives() -> None:
    row = ingredient(checked=False).going_through("c")

    assert (row.contended_by("c"), row.checked) == (True, True)
    assert (row.going_through("c").contended_by("c"), row.going_through("c").checked) == (False, True)


def test_must_be_cannot_lead() -> None:
    assert reckoned(ingredient(kano=Kano.MUST_BE))[0].cannot_lead
    assert not reckoned(ingredient(kano=Kano.ATTRACTIVE))[0].cannot_lead


@pytest.mark.parametrize(
    ("with_it", "classes"), [("like", "QAAAO"), ("must_be", "RIIIM"), ("neutral", "RIIIM"), ("live_with", "RIIIM"),
                             ("dislike", "RRRRQ")]
)  # fmt: skip
def test_the_class_follows_from_the_two_answers_by_the_published_table(with_it: str, classes: str) -> None:
    found = [kano(Feeling(with_it), without_it) for without_it in Feeling]

    assert "".join(one.value if one else "Q" for one in found) == classes


def test_bounds_follow_the_method() -> None:
    with pytest.raises(TooShort):
        Ingredient.made(id="i", action="cast")
    for wrong in ({"proof": 4}, {"delivered_pct": 101}):
        with pytest.raises(OutOfRange):
            ingredient(**wrong)
    with pytest.raises(TooMany):
        Ingredients(rows=tuple(ingredient(n) for n in range(24))).with_row(ingredient(24))


rows = st.builds(
    Ingredient,
    id=st.uuids().map(str).map(lambda one: one[:36]),
    action=st.just("send an engineer"),
    want=st.sampled_from([None, "shut", "quiet", "nothing", "unscored"]),
    contenders=st.sets(st.sampled_from("bcdefz")).map(lambda ids: tuple(Contender(alternative=one) for one in ids)),
    checked=st.booleans(),
    proof=st.none() | st.integers(0, 3),
    delivered_pct=st.none() | st.integers(0, 100),
)
chapters = st.lists(rows, max_size=12, unique_by=lambda row: row.id)


@given(chapters)
def test_potentials_stay_between_nothing_and_a_hundred(many: list[Ingredient]) -> None:
    for one in reckoned(*many):
        factors = (one.relevance, one.uniqueness, one.truth)
        assert all(factor is None or 0 <= factor <= 1 for factor in factors)
        assert one.potential is None or 0 <= one.potential <= 100
        assert (one.potential == 0) == (0 in factors)
        assert (one.potential is None) == (None in factors and 0 not in factors)
        assert one.missing or None not in factors


@given(chapters.flatmap(lambda many: st.tuples(st.just(many), st.permutations(many))))
def test_the_order_of_ingredients_does_not_matter(both: tuple[list[Ingredient], list[Ingredient]]) -> None:
    one, other = ({found.ingredient.id: found for found in reckoned(*many)} for many in both)
    assert one == other


@given(rows, st.sampled_from(RIVALS), st.floats(0, 20), st.floats(0, 20))
def test_more_of_any_factor_never_makes_less_of_an_ingredient(row: Ingredient, rival: str, a: float, b: float) -> None:
    def worth(row: Ingredient, score: float = 10) -> float | None:
        (found,) = potentials(Ingredients(rows=(row,)), {"shut": score}, RIVALS)
        return found.potential

    full = row.replaced(want="shut", checked=True, proof=row.proof or 0, delivered_pct=row.delivered_pct or 0)
    better = [
        full.replaced(proof=3),
        full.replaced(delivered_pct=100),
        full.contending(rival, could=False),
    ]
    assert all((worth(one) or 0) >= (worth(full) or 0) for one in better)
    assert (worth(full, max(a, b)) or 0) >= (worth(full, min(a, b)) or 0)

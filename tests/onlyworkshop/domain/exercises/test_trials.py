import pytest
from hypothesis import given
from hypothesis import strategies as st

from onlyworkshop.domain.claptrap import Verdict
from onlyworkshop.domain.exercises.trials import RATED, Answer, Judgement, Kept, Rating, Swap, Test, Trial, Trials
from onlyworkshop.domain.refusal import OutOfRange, TooMany
from onlyworkshop.domain.verdicts import card, ranked, swapped
from onlyworkshop.terms import terms

MANHOLES = (
    "We provide the ONLY solution that permanently stops people from depositing biohazard contaminants through "
    "manhole covers."
)
SAFETY = (
    "We are the ONLY team that provides integrated safety solutions that go beyond the needs of our customers "
    "ANYTIME, ANYWHERE. We are committed to growing our customer’s business. We ONLY serve safety."
)
RIVALS = ("foundry", "kit")


def rating(rater: str, points: int = 4, true_now: int = 90) -> Rating:
    return Rating(rater=rater, relevant=points, specific=points, sayable=points, unique=points, true_now=true_now)


def passed(text: str = MANHOLES) -> Trial:
    return Trial(
        draft="d1",
        text=text,
        revealed=True,
        swaps=tuple(Swap(alternative=rival, can_say=Answer.NO, does_better=False) for rival in RIVALS),
        judgements=(Judgement(rater="p1", test="stranger", yes=True), Judgement(rater="p1", test="opposite", yes=True)),
        ratings=(rating("p1"), rating("p2", 5, 100)),
    )


def verdict(trial: Trial, test: Test) -> Verdict | None:
    return card(trial, RIVALS, terms()).result(test).verdict


@pytest.mark.parametrize("text", [MANHOLES, SAFETY])
def test_both_statements_of_the_article_pass_form_and_brief_and_plain(text: str) -> None:
    for test in (Test.FORM, Test.BRIEF, Test.PLAIN):
        assert verdict(passed(text), test) is Verdict.PASS


def test_a_statement_that_everybody_passes_reaches_the_draft_gate() -> None:
    tested = card(passed(), RIVALS, terms())

    assert tested.draft_gate
    assert (tested.missing, tested.failing) == ((), ())


@pytest.mark.parametrize(
    ("answer", "better", "expected"),
    [
        (Answer.NO, False, Verdict.PASS),
        (Answer.UNKNOWN, False, Verdict.CAUTION),
        (Answer.YES, False, Verdict.FAIL),
        (Answer.NO, True, Verdict.FAIL),
        (Answer.NO, None, Verdict.CAUTION),
        (None, None, None),
    ],
)
def test_the_swap_test_asks_who_could_say_it_and_who_does_it_better(
    answer: Answer | None, better: bool | None, expected: Verdict | None
) -> None:
    trial = passed().swapping(Swap(alternative="kit", can_say=answer, does_better=better))

    assert verdict(trial, Test.SWAP) is expected


def test_the_swap_test_is_open_while_there_is_no_rival_to_ask_about() -> None:
    assert card(passed(), (), terms()).result(Test.SWAP).verdict is None


@pytest.mark.parametrize(("yes", "no", "expected"), [(1, 1, Verdict.PASS), (1, 2, Verdict.FAIL), (0, 0, None)])
def test_the_stranger_test_needs_half_of_the_room(yes: int, no: int, expected: Verdict | None) -> None:
    given = [True] * yes + [False] * no
    judgements = tuple(Judgement(rater=f"p{n}", test="stranger", yes=one) for n, one in enumerate(given))

    assert verdict(passed().replaced(judgements=judgements), Test.STRANGER) is expected


def test_the_opposite_test_only_advises() -> None:
    tested = card(passed().judging(Judgement(rater="p1", test="opposite", yes=False)), RIVALS, terms())

    assert tested.result(Test.OPPOSITE).verdict is Verdict.CAUTION
    assert tested.draft_gate


@pytest.mark.parametrize(
    ("true_now", "expected"), [(90, Verdict.PASS), (89, Verdict.CAUTION), (50, Verdict.CAUTION), (49, Verdict.FAIL)]
)
def test_true_now_passes_at_90_and_may_start_at_50(true_now: int, expected: Verdict) -> None:
    assert verdict(passed().replaced(ratings=(rating("p1", 4, true_now),)), Test.TRUE_NOW) is expected


@pytest.mark.parametrize(("points", "expected"), [(4, Verdict.PASS), (3, Verdict.CAUTION), (2, Verdict.FAIL)])
def test_a_rated_test_passes_at_four_and_fails_under_three(points: int, expected: Verdict) -> None:
    trial = passed().replaced(ratings=(rating("p1", points),))

    assert all(verdict(trial, test) is expected for test in RATED if test is not Test.TRUE_NOW)


def test_the_weakest_link_is_the_lowest_mean_with_truth_on_the_same_scale() -> None:
    assert card(passed().replaced(ratings=(rating("p1", 4, 60),)), RIVALS, terms()).weakest == (Test.TRUE_NOW, 3.0)


def test_ratings_stay_hidden_until_they_are_revealed() -> None:
    tested = card(passed().replaced(revealed=False), RIVALS, terms())

    assert tested.weakest is None
    assert tested.result(Test.UNIQUE) == (Test.UNIQUE, None, None, 0, 2)
    assert not tested.draft_gate


def test_an_answer_that_is_missing_is_left_out_of_the_mean_and_of_n() -> None:
    half = Rating(rater="p3", relevant=1)

    tested = card(passed().rating(half), RIVALS, terms())

    relevant, unique = tested.result(Test.RELEVANT).spread, tested.result(Test.UNIQUE).spread
    assert relevant is not None
    assert unique is not None
    assert (relevant.n, unique.n) == (3, 2)


def test_a_sheet_on_which_nothing_is_left_is_no_sheet() -> None:
    one = passed().rating(Rating(rater="p3", relevant=1))

    assert one.rating(one.rated_by("p3").replaced(relevant=None)).ratings == passed().ratings


def test_equal_weakest_links_share_a_rank() -> None:
    cards = [card(passed().replaced(draft=f"d{n}", ratings=(rating("p", r),)), RIVALS, terms()) for n, r in
             enumerate((4, 3, 4))]  # fmt: skip

    assert [(rank, one.trial.draft) for rank, one in ranked(cards)] == [(1, "d0"), (1, "d2"), (3, "d1")]


def test_a_hit_kept_on_purpose_no_longer_fails_but_stays_on_record() -> None:
    text = "We are the ONLY foundry in Leeds with the largest furnace that burns hydrogen."
    trial = passed(text).keeping(Kept(text="largest", reason="Measured by the trade body in 2025."))

    assert verdict(passed(text), Test.PLAIN) is Verdict.FAIL
    assert verdict(trial, Test.PLAIN) is Verdict.CAUTION
    assert trial.releasing("LARGEST").kept == ()


def test_a_rewrite_is_tested_afresh_and_the_old_wording_stays() -> None:
    first = passed()
    trials = Trials().rewritten(first, MANHOLES.replace("permanently ", ""))

    assert trials.current("d1").version == 1
    assert trials.current("d1").ratings == ()
    assert first in trials.rows


def test_the_sixth_rewrite_is_refused() -> None:
    trials = Trials()
    for _ in range(5):
        trials = trials.rewritten(trials.current("d1", MANHOLES), MANHOLES)
    with pytest.raises(TooMany):
        trials.rewritten(trials.current("d1"), MANHOLES)


def test_a_rating_of_seven_is_refused() -> None:
    with pytest.raises(OutOfRange):
        Rating.made(rater="p", relevant=7, specific=1, sayable=1, unique=1, true_now=0)


def test_a_rival_speaks_our_sentence_in_the_third_person() -> None:
    assert swapped(MANHOLES, "Northwind").startswith("Northwind provides the ONLY solution that")
    assert swapped(SAFETY, "Northwind").startswith("Northwind is the ONLY team that")
    assert swapped("Covers Ltd is the ONLY maker.", "Northwind") == "Northwind: Covers Ltd is the ONLY maker."
    assert swapped("We are the ONLY ones that stay.", "Northwind") == "Northwind are the ONLY ones that stay."


@given(st.lists(st.tuples(*[st.integers(1, 5)] * 4, st.integers(0, 100)), min_size=1, max_size=24), st.randoms())
def test_the_order_of_raters_does_not_matter(points: list[tuple[int, ...]], chance: object) -> None:
    ratings = [
        Rating(rater=f"p{n}", relevant=a, specific=b, sayable=c, unique=d, true_now=t)
        for n, (a, b, c, d, t) in enumerate(points)
    ]
    shuffled = ratings.copy()
    chance.shuffle(shuffled)

    one = card(passed().replaced(ratings=tuple(ratings)), RIVALS, terms())
    other = card(passed().replaced(ratings=tuple(shuffled)), RIVALS, terms())

    assert one.results == other.results
    assert 0 <= one.weakest[1] <= 5

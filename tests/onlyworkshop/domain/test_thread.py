"""Every promise is followed back to the rivals it beats."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onlyworkshop.domain.exercises.alternatives import Alternative, Alternatives
from onlyworkshop.domain.exercises.commitments import Commitment
from onlyworkshop.domain.exercises.drafts import Draft, Drafts, Link
from onlyworkshop.domain.exercises.ingredients import Contender, Ingredient, Ingredients
from onlyworkshop.domain.exercises.selling import Chosen, Selling
from onlyworkshop.domain.exercises.trials import Answer, Swap, Trial, Trials
from onlyworkshop.domain.exercises.wants import Want, Wants
from onlyworkshop.domain.thread import Knot, board
from onlyworkshop.domain.workshop import Workshop
from tests.onlyworkshop.builders import workshop

SEAL = Ingredient(
    id="seal", action="Close the lid with a seal", want="shut", checked=True, contenders=(Contender(alternative="kit"),)
)
TEXT = "We provide the ONLY cover that stays shut when nobody is looking."
DRAFT = Draft(id="d1", text=TEXT, carried=True, links=(Link(slot="does_what", kind="ingredient", card="seal"),))
PROMISE = Commitment(id="c1", who="p1", what="I will ask every crew", method=1)


@pytest.fixture
def day() -> Workshop:
    return workshop().replaced(
        alternatives=Alternatives(
            rows=(
                Alternative(id="foundry", name="Foundry", carried=True),
                Alternative(id="kit", name="Kit maker", carried=True),
            )
        ),
        wants=Wants(rows=(Want(id="shut", text="A cover that stays shut", shortlisted=True),)),
        ingredients=Ingredients(rows=(SEAL,)),
        drafts=Drafts(rows=(DRAFT,)),
        decision=workshop().decision.replaced(draft="d1"),
        selling=Selling(chosen=(Chosen(method=1),)),
        commitments=workshop().commitments.with_row(PROMISE),
    )


def test_a_promise_leads_through_the_statement_to_the_rivals_who_cannot_say_it(day: Workshop) -> None:
    (thread,) = board(day).threads
    assert (board(day).statement, thread.ingredient, thread.want) == (TEXT, SEAL, day.wants.rows[0])
    assert [one.name for one in thread.beaten] == ["Foundry"]
    assert thread.broken == ()
    assert board(day).share == 1


def test_a_promise_without_a_method_breaks_the_thread_where_methods_were_chosen(day: Workshop) -> None:
    loose = day.replaced(commitments=day.commitments.changed(PROMISE.replaced(method=None)))
    assert board(loose).threads[0].broken == (Knot.METHOD,)
    assert board(loose).share == 0
    skipped = loose.replaced(selling=Selling())
    assert board(skipped).threads[0].broken == ()
    assert Knot.METHOD not in board(skipped).needed


def test_a_statement_that_rests_on_nothing_breaks_the_thread_at_its_ingredient(day: Workshop) -> None:
    bare = day.replaced(drafts=Drafts(rows=(DRAFT.replaced(links=()),)))
    assert board(bare).threads[0].broken == (Knot.INGREDIENT, Knot.WANT, Knot.RIVALS)


def test_a_promise_may_name_its_own_ingredient_and_want(day: Workshop) -> None:
    bare = day.replaced(drafts=Drafts(rows=(DRAFT.replaced(links=()),)))
    mended = bare.promising(PROMISE.replaced(ingredient="seal"))
    assert board(mended).threads[0].broken == ()


def test_without_ingredients_the_swap_test_says_whom_the_statement_beats(day: Workshop) -> None:
    swaps = (Swap(alternative="kit", can_say=Answer.NO), Swap(alternative="foundry", can_say=Answer.UNKNOWN))
    tried = day.replaced(ingredients=Ingredients(), trials=Trials(rows=(Trial(draft="d1", text=TEXT, swaps=swaps),)))
    (thread,) = board(tried).threads
    assert [one.name for one in thread.beaten] == ["Kit maker"]
    assert Knot.INGREDIENT not in board(tried).needed


def test_nobody_is_beaten_before_anybody_was_asked(day: Workshop) -> None:
    unchecked = day.replaced(ingredients=Ingredients(rows=(SEAL.replaced(checked=False, contenders=()),)))
    assert board(unchecked).threads[0].broken == (Knot.RIVALS,)


def test_without_promises_there_is_no_share() -> None:
    assert board(workshop()).share is None


@given(st.lists(st.sampled_from([None, 1, 2]), max_size=8))
def test_the_share_counts_the_promises_that_are_tied_all_the_way(methods: list[int | None]) -> None:
    rows = tuple(PROMISE.replaced(id=f"c{n}", who=f"p{n // 2}", method=method) for n, method in enumerate(methods))
    day = workshop().replaced(
        selling=Selling(chosen=(Chosen(method=1),)), commitments=workshop().commitments.replaced(rows=rows)
    )
    found = board(day)
    tied = sum(method is not None for method in methods)
    assert found.share == (tied / len(methods) if methods else None)

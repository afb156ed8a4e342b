import pytest

from onlyworkshop.domain.exercises.alternatives import Alternative
from onlyworkshop.domain.exercises.competitor_map import US, Placement
from onlyworkshop.domain.exercises.drafts import Draft
from onlyworkshop.domain.exercises.trials import Answer, Swap
from onlyworkshop.domain.plans import Plan
from onlyworkshop.domain.refusal import Missing, TooLong, Unknown
from onlyworkshop.domain.workshop import Workshop, new_workshop, started_chapters
from tests.onlyworkshop.builders import DAY, workshop

TEXT = "We are the ONLY ones that answer before the phone rings."
REWRITE = "We are the ONLY ones that answer before the client calls."


def with_draft() -> Workshop:
    one = workshop()
    return one.replaced(drafts=one.drafts.with_row(Draft(id="d1", text=TEXT, carried=True)))


@pytest.mark.parametrize(("title", "refusal"), [("", Missing), ("t" * 81, TooLong)])
def test_a_workshop_has_a_title_of_one_to_eighty_characters(title: str, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        new_workshop("w", title, Plan.SPRINT, DAY, "UTC")


def test_a_workshop_survives_its_own_json() -> None:
    one = with_draft().choosing("d1").noting("wants", "1. Sleep at night\n2. No lawsuits")

    assert Workshop.model_validate_json(one.model_dump_json()) == one


def test_the_statement_is_the_chosen_draft_in_its_last_wording() -> None:
    one = with_draft()
    assert one.statement() == ""

    chosen = one.choosing("d1")
    assert chosen.statement() == TEXT

    rewritten = chosen.trials.rewritten(chosen.trial(chosen.drafts.rows[0]), REWRITE)
    assert chosen.replaced(trials=rewritten).statement() == REWRITE


def test_a_draft_that_is_not_there_cannot_be_chosen() -> None:
    with pytest.raises(Unknown):
        workshop().choosing("d9")


def test_a_draft_goes_with_its_trials_and_its_choice() -> None:
    one = with_draft().choosing("d1")
    tried = one.replaced(trials=one.trials.changed(one.trial(one.drafts.rows[0])))

    gone = tried.without_draft("d1")

    assert (gone.drafts.rows, gone.trials.rows, gone.decision.draft) == ((), (), None)


def test_an_alternative_goes_with_its_places_on_the_map_and_its_swap_answers() -> None:
    one = with_draft()
    one = one.replaced(alternatives=one.alternatives.with_row(Alternative(id="kit", name="Kit", carried=True)))
    drawn = one.competitor_map.maps[0].placing(Placement(rater="p1", player="kit", x=1, y=1))
    drawn = drawn.placing(Placement(rater="p1", player=US, x=2, y=2))
    tried = one.trial(one.drafts.rows[0]).swapping(Swap(alternative="kit", can_say=Answer.NO))
    one = one.replaced(competitor_map=one.competitor_map.changed(drawn), trials=one.trials.changed(tried))

    gone = one.without_alternative("kit")

    assert [p.player for p in gone.competitor_map.maps[0].placements] == [US]
    assert gone.trials.rows[0].swaps == ()
    assert [player.name for player in gone.players("We")] == ["We"]


def test_a_note_of_five_thousand_characters_is_kept_and_one_more_is_refused() -> None:
    assert len(workshop().noting("wants", "x" * 5000).note("wants")) == 5000
    with pytest.raises(TooLong):
        workshop().noting("wants", "x" * 5001)


def test_an_emptied_note_is_gone() -> None:
    assert workshop().noting("wants", "x").noting("wants", "  ").notes == ()


def test_chapters_count_as_started_once_something_is_written() -> None:
    assert started_chapters(workshop()) == frozenset()
    assert started_chapters(with_draft().choosing("d1").noting("wants", "x")) == {"drafts", "decision", "wants"}

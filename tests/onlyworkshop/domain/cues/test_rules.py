"""Each rule asks when there is a reason to, and only then."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from onlyworkshop.domain.cues.cue import CueKey, cue, heard
from onlyworkshop.domain.cues.rules import RULES, Place
from onlyworkshop.domain.exercises.alternatives import Alternative, Alternatives, Kind
from onlyworkshop.domain.exercises.commitments import Commitment
from onlyworkshop.domain.exercises.curves import CurveRating, Curves
from onlyworkshop.domain.exercises.decision import Decision
from onlyworkshop.domain.exercises.drafts import Draft, Drafts
from onlyworkshop.domain.exercises.lineup import Claim, Lineup
from onlyworkshop.domain.exercises.proof import Interview, Part, Proof, Side
from onlyworkshop.domain.exercises.scores import Score, Scores
from onlyworkshop.domain.exercises.selling import Hours, Selling
from onlyworkshop.domain.exercises.wants import Level, Source, Want, Wants
from onlyworkshop.domain.parking import Parked
from onlyworkshop.domain.people import Function
from onlyworkshop.domain.workshop import Workshop
from tests.onlyworkshop.builders import DAY, workshop
from tests.onlyworkshop.domain.cues.cases import clock_of, facts, found, keys
from tests.ui.exercises.days import full_day

K = CueKey


def cards(count: int, **fields: object) -> Workshop:
    rows = tuple(Want.made(id=f"w{n}", text=f"Wish number {n}", **fields) for n in range(count))
    return workshop().replaced(wants=Wants(rows=rows))


def drafted(*texts: str) -> Workshop:
    rows = tuple(Draft(id=f"d{n}", text=text, author=f"p{n}", carried=True) for n, text in enumerate(texts))
    return workshop().replaced(drafts=Drafts(rows=rows))


def test_every_want_assumed_is_said_and_one_that_was_heard_changes_it() -> None:
    day = cards(4)
    assert K.WANTS_ALL_ASSUMED in keys(Place.WANTS, day)
    heard_once = day.wants.changed(day.wants.rows[0].replaced(source=Source.CLIENT_SAID))
    assert K.WANTS_MOSTLY_ASSUMED in keys(Place.WANTS, day.replaced(wants=heard_once))
    half = heard_once.changed(heard_once.rows[1].replaced(source=Source.OBSERVED))
    assert not {K.WANTS_ALL_ASSUMED, K.WANTS_MOSTLY_ASSUMED} & keys(Place.WANTS, day.replaced(wants=half))


def test_only_needs_and_a_short_shortlist_are_asked_about() -> None:
    asked = keys(Place.WANTS, cards(2, level=Level.NEED, shortlisted=True))
    assert {K.WANTS_ONLY_NEEDS, K.WANTS_FEW_KEPT} <= asked
    assert not {K.WANTS_ONLY_NEEDS, K.WANTS_FEW_KEPT} & keys(Place.WANTS, cards(3, shortlisted=True))


def test_fourteen_cards_ungrouped_are_asked_about_with_the_clock_in_the_last_five_minutes() -> None:
    day = cards(14)
    assert facts(found(Place.WANTS, day, clock_of(day, "wants", 3)), K.WANTS_GROUPS_IN_TIME) == {"n": 14, "minutes": 3}
    assert facts(found(Place.WANTS, day, clock_of(day, "wants", 2.1)), K.WANTS_GROUPS_IN_TIME)["minutes"] == 3
    assert facts(found(Place.WANTS, day, clock_of(day, "wants", -2)), K.WANTS_GROUPS_IN_TIME)["minutes"] == 0
    assert K.WANTS_UNGROUPED in keys(Place.WANTS, day, clock_of(day, "wants", 6))
    assert K.WANTS_UNGROUPED in keys(Place.WANTS, day)


def test_the_clock_of_another_exercise_says_nothing() -> None:
    day = cards(14)
    assert K.WANTS_GROUPS_IN_TIME not in keys(Place.WANTS, day, clock_of(day, "drafts", 1))


def test_seven_cards_need_no_groups() -> None:
    assert not {K.WANTS_UNGROUPED, K.WANTS_GROUPS_IN_TIME} & keys(Place.WANTS, cards(7))


def test_doing_nothing_and_somebody_who_is_no_rival_are_missed() -> None:
    rivals = (Alternative(id="a", name="A", carried=True), Alternative(id="b", name="B", carried=True, evidence=3))
    day = workshop().replaced(alternatives=Alternatives(rows=rivals))
    asked = found(Place.ALTERNATIVES, day)
    assert keys(Place.ALTERNATIVES, day) == {
        K.ALTERNATIVES_NO_NOTHING,
        K.ALTERNATIVES_ONLY_RIVALS,
        K.ALTERNATIVES_GUESSES,
    }
    assert facts(asked, K.ALTERNATIVES_GUESSES) == {"share": 0.5}
    nothing = Alternative(id="n", name="Wait", kind=Kind.NOTHING, carried=True, evidence=3)
    assert not keys(Place.ALTERNATIVES, day.replaced(alternatives=day.alternatives.with_row(nothing)))
    assert not keys(Place.ALTERNATIVES, workshop())


def test_an_exercise_asks_for_what_it_lacks_until_it_is_there() -> None:
    empty = workshop()
    assert facts(found(Place.SCORES, empty), K.LACKING) == {"module": "scores"}
    assert K.LACKING not in {one.key for one in found(Place.SCORES, full_day())}


def test_the_map_asks_for_wants_only_once_there_is_somebody_to_place() -> None:
    rival = Alternative(id="a", name="A", carried=True)
    carried = workshop().replaced(alternatives=Alternatives(rows=(rival,)))
    assert K.LACKING not in {one.key for one in found(Place.MAP, workshop())}
    assert facts(found(Place.MAP, carried), K.LACKING) == {"module": "competitor_map"}


def test_two_drafts_that_share_all_their_nouns_are_twins() -> None:
    day = drafted(
        "We are the ONLY ones that stop people from opening manhole covers.",
        "We are the ONLY ones that answer before the phone rings twice.",
        "We are the ONLY ones that keep people from lifting the manhole cover.",
    )
    assert facts(found(Place.DRAFTS, day), K.DRAFTS_TWINS) == {"one": 1, "other": 3}
    assert K.DRAFTS_TWINS not in keys(Place.DRAFTS, drafted(*(one.text for one in day.drafts.rows[:2])))


def test_lists_ranks_and_those_who_are_silent_are_named() -> None:
    asked = found(
        Place.DRAFTS, drafted("We are the ONLY ones that cast, fit and inspect.", "We are the ONLY leading foundry.")
    )
    assert facts(asked, K.DRAFTS_LISTING) == {"n": 1}
    assert facts(asked, K.DRAFTS_RANKED) == {"n": 2}
    assert facts(asked, K.DRAFTS_SILENT) == {"names": ("Participant 2", "Participant 3")}


def test_nobody_has_written_is_said_when_half_of_the_time_has_gone() -> None:
    day = workshop()
    minutes = next(one.minutes for one in day.agenda.blocks if one.module == "drafts")
    assert not keys(Place.DRAFTS, day)
    assert not keys(Place.DRAFTS, day, clock_of(day, "drafts", minutes / 2 + 1))
    asked = found(Place.DRAFTS, day, clock_of(day, "drafts", 4))
    assert facts(asked, K.DRAFTS_NOBODY_IN_TIME) == {"minutes": 4}
    written = drafted("We are the ONLY ones that answer.")
    assert K.DRAFTS_NOBODY_IN_TIME not in keys(Place.DRAFTS, written, clock_of(written, "drafts", 4))


def test_promises_without_owners_and_with_open_ends_are_counted() -> None:
    day = workshop(count=6).promising(Commitment(id="c1", who="p0", what="visit two crews"))
    asked = found(Place.COMMITMENTS, day)
    assert facts(asked, K.COMMITMENTS_OWNERS)["n"] == 5
    assert facts(asked, K.COMMITMENTS_OPEN_ENDS) == {"n": 1}
    assert facts(asked, K.COMMITMENTS_PROMISED)["share"] == pytest.approx(1 / 6)


def test_at_the_end_owners_and_open_ends_are_one_sentence_with_the_clock() -> None:
    day = workshop(count=6).promising(Commitment(id="c1", who="p0", what="visit two crews"))
    asked = found(Place.COMMITMENTS, day, clock_of(day, "commitments", 3))
    assert facts(asked, K.COMMITMENTS_IN_TIME) == {"owners": 5, "ends": 1, "minutes": 3}
    assert not {K.COMMITMENTS_OWNERS, K.COMMITMENTS_OPEN_ENDS} & {one.key for one in asked}
    assert K.COMMITMENTS_IN_TIME in keys(Place.COMMITMENTS, workshop(), clock_of(workshop(), "commitments", 1))


def test_what_is_parked_and_check_ins_that_nobody_owns_are_told() -> None:
    day = workshop()
    day = day.replaced(
        parking=day.parking.with_item(Parked(id="k1", text="What about the depots?")),
        commitments=day.commitments.replaced(check_ins=(DAY + timedelta(days=30),)),
    )
    assert {K.COMMITMENTS_PARKED, K.COMMITMENTS_CHECK_INS} <= keys(Place.COMMITMENTS, day)


def test_the_frame_of_the_day_is_asked_for() -> None:
    asked = found(Place.FIELD, workshop(count=1))
    assert facts(asked, K.FIELD_FUNCTIONS)["functions"] == (Function.SALES, Function.SERVICE)
    assert {K.FIELD_CLIENT_GROUP, K.FIELD_SCOPE, K.FIELD_DECIDER, K.FIELD_CLIENT_VOICE} <= {one.key for one in asked}


def test_a_fair_line_up_asks_nothing() -> None:
    fair = tuple(Claim(id=f"l{n}", text=f"We are number {n}", owner=who) for n, who in enumerate(("us", "us", "a")))
    many = tuple(Claim(id=f"m{n}", text=f"They are number {n}", owner="a") for n in range(2))
    rival = Alternatives(rows=(Alternative(id="a", name="Foundry"),))
    day = workshop().replaced(alternatives=rival)
    assert not keys(Place.LINEUP, day.replaced(lineup=Lineup(claims=fair)))
    asked = found(Place.LINEUP, day.replaced(lineup=Lineup(claims=(*fair, *many))))
    assert [one.facts for one in asked] == [{"name": "Foundry"}]
    assert K.LINEUP_NO_RIVAL in keys(Place.LINEUP, day.replaced(lineup=Lineup(claims=fair[:2])))


def test_scores_name_what_is_far_apart_and_what_is_all_important() -> None:
    day = cards(3, shortlisted=True)
    ratings = tuple(
        Score(rater=f"p{k}", want=f"w{n}", importance=10 if n else 10 * k, satisfaction=5)
        for k in range(2)
        for n in range(3)
    )
    asked = found(Place.SCORES, day.replaced(scores=Scores(revealed=1, ratings=ratings)))
    assert facts(asked, K.SCORES_APART) == {"wants": (1,)}
    assert K.SCORES_NO_TOP in {one.key for one in asked}
    same = tuple(one.replaced(importance=9) for one in ratings)
    assert K.SCORES_ALL_IMPORTANT in keys(Place.SCORES, day.replaced(scores=Scores(revealed=1, ratings=same)))


def test_curves_ask_for_company_first_and_for_doubt_once_they_are_revealed() -> None:
    assert keys(Place.CURVES, workshop()) == {K.CURVES_FEW_WANTS}
    day = cards(3, shortlisted=True)
    assert keys(Place.CURVES, day) == {K.CURVES_NOBODY_ELSE}
    day = day.replaced(alternatives=Alternatives(rows=(Alternative(id="a", name="A", carried=True),)))
    ratings = tuple(
        CurveRating(rater="p0", player=who, want=f"w{n}", value=value, evidence=1)
        for who, value in (("us", 9), ("a", 2))
        for n in range(3)
    )
    covered = day.replaced(curves=Curves(ratings=ratings))
    assert not keys(Place.CURVES, covered)
    shown = day.replaced(curves=Curves(ratings=ratings, revealed=True))
    assert keys(Place.CURVES, shown) == {K.CURVES_FLATTERING, K.CURVES_GUESSES, K.CURVES_UNSCORED}


def test_the_next_step_of_the_choice_stands_first_and_the_ones_after_it_follow() -> None:
    day = drafted("We are the ONLY ones that answer before it rings.", "We are the ONLY ones that stay.")
    assert [one.key for one in found(Place.DECISION, day)] == [K.DECISION_VOTE, K.DECISION_FISTS, K.DECISION_CALL]
    assert RULES[Place.DECISION].most == 1
    chosen = day.replaced(decision=Decision(draft="d0"))
    assert found(Place.DECISION, chosen)[0].key is K.DECISION_REASON
    assert keys(Place.AGAIN, day) == {K.AGAIN_NO_STATEMENT}
    assert keys(Place.AGAIN, chosen) == {K.AGAIN_NO_CLAIMS}


def test_proof_asks_for_names_dates_and_those_who_were_lost() -> None:
    parts = (Part(id="a", text="stays locked"), Part(id="b", text="in this county", owner="p0", due=DAY))
    asked = Proof(parts=parts, interviews=(Interview(id="i", who="C-01", side=Side.CLIENT),))
    day = cards(3).replaced(proof=asked)
    register = found(Place.REGISTER, day)
    assert facts(register, K.PROOF_UNOWNED) == {"n": 1}
    assert facts(register, K.PROOF_UNNAMED) == {"n": 2}
    assert facts(register, K.PROOF_DUE) == {"n": 0}
    asking = found(Place.ASKING, day)
    assert facts(asking, K.ASKING_COUNT)["clients"] == 1
    assert {K.ASKING_NO_LOST, K.ASKING_ASSUMED} <= {one.key for one in asking}


def test_hours_are_counted_while_covered_and_told_once_revealed() -> None:
    chapter = Selling(hours=(Hours(rater="p0", old=90, new=10),))
    covered, shown = (workshop().replaced(selling=chapter.replaced(hours_revealed=on)) for on in (False, True))
    assert keys(Place.HOURS, covered) == {K.SELLING_SPLIT}
    assert facts(found(Place.HOURS, shown), K.SELLING_PUSH) == {"share": 0.9}
    assert keys(Place.GAPS, covered) == {K.SELLING_COVERED}
    assert keys(Place.SHEETS, covered) == {K.SELLING_LEANERS}


def test_what_is_muted_is_counted_and_makes_room_for_the_next() -> None:
    cues = (cue(K.FIELD_SCOPE), cue(K.FIELD_DECIDER), cue(K.FIELD_CLIENT_VOICE))
    kept, muted = heard(cues, {"field.scope", "wants.figures"}, most=1)
    assert (kept, muted) == ((cues[1],), 1)
    assert heard(cues, frozenset(), None) == (cues, 0)


NEW = workshop()
WRITTEN = full_day()
CHAPTERS = [name for name in type(NEW).model_fields if name not in ("id", "title")]


@pytest.mark.parametrize("place", Place)
@pytest.mark.parametrize("day", [lambda: NEW, lambda: WRITTEN], ids=["new", "full"])
def test_a_rule_reads_what_it_says_that_it_reads(place: Place, day: Callable[[], Workshop]) -> None:
    here, there = (NEW, WRITTEN) if day() is NEW else (WRITTEN, NEW)
    for name in CHAPTERS:
        other = here.replaced(**{name: getattr(there, name)})
        if name not in RULES[place].reads:
            assert found(place, other) == found(place, here), name

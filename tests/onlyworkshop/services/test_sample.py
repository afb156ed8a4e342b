"""The sample is a day that happened, on whatever day it is asked for."""

from collections import Counter
from datetime import date, timedelta

import pytest

from onlyworkshop.catalogue import MODULES
from onlyworkshop.domain.claptrap import Verdict, lint
from onlyworkshop.domain.exercises.alternatives import Kind
from onlyworkshop.domain.exercises.competitor_map import board
from onlyworkshop.domain.exercises.decision import rated, support
from onlyworkshop.domain.exercises.proof import coverage, standing
from onlyworkshop.domain.exercises.wants import Source, gathering
from onlyworkshop.domain.lineups import change
from onlyworkshop.domain.parking import Fate
from onlyworkshop.domain.people import Function
from onlyworkshop.domain.practice import gaps, training
from onlyworkshop.domain.rounds import rounds
from onlyworkshop.domain.shortlist import proposed
from onlyworkshop.domain.timer import actuals
from onlyworkshop.domain.verdicts import card, ranked
from onlyworkshop.domain.voting import allowance, raters
from onlyworkshop.domain.wishes import scored
from onlyworkshop.domain.workshop import started_chapters
from onlyworkshop.services.exchange import as_json, imported
from onlyworkshop.services.sample import sample
from onlyworkshop.terms import terms
from resources import resource
from tests.onlyworkshop.builders import DAY

ZONE = "Europe/London"
WORKSHOP, RUN = sample("w1", DAY, ZONE)


def test_the_file_is_written_exactly_as_we_write_files() -> None:
    data = resource("sample", "manhole-covers.json").read_bytes()
    assert as_json(imported(data)) == data


@pytest.mark.parametrize("day", [date(2024, 2, 29), date(2026, 3, 29), date(2031, 10, 26)])
@pytest.mark.parametrize("zone", ["Europe/London", "America/New_York", "Asia/Tokyo", "UTC"])
def test_it_happens_on_the_day_and_in_the_zone_that_are_asked_for(day: date, zone: str) -> None:
    workshop, run = sample("w1", day, zone)
    rows = actuals(workshop.agenda, run, run.events[-1].at)
    assert workshop.agenda.day == day
    assert [f"{rows[0].began:%H:%M}", f"{rows[-1].left:%H:%M}"] == ["09:04", "13:07"]
    assert all(day <= row.due <= day + timedelta(days=90) for row in workshop.commitments.rows if row.due)
    assert all(row.refuse_dates_outside(day) for row in workshop.commitments.rows)
    assert workshop.commitments.check_ins[0] == day + timedelta(days=30)


def test_the_day_ran_late_like_a_real_one() -> None:
    rows = {row.block.module or row.block.kind.value: row for row in actuals(WORKSHOP.agenda, RUN, RUN.events[-1].at)}
    over = [name for name, row in rows.items() if (row.worked or 0) > row.planned]
    assert over == ["wants", "drafts"]
    assert {event.happened for event in RUN.events} == {"started", "paused", "resumed", "adjusted", "left"}
    assert sorted(event.minutes for event in RUN.events if event.minutes) == [-4, 3]


def test_eight_people_are_named_by_what_they_do() -> None:
    assert len(WORKSHOP.people) == 8
    assert set(WORKSHOP.people.covered()) == set(Function) - {Function.CLIENT, Function.OTHER}
    assert WORKSHOP.people.name(WORKSHOP.people.decider) == "Managing director"
    assert WORKSHOP.people.name(WORKSHOP.people.client_voice) == "City sewer foreman"


def test_five_alternatives_among_them_the_citys_own_crew_and_doing_nothing() -> None:
    kinds = [row.kind for row in WORKSHOP.alternatives.rows]
    assert len(kinds) == 5
    assert {Kind.IN_HOUSE, Kind.NOTHING} < set(kinds)


def test_twenty_wants_say_where_they_come_from_and_two_were_vetoed() -> None:
    standing = WORKSHOP.wants.standing()
    assert Counter(one.source for one in standing) == {
        Source.CLIENT_SAID: 6,
        Source.OBSERVED: 6,
        Source.LOST_DEAL: 4,
        Source.ASSUMED: 4,
    }
    assert gathering(WORKSHOP.wants).assumed == 0.2
    assert sum(one.vetoed for one in WORKSHOP.wants.rows) == 2
    assert all(one.client_code for one in standing if one.source is Source.CLIENT_SAID)


def test_the_dots_of_eight_sheets_keep_six_wants() -> None:
    wants = WORKSHOP.wants
    assert [wants.number(one.id) for one in proposed(wants).kept] == [1, 2, 3, 6, 9, 16]
    assert [wants.number(one.id) for one in wants.shortlist()] == [1, 2, 3, 6, 9, 16]
    votes = wants.ballot.votes
    sheets = {one: sum(vote.dots for vote in votes if vote.rater == one) for one in {vote.rater for vote in votes}}
    assert set(sheets.values()) == {allowance(20)}
    assert raters(votes, 1) == 8


def test_eight_people_scored_six_wants_and_talked_about_one_of_them_first() -> None:
    found = scored(WORKSHOP.wants, WORKSHOP.scores)
    means = [
        (one.number, round(one.opportunity.importance, 1), round(one.opportunity.satisfaction, 1)) for one in found
    ]
    assert means == [(1, 9.4, 3.1), (2, 9.1, 2.8), (3, 8.0, 3.5), (6, 8.6, 4.9), (16, 7.5, 4.0), (9, 6.4, 5.2)]
    assert [one.rank for one in found] == [1, 1, 3, 3, 5, 6]
    assert all(one.opportunity.n == 8 for one in found)
    assert [one.number for one in found if one.opportunity.talk_first] == [6]
    foreman = WORKSHOP.scores.rated_by("city-sewer-foreman", "home-without-a-test", 1)
    assert (foreman.satisfaction, found[3].opportunity.satisfaction_spread.high) == (1, 8)


def test_every_exercise_left_something_behind() -> None:
    assert started_chapters(WORKSHOP) >= set(MODULES)


def test_everybody_placed_everybody_and_they_did_not_agree() -> None:
    first, second = (board(one, WORKSHOP.players("We")) for one in WORKSHOP.competitor_map.maps)
    assert first.raters == second.raters == 8
    assert all(spot.x.n == 8 for spot in first.spots)
    assert max(spot.x.high - spot.x.low for spot in first.spots) >= 5
    assert not first.one_story
    assert second.one_story


def test_drafts_of_three_rounds_some_of_which_fail() -> None:
    drafts = WORKSHOP.drafts.rows
    assert len(drafts) >= 10
    assert {draft.round for draft in drafts} == {1, 2, 3}
    assert sum(lint(draft.text, terms()).gate is Verdict.FAIL for draft in drafts) >= 3
    assert len(WORKSHOP.drafts.carried()) == 4


def test_exactly_one_tie_resolved_by_the_decider_on_record() -> None:
    rivals = [row.id for row in WORKSHOP.alternatives.carried()]
    cards = [card(WORKSHOP.trial(draft), rivals, terms()) for draft in WORKSHOP.drafts.carried()]
    assert [rank for rank, _ in ranked(cards)] == [1, 1, 3, 4]
    assert WORKSHOP.decision.draft in {one.trial.draft for rank, one in ranked(cards) if rank == 1}
    assert WORKSHOP.decision.reason
    assert WORKSHOP.decision.dissent


def test_the_articles_own_statement_wins() -> None:
    assert WORKSHOP.statement() == (
        "We provide the ONLY solution that permanently stops people from depositing biohazard contaminants "
        "through manhole covers."
    )


def test_what_must_be_proven_has_an_owner_and_one_part_is_held() -> None:
    assert (coverage(WORKSHOP.proof), WORKSHOP.proof.split) == (0.2, WORKSHOP.statement())
    assert all(WORKSHOP.people.find(part.owner) for part in WORKSHOP.proof.parts)
    stands = standing(WORKSHOP.proof)
    assert (stands.clients, stands.lost_clients, stands.colleagues) == (5, 1, 5)
    assert stands.first_due == DAY + timedelta(days=10)


def test_the_three_widest_gaps_were_chosen() -> None:
    hours = training(WORKSHOP.selling)
    assert hours is not None
    assert (hours.old.mean, hours.new.mean, hours.push) == (81, 9, 0.9)
    assert [(one.method, one.rank, one.priority) for one in gaps(WORKSHOP.selling)][:3] == [
        (1, 1, 12),
        (9, 2, 9),
        (11, 2, 9),
    ]
    assert [one.method for one in WORKSHOP.selling.chosen] == [1, 9, 11]
    assert WORKSHOP.selling.first_month == date(2027, 1, 1)


def test_hardly_anybody_told_our_claims_from_theirs_and_then_nearly_everybody_did() -> None:
    found = change(WORKSHOP)
    assert found.before
    assert found.after
    assert (found.before.right, found.before.guesses, found.before.chance) == (31, 88, 1 / 5)
    assert (found.after.right, found.after.guesses) == (35, 40)
    assert round(found.points or 0) == 65
    assert sum("quality" in claim.text.casefold() for claim in WORKSHOP.lineup.claims) == 7


def test_the_dots_and_the_fists_led_to_a_call_on_record() -> None:
    carried = [draft.id for draft in WORKSHOP.drafts.carried()]
    held = rounds(WORKSHOP.decision.ballot, carried, len(WORKSHOP.people))[0]
    assert [count.dots for count in held.counts] == [4, 3, 1, 0]
    assert held.firmness
    assert held.firmness.moves == 1
    assert support(WORKSHOP.decision, 1).histogram == (0, 0, 1, 2, 3, 2)
    assert WORKSHOP.decision.overruled
    assert [bool(one.to_three) for one in WORKSHOP.decision.low()] == [True]
    assert [one.product for one in rated(WORKSHOP.decision.risks)] == [16, 15, 8]


@pytest.mark.parametrize("day", [date(2024, 2, 29), date(2031, 10, 26)])
def test_every_claim_was_seen_before_the_day(day: date) -> None:
    workshop, _run = sample("w1", day, ZONE)
    assert all(one.seen_on and one.seen_on < day for one in workshop.lineup.claims)


def test_everybody_promised_something_and_said_what_the_day_was_worth() -> None:
    assert {row.who for row in WORKSHOP.commitments.rows} == {one.id for one in WORKSHOP.people.members}
    assert all(row.open_ends() == () for row in WORKSHOP.commitments.rows)
    three = [one for one in WORKSHOP.commitments.worth if one.score <= 3]
    assert len(WORKSHOP.commitments.worth) == 8
    assert [bool(one.plus_one) for one in three] == [True]


def test_two_parked_items_found_their_fate() -> None:
    assert [item.fate for item in WORKSHOP.parking.items] == [Fate.ASSIGNED, Fate.ANSWERED]

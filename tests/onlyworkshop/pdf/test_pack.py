"""The pack holds everything that the group wrote, in order, whatever it wrote."""

import shutil
import subprocess
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from onlyworkshop.domain.exercises.alternatives import standings
from onlyworkshop.domain.exercises.decision import rated
from onlyworkshop.domain.exercises.trials import Answer, ClauseAnswer
from onlyworkshop.domain.exercises.wants import Want
from onlyworkshop.domain.plans import Plan
from onlyworkshop.domain.run import Run
from onlyworkshop.domain.workshop import Note, Workshop, new_workshop
from onlyworkshop.pdf.fonts import SUBSTITUTE, unprintable
from onlyworkshop.pdf.pack import PackOptions, pack
from onlyworkshop.pdf.paper import PaperSize
from onlyworkshop.services.library import Stored
from onlyworkshop.services.sample import sample
from tests.onlyworkshop.builders import DAY
from tests.onlyworkshop.pdf import reading
from tests.onlyworkshop.pdf.full import full
from tests.onlyworkshop.pdf.moments import MADE

A4 = PackOptions()
TEXTS = ("W", "<img src='/etc/passwd'> <b &amp; Straße Жуки 🙂 漢字 \u202e→ words ")


@cache
def sample_pack(options: PackOptions = A4) -> bytes:
    return pack(the_sample(), options, MADE)


@cache
def the_sample() -> Stored:
    return sample("sample", date(2026, 11, 24), "Europe/London")


def written(workshop: Workshop) -> Iterator[str]:
    """Every text of the group in the order in which the pack tells it."""
    yield workshop.title
    yield workshop.statement()
    yield from (workshop.field.client_group, workshop.field.scope, workshop.decision.reason)
    yield from (text for one in workshop.people.members for text in (one.name, one.hope))
    yield from (claim.text for claim in workshop.lineup.claims)
    yield from (standing.alternative.name for standing in standings(workshop.alternatives))
    for one in workshop.competitor_map.maps:
        yield from (one.horizontal.label, one.vertical.high, one.gap.rstrip("."), one.because.rstrip("."))
    yield from (row.action for row in workshop.ingredients.rows)
    yield from (draft.text for draft in workshop.drafts.carried())
    yield from (workshop.statement(), workshop.decision.reason, workshop.decision.dissent)
    yield from (workshop.decision.first_call_reason, workshop.decision.rival_reply)
    yield from (text for one in rated(workshop.decision.risks) for text in (one.risk.text, one.risk.answer))
    yield from (fist.to_three for fist in workshop.decision.low())
    yield from (text for part in workshop.proof.parts for text in (part.text, part.where_kept))
    yield from (text for one in workshop.proof.interviews for text in (one.who, one.who_else))
    yield workshop.selling.leaner_meaning
    yield from (one.text for one in workshop.selling.behaviours)
    yield from (row.what for row in workshop.commitments.rows)
    for row in workshop.commitments.rows:
        yield from (row.what, row.first_step, row.done_when, row.stop, row.dumb_rule)
    yield from (text for item in workshop.parking.items for text in (item.text, item.answer))
    yield from (draft.text for draft in workshop.drafts.rows)


def everything(workshop: Workshop) -> Iterator[str]:
    """Every text of the group in no order."""
    yield from written(workshop)
    yield from (part for note in workshop.notes for part in note.text.split("\n\n"))
    yield from (text for row in workshop.alternatives.rows for text in (row.name, row.why_chosen))
    yield from (text for trial in workshop.trials.rows for text in (trial.text, *(k.reason for k in trial.kept)))
    yield from (text for want in workshop.wants.rows for text in (want.text, *_said_of(want)))
    yield from (cluster.name for cluster in workshop.wants.clusters)
    yield from (one.reason for one in workshop.curves.overrides)
    yield from (text for one in workshop.lineup.claims for text in (one.text, one.seen_where))
    yield from (one.plus_one for one in workshop.commitments.worth)


def _said_of(want: Want) -> Iterator[str]:
    if not want.vetoed:
        yield want.client_code
    if want.shortlisted:
        yield want.phrase


def foot(workshop: Workshop) -> str:
    return as_printed(f"{workshop.field.organisation} · {workshop.title}")


def as_printed(text: str) -> str:
    for letter in unprintable(text):
        text = text.replace(letter, SUBSTITUTE)
    return reading.squeezed(text)


def test_the_pack_of_the_sample_tells_the_day_in_order() -> None:
    told = reading.body(sample_pack(), foot(the_sample().workshop))
    place = 0
    for text in written(the_sample().workshop):
        found = told.find(as_printed(text), place)
        assert found >= 0, text
        place = found


def test_the_pack_of_the_sample_leaves_nothing_out() -> None:
    told = reading.body(sample_pack(), foot(the_sample().workshop))
    assert [text for text in everything(the_sample().workshop) if as_printed(text) not in told] == []


@pytest.mark.parametrize("text", TEXTS)
def test_the_longest_texts_of_24_people_are_all_there_and_what_is_needed_stands_on_one_page(text: str) -> None:
    stored = full(text)
    made = pack(stored, A4, MADE)
    told = reading.body(made, foot(stored.workshop))
    assert [one for one in everything(stored.workshop) if as_printed(one) not in told] == []
    workshop, brief = stored.workshop, reading.squeezed(reading.pages(made)[1])
    needed = (workshop.statement(), workshop.field.client_group, workshop.decision.reason, "Signed:", "Date")
    assert [one for one in needed if as_printed(one) not in brief] == []


@pytest.mark.parametrize("size", PaperSize)
def test_every_page_says_which_of_how_many_it_is(size: PaperSize) -> None:
    pages = reading.pages(sample_pack(PackOptions(paper=size)))
    assert "page 1 of" not in pages[0]
    assert all(f"page {n} of {len(pages)}" in page for n, page in enumerate(pages[1:], 2))


def test_the_contents_point_to_the_right_pages() -> None:
    pages = reading.pages(sample_pack())
    for title in ("Set the field", "Draw the competitor map", "Commitments and close", "Parking lot"):
        page = int(pages[3].split(title + " ")[1].split()[0])
        assert title in pages[page - 1]


def test_without_names_nobody_is_named_anywhere() -> None:
    stored = full(size=9)
    told = reading.squeezed(reading.whole(pack(stored, PackOptions(without_names=True), MADE)))
    assert [one.name for one in stored.workshop.people.members if as_printed(one.name) in told] == []
    assert "Sales1" in told
    assert "Sales2" in told
    assert all(as_printed(row.name) in told for row in stored.workshop.alternatives.rows)


def test_without_names_hides_a_name_inside_a_text_as_well() -> None:
    workshop = the_sample().workshop
    first = workshop.people.members[0].replaced(name="Ada Lund")
    named = workshop.replaced(
        people=workshop.people.changed(first),
        notes=(Note(module="wants", text="ADA LUND said so. Adaptation is not Ada Lundgren."),),
    )
    told = reading.whole(pack(Stored(named, Run()), PackOptions(without_names=True), MADE))
    assert "Ada Lund " not in told
    assert "Leadership 1 said so. Adaptation is not Ada Lundgren." in told


def test_the_pack_tells_what_the_talk_has_moved_and_what_every_pair_of_wants_shows() -> None:
    told = reading.whole(pack(full(size=7), A4, MADE))
    assert told.count("What the talk has moved") == 1
    assert told.count("in the second round") == 1
    assert "Every pair of wants as axes" in told
    assert "of 28 pairs" in told


def test_the_tests_tell_clause_by_clause_who_shares_what() -> None:
    stored = the_sample()
    workshop = stored.workshop
    chosen = workshop.drafts.find("draft-14")
    assert chosen
    answer = ClauseAnswer(alternative="cast-iron-foundry", clause=3, can_say=Answer.YES)
    trials = workshop.trials.changed(workshop.trial(chosen).answering(answer))
    told = reading.whole(pack(Stored(workshop.replaced(trials=trials), stored.run), A4, MADE))
    assert "through manhole covers. shared Cast-iron foundry" in told
    assert "Clause by clause" not in reading.whole(sample_pack())


def test_the_line_up_tells_recognition_today_the_herd_and_the_load_of_each_company() -> None:
    told = reading.whole(sample_pack())
    assert "Recognition today: 19% (31 guesses right of 88, 35%; chance alone gives 20%)." in told
    assert "Quality 4 of 5" in told
    assert "Cast-iron foundry 100 heavy with claptrap" in told


def test_the_statement_page_tells_recognition_before_and_after_and_how_it_was_decided() -> None:
    told = reading.whole(sample_pack())
    assert "19% before, 84% with the new statement: +65 points" in told
    assert "8 people voted, 1 dot each. One dot would change the winner." in told
    assert "7 of 8 at 3 or more, 88%" in told
    assert "2 becomes a 3: The covers from before the new seal are refitted, or left out of the claim." in told
    assert "The Decider overruled those under 3, on record." in told


def test_a_decision_that_stopped_half_way_is_told_as_far_as_it_went() -> None:
    workshop = the_sample().workshop
    told = reading.whole(pack(Stored(workshop.choosing(None), Run()), A4, MADE))
    assert "How it was decided" in told
    assert "84%" not in told


def test_without_names_no_client_is_told_by_a_code_and_no_secret_is_quoted() -> None:
    wants = the_sample().workshop.wants
    named, nameless = reading.whole(sample_pack()), reading.whole(sample_pack(PackOptions(without_names=True)))
    codes = {one.client_code for one in wants.rows if one.client_code}
    secrets = [one.phrase for one in wants.shortlist() if one.secret and one.phrase]
    chapter = nameless[nameless.index("What does this client group long for") : nameless.index("Score the wants What")]
    assert all(code in named for code in codes)
    assert not any(code in chapter for code in codes)
    assert all(as_printed(phrase) in reading.squeezed(named) for phrase in secrets)
    assert not any(as_printed(phrase) in reading.squeezed(nameless) for phrase in secrets)
    assert as_printed(wants.shortlist()[0].phrase) in reading.squeezed(nameless)


def test_the_scores_say_what_they_rest_on() -> None:
    told = reading.whole(sample_pack())
    for expected in (
        "Basis: our own estimate.",
        "n = 8 people.",
        "indicative",
        "Level at the top",
        "15.6",
        "talk first",
    ):
        assert expected in told


def test_an_empty_workshop_makes_a_short_pack_without_blank_chapters() -> None:
    empty = Stored(new_workshop("w", "An empty day", Plan.SPRINT, DAY, "Europe/London"), Run())
    pages = reading.pages(pack(empty, A4, MADE))
    assert len(pages) <= 5
    assert "An empty day" in pages[0]
    assert "No statement has been chosen yet." in pages[1]
    assert not any("Who else could they choose? What" in page for page in pages)


def test_a_day_without_blocks_makes_a_pack_as_well() -> None:
    workshop = new_workshop("w", "No blocks", Plan.SPRINT, DAY, "Europe/London")
    bare = workshop.replaced(agenda=workshop.agenda.replaced(blocks=()))
    assert "No blocks" in reading.whole(pack(Stored(bare, Run()), A4, MADE))


def test_the_same_workshop_gives_the_same_bytes() -> None:
    assert sample_pack() == pack(the_sample(), A4, MADE)


def test_every_font_is_embedded() -> None:
    found = reading.fonts(sample_pack())
    assert all(found.values()), found


@pytest.mark.skipif(not shutil.which("qpdf"), reason="qpdf is not installed")
def test_an_independent_reader_finds_no_fault(tmp_path: Path) -> None:
    path = tmp_path / "pack.pdf"
    path.write_bytes(sample_pack())
    subprocess.run(["qpdf", "--check", str(path)], check=True, capture_output=True)


@settings(max_examples=2, deadline=None, phases=[Phase.generate], suppress_health_check=[HealthCheck.too_slow])
@given(st.text(st.characters(codec="utf-8"), min_size=1, max_size=60))
def test_no_text_keeps_the_pack_from_being_made(text: str) -> None:
    assert pack(full(text, 3), A4, MADE).startswith(b"%PDF")


def test_the_back_of_the_brief_tells_what_stands_behind_every_clause_of_the_statement() -> None:
    back = reading.pages(sample_pack())[2]
    assert "Evidence under every word" in back
    assert back.index("We provide the ONLY solution") < back.index("claim, no evidence yet")
    assert back.index("through manhole covers.") < back.index("lift the cover only with the frame")

"""What people write on: every sheet on one page, with what the group has so far or without."""

import io
import re
from collections.abc import Iterator
from datetime import UTC, datetime

import pikepdf
import pytest
from reportlab.platypus import Flowable

from onlyworkshop.catalogue import MODULES, scale, words
from onlyworkshop.domain.agenda import Block, Kind
from onlyworkshop.domain.exercises.alternatives import Alternative, Alternatives
from onlyworkshop.domain.exercises.competitor_map import Axis, CompetitorMap, Map
from onlyworkshop.domain.exercises.drafts import Draft, Drafts
from onlyworkshop.domain.exercises.lineup import Claim, Lineup
from onlyworkshop.domain.exercises.proof import Part, Proof
from onlyworkshop.domain.exercises.selling import Behaviour, CardClient, Selling
from onlyworkshop.domain.exercises.wants import Want, Wants
from onlyworkshop.domain.plans import Plan
from onlyworkshop.domain.run import Run
from onlyworkshop.pdf.handouts import WORKSHEETS, Options, handouts, one_page_schedule
from onlyworkshop.pdf.paper import PaperSize, worksheet_paper
from onlyworkshop.pdf.worksheets import schedule
from onlyworkshop.pdf.worksheets.form import Form, Sketch, fit
from onlyworkshop.pictures.shapes import Text
from onlyworkshop.pictures.typesetting import width as text_width
from onlyworkshop.services.library import Stored
from onlyworkshop.services.sample import sample
from tests.onlyworkshop.builders import DAY, workshop

MADE = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
STORED = sample("w1", DAY, "Europe/London")
FORM = Form(STORED.workshop, worksheet_paper(PaperSize.A4))
SHEETS = {"lineup": 2, "competitor_map": 2, "trials": 4, "decision": 2, "proof": 2, "selling": 2}


def pages(pdf: bytes) -> int:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return len(document.pages)


def texts(story: list[Flowable]) -> Iterator[str]:
    """Every text of the sheets in order, in paragraphs and in sketches."""
    for part in story:
        if isinstance(part, Sketch):
            width, height = part.wrap(453, 400)
            yield from (shape.text for shape in part._sketcher(width, height) if hasattr(shape, "text"))
        elif hasattr(part, "getPlainText"):
            yield part.getPlainText()


def said(module: str, form: Form = FORM) -> str:
    return re.sub(r"\s+", " ", " ".join(texts(WORKSHEETS[module].sheets(form))))


def crowded() -> Stored:
    """As much as the bounds allow on the sheets that carry what the group has written."""
    names = [f"{number} alternative with a name as long as may be, which is really long"[:60] for number in range(6)]
    rows = tuple(Alternative(id=f"a{n}", name=name, carried=True) for n, name in enumerate(names))
    draft = ("We are the ONLY ones that go on and on about everything we do for everybody we have ever met, " * 3)[:240]
    drafts = tuple(Draft(id=f"d{n}", text=draft, carried=True) for n in range(6))
    cards = tuple(Want(id=f"w{n}", text=f"{n} " + draft[:97], shortlisted=n < 8) for n in range(200))
    parts = tuple(Part(id=f"p{n}", text=draft[:160], where_kept=draft[:120], held=n % 2 == 0) for n in range(24))
    behaviours = tuple(Behaviour(id=f"b{n}", text=f"{n} {draft}"[:80]) for n in range(6))
    clients = tuple(CardClient(code=f"{n}" + "W" * 19) for n in range(6))
    selling = Selling(leaner_meaning=draft[:140], behaviours=behaviours, clients=clients)
    chapters = {"alternatives": Alternatives(rows=rows), "wants": Wants(rows=cards), "selling": selling}
    day = workshop().replaced(**chapters, drafts=Drafts(rows=drafts), title="W" * 80)
    return Stored(day.choosing("d1").replaced(proof=Proof(split=draft, parts=parts)), Run())


@pytest.mark.parametrize("size", PaperSize)
@pytest.mark.parametrize("module", MODULES)
def test_a_worksheet_keeps_to_its_pages(module: str, size: PaperSize) -> None:
    blank = Options(size, blank=True, exercises=(module,))
    filled = Options(size, exercises=(module,))
    assert pages(handouts(STORED, filled, MADE)) == SHEETS.get(module, 1)
    assert pages(handouts(STORED, blank, MADE)) == (1 if module == "trials" else SHEETS.get(module, 1))
    assert pages(handouts(crowded(), filled, MADE)) == (6 if module == "trials" else SHEETS.get(module, 1))


@pytest.mark.parametrize("size", PaperSize)
@pytest.mark.parametrize("plan", Plan)
def test_the_schedule_is_one_page_whatever_the_plan(plan: Plan, size: PaperSize) -> None:
    assert pages(one_page_schedule(Stored(workshop(plan), Run()), Options(size), MADE)) == 1


def test_the_schedule_has_every_block_with_its_clock_time_and_the_roles() -> None:
    read = " ".join(texts(schedule.sheets(FORM)))
    for expected in ("09:00", "11:37", "13:00", "Draft the ONLY Statement", "Break", "Decider", "Managing director"):
        assert expected in read


def test_handouts_are_for_the_exercises_of_the_day_only() -> None:
    sprint = Stored(workshop(Plan.SPRINT), Run())
    day = pages(handouts(sprint, Options(), MADE))
    all_of_it = pages(handouts(sprint, Options(exercises=MODULES), MADE))
    left_out = sum(SHEETS.get(module, 1) for module in ("curves", "ingredients", "proof"))
    assert day == all_of_it - left_out + 2


@pytest.mark.parametrize("module", MODULES)
def test_a_worksheet_tells_its_steps(module: str) -> None:
    spoken = words(module)
    read = said(module)
    assert spoken.worksheet_title in read
    for step in spoken.worksheet_steps:
        assert step in read


def test_the_sheets_of_proof_and_selling_carry_what_the_group_has_and_blank_ones_do_not() -> None:
    blank = FORM._replace(blank=True)
    for module, known in (("proof", "permanently: in the street"), ("selling", "Keeps promises")):
        assert known in said(module)
    assert "permanently: in the street" not in said("proof", blank)
    assert said("selling", blank).count("Keeps promises") == said("selling").count("Keeps promises") - 1


def test_the_map_has_the_players_the_axes_and_coordinates_to_call_out() -> None:
    read = said("competitor_map")
    for expected in ("Sensor start-up", "Fit and forget", "For good", "J", "10", "such as C4"):
        assert expected in read


def test_the_canvas_has_the_wants_and_the_players_of_the_day() -> None:
    day = crowded().workshop
    read = said("curves", FORM._replace(workshop=day))
    assert [n for n in range(8) if f"{n} We are the ONLY" not in read] == []
    assert [n for n in range(6) if f"{n} alternative" not in read] == []


def test_ingredients_are_linked_to_the_wants_by_their_numbers() -> None:
    wants = Wants(rows=(Want(id="w1", text="It stays shut"), Want(id="w2", text="Never voted", vetoed=True)))
    form = FORM._replace(workshop=STORED.workshop.replaced(wants=wants))
    assert "They want: 1 It stays shut Who else? Think of Cast-iron foundry" in said("ingredients", form)
    assert "They want" not in said("ingredients", form._replace(blank=True))


def test_a_blank_sheet_gives_nothing_away() -> None:
    blank = FORM._replace(blank=True)
    for module in MODULES:
        read = said(module, blank)
        assert "Cast-iron foundry" not in read
        assert "Sewer departments" not in read
        if module != "drafts":
            assert STORED.workshop.statement() not in read


def test_the_test_card_asks_about_every_rival_by_name() -> None:
    read = said("trials")
    for row in STORED.workshop.alternatives.carried():
        assert read.count(row.name) >= 4


def test_the_rating_sheet_has_the_shortlist_with_its_numbers() -> None:
    read = said("scores")
    wants = STORED.workshop.wants
    for one in wants.shortlist():
        assert f"{wants.number(one.id)} {one.text}" in read


@pytest.mark.parametrize("module", ["curves", "ingredients"])
def test_a_want_has_the_number_of_its_card_on_every_sheet(module: str) -> None:
    read = said(module).split()
    wants = STORED.workshop.wants
    numbers = [str(wants.number(one.id)) for one in wants.shortlist()]
    assert numbers[-1] == "16"
    assert [one for one in numbers if one not in read] == []


def test_the_sheet_for_wants_shows_the_wall_without_its_secrets() -> None:
    read = said("wants")
    wants = STORED.workshop.wants
    assert wants.rows[0].text in read
    assert not any(one.text in read for one in wants.rows if one.secret)


def test_the_ballot_has_every_draft_that_was_carried_as_it_reads_now() -> None:
    read = said("decision")
    for draft in STORED.workshop.drafts.carried():
        assert STORED.workshop.wording(draft) in read


def test_the_claims_are_numbered_as_in_the_room_and_without_names() -> None:
    read = said("lineup")
    claims = STORED.workshop.lineup.claims
    assert [read.find(f"{n} {claim.text}") >= 0 for n, claim in enumerate(claims, 1)] == [True] * 11
    assert not any(row.name in read for row in STORED.workshop.alternatives.rows)


def test_more_than_a_dozen_claims_take_a_second_page() -> None:
    for long, needed in ((20, 3), (157, 4)):
        claims = tuple(Claim(id=f"c{n}", text=f"{n} {'words and ' * 20}"[:long], owner="us") for n in range(24))
        changed = STORED.workshop.replaced(lineup=Lineup(claims=claims))
        assert pages(handouts(Stored(changed, STORED.run), Options(exercises=("lineup",)), MADE)) == needed
        read = said("lineup", FORM._replace(workshop=changed))
        assert [claim.text in read for claim in claims] == [True] * 24


def test_the_scale_card_says_what_every_number_means() -> None:
    from onlyworkshop.pdf.worksheets import scale_card

    read = " ".join(texts(scale_card.sheets(FORM)))
    for key in ("fist", "roti"):
        for mark in scale(key).marks:
            assert mark.meaning in read


def test_the_promise_comes_twice() -> None:
    assert said("commitments").count("I will") == 2


def test_the_bingo_has_sixteen_different_words() -> None:
    from onlyworkshop.pdf.worksheets.lineup import _worn_out

    assert len(set(_worn_out("en"))) == 16


def test_what_people_typed_is_printed_and_never_obeyed() -> None:
    nasty = "<img src='/etc/passwd'/> & <b> “ONLY” \\ {0} %s"
    field = STORED.workshop.field.replaced(client_group=nasty)
    changed = STORED.workshop.replaced(field=field, title=nasty)
    assert handouts(Stored(changed, STORED.run), Options(exercises=("field",)), MADE).startswith(b"%PDF")
    assert nasty in said("field", FORM._replace(workshop=changed))


def test_the_same_workshop_gives_the_same_handouts() -> None:
    assert handouts(STORED, Options(), MADE) == handouts(STORED, Options(), MADE)


def test_the_longest_ends_of_the_axes_do_not_lie_on_each_other() -> None:
    long = Axis(label="Across", low="W" * 24, high="W" * 24)
    day = STORED.workshop.replaced(competitor_map=CompetitorMap(maps=(Map(id="m", horizontal=long, vertical=long),)))
    story = WORKSHEETS["competitor_map"].sheets(Form(day, worksheet_paper(PaperSize.A4)))
    sketches = [part for part in story if isinstance(part, Sketch)]
    drawn = [shape for one in sketches for shape in one._sketcher(*one.wrap(453, 400)) if isinstance(shape, Text)]
    low, high = [shape for shape in drawn if "WWW" in shape.text][2:4]
    assert low.x + text_width(low.text, low.size, bold=True) < high.x - text_width(high.text, high.size, bold=True)


def test_a_bold_text_is_measured_bold() -> None:
    words = Text(0, 0, "no. 988 Words of usual length. " * 5, 12, weight="bold")
    (line, *_more) = fit(20, 150, 14, words)
    assert text_width(line.text, line.size, bold=True) <= 150


def test_the_schedule_calls_a_buffer_by_its_name() -> None:
    buffered = STORED.workshop.agenda.with_block(Block(id="slack", kind=Kind.BUFFER, minutes=10), 3)
    day = STORED.workshop.replaced(agenda=buffered)
    assert "Buffer" in " ".join(texts(schedule.sheets(Form(day, worksheet_paper(PaperSize.A4)))))

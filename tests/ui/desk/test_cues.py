"""The desk's clock reaches the cues of the open panel, and what is muted stays muted at the next block."""

from onlyworkshop.domain.exercises.wants import Want, Wants
from tests.onlyworkshop.builders import workshop
from tests.ui.desk.conftest import Led, Open
from ui.boards.cues import CueLine


def said(led: Led, name: str) -> str:
    line = led.view.findChild(CueLine, name)
    assert line is not None
    return line._said.text()


def test_the_last_minutes_are_told_as_the_clock_goes(open_desk: Open) -> None:
    rows = tuple(Want(id=f"w{n}", text=f"Wish number {n}") for n in range(14))
    led = open_desk(workshop().replaced(wants=Wants(rows=rows)))
    block = next(one for one in led.session.editing.workshop.agenda.blocks if one.module == "wants")
    led.session.facilitation.start(block.id)
    led.pass_time(block.minutes - 3)
    assert "14 cards ungrouped, 3 minutes left." in said(led, "wantsCues")
    led.pass_time(1)
    assert "14 cards ungrouped, 2 minutes left." in said(led, "wantsCues")


def test_what_is_muted_is_kept_for_the_next_day(open_desk: Open) -> None:
    led = open_desk()
    led.press("fieldWhyButton")
    led.press("fieldMute1Button")
    assert led.settings.load().muted_cues == ("field.client_group",)
    assert "Name one client group." not in said(led, "fieldCues")
    assert "Name one client group." not in said(open_desk(), "fieldCues")

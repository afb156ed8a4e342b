"""E2 by keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from onlyworkshop.domain.boards import Spotlight
from onlyworkshop.domain.exercises.alternatives import Kind
from onlyworkshop.domain.exercises.lineup import Claim, Lineup, Theme
from onlyworkshop.domain.workshop import Workshop
from tests.ui.exercises.conftest import Open
from tests.ui.exercises.days import CREW, NORTH, day_with_alternatives

SAID = ("Quality you can rely on", "Service with a smile", "Seventy years of iron")


def day_with_claims() -> Workshop:
    """One claim of ours and two of others."""
    owners = ("us", CREW.id, NORTH.id)
    claims = tuple(
        Claim(id=f"c{n}", text=text, owner=owner) for n, (text, owner) in enumerate(zip(SAID, owners, strict=True))
    )
    return day_with_alternatives().replaced(lineup=Lineup(claims=claims))


def test_claims_of_one_company_are_typed_one_after_the_other(open_on_desk: Open) -> None:
    panel = open_on_desk("lineup", day_with_alternatives())
    panel.choose("claimOwnerChoice", "Ironworks North")
    panel.type("claimAddEdit", "Quality castings", Qt.Key.Key_Return)
    panel.keys("Always on time")
    panel.key(Qt.Key.Key_Return)
    assert [(one.text, one.owner) for one in panel.now.lineup.claims] == [
        ("Quality castings", "north"),
        ("Always on time", "north"),
    ]


def test_a_new_company_becomes_an_alternative(open_on_desk: Open) -> None:
    panel = open_on_desk("lineup")
    panel.choose("claimOwnerChoice", "Another company …")
    assert QApplication.focusWidget() is panel.find(QWidget, "claimCompanyEdit")
    panel.keys("Ironworks South")
    panel.key(Qt.Key.Key_Return)
    panel.keys("The best covers")
    panel.key(Qt.Key.Key_Return)
    (south,) = panel.now.alternatives.rows
    assert (south.name, south.kind) == ("Ironworks South", Kind.RIVAL)
    assert panel.now.lineup.claims[0].owner == south.id
    panel.keys("And the cheapest")
    panel.key(Qt.Key.Key_Return)
    assert len(panel.now.alternatives.rows) == 1
    panel.session.editing.undo()
    panel.session.editing.undo()
    assert (panel.now.alternatives.rows, panel.now.lineup.claims) == ((), ())


def test_a_company_that_is_known_by_that_name_is_not_made_twice(open_on_desk: Open) -> None:
    panel = open_on_desk("lineup", day_with_alternatives())
    panel.choose("claimOwnerChoice", "Another company …")
    panel.type("claimCompanyEdit", "ironworks north")
    panel.type("claimAddEdit", "Quality castings", Qt.Key.Key_Return)
    assert panel.now.lineup.claims[0].owner == NORTH.id
    assert len(panel.now.alternatives.rows) == 3


def test_many_lines_are_many_claims_and_one_undo(open_on_desk: Open) -> None:
    panel = open_on_desk("lineup")
    panel.paste("claimAddEdit", "One claim\nAnother claim\n\nA third claim")
    assert len(panel.now.lineup.claims) == 3
    panel.session.editing.undo()
    assert panel.now.lineup.claims == ()


def test_the_order_is_mixed_and_kept(open_on_desk: Open) -> None:
    day = day_with_claims()
    more = tuple(Claim(id=f"m{n}", text=f"Claim {n}", owner="us") for n in range(20))
    panel = open_on_desk("lineup", day.replaced(lineup=Lineup(claims=(*day.lineup.claims, *more))))
    before = panel.now.lineup.claims
    panel.press("mixClaimsButton")
    assert panel.now.lineup.claims != before
    assert set(panel.now.lineup.claims) == set(before)


def test_a_sheet_is_one_letter_for_each_claim(open_on_desk: Open) -> None:
    panel = open_on_desk("lineup", day_with_claims())
    panel.press("guessOwnersButton")
    assert panel.says("a Us   b The city’s own crew   c Ironworks North   ? no idea")
    panel.type("guessesSheetEdit", "ab?", Qt.Key.Key_Return)
    panel.keys("cc")
    panel.key(Qt.Key.Key_Return)
    said = {(one.rater, one.claim): one.owner for one in panel.now.lineup.guesses}
    assert said == {
        ("sheet-1", "c0"): "us",
        ("sheet-1", "c1"): "crew",
        ("sheet-1", "c2"): None,
        ("sheet-2", "c0"): "north",
        ("sheet-2", "c1"): "north",
    }
    assert panel.says("Sheet 2: 2 of 3 guesses.")
    panel.keys("abcd")
    panel.key(Qt.Key.Key_Return)
    assert panel.refusals() == ["⚠ “abcd” does not fit. Type one letter for each claim, and ? for no idea."]


def test_owners_are_revealed_one_by_one_and_the_room_looks_at_the_last(open_on_desk: Open) -> None:
    panel = open_on_desk("lineup", day_with_claims())
    panel.press("revealOwnersButton")
    panel.press("revealNextButton")
    panel.press("revealNextButton")
    assert [one.revealed for one in panel.now.lineup.claims] == [True, True, False]
    assert panel.session.spotlight == Spotlight(part="claims", claim="c1")
    assert panel.says("The city’s own crew")
    panel.press("revealAllButton")
    assert all(one.revealed for one in panel.now.lineup.claims)


def test_a_theme_is_one_key_and_on_to_the_next_claim(open_on_desk: Open) -> None:
    panel = open_on_desk("lineup", day_with_claims())
    panel.press("revealOwnersButton")
    panel.find(QWidget, "suspect1Row").setFocus()
    panel.key(Qt.Key.Key_1)
    assert panel.now.lineup.claims[0].theme is Theme.QUALITY
    panel.find(QWidget, "suspect2Row").setFocus()
    panel.key(Qt.Key.Key_2)
    panel.find(QWidget, "suspect2Row").setFocus()
    panel.key(Qt.Key.Key_R)
    assert (panel.now.lineup.claims[1].theme, panel.now.lineup.claims[1].revealed) == (Theme.SERVICE, True)


def test_the_result_is_told_once_every_owner_is(open_on_desk: Open) -> None:
    day = day_with_claims()
    chapter = day.lineup.answered("sheet-1", ("us", "crew", "crew")).revealing(("c0", "c1", "c2"), True)
    panel = open_on_desk("lineup", day.replaced(lineup=chapter))
    panel.press("revealOwnersButton")
    assert panel.says("Recognition 50%: 2 guesses right of 3, where chance alone gives 33%.")
    panel.press("showLineupResultButton")
    assert panel.session.spotlight.part == "result"


def test_a_fair_line_up_is_asked_for(open_on_desk: Open) -> None:
    panel = open_on_desk("lineup", day_with_claims())
    assert panel.says("Two to four claims of ours, please.")


def test_a_claim_removed_takes_the_guesses_about_it_along(open_on_desk: Open) -> None:
    day = day_with_claims()
    panel = open_on_desk("lineup", day.replaced(lineup=day.lineup.answered("sheet-1", ("us", "us", "us"))))
    panel.press("claim1RemoveButton")
    assert [one.claim for one in panel.now.lineup.guesses] == ["c1", "c2"]


def test_where_and_when_a_claim_was_seen_is_kept(open_on_desk: Open) -> None:
    panel = open_on_desk("lineup", day_with_claims())
    panel.type("claim1WhereEdit", "Website", Qt.Key.Key_Tab)
    panel.type("claim1SeenOnEdit", "3 Nov", Qt.Key.Key_Return)
    panel.choose("claim1OwnerChoice", "Ironworks North")
    claim = panel.now.lineup.claims[0]
    assert (claim.seen_where, str(claim.seen_on), claim.owner) == ("Website", "2026-11-03", "north")

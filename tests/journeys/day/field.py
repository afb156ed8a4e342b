"""E1 by keyboard: for whom, how far ahead, and what a good result is to everybody."""

from tests.journeys.day.hands import Hands

HOPES = ("A sentence I can say", "Fewer promises", "One decision", "Words for the website")


def lead(hands: Hands) -> None:
    hands.choose("statementForChoice", "The sales team")
    hands.write("horizonEdit", "18")
    for place, hope in enumerate(HOPES, 1):
        hands.write(f"hope{place}Edit", hope)

    assert (hands.now.field.statement_for, hands.now.field.horizon_months) == ("sales_team", 18)
    assert tuple(one.hope for one in hands.now.people.members) == HOPES

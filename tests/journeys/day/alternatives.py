"""E3 by keyboard: two rivals and two choices that are none, what the last deals say, and who goes on."""

from onlyworkshop.domain.exercises.alternatives import Kind, standings
from tests.journeys.day.hands import Hands

ROWS = (
    ("Foundry", "Rival", 7, 4, "cheaper", 3),
    ("Plastics", "Rival", 4, 1, "lighter", 2),
    ("Leave it as it is", "Do nothing", 5, 3, "no budget", 2),
    ("Own crew welds", "In-house", 3, 1, "they know how", 2),
)


def lead(hands: Hands) -> None:
    hands.go("alternativesAddEdit")
    hands.say("Leave it as it is")
    hands.say("Own crew welds")
    for place, (_name, kind, met, lost, why, evidence) in enumerate(ROWS, 1):
        row = f"alternative{place}"
        hands.choose(f"{row}KindChoice", kind)
        hands.write(f"{row}MetEdit", str(met))
        hands.write(f"{row}LostEdit", str(lost))
        hands.write(f"{row}WhyEdit", why)
        hands.write(f"{row}EvidenceEdit", str(evidence))
        hands.tick(f"{row}CarryCheck")

    chapter = hands.now.alternatives
    kinds = (Kind.RIVAL, Kind.RIVAL, Kind.NOTHING, Kind.IN_HOUSE)
    assert [(one.name, one.kind) for one in chapter.rows] == [
        (row[0], kind) for row, kind in zip(ROWS, kinds, strict=True)
    ]
    assert [(one.met, one.lost, one.why_chosen, one.evidence) for one in chapter.rows] == [row[2:] for row in ROWS]
    assert len(chapter.carried()) == 4
    assert [one.alternative.name for one in standings(chapter)][:2] == ["Foundry", "Leave it as it is"]

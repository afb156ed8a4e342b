"""E8 by keyboard: what we do, who wants it, who else could say it, whether it is true; highest potential first."""

from PySide6.QtCore import Qt

from tests.journeys.conftest import CTRL, SHIFT
from tests.journeys.day.hands import Hands

ROWS = (
    ("weld the needle guard shut", "1", "", "3", "95", "A"),
    ("send one engineer with the lid", "2", "B", "2", "80", "O"),
    ("paint every cover grey", "3", "BC", "1", "60", "I"),
)


def lead(hands: Hands) -> None:
    hands.choose("ingredientAuthorChoice", "Ann Berg")
    hands.go("ingredientsAddEdit", back=True)
    for row in ROWS:
        hands.say(row[0])
    for place, (_action, want, rivals, proof, delivered, kano) in enumerate(ROWS, 1):
        name = f"ingredient{place}"
        hands.choose(f"{name}WantChoice", want)
        hands.go(f"{name}RivalsEdit")
        hands.type(rivals or "0")
        hands.write(f"{name}ProofEdit", proof)
        hands.write(f"{name}DeliveredEdit", delivered)
        hands.go(f"{name}KanoEdit")
        hands.type(kano)
    hands.press(Qt.Key.Key_S, CTRL | SHIFT)

    now = hands.now
    wants = now.wants.shortlist()
    assert [one.action for one in now.ingredients.rows] == [row[0] for row in ROWS]
    assert [one.want for one in now.ingredients.rows] == [one.id for one in wants[:3]]
    assert [(one.proof, one.delivered_pct) for one in now.ingredients.rows] == [(3, 95), (2, 80), (1, 60)]
    assert [len(one.contenders) for one in now.ingredients.rows] == [0, 1, 2]
    assert [one.kano.value for one in now.ingredients.rows if one.kano] == [row[5] for row in ROWS]
    assert all(one.checked and now.people.name(one.author) == "Ann Berg" for one in now.ingredients.rows)
    assert now.ingredients.ranked

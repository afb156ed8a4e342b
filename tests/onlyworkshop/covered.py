"""The sample workshop as it stands just before every reveal: all sheets are in, and nobody has seen them."""

from onlyworkshop.domain.plans import Plan
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.services.sample import sample
from tests.onlyworkshop.builders import DAY, workshop


def covered_day() -> Workshop:
    """A full day on which every word is there already, and only the leading is left."""
    day = sample("sample", DAY, "Europe/London").workshop
    return day.replaced(
        agenda=workshop(Plan.FULL_DAY).agenda,
        lineup=day.lineup.replaced(claims=tuple(one.replaced(revealed=False) for one in day.lineup.claims)),
        wants=day.wants.replaced(ballot=day.wants.ballot.replaced(revealed=0)),
        scores=day.scores.replaced(revealed=0),
        curves=day.curves.replaced(revealed=False),
        competitor_map=day.competitor_map.replaced(
            maps=tuple(one.replaced(revealed=False) for one in day.competitor_map.maps)
        ),
        trials=day.trials.replaced(rows=tuple(one.replaced(revealed=False) for one in day.trials.rows)),
        decision=day.decision.replaced(
            ballot=day.decision.ballot.replaced(revealed=0), fists_revealed=0, guesses_revealed=False
        ),
        selling=day.selling.replaced(hours_revealed=False, revealed=False),
    )

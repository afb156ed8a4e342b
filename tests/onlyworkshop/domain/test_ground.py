"""What earlier exercises know about the ground of the map."""

from onlyworkshop.domain.exercises.alternatives import Alternative, Alternatives
from onlyworkshop.domain.exercises.competitor_map import Axis, Map, Survival
from onlyworkshop.domain.exercises.curves import CurveRating, Curves
from onlyworkshop.domain.exercises.scores import Score, Scores
from onlyworkshop.domain.exercises.wants import Want, Wants
from onlyworkshop.domain.ground import proposals, stressed, surveyed
from onlyworkshop.domain.workshop import Workshop
from tests.onlyworkshop.builders import workshop

VALUES = {"us": (8, 3, 9), "b": (0, 5, 4), "c": (2, 8, 3), "d": (7, 8, 4)}


def day(revealed: bool = True) -> Workshop:
    wants = tuple(Want(id=f"w{n}", text=f"Want number {n}", shortlisted=True) for n in range(3))
    rivals = tuple(Alternative(id=one, name=f"Rival {one}", carried=True) for one in "bcd")
    ratings = tuple(
        CurveRating(rater="table-1", player=player, want=f"w{n}", value=value)
        for player, values in VALUES.items()
        for n, value in enumerate(values)
    )
    return workshop().replaced(
        wants=Wants(rows=wants),
        alternatives=Alternatives(rows=rivals),
        curves=Curves(ratings=ratings, revealed=revealed),
    )


def scored(one: Workshop) -> Workshop:
    importance = {"w0": 3, "w1": 9, "w2": 6}
    ratings = tuple(Score(rater="p1", want=want, importance=i, satisfaction=3) for want, i in importance.items())
    return one.replaced(scores=Scores(ratings=ratings, revealed=1))


def pairs(one: Workshop) -> list[tuple[str, str]]:
    return [(across.id, up.id) for across, up in proposals(one, "We")]


def test_a_map_knows_how_wanted_its_axes_are() -> None:
    one = Map(id="m", horizontal=Axis(want="w1", label="Want number 1"), vertical=Axis(label="Something else"))

    assert surveyed(scored(day()), one, "We").worth == (15, None)
    assert surveyed(day(), one, "We").worth == (None, None)


def test_the_room_hears_whether_our_open_space_survives_only_after_both_reveals() -> None:
    covered, seen = Map(id="m"), Map(id="m", revealed=True)

    assert surveyed(day(), seen, "We").survival == Survival(open=3, pairs=3)
    assert surveyed(day(), covered, "We").survival is None
    assert surveyed(day(revealed=False), seen, "We").survival is None


def test_the_soundest_pair_is_proposed_first_once_everybody_was_rated() -> None:
    first = stressed(day(), "We").pairs[0]

    assert pairs(day())[0] == (first.across.id, first.up.id) == ("w0", "w1")


def test_without_ratings_the_greatest_opportunities_are_proposed() -> None:
    assert pairs(scored(day(revealed=False)))[0] == ("w1", "w2")


def test_without_scores_the_first_two_of_the_shortlist_are_proposed() -> None:
    assert pairs(day(revealed=False)) == [("w0", "w1"), ("w0", "w2"), ("w1", "w2")]
    assert pairs(workshop()) == []

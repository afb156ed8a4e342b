import pytest

from onlyworkshop.domain.people import Function, People, Person
from onlyworkshop.domain.refusal import (
    Missing,
    OnePersonTwoRoles,
    SameNameTwice,
    TooFewPeople,
    TooLong,
    TooMany,
    Unknown,
)
from tests.onlyworkshop.builders import people


def test_the_twenty_fifth_person_is_refused() -> None:
    with pytest.raises(TooMany) as refused:
        people(24).with_person(Person(id="late", name="Late"))
    assert (refused.value.limit, refused.value.field) == (24, "people")


def test_two_people_of_the_same_name_cannot_be_told_apart_on_paper() -> None:
    with pytest.raises(SameNameTwice):
        people(2).with_person(Person(id="twin", name="participant 1"))


@pytest.mark.parametrize(("name", "refusal"), [("", Missing), ("   ", Missing), ("x" * 41, TooLong)])
def test_a_name_has_one_to_forty_characters(name: str, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        Person.made(id="p", name=name)


def test_a_name_is_kept_on_one_line_without_control_characters() -> None:
    assert Person.made(id="p", name="  Head\u202e of\n sales\x00 ").name == "Head of sales"


def test_the_decider_cannot_be_the_client_voice() -> None:
    with pytest.raises(OnePersonTwoRoles):
        people().deciding("p1").voicing_the_client("p1")
    with pytest.raises(OnePersonTwoRoles):
        people().voicing_the_client("p1").deciding("p1")


def test_a_role_is_given_to_somebody_in_the_room() -> None:
    with pytest.raises(Unknown):
        people().deciding("nobody")


def test_whoever_leaves_the_list_leaves_the_role() -> None:
    assert people().deciding("p1").without("p1").decider is None


def test_a_day_begins_with_three_people_or_more() -> None:
    with pytest.raises(TooFewPeople) as refused:
        people(2).ready()
    assert (refused.value.people, refused.value.least) == (2, 3)
    assert people(3).ready() == people(3)


def test_coverage_counts_the_five_core_functions_once_each() -> None:
    salespeople = tuple(Person(id=f"s{n}", name=f"S{n}", function=Function.SALES) for n in range(3))
    assert People(members=salespeople).coverage() == pytest.approx(0.2)
    assert people(7).coverage() == 1.0

from onlyworkshop.domain.evidence import ClauseEvidence, evidence, sources
from onlyworkshop.domain.exercises.competitor_map import CompetitorMap, Map, Placement
from onlyworkshop.domain.exercises.drafts import Draft, Drafts, Link, Slots
from onlyworkshop.domain.exercises.ingredients import Ingredient, Ingredients
from onlyworkshop.domain.exercises.scores import Score, Scores
from onlyworkshop.domain.exercises.trials import Trial, Trials
from onlyworkshop.domain.exercises.wants import Want, Wants
from onlyworkshop.domain.workshop import Workshop
from tests.ui.exercises.days import day_with_alternatives

SLOTS = Slots(does_what="answer before the phone rings", for_whom="city engineers")
LINKS = (
    Link(slot="subject", kind="alternative", card="north"),
    Link(slot="does_what", kind="ingredient", card="answer"),
    Link(slot="does_what", kind="want", card="calm"),
    Link(slot="does_what", kind="want", card="gone"),
)
DRAFT = Draft(id="d1", text=SLOTS.sentence(), slots=SLOTS, links=LINKS)


def day() -> Workshop:
    answer = Ingredient(id="answer", action="answer at once", want="calm", checked=True, proof=2, delivered_pct=90)
    placed = (Placement(rater="p1", player="north", x=2, y=8), Placement(rater="p2", player="north", x=3, y=8))
    return day_with_alternatives().replaced(
        wants=Wants(rows=(Want(id="calm", text="A quiet night"),)),
        scores=Scores(revealed=1, ratings=(Score(rater="p1", want="calm", importance=9, satisfaction=3),)),
        ingredients=Ingredients(rows=(answer.contending("crew", could=True),)),
        competitor_map=CompetitorMap(maps=(Map(id="map-1", placements=placed, revealed=True),)),
        drafts=Drafts(rows=(DRAFT,)),
    )


def found(workshop: Workshop) -> tuple[ClauseEvidence, ...]:
    return evidence(sources(workshop), DRAFT)


def test_every_clause_shows_its_cards_with_what_is_known_of_them() -> None:
    lead, deed, whom = found(day())

    assert [(card.text, card.spot) for card in lead.cards] == [("Ironworks North", (2.5, 8.0))]
    assert [(card.kind, card.opportunity, card.proof) for card in deed.cards] == [
        ("ingredient", 15.0, 2),
        ("want", 15.0, None),
    ]
    assert round(deed.cards[0].potential or 0) == round(100 * 0.75 * (2 / 3) * (2 / 3))
    assert (whom.text, whom.unsupported) == ("for city engineers.", True)


def test_a_link_is_kept_when_the_words_of_its_slot_are_edited() -> None:
    edited = Trial(draft="d1", version=1, text="We are the ONLY ones that pick up at once for city engineers.")
    workshop = day().replaced(trials=Trials(rows=(edited,)))

    assert [(one.text, len(one.cards)) for one in found(workshop)] == [
        ("We are the ONLY ones", 1),
        ("that pick up at once", 2),
        ("for city engineers.", 0),
    ]


def test_the_map_says_nothing_before_it_is_revealed() -> None:
    hidden = day().competitor_map.maps[0].replaced(revealed=False)

    (card,) = found(day().replaced(competitor_map=CompetitorMap(maps=(hidden,))))[0].cards

    assert card.spot is None


def test_a_draft_without_links_is_a_row_of_claims() -> None:
    bare = DRAFT.replaced(links=())

    assert all(one.unsupported for one in evidence(sources(day()), bare))

"""What an edit has taken away, so that the desk can offer it back."""

from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.language import _
from ui.desk.spoken import block_title

LONGEST_NAME = 40


def removed(before: Workshop, after: Workshop) -> str:
    """One line about the row that is gone; empty when nothing is."""
    kept = set(_rows(after))
    gone = [name for identity, name in _rows(before).items() if identity not in kept]
    if not gone:
        return ""
    name = gone[0] if len(gone[0]) <= LONGEST_NAME else gone[0][: LONGEST_NAME - 1].rstrip() + "…"
    return _("Removed “{name}”.").format(name=name)


def _rows(workshop: Workshop) -> dict[tuple[str, str], str]:
    """Everything that a facilitator can delete, by kind and id, with what it is called."""
    return {
        **{("person", one.id): one.name for one in workshop.people.members},
        **{("block", one.id): block_title(one) for one in workshop.agenda.blocks},
        **{("claim", one.id): one.text for one in workshop.lineup.claims},
        **{("alternative", one.id): one.name for one in workshop.alternatives.rows},
        **{("map", one.id): f"{one.horizontal.label} × {one.vertical.label}" for one in workshop.competitor_map.maps},
        **{("draft", one.id): one.text for one in workshop.drafts.rows},
        **{("risk", one.id): one.text for one in workshop.decision.risks},
        **{("commitment", one.id): one.what for one in workshop.commitments.rows},
        **{("photo", one.id): one.caption or _("a photo") for one in workshop.photos.rows},
        **{("parked", one.id): one.text for one in workshop.parking.items},
    }

"""What the home screen shows of every workshop, in one query."""

from datetime import UTC, date, datetime

from sqlalchemy import Connection

from onlyworkshop.services.library import Summary

_QUERY = """
SELECT id, title, field_organisation, agenda_day, sample, changed_ms,
    (SELECT coalesce(
        (SELECT text FROM trial
            WHERE trial.workshop_id = draft.workshop_id AND trial.draft = draft.id
            ORDER BY version DESC LIMIT 1),
        draft.text)
        FROM draft WHERE draft.workshop_id = workshop.id AND draft.id = workshop.decision_draft) AS statement,
    (SELECT count(*) FROM block WHERE block.workshop_id = workshop.id AND block."on") AS planned,
    (SELECT count(*) FROM block WHERE block.workshop_id = workshop.id AND block."on" AND EXISTS
        (SELECT 1 FROM run_event
            WHERE run_event.workshop_id = workshop.id AND run_event.block = block.id)) AS done,
    (SELECT happened FROM run_event WHERE run_event.workshop_id = workshop.id
        ORDER BY position DESC LIMIT 1) AS last
FROM workshop ORDER BY changed_ms DESC, id
"""


def summaries(connection: Connection) -> tuple[Summary, ...]:
    """Every workshop, last changed first. Raises ValueError, TypeError, OverflowError, OSError over a damaged row."""
    return tuple(
        Summary(
            id=row.id,
            title=row.title,
            organisation=row.field_organisation,
            day=date.fromisoformat(row.agenda_day),
            statement=row.statement or "",
            done=row.done,
            of=row.planned,
            changed=datetime.fromtimestamp(row.changed_ms / 1000, UTC),
            sample=bool(row.sample),
            running=row.last not in (None, "left"),
        )
        for row in connection.exec_driver_sql(_QUERY)
    )

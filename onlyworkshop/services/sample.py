"""The sample workshop: a whole day that newcomers can look at, as if it had been held on a day of their own."""

from datetime import date, timedelta

from onlyworkshop.domain.clock import Moment
from onlyworkshop.domain.exercises.commitments import Commitments
from onlyworkshop.domain.exercises.lineup import Lineup
from onlyworkshop.domain.exercises.proof import Proof
from onlyworkshop.domain.exercises.selling import Selling
from onlyworkshop.domain.parking import ParkingLot
from onlyworkshop.domain.run import Run
from onlyworkshop.services.exchange import imported
from onlyworkshop.services.library import Stored
from resources import resource


def sample(new_id: str, day: date, zone: str) -> Stored:
    """The manhole covers workshop, played to its end on `day` in the time zone `zone`."""
    told = imported(resource("sample", "manhole-covers.json").read_bytes(), new_id)
    workshop, run = told
    agenda = workshop.agenda.replaced(day=day, zone=zone)
    days = day - workshop.agenda.day
    later_ms = round((agenda.begins().timestamp() - workshop.agenda.begins().timestamp()) * 1000)
    moved = workshop.replaced(
        agenda=agenda,
        proof=_proof_moved(workshop.proof, days),
        selling=_selling_moved(workshop.selling, days),
        lineup=_lineup_moved(workshop.lineup, days),
        commitments=_commitments_moved(workshop.commitments, days),
        parking=_parking_moved(workshop.parking, days),
    )
    return Stored(moved, _run_moved(run, later_ms))


def _proof_moved(proof: Proof, days: timedelta) -> Proof:
    return proof.replaced(
        parts=tuple(one.replaced(due=one.due and one.due + days) for one in proof.parts),
        interviews=tuple(one.replaced(due=one.due and one.due + days) for one in proof.interviews),
    )


def _selling_moved(selling: Selling, days: timedelta) -> Selling:
    first = selling.first_month
    return selling.replaced(first_month=first and (first + days).replace(day=1))


def _lineup_moved(lineup: Lineup, days: timedelta) -> Lineup:
    claims = (one.replaced(seen_on=one.seen_on and one.seen_on + days) for one in lineup.claims)
    return lineup.replaced(claims=tuple(claims))


def _commitments_moved(commitments: Commitments, days: timedelta) -> Commitments:
    rows = tuple(
        row.replaced(
            due=row.due and row.due + days,
            first_step_on=row.first_step_on and row.first_step_on + days,
        )
        for row in commitments.rows
    )
    return commitments.replaced(rows=rows, check_ins=tuple(one + days for one in commitments.check_ins))


def _parking_moved(lot: ParkingLot, days: timedelta) -> ParkingLot:
    return lot.replaced(items=tuple(item.replaced(due=item.due and item.due + days) for item in lot.items))


def _run_moved(run: Run, later_ms: int) -> Run:
    def moved(at: Moment) -> Moment:
        return at.replaced(wall_ms=at.wall_ms + later_ms)

    events = tuple(event.replaced(at=moved(event.at)) for event in run.events)
    return run.replaced(events=events, beat=run.beat and moved(run.beat))

"""The day looked back on, in sentences: what was promised, what was changed, what became of a block."""

from collections.abc import Sequence

from onlyworkshop.domain.agenda import Agenda
from onlyworkshop.domain.retrospect import Became, Past
from onlyworkshop.language import _, clock_time, number, plural


def findings(agenda: Agenda, rows: Sequence[Past], titles: Sequence[str]) -> list[str]:
    """A paragraph on the times of the day, and one on what was made of the plan while it ran."""
    times = (_planned(agenda), _held(rows), _promised(agenda))
    changed = (_shortened(rows), _left_out(rows, titles), _agreed(agenda))
    return [" ".join(said for said in sentences if said) for sentences in (times, changed)]


def remark(row: Past, has_run: bool = True) -> str:
    """What its numbers do not say; empty when they say it all."""
    return "; ".join(said for said in (_fixed(row), _over_by(row), _became(row, has_run)) if said)


def _planned(agenda: Agenda) -> str:
    return _("Planned from {begins} to {ends}, {minutes}.").format(
        begins=clock_time(agenda.begins()),
        ends=clock_time(agenda.ends()),
        minutes=plural("{n} minute", "{n} minutes", agenda.total()),
    )


def _held(rows: Sequence[Past]) -> str:
    began = [row.actual.began for row in rows if row.actual.began]
    left = [row.actual.left for row in rows if row.actual.left]
    if not began:
        return ""
    closed = left and not any(row.became in (Became.RUNNING, Became.AHEAD) for row in rows)
    ended = _("to {ends}").format(ends=clock_time(max(left))) if closed else _("and not closed")
    worked = round(sum(row.actual.worked for row in rows if row.actual.worked is not None))
    said = _("Held from {begins} {ended}, {minutes} minutes of work and breaks.")
    return said.format(begins=clock_time(min(began)), ended=ended, minutes=number(worked))


def _promised(agenda: Agenda) -> str:
    if not agenda.ends_by:
        return ""
    return _("Everybody had to be out by {time}.").format(time=clock_time(agenda.ends_by))


def _shortened(rows: Sequence[Past]) -> str:
    """What the blocks that stayed gained or lost."""
    changed = [row.actual.adapted - row.actual.planned for row in rows if row.repaired and row.actual.adapted]
    if not changed:
        return ""
    given = sum(minutes for minutes in changed if minutes > 0)
    taken = -sum(minutes for minutes in changed if minutes < 0)
    said = plural("{n} block got other minutes:", "{n} blocks got other minutes:", len(changed))
    parts = (
        *([plural("{n} minute fewer", "{n} minutes fewer", taken)] if taken else ()),
        *([plural("{n} minute more", "{n} minutes more", given)] if given else ()),
    )
    return f"{said} {', '.join(parts)}."


def _left_out(rows: Sequence[Past], titles: Sequence[str]) -> str:
    names = [f"“{title}”" for row, title in zip(rows, titles, strict=True) if row.became is Became.LEFT_OUT]
    return _("Left out: {names}.").format(names=", ".join(names)) if names else ""


def _agreed(agenda: Agenda) -> str:
    if not agenda.grace:
        return ""
    minutes = plural("{n} minute", "{n} minutes", agenda.grace)
    return _("The room agreed that everything promised may be {minutes} later.").format(minutes=minutes)


def _fixed(row: Past) -> str:
    if not row.block.begins:
        return ""
    at = _("fixed at {time}").format(time=clock_time(row.block.begins))
    if row.late is None:
        return at
    if row.late == 0:
        return _("{fixed}, began on time").format(fixed=at)
    minutes = plural("{n} minute", "{n} minutes", abs(row.late))
    said = _("{fixed}, began {minutes} late") if row.late > 0 else _("{fixed}, began {minutes} early")
    return said.format(fixed=at, minutes=minutes)


def _over_by(row: Past) -> str:
    return _("to be over by {time}").format(time=clock_time(row.block.ends_by)) if row.block.ends_by else ""


def _became(row: Past, has_run: bool) -> str:
    if row.became is Became.RESERVE:
        return _("time for what runs late")
    if not has_run:
        return ""
    if row.became is Became.HELD:
        return "" if row.block.on else _("not planned")
    return {
        Became.RUNNING: _("still running"),
        Became.AHEAD: _("still to come"),
        Became.LEFT_OUT: _("left out on the day"),
        Became.NOT_HELD: _("not held"),
    }[row.became]

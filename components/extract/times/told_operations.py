"""Time rules that count from a date told before: "the next day", "that June", "7:15 the next morning"."""

from __future__ import annotations

from dataclasses import replace

from components.extract.times import calendar_values as cal
from components.extract.times.found import Found, Outcome
from components.extract.times.named_days import clock_time, on


def neighbour(found: Found) -> Outcome | None:
    """The next day, that year, the month before: a neighbour of the date before it in the text."""
    words, unit = found.words, found.unit or "D"
    shift = words.neighbours.get(found.get("near") or found.get("side"), 0)
    if not found.one_unit():
        return None
    if found.get("side") in words.by | words.follows and found.opens_noun():
        return None
    anchor = found.anchor(narrow=unit == "D" and not found.get("season"))
    if anchor is None and unit != "D":
        anchor = (found.published, found.published, "")
    if anchor is None:
        raise cal.Unresolved
    if found.get("season"):
        return Outcome(_season_told(found, cal.season_of(anchor[0])[0]), "resolved")
    if anchor[2] and cal.coarser(anchor[2], unit):
        raise cal.Unresolved
    if found.weekday:
        near = cal.weekday_near(anchor[0], found.weekday, direction=2 * shift or -1)
        return Outcome(near.isoformat(), "resolved")
    return Outcome(cal.unit_value(anchor[0], unit, shift) + found.part, "resolved")


def closing_day(found: Found) -> Outcome | None:
    """ "To end the day": the day named before it, else that of publication."""
    if found.word_before() not in found.words.day_closers:
        return None
    first, last, _ = next(found.told(), (None, None, None))
    return on((first if first and first == last else found.published, "resolved"))


def _season_told(found: Found, year: int) -> str:
    """ "That autumn": of the year told, or of the one before where that is still to come."""
    code, anchor = found.words.seasons[found.get("season")], found.anchor()
    bounds, published = cal.days(f"{year:04d}-{code}"), found.reading.article.published
    ahead = bounds and anchor and published and anchor[0] <= published < bounds[0]
    return f"{year - bool(ahead):04d}-{code}"


def told_moment(found: Found) -> Outcome | None:
    """ "7:15 the next morning", "noon the following day": the clock time on a neighbour of the day told before."""
    clock, day = clock_time(found), neighbour(found)
    if clock is None or day is None or found.unit not in ("", "D"):
        return None
    return replace(day, value=f"{(day.value or '').partition('T')[0]}T{clock}")


def told_month(found: Found) -> Outcome | None:
    """ "That June", "the following March", "June of that year": counted from the date told before."""
    month, shift = found.month, found.words.neighbours.get(found.get("near"), 0)
    that = not found.get("near") and not found.get("yearunit")
    if that and _opens_report(found):
        return None
    anchor = found.anchor()
    if anchor is None:
        raise cal.Unresolved
    if that:
        same = (first for first, last, _ in found.told() if first.month == last.month == month)
        return Outcome(f"{next(same, anchor[0]).year:04d}-{month:02d}", "resolved")
    if cal.grain(anchor[2]) == "year" or found.get("yearunit"):
        value = f"{anchor[0].year + shift:04d}-{month:02d}"
    else:
        count = cal.steps(anchor[0].month, month, 12, direction=2 * shift) if shift else month - anchor[0].month
        value = cal.unit_value(anchor[0], "M", count)
    value += f"-{found.digits('day'):02d}" if found.get("day") else ""
    return Outcome(value, "resolved") if cal.days(value) else None


def _opens_report(found: Found) -> bool:
    """Whether the "that" of "that May" reports what May did: "said | that May | was angry"."""
    happenings, after = found.reading.language.happenings, found.word_after()
    verbal = after in happenings.auxiliaries | happenings.past_forms or after.endswith(happenings.verb_endings)
    return found.word_before() in happenings.speech or verbal

"""The picture of the timeline: one Altair chart whose rows continue the rows of the list beside it.

The list is the truth; the picture says nothing that the list does not. Positions are pixels worked out by
``components.scale``, colours are the custom properties of ``markup/page.css``, so that both themes come from one
specification.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import MAXYEAR, date, timedelta
from typing import Any

import altair as alt

from components.model import Event, Explainer
from components.rows import HEAD_HEIGHT, EventRow
from components.scale import FoldedScale, Stretch, folded_scale
from components.texts import Texts

WIDTH = 524
"""Pixels; the list beside it takes the rest of the column."""

PICK = "pick"
"""Name of the chart's selection; its field ``id`` holds the id of the event that was clicked."""

INK, SOFT, PAPER, LINE = "var(--ink)", "var(--soft)", "var(--paper)", "var(--line)"
SANS = "var(--sans)"
SERIF = "var(--serif)"

SIGN = 5.25
"""Radius of a sign, in pixels."""

HALF = "M0,-1A1,1,0,0,0,0,1Z"
"""The left half of a circle of radius 1: the date is half the article's, half worked out."""

CHEVRONS = "M-1.2,-1L-0.2,0L-1.2,1M0.2,-1L1.2,0L0.2,1"
"""Two chevrons: it goes on beyond the edge."""

DASHES: dict[str, list[float]] = {"stated": [1, 0], "resolved": [6, 3], "inferred": [1.5, 3.5]}
"""The line for each way of knowing a date: solid, dashed, dotted, as in the list."""

FADE = alt.Gradient(  # type: ignore[no-untyped-call]
    gradient="linear",
    x1=0,
    x2=1,
    y1=0,
    y2=0,
    stops=[alt.GradientStop(offset=0, color=PAPER), alt.GradientStop(offset=1, color="var(--bar)")],
)
"""An inferred beginning: from nothing to the bar."""

Row = dict[str, Any]


def timeline_chart(explainer: Explainer, rows: Sequence[EventRow], texts: Texts) -> dict[str, Any]:
    """The Vega-Lite specification of a picture of the rows, in their order and of their height.

    Nothing in it is selected yet: ``with_selected`` marks a row, so that a picture can be kept and marked often.
    """
    picture = _Picture(explainer, rows, texts)
    layers = [*picture.ground(), *picture.axis(), *picture.bars(), *picture.signs(), picture.targets()]
    chart = (
        alt.layer(*layers)
        .properties(width=WIDTH, height=picture.height, padding=0, background="transparent")
        .configure(autosize=alt.AutoSizeParams(type="none"))
        .configure_view(stroke=None)
        .configure_axis(disable=True)
    )
    spec: dict[str, Any] = chart.to_dict(validate=False)
    spec["usermeta"] = {"embedOptions": {"renderer": "svg", "padding": 0}}
    return spec


def with_selected(spec: dict[str, Any], event_id: str) -> dict[str, Any]:
    """The specification with the row of this event marked; an id that has no row marks none."""
    ground, *middle, targets = spec["layer"]
    rows = [row for row in targets["data"]["values"] if row["id"] == event_id]
    return spec | {"layer": [ground | {"data": {"values": rows}}, *middle, targets]}


def dated_days(events: Sequence[Event], published: date | None) -> list[date]:
    """The days a timeline must show: first and last of each event, and the day of publication."""
    days = [day for event in events for day in (event.start_date, event.end_date) if day]
    return [*days, published] if published else days


def _layer(rows: list[Row], mark: str, **style: Any) -> alt.Chart:
    """One layer of marks at ``x, y`` (to ``x2, y2``), in pixels from the upper left: no scale, no axis."""
    chart: alt.Chart = getattr(alt.Chart(_inline(rows)), f"mark_{mark}")(tooltip=None, **style)
    encoding: list[Any] = [alt.X("x:Q", scale=None), alt.Y("y:Q", scale=None)]
    if mark in ("rect", "rule"):
        encoding += [alt.X2("x2:Q"), alt.Y2("y2:Q")]
    if mark == "text":
        encoding.append(alt.Text("text:N"))
    if mark == "line":
        encoding.append(alt.Order("order:Q"))
    return chart.encode(*encoding)


def _inline(rows: list[Row]) -> alt.Data:
    return alt.Data(values=rows)  # type: ignore[no-untyped-call]


@dataclass(frozen=True, slots=True)
class _Lane:
    """One event's row: its words' phrase, and where it is drawn. ``x0`` to ``x1`` is the span of its own days."""

    event: Event
    phrase: str
    top: float
    middle: float
    bottom: float
    x0: float
    x1: float


class _Picture:
    """The layers, from the ground up."""

    def __init__(self, explainer: Explainer, rows: Sequence[EventRow], texts: Texts) -> None:
        self.texts = texts
        self.published = explainer.article.published
        self.scale: FoldedScale = folded_scale(dated_days([row.event for row in rows], self.published), WIDTH)
        self.height = HEAD_HEIGHT + sum(row.height for row in rows)
        self.lanes = self._lanes({event.id: event for event in explainer.events}, rows)

    def _lanes(self, by_id: dict[str, Event], rows: Sequence[EventRow]) -> list[_Lane]:
        lanes, top = [], float(HEAD_HEIGHT)
        for event, height in ((row.event, row.height) for row in rows):
            anchor = by_id.get(event.anchor or "")
            last = event.end_date or (anchor.end_date if anchor and anchor.end_date else event.start_date)
            x0, x1 = self.scale.x(event.start_date), self.scale.x(last) + self.scale.day
            lanes.append(
                _Lane(
                    event,
                    f"“{event.phrase.text}”" if event.phrase else "",
                    top,
                    top + height / 2,
                    top + height,
                    x0,
                    max(x1, x0 + self.scale.day),
                )
            )
            top += height
        return lanes

    # -- the ground: rows, days, folds, publication ---------------------------------------------------------------

    def ground(self) -> list[alt.Chart]:
        layers = [_layer([], "rect", fill="var(--hl)")]
        if self.published and self.scale.shows(self.published):
            x = self.scale.x(self.published)
            layers.append(_layer([_box(x, HEAD_HEIGHT, x + self.scale.day, self.height)], "rect", fill="var(--well)"))
        pleats: list[list[Row]] = [[], []]
        for fold in self.scale.folds:
            step = fold.width / 6
            for k in range(6):
                x = fold.x + k * step
                pleats[k % 2].append(_box(x, HEAD_HEIGHT, x + step, self.height))
        for k, rows in enumerate(pleats):
            if rows:
                layers.append(_layer(rows, "rect", fill=f"var(--fold{k})"))
        grid = [_stroke(x, HEAD_HEIGHT, x, self.height) for x in self._grid()]
        rows = [_stroke(0, lane.bottom - 0.5, WIDTH, lane.bottom - 0.5) for lane in self.lanes]
        for strokes, opacity in ((grid, 0.55), (rows, 1)):
            if strokes:
                layers.append(_layer(strokes, "rule", stroke=LINE, strokeWidth=1, opacity=opacity))
        return layers

    def _grid(self) -> list[float]:
        """Day lines where a day is wide enough to tell, else month lines, else none."""
        lines = []
        for stretch in self.scale.stretches:
            days = (stretch.first + timedelta(k) for k in range(stretch.days))
            if self.scale.day >= 6:
                lines += [self.scale.x(day) for day in days]
            elif self.scale.day * 28 >= 6:
                lines += [self.scale.x(day) for day in days if day.day == 1]
        return lines

    # -- the axis: months above, days below, the folded count -------------------------------------------------------

    def axis(self) -> list[alt.Chart]:
        points = [(0.0, 46.25)]
        for fold in self.scale.folds:
            points.append((fold.x, 46.25))
            step = fold.width / 12
            points += [(fold.x + step * (2 * k + 1), 40.0 if k % 2 == 0 else 50.0) for k in range(6)]
            points.append((fold.x + fold.width, 46.25))
        points.append((float(WIDTH), 46.25))
        base: list[Row] = [{"x": x, "y": y, "order": k} for k, (x, y) in enumerate(points)]
        layers = [_layer(base, "line", stroke=INK, strokeWidth=1.5, strokeJoin="round")]
        upper, lower, marked = self._labels()
        if upper:
            layers.append(_label(upper, fill=INK, font=SANS, fontSize=13, fontWeight=600))
        if lower:
            layers.append(_label(lower, fill=SOFT, font=SANS, fontSize=12, align="center"))
        if marked:
            layers.append(_label(marked, fill=INK, font=SANS, fontSize=12, fontWeight=600, align="center"))
        return layers

    def _labels(self) -> tuple[list[Row], list[Row], list[Row]]:
        """Labels of the upper line, of the lower, and of the days that bear an event; none covers another."""
        line = _Line()
        upper: list[Row] = []
        lower: list[Row] = []
        marked: list[Row] = []
        for fold in self.scale.folds:
            text = self.texts("axis.days", n=fold.days)
            middle = fold.x + fold.width / 2
            if fold.width >= 40 and line.take(middle - _wide(text) / 2, _wide(text)):
                upper.append({"x": middle - _wide(text) / 2, "y": 15, "text": text})
                lower.append({"x": middle, "y": 30, "text": self.texts("axis.folded")})
        if self.published and self.scale.shows(self.published):
            text = self.texts("axis.published")
            right = min(self.scale.x(self.published) + self.scale.day, WIDTH)
            left = max(0.0, right - _wide(text))
            if self._room_for_month(left) and line.take(left, _wide(text)):
                upper.append({"x": left, "y": 16, "text": text})
        for stretch in self.scale.stretches:
            for day, text in self._months(stretch):
                x = self.scale.x(day) + (5 if self.scale.day >= 12 else 0)
                if x + _wide(text) <= WIDTH + 8 and line.take(x, _wide(text)):
                    upper.append({"x": x, "y": 16, "text": text})
        starts = {day for event in (lane.event for lane in self.lanes) for day in (event.start_date, event.end_date)}
        for day, x in self._days():
            (marked if day in starts else lower).append({"x": x, "y": 37, "text": str(day.day)})
        return upper, lower, marked

    def _room_for_month(self, left: float) -> bool:
        """Whether the last stretch keeps room for its own month before the label of the publication."""
        last = self.scale.stretches[-1]
        name = self.texts.month(last.first)
        return left >= last.x + 5 + _wide(name) + 8 or last.x >= left + 60

    def _months(self, stretch: Stretch) -> list[tuple[date, str]]:
        """The first day of a stretch and of each month in it, or of each year where months are too narrow."""
        firsts = [stretch.first]
        year, month = stretch.first.year, stretch.first.month
        while True:
            year, month = (year + 1, 1) if month == 12 else (year, month + 1)
            if year > MAXYEAR or date(year, month, 1) > stretch.last:
                break
            firsts.append(date(year, month, 1))
        if self.scale.day * 30 < 60:
            years = [day for day in firsts[1:] if day.month == 1]
            return [(day, str(day.year)) for day in (firsts[:1] + years)]
        short = self.scale.day * 30 < 130
        return [(day, self.texts.month(day, short=short)) for day in firsts]

    def _days(self) -> list[tuple[date, float]]:
        """The days that get a number, and the middle of each."""
        step = next((n for n in (1, 2, 5, 7, 14) if n * self.scale.day >= 21), None)
        if step is None:
            return []
        return [
            (day, self.scale.x(day) + self.scale.day / 2)
            for stretch in self.scale.stretches
            for day in (stretch.first + timedelta(k) for k in range(0, stretch.days, step))
        ]

    # -- the events ---------------------------------------------------------------------------------------------

    def bars(self) -> list[alt.Chart]:
        """Days as a line under the sign, longer spans as a box, what goes on as a bar off the right edge."""
        layers = []
        for basis, dash in DASHES.items():
            lanes = [lane for lane in self.lanes if lane.event.basis == basis]
            ongoing = [lane for lane in lanes if lane.event.end_date is None]
            if ongoing:
                layers += self._ongoing(ongoing, basis == "inferred", dash)
            days = [lane for lane in lanes if lane.event.start_date == lane.event.end_date]
            if days:
                stems = [self._stem(lane) for lane in days]
                layers.append(_layer(stems, "rule", stroke=INK, strokeWidth=2, strokeDash=dash))
            boxes = [
                _box(lane.x0 + 1, lane.middle - 11, max(lane.x1 - 1, lane.x0 + 6), lane.middle + 11)
                for lane in lanes
                if lane.event.end_date not in (None, lane.event.start_date)
            ]
            if boxes:
                style = {"fill": PAPER, "stroke": INK, "strokeWidth": 1.5, "strokeDash": dash, "cornerRadius": 3}
                layers.append(_layer(boxes, "rect", **style))
        return layers

    def _stem(self, lane: _Lane) -> Row:
        y = min(lane.bottom - 8, lane.middle + 12)
        return _stroke(lane.x0, y, lane.x0 + max(self.scale.day, 8), y)

    def _ongoing(self, lanes: list[_Lane], inferred: bool, dash: list[float]) -> list[alt.Chart]:
        """Bars to the right edge; where the beginning is inferred they fade in over the days it may lie in."""
        fades, bars, edges, ends = [], [], [], []
        for lane in lanes:
            top, bottom = lane.middle - 9, lane.middle + 9
            solid = min(lane.x1, WIDTH) if inferred else lane.x0
            if inferred:
                fades.append(_box(lane.x0, top, solid, bottom))
            bars.append(_box(solid, top, WIDTH, bottom))
            edge = (lane.x0 + solid) / 2
            edges += [_stroke(edge, y, WIDTH, y) for y in (top, bottom)]
            ends.append({"x": WIDTH - 10, "y": lane.middle})
        layers = [_layer(fades, "rect", fill=FADE)] if fades else []
        return [
            *layers,
            _layer(bars, "rect", fill="var(--bar)"),
            _layer(edges, "rule", stroke=INK, strokeWidth=1.5, strokeDash=dash),
            _layer(ends, "point", shape=CHEVRONS, size=120, stroke=INK, strokeWidth=1.5, fill="transparent"),
        ]

    def signs(self) -> list[alt.Chart]:
        """The sign for how the date is known, and the article's phrase beside it, on the side that has room."""
        by_basis: dict[str, list[Row]] = {"stated": [], "resolved": [], "inferred": []}
        left: list[Row] = []
        right: list[Row] = []
        for lane in self.lanes:
            many = lane.event.end_date != lane.event.start_date
            x = lane.x0 + (15 if many and lane.x1 - lane.x0 > 24 else max(self.scale.day, 8) / 2)
            by_basis[lane.event.basis].append({"x": x, "y": lane.middle})
            label = {"x": x + 13, "y": lane.middle + 4.5, "text": lane.phrase}
            if x + 13 + _wide(lane.phrase) <= WIDTH:
                right.append(label)
            else:
                left.append(label | {"x": min(lane.x0, x) - 4})
        layers = []
        ring = {"size": (2 * SIGN) ** 2 * 0.785, "fill": PAPER, "stroke": INK, "strokeWidth": 1.5, "opacity": 1}
        if rows := by_basis["stated"]:
            layers.append(_layer(rows, "point", shape="circle", **(ring | {"fill": INK})))
        if rows := by_basis["resolved"]:
            layers.append(_layer(rows, "point", shape="circle", **ring))
            layers.append(_layer(rows, "point", shape=HALF, **(ring | {"fill": INK, "size": (2 * SIGN) ** 2})))
        if rows := by_basis["inferred"]:
            layers.append(_layer(rows, "point", shape="circle", strokeDash=[1.6, 2], **(ring | {"strokeWidth": 1.8})))
        for rows, align in ((right, "left"), (left, "right")):
            if rows:
                layers.append(_label(rows, fill=INK, font=SERIF, fontSize=13, fontWeight=500, align=align))
        return layers

    def targets(self) -> alt.Chart:
        """A row-high invisible mark an event: what a click hits, and the marks a test can count."""
        rows = [_box(0, lane.top, WIDTH, lane.bottom) | {"id": lane.event.id} for lane in self.lanes]
        # Every click adds or takes away one id; the page reads the difference, since it cannot set the selection.
        pick = alt.selection_point(name=PICK, fields=["id"], on="click", toggle="true", clear=False)
        targets = _layer(rows, "rect", fill="transparent", cursor="pointer").encode(alt.Detail("id:N"))
        return targets.add_params(pick)


class _Line:
    """A line of labels of which none may cover another."""

    def __init__(self) -> None:
        self._taken: list[tuple[float, float]] = []

    def take(self, x: float, width: float) -> bool:
        """Whether ``[x, x + width]`` was free; it is taken then."""
        free = all(x + width + 8 <= a or x >= b + 8 for a, b in self._taken)
        if free:
            self._taken.append((x, x + width))
        return free


def _wide(text: str) -> float:
    """About the width of a label at 13 px: a chart cannot measure its own text."""
    return 6.9 * len(text)


def _label(rows: list[Row], **style: Any) -> alt.Chart:
    return _layer(rows, "text", baseline="alphabetic", **({"align": "left"} | style))


def _box(x: float, y: float, x2: float, y2: float) -> Row:
    return {"x": round(x, 2), "y": round(y, 2), "x2": round(x2, 2), "y2": round(y2, 2)}


_stroke = _box

"""The picture of the timeline: one Altair chart whose rows continue the rows of the list beside it.

The list is the truth; the picture says nothing that the list does not. The chart is built once: each of its layers
draws the marks that ``components.picture`` works out for its kinds, so that another view is other data in the same
chart. Kinds of one shape share a layer, since the browser compiles every layer anew for every view. Colours are the
custom properties of ``markup/page.css``: both themes come from one specification.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Literal

import altair as alt

from components.model import Explainer
from components.picture import WIDTH, timeline_marks
from components.rows import EventRow
from components.texts import Texts

__all__ = ["WIDTH", "timeline_chart", "with_selected"]

INK, SOFT, PAPER, LINE, BAR = "var(--ink)", "var(--soft)", "var(--paper)", "var(--line)", "var(--bar)"
SANS, SERIF = "var(--sans)", "var(--serif)"

SIGN = 5.25
"""Radius of a sign, in pixels."""

HALF = "M0,-1A1,1,0,0,0,0,1Z"
"""The left half of a circle of radius 1: the date is half the article's, half worked out."""

CHEVRONS = "M-1.2,-1L-0.2,0L-1.2,1M0.2,-1L1.2,0L0.2,1"
"""Two chevrons: it goes on beyond the edge."""

DASHES: dict[str, list[float]] = {"stated": [1, 0], "resolved": [6, 3], "inferred": [1.5, 3.5]}
"""The line for each way of knowing a date: solid, dashed, dotted, as in the list."""

CHOSEN, TARGETS = "chosen", "targets"
"""The kinds with a layer to themselves: the row that is selected, and all rows as the boxes that it is one of."""

Style = Mapping[str, Any]
"""Properties of a mark, by their names in Vega-Lite."""


@dataclass(frozen=True, slots=True)
class Layer:
    """Marks of one shape: the kinds in the order in which they are drawn, each with its style, and what all share.

    A kind is named after its list in ``timeline_marks``; what follows a ``/`` tells two that draw the same list.
    """

    mark: Literal["rect", "rule", "line", "point", "text"]
    kinds: Mapping[str, Style]
    shared: Style = field(default_factory=dict)

    def style(self) -> dict[str, Any]:
        """The properties of all its marks: one value, or a look-up by the mark's kind."""
        names = {name for style in self.kinds.values() for name in style}
        return {**self.shared, **{name: self._by_kind(name) for name in sorted(names)}}

    def _by_kind(self, name: str) -> Any:
        values = {kind: style[name] for kind, style in self.kinds.items()}
        first = next(iter(values.values()))
        return first if len(values) == 1 else alt.expr(f"{json.dumps(values)}[datum.kind]")


def timeline_chart(explainer: Explainer, rows: Sequence[EventRow], texts: Texts) -> dict[str, Any]:
    """The Vega-Lite specification of a picture of the rows, in their order and of their height.

    Nothing in it is selected yet: ``with_selected`` marks a row, so that a picture can be kept and marked often.
    """
    marks, height = timeline_marks(explainer, rows, texts)
    spec = _chart()
    layers = []
    for layer, drawn in zip(LAYERS, spec["layer"], strict=True):
        values = [mark | {"kind": kind} for kind in layer.kinds for mark in marks[kind.partition("/")[0]]]
        if values or CHOSEN in layer.kinds:
            # Inline values, not named data sets: those Streamlit sends as Arrow tables, a dozen kilobytes each.
            layers.append(drawn | {"data": {"values": values}})
    return spec | {"height": height, "layer": layers}


def with_selected(spec: dict[str, Any], event_id: str) -> dict[str, Any]:
    """The specification with the row of this event marked; an id that has no row marks none."""
    chosen, *others, targets = spec["layer"]
    rows = [row for row in targets["data"]["values"] if row["id"] == event_id]
    return spec | {"layer": [chosen | {"data": {"values": rows}}, *others, targets]}


def _layers() -> list[Layer]:
    """From the ground up; the choice lies under everything."""
    return [
        Layer("rect", {CHOSEN: {"fill": "var(--hl)"}}),
        *_ground(),
        *_spans(),
        _signs(),
        _words(),
        Layer("rect", {TARGETS: {"fill": "transparent"}}),
    ]


def _ground() -> list[Layer]:
    """What the marks lie on: the day of publication, the folds, the lines of days and rows, the line of time."""
    areas = {
        "published": {"fill": "var(--well)"},
        "pleats0": {"fill": "var(--fold0)"},
        "pleats1": {"fill": "var(--fold1)"},
    }
    return [
        Layer("rect", areas),
        Layer("rule", {"days": {"opacity": 0.55}, "rows": {"opacity": 1}}, {"stroke": LINE, "strokeWidth": 1}),
        Layer("line", {"line": {}}, {"stroke": INK, "strokeWidth": 1.5, "strokeJoin": "round"}),
    ]


def _spans() -> list[Layer]:
    """What goes on for days: fades, bars, boxes, and the lines at their edges and down to the signs."""
    lines = {"edges": 1.5, "stems": 2}
    return [
        Layer("rect", {"fades": {"fill": BAR, "opacity": alt.expr("datum.opacity")}}),
        Layer("rect", {"bars": {"fill": BAR}}),
        Layer(
            "rect",
            {f"boxes-{basis}": {"strokeDash": dash} for basis, dash in DASHES.items()},
            {"fill": PAPER, "stroke": INK, "strokeWidth": 1.5, "cornerRadius": 3},
        ),
        Layer(
            "rule",
            {
                f"{kind}-{basis}": {"strokeWidth": width, "strokeDash": dash}
                for basis, dash in DASHES.items()
                for kind, width in lines.items()
            },
            {"stroke": INK},
        ),
    ]


def _signs() -> Layer:
    """How each date is known, and what goes on beyond the edge."""
    ring = {"shape": "circle", "size": 3.1416 * SIGN**2, "fill": PAPER, "strokeWidth": 1.5, "strokeDash": [1, 0]}
    return Layer(
        "point",
        {
            "ends": {**ring, "shape": CHEVRONS, "size": 120, "fill": "transparent"},
            "signs-stated": {**ring, "fill": INK},
            "signs-resolved": ring,
            "signs-resolved/half": {**ring, "shape": HALF, "size": (2 * SIGN) ** 2, "fill": INK},
            "signs-inferred": {**ring, "strokeWidth": 1.8, "strokeDash": [1.6, 2]},
        },
        {"stroke": INK, "opacity": 1},
    )


def _words() -> Layer:
    """The names of months and days, and the words of the article beside their dates."""
    month = {"fill": INK, "font": SANS, "fontSize": 13, "fontWeight": 600}
    small = {"fill": SOFT, "font": SANS, "fontSize": 12, "fontWeight": 400}
    phrase = {"fill": INK, "font": SERIF, "fontSize": 13, "fontWeight": 500}
    return Layer(
        "text",
        {
            "upper": {**month, "align": "left"},
            "upper-end": {**month, "align": "right"},
            "lower": {**small, "align": "center"},
            "marked": {**small, "align": "center", "fill": INK, "fontWeight": 600},
            "weeks": {**small, "align": "right"},
            "phrases-right": {**phrase, "align": "left"},
            "phrases-left": {**phrase, "align": "right"},
        },
        {"baseline": "alphabetic"},
    )


LAYERS = _layers()


@cache
def _chart() -> dict[str, Any]:
    """The specification with every layer and no data."""
    chart = (
        alt.layer(*(_drawn(layer) for layer in LAYERS))
        # Fitted to its place, as Streamlit would have it, the picture would move with what juts out of it.
        .properties(width=WIDTH, padding=0, background="transparent", autosize=alt.AutoSizeParams(type="none"))
        .configure_view(stroke=None)
        .configure_axis(disable=True)
    )
    spec: dict[str, Any] = chart.to_dict(validate=False)
    return spec | {"usermeta": {"embedOptions": {"renderer": "svg", "padding": 0}}}


def _drawn(layer: Layer) -> alt.Chart:
    """Marks at ``x, y`` (to ``x2, y2``), in pixels from the upper left: no scale, no axis."""
    data = alt.NamedData(name="marks")
    chart: alt.Chart = getattr(alt.Chart(data), f"mark_{layer.mark}")(tooltip=None, aria=False, **layer.style())
    encoding: list[Any] = [alt.X("x:Q", scale=None), alt.Y("y:Q", scale=None)]
    if layer.mark in ("rect", "rule"):
        encoding += [alt.X2("x2:Q"), alt.Y2("y2:Q")]
    if layer.mark == "text":
        encoding.append(alt.Text("text:N"))
    if layer.mark == "line":
        encoding.append(alt.Order("order:Q"))
    return chart.encode(*encoding)

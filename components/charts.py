"""The picture of the timeline: one Altair chart whose rows continue the rows of the list beside it.

The list is the truth; the picture says nothing that the list does not. The chart is built once: each of its layers
draws the marks that ``components.picture`` works out under its name, so that another view is other data in the same
chart. Colours are the custom properties of ``markup/page.css``: both themes come from one specification.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

import altair as alt

from components.model import Explainer
from components.picture import WIDTH, timeline_marks
from components.rows import EventRow
from components.texts import Texts

__all__ = ["PICK", "WIDTH", "timeline_chart", "with_selected"]

PICK = "pick"
"""Name of the chart's selection; its field ``id`` holds the id of the event that was clicked."""

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

FADE = alt.Gradient(  # type: ignore[no-untyped-call]
    gradient="linear",
    x1=0,
    x2=1,
    y1=0,
    y2=0,
    stops=[alt.GradientStop(offset=0, color=PAPER), alt.GradientStop(offset=1, color=BAR)],
)
"""An inferred beginning: from nothing to the bar."""


def timeline_chart(explainer: Explainer, rows: Sequence[EventRow], texts: Texts) -> dict[str, Any]:
    """The Vega-Lite specification of a picture of the rows, in their order and of their height.

    Nothing in it is selected yet: ``with_selected`` marks a row, so that a picture can be kept and marked often.
    """
    marks, height = timeline_marks(explainer, rows, texts)
    spec = _chart()
    # Inline values, not named data sets: those Streamlit sends as Arrow tables, a dozen kilobytes each.
    # A layer without marks is left out, the choice's apart: the browser compiles each anew for every view.
    named = [(layer["data"]["name"], layer) for layer in spec["layer"]]
    layers = [layer | {"data": {"values": marks[name]}} for name, layer in named if marks[name] or name == "chosen"]
    return spec | {"height": height, "layer": layers}


def with_selected(spec: dict[str, Any], event_id: str) -> dict[str, Any]:
    """The specification with the row of this event marked; an id that has no row marks none."""
    chosen, *others, targets = spec["layer"]
    rows = [row for row in targets["data"]["values"] if row["id"] == event_id]
    return spec | {"layer": [chosen | {"data": {"values": rows}}, *others, targets]}


@cache
def _chart() -> dict[str, Any]:
    """The specification with every layer and no data."""
    chart = (
        alt.layer(*_ground(), *_axis(), *_events(), _targets())
        .properties(width=WIDTH, padding=0, background="transparent")
        .configure(autosize=alt.AutoSizeParams(type="none"))
        .configure_view(stroke=None)
        .configure_axis(disable=True)
    )
    spec: dict[str, Any] = chart.to_dict(validate=False)
    return spec | {"usermeta": {"embedOptions": {"renderer": "svg", "padding": 0}}}


def _layer(name: str, mark: str, **style: Any) -> alt.Chart:
    """A layer of marks at ``x, y`` (to ``x2, y2``), in pixels from the upper left: no scale, no axis."""
    data = alt.NamedData(name=name)
    chart: alt.Chart = getattr(alt.Chart(data), f"mark_{mark}")(tooltip=None, aria=False, **style)
    encoding: list[Any] = [alt.X("x:Q", scale=None), alt.Y("y:Q", scale=None)]
    if mark in ("rect", "rule"):
        encoding += [alt.X2("x2:Q"), alt.Y2("y2:Q")]
    if mark == "text":
        encoding.append(alt.Text("text:N"))
    if mark == "line":
        encoding.append(alt.Order("order:Q"))
    return chart.encode(*encoding)


def _ground() -> list[alt.Chart]:
    return [
        _layer("chosen", "rect", fill="var(--hl)"),
        _layer("published", "rect", fill="var(--well)"),
        _layer("pleats0", "rect", fill="var(--fold0)"),
        _layer("pleats1", "rect", fill="var(--fold1)"),
        _layer("days", "rule", stroke=LINE, strokeWidth=1, opacity=0.55),
        _layer("rows", "rule", stroke=LINE, strokeWidth=1),
    ]


def _axis() -> list[alt.Chart]:
    month = {"fill": INK, "font": SANS, "fontSize": 13, "fontWeight": 600, "baseline": "alphabetic"}
    small = {"font": SANS, "fontSize": 12, "align": "center"}
    return [
        _layer("line", "line", stroke=INK, strokeWidth=1.5, strokeJoin="round"),
        _layer("upper", "text", align="left", **month),
        _layer("upper-end", "text", align="right", **month),
        _layer("lower", "text", fill=SOFT, baseline="alphabetic", **small),
        _layer("marked", "text", fill=INK, fontWeight=600, baseline="alphabetic", **small),
    ]


def _events() -> list[alt.Chart]:
    layers = [_layer("fades", "rect", fill=FADE), _layer("bars", "rect", fill=BAR)]
    box = {"fill": PAPER, "stroke": INK, "strokeWidth": 1.5, "cornerRadius": 3}
    for basis, dash in DASHES.items():
        layers += [
            _layer(f"edges-{basis}", "rule", stroke=INK, strokeWidth=1.5, strokeDash=dash),
            _layer(f"stems-{basis}", "rule", stroke=INK, strokeWidth=2, strokeDash=dash),
            _layer(f"boxes-{basis}", "rect", strokeDash=dash, **box),
        ]
    ring = {"shape": "circle", "size": 3.1416 * SIGN**2, "stroke": INK, "strokeWidth": 1.5, "opacity": 1}
    phrase = {"fill": INK, "font": SERIF, "fontSize": 13, "fontWeight": 500, "baseline": "alphabetic"}
    return [
        *layers,
        _layer("ends", "point", shape=CHEVRONS, size=120, stroke=INK, strokeWidth=1.5, fill="transparent", opacity=1),
        _layer("signs-stated", "point", fill=INK, **ring),
        _layer("signs-resolved", "point", fill=PAPER, **ring),
        _layer("signs-resolved", "point", fill=INK, **(ring | {"shape": HALF, "size": (2 * SIGN) ** 2})),
        _layer("signs-inferred", "point", fill=PAPER, strokeDash=[1.6, 2], **(ring | {"strokeWidth": 1.8})),
        _layer("weeks", "text", fill=SOFT, align="right", baseline="alphabetic", font=SANS, fontSize=12),
        _layer("phrases-right", "text", align="left", **phrase),
        _layer("phrases-left", "text", align="right", **phrase),
    ]


def _targets() -> alt.Chart:
    # Every click adds or takes away one id; the page reads the difference, since it cannot set the selection.
    pick = alt.selection_point(name=PICK, fields=["id"], on="click", toggle="true", clear=False)
    marks = _layer("targets", "rect", fill="transparent", cursor="pointer")
    return marks.encode(alt.Detail("id:N")).add_params(pick)

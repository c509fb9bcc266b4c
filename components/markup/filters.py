"""The filter bar of the plain edition: a form that asks for a view by its address, without script."""

from __future__ import annotations

from collections.abc import Iterable

from components.html import Markup
from components.markup.sheet import Sheet, clean
from components.selection import GROUPS, NONE_OF_THESE, ORDERS, SHOWN, WORDINGS
from components.texts import LANGUAGES

Choice = tuple[str, Markup, bool]


def filter_form(sheet: Sheet, action: str, everything: str) -> Markup:
    """The form; ``action`` is where it is sent, ``everything`` the address of the view without filters."""
    view, texts = sheet.view, sheet.texts
    parties = [(p.id, sheet.party(p.id), p.id in view.parties) for p in sheet.every_column]
    wordings = [(name, clean(texts(f"wording-choice.{name}")), name in view.wording) for name in WORDINGS]
    words = [("", texts("plain.any-word")), *((t.word, t.word) for t in sheet.explainer.topics)]
    words.append((NONE_OF_THESE, texts("plain.no-word")))
    body = _boxes("party", texts("plain.party"), parties)
    body += _boxes("wording", texts("plain.wording"), wordings)
    body += _choices("word", texts("plain.word"), words, view.word)
    body += _input("from", texts("plain.from"), "date", view.since.isoformat() if view.since else "")
    body += _input("to", texts("plain.to"), "date", view.until.isoformat() if view.until else "")
    body += _input("q", texts("plain.find"), "search", view.query)
    sections = [(name, texts(f"plain.sections.{name}")) for name in SHOWN]
    body += _choices("v", texts("plain.section"), sections, view.section)
    body += _choices("order", texts("plain.order"), [(o, texts(f"plain.orders.{o}")) for o in ORDERS], view.order)
    kept = {
        "group": "" if view.group == GROUPS[0] else view.group,
        "topic": view.topic,
        "lang": "" if view.lang == LANGUAGES[0] else view.lang,
    }
    for key, value in kept.items():
        if value:
            body += Markup('<input type="hidden" name="{}" value="{}">').format(key, clean(value))
    reset = Markup('<a href="{}">{}</a>').format(everything, texts("plain.reset")) if view.narrowed else Markup("")
    return Markup(
        '<details class="pf"><summary>{}</summary><form action="{}" method="get" role="search" aria-label="{}">{}'
        '<p class="acts"><button class="btn">{}</button> {}</p></form></details>'
    ).format(
        texts("plain.filters"),
        action,
        texts("plain.filters"),
        body,
        texts("plain.apply"),
        reset,
    )


def _boxes(key: str, legend: str, choices: Iterable[Choice]) -> Markup:
    boxes = Markup(" ").join(
        Markup('<label><input type="checkbox" name="{}" value="{}"{}> {}</label>').format(
            key, clean(value), Markup(" checked") if chosen else Markup(""), name
        )
        for value, name, chosen in choices
    )
    return Markup("<fieldset><legend>{}</legend>{}</fieldset>").format(legend, boxes)


def _choices(key: str, label: str, choices: Iterable[tuple[str, str]], chosen: str) -> Markup:
    options = Markup("").join(
        Markup('<option value="{}"{}>{}</option>').format(
            clean(value), Markup(" selected") if value == chosen else Markup(""), clean(name)
        )
        for value, name in choices
    )
    return Markup('<label>{} <select name="{}">{}</select></label> ').format(label, key, options)


def _input(key: str, label: str, kind: str, value: str) -> Markup:
    return Markup('<label>{} <input type="{}" name="{}" value="{}"></label> ').format(label, kind, key, clean(value))

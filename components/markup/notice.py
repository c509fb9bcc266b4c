"""What a reader must be told about the view: what it hides, what of the link could not be had, how much is shown."""

from __future__ import annotations

from collections.abc import Sequence

from components.html import Markup
from components.identity import OTHERS
from components.markup.card import PLACES, SHOWN_IN, card_on_paper, card_place
from components.markup.citation import cut, words_in_attribution
from components.markup.facts import sentences_of, statement_of
from components.markup.sheet import Record, Sheet, clean, record_id
from components.model import Event, Figure, Sentence, Statement
from components.selection import Selection, Shown, View
from components.texts import Texts

LONGEST_QUERY_SHOWN = 80
"""Characters of a search that the disclosure repeats; enough to recognise it by."""

LONGEST_PASSAGE_SHOWN = 160
"""Characters of a chosen passage in the line that leads to its card; enough to recognise it by."""

LONGEST_ON_PAPER = 3000
"""Characters of a chosen passage and the sentences around it that are kept for a print, which a reader may not make."""


def disclosure(selection: Selection, texts: Texts) -> list[str]:
    """The sentences that say what a narrowed view leaves out, for screen, paper and files; none for a full view."""
    view, explainer = selection.view, selection.explainer
    if not view.narrowed:
        return []
    out = []
    if selection.hidden:
        every, shown = len(selection.columns) + len(selection.hidden), len(selection.columns)
        names = [
            texts("positions.others") if party.id == OTHERS else texts.isolated(party.name)
            for party in selection.hidden
        ]
        out.append(texts("disclosure.parties", n=shown, all=every))
        out.append(texts("disclosure.hidden-parties", names=texts("list.comma").join(names)))
    out += _filters(view, texts)
    if view.query and selection.voice and view.section in SHOWN_IN["voice"]:
        out.append(texts("disclosure.voice", n=len(selection.voice)))
    elif selection.hidden and selection.voice:
        out.append(texts("disclosure.own-voice"))
    left_out = [
        texts(f"disclosure.{kind}", n=every - shown)
        for kind, every, shown in (
            ("statements", len(explainer.statements), len(selection.statements)),
            ("events", len(explainer.events), len(selection.events)),
            ("figures", len(explainer.figures), len(selection.figures)),
        )
        if every > shown
    ]
    out.append(texts("disclosure.left-out", what=texts.list(left_out)) if left_out else texts("disclosure.nothing"))
    return out


def _filters(view: View, texts: Texts) -> list[str]:
    out = []
    if view.wording:
        kinds = texts.list([texts(f"wording-choice.{name}") for name in view.wording])
        out.append(texts("disclosure.wording", wording=kinds))
    if view.word:
        name = texts("word.none-of-these") if view.word == "-" else texts("phrase", words=view.word)
        out.append(texts("disclosure.word", word=name))
    if view.since and view.until:
        out.append(texts("disclosure.dates", start=texts.date(view.since), end=texts.date(view.until)))
    elif view.since:
        out.append(texts("disclosure.from", start=texts.date(view.since)))
    elif view.until:
        out.append(texts("disclosure.to", end=texts.date(view.until)))
    if view.query:
        out.append(texts("disclosure.q", query=isolated(view.query)))
    return out


def isolated(text: str) -> str:
    """Words of a reader's own between the signs that keep their direction to themselves; a long text is cut."""
    shown = text if len(text) <= LONGEST_QUERY_SHOWN else f"{text[:LONGEST_QUERY_SHOWN]}…"
    return f"\u2068{shown}\u2069"


def notice(sheet: Sheet) -> Markup:
    """The disclosure of a narrowed view with a way back, the problems of the link, and a hidden choice."""
    out = Markup("")
    if lines := disclosure(sheet.selection, sheet.texts):
        first = Markup("<b>{}</b>").format(clean(lines[0]))
        link = Markup('<a class="btn" href="{}" data-k="all"{}>{} <span class="vh">{}</span></a>').format(
            sheet.href(sheet.view.unfiltered()),
            Markup(' role="button"') if sheet.interactive else "",
            sheet.texts("disclosure.show-all"),
            sheet.texts("disclosure.show-all-what"),
        )
        rest = Markup("").join(Markup(" ") + clean(line) for line in lines[1:])
        out += Markup('<div class="disc"><p>{}{}</p>{}</div>').format(first, rest, link)
    if "language-not-read" in sheet.explainer.notes:
        out += Markup('<p class="prob">{}</p>').format(sheet.texts("note.language-not-read"))
    return out + _problems(sheet) + _chosen(sheet)


def problems_told(sheet: Sheet) -> list[Markup]:
    """A sentence for each thing that the link asked for and cannot get, or not as it was."""
    told = (
        sheet.texts.markup(f"problem.{problem.code}", value=Markup("<bdi>{}</bdi>").format(clean(problem.value)))
        for problem in sheet.problems
    )
    return list(dict.fromkeys(told))


def _problems(sheet: Sheet) -> Markup:
    """The same in a box, headed by that something is lacking where it is."""
    told = problems_told(sheet)
    if not told:
        return Markup("")
    if not any(problem.lacks for problem in sheet.problems):
        return Markup('<p class="prob">{}</p>').format(Markup(" ").join(told))
    items = Markup("").join(Markup("<li>{}</li>").format(line) for line in told)
    return Markup('<div class="prob"><p><b>{}</b></p><ul>{}</ul></div>').format(sheet.texts("problem.head"), items)


def _chosen(sheet: Sheet) -> Markup:
    """That the chosen passage is hidden by a filter or stands in another section, with the way to it."""
    record = sheet.chosen
    if record is None:
        return Markup("")
    hidden = isinstance(record, Statement | Event | Figure) and record.id not in {
        other.id
        for others in (sheet.selection.statements, sheet.selection.events, sheet.selection.figures)
        for other in others
    }
    if card_place(sheet) and not hidden:
        return Markup("") if sheet.interactive else _way_to_card(sheet, record)
    section = PLACES[type(record)][0]
    section = {"voice": "positions"}.get(section, section)
    elsewhere = not hidden and sheet.view.section not in ("all", section)
    target = sheet.href(View(sheet.view.article, selected=record_id(record), lang=sheet.view.lang)) + sheet.at_card
    text = sheet.texts("chosen.elsewhere" if elsewhere else "chosen.hidden")
    # Paper has no other section to go to: the passage itself stands there.
    printed = card_on_paper(sheet, record) if elsewhere and _length(sheet, record) <= LONGEST_ON_PAPER else Markup("")
    return Markup('<p class="prob{}">{} <a href="{}">{}</a></p>{}').format(
        " offp" if printed else "", text, target, sheet.texts("chosen.show"), printed
    )


def _length(sheet: Sheet, record: Record) -> int:
    first, last = sentences_of(sheet, record)
    sentences = sheet.explainer.sentences[max(0, first - 1) : last + 2]
    return sum(len(sentence.span.text) for sentence in sentences)


def _way_to_card(sheet: Sheet, record: Record) -> Markup:
    """The chosen passage, speaker first, as a link to its card further down."""
    holder = statement_of(sheet, record)
    if isinstance(record, Statement):
        words = words_in_attribution(sheet, record)
    else:
        words = " ".join((record.span if isinstance(record, Sentence) else record.sentence).text.split())
    speaker = sheet.words(holder.speaker) if holder else clean(sheet.texts("context.own"))
    told = Markup("<span{}>{}</span>").format(sheet.lang, clean(cut(words, LONGEST_PASSAGE_SHOWN)))
    passage = sheet.texts.markup("speaker-words", speaker=Markup("<b>{}</b>").format(speaker), words=told)
    link = Markup('<a href="#card">{}</a>').format(passage)
    return Markup('<p class="chs">{}</p>').format(sheet.texts.markup("chosen.here", passage=link))


def status(sheet: Sheet) -> Markup:
    """What of its section a view shows, where it shows one alone and says so; else what it shows of everything."""
    counted = _COUNTED[sheet.view.section]
    counts = counts_of(sheet, counted)
    if sheet.view.section == "all":
        return counts
    return counts + Markup(' · <span class="cn">{}</span>').format(
        sheet.texts("status.only", section=sheet.texts(f"section.{sheet.view.section}"))
    )


_ALL = ("statements", "events", "figures")

_COUNTED: dict[Shown, Sequence[str]] = {
    "all": _ALL,
    "timeline": ("events",),
    "positions": ("statements",),
    "quotes": ("quotes",),
    "figures": ("figures",),
    "article": _ALL,
}
"""What stands in each section."""


def counts_of(sheet: Sheet, kinds: Sequence[str] = _ALL) -> Markup:
    """ "20 of 20 statements · 7 of 7 events · 5 of 5 figures": what the view shows of what was found."""
    selection, explainer = sheet.selection, sheet.explainer
    counts = {
        "statements": (len(selection.statements), len(explainer.statements)),
        "events": (len(selection.events), len(explainer.events)),
        "figures": (len(selection.figures), len(explainer.figures)),
        "quotes": (_quotations(selection.statements), _quotations(explainer.statements)),
    }
    return Markup(" · ").join(
        Markup('<span class="cn">{}</span>').format(
            sheet.texts.markup(f"status.{kind}", n=counts[kind][1], shown=Markup("<b>{}</b>").format(counts[kind][0]))
        )
        for kind in kinds
    )


def _quotations(statements: Sequence[Statement]) -> int:
    return sum(statement.type == "direct" for statement in statements)

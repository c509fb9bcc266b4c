"""What the head of the page says, once more in the card, for whoever is led past the head by a link to a passage."""

from __future__ import annotations

from components.html import Markup
from components.markup.notice import disclosure, problems_told
from components.markup.sheet import Sheet, clean


def arrival(sheet: Sheet) -> Markup:
    """Headline, publisher and date, the paragraph among all, what could not be had as the link asks for it, what the
    view hides; empty where nothing is selected.
    """
    texts, article, record = sheet.texts, sheet.article, sheet.chosen
    if record is None:
        return Markup("")
    title = sheet.words(article.title) if article.title else clean(texts("header.untitled"))
    told = [sheet.words(article.publisher)] if article.publisher else []
    told.append(clean(_date(sheet)))
    told.append(clean(texts("context.paragraph-of", number=record.paragraph, all=len(sheet.explainer.paragraphs))))
    changed = Markup("").join(Markup("<p><b>{}</b></p>").format(line) for line in problems_told(sheet))
    return Markup('<div class="arr"><p class="arh">{}</p><p>{}</p>{}{}</div>').format(
        title, Markup(" · ").join(told), changed, _hidden(sheet)
    )


def _date(sheet: Sheet) -> str:
    texts, article = sheet.texts, sheet.article
    if article.published is None:
        return texts("header.no-date")
    day = texts.date(article.published)
    if article.published_basis == "stated":
        return day
    return texts("list.comma").join([day, texts(f"header.date-{article.published_basis}")])


def _hidden(sheet: Sheet) -> Markup:
    """The sentences on what is hidden, without those that count what stays and what is left out; and the way back."""
    texts = sheet.texts
    stays = {texts("disclosure.own-voice"), texts("disclosure.voice", n=len(sheet.selection.voice))}
    lines = [line for line in disclosure(sheet.selection, texts)[:-1] if line not in stays]
    if not lines:
        return Markup("")
    link = Markup('<a href="{}" role="button" data-k="card:all">{} <span class="vh">{}</span></a>').format(
        sheet.href(sheet.view.unfiltered()), texts("disclosure.show-all"), texts("disclosure.show-all-passage")
    )
    return Markup("<p>{} {}</p>").format(clean(" ".join(lines)), link)

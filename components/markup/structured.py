"""schema.org data of a view, for search engines: nothing that the article does not say."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from components.markup.sheet import Sheet
from components.model import Article, Statement
from components.selection import View
from components.share import item_view

Json = dict[str, Any]


def structured(sheet: Sheet, address: str, link: Callable[[View], str]) -> Json:
    """The page at ``address``, the article it is about, and a Quotation for each direct quotation it shows.

    A speaker has a name and no type, since the article's words do not always tell a person from an organisation. A
    headline that the text did not come with is a name. What is reported in other words is no Quotation.
    """
    article = sheet.article
    source = sheet.publisher() or f"{address}#article"
    quotations = [
        _quotation(sheet, statement, source, link)
        for statement in sheet.selection.statements
        if statement.type == "direct"
    ]
    page = {"@type": "WebPage", "@id": address, "url": address, "inLanguage": sheet.texts.lang}
    graph = [page | {"about": {"@id": source}, "mainEntity": {"@id": source}}, _article(article, source), *quotations]
    return {"@context": "https://schema.org", "@graph": graph}


def _article(article: Article, source: str) -> Json:
    found: Json = {"@type": "Article", "@id": source, "inLanguage": article.language}
    if article.title:
        found["name" if article.title_basis else "headline"] = article.title
    if source == article.url:
        found["url"] = article.url
    if article.publisher:
        found["publisher"] = {"name": article.publisher}
    if article.published:
        found["datePublished"] = article.published.isoformat()
    if article.licence:
        found["license"] = article.licence
    return found


def _quotation(sheet: Sheet, statement: Statement, source: str, link: Callable[[View], str]) -> Json:
    return {
        "@type": "Quotation",
        "@id": link(item_view(View(sheet.view.article), statement.id, sheet.explainer)),
        "text": " … ".join(piece.text for piece in statement.content),
        "spokenByCharacter": {"name": statement.speaker},
        "isPartOf": {"@id": source},
        "inLanguage": sheet.article.language,
    }

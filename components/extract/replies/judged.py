"""What a verdict is about: by what it calls it, by whose it is, else the last that was said nearby."""

from __future__ import annotations

from components.extract.replies.content_words import outside_words
from components.extract.replies.denials import by_noun, owned
from components.extract.replies.exchange import Exchange
from components.extract.replies.rival_figures import find_counted, last_numbered
from components.extract.replies.verdicts import Verdict


def find_judged(index: int, verdict: Verdict, earlier: list[int], near: list[int], exchange: Exchange) -> int | None:
    """The index of the statement that a verdict contests; a promise called names is not contested."""
    judged = _subject(index, verdict.noun, earlier, near, exchange)
    promised = judged is not None and exchange.statements[judged].act == "promise"
    contests = verdict.contradicts or verdict.noun in exchange.naming.demanding_nouns
    return judged if contests or not promised else None


def _subject(index: int, noun: str, earlier: list[int], near: list[int], exchange: Exchange) -> int | None:
    """What a verdict is about: by what it calls it, else the last that was said nearby."""
    statement = exchange.statements[index]
    if noun in exchange.words.figure_nouns:
        words = [*statement.content[0].text.lower().partition(noun)[0].split(), noun]
        counted = find_counted(words, index, earlier, exchange)
        return last_numbered(owned(statement, earlier, exchange) or near, exchange) if counted is None else counted
    if not noun:
        return exchange.gist(near[-1]) if near else None
    named = [i for i in near if noun in outside_words(exchange.statements[i])]
    if named:
        return named[-1]  # "according to her opinion", "called | the opinion “thin”"
    if noun in exchange.naming.demanding_nouns:  # not "the idea" where nobody has told any
        earlier = [i for i in earlier if exchange.statements[i].act in ("demand", "promise")]
    return by_noun(statement, noun, earlier, exchange)

"""What a verdict is about: by what it calls it, by whose it is, else the last that was said nearby."""

from __future__ import annotations

from components.extract.replies.claims import claim_of_turn
from components.extract.replies.content_words import outside_words
from components.extract.replies.denials import by_noun, owned
from components.extract.replies.exchange import Exchange
from components.extract.replies.rival_figures import find_counted, last_numbered
from components.extract.replies.verdicts import Verdict
from components.model import Statement


def find_judged(index: int, verdict: Verdict, earlier: list[int], near: list[int], exchange: Exchange) -> int | None:
    """The index of the statement that a verdict contests."""
    judged = _subject(index, verdict, earlier, near, exchange)
    if judged is None or not _is_judged_as_said(verdict, exchange.statements[judged], exchange):
        return None
    return judged


def _subject(index: int, verdict: Verdict, earlier: list[int], near: list[int], exchange: Exchange) -> int | None:
    """What a verdict is about: by what it calls it, else the last that was said nearby."""
    statement, naming = exchange.statements[index], exchange.naming
    if verdict.noun in exchange.words.figure_nouns:
        words = [*statement.content[0].text.lower().partition(verdict.noun)[0].split(), verdict.noun]
        counted = find_counted(words, index, earlier, exchange)
        if near or counted is not None:
            return last_numbered(owned(statement, earlier, exchange) or near, exchange) if counted is None else counted
    if verdict.noun in naming.document_nouns or verdict.noun in naming.demanding_nouns:
        document = verdict.noun in naming.document_nouns
        judges = verdict.contradicts or exchange.lemmas[index] in exchange.words.callers and not document
        read = [i for i in near if judges or verdict.noun in outside_words(exchange.statements[i])]
        return by_noun(statement, verdict.noun, earlier if judges else read, exchange)
    if not near:
        return None
    named = [i for i in near if verdict.noun and verdict.noun in outside_words(exchange.statements[i])]
    if named:
        return named[-1]  # "according to her opinion", "called | the opinion “thin”"
    if verdict.noun in exchange.words.results:
        return by_noun(statement, verdict.noun, earlier, exchange)
    return claim_of_turn(statement, near[-1], exchange) if verdict.noun else exchange.gist(near[-1])


def _is_judged_as_said(verdict: Verdict, claim: Statement, exchange: Exchange) -> bool:
    """Whether it is said to be untrue, or is no promise: a promise called names is not contested."""
    told = verdict.contradicts or claim.act != "promise"
    counts = verdict.noun in exchange.words.figure_nouns and claim.act in ("promise", "demand")
    return verdict.noun in exchange.naming.demanding_nouns or told and not counts

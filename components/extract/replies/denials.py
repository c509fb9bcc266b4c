"""What a denial or a verdict contests, told by its noun for it, by shared words, by whom a charge was aimed at."""

from __future__ import annotations

from collections.abc import Sequence

from components.extract.replies.claims import CLAIMING, claim_of_turn, main_result, said_of_replier
from components.extract.replies.content_words import (
    first_words,
    head_noun,
    name_words,
    of_anybody,
    outside_words,
    owner_words,
    points_back,
    senses_of,
    sentence_words,
)
from components.extract.replies.exchange import Exchange
from components.extract.replies.rival_figures import find_counted, last_numbered
from components.extract.replies.verdicts import Verdict
from components.model import Act, Statement

_REPEATED = 0.8
"""How much of a claim a denial takes up that is about it: a word, or being charged nearby."""


def find_denied(index: int, earlier: list[int], exchange: Exchange) -> int | None:
    """The index of the statement that a denial contests."""
    statement, naming = exchange.statements[index], exchange.naming
    if _retells_unheard(statement, exchange):
        return None
    noun = head_noun(statement, naming)
    documents = [i for i in earlier if noun in naming.document_nouns and noun in outside_words(exchange.statements[i])]
    if documents:
        return documents[-1]
    claimed = naming.accusing_nouns | naming.claim_nouns
    if noun in claimed | naming.relative_pronouns and exchange.statements[index - 1].sentence == statement.sentence:
        # "…, a charge the group denies": the noun stands for what the sentence has just said.
        return index - 1 if index - 1 in earlier else None
    if noun in exchange.words.figure_nouns:
        return last_numbered(owned(statement, earlier, exchange) or earlier, exchange)
    if noun in claimed | naming.remark_nouns | naming.demanding_nouns | exchange.words.results:
        return by_noun(statement, noun, earlier, exchange)
    return _pointed_at(index, earlier, exchange)


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


def _pointed_at(index: int, earlier: list[int], exchange: Exchange) -> int | None:
    """What a denial that names nothing is about: what "it" stands for, what it repeats, what was said last."""
    statement = exchange.statements[index]
    near, stands_for_all = exchange.near(index, earlier), points_back(statement, exchange.language)
    aimed = [i for i in near if exchange.charges(i, statement)] if stands_for_all else []
    if aimed:
        return aimed[-1]
    anybody = of_anybody(statement, exchange.naming)
    unaimed = _unaimed(near, exchange) if anybody else []
    if unaimed and not exchange.stems[index] & exchange.stems[earlier[-1]]:
        return unaimed[-1]  # "denied that any of its members took part"
    if named_thing := _spoken_of(statement, near, exchange):
        return named_thing[-1]
    best, score = _most_repeated(index, earlier, near, exchange)
    last = exchange.statements[earlier[-1]]
    close = last.paragraph >= statement.paragraph - 1
    if stands_for_all and (close or score < 1):
        return exchange.gist(earlier[-1])
    if score >= _REPEATED:
        return best
    claims = close and last.act in ("say", "accuse")
    beside = claims and exchange.takes_turn(index) and earlier[-1] == index - 1
    if beside:
        return claim_of_turn(statement, earlier[-1], exchange)
    return None


def _most_repeated(index: int, earlier: list[int], near: Sequence[int], exchange: Exchange) -> tuple[int, float]:
    """The claim that the denial takes most from, and how much: shared words, a charge against the speaker, nearness."""
    statement, scores = exchange.statements[index], {}
    denied = senses_of(exchange.stems[index], exchange.language)
    told = {i: senses_of(exchange.stems[i], exchange.language) for i in earlier}
    repeated = any(denied & told[i] for i in near)
    for i in earlier:
        claim = exchange.statements[i]
        score = float(len(denied & told[i]))
        bonus = 0.0 if repeated and not score else 1.5  # a charge is not meant where a nearer claim is repeated
        score += (claim.act == "accuse") * (0.5 + bonus * exchange.aimed_at(claim, statement))
        scores[i] = score - 0.05 * (index - i)
    best = max(scores, key=lambda i: (scores[i], i))
    return best, scores[best]


def _spoken_of(statement: Statement, near: Sequence[int], exchange: Exchange) -> list[int]:
    """Those nearby that have the noun which the content is: "a list of names", "dismissed | the list as old"."""
    noun, first = head_noun(statement, exchange.naming), statement.content[0].text.split(None, 1)[0].lower()
    if not noun or noun == first or first not in exchange.naming.definite:
        return []
    told = [i for i in near if noun in first_words(exchange.statements[i])]
    return told or [i for i in near if noun in sentence_words(exchange.statements[i])]


def _unaimed(near: Sequence[int], exchange: Exchange) -> list[int]:
    """The charges nearby of which no side is named that they are aimed at: "accused youths of throwing bottles"."""
    charges = (i for i in near if exchange.statements[i].act == "accuse")
    return [i for i in charges if exchange.side_of(exchange.statements[i].target or "") is None]


def owned(statement: Statement, earlier: Sequence[int], exchange: Exchange) -> list[int]:
    """Those whose speaker the content names as the owner: "the | union’s | claim"; or those of that side."""
    owner, statements = owner_words(statement), exchange.statements
    if not owner:
        return []
    named = [i for i in earlier if owner & _names_of(statements[i])]
    if any(statements[i].act in CLAIMING for i in named):
        return named
    parties = {party for name, party in exchange.sides.items() if owner & set(name.lower().split())}
    return [i for i in earlier if i in named or statements[i].party in parties]


def _names_of(statement: Statement) -> set[str]:
    """The words of the speaker’s name and, of a longer one, its initials: "SP" for "Superintendent of Police"."""
    initials = "".join(word[0] for word in statement.speaker.split() if word[0].isupper()).lower()
    return name_words(statement) | ({initials} if len(initials) > 1 else set())


def _retells_unheard(statement: Statement, exchange: Exchange) -> bool:
    """Whether the reporter tells only here what is denied: "suggestions that …", "a claim by the union"."""
    naming, words = exchange.naming, first_words(statement, 3)
    nouns = naming.accusing_nouns | naming.claim_nouns | naming.remark_nouns
    told = next((k for k, word in enumerate(words[:2]) if word in nouns), 2)
    retold = naming.demonstratives | naming.author_links - naming.name_links
    opens = words[:told] == [] or words[0] in naming.articles - naming.definite
    return opens and told + 1 < len(words) and words[told + 1] in retold


def by_noun(statement: Statement, noun: str, earlier: Sequence[int], exchange: Exchange) -> int | None:
    """By what the reply calls it: a charge, a demand, "the union’s claim", the letter that it stood in."""
    naming, owners = exchange.naming, owner_words(statement)
    theirs = owned(statement, earlier, exchange)
    if not earlier or owners and not theirs and owners.isdisjoint(naming.person_nouns):
        return None
    earlier = theirs or list(earlier)
    if noun in naming.document_nouns - naming.claim_nouns - exchange.words.results:
        told = (i for i in reversed(earlier) if noun in sentence_words(exchange.statements[i]))
        return next(told, None)
    kinds = _kinds_called(noun, exchange)
    fitting = [i for i in earlier if exchange.statements[i].act in kinds]
    if noun in exchange.words.results and (main := main_result(fitting, exchange)) is not None:
        return main
    fitting = _told_by_verb_of(noun, fitting, exchange) or fitting
    near = [i for i in fitting if exchange.statements[i].paragraph >= statement.paragraph - 2]
    candidates = near or (fitting if theirs else earlier) or earlier
    if "demand" in kinds:
        return exchange.gist(candidates[-1])
    if not theirs:
        candidates = [i for i in candidates if exchange.charges(i, statement)] or candidates
        candidates = said_of_replier(statement, candidates, fitting, exchange) or candidates
    return claim_of_turn(statement, candidates[-1], exchange)


def _kinds_called(noun: str, exchange: Exchange) -> tuple[Act, ...]:
    """The acts that the noun may stand for: what was demanded or promised, what was charged, what was claimed."""
    if noun in exchange.naming.demanding_nouns:
        return ("demand", "promise")
    return ("accuse",) if noun in exchange.naming.accusing_nouns else CLAIMING


def _told_by_verb_of(noun: str, fitting: Sequence[int], exchange: Exchange) -> list[int]:
    """Those whose cue the noun is made from: "claimed …", "Norland’s claim"; "found …", "the findings"."""
    lemmas, finding = exchange.lemmas, exchange.words.finding
    alike = finding if any(_is_noun_of(noun, cue) for cue in finding) else frozenset()
    return [i for i in fitting if _is_noun_of(noun, lemmas[i] or "") or lemmas[i] in alike]


def _is_noun_of(noun: str, lemma: str) -> bool:
    """Whether the noun is made from the cue: claim, finding, accusation, proposal of claim, find, accuse, propose."""
    return bool(lemma) and noun.startswith(lemma[: max(4, len(lemma) - 2)])

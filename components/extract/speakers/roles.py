"""What the text says of a bearer beside the name: role, gender, and the body that a person speaks for.

Read off the words before the name ("Tessel founder | Joel Prentiss", "its director, | Samuel Ostrow") and the
apposition after it ("Marisol Teague, | president of the union").
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from itertools import takewhile

from components.extract.speakers.appositions import learn_after
from components.extract.speakers.cast import Bearer, Cast, Mention
from components.extract.speakers.role_words import (
    REACH,
    STOP,
    Words,
    is_owner,
    learn_body,
    make_body,
    make_person,
    noun_phrase,
)
from components.extract.speakers.wording import bare, is_possessive
from components.extract.text.word_sets import CLOSED, verb_forms, words_of
from components.lang.classes import Word
from components.lang.schema import Language

_CLOSED_OR_TIME = CLOSED | Word.TIME
_FIELD = 8
"""Words of "of the Brask and Orlo observer mission"."""
_BREAK = re.compile(rf"{STOP}|[!?;:“”\"\n—–]|\((?![A-Z]{{2,8}}\) )|(?<![A-Z])\)")
"""What parts phrases; no initials in brackets: "the Orsk Front | (OF) | mayor"."""
_AGED = re.compile(r", \d{1,3},")
"""An age behind a name."""
_INITIALS = re.compile(r"(?:, | \()[A-Z]{2,8}\)?(?=, $)")
"""What a body is called by beside its name: "of the Drivers’ Union | (DU), | Ada Lorn", "| , DU, | Ada Lorn"."""


def learn_roles(cast: Cast) -> None:
    """Enter into the cast's bearers what stands beside their names."""
    join_offices(cast)
    told = [m for m in cast.mentions if not (m.bearer.kind == "country" and m.adjective or m.name.modifies)]
    for mention in told:
        _learn_place(cast, mention)
    for mention in told:
        _learn_before(cast, mention)
        _learn_client(cast, mention)
        learn_after(cast, mention)


def _learn_before(cast: Cast, mention: Mention) -> None:
    """Enter what the words before a name say of its bearer, and whom that is for."""
    naming, bearer = cast.naming, mention.bearer
    _learn_agent(cast, mention)
    words, comma = _phrase_before(cast, mention)
    words = [] if comma and _acts_behind(cast, mention, words) else words
    words = [] if mention.name.prefix and mention.name.prefix[0].lower() in naming.styles else words  # "His | Honour"
    named = comma and any(m.end + 2 == mention.name.outer for m in cast.before(mention.name.outer))
    courteous = naming.courtesies.issuperset(word.lower() for word in mention.name.prefix)  # "Lund rang | Mr Moor |"
    if mention.name.prefix and not courteous:
        # "to honour Ada Lorn, | Justice Ian Moor | said", "leaving Orlo Group, | Mayor Bo Crane | said"
        apart = named or _is_acted_on(cast, words) or comma and _is_fronted(cast, words)
        titled = [*([] if apart else words), *cast.words(mention.name.outer, mention.start)]
        learn_body(cast, bearer, titled, len(titled) - 1)
    if not words:
        return
    if not comma and is_possessive(words[-1][0]) and len(mention.name.words) > 1:
        _learn_owner(cast, mention)
    head = _head(cast, words, mention, comma=comma)
    noun = words[head][0].lower()
    body = noun in naming.business_nouns or noun in naming.body_nouns and noun not in naming.place_nouns
    closed = not comma or head + 1 < len(words)
    closed |= any(is_owner(word, cast) or word.lower() in naming.determiners for word, _ in words[:head])
    if naming.is_role(noun) or noun in naming.gendered:
        if closed:
            _call_by_role(cast, mention, words, head)
    elif bearer.kind not in ("unclear", "body"):
        return
    elif not comma and noun in naming.body_nouns:
        make_body(cast, bearer, words)
    elif comma and closed and body and cast.text[mention.end : mention.end + 1] == "," and not bearer.given:
        bearer.kind = "body"
        bearer.is_called((noun,))  # "the airline, | Skye Air |,", "the group, | Open Barn |,"


def _acts_behind(cast: Cast, mention: Mention, words: Words) -> bool:
    """Whether a fronted phrase ends before a name that acts: "| According to her lawyer |, Ida Moor, 43, was ill"."""
    if not any(word.lower() in cast.prepositions - cast.naming.name_links for word, _ in words[:2]):
        return False
    aged = _AGED.match(cast.text, mention.end)
    verb = cast.word_behind(aged.end() if aged is not None else mention.end)
    finite = verb_forms(cast.language) | words_of(cast.language, Word.AUXILIARY | Word.MODAL | Word.HAVE | Word.VERB)
    return verb in finite or verb.islower() and verb.endswith(cast.language.grammar.past_endings)


def _is_acted_on(cast: Cast, words: Words) -> bool:
    """Whether a verb stands right before an office, behind who acts: "the Brask Front attacking | Mayor Ada Lorn |"."""
    if len(words) < 2 or not words[-1][0].endswith(cast.language.grammar.gerund_endings):
        return False
    (before, _), (verb, _) = words[-2:]
    owned = before.lower() in cast.naming.determiners or is_owner(before, cast)  # "the sitting | Mayor"
    kinds = (cast.naming.office_fields, cast.naming.no_fields, cast.naming.titles)
    return not owned and not any(verb.lower() in kind for kind in kinds)


def _is_fronted(cast: Cast, words: Words) -> bool:
    """Whether somebody's thing, and no office, stands before the comma: "| For his part |, Mayor Bo Crane"."""
    told = [word.lower() for word, _ in words]
    owners = [cast.naming.possessives[word] for word in told if word in cast.naming.possessives]
    return any(owner.stands_for == "person" for owner in owners) and not any(map(cast.naming.is_role, told))


def _learn_agent(cast: Cast, mention: Mention) -> None:
    """Enter the role of somebody by whom a body is led: "Red Front, led | by | Ada Lorn"."""
    naming, bearer, outer = cast.naming, mention.bearer, mention.name.outer
    verb, agent = cast.two_before(outer)
    role = naming.role_verbs.get(verb)
    if role is None or agent not in cast.agents or not bearer.is_likely_person:
        return
    make_person(cast, bearer, role)
    for body in cast.before(outer):
        if cast.text[body.end : outer].replace(",", "").split() == [verb, agent] and not body.adjective:
            bearer.join(body.bearer)


def _learn_client(cast: Cast, mention: Mention) -> None:
    """Enter for whom a sentence begins to speak: "Speaking on behalf of | Orlo |, Ada Lorn"."""
    naming, outer = cast.naming, mention.name.outer
    start = cast.sentence(outer).start
    if outer - start > REACH or cast.word_behind(start) not in naming.serving:
        return
    links = [word.lower() for word, _ in cast.words(start, outer)][1:]
    if " ".join(word for word in links if word not in naming.definite) in naming.standing_for:
        for person in cast.after(mention.end):
            if cast.text[mention.end : person.name.outer] == ", " and person.bearer.kind in ("person", "unclear"):
                person.bearer.join(mention.bearer)


def _phrase_before(cast: Cast, mention: Mention) -> tuple[Words, bool]:
    """The words of the phrase before a name, and whether a comma parts it from that."""
    outer = mention.name.outer
    initials = _INITIALS.search(cast.text, max(0, outer - REACH), outer)
    stop = initials.start() if initials is not None else outer
    left = _BREAK.split(cast.text[max(cast.sentence(outer).start, outer - REACH) : stop])[-1]
    words = cast.words(stop - len(left), stop)
    comma = bool(words) and words[-1][0] == ","
    words = words[:-1] if comma else words
    ends = _ends(cast.language)
    # but not "us" in "the | US | envoy"
    open_ = takewhile(lambda item: item[0].lower() not in ends or item[0].isupper() and len(item[0]) > 1, words[::-1])
    return words[len(words) - len(list(open_)) :], comma or initials is not None


@lru_cache(maxsize=4)
def _ends(language: Language) -> frozenset[str]:
    """What stands in no phrase of a role, and so before it at most."""
    clauses = Word.RELATIVE | Word.SUBORDINATOR | Word.COMPLEMENTISER
    closed = words_of(language, clauses | Word.PRONOUN | Word.AUXILIARY | Word.AGENT | Word.VERB)
    return closed - language.naming.possessives.keys() - language.naming.body_links | verb_forms(language) | {","}


def _head(cast: Cast, words: Words, mention: Mention, *, comma: bool) -> int:
    """Which of the words is the role: the last one, or "counsel" in "| counsel | to the inquiry Ada Lorn"."""
    naming, bearer = cast.naming, mention.bearer
    last = len(words) - 1
    plain = _is_field(cast, words)
    known = comma or bearer.kind == "person" or bearer.kind == "unclear" and (bearer.given is not None or plain)
    known = known and len(bearer.words) > 1
    if naming.is_role(words[last][0].lower()) or not known:
        return last
    nouns = [word for word, _ in words]
    links = (k for k in range(last - 1, max(0, last - _FIELD), -1) if nouns[k].lower() in naming.body_links)
    ends = (k - 1 for k in links if nouns[k - 1].islower() or nouns[k - 1].lower() in naming.person_nouns)
    # "head | of policy of the union", but no part of "the mother of | one of the guards |"
    alone = takewhile(lambda k: nouns[k].lower() not in naming.parts_of_group, ends)
    return next((k for k in alone if nouns[k].lower() in naming.person_nouns), last)


def _is_field(cast: Cast, words: Words) -> bool:
    """Whether no name goes with the noun before it: "head of state | policy | Olmek Lorn", but "the ferry | Star"."""
    naming, (before, noun) = cast.naming, ("", *(word.lower() for word, _ in words))[-2:]
    bodies = naming.body_nouns, naming.business_nouns, naming.generic_bodies
    plain = words[-1][0].islower() and noun not in words_of(cast.language, _CLOSED_OR_TIME)
    return plain and before not in naming.determiners and not any(noun in kind for kind in bodies)


def _call_by_role(cast: Cast, mention: Mention, words: Words, head: int) -> None:
    """Enter the role before a name; that of a trade makes a body of what is no person: "the operator, | Velling"."""
    bearer, noun = mention.bearer, words[head][0].lower()
    brand = bearer.kind == "unclear" and len(bearer.words) == 1
    if noun in cast.naming.trade_nouns and (bearer.kind == "body" or brand):
        bearer.kind = "body"
        bearer.is_called((noun,))
    make_person(cast, bearer, noun, past=_is_past(cast, words[:head]))
    if bearer.kind == "person":
        bearer.holds([word.lower() for word, _ in words[: head + 1]], cast.naming)
        first = head
        while first and words[first - 1][0].lower() in cast.naming.people_words:
            first -= 1
        learn_body(cast, bearer, words, first)


def _is_past(cast: Cast, words: Words) -> bool:
    """Whether a role is told to be past: "a | former Orsk mayor", not "the board then met the mayor"."""
    past = (k for k, (word, _) in enumerate(words) if cast.naming.is_past((word.lower(),)))
    before = [""] + [word for word, _ in words]
    return any(not k or is_owner(before[k], cast) or before[k].lower() in cast.naming.determiners for k in past)


def _learn_owner(cast: Cast, mention: Mention) -> None:
    """ "Norland’s | Ada Lorn" stands for Norland, "the union’s | Ada Lorn" for the union."""
    owners = [m.bearer for m in cast.before(mention.name.outer) if mention.name.outer - m.end <= 3]
    if cast.word_behind(mention.end) in cast.naming.body_nouns:
        return  # "Norland’s | Velling | union"
    person = mention.bearer.kind in ("unclear", "person") and not mention.bearer.place  # no "London’s | Kew Bridge"
    if owners and owners[0].kind in ("country", "body") and person:
        mention.bearer.join(owners[0])
    units = cast.naming.state_owned | cast.naming.public_units | cast.naming.ministries
    if owners and mention.bearer.kind == "body" and mention.bearer.words[-1] in units and owners[0].kind != "person":
        mention.bearer.join(owners[0])  # "Norland’s | Press Office"
    words = cast.words(max(0, mention.name.outer - REACH), mention.name.outer)[-2:]
    known = len(words) == 2 and words[0][0].lower() in cast.naming.definite and mention.bearer.kind == "unclear"
    if known and not owners and bare(words[1][0]).lower() in cast.naming.body_nouns:
        mention.bearer.kind, mention.bearer.body_words = "person", noun_phrase(words, cast)


def _learn_place(cast: Cast, mention: Mention) -> None:
    """Enter that something is in or at a bearer, "in | Ister |", or that it has residents or a mayor."""
    naming, bearer, outer = cast.naming, mention.bearer, mention.name.outer
    before, link = cast.two_before(outer)
    placed = link in naming.inside_links | naming.surface_links and before not in naming.invested  # "shares in | Orlo"
    placed |= link == cast.language.grammar.genitive and before in naming.place_owned - naming.state_nouns
    if placed and not cast.owns(mention.end) and bearer.kind == "unclear":
        bearer.place = bearer.place or mention.name.key == bearer.words


_SHORTEST = 3
"""Words of "Minister for Farming"."""


def join_offices(cast: Cast) -> None:
    """Let the name of an office stand for the person who is named beside it: "the Minister for Farming, | Ada Lorn"."""
    naming, holders = cast.naming, dict[int, Bearer]()
    for mention in cast.mentions:
        words, number = mention.name.key, mention.bearer.number
        office = mention.bearer.kind != "person" and len(words) >= _SHORTEST and words[0] in naming.person_nouns
        if office and number not in holders and not naming.name_links.isdisjoint(words):
            holder = _holder(cast, mention)
            if holder is not None:
                holders[number] = holder
                make_person(cast, holder, words[0])
    for index, mention in enumerate(cast.mentions if holders else ()):
        cast.mentions[index] = replace(mention, bearer=holders.get(mention.bearer.number, mention.bearer))


def _holder(cast: Cast, office: Mention) -> Bearer | None:
    """The person whose full name stands beside the office, parted by a comma at most."""
    before = [(mention.end, office.start, mention.bearer) for mention in cast.before(office.start)]
    behind = [(office.end, mention.name.outer, mention.bearer) for mention in cast.after(office.end)]
    for start, stop, bearer in (*behind, *before):
        full = bearer.kind == "person" or bearer.kind == "unclear" and len(bearer.words) > 1 and not bearer.place
        between = [word for word, _ in cast.words(start, stop) if word.lower() not in cast.naming.definite]
        if full and between in ([","], []):
            return bearer
    return None

"""What stands behind a name: the apposition or clause that says what the bearer is, and the body that it is tied to."""

from __future__ import annotations

from itertools import pairwise, takewhile

from components.extract.speakers.cast import Bearer, Cast, Mention
from components.extract.speakers.role_words import (
    BREAK,
    REACH,
    Words,
    is_owner,
    learn_body,
    learn_complement,
    make_body,
    make_person,
    noun_phrase,
)
from components.extract.speakers.wording import bare, is_possessive
from components.extract.text.word_sets import cue_forms, verb_forms, words_of
from components.lang.classes import Word

_SERVING = 3
"""Words of a clause among which its verb stands: "who has since | led | the museum"."""
_LONGEST_BODY = 6
"""Words of an apposition up to the noun of a body."""


def learn_after(cast: Cast, mention: Mention) -> None:
    """Enter into the mention's bearer what the words around the name’s end say of it."""
    naming, bearer = cast.naming, mention.bearer
    stop = min(cast.sentence(mention.start).end, mention.end + REACH)
    tail = BREAK.split(cast.text[mention.end : stop], maxsplit=1)[0]
    if not tail.startswith((" ", ",")) or cast.has_read(mention.name.outer):
        return  # "seen by the Brask Bell, | chair of trustees Ada Lorn | said"
    first, *pieces = _pieces(cast.words(mention.end, mention.end + len(tail)))
    if first and first[0][0] in naming.postnominals and bearer.is_likely_person:  # "Ada Lorn | MP |, who"
        if first[0][0].lower() in naming.members:
            make_person(cast, bearer, first[0][0].lower())
        first = first[1:]
    if first:
        _learn_kind(cast, mention, bare(first[0][0]).rstrip(".").lower())
    elif _is_age(pieces[0]):
        bearer.age = bearer.age or pieces[0][0][0]
        bearer.kind = "person" if bearer.kind == "unclear" else bearer.kind
        pieces = pieces[1:]
    piece = first or pieces[0]
    if not piece or _is_age(piece):
        return
    if piece[0][0] in naming.member_links:
        _learn_membership(cast, bearer, piece, beside=bool(first))
    elif piece[0][0] in naming.serving and not first:
        _learn_service(cast, bearer, piece)
    elif first or piece[0][0].lower() in naming.relative_pronouns:
        _learn_clause(cast, bearer, piece)
    else:
        learn_apposition(cast, bearer, piece)


def _is_age(piece: Words) -> bool:
    return bool(piece) and piece[0][0].isdigit() and len(piece[0][0]) < 4


def _pieces(words: Words) -> list[Words]:
    """The words between the commas and an empty piece behind them; what stands before the first may be empty, too."""
    pieces: list[Words] = [[]]
    for item in words:
        if item[0] == ",":
            pieces.append([])
        else:
            pieces[-1].append(item)
    return [*pieces, []]


def _learn_kind(cast: Cast, mention: Mention, noun: str) -> None:
    """A noun behind a name that makes it a body's: "Orlo | tribe", "the Save Elm Lane | group", "the GU | union"."""
    naming, bearer = cast.naming, mention.bearer
    several = len(bearer.words) > 2 or len(bearer.words) > 1 and not bearer.place
    grouped = noun in naming.group_nouns and several and cast.is_definite(mention.start)
    union = noun in naming.workers & naming.body_nouns
    if (grouped or union or noun in naming.kin_nouns) and bearer.kind in ("unclear", "body"):
        bearer.kind = "body"
        bearer.is_called((noun,))


def _learn_membership(cast: Cast, bearer: Bearer, words: Words, *, beside: bool = True) -> None:
    """Enter the body of "Ann Strick | of the union Orlo |"; behind a comma only what is known for one."""
    naming = cast.naming
    between = [*takewhile(lambda item: item[0] in naming.determiners | naming.body_nouns, words[1:])]
    at = words[1 + len(between)][1] if len(words) > 1 + len(between) else -1
    found = [m.bearer for m in cast.within(at, at + 1) if not m.name.modifies]
    told = found and (found[0].kind == "body" or any(word in naming.body_nouns for word, _ in between))
    if found and bearer.kind != "body" and (told or beside and bearer.kind == "person" and not found[0].place):
        bearer.join(found[0])


def _learn_clause(cast: Cast, bearer: Bearer, words: Words) -> None:
    """Enter what a verb behind a name says of its bearer: "Ada Lorn | chairs the inquiry", ", who | is a nurse"."""
    naming, first = cast.naming, words[0][0].lower()
    words = words[1:] if first in naming.relative_pronouns else words
    if len(words) < 2:
        return
    verb = words[0][0].lower()
    role = naming.role_verbs.get(verb)
    behind = [bare(word).lower() for word, _ in words[1:3]]
    holds = verb in cast.language.grammar.present and any(map(naming.is_role, behind))  # "who is | head of the union"
    told = behind[0] in naming.articles or holds
    if verb in words_of(cast.language, Word.COPULA) and told:
        learn_apposition(cast, bearer, words[1:])
    elif role is not None and len(bearer.words) > 1:
        who = first in naming.personal_relatives or first == verb and role in naming.personal_roles
        if bearer.is_likely_person or bearer.kind == "unclear" and who:  # a business runs homes, but chairs no meeting
            make_person(cast, bearer, role)
            whom = words[1][0].lower() in naming.pronouns and cast.prepositions.intersection(w for w, _ in words[2:3])
            if not whom and role not in naming.authors:  # "who coached | her | at Orsk College", "who wrote to Orlo"
                learn_complement(cast, bearer, words)
    elif first != verb:
        # ", whose son died and | who leads the union", but not ", whose son leads the union"
        own = 0 if first in naming.personal_relatives else len(words)
        opens = next((k for k, (word, _) in enumerate(words) if word in naming.personal_relatives), own)
        _learn_service(cast, bearer, words[opens:])


def _learn_service(cast: Cast, bearer: Bearer, words: Words) -> None:
    """Enter whom a clause says that somebody serves: "who has worked | for Orlo |", ", speaking | for Orlo |"."""
    naming, nouns = cast.naming, [word.lower() for word, _ in words]
    verb = next((k for k, word in enumerate(nouns[:_SERVING]) if word in naming.serving), None)
    if verb is None or not naming.lapsed.isdisjoint(nouns):
        return
    goes_on = nouns[verb].endswith((naming.plural_ending, *cast.language.grammar.gerund_endings))
    goes_on |= not words_of(cast.language, Word.HAVE).isdisjoint(nouns[:verb])
    phrases = (phrase.split() for phrase in naming.standing_for)
    link = next((phrase for phrase in phrases if nouns[verb + 1 :][: len(phrase)] == phrase), [])
    behind = [item for item in words[verb + 1 + len(link) :] if item[0] not in naming.definite]
    named = cast.within(behind[0][1], behind[0][1] + 1) if behind and goes_on else []
    if named and not named[0].name.modifies:
        bearer.join(named[0].bearer)
    elif link or not nouns[verb].endswith(cast.language.grammar.gerund_endings):
        _learn_object(cast, bearer, words)


def _learn_object(cast: Cast, bearer: Bearer, words: Words) -> None:
    """Enter the first body without a name that a clause speaks of: "who chairs | the council |"."""
    naming = cast.naming
    for index, (word, _) in enumerate(words):
        behind = words[index + 1][0].lower() if index + 1 < len(words) else ""
        compound = behind in naming.people_words or behind in naming.body_nouns  # "the police | chief"
        if index and is_possessive(word) or word.lower() in naming.body_nouns and not compound:
            bearer.body_words = bearer.body_words or noun_phrase(words[: index + 1], cast)
            return


def learn_apposition(cast: Cast, bearer: Bearer, words: Words) -> None:
    """Enter what the words say the bearer is; the first noun of a known kind decides, and a clause says nothing."""
    naming, language = cast.naming, cast.language
    verbs, told = cue_forms(language), verb_forms(language)
    stops = words_of(language, Word.VERB | Word.PREPOSITION | Word.AUXILIARY)
    ends, adverbs = words_of(language, Word.SUBORDINATOR), words_of(language, Word.ADVERB)
    indefinite = words[0][0].lower() in naming.indefinite
    if words[0][0].lower() in words_of(language, Word.COORDINATOR):
        return
    owned = [m for m in cast.within(words[0][1], words[-1][1]) if len(m.name.words) > 1 and cast.owns(m.end)]
    closed = (k for k, (word, _) in enumerate(words, 1) if is_owner(word, cast) or word in naming.determiners)
    opening = {0, *closed}
    for index, (word, at) in enumerate(words):
        if any(m.start <= at < m.end for m in owned):
            continue  # "the | Bank of Orsk’s | head"
        lower = word.lower().rstrip("’'")
        behind = [word.lower() for word, _ in words[index + 1 : index + 3]]
        titled = indefinite and any(naming.is_role(noun) for noun in (lower, *behind[:1]))
        if behind and behind[0] in adverbs:
            behind = behind[1:]  # ", the group also | said"
        said, next_said = (told if k in opening else verbs for k in (index, index + 1))  # no "the | press | officer"
        # "the White House | press | secretary"
        here, field = (
            (one in naming.office_fields or one in naming.no_fields) and naming.is_role(two)
            for one, two in pairwise([lower, *behind, "", ""][:3])
        )
        speaks = not titled and (lower in said and not here or not field and not next_said.isdisjoint(behind[:1]))
        if speaks or index not in opening and lower in stops or lower in ends:
            return
        if naming.is_role(lower):
            if any(behind.name.outer <= at < behind.start for behind in cast.after(at)):
                return  # "outside the Capitol, | Senator Joe Pike | said"
            if bearer.kind in ("unclear", "person"):
                _call_person(cast, bearer, words, index)
            return
        compound = bool(behind) and (behind[0] in naming.people_words or behind[0] in naming.body_nouns)
        compound |= field
        if lower in naming.body_nouns and not compound:
            others = words[0][0].lower() in naming.possessives  # "Gull Street, his family left"
            if not others and index < _LONGEST_BODY and bearer.kind != "person":
                make_body(cast, bearer, words[: index + 1])
            return


def _call_person(cast: Cast, bearer: Bearer, words: Words, index: int) -> None:
    """Enter the roles from the word on, and whom they are for: "general | secretary of the union"."""
    naming = cast.naming
    nouns = [word.lower().rstrip("’'") for word, _ in words]
    past = not naming.past_holders.isdisjoint(nouns[:index])
    for title in dict.fromkeys((nouns[index], *takewhile(naming.person_nouns.__contains__, nouns[index:]))):
        make_person(cast, bearer, title, past=past)
    bearer.holds(nouns[: index + 1], naming)
    link, field = [*(word for word, _ in words[index + 1 : index + 3]), "", ""][:2]
    if link == cast.language.grammar.genitive and field.islower() and field not in naming.determiners:
        bearer.is_called((f"{field} {nouns[index]}",))  # "the firm’s head | of sales |", who is not its head
    who, verb = [*nouns[index + 1 : index + 3], "", ""][:2]  # "a former judge | who leads | the Green Party"
    if who in naming.relative_pronouns and verb in naming.role_verbs:
        make_person(cast, bearer, naming.role_verbs[verb])
    learn_body(cast, bearer, words, index)

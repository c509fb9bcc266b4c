"""What the text says of a bearer beside the name: role, gender, and the body that a person speaks for.

Read off the words before the name ("Tessel founder | Joel Prentiss", "its director, | Samuel Ostrow") and the
apposition after it ("Marisol Teague, | president of the union").
"""

from __future__ import annotations

from components.extract.speakers.appositions import learn_after
from components.extract.speakers.cast import Bearer, Cast, Mention
from components.extract.speakers.leads import learn_lead
from components.extract.speakers.offices import join_offices
from components.extract.speakers.role_words import BREAK, REACH, join, make_person, noun_phrase, noun_with_modifiers
from components.extract.speakers.verb_roles import learn_verbs
from components.extract.speakers.wording import is_possessive
from components.extract.text.word_sets import cue_forms, words_of
from components.lang.classes import Word

_PAST = 5
"""Words of "former Orsk deputy prime minister"."""
_FIELD = 5
"""Words of "head of the observer mission"."""
_ROLE = 6
"""Words before a name in which its role stands."""


def learn_roles(cast: Cast) -> None:
    """Enter into the cast's bearers what stands beside their names."""
    text = cast.text
    join_offices(cast)
    for mention in cast.mentions:
        if mention.bearer.kind == "country" and mention.adjective or mention.name.modifies:
            continue
        _before(cast, mention, text)
        noun = text[mention.end : mention.end + REACH].split(None, 1)[:1] if mention.name.text.isupper() else []
        if mention.bearer.kind == "body" and not cast.naming.joined_bodies.isdisjoint(noun):
            mention.bearer.is_called(noun)  # "the MRT | union"
        learn_after(cast, mention, text)
        learn_verbs(cast, mention, text)
    _join_founders(cast)
    learn_lead(cast)


def _before(cast: Cast, mention: Mention, text: str) -> None:
    outer, naming, bearer = mention.name.outer, cast.naming, mention.bearer
    left = text[max(0, outer - REACH) : outer]
    close = left.rstrip()
    comma = close.endswith(",")
    noun = close.rstrip(",").rpartition(" ")[2].lower()
    if comma and noun not in naming.person_nouns:
        noun = _role_with_field(close, cast) or noun
    charge = None if comma or naming.is_role(noun) else _role_in_charge(close, mention, cast)
    noun = charge or noun
    role = naming.is_role(noun) or noun in naming.gendered
    owns = is_possessive(text[mention.start : mention.end + 2].split()[-1])
    placed = noun in naming.inside_links or noun in naming.surface_links
    invested = close.split()[-2:-1] and close.split()[-2].lower() in naming.invested  # "shares in | Velling"
    placed = placed or _with_place(cast, mention, left)
    if placed and not comma and not owns and not invested and bearer.kind == "unclear":
        bearer.place = bearer.place or mention.name.key == bearer.words
    if is_possessive(noun) and not comma and len(mention.name.words) > 1:
        _learn_owner(cast, mention, outer)
    if not role and not mention.name.prefix and noun not in naming.body_nouns:
        return
    # A full stop of an initial or a title is no break; the words after it are enough all the same.
    left = BREAK.split(left)[-1]
    words = cast.words(outer - len(left), outer)
    if mention.name.prefix:
        _learn_body(cast, bearer, outer, mention.start, words)
    nouns = words[:-1] if comma else words
    if not nouns:
        return
    if role:
        if not comma or _closes_role(cast, nouns):
            _call_by_role(cast, mention, noun, nouns, comma=comma)
    elif comma and noun in naming.business_nouns and bearer.kind in ("unclear", "body"):
        if _closes_role(cast, nouns) and text[mention.end : mention.end + 1] == "," and not mention.adjective:
            bearer.kind = "body"
            bearer.is_called((noun,))  # "the airline, | Skye Air |,"
    elif not comma and noun in naming.body_nouns and bearer.kind in ("unclear", "body"):
        bearer.kind = "body"
        bearer.is_called(noun_with_modifiers(cast, nouns))


def _call_by_role(cast: Cast, mention: Mention, noun: str, nouns: list[tuple[str, int]], *, comma: bool) -> None:
    """Enter the role before a name; that of a trade makes a body of what is no person: "the operator, | Velling"."""
    bearer = mention.bearer
    brand = comma and bearer.kind == "unclear" and not mention.name.prefix
    brand = brand and (len(bearer.words) == 1 or cast.named(bearer.words[0]) is not None)  # "Norland Express"
    if noun in cast.naming.trade_nouns and (bearer.kind == "body" or brand):
        bearer.kind = "body"
        bearer.is_called((noun,))
    make_person(cast, bearer, noun, past=_is_past(cast, nouns))
    if bearer.kind == "person":
        _learn_body(cast, bearer, nouns[0][1], mention.name.outer, nouns)


def _is_past(cast: Cast, words: list[tuple[str, int]]) -> bool:
    """Whether a role is told to be past: "a | former Orsk mayor", not "said late that the mayor"."""
    naming = cast.naming
    for word, _ in reversed(words[-_PAST:]):
        lower = word.lower()
        if naming.is_past((lower,)):
            return True
        if word[0].islower() and not (naming.is_role(lower) or lower in naming.titles or lower in naming.office_fields):
            return False
    return False


def _join_founders(cast: Cast) -> None:
    """A person for whom the text gives no body stands with the business that has the last name for its first."""
    named = {b.words[0]: b for b in cast.bearers if b.kind == "body" and len(b.words) > 1}
    for bearer in cast.bearers:
        business = bearer.roles & (cast.naming.trade_nouns | cast.naming.body_owners)
        if bearer.kind == "person" and business and not bearer.body and not bearer.body_words and bearer.words:
            bearer.body = named.get(bearer.words[-1])


def _learn_owner(cast: Cast, mention: Mention, outer: int) -> None:
    """ "Norland’s | Ada Lorn" stands for Norland."""
    owners = [m for m in cast.before(outer) if outer - m.end <= 3 and m.bearer.kind in ("country", "body")]
    if owners and mention.bearer.kind in ("unclear", "person"):
        join(mention.bearer, owners[0].bearer)


def _role_with_field(left: str, cast: Cast) -> str | None:
    """The role in "the agency’s chief of oncology,": a person's noun and what it is in charge of."""
    words = left.rstrip(" ,").split()[-_FIELD:]
    for index in range(len(words) - 2, 0, -1):
        if words[index].lower() in cast.naming.body_links and words[index - 1].lower() in cast.naming.person_nouns:
            return words[index - 1].lower()
    return None


def _with_place(cast: Cast, mention: Mention, left: str) -> bool:
    """Whether a place stands before, with nothing between but "and": "in Ister and | Brask |"."""
    before = cast.before(mention.start)
    near = bool(before) and before[0].bearer.place and before[0].end >= mention.name.outer - len(left)
    between = cast.text[before[0].end : mention.name.outer].strip().lower() if near else ""
    return between in words_of(cast.language, Word.COORDINATOR) and len(mention.name.words) == 1


def _role_in_charge(left: str, mention: Mention, cast: Cast) -> str | None:
    """The role in "counsel to the inquiry | Ada Lorn", "chief of police | Ada Lorn": no police is called so."""
    if mention.bearer.kind != "unclear" or mention.bearer.given is None or len(mention.name.words) < 2:
        return None
    words = [word.lower() for word in left.split()[-4:]]
    if not words or words[-1] not in cast.naming.body_nouns:
        return None
    before = words[:-2] if words[-2:-1] and words[-2] in cast.naming.definite else words[:-1]
    linked = len(before) > 1 and before[-1] in cast.naming.body_links and before[-2] in cast.naming.person_nouns
    return before[-2] if linked else None


def _closes_role(cast: Cast, words: list[tuple[str, int]]) -> bool:
    """Whether the words before a comma are a role that introduces the name: "its director,", "Calder’s head,"."""
    for word, _ in reversed(words[-6:-1]):
        lower = word.lower()
        if lower in cast.naming.possessives or lower in cast.naming.determiners or is_possessive(word):
            return True
    return False


def _learn_body(cast: Cast, bearer: Bearer, start: int, end: int, words: list[tuple[str, int]]) -> None:
    """The body among the words of a role: the last name in them, or the possessor without a name."""
    if bearer.body is not None or any(word.lower() in cast.naming.past_holders for word, _ in words[-_ROLE:]):
        return
    inside = [m for m in cast.within(max(start, end - 70), end) if m.bearer is not bearer]
    inside = [m for m in inside if not _has_comma(cast, m.end, end) and not _placed(cast, m)]
    inside = [m for m in inside if not _is_apart(cast, m, end) and not _lives_at(bearer, m, cast)]
    if inside:
        bearer.body = inside[-1].bearer
        return
    for index in range(len(words) - 1, -1, -1):
        word = words[index][0]
        if word == ",":
            words = words[index + 1 :]  # "She is late, said company spokesman"
            break
        if word.lower() in cast.naming.possessives:
            bearer.body_words = bearer.body_words or word.lower()
            return
        if is_possessive(word) and index:
            bearer.body_words = bearer.body_words or noun_phrase(words[: index + 1], cast)
            return
    nouns = [word.lower() for word, _ in words]
    for index in range(1, len(nouns) - 1):
        if nouns[index - 1] in cast.naming.people_words and nouns[index] in cast.naming.body_links:
            if nouns[index + 1] in cast.naming.definite:
                bearer.body_words = bearer.body_words or " ".join(nouns[index + 1 :])  # "a spokesman for | the board"
            return
    while len(nouns) > 1 and nouns[-1] in cast.naming.people_words:
        nouns.pop()
    if nouns and len(nouns) < len(words) and nouns[-1] in cast.naming.body_nouns - cast.naming.place_nouns:
        # "union | president": the body that the text calls so.
        bearer.body_words = bearer.body_words or nouns[-1]


def _placed(cast: Cast, mention: Mention) -> bool:
    """Whether a word of place stands before the mention: "its ambassador | in | Geneva"."""
    before = cast.text[max(0, mention.start - 12) : mention.start].split()
    while before and before[-1].lower() in cast.naming.determiners:
        before.pop()  # "envoy | to the | UN"
    return bool(before) and before[-1].lower() in cast.naming.place_links


def _is_apart(cast: Cast, mention: Mention, end: int) -> bool:
    """Whether a new phrase or clause begins behind the mention: "Ada Lorn | called on the manager, Bo Harlan"."""
    words = [word.lower() for word, _ in cast.words(mention.end, end) if word[0].isalpha()]
    language = cast.language
    begins = words_of(language, Word.PRONOUN | Word.COMPLEMENTISER | Word.AUXILIARY | Word.AGENT)
    begins -= cast.naming.possessives.keys()
    return not begins.isdisjoint(words) or not cue_forms(language).isdisjoint(words[:1])


def _lives_at(bearer: Bearer, mention: Mention, cast: Cast) -> bool:
    """Whether the mention only tells where somebody lives: "Gull Road resident | Ada Lorn", "Road commissioner"."""
    naming, words = cast.naming, mention.bearer.words
    street = mention.bearer.kind == "unclear" and words[-1] in naming.place_suffixes
    return street and (len(words) == 1 or not bearer.roles.isdisjoint(naming.bystanders))


def _has_comma(cast: Cast, start: int, end: int) -> bool:
    return "," in cast.text[start:end].rstrip(", ")

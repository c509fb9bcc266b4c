"""What the text says of a bearer beside the name: role, gender, and the body that a person speaks for.

Read off the words before the name ("Tessel founder | Joel Prentiss", "its director, | Samuel Ostrow") and the
apposition after it ("Marisol Teague, | president of the union").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from components.extract.cast import Bearer, Cast, Mention
from components.extract.mentions import cue_forms, words_of
from components.extract.nounphrases import bare
from components.lang.schema import Word

_REACH = 110
"""Characters on either side in which a role is looked for."""
_KIN = 4
"""Letters that a noun and the adjective made of it share: "tribe", "tribal"."""
_BREAK = re.compile(r"[.!?;:“”\"()\n—–]")
_WORD = re.compile(r"[^\s,]+|,")
_AGE = re.compile(r"\d{1,3}\b")


def learn_roles(cast: Cast) -> None:
    """Enter into the cast's bearers what stands beside their names."""
    text = cast.reading.article.text
    for mention in cast.mentions:
        if mention.bearer.kind == "country" and mention.adjective or mention.name.modifies:
            continue
        _before(cast, mention, text)
        _after(cast, mention, text)
    _join_founders(cast)


def _before(cast: Cast, mention: Mention, text: str) -> None:
    outer, naming, bearer = mention.name.outer, cast.naming, mention.bearer
    left = text[max(0, outer - _REACH) : outer]
    close = left.rstrip()
    comma = close.endswith(",")
    noun = close.rstrip(",").rpartition(" ")[2].lower()
    if comma and noun not in naming.person_nouns:
        noun = _role_with_field(close, cast) or noun
    role = noun in naming.person_nouns or noun in naming.gendered
    if (noun in naming.inside_links or noun in naming.surface_links) and not comma and bearer.kind == "unclear":
        bearer.place = bearer.place or mention.name.key == bearer.words
    if _is_possessive(noun) and not comma and len(mention.name.words) > 1:
        _learn_owner(cast, mention, outer)
    if not role and not mention.name.prefix and noun not in naming.body_nouns:
        return
    # A full stop of an initial or a title is no break; the words after it are enough all the same.
    left = _BREAK.split(left)[-1]
    words = [(m.group(), outer - len(left) + m.start()) for m in _WORD.finditer(left)]
    if mention.name.prefix:
        _learn_body(cast, bearer, outer, mention.start, words)
    nouns = words[:-1] if comma else words
    if not nouns:
        return
    if role:
        if comma and not _closes_role(cast, nouns):
            return
        _make_person(cast, bearer, noun)
        _learn_body(cast, bearer, nouns[0][1], outer, nouns)
    elif not comma and noun in naming.body_nouns and bearer.kind in ("unclear", "body"):
        bearer.kind = "body"
        bearer.roles.update(_noun_with_modifiers(cast, nouns))


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
        _join(mention.bearer, owners[0].bearer)


def _role_with_field(left: str, cast: Cast) -> str | None:
    """The role in "the agency’s chief of oncology,": a person's noun and what it is in charge of."""
    words = left.rstrip(" ,").split()[-4:]
    for index in range(len(words) - 2, 0, -1):
        if words[index].lower() in cast.naming.body_links and words[index - 1].lower() in cast.naming.person_nouns:
            return words[index - 1].lower()
    return None


def _noun_with_modifiers(cast: Cast, words: list[tuple[str, int]]) -> set[str]:
    """The last word and the plain ones before it: "hospital network" of "of the hospital network"."""
    classes, out = cast.reading.language.classes, set()
    for word, _ in reversed(words[-3:]):
        if word[:1].isupper() or classes.get(word, Word.NONE) or word == ",":
            break
        out.add(word)
    return out


def _closes_role(cast: Cast, words: list[tuple[str, int]]) -> bool:
    """Whether the words before a comma are a role that introduces the name: "its director,", "Calder’s head,"."""
    for word, _ in reversed(words[-6:-1]):
        lower = word.lower()
        if lower in cast.naming.possessives or lower in cast.naming.determiners or _is_possessive(word):
            return True
    return False


def _is_possessive(word: str) -> bool:
    return bare(word) != word


def _make_person(cast: Cast, bearer: Bearer, noun: str) -> None:
    if bearer.kind in ("unclear", "person"):
        bearer.kind = "person"
        bearer.roles.add(noun)
        bearer.gender = bearer.gender or cast.naming.gendered.get(noun)


def _learn_body(cast: Cast, bearer: Bearer, start: int, end: int, words: list[tuple[str, int]]) -> None:
    """The body among the words of a role: the last name in them, or the possessor without a name."""
    if bearer.body is not None:
        return
    inside = [m for m in cast.within(max(start, end - 70), end) if m.bearer is not bearer]
    inside = [m for m in inside if not _has_comma(cast, m.end, end) and not _placed(cast, m)]
    if inside:
        bearer.body = inside[-1].bearer
        return
    for index in range(len(words) - 1, -1, -1):
        word = words[index][0]
        if word == ",":
            return
        if word.lower() in cast.naming.possessives:
            bearer.body_words = bearer.body_words or word.lower()
            return
        if _is_possessive(word) and index:
            bearer.body_words = bearer.body_words or _noun_phrase(words[: index + 1], cast)
            return
    nouns = [word.lower() for word, _ in words]
    for index in range(1, len(nouns) - 1):
        if nouns[index - 1] in cast.naming.people_words and nouns[index] in cast.naming.body_links:
            if nouns[index + 1] in cast.naming.definite:
                bearer.body_words = bearer.body_words or " ".join(nouns[index + 1 :])  # "a spokesman for | the board"
            return
    kin = next((noun for noun in cast.naming.kin_nouns if any(noun[:_KIN] == word[:_KIN] for word in nouns)), None)
    if kin is not None:
        bearer.body_words = bearer.body_words or kin  # "the | tribal | chairwoman"
        return
    while len(nouns) > 1 and nouns[-1] in cast.naming.people_words:
        nouns.pop()
    if nouns and len(nouns) < len(words) and nouns[-1] in cast.naming.body_nouns - cast.naming.place_nouns:
        # "union | president": the body that the text calls so.
        bearer.body_words = bearer.body_words or nouns[-1]


def _placed(cast: Cast, mention: Mention) -> bool:
    """Whether a word of place stands before the mention: "its ambassador | in | Geneva"."""
    before = cast.reading.article.text[max(0, mention.start - 12) : mention.start].split()
    return bool(before) and before[-1].lower() in cast.naming.place_links


def _has_comma(cast: Cast, start: int, end: int) -> bool:
    return "," in cast.reading.article.text[start:end].rstrip(", ")


def _noun_phrase(words: list[tuple[str, int]], cast: Cast) -> str:
    """From the last determiner on, the possessive ending off: "the group’s" → "the group"."""
    for index in range(len(words) - 1, -1, -1):
        if words[index][0].lower() in cast.naming.determiners:
            return bare(" ".join(word for word, _ in words[index:]))
    return bare(words[-1][0])


def _after(cast: Cast, mention: Mention, text: str) -> None:
    tail = text[mention.end : mention.end + _REACH]
    kin = _WORD.match(tail[1:]) if tail.startswith(" ") else None
    noun = bare(kin.group()).rstrip(".").lower() if kin else ""
    if noun in cast.naming.kin_nouns and mention.bearer.kind in ("unclear", "body"):
        mention.bearer.kind = "body"
        mention.bearer.roles.add(noun)
    if tail.startswith((" of ", " from ", " with ")) and mention.bearer.kind != "body":
        link = tail.split()[0]
        at = mention.end + len(link) + 2
        found = cast.within(at, at + 30)[:1]
        between = text[at : found[0].name.outer].split() if found else []
        plain = all(word in cast.naming.determiners or word in cast.naming.body_nouns for word in between)
        told = found and (found[0].bearer.kind == "body" or any(word in cast.naming.body_nouns for word in between))
        if found and plain and (told or mention.bearer.kind == "person" and not found[0].bearer.place):
            _join(mention.bearer, found[0].bearer)
        return
    if not tail.startswith(", "):
        return
    for start, end in _appositions(mention.end, tail):
        segment = text[start:end]
        if _AGE.match(segment):
            if mention.bearer.kind == "unclear":
                mention.bearer.kind = "person"
            continue
        if _learn_apposition(cast, mention.bearer, start, end, segment):
            return
        break


def _appositions(offset: int, tail: str) -> Iterator[tuple[int, int]]:
    """The stretches between commas after a name, the first two."""
    close = _BREAK.search(tail)
    stop = close.start() if close else len(tail)
    at = 1
    for _ in range(2):
        if at >= stop:
            return
        comma = tail.find(",", at, stop)
        end = comma if comma >= 0 else stop
        while at < end and tail[at] == " ":
            at += 1
        yield offset + at, offset + end
        at = end + 1


def _learn_apposition(cast: Cast, bearer: Bearer, start: int, end: int, segment: str) -> bool:
    """Whether the stretch says what the bearer is; the first noun of a known kind decides."""
    naming, language = cast.naming, cast.reading.language
    words = [(m.group(), start + m.start()) for m in _WORD.finditer(segment)]
    if words and words[0][0].lower() in words_of(language, Word.COORDINATOR):
        return False
    attributing, verbs = cue_forms(language), words_of(language, Word.VERB)
    prepositions = words_of(language, Word.PREPOSITION)
    relative = bool(words) and words[0][0].lower() in naming.relative_pronouns
    for index, (word, _) in enumerate(words):
        lower = word.lower().rstrip("’'")
        if not relative and (lower in attributing or index and lower in verbs):
            return False
        if not relative and _is_subject(words, index, attributing, cast):
            return False
        if lower in naming.person_nouns and not relative:
            if bearer.kind in ("body", "country"):
                return False
            _make_person(cast, bearer, lower)
            _apposed_body(cast, bearer, words, index, start, end)
            return True
        following = words[index + 1][0].lower() if index + 1 < len(words) else ""
        if lower in naming.body_nouns and (following in naming.person_nouns or following in naming.body_nouns):
            continue  # "the police | chief"
        if lower in naming.body_nouns and not _is_possessive(word):
            if relative:
                bearer.body_words = bearer.body_words or _noun_phrase(words[: index + 1], cast)
            elif bearer.kind in ("unclear", "body", "country") and index <= 5:
                if bearer.kind == "unclear":
                    bearer.kind = "body"
                bearer.roles.update(_noun_with_modifiers(cast, words[: index + 1]))
            return True
        if index and lower in prepositions and not relative:
            return False
        if relative and _is_possessive(word) and index:
            bearer.body_words = bearer.body_words or _noun_phrase(words[: index + 1], cast)
            return True
    return False


def _is_subject(words: list[tuple[str, int]], index: int, verbs: frozenset[str], cast: Cast) -> bool:
    """Whether a verb follows the noun, so that a clause begins here and no apposition: ", the group (also) said …"."""
    adverbs = words_of(cast.reading.language, Word.ADVERB)
    after = [word.lower() for word, _ in words[index + 1 : index + 3]]
    return bool(after) and (after[0] in verbs or after[0] in adverbs and after[-1] in verbs)


def _apposed_body(cast: Cast, bearer: Bearer, words: list[tuple[str, int]], index: int, start: int, end: int) -> None:
    """The body in "Calder’s | head", "head | of the union", "its | head"."""
    if bearer.body is not None:
        return
    at, naming = words[index][1], cast.naming
    before = [m for m in cast.within(start, at) if m.bearer is not bearer]
    if before:
        bearer.body = before[-1].bearer
        return
    while index + 1 < len(words) and words[index + 1][0].lower() in naming.people_words:
        index += 1  # "deputy | president | of the union"
    for position in range(index):
        word = words[position][0]
        if word.lower() in cast.naming.possessives:
            bearer.body_words = word.lower()
            return
        if _is_possessive(word):
            bearer.body_words = _noun_phrase(words[: position + 1], cast)
            return
    if index + 1 < len(words) and words[index + 1][0].lower() in cast.naming.body_links:
        after = [m for m in cast.within(words[index + 1][1], end) if m.bearer is not bearer]
        place = words[index + 1][0].lower() in naming.place_links
        if after and (after[0].bearer.kind == "body" or not place and not after[0].bearer.place):
            bearer.body = after[0].bearer
        elif index + 2 < len(words) and words[index + 2][0].lower() in cast.naming.definite:
            bearer.body_words = " ".join(word for word, _ in words[index + 2 :][:4])
        return
    modifier = words[index - 1][0].lower() if index else ""
    if modifier in naming.body_nouns - naming.place_nouns:
        bearer.body_words = modifier  # "the | union | president"


def _join(bearer: Bearer, body: Bearer) -> None:
    if body is not bearer and bearer.body is None:
        bearer.body = body
        if bearer.kind == "unclear":
            bearer.kind = "person"

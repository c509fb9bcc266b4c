"""The tokens of a reading as parallel lists, with what each word may be: rules look at these and at nothing else."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from components.extract.text import word_sets
from components.extract.text.quotation import Quotation, find_quotations
from components.extract.text.reading import Reading
from components.extract.text.titles import find_titles
from components.extract.text.tokens import Token
from components.lang.attributing import Cue, Grammar, NominalCue, PhraseCue
from components.lang.classes import Word
from components.lang.naming import Naming
from components.lang.schema import Language
from components.model import Timex

DETERMINER, PRONOUN, PREPOSITION = int(Word.DETERMINER), int(Word.PRONOUN), int(Word.PREPOSITION)
COORDINATOR, SUBORDINATOR, COMPLEMENTISER = int(Word.COORDINATOR), int(Word.SUBORDINATOR), int(Word.COMPLEMENTISER)
RELATIVE, AUXILIARY, MODAL, NEGATION = int(Word.RELATIVE), int(Word.AUXILIARY), int(Word.MODAL), int(Word.NEGATION)
ADVERB, TIME, VERB, POSSESSIVE = int(Word.ADVERB), int(Word.TIME), int(Word.VERB), int(Word.POSSESSIVE)
INFINITIVE, QUANTITY, COPULA, HAVE = int(Word.INFINITIVE), int(Word.QUANTITY), int(Word.COPULA), int(Word.HAVE)
TITLE, TIME_NOUN, CONTRAST = int(Word.TITLE), int(Word.TIME_NOUN), int(Word.CONTRAST)
WILLING, PARENTHETICAL = int(Word.WILLING), int(Word.PARENTHETICAL)
AGENT, WEEKDAY, PLURAL = int(Word.AGENT), int(Word.WEEKDAY), int(Word.PLURAL)
HYPOTHETICAL, PHASE, GENERIC = int(Word.HYPOTHETICAL), int(Word.PHASE), int(Word.GENERIC)
PUNCTUATION = 1 << 40
CUE = 1 << 41
PAST = 1 << 42
ADVERBIAL = 1 << 43
CAPITAL = 1 << 44
NOMINAL = 1 << 45
GERUND, PLURAL_ENDING, PAST_ENDING = 1 << 46, 1 << 47, 1 << 48
"""What ends as those forms do, whatever else it may be."""
NOUNY = 1 << 49
"""A form of a cue that may be a noun as well."""
RELAY, QUOTED, VAGUE, CAUSAL = int(Word.RELAY), int(Word.QUOTED), int(Word.VAGUE), int(Word.CAUSAL)
ACCUSATIVE, CONTINUING, LOCATIVE = int(Word.ACCUSATIVE), int(Word.CONTINUING), int(Word.LOCATIVE)
RESERVING, OWNER, HEARSAY = int(Word.RESERVING), int(Word.OWNER), int(Word.HEARSAY)
LIMITING, DISTRIBUTIVE, REFLEXIVE = int(Word.LIMITING), int(Word.DISTRIBUTIVE), int(Word.REFLEXIVE)
ENSUING = int(Word.ENSUING)
FINITE = AUXILIARY | MODAL | VERB
"""Words known to be finite verbs."""
VERBAL = FINITE | PAST
"""These, and what ends as past forms do."""
MANNER = ADVERB | ADVERBIAL
"""Adverbs, and what ends as they do."""
SUMS = "$€£"
"""Signs written onto a number."""
SIGNS = ("%",)
"""Signs behind a number that are no marks."""
HYPHENS = ("-", "/", "‑")
DASHES = ("—", "–", "--", "―")

LONGEST_CLAUSE = 150
"""Tokens in which a mark or a verb is looked for, so that no text takes longer than its length."""
_FORMS_KEPT = 1 << 18
"""Forms whose classes are remembered from article to article."""
MARK = "¶"
"""Stands behind every paragraph."""
MARKS_BEHIND = 4
"""More of them behind the text: as far as any rule looks ahead."""
CLOSED = int(word_sets.CLOSED) | INFINITIVE | PUNCTUATION
"""A word of any of these classes heads no noun phrase."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """A language's words by form: ``classes`` as plain bits, cues by each of their forms."""

    classes: dict[str, int]
    cues: dict[str, tuple[Cue, ...]]
    nominal: dict[str, NominalCue]
    phrases: dict[str, tuple[PhraseCue, ...]]
    refusal: Cue | None


@lru_cache(maxsize=4)
def lexicon(language: Language) -> Lexicon:
    """The language's words by form, built once."""
    classes = {word: int(bits) for word, bits in language.classes.items()}
    cues: dict[str, tuple[Cue, ...]] = {}
    for cue in language.cues:
        for form in {*cue.base, *cue.finite, *cue.participle, *cue.gerund}:
            cues[form] = (*cues.get(form, ()), cue)
            classes[form] = classes.get(form, 0) | CUE | (NOUNY if form in cue.nouns else 0)
    nominal = {form: cue for cue in language.nominal_cues for form in cue.forms}
    for form in nominal:
        classes[form] = classes.get(form, 0) | NOMINAL
    phrases: dict[str, tuple[PhraseCue, ...]] = {}
    for phrase in language.phrase_cues:
        phrases[phrase.words[0]] = (*phrases.get(phrase.words[0], ()), phrase)
    refusal = next((cue for cue in language.cues if cue.lemma == language.grammar.refusal), None)
    return Lexicon(classes, cues, nominal, phrases, refusal)


@dataclass(frozen=True, slots=True)
class Words:
    """Parallel lists, one entry a token; ``quoted`` is the index of its quotation or -1.

    ``timed`` is the range of the time expression that holds it, or None. Behind every paragraph stands a mark without
    letters, behind the text several: whoever looks at the next word or the one before meets punctuation there, also
    before the first word, since a list's last entries are those with negative numbers.
    """

    reading: Reading
    lexicon: Lexicon
    quotations: list[Quotation]
    low: list[str]
    text: list[str]
    start: list[int]
    end: list[int]
    bits: list[int]
    quoted: list[int]
    timed: list[tuple[int, int] | None]
    grammar: Grammar
    naming: Naming
    that: str

    def past(self, kinds: int, i: int, limit: int) -> int:
        """The first token from ``i`` on that is none of the kinds, or the limit."""
        while i < limit and self.bits[i] & kinds:
            i += 1
        return i

    def until(self, kinds: int, i: int, limit: int) -> int:
        """The first token from ``i`` on that is one of the kinds, or the limit."""
        while i < limit and not self.bits[i] & kinds:
            i += 1
        return i

    def has(self, kinds: int, first: int, last: int) -> bool:
        """Whether a word of one of the kinds stands among the tokens ``[first, last)``."""
        return self.until(kinds, first, last) < last

    def back(self, kinds: int, i: int, floor: int) -> int:
        """The last token down from ``i`` that is none of the kinds, or the floor."""
        while i > floor and self.bits[i] & kinds:
            i -= 1
        return i

    def plain(self, first: int, limit: int) -> Iterator[int]:
        """The tokens outside quotations, as far as a clause goes."""
        return (k for k in range(first, min(limit, first + LONGEST_CLAUSE)) if self.quoted[k] < 0)

    def unquoted(self, i: int, limit: int) -> int:
        """The first token from ``i`` on that stands outside quotation marks, or the limit."""
        return next((k for k in range(i, limit) if self.quoted[k] < 0), limit)

    def mark(self, marks: Sequence[str], first: int, limit: int) -> int:
        """The first of the marks outside quotations; the limit where there is none."""
        return next((k for k in self.plain(first, limit) if self.low[k] in marks), limit)

    def last_mark(self, marks: Sequence[str], first: int, limit: int) -> int:
        """The last of the marks outside quotations; the token before the first where there is none."""
        reach = range(limit - 1, max(first, limit - LONGEST_CLAUSE) - 1, -1)
        return next((k for k in reach if self.low[k] in marks and self.quoted[k] < 0), first - 1)

    def hyphened(self, i: int) -> bool:
        """Whether a hyphen ties the token to the one before or behind it ("court-ordered")."""
        low, start, end = self.low, self.start, self.end
        before = low[i - 1] in HYPHENS and end[i - 2] == start[i - 1] and end[i - 1] == start[i]
        return before or low[i + 1] in HYPHENS and end[i] == start[i + 1] and end[i + 1] == start[i + 2]

    def index_from(self, offset: int) -> int:
        """The first token that begins at the character or after it."""
        return bisect_left(self.start, offset)

    def quotations_in(self, first: int, last: int) -> Iterator[int]:
        """The numbers of the quotations that begin among the tokens ``[first, last)`` or reach into them."""
        if first >= last:
            return
        number = bisect_left(self.quotations, self.end[first], key=lambda quotation: quotation.end)
        while number < len(self.quotations) and self.quotations[number].start < self.end[last - 1]:
            yield number
            number += 1

    def range_of(self, number: int) -> tuple[int, int]:
        """The tokens of the quotation with this number, marks included."""
        quotation = self.quotations[number]
        return self.index_from(quotation.start), self.index_from(quotation.end)


def read_words(reading: Reading, timexes: Sequence[Timex]) -> Words:
    """The words of the article, with the quotations and the time expressions that they stand in."""
    language, grammar, naming = reading.language, reading.language.grammar, reading.language.naming
    marked = find_quotations(reading)
    titles = dict.fromkeys(find_titles(reading, marked))
    quotations = [quotation for quotation in marked if quotation not in titles]
    tokens = _with_marks(reading)
    start, end = [token[1] for token in tokens], [token[2] for token in tokens]
    text, low = [token[3] for token in tokens], [token[4] for token in tokens]
    for i in range(1, len(low) - 1):
        if low[i] == HYPHENS[0] and end[i - 1] < start[i] and end[i] < start[i + 1]:
            low[i] = DASHES[1]  # a hyphen between blanks: "a witness | - | a nurse | - | said"
    codes = {form: _code(form, language) for form in set(text)}
    bits = [codes[form] for form in text]
    surnames: set[str] = set()
    for i in range(len(bits) - 1):
        if (
            bits[i] & MODAL
            and bits[i] & bits[i + 1] & CAPITAL
            and low[i] in naming.name_like
            and not reading.asks(start[i])
        ):
            bits[i] = CAPITAL  # "| Will | Lorn said"
    for i in range(1, len(bits)):
        if not (bits[i - 1] | bits[i]) & CAPITAL and not low[i].isdigit():
            continue  # what follows is about capitals; a "." may stand before a number
        titled = bits[i] & CAPITAL and low[i - 1] in naming.courtesies
        if bits[i] & MODAL and bits[i] & CAPITAL and bits[i - 1] & (CAPITAL | PREPOSITION):
            bits[i] = CAPITAL  # a name or a month: "Theresa May", "by May"
        inside = bits[i] & (DETERMINER | PRONOUN) and bits[i - 1] & bits[i + 1] & CAPITAL  # "Justice | A | R Lund"
        if len(text[i]) == 1 and text[i].isupper() and (bits[i] & AUXILIARY or inside):
            bits[i] = CAPITAL  # an initial: "the minister, | S | K Lund, said"
        if titled or text[i] in surnames and bits[i + 1] & CUE:
            surnames.add(text[i])
            bits[i] = CAPITAL  # "Mr | Long |", and then "| Long | said"
        if inside and not naming.name_particles.isdisjoint((text[i], f"{text[i - 1]} {text[i]}")):
            bits[i] = 0  # "Ada Lund | i | Moor"
        appeal = bits[i] & DETERMINER and low[i - 1] in naming.appeals
        if appeal and bits[i - 1] & bits[i + 1] & CAPITAL:
            bits[i - 1] = bits[i] = CAPITAL  # "Save | Our | Pier", "Stop | the | Boats"
        noun = i - 1 - (low[i - 1] == ".")
        if low[i].isdigit() and bits[noun] & CAPITAL and low[noun] in naming.numbered_nouns:
            bits[noun : i + 1] = [CAPITAL] * (i + 1 - noun)  # "| No 10 | said", "world | No. 1 | said"
        work = low[i] in grammar.works or bits[i] & CAPITAL and low[i] in naming.papers
        if bits[i - 1] & TIME and work and text[i - 1][0].isupper() and i > 1:
            bits[i - 1] = CAPITAL  # "Radio Brask’s | Today | programme", "the | Sunday | Times"
    quoted: list[int] = [-1] * len(low)
    timed: list[tuple[int, int] | None] = [None] * len(low)
    lex = lexicon(language)
    words = Words(reading, lex, quotations, low, text, start, end, bits, quoted, timed, grammar, naming, grammar.that)
    for number in range(len(quotations)):
        first, last = words.range_of(number)
        quoted[first:last] = [number] * (last - first)
    for timex in timexes:
        first, last = words.index_from(timex.span.start), words.index_from(timex.span.end)
        timed[first:last] = [(first, last)] * (last - first)
        bits[first:last] = [code & ~(AUXILIARY | COPULA) for code in bits[first:last]]  # "9 | am"
    for title in titles:
        _as_name(words, words.index_from(title.start), words.index_from(title.end))
    return words


def _as_name(words: Words, first: int, last: int) -> None:
    """Take a title for plain words, and the comma that it holds for one behind it: "“The Long Way,” said Moor"."""
    end = last - (words.low[last - 2] in (",", "."))
    if end < last:
        words.low[end - 1], words.low[end] = words.low[end], words.low[end - 1]
    words.bits[first:end] = [0] * (end - first)


def _with_marks(reading: Reading) -> list[Token]:
    """The tokens with a mark behind every paragraph and some more behind the last."""
    tokens: list[Token] = []
    at = 0
    for paragraph in reading.paragraphs:
        end = reading.token_at(paragraph.end - 1) + 1
        tokens += reading.tokens[at:end]
        tokens.append(Token(-1, paragraph.end, paragraph.end, MARK, MARK))
        at = end
    return tokens + tokens[-1:] * MARKS_BEHIND


@lru_cache(maxsize=_FORMS_KEPT)
def _code(form: str, language: Language) -> int:
    """What a form may be, as bits: by the language's entries, by its capitals and by its ending."""
    grammar, lower = language.grammar, form.lower()
    code = lexicon(language).classes.get(lower, 0)
    if len(form) > 1 and form.isupper() and not form.endswith("."):
        code = 0  # "WHO" is no pronoun
    if not code and not any(map(str.isalnum, form)):
        return 0 if form in SIGNS or unicodedata.category(form[0]) == "Sc" else PUNCTUATION
    if form[0].isupper():
        code |= CAPITAL
    if not code & ~(CAPITAL | CUE | NOMINAL | NOUNY) and form.islower():
        if lower.endswith(grammar.adverb_endings) and lower not in grammar.not_adverbs:
            code |= ADVERBIAL
        if lower.endswith(grammar.past_endings) and lower not in grammar.not_past:
            code |= PAST
    for bit, ending in (
        (GERUND, grammar.gerund_endings),
        (PLURAL_ENDING, grammar.plural_endings),
        (PAST_ENDING, grammar.past_endings),
    ):
        if lower.endswith(ending):
            code |= bit
    return code

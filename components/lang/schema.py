"""What a language must tell the extraction: its words and rules as entries, each with its own examples."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntFlag

from components.lang.naming import Naming
from components.model import Act


class Word(IntFlag):
    """What a word of a closed class may be; a word not listed is taken for a noun or an adjective."""

    NONE = 0
    DETERMINER = 1
    PRONOUN = 2
    PREPOSITION = 4
    COORDINATOR = 8
    SUBORDINATOR = 16
    COMPLEMENTISER = 32
    RELATIVE = 64
    AUXILIARY = 128
    MODAL = 256
    NEGATION = 512
    ADVERB = 1024
    TIME = 2048
    VERB = 4096
    POSSESSIVE = 8192
    INFINITIVE = 16384
    QUANTITY = 32768
    COPULA = 65536
    HAVE = 131072
    TITLE = 262144
    SINGULAR = 524288
    TIME_NOUN = 1 << 20
    CONTRAST = 1 << 21
    DISTRIBUTIVE = 1 << 22
    WILLING = 1 << 23
    PARENTHETICAL = 1 << 24
    AGENT = 1 << 25
    WEEKDAY = 1 << 26
    PLURAL = 1 << 27
    HYPOTHETICAL = 1 << 28
    PHASE = 1 << 29
    GENERIC = 1 << 30
    RELAY = 1 << 31
    QUOTED = 1 << 32
    VAGUE = 1 << 33
    CAUSAL = 1 << 34


@dataclass(frozen=True, slots=True)
class CueExample:
    """A sentence and the one attribution that the entry must find in it, as the words stand there."""

    sentence: str
    source: str
    cue: str
    content: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cue:
    """A word or phrase that attributes, and what stands around it.

    ``finite``, ``participle``, ``gerund`` and ``base`` are its forms, ``nouns`` those that may be nouns as well.
    ``takes`` names what may be its content: ``clause`` ("said (that) …", also "…, she said"), ``quote`` (a quotation
    and nothing else), ``noun`` ("denied | the charge"), ``to`` ("refused | to go"), ``whom-to`` ("urged them | to go"),
    ``predicate`` ("called | it a shame"), ``measure`` ("put | the number at 700"). ``whom`` says that an addressee may
    stand between ("told | them | that …"), ``particle`` must follow the
    verb before a clause ("pointed | out"). ``whom_by`` are prepositions before it ("called on | them | to …").
    ``governs`` are prepositions before the content ("called for | …"),
    ``after_object`` those that follow the person aimed at ("accused X of | …"). ``plain`` cues report without a
    stance, so that they may be set off by commas.
    """

    lemma: str
    act: Act
    base: tuple[str, ...]
    finite: tuple[str, ...]
    participle: tuple[str, ...]
    gerund: tuple[str, ...]
    takes: frozenset[str]
    governs: tuple[str, ...] = ()
    after_object: tuple[str, ...] = ()
    whom: bool = False
    whom_by: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    particle: str = ""
    examples: tuple[CueExample, ...] = ()


@dataclass(frozen=True, slots=True)
class NominalCue:
    """A noun that stands for what is said.

    ``links`` are the words between noun and content ("a demand | for | …", "X's claim | that | …"), ``answered``
    says that the noun may itself be content ("a charge | the firm denies").
    """

    lemma: str
    act: Act
    forms: tuple[str, ...]
    links: tuple[str, ...]
    examples: tuple[CueExample, ...] = ()


@dataclass(frozen=True, slots=True)
class PhraseCue:
    """Words that attribute without a verb ("according to"); the source follows them."""

    lemma: str
    words: tuple[str, ...]
    examples: tuple[CueExample, ...] = ()


@dataclass(frozen=True, slots=True)
class TimexRule:
    """One form of time expression.

    ``pattern`` is a regular expression; ``{month}``, ``{number}`` and the like stand for the word lists of
    ``TimeWords`` and give the named groups that the calendar ``operation`` reads (``components.extract.timex``).
    Each example is a sentence with the expression in brackets and its value when published on ``EXAMPLE_DAY``;
    a sentence without brackets holds none.
    """

    name: str
    pattern: str
    operation: str
    examples: tuple[tuple[str, str | None], ...]


EXAMPLE_DAY = "2024-10-23"
"""A Wednesday: the publication date at which the examples of time expressions hold."""


@dataclass(frozen=True, slots=True)
class TimeWords:
    """The words of time of a language, lower case but for months, weekdays and holidays, with their TIMEX3 codes."""

    months: Mapping[str, int] = field(default_factory=dict)
    weekdays: Mapping[str, int] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)
    """Singular and plural: D, W, WE, M, Q, Y, DE, CE and, for clock units, TH, TM, TS."""
    plural_units: frozenset[str] = frozenset()
    shifts: Mapping[str, int] = field(default_factory=dict)
    """``last`` -1, ``this`` 0, ``next`` 1."""
    deictics: Mapping[str, int] = field(default_factory=dict)
    """Days from publication."""
    nights: frozenset[str] = frozenset()
    """Deictics that name the night of their day."""
    parts: Mapping[str, str] = field(default_factory=dict)
    seasons: Mapping[str, str] = field(default_factory=dict)
    decades: Mapping[str, int] = field(default_factory=dict)
    holidays: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    references: Mapping[str, str] = field(default_factory=dict)
    clock_names: Mapping[str, str] = field(default_factory=dict)
    ordinals: Mapping[str, int] = field(default_factory=dict)
    """``last`` is -1."""
    neighbours: Mapping[str, int] = field(default_factory=dict)
    """Words for the unit before (-1), of (0) or after (1) a date named before."""
    universal: frozenset[str] = frozenset()
    """Zones that are written Z."""
    afternoon: frozenset[str] = frozenset()
    """Meridiems that add twelve hours."""
    vague_numbers: frozenset[str] = frozenset()
    since: frozenset[str] = frozenset()
    until: frozenset[str] = frozenset()
    by: frozenset[str] = frozenset()
    from_: frozenset[str] = frozenset()
    onward: frozenset[str] = frozenset()
    """Prepositions before a weekday that is still to come: "three days of mourning from Wednesday"."""
    prepositions: frozenset[str] = frozenset()
    """Words before a bare year, month or season that make it a time."""
    season_openers: frozenset[str] = frozenset()
    """Words before a bare season."""
    clock_openers: frozenset[str] = frozenset()
    """Words before a clock time of figures alone."""
    determiners: frozenset[str] = frozenset()
    """Words between which and a noun a year may stand ("the 2018 games")."""
    age_words: frozenset[str] = frozenset()
    quarter: str = ""
    duration_openers: frozenset[str] = frozenset()
    """Words before "a year" that make it a duration; after anything else it is a rate."""
    speeds: frozenset[str] = frozenset()
    """Words before "per hour" that make it a speed."""
    before: frozenset[str] = frozenset()
    """Words of an offset that point back: ago, earlier, before, previous."""
    early: frozenset[str] = frozenset()
    """Edges that stop at publication ("earlier this month")."""
    late: frozenset[str] = frozenset()
    """Edges that begin at publication ("later this year")."""
    each: frozenset[str] = frozenset()
    future_cues: frozenset[str] = frozenset()
    intentions: frozenset[str] = frozenset()
    intention_links: frozenset[str] = frozenset()
    """After an intention these make it a word of the future: "planned | to", "scheduled | for"."""
    past_cues: frozenset[str] = frozenset()
    passive_infinitive: frozenset[str] = frozenset()
    """Words before a participle that speak of the future: "to be held"."""
    day_closers: frozenset[str] = frozenset()
    """Words before "the day" that make it the one spoken of ("ended the day")."""
    ambiguous_months: frozenset[str] = frozenset()
    """Months that are also other words: they need a preposition, a day or a year."""
    pattern_words: Mapping[str, str] = field(default_factory=dict)
    """Further placeholders of the rules' patterns."""
    ordinal_mark: str = ""
    """A pattern for what may stand onto the day of a month."""
    triggers: frozenset[str] = frozenset()
    """Words, beside those above, without which no rule can match."""
    openers: frozenset[str] = frozenset()
    """First words of expressions, beside those above."""
    rules: tuple[TimexRule, ...] = ()


@dataclass(frozen=True, slots=True)
class CountWords:
    """The words of numbers and of what they count."""

    numbers: Mapping[str, float] = field(default_factory=dict)
    scales: Mapping[str, float] = field(default_factory=dict)
    """hundred, thousand, million; what multiplies the number before it."""
    short_scales: Mapping[str, float] = field(default_factory=dict)
    """Written onto the figure: ``m``, ``bn``, ``k``."""
    fractions: Mapping[str, float] = field(default_factory=dict)
    """Lower case, singular and plural: "third", "halves"."""
    joins: frozenset[str] = frozenset()
    """"and" inside a number."""
    articles: frozenset[str] = frozenset()
    """"a" before a scale or a fraction."""
    currencies: tuple[str, ...] = ()
    """Signs before a sum, longest first."""
    currency_words: frozenset[str] = frozenset()
    percent: tuple[str, ...] = ()
    """Longest first."""
    qualifiers: tuple[str, ...] = ()
    range_openers: frozenset[str] = frozenset()
    range_joins: frozenset[str] = frozenset()
    ratios: tuple[str, ...] = ()
    """Between the parts of a ratio, longest first: "one | in | five"."""
    units_before: frozenset[str] = frozenset()
    """Units that stand before their number: magnitude."""
    of: frozenset[str] = frozenset()
    unit_codes: tuple[str, ...] = ()
    """Units written after or onto the figure: km, kph, p."""
    unit_stops: frozenset[str] = frozenset()
    """Words that end the noun phrase after a number."""
    modifiers: frozenset[str] = frozenset()
    """Words inside it that look like its end: "wounded soldiers"."""
    plurals: frozenset[str] = frozenset()
    """Plurals without the plural's ending: people, children, dead."""
    plural_ending: str = ""
    plural_tails: tuple[str, ...] = ()
    """Ends of compounds that are plurals: "schoolchildren"."""
    not_plural_endings: tuple[str, ...] = ()
    compound_units: frozenset[str] = frozenset()
    """First words of two-word units: nautical, square."""
    measure_openers: frozenset[str] = frozenset()
    """Words before a number without a unit that measures: "at", "to", "by"."""
    whole_determiners: frozenset[str] = frozenset()
    whole_pronouns: frozenset[str] = frozenset()
    """After "of": "12 of | them |"."""
    verb_endings: tuple[str, ...] = ()
    measures: frozenset[str] = frozenset()
    """Words that say what happened to the counted."""
    not_counts: frozenset[str] = frozenset()
    """Nouns after a number that make it no count: times, ordinals' bearers."""
    identifiers: frozenset[str] = frozenset()
    """Words before a number that make it a name: flight, article, route."""
    addresses: frozenset[str] = frozenset()
    age_words: frozenset[str] = frozenset()
    age_qualifiers: frozenset[str] = frozenset()
    """Qualifiers that make a bare small number an age: "under 30"."""
    leaning: frozenset[str] = frozenset()
    """Qualifiers of a number whose unit stands before: "another 30"."""
    number_tails: frozenset[str] = frozenset()
    """Words between a number and its noun: "25 million | more | people"."""
    definite: frozenset[str] = frozenset()
    """Before a small number: the counted were named before, nothing is counted here."""
    parties: frozenset[str] = frozenset()
    """Counted nouns that are the article's own sides."""


@dataclass(frozen=True, slots=True)
class EventWords:
    """What makes a clause or a noun a happening."""

    nouns: frozenset[str] = frozenset()
    noun_endings: tuple[str, ...] = ()
    not_nouns: frozenset[str] = frozenset()
    """Nouns with such an ending that name no happening."""
    past_forms: frozenset[str] = frozenset()
    """Past forms and participles not told by their ending."""
    verbs: frozenset[str] = frozenset()
    """Other finite forms: "says", "is", "face"."""
    verb_endings: tuple[str, ...] = ()
    not_verbs: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    perfect: frozenset[str] = frozenset()
    pluperfect: frozenset[str] = frozenset()
    weak_auxiliaries: frozenset[str] = frozenset()
    """Auxiliaries that may be something else: "to", a possessive's "’s"."""
    gerund_endings: tuple[str, ...] = ()
    gerund_openers: frozenset[str] = frozenset()
    """Prepositions before a gerund that is a happening."""
    infinitive: frozenset[str] = frozenset()
    boundaries: frozenset[str] = frozenset()
    """Words after which a phrase of its own begins: according."""
    focus: frozenset[str] = frozenset()
    """Adverbs between a preposition and its date: only, just."""
    comparing: frozenset[str] = frozenset()
    """Prepositions whose date is an object, no time of a happening: "with 2019", "for 2025"."""
    comparative: frozenset[str] = frozenset()
    """"than" before "in 2019"."""
    compared: frozenset[str] = frozenset()
    """Prepositions before a number compared with."""
    planned: frozenset[str] = frozenset()
    """Words after which "for" dates: scheduled, set."""
    possessives: frozenset[str] = frozenset()
    superlatives: frozenset[str] = frozenset()
    superlative_endings: tuple[str, ...] = ()
    when: frozenset[str] = frozenset()
    lasting: frozenset[str] = frozenset()
    """Words before a duration in which something went on."""
    then: frozenset[str] = frozenset()
    speech: frozenset[str] = frozenset()
    complementisers: frozenset[str] = frozenset()
    subordinators: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    coordinators: frozenset[str] = frozenset()
    subjects: frozenset[str] = frozenset()
    """Pronouns that open a clause."""
    determiners: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    issued: frozenset[str] = frozenset()
    """Participles that date a document: "in | a letter dated …"."""
    temporal: frozenset[str] = frozenset()
    """Prepositions before a happening that places another one: before, after, since."""
    subsequent: frozenset[str] = frozenset()
    biographical: frozenset[str] = frozenset()
    """Words whose date is a life's and no happening's: born, founded."""
    deadlines: frozenset[str] = frozenset()
    cancelled: tuple[str, ...] = ()
    """After a planned happening these say that it will not be."""
    negations: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    """Conjunctions that a span of its own leaves off: But, And, Meanwhile."""


@dataclass(frozen=True, slots=True)
class Grammar:
    """What attribution must know beyond closed-class words."""

    adverb_endings: tuple[str, ...] = ()
    past_endings: tuple[str, ...] = ()
    gerund_endings: tuple[str, ...] = ()
    plural_endings: tuple[str, ...] = ()
    singular_endings: tuple[str, ...] = ()
    """Endings that only look like a plural's."""
    adjective_endings: tuple[str, ...] = ()
    not_past: frozenset[str] = frozenset()
    """Words that only look like past forms."""
    not_adverbs: frozenset[str] = frozenset()
    """Words that only look like adverbs."""
    that: str = ""
    """The complementiser that is no part of the content."""
    joins_names: frozenset[str] = frozenset()
    """Coordinators inside a noun phrase."""
    genitive: str = ""
    """The preposition that ties a noun to the one before it."""
    documents: frozenset[str] = frozenset()
    """Nouns whose "showed" and "found" take a noun ("the survey showed a decline")."""
    inward: frozenset[str] = frozenset()
    """Lemmas of cues that tell thoughts: inside a reported clause they go with it."""
    counts: frozenset[str] = frozenset()
    """Nouns for a number ("a figure of …")."""
    bare_forms: frozenset[str] = frozenset()
    """Auxiliaries and irregular past forms that are infinitives or participles too ("to put", "been")."""
    refusal: str = ""
    """The lemma of the cue that "would not say" stands for."""


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """One language. ``code`` is ISO 639-1; ``abbreviations`` are lower case and end in their full stop."""

    code: str
    abbreviations: frozenset[str] = field(default_factory=frozenset)
    quotation_marks: tuple[tuple[str, str], ...] = ()
    """Pairs of opening and closing marks; an opening mark may have several."""
    apostrophes: str = ""
    """The marks among them that are apostrophes as well."""
    elided: tuple[str, ...] = ()
    """What may follow an apostrophe at the beginning of a word (the rest of "'em")."""
    classes: dict[str, Word] = field(default_factory=dict)
    """Closed-class words, lower case."""
    grammar: Grammar = field(default_factory=Grammar)
    cues: tuple[Cue, ...] = ()
    nominal_cues: tuple[NominalCue, ...] = ()
    phrase_cues: tuple[PhraseCue, ...] = ()
    time: TimeWords = field(default_factory=TimeWords)
    counts: CountWords = field(default_factory=CountWords)
    happenings: EventWords = field(default_factory=EventWords)
    naming: Naming = field(default_factory=Naming)
    plural_endings: tuple[tuple[str, str], ...] = ()
    """A plural's ending and the singular's, the first that fits."""
    topic_verbs: frozenset[str] = frozenset()
    """Verb forms that may be a topic: killed, injured."""
    topic_stops: frozenset[str] = frozenset()
    """Words that are no topic beside numbers, words of time and verbs: function words, verbs of speech, vague nouns and
    adverbs."""

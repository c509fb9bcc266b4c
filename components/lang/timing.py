"""Time: the words of time of a language and the forms of its time expressions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class TimexRule:
    """One form of time expression.

    ``pattern`` is a regular expression; ``{month}``, ``{number}`` and the like stand for the word lists of
    ``TimeWords`` and give the named groups that the calendar ``operation`` reads (``components.extract.times.timex``).
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
    beyond: Mapping[str, int] = field(default_factory=dict)
    """Behind a unit these leave one out: "the week | after next"."""
    throughout: frozenset[str] = frozenset()
    """Prepositions before the part of a day told of: "through | the night"."""
    most: frozenset[str] = frozenset()
    """Words before "of" and such a part: "most | of the morning"."""
    bare_shifts: frozenset[str] = frozenset()
    """Shifts that need a word before them: "the past Friday", but "went past | Friday"."""
    deictics: Mapping[str, int] = field(default_factory=dict)
    """Days from publication."""
    nights: frozenset[str] = frozenset()
    """Deictics that name the night of their day."""
    parts: Mapping[str, str] = field(default_factory=dict)
    edge_parts: Mapping[str, str] = field(default_factory=dict)
    """Words at the head of an edge that name a part of the day behind it: "the | early hours | of Sunday"."""
    edge_intensifiers: frozenset[str] = frozenset()
    """Words passed over before these: "the | very | early hours of Sunday"."""
    seasons: Mapping[str, str] = field(default_factory=dict)
    decades: Mapping[str, int] = field(default_factory=dict)
    holidays: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    """Feasts by month and day; by their days from Easter Sunday alone; or by month, weekday and which of these in the
    month, where -1 is the last."""
    feast_openers: frozenset[str] = frozenset()
    """Words before a feast, beside the prepositions, that make it a time: "in time | for | Christmas"."""
    bare_feasts: frozenset[str] = frozenset()
    """Feasts whose name also opens other names: they need a preposition before and no noun behind them."""
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
    lasted: frozenset[str] = frozenset()
    """Verbs of the past whose "until" is past, too."""
    past_negated: frozenset[str] = frozenset()
    """Auxiliaries of the past beside a denial: "| was | not told until Monday"."""
    fiscal: frozenset[str] = frozenset()
    """Words of business beside which "the first half" is one of a year."""
    matches: frozenset[str] = frozenset()
    """Words of sport beside which it is one of a match."""
    by: frozenset[str] = frozenset()
    follows: frozenset[str] = frozenset()
    onward: frozenset[str] = frozenset()
    """Prepositions before a weekday that is still to come: "three days of mourning from Wednesday"."""
    requests: frozenset[str] = frozenset()
    """Verbs after which an infinitive speaks of the future: "urged them | to return by Monday"."""
    alerts: frozenset[str] = frozenset()
    """Before hours from one to another these speak of the future: "issued a | warning | from 6am to 9pm on Friday"."""
    sudden: frozenset[str] = frozenset()
    """What nobody plans, so that it is of a day gone by: "the bill for Monday’s | fire |"."""
    answered: frozenset[str] = frozenset()
    """Before those these speak of what was done: "claimed | responsibility | for Sunday’s attack"."""
    appointed: frozenset[str] = frozenset()
    """Before "of" and a day these are what is set for it: "set a | date | of 3 May"."""
    demands: frozenset[str] = frozenset()
    """Verbs after which "by" and a date speak of the future: "demanded that they leave | by Saturday"."""
    conditions: frozenset[str] = frozenset()
    """Words that put a past form into the future: "would leave | if | the talks failed by Friday"."""
    pending: frozenset[str] = frozenset()
    """Between a present copula and those prepositions, words of what is to come: "is | up | for renewal in May"."""
    meant_for: frozenset[str] = frozenset()
    """Prepositions before a day that something is planned for, whatever the verb's tense: "called a strike for"."""
    year_nouns: frozenset[str] = frozenset()
    """Plurals behind a year that count nothing: "at 2018 | prices"."""
    vague_openers: frozenset[str] = frozenset()
    """Words before units without a number that last: "for | years"."""
    prepositions: frozenset[str] = frozenset()
    """Words before a bare year, month or season that make it a time."""
    season_openers: frozenset[str] = frozenset()
    """Words before a bare season."""
    clock_openers: frozenset[str] = frozenset()
    """Words before a clock time of figures alone."""
    day_openers: frozenset[str] = frozenset()
    """Words before a day of the month without its month: "on | the 24th"."""
    determiners: frozenset[str] = frozenset()
    """Words between which and a noun a year may stand ("the 2018 games")."""
    age_words: frozenset[str] = frozenset()
    quantities: frozenset[str] = frozenset()
    """Words before a weekday and its noun that speak of each such day: "all | Friday fixtures"."""
    quarter: str = ""
    duration_openers: frozenset[str] = frozenset()
    """Words before "a year" that make it a duration; after anything else it is a rate."""
    falls: frozenset[str] = frozenset()
    """Seasons whose names are other words: before these they are none: "the | fall | in prices"."""
    falling: frozenset[str] = frozenset()
    named_parts: frozenset[str] = frozenset()
    """Parts of a day that need no article: "by | nightfall"."""
    part_openers: frozenset[str] = frozenset()
    """Words before a part of the day of which the text tells: "in | the late afternoon"."""
    dating: frozenset[str] = frozenset()
    """Words before "a day" that make it one: "on | a day rich in song"."""
    some_day: frozenset[str] = frozenset()
    """Numbers before "day" that make it no length: "will | one | day be sorry"."""
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
    past_denied: frozenset[str] = frozenset()
    """Of these, what is of the past where it is denied: "| could | not be reached on Friday"."""
    schedules: frozenset[str] = frozenset()
    """Present forms in which a timetable is told: "MPs | vote | on Monday"."""
    intentions: frozenset[str] = frozenset()
    awaited: frozenset[str] = frozenset()
    """Before any preposition these speak of the future: "a ruling | expected | on Thursday"; not "than expected"."""
    formerly: frozenset[str] = frozenset()
    """Before those these speak of what was to be: "| originally | planned for May"."""
    postponed: frozenset[str] = frozenset()
    """Before "to" and "until" these speak of the future: "was | moved | to November"."""
    charged: frozenset[str] = frozenset()
    """Before a preposition these speak of the past: "is | accused | of stealing it on 3 May"."""
    listed: frozenset[str] = frozenset()
    """Before a case and "for" these speak of the future: "| listed | the matter for hearing on 3 May"."""
    cases: frozenset[str] = frozenset()
    staged: frozenset[str] = frozenset()
    """Behind a present copula these speak of the future: "nurses are | staging | a walkout on Tuesday"."""
    announcing: frozenset[str] = frozenset()
    """Before an object these tell no tense, so that the nearest counts: "has | announced | a strike on Aug. 18"."""
    intention_links: frozenset[str] = frozenset()
    """After an intention these make it a word of the future: "planned | to", "scheduled | for"."""
    present_copulas: frozenset[str] = frozenset()
    """Before a participle they tell no tense: "unless it | is | paid by Monday"."""
    past_copulas: frozenset[str] = frozenset()
    """Before an infinitive they tell a plan: "it | was | to begin"."""
    contenders: frozenset[str] = frozenset()
    """Who is still to be met at the time behind them: "her | opponent | in November"."""
    past_cues: frozenset[str] = frozenset()
    modals: frozenset[str] = frozenset()
    """Before a form that may be the past's or the infinitive's, these make it the infinitive's: "will | shut"."""
    passive_infinitive: frozenset[str] = frozenset()
    """Words before a participle that speak of the future: "to be held"."""
    day_closers: frozenset[str] = frozenset()
    """Words before "the day" that make it the one spoken of ("ended the day")."""
    ambiguous_months: frozenset[str] = frozenset()
    """Months that are also other words: they need a preposition, a day or a year."""
    given_months: frozenset[str] = frozenset()
    """Months that are also first names: before a surname they need the same."""
    pattern_words: Mapping[str, str] = field(default_factory=dict)
    """Further placeholders of the rules' patterns."""
    ordinal_mark: str = ""
    """A pattern for what may stand onto the day of a month."""
    triggers: frozenset[str] = frozenset()
    """Words, beside those above, without which no rule can match."""
    rules: tuple[TimexRule, ...] = ()

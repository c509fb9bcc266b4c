"""Events: the words that make a clause or a noun a happening."""

from __future__ import annotations

from dataclasses import dataclass


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
    participles: frozenset[str] = frozenset()
    """Past forms that behind the noun of a happening are its participle: "a meeting | held | in May"."""
    verb_endings: tuple[str, ...] = ()
    not_verbs: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    perfect: frozenset[str] = frozenset()
    pluperfect: frozenset[str] = frozenset()
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
    dated_nouns: frozenset[str] = frozenset()
    """Nouns that are happenings where a date stands onto them: "the 2021 | critique", "a | memorandum | of 3 May"."""
    issuing: frozenset[str] = frozenset()
    """Prepositions between such a noun and its date."""
    as_of: frozenset[str] = frozenset()
    """Before "of" and a date: "as | of Monday"."""
    within: frozenset[str] = frozenset()
    """Prepositions before a length that ends at publication: "in | the past five years"."""
    spanning: frozenset[str] = frozenset()
    """Prepositions that date with a short time and compare with others: "over | the weekend", "from | 1 April"."""
    compared_with: frozenset[str] = frozenset()
    """Prepositions before a distance in time that is compared with: "up 6 percent | on | a year ago"."""
    planned: frozenset[str] = frozenset()
    """Words after which "for" dates: scheduled, set."""
    possessives: frozenset[str] = frozenset()
    superlatives: frozenset[str] = frozenset()
    superlative_endings: tuple[str, ...] = ()
    amounts: frozenset[str] = frozenset()
    """Superlatives that tell an amount before "of" or after these: "most of the south", "at least"."""
    amounting: frozenset[str] = frozenset()
    none: frozenset[str] = frozenset()
    """Words at the head of a clause that deny it: "no county has paid since May"."""
    offices: frozenset[str] = frozenset()
    """Verbs of an office held, a state of the life told in a relative clause: "who has led the board since 2014"."""
    accused: frozenset[str] = frozenset()
    """Participles behind a date that tell what somebody is held for: "was in court on Monday | accused | of theft"."""
    posts: frozenset[str] = frozenset()
    """What one is "in" as long as one holds an office: "in | power"."""
    when: frozenset[str] = frozenset()
    accounts: frozenset[str] = frozenset()
    """What is published of a quarter later: "third-quarter | results"."""
    offering: frozenset[str] = frozenset()
    """Verbs whose amount has a date of its own: "offered | 4 percent this year"."""
    terms: frozenset[str] = frozenset()
    """Verbs whose length is still to come: "has been | jailed | for six years"."""
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
    ahead: frozenset[str] = frozenset()
    """Before "of" and a happening that places another one: "ahead | of elections on 14 June"."""
    subsequent: frozenset[str] = frozenset()
    biographical: frozenset[str] = frozenset()
    """Words whose date is a life's and no happening's: born, founded."""
    deadlines: frozenset[str] = frozenset()
    cancelled: tuple[str, ...] = ()
    """After a planned happening these say that it will not be."""
    counterfactual: frozenset[str] = frozenset()
    """Before a perfect these tell what was not: "it | would | have been shut on Monday"."""
    negations: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    """Conjunctions that a span of its own leaves off: But, And, Meanwhile."""

    def is_past(self, word: str) -> bool:
        """Whether the word, in lower case, has the form of a verb's past or participle."""
        ends = word.endswith(self.verb_endings) and len(word) > 4 and word not in self.not_verbs
        return ends or word in self.past_forms

"""Attribution: the entries for words that attribute, and what the grammar around them is told by."""

from __future__ import annotations

from dataclasses import dataclass

from components.model import Act


@dataclass(frozen=True, slots=True)
class CueExample:
    """A sentence and the one attribution that the entry must find in it, as the words stand there."""

    sentence: str
    source: str
    cue: str
    content: tuple[str, ...]


TAKES = frozenset(
    """clause quote noun to whom-to predicate measure tally figure told evidence withheld court decreed wish
    adjective deed doing""".split()
)
"""What ``Cue.takes`` may name."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A word or phrase that attributes, and what stands around it.

    ``finite``, ``participle``, ``gerund`` and ``base`` are its forms, ``nouns`` those that may be nouns as well.
    ``takes`` names what may be its content: ``clause`` ("said (that) …", also "…, she said"), ``quote`` (a quotation
    and nothing else), ``noun`` ("denied | the charge"), ``to`` ("refused | to go"), ``whom-to`` ("urged them | to go"),
    ``predicate`` ("called | it a shame"), ``measure`` ("put | the number at 700"), ``tally`` (any number: "counted |
    nine wrecks"), ``figure`` (a number that is plainly told and no gift: "gave | a figure of 600"), ``told`` (a noun
    for what was said: "accepted | the criticism"), ``evidence`` (a noun after a document: "the survey showed | a
    fall"; without "that" a clause needs a verb), ``wish`` (a clause, and only behind "that": "asked that | he go"),
    ``doing`` (a gerund: "recalled | seeing it").
    Three tags say more of the rest: ``withheld`` content may be kept back, which declines ("would not | say"),
    ``court`` asks for a subject to whom a case is put ("a court heard"), ``decreed`` for another one, since what a
    court orders is no statement. An ``adjective`` needs an auxiliary ("is adamant that …"). With a noun behind it
    a ``deed`` tells what somebody did ("agreed a price").

    ``whom`` says that an addressee may stand between ("told | them | that …"), ``particle`` must follow the verb before
    a clause ("pointed | out"). ``whom_by`` are prepositions before it ("called on | them | to …").
    ``governs`` are prepositions before the content ("called for | …"),
    ``after_object`` those that follow the person aimed at ("accused X of | …").

    Raises ``ValueError`` for a tag in ``takes`` that is not in ``TAKES``.
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

    def __post_init__(self) -> None:
        if unknown := self.takes - TAKES:
            raise ValueError(f"cue {self.lemma!r} takes {sorted(unknown)}: expected some of {sorted(TAKES)}")


@dataclass(frozen=True, slots=True)
class NominalCue:
    """A noun that stands for what is said.

    ``links`` are the words between noun and content ("a demand | for | …", "X's claim | that | …"), ``answered``
    says that the noun may itself be content ("a charge | the firm denies"). ``equated`` nouns are said to be their
    content ("his answer | was that …", "“…,” | was her reply"), ``relayed`` ones need a verb that gives
    them ("expressed | concern that …"), ``framed`` ones stand with their owner behind one of the prepositions beside
    the content ("by | the union's count, …").
    """

    lemma: str
    act: Act
    forms: tuple[str, ...]
    links: tuple[str, ...]
    examples: tuple[CueExample, ...] = ()
    equated: bool = False
    relayed: bool = False
    framed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PhraseCue:
    """Words that attribute without a verb ("according to"); the source follows them."""

    lemma: str
    words: tuple[str, ...]
    examples: tuple[CueExample, ...] = ()


Entry = Cue | NominalCue | PhraseCue
"""Whatever attributes."""


@dataclass(frozen=True, slots=True)
class Grammar:
    """What attribution must know beyond closed-class words."""

    adverb_endings: tuple[str, ...] = ()
    past_endings: tuple[str, ...] = ()
    gerund_endings: tuple[str, ...] = ()
    plural_endings: tuple[str, ...] = ()
    adjective_endings: tuple[str, ...] = ()
    not_past: frozenset[str] = frozenset()
    """Words that only look like past forms."""
    not_adverbs: frozenset[str] = frozenset()
    """Words that only look like adverbs."""
    that: str = ""
    """The complementiser that is no part of the content."""
    of_things: str = ""
    """The relative pronoun that may be a determiner as well, but not behind a comma ("which | critics called …")."""
    joins_names: frozenset[str] = frozenset()
    """Coordinators inside a noun phrase."""
    genitive: str = ""
    """The preposition that ties a noun to the one before it."""
    documents: frozenset[str] = frozenset()
    """Nouns whose "showed" and "found" take a noun ("the survey showed a decline")."""
    inward: frozenset[str] = frozenset()
    """Lemmas of cues that tell thoughts: inside a reported clause they go with it."""
    attending: frozenset[str] = frozenset()
    """Prepositions before those who do something meanwhile ("ended on Monday | with | nurses alleging fraud")."""
    agent: str = ""
    """The preposition before whoever does what is told in the passive."""
    claimed: frozenset[str] = frozenset()
    """Further nouns of what is only said to be so ("claimed | innocence")."""
    denied: frozenset[str] = frozenset()
    """Those of them by claiming which a charge is denied ("maintained her | innocence")."""
    works: frozenset[str] = frozenset()
    """Nouns for what has a title ("the podcast | “The Long Way”")."""
    taken: frozenset[str] = frozenset()
    """Nouns of what is taken and not told ("claimed nine lives")."""
    courts: frozenset[str] = frozenset()
    """Nouns for those to whom a case is put ("jurors were told that …")."""
    occasions: frozenset[str] = frozenset()
    """Nouns for where something is said ("in a letter", "on a call"), and for whose turn it is ("for its part")."""
    addressing: frozenset[str] = frozenset()
    """Past forms of what is done to tell something ("| phoned | the station to complain", "| marched | to demand")."""
    appearing: frozenset[str] = frozenset()
    """Past forms of what is so with an occasion, a platform or an outlet ("| took | to television to say")."""
    outlets: frozenset[str] = frozenset()
    """Further words for where and how somebody speaks ("took to | television | to say", "came | forward | to say")."""
    standards: frozenset[str] = frozenset()
    """Nouns for that by which something is done, and which say nothing ("done according to | plan |")."""
    summing: frozenset[str] = frozenset()
    """Nouns that behind a comma sum up what was said or done (", a move | the union condemned")."""
    purposes: frozenset[str] = frozenset()
    """Nouns that what they are for belongs to: nobody is blamed "for" it ("criticised plans | for the hospital")."""
    adverb_pairs: frozenset[tuple[str, str]] = frozenset()
    """Two words that are an adverb together ("has | so far | denied")."""
    came_to_pass: frozenset[tuple[str, str]] = frozenset()
    """A modal and an adverb that together tell what somebody did in the end ("| would later | admit that …")."""
    counts: frozenset[str] = frozenset()
    """Nouns for a number ("a figure of …")."""
    finders: frozenset[str] = frozenset()
    """Nouns for those whose "found" takes a noun as that of documents does ("inspectors found | mould")."""
    evidence: frozenset[str] = frozenset()
    """Nouns of which whoever "found no …" tells what was looked for."""
    chances: frozenset[str] = frozenset()
    """Nouns for how likely something is ("gave the bill | a 60% chance")."""
    narrator: frozenset[str] = frozenset()
    """Heads of no source: the reporter's "I" outside quotation marks, and "percentage | points"."""
    bare_forms: frozenset[str] = frozenset()
    """Auxiliaries and irregular past forms that are infinitives or participles too ("to put", "been")."""
    states: frozenset[str] = frozenset()
    """What a participle may leave somebody as: "a man shot | dead | by guards", "found | guilty | of theft"."""
    nearly: frozenset[str] = frozenset()
    """Before a verb these say that it was not said: "| almost | admitted it"."""
    present: frozenset[str] = frozenset()
    """Auxiliaries of the present: behind "said it was shut, as the board …" the reporter's."""
    refusal: str = ""
    """The lemma of the cue that "would not say" stands for."""

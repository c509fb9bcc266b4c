"""What a language must tell the extraction: its words and rules as entries, each with its own examples."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from components.lang.attributing import Cue, Grammar, NominalCue, PhraseCue
from components.lang.classes import Word
from components.lang.counting import CountWords
from components.lang.happening import EventWords
from components.lang.naming import Naming
from components.lang.replying import ReplyWords
from components.lang.timing import TimeWords


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """One language. ``code`` is ISO 639-1; ``abbreviations`` are lower case and end in their full stop."""

    code: str
    abbreviations: frozenset[str] = field(default_factory=frozenset)
    closing_abbreviations: frozenset[str] = field(default_factory=frozenset)
    """Those among them that may end a sentence: "Ltd.", "a.m."."""
    numbering_abbreviations: frozenset[str] = field(default_factory=frozenset)
    """Those that are none but before a figure: "No. 10", but "He said no. Then he left."."""
    clock_abbreviations: frozenset[str] = field(default_factory=frozenset)
    """Those that end a sentence before any word in capitals but a day, a month or a time zone: "2 a.m. | Police"."""
    zones: frozenset[str] = field(default_factory=frozenset)
    """Words of which the next two behind a clock time have one, if they tell its zone: "8 p.m. | Eastern |"."""
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
    replies: ReplyWords = field(default_factory=ReplyWords)
    plural_endings: tuple[tuple[str, str], ...] = ()
    """A plural's ending and the singular's, the first that fits."""
    labels: frozenset[str] = frozenset()
    """What stands alone or before a colon where a paragraph is none of the account: "Read more: …"."""
    credits: tuple[str, ...] = ()
    """How paragraphs begin that tell who made the article or what became of it: "Reporting by …"."""
    closing_credits: tuple[str, ...] = ()
    """How they end: "… contributed to this report."."""
    pictures: tuple[str, ...] = ("(?!)",)
    """What a picture is called by where a caption tells who made it: "(Image: Ada Lorn)"."""
    stamps: tuple[str, ...] = ()
    """How a line begins that is no sentence and says who wrote the article, and when: "Published 14:32, 3 June"."""
    topic_verbs: Mapping[str, str] = field(default_factory=dict)
    """Forms of verbs of harm done, which may be a topic, each with the one it is counted as: killing, killed."""
    topic_stops: frozenset[str] = frozenset()
    """Words that are no topic beside numbers, words of time and verbs: function words, verbs of speech, vague nouns and
    adverbs."""

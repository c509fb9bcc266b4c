"""What a language must tell about replies: the words that mark one statement as an answer to another."""

from __future__ import annotations

from dataclasses import dataclass, field

from components.lang.naming import NamingExample


@dataclass(frozen=True, slots=True)
class ReplyWords:
    """Words of replies, all in lower case; each list has an example in the language's file.

    ``figure_nouns`` stand for a number that somebody gave ("the total"), ``genuine`` before one of them claims to know
    better ("the | true | figure"), ``measuring`` behind "it" puts a number on what was counted ("it | at | nine").
    ``pointers`` stand for what another has said ("that | would suit", "heard | that | before").
    ``pluperfect`` before a cue says that it was said earlier ("had | said"). ``reproaches`` are claims that something
    was done wrong or left undone ("the criticism"), ``results`` all that a
    study or inquiry says ("the findings"), ``finding`` the entries of cues with which it does. ``suches`` behind "no"
    take up a noun ("no | such letter"). ``proforms`` are all that a denial needs to name what was charged ("denied |
    doing so"), ``bygone`` says that it was charged before ("denied | previous | reports").
    ``substitutes`` at the end of a short clause stand for what another has said ("he had | one", "expected | as much").
    ``demonstrating`` before a noun says that it was just spoken of ("those meetings").
    So does a word that is ``sweeping`` as the first of a content ("any | meeting would be pointless").
    ``utterances`` are nouns for what somebody has just said ("was offended by the | remark"), ``offers`` for what
    somebody would do ("the | idea").
    ``wordings`` are nouns for a part of what was said ("its | wording"). ``accepting`` behind a negation turn it down
    ("did not | recognise | the figure"). ``faults`` are what is wrong with an account
    ("the estimate | ignored …"), ``denying_phrases`` say by themselves that it is not so ("no truth").

    ``standing`` are the entries of cues that uphold what was contested, ``insisting`` those that hold to one's own
    account against another's, ``exculpations`` words for one's own right conduct after a charge, or for not knowing
    of it, ``ignorance`` words for knowing nothing of what has just been told, ``dismissals`` for what has just been
    told not to count ("made | no difference"). ``rebukes`` open what is wrong in having said it ("accused him of |
    playing politics").
    ``callers`` are the entries of cues that give a thing a name ("called | it rubbish"), ``hearing`` those of cues
    whose subject is told and answers nothing ("the court | heard"), ``answering`` those of cues
    that answer. ``reactions`` are words with which a reporter announces an answer ("was | unmoved"), ``assents`` do so
    behind a negation ("not everyone was | convinced"), ``answers`` behind their owner ("his | answer"), ``prompts``
    tell what the speaker was told ("when told of this"), unless reporters ask ("in reply to | queries |"), which
    ``questions`` tell, and ``asked_about`` need a word for what was said behind them.
    ``openers`` are how a quotation goes on from another's words ("if that’s …"). ``senses`` are words for one thing
    that a claim and its denial may name differently.
    """

    figure_nouns: frozenset[str] = frozenset()
    genuine: frozenset[str] = frozenset()
    measuring: frozenset[str] = frozenset()
    pointers: frozenset[str] = frozenset()
    pluperfect: frozenset[str] = frozenset()
    reproaches: frozenset[str] = frozenset()
    results: frozenset[str] = frozenset()
    finding: frozenset[str] = frozenset()
    suches: frozenset[str] = frozenset()
    proforms: frozenset[str] = frozenset()
    bygone: frozenset[str] = frozenset()
    substitutes: tuple[str, ...] = ()
    demonstrating: frozenset[str] = frozenset()
    sweeping: frozenset[str] = frozenset()
    utterances: frozenset[str] = frozenset()
    offers: frozenset[str] = frozenset()
    wordings: frozenset[str] = frozenset()
    accepting: frozenset[str] = frozenset()
    faults: frozenset[str] = frozenset()
    denying_phrases: tuple[str, ...] = ()
    callers: frozenset[str] = frozenset()
    standing: frozenset[str] = frozenset()
    insisting: frozenset[str] = frozenset()
    ignorance: tuple[str, ...] = ()
    dismissals: tuple[str, ...] = ()
    rebukes: tuple[str, ...] = ()
    exculpations: tuple[str, ...] = ()
    answering: frozenset[str] = frozenset()
    hearing: frozenset[str] = frozenset()
    reactions: frozenset[str] = frozenset()
    assents: frozenset[str] = frozenset()
    answers: frozenset[str] = frozenset()
    prompts: tuple[str, ...] = ()
    questions: frozenset[str] = frozenset()
    asked_about: tuple[str, ...] = ()
    openers: tuple[str, ...] = ()
    senses: tuple[tuple[str, ...], ...] = ()
    examples: tuple[NamingExample, ...] = field(default_factory=tuple)

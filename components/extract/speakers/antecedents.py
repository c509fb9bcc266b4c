"""What pronouns take up, and whom roles, documents and possessives belong to: a name beside them, or "its".

"She" is mostly who spoke last, or whom the sentence before begins with. Stands on who is named, who has spoken and
what sentences are about, each a module of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from components.extract.speakers.cast import Bearer, CastReader, Mention
from components.extract.speakers.named_bearers import NEAR
from components.extract.speakers.nounphrases import Phrase
from components.extract.speakers.speakers import (
    IMPOSSIBLE,
    UNLIKELY,
    Speaker,
    doubt,
    listed,
    of_mention,
    together,
    worse,
)
from components.extract.speakers.subjects import Subjects
from components.extract.speakers.wording import WORD, is_possessive
from components.extract.text.word_sets import CLOSED, cue_forms, words_of
from components.lang.classes import Word
from components.lang.naming import Pronoun
from components.model import Confidence, Span

REACH = 8
"""Sentences in which an antecedent is looked for."""


_OBJECT = 6
"""Words of "the main opposition party over"."""
_LIST = 5
"""Names of the longest list that "they" takes up."""
_OFFICE = 60
"""Characters before a name in which its office begins."""


class Antecedents(Subjects):
    """The bearers of one text by all that takes them up."""

    def settle(self) -> None:
        """Find the bodies of people whom the text introduces as "its director" or "the federation’s director"."""
        for bearer in self.cast.bearers:
            wrote = not self.naming.authors.isdisjoint(bearer.roles)  # "its author": no body's, a report's
            if bearer.body is None and bearer.body_words and bearer.kind != "country" and not wrote:
                self._settle_body(bearer, bearer.body_words.lower().split())
            elif bearer.body is None and bearer.kind == "person":
                bearer.body = self._body_of_office(bearer)

    def _settle_body(self, bearer: Bearer, words: list[str]) -> None:
        """The body of a person introduced as "its director" or "the federation’s director"."""
        pronoun = self.naming.possessives.get(words[0]) if len(words) == 1 else None
        at = self._opening(bearer, words[0], pronoun) if pronoun is not None else bearer.first
        beside = self._body_before(at) if pronoun is not None and pronoun.stands_for == "body" else []
        if beside:
            acting = self.cast.within(self.sentence(at).start, at)
            bearer.body_words = " ".join(beside)
            bearer.body = self.definite(beside, at, exclude=acting[0].bearer if acting else None)
        elif pronoun is None:
            bearer.body = self.definite(words, bearer.first, exclude=bearer)
            speaks = not bearer.roles.isdisjoint(self.naming.mouthpieces)
            if bearer.body is None and speaks and words[-1] in self.naming.state_nouns:
                before = self.cast.before(bearer.first, NEAR)  # "a foreign ministry | spokeswoman"
                states = {m.bearer.number: m.bearer for m in before if m.bearer.kind == "country"}
                bearer.body = next(iter(states.values())) if len(states) == 1 else None
        elif (firm := self._firm_of_office(bearer, words[0], at)) is not None:
            bearer.body = firm
        else:
            found = self.of_pronoun(pronoun, at, exclude=bearer, quoted=True)
            bearer.body = found.bearer or found.body if found else None
            if found is not None and found.bearer is None:
                bearer.body_words = found.name
        body = bearer.body
        if body is not None and body.kind == "person":
            # "His deputy" stands where he stands; what is "its" is no person's.
            bearer.body = None if pronoun is None or pronoun.stands_for == "body" else body.body or body
            if bearer.roles & self.naming.relatives and bearer.body is not body or bearer.roles & self.naming.opposites:
                bearer.body = None  # "His mother" is nobody's spokeswoman, "his counterpart" is on another side

    def _body_of_office(self, person: Bearer) -> Bearer | None:
        """The company of who is named with an office that only companies have, and with none: "CEO | Ada Lorn"."""
        naming, (mention,) = self.naming, self.cast.after(person.first)
        words = [word.lower() for word, _ in self.words(max(0, person.first - _OFFICE), person.first)]
        kinds = [(k, naming.office_bodies.get(" ".join(words[k:]))) for k in range(len(words))]
        start, noun = next(((k, noun) for k, noun in kinds if noun), (0, None))
        before = words[start - 1] if start else ""
        apart = words_of(self.language, CLOSED | Word.TIME | Word.VERB) | cue_forms(self.language)
        if noun is None or before.isalpha() and before not in apart - naming.articles or mention.bearer is not person:
            return None
        body = self.definite([noun], person.first, exclude=person)
        last = next((m for m in self.cast.before(person.first, NEAR) if m.bearer is body), None)
        return self.first_of(noun, self.cast.within(self.sentence(last.start).start, last.end)) if last else None

    def _firm_of_office(self, person: Bearer, owner: str, at: int) -> Bearer | None:
        """The one company just named whose office "its" tells of: "The Board fined Orlo. | Its chief executive |"."""
        (mention,) = self.cast.after(person.first)
        beside = (*self.words(at, person.first), *self.words(mention.end, mention.end + _OFFICE))
        told = [word.lower().rstrip(".") for word, _ in beside]
        first = told.index(owner) + 1 if owner in told else len(told)
        offices = (self.naming.office_bodies.get(" ".join(told[first:stop])) for stop in range(first, first + 4))
        noun = next(filter(None, offices), None)
        last = next(iter(self.cast.before(self.sentence(at).start)), None)
        if noun is None or last is None or self.paragraph(at) - self.paragraph(last.start) > 1:
            return None
        named = self.cast.within(self.sentence(last.start).start, at)
        firms = {m.bearer.number: m.bearer for m in named if self.may_act(m) and self.is_of_kind(noun, m)}
        return next(iter(firms.values())) if len(firms) == 1 else None

    def _body_before(self, at: int) -> list[str]:
        """The body without a name that "its" means behind it: "Orlo criticised | the club | over its chairman"."""
        words = [word.lower() for word, _ in self.words(self.sentence(at).start, at)[-_OBJECT:]]
        articles = [k for k, word in enumerate(words) if word in self.naming.definite]
        links = self.naming.matter_links | self.naming.name_links
        close = len(words) > 2 and words[-1] in links and words[-2] in self.naming.body_nouns
        return words[articles[-1] : -1] if close and articles else []

    def _opening(self, bearer: Bearer, word: str, pronoun: Pronoun) -> int:
        """Where "its" stands before a name: what is named behind is not meant, "| Its | envoy to Ister, Ada Lorn"."""
        first = max(0, bearer.first - _OFFICE)
        before = [at for written, at in self.words(first, bearer.first) if written.lower() == word]
        return before[-1] if before and pronoun.stands_for == "body" else bearer.first

    def body_of(self, source: Span, phrase: Phrase, *, modifiers: bool = True) -> Bearer | None:
        """Whom a role or document belongs to: a name in the phrase, its possessor, or a word before the head.

        ``modifiers`` says whether a mere noun may be that word: "the board report" is the board's, "the rail union" is
        not the rail agency's.
        """
        negations, told = words_of(self.language, Word.NEGATION), phrase.words[phrase.head : phrase.stop]
        apart = any(word in negations for word, _ in told)  # "doctors | not involved in the trial"
        if apart or not self.naming.past_holders.isdisjoint(phrase.before):
            return None
        # no "| Orlo |-run ministry"
        inside = [m for m in self.cast.within(source.start, source.end) if not m.name.modifies]
        inside = [m for m in inside if not self.naming.regions.issuperset(m.name.key)]
        inside = [m for m in inside if not self.is_of_thing(m, source, phrase)]
        bodies = [m for m in inside if m.bearer.kind != "person"] or inside
        if listed(self.cast, inside):
            return None  # "officials in | Norland and Brask |"
        linked = phrase.complement[:3] if self.naming.body_links.issuperset(phrase.complement[:1]) else []
        if bodies and not self.naming.kinds_of_people.isdisjoint(linked):
            return None  # "the lawyer for | a woman | beaten in Orsk"
        if bodies:
            placed = not self.naming.place_links.isdisjoint(phrase.complement[:1])
            placed = placed and bodies[0].end <= phrase.words[phrase.head][1]  # "the | UN | base in Ister"
            body = bodies[0 if phrase.simple or placed else -1].bearer
            return body if body.kind != "country" or self._serves(phrase) else None
        complement = phrase.complement
        for index, word in enumerate(complement):
            if word in self.naming.possessives:
                return self._employer(word, source.start)
            if word in self.naming.definite:
                bearer = self.definite(complement[index:], source.start)
                if bearer is not None:
                    return bearer
        if phrase.first in self.naming.possessives:
            one = phrase.noun.removesuffix(self.naming.plural_ending)
            personal = one in self.naming.relation_nouns & self.naming.spokesperson_nouns - self.naming.mouthpieces
            personal &= one not in self.naming.understudies  # "her | lawyer" is not her firm's, as is her deputy
            return (self.possessor if personal else self._employer)(phrase.first, source.start)
        return self._before_head(phrase, source.start, modifiers=modifiers)

    def is_of_thing(self, mention: Mention, source: Span, phrase: Phrase) -> bool:
        """Whether a name behind the head only tells which thing is meant: "a boy in | the Orsk row |"."""
        naming, behind = self.naming, self.word_behind(mention.end).rstrip(",.")
        within = phrase.words[phrase.head][1] < mention.start and mention.end < source.end
        plain = within and self.text[mention.end] == " " and behind.isalpha()
        kinds = (naming.people_words, naming.body_nouns, naming.place_suffixes, self.language.classes)
        return plain and not any(behind in kind for kind in kinds) and self.is_definite(mention.name.outer)

    def _serves(self, phrase: Phrase) -> bool:
        """Whether people at a place may be its government's: "officials in | Norland", and not "traders in | Oslo".

        No union and no party is its country's.
        """
        naming, one = self.naming, phrase.noun.removesuffix(self.naming.plural_ending)
        if not naming.joined_bodies.isdisjoint((phrase.noun, one)):
            return False
        placed = phrase.complement[:1] and phrase.complement[0] in naming.inside_links
        if placed and any(word.rpartition("-")[2] in naming.participle_tails for word in phrase.before if "-" in word):
            return False  # "UN-backed | investigators in Norland"
        serving = naming.public_staff | naming.mouthpieces | naming.state_offices
        serving |= naming.public_nouns - naming.workers
        return not placed or not serving.isdisjoint((phrase.noun, one))

    def employers(self, inside: Sequence[Mention]) -> list[Bearer]:
        """Those whose role the noun of a phrase is: "the head of | Orlo", "| Orlo | ’s head", "the | Ister | mayor"."""
        naming, out = self.naming, []
        for mention in inside:
            linked = not (naming.body_links - naming.place_links).isdisjoint(self.link_before(mention.name.outer)[-1:])
            party = mention.adjective or mention.name.key[-1] in naming.proper_nouns
            before = self.word_behind(mention.end) in naming.people_words and not party
            if before or linked or self.owns(mention.end):
                out.append(mention.bearer)
        return out

    def possessor(self, word: str, at: int) -> Bearer | None:
        """Whose something is: the person of "her office", else the body."""
        found = self.of_pronoun(self.naming.possessives[word], at)
        return found.bearer or found.body if found else None

    def _employer(self, word: str, at: int) -> Bearer | None:
        """Whose something is, or for whom that person speaks: "her | staff"."""
        found = self.of_pronoun(self.naming.possessives[word], at)
        return found.body or found.bearer if found else None

    def with_owners(self, name: str, at: int) -> str:
        """The name with those whom its pronouns mean: "her lawyer" as "Ada Lorn’s lawyer"; at worst "lawyer"."""
        words = name.split()
        for index, word in enumerate(words[:-1]):
            pronoun = self.naming.possessives.get(word)
            if pronoun is None:
                continue
            owner = self.of_pronoun(pronoun, at) or self._named_behind(pronoun, at)
            bearer = owner.bearer or owner.body if owner is not None else None
            # "The club lost. | Its | manager"
            led = pronoun.stands_for == "body" and words[index + 1] in self.naming.titles
            led = led and owner is not None and owner.name.split()[-1] in self.naming.body_nouns
            one = owner is not None and not owner.several and (owner.person or led)
            whose = bearer.name if bearer is not None else owner.name if owner is not None and one else ""
            if bearer is not None and pronoun.stands_for != "person" and words[index + 1] in self.naming.relatives:
                whose = ""  # "their mother" is no firm's
            personal = bearer is None or bearer.kind == "person" or index or pronoun.stands_for == "person"
            words[index] = self.whose(whose) if whose and personal else whose or (word if index else "")
        return " ".join(filter(None, words))

    def _named_behind(self, pronoun: Pronoun, at: int) -> Speaker | None:
        """Whom a pronoun means that the text begins with: "According to | her | lawyer, Ada Lorn was ill"."""
        behind = (of_mention(mention) for mention in self.cast.within(at, self.sentence(at).end))
        return next((s for s in behind if pronoun.stands_for == "person" and doubt(s, pronoun) < UNLIKELY), None)

    def _before_head(self, phrase: Phrase, at: int, *, modifiers: bool) -> Bearer | None:
        """ "the firm’s | lawyers", "a board | inspection report"; but "state records" are no State University's."""
        nouns = self.naming.body_nouns - self.naming.place_nouns if modifiers else frozenset[str]()
        for index, word in enumerate(phrase.before):
            if is_possessive(word) or word in nouns:
                owner = self.definite(phrase.before[: index + 1], at)
                if owner is not None:
                    return owner
        return None

    def of_pronoun(
        self, pronoun: Pronoun, at: int, exclude: Bearer | None = None, *, speaks: bool = False, quoted: bool = False
    ) -> Speaker | None:
        """The nearest that fits, sentence by sentence backwards: who spoke there, else the first one named there.

        ``speaks`` says that the pronoun is a source itself, and so nobody whom the words themselves name; ``quoted``
        that people whom a quotation names may be meant: “Bo Crane is ill,” said Ada Lorn, | his | lawyer.
        """
        unlikely: Speaker | None = None
        for back, span in enumerate(self.sentences_back(at, REACH)):
            candidates = self._candidates(span.start, min(at, span.end), pronoun, quoted=quoted)
            aside = speaks and not back and self.is_fronted(span.start, at)
            # The antecedent of a pronoun that opens a sentence stands before it.
            if aside or span.start < at and self.opening_pronoun(span.start) == pronoun:
                candidates = [speaker for speaker in candidates if any(speaker is s for _, s in self._spoken[-6:])]
            fitting = [s for s in candidates if s.bearer is None or s.bearer is not exclude]
            fitting = [s for s in fitting if s.name and doubt(s, pronoun) < IMPOSSIBLE]
            if speaks:
                fitting = self._others(fitting, pronoun, here=not back) or (fitting if back else [])
            if fitting:
                best = min(fitting, key=lambda s: doubt(s, pronoun))
                if doubt(best, pronoun) >= UNLIKELY:
                    unlikely = unlikely or best
                    continue
                alone = len({s.name for s in fitting}) == 1
                sure: Confidence = "guess" if back > 3 else "certain" if alone and back <= 1 else "likely"
                return replace(best, rule=f"{pronoun.stands_for}-pronoun", confidence=worse(sure, best.confidence))
        if unlikely is None or pronoun.stands_for == "body":
            return None
        return replace(unlikely, rule=f"{pronoun.stands_for}-pronoun", confidence="guess")

    def _others(self, fitting: list[Speaker], pronoun: Pronoun, *, here: bool) -> list[Speaker]:
        """Those who are not named in the words that are looked for: "Ida Crane was wrong, | she | said".

        A body may be, if nothing is there: not "A ship sank at Orlo Bank, | it | said".
        """
        told = self._told if pronoun.stands_for in ("person", "several") else self._told_placed if here else frozenset()
        return [speaker for speaker in fitting if speaker.bearer is None or speaker.bearer.number not in told]

    def opening_pronoun(self, start: int) -> Pronoun | None:
        """The pronoun with which a sentence begins."""
        first = WORD.match(self.text, start)
        return self.naming.pronouns.get(first.group().lower()) if first else None

    def _acting(self, mentions: Sequence[Mention], pronoun: Pronoun) -> list[Speaker]:
        """Those whom a body's pronoun may mean: not where something is, "plants in | Norland |", if another acts."""
        links = self.naming.inside_links
        acting = [of_mention(m) for m in mentions if links.isdisjoint(self.words_before(m.name.outer))]
        return acting if any(doubt(s, pronoun) < IMPOSSIBLE for s in acting) else [of_mention(m) for m in mentions]

    def _together(
        self, start: int, stop: int, spoke: list[Speaker], inside: list[Mention], *, apart: bool
    ) -> list[Speaker]:
        """Those whom "they" may mean: a list of people, one of whom no gender is told, who speaks for a body."""
        named = self.cast.within(start, stop)
        lists = (listed(self.cast, named[max(0, stop - _LIST) : stop]) for stop in range(2, len(named) + 1))
        joined = list(filter(None, (together(self.cast, names) for names in lists)))
        staff = [s for s in spoke if s.rule == "speaks-for-body" and not s.several]
        speaking = [replace(s, person=False, several=not s.gender) for s in staff]
        # "One minister was blunt. It was late, | they | said"
        one = [replace(s, several=True) for s in self._without_name(start, stop) if s.gender is None and not staff]
        plural = [] if apart else self._plural(start, stop)  # nobody whom the words themselves speak of
        opens = bool(named) and named[0].name.outer == start and bool(listed(self.cast, named[:2]))
        about = [*joined, *plural] if opens else [*plural, *joined]  # "| Velling and Orlo | met lawyers, and both said"
        return [*speaking, *spoke, *about, *one, *map(of_mention, inside)]

    def _candidates(self, start: int, stop: int, pronoun: Pronoun, *, quoted: bool) -> list[Speaker]:
        spoke = [speaker for at, speaker in reversed(self._spoken[-6:]) if start <= at < stop]
        inside = [m for m in self.cast.within(start, stop) if not m.adjective and not m.name.modifies]
        if pronoun.stands_for == "several":
            inside = [m for m in inside if quoted or not self._is_quoted(m.start)]
            return self._together(start, stop, spoke, inside, apart=not quoted and self._is_quoted(start + 1))
        if pronoun.stands_for == "body":
            # nobody of whom the words themselves speak: “Orlo is late,” | it | said
            inside = [m for m in inside if not self._is_quoted(m.start)]
            return [*spoke, *self.taken_up(start, stop), *self.acting(start, stop), *self._acting(inside, pronoun)]
        people = [_person_if_unclear(speaker) for speaker in spoke]
        before = self.sentence(stop - 1).end <= stop
        agents = frozenset[str]() if before else self.agents  # "Asked by | Ada Lorn |, he said"
        outside = [m for m in self.cast.within(start, stop) if quoted or not self._is_quoted(m.start)]
        outside = [m for m in outside if agents.isdisjoint(self.words_before(m.name.outer)) and not self.qualifies(m)]
        outside = [m for m in outside if not self._leads_to(m)]
        announced = before or ":" in self.text[start:stop]  # "A miner disagreed: it was dry, | he | said"
        about = self._without_name(start, stop) if announced else []
        if any(speaker.gender in (None, pronoun.gender) for speaker in about):
            apart = (m for m in outside if self.agents.isdisjoint(self.words_before(m.name.outer)))
            outside = [m for m in apart if not self.hangs(m)]  # "The mayor was met by | Ada Lorn |. She said"
        called = [m for m in outside if not m.adjective and not m.name.modifies]
        named = [speaker for m in called for speaker in (*self._kin(m), of_mention(m))]
        if pronoun.gender and any(speaker.likely_gender == pronoun.gender for speaker in named):
            # "The judge met Mrs. Lorn": she is the one of whom it is known
            about = [speaker for speaker in about if speaker.gender]
        return [*people, *about, *named]

    def _kin(self, owner: Mention) -> list[Speaker]:
        """Who has no name but somebody's, and cannot be that one: "Police held | Ada Lorn’s son |. He"."""
        if not self.owns(owner.end) or not owner.bearer.is_likely_person:
            return []
        noun = self.word_behind(self.text.find(" ", owner.end)).rstrip(".,;:")
        if noun not in self.naming.relatives or self.naming.gendered.get(noun) in (None, owner.bearer.gender):
            return []
        name, gender = f"{self.whose(owner.bearer.name)} {noun}", self.naming.gendered.get(noun)
        return [Speaker(name, "nominal", "person-noun", None, None, gender, person=True)]

    def _leads_to(self, owner: Mention) -> bool:
        """Whether somebody is named only for whoever is named next: "| Ada Lorn |’s sister, Ida, ran. She"."""
        (behind,) = self.cast.after(owner.end) or (owner,)
        told = [word.lower() for word, _ in self.words(owner.end, behind.start)]
        people = self.naming.people_words | self.naming.relatives
        apposed = 1 < len(told) <= _OBJECT and told[-1] == "," and told[-2] in people
        return apposed and self.owns(owner.end)


def _person_if_unclear(speaker: Speaker) -> Speaker:
    """Who has spoken and may be a person is one for the pronoun that follows."""
    unclear = not speaker.person and speaker.bearer is not None and speaker.bearer.may_be_person
    return replace(speaker, person=True) if unclear else speaker


class OnAntecedents(CastReader):
    """Whatever asks a text for whom its words take up as well."""

    def __init__(self, antecedents: Antecedents) -> None:
        super().__init__(antecedents.cast)
        self.antecedents = antecedents

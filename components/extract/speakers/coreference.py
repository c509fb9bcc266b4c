"""Who a source is: pronouns, role nouns, short names, documents and spokespeople taken back to a speaker.

Walks through the attributions in text order, because "she" and "the company" are mostly who spoke last.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from components.extract.attribution.attribution import Attribution
from components.extract.attribution.passives import TOLD_IN_COURT
from components.extract.speakers.antecedents import Antecedents
from components.extract.speakers.cast import Cast, CastReader, Mention
from components.extract.speakers.common_nouns import CommonNouns
from components.extract.speakers.named_bearers import NEAR
from components.extract.speakers.nounphrases import read_phrase
from components.extract.speakers.speakers import IMPOSSIBLE, UNLIKELY, Speaker, doubt, of_bearer, of_mention, worse
from components.extract.speakers.wording import WORD, bare
from components.extract.text.word_sets import words_of
from components.lang.attributing import Cue
from components.lang.classes import Word
from components.lang.naming import Pronoun
from components.model import Act, Span

_AGED = re.compile(r", \d{1,3}, (\w{2,4}) (?:[^\W\d][^,.;]{0,24}, )?$")
_AGE = 48
"""Characters in which an age and a word of place stand before an address: "Ada Lorn, 58, of | Gull Street |"."""
_RELATIVE = 90
"""Characters before a relative pronoun in which its antecedent stands."""
_HEAD = 40
"""Characters at the head of a content in which the one it is aimed at stands."""

_NOUN = 6
"""Words behind a country's name in which the noun stands for what it has."""
_BESIDE = 120
"""Characters on either side of a source in which it is told that it speaks for a side of a case."""
_CLAIM = 3
"""Words that take up what was said right before: "an unfounded | claim"."""
_LATELY = 6
"""Attributions back in which somebody’s relative has spoken."""
_DATED = 90
"""Characters before a year or number in which the document is looked for that it dates."""


class Resolver(CastReader):
    """Names the speakers of one text, attribution after attribution."""

    def __init__(self, cast: Cast, attributions: Sequence[Attribution]) -> None:
        super().__init__(cast)
        self.antecedents = Antecedents(cast)
        self.antecedents.quoted([piece for found in attributions if found.type == "direct" for piece in found.content])
        self.common_nouns = CommonNouns(self.antecedents)
        self._attributions = attributions
        self._before: Attribution | None = None
        self._heard: set[int] = set()
        self._happenings = self.language.happenings.nouns - self.naming.body_nouns
        self._advocates: set[str] = set()
        """Who speak for a side of a case; what a court is told by nobody is no accused’s or witness’s."""

    def speakers(self) -> list[Speaker]:
        """A speaker for each attribution, in their order; a carried-over one has the speaker before it."""
        attributions = self._attributions
        self.common_nouns.introduced.sources = tuple(found.source.start for found in attributions if found.source)
        out: list[Speaker] = []
        for found in attributions:
            if found.source is not None:
                claimant = out[-1].bearer if out and self._takes_up_claim(found) else None
                self.antecedents.tells(found.content, found.source.start, claimant)
                speaker = self.speaker(found.source, found)
                speaker = self._relative_of(speaker, found.source, out) or speaker
                if speaker.bearer is not None or speaker.several or found.lemma not in self.naming.asking:
                    self.antecedents.spoke(found.source.start, speaker)  # "counsel asked. | She | said"
                self.common_nouns.documents.spoke(found, speaker)
                self._before = found
                sentence, source = found.sentence.span, found.source
                beside = self.text[
                    max(sentence.start, source.start - _BESIDE) : min(sentence.end, source.end + _BESIDE)
                ]
                if not self.naming.advocates.isdisjoint(WORD.findall(beside.lower())):
                    self._advocates.add(speaker.name)
            elif out and (found.rule != TOLD_IN_COURT or out[-1].name in self._advocates):
                speaker = replace(out[-1], resolution="carried", rule="carried-over")
            else:
                speaker = Speaker(self._court(found), "carried", "carried-from-nothing", confidence="guess")
            if speaker.bearer is not None:
                self._heard.add(speaker.bearer.number)
            out.append(speaker)
        self.antecedents.tells(())
        return out

    def _relative_of(self, silent: Speaker, source: Span, heard: Sequence[Speaker]) -> Speaker | None:
        """Who spoke as the parent of somebody who never did: "Ida Moor died. Brid, her mother, spoke. | Mrs Moor |"."""
        naming, bearer, title = self.naming, silent.bearer, source.text.lower().partition(" ")[0]
        if bearer is None or len(bearer.words) < 2 or title not in naming.courtesies or bearer.number in self._heard:
            return None
        for speaker in reversed(heard[-_LATELY:]):
            words, roles = (speaker.bearer.words, speaker.bearer.roles) if speaker.bearer is not None else ((), set())
            kin = speaker.gender == naming.gendered.get(title) and not naming.relatives.isdisjoint(roles)
            if kin and words[1:] in ((), bearer.words[-1:]):
                return replace(speaker, resolution="nominal", rule="relative", confidence="likely")
        return None

    def _takes_up_claim(self, found: Attribution) -> bool:
        """Whether what was said right before is denied by who is told behind: "…, a claim | the company | disputes"."""
        before, claim = self._before, found.content[0]
        if before is None or found.source is None or _act(found) != "deny" or found.type == "direct":
            return False
        near = found.sentence.span.start <= before.sentence.span.end + 1 and len(claim.text.split()) <= _CLAIM
        return near and before.content[-1].end <= claim.start < found.source.start

    def _court(self, found: Attribution) -> str:
        """Whom nobody is said to have told: "an | inquest | was told", where no side has spoken before; else ""."""
        words = (word.strip(",.;:") for word in found.sentence.span.text.lower().split())
        return next((word for word in words if word in self.language.grammar.courts), "")

    def speaker(self, source: Span, found: Attribution) -> Speaker:
        """The speaker that the source's words name, at their place in the text."""
        naming, lower = self.naming, source.text.lower()
        pronoun = naming.pronouns.get(lower) or naming.possessives.get(lower)
        if pronoun is not None:
            return self._pronoun(pronoun, source, found)
        group = self._group(lower, source.start) or self._firm(source)
        if group is not None:
            return group
        whose, _, rest = lower.partition(" ")
        speaking = naming.document_nouns | naming.spokesperson_nouns | naming.titles
        if whose in naming.relative_pronouns and rest.rpartition(" ")[2] in speaking:
            return self._relative(source)
        source = self._apposed_to(source) or source
        no_author = whose in naming.reading_verbs | naming.issuing_verbs or self.has_read(source.start)
        if no_author or not any(map(str.isalpha, lower)):
            source = self._dated(source) or source
        phrase = read_phrase(source, self.language)
        if not phrase.words[0][0][:1].isalnum():
            return Speaker(source.text, "nominal", "as-printed", confidence="guess")
        return self.common_nouns.speaker(source, phrase, found)

    def _group(self, source: str, at: int) -> Speaker | None:
        """Those who have spoken, or are told of, and of whom this is one: "the other", "one of the | teachers |"."""
        naming, words = self.naming, source.split()
        if source in naming.others_alike:
            return self._another(words[-1], at) or self.antecedents.several(at)
        if source in naming.pairs | naming.parts_of_group:
            heard = self.antecedents.several(at, rule="two-names" if source in naming.pairs else "")
            found = self.antecedents.of_pronoun(Pronoun("several"), at)
            if heard is not None or found is None or not found.several:
                return heard
            if source in naming.pairs:
                told = words_of(
                    self.language, Word.COORDINATOR | Word.QUANTITY
                )  # "Bo Crane and Ada Lorn", "two nurses"
                return None if told.isdisjoint(found.name.split()) else replace(found, rule="part-of-group")
            return replace(found, name=self._one_of(words, found.name), rule="part-of-group", confidence="likely")
        part = len(words) == 4 and words[0] in naming.determiners and words[1] in naming.name_links
        taken_up = part and words[2] in naming.definite and naming.is_plural(words[3])
        return self.antecedents.several(at, words[3]) if taken_up else None

    def _one_of(self, source: Sequence[str], group: str) -> str:
        """What one of a group is called, or those of it: "| one | of two former engineers" as "former engineer"."""
        naming, quantities = self.naming, words_of(self.language, Word.QUANTITY)
        counted, _, rest = group.partition(" ")
        several = source[0] in quantities - naming.indefinite or naming.is_plural(source[-1])
        if not words_of(self.language, Word.COORDINATOR).isdisjoint(rest.split()):
            part = source[0] in naming.indefinite  # "one of two nurses and a doctor"
            return f"{source[0]} {self.language.grammar.genitive} {group}" if part else group
        one = (rest if counted in quantities else group).removesuffix(naming.plural_ending)
        return group if several or not group.endswith(naming.plural_ending) else one

    def _firm(self, source: Span) -> Speaker | None:
        """The firm whose name begins with an adjective that stands alone: "American Airlines. | American |"."""
        alone = [m for m in self.cast.within(source.start, source.end) if m.adjective and m.name.text == source.text]
        named = (b for b in self.cast.bearers if alone and b.words[:1] == alone[0].name.key and b.kind == "body")
        firm = next((bearer for bearer in named if not self.naming.body_suffixes.isdisjoint(bearer.words)), None)
        return of_bearer(firm, "named", "name") if firm is not None else None

    def _another(self, which: str, at: int) -> Speaker | None:
        """One more of the kind that spoke last without a name: "A diplomat said …" as "another | diplomat |"."""
        last = self.antecedents.last_speaker(at, 1)
        if last is None or last.bearer or last.several or last.rule == "speaks-for-body":
            return None
        words = last.name.split()
        alike = {words.rpartition(" ")[2] for words in self.naming.others_alike}
        counted = words[0] in self.naming.indefinite | alike  # "another of the nurses"
        name = " ".join((which, *words[int(counted) :]))
        return replace(last, resolution="nominal", name=name, rule="part-of-group", confidence="likely")

    def _apposed_to(self, source: Span) -> Span | None:
        """The person before a source that is only what stands behind a name: "Ada Lorn, | KC", "| Bishop of Ister"."""
        naming, words = self.naming, source.text.split()
        office = bare(words[0]) != words[0] or words[0].lower() in naming.determiners  # "Velling’s Green | MP"
        while len(words) > 1 and words[-1] in naming.postnominals and not office:
            words = words[:-1]
        if len(words) < len(source.text.split()):
            return self.span(source.start, source.start + source.text.rindex(words[-1]) + len(words[-1]))
        for mention in self.cast.before(source.start):
            if mention.end == source.end:
                return self.span(mention.start, mention.end)  # "S | K Lorn"
        aged = _AGED.search(self.text, max(0, source.start - _AGE), source.start)
        aged = aged if aged is not None and aged.group(1) in naming.name_links else None
        first, behind = words[0].lower(), self.text[source.end : source.end + 1]
        last = [m for m in self.cast.within(source.start, source.end) if m.end == source.end and m.start > source.start]
        # "chair of trustees | Bo"
        named = bool(last) and self.prepositions.isdisjoint(self.words_before(last[0].start))
        role = first in naming.titles and not naming.name_links.isdisjoint(words[1:2]) and not named
        one = first in naming.indefinite and behind == ","  # "Ada Lorn, | a bus driver |,"
        end = aged.start() if aged is not None else source.start - 2
        one |= first.upper() in naming.postnominals  # "Ada Lorn, | KC |, the judge, said"
        if aged is None and not ((role or one) and self.text[end : source.start] == ", "):
            return None
        people = [m for m in self.cast.before(end) if m.end == end and m.bearer.kind in ("person", "unclear")]
        return self.span(people[0].start, people[0].end) if people else None

    def _dated(self, number: Span) -> Span | None:
        """The document before a number that dates it: "an internal Velling memo | dated May 3, 2025"."""
        first = max(self.sentence(number.start).start, number.start - _DATED)
        words = self.words(first, number.start)
        nouns = [(word, at) for word, at in words if word.lower() in self.naming.document_nouns]
        if not nouns:
            return None
        noun, at = nouns[-1]
        opening = self.common_nouns.documents.opening(at)
        return self.span(at if opening is None else opening, at + len(noun))

    def target(self, found: Attribution, speaker: Speaker) -> Speaker | None:
        """Whom the statement is aimed at: the cue's object, else the first one named at the head of its content.

        No pronoun means who speaks: "Nurses rejected the ministers’ plan and accused | them | of greed".
        """
        aimed = self._target(found)
        pronoun = found.object is not None and found.object.text.lower() in self.naming.pronouns
        return None if aimed is not None and pronoun and aimed.name == speaker.name else aimed

    def _target(self, found: Attribution) -> Speaker | None:
        if found.object is not None:
            *before, last = found.object.text.lower().split()
            others = {words.rpartition(" ")[2] for words in self.naming.parts_of_group | self.naming.others_alike}
            if last in self.naming.pair_nouns or before and last in others and self.naming.definite.isdisjoint(before):
                return None  # "both sides", "each other"
            if not self.naming.possessives.keys().isdisjoint(before[:1]) and last in self._happenings:
                return None  # "ordered | his hearing | to go on"
            pronoun = self.naming.pronouns.get(found.object.text.lower())
            named = self.cast.within(found.source.start, found.source.end) if found.source is not None else []
            if pronoun is not None and pronoun.stands_for in ("person", "body") and named:
                # "Ada Lorn accused | her | of it", "the board told | it | to wait": nobody accuses or tells themselves.
                return self.antecedents.of_pronoun(pronoun, found.object.start, exclude=named[-1].bearer)
            aimed = self.speaker(found.object, found)
            one = " ".join(before[:1]) in self.naming.parts_of_group  # "accused | one of the largest firms |"
            return None if one and aimed.rule != "name" else aimed
        head = self._aim(found, found.content[0])
        named = [m for m in self.cast.within(head.start, min(head.end, head.start + _HEAD)) if not m.name.modifies]
        named = [m for m in named if self.naming.inside_links.isdisjoint(self.link_before(m.start)[-1:])]
        if named and self._is_firms(named[0]):
            return None
        if named:
            return of_mention(self._holder(named[0]))
        return next(iter(self.antecedents.taken_up(head.start, head.end)), None)

    def _is_firms(self, country: Mention) -> bool:
        """Whether only a firm of the country is spoken of: "| Norway |’s biggest water company lied"."""
        behind = (bare(word) for word, _ in self.words(country.end, country.end + _HEAD)[:_NOUN])
        owns = country.bearer.kind == "country" and self.owns(country.end)
        return owns and not self.naming.business_nouns.isdisjoint(behind)

    def _holder(self, body: Mention) -> Mention:
        """Whom a name leads to that stands before an office: "the sacking of | Orsk United manager Otto Hale"."""
        for person in self.cast.after(body.end):
            office = self.text[body.end : person.name.outer].split()
            if office and self.naming.people_words.issuperset(office):
                return person
        return body

    def _aim(self, found: Attribution, head: Span) -> Span:
        """The part of a content that tells who is accused: "blamed delays on | the weather | in Norway"."""
        links = found.entry.governs if isinstance(found.entry, Cue) and found.entry.act == "accuse" else ()
        ends = [head.start + at + len(link) + 2 for link in links if (at := head.text.find(f" {link} ")) >= 0]
        if not ends and _act(found) == "say":  # "the board | should pay Norway"
            modals = words_of(self.language, Word.MODAL)
            ends = [at for word, at in self.words(head.start, head.end) if word in modals]
            return self.span(head.start, min(ends, default=head.end))
        if not ends:
            told, _, clause = head.text.partition(f" {self.language.grammar.that} ")
            itself = _act(found) == "deny" and clause.partition(" ")[0] in self.naming.pronouns
            return self.span(head.start, head.start + len(told)) if itself else head  # "reports | that it left Norway"
        behind = (at for word, at in self.words(min(ends), head.end) if word in self.prepositions)
        return self.span(min(ends), next(behind, head.end))

    def _pronoun(self, pronoun: Pronoun, source: Span, attribution: Attribution) -> Speaker:
        plain = source.text.lower() in self.naming.pronouns
        found = self._accused(pronoun, source, attribution) or self._told_of(pronoun, source, attribution)
        found = found or self._still(pronoun, source, attribution)
        found = found or self._brought_in(pronoun, source, attribution)
        found = found or self.antecedents.of_pronoun(pronoun, source.start, speaks=plain)
        behind = self.cast.within(attribution.content[0].start, attribution.content[0].start + 1)
        if found is None and behind and not plain and attribution.content[0].start > source.end:
            found = of_mention(behind[0])  # "By | his | own account, Bo Lorn fled."
        if found is None:
            return Speaker(source.text.lower(), "pronoun", "no-antecedent", confidence="guess")
        found = self._going_on(found, pronoun, source, attribution)
        found = self._not_spoken_of(found, pronoun, source, attribution)
        sure = found.person and found.confidence == "certain"
        if found.bearer is not None and pronoun.gender and found.bearer.gender is None and sure:
            found.bearer.gender = pronoun.gender
        return replace(found, resolution="pronoun", gender=found.gender or pronoun.gender)

    def _accused(self, pronoun: Pronoun, source: Span, attribution: Attribution) -> Speaker | None:
        """Who has just been accused or asked, where the pronoun denies: "Norway accuses Orlo, which | it | denies".

        So it is where it tells what for: "The head accused the mayor of lying after | she | suggested a vote".
        """
        before = self._before
        classes = self.language.classes.get(self.two_before(source.start)[1], Word.NONE)
        caused = classes & Word.SUBORDINATOR and not classes & (Word.PARENTHETICAL | Word.CONTRAST)
        caused = caused and before is not None and before.sentence == attribution.sentence and _act(before) == "accuse"
        act = _act(attribution)
        if before is None or before.object is None or not caused and act not in ("deny", "decline"):
            return None
        near = self.sentence(source.start).start <= before.sentence.span.end + 1
        # "…, a demand | it | rejected", "asked a nurse to come. | She | declined"
        asked = _act(before) == "demand" and (act == "decline" or self._takes_up_claim(attribution))
        if not near or not (asked or _act(before) == "accuse"):
            return None
        accused = self.speaker(before.object, before)
        return replace(accused, rule=f"{pronoun.stands_for}-pronoun") if doubt(accused, pronoun) < IMPOSSIBLE else None

    def _told_of(self, pronoun: Pronoun, source: Span, attribution: Attribution) -> Speaker | None:
        """Of whom another has just told what the pronoun denies: "Moor said he was lying. | He | denied it"."""
        before, denied = self._before, attribution.content[0].text.split()
        if before is None or before.source is None or _act(attribution) != "deny" or len(denied) > _CLAIM:
            return None
        if denied[0].lower() not in self.naming.pronouns.keys() | self.naming.demonstratives | self.naming.definite:
            return None  # "He denied | being late"
        near = self.sentence(source.start).start <= before.sentence.span.end + 1
        first = before.content[0].text.lower().split(None, 1)[0]
        told = near and self.naming.pronouns.get(first) == pronoun and before.content[0].start > before.source.end
        return self.antecedents.of_pronoun(pronoun, before.source.start) if told else None

    def _not_spoken_of(self, found: Speaker, pronoun: Pronoun, source: Span, attribution: Attribution) -> Speaker:
        """Who did something to the one of whom the quotation speaks: "Lorn praised Moor. “He ran,” | he | said"."""
        content = attribution.content[0]
        if attribution.type != "direct" or content.text.lower().split(None, 1)[0] != source.text.lower():
            return found
        before = [span for span in self.sentences_back(content.start, 2) if span.end <= content.start]
        named = self.cast.within(before[0].start, content.start) if before else []
        acts = named and named[0].name.outer == before[0].start and named[-1].bearer is found.bearer
        if not acts or doubt(of_mention(named[0]), pronoun) >= IMPOSSIBLE:
            return found
        return replace(of_mention(named[0]), rule=found.rule, confidence="guess")

    def _going_on(self, found: Speaker, pronoun: Pronoun, source: Span, attribution: Attribution) -> Speaker:
        """Who spoke last, not somebody named since in passing: "The gang is led by Bo Moor. “It ran,” | he | added"."""
        last = self.antecedents.last_speaker(source.start, 2)
        if attribution.lemma not in self.naming.continuing or last is None or doubt(last, pronoun) >= UNLIKELY:
            return found
        named = [m for m in self.cast.before(source.start, NEAR) if m.bearer is found.bearer][:1]
        before = [self.words(self.sentence(m.start).start, m.name.outer) for m in named]
        if last.bearer is found.bearer or not any(self.is_verb(word.lower()) for words in before for word, _ in words):
            return found
        return replace(last, rule=f"{pronoun.stands_for}-pronoun", confidence=worse("likely", last.confidence))

    def _still(self, pronoun: Pronoun, source: Span, attribution: Attribution) -> Speaker | None:
        """Who spoke in the sentence before, where the words reported stand first: "The board owns it, | it added"."""
        opens = self.sentence(source.start).start
        last = self.antecedents.just_spoke(opens) if attribution.content[0].start == opens else None
        if last is None or doubt(last, pronoun) >= UNLIKELY:
            return None
        return replace(last, rule=f"{pronoun.stands_for}-pronoun", confidence=worse("likely", last.confidence))

    def _brought_in(self, pronoun: Pronoun, source: Span, attribution: Attribution) -> Speaker | None:
        """Who is brought in by words with which a paragraph begins: "Ada Lorn is shy, | she | said"."""
        start = attribution.content[0].start
        first = next(iter(self.cast.after(start)), None)
        opens = 0 < start < source.start and self.paragraph(start - 1) < self.paragraph(start)
        if first is None or not opens or first.name.outer != start or first.start != first.bearer.first:
            return None
        sure = len(first.name.words) > 1 and not self.owns(first.end) and doubt(of_mention(first), pronoun) == 0
        return replace(of_mention(first), rule=f"{pronoun.stands_for}-pronoun", confidence="guess") if sure else None

    def _relative(self, source: Span) -> Speaker:
        before = [m for m in self.cast.before(source.start) if m.start >= source.start - _RELATIVE]
        if not before:
            return Speaker(source.text.lower(), "pronoun", "no-antecedent", confidence="guess")
        owner, (_, _, role) = before[0].bearer, source.text.partition(" ")
        noun = role.split()[-1].lower()
        office = noun in self.naming.titles - self.naming.spokesperson_nouns  # "Norway, | whose president |, said"
        if noun in self.naming.document_nouns or not owner.is_likely_person and not office:
            return replace(of_mention(before[0]), resolution="pronoun", rule="relative-pronoun")
        name = f"{self.whose(owner.name)} {role}"  # "Ada Lorn, | whose lawyer |, said"
        return Speaker(name, "nominal", "relation-noun", body=owner, person=True)


def _act(found: Attribution) -> Act | None:
    """The act of the verb that attributes; None where none does."""
    return found.entry.act if isinstance(found.entry, Cue) else None

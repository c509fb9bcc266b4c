"""What a language must tell about names: the words by which texts speak of people, bodies and documents."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

Gender = Literal["m", "f"]


@dataclass(frozen=True, slots=True)
class Pronoun:
    """``stands_for`` says what an antecedent must be: a person, a body ("it"), several or an unnamed one ("they")."""

    stands_for: Literal["person", "body", "several", "speaker"]
    gender: Gender | None = None


@dataclass(frozen=True, slots=True)
class NamingExample:
    """A text in which a list of words is at work, and what is expected of its statements, in order.

    ``what`` names the field of a statement: its speaker, its party ("" for none), its act, or the number of the
    statement that it ``answers`` ("" for none).
    """

    list: str
    text: str
    expected: tuple[str, ...]
    what: Literal["speaker", "party", "act", "answers"] = "speaker"


@dataclass(frozen=True, slots=True)
class Naming:
    """Words for those who speak, all in lower case.

    People: ``titles`` stand before a name ("Mr.", "Prime Minister"), ``courtesies`` before a last name whatever it
    means ("Mr | Baker") or else one of the ``addressed`` offices ("Mr | Speaker"); they have ``title_forms`` as
    nouns, ``ranks`` are titles that are one only in these letters ("DC"), ``postnominals``, as written, stand
    behind a name ("KC"), where ``juniors`` are a part of it ("Jr."); ``gendered`` are the titles and nouns that tell a
    gender; ``person_nouns`` are roles
    (``members`` sit for a place), and so is what has one of the ``person_endings``, ``role_verbs`` give one
    ("chairs") to a person where ``personal_relatives`` stand before or only people have the role
    (``personal_roles``), ``role_kin`` are those for which another noun is said ("leader" for a president), those
    ``serving`` in a clause name a body ("who | ran | the museum", "who works | ``standing_for`` | it") unless they have
    ``lapsed`` ("who | once | led it"), ``spokesperson_nouns`` people who speak for a
    body (``mouthpieces`` do nothing else, ``leaderships`` are an "it"), ``relation_nouns`` people who are
    somebody's ("an aide | ``relation_link`` | Harlan"), ``relatives`` speak for nobody, ``parts_of_group`` are some
    of those who spoke ("the other"), ``others_alike`` one more of their kind ("another"); ``kinds_of_people`` are
    nouns that say no more than that; ``anonymous_nouns`` name nobody, ``anonymity`` are words beside a source that
    withholds its name; ``age_endings`` and ``callings`` describe somebody ("29-year-old", "striker");
    ``body_owners`` are roles of people who may have given a business its name; ``bystanders`` are roles of people
    who are on nobody's side, as are ``experts`` who say little; ``ministers`` speak for the government,
    ``past_holders`` words before a role that is no longer theirs ("former"), ``understudies`` before that of
    another ("deputy") and ``past_prefixes`` its beginning ("ex-"); ``plurals`` are nouns for several without the
    ending.
    Bodies: ``body_nouns`` are kinds of organisation; of these ``generic_bodies`` fit any, ``business_nouns`` only a
    business and so none of ``public_nouns``, ``state_nouns`` what every country has, but no one of the
    ``state_unions`` (which may be ``deliberating``), unless one of the ``lower_tiers`` stands before ("regional",
    against an ``upper_tiers`` "federal"), ``governments`` those that are the country itself, ``group_nouns``
    behind a name make it a body's ("the Save Elm Lane group"), ``joined_bodies`` may have a name that does not say
    so ("World Sledding" for a federation), ``ministries`` what is called by the country's name and not its
    adjective, ``place_nouns`` places, ``regions`` adjectives of where nobody in particular rules, ``town_nouns``
    those that an article may be from, ``partial_nouns`` parts of a country; ``districts`` end names of places that
    may govern, ``there`` points at a body, ``state_owned`` is what only a country has; ``body_suffixes`` mark a
    name as a body's, ``place_suffixes`` and ``place_prefixes`` as a place's, ``organs`` are no whole body, people
    of ``professions`` no government, ``pair_nouns`` are two of them ("both sides"); ``trade_nouns`` are businesses
    or, before a name, people ("developer"); who is named behind ``subsidiaries`` or ``hearing`` is so for another
    only ("a unit of | Orbil", "told | Orbil"); ``kin_nouns`` stand behind a name that is nothing but theirs ("the
    Orlo | tribe"); ``office_fields`` before an office are nobody ("Business | Minister"), ``naming_words`` and
    ``naming_links`` give somebody a name ("known | as | Ros"), or one of their names where one of the
    ``partial_names`` stands beside ("her | first | name, Ros"); what is ``emphatic`` behind a possessive is no part of
    a name ("its | own | advisers"); who has one of the ``state_offices`` stands for a
    country; ``asking`` are the entries of cues whose subject is answered, ``continuing`` those of whoever spoke
    before; ``styles`` have a possessive that is nobody's ("| His | Honour"); ``advocates`` put a case to a court,
    where what is told without a name is theirs; ``department_heads``
    have one of the ministries, of the field before them unless it is one of ``no_fields``; ``public_staff`` with a
    field before them speak for the body of that field ("fire | investigators"), which may be one of
    ``public_units``; ``staffed`` bodies may be called by their people ("the mission": monitors);
    ``office_bodies`` are offices with the one kind of body that has them ("chief executive": "company");
    ``general_adjectives`` name no field ("independent"); ``papers`` end the names of papers; ``watchers`` are nouns
    for a body with the words that its name may have ("regulator"), or may have where none of them stands before it
    (``near_watchers``: "union" for an association); ``civil_staff`` are a council’s people where
    nothing ``armed`` is spoken of, or where a word of ``civil_fields`` stands before; ``forces`` behind a country
    tell whose the army is, what is ``neighbouring`` that it is not that country’s ("near | Norway").
    Names: ``name_like`` function words that are given names too ("Will"), ``openers`` words before a name with which
    sentences begin, as are those with one of the ``opener_endings`` ("| Shipbuilder | Orbil"); ``appeals`` are verbs
    with which campaigns are called ("Save | Our Pier"), ``eponyms`` open names of bodies ("St | Ada’s Hospital",
    "People | ’s Party"), ``pairing`` before a name says that another follows; ``numbered_nouns`` before a figure name
    nobody ("Number 4") but for ``addresses`` ("Number 10"), ``numbered_bodies`` have it for a part ("Local 40"),
    ``staffs`` a title before them ("General | Staff"); ``workers`` are what no employer is called by; ``outsiders`` of
    a body or a place are no part of it ("critics of | Orbil"), ``opposites`` of somebody are on another side;
    Documents: ``document_nouns``, of which ``announcements`` come from whoever the text is about, as do those that are
    ``internal``, ``correspondence`` that others have read or that was filed. ``issuing_verbs`` tell who wrote one,
    ``reading_verbs`` who did not ("seen by"), ``subject_links`` what it may be about and ``matter_links`` what it is
    ("a suit | against | Orbil"), ``authored`` are not by whoever printed them but by ``researchers``, ``findings`` are
    what "it" takes up, as are ``filings`` (of whoever is ``suing``, first a participle), and bodies write that are
    ``reporting``; ``commissioning`` tells who paid for it (``source_links``
    then stand before the author), ``registers`` before it nothing ("court | records"); ``proceedings`` are kept by
    those of the ``deliberating`` bodies that have met; its ``authors`` are meant by name; ``copies`` of it are the
    same, as are those of ``same_documents``; ``document_links`` and an ``indefinite`` article bring one in ("in | a |
    letter"); ``body_adjectives`` give it a body ("parliamentary"); no ``platforms`` speak through ``posts``.
    Between words: ``body_links`` join a role to its body ("president | of | the union"), ``member_links`` a name to
    one ("Ann Strick | of | the union"), ``author_links`` a document to its authors, ``name_links`` parts of a name,
    ``place_owned`` is what a place has and no business ("Boston’s | mayor"),
    ``place_links`` stand before a place (``inside_links`` before nothing else but behind what is ``invested``),
    ``surface_links`` before what is spoken on ("on | Telegram"). ``common_endings`` are those of plurals and verbs
    (but for ``singular_endings``), ``plain_endings`` those of words that are no name,
    ``substances`` need no article where a sentence begins ("| Rain | fell"); ``proper_nouns`` always have a
    capital, ``communities`` are of a faith or people and no body ("a | Shiite | cleric"), ``nicknames`` are ends of
    names that stand alone ("Rovers"); ``superlatives`` describe who is known ("the | biggest | bank"); ``giants`` are
    businesses whatever they deal in ("the tech | giant"), ``sectors`` say as little of a body ("the trade | body");
    Countries: ``demonym_endings`` make an adjective of a name ("Norland", "Norlandi"), which may have lost one of
    the ``demonym_stems`` before them; with one of the ``demonym_singulars`` it may be one person, as ``countrymen``
    are ("the | Spaniard"). What was said: ``accusing_nouns``, ``demanding_nouns``, ``claim_nouns`` and
    ``remark_nouns`` name it by its kind ("a charge", "the appeal"); ``demonstratives`` take it up, with a
    ``comparer`` before the verdict ("described that | as …"); ``contradictions`` are verdicts that deny it,
    ``truths`` behind a negation do too ("not | what happened"); ``indefinites`` are words of a denial that speaks
    of nobody in particular ("that | anyone | was hurt"); ``refusing`` are the entries of cues that refuse a demand;
    ``obligation`` are modals that lay a duty on their subject; ``negatives`` negate beside the closed class, unless
    one of the ``comparatives`` follows ("no more than").
    """

    pronouns: Mapping[str, Pronoun] = field(default_factory=dict)
    relative_pronouns: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    definite: frozenset[str] = frozenset()
    possessives: Mapping[str, Pronoun] = field(default_factory=dict)
    titles: frozenset[str] = frozenset()
    courtesies: frozenset[str] = frozenset()
    addressed: frozenset[str] = frozenset()
    gendered: Mapping[str, Gender] = field(default_factory=dict)
    members: frozenset[str] = frozenset()
    platforms: frozenset[str] = frozenset()
    posts: frozenset[str] = frozenset()
    person_nouns: frozenset[str] = frozenset()
    body_nouns: frozenset[str] = frozenset()
    generic_bodies: frozenset[str] = frozenset()
    business_nouns: frozenset[str] = frozenset()
    public_nouns: frozenset[str] = frozenset()
    place_nouns: frozenset[str] = frozenset()
    document_nouns: frozenset[str] = frozenset()
    spokesperson_nouns: frozenset[str] = frozenset()
    relation_nouns: frozenset[str] = frozenset()
    anonymity: tuple[str, ...] = ()
    body_links: frozenset[str] = frozenset()
    member_links: frozenset[str] = frozenset()
    author_links: frozenset[str] = frozenset()
    place_links: frozenset[str] = frozenset()
    inside_links: frozenset[str] = frozenset()
    surface_links: frozenset[str] = frozenset()
    name_links: frozenset[str] = frozenset()
    name_particles: frozenset[str] = frozenset()
    possessive_ending: str = ""
    participle_tails: frozenset[str] = frozenset()
    demonym_endings: tuple[str, ...] = ()
    demonym_stems: tuple[str, ...] = ()
    accusing_nouns: frozenset[str] = frozenset()
    demanding_nouns: frozenset[str] = frozenset()
    claim_nouns: frozenset[str] = frozenset()
    obligation: frozenset[str] = frozenset()
    demonstratives: frozenset[str] = frozenset()
    comparers: frozenset[str] = frozenset()
    contradictions: frozenset[str] = frozenset()
    negatives: frozenset[str] = frozenset()
    comparatives: frozenset[str] = frozenset()
    remark_nouns: frozenset[str] = frozenset()
    refusing: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    place_owned: frozenset[str] = frozenset()
    state_nouns: frozenset[str] = frozenset()
    title_forms: Mapping[str, str] = field(default_factory=dict)
    ranks: frozenset[str] = frozenset()
    postnominals: frozenset[str] = frozenset()
    juniors: frozenset[str] = frozenset()
    indefinite: frozenset[str] = frozenset()
    document_links: frozenset[str] = frozenset()
    announcements: frozenset[str] = frozenset()
    subject_links: frozenset[str] = frozenset()
    matter_links: frozenset[str] = frozenset()
    serving: frozenset[str] = frozenset()
    standing_for: frozenset[str] = frozenset()
    lapsed: frozenset[str] = frozenset()
    role_verbs: Mapping[str, str] = field(default_factory=dict)
    role_kin: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    person_endings: tuple[str, ...] = ()
    authors: frozenset[str] = frozenset()
    person_adjectives: frozenset[str] = frozenset()
    commissioning: frozenset[str] = frozenset()
    source_links: frozenset[str] = frozenset()
    kinds_of_people: frozenset[str] = frozenset()
    place_prefixes: frozenset[str] = frozenset()
    numbered_bodies: frozenset[str] = frozenset()
    staffs: frozenset[str] = frozenset()
    appeals: frozenset[str] = frozenset()
    eponyms: frozenset[str] = frozenset()
    pairing: frozenset[str] = frozenset()
    group_nouns: frozenset[str] = frozenset()
    name_like: frozenset[str] = frozenset()
    giants: frozenset[str] = frozenset()
    superlatives: frozenset[str] = frozenset()
    substances: frozenset[str] = frozenset()
    plain_endings: tuple[str, ...] = ()
    authored: frozenset[str] = frozenset()
    personal_relatives: frozenset[str] = frozenset()
    personal_roles: frozenset[str] = frozenset()
    clause_openers: frozenset[str] = frozenset()
    anonymous_nouns: frozenset[str] = frozenset()
    rulings: Mapping[str, str] = field(default_factory=dict)
    openers: frozenset[str] = frozenset()
    opener_endings: tuple[str, ...] = ()
    experts: frozenset[str] = frozenset()
    ministers: Mapping[str, str] = field(default_factory=dict)
    internal: frozenset[str] = frozenset()
    joined_bodies: frozenset[str] = frozenset()
    place_suffixes: frozenset[str] = frozenset()
    copies: frozenset[str] = frozenset()
    ministries: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    regions: frozenset[str] = frozenset()
    governments: frozenset[str] = frozenset()
    parts_of_group: frozenset[str] = frozenset()
    others_alike: frozenset[str] = frozenset()
    pairs: frozenset[str] = frozenset()
    issuing_verbs: frozenset[str] = frozenset()
    reading_verbs: frozenset[str] = frozenset()
    body_adjectives: Mapping[str, str] = field(default_factory=dict)
    age_endings: tuple[str, ...] = ()
    callings: frozenset[str] = frozenset()
    mouthpieces: frozenset[str] = frozenset()
    leaderships: frozenset[str] = frozenset()
    pair_nouns: frozenset[str] = frozenset()
    organs: frozenset[str] = frozenset()
    professions: frozenset[str] = frozenset()
    papers: frozenset[str] = frozenset()
    watchers: Mapping[str, frozenset[str]] = field(default_factory=dict)
    near_watchers: Mapping[str, frozenset[str]] = field(default_factory=dict)
    trade_nouns: frozenset[str] = frozenset()
    numbered_nouns: frozenset[str] = frozenset()
    kin_nouns: frozenset[str] = frozenset()
    town_nouns: frozenset[str] = frozenset()
    partial_nouns: frozenset[str] = frozenset()
    body_owners: frozenset[str] = frozenset()
    indefinites: frozenset[str] = frozenset()
    truths: frozenset[str] = frozenset()
    past_holders: frozenset[str] = frozenset()
    understudies: frozenset[str] = frozenset()
    past_prefixes: tuple[str, ...] = ()
    findings: frozenset[str] = frozenset()
    filings: frozenset[str] = frozenset()
    suing: tuple[str, ...] = ()
    workers: frozenset[str] = frozenset()
    outsiders: frozenset[str] = frozenset()
    opposites: frozenset[str] = frozenset()
    invested: frozenset[str] = frozenset()
    department_heads: frozenset[str] = frozenset()
    office_bodies: Mapping[str, str] = field(default_factory=dict)
    office_fields: frozenset[str] = frozenset()
    naming_words: frozenset[str] = frozenset()
    naming_links: frozenset[str] = frozenset()
    partial_names: frozenset[str] = frozenset()
    emphatic: frozenset[str] = frozenset()
    state_offices: frozenset[str] = frozenset()
    neighbouring: frozenset[str] = frozenset()
    asking: frozenset[str] = frozenset()
    advocates: frozenset[str] = frozenset()
    styles: frozenset[str] = frozenset()
    continuing: frozenset[str] = frozenset()
    no_fields: frozenset[str] = frozenset()
    proceedings: frozenset[str] = frozenset()
    deliberating: frozenset[str] = frozenset()
    civil_staff: frozenset[str] = frozenset()
    civil_fields: frozenset[str] = frozenset()
    armed: frozenset[str] = frozenset()
    forces: frozenset[str] = frozenset()
    public_staff: frozenset[str] = frozenset()
    staffed: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    correspondence: frozenset[str] = frozenset()
    subsidiaries: frozenset[str] = frozenset()
    hearing: frozenset[str] = frozenset()
    reporting: frozenset[str] = frozenset()
    districts: frozenset[str] = frozenset()
    there: frozenset[str] = frozenset()
    state_owned: frozenset[str] = frozenset()
    same_documents: tuple[frozenset[str], ...] = ()
    registers: frozenset[str] = frozenset()
    public_units: frozenset[str] = frozenset()
    researchers: frozenset[str] = frozenset()
    general_adjectives: frozenset[str] = frozenset()
    lower_tiers: frozenset[str] = frozenset()
    upper_tiers: frozenset[str] = frozenset()
    state_unions: frozenset[str] = frozenset()
    plurals: frozenset[str] = frozenset()
    bystanders: frozenset[str] = frozenset()
    plural_ending: str = ""
    common_endings: tuple[str, ...] = ()
    singular_endings: tuple[str, ...] = ()
    relation_link: str = " "
    pair_link: str = " "
    proper_nouns: frozenset[str] = frozenset()
    communities: frozenset[str] = frozenset()
    addresses: frozenset[str] = frozenset()
    sectors: frozenset[str] = frozenset()
    countrymen: frozenset[str] = frozenset()
    demonym_singulars: tuple[str, ...] = ()
    nicknames: frozenset[str] = frozenset()
    examples: tuple[NamingExample, ...] = ()
    people_words: frozenset[str] = field(init=False)
    """Every noun for people: persons, spokespeople, relations."""

    def is_role(self, noun: str) -> bool:
        """Whether a noun says what a person is."""
        known = noun in self.person_nouns or noun in self.callings
        return known or len(noun) > 7 and noun.endswith(self.person_endings)

    def is_office(self, noun: str) -> bool:
        """Whether a noun is an office that one person holds at a time, and others have held."""
        return noun in self.titles or noun in self.state_offices or noun in self.members

    def is_titled_compound(self, word: str) -> bool:
        """Whether titles and what says that they are past make a word: "major-general", "ex-mayor", "mother-of-two"."""
        first, *others = word.split("-")
        if others and others[0] in self.name_links:
            return first in self.relatives
        return bool(others) and all(part in self.titles or part in self.past_holders for part in (first, *others))

    def is_past(self, words: Iterable[str]) -> bool:
        """Whether one of the words says that a role is no longer somebody's: "former", "ex-president"."""
        return any(word in self.past_holders or word.partition("-")[0] in self.past_holders for word in words)

    def parties_in(self, words: Iterable[str]) -> set[str]:
        """The parties of politics among the words, each by all that its people are called."""
        named = {word for word in words if not {word, word + self.plural_ending}.isdisjoint(self.proper_nouns)}
        return {kin for word in named for kin in (word, *self.role_kin.get(word, ()))}

    def is_state(self, phrase: str) -> bool:
        """Whether a phrase is for an office of a country or what it has: "Norway’s royal navy"; no parliament."""
        words = set(phrase.lower().split())
        offices = self.state_offices | self.state_nouns - self.deliberating | self.ministries | self.leaderships
        return not words.isdisjoint(offices) and not self.is_past(words)

    def is_plural(self, noun: str) -> bool:
        """Whether a noun means several; no "witness" does."""
        ending = self.plural_ending
        return noun.endswith(ending) and not noun.endswith(2 * ending) or noun in self.plurals

    def __post_init__(self) -> None:
        people = self.person_nouns | self.spokesperson_nouns | self.relation_nouns
        object.__setattr__(self, "people_words", people)

    body_suffixes: frozenset[str] = frozenset()

"""Noun phrases beside a word, told by closed-class words and punctuation alone."""

from __future__ import annotations

from components.extract.attribution.leftward import INSERTION_MARKS, phrase_leftward
from components.extract.attribution.noun_phrase import (
    LONGEST_PHRASE,
    NEAR,
    NounPhrase,
    has_role,
    is_name,
    is_one_of,
    is_participle,
    is_somebody,
    opens_infinitive,
    person_in,
    phrase_from,
)
from components.extract.attribution.reactions import before_occasion
from components.extract.attribution.timed import before_time
from components.extract.text.words import (
    ACCUSATIVE,
    ADVERB,
    AGENT,
    AUXILIARY,
    CAPITAL,
    CLOSED,
    COMPLEMENTISER,
    CONTRAST,
    COORDINATOR,
    COPULA,
    CUE,
    DETERMINER,
    GERUND,
    INFINITIVE,
    LOCATIVE,
    LONGEST_CLAUSE,
    MODAL,
    NEGATION,
    NOUNY,
    OWNER,
    PAST,
    PAST_ENDING,
    PLURAL_ENDING,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    PUNCTUATION,
    QUANTITY,
    REFLEXIVE,
    RELATIVE,
    SUBORDINATOR,
    TIME,
    VERB,
    Words,
)

LONGEST_INSERTION = 45
"""Tokens that may stand between two commas or brackets around an insertion."""
RELATIVE_REACH = 6
"""Tokens from a verb back to the relative pronoun: "people | who saw it"."""
INFINITIVE_REACH = 4
"""Tokens from an object back to the "to" of its verb: "to | have been hurt by | the guard"."""
OBJECT_REACH = 3
"""Tokens from what stands before an object back to the relative pronoun: "who | formerly worked at | the jail"."""


def subject_before(words: Words, i: int, floor: int) -> NounPhrase | None:
    """The subject whose last token is ``i`` or that an insertion ending there belongs to; None where there is none."""
    if i < floor:
        return None
    bits, low = words.bits, words.low
    if words.quoted[i] >= 0 and low[i - 1].endswith(",") or low[i] in INSERTION_MARKS:
        # "the firm, which calls it “late,” | says"
        return _with_partner(words, _before_insertion(words, i, floor), floor)
    if low[i] == "%":
        return NounPhrase(i - 1, i + 1, i - 1) if i > floor else None  # "Of those polled, | 40% said"
    if low[i] == ")":
        reach = range(i - 1, max(floor, i - LONGEST_INSERTION) - 1, -1)
        opening = next((k for k in reach if low[k] == "("), None)
        return _with_partner(words, subject_before(words, opening - 1, floor), floor) if opening is not None else None
    if bits[i] & PUNCTUATION:
        return None
    if bits[i] & RELATIVE:
        return _antecedent(words, i, floor)
    return phrase_ending(words, i, floor)


def _with_partner(words: Words, phrase: NounPhrase | None, floor: int) -> NounPhrase | None:
    """The name with the one joined to it behind an insertion: "| Ida Rowe, 52, and | Bo Lund, 54, said"."""
    k = phrase.left - 1 if phrase is not None else floor
    joined = k - 1 > floor and words.low[k] in words.grammar.joins_names and words.low[k - 1] in (",", ")")
    if phrase is None or not joined or not is_name(words, phrase):
        return phrase
    floor = max(floor, k - LONGEST_CLAUSE)  # handed on, so that a chain of partners is followed no farther
    first = subject_before(words, k - 1, floor)
    told = first is not None and not words.has(VERB | PAST | PAST_ENDING | AUXILIARY | CUE, first.last, k)
    opens = first is not None and (first.left == floor or words.bits[first.left - 1] & PUNCTUATION)
    if first is None or not told or not opens or not is_name(words, first):
        return phrase
    return NounPhrase(first.first, phrase.last, first.left)


def _before_insertion(words: Words, i: int, floor: int) -> NounPhrase | None:
    """The subject before ", …,": an apposition, a relative clause, an adjunct."""
    low, mark = words.low, words.low[i] if words.quoted[i] < 0 else ","
    reach = range(i - 1, max(floor, i - LONGEST_INSERTION) - 1, -1)
    # The comma of "May 9, 2024" is the date's.
    j = next((k for k in reach if low[k] == mark and words.quoted[k] < 0 and words.timed[k] is None), None)
    if j is None:
        untimed = before_time(words, i - 1, floor)
        timed = untimed < i - 1  # "a list | dated May 9, 2024, …"
        return _before_adjunct(words, untimed, floor) if timed else _before_half_open(words, i, floor)
    if words.bits[j + 1] & (AUXILIARY | MODAL):
        return None  # "The dam, built in 1950, | was safe, said Ida Orr"
    j = _before_aside(words, j, floor)
    j = _before_document(words, _before_participle(words, _before_address(words, j, floor), floor), floor)
    who = words.last_mark(",", floor, j) + 1
    if floor < who - 1 and _opens_relative(words, who):
        # "Moor, 52, | who met the president, | Ida Orr, said"
        return subject_before(words, _before_age(words, who - 2), floor)
    head = subject_before(words, _before_age(words, j - 1), floor)
    inner = phrase_ending(words, i - 1, j + 1)
    if head is None:
        return inner if inner and inner.first == j + 1 and not words.bits[j + 1] & (RELATIVE | PREPOSITION) else None
    head = _before_apposition(words, head, floor)
    if inner and inner.first == j + 1 and not words.bits[j + 1] & RELATIVE and not is_name(words, head):
        name = inner.first if is_name(words, inner) or has_role(words, inner) else _bare_role(words, inner)
        joint = next((k for k in range(head.first, head.last) if low[k] in words.grammar.joins_names), head.first)
        if joint > head.first and is_name(words, NounPhrase(head.first, joint, head.first)):
            name = head.first  # "Ida Rowe and her husband, | Bo Lund, said"
        if name is not None and not _is_where(words, head, inner):
            return NounPhrase(name, inner.last, head.left)
    return head


def _is_where(words: Words, head: NounPhrase, inner: NounPhrase) -> bool:
    """Whether the one word behind the comma tells where the place is: "a clerk in Boston, | Massachusetts |, said"."""
    placed = words.bits[head.last - 1] & CAPITAL and words.low[head.last - 2] in words.naming.inside_links
    return bool(placed) and inner.last == inner.first + 1


def _before_age(words: Words, i: int) -> int:
    """The token before an age that ends at ``i``, else ``i`` itself: "Ida | Rowe |, 52, a judge"."""
    return i - 2 if words.low[i].isdigit() and len(words.low[i]) < 4 and words.low[i - 1] == "," else i


def _before_half_open(words: Words, comma: int, floor: int) -> NounPhrase | None:
    """Who opens the sentence before a relative clause that a comma only ends: "| The clerk | who kept it, said"."""
    first = words.past(COORDINATOR, floor, comma)
    if comma - first > LONGEST_INSERTION:
        return None
    who = next((k for k in range(first + 1, comma) if words.bits[k] & RELATIVE), comma)
    after = phrase_from(words, comma + 2, len(words.bits) - 1)
    inverted = after > comma + 2 and words.bits[after] & PUNCTUATION  # "The clerk who left, | said Ida Orr, …"
    head = phrase_ending(words, who - 1, first) if who < comma - 1 and not inverted else None
    return head if head is not None and head.first == first and is_somebody(words, head.span) else None


def _opens_relative(words: Words, who: int) -> bool:
    """Whether the token opens a clause of which it is the subject: "who | met", "which | owns", not "whose | son"."""
    code, after = words.bits[who], words.bits[who + 1]
    subject = code & PRONOUN or words.low[who] == words.grammar.of_things
    return bool(code & RELATIVE and subject and not after & (CAPITAL | DETERMINER | PRONOUN | PREPOSITION))


def _before_aside(words: Words, j: int, floor: int) -> int:
    """The comma before an aside told by whom ends at ``j``: "Moor | , acting, she said, on advice, denied"."""
    bits, k = words.bits, words.last_mark(",", floor, j)
    comma = words.last_mark(",", floor, k) if k > floor and j - k < RELATIVE_REACH and bits[j - 1] & CUE else floor
    return comma if comma > floor and bits[comma + 1] & (RELATIVE | GERUND) else j


def _before_address(words: Words, j: int, floor: int) -> int:
    """The comma before an address, whose own comma stands at ``j``: "Ida Rowe | , of Mill Lane, Orsk, admitted"."""
    k = words.back(CAPITAL, j - 1, floor)
    opens = floor < k < j - 1 and words.bits[k] & PREPOSITION and words.low[k - 1] == ","
    return k - 1 if opens and words.bits[j + 1] & CAPITAL else j


def _before_participle(words: Words, j: int, floor: int) -> int:
    """The comma before a participle in whose phrase ``j`` stands: "a letter | , signed by its clerk, Ida Orr, said"."""
    bits, k = words.bits, words.last_mark(",", floor, j)
    told = bits[k + 1] & (PAST | PAST_ENDING) and (bits[k + 2] & (PREPOSITION | AGENT) or words.timed[k + 2])
    return k if k > floor and told else j


def _before_document(words: Words, j: int, floor: int) -> int:
    """The comma before a document in whose authors ``j`` stands: "The union | , in a letter by its head, Ida Orr,"."""
    k, first, nouns = words.mark(",", floor, j), words.past(COORDINATOR, floor, j), words.grammar.occasions
    end = phrase_from(words, k + 2, j)
    written = words.bits[k + 1] & PREPOSITION and words.low[end - 1] in nouns | words.grammar.documents
    signed = written and k < j < k + LONGEST_INSERTION and not words.has(CUE | AUXILIARY | MODAL, end, j)
    author = phrase_ending(words, k - 1, first) if signed else None  # but "The union, in a letter, said it …, and Orr,"
    return k if author is not None and author.left == first and is_somebody(words, author.span) else j


def _bare_role(words: Words, phrase: NounPhrase) -> int | None:
    """Where role and name begin in "the novelist Ivo Marr", or a body's name; None where there is no such thing."""
    first, last, bits = phrase.first, phrase.last, words.bits
    if bits[first] & DETERMINER and all(bits[k] & (CAPITAL | COORDINATOR) for k in range(first + 1, last)):
        return first if last - first > 2 else None  # "its owner, | the Harbour Guild, said"
    plain = last - first < 4 or words.has(PREPOSITION, first, last)  # "a farming town in Lower Orsk"
    if plain or not bits[first] & DETERMINER or bits[first + 1] & CAPITAL:
        return None
    return first + 1 if bits[last - 1] & CAPITAL and bits[last - 2] & CAPITAL else None


def _before_apposition(words: Words, phrase: NounPhrase, floor: int) -> NounPhrase:
    """The name at the very beginning whose apposition the phrase is ("A B, a founder of C, who …"), else the phrase."""
    if (whose := _before_origin(words, phrase.left - 1, floor)) is not None:
        return whose
    last = _before_age(words, phrase.left - 2)
    before = subject_before(words, last, floor) if words.low[phrase.left - 1] == "," else None
    if before is None:
        return phrase
    if words.bits[before.left] & RELATIVE:
        # "Ida Rowe, | whose son, | Tom, died, said"
        return subject_before(words, before.left - 1 - (words.low[before.left - 1] == ","), floor) or phrase
    if not is_name(words, phrase):
        at = before.left - 1
        opens = before.left == floor or words.bits[at] & CUE  # "said | Ida Rowe, head of the board, who"
        opens = opens or last < phrase.left - 2  # “We left,” | Ida Rowe, 52, a clerk in Orsk, Brask, said
        acts = words.bits[floor] & (ADVERB | GERUND | PAST | PAST_ENDING) or is_participle(words, floor)
        # "But | Ida Rowe, a clerk in Orsk, Brask, said", "On Friday, | Ida Rowe, a clerk in Orsk, Brask, said"
        joined = at == floor and words.bits[at] & (COORDINATOR | CONTRAST)
        # "In Paris, | France, a clerk, Ida Orr"
        placed = words.bits[at - 1] & CAPITAL and words.bits[at - 2] & PREPOSITION and words.timed[at - 1] is None
        behind = words.low[at] == "," and not placed or words.quoted[at] >= 0 or joined
        named = opens and not (acts and not words.bits[floor + 1] & CAPITAL) or before.left > floor and behind
        # "Still, | an official …", "Speaking in Oslo, | the mayor, Ida Orr, said"
        return before if named and is_name(words, before) else phrase
    letters = phrase.last == phrase.first + 1 and is_name(words, before) and words.text[phrase.first]
    if letters and (letters.isupper() or letters in words.naming.postnominals):
        return before  # "| Ida Rowe, PhD, however, said"
    if _is_of_one(words, before):
        return before  # "the mother of one of the guards, | Ivo Karn, 20, said"
    if is_name(words, before) and words.low[phrase.last - 1] in words.naming.place_suffixes:
        return before  # "| Ida Rowe, Gull Street, Orsk, said"
    opens = before.left == floor or words.bits[before.left - 1] & PUNCTUATION
    if not opens or not words.bits[before.first] & DETERMINER:
        return phrase
    whose = _before_apposition(words, before, floor)  # "| Ida Rowe, a clerk in Orsk, Brask, who", "| her sister, Ida,"
    return NounPhrase(phrase.first, phrase.last, before.left) if whose is before else whose


def _before_origin(words: Words, i: int, floor: int) -> NounPhrase | None:
    """Who is from where the preposition at ``i`` says between two commas: "| Ida Rowe |, 43, from Orsk, who …"."""
    comma = i - 1
    if comma - 1 < floor or not words.bits[i] & PREPOSITION or words.low[comma] != ",":
        return None
    found = phrase_ending(words, _before_age(words, comma - 1), floor)
    opens = found is not None and (found.left == floor or is_name(words, found))
    return found if found is not None and opens and is_somebody(words, found.span) else None


def _is_of_one(words: Words, role: NounPhrase) -> bool:
    """Whether somebody is "of one of" several, whom the apposition names."""
    low, of = words.low, words.grammar.genitive
    return any(low[k] == of == low[k - 2] and words.bits[k - 1] & QUANTITY for k in range(role.first + 2, role.last))


def _antecedent(words: Words, i: int, floor: int) -> NounPhrase | None:
    before = _before_age(words, i - 1 - (words.low[i - 1] == ","))
    head = subject_before(words, before, floor)
    if head is None or words.bits[head.last] & (PAST | VERB) and is_name(words, head) and head.last < before:
        return None  # "the offer that Orlo made in March, | which"
    if words.bits[i] & PRONOUN:
        head = _before_apposition(words, head, floor)
    return NounPhrase(person_in(words, head) if words.bits[i] & PRONOUN else head.first, head.last, head.left, True)


def _before_adjunct(words: Words, i: int, floor: int) -> NounPhrase | None:
    """The phrase before an adjunct and the verb it hangs on: "a list | , dated May 6", "men | who left in May"."""
    if (head := _thing_done(words, i, floor)) is not None:
        return head
    before = i - bool(i > floor and words.bits[i] & (PAST | VERB))
    before -= words.low[before] == "," or bool(words.bits[before] & COORDINATOR)
    found = subject_before(words, before, floor)
    return NounPhrase(found.first, found.last, found.left) if found else None


def _thing_done(words: Words, verb: int, floor: int) -> NounPhrase | None:
    """What somebody did something to, who stands behind it: "a review | (that) she commissioned | found that …"."""
    bits, low = words.bits, words.low
    told = bits[verb] & (PAST | VERB) or low[verb] in words.naming.issuing_verbs
    if not told or bits[verb] & (CAPITAL | NOUNY) or verb - 2 <= floor:
        return None
    noun = verb - 2 if bits[verb - 1] & PRONOUN and not bits[verb - 1] & RELATIVE else None  # "a review | she"
    for k in range(verb - 2, max(floor, verb - NEAR), -1):
        if low[k] == words.that or low[k] == words.grammar.of_things:  # "a review | that the firm"
            noun = k - 1 if phrase_from(words, k + 1, verb) == verb else None
            break
    if noun is None or bits[noun] & (CLOSED | PUNCTUATION | TIME | ADVERB | PAST | VERB):
        return None
    first, _ = phrase_leftward(words, noun, floor)
    return NounPhrase(first, noun + 1, first) if first is not None and bits[first] & DETERMINER else None


def _issued(words: Words, i: int, floor: int) -> int | None:
    """The document before a participle behind which only stands when, or in a word where, it came out.

    "a | report | released today", "a | statement | posted online late Friday".
    """
    bits, naming = words.bits, words.naming
    for k in range(i - 1, max(floor, i - NEAR), -1):
        if words.timed[k + 1] is None and bits[k + 1] & (CAPITAL | CLOSED):
            return None
        issued = words.low[k] in naming.issuing_verbs and bits[k] & (PAST | VERB)
        if issued and not is_somebody(words, (k - 1, k)) and not bits[k - 1] & CLOSED:
            return k - 1
    return None


def phrase_ending(words: Words, i: int, floor: int) -> NounPhrase | None:
    """The noun phrase whose last token is ``i``, or whom a relative clause that ends there tells of."""
    bits, code = words.bits, words.bits[i]
    if i < floor or words.quoted[i] >= 0 and words.quoted[i - 1] == words.quoted[i]:
        return None
    if (document := _issued(words, i, floor)) is not None:
        return _with_prepositions(words, document, floor)
    if (untimed := before_time(words, i, floor)) < i:
        return _before_adjunct(words, untimed, floor)
    if i > floor and (code & LOCATIVE or code & REFLEXIVE and not bits[i - 1] & CLOSED):
        if bits[i - 1] & COPULA:
            return _relative_head(words, i - 1, floor)  # "farmers | who were there"
        return phrase_ending(words, i - 1, floor)  # "officials | there", "Moor | herself"
    if code & PRONOUN:
        if i > floor and bits[i - 1] & PREPOSITION:
            return _with_prepositions(words, i, floor)
        told = bits[i - 1] & (VERB | PAST) or code & ACCUSATIVE and bits[i - 2] & RELATIVE
        head = _relative_head(words, i - 1, floor) if told else None
        return head or NounPhrase(i, i + 1, i)
    if code & POSSESSIVE and words.end[i - 1] == words.start[i]:
        owner = phrase_ending(words, i - 1, floor)
        return NounPhrase(owner.first, i + 1, owner.left) if owner else None
    if code & DETERMINER and code & QUANTITY:
        floats = i > floor and not bits[i - 1] & (CLOSED | TIME)
        if words.low[i - 1] == words.grammar.genitive:
            return _with_prepositions(words, i, floor)  # "most of | those |, who"
        return phrase_ending(words, i - 1, floor) if floats else NounPhrase(i, i + 1, i)  # "Orr and Lund | both"
    if code & (PAST | VERB) and not code & CAPITAL and bits[i - 1] & RELATIVE:
        return _relative_head(words, i, floor)  # "firms that | collapsed"
    if (head := _thing_done(words, i, floor)) is not None:
        return head
    bare = code & VERB and not bits[i - 1] & (DETERMINER | POSSESSIVE)
    if code & CLOSED and not code & QUANTITY or not code & CAPITAL and (code & TIME or bare):
        return None
    return _with_prepositions(words, i, floor)


def _with_prepositions(words: Words, i: int, floor: int) -> NounPhrase | None:
    """The longest phrase ending at ``i``; whom a relative clause or participle tells of where it ends in one."""
    first, verb = phrase_leftward(words, i, floor)
    if first is not None and (head := _whom_others_met(words, first - 1, floor)) is not None:
        return head
    if first is not None and (head := _before_gerund(words, first - 1, floor)) is not None:
        return head
    if first is not None and (head := _before_infinitive(words, first - 1, floor)) is not None:
        return head
    if verb is None and first is not None:
        verb = _acting(words, first, i, floor)
    beside = verb is not None and first is not None and verb == first - 1 and not words.bits[verb] & AUXILIARY
    denied = verb is not None and words.has(NEGATION, max(floor, verb - OBJECT_REACH), verb)  # "who were not hurt in"
    reach = OBJECT_REACH + denied if beside else RELATIVE_REACH
    if verb is not None and (head := _relative_head(words, verb, max(floor, i - LONGEST_PHRASE), reach)) is not None:
        return head
    return NounPhrase(first, before_occasion(words, first, i + 1), first) if first is not None else None


def _whom_others_met(words: Words, k: int, floor: int) -> NounPhrase | None:
    """Whom a clause without a pronoun tells of: "Some | villagers | we spoke to in Orsk said"."""
    bits, apart = words.bits, PUNCTUATION | SUBORDINATOR | COORDINATOR | RELATIVE
    clause = CLOSED | TIME | VERB | PAST | CUE
    for n in range(k - 1, max(floor, k - NEAR), -1) if bits[k] & PREPOSITION else ():
        if bits[n] & PRONOUN and not bits[n] & (ACCUSATIVE | OWNER) and not bits[n - 1] & clause:
            return phrase_ending(
                words, n - 1, max(floor, n - LONGEST_PHRASE)
            )  # and whom they met in turn, not for ever
        if bits[n] & apart:
            return None
    return None


def _before_infinitive(words: Words, k: int, floor: int) -> NounPhrase | None:
    """Who opens the clause where an object hangs on an infinitive: "| The man | said to have shot the guard told …".

    A verb of its own before "to" would leave the one behind without a subject: "She wanted to go, the guard said".
    """
    bits, apart = words.bits, PUNCTUATION | PREPOSITION | DETERMINER | SUBORDINATOR | COORDINATOR | RELATIVE | CAPITAL
    to = next((n for n in range(k - 1, max(floor, k - INFINITIVE_REACH), -1) if bits[n] & INFINITIVE), floor)
    if to <= floor + 1 or not opens_infinitive(words, to) or words.has(apart, to + 1, k + 1):
        return None
    told = bits[to - 1] & (PAST | PAST_ENDING | CUE | VERB) and not bits[to - 2] & DETERMINER
    last = to - (2 if told else 1)
    first, _ = phrase_leftward(words, last, floor)
    if first is None or bits[last] & CLOSED or first > floor and not bits[first - 1] & PUNCTUATION:
        return None
    acts = words.has(PRONOUN | VERB | PAST | AUXILIARY | MODAL, first, to - 1)
    return NounPhrase(first, last + 1, first) if not acts else None


def _before_gerund(words: Words, k: int, floor: int) -> NounPhrase | None:
    """Who does what the word before an object says: "| an officer | investigating the murder", "accused of killing"."""
    bits = words.bits
    if k <= floor or not bits[k] & GERUND or bits[k] & PREPOSITION:
        return None
    told = bits[k - 1] & PREPOSITION and bits[k - 2] & (PAST | PAST_ENDING)
    joined = bits[k - 1] & COORDINATOR  # "wearing a mask and | carrying a gun"
    floor = max(floor, k - LONGEST_INSERTION)  # handed on, so that a chain of such is followed no farther
    head = phrase_ending(words, k - 3 if told else k - 2 if joined else k - 1, floor)
    person = head is not None and is_one_of(words, head.last - 1, words.naming.people_words)
    if head is None or bits[head.first - 1] & (PREPOSITION | SUBORDINATOR) and not person:
        return None  # "at a council meeting | the mayor", but "as a clerk | covering | the case"
    return head if is_somebody(words, head.span) else None


def _acting(words: Words, first: int, last: int, floor: int) -> int | None:
    """The verb of a relative clause that no list knows: "who | lives nearby", "that | owns the bridge"."""
    bits, low, naming, who = words.bits, words.low, words.naming, words.bits[first - 1]
    whose = who & RELATIVE and who & DETERMINER and not who & COMPLEMENTISER
    if whose and low[first - 1] != words.grammar.of_things and words.has(PAST | VERB, first + 1, last):
        return first  # "whose | son died in the fire"
    for k in (first, first - 1):
        if k - 1 <= floor or not bits[k - 1] & RELATIVE or bits[k] & (CAPITAL | CLOSED | QUANTITY | CUE):
            continue
        ends = bits[k] & PLURAL_ENDING and k < last and not bits[k + 1] & PREPOSITION
        acts = ends or k == first and low[k - 1] in naming.personal_relatives
        speaks = first == last and low[k] in naming.body_nouns
        if (
            acts
            and not speaks
            and low[k if ends else last].removesuffix(naming.plural_ending) not in naming.people_words
        ):
            return k  # not "who | neighbours said", "who | police said"
    return None


def _relative_head(words: Words, j: int, lowest: int, reach: int = RELATIVE_REACH) -> NounPhrase | None:
    """The antecedent if the verb at ``j`` belongs to a relative clause ("people who saw it | said")."""
    bits, opens = words.bits, range(j, max(lowest, j - reach) - 1, -1)
    k = next((k for k in opens if bits[k] & (PUNCTUATION | RELATIVE)), lowest)
    told = bits[k - 1] & CLOSED and not bits[k - 1] & QUANTITY or words.low[k] == words.that and bits[k - 1] & CUE
    if k <= lowest or not bits[k] & RELATIVE or told:
        return None
    return phrase_ending(words, k - 1, lowest)

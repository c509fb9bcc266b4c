"""Word classes: what a word of a closed class may be."""

from __future__ import annotations

from enum import IntFlag, unique


@unique
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
    TIME_NOUN = 1 << 20
    CONTRAST = 1 << 21
    HEARSAY = 1 << 22
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
    ACCUSATIVE = 1 << 35
    CONTINUING = 1 << 36
    LOCATIVE = 1 << 37
    RESERVING = 1 << 38
    OWNER = 1 << 39
    LIMITING = 1 << 50
    DISTRIBUTIVE = 1 << 51
    REFLEXIVE = 1 << 52
    ENSUING = 1 << 53

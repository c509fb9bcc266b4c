"""English: every English word that the extraction knows stands in this file."""

from __future__ import annotations

from components.lang.schema import Language

ABBREVIATIONS = frozenset(
    """mr. mrs. ms. dr. prof. gen. col. lt. sgt. capt. sen. rep. gov. st. jr. sr. inc. corp. co. ltd. no. vs. etc.
    jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. u.s. u.k. u.n. e.u. a.m. p.m. d.c.""".split()
)

ENGLISH = Language(code="en", abbreviations=ABBREVIATIONS)

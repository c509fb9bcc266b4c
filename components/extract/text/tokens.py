"""An article's tokens: those of spaCy's blank tokeniser but white space, the same on every machine."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple, cast

from components.extract.text.spacing import Spacing
from components.formatting import unformatted

if TYPE_CHECKING:
    from spacy.language import Language as Pipeline

_SURROGATE = re.compile("[\ud800-\udfff]")
_GLUED = "[—–-](?=[A-Z])"
"""The dash of a dateline that stands at the next word: "(Agency) | -A strike", "(Agency)| —A strike"."""
_STOPPED = r"(?<=\))\.[—–-]"
"""The mark behind some agencies' datelines: "(Agency)| .- | A strike"."""
_UNBROKEN = re.compile(r"\S{256,}")


class Token(NamedTuple):
    """One token; ``i`` is its index in ``Reading.tokens``, ``lower`` its ``text`` in small letters."""

    i: int
    start: int
    end: int
    text: str
    lower: str


def token_bounds(text: str, code: str) -> bytes:
    """Where the tokens stand: 32-bit numbers, the first character of each and its length by turns; marks are none.

    Bytes, because one process may make them and another read them. ``code`` is the language's. Only this loads spaCy.
    """
    columns = _tokeniser(code)(_tokenisable(unformatted(text))).to_array(["IDX", "LENGTH", "IS_SPACE"])
    return bytes(columns[columns[:, 2] == 0, :2].astype("uint32"))


def tokens_at(text: str, bounds: bytes, spacing: Spacing) -> tuple[Token, ...]:
    """The tokens of the text that begin and end there, before the spacing; equal words are one object."""
    text = _tokenisable(text)
    numbers = memoryview(bounds).cast("I").tolist()
    starts = spacing.closed_up(numbers[::2])
    words: dict[str, tuple[str, str]] = {}
    tokens: list[Token] = []
    new = tuple.__new__  # Token(...) without its checks, which cost as much as all the rest
    for i, (start, length) in enumerate(zip(starts, numbers[1::2], strict=True)):
        end = start + length
        form = text[start:end]
        word = words.get(form)
        if word is None:
            word = words[form] = (form, form.lower())
        tokens.append(new(Token, (i, start, end, *word)))
    return tuple(tokens)


@lru_cache(maxsize=4)
def _tokeniser(code: str) -> Pipeline:
    from spacy.attrs import IS_SPACE  # type: ignore[import-not-found]
    from spacy.lang.tokenizer_exceptions import emoticons
    from spacy.util import get_lang_class
    from spacy.vocab import Vocab

    # Its own marks at words are given to the class: a tokeniser that is changed later reads all its exceptions anew.
    # There are no faces in the news: "):" behind a dateline and "8)" behind an age are two marks.
    language = get_lang_class(code)
    prefixes, infixes = [*(language.Defaults.prefixes or ()), _GLUED], [*(language.Defaults.infixes or ())]
    plain = {word: parts for word, parts in language.Defaults.tokenizer_exceptions.items() if word not in emoticons}
    suffixes = [*(language.Defaults.suffixes or ()), _STOPPED]
    marks = {
        "tokenizer_exceptions": plain,
        "suffixes": suffixes,
        "prefixes": prefixes,
        "infixes": [*infixes, rf"(?<=\)){_GLUED}"],
    }
    marked = type(code, (language,), {"Defaults": type("Defaults", (language.Defaults,), marks)})
    # Nothing else is asked of a word, and to find out all that there is to know takes a quarter of the time.
    return cast("Pipeline", marked(Vocab(lex_attr_getters={IS_SPACE: str.isspace}), max_length=10**9))


def _tokenisable(text: str) -> str:
    """The text with stand-ins of the same length for what the tokeniser cannot take.

    Half a surrogate pair has no UTF-8 form, and a stretch without blanks takes it time by the square of its length.
    """
    return _UNBROKEN.sub(lambda match: "x" * len(match.group()), _SURROGATE.sub("\ufffd", text))

"""An article's tokens: those of spaCy's blank tokeniser but white space, the same on every machine."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from components.formatting import unformatted

if TYPE_CHECKING:
    from spacy.language import Language as Pipeline

_SURROGATE = re.compile("[\ud800-\udfff]")
_GLUED = "[—–-](?=[A-Z])"
"""The dash of a dateline that stands at the next word: "(Agency) | -A strike", "(Agency)| —A strike"."""
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


def tokens_at(text: str, bounds: bytes) -> tuple[Token, ...]:
    """The tokens of the text that begin and end there; equal words are one object."""
    text = _tokenisable(text)
    numbers = memoryview(bounds).cast("I").tolist()
    words: dict[str, tuple[str, str]] = {}
    tokens: list[Token] = []
    new = tuple.__new__  # Token(...) without its checks, which cost as much as all the rest
    for i, (start, length) in enumerate(zip(numbers[::2], numbers[1::2], strict=True)):
        end = start + length
        form = text[start:end]
        word = words.get(form)
        if word is None:
            word = words[form] = (form, form.lower())
        tokens.append(new(Token, (i, start, end, *word)))
    return tuple(tokens)


@lru_cache(maxsize=4)
def _tokeniser(code: str) -> Pipeline:
    import spacy
    from spacy.attrs import IS_SPACE  # type: ignore[import-not-found]
    from spacy.util import compile_infix_regex, compile_prefix_regex
    from spacy.vocab import Vocab

    # Nothing else is asked of a word, and to find out all that there is to know takes a quarter of the time.
    nlp = spacy.blank(code, vocab=Vocab(lex_attr_getters={IS_SPACE: str.isspace}))
    defaults, tokenizer = nlp.Defaults, cast(Any, nlp.tokenizer)
    tokenizer.prefix_search = compile_prefix_regex([*(defaults.prefixes or ()), _GLUED]).search
    tokenizer.infix_finditer = compile_infix_regex([*(defaults.infixes or ()), rf"(?<=\)){_GLUED}"]).finditer
    nlp.max_length = 10**9
    return nlp


def _tokenisable(text: str) -> str:
    """The text with stand-ins of the same length for what the tokeniser cannot take.

    Half a surrogate pair has no UTF-8 form, and a stretch without blanks takes it time by the square of its length.
    """
    return _UNBROKEN.sub(lambda match: "x" * len(match.group()), _SURROGATE.sub("\ufffd", text))

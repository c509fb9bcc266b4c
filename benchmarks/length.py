"""How the time of the extraction grows with the length of the text: ten times the text, how many times the time?

usage: python benchmarks/length.py

The same article is repeated to 100,000 and to 1,000,000 characters: with its paragraphs, as a single paragraph, and
as a single sentence; each time is the best of three. A finder that looks at every earlier word for every word would
take a hundred times as long.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from components.corpus import read_filed  # noqa: E402
from components.extract import extract  # noqa: E402
from components.model import Article  # noqa: E402

SHORT, LONG = 100_000, 1_000_000


def seconds(text: str) -> float:
    """Processor seconds of the shortest of three extractions: the machine may only ever slow one down."""
    article = Article(slug="long", text=text)
    taken = []
    for _ in range(3):
        start = time.process_time()
        extract(article)
        taken.append(time.process_time() - start)
    return min(taken)


def main() -> None:
    body = read_filed(ROOT / "data/articles/austin-gaza.md").article.text
    extract(Article(slug="warm", text=body))
    line = " ".join(body.split()) + " "
    sentence = line.translate({ord(mark): "," for mark in ".?!"})
    for name, unit in (("paragraphs", body + "\n\n"), ("one paragraph", line), ("one sentence", sentence)):
        short, long = (seconds((unit * (size // len(unit) + 1))[:size]) for size in (SHORT, LONG))
        print(f"{name:14s} {short:6.2f} s for {SHORT:,}  {long:6.2f} s for {LONG:,}  ratio {long / short:.1f}")


if __name__ == "__main__":
    main()

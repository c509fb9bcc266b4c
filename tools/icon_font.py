"""Makes components/server/fonts/material-symbols.woff2: Streamlit's icon font with the icons that its page can show.

    python -m pip install fonttools brotli
    python tools/icon_font.py

Streamlit sends 375 kB of icons to every reader, of which its own scripts name about eighty. The file is served only
in place of the very font that it was made from; prints that font's digest, to be put into
``components/server/compression.py``.
"""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from streamlit.file_util import get_static_dir

STATIC = Path(get_static_dir()) / "static"
TARGET = Path(__file__).parent.parent / "components/server/fonts/material-symbols.woff2"


def icon_names() -> list[str]:
    """The icons that Streamlit's scripts name."""
    found: set[str] = set()
    for script in (STATIC / "js").glob("*.js"):
        found |= set(re.findall(r":material/([a-z0-9_]+):?", script.read_text("utf-8", "replace")))
    return sorted(found)


def main() -> None:
    source = next((STATIC / "media").glob("MaterialSymbols-Rounded*.woff2"))
    font = TTFont(source)
    letters = font.getBestCmap()
    ligatures = {
        (first, *ligature.Component): ligature.LigGlyph
        for lookup in font["GSUB"].table.LookupList.Lookup
        for table in lookup.SubTable
        for first, found in getattr(getattr(table, "ExtSubTable", table), "ligatures", {}).items()
        for ligature in found
    }
    names = icon_names()
    spelt = {name: tuple(letters[ord(letter)] for letter in name) for name in names}
    glyphs = {ligatures[word] for word in spelt.values() if word in ligatures}
    options = subset.Options(layout_features=["*"], layout_closure=False, notdef_outline=True)
    maker = subset.Subsetter(options)
    maker.populate(glyphs=[*glyphs, *{letter for word in spelt.values() for letter in word}])
    maker.subset(font)
    font.flavor = "woff2"
    font.save(TARGET)
    digest = hashlib.sha256(source.read_bytes()).hexdigest()
    print(f"{len(glyphs)} icons, {TARGET.stat().st_size} bytes, made from {digest}")


if __name__ == "__main__":
    main()

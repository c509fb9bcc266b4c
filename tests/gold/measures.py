"""What is counted of one article: the records of an extraction beside those of its annotation.

The definitions stand with the command, in ``scoring``. Every function adds its counts to a ``Tally`` and its misses to
a list of (kind, and what tells it), and gives nothing back but what a later one needs.
"""

import re

WORD = re.compile(r"[^\W_]+(?:[.,][^\W_]+)*", re.UNICODE)
TITLES = frozenset(
    "mr mrs ms dr sir the a an president prime minister sen senator gov governor gen general secretary professor prof "
    "mayor chief and of".split()
)
"""Words that are no part of a name when two names are compared."""


def find(text, piece, nth=1, after=0):
    """Where the ``nth`` occurrence of the words at or behind ``after`` stands: (start, end)."""
    at = after - 1
    for _ in range(nth):
        at = text.find(piece, at + 1)
        if at < 0:
            raise ValueError(f"not in the text: {piece!r}")
    return at, at + len(piece)


def words(text, spans):
    """The places of the words in the spans: two contents are compared as sets of these."""
    return {(m.start(), m.end()) for a, b in spans for m in WORD.finditer(text, a, b)}


def name_parts(name):
    parts = (m.group().lower() for m in WORD.finditer(re.sub(r"[’']s?\b", " ", name or "")))
    return [part for part in parts if part not in TITLES]


def same_name(gold, said):
    """Whether two names mean the same speaker: equal, one within the other, or the same surname and first name."""
    g, s = name_parts(gold), name_parts(said)
    if not g or not s:
        return False
    same_surname = g[-1] == s[-1] and (len(g) == 1 or len(s) == 1 or g[0] == s[0])
    return same_surname or set(g) <= set(s) or (len(s) > 1 and set(s) <= set(g))


def spans_of(items):
    return [(i["start"], i["end"]) for i in items]


def pair(cost, threshold):
    """Greedy one-to-one pairs (gold, said) by falling cost, down to the threshold."""
    out, used = {}, set()
    for c, g, s in sorted(cost, key=lambda t: (-t[0], t[1], t[2])):
        if c >= threshold and g not in out and s not in used:
            out[g] = s
            used.add(s)
    return out


class Tally(dict):
    """Counts by name; a name not yet counted is 0."""

    def add(self, key, n=1):
        self[key] = self.get(key, 0) + n

    def __missing__(self, key):
        return 0


def check_offsets(node, text, bad):
    """Count the {start, end, text} objects whose text is not the article's at those offsets."""
    if isinstance(node, dict):
        if {"start", "end", "text"} <= node.keys() and isinstance(node["start"], int):
            bad.add("spans")
            if text[node["start"] : node["end"]] != node["text"]:
                bad.add("offsets")
        for key, child in node.items():
            if key != "article":
                check_offsets(child, text, bad)
    elif isinstance(node, list):
        for child in node:
            check_offsets(child, text, bad)


def gold_content(text, item):
    """Where the pieces of an annotated statement stand; each later piece is the first behind the piece before."""
    spans, after = [], 0
    for k, piece in enumerate(item["content"]):
        spans.append(find(text, piece, item.get("nth", 1) if k == 0 else 1, after))
        after = spans[-1][1]
    return spans


def is_printed(prediction):
    """Whether the speaker is called by the source's own words, so that nobody else is named."""
    printed = re.findall(r"\w+", (prediction["source"] or {"text": ""})["text"].lower())
    return set(re.findall(r"\w+", prediction["speaker"].lower())) <= set(printed)


def score_statements(text, gold, said, t, errors):
    """(from the index of a prediction to that of the annotated statement it matches, from ids to predictions)."""
    gw = [words(text, gold_content(text, item)) for item in gold["statements"]]
    preds = said["statements"]
    sw = [words(text, spans_of(p["content"])) for p in preds]
    cost = [(len(g & s) / len(g | s), i, j) for i, g in enumerate(gw) for j, s in enumerate(sw) if g & s]
    match = pair(cost, 0.5)
    back = {j: i for i, j in match.items()}
    kept = [j for j, s in enumerate(sw) if j in back or not any(s <= g for g in gw)]
    ids = {p["id"]: j for j, p in enumerate(preds)}
    t.add("gold", len(gw))
    t.add("said", len(kept))
    for i, item in enumerate(gold["statements"]):
        kinds = [k for k, yes in (("direct", item["type"] == "direct"), ("carried", item["source"] is None)) if yes]
        for k in kinds:
            t.add(k + "_gold")
        if i not in match:
            errors.append(("missed", item["speaker"], item["cue"], " … ".join(item["content"])))
            continue
        p = preds[match[i]]
        t.add("partial")
        t.add("exact", gw[i] == sw[match[i]])
        right = same_name(item["speaker"], p.get("speaker"))
        t.add("speaker", right)
        t.add(p["confidence"])
        t.add(p["confidence"] + "_wrong", not right and not is_printed(p))
        if not right:
            errors.append(("speaker", item["speaker"], p.get("speaker"), " … ".join(item["content"])))
        for k in kinds:
            t.add(k, right)
        t.add("type", item["type"] == p.get("type"))
        t.add("act", item["act"] == p.get("act"))
        if item["party"]:
            t.add("party_gold")
            t.add("party", item["party"] == p.get("party"))
    for j in kept:
        if j not in back:
            cue = (preds[j].get("cue") or {}).get("text")
            errors.append(
                ("spurious", preds[j].get("speaker"), cue, " … ".join(c["text"] for c in preds[j]["content"]))
            )
    score_answers(gold, preds, back, ids, t, errors)
    return back, ids


def score_answers(gold, preds, back, ids, t, errors):
    """Pairs of a reply and what it replies to; ``back`` and ``ids`` are those of ``score_statements``."""
    want = {(i, item["answers"]) for i, item in enumerate(gold["statements"]) if item["answers"] is not None}
    joined = {j: ids[p["answers"]] for j, p in enumerate(preds) if p.get("answers") in ids}
    have = {(back.get(j, -1 - j), back.get(k, -1)): (j, k) for j, k in joined.items()}
    t.add("answers_gold", len(want))
    t.add("answers_said", len(have))
    t.add("answers", len(want & have.keys()))
    for i, k in sorted(want - have.keys()):
        told = [" … ".join(gold["statements"][n]["content"]) for n in (i, k)]
        errors.append(("answer missed", gold["statements"][i]["cue"], *told))
    for found in sorted(have.keys() - want):
        told = [" … ".join(c["text"] for c in preds[n]["content"]) for n in have[found]]
        errors.append(("answer spurious", preds[have[found][0]]["rule"], *told))


def score_timexes(text, gold, said, t, errors):
    gs = [find(text, x["text"], x.get("nth", 1)) for x in gold["timexes"]]
    keep = [x for x in said["timexes"] if not str(x.get("value") or "").endswith("_REF")]
    t.add("tx_gold", len(gs))
    t.add("tx_said", len(keep))
    got_g, got_s = set(), set()
    for i, (a, b) in enumerate(gs):
        over = [j for j, x in enumerate(keep) if x["start"] < b and a < x["end"]]
        t.add("tx_strict", any((keep[j]["start"], keep[j]["end"]) == (a, b) for j in over))
        if over:
            got_g.add(i)
            got_s.update(over)
            best = max(over, key=lambda j: min(b, keep[j]["end"]) - max(a, keep[j]["start"]))
            ok = keep[best].get("value") == gold["timexes"][i]["value"]
            t.add("tx_value", ok)
            if not ok:
                errors.append(("timex", gold["timexes"][i]["value"], keep[best].get("value"), text[a:b]))
        else:
            errors.append(("timex missed", gold["timexes"][i]["value"], None, text[a:b]))
    errors += [("timex spurious", None, x.get("value"), x["text"]) for j, x in enumerate(keep) if j not in got_s]
    t.add("tx_relaxed_g", len(got_g))
    t.add("tx_relaxed_s", len(got_s))


def speech_spans(text, gold):
    """Where the cues of the gold statements stand: the occurrence in the content's paragraph that is nearest to it."""
    out = []
    for item in gold["statements"]:
        if not item["cue"]:
            continue
        a, b = find(text, item["content"][0], item.get("nth", 1))
        lo = text.rfind("\n\n", 0, a) + 1
        hi = text.find("\n\n", b)
        hits = [
            m.span() for m in re.finditer(re.escape(item["cue"]), text[: hi if hi > 0 else None]) if m.start() >= lo
        ]
        if hits:
            out.append(min(hits, key=lambda h: max(a - h[1], h[0] - b, 0)))
    return out


def score_events(text, gold, said, t, errors):
    gs = [find(text, e["text"], e.get("nth", 1)) for e in gold["events"]]
    preds = said["events"]
    cost = []
    for i, (a, b) in enumerate(gs):
        for j, e in enumerate(preds):
            common = min(b, e["end"]) - max(a, e["start"])
            if common > 0 and e.get("start_date") == gold["events"][i]["start"]:
                same_end = e.get("end_date") == gold["events"][i]["end"]
                cost.append((common / (max(b, e["end"]) - min(a, e["start"])) + same_end, i, j))
    match = pair(cost, 0.0)
    speech = speech_spans(text, gold)
    spare = [e for j, e in enumerate(preds) if j not in match.values()]
    wrong = [e for e in spare if not any(e["start"] < b and a < e["end"] for a, b in speech)]
    t.add("ev_gold", len(gs))
    t.add("ev_said", len(match) + len(wrong))
    t.add("ev", len(match))
    t.add("ev_interval", sum(preds[j].get("end_date") == gold["events"][i]["end"] for i, j in match.items()))
    for i, e in enumerate(gold["events"]):
        if i not in match:
            errors.append(("event missed", e["start"], e["end"], e["text"]))
    errors += [("event spurious", e.get("start_date"), e.get("end_date"), e["text"]) for e in wrong]


def score_figures(text, gold, said, t, errors, back, ids):
    gs = [find(text, f["text"], f.get("nth", 1)) for f in gold["figures"]]
    preds = said["figures"]
    cost = [
        (min(b, p["end"]) - max(a, p["start"]), i, j)
        for i, (a, b) in enumerate(gs)
        for j, p in enumerate(preds)
        if p["start"] < b
        and a < p["end"]
        and p.get("value") is not None
        and abs(float(p["value"]) - gold["figures"][i]["value"]) <= 0.005 * abs(gold["figures"][i]["value"])
    ]
    match = pair(cost, 1)
    t.add("fg_gold", len(gs))
    t.add("fg_said", len(preds))
    t.add("fg", len(match))
    for i, f in enumerate(gold["figures"]):
        if i not in match:
            errors.append(("figure missed", f["value"], None, f["text"]))
            continue
        owner = preds[match[i]].get("statement")
        t.add("fg_owned", (back.get(ids.get(owner)) if owner is not None else None) == f["source"])
    errors += [("figure spurious", p["value"], None, p["text"]) for j, p in enumerate(preds) if j not in match.values()]

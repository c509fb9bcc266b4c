#!/usr/bin/env python3
"""Score the extraction against hand-annotated articles (``FOLDER/NAME/{article.md, gold.json}``).

usage: python -m tests.gold.scoring [FOLDER ...] [--ungrouped] [--json] [--errors] [--per-article]

A FOLDER may also be that of one article. The exit status is 2 where a folder holds no annotated article.

The extraction is run in this process on each article with the parties of its annotation; ``--ungrouped`` leaves
them out and scores the grouping of speakers as well. ``SCHEMA.md`` and ``POLICY.md`` say what is annotated.

Every figure is micro-averaged over the articles, in percent. Definitions:

statements
  partial     F1 of one-to-one matches whose content shares half of its words (IoU of word tokens >= 0.5).
              A prediction that matches nothing and lies inside a gold content is ignored, not punished.
  exact       F1 of matches whose content has the same words (punctuation and quote marks never count).
  speaker     share of the matched gold statements whose canonical speaker is named rightly.
  party, type, act   likewise (party only where gold names one).
  e2e         F1 of partial matches whose speaker is right too: the one number.
  direct      e2e recall of the direct quotations; carried: e2e recall of those with no source of their own.
  answers     F1 of the (reply, statement replied to) pairs.
timexes       strict, relaxed (any overlap) and value F1 as in TempEval-3, over all types.
events        F1: spans overlap, and the start day is the same; 'interval': the end day is the same too. A prediction
              that matches nothing and covers a gold statement's cue (a dated speech act) is ignored, not punished.
figures       F1: spans overlap and the value is the same; 'owned': and it hangs on the right statement (or none).
offsets       every span in the output must be the text at its own offsets: the count of those that are not.
"""

import argparse
import json
import re
from pathlib import Path

from components.contract import as_json
from components.corpus import read_filed
from components.extract import extract
from components.model import Party

HERE = Path(__file__).parent

WORD = re.compile(r"[^\W_]+(?:[.,][^\W_]+)*", re.UNICODE)
TITLES = frozenset(
    "mr mrs ms dr sir the a an president prime minister sen senator gov governor gen general secretary professor prof "
    "mayor chief and of".split()
)
"""Words that are no part of a name when two names are compared."""


def body(path):
    """The article's text: all that follows the front matter, outer blank lines stripped."""
    raw = path.read_text(encoding="utf-8")
    return raw.split("---\n", 2)[2].strip("\n").strip() if raw.startswith("---\n") else raw.strip()


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


def f1(hit, said, gold):
    return f1_of(hit, said, hit, gold)


def f1_of(hit_p, said, hit_r, gold):
    """F1 in percent where the hits are counted from either side."""
    p, r = hit_p / said if said else 0.0, hit_r / gold if gold else 0.0
    return 200 * p * r / (p + r) if p + r else 0.0


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


def score_statements(text, gold, said, t, errors):
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
    want = {(i, item["answers"]) for i, item in enumerate(gold["statements"]) if item["answers"] is not None}
    have = {
        (back.get(j, -1 - j), back.get(ids[p["answers"]], -1)) for j, p in enumerate(preds) if p.get("answers") in ids
    }
    t.add("answers_gold", len(want))
    t.add("answers_said", len(have))
    t.add("answers", len(want & have))
    return back, ids


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
    ignored = sum(
        j not in match.values() and any(e["start"] < b and a < e["end"] for a, b in speech) for j, e in enumerate(preds)
    )
    t.add("ev_gold", len(gs))
    t.add("ev_said", len(preds) - ignored)
    t.add("ev", len(match))
    t.add("ev_interval", sum(preds[j].get("end_date") == gold["events"][i]["end"] for i, j in match.items()))
    for i, e in enumerate(gold["events"]):
        if i not in match:
            errors.append(("event missed", e["start"], e["end"], e["text"]))


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


def report(t):
    return {
        "statements": {
            "partial": f1(t["partial"], t["said"], t["gold"]),
            "exact": f1(t["exact"], t["said"], t["gold"]),
            "e2e": f1(t["speaker"], t["said"], t["gold"]),
            "speaker": 100 * t["speaker"] / max(1, t["partial"]),
            "party": 100 * t["party"] / max(1, t["party_gold"]),
            "type": 100 * t["type"] / max(1, t["partial"]),
            "act": 100 * t["act"] / max(1, t["partial"]),
            "direct": 100 * t["direct"] / max(1, t["direct_gold"]),
            "carried": 100 * t["carried"] / max(1, t["carried_gold"]),
            "answers": f1(t["answers"], t["answers_said"], t["answers_gold"]),
            "gold": t["gold"],
            "said": t["said"],
        },
        "timexes": {
            "strict": f1(t["tx_strict"], t["tx_said"], t["tx_gold"]),
            "relaxed": f1_of(t["tx_relaxed_s"], t["tx_said"], t["tx_relaxed_g"], t["tx_gold"]),
            "value": (t["tx_value"] / max(1, t["tx_relaxed_g"]))
            * f1_of(t["tx_relaxed_s"], t["tx_said"], t["tx_relaxed_g"], t["tx_gold"]),
            "gold": t["tx_gold"],
        },
        "events": {
            "f1": f1(t["ev"], t["ev_said"], t["ev_gold"]),
            "interval": f1(t["ev_interval"], t["ev_said"], t["ev_gold"]),
            "gold": t["ev_gold"],
        },
        "figures": {
            "f1": f1(t["fg"], t["fg_said"], t["fg_gold"]),
            "owned": f1(t["fg_owned"], t["fg_said"], t["fg_gold"]),
            "gold": t["fg_gold"],
        },
        "offsets": {"wrong": t["offsets"], "spans": t["spans"]},
    }


def annotated(folder):
    """The ``gold.json`` of each article below the folder, or of the one article whose folder it is; [] without any."""
    folder = Path(folder)
    return sorted(folder.glob("gold.json")) or sorted(folder.glob("*/gold.json"))


def scores(folders, *, ungrouped=False):
    """The report over all annotated articles of the folders, the misses, and a report an article."""
    total, errors, each = Tally(), [], {}
    for path in sorted(path for folder in folders for path in annotated(folder)):
        gold = json.loads(path.read_text(encoding="utf-8"))
        filed = read_filed(path.parent / "article.md")
        parties = [Party(p["id"], p["name"], tuple(p["members"])) for p in gold["parties"]]
        said = as_json(extract(filed.article, None if ungrouped else parties))
        text, t, missed = body(path.parent / "article.md"), Tally(), []
        check_offsets({k: said[k] for k in ("statements", "timexes", "events", "figures")}, text, t)
        back, ids = score_statements(text, gold, said, t, missed)
        score_timexes(text, gold, said, t, missed)
        score_events(text, gold, said, t, missed)
        score_figures(text, gold, said, t, missed, back, ids)
        for k, v in t.items():
            total.add(k, v)
        each[path.parent.name] = report(t)
        errors += [(path.parent.name, *miss) for miss in missed]
    return report(total), errors, each


BRIEF = (
    ("e2e", "statements", "e2e"),
    ("direct", "statements", "direct"),
    ("answers", "statements", "answers"),
    ("timexes", "timexes", "value"),
    ("events", "events", "f1"),
    ("figures", "figures", "f1"),
    ("owned", "figures", "owned"),
)
"""What ``--per-article`` shows."""


def line(group, row):
    return f"{group:11s}" + "  ".join(f"{k} {v:.1f}" if isinstance(v, float) else f"{k} {v}" for k, v in row.items())


def main(arguments=None):
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("folders", nargs="*", type=Path, default=[HERE / "reference", HERE / "dev"])
    ap.add_argument("--ungrouped", action="store_true", help="leave the parties out")
    ap.add_argument("--json", action="store_true", help="print the figures as JSON")
    ap.add_argument("--errors", action="store_true", help="print each miss as well")
    ap.add_argument("--per-article", action="store_true")
    args = ap.parse_args(arguments)
    if bare := [folder for folder in args.folders if not annotated(folder)]:
        ap.exit(2, f"no annotated article (article.md with gold.json) in {', '.join(map(str, bare))}\n")
    total, errors, each = scores(args.folders, ungrouped=args.ungrouped)
    if args.errors:
        for name, kind, *rest in errors:
            print(f"{name} {kind}: " + " | ".join(str(x) for x in rest))
    if args.per_article:
        for name, one in each.items():
            print(f"{name:24s}" + "  ".join(f"{key} {one[group][field]:5.1f}" for key, group, field in BRIEF))
    if args.json:
        print(json.dumps(total, indent=1))
    else:
        print("\n".join(line(group, row) for group, row in total.items()))


if __name__ == "__main__":
    main()

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
  certain_wrong, likely_wrong, guess_wrong
              share of the matched statements of that confidence that are in another's mouth: the speaker is wrong, and
              is not just called by the words of the source.
timexes       strict, relaxed (any overlap) and value F1 as in TempEval-3, over all types.
events        F1: spans overlap, and the start day is the same; 'interval': the end day is the same too. A prediction
              that matches nothing and covers a gold statement's cue (a dated speech act) is ignored, not punished.
figures       F1: spans overlap and the value is the same; 'owned': and it hangs on the right statement (or none).
offsets       every span in the output must be the text at its own offsets: the count of those that are not.
"""

import argparse
import json
import signal
from pathlib import Path

from components.contract import as_json
from components.corpus import read_filed
from components.extract import extract
from components.model import Party
from tests.gold.measures import (
    Tally,
    check_offsets,
    score_events,
    score_figures,
    score_statements,
    score_timexes,
)

HERE = Path(__file__).parent


def body(path):
    """The article's text: all that follows the front matter, outer blank lines stripped."""
    raw = path.read_text(encoding="utf-8")
    return raw.split("---\n", 2)[2].strip("\n").strip() if raw.startswith("---\n") else raw.strip()


def f1(hit, said, gold):
    return f1_of(hit, said, hit, gold)


def f1_of(hit_p, said, hit_r, gold):
    """F1 in percent where the hits are counted from either side."""
    p, r = hit_p / said if said else 0.0, hit_r / gold if gold else 0.0
    return 200 * p * r / (p + r) if p + r else 0.0


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
            **{f"{sure}_wrong": 100 * t[f"{sure}_wrong"] / max(1, t[sure]) for sure in ("certain", "likely", "guess")},
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
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # "… | head" ends the command without a word
    main()

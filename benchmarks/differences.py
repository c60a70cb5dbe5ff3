"""Which differences between reports are told, and whether they are: a page of verdicts without the articles' words.

    throughline relate ARTICLES -o LINKS
    python benchmarks/differences.py ARTICLES LINKS TABLE [--stories 20] [--page FILE] [--show]

ARTICLES is JSONL as ``throughline`` reads it. Of the stories with reports of three and more outlets those with the most
differences are taken, all of theirs. TABLE holds one difference a line, tab-separated: story, attribute, explanation,
spans, verdict, what was seen. The last two are written by hand, the verdict as one of ``VERDICTS``; they are kept when
the table is made again, as far as the differences are still told, and new ones come with both empty. ``--show`` prints
the words of those to read, and writes nothing. ``--page`` writes the table as a page.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import blake2b
from pathlib import Path
from typing import Any, NamedTuple

Record = dict[str, Any]

HEAD = """# {count} differences

Every difference that `throughline relate` tells of {stories} stories with reports of three and more outlets, those
with the most differences, of the {corpus}; each was read by one person. {share} of 100 are there in the reports.
Five more that were not, of the first 36 read, were mended before (look-alike events, parts of a number, a rank, "10 or
11 years old"), so only the last ten stories were read blind. A difference is named by its spans, value by value; the
articles' words are not ours to print. This page is written by `python benchmarks/differences.py`.

"""
VERDICTS = {
    "real": "the reports give values that cannot both be right",
    "later": "real, and a later report gives what was learnt since",
    "wording": "the reports word it differently, which is all that is said",
    "false": "the values belong to different things, or were read wrongly",
}
"""What can be seen of a difference, and what is meant by it."""
OUTLETS, ASIDE = 3, 70
"""Outlets of a story that is read, and characters shown on both sides of a value."""


class Difference(NamedTuple):
    """A difference by its story and attribute, with the spans of each value."""

    story: str
    attribute: str
    explained: str
    spans: str


Verdict = tuple[str, str]


def main() -> None:
    """Make the table, the page, or show what is to be read."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", type=Path)
    parser.add_argument("links", type=Path)
    parser.add_argument("table", type=Path)
    parser.add_argument("--stories", type=int, default=20, help="how many stories")
    parser.add_argument("--corpus", default="corpus", help="what the page calls the corpus")
    parser.add_argument("--page", type=Path, help="where to write the page")
    parser.add_argument("--show", action="store_true", help="print the words of the differences without a verdict")
    asked = parser.parse_args()
    articles = {str(one["id"]): one for one in lines(asked.articles)}
    drawn = sample(differences(list(lines(asked.links)), articles), asked.stories)
    verdicts = read(asked.table)
    if asked.show:
        sys.stdout.writelines(shown(one, articles) for one in drawn if one not in verdicts)
        return
    asked.table.write_text(table(drawn, verdicts), encoding="utf-8")
    if asked.page:
        asked.page.write_text(page(read(asked.table), asked.corpus), encoding="utf-8")


def lines(path: Path) -> Iterator[Record]:
    """The records of a JSONL file."""
    with path.open(encoding="utf-8") as file:
        yield from map(json.loads, file)


def differences(links: Sequence[Record], articles: Mapping[str, Record]) -> Iterator[Difference]:
    """The differences of the stories with reports of enough outlets."""
    facts = {link["id"]: link for link in links if link["type"] == "fact"}
    members = {link["id"]: link["articles"] for link in links if link["type"] == "event"}
    outlets = {
        link["id"]: {articles[name].get("outlet") for event in link["events"] for name in members[event]}
        for link in links
        if link["type"] == "story"
    }
    for link in links:
        if link["type"] == "finding" and link["kind"] == "difference" and len(outlets[link["story"]]) >= OUTLETS:
            values: dict[str, list[str]] = defaultdict(list)
            for fact in (facts[name] for name in link["facts"]):
                values[str(fact["value"])] += map(place, fact["evidence"])
            spans = " / ".join(" ".join(values[value]) for value in sorted(values))
            yield Difference(link["story"], link["attribute"], link["explained_by"] or "", spans)


def place(evidence: Record) -> str:
    """A span as an article's id and two numbers."""
    return f"{evidence['article']}:{evidence['start']}-{evidence['end']}"


def sample(found: Iterable[Difference], stories: int) -> list[Difference]:
    """All differences of the stories that have most of them, equal ones by their hash, in their order."""
    every = list(found)
    counted = Counter(one.story for one in every)
    chosen = sorted(counted, key=lambda story: (-counted[story], blake2b(story.encode(), digest_size=8).digest()))
    return sorted(one for one in every if one.story in chosen[:stories])


def read(path: Path) -> dict[Difference, Verdict]:
    """The differences of a table that have a verdict, and what was seen."""
    rows = (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()) if path.exists() else ()
    return {Difference(*row[:4]): (row[4], row[5]) for row in rows if row[4]}


def table(drawn: Iterable[Difference], verdicts: Mapping[Difference, Verdict]) -> str:
    """The differences as lines, each with its verdict where there is one."""
    return "".join("\t".join((*one, *verdicts.get(one, ("", "")))) + "\n" for one in drawn)


def page(verdicts: Mapping[Difference, Verdict], corpus: str) -> str:
    """The differences with their verdicts in Markdown, those that are none first."""
    counted = Counter(verdict for verdict, _ in verdicts.values())
    share = 100 * (len(verdicts) - counted["false"]) // max(1, len(verdicts))
    stories = len({one.story for one in verdicts})
    order = sorted(verdicts.items(), key=lambda pair: (pair[1][0] != "false", pair[0]))
    rows = (
        f"| {one.attribute} | {one.explained} | {verdict} | {told} | {one.spans.replace(' / ', ' ↔ ')} |"
        for one, (verdict, told) in order
    )
    parts = (
        HEAD.format(count=len(verdicts), stories=stories, corpus=corpus, share=share)
        + "| verdict | | |\n|---|---|---|",
        *(f"| {verdict} | {counted[verdict]} | {told} |" for verdict, told in VERDICTS.items() if counted[verdict]),
        "\n| of what | explained by | verdict | seen | spans |\n|---|---|---|---|---|",
        *rows,
    )
    return "\n".join(parts) + "\n"


def shown(one: Difference, articles: Mapping[str, Record]) -> str:
    """The words of each value with what stands around them."""
    told = [f"\n{one.story} {one.attribute} {one.explained}\n"]
    for value in one.spans.split(" / "):
        for span in value.split(" "):
            name, _, (start, end) = (*span.rpartition(":")[:2], map(int, span.rpartition(":")[2].split("-")))
            text, day = articles[name]["text"], articles[name].get("published")
            around = f"{text[max(0, start - ASIDE) : start]}⟦{text[start:end]}⟧{text[end : end + ASIDE]}"
            told.append(f"   {day} {name} {' '.join(around.split())}\n")
        told.append("   --\n")
    return "".join(told) + "\t".join(one) + "\n"


if __name__ == "__main__":
    main()

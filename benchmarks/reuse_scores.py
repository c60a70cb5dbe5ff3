"""How well shared passages and copies were found, against copies made by program from articles of a wire.

A pair counts where its passages cover 80 characters on both sides; true pairs are a source and its copy, and two copies
that share 80 characters of a source. Characters are those of both sides of every source and copy. Groups are articles
joined by copies, compared with the families of the sources.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from itertools import combinations, pairwise, product
from math import comb
from pathlib import Path
from typing import Any, NamedTuple

from quote_scores import Tally
from throughline.model.article import Article
from throughline.model.span import Span
from throughline.reading import read
from throughline.running.inline import components

LEAST = 80
"""Characters of a pair that counts, on both sides."""

Pair = tuple[str, str]
"""Two articles, the lesser id first."""
Found = Mapping[Pair, Sequence[tuple[Span, Span]]]
"""The passages of each pair, their sides in its order."""


class Made(NamedTuple):
    """A copy: its source, how it was made, and what it has of the source, its own side first."""

    source: str
    copy: str
    kind: str
    spans: tuple[tuple[Span, Span], ...]


class Corpus(NamedTuple):
    """Articles with the copies among them, the pairs that count neither way, and each article's family."""

    articles: dict[str, Article]
    made: tuple[Made, ...]
    ignored: frozenset[Pair]
    families: dict[str, Hashable]


def corpus(folder: Path) -> Corpus:
    """What a folder holds."""
    articles = {item.id: item for item in read(folder / "articles.jsonl") if isinstance(item, Article)}
    lines = (folder / "gold.jsonl").read_text(encoding="utf-8").split("\n")
    made = tuple(_made(json.loads(line)) for line in lines if line.strip())
    ignored = json.loads((folder / "ignored.json").read_text(encoding="utf-8"))
    families = json.loads((folder / "clusters.json").read_text(encoding="utf-8"))
    return Corpus(articles, made, frozenset(pair(*names) for names in ignored), families)


def _made(line: Mapping[str, Any]) -> Made:
    """A copy from its line of the gold."""
    spans = tuple((Span(start, end), Span(first, last)) for start, end, first, last in line["spans"])
    return Made(line["src"], line["dst"], line["kind"], spans)


def pair(one: str, other: str) -> Pair:
    """Two articles, the lesser id first."""
    return (one, other) if one <= other else (other, one)


def true_pairs(made: Iterable[Made]) -> dict[Pair, str]:
    """The pairs that share words, with how the copy was made, or "copy and copy"."""
    families: dict[str, list[Made]] = defaultdict(list)
    for one in made:
        families[one.source].append(one)
    truth = {pair(one.source, one.copy): one.kind for family in families.values() for one in family}
    for family in families.values():
        for one, other in combinations(family, 2):
            if sum(mine.shared(theirs) for (_, mine), (_, theirs) in product(one.spans, other.spans)) >= LEAST:
                truth[pair(one.copy, other.copy)] = "copy and copy"
    return truth


def pairs(gold: Corpus, found: Found) -> Tally:
    """The pairs that were found of the true ones."""
    truth, long = true_pairs(gold.made), kept(found)
    right, wrong = long & truth.keys(), long - truth.keys() - gold.ignored
    return Tally(len(right), len(right) + len(wrong), len(truth))


def kinds(gold: Corpus, found: Found) -> dict[str, Tally]:
    """The true pairs that were found, by how the copy was made."""
    truth, long = true_pairs(gold.made), kept(found)
    wanted, right = Counter(truth.values()), Counter(kind for names, kind in truth.items() if names in long)
    return {kind: Tally(right[kind], right[kind], wanted[kind]) for kind in sorted(wanted)}


def kept(found: Found) -> set[Pair]:
    """The pairs whose passages are long enough."""
    return {names for names, shared in found.items() if min(map(covered, zip(*shared, strict=True))) >= LEAST}


def characters(gold: Corpus, found: Found) -> dict[str, Tally]:
    """The characters of sources and copies that lie in passages, for all and by how the copy was made."""
    tallies: dict[str, Tally] = defaultdict(Tally)
    for made in gold.made:
        names = pair(made.source, made.copy)
        for place, name in enumerate((made.copy, made.source)):
            mine = [sides[names.index(name)] for sides in found.get(names, ())]
            wanted = [sides[place] for sides in made.spans]
            tally = Tally(_shared(wanted, mine), covered(mine), covered(wanted))
            tallies["all"] += tally
            tallies[made.kind] += tally
    return dict(sorted(tallies.items()))


def covered(spans: Iterable[Span]) -> int:
    """The different characters in some spans."""
    return sum(span.length for span in _merged(spans))


def _shared(one: Iterable[Span], other: Iterable[Span]) -> int:
    """The characters that lie in both."""
    return sum(mine.shared(theirs) for mine, theirs in product(_merged(one), _merged(other)))


def _merged(spans: Iterable[Span]) -> list[Span]:
    """The same characters as spans that do not overlap."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return found


def rand(gold: Corpus, copies: Iterable[Sequence[str]]) -> float:
    """The adjusted Rand index of the articles joined by copies, against the families."""
    edges = [edge for names in copies for edge in pairwise(names)]
    joined = {name: group[0] for group in components(edges) for name in group}
    names = list(gold.articles)
    mine, theirs = [joined.get(name, name) for name in names], [gold.families[name] for name in names]
    together, one, other = (_couples(labels) for labels in (list(zip(mine, theirs, strict=True)), mine, theirs))
    chance = one * other / comb(len(names), 2)
    most = (one + other) / 2
    return (together - chance) / (most - chance) if most != chance else 1.0


def _couples(labels: Iterable[Hashable]) -> int:
    """How many couples of articles have one label."""
    return sum(comb(count, 2) for count in Counter(labels).values())


def figures(gold: Corpus, found: Found, copies: Iterable[Sequence[str]]) -> dict[str, float]:
    """All figures by name."""
    tally = pairs(gold, found)
    return {
        "pairs precision": tally.precision,
        "pairs recall": tally.recall,
        "pairs F1": tally.f1,
        **{f"recall, {kind}": of_kind.recall for kind, of_kind in kinds(gold, found).items()},
        **{f"characters F1, {kind}": of_kind.f1 for kind, of_kind in characters(gold, found).items()},
        "groups, adjusted Rand": rand(gold, copies),
    }

"""How well events and stories were found: BCubed over all documents, and the reports that come long after the others.

A document in no event is alone. A late report comes more than thirty days after the last one of its gold cluster: right
is the story that holds most of the cluster's earlier documents, it is alone in a story without any earlier document,
and wrong in another one.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from throughline.model.article import Article
from throughline.model.links import Event, Story
from throughline.reading import read

LATE = 30
"""Days after the last report of a cluster from which the next one is late."""
LEAST = 20
"""Late reports from which the stories of a corpus are counted: of fewer no share tells anything."""


class Corpus(NamedTuple):
    """Articles with the cluster of each, by id."""

    articles: dict[str, Article]
    clusters: dict[str, str]


class Grouped(NamedTuple):
    """BCubed precision and recall."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """Their harmonic mean."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def corpus(folder: Path) -> Corpus:
    """What a folder's ``articles.jsonl`` and ``gold.jsonl`` hold."""
    articles = {item.id: item for item in read(folder / "articles.jsonl") if isinstance(item, Article)}
    lines = (folder / "gold.jsonl").read_text(encoding="utf-8").split("\n")
    gold = [json.loads(line) for line in lines if line.strip()]
    return Corpus(articles, {line["id"]: line["cluster"] for line in gold})


def bcubed(clusters: Mapping[str, str], labels: Mapping[str, str]) -> Grouped:
    """BCubed over all documents: the mean share of a document's group that is of its cluster, and the other way."""
    gold, made = Counter(clusters.values()), Counter(labels[name] for name in clusters)
    both = Counter((cluster, labels[name]) for name, cluster in clusters.items())
    count = max(1, len(clusters))
    precision = sum(both[cluster, labels[name]] / made[labels[name]] for name, cluster in clusters.items())
    recall = sum(both[cluster, labels[name]] / gold[cluster] for name, cluster in clusters.items())
    return Grouped(precision / count, recall / count)


def labelled(names: Iterable[str], groups: Iterable[tuple[str, Sequence[str]]]) -> dict[str, str]:
    """The label of every document's first group, its own where it is in none."""
    labels: dict[str, str] = {}
    for label, members in groups:
        for name in members:
            labels.setdefault(name, f"group {label}")
    return {name: labels.get(name, f"alone {name}") for name in names}


def told(events: Iterable[Event], stories: Iterable[Story]) -> list[tuple[str, Sequence[str]]]:
    """The documents of every story."""
    articles = {event.id: event.articles for event in events}
    return [(story.id, [name for event in story.events for name in articles[event]]) for story in stories]


def late(clusters: Mapping[str, str], labels: Mapping[str, str], days: Mapping[str, date]) -> dict[str, int]:
    """How many late reports are in the right story, in a wrong one, and alone."""
    latest: dict[str, date] = {}
    held: dict[str, Counter[str]] = defaultdict(Counter)
    begun: set[str] = set()
    count = {"right": 0, "wrong": 0, "alone": 0}
    for day, name in sorted((days[name], name) for name in clusters if name in days):
        cluster, label = clusters[name], labels[name]
        if cluster in latest and (day - latest[cluster]).days > LATE:
            right = held[cluster].most_common(1)[0][0] == label
            count["right" if right else "wrong" if label in begun else "alone"] += 1
        latest[cluster] = day
        held[cluster][label] += 1
        begun.add(label)
    return count


def figures(gold: Corpus, events: Sequence[Event], stories: Sequence[Story]) -> dict[str, float]:
    """All figures by name; those of stories where the corpus has enough late reports."""
    labels = labelled(gold.clusters, ((event.id, event.articles) for event in events))
    found = bcubed(gold.clusters, labels)
    alone = bcubed(gold.clusters, {name: name for name in gold.clusters})
    kept = {
        "F1": found.f1,
        "precision": found.precision,
        "recall": found.recall,
        "F1, each alone": alone.f1,
        "largest event": max(Counter(labels.values()).values(), default=0),
    }
    labels = labelled(gold.clusters, told(events, stories))
    count = late(gold.clusters, labels, published(gold.articles))
    if sum(count.values()) < LEAST:
        return kept
    grouped = bcubed(gold.clusters, labels)
    shares = {f"late, {outcome}": part / sum(count.values()) for outcome, part in count.items()}
    return {**kept, "F1 of stories": grouped.f1, "precision of stories": grouped.precision, **shares}


def published(articles: Mapping[str, Article]) -> dict[str, date]:
    """The days on which articles were published, as far as given."""
    return {
        name: article.published.best
        for name, article in articles.items()
        if article.published and article.published.best
    }

"""The plain way to find events: one pass in the order of publication, by the words of a report and its day."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import date

import numpy as np
from numpy.typing import NDArray

from event_scores import published
from throughline.model.article import Article

Floats = NDArray[np.float64]
Postings = dict[str, tuple[NDArray[np.int64], Floats]]
WORD = re.compile(r"\w+")


def one_pass(articles: Mapping[str, Article], least: float, days: float) -> list[list[str]]:
    """The groups of articles: each joins the group to whose mean it is most alike, if enough, or begins a new one.

    Likeness is the cosine of TF-IDF (of this set) times ``exp(-gap / days)``, the gap that since the group's last
    report; without a day nothing is subtracted.
    """
    when = published(articles)
    names = sorted(articles, key=lambda name: (when.get(name, date.max), name))
    time = np.array([when[name].toordinal() if name in when else np.nan for name in names])
    weights = _weights([f"{articles[name].title or ''}\n{articles[name].text}" for name in names])
    postings = _postings(weights)
    group = np.zeros(len(names), np.int64)
    length, latest = np.zeros(len(names)), np.full(len(names), np.nan)
    count = 0
    for at, own in enumerate(weights):
        dots = np.bincount(group[:at], _likeness(own, postings, at), count)
        gaps = np.nan_to_num(time[at] - latest[:count])
        alike = dots / np.sqrt(length[:count]) * np.exp(-gaps / days)
        best = int(alike.argmax()) if count else 0
        if not count or alike[best] < least:
            best, count = count, count + 1
            dots = np.append(dots, 0.0)
        group[at] = best
        length[best] += 1 + 2 * dots[best]
        latest[best] = np.fmax(latest[best], time[at])
    return [[names[at] for at in np.flatnonzero(group == number)] for number in range(count)]


def _weights(texts: Sequence[str]) -> list[dict[str, float]]:
    """The words of each text with their TF-IDF, of length one."""
    counts = [Counter(WORD.findall(text.casefold())) for text in texts]
    known = Counter(word for words in counts for word in words)
    found = []
    for words in counts:
        raw = {word: (1 + np.log(count)) * np.log(len(texts) / known[word]) for word, count in words.items()}
        norm = np.sqrt(sum(weight * weight for weight in raw.values())) or 1.0
        found.append({word: float(weight / norm) for word, weight in raw.items() if weight > 0})
    return found


def _postings(weights: Sequence[Mapping[str, float]]) -> Postings:
    """For every word the places of the texts that have it, ascending, with its weight in each."""
    found: dict[str, tuple[list[int], list[float]]] = defaultdict(lambda: ([], []))
    for at, words in enumerate(weights):
        for word, weight in words.items():
            places, heavy = found[word]
            places.append(at)
            heavy.append(weight)
    return {word: (np.array(places), np.array(heavy)) for word, (places, heavy) in found.items()}


def _likeness(own: Mapping[str, float], postings: Postings, before: int) -> Floats:
    """The cosines of a text with all texts before it."""
    found = np.zeros(before)
    for word, weight in own.items():
        places, heavy = postings[word]
        earlier = int(np.searchsorted(places, before))
        found[places[:earlier]] += weight * heavy[:earlier]
    return found

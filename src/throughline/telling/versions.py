"""The versions of an article side by side: which words were taken out and put in, and what else was changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

from rich.console import Console

from throughline.model.article import Article
from throughline.model.kept import Kept
from throughline.model.links import Edit
from throughline.model.span import Span
from throughline.telling import when
from throughline.telling.outline import Block, Heading, Items, Line, Runs, Said, Table
from throughline.telling.records import Record, plain
from throughline.telling.terminal import printed
from throughline.telling.wording import plural
from throughline.text.revisions import revised

ABOUT = ("title", "author", "outlet", "url", "language")
"""What else of an article can be another in its next version."""
SHOWN = frozenset(("words", "masked", "sic", "emoji"))
"""Differences that are shown one by one; those in marks, capitals and spaces are counted."""
BESIDE = 40
"""Characters that are shown before and behind a difference; two that are no farther apart stand together."""
LONGEST = 600
"""Characters of one side of a difference that are shown on a terminal: a paragraph. JSON has all of them."""
STATES = {"current": "the one that counts", "older": "older", "clash": "set aside: no day says which is newer"}


@dataclass(frozen=True, slots=True)
class Revision:
    """What turns one version of an article into the next."""

    before: Article
    after: Article
    about: tuple[tuple[str, str | None, str | None], ...]
    """What is known of it that changed: its name, and what it was and is."""
    edits: tuple[Edit, ...]


def revisions(versions: Sequence[Kept]) -> Iterator[Revision]:
    """What changed from each version to the next."""
    for one, other in pairwise(kept.article for kept in versions):
        pairs = ((name, getattr(one, name), getattr(other, name)) for name in ABOUT)
        about = tuple(pair for pair in pairs if pair[1] != pair[2])
        yield Revision(one, other, about, tuple(revised(one.text, other.text)))


def versions_record(versions: Sequence[Kept]) -> Record:
    """The versions with their texts, and what changed from each to the next, as JSON has it."""
    return {
        "article": versions[-1].article.id,
        "versions": [_version(one) for one in versions],
        "changes": [_changes(revision) for revision in revisions(versions)],
    }


def _version(one: Kept) -> Record:
    """One version."""
    article = one.article
    named = ("id", "source", *ABOUT, "sha256", "text")
    days = {"published": plain(article.published), "modified": plain(article.modified)}
    return {"state": one.state} | {name: getattr(article, name) for name in named} | days


def _changes(revision: Revision) -> Record:
    """What changed, with the words on both sides."""
    before, after = revision.before, revision.after
    about = [{"field": name, "before": was, "after": is_} for name, was, is_ in revision.about]
    edits = [
        {
            **{"op": edit.op, "a": list(edit.a), "b": list(edit.b), "what": edit.what},
            **{"before": edit.a.words(before.text), "after": edit.b.words(after.text)},
        }
        for edit in revision.edits
    ]
    return {"from": before.sha256, "to": after.sha256, "about": about, "edits": edits}


def versions_terminal(versions: Sequence[Kept], console: Console) -> None:
    """Print the versions and what changed."""
    printed(blocks(versions), console)


def blocks(versions: Sequence[Kept]) -> Iterator[Block]:
    """The versions in a list, then every change with the words before and after it."""
    last = versions[-1].article
    yield Heading(1, (Said(last.title or last.id),))
    yield Items(tuple((Said(f"{dated(one.article)}, {STATES[one.state]}: {one.article.source}"),) for one in versions))
    if len(versions) == 1:
        yield Line((Said("This article has one version: nothing was changed."),))
    for revision in revisions(versions):
        yield Heading(2, (Said(f"{dated(revision.before)} → {dated(revision.after)}"),))
        yield from _revision(revision)


def dated(article: Article) -> str:
    """The day by which versions are ordered, in words."""
    day = article.modified or (article.published.best if article.published else None)
    return when.day(day) if day else when.UNKNOWN


def _revision(revision: Revision) -> Iterator[Block]:
    """What changed from one version to the next."""
    shown = [edit for edit in revision.edits if edit.what in SHOWN]
    marks = len(revision.edits) - len(shown)
    counted = [plural(len(shown), "change") + " of words"]
    counted += [plural(marks, "difference") + " in marks, capitals or spaces"] if marks else []
    yield Line((Said("; ".join(counted), strong=True),))
    if revision.about:
        yield Items(tuple((Said(_about(*pair)),) for pair in revision.about))
    if shown:
        rows = tuple(_row(number, group, revision) for number, group in enumerate(grouped(shown), 1))
        yield Table(("", "before: [-taken out-]", "after: {+put in+}"), rows)


def differences(revision: Revision, most: int) -> Iterator[tuple[Runs, Runs]]:
    """The words on both sides of the first differences, those that the other side has not strong."""
    shown = [edit for edit in revision.edits if edit.what in SHOWN]
    for group in islice(grouped(shown) if shown else (), most):
        before = _side(revision.before.text, [edit.a for edit in group], "", "")
        yield before, _side(revision.after.text, [edit.b for edit in group], "", "")


def _about(name: str, was: str | None, now: str | None) -> str:
    """A change of what is known of the article."""
    return f"{name}: {f'“{was}”' if was else 'none'} became {f'“{now}”' if now else 'none'}"


def grouped(edits: Sequence[Edit]) -> Iterator[list[Edit]]:
    """Differences that stand close together."""
    group: list[Edit] = []
    for edit in edits:
        if group and edit.a.start - group[-1].a.end > BESIDE:
            yield group
            group = []
        group.append(edit)
    yield group


def _row(number: int, group: Sequence[Edit], revision: Revision) -> tuple[Runs, ...]:
    """Some differences: both sides, and the words around them."""
    before = _side(revision.before.text, [edit.a for edit in group], "[-", "-]")
    after = _side(revision.after.text, [edit.b for edit in group], "{+", "+}")
    return (Said(str(number)),), before, after


def _side(text: str, changed: Sequence[Span], opens: str, closes: str) -> Runs:
    """One version's words with marks around those that the other one has not, also where no colour is shown."""
    start, end = _from(text, changed[0].start), _to(text, changed[-1].end)
    runs = [Said("… ")] if start else []
    at = start
    for span in changed:
        runs.append(Said(text[at : span.start]))
        at = span.end
        if span.length:
            words = span.words(text)
            lead, tail = len(words) - len(words.lstrip()), len(words.rstrip())
            core = _clipped(words[lead:tail]) if words.strip() else words
            runs += [Said(words[:lead] if words.strip() else ""), Said(f"{opens}{core}{closes}", strong=True)]
            runs.append(Said(words[tail:] if words.strip() else ""))
    runs.append(Said(text[at:end]))
    return (*runs, Said(" …")) if end < len(text) else tuple(runs)


def _clipped(words: str) -> str:
    """Words that are long without their middle."""
    if len(words) <= LONGEST:
        return words
    return f"{words[: LONGEST // 2]} … {len(words) - LONGEST:,} characters … {words[-LONGEST // 2 :]}"


def _from(text: str, at: int) -> int:
    """Where the words before a difference begin: with a whole word."""
    start = max(0, at - BESIDE)
    return start if not start else next((place + 1 for place in range(start, at) if text[place].isspace()), at)


def _to(text: str, at: int) -> int:
    """Where the words behind a difference end: with a whole word."""
    end = min(len(text), at + BESIDE)
    return end if end == len(text) else next((place for place in range(end, at, -1) if text[place].isspace()), at)

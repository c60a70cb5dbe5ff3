"""Scores the findings of a system on the stories of this folder, as its README says.

python tests/accounts/score.py --reports > reports.jsonl
throughline relate --quiet reports.jsonl -o links.jsonl
python tests/accounts/score.py links.jsonl
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any, NamedTuple

STORIES = Path(__file__).parent / "stories"
KINDS = ("agreement", "change", "difference", "single")
COMPARED = ("change", "difference")
"""Kinds of findings in which two reports give two values."""


class Place(NamedTuple):
    """Some words of a report, by their characters."""

    report: str
    start: int
    end: int

    def touches(self, other: Place) -> bool:
        """Whether two places have a character in common."""
        return self.report == other.report and self.start < other.end and other.start < self.end


class Value(NamedTuple):
    """What one report says of something, and where."""

    report: str
    value: str
    places: tuple[Place, ...]


class Gold(NamedTuple):
    """A finding of a careful editor."""

    id: str
    kind: str
    attribute: str
    values: tuple[Value, ...]


class Trap(NamedTuple):
    """Values that look different and are not, and the kinds of findings that nobody should make of them."""

    id: str
    never: tuple[str, ...]
    values: tuple[Value, ...]


class Told(NamedTuple):
    """A finding of the system that is scored."""

    kind: str
    places: tuple[Place, ...]


class Story(NamedTuple):
    """The reports of one story as records, what there is to find in them, and what is not."""

    id: str
    reports: tuple[Mapping[str, Any], ...]
    findings: tuple[Gold, ...]
    traps: tuple[Trap, ...]


def stories(folder: Path = STORIES) -> list[Story]:
    """All stories of a folder, by name."""
    return [_story(json.loads(path.read_text(encoding="utf-8"))) for path in sorted(folder.glob("*.json"))]


def told(records: Iterable[Mapping[str, Any]]) -> list[Told]:
    """The findings among some records: each with its own ``evidence``, or with ``facts`` that have it."""
    held = list(records)
    facts = {one["id"]: one["evidence"] for one in held if one.get("type") == "fact"}
    findings = [one for one in held if one.get("type", "finding") == "finding"]
    return [
        Told(one["kind"], tuple(_places(one.get("evidence") or [e for name in one["facts"] for e in facts[name]])))
        for one in findings
    ]


def figures(gold: Sequence[Story], found: Sequence[Told]) -> dict[str, dict[str, int]]:
    """How many findings of each kind were found, how many told ones are right or false, and how many traps avoided."""
    wanted = [one for story in gold for one in story.findings]
    traps = [trap for story in gold for trap in story.traps]
    counted = {kind: _counted(kind, wanted, found) for kind in KINDS}
    counted["agreement"]["false"] = sum(bool(mistaken(one, wanted)) for one in found)
    counted["traps"] = {"avoided": sum(not any(sprung(trap, one) for one in found) for trap in traps), "of": len(traps)}
    return counted


def _counted(kind: str, wanted: Iterable[Gold], found: Iterable[Told]) -> dict[str, int]:
    """The gold findings of a kind and the told ones; what is told beyond the gold is false where kinds are compared."""
    golds = [one for one in wanted if one.kind == kind]
    tolds = [one for one in found if one.kind == kind]
    met = sum(any(meets(gold, one) for gold in golds) for one in tolds)
    beyond = {"false": len(tolds) - met} if kind in COMPARED else {}
    return {
        "found": sum(any(meets(gold, one) for one in tolds) for gold in golds),
        "of": len(golds),
        "told": len(tolds),
        "right": met,
        **beyond,
    }


def meets(gold: Gold, one: Told) -> bool:
    """Whether a told finding is a gold one.

    It is of the same kind and touches two reports, those of a change or difference with two values; one for a single.
    """
    if gold.kind != one.kind:
        return False
    if gold.kind in COMPARED:
        return bool(_apart(gold.values, one))
    return len(_tellers(gold, one)) >= (1 if gold.kind == "single" else 2)


def sprung(trap: Trap, one: Told) -> bool:
    """Whether a told finding sees what is not there: it is of a kind that is never right, and touches two values."""
    return one.kind in trap.never and len({value.value for value in _touched(trap.values, one)}) > 1


def mistaken(one: Told, wanted: Iterable[Gold]) -> list[Gold]:
    """The gold changes and differences that a told agreement takes for equal, in reports that do not agree besides."""
    if one.kind != "agreement":
        return []
    golds = list(wanted)
    agreed = {pair for gold in golds if gold.kind == "agreement" for pair in combinations(_tellers(gold, one), 2)}
    return [gold for gold in golds if gold.kind in COMPARED and not agreed.issuperset(_apart(gold.values, one))]


def _tellers(gold: Gold, one: Told) -> list[str]:
    """The reports of a gold finding that a told one touches."""
    return sorted({value.report for value in _touched(gold.values, one)})


def _apart(values: Iterable[Value], one: Told) -> set[tuple[str, str]]:
    """The pairs of reports of which a told finding touches two different values."""
    pairs = combinations(sorted(_touched(values, one)), 2)
    return {(a.report, b.report) for a, b in pairs if a.report != b.report and a.value != b.value}


def _touched(values: Iterable[Value], one: Told) -> list[Value]:
    """The values whose words a told finding touches."""
    return [value for value in values if any(place.touches(mine) for place in value.places for mine in one.places)]


def _story(record: Mapping[str, Any]) -> Story:
    findings = (Gold(one["id"], one["kind"], one["attribute"], _values(one)) for one in record["findings"])
    traps = (Trap(one["id"], tuple(one["never"]), _values(one)) for one in record["traps"])
    return Story(record["id"], tuple(record["reports"]), tuple(findings), tuple(traps))


def _values(record: Mapping[str, Any]) -> tuple[Value, ...]:
    return tuple(
        Value(one["report"], str(one["value"]), tuple(Place(one["report"], s["start"], s["end"]) for s in one["spans"]))
        for one in record["values"]
    )


def _places(evidence: Iterable[Mapping[str, Any]]) -> Iterator[Place]:
    for one in evidence:
        yield Place(one["article"], one["start"], one["end"])


def table(counted: Mapping[str, Mapping[str, int]]) -> str:
    """The figures as lines of text."""
    return "".join(
        f"{name:12}" + ", ".join(f"{what} {number}" for what, number in row.items()) + "\n"
        for name, row in counted.items()
    )


def main(arguments: Sequence[str]) -> None:
    """Write the reports of all stories, or the figures of a file of findings, to standard output."""
    gold = stories()
    if arguments == ["--reports"]:
        sys.stdout.writelines(f"{json.dumps(record)}\n" for story in gold for record in story.reports)
    else:
        lines = Path(arguments[0]).read_text(encoding="utf-8").splitlines()
        sys.stdout.write(table(figures(gold, told(json.loads(line) for line in lines))))


if __name__ == "__main__":
    main(sys.argv[1:])

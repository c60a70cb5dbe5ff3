"""Which quotations are found wrongly, as a page of verdicts without the articles' words.

    python benchmarks/quote_errors.py CORPUS TABLE [--count 50] [--page FILE] [--show]

CORPUS is as in ``quotes.py``. TABLE holds one error a line, tab-separated: article, start, end, problem, cause, what
went wrong. The last two are written by hand, the cause as one of ``CAUSES``; they are kept when the table is made
again, as far as the errors are still made, and new errors come with both empty. ``--show`` prints the words of those to
read, and writes nothing. ``--page`` writes the table as a page.

The errors are a sample that does not depend on what else is wrong: the first ones by the hash of article, place and
problem, of every second article of the corpus; the others stay unread, to check that a remedy holds.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

from quote_scores import Gold, bare, corpus, is_marked, same_speaker
from throughline.flow import quotations
from throughline.model.marks import Quote
from throughline.model.span import Span

HEAD = """# {count} errors

What is still wrong with quotations, by article and span of [PolNeAR](https://github.com/networkdynamics/PolNeAR) (its
training part), drawn by a hash from all errors in every second of 300 articles, each read by hand. `missed`: nothing
was found there; `span`: found, but not exactly; `extra`: taken for speech where nobody is marked to have spoken;
`speaker`: the right words and the wrong speaker. Turns of which the marking holds the first sentence only are left out.
The articles' words are not ours to print. This page is written by `python benchmarks/quote_errors.py`.

"""
CAUSES = {
    "fragment": "attributed words or a term between marks, left out as a title, a name or a scare quote",
    "no speech": "a title, a name or a term, taken for speech",
    "subject": "another noun phrase of the sentence taken for the speaker",
    "cue": "another verb taken for the one of saying, or none found",
    "pronoun": "a pronoun or description read as somebody else",
    "carried": "the speaker carried on from where someone else spoke",
    "outlet": "one reports what another said: the marking names the outlet or document, we name the person",
    "marks": "marks paired otherwise",
    "gold": "the marking is wrong, or names the same speaker in another way",
}
"""What can be the cause of an error, and what is meant by it."""
ASIDE = 160
"""Characters shown on both sides of an error that is to be read."""


class Error(NamedTuple):
    """Where a quotation is wrong, and how."""

    article: str
    start: int
    end: int
    problem: str


Verdict = tuple[str, str]


def main() -> None:
    """Make the table, the page, or show what is to be read."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("table", type=Path)
    parser.add_argument("--count", type=int, default=50, help="how many errors")
    parser.add_argument("--page", type=Path, help="where to write the page")
    parser.add_argument("--show", action="store_true", help="print the words of the errors without a verdict")
    asked = parser.parse_args()
    golds = {gold.article.id: gold for gold in corpus(asked.corpus)[::2]}
    found = {name: _quoted(gold) for name, gold in golds.items()}
    drawn = sample((error for name, gold in golds.items() for error in errors(gold, found[name])), asked.count)
    verdicts = read(asked.table)
    if asked.show:
        for error in drawn:
            if error not in verdicts:
                sys.stdout.write(shown(error, golds[error.article], found[error.article]))
        return
    asked.table.write_text(table(drawn, verdicts), encoding="utf-8")
    if asked.page:
        asked.page.write_text(page(read(asked.table)), encoding="utf-8")


def _quoted(gold: Gold) -> list[Quote]:
    return quotations(gold.article.text, language=gold.article.language)


def errors(gold: Gold, found: Sequence[Quote]) -> Iterator[Error]:
    """What is wrong with the quotations between marks of one article; a wrong span is one error, not two.

    Those that the gold calls unclosed are left out: of a turn over sentences it marks the first one only.
    """
    text, name = gold.article.text, gold.article.id
    said = {bare(text, quote.span): quote for quote in found if is_marked(text, quote)}
    wanted = {bare(text, quote.span): quote for quote in gold.quotes}
    for span, quote in wanted.items():
        if quote.kind == "unclosed":
            continue
        if span not in said:
            met = any(span.overlaps(other) for other in said)
            yield Error(name, *span, "span" if met else "missed")
        elif not same_speaker(text, quote, said[span]):
            yield Error(name, *span, "speaker")
    for span in said:
        if not any(span.overlaps(other) for other in wanted):
            yield Error(name, *span, "extra")


def sample(found: Iterable[Error], count: int) -> list[Error]:
    """The first errors by their hash, then in the order of article and place."""
    return sorted(sorted(found, key=_place)[:count])


def _place(error: Error) -> bytes:
    return blake2b("\t".join(map(str, error)).encode(), digest_size=8).digest()


def read(path: Path) -> dict[Error, Verdict]:
    """The errors of a table that have a verdict: its cause, and what went wrong."""
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    rows = (line.split("\t") for line in lines)
    return {Error(name, int(a), int(b), problem): (cause, told) for name, a, b, problem, cause, told in rows if cause}


def table(drawn: Iterable[Error], verdicts: Mapping[Error, Verdict]) -> str:
    """The errors as lines, each with its verdict where there is one."""
    return "".join("\t".join(map(str, (*error, *verdicts.get(error, ("", ""))))) + "\n" for error in drawn)


def page(verdicts: Mapping[Error, Verdict]) -> str:
    """The errors with their verdicts in Markdown, the most frequent causes first."""
    causes = Counter(cause for cause, _ in verdicts.values())
    counted = sorted(causes.items(), key=lambda pair: (-pair[1], pair[0]))
    rows = (
        f"| {error.article} | {error.start}-{error.end} | {error.problem} | {cause} | {told} |"
        for error, (cause, told) in sorted(verdicts.items())
    )
    parts = (
        HEAD.format(count=len(verdicts)) + "| cause | errors | |\n|---|---|---|",
        *(f"| {cause} | {count} | {CAUSES[cause]} |" for cause, count in counted),
        "\n| article | span | problem | cause | what went wrong |\n|---|---|---|---|---|",
        *rows,
    )
    return "\n".join(parts) + "\n"


def shown(error: Error, gold: Gold, found: Sequence[Quote]) -> str:
    """The words around an error, and who is said to speak on both sides."""
    text, span = gold.article.text, Span(error.start, error.end)
    around = f"{text[max(0, error.start - ASIDE) : error.start]}⟦{span.words(text)}⟧{text[error.end :][:ASIDE]}"
    theirs = [source.words(text) for quote in gold.quotes if quote.span.overlaps(span) for source in quote.sources]
    kinds = [quote.kind for quote in gold.quotes if quote.span.overlaps(span)]
    ours = [
        (quote.span.words(text), quote.kind, [one.name for one in quote.speakers], quote.cue and quote.cue.words(text))
        for quote in found
        if quote.span.overlaps(span)
    ]
    return "\t".join(map(str, error)) + f"\n{around}\ngold: {kinds} {theirs}\nours: {ours}\n\n"


if __name__ == "__main__":
    main()

from dataclasses import replace

import pytest

from throughline.model.article import Article
from throughline.model.evidence import Evidence
from throughline.model.links import Event, Links, Story
from throughline.model.marks import Mention, Quote, Report
from throughline.model.span import Span
from throughline.settings import DEFAULTS
from throughline.telling.dossier import Part, Print
from throughline.telling.framing import frame, reframed
from throughline.telling.material import Material, materials


def at(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def material(*reports: Report) -> Material:
    """A story of these reports, nothing related."""
    told = {report.article.id: report for report in reports}
    story = replace(Links(), events=(Event("s", tuple(told), None),), stories=(Story("s", ("s",)),))
    return next(materials(told, story, DEFAULTS))


def clause_of(whole: str, framed: str, name: str | None = None) -> str | None:
    """The clause that is shown beside a fragment: ``framed`` is all frame, its fragment between straight marks."""
    inner = framed.split('"')[1]
    mentions = (Mention("w", at(whole, name), "person", name),) if name else ()
    quote = Quote("f", at(framed, inner), "mixed", True, 0, frame=Span(0, len(framed)))
    told = material(
        Report(Article("w", whole, "w"), mentions=mentions), Report(Article("f", framed, "f"), quotes=(quote,))
    )
    full = Print("w", "same", (Evidence("w", 0, len(whole)),))
    cell = Print("f", "cut", (quote.evidence,), frame=Evidence("f", 0, len(framed)))
    found = reframed(told, Part(1, full.evidence[0], (full, cell)), cell)
    return found.span.words(whole) if found else None


@pytest.mark.parametrize(
    ("whole", "framed", "clause"),
    [
        ("They promised a boat, but that never came.", 'The harbour "never came"', "that never came"),
        (
            "The ferry is late and the bridge is shut for good.",
            'The school "is shut for good"',
            "the bridge is shut for good",
        ),
        ("We wept: this was the end of it all", 'His song "was the end"', "this was the end of it all"),
    ],
)
def test_a_thing_in_place_of_another_is_shown_with_its_clause(whole: str, framed: str, clause: str) -> None:
    assert clause_of(whole, framed) == clause


@pytest.mark.parametrize(
    ("whole", "framed"),
    [
        ("You came and went like the tide.", 'Her brother "came and went"'),
        ("You gave me the greatest gift I ever had.", 'The boat was "the greatest gift" to him'),
        ("They promised a boat, but that never came.", 'He said it "never came"'),
        ("The ferry is late and the bridge is shut.", 'The old bridge "is shut"'),
        ("The ferry is late.", '"The ferry is late"'),
        ("The ferry is late.", 'Nobody said "there is no ferry"'),
        ("The old red ferry of our town is late.", 'The bus "is late"'),
        ("Late again, and wet.", 'The bus was "wet"'),
    ],
)
def test_what_every_report_does_is_not(whole: str, framed: str) -> None:
    assert clause_of(whole, framed) is None


def test_a_name_is_a_subject() -> None:
    assert clause_of("Marlow was late.", 'The mayor "was late"', "Marlow") == "Marlow was late"
    assert clause_of("Marlow was late.", 'The mayor "was late"') is None


def framed(text: str, inner: str, *others: str) -> str | None:
    """The frame that is shown of a fragment, among other fragments of its sentence."""
    quotes = [
        Quote("f", at(text, words), "mixed", True, place, frame=Span(0, len(text)))
        for place, words in enumerate((inner, *others))
    ]
    report = Report(Article("f", text, "f"), quotes=tuple(sorted(quotes, key=lambda quote: quote.span)))
    found = frame(material(report), quotes[0])
    return found.span.words(text) if found else None


@pytest.mark.parametrize(
    ("text", "inner", "others", "shown"),
    [
        (
            'The keeper, 61, said the bell "came back" from the sea',
            "came back",
            (),
            'said the bell "came back" from the sea',
        ),
        ('He praised her "good hands" and the "long winter"', "long winter", ("good hands",), 'the "long winter"'),
        ('A "kind" town with a "warm" heart', "kind", ("warm",), 'A "kind" town with a'),
        ('"Kind" is the word', "Kind", (), '"Kind" is the word'),
        ("Kind is the word", "Kind", (), "Kind is the word"),
        ('The town - small, grey - is "kind".', "kind", (), 'is "kind"'),
        ('The town is "kind', "kind", (), 'The town is "kind'),
    ],
)
def test_a_frame_is_the_clause_around_its_fragment(text: str, inner: str, others: tuple[str, ...], shown: str) -> None:
    assert framed(text, inner, *others) == shown


def test_only_fragments_have_frames() -> None:
    quote = Quote("f", Span(0, 4), "direct", True, 0, frame=Span(0, 4))
    report = Report(Article("f", "Kind", "f"), quotes=(quote,))
    assert frame(material(report), quote) is None
    assert frame(material(report), replace(quote, kind="mixed", frame=None)) is None

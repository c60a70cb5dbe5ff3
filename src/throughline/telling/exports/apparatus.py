"""Utterances as TEI with a critical apparatus: the reference is the lemma, every other wording a reading."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lxml import etree

from throughline.model.evidence import Days
from throughline.model.links import Segment, Utterance
from throughline.telling.exports.pile import Pile
from throughline.telling.exports.safe import one_line, token, web, xml_text

TEI = "http://www.tei-c.org/ns/1.0"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def tei(pile: Pile, utterances: Iterable[Utterance] | None = None) -> Iterator[str]:
    """A TEI document: the articles as witnesses, and a division for each utterance with an entry for each part.

    Without ``utterances``, of all that more than one article prints; those that no article here prints are left out.
    """
    chosen = [one for one in pile.links.utterances if len(_witnesses(pile, [one])) > 1]
    printed = chosen if utterances is None else [one for one in utterances if _witnesses(pile, [one])]
    found = sorted(printed, key=lambda one: one.id)
    document = etree.Element(f"{{{TEI}}}TEI", nsmap={None: TEI})  # type: ignore[dict-item] # the stubs know no default
    _header(document, pile, _witnesses(pile, found))
    body = _add(_add(document, "text"), "body")
    for utterance in found:
        _utterance(body, pile, utterance)
    if not found:
        _add(_add(body, "div"), "p", "No utterance is printed by more than one report.")
    yield '<?xml version="1.0" encoding="UTF-8"?>\n' + etree.tostring(document, encoding="unicode") + "\n"


def _witnesses(pile: Pile, utterances: Iterable[Utterance]) -> list[str]:
    """The articles that are here and print any of these."""
    printings = (one for utterance in utterances for segment in utterance.segments for one in segment.printings)
    return pile.ordered(one.article for one in printings if one.spans)


def _header(document: etree._Element, pile: Pile, witnesses: list[str]) -> None:
    """What the document is, and its witnesses, oldest first."""
    header = _add(document, "teiHeader")
    file = _add(header, "fileDesc")
    _add(_add(file, "titleStmt"), "title", "What was said, as the reports print it")
    _add(_add(file, "publicationStmt"), "p", "Written by Throughline from the reports that are listed as witnesses.")
    source = _add(file, "sourceDesc")
    if witnesses:
        listed = _add(source, "listWit")
        for name in witnesses:
            _witness(listed, pile, name)
    else:
        _add(source, "p", "No witnesses.")
    _add(_add(header, "encodingDesc"), "variantEncoding", method="parallel-segmentation", location="internal")


def _witness(listed: etree._Element, pile: Pile, name: str) -> None:
    """One article."""
    article = pile.reports[name].article
    bibl = _add(_add(listed, "witness", **{XML_ID: _siglum(name)}), "bibl")
    _add(bibl, "title", one_line(pile.title(name)))
    for element, words in (("author", article.author), ("publisher", article.outlet)):
        if words:
            _add(bibl, element, one_line(words))
    if days := pile.days(name):
        _add(bibl, "date", None, **_bounds(days))
    _add(bibl, "idno", one_line(name))
    if address := web(article.url):
        _add(bibl, "ptr", None, target=address)


def _siglum(name: str) -> str:
    """What a witness is called in the apparatus: an XML name made of the article's id."""
    return f"w-{token(name)}"


def _bounds(days: Days) -> dict[str, str]:
    """Days as attributes of a date."""
    if days.length == 1:
        return {"when": days.first.isoformat()}
    return {"notBefore": days.first.isoformat(), "notAfter": days.last.isoformat()}


def _utterance(body: etree._Element, pile: Pile, utterance: Utterance) -> None:
    """One utterance: who and when, then its parts."""
    division = _add(body, "div", type="utterance", **{XML_ID: f"u-{token(utterance.id)}"})
    head = _add(division, "head")
    for speaker in utterance.speakers:
        _add(head, "persName", one_line(speaker.name)).tail = ", "
    if utterance.said:
        _add(head, "date", "said", **_bounds(utterance.said))
    elif len(head):
        head[-1].tail = None
    else:
        head.text = "Speaker not named"
    for number, segment in enumerate(utterance.segments, 1):
        readings = _readings(pile, segment)
        if readings:
            _entry(division, pile, segment, number, readings)


def _readings(pile: Pile, segment: Segment) -> dict[tuple[str, str], list[str]]:
    """The articles that print each wording of a part, by the wording and its kind; the reference's first."""
    found: dict[tuple[str, str], list[str]] = {}
    reference = pile.words(segment.words)
    for printing in segment.printings:
        if printing.article in pile.reports and printing.spans:
            words = " … ".join(pile.words(span) for span in printing.evidence)
            kind = "same" if words == reference else printing.kind
            found.setdefault((words, kind), []).append(printing.article)
    return dict(sorted(found.items(), key=lambda one: (one[0][0] != reference, one[0])))


def _entry(
    division: etree._Element, pile: Pile, segment: Segment, number: int, readings: dict[tuple[str, str], list[str]]
) -> None:
    """One part: the lemma, then the other wordings."""
    app = _add(_add(division, "ab", n=str(number)), "app")
    reference = pile.words(segment.words) if segment.words.article in pile.reports else None
    for place, ((words, kind), articles) in enumerate(readings.items()):
        element = "rdg" if place or words != reference else "lem"
        given = {"wit": " ".join(f"#{_siglum(name)}" for name in pile.ordered(articles))}
        language = pile.reports[articles[0]].article.language if element == "lem" else None
        given |= {"type": kind} if element == "rdg" else {}
        _add(app, element, words, **given | ({XML_LANG: language} if language else {}))


def _add(parent: etree._Element, name: str, words: str | None = None, **attributes: str) -> etree._Element:
    """A child with text."""
    node = etree.SubElement(parent, f"{{{TEI}}}{name}", {key: xml_text(value) for key, value in attributes.items()})
    if words is not None:
        node.text = xml_text(words)
    return node

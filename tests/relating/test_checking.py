from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafts import CREW, FLAMES, PLANKS, POST, SOURCES, WEEKLY, draft, quoting, report, verdict, verdicts
from throughline.model.links import Links
from throughline.model.marks import Report
from throughline.model.verdicts import Verdict
from throughline.relating.checking import LOOK, checked, quotations_checked
from throughline.relating.comparing import compared
from throughline.relating.searching import sources, stretches
from throughline.settings import DEFAULTS


def codes(found: Verdict) -> list[str]:
    return [one.code for one in found.because]


def printed(found: Verdict) -> list[tuple[str, str]]:
    """The outlets that print the nearest words, and how."""
    return [(near.article, near.kind) for near in found.nearest]


# ------------------------------------------------------------------------------------------------ one of each ruling


def test_words_as_they_are_printed_are_the_same() -> None:
    found = verdict(PLANKS)

    assert (found.ruling, found.look) == ("same", False)
    assert printed(found) == [("Post", "same"), ("Weekly", "same")]


@pytest.mark.parametrize(
    "words",
    [
        "We will rebuild it plank by plank with our own hands",
        "We will rebuild it – plank by plank – with our own hands.",
        "We will rebuild it, plank by plank, with our own hands!",
    ],
)
def test_other_marks_are_told_and_need_no_look(words: str) -> None:
    assert (verdict(words).ruling, verdict(words).look) == ("repunctuated", False)


@pytest.mark.parametrize(
    "words",
    [
        "WE WILL REBUILD IT PLANK BY PLANK WITH OUR OWN HANDS.",
        "We will rebuild it plank by plank with our own hands. [sic]",
        "We will rebuild it p***k by plank with our own hands.",
        "We will rebuild it plank by plank with our own hands. 🔥",
        "We will rebuild it [the boathouse] plank by plank with our own hands.",
    ],
)
def test_another_style_is_told_and_needs_no_look(words: str) -> None:
    assert (verdict(words).ruling, verdict(words).look) == ("restyled", False)


@pytest.mark.parametrize(
    "words",
    [
        "We will rebuild it plank by plank",
        "rebuild it plank by plank with our own hands",
        "We will rebuild it … with our own hands.",
        "We will rebuild it [the boathouse, all of it] with our own hands.",
        "I have never seen flames so high over the harbour",
    ],
)
def test_a_part_of_the_words_is_a_cut_and_needs_no_look(words: str) -> None:
    assert (verdict(words).ruling, verdict(words).look) == ("cut", False)


@pytest.mark.parametrize(
    ("words", "became"),
    [
        ("We will rebuild it stone by plank with our own hands.", "stone"),
        ("We will surely rebuild it plank by plank with our own hands.", "surely"),
        ("We will rebuild it plank by plank with our own hands tomorrow.", "tomorrow"),
        ("Never! We will rebuild it plank by plank with our own hands.", "Never"),
    ],
)
def test_a_word_changed_or_put_in_is_altered(words: str, became: str) -> None:
    found = verdict(words)
    text = quoting(words).article.text

    assert (found.ruling, found.look) == ("altered", True)
    assert any(became in edit.b.words(text) for edit in found.nearest[0].edits)


def test_words_left_out_without_a_sign_are_merged() -> None:
    found = verdict("We will rebuild it with our own hands.")

    assert (found.ruling, found.look) == ("merged", True)
    assert [edit.a.words(POST).strip() for edit in found.nearest[0].edits] == ["plank by plank"]


def test_two_speakers_words_joined_are_merged_with_both_shown() -> None:
    found = verdict("We will rebuild it plank by plank with our own hands. My crew carried nine boats out.")

    assert (found.ruling, found.look, codes(found)) == ("merged", True, ["joins two quotations"])
    assert {speaker.name for reason in found.nearest for speaker in reason.speakers} >= {"Orla Finch"}


def test_the_same_words_of_another_speaker_are_credited_elsewhere_and_it_is_said_to_whom() -> None:
    found = verdict(CREW, "Orla Finch")

    assert (found.ruling, found.look) == ("credited elsewhere", True)
    assert [(one.code, one.value) for one in found.because] == [("credits somebody else", "Tomas Reed")]


def test_words_that_nobody_prints_are_not_found() -> None:
    found = verdict("The council sold the land to a friend of the mayor.")

    assert (found.ruling, found.look, found.nearest, found.closest) == ("not found", True, (), None)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("fire destroyed the boathouse of Penhallow on 11 May", "printed as narration"),
        ("the children of the village had saved the brass bell of the ferry", "printed as paraphrase"),
    ],
)
def test_words_that_the_source_prints_outside_of_marks_are_told_as_such(words: str, code: str) -> None:
    found = verdict(words)

    assert (found.ruling, found.look, codes(found)) == ("not found", True, [code])
    assert found.closest is not None
    assert found.closest.span.words(POST) == words


def test_marks_that_take_in_the_reporters_words_are_told_as_such() -> None:
    found = verdict("My crew carried nine boats out before the roof came down, said Tomas Reed, the harbour master")

    assert (found.ruling, found.look, codes(found)) == ("merged", True, ["runs over the marks"])


# ------------------------------------------------------------------------------------------------ frames


def test_a_fragment_with_another_subject_needs_a_look_and_shows_its_clause() -> None:
    source = report("Bell", "“They promised us a boat, but that hasn't arrived here,” said Ida Moss of Penhallow.\n")
    (found,) = verdicts('Ida Moss said the new bridge "hasn\'t arrived here" at all.', source)

    assert (found.look, codes(found)) == (True, ["reframed"])
    assert found.because[0].evidence[0].span.words(source.article.text) == "that hasn't arrived here"
    assert found.frame is not None


def test_a_fragment_that_loses_a_not_needs_a_look() -> None:
    found = verdict("the old slipway is safe")

    assert (found.ruling, found.look, codes(found)) == ("cut", True, ["leaves out a denial"])
    assert found.because[0].value == "not"


def test_a_fragment_whose_frame_keeps_the_not_needs_none() -> None:
    (found,) = verdicts('Orla Finch said she did not think the old slipway "is safe" any more.')

    assert (found.ruling, found.look) == ("cut", False)


def test_a_cut_fragment_shows_the_clause_that_it_was_cut_from() -> None:
    (found,) = verdicts("Orla Finch said the flames were “so high over the harbour” that night.")

    assert found.nearest[0].clause is not None
    assert found.nearest[0].clause.words(POST) == "I have never seen flames so high over the harbour"


def test_the_frame_of_a_fragment_ends_where_the_next_one_begins() -> None:
    text = "Orla Finch spoke of “flames so high” and of doors that were “painted every spring” by hand."
    found = verdicts(text)
    frames = [one.frame.words(text) for one in found if one.frame]

    assert all("flames" not in frame or "painted" not in frame for frame in frames)


# ------------------------------------------------------------------------------------------------ traps


def test_a_quotation_over_two_paragraphs_is_checked_paragraph_by_paragraph() -> None:
    found = verdicts(f"Orla Finch said: “{FLAMES[:-1]}.\n\n“{PLANKS}”\n")

    assert [(one.ruling, one.look) for one in found] == [("repunctuated", False), ("same", False)]


def test_words_that_the_source_interrupts_may_be_printed_in_one() -> None:
    assert verdict(f"{FLAMES[:-1]}. {PLANKS}").ruling == "repunctuated"


def test_words_that_the_draft_interrupts_are_found_piece_by_piece() -> None:
    found = verdicts("“We will rebuild it,” said Orla Finch, “plank by plank with our own hands.”\n")

    assert [one.look for one in found] == [False, False]


@pytest.mark.parametrize("speaker", ["Finch", "The lighthouse keeper", "Ms Finch", "She"])
def test_a_speaker_in_other_words_is_no_other_speaker(speaker: str) -> None:
    assert not verdict(PLANKS, speaker).look


def test_a_quotation_that_one_source_credits_alike_is_not_credited_elsewhere() -> None:
    other = report("Gazette", f"“{PLANKS}” said Hanna Holt, a painter.\n")
    (found,) = quotations_checked(quoting(PLANKS), {**SOURCES, "Gazette": other})

    assert (found.ruling, found.look, codes(found)) == ("same", False, ["credits somebody else"])


def test_a_second_quotation_of_one_turn_is_credited_as_the_first() -> None:
    first, second = verdicts(f"“{CREW}” said Orla Finch. “The roof came down.”\n")

    assert first.ruling == "credited elsewhere"
    assert second.look


def test_a_short_fragment_of_another_speaker_is_no_printing() -> None:
    found = verdict("nine boats")

    assert (found.ruling, found.nearest) == ("not found", ())


def test_quoted_words_of_nobody_need_no_look_where_nobody_prints_them() -> None:
    found = verdicts("The so-called “Grey Heron” set out at dawn. “Nobody knows why it went out that night.”")

    assert all(one.speakers or not one.look for one in found if one.draft.end - one.draft.start < 12)


def test_what_a_source_prints_between_marks_without_a_speaker_is_a_quotation() -> None:
    (found,) = verdicts("A sign said: “Mind the gulls”\n")

    assert (found.ruling, found.look) == ("same", False)


def test_a_quotation_of_which_two_words_are_left_is_found_all_the_same() -> None:
    source = report("Bell", "“Your courage and patience is admirable,” said Ida Moss of Penhallow.\n")
    (found,) = verdicts("Ida Moss said: “Your courage is admirable.”\n", source)

    assert (found.ruling, printed(found)) == ("merged", [("Bell", "merged")])


def test_a_quotation_that_is_mostly_another_one_is_not_found_and_shows_it() -> None:
    found = verdict(
        "We will rebuild it plank by plank once the council, the bank and the insurers of the county have agreed to pay"
    )

    assert found.ruling in ("not found", "altered")
    assert found.look
    assert found.nearest


def test_a_quotation_of_which_a_part_is_changed_and_a_part_left_out_is_altered() -> None:
    assert verdict("We might rebuild it plank by plank with hands.").ruling == "altered"


def test_altered_words_of_another_speaker_say_whose_they_are() -> None:
    found = verdict("My crew carried twelve boats out before the roof came down", "Orla Finch")

    assert (found.ruling, codes(found)) == ("altered", ["credits somebody else"])


def test_the_draft_itself_is_no_source() -> None:
    own = quoting("The council sold the land to a friend of the mayor.")
    (found,) = quotations_checked(own, {**SOURCES, own.article.id: own})

    assert found.ruling == "not found"


def test_indirect_speech_gets_no_verdict() -> None:
    assert verdicts("Orla Finch said that the slipway had never been safe.") == []


def test_the_verdicts_come_in_the_order_of_the_text() -> None:
    text = draft(f"Tomas Reed said: “{CREW}”\n\nOrla Finch said: “{PLANKS}”\n")
    found = checked(text, SOURCES, Links())

    assert [one.draft.start for one in found] == sorted(one.draft.start for one in found)
    assert all(one.look == (one.ruling in LOOK) for one in found)


def test_the_verdicts_do_not_depend_on_the_order_of_the_sources() -> None:
    backwards = dict(reversed(SOURCES.items()))
    text = quoting(PLANKS)

    assert quotations_checked(text, SOURCES) == quotations_checked(text, backwards)


@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_a_quotation_copied_with_its_speaker_is_always_the_same(data: st.DataObject) -> None:
    source: Report = data.draw(st.sampled_from(list(SOURCES.values())))
    quote = data.draw(st.sampled_from([one for one in source.quotes if one.kind == "direct"]))
    (found,) = quotations_checked(quoting(quote.words(source.article), quote.speakers[0].name), SOURCES)

    assert (found.ruling, found.look) == ("same", False)


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="ab c.,'“”\"…[]\n-", max_size=60))
def test_any_text_can_be_checked_and_every_span_is_printed_words(text: str) -> None:
    for one in verdicts(f"Orla Finch said: “{text} plank by plank”\n"):
        assert one.draft.start < one.draft.end
        for near in one.nearest:
            source = {"Post": POST, "Weekly": WEEKLY}[near.article]
            assert all(0 <= span.start < span.end <= len(source) for span in near.spans)
            assert all(edit.a.end <= len(source) for edit in near.edits)


def test_the_edits_turn_the_sources_words_into_the_drafts() -> None:
    words = "We might rebuild it, plank by board, with our hands."
    (stretch,) = stretches(quoting(words))
    for turn in sources(SOURCES["Weekly"]):
        match = compared(stretch, turn, SOURCES["Weekly"], DEFAULTS)
        if match:
            text = WEEKLY[match.nearest.spans[0].start : match.nearest.spans[-1].end]
            first = match.nearest.spans[0].start
            for edit in reversed(match.nearest.edits):
                put = edit.b.words(quoting(words).article.text)
                text = text[: edit.a.start - first] + put + text[edit.a.end - first :]
            assert text == words

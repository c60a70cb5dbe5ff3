from __future__ import annotations

from drafts import PLANKS, POST, SOURCES, quoting, report
from throughline.relating.comparing import Match, compared, in_narration
from throughline.relating.searching import narrated, sources, stretches
from throughline.settings import DEFAULTS


def best(words: str, outlet: str = "Post") -> Match | None:
    """The match of a quotation with the turn of a source that has most of it."""
    (stretch,) = stretches(quoting(words))
    source = SOURCES[outlet]
    found = [match for turn in sources(source) if (match := compared(stretch, turn, source, DEFAULTS))]
    return max(found, key=lambda match: match.share, default=None)


def test_the_nearest_words_are_those_of_the_sentences_that_share_most() -> None:
    found = best("We will rebuild it plank by plank")

    assert found is not None
    assert found.nearest.spans[0].words(POST) == "We will rebuild it plank by plank"
    assert found.share == 1


def test_a_match_counts_which_words_of_the_quotation_are_equal() -> None:
    found = best("We shall rebuild it plank by plank with our own hands.")

    assert found is not None
    assert found.equal == frozenset(range(11)) - {1}


def test_two_texts_with_a_stock_phrase_in_common_are_no_match() -> None:
    assert best("We will see about that, with our lawyers.") is None


def test_stretches_of_a_quotation_in_another_order_are_not_joined() -> None:
    found = best("with our own hands we will rebuild it plank by plank")

    assert found is not None
    assert found.nearest.kind == "altered"


def test_a_quotation_that_holds_a_whole_one_and_more_is_matched_by_it() -> None:
    found = best("My crew carried nine boats out before the roof came down, and then the wind turned at last")

    assert found is not None
    assert found.nearest.kind == "altered"
    assert found.share < 1


def test_the_words_of_a_quotation_over_an_interruption_are_two_spans() -> None:
    found = best("I do not think the old slipway is safe. We will rebuild it plank by plank")

    assert found is not None
    assert len(found.nearest.spans) == 2
    assert {speaker.name for speaker in found.nearest.speakers} == {"Orla Finch"}


def test_two_words_of_narration_are_no_place_that_a_quotation_comes_from() -> None:
    (stretch,) = stretches(quoting("windy night"))

    assert in_narration(stretch, narrated(SOURCES["Post"]), DEFAULTS) is None


def test_words_of_a_quotation_are_no_narration() -> None:
    (stretch,) = stretches(quoting(PLANKS))

    assert in_narration(stretch, narrated(SOURCES["Post"]), DEFAULTS) is None


def test_narration_with_one_word_changed_is_found_with_the_change() -> None:
    source = report("Bell", "The lantern room of the tower was painted green by volunteers last spring.\n")
    draft = quoting("The lantern room of the tower was painted white by volunteers")
    (stretch,) = stretches(draft)
    found = in_narration(stretch, narrated(source), DEFAULTS)

    assert found is not None
    assert (found.nearest.printed_as, found.nearest.kind) == ("narration", "altered")
    (edit,) = found.nearest.edits
    assert edit.a.words(source.article.text) == "green"
    assert edit.b.words(draft.article.text) == "white"


def test_narration_that_shares_a_few_words_is_none() -> None:
    (stretch,) = stretches(quoting("The lantern room of the museum in the old town was closed all winter"))
    source = report("Bell", "The lantern room of the tower was painted green by volunteers last spring.\n")

    assert in_narration(stretch, narrated(source), DEFAULTS) is None

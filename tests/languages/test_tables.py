"""What holds for every table of words: lower case, no empty entry, one class a word, one table for all languages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass

import pytest

from throughline.languages.calendar import calendar
from throughline.languages.facts import fact_words
from throughline.languages.numbers import numbers
from throughline.languages.people import people
from throughline.languages.prose import prose
from throughline.languages.quantities import quantity_words
from throughline.languages.sentences import stops
from throughline.languages.speech import STRONG, speech
from throughline.languages.stock import stock
from throughline.languages.tolls import tolls

TABLES: dict[str, Callable[[str | None], object]] = {
    "calendar": calendar,
    "facts": fact_words,
    "numbers": numbers,
    "people": people,
    "prose": prose,
    "quantities": quantity_words,
    "sentences": stops,
    "speech": speech,
    "stock": stock,
    "tolls": tolls,
}
PATTERNS = {"snippets", "forms", "zones", "heads", "glue", "parted"}
"""Fields that hold regular expressions or the names of zones, no words."""
MARKS = {"marks", "closers", "openers"}
"""Fields that hold marks as printed."""
COUNTRIES = {"named_days_elsewhere", "month_first_in"}
"""Fields with the codes of countries, which are written in capitals."""


def parts(table: object) -> Iterator[tuple[str, object]]:
    """The fields of a table by name; a table that is one set is its own field."""
    if is_dataclass(table):
        yield from ((field.name, getattr(table, field.name)) for field in fields(table))
    else:
        yield "words", table


def entries(part: object) -> Iterator[str]:
    """Every word of a field: the keys of a mapping, the members of a set, the words of a run."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, Mapping | frozenset | tuple):
        for item in part:
            yield from entries(item)
    elif is_dataclass(part):
        for field in fields(part):
            yield from entries(getattr(part, field.name))


def words(table: str) -> dict[str, list[str]]:
    """The words of every field of a table."""
    return {field: list(entries(part)) for field, part in parts(TABLES[table]("en")) if field not in PATTERNS}


@pytest.mark.parametrize("name", TABLES)
@pytest.mark.parametrize("code", [None, "xx", "vi"])
def test_english_serves_a_language_without_a_table(name: str, code: str | None) -> None:
    assert TABLES[name](code) == TABLES[name]("en")


@pytest.mark.parametrize("name", TABLES)
def test_no_word_is_empty(name: str) -> None:
    assert [field for field, found in words(name).items() if not all(word.strip() for word in found)] == []


@pytest.mark.parametrize("name", TABLES)
def test_words_are_in_lower_case(name: str) -> None:
    given = {field: found for field, found in words(name).items() if field not in COUNTRIES}
    assert {word for found in given.values() for word in found if word != word.lower()} == set()


@pytest.mark.parametrize("name", TABLES)
def test_apostrophes_are_straight_but_among_quotation_marks(name: str) -> None:
    given = {field: found for field, found in words(name).items() if field not in MARKS}
    assert {word for found in given.values() for word in found if "’" in word} == set()


@pytest.mark.parametrize("name", TABLES)
def test_no_word_carries_blanks_at_its_ends(name: str) -> None:
    assert {word for found in words(name).values() for word in found if word != word.strip()} == set()


def test_the_twelve_months_and_seven_days_are_all_there() -> None:
    known = calendar("en")
    assert sorted(set(known.months.values())) == list(range(1, 13))
    assert sorted(set(known.weekdays.values())) == list(range(1, 8))
    assert set(known.short_months.values()) <= set(range(1, 13))


def test_a_word_of_the_past_is_none_of_the_future() -> None:
    assert not calendar("en").past & calendar("en").future


def test_a_title_or_a_pronoun_is_no_given_name() -> None:
    known = people("en")
    assert not set(known.titles) & set(known.given)
    assert not set(known.pronouns) & set(known.given)


def test_a_pronoun_is_no_kin_word_and_no_role() -> None:
    known = people("en")
    assert not set(known.pronouns) & (set(known.kin) | set(known.roles))


def test_a_definite_word_is_not_indefinite() -> None:
    assert not people("en").definite & people("en").indefinite


def test_a_relation_seen_from_the_other_side_leads_back() -> None:
    kin = people("en").kin
    relations = {word.relation for word in kin.values()}
    assert all(kin[word].gender in ("m", "f", "") for word in kin)
    assert {"spouse", "child"} <= {word.reciprocal for word in kin.values()}
    assert relations


def test_units_tens_and_scales_share_no_word() -> None:
    known = numbers("en")
    assert not set(known.units) & set(known.tens)
    assert not (set(known.units) | set(known.tens)) & set(known.scales)


def test_at_least_is_not_at_most() -> None:
    known = numbers("en")
    assert not set(known.at_least) & set(known.at_most)
    assert not set(known.more_than) & set(known.less_than)


def test_degrees_of_verbs_of_saying_are_one_to_three() -> None:
    assert set(speech("en").cues.values()) <= {1, 2, STRONG}


def test_a_pronoun_is_no_verb_of_saying() -> None:
    known = speech("en")
    assert not known.pronouns & set(known.cues)
    assert not known.determiners & set(known.cues)


def test_a_document_is_no_person() -> None:
    known = speech("en")
    assert not known.documents & (known.roles | known.anonymous | known.persons)


def test_a_verb_heads_one_class_and_is_no_exception_to_itself() -> None:
    known = fact_words("en")
    assert not set(known.verbs) & known.not_verbs
    assert not known.past_verbs & known.not_verbs


def test_a_hedge_is_no_word_of_plans() -> None:
    known = fact_words("en")
    assert not known.hedges & known.plans


def test_shares_of_a_whole_count_more_than_one() -> None:
    assert all(count > 1 for told in fact_words("en").shares.values() for count in told.values())


def test_forms_that_take_an_object_are_forms_of_harm() -> None:
    known = tolls("en")
    assert known.active <= set(known.harmed)
    assert not known.conditions & known.people


def test_an_abbreviation_before_names_does_not_end_a_sentence_by_itself() -> None:
    known = stops("en")
    assert not known.before_names & known.starters

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from throughline.annotating.contacts import contacts
from throughline.model.article import Article, RegionKind
from throughline.model.marks import Contact, Region, Report, Sentence
from throughline.model.span import Span

SEEDS = Path(__file__).parents[2].parent / "shared" / "seeds"


def report(text: str, kind: RegionKind = "support", ends: str = ". ") -> Report:
    """A report of one region, its sentences cut at each full stop before a blank."""
    article = Article("x", text, "x.txt", language="en")
    sentences = []
    start = 0
    while start < len(text):
        end = text.find(ends, start)
        end = len(text) if end < 0 else end + 1
        sentences.append(Sentence("x", Span(start, end)))
        start = end + 1
    return Report(article, (Region("x", Span(0, len(text)), kind),), tuple(sentences))


def found(text: str, kind: RegionKind = "support") -> list[Contact]:
    return list(contacts(report(text, kind)))


def one(text: str, kind: RegionKind = "support") -> Contact:
    (contact,) = found(text, kind)
    return contact


def test_a_helpline_with_all_that_is_printed() -> None:
    text = "Call the Quay Trust free on 0800 555 010. Its lines are staffed from 8am to 5pm Monday to Saturday."
    contact = one(text)
    assert contact.span.words(text) == contact.value == "0800 555 010"
    assert (contact.kind, contact.organisation) == ("phone", "Quay Trust")
    assert (contact.country, contact.hours, contact.cost) == (None, "8am to 5pm Monday to Saturday", "free")


def test_contacts_of_one_organisation_share_their_country() -> None:
    text = "Contact the Quay Trust on 01924 555010 or write to the charity at help@quaytrust.example.org.uk."
    phone, mail = found(text)
    assert (phone.kind, mail.kind) == ("phone", "email")
    assert phone.organisation == mail.organisation == "Quay Trust"
    assert phone.country == mail.country == "GB"
    assert mail.hours is None


@pytest.mark.parametrize(
    ("text", "organisation"),
    [
        ("Harbour Helpline: 0800 555 010", "Harbour Helpline"),
        ("You can ring Ida’s Place on 0800 555 010.", "Ida’s Place"),
        ("The Friends of the Old Ferry can be reached on 0800 555 010.", "Friends of the Old Ferry"),
        ("New Harbour Aid answers on 0800 555 010.", "New Harbour Aid"),
        ("He called for help. Call 0800 555 010.", None),
        ("Please call us on 0800 555 010.", None),
        ("Once more, call 0800 555 010.", None),
    ],
)
def test_the_organisation_is_the_name_before(text: str, organisation: str | None) -> None:
    assert one(text).organisation == organisation


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("In the UK, call the Quay Trust on 116 123.", "GB"),
        ("In the UK and Ireland, call the Quay Trust on 116 123.", None),
        ("In New Zealand, call 0800 555 010.", "NZ"),
        ("In 2031, call 0800 555 010.", None),
        ("Call the Quay Trust on +64 9 555 0100.", "NZ"),
    ],
)
def test_the_country_is_the_one_that_is_named(text: str, country: str | None) -> None:
    assert one(text).country == country


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Call or text 988.", "988"),
        ("Text HARBOUR or call Lifeline on 13 11 14.", "13 11 14"),
        ("Dial 911 in an emergency.", "911"),
        ("Call 528-CASH (2274) now.", "528-CASH (2274)"),
        ("Call 1-800-555-HELP.", "1-800-555-HELP"),
    ],
)
def test_short_and_lettered_numbers(text: str, value: str) -> None:
    assert one(text).value == value


@pytest.mark.parametrize(
    "text",
    [
        "Call 300 witnesses.",
        "The score was 116 123.",
        "It opened on 2031-05-14.",
        "They paid $1,234,567 for it.",
        "The bridge is 1 200 000 years newer.",
        "It ended.Then it began.",
    ],
)
def test_what_is_no_contact_even_in_a_note(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Anyone who saw the ferry is asked to call police on 0800 555 010.", ["0800 555 010"]),
        ("Contact Ida Holm at ida@post.example or 555-555-0100.", ["ida@post.example", "555-555-0100"]),
        ("Tickets: go to www.ferry.example or visit ferry.org.", ["www.ferry.example", "ferry.org"]),
        ("The serial number 555 555 0100 was painted on the hull.", []),
        ("He told her to call 911.", []),
        ("The letter quoted www.ferry.example twice.", []),
        ("Visit the Quay Trust website.", []),
    ],
)
def test_outside_a_note_a_word_of_reaching_is_needed(text: str, values: list[str]) -> None:
    assert [contact.value for contact in found(text, "body")] == values


@pytest.mark.parametrize("kind", ["post", "advert", "related", "navigation"])
def test_posts_and_furniture_have_no_contacts(kind: RegionKind) -> None:
    assert found("Call 0800 555 010.", kind) == []


def test_requests_name_whom_they_name() -> None:
    text = "Visit the Quay Trust website or join the reading group . Or see your local Harbour Clinic."
    made = [(contact.span.words(text), contact.organisation, contact.value) for contact in found(text)]
    assert made == [
        ("Visit the Quay Trust website", "Quay Trust", None),
        ("join the reading group", "Quay Trust", None),
        ("see your local Harbour Clinic", None, None),
    ]


def test_a_request_that_goes_on_to_a_number_is_the_number() -> None:
    assert one("Contact the Quay Trust helpline on 0800 555 010.").kind == "phone"
    both = found("Contact your doctor or call 0800 555 010.")
    assert [contact.kind for contact in both] == ["visit", "phone"]


def test_a_line_s_contacts_stay_in_their_line() -> None:
    text = "Quay Trust\nCall 0800 555 010\nOpen 9am to 4pm"
    assert one(text).hours is None


def test_without_sentences_a_line_is_one() -> None:
    article = Article("x", "Quay Trust: 0800 555 010", "x.txt")
    (contact,) = contacts(Report(article, (Region("x", Span(0, 24), "support"),)))
    assert contact.organisation == "Quay Trust"


@given(st.text(alphabet="0123456789 .-()@aAC\nİcall w’"))
def test_contacts_stand_in_order_without_overlap(text: str) -> None:
    end = 0
    for contact in found(text):
        assert end <= contact.start < contact.end <= len(text)
        assert contact.value in (None, text[contact.start : contact.end])
        end = contact.end


@pytest.mark.parametrize(
    "part", ["call 0800 555 010 ", "Call 988. ", "visit the group ", "a@b.example ", "9am to 4pm ", "A "]
)
def test_time_is_linear_on_hostile_text(part: str) -> None:
    started = time.perf_counter()
    found(part * 10_000)
    assert time.perf_counter() - started < 10


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the founding reports are not beside this copy")
def test_the_founding_reports() -> None:
    made = []
    for name, start in (("001", 2006), ("002", 2096)):
        (path,) = SEEDS.glob(f"{name}_*.txt")
        text = path.read_bytes().decode()
        article = Article(name, text, path.name, language="en")
        ends = [place + 1 for place, mark in enumerate(text) if mark == "." and text[place + 1 : place + 2].isspace()]
        sentences = tuple(Sentence(name, Span(a, b)) for a, b in zip([0, *ends], [*ends, len(text)], strict=True))
        region = Region(name, Span(start, len(text.rstrip())), "support")
        made += [
            (name, *contact.span, contact.organisation, contact.country, contact.hours, contact.cost)
            for contact in contacts(Report(article, (region,), sentences))
        ]
    assert made == [
        ("001", 2067, 2100, None, None, None, None),
        ("001", 2176, 2188, "Healthline", None, None, "free"),
        ("001", 2193, 2243, None, None, None, None),
        ("001", 2245, 2282, "Miscarriage Support", None, None, None),
        ("001", 2286, 2309, "Miscarriage Support", None, None, None),
        ("001", 2313, 2336, "Sands", None, None, None),
        ("002", 2152, 2164, "Miscarriage Association", "GB", "9am to 4pm Monday to Friday", None),
        ("002", 2189, 2223, "Miscarriage Association", "GB", None, None),
        ("002", 2373, 2386, "Tommy’s", None, None, None),
    ]

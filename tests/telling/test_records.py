import json
from dataclasses import replace
from datetime import date

from telling.story import days, intake, links, place, reports
from throughline.model.article import Article
from throughline.model.links import Copy, Links, Passage
from throughline.model.marks import Report
from throughline.telling.compose import dossiers
from throughline.telling.records import annotation, dossier_record, link_records, plain


def test_an_article_s_record_has_the_names_of_the_contract() -> None:
    record = annotation(reports()["a"])
    assert list(record) == ["article", "regions", "sentences", "quotes", "times", "mentions", "attributes", "contacts"]
    article = record["article"]
    assert {"id", "source", "outlet", "title", "url", "language", "sha256", "text", "published"} <= set(article)
    assert article["published"] == {
        "first": "2021-05-06",
        "last": "2021-05-06",
        "best": "2021-05-06",
        "basis": "header",
        "because": [{"code": "header", "evidence": []}],
    }


def test_marks_have_their_places_and_what_is_known() -> None:
    record = annotation(reports()["a"])
    start, end = place("a", "Ada Brook").span
    assert record["quotes"] == [
        {
            "start": 120,
            "end": 179,
            "kind": "direct",
            "closed": True,
            "turn": 1,
            "speakers": [{"name": "Ada Brook", "start": start, "end": end, "basis": "named"}],
            "cue": {"start": 181, "end": 185},
            "frame": None,
        }
    ]
    (time,) = record["times"]
    assert (time["type"], time["first"], time["last"], time["anchor"]) == (
        "TIME",
        "2021-05-05",
        "2021-05-05",
        "published",
    )
    assert "days" not in time
    assert record["attributes"][0]["subject"] == {"name": "Ada Brook", "start": start, "end": end, "basis": "named"}
    assert record["regions"][0] == {"start": 0, "end": 25, "kind": "headline"}
    assert record["mentions"][0]["basis"] == "named"


def test_what_is_not_known_is_null() -> None:
    record = annotation(Report(Article("x", "Words.", "x.txt")))
    assert record["article"]["published"] is record["article"]["title"] is None
    assert record["quotes"] == []
    contact = annotation(reports()["c"])["contacts"][0]
    assert (contact["country"], contact["hours"]) == (None, "9am to 5pm")


def test_every_article_s_record_survives_json() -> None:
    for report in reports().values():
        record = annotation(report)
        assert json.loads(json.dumps(record)) == record


def test_every_link_has_its_type() -> None:
    records = list(link_records(links()))
    assert [record["type"] for record in records] == (
        ["passage"] * 2
        + ["copy"]
        + ["utterance"] * 2
        + ["date"] * 4
        + ["resolved"]
        + ["event"] * 3
        + ["happening"] * 2
        + ["story"] * 2
        + ["person"]
        + ["fact"] * 8
        + ["finding"] * 5
    )
    assert all(json.loads(json.dumps(record)) == record for record in records)


def by_type(kind: str) -> list[dict[str, object]]:
    return [record for record in link_records(links()) if record["type"] == kind]


def test_an_utterance_s_record() -> None:
    first, second = by_type("utterance")
    assert first["said"] == {
        "first": "2021-05-05",
        "last": "2021-05-05",
        "because": plain(links().utterances[0].because),
    }
    segment = plain(links().utterances[0].segments[0])
    assert first["segments"][0] == segment  # type: ignore[index]
    assert segment["printings"][3]["edits"] == [{"op": "replace", "a": [133, 140], "b": [88, 93], "what": "words"}]
    assert segment["printings"][0]["spans"] == [{"start": 120, "end": 150}]
    assert segment["words"] == {"article": "a", "start": 120, "end": 150}
    undated = Links(utterances=(replace(links().utterances[1], said=None),))
    assert next(link_records(undated))["said"] == {"first": None, "last": None, "because": []}
    assert second["speakers"] == []


def test_days_and_spans_are_flat_where_the_contract_has_them_so() -> None:
    assert by_type("date")[1]["first"] == "2021-05-05"
    assert (by_type("date")[3]["first"], by_type("date")[3]["best"]) == (None, None)
    resolved = by_type("resolved")[0]
    assert (resolved["start"], resolved["last"]) == (place("c", "Earlier that week").start, "2021-05-09")
    assert by_type("happening")[0]["first"] == "2021-05-05"
    assert by_type("event")[0]["reported"] == {"first": "2021-05-05", "last": "2021-05-12"}
    assert by_type("fact")[0]["as_of"] == {"first": "2021-05-06", "last": "2021-05-06"}


def test_a_story_s_links_lead_from_the_earlier_to_the_later_event() -> None:
    (link,) = next(record for record in link_records(links()) if record["type"] == "story")["links"]
    assert (link["from"], link["to"]) == ("a", "c")
    assert link["because"] == [{"code": "same utterance", "evidence": [plain(place("c", "our ears"))], "value": "a:1"}]


def test_compact_records_leave_out_the_passages_of_duplicates() -> None:
    passages = (
        Passage(place("a", "clock"), place("b", "clock"), "same"),
        Passage(place("a", "Ada"), place("c", "Port"), "cut"),
    )
    for origin, kept in ((None, ["c"]), ("a", ["c"]), ("b", [])):
        found = Links(passages=passages, copies=(Copy(("a", "b"), origin, "duplicate", 1.0),))
        assert [one["b"]["article"] for one in link_records(found, compact=True) if one["type"] == "passage"] == kept
        assert len([record for record in link_records(found) if record["type"] == "passage"]) == 2
    rewritten = Links(passages=passages, copies=(Copy(("a", "b"), "a", "rewrite", 1.0),))
    assert len(list(link_records(rewritten, compact=True))) == 3


def test_plain_things() -> None:
    assert plain(days("2021-05-01")) == {"first": "2021-05-01", "last": "2021-05-01"}
    assert plain([date(2021, 5, 1), None, 1.5]) == ["2021-05-01", None, 1.5]


def test_a_dossier_s_record_survives_json() -> None:
    for dossier in dossiers(reports(), links(), intake()):
        record = dossier_record(dossier)
        assert json.loads(json.dumps(record)) == record
        assert record["title"]["basis"] in ("headline", "lead")

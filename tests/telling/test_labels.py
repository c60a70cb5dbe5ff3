from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from throughline.model.article import Article, Published
from throughline.model.marks import Report
from throughline.telling.labels import file_name, labels


def called(*articles: Article) -> list[str]:
    found = labels({article.id: Report(article) for article in articles})
    return [found[article.id] for article in articles]


def test_an_outlet_is_a_label() -> None:
    assert called(Article("x", "", "a/1.txt", outlet="The Quay")) == ["The Quay"]


def test_reports_of_one_outlet_are_numbered_by_their_days() -> None:
    def article(name: str, day: int | None) -> Article:
        found = date(2021, 5, day) if day else None
        published = Published(found, found, found, "given") if found else None
        return Article(name, "", f"{name}.txt", outlet="The Quay", published=published)

    assert called(article("x", None), article("y", 9), article("z", 2)) == [
        "The Quay (3)",
        "The Quay (2)",
        "The Quay (1)",
    ]


def test_a_file_is_called_by_its_number_where_that_is_its_own() -> None:
    assert called(Article("x", "", "a/000_f00.txt"), Article("y", "", r"C:\a\001_f00.txt")) == ["000", "001"]
    assert called(Article("x", "", "a/day_one.txt"), Article("y", "", "a/day_two.txt")) == ["day_one", "day_two"]


def test_a_line_of_a_file_keeps_its_number() -> None:
    assert called(Article("x", "", "press.jsonl:3"), Article("y", "", "press.jsonl:4")) == ["press:3", "press:4"]


def test_an_article_without_a_source_is_called_by_its_id() -> None:
    assert called(Article("x9", "", "")) == ["x9"]


@given(
    st.lists(
        st.tuples(st.sampled_from(["a_1.txt", "a.txt", "", "b/a.md"]), st.sampled_from([None, "a", "B"])), max_size=9
    )
)
def test_labels_are_unique_and_the_same_in_any_order(given: list[tuple[str, str | None]]) -> None:
    articles = [Article(f"id{place}", "", source, outlet=outlet) for place, (source, outlet) in enumerate(given)]
    reports = {article.id: Report(article) for article in articles}
    found = labels(reports)
    assert sorted(found) == sorted(reports)
    assert len(set(found.values())) == len(reports)
    assert labels(dict(reversed(reports.items()))) == found


def test_folders_are_not_told() -> None:
    assert [
        file_name(source) for source in ("/home/ada/a.txt", r"C:\\ada\\a.txt", "a.txt", "-", "https://example.org/x/y")
    ] == [
        "a.txt",
        "a.txt",
        "a.txt",
        "-",
        "https://example.org/x/y",
    ]

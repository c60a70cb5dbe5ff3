from __future__ import annotations

import pytest

from throughline.text.expressions import expressions


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("In 1712 it burned.", ["1712"]),
        ("The 1712 barrel burned.", ["1712"]),
        ("Lot 1712 burned.", []),
        ("Lot 1912 burned.", ["1912"]),
        ("(1712) burned.", []),
        ("1987 was wet.", ["1987"]),
        ("The years 1987-1990 were dry.", ["1987", "1990"]),
        ("The years 1987-90 were dry.", ["1987", "90"]),
        ("It grew 1987%.", []),
        ("It was 1987-acre land.", []),
        ("In May, June and March they sang.", ["May", "March"]),
        ("In May Monday talks began.", ["May", "Monday"]),
        ("In May's heat.", ["May"]),
        ("May is warm.", []),
        ("Last May they sang.", ["Last May"]),
        ("Before - May they sang.", []),
        ("On Sunday school opened.", ["Sunday"]),
        ("On Sunday (Times of joy).", ["Sunday"]),
        ("On Sunday", ["Sunday"]),
        ("Halloween came.", ["Halloween"]),
        ("halloween came.", []),
        ("The score was -12:30 then.", []),
        ("12:30 it was.", ["12:30"]),
        ("Open 9am-5pm there.", ["9am", "5pm"]),
        ("A quarter is a coin.", []),
    ],
)
def test_times_and_what_looks_like_them(text: str, times: list[str]) -> None:
    assert [found.span.words(text) for found in expressions(text, "en")] == times


def test_the_number_of_a_house_is_no_year() -> None:
    assert not expressions("They met at 1925 Plum Hill Ave on foot.")
    assert [found.value for found in expressions("They met in 1925 Plum Hill Choir halls.")] == ["1925"]

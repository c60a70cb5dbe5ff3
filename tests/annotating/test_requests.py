from __future__ import annotations

import pytest

from throughline.annotating.requests import requests
from throughline.languages.prose import prose


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("visit the quay trust website.", ["visit the quay trust website"]),
        ("speak to your doctor or midwife if you can.", ["speak to your doctor or midwife"]),
        ("please see your gp, or go to the clinic.", ["see your gp", "go to the clinic"]),
        ("visit the website or join the group .", ["visit the website", "join the group"]),
        ("contact your lead carer - this may be a nurse.", ["contact your lead carer"]),
        ("you can contact the team on 0800.", ["contact the team"]),
        ("contact your doctor or the mayor.", ["contact your doctor"]),
        ("visit the harbour today.", []),
        ("we saw the doctor.", []),
        ("visit doctors.", []),
    ],
)
def test_requests_end_at_the_place_that_they_name(line: str, expected: list[str]) -> None:
    assert [span.words(line) for span in requests(line, prose("en"))] == expected

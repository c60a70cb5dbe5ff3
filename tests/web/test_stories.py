"""The list of stories."""

from __future__ import annotations

from fastapi.testclient import TestClient

import throughline as tl


def test_the_list_and_its_record_name_the_same_stories(reader: TestClient, archive: tl.Archive) -> None:
    told = reader.get("/stories.json").json()["stories"]
    page = reader.get("/").text

    assert [one["id"] for one in told] == [story.id for story in archive.stories()]
    assert all(f'href="/stories/{one["id"]}"' in page for one in told)

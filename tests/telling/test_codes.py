import re
from pathlib import Path
from typing import get_args

import throughline
from throughline.languages.en.facts import NOUNS_BY_CLASS, PHRASES_BY_CLASS, VERBS_BY_CLASS
from throughline.model import article, links, marks
from throughline.telling import codes

PACKAGE = Path(throughline.__file__).parent
LITERAL = re.compile(r'\bReason\(\s*"([^"]+)"')


def used() -> dict[str, str]:
    """Every code that stands literally in the source, with the module that uses it."""
    found = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        for code in LITERAL.findall(path.read_text(encoding="utf-8")):
            found[code] = path.name
    return found


def test_every_reason_that_the_stages_give_is_worded() -> None:
    assert len(used()) > 5
    assert {code: module for code, module in used().items() if code not in codes.REASONS} == {}


def test_every_kind_of_the_model_is_worded() -> None:
    assert set(codes.PRINTED) == set(get_args(links.Printed))
    assert set(codes.COPIES) == set(get_args(links.CopyKind))
    assert set(codes.EXPLANATIONS) == set(get_args(links.Explanation))
    assert set(codes.REGIONS) == set(get_args(article.RegionKind))
    assert set(codes.CAUSES) == set(get_args(article.Cause))
    assert set(codes.KINDS) == set(get_args(marks.QuoteKind))
    assert set(codes.BASES) == set(get_args(marks.SpeakerBasis))
    assert set(codes.CONTACTS) == set(get_args(marks.ContactKind))
    assert set(codes.CERTAINTIES) == {*get_args(marks.Certainty), "planned"}


def test_every_class_of_happening_is_worded() -> None:
    assert {*VERBS_BY_CLASS, *NOUNS_BY_CLASS, *PHRASES_BY_CLASS} <= set(codes.HAPPENINGS)

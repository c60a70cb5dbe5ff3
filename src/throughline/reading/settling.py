"""What becomes of texts that come later under an id or address that is known: the same as if all had come at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from throughline.model.article import Article
from throughline.model.kept import Kept, Settlement, State
from throughline.reading.intake import by_text, settled


def settlement(kept: Sequence[Kept], articles: Iterable[Article]) -> Settlement:
    """The state of every text under one claim, those that are kept and those that come, whatever their order.

    Of equal texts one is kept: that which ``settled`` would take of all of them.
    """
    texts = by_text([*(one.article for one in kept), *articles])
    counting = [copies[0] for copies in texts.values()]
    intake = settled(counting)
    states: dict[str, State] = dict.fromkeys(texts, "clash")
    states |= {article.text: "older" for article in intake.versions}
    states |= {article.text: "current" for article in intake.articles}
    number_of = {one.article.text: one.number for one in kept}
    known = {one.article.text: one.article for one in kept}
    return Settlement(
        {one.number: states[one.article.text] for one in kept if states[one.article.text] != one.state},
        tuple((article, states[article.text]) for article in counting if article.text not in known),
        {number_of[one.text]: one for one in counting if one.text in known and one != known[one.text]},
        intake.rejected,
    )

"""The numbers that steer reading and cleaning, with where they come from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, init=False, repr=False, eq=False)
class Reading:
    """The numbers of reading and cleaning.

    Of this class and those behind it only the last is made, ``Settings``: the others get no methods, which took half of
    the time of importing them.
    """

    # reading
    longest_article: int = 4_000_000
    """Characters. A book has about 1 million; what is longer is a database dump or a broken file."""
    sniffed_bytes: int = 65_536
    """Bytes at the start of an input that decide what it is: a page's head with its first tags fits four times."""
    control_share: float = 0.05
    """Share of control characters from which bytes without a NUL are no text: text has none, compressed data one in
    ten."""
    page_attributes: int = 10_000
    """Attributes on one tag above which a page is refused: 10,000 cost lxml 0.1 s, 50,000 3.5 s (quadratic)."""
    page_voters: int = 20_000
    """Tags of a page above which no extraction library is asked which blocks are body: long news pages have 5,000."""
    page_depth: int = 500
    """Nesting from which no extraction library is asked: trafilatura drops what is nested deeper than 512."""
    page_run: int = 4
    """Words of a run by which a block of a page is found again in what the extraction library took for body."""
    page_taken: float = 0.8
    """Share of its runs that a block must have there to be body; set by hand, as the library joins and cuts lines."""
    first_year: int = 1500
    """Year before which no publication date is believed: the first newspapers are of about 1600."""
    last_year: int = 2200
    """Year after which no day is believed that was given or stands at the head of a text: only a slip gives such."""
    last_day: date | None = None
    """Day after which no page's own day is believed; none is the day after the one on the clock. The only use of the
    clock: set it, and pages of the future are read the same on every day."""
    first_guessed_year: int = 1995
    """Year before which no date that is only guessed from a page's text is believed: papers' first pages in the web."""
    stamp_characters: int = 1_500
    """Characters at the start of a text in which it prints its own day; further down stand comments with their days."""
    stamp_reach: int = 60
    """Characters behind "Posted" in which its day stands: a weekday, a clock time and a zone may come before it."""
    stamp_rest: int = 40
    """Characters beside its stamps that a header line can have: two clock times with their zones, and brackets."""
    updated_days: int = 7
    """Days by which a text can be older than the day on which it was last updated; most are updated the same day (read
    on gva's pages that print both)."""
    language_characters: int = 400
    """Characters that tell an article's language: enough for 99 % on news, more costs time (py3langid)."""
    language_letters: int = 20
    """Letters below which no language is named."""
    whole_for_lost: int = 4
    """Whole characters above 127 for each damaged one from which bytes are UTF-8 with damage; set by hand."""
    foreign_share: float = 0.06
    """Share of bytes that are letters above 127 from which a text is none of English, German or French in cp1252: those
    have up to .05."""
    common_share: float = 0.3
    """Share of words that are common English ones from which a text is English without a model: news has .38 to .55."""

    # cleaning
    byline_lines: int = 5
    """Lines at the top of an article among which a byline stands; set by hand."""
    byline_words: int = 8
    """Words that a byline can have behind "By": two names and a paper's."""
    title_words: int = 4
    """Words that a first line needs to be a title; "Ida Holm" is a caption."""
    title_words_dated: int = 3
    """Words of a title for each one with a digit, at least; set by hand: a line of dates and times is no title."""
    prose_words: int = 6
    """Words from which a line with an end stop is prose; set by hand."""
    prose_words_unstopped: int = 15
    """Words from which a line without an end stop is prose; set by hand: links and headings are shorter."""
    headline_characters: int = 150
    """Characters up to which a first line without an end stop is a headline: the longest of 3,100 news titles had
    146."""
    furniture_characters: int = 80
    """Characters up to which a line can be a heading, a byline or a site's link; body lines so short end in a stop."""
    note_characters: int = 500
    """Characters up to which a line can be a support note without a heading; longer paragraphs tell of a hotline."""
    related_characters: int = 200
    """Characters up to which a line after "Read more:" is a title."""
    caption_characters: int = 300
    """Characters up to which text before a picture's credit is its caption; longer, it is a paragraph with a credit
    behind."""
    caption_sentences: int = 3
    """Sentences up to which it is one."""
    credit_characters: int = 120
    """Characters up to which a credit can run: two names and an agency."""

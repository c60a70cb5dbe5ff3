"""Every number that steers a stage, with where it comes from."""

from __future__ import annotations

from dataclasses import dataclass

from throughline.settings.serving import Serving


@dataclass(frozen=True, slots=True)
class Settings(Serving):
    """The numbers of all stages; the defaults serve every kind of news, change one with ``dataclasses.replace``."""

    # telling
    look_first: int = 10
    """Rows of "look at these first": what fits one screen."""
    excerpt_length: int = 40
    """Characters of linked words that a page of excerpts keeps whole in the texts and outside quotations: a line.

    Of longer ones it keeps the beginning and the end; quotations stand whole once, where they are told.
    """
    excerpt_context: int = 8
    """Characters around linked words that a page of excerpts keeps: a word on each side.

    With both numbers the page has .48 of the founding reports' texts; with 20 characters around .70, and with long
    words whole .92.
    """
    subject_length: int = 50
    """Characters of an utterance's beginning by which a row names it: what fits a column."""
    introduction_length: int = 120
    """Characters of the words that introduce a quotation; longer ones are cut to the clause of the cue (a line or
    two)."""
    overlap_run: int = 5
    """Words in a row that two reports must share outside quotations to be counted as shared there: fewer are the seams
    of
    a shared quotation (between the founding reports 2 to 6 words in all, none in a run of five)."""
    hanging_days: int = 7
    """Days from its report beyond which a time that hangs on another one is pointed out: nearer, a reader who counts
    from the report is right."""
    marked_links: int = 600
    """Linked spans of a page up to which the links to the marked words are marked too: two stories.

    With 3,000 a click takes 2 s.
    """
    frame_context: int = 70
    """Characters of a frame that are shown on each side of its fragment: its subject and verb."""
    frame_length: int = 200
    """Characters of a frame that are shown where the fragment is long itself: three lines."""
    title_length: int = 160
    """Characters of a title in an index: a long headline and a half."""
    title_reports: int = 20
    """Reports of a story, the earliest, of which the first headline names it: that of ten thousand is as quick."""
    frame_subject_words: int = 4
    """Words before a fragment's first that may be its subject: the grieving parents of both."""
    feed_entries: int = 100
    """Events of a feed, the newest: a reader that asks once a day misses none of a desk's day."""
    annotation_context: int = 32
    """Characters before and behind marked words by which a web annotation finds them again: five words."""
    trace_utterances: int = 10
    """Utterances that hold the words which are traced, and that are shown: more is a search, not a trace."""
    trace_printings: int = 100
    """Printings that are shown of one utterance, the oldest ones; how many more there are is said."""
    trace_elsewhere: int = 20
    """Places outside utterances that are shown of traced words; how many more there are is said."""
    trace_outlets: int = 24
    """Rows of the picture of a way, the outlets that came first: what fits a printed page."""

    # running
    engine_batch: int = 16
    """Items that travel to a worker process together: a round trip costs 0.4 ms, an article's marks 5 to 10 ms."""
    engine_young: int = 50_000
    """New things after which a process looks for garbage among them: of Python's 700 a fifth of the time went into
    looking through reports (a stream of 10,000)."""
    memory_batch: int = 256
    """Items that are looked up in a memory together: enough that a worker pool has work, few enough to stay a
    stream."""
    memory_together: int = 32
    """Reports, near in time, of which a memory keeps what was worked out as one, on average: with 200 more reports than
    20,000 some hundred are worked out again, and 650 things are looked up instead of 20,000 (of each kind)."""
    engine_groups: int = 512
    """Groups of what shares a key that travel together: mostly of two or three names, done in microseconds."""
    engine_bytes: int = 1 << 18
    """Bytes that travel together, unless a single item has more: so many take as long to pass on as a round trip."""
    engine_trial: float = 0.001
    """Seconds for which work is tried before it is told whether it may travel to other processes: what takes less in
    all never does."""
    engine_journey: float = 3.0
    """How many times as long as packing it work must take to travel: packed things are copied, sent and unpacked, too.
    Chosen by hand: with everything sent, happenings of 20,000 reports took 1.7 s by two processes and 1.4 by one."""
    engine_ahead: int = 4
    """Batches on their way for each worker: enough that none waits, few enough that a stream stays a stream."""

    # storing
    archive_batch: int = 256
    """Inputs that an archive keeps together: a kill loses at most the marks of so many (a second or two)."""
    archive_wait: int = 600
    """Seconds that a writer waits for another one: longer than relating 20,000 reports holds an archive."""
    archive_reach: int = 10
    """Seconds in which a PostgreSQL server must answer at all."""
    archive_waiting: int = 4096
    """Results that wait to be written to an archive's memory together: some megabytes."""
    archive_at_hand: int = 1000
    """Reports of an archive that are kept at hand once they were read: some ten megabytes."""
    archive_id_length: int = 300
    """Characters of an article's id that every store takes as a key (PostgreSQL's are at most 2,700 bytes)."""
    archive_holding: int = 300
    """Reports of an archive whose texts are read for a trace, the oldest with the words: more is a search."""
    archive_phrases: int = 6
    """Runs of words by which a quotation is looked up, those of the rarest words: a millisecond each among 20,000
    reports, and hardly anybody changes so many."""
    archive_sources: int = 8
    """Reports of an archive with which one quotation is compared, where a pile of files has 24 (``check_reports``)."""
    archive_related: int = 8
    """Reports of an archive that are related with a draft, where a pile of files has 20 (``check_related``): relating
    them is a fourth of what a check takes."""
    archive_patience: int = 0
    """Seconds after which a question to an archive is broken off; 0 waits for every answer."""
    archive_connections: int = 50
    """Connections to an archive that one process opens at the same time; further ones wait."""
    archive_words: int = 40
    """Rare words by which a draft's neighbours are looked up, the rarest: a millisecond each among 20,000 reports."""


DEFAULTS = Settings()

"""Every number that steers a stage, with where it comes from."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """The numbers of all stages; the defaults serve every kind of news, change one with ``dataclasses.replace``."""

    # reading
    longest_article: int = 4_000_000
    """Characters. A book has about 1 million; what is longer is a database dump or a broken file."""
    sniffed_bytes: int = 65_536
    """Bytes at the start of an input that decide what it is: a page's head with its first tags fits four times."""
    control_share: float = 0.05
    """Share of control characters from which bytes without a NUL are no text: text has none, compressed data one in ten."""
    page_attributes: int = 10_000
    """Attributes on one tag above which a page is refused: 10,000 cost lxml 0.08 s, 50,000 3.5 s (quadratic)."""
    page_voters: int = 20_000
    """Tags of a page above which no extraction library is asked which blocks are body: long news pages have 5,000."""
    page_depth: int = 500
    """Nesting from which no extraction library is asked: trafilatura drops what is nested deeper than 512."""
    first_year: int = 1500
    """Year before which no publication date is believed: the first newspapers are of about 1600."""
    last_year: int = 2200
    """Year after which none is believed; wide, as the answer must not depend on today's date."""
    language_characters: int = 400
    """Characters that tell an article's language: enough for 99 % on news, more costs time (py3langid)."""
    language_letters: int = 20
    """Letters below which no language is named."""
    common_share: float = 0.3
    """Share of words that are common English ones from which a text is English without a model: news has .38 to .55."""

    # cleaning
    headline_characters: int = 150
    """Characters up to which a first line without an end stop is a headline: the longest of 3,100 news titles had 146."""
    furniture_characters: int = 80
    """Characters up to which a line can be a heading, a byline or a site's link; body lines so short end in a stop."""
    related_characters: int = 200
    """Characters up to which a line after "Read more:" is a title."""
    caption_characters: int = 300
    """Characters up to which text before a picture's credit is its caption; longer, it is a paragraph with a credit behind."""
    caption_sentences: int = 3
    """Sentences up to which it is one."""
    credit_characters: int = 120
    """Characters up to which a credit can run: two names and an agency."""

    # annotating: sentences, quotes, speakers
    cue_strength: int = 2
    """Points of a cue for each degree of its strength in the table of the language (found reading American political news)."""
    cue_beside: int = 8
    """Points of a cue or its subject directly after the quotation."""
    cue_leads: int = 7
    """Points of a cue before the quotation that a colon, a comma or "that" joins to it, or nothing parts from it."""
    cue_before: int = 4
    """Points of a cue further before the quotation in its sentence."""
    cue_far: int = 6
    """Most points that the words between a cue and a quotation cost; a quotation between them costs as many."""
    cue_subject: int = 3
    """Points of a cue whose subject is found."""
    cue_passive: int = -4
    """Points of a cue in the passive (was called)."""
    cue_according: int = 10
    """Points of "according to" and its like."""
    cue_label: int = 9
    """Points of a name before a colon or after the words, without a verb."""
    cue_least: int = 3
    """Points below which a cue does not belong to the quotation."""
    speech_least: int = 6
    """Points from which quoted words are speech; each of the first eight words is a point."""
    speech_whole: int = 4
    """Points of quoted words that are a sentence of their own or end with a stop."""
    speech_person: int = 3
    """Points of I, we or you inside the quoted words."""
    speech_title: int = 6
    """Points against words that a noun for a work leads in, or that are written like a title."""
    speech_cue: int = 8
    """Most points of a cue in the same sentence."""

    # annotating: mentions, attributes
    pronoun_sentences: int = 3
    """Sentences back to the last mention of whom a pronoun can mean: further back reports name the person anew."""
    description_sentences: int = 3
    """Sentences back to the unnamed person whom a general noun ("the woman") can mean."""
    protagonist_lead: float = 1.5
    """How many times as often as the next person the one is named whom a bare epithet ("the model") can mean."""

    # annotating: times; relating: dating

    # relating: passages, copies, utterances
    passage_run: int = 5
    """Words of a run by which shared passages are found: the field's usual shingle for news."""
    passage_window: int = 4
    """Neighbouring runs of which one is kept: any eight words in common leave a trace (wiresynth: no pair is lost)."""
    passage_partners: int = 24
    """Articles that share a run up to which all pairs are compared; beyond, each meets ``passage_hubs`` of them only."""
    passage_hubs: int = 8
    """Articles of the smallest ids that stand for a run in more than ``passage_partners``: bounds the work on each."""
    passage_runs: int = 2
    """Kept runs that two articles must share before they are aligned."""
    passage_gap: int = 30
    """Words between two equal runs of one passage at most: a paragraph that an editor put in has about as many."""
    passage_reach: int = 60
    """Words beyond a passage's last equal run in which more of it is looked for."""
    passage_drop: int = 8
    """Words by which differences may outweigh equal words before a passage ends."""
    passage_repeats: int = 4
    """Occurrences of a run in the other article that are followed up; a refrain has more."""
    passage_words: int = 6
    """Lower-case content words that a passage must share (wiresynth: precision .64 without, .93 with; recall .987)."""
    copy_share: float = 0.25
    """Share of the shorter article's own words, outside quotations, that makes it a copy; a paragraph of background
    is less, a report shortened to its first half more."""
    copy_wire: float = 0.7
    """Share from which an article is a wire copy: cut or lightly edited; below, it was rewritten."""
    copy_duplicate: float = 0.98
    """Share, of both articles, from which they are one text: only a line of the house differs."""
    content_letters: int = 4
    """Letters of a content word at least; shorter words are nearly all function words."""
    news_days: int = 7
    """Days by which a report that tells an utterance as news can be younger than it.

    A bare weekday reaches back six days.
    """

    # relating: events, stories, happenings, people
    event_gap_days: int = 30
    """Days without a report after which an event has ended (the event definition of the long-tail shooting corpora)."""
    event_floor: int = 220
    """Thousandths of average likeness from which groups of reports are one event (chosen by hand on five corpora)."""
    event_half_days: int = 20
    """Days between two reports that halve their likeness."""
    event_keys: int = 60
    """Rarest words of a report by which its candidates are found."""
    event_key_rarity: int = 20
    """Tenths of rarity from which a word finds candidates."""
    event_key_cap: int = 40
    """Reports, next in time, with which a report is paired for one shared word."""
    event_shared_keys: int = 2
    """Rare words that two reports must share to be compared."""
    event_component: int = 500
    """Reports in one component above which the floor is raised for it by a tenth."""
    event_characters: int = 20_000
    """Characters of a report that are compared: its news stands at its start."""
    story_points: int = 4
    """Points from which two events are linked."""
    story_person_points: int = 2
    """Points for a person whom both events name in full."""
    story_people: int = 3
    """People who give points: more are of one cast and not independent."""
    story_age_points: int = 1
    """Points for an age that both give to somebody of one name."""
    story_place_points: int = 1
    """Points for a rare place that both name."""
    story_time_points: int = 2
    """Points for a time that leads back to the earlier event."""
    story_time_days: int = 31
    """Days above which a time is too vague to lead to an event: a month still does."""
    story_place_rarity: int = 25
    """Tenths of rarity of a place's words from which it gives points."""
    story_printed_characters: int = 40
    """Characters of a quotation from which its being printed again links two events."""
    story_key_cap: int = 12
    """Events that name a person, or print a quotation, above which it links none of them."""

    # relating: facts, findings
    year_days: int = 366
    """Days after which an age has surely changed by one: the longest year."""
    edge_days: int = 1
    """Days by which two reports of one moment differ for their clocks alone: no two time zones are further apart."""

    # telling
    look_first: int = 10
    """Rows of "look at these first": what fits one screen."""
    excerpt_context: int = 60
    """Characters around linked words that a page of excerpts keeps: a clause, too little to stand for the report."""
    look_alike: int = 3
    """Rows of one kind that "look at these first" shows before every other kind has had its turn: a story with twenty
    single sources still shows its one altered word."""
    introduction_length: int = 160
    """Characters of the words that introduce a quotation; longer ones are cut to speaker and cue (a line or two)."""
    hanging_days: int = 7
    """Days from its report beyond which a time that hangs on another one is pointed out: nearer, a reader who counts
    from the report is right."""

    # running
    engine_batch: int = 16
    """Items that travel to a worker process together: a round trip costs 0.4 ms, an article's marks 5 to 10 ms."""
    engine_ahead: int = 4
    """Batches on their way for each worker: enough that none waits, few enough that a stream stays a stream."""


DEFAULTS = Settings()

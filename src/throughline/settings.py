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
    """Share of control characters from which bytes without a NUL are no text: text has none, compressed data one in
    ten."""
    page_attributes: int = 10_000
    """Attributes on one tag above which a page is refused: 10,000 cost lxml 0.1 s, 50,000 3.5 s (quadratic)."""
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

    # annotating: contacts
    contact_reach: int = 80
    """Characters before a number within which a word of calling makes it a telephone: "call the … helpline, free,
    on"."""
    contact_names: int = 300
    """Characters before a number in which its organisation or country is named: two long sentences."""

    # annotating: sentences, quotes, speakers
    cue_strength: int = 2
    """Points of a cue for each degree of its strength in the table of the language (found reading American political
    news)."""
    cue_beside: int = 8
    """Points of a cue or its subject directly after the quotation."""
    cue_leads: int = 7
    """Points of a cue before the quotation that a colon, a comma or "that" joins to it, or nothing parts from it."""
    cue_before: int = 4
    """Points of a cue further before the quotation in its sentence."""
    cue_joined: int = 1
    """Points of a cue that another quotation, joined by "and" or a comma, parts from this one."""
    cue_crossed: int = 2
    """Points that a relative pronoun or a semicolon between a cue and a quotation costs."""
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
    cue_name: int = 6
    """Points of a name that is the last word before a colon."""
    cue_least: int = 3
    """Points below which a cue does not belong to the quotation."""
    carried_sentences: int = 4
    """Sentences of narration over which a speaker is carried to a quotation without a cue."""
    longest_speaker: int = 80
    """Characters of a literal mention of a speaker; a longer one holds more than whom it names."""
    shortest_clause: int = 3
    """Words and marks that a clause of indirect speech has at least."""
    longest_title: int = 8
    """Words of the name of a work at most, where capitals alone tell it from speech."""
    long_quotation: int = 60
    """Characters from which words between marks are a clause, whatever their first letter."""
    speech_least: int = 5
    """Points from which quoted words are speech; each of the first eight words is a point."""
    speech_words: int = 8
    """Most points of quoted words for their number."""
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
    name_words: int = 9
    """Words of the longest name, titles and roles included: what is longer is a headline."""
    person_words: int = 5
    """Words of a person's longest name without titles."""
    name_points: int = 2
    """Points at which the words around a name make it a person or a place: one sure sign, or two weak ones."""
    description_words: int = 8
    """Words from the article of a description to its head: "the former Loaf of Gold cover star" has seven."""
    aside_words: int = 6
    """Words from an age to the name that it is said of: "the 19-year-old university student, Ada Brook"."""
    hedge_words: int = 4
    """Words before a statement in which "reportedly" or "not" is looked for."""
    toll_words: int = 12
    """Words between people and the word for the harm done to them (found on the incident reports)."""
    toll_object_words: int = 3
    """Words between "killing" and the number of people, and from that to their noun."""
    victim_words: int = 7
    """Words between "killed" and the name or description of one person: "killed 13-year-old school boy Ben Hale"."""
    bare_toll: int = 1000
    """A number without a noun after "killed" counts people below this: "killed 2,000" may be cattle."""
    sentence_words: int = 200
    """Words back within which the subject of a sentence is looked for: what is longer is a list."""
    figures_in_mind: int = 100
    """People last mentioned among whom a pronoun or a description can mean one."""
    oldest_age: int = 122
    """Years; nobody is known to have lived longer."""
    cause_words: int = 8
    """Words of a cause: what is longer is a story, and is cut."""
    near_words: int = 4
    """Words within which a word of hospitals or pregnancies belongs to the one before."""
    second_place: int = 3
    """Points at which a second place is told as well: one "in …" in a sentence that tells an event."""

    # annotating: times; relating: dating
    near_quarter: int = 400
    """Characters within which "a year ago" compares with a quarter that was named: two sentences of business news."""
    anniversary_days: int = 31
    """Days by which "one year on" can miss the day: such reports come in the same month."""
    weekday_points: tuple[int, ...] = (30, 20, 10)
    """Points of a day by its distance from the newest bare weekday before it: news is told that day or the next.

    Set by hand from how papers work, on no corpus.
    """
    beside_points: tuple[int, ...] = (30, 20, 10, 5, 0)
    """Points of a day by its distance from that of a dated report beside it, on the same scale; set by hand as well."""
    many_reports: int = 5
    """Dated reports of an event, all within ``news_days``, that date its undated ones by themselves: so many reports in
    one week are one piece of news (eventstoryline: 20 of 22; three on gva: 7 of 17)."""
    tie_words: int = 150
    """Tenths of rarity of the words that two sentences with one weekday share from which they tell one day.

    This and the next two were chosen by hand from tables of undated and dated reports in one event of gva: without a
    common weekday 1 in 4 is at most a week apart, with one 3 in 4, with one in such sentences 9 in 10.
    """
    tie_words_beside: int = 50
    """The same where the two reports also name the same people."""
    tie_people: int = 2
    """People named in full by both, not only as speakers, that make two reports tell of the same people; one whose age
    both give is enough."""
    tie_wide_days: int = 365
    """Days around a dated report that an undated one is given where they only probably tell one day, or share their
    words and no weekday: 2 in 3 of those were a week apart, 9 in 10 a year (the same tables)."""
    tie_quoted: float = 0.3
    """Share of a report's quoted characters that makes the newest quotation its news: less is an old one repeated."""
    best_days: int = 14
    """Days of an interval up to which its first is given as the best where no dated report stands beside it."""

    # relating: passages, copies, utterances
    passage_run: int = 5
    """Words of a run by which shared passages are found: the field's usual shingle for news."""
    passage_window: int = 4
    """Neighbouring runs of which one is kept: any eight words in common leave a trace (wiresynth: no pair is lost)."""
    passage_partners: int = 24
    """Articles that share a run up to which all pairs are compared; beyond, each meets ``passage_hubs`` of them
    only."""
    passage_hubs: int = 4
    """Articles of the smallest ids that stand for a run in more than ``passage_partners``: bounds the work on each."""
    passage_runs: int = 2
    """Kept runs that two articles must share before they are aligned."""
    passage_gap: int = 12
    """Words between two equal runs of one passage at most; more are another's, not an edit."""
    passage_reach: int = 60
    """Words beyond a passage's last equal run in which more of it is looked for."""
    passage_drop: int = 8
    """Words by which differences may outweigh equal words before a passage ends."""
    passage_repeats: int = 4
    """Occurrences of a run in the other article that are followed up; a refrain has more."""
    passage_points: int = 12
    """Points of a passage, two for a lower-case content word: six of them (wiresynth: precision .93, .64 without)."""
    passage_points_beside: int = 4
    """Points of a passage beside one that has enough: sentences of a report that were put in another order."""
    copy_share: float = 0.25
    """Share of the shorter article's own words, outside quotations, that makes it a copy; a paragraph of background
    is less, a report shortened to its first half more."""
    copy_wire: float = 0.7
    """Share from which an article is a wire copy: cut or lightly edited; below, it was rewritten."""
    copy_duplicate: float = 0.95
    """Share, of both articles, from which they are one text: only a line of the house differs."""
    copy_words: int = 12
    """Own words that a copy shares at least: around a shared quotation stand a few equal ones by chance."""
    quote_run: int = 3
    """Words of a run by which printings of one utterance are aligned: quotations are short."""
    quote_key: int = 4
    """Words of a run by which quotations of several articles find each other, two of them content words."""
    quote_gap: int = 6
    """Words between two equal runs of two printings at most."""
    quote_reach: int = 30
    """Words beyond the last equal run in which more of a printing is looked for."""
    quote_drop: int = 4
    """Words by which differences may outweigh equal words before a printing ends."""
    quote_words: int = 4
    """Content words that two quotations must share to be printings of one utterance, unless one contains the other."""
    quote_known: int = 60
    """People of a report up to which a fragment is looked for among the words of each: more are a collection."""
    quote_words_nearly: int = 3
    """The same where one person said both and they differ in a word or two: a misquotation is short as well."""
    quote_words_partly: int = 6
    """The same where they are less than half of either and nobody says that one person spoke (gva: stock sentences)."""
    quote_words_apart: int = 8
    """The same where the two are credited to different people: short ones are said by many."""
    quote_equal: int = 10
    """Equal words from which two content words are enough there: such a run is nobody's stock phrase."""
    quote_fragment: int = 12
    """Words of a quotation up to which it may be a fragment that a report credits to somebody else."""
    quote_echo: int = 5
    """Words of a fragment that is found in another one's full quotation, if its report names that one too (the seven
    such joins between reports of gva and basil were read: one was by chance)."""
    quote_echo_unnamed: int = 4
    """The same where the fragment is credited to nobody by name."""
    quote_inside: int = 3
    """Words of a fragment that finds its full quotation whoever is named; shorter ones need the same speaker."""
    segment_whole: float = 0.8
    """Share of a part's words that a printing must have to be the reference: a fragment is none, however early."""
    content_letters: int = 4
    """Letters of a content word at least; shorter words are nearly all function words."""
    news_days: int = 7
    """Days by which a report that tells an utterance as news can be younger than it.

    A bare weekday reaches back six days.
    """

    # relating: events, stories, happenings, people
    event_gap_days: int = 30
    """Days without a report after which an event has ended (the event definition of the long-tail shooting corpora)."""
    event_floor: int = 240
    """Thousandths of average likeness from which two groups of reports are one event.

    Chosen by hand with the five numbers below on gva, basil, allsides, vietmds and ecbplus together, BCubed F1 .92 on
    average; .02 more or less costs .005.
    """
    event_title: int = 200
    """Thousandths of the likeness of two reports that their titles make, the rest their texts."""
    event_half_days: int = 10
    """Days between two reports that halve their likeness."""
    event_names: int = 200
    """Thousandths at most that names in common add: two or three rare ones."""
    event_enough: int = 400
    """Thousandths that a pair counts at most: copies of one text do not pull others in."""
    event_keys: int = 40
    """Heaviest words of a report by which its candidates are found."""
    event_key_cap: int = 20
    """Reports, next in time, with which a report is paired for one shared word: bounds the work for each word."""
    event_block: int = 8192
    """Pairs that are scored together."""
    event_component: int = 500
    """Reports in one component from which it is taken apart by a higher floor; for speed only."""
    event_floor_step: int = 20
    """Thousandths by which that floor rises."""
    event_characters: int = 20_000
    """Characters of a report that are compared: its news stands at its start."""
    story_points: int = 5
    """Points from which two events are linked.

    This and the points below were chosen by hand from tables of right and wrong links on gva: two events that name one
    person were one story 1 time in 4, with the person's age 9 times in 10, with the earlier day 14 times in 15.
    """
    story_person: int = 2
    """Points for a person whom both events name in full and who neither only speaks nor holds an office."""
    story_rare_name: int = 1
    """More points for a rare name."""
    story_name_rarity: int = 75
    """Tenths of rarity of given name and surname together from which a name is rare."""
    story_people: int = 3
    """People who give points: more are of one cast and not independent."""
    story_often: int = 1
    """Points where one of them is named more than once in both: an old case retold in a paragraph names once."""
    story_office: int = 1
    """Points for a speaker or an office holder, where both events name nobody else in common."""
    story_age: int = 2
    """Points for the same age of the same person, the years between allowed for."""
    story_place: int = 1
    """Points for a rare place that both name."""
    story_place_rarity: int = 25
    """Tenths of rarity of a place's words from which it gives points."""
    story_day: int = 3
    """Points for a time that leads back to the earlier event to the day."""
    story_day_days: int = 3
    """Days that such a time spans at most."""
    story_month: int = 1
    """Points for a vaguer time that leads back."""
    story_month_days: int = 31
    """Days that this one spans at most: a year leads anywhere."""
    story_back_days: int = 5
    """Days by which a time must lie before its own event's reports to lead back."""
    story_before_days: int = 2
    """Days before an event's first report on which its news may have happened."""
    story_times: int = 3
    """Times that lead back which are shown; only the most exact one gives points."""
    story_printed_rarity: int = 150
    """Tenths of rarity of a quotation's different words together from which its being printed again links two
    events."""
    story_key_cap: int = 12
    """Events that name a person, or print a quotation, above which it links none of them."""

    happening_words: int = 100
    """Tenths of rarity of the words that clauses of two reports on one day of one event share that tell one thing:
    three telling words (chosen by hand on stories of basil, allsides and gva, with the share below)."""
    happening_share: float = 0.5
    """Share of the shorter clause's rarity that these words make at least."""
    happening_cap: int = 200
    """Clauses of one event and day that are compared: bounds the work on a story of hundreds of reports."""

    # relating: facts, findings
    year_days: int = 366
    """Days after which an age has surely changed by one: the longest year."""
    birthday_days: int = 31
    """Days between two reports up to which their different ages of one person are told as a difference: a birthday
    lies in a month once in twelve."""
    age_slip: int = 5
    """Years by which two reports' ages of one person differ at most beyond what time explains: further apart they are
    of two people of one family, or of long ago (found reading the differences told of 88 stories)."""
    toll_factor: int = 3
    """How many times as great as another a count of the same people is at most: further apart they are of two
    happenings, or of a part (found reading the same stories)."""
    toll_lead: int = 800
    """Characters from a report's beginning in which its number of dead or hurt is of all: further down most counts are
    of one place or one group (found reading the same stories)."""
    edge_days: int = 1
    """Days by which two reports of one moment differ for their clocks alone: no two time zones are further apart."""

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

    # running
    engine_batch: int = 16
    """Items that travel to a worker process together: a round trip costs 0.4 ms, an article's marks 5 to 10 ms."""
    engine_ahead: int = 4
    """Batches on their way for each worker: enough that none waits, few enough that a stream stays a stream."""


DEFAULTS = Settings()

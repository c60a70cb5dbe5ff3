"""The numbers that steer relating, with where they come from."""

from __future__ import annotations

from dataclasses import dataclass

from throughline.settings.annotating import Annotating


@dataclass(frozen=True, slots=True, init=False, repr=False, eq=False)
class Relating(Annotating):
    """The numbers of relating, behind those of annotating."""

    # relating: passages, copies, utterances
    passage_run: int = 5
    """Words of a run by which shared passages are found: the field's usual shingle for news."""
    passage_window: int = 3
    """Neighbouring runs of which one is kept, of those with a content word: any seven such words in common leave a
    trace (wiresynth: 11 of 1,937 pairs are not compared, of a window of four 22; with every run of a quotation, 8)."""
    passage_partners: int = 24
    """Articles that share a run up to which all pairs are compared; beyond, each meets ``passage_hubs`` of them
    only."""
    passage_hubs: int = 4
    """Articles of the smallest ids that stand for a run in more than ``passage_partners``: bounds the work on each."""
    passage_house: int = 8
    """Articles of one outlet that print a run up to which it is reporting; what more of them print stands under all
    its articles. Set by hand: a running story has fewer versions that are kept."""
    passage_house_share: float = 0.5
    """Share of the shorter article's kept runs from which two articles of one outlet are compared all the same:
    versions of one report, of which there may be many."""
    passage_points_run: int = 8
    """Points of a kept run at most, two for a lower-case content word and one for a name or a number: none is enough
    by itself, nor with the point more of a quotation."""
    passage_points_shared: int = 11
    """Points of the kept runs that two articles must share before they are aligned. Less is mostly a stock phrase, and
    the larger a pile is, the more of its pairs share one (wiresynth: precision of pairs .984, at 9 points .981, recall
    the same to .0005; of the 20 pairs of gva that 9 points find beside, 15 are such phrases)."""
    passage_points_kin: int = 4
    """The same of two articles that others connect, each pair of whom share ``passage_points_much``: two kept runs, as
    two copies of one report, edited apart, may have no more (wiresynth, when nine points were asked of others: recall
    .993 without this, .995 with it)."""
    passage_points_much: int = 40
    """Points of kept runs from which two articles are of one kin: about twenty words in a row."""
    passage_points_seeds: int = 10
    """Points of the runs that two articles share near each other, with the equal words before and behind them, before
    they are aligned; where one of them lies in a quotation ``passage_points_quoted``. Less is mostly a phrase: of 1,103
    such pairs of gva ten have a passage, seven of them made of "pronounced dead at the scene" and the like, of 281 of
    basil, allsides, ecbplus and vietmds eight, of 168 of wiresynth two (precision of pairs .985, .984 without; recall
    the same). With 8 two fifths fewer are spared, and twelve passages lost instead of twenty."""
    passage_seeds_many: int = 6
    """Runs that two articles share up to which that is asked: of those who share more, 72 of 100 have a passage in
    gva, 99 in wiresynth."""
    passage_seeds_reach: int = 20
    """Words before and behind the runs in which equal ones are counted: about a sentence; set by hand."""
    passage_seeds_apart: int = 30
    """Words from one run to the next, in either article, up to which they are near each other: ``passage_gap``, the
    words of two runs, and those of runs between them that are not kept; set by hand."""
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
    passage_points_quoted: int = 8
    """The same of one that has a quotation whole, where every name and number gives its point: such words are not said
    twice by chance (gva, basil and allsides: 39 passages more, all read: one source's words each, 38 in one event)."""
    passage_points_apart: int = 40
    """Points from which a passage need hold no whole sentence: three lines. Shorter ones within a sentence of its own
    are a phrase of running news (wiresynth: precision .978 with this rule, .950 without)."""
    passage_whole: float = 0.8
    """Share of a sentence's or quotation's words from which it is whole: an edit takes a word of ten."""
    passage_unit: int = 8
    """Words of a sentence or quotation that is looked at: shorter ones are many phrases' ends; set by hand."""
    passage_number: int = 2
    """Points that a number takes away where the other text has another: as many as a content word gives."""
    passage_points_beside: int = 4
    """Points of a passage beside one that has enough: sentences of a report that were put in another order."""
    copy_share: float = 0.4
    """Share of the shorter article's own words, outside quotations, that makes it a copy of another outlet's; two
    paragraphs of background or a house's closing lines are less, a report shortened to its first half more (wiresynth:
    adjusted Rand .966, .961 from a quarter on)."""
    copy_share_version: float = 0.25
    """The same of one outlet's articles: what it writes anew keeps a few paragraphs (gva: nine of the 34 versions
    between the two shares were read, most are of one case)."""
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
    quote_stock: int = 1
    """Content words that stock phrases of a few words have; set by hand."""
    quote_mostly: float = 0.5
    """Share of the shorter quotation's words in common beyond which ``quote_words`` are enough where nobody
    says that one person spoke: half."""
    quote_fuller: int = 2
    """How many times as many words as a fragment a full quotation that somebody else said has at least; set by
    hand."""
    quote_occurrences: int = 100
    """Places of a word in an article's quotations that are looked at: bounds the work on hostile repetitions."""
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
    event_floor: int = 150
    """Thousandths of average likeness from which two groups of reports can be one event.

    Chosen by hand with the numbers of events below on gva, basil, allsides, vietmds and ecbplus together, BCubed F1
    .946 on average; a tenth more or less of one of them costs .002 in most cases, .005 at most; the last two were
    chosen among some sixty variants, so expect a little less elsewhere.
    """
    event_pair: int = 190
    """The same for two single reports."""
    event_single: int = 450
    """Share, in thousandths, of the average likeness inside a group that a single report must have with it."""
    event_group: int = 630
    """The same between two groups, of the tighter one: two happenings of one kind, each told by many, stay apart."""
    event_apart: int = 65
    """Share, in thousandths for each report of the smaller of two groups, that what is alike across them has of what
    is alike inside, by the words that not all of them print: two title fights of one champion stay apart. Of groups
    of five reports and more, those of two happenings had a share of .05 to .45, those of one of .32 to .87."""
    event_apart_members: int = 6
    """Reports of the smaller group up to which more is asked: few reports differ by chance."""
    event_contrast_reports: int = 20
    """Reports of each group that are contrasted: bounds the work on large ones."""
    event_title: int = 200
    """Thousandths of the likeness of two reports that their titles make, the rest their texts."""
    event_half_days: int = 3
    """Days between two reports that halve their likeness where they tell of no day in common: of alike reports of gva
    that came three to seven days apart, 161 of 280 that did so were of one happening, 45 of 3,398 others."""
    event_names: int = 200
    """Thousandths at most that names in common add: two or three rare ones."""
    event_proper: int = 100
    """Thousandths of likeness in names and numbers from which two reports tell of the same people and places: reports
    of one happening reach it 19 times in 20, alike ones of two shootings seldom."""
    event_elsewhere: int = 300
    """Thousandths of likeness that two reports lose that have no name and no number in common."""
    event_enough: int = 395
    """Thousandths that a pair counts at most: copies of one text do not pull others in."""
    event_keys: int = 40
    """Heaviest words of a report by which its candidates are found."""
    event_key_cap: int = 20
    """Reports, next in time, with which a report is paired for one shared word: bounds the work for each word."""
    event_block: int = 32768
    """Pairs that are scored together: with fewer the words of a report travel to worker processes more often than it
    takes to score there (8,192: 1.6 s by the clock for gva over two processes, 1.0 s so)."""
    event_component: int = 500
    """Reports in one component from which it is taken apart by a higher floor; for speed only."""
    event_floor_step: int = 20
    """Thousandths by which that floor rises."""
    event_characters: int = 20_000
    """Characters of a report that are compared: its news stands at its start."""
    event_title_characters: int = 200
    """Characters of the first line that stand for a missing title: titles are shorter (see ``headline_characters``)."""
    story_points: int = 5
    """Points from which two events are linked.

    This and the points below were chosen by hand from tables of right and wrong links on gva: two events that name one
    person were one story 1 time in 4, with the person's age 9 times in 10, with the earlier day 14 times in 15. With
    a point less, those that share a rare name and a place would be linked: 1 of 17 was right.
    """
    story_person: int = 2
    """Points for a person whom both events name in full and who neither only speaks nor holds an office."""
    story_title_characters: int = 30
    """Characters before a name in which its title stands: two long words."""
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
    story_age: int = 3
    """Points for the same age of the same person, the years between allowed for."""
    story_place: int = 1
    """Points for a rare place that both name."""
    story_place_rarity: int = 25
    """Tenths of rarity of a place's words from which it gives points."""
    story_day: int = 4
    """Points for a time that leads back to the earlier event to the day."""
    story_day_days: int = 3
    """Days that such a time spans at most."""
    story_month: int = 1
    """Points for a vaguer time that leads back."""
    story_month_days: int = 31
    """Days that this one spans at most: a year leads anywhere."""
    story_back_days: int = 5
    """Days by which a time must lie before its own event's reports to lead back."""
    story_before_days: int = 4
    """Days before an event's first report on which its news may have happened: a weekend and a day on either side."""
    story_times: int = 3
    """Times that lead back which are shown; only the most exact one gives points."""
    story_printed_rarity: int = 150
    """Tenths of rarity of a quotation's different words together from which its being printed again links two
    events."""
    story_key_cap: int = 12
    """Events that name a person, or print a quotation, above which it links none of them."""

    happening_before: int = 20
    """Characters before a time in which the word stands that it hangs on: one long word and a short one."""
    happening_end_words: int = 3
    """Words before a time among which "until" makes it an end: "until four on Monday"."""
    happening_head_words: int = 3
    """Words before a head among which its determiner, or a word that makes it a plan, stands."""
    happening_plan_words: int = 8
    """The same for a plan on a day to come: "is due for a first hearing on"."""
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
    magnitude_step: float = 0.5
    """By how much two magnitudes of one earthquake differ at most: services correct by a tenth or a few, an aftershock
    is mostly weaker by one. A round number set by hand."""
    bound_times: float = 1.5
    """How many times as great a number is at most to agree with an open bound of another day: four agrees with "at
    least three", 112 with "more than 60" is only no contradiction. A round number set by hand."""
    measure_times: float = 1.1
    """The same for sums and measures, on any day: "over 55 percent" and 80 percent are of two things (found
    reading 60 agreements on sums and measures of basil and allsides)."""
    news_lead: int = 400
    """Characters of a report's body in which it tells its own toll; one that no report of an event tells there is
    mostly of another case or of a part (chosen by hand on one half of the gva incidents, held on the other)."""
    recalled_days: int = 20
    """Days before a report from which what its later sentences date is another case: reports recall at a distance."""
    toll_lead: int = 800
    """Characters from a report's beginning in which its number of dead or hurt is of all: further down most counts are
    of one place or one group (found reading the same stories)."""
    toll_beside: int = 20
    """Characters beside a count in which the next word stands: what is longer is no word that counts."""
    stage_sentences: int = 3
    """First sentences of a report that tell whether it is about a trial or a day of memory; set by hand."""
    tie_points: int = 2
    """Points from which two reports that tell one weekday are of one day, of seven: alike sentences, people, places and
    an age in common (read on gva: 20 of 38 such reports were at most a day apart, 34 a year)."""
    exact_points: int = 60
    """Points of a day on which a report was written by its own "yesterday": as many as all other signs together."""
    edge_days: int = 1
    """Days by which two reports of one moment differ for their clocks alone: no two time zones are further apart."""

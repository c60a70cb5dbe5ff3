"""The numbers that steer annotating and dating, with where they come from."""

from __future__ import annotations

from dataclasses import dataclass

from throughline.settings.reading import Reading


@dataclass(frozen=True, slots=True, init=False, repr=False, eq=False)
class Annotating(Reading):
    """The numbers of annotating and dating, behind those of reading."""

    # annotating: contacts
    contact_reach: int = 80
    """Characters before a number within which a word of calling makes it a telephone: "call the … helpline, free,
    on"."""
    contact_names: int = 300
    """Characters before a number in which its organisation or country is named: two long sentences."""
    cost_reach: int = 40
    """Characters around a number in which its cost stands: the line that prints it."""

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
    """Points of a cue whose subject is found and can speak."""
    cue_thing: int = 1
    """Points of a cue whose subject is no name and no noun for people or something written."""
    cue_within: int = 2
    """Points that a word which may be no verb of saying loses inside the clause of one before it."""
    cue_trails: int = 2
    """Points of a cue with its subject that end the sentence behind a comma and so credit the whole of it."""
    cue_passive: int = -2
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
    cue_reach: int = 8
    """Words and marks after a quotation in which a cue stands that belongs to it and to no other part of the
    sentence."""
    reporter_reach: int = 160
    """Characters from a place in which a reporter's subject and verb of saying are looked for."""
    reporter_words: int = 24
    """Words and commas at most of a reporter's clause up to its verb of saying and the name behind it."""
    reporter_adverbs: int = 2
    """Words between a pronoun and its verb of saying (she had then said)."""
    reporter_subject: int = 7
    """Words of a subject before its verb of saying that need no commas (Texas senator Ann Lee said)."""
    reporter_title: int = 6
    """Words after a verb of saying among which its subject's name stands (said former state senator Ann Lee)."""
    ending_comma: int = 1
    """Points for a lost closing mark before the reporter's words where another stop than a full stop stands: a sentence
    that he tells of its own comes after full stops only."""
    ending_lower: int = 3
    """Points for it where a question or a call goes on in lower case, or a comma and a verb as "adding" follow."""
    ending_sentence: int = 2
    """Points for it at the end of a sentence, where the quoted words began inside one of the reporter's."""
    ending_fragment: int = 1
    """Points for it at a comma in the same case."""
    ending_spoken: int = 2
    """Points against it where someone speaks behind it still (I, we, you)."""
    ending_attributed: int = 2
    """Points against it where the reporter has told before who speaks: he hardly tells it twice."""
    ending_least: int = 2
    """Points that it needs, where the quoted words do not begin inside the reporter's sentence."""
    ending_sure: int = 3
    """Points from which a lost closing mark is sure enough to end words that another mark could still close."""
    narrated_words: int = 200
    """Words and marks of a sentence; what goes on longer is a list or no prose, and is cut."""
    object_words: int = 10
    """Words after a cue in which the conjunction of its clause is looked for, beyond an object (told the court
    that)."""
    subject_words: int = 20
    """Words after a cue in which the verb of a clause without a conjunction stands, where no article opens it."""
    bound_words: int = 8
    """Words from a cue back to the comma or conjunction behind which its own clause begins."""
    negation_words: int = 3
    """Words before a verb of saying in which a word makes it tell what was not said (has not yet said)."""
    subject_reach: int = 2
    """Words from a cue back to the end of its subject: an auxiliary or an adverb may stand between."""
    trailing_cues: int = 4
    """Verbs of saying at the end of a sentence that can credit the words before them: the rest stand inside those."""
    trailing_rest: int = 14
    """Words at most of the time and place after the reporter's words at the end of a sentence."""
    longest_title: int = 8
    """Words of the name of a work at most, where capitals alone tell it from speech."""
    long_quotation: int = 60
    """Characters from which words between marks are a clause, whatever their first letter."""
    speech_least: int = 7
    """Points from which quoted words are speech. These points were set by hand after reading which quotations of
    American political news are attributed; they are small, so that no single sign decides."""
    speech_prior: int = 2
    """Points of all quoted words: most of what stands between marks in news is speech."""
    speech_words: int = 8
    """Most points of quoted words for their number, a point each."""
    speech_whole: int = 4
    """Points of quoted words that are a sentence of their own and end with a stop."""
    speech_person: int = 3
    """Points of I, we or you inside the quoted words."""
    speech_title: int = 5
    """Points against speech of each sign that the words are a title, a nickname or a term."""
    speech_cue: int = 8
    """Most points of a cue that fits the words."""
    speech_reported: int = 2
    """Points of a cue elsewhere in the sentence."""
    speech_told: int = 6
    """Points of a verb whose form tells that somebody else says the sentence (German: sei, habe)."""
    speech_nominal: int = 4
    """Points of a noun for what is said in the sentence (claim, promise)."""
    speech_closing: int = 1
    """Points of a fragment that ends its clause: a term goes on to its noun."""
    speech_noun: int = 2
    """Points against a fragment before a noun that it describes (a “quiet” engine)."""
    speech_sure: int = 9
    """Points from which quoted words vouch for others beside them."""
    speech_beside: int = 2
    """Points of quoted words beside sure ones in their sentence: lists of fragments share one speaker."""
    speech_around: int = 1
    """Points of quoted words next to a sentence of the same paragraph with sure ones."""

    # annotating: mentions, attributes
    pronoun_sentences: int = 3
    """Sentences back to the last mention of whom a pronoun can mean: further back reports name the person anew."""
    description_sentences: int = 3
    """Sentences back to the unnamed person whom a general noun ("the woman") can mean."""
    protagonist_lead: float = 1.5
    """How many times as often as the next person the one is named whom a bare epithet ("the model") can mean."""
    kin_words: int = 8
    """Words behind a name in which "her brother" makes it a person's."""
    resumed_words: int = 60
    """Words behind a name in which the "she" of the next sentence, or of one after its quotation, is looked for."""
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
    identified_within: int = 24
    """Words of a sentence in which the name of one of an age is looked for: "named the 34-year-old who fell as"."""
    hedge_words: int = 4
    """Words before a statement in which "reportedly" or "not" is looked for."""
    toll_words: int = 12
    """Words between people and the word for the harm done to them (found on the incident reports)."""
    toll_object_words: int = 3
    """Words between "killing" and the number of people, and from that to their noun."""
    total_words: int = 12
    """Words between "the death toll" and its number: "of Monday's quake in the hill towns rose to four"."""
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
    age_clause_words: int = 6
    """Words before an age in which "when" makes it one of another time: "when she was nearly eight years old"."""
    casualty_words: int = 40
    """Words before "were killed" among which the list of those who were begins: six people with their ages."""
    past_words: int = 24
    """Words on either side of a word of harm in which "shootings" or "previous" make its clause one on other cases."""
    listed_people: int = 40
    """Parts of a list of people: longer ones name the dead of a disaster, and are no clause."""
    near_counts: int = 8
    """Counts beside a count in which one over it is looked for: a clause has no more."""
    suicide_words: int = 40
    """Words behind those killed in which the suicide of who did it is told: the same sentence or the next."""
    cause_words: int = 8
    """Words of a cause: what is longer is a story, and is cut."""
    near_words: int = 4
    """Words within which a word of hospitals or pregnancies belongs to the one before."""
    second_place: int = 3
    """Points at which a second place is told as well: one "in …" in a sentence that tells an event."""
    unit_characters: int = 24
    """Characters beside a number in which its unit stands: the longest, and a blank."""
    pounds_of_money: int = 1000
    """Pounds in words from which they are a sum: fewer are a weight, and "£" needs no such rule."""
    dateline_reach: int = 72
    """Characters behind the place of a dateline in which its day, its agency and its dash stand."""
    dateline_characters: int = 24
    """Characters after a place in which the dash of a dateline stands: a state or an agency may come before it."""
    event_words: int = 20
    """Words on either side of a place within which its sentence tells an event: a long sentence of news."""
    identified_words: int = 8
    """Words before "as" and a name within which "identified" makes it a person's."""
    shortest_acronym: int = 3
    """Letters of an acronym at least: two are a state's or a person's initials (NY, JD)."""
    longest_acronym: int = 6
    """Letters of an acronym at most: longer words in capitals are shouted."""
    number_digits: int = 9
    """Digits of a number that is read as one word: longer ones are telephones and codes."""
    beside_age_digits: int = 2
    """Digits of a number after a name that makes it a person: "Ada Brook, 34,"; three are a street's."""
    shouted_characters: int = 30
    """Characters above which a sentence all in capitals tells nothing of names: a shorter one can be one."""
    charge_words: int = 12
    """Words of a charge at most: "two counts of grand theft and one count of attempted arson" has eleven."""
    children_words: int = 6
    """Words between "has" and the names of children: "two young children together, daughter …"."""
    medium_words: int = 3
    """Words between a medium and its preposition: "in a rare interview"."""
    adult_age: int = 18
    """Years below which a report calls somebody a child, a boy or a girl: the age of majority nearly everywhere."""

    # annotating: times; relating: dating
    near_quarter: int = 400
    """Characters within which "a year ago" compares with a quarter that was named: two sentences of business news."""
    happening_days: int = 31
    """Days of a time that dates a happening for others that hang on it: a month."""
    named_words: int = 6
    """Words behind "before" among which the happening is named: "before the small shop was robbed"."""
    vague_days: int = 7
    """Days that "the days before" something are at most taken for; set by hand."""
    vague_units: int = 3
    """The same for weeks, months and years."""
    clock_gap: int = 60
    """Characters between a clock and the day behind it in one clause: "at six near the old mill on Friday"."""
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
    tie_wide_days: int = 730
    """Days around a dated report that an undated one is given where they only probably tell one day, or share their
    words and no weekday: 2 in 3 of those were a week apart, 9 in 10 a year (the same tables)."""
    tie_quoted: float = 0.3
    """Share of a report's quoted characters that makes the newest quotation its news: less is an old one repeated."""
    best_days: int = 14
    """Days of an interval up to which its first is given as the best where no dated report stands beside it."""

    # text
    ago_days: int = 45
    """Days by which "a year ago" can miss the same day of the year before: half a season."""
    expression_words: int = 8
    """Words before a unit or a name of a day that can belong to its time: "no more than the last twenty-three …
    days"."""
    expression_gap: int = 3
    """Characters between two words of one time: a comma, a line break and an indent."""
    tense_before: int = 12
    """Words before a time in which tense is looked for: the longest clauses of news leads."""
    tense_behind: int = 8
    """The same behind a time: the verb stands nearer there."""
    happened_words: int = 5
    """Words before a clock in which the verb of what happened then stands: "was then robbed at 10 p.m."."""
    tense_opening: int = 24
    """The same behind a time that opens its sentence: its verb may come after a phrase between commas."""
    tense_clause: int = 6
    """Words between "when" and the verb of its clause: a subject of five ("when the case of the two is heard")."""
    tense_planned: int = 4
    """Words before a plan in which "had" puts it into the past ("had already been scheduled to expire")."""
    last_century_from: int = 50
    """Years of two digits from which the last century is meant: 6/7/51 is of 1951, the news of 2050 is not written."""
    bound_reach: int = 24
    """Characters before a numeral in which its bound is looked for: the longest phrase and a currency sign."""
    about_part: int = 10
    """Part, one in so many, by which "about 300" reaches to either side: round numbers are told to one digit."""
    stop_reach: int = 24
    """Characters before a full stop in which the word that it may belong to is looked for: no abbreviation has more."""
    misspelt_letters: int = 4
    """Letters from which one wrong letter is a slip: of three, Dan and Don are two people."""
    ordinary_name: int = 50
    """Tenths of rarity that two common capitalised words have together ("New York"): what is above makes a name
    telling."""
    revision_run: int = 8
    """Words, spaces and marks of a run that holds two versions of a text together: four words, which seldom stand twice
    in one report."""
    revision_most: int = 4_000_000
    """Pairs of words, spaces and marks that are compared between two such runs; of more the whole part is told as
    changed. Two parts of 1,000 words; bounds the work on hostile texts."""
    chain_back: int = 40
    """Runs before a run that may precede it in a passage: bounds the work on hostile repetitions."""
    printing_break: int = 6
    """Characters between two pieces of one printing where nothing but marks and a paragraph break parts them."""

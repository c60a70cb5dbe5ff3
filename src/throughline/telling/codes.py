"""Plain English for every code of a dossier, as tables."""

from __future__ import annotations

from throughline.model.links import Explanation

REASONS = {
    # reading
    "header": "its header says so",
    "stamped": "it prints its own day",
    "published": "its page says so, {value}",
    "modified": "its page was changed, {value}",
    "refused date": "a date on its page cannot be right, {value}",
    "decoded": "read as {value}",
    "no web address": "what stands as its address is none, {value}",
    "title": "title from {value}",
    "outlet": "outlet from {value}",
    "author": "author from {value}",
    "url": "address from {value}",
    # dates
    "given": "the date came with it",
    "page": "its page says so",
    "feed": "its feed says so",
    "known": "known from earlier steps",
    "names a past day": "it names a past day, {value}",
    "weekday": "it names a bare weekday, which reaches back six days at most: {value}",
    "days ago": "it tells as today or as some days ago what a dated report puts on {value}",
    "prints older words": "prints older words[, said {value}]",
    "copy": "shares its own words with a report of {value}",
    "anniversary": "tells an anniversary, about {value}",
    "age": "gives the age {value}, with the ages that dated reports give",
    "same event": "tells the same event as a dated report of {value}",
    "conflict": "what does not fit was left out ({value})",
    "hangs on a time": "counts from the time before it[, {value}]",
    "counts from the utterance": "counts from when it was said, {value}",
    "counts from the report": "counts from the day of the report, {value}",
    "introduced with its day": "the words that introduce it name the day, {value}",
    "announced that day": "the reports that print it tell what its speaker announced or posted on {value}",
    "first printed": "was printed by {value} at the latest",
    # copies and stories
    "prints the same words": "prints the same words[, said {value}]",
    "same outlet": "both come from {value}",
    "published first": "{value} was published first",
    "same person": "the same person",
    "named often in both": "both name that person often",
    "same age": "an age that fits the years between: {value} in the later report",
    "same place": "the same place",
    "names the earlier day": "names the earlier day, {value}",
    # happenings
    "stated": "stated",
    "reported": "hearsay",
    "planned": "planned",
    "names the day": "names the day",
    "counts from another time": "counts from another time",
    "told as news": "told as news, so shortly before the report",
    "post carries its day": "the post carries its day",
}
"""Reason codes, with ``{value}`` where the reason's value is told; what stands in brackets needs one."""

PRINTED = {
    "same": "the same words",
    "repunctuated": "marks differ",
    "restyled": "same words, restyled",
    "cut": "cut",
    "merged": "joined with other words",
    "altered": "a word changed",
}
CHANGED = {
    "marks": "quotation marks",
    "dash": "dashes",
    "stop": "end stops",
    "space": "spaces and breaks",
    "case": "capital letters",
    "sic": "[sic]",
    "masked": "masked letters",
    "emoji": "emoji",
    "words": "words",
}
ATTRIBUTES = {
    "age": "age",
    "role": "role",
    "kin": "family",
    "residence": "home",
    "cause": "cause",
    "date": "day",
    "place": "place",
    "name": "name",
    "charge": "charge",
    "status": "status",
    "credited": "whose words",
    "certainty": "stated or hearsay",
    "killed": "number killed",
    "injured": "number injured",
    "arrested": "number arrested",
    "missing": "number missing",
    "likes": "number of likes",
    "weeks": "number of weeks",
    "money": "sum of money",
    "children": "number of children",
    "wounded": "number wounded",
    "condition": "condition",
    "birth order": "which child",
    "vehicles": "number of vehicles",
    "houses": "number of houses",
    "homes": "number of homes",
    "votes": "number of votes",
    "evacuated": "number evacuated",
    "passengers": "number of passengers",
    "followers": "number of followers",
    "signatures": "number of signatures",
    "rescued": "number rescued",
    "happened": "what happened",
    "medium": "where it was said",
    "years since": "years since what came before",
}
COPIES = {
    "duplicate": "the same text",
    "wire": "the same agency text",
    "rewrite": "rewritten",
    "version": "a later version",
}
EXPLANATIONS: dict[Explanation, str] = {
    "time zone": "one evening is the next day further east",
    "grain": "one report says it more roughly than the other",
    "as-of": "each stood on its own day",
}
COUNTED = {
    "killed": ("1 person killed", "{number} people killed"),
    "injured": ("1 person injured", "{number} people injured"),
    "wounded": ("1 person wounded", "{number} people wounded"),
    "arrested": ("1 person arrested", "{number} people arrested"),
    "missing": ("1 person missing", "{number} people missing"),
    "evacuated": ("1 person evacuated", "{number} people evacuated"),
    "rescued": ("1 person rescued", "{number} people rescued"),
    "likes": ("1 like", "{number} likes"),
    "weeks": ("1 week", "{number} weeks"),
    "children": ("1 child", "{number} children"),
}
"""Counts with what is counted, of one and of more."""
REGIONS = {
    "header": "header",
    "headline": "headline",
    "body": "text",
    "caption": "caption",
    "credit": "picture credit",
    "advert": "advertisement",
    "navigation": "navigation",
    "related": "links to other pieces",
    "support": "support note",
    "post": "embedded post",
}
TITLES = {
    "headline": "the headline of {label}",
    "title": "the title of {label}, which its text repeats",
    "lead": "the first sentence of {label}; no report has a headline",
}
BASES = {
    "named": "named",
    "pronoun": "by a pronoun",
    "role": "by a description",
    "carried": "carried on from the quotation before",
    "document": "as a document",
    "anonymous": "unnamed",
}
CERTAINTIES = {"stated": "stated", "reported": "hearsay", "denied": "denied", "planned": "planned"}
KINDS = {"direct": "quotation", "mixed": "fragment", "post": "embedded post", "indirect": "paraphrase"}
CONTACTS = {"phone": "telephone", "email": "e-mail", "web": "web", "visit": "where to go"}
CAUSES = {
    "missing": "not found",
    "unreadable": "could not be opened",
    "unsupported": "a kind of file that is not read",
    "empty": "empty",
    "binary": "not text",
    "malformed": "not well formed",
    "too long": "too long",
    "no text": "a page without text",
    "clash": "another text claims the same id",
    "timeout": "took too long to read",
}
DATING = {"stated": "dated by the report itself", "inferred": "dated by reasoning", "unknown": "no date found"}
NOTICES = {
    "difference": "{About}: the reports differ",
    "explained": "{About}: the reports differ, and there is an explanation",
    "credited": "{Whose} The reports credit them differently",
    "reframed": "A fragment stands in a new frame: read it beside the full clause",
    "altered": "A quotation's words were changed",
    "merged": "Words stand joined that no other report prints next to each other",
    "hedged": "{About}: one report states it, another gives it as hearsay",
    "single": "{About}: one source only",
    "undated": "No date: the report does not say when it was written",
    "inferred": "No date of its own: the report is dated by reasoning",
    "unclosed": "A damaged quotation: its closing mark is missing or of another kind",
    "speaker": "Quoted words without a certain speaker",
    "hangs": "This time counts from another time, not from the day of the report",
}
HAPPENINGS = {
    "announce": "announced",
    "post": "posted",
    "write": "wrote",
    "hospital": "taken to hospital",
    "death": "death",
    "loss": "loss",
    "birth": "birth",
    "attack": "attack",
    "crash": "crash",
    "fire": "fire",
    "storm": "storm",
    "arrest": "arrest",
    "charge": "charged",
    "court": "in court",
    "release": "set free",
    "search": "search",
    "marriage": "marriage",
    "office": "in office",
    "vote": "vote",
    "agreement": "agreement",
    "opening": "opening",
    "closing": "closing",
    "sport": "sport",
    "visit": "visit",
    "gathering": "gathering",
    "correction": "correction",
}
"""Classes of what happened."""

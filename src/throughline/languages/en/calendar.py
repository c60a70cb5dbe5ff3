"""Words of English about times: months, units, named days, and what tells a time from a lookalike."""

from __future__ import annotations

from throughline.languages.en.sentences import BEFORE_NAMES

MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
    "october": 10, "november": 11, "december": 12,
}  # fmt: skip
SHORT_MONTHS = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8,
    "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
NAMES = ("march", "may", "april", "june", "august", "jan", "mar")
"""Months that are also names or other words, so that they need more than a capital."""
WEEKDAYS = {"monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7}
SHORT_WEEKDAYS = {
    "mon": 1,
    "tue": 2,
    "tues": 2,
    "wed": 3,
    "thu": 4,
    "thur": 4,
    "thurs": 4,
    "fri": 5,
    "sat": 6,
    "sun": 7,
}
UNITS = {
    "day": "D", "days": "D", "week": "W", "weeks": "W", "month": "M", "months": "M", "quarter": "Q", "quarters": "Q",
    "year": "Y", "years": "Y", "decade": "E", "decades": "E", "century": "C", "centuries": "C", "weekend": "WE",
    "weekends": "WE",
}  # fmt: skip
HOURS = {"hour": "H", "hours": "H", "minute": "M", "minutes": "M", "seconds": "S"}
"""Units of the clock; "second" alone is an ordinal more often than a time."""
SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
PARTS = {"morning": "TMO", "midday": "TMD", "afternoon": "TAF", "evening": "TEV", "night": "TNI", "lunchtime": "TMD"}
EVERY = {"hourly": "PT1H", "daily": "P1D", "weekly": "P1W", "fortnightly": "P2W", "monthly": "P1M",
         "annually": "P1Y", "yearly": "P1Y"}  # fmt: skip
DECADES = {"twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7, "eighties": 8,
           "nineties": 9}  # fmt: skip
NOON = {"noon": "T12:00", "midday": "T12:00", "midnight": "T24:00"}
NAMED_DAYS = {
    "new year's day": "01-01", "new year's eve": "12-31", "new year's": "01-01", "christmas eve": "12-24",
    "christmas day": "12-25", "christmas": "12-25", "boxing day": "12-26", "halloween": "10-31",
    "valentine's day": "02-14", "st. patrick's day": "03-17", "st patrick's day": "03-17",
    "april fools' day": "04-01", "may day": "05-01", "earth day": "04-22", "independence day": "07-04",
    "fourth of july": "07-04", "july fourth": "07-04", "veterans day": "11-11", "remembrance day": "11-11",
    "armistice day": "11-11", "anzac day": "04-25", "australia day": "01-26", "waitangi day": "02-06",
    "canada day": "07-01", "bastille day": "07-14", "guy fawkes night": "11-05", "bonfire night": "11-05",
    "juneteenth": "06-19", "groundhog day": "02-02", "international women's day": "03-08", "all saints' day": "11-01",
    "all souls' day": "11-02", "martin luther king jr. day": "01#3-1", "martin luther king day": "01#3-1",
    "mlk day": "01#3-1", "presidents' day": "02#3-1", "presidents day": "02#3-1", "mother's day": "05#2-7",
    "mothers' day": "05#2-7", "mothering sunday": "easter-21", "father's day": "06#3-7", "fathers' day": "06#3-7",
    "memorial day": "05#-1-1", "labor day": "09#1-1", "labour day": "09#1-1", "columbus day": "10#2-1",
    "indigenous peoples' day": "10#2-1", "election day": "11#1-1+1", "thanksgiving day": "11#4-4",
    "thanksgiving": "11#4-4", "black friday": "11#4-4+1", "cyber monday": "11#4-4+4", "super tuesday": "03#1-2",
    "national son day": "09-28", "national sons day": "09-28", "son's day": "09-28", "sons' day": "09-28",
    "sons day": "09-28", "national daughter day": "09-25", "national daughters day": "09-25",
    "daughter's day": "09-25", "daughters' day": "09-25", "daughters day": "09-25", "easter sunday": "easter+0",
    "easter monday": "easter+1", "easter": "easter+0", "good friday": "easter-2", "palm sunday": "easter-7",
    "maundy thursday": "easter-3", "ash wednesday": "easter-46", "shrove tuesday": "easter-47",
    "mardi gras": "easter-47", "ascension day": "easter+39", "whit sunday": "easter+49", "pentecost": "easter+49",
    "orthodox easter": "pascha+0", "summer solstice": "sun-6", "winter solstice": "sun-12", "spring equinox": "sun-3",
    "vernal equinox": "sun-3", "autumn equinox": "sun-9", "autumnal equinox": "sun-9",
    "victoria day": "05-25<1", "remembrance sunday": "11#2-7", "st. david's day": "03-01", "st david's day": "03-01",
    "st. george's day": "04-23", "st george's day": "04-23", "st. andrew's day": "11-30", "st andrew's day": "11-30",
    "burns night": "01-25", "pancake day": "easter-47", "inauguration day": "01-20", "flag day": "06-14",
    "pearl harbor day": "12-07", "patriot day": "09-11", "tax day": "04-15", "twelfth night": "01-05",
    "epiphany": "01-06", "candlemas": "02-02", "fourth advent": "12-25<7", "whit monday": "easter+50",
    "corpus christi": "easter+60", "early may bank holiday": "05#1-1", "spring bank holiday": "05#-1-1",
    "august bank holiday": "08#-1-1", "summer bank holiday": "08#-1-1", "international workers' day": "05-01",
    "holocaust remembrance day": "01-27", "world refugee day": "06-20", "world aids day": "12-01",
    "world mental health day": "10-10", "pi day": "03-14",
    "grandparents day": "09#1-1+6", "siblings day": "04-10", "cinco de mayo": "05-05", "day of the dead": "11-02",
}  # fmt: skip
"""Days by their names, each with its rule of ``text.named_days``: that of the United States where countries differ."""
NAMED_DAYS_ELSEWHERE = {
    "GB": {"mother's day": "easter-21", "mothers' day": "easter-21", "labour day": "05#1-1"},
    "DE": {"labour day": "05-01", "labor day": "05-01"},
    "ZA": {"winter solstice": "sun-6", "summer solstice": "sun-12"},
    "IE": {"mother's day": "easter-21", "mothers' day": "easter-21", "labour day": "05#1-1"},
    "CA": {"thanksgiving": "10#2-1", "thanksgiving day": "10#2-1"},
    "AU": {
        "father's day": "09#1-7",
        "fathers' day": "09#1-7",
        "winter solstice": "sun-6",
        "summer solstice": "sun-12",
        "spring equinox": "sun-9",
        "autumn equinox": "sun-3",
    },
    "NZ": {
        "father's day": "09#1-7",
        "fathers' day": "09#1-7",
        "labour day": "10#4-1",
        "winter solstice": "sun-6",
        "summer solstice": "sun-12",
        "spring equinox": "sun-9",
        "autumn equinox": "sun-3",
    },
}
REFERENCES = {
    "now": "PRESENT_REF", "right now": "PRESENT_REF", "currently": "PRESENT_REF", "current": "PRESENT_REF",
    "nowadays": "PRESENT_REF", "at present": "PRESENT_REF", "these days": "PRESENT_REF", "at the moment": "PRESENT_REF",
    "recently": "PAST_REF", "more recently": "PAST_REF",
    "the past": "PAST_REF", "lately": "PAST_REF",
    "soon": "FUTURE_REF", "as soon as possible": "FUTURE_REF", "the future": "FUTURE_REF",
    "the near future": "FUTURE_REF", "the near term": "FUTURE_REF", "the short term": "FUTURE_REF",
    "the long term": "FUTURE_REF",
}  # fmt: skip
WITHOUT_NOUN = ("the past", "current", "the future")
"""References that are only meant where no unit of time follows."""
DEICTIC = {
    "today": "shift D 0", "yesterday": "shift D -1", "tomorrow": "shift D 1", "tonight": "shift D 0@TNI",
    "the day before yesterday": "shift D -2", "the day after tomorrow": "shift D 2", "last night": "shift D -1@TNI",
    "overnight": "shift D 0@TNI",
}  # fmt: skip
PAPERS = frozenset(
    (
        "times express mirror telegraph herald post mail sport sun independent world people tribune business star "
        "best league school"
    ).split()
)
"""Words after a weekday that make it a name ("Sunday Times", "Sunday school")."""
FUTURE = frozenset(
    (
        "will shall plan plans planned planning expected expects scheduled due soon until upcoming begin begins going "
        "hope hopes intends intend by would could may might resume must next ahead prepare preparing prepares await "
        "slated starting beginning can should payable effect effective extended redeem redemption expire expires "
        "mature won't he'll she'll we'll they'll i'll it'll you'll deadline"
    ).split()
)
PAST = frozenset(
    (
        "was were had did said has have told came went took made won lost fell rose began met held left gave got saw "
        "found shot broke wrote spoke led ran sent brought been since ago last sold bought paid became hit struck "
        "flew fought heard knew died stood sat drew grew threw felt kept put cut"
    ).split()
)
FUTURE_BEFORE = {"set": ("to", "for")}
BEFORE_PAST = frozenset(("had", "previously"))
BEFORE_MONTH = frozenset(
    (
        "in last this next since until till by from for of early late mid to during through between and or before "
        "after every each around about past again coming following previous throughout as on"
    ).split()
)
BEFORE_YEAR = frozenset(
    (
        "in since by from until till of before after during to through between and early late mid year fiscal or "
        "circa around than the a its his her their for this that spring summer fall autumn winter throughout into as "
        "post pre"
    ).split()
)
NOT_YEAR_BEFORE = frozenset(
    (
        "about some over nearly almost least page room flight highway route no number windows boeing airbus model "
        "than only around approximately article section resolution rs dlrs category apollo figure vote votes level "
        "mark top index"
    ).split()
)
STREETS = frozenset("street st avenue ave road rd boulevard blvd lane ln drive dr court ct place terrace".split())
NOT_YEAR_AFTER = frozenset(
    (
        "people miles mile feet foot percent troops jobs dlrs dollars dollar marks meters metres meter metre pounds "
        "words employees workers members soldiers points shares million billion thousand km kilometers kilometres "
        "tons tonnes barrels yards acres votes street st avenue ave road rd hours gmt hrs students homes men women "
        "children refugees yen francs euros kg kgs grams lives copies units cars passengers calories inches pages "
        "deaths times years days cases residents patients boulevard blvd block volts watts mg ml horsepower rounds "
        "rpm est edt pst cst"
    ).split()
)
MAKERS = frozenset(
    (
        "acura audi bentley bmw buick cadillac chevrolet chevy chrysler dodge ferrari fiat ford gmc honda hyundai "
        "infiniti jaguar jeep kia lexus lincoln mazda mercedes mercury mini mitsubishi nissan oldsmobile opel peugeot "
        "plymouth pontiac porsche renault rover saab saturn seat skoda subaru suzuki tesla toyota triumph vauxhall "
        "volkswagen volvo vw yamaha harley kawasaki"
    ).split()
)
AMOUNTS = frozenset(
    (
        "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty "
        "seventy eighty ninety hundred thousand million billion dozens hundreds thousands millions several few many"
    ).split()
)
PLURAL = ("s", "people", "women", "men", "children")
NOT_COUNTED = frozenset(
    (
        "is was has does lasts takes spends costs needs gives gets runs says makes this his its as us means wants has "
        "towards across plus thus less"
    ).split()
)
HAPPENINGS = {
    word: kind
    for kind, words in {
        "killing": "killed kill kills killing killings slain slaying murder murdered murders death deaths died dies "
        "shot "
        "shooting shootings gunned stabbed stabbing assassination assassinated homicide",
        "bombing": "bomb bombing bombings bombed blast blasts explosion explosions exploded attack attacks attacked "
        "raid",
        "crash": "crash crashed crashes collision collided accident derailment derailed wreck",
        "fire": "fire fires blaze burned burnt",
        "storm": "storm hurricane typhoon tornado cyclone landfall",
        "quake": "earthquake quake tremor",
        "flood": "flood floods flooding flooded",
        "election": "election elections elected vote votes voted voting poll polls referendum",
        "robbery": "robbery robbed burglary burglarized burgled theft stolen stole heist",
        "abduction": "abduction abducted kidnapping kidnapped disappearance disappeared vanished",
        "arrest": "arrest arrested arrests detained custody",
        "verdict": "verdict convicted conviction acquitted acquittal sentenced sentencing",
        "wedding": "wedding married marriage wed",
        "birth": "birth born",
        "opening": "opening opened reopened",
    }.items()
    for word in words.split()
}
HAPPENED = frozenset(
    (
        "killed slain murdered died shot gunned stabbed assassinated bombed exploded attacked raided crashed collided "
        "derailed burned burnt flooded elected voted robbed burgled stolen stole abducted kidnapped disappeared "
        "vanished "
        "arrested detained convicted acquitted sentenced married wed born opened reopened"
    ).split()
)
BESIDE = {"before": -1, "after": 1}
JOINING = ("and", "or", "to", "through", "until", "till")
AFTER_LIST = frozenset(
    (
        "and or but when where while as at in on by for from to of with after before since until the a an he she they "
        "we it his her their its was were is are has have had will would which that who because during last this next"
    ).split()
)
DAY_FIRST = False
MONTH_FIRST_IN = frozenset(("US", "CA", "PH", "PR"))
OPENING = frozenset(("now",))
SOON = frozenset(("soon",))
AFTER_SOON = frozenset("after afterwards afterward thereafter as enough before".split())
LOOSE = (
    "for",
    "in",
    "within",
    "after",
    "over",
    "of",
    "only",
    "just",
    "took",
    "take",
    "takes",
    "spent",
    "lasted",
    "the",
)
"""Words before a plural that make it a length of time ("for years")."""
ZONES = {
    "EST": "-05:00", "EDT": "-04:00", "CST": "-06:00", "CDT": "-05:00", "MST": "-07:00", "MDT": "-06:00",
    "PST": "-08:00", "PDT": "-07:00", "AKST": "-09:00", "AKDT": "-08:00", "HST": "-10:00", "AST": "-04:00",
    "GMT": "+00:00", "UTC": "+00:00", "BST": "+01:00", "CET": "+01:00", "CEST": "+02:00", "EET": "+02:00",
    "EEST": "+03:00", "JST": "+09:00", "AEST": "+10:00", "AEDT": "+11:00", "NZST": "+12:00", "NZDT": "+13:00",
    "Moscow time": "+03:00", "ET": "", "CT": "", "MT": "", "PT": "", "local time": "", "Eastern time": "",
    "Eastern Time": "", "Central time": "", "Central Time": "", "Mountain time": "", "Mountain Time": "",
    "Pacific time": "", "Pacific Time": "", "Israel time": "", "Irish time": "", "UK time": "", "British time": "",
}  # fmt: skip
HEADS = {
    **dict.fromkeys(("q1", "q2", "q3", "q4", "h1", "h2", "fy", "period"), "unit"),
    **dict.fromkeys(("seventeen", "eighteen", "nineteen"), "spoken"),
    "o'clock": "digits", "time": "reference", "while": "reference",
}  # fmt: skip
GLUE = frozenset(
    (
        "the a an this that these last next past previous following preceding coming upcoming same very early late "
        "earlier later mid in of end beginning start middle close outset first second third fourth final latest "
        "current fiscal nearly almost more than less fewer at least most up to no about around some over under just "
        "only several few many couple number another additional each every other recent half and between its "
        "comparable on for within year's as long much approximately roughly initial opening remaining yesterday "
        "tomorrow today tonight day days week weeks month months year years quarter ago p m am pm by sometime shortly "
        "before after little from dozens hundreds thousands full straight dozen consecutive trading business working "
        "single "
        "twice once times o'clock new eve post pre time"
    ).split()
)
"""Words that can stand in a time expression before the word that calls for it."""
STAMPED = {
    **dict.fromkeys(("posted", "posted on", "published", "published on", "first published", "originally published",
                     "date published", "created", "publication date"), "posted"),
    **dict.fromkeys(("updated", "updated on", "last updated", "last modified", "modified"), "updated"),
}  # fmt: skip
"""Words before a text's own day of publication."""
PARTED = {
    "num": r"(?:\d{1,3}(?:,\d{3}){1,2}|\d{1,4}(?:\.\d{1,2})?(?: \d/\d)?|half a dozen|an? dozen|a couple(?: of)?"
    r"|(?:<numeral>)(?:(?:[ -]| and )(?:<numeral>)){0,4}|an?)",
    "ord": r"(?:<ordinal>|[1-4](?:st|nd|rd|th))",
    "century": r"(?:(?:\d{1,2}(?:st|nd|rd|th)|<ordinal>|twenty-first)[ -]century)",
    "clock": r"(?:(?:[01]?\d|2[0-4])(?:[:.][0-5]\d){0,2} ?[ap](?:\.m\.?|m\b)|(?:[01]?\d|2[0-3]):[0-5]\d(?![:\d])"
    r"|<hours> o['’]clock)",
    "hourly": "<hours>",
    "spoken": r"(?:(?:seventeen|eighteen|nineteen|twenty)[ -]"
    r"(?:oh[ -](?:<digit>)|(?:<ten>)(?:[ -](?:<digit>))?|ten|eleven|twelve|\w{3,5}teen))",
}
"""Parts of forms; ``<numeral>`` is any number word, ``<digit>`` a small one, ``<hours>`` one from 1 to 12."""
ARTICLES = frozenset(("a", "an"))
PAIRS = {"a couple": 2, "a couple of": 2}
HALVES = (("half a", -0.5), ("half an", -0.5), ("and a half", 0.5))
EDGES = {"end": "end", "close": "end", "late": "end", "middle": "mid", "mid": "mid"}
PRETERITE = ("ed",)
FUTURE_AUXILIARY = frozenset(("be",))
PRESENT_AUXILIARY = frozenset(("is", "are"))
BEFORE_DATED = frozenset(("the", "this", "last"))
RULED = frozenset("administration government cabinet family home house camp brothers sisters".split())
CONDITIONAL = frozenset("when if once until unless before".split())
OWNER = ("'s",)
TITLES = True
BEFORE_ROUND = frozenset("the last this".split())
STOPPED = BEFORE_NAMES

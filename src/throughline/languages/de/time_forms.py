"""The forms of time expressions in German, in the code of the English ones."""

from __future__ import annotations

LIMITED = r"(?:(?:fast|etwa|rund|knapp|über|mehr als|weniger als|mindestens|höchstens|gut|ungefähr) )?"
EDGE = r"(?P<edge>Anfang|Mitte|Ende) "
SOME = r"(?:mehrere[nr]?|einige[nr]?|wenige[nr]?|ein paar|viele[nr]?)"
LAST = r"(?:letzte[nrsm]?|vergangene[nrsm]?|vorige[nrsm]?)"
NEXT = r"(?:nächste[nrsm]?|kommende[nrsm]?)"
SNIPPETS = {"early": "", "limited": LIMITED, "edge": EDGE, "some": SOME}
PART = r"(?P<part>morgen|vormittag|mittag|nachmittag|abend|nacht)"
ONE_DAY = r"(?P<deictic>(?-i:[Hh]eute|[Gg]estern|[Vv]orgestern|morgen|[Üü]bermorgen))"

FORMS: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "weekday": (
        (rf"{LAST} <weekday>", "DATE", "weekday {weekday} <", ""),
        (rf"{NEXT} <weekday>", "DATE", "weekday {weekday} >", ""),
        (r"diese[nm] <weekday>", "DATE", "weekday {weekday} W0", ""),
        (rf"<weekday> (?:der )?{LAST} Woche", "DATE", "weekday {weekday} W-1", ""),
        (rf"<weekday> (?:der )?{NEXT} Woche", "DATE", "weekday {weekday} W+1", ""),
        (r"<weekday>", "DATE", "weekday {weekday} {~}", ""),
        (rf"<weekday>{PART}", "TIME", "weekday {weekday} {~}@{part}", ""),
        (rf"<weekday> {PART}", "TIME", "weekday {weekday} {~}@{part}", ""),
        (r"Nacht (?:zum|auf|zu) <weekday>", "TIME", "weekday {weekday} {~}@TNI", ""),
        (r"<weekday>(?:,)? (?:um |gegen )<clock>", "TIME", "weekday {weekday} {~}@{clock}", ""),
        (r"<weekday>,? (?:den |dem |der )?<day>\. <month>,? <year>", "DATE", "={year}-{month}-{day}", ""),
        (r"<weekday>,? (?:den |dem |der )?<day>\. <month>", "DATE", "rule {month}-{day} {~}", ""),
        (r"<weekday>,? (?:den |dem )?<dotted>", "DATE", "={dotted}", ""),
        (r"jede[nrsm] <weekday>", "SET", "=XXXX-WXX-{weekday}", ""),
        (r"<weekday>s", "SET", "=XXXX-WXX-{weekday}", ""),
        (
            r"(?-i:(?P<weekday>montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)s)",
            "SET",
            "=XXXX-WXX-{weekday}",
            "",
        ),
        (r"<weekday> bis <weekday2>", "SET", "=XXXX-WXX-{weekday}/XXXX-WXX-{weekday2}", ""),
    ),
    "short weekday": (
        (r"<wday>\.?,? <day>\. <month>,? <year>", "DATE", "={year}-{month}-{day}", ""),
        (r"<wday>\.?,? <dotted>", "DATE", "={dotted}", ""),
    ),
    "month": (
        (r"<day>\. <month>,? <year>", "DATE", "={year}-{month}-{day}", ""),
        (r"<day>\. <month>", "DATE", "rule {month}-{day} {~}", ""),
        (rf"<day>\. <month> (?:des )?{LAST} Jahres", "DATE", "rule {month}-{day} Y-1", ""),
        (r"<month>,? <year>", "DATE", "={year}-{month}", ""),
        (r"<edge><month>,? <year>", "DATE", "={year}-{month}%{edge}", ""),
        (r"<edge><month>", "DATE", "month {month} {~}%{edge}", ""),
        (rf"{LAST} <month>", "DATE", "month {month} <", ""),
        (rf"{NEXT} <month>", "DATE", "month {month} >", ""),
        (r"diese[nm] <month>", "DATE", "month {month} Y+0", ""),
        (rf"<month> (?:des )?{LAST} Jahres", "DATE", "month {month} Y-1", ""),
        (r"<month> dieses Jahres", "DATE", "month {month} Y+0", ""),
        (rf"<month> {NEXT} Jahres", "DATE", "month {month} Y+1", ""),
        (r"<month>", "DATE", "month {month} {~}", ""),
    ),
    "unit": (
        (r"vor <limited><num> <unit>", "DATE", "ago {unit} -{num}", ""),
        (r"vor (?:einem|einer) halben <unit>", "DATE", "=PAST_REF", ""),
        (r"vor <some> <unit>", "DATE", "=PAST_REF", ""),
        (r"vor (?P<units>Tagen|Wochen|Monaten|Jahren|Jahrzehnten)", "DATE", "=PAST_REF", ""),
        (r"in <num> (?P<unit>Tagen|Wochen|Monaten|Jahren)", "DATE", "shift {unit} {num}", ""),
        (r"<num> <unit> (?:später|danach|darauf)", "DATE", "keep {unit} {num}", "any"),
        (r"<num> <unit> (?:zuvor|vorher|früher|davor)", "DATE", "keep {unit} -{num}", "any"),
        (rf"(?:die |den |der )?{LAST} <num> <unit>", "DURATION", "span {unit} -{num}", ""),
        (rf"(?:die |den |der )?{NEXT} <num> <unit>", "DURATION", "span {unit} {num}", ""),
        (
            rf"(?:die |den |der )?(?:{LAST}|{NEXT}) (?:paar )?(?P<units>Tagen?|Wochen|Monaten?|Jahren?)",
            "DURATION",
            "=PX{units}",
            "",
        ),
        (
            rf"(?:die |der |das |dem |den |des )?{LAST} (?P<unit>Woche|Monats?|Quartals?|Jahr(?:es)?|Jahrzehnts?|"
            r"Jahrhunderts?)",
            "DATE",
            "shift {unit} -1",
            "",
        ),
        (
            rf"(?:die |der |das |dem |den |des )?{NEXT} (?P<unit>Woche|Monats?|Quartals?|Jahr(?:es)?|Tags?|"
            r"Jahrzehnts?)",
            "DATE",
            "shift {unit} 1",
            "",
        ),
        (r"diese[rsnm]? (?P<unit>Woche|Monats?|Quartals?|Jahr(?:es)?|Jahrzehnts?)", "DATE", "shift {unit} 0", ""),
        (r"(?:diesem |vergangenen |letzten )?(?P<unit>Wochenende)", "DATE", "weekend 1 <=", ""),
        (rf"{NEXT} (?P<unit>Wochenende)", "DATE", "shift WE 1", ""),
        (rf"<edge>(?:der |des )?{LAST} <unit>", "DATE", "shift {unit} -1%{edge}", ""),
        (r"<edge>(?:dieser |dieses |der |des )<unit>", "DATE", "shift {unit} 0%{edge}", ""),
        (rf"<edge>{NEXT} <unit>", "DATE", "shift {unit} 1%{edge}", ""),
        (r"jede[nrsm]? <unit>", "SET", "=P1{unit}", ""),
        (r"(?:\w{1,12}mal|\w{1,12} Mal) (?:pro|in der|im|am) <unit>", "SET", "=P1{unit}", ""),
        (r"(?P<rate>pro) <unit>", "SET", "=P1{unit}", ""),
        (r"<limited><num> <unit>(?: lang)?(?! alt)", "DURATION", "={length}", ""),
        (r"(?:einem|ein|eine|einer) halbe[sn]? <unit>", "DURATION", "={length}", ""),
        (r"<some> <unit>", "DURATION", "=PX{unit}", ""),
        (r"<loose>(?P<units>Tagen?|Wochen|Monaten?|Jahren?|Jahrzehnten?)", "DURATION", "=PX{units}", ""),
        (r"(?P<ord>[1-4]\.|ersten?|zweiten?|dritten?|vierten?) Quartals? <year>", "DATE", "={year}-Q{ord}", ""),
        (r"(?P<ord>[1-4]\.|ersten?|zweiten?|dritten?|vierten?) Quartals?", "DATE", "quarter {ord} {~}", ""),
        (r"(?P<ord>[12]\.|ersten?|zweiten?) Halbjahrs? <year>", "DATE", "={year}-H{ord}", ""),
        (r"<century>", "DATE", "={century}", ""),
        (r"(?:das |dem )?Jahr(?:es)? <year>", "DATE", "={year}", ""),
    ),
    "hour": (
        (r"vor <limited><num> <hour>", "DATE", "shift D 0", ""),
        (r"<limited><num> <hour>(?: lang)?", "DURATION", "={length}", ""),
        (r"(?:eine|einer) halben? <hour>", "DURATION", "={length}", ""),
        (r"<some> <hour>", "DURATION", "=PTX{hour}", ""),
    ),
    "part": (
        (rf"{ONE_DAY} {PART}", "TIME", "{deictic}@{part}", ""),
        (rf"{ONE_DAY} früh", "TIME", "{deictic}@TMO", ""),
        (r"(?P<part>(?-i:morgens|abends|nachts|nachmittags|vormittags))", "TIME", "shift D 0@{part}", "any"),
        (
            r"(?:(?<=am\s)|(?<=in\sder\s))(?:frühen |späten )?"
            r"(?P<part>(?-i:Morgen|Vormittag|Mittag|Nachmittag|Abend|Nacht))(?! (?:zum|auf|zu|des|der|vor)\b)",
            "TIME",
            "shift D 0@{part}",
            "any",
        ),
    ),
    "season": (
        (r"<season>(?: des Jahres)? <year>", "DATE", "={year}-{season}", ""),
        (rf"{LAST} <season>", "DATE", "season {season} <", ""),
        (rf"{NEXT} <season>", "DATE", "season {season} >", ""),
        (r"diese[nm] <season>", "DATE", "season {season} Y+0", ""),
        (rf"<season> {LAST} Jahres", "DATE", "season {season} Y-1", ""),
        (r"(?<=im\s)<season>", "DATE", "season {season} {~}", ""),
        (r"jede[nmr] <season>", "SET", "=XXXX-{season}", ""),
    ),
    "digits": (
        (r"(?P<iso>(?:1[5-9]|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?![\d-])", "DATE", "={iso}", ""),
        (r"(?P<isoweek>(?:19|20)\d\d-W(?:0[1-9]|[1-4]\d|5[0-3])(?:-[1-7])?)(?![\d-])", "DATE", "={isoweek}", ""),
        (r"<dotted>(?!\.\d)", "DATE", "={dotted}", ""),
        (r"(?P<dotday>(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.)(?![\d])", "DATE", "rule {dotday} {~}", ""),
        (r"(?P<slashed>\d{1,2}/\d{1,2}/(?:\d{4}|\d\d))(?![\d/])", "DATE", "={slashed}", ""),
        (r"<clock>(?: <zone>)?", "TIME", "shift D 0@{clock}", "day"),
        (rf"{ONE_DAY},? (?:um |gegen )<clock>", "TIME", "{deictic}@{clock}", ""),
        (r"(?:die |der |den )?(?P<decade>1[5-9]\d0|20\d0)er(?:n)?(?:[- ]Jahren?)?", "DATE", "={decade}", ""),
        (r"(?:die |der |den )?(?P<decade>\d0)er[- ]?Jahren?", "DATE", "={decade}", ""),
        (r"<edge><yearly>", "DATE", "={yearly}%{edge}", ""),
        (r"<yearly>", "DATE", "={yearly}", ""),
        (r"<century>", "DATE", "={century}", ""),
    ),
    "spoken": ((r"(?:die |der |den )?<decades>n?", "DATE", "={decades}", ""),),
    "reference": (
        (ONE_DAY, "DATE", "{deictic}", ""),
        (rf"{ONE_DAY},? (?:um |gegen )<clock>", "TIME", "{deictic}@{clock}", ""),
        (rf"{ONE_DAY} {PART}", "TIME", "{deictic}@{part}", ""),
        (rf"{ONE_DAY} früh", "TIME", "{deictic}@TMO", ""),
        (r"<reference>", "DATE", "={reference}", ""),
        (r"<every>", "SET", "={every}", ""),
        (r"<noon>", "TIME", "shift D 0@{noon}", "day"),
        (r"(?:damals|zu der Zeit|zu dieser Zeit)", "DATE", "same", "any"),
    ),
    "named": (
        (rf"{LAST} <named>", "DATE", "rule {named} <", ""),
        (rf"{NEXT} <named>", "DATE", "rule {named} >", ""),
        (r"<named>,? <year>", "DATE", "={dated}", ""),
        (r"<named>", "DATE", "rule {named} {~}", ""),
    ),
}
"""The forms by the kind of word that calls for them; of those that fit at the leftmost place, the longest wins."""

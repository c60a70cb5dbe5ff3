"""The words of the made-up stream: what happens, where, to whom, how it is told, and names without end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from math import exp, log
from random import Random
from typing import NamedTuple


class Topic(NamedTuple):
    """A kind of news: how its title, its lead and its facts are told, and what follows from it much later."""

    titles: Sequence[str]
    leads: Sequence[str]
    facts: Sequence[str]
    later: Sequence[str]


TOPICS: Sequence[Topic] = (
    Topic(
        ("Fire closes {site} in {town}", "{count} hurt in {town} {trade} fire", "{town}: blaze at {site}"),
        (
            "{Count} people were injured when (a fire|a blaze|flames) broke out at {site} in {town} {day}.",
            "A fire at {site} in {town} left {count} people injured {day}.",
            "Flames spread through {site} in {town} {day}, and {count} people were injured.",
        ),
        (
            "{crew} (came|drove|ran|rushed) to {street} with {number} (ladders|hoses|pumps|engines).",
            "{a.age}, was (treated|looked after|seen|bandaged) (for smoke|for a cough|for a burn|for "
            "bruises) at {clinic}.",
            "the (flames|fire|smoke|sparks) (began|started|came from|was first seen) near {thing}, {org} "
            "(found|wrote|noted).",
            "{a.last} had (gone back|returned|climbed in|asked) for {thing}.",
            "(neighbours|guests|tenants) on {street} (carried out|saved|dried|guarded) {thing} and {thing}.",
        ),
        ("{site} reopened after the fire that broke out {day}.", "{a.age}, was injured in the fire {day}."),
    ),
    Topic(
        ("{town} votes on {matter}", "Council backs {matter} for {site}", "{a.last} plan for {site} passes"),
        (
            "The {town} council voted {number} to {number} {day} for the {quality} plan of {a.age}, for {site}.",
            "A plan for {site} passed the {town} council {day} by {number} votes to {number}.",
            "{a.age}, won the vote on {site} in {town} {day}.",
        ),
        (
            "the (plan|draft|paper|motion) (sets aside|asks|has|names) {number} (thousand|hundred|dozen) for {matter}.",
            "{a.last} had (asked|campaigned|hoped|written) for {matter} since the {quality} (winter|spring|autumn).",
            "{org} had (warned|spoken|heard) of {matter} and {matter}.",
            "the {trade} at {street} (stays|remains|is) open for {number} (lodgers|classes|clubs).",
            "(two|three|some) (members|delegates|guests) (left|argued|sighed) over {matter}.",
        ),
        ("{site} opened its doors, which the council had voted for {day}.", "The plan of {a.age}, passed {day}."),
    ),
    Topic(
        ("Flood reaches {site}", "High water closes {street} in {town}", "{town} clears up after flood"),
        (
            "{Count} people were injured when the river flooded {site} in {town} {day}.",
            "High water reached {site} in {town} {day}.",
            "The river rose over {street} in {town} {day} and closed {site}.",
        ),
        (
            "{crew} (laid|piled|stacked|heaped) {number} (hundred|dozen|rows of) (sandbags|planks|boards) "
            "along {street}.",
            "{a.age}, was (rowed|driven|sailed|towed) to {clinic} by (boat|raft|tractor).",
            "{thing} and {thing} (floated|drifted|swam|sailed) down {street}.",
            "{org} (counted|listed|drained) {number} (flooded|wet|full) (cellars|yards|shops).",
            "the (water|mud|river) (stood|rose|lay) {number} (inches|fingers|hands) (high|deep) in the {trade}.",
        ),
        ("{street} has a new wall since the flood {day}.", "{a.age}, lost a shop in the flood {day}."),
    ),
    Topic(
        ("{a.last} rescued near {town}", "Walker found after search at {site}", "{crew} save {a.last}"),
        (
            "{a.age}, was rescued near {site} in {town} {day}.",
            "{crew} found {a.age}, near {site} in {town} {day}.",
            "A search for {a.age}, ended well at {site} in {town} {day}.",
        ),
        (
            "{a.last} had (left|set out|gone) with {thing} and no (light|map|coat).",
            "a (dog|drone|scout) of {org} (found|spotted|saw) {thing} beside the (path|brook|rocks).",
            "{number} (volunteers|riders|scouts) (searched|combed|walked) the (woods|fields|hills) behind {street}.",
            "{a.last} was (cold|tired|hungry|wet) but (well|glad|calm) and (went|walked|came) to {clinic}.",
            "a {quality} (fog|mist|rain) had (come up|moved in|risen) from the {trade}.",
        ),
        ("{a.age}, who was rescued {day}, has thanked {crew}.", "{crew} hold a course after the search {day}."),
    ),
    Topic(
        ("{a.last} on trial over {thing}", "Judge hears {a.last} in {town}", "{town} court: {matter} at {site}"),
        (
            "{a.age}, went on trial in {town} {day} over {thing} (that went missing|which was lost|that is "
            "gone) from {site}.",
            "The trial of {a.age}, over {matter} at {site} began in {town} {day}.",
            "A judge in {town} heard {a.age}, {day} about {matter} at {site}.",
        ),
        (
            "{a.last} (denied|regretted|explained) it and (spoke|talked|wrote) of {matter}.",
            "the (judge|lawyer|court) (asked|read|heard) about {thing} and {thing}.",
            "{org} had (kept|lost|copied) {number} (receipts|letters|lists).",
            "a {quality} (ledger|diary|note) from {street} was (read out|shown|missing).",
            "{number} (witnesses|experts|guests) from the {trade} are (still to come|expected|ill).",
        ),
        ("A court cleared {a.age}, whose trial began {day}.", "The case over {site} that was heard {day} is closed."),
    ),
    Topic(
        ("{town} wins at {site}", "{a.last} takes cup in {town}", "Sports day: {number} to {number} at {site}"),
        (
            "{a.age}, won the sports day at {site} in {town} {day}.",
            "{town} beat its neighbours {number} to {number} at {site} {day}.",
            "The cup went to {a.age}, at {site} in {town} {day}.",
        ),
        (
            "{a.last} (led|ran ahead|was fastest) from (lap|round|mile) {number} on.",
            "{number} hundred (people|guests|pupils) (cheered|sang|stood|waved) along {street}.",
            "{org} (gave|lent|sent) {thing} as a (prize|gift|surprise).",
            "(rain|wind|fog) and {matter} (held up|delayed|spoiled) the (start|finish|relay).",
            "a {quality} (band|choir|trio) from the {trade} (played|sang|marched).",
        ),
        ("{a.age}, who won the cup {day}, now trains others.", "{site} gets new seats after the match {day}."),
    ),
)

CHOICES: Mapping[str, Sequence[str]] = {
    "crew": ("Firefighters", "Volunteers", "Two crews", "The rescue team", "Helpers from {town}", "A dozen neighbours"),
    "who": (
        "the {quality} {worker}",
        "a {worker} from {town}",
        "the {worker} of {site}",
        "one {worker}",
        "most of the {worker}s",
        "a {quality} {worker} on {street}",
        "the {worker} and the {worker}",
        "{org}",
        "{c.last}",
        "{a.last}",
        "every {worker}",
        "some {quality} {worker}s",
        "her {worker}",
        "his {worker}",
        "a friend of {a.last}",
        "the other {worker}",
    ),
    "did": tuple(
        """repaired, carried, counted, remembered, painted, opened, missed, found, moved, praised, looked for, wrote
        about, asked about, paid for, spoke of, waited for, cleaned, sold, kept, talked over, showed,
        brought back, walked past, worked on, laughed about, planned, measured, borrowed, lent, hid, drew,
        photographed, sketched, guarded, polished, mended, wrapped, weighed, dusted, admired, described,
        ordered, tested, shared, stored, sorted, watched, listened to, pointed at, sat beside, leaned on,
        shook, lifted, hung up, folded, built, tried, heard of, learned of, collected, covered, decorated,
        tied up, let go of, thought of""".replace("\n       ", "").split(", ")
    ),
    "what": (
        "{thing}",
        "(the|a|some|every|that|this) {noun}",
        "(a|the|one|some) {quality} {noun}",
        "the {quality} {noun} of {c.last}",
        "{matter}",
        "its {matter}",
        "{number} {noun}s",
        "the {noun} (beside|by|under|above|behind|past|inside|over|next to) (the|a|some|its) {noun}",
        "{thing} and a {noun}",
        "(questions|matters|signs|notes|dreams|a sense|fear) of {matter}",
        "a {noun} with a {quality} {noun}",
        "the old {noun}",
        "(nothing but|only|mostly|even|just|hardly|still|pure) {matter}",
        "(a|the|one|some|her|no) (photograph|drawing|copy|list|piece|corner|memory|model|half) of "
        "(the|a|our|this) {noun}",
    ),
    "where": (
        "near the {noun}",
        "at {site}",
        "on {street}",
        "behind the {trade}",
        "in {town}",
        "before the {quality} {noun}",
        "after the {noun}",
        "with {quality} {matter}",
        "for {matter}",
        "between {noun} and {noun}",
        "all morning",
        "without a {noun}",
        "under a {quality} {noun}",
        "because of the {noun}",
        "despite the {matter}",
        "{day}",
        "{eve}",
    ),
    "links": ("and", "while", "but", "before", "so", "as", "until", "where"),
    "felt": (
        "(we|they|you) (never|often|hardly) {did} {what} like {what}",
        "I (thought|dreamed|knew) of {what} and of {what}",
        "(nobody|everybody|somebody) {did} {what} {where}",
        "it was {what}, (no more|at least|of course|you see)",
        "they {did} {what} {where}",
        "you (cannot|must not|may|never) (plan|mend|buy|learn) {matter} (with|by|without|for) {what}",
        "my {noun} {did} {what}",
        "(I am glad|I hope|it helps|we know) that {who} {did} {what}",
        "there (was|stood|remained) {what} {where}",
        "we (will|may|can|must) (need|want|miss|use) {what} (and|or|with) (some|more|less) {matter}",
        "what (counts|matters|helps) is {matter}",
        "(all|what|the thing) (I|we|they) (wanted|asked for|got|missed|had) (was|is|were) {what}",
        "{who} {did} {what} {where}",
        "{where}, {who} {did} {what}",
        "{who} and I {did} {what} {links} {who} {did} {what}",
        "our {noun} {did} {what} {where}",
    ),
    "plain": (
        "{who} {did} {what} {where}",
        "{who} {did} {what} {where} {links} {who} {did} {what}",
        "{where}, {who} {did} {what}",
        "{who} {did} {what} {links} {what} was {quality}",
        "{what} {where} was {quality}, and {who} {did} {what}",
        "{who} had a {quality} {noun} and {did} {what} {where}",
    ),
}
"""What a word in braces may stand for; words that stand for a mark, or for something of the news, are not here."""

NOUNS: Sequence[str] = tuple(
    """apple apron arch attic awning badge bakery balcony bandage banner barn barrel basket bench bicycle blanket boat
    bookcase bottle bridge broom brush bucket builder cabin cable calendar camera candle canopy canteen caretaker carpet
    cart cashier ceiling chair chapel cheese cherry chimney choir clerk clock coat coin collar counter courtyard cousin
    cradle crane crate cupboard curtain cushion dairy dancer deck deputy desk diary ditch donkey door drawer drum
    engine envelope farmer fence ferry fiddle flag flute folder forge fountain garage garden gardener gate glove
    goat grocer guitar gutter hall hammer harbour harvest hatch hedge helmet hinge horse hose hut inspector jacket
    jar jetty joiner journal kettle keyhole kitchen kite ladder lamp lantern lawn ledger lemon letter librarian lid
    lighthouse lock locker machine mailbox map market mason mast meadow mechanic melon mill mirror mitten moped motor
    mural museum needle neighbour nephew notebook nurse oak oar orchard organ oven owner paddle painter pantry parcel
    parade parlour path pavilion pear pencil piano picture pier pillar pillow pilot pipe planter plate platform plumber
    pocket pond porch porter postcard potter printer pump quilt raft railing rake ribbon roof rope rowboat saddle sail
    sandbox scarf school scooter shed shelf shovel shutter sign singer sink sister skylight sledge sleeve spade spoon
    stable staircase stall statue stove student suitcase surveyor swing table tailor teacher teapot tent terrace ticket
    tile timetable toolbox torch towel tower tractor trainee tram tray trumpet tunnel turbine umbrella uncle valve van
    verger vicar violin visitor wagon waiter wall wardrobe watchman well wheel whistle window workshop yard""".split()
)
WORKERS: Sequence[str] = tuple(
    """builder caretaker cashier clerk conductor cook cousin dancer deputy driver drummer farmer fiddler gardener grocer
    inspector janitor joiner librarian mason mechanic neighbour nurse painter pensioner pianist pilot plumber porter
    potter printer pupil ranger rower sailor singer student surveyor tailor teacher trainee vicar visitor volunteer
    waiter walker watchman""".split()
)
TRADES: Sequence[str] = tuple("bakery brewery cafe cinema farm garage gym hotel library mill school theatre".split())
STREETS: Sequence[str] = ("Street", "Lane", "Avenue", "Road")
OFFICES: Sequence[str] = ("Fire Department", "Council", "Police Department", "Hospital", "School Board")
GIVEN: Sequence[str] = tuple(
    """Ada Agnes Albert Alice Amos Anna Arthur Basil Beatrice Bella Bruno Carla Cecil Clara Conrad Cora Daniel
    Daphne David Dora Edith Edwin Ella Elmer Emil Emma Ernest Esther Eva Felix Flora Frank Fred George Gerda
    Gilbert Grace Greta Hanna Harold Harriet Hector Helen Henry Hilda Hugo Ida Irene Isaac Ivan Ivy Jacob
    Jane Jasper Joan Jonas Julia Karen Karl Kate Laura Leo Lena Lewis Linda Louis Lucy Luke Mabel Maria Mark
    Martha Martin Maud Max Mildred Nadia Nathan Nina Nora Oliver Olga Oscar Otto Paula Paul Peter Ralph Rita
    Robert Rosa Ruth Samuel Sarah Simon Sophie Stella Susan Theo Thomas Tina Victor Vera Walter Wanda
    William""".split()
)
STARTS: Sequence[str] = tuple(
    "Bar Bel Bran Cal Cor Dar Del Dor El Fal Far Fen Gar Gol Har Hel Hol Kar Kel Kor Lan Lin Lor Mar Mel Mor Nar Nel "
    "Nor Or Pel Por Ral Ran Rom Sal Sel Sor Tal Tan Tel Tor Val Ven Vol Wal Wen Wil Yar Zel".split()
)
MIDDLES: Sequence[str] = tuple(
    "a ba be da de di do fa ga ka la le li lo ma me mi na ne ni no ra re ri ro sa ta te".split()
)
ENDS: Sequence[str] = tuple(
    "bek bold brand burn by dahl den dorf fell field ford gard hart holm horn kamp lund mann mere nik nov ow quist "
    "rick rup sen ser sted stad strom tin ton vik wall wick wood worth yer zak".split()
)
MATTERS = ("ment", "ness", "ity", "ance", "ship", "age", "tion", "ence", "ing")
QUALITIES = ("ful", "able")
"""Endings of the words that the installed frequency list gives for matters and for qualities."""
HARSH = tuple(
    "abor exec prost mol strangl rap shoot hang stabb muti sex rac slav terror mad kill dead crim nud fat viol poison "
    "tox porn".split()
)
"""Beginnings of words that this stream has no use for."""
LISTED, COMMON, LETTERS = 40_000, 500, range(6, 13)
"""Words of the list that are looked at, the commonest that are left out, and how long a word may be."""
NUMBERS: Sequence[str] = tuple("two three four five six seven eight nine ten eleven twelve twenty thirty forty".split())


@cache
def listed(endings: tuple[str, ...]) -> tuple[str, ...]:
    """The words of an English frequency list with one of the endings, the commonest first."""
    from wordfreq import top_n_list

    words = top_n_list("en", LISTED)[COMMON:]
    kept = (word for word in words if word.endswith(endings) and len(word) in LETTERS and word.isascii())
    return tuple(word for word in kept if word.isalpha() and not word.startswith(HARSH))


def made_up(number: int) -> str:
    """A name of its own for every number, the smaller the shorter."""
    number, end = divmod(number, len(ENDS))
    number, start = divmod(number, len(STARTS))
    middle = ""
    while number:
        number, at = divmod(number - 1, len(MIDDLES))
        middle += MIDDLES[at]
    return STARTS[start] + middle + ENDS[end]


def coined(number: int) -> str:
    """A rare word in lower case, of its own for every number."""
    return f"{made_up(number).lower()}el"


def drawn(random: Random, most: int, even: int) -> int:
    """A number below ``most``, the rarer the larger: as in Zipf's law, flattened over the first ``even``."""
    return int(even * (exp(random.random() * log(1 + most / even)) - 1))


def rarer(random: Random, even: int, growth: float) -> int:
    """A number without end, the rarer the larger; the different ones of n draws grow as n to the power of ``growth``.

    This is the law of Zipf and Mandelbrot, flattened over the first ``even``, and what it leads to is Heaps' law.
    """
    return int(even * ((1 - random.random()) ** (growth / (growth - 1)) - 1))

"""English words for what happens in the news."""

from __future__ import annotations

VERBS_BY_CLASS = {
    "announce": "announced revealed disclosed confirmed unveiled declared",
    "post": "posted tweeted uploaded captioned retweeted livestreamed",
    "hospital": "hospitalised hospitalized",
    "death": "died killed drowned perished",
    "loss": "lost miscarried",
    "birth": "born birthed",
    "attack": "shot stabbed attacked bombed assaulted robbed ambushed gunned",
    "crash": "crashed collided derailed capsized sank overturned",
    "fire": "burned burnt ignited exploded erupted",
    "storm": "flooded battered",
    "arrest": "arrested detained apprehended captured",
    "charge": "charged indicted accused arraigned sued",
    "court": "sentenced convicted acquitted pleaded pled testified ruled jailed imprisoned",
    "release": "released freed paroled bailed rescued evacuated",
    "search": "searched vanished disappeared found discovered recovered",
    "marriage": "married wed engaged divorced separated",
    "office": "elected appointed resigned stepped nominated sworn fired sacked dismissed retired",
    "vote": "voted approved rejected vetoed",
    "agreement": "signed agreed ratified settled",
    "opening": "opened launched started began inaugurated reopened",
    "closing": "closed shut ended cancelled canceled suspended postponed",
    "sport": "won beat defeated drew scored",
    "visit": "visited arrived met travelled traveled landed returned",
    "gathering": "gathered protested marched rallied mourned celebrated commemorated",
    "correction": "corrected clarified retracted apologised apologized",
}
BASES_BY_CLASS = {
    "announce": "announce reveal unveil",
    "marriage": "marry wed",
    "court": "appear testify plead",
    "office": "resign retire",
    "vote": "vote decide",
    "agreement": "sign",
    "opening": "open launch start begin reopen",
    "closing": "close end shut",
    "visit": "visit arrive meet travel return leave land",
    "gathering": "gather march protest celebrate commemorate",
    "release": "release free",
}
NOUNS_BY_CLASS = {
    "announce": "announcement",
    "death": "death killing murder",
    "loss": "loss miscarriage",
    "birth": "birth",
    "attack": "shooting stabbing attack bombing assault robbery",
    "crash": "crash collision accident derailment",
    "fire": "fire blaze explosion",
    "storm": "storm flood floods hurricane earthquake landslide",
    "arrest": "arrest",
    "court": "trial verdict hearing sentencing",
    "marriage": "wedding marriage engagement divorce",
    "office": "election resignation inauguration appointment",
    "vote": "vote referendum",
    "opening": "launch opening premiere",
    "closing": "closure cancellation",
    "gathering": "vigil funeral protest rally march ceremony memorial",
}
PHRASES_BY_CLASS = {
    "announce": (
        "shared the news",
        "broke the news",
        "took to",
        "taken to social",
        "went public",
        "made public",
    ),
    "post": ("shared a post", "shared a photo", "shared a photograph", "shared a video", "shared a picture"),
    "hospital": (
        "was admitted",
        "were admitted",
        "been admitted",
        "being admitted",
        "admitted to hospital",
        "taken to hospital",
        "taken to a hospital",
        "taken to the hospital",
        "rushed to hospital",
        "rushed to the hospital",
        "rushed to a hospital",
        "brought to hospital",
        "airlifted to",
        "went to hospital",
    ),
    "death": ("passed away", "lost his life", "lost her life", "lost their lives", "was found dead", "were found dead"),
    "birth": ("gave birth", "welcomed a son", "welcomed a daughter"),
    "attack": ("opened fire",),
    "fire": ("broke out", "caught fire"),
    "arrest": ("taken into custody", "turned himself in", "turned herself in"),
    "court": ("appeared in court", "found guilty", "found not guilty", "sent to prison", "sent to jail", "cleared of"),
    "opening": ("cut the ribbon", "cut a ribbon"),
    "closing": ("called off",),
    "agreement": ("put pen to paper",),
    "release": ("lifted to safety", "winched to safety", "brought ashore"),
    "search": ("went missing", "reported missing", "last seen"),
    "vote": ("passed a law", "passed a bill", "passed the bill", "passed a resolution"),
    "office": ("stepped down", "took office", "sworn in"),
    "gathering": ("paid tribute", "laid to rest"),
}
IRREGULAR = """
became began bought broke brought built came caught chose cut did drew drove fell felt fled flew fought found gave got
grew heard held hit kept knew laid led left let lost made met paid put quit ran read rose said saw sent set shook
shut sold spent spoke spread stole stood struck swam took taught thought threw told went won wore wrote withdrew
overtook underwent sought
"""
NOT_VERBS = """
bed red need indeed hundred seed feed speed weed breed greed deed shed sled bleed exceed proceed succeed agreed-upon
united limited naked wicked beloved sacred aged alleged biased gifted talented
renowned concerned related embed unprecedented
"""


HEDGES = "reportedly allegedly apparently supposedly purportedly believed thought rumoured rumored"
FUTURES = "will shall to"
DETERMINERS = "the a an this that his her its their our my"
PLANS = "will shall would to plans planned due scheduled expected hopes intends set"
PERFECT = "has have hasn't haven't"
AUXILIARIES = "was were is are be been being had has have having reportedly allegedly also later"
ENDS = "until till"
ACTS = {"announce": "say", "post": "say", "wrote": "say"}
"""What one report calls announcing, the next calls posting or writing."""
YEAR_LEADS = "in since during of by until from early late mid before after around about through to and for back"
JOINTS = """
and but or so yet while which who whom whose where when as after before because although though since until something
"""
COORDINATORS = "and but or so yet"
PAST_ENDINGS = ("ed",)
FORMER = (
    "initially",
    "mistakenly",
    "wrongly",
    "incorrectly",
    "erroneously",
    "misstated",
    "first reported",
    "first said",
    "earlier report",
    "earlier reports",
    "earlier said",
    "had earlier",
    "previously reported",
    "previously said",
    "previous story",
    "previous report",
    "previous reports",
    "our report",
    "our story",
    "our article",
)
CORRECTING = "corrected correction corrects revised lowered downgraded recount miscounted misstated mistake"
INCLUDED = """
including himself herself themselves own gunman gunmen shooter attacker attackers suspect perpetrator bomber assailant
"""
ACCUSING = "allegedly alleged accused suspected believed charged"
FATALLY = "fatally mortally"
STATES = "critical critically condition"
DEFINITE = "the of these those"
SELF_KILLED = "suicide himself herself"
OTHERS = "other others more"
LONE = "one"
SHARES = {"weeks": {"halfway": 20, "half-way": 20, "half way": 20}}
"""Pregnancies count forty weeks."""
STAGES = """
convicted conviction sentenced sentencing sentence trial verdict jury guilty plea plead pleaded pleads hearing
arraigned arraignment indicted indictment testified testimony appeal parole paroled anniversary memorial
"""
MEDIA = {
    **{name.casefold(): name
       for name in ("Instagram", "Twitter", "Facebook", "TikTok", "YouTube", "Snapchat", "LinkedIn", "Weibo",
                    "Telegram", "Reddit", "WhatsApp", "Bluesky", "Mastodon")},
    "truth social": "Truth Social", "tweet": "Twitter", "tweets": "Twitter", "social media": "social media",
    "social networks": "social media", "news conference": "news conference", "press conference": "news conference",
    "news briefing": "news conference", "press briefing": "news conference", "interview": "interview",
    "press release": "press release", "news release": "press release", "email": "email", "e-mail": "email",
    "letter": "letter", "radio": "radio", "television": "television", "tv": "television",
}  # fmt: skip
WIDE_MEDIA = ("social media",)
BEFORE_MEDIA = "on to via in at through by over"

"""English words for what happens to people and for what reports count."""

from __future__ import annotations

HARMED = {
    "killed": "killed killing kills slain murdered murdering dead died dies deaths fatalities perished fatally drowned",
    "injured": "injured injuring injures wounded wounding wounds hurt injuries hospitalized hospitalised",
    "arrested": "arrested arresting detained detaining apprehended custody",
    "missing": "missing unaccounted",
    "rescued": "rescued rescuing",
    "evacuated": "evacuated evacuating displaced",
}
ACTIVE = """
killing kills murdering injuring injures wounding arresting detaining rescuing evacuating killed wounded injured
arrested rescued evacuated
"""
SHOT = "shot stabbed gunned beaten struck hit"
DEADLY = ("to death", "dead", "and killed", "and fatally", "down and killed", "fatally", "down")
BEING = "was is were are been be being has have had left leaving leaves lay found pronounced declared"
ADVERBS = """
also fatally critically seriously accidentally allegedly reportedly apparently tragically later badly slightly
severely gravely mortally then both instantly still confirmed shot stabbed and there being been
"""
PEOPLE = """
people persons men women children boys girls teens teenagers adults youths kids students officers victims others
soldiers passengers civilians residents workers males females bystanders suspects deputies patients troops
policemen pupils migrants demonstrators protesters militants fighters tourists fans babies infants individuals
brothers sisters sons daughters drivers employees firefighters volunteers neighbours neighbors visitors guests
worshippers shoppers players sailors hikers climbers nurses doctors teachers journalists motorists cyclists pedestrians
prisoners inmates hostages refugees villagers miners crew grandchildren stepchildren godchildren relatives
"""
COUNTED = """
likes followers views retweets votes signatures children homes houses vehicles passengers goals medals complaints
books jobs flights animals trees
"""
OTHERS = "more others other additional further"
CAUSES = ("due to", "caused by", "because of", "died of", "died from", "resulted from", "blamed on")
CONDITIONS = """
bleeding haemorrhage hemorrhage burns concussion pneumonia cancer stroke fracture fractures bruising seizure
seizures infection fever
"""
STATES = "critical stable serious fair good grave guarded"
HOSPITAL = "hospitalised hospitalized"
TO_HOSPITAL = "admitted taken rushed airlifted transported flown brought"
NAMED = "named called calling naming christened"
LATE = "late deceased"
ORDINALS_OF = "child baby son daughter"
EVENTS = """
shooting shot killed killing stabbing stabbed crash crashed died dead fire explosion attack attacked murder
homicide slaying robbery arrested wounded injured admitted hospitalized hospitalised found happened occurred
earthquake flood storm accident drowned incident gunfire gunman collapsed born married protest bombing
"""
WARDS = "hospital hospitals center centre clinic"
PAST = "ago previous previously unrelated separate shootings homicides killings"
APPROXIMATE = "at least more than up to about nearly almost another the some as many"
ENDS = "death murder killing slaying body"
VIOLENT = """
killed killing kills murder murdered slain slaying homicide shot shooting gunshot gunfire gunman gun stabbed stabbing
crash crashed collision accident fire explosion blast attack attacked bomb bombing beaten earthquake flood storm
drowned hurt wounded injured
"""
LEADING = "police deputies officers authorities sheriff's"
AGING = "aged age"
TWO = "both"
REACHING = "was is turned also"
AFTER_AGE = "was were is of and who has had died from suffered remains"
MONTHS = "may april june"
SPANS = "year yr month years yrs months hours minutes days times percent"
AGES = "age ages aged both"
LISTED = "of the victims and or year years old who in with"
ALONE = "and in at on"
HAVING = "has have had"
CHARGING = {"charged": "with", "convicted": "of", "accused": "of"}
BEHIND_CHARGE = "in for after over on following stemming from at when while because but who which that if as by"
CUSTODY = {
    "arrested": "arrested",
    "detained": "arrested",
    "jailed": "jailed",
    "released": "released",
    "freed": "released",
}
OF_HOME = "of from"
OFFSPRING = "child children kid kids son sons daughter daughters twins triplets"
LEADING_CHILDREN = "and two three four five six seven eight young little together named called their her his"
PREGNANCY = "pregnancy pregnant"
PATIENT = "in critical stable but a"
FATALLY = "fatally"
FATAL = "wounded injured"
INCLUDING = "including"
HOSPITALS = "hospital hospitals centre center"
DYING = "died dies"
PASSED = "who in of from"
NEGATIONS = "not no never denied denies neither without isn't wasn't weren't didn't"
DWELLINGS = """
home house apartment apartments townhouse condo residence neighborhood neighbourhood man woman teen teenager teenagers
boy girl couple family families mother father resident residents nightclub club tavern motel mall subdivision community
area toddler grandmother grandfather native
"""
LINED = """
update updated breaking watch video photo photos previous story original editor's note developing exclusive correction
live new news related latest report just more read alert
"""
THEN = "when until since would"
DETERMINERS = "the a an another this that"
REFLEXIVE = "himself herself self"
PAIRED = "parents grandparents couple twins duo pair"
ELSE_ONE = "victim person"
RELATIVE = "who that killed dead found slain"
ACTING = """
was were is are has have had who opened fired fled ran called told drove walked survived escaped found saw heard tried
"""
SELF_LEADS = "killing kills killed shooting shoots shot on then and before fatally stabbing stabbed"
SUICIDES = (
    "own life",
    "committed suicide",
    "committing suicide",
    "commits suicide",
    "self inflicted",
)
SINGULAR = "was is has"
DEATHS = "died dies dead death deaths fatal fatally homicide murder manslaughter killed slaying slain killing autopsy"
NOBODY = "nobody none no"
ALSO = "else any was or immediately"
ANOTHER = "another"
DOING = "ing"
ANYBODY = "people persons victims others more members relatives"
HIMSELF = "him her"
YOUNG = "months weeks days month week"
BEFORE = "before"
OWNERS = "whose"
UNDONE = "attempted"
MULTIPLE = {"double": 2, "triple": 3, "quadruple": 4, "quintuple": 5}
MULTIPLE_OF = "homicide homicides murder murders killing killings slaying slayings"
SUICIDE = "suicide"
OLD = "old olds"
IDENTIFYING = "identified identify identifies identifying named naming"
IDENTIFIED_AS = "as"
CLAUSAL = "who"
ALIASES = ("aka", "a k a", "also known as", "known as", "alias")
AT_THE_TIME = ("at the time", "at that time", "when", "then")
DONE = "ed"
TOTAL = "toll number count total"
TOTAL_DEATHS = "death"
TOTAL_OF = "of"
TOTAL_TO = "to at is was reached reaches reaching passed topped hit exceeded"
TOTAL_FROM = "from"
TOTAL_IN = "for in across among"
CARING = "treated treating"
SOUGHT = {"missing": "missing", "alive": "alive"}
FOUND = "found"
ALSO_NOW = "now currently still already"
YEARLY = "annual yearly monthly year's month's decade's road roads"
LEADING_ROLES = """
chief general deputy vice assistant acting managing executive senior lead prime foreign finance health interior defence
defense education transport justice fire police medical school council team club union company party federal state
county district city
"""

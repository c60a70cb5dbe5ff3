"""English words about people, in lower case, as plain lists."""

from __future__ import annotations

from typing import Literal

MALE_TITLES = "mr mister sir lord king prince duke father fr monsignor master sheikh baron count"
FEMALE_TITLES = "mrs ms miss mme dame lady queen princess duchess madam sister baroness countess"
TITLES = """
dr doctor prof professor rev reverend pastor rabbi imam bishop archbishop cardinal pope saint president
vice-president premier chancellor minister senator sen congressman congresswoman congressperson
representative rep gov governor mayor councilman councilwoman councillor councilor ambassador secretary
judge justice attorney solicitor magistrate prosecutor sheriff constable superintendent inspector
detective det officer deputy trooper marshal agent chief captain capt commander cmdr colonel col major maj
general gen lieutenant lt sergeant sgt corporal cpl private pvt pte admiral adm ensign commissioner coach
principal chairman chairwoman director coroner undersheriff assemblyman assemblywoman alderman skipper
"""

KIN: tuple[tuple[str, str, Literal["m", "f", ""], str], ...] = (
    ("mother mum mom mommy mummy mama stepmother stepmom stepmum", "mother", "f", "child"),
    ("father dad daddy papa stepfather stepdad", "father", "m", "child"),
    ("parent", "parent", "", "child"),
    ("husband hubby", "husband", "m", "spouse"),
    ("wife", "wife", "f", "spouse"),
    ("spouse", "spouse", "", "spouse"),
    ("fiance fiancé boyfriend", "partner", "m", "partner"),
    ("fiancee fiancée girlfriend", "partner", "f", "partner"),
    ("widow", "widow", "f", "spouse"),
    ("widower", "widower", "m", "spouse"),
    ("son stepson", "son", "m", "parent"),
    ("daughter stepdaughter", "daughter", "f", "parent"),
    ("brother stepbrother half-brother", "brother", "m", "sibling"),
    ("sister stepsister half-sister", "sister", "f", "sibling"),
    ("sibling twin", "sibling", "", "sibling"),
    ("grandmother grandma granny nan", "grandmother", "f", "grandchild"),
    ("grandfather grandpa grandad granddad", "grandfather", "m", "grandchild"),
    ("grandson", "grandson", "m", "grandparent"),
    ("granddaughter", "granddaughter", "f", "grandparent"),
    ("grandchild", "grandchild", "", "grandparent"),
    ("aunt auntie", "aunt", "f", "nephew or niece"),
    ("uncle", "uncle", "m", "nephew or niece"),
    ("nephew", "nephew", "m", "aunt or uncle"),
    ("niece", "niece", "f", "aunt or uncle"),
    ("cousin", "cousin", "", "cousin"),
    ("mother-in-law", "mother-in-law", "f", "child-in-law"),
    ("father-in-law", "father-in-law", "m", "child-in-law"),
    ("brother-in-law", "brother-in-law", "m", "sibling-in-law"),
    ("sister-in-law", "sister-in-law", "f", "sibling-in-law"),
    ("son-in-law", "son-in-law", "m", "parent-in-law"),
    ("daughter-in-law", "daughter-in-law", "f", "parent-in-law"),
    ("ex-husband", "ex-husband", "m", "ex-spouse"),
    ("ex-wife", "ex-wife", "f", "ex-spouse"),
    ("ex-boyfriend", "ex-partner", "m", "ex-partner"),
    ("ex-girlfriend", "ex-partner", "f", "ex-partner"),
)

PERSONS = """
man woman boy girl baby infant toddler child kid teen teenager youth male female person adult guy lady
gentleman pensioner student pupil tot newborn individual youngster grandmother grandfather
"""
CASES = """
victim suspect shooter gunman attacker assailant robber burglar killer murderer intruder defendant accused
offender prisoner inmate witness bystander passenger driver pedestrian cyclist motorist motorcyclist
passerby hostage patient survivor fugitive caller complainant plaintiff claimant tourist hiker climber
"""
OFFICES = """
officer policeman policewoman deputy trooper sergeant detective inspector sheriff constable chief judge
prosecutor attorney lawyer solicitor barrister coroner spokesman spokeswoman spokesperson official minister
president premier senator governor mayor councillor congressman congresswoman lawmaker commissioner
ambassador secretary chancellor director manager chairman chairwoman executive boss ceo head leader deputy
analyst economist expert professor lecturer researcher scientist doctor surgeon physician nurse midwife
paramedic firefighter soldier marine worker employee clerk cashier teacher principal superintendent coach
referee neighbor neighbour friend colleague resident relative commenter follower fan user tenant landlord
owner shopkeeper farmer pastor priest rabbi imam bishop guard captain pilot guide editor publisher source
agent broker trader investor developer engineer architect builder contractor customer member representative
candidate organizer organiser campaigner activist volunteer curator librarian vet veteran pathologist
ranger lifeguard conductor steward ally adviser advisor aide counselor counsellor psychologist veterinarian
"""
PAST = """
slept sang ran sat stood lay ate drank swam rang won lost fell rose came went saw read hid hit cut put set let led fled
felt kept left met paid sold bore bent bet bit bled blew caught dealt dug fed forgave forgot froze ground grew hung
hurt knelt lent lit meant rode sewed shone shot slid smelt spent spilt spun stuck stung strove swept swore swung taught
tore thrust trod understood woke wound wed beat burst cast cost dreamt
"""
TRADES = """
baker butcher plumber electrician carpenter mechanic waiter waitress bartender barber hairdresser gardener miner
fisherman accountant banker nanny babysitter maid translator interpreter diplomat lobbyist critic tailor cook butler
welder roofer painter decorator joiner bricklayer postman courier cabbie trucker machinist programmer consultant
salesman saleswoman broadcaster optician pharmacist dentist therapist physiotherapist chemist physicist biologist
astronomer mathematician philosopher theologian linguist archaeologist geologist beekeeper brewer winemaker florist
jeweller jeweler weaver potter
"""
PREPOSITIONS = "of by with from about against between to into via including"
EPITHETS = """
model supermodel actor actress singer songwriter rapper musician guitarist drummer pianist violinist
composer author novelist writer poet playwright journalist columnist presenter broadcaster host anchor
comedian comic dancer ballerina choreographer director filmmaker producer star superstar hitmaker popstar
celebrity influencer blogger vlogger youtuber chef cook designer artist painter sculptor photographer
entrepreneur businessman businesswoman billionaire millionaire tycoon mogul philanthropist inventor founder
footballer player striker midfielder defender goalkeeper winger batsman bowler cricketer boxer wrestler
golfer athlete sprinter runner swimmer skier skater gymnast cyclist jockey quarterback pitcher hitter rower
champion medallist medalist winner legend veteran icon personality socialite heiress heir royal monarch
astronaut explorer sailor mountaineer racer newcomer native politician statesman humanitarian vocalist
frontman bassist performer entertainer crooner starlet storyteller historian naturalist conservationist
"""
MALE_ROLES = """
man boy male gentleman guy policeman spokesman congressman chairman gunman actor businessman statesman
frontman batsman heir priest grandfather
"""
FEMALE_ROLES = """
woman girl female lady policewoman spokeswoman congresswoman chairwoman actress businesswoman ballerina
heiress starlet midwife grandmother
"""

PRONOUNS: dict[str, tuple[Literal["m", "f", ""], bool, bool]] = {
    "he": ("m", False, True),
    "him": ("m", False, False),
    "his": ("m", False, False),
    "himself": ("m", False, False),
    "she": ("f", False, True),
    "her": ("f", False, False),
    "hers": ("f", False, False),
    "herself": ("f", False, False),
    "they": ("", True, True),
    "them": ("", True, False),
    "their": ("", True, False),
    "theirs": ("", True, False),
    "themselves": ("", True, False),
    "he's": ("m", False, True),
    "he'd": ("m", False, True),
    "he'll": ("m", False, True),
    "she's": ("f", False, True),
    "she'd": ("f", False, True),
    "she'll": ("f", False, True),
    "they're": ("", True, True),
    "they'd": ("", True, True),
    "they've": ("", True, True),
    "they'll": ("", True, True),
}
PAIRS = "couple pair duo newlyweds"
PARTICLES = "de da di du del della der den dos las la le van von bin ibn al el abu ter ten st mac o'"
SUFFIXES = "jr sr ii iii iv jnr snr"
DEFINITE = "the this that"
INDEFINITE = "a an one another"
FORMER = "former late ex-president ex onetime one-time retired deceased dead"
ACTS = """
said says say told tells wrote writes added adds explained explains recalled recalls insisted insists joked
tweeted tweets captioned commented replied answered asked testified married wed died born pleaded
apologised apologized resigned retired thinks thought believes believed knew knows denied admitted confessed
smiled laughed cried wept remembers remembered continued concluded revealed posted shared argued warned
walked drove lived lives hopes hoped hugged kissed thanked announced graduated attended
"""

ORGANISATIONS = """
centre center hospital clinic police university college school academy association society institute
institution foundation charity trust council committee commission agency department dept ministry office
bureau court parliament congress senate assembly government administration authority board corporation
corp company co inc ltd llc plc group holdings bank fund union federation league party club team church
mosque temple cathedral museum gallery library theatre theater orchestra band times post journal tribune
herald gazette guardian news press media network television radio studios records airlines airways
railways motors industries systems technologies laboratories partners brothers sons army navy force forces
guard marines service services patrol brigade squad unit nations organisation organization alliance
coalition movement campaign restaurant hotel inn store stores supermarket market markets pharmacy helpline
ambulance constabulary sheriff's coroner's prosecutor's attorney's mirror chronicle observer telegraph
magazine republic district schools
"""
OUTLETS = """
white_house planned_parenthood supreme_court red_cross scotland_yard downing_street pentagon kremlin
instagram facebook twitter tiktok youtube snapchat whatsapp google amazon microsoft netflix reuters bbc cnn
nato unicef interpol fifa uefa opec nasa walmart starbucks mcdonald's tesco boeing airbus samsung toyota
pentagon kremlin vatican hamas hezbollah taliban al-qaeda
"""
SITES = """
street st avenue ave road rd drive lane blvd boulevard highway hwy freeway parkway square park county city
town village township river lake beach bay island islands mountain mount hill hills valley forest desert
coast harbour harbor port bridge airport station plaza mall heights springs creek province state region
peninsula gulf ocean sea canal court crescent terrace place way trail pier apartments estate estates
"""
OFFICE_ENDS = "staff state whip counsel speaker chair security defense defence treasury commerce labor labour education"
STREETS = """
street st avenue ave road rd drive blvd boulevard highway hwy freeway parkway county city township airport jail prison
facility apartments neighborhood neighbourhood
"""
NEVER = """
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
january february march april may june july august september october november december jan feb mar apr jun
jul aug sept sep oct nov dec christmas easter ramadan eid diwali hanukkah thanksgiving halloween passover
day eve spring summer autumn winter god internet covid coronavirus english french german spanish italian
russian chinese japanese american british european african asian irish scottish welsh dutch swedish danish
norwegian finnish polish greek turkish arab arabic jewish israeli palestinian iraqi iranian syrian afghan
pakistani indian mexican canadian australian brazilian cuban korean vietnamese christian muslim islamic
catholic protestant buddhist hindu republican republicans democrat democrats democratic conservative
conservatives liberal labour gop americans britons europeans africans germans russians muslims jews
christians general marine how sir madam ok tv dna hiv aids am pm est pst gmt utc ar ceo cfo dui suv emt er id
ied gps photo photos image images video advertisement read copyright associated all updated published posted watch
related latino hispanic caucasian olympic olympics bible quran koran mom dad mum daddy mummy
"""
GROUPS = "police authorities people men women children fans families officials couples parents relatives"
JOINTS = "that who and but when as after before how which where because while if why whose what or until"
MINORS = """
boy girl baby infant toddler child kid teen teenager youth tot newborn youngster son daughter grandson
granddaughter stepson stepdaughter grandchild
"""
PLACED = "in near"
VERBAL = "ed ing ly s"
NAMING = "named nicknamed"
LOCALS = "police resident residents"
FAMILY = "son daughter child baby children grandson granddaughter marriage wedding"
APPOSED = "for who at in whose"
PAIRING = "and"
TOGETHER = "both all"
CALENDAR = """
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january
february march july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
"""
FUNCTIONS = """
a about above across after again against all along also although always am among an and another any are around
as at away back be became because become been before behind being below beneath beside between beyond both but
by can can't cannot could couldn't despite did didn't do does doesn't don't down during each either even ever
every everyone everything except few for from had hadn't has hasn't have haven't having here how however i if in
including inside instead into is isn't it it's its itself just later least less like many me might more most much
must my near nearly neither never no nobody none nor not nothing now of off often on once only onto or otherwise
our out outside over past per perhaps quite rather really said says since so some soon still such than that that's
the them then there these they this those though through throughout till to together tomorrow tonight too toward
towards under unless unlike until up upon us very via was wasn't we well were weren't what when whenever where
whereas whether which while who whom whose why will with within without won't would wouldn't yesterday yet you your
today monday tuesday wednesday thursday friday saturday sunday
"""
OPENERS = """
a about above according across after afterwards again against ago ahead all almost alone along alongside
already also although always amid among an and another any anyone anything apart are around as asked aside
at away back based because been before behind being below beside besides better between beyond both but by
call called can case cases certainly clearly come coming consider currently days dear despite did do does
don't down due during each earlier early either else elsewhere even eventually ever every everybody
everyone everything except far few fewer finally first firstly five following for former formerly four
from further furthermore get give given go going good great had half happy has have having he her here
hers herself him himself his hours how however hundreds i i'd i'll i'm i've if in including indeed inside
instead into is isn't it it's its itself just kids last lastly late later least less let let's like
likewise local look made make many maybe me meanwhile men might mine minutes more moreover most mostly
much must my myself near nearby nearly neighbors neighbours neither never nevertheless new next nine no
nobody none nor not nothing now nowhere of off officials often oh on once one only onto or other others
otherwise our ours ourselves out outside over overall own parents part past people perhaps please police
prior prosecutors rather recently records relatives right same second see seven several shall she should
similarly simply since six so some somebody someone something sometimes soon speaking still students such
suddenly sure take ten than thank thanks that that's the their theirs them themselves then there there's
thereafter therefore these they they're thing things third this those though thousands three through
throughout thus till to today together tomorrow tonight too toward towards twenty two under unfortunately
unless unlike until up upon us use usually very via victims wait was wasn't we we're we've well were what
what's whatever when whenever where whereas wherever whether which while who whoever whole whom whose why
will with within without witnesses women won't would wow yes yesterday yet you you're young your yours
authorities investigators detectives officers doctors experts critics analysts sources friends family
families fans residents paramedics deputies troopers lawyers scientists researchers teachers workers
"""

"""English: quotation marks, verbs of saying, and the small words around them."""

from __future__ import annotations

from throughline.languages.en import people

DOUBLE = (
    ("“", "”"),
    ('"', '"'),
    ("„", "“"),
    ("«", "»"),
    ("‟", "”"),
    ("「", "」"),
    ("『", "』"),
    ("＂", "＂"),
)
SINGLE = (("‘", "’"), ("'", "'"), ("‹", "›"), ("‚", "‘"))
ELIDED = frozenset(
    """em til tis twas twere cause bout round n nother im er is ere gainst neath hood nuff fraid allo ello
    cos cuz tude""".split()
)

_SURE = """
say:says:said:saying tell:tells:told:telling add:adds:added:adding write:writes:wrote:writing:written
explain:explains:explained:explaining tweet:tweets:tweeted:tweeting comment:comments:commented:commenting
reply:replies:replied:replying remark:remarks:remarked:remarking recall:recalls:recalled:recalling
state:states:stated:stating continue:continues:continued:continuing conclude:concludes:concluded:concluding
ask:asks:asked:asking admit:admits:admitted:admitting announce:announces:announced:announcing
argue:argues:argued:arguing claim:claims:claimed:claiming declare:declares:declared:declaring
insist:insists:insisted:insisting joke:jokes:joked:joking quip:quips:quipped:quipping
respond:responds:responded:responding retort:retorts:retorted:retorting shout:shouts:shouted:shouting
yell:yells:yelled:yelling scream:screams:screamed:screaming whisper:whispers:whispered:whispering
exclaim:exclaims:exclaimed:exclaiming caption:captions:captioned:captioning warn:warns:warned:warning
note:notes:noted:noting suggest:suggests:suggested:suggesting acknowledge:acknowledges:acknowledged:acknowledging
confess:confesses:confessed:confessing concede:concedes:conceded:conceding complain:complains:complained:complaining
boast:boasts:boasted:boasting predict:predicts:predicted:predicting promise:promises:promised:promising
pledge:pledges:pledged:pledging vow:vows:vowed:vowing swear:swears:swore:swearing:sworn chant:chants:chanted:chanting
mutter:mutters:muttered:muttering muse:muses:mused:musing opine:opines:opined:opining
observe:observes:observed:observing point:points:pointed:pointing reveal:reveals:revealed:revealing
reiterate:reiterates:reiterated:reiterating repeat:repeats:repeated:repeating stress:stresses:stressed:stressing
testify:testifies:testified:testifying lament:laments:lamented:lamenting assert:asserts:asserted:asserting
allege:alleges:alleged:alleging contend:contends:contended:contending maintain:maintains:maintained:maintaining
emphasize:emphasizes:emphasized:emphasizing emphasise:emphasises:emphasised:emphasising
confirm:confirms:confirmed:confirming deny:denies:denied:denying assure:assures:assured:assuring
reassure:reassures:reassured:reassuring inform:informs:informed:informing report:reports:reported:reporting
wonder:wonders:wondered:wondering crow:crows:crowed:crowing gush:gushes:gushed:gushing
elaborate:elaborates:elaborated:elaborating clarify:clarifies:clarified:clarifying answer:answers:answered:answering
interject:interjects:interjected:interjecting implore:implores:implored:imploring plead:pleads:pleaded:pleading:pled
proclaim:proclaims:proclaimed:proclaiming counter:counters:countered:countering blog:blogs:blogged:blogging
text:texts:texted:texting post:posts:posted:posting share:shares:shared:sharing fume:fumes:fumed:fuming
snap:snaps:snapped:snapping sigh:sighs:sighed:sighing cry:cries:cried:crying shoot:shoots:shot
fire:fires:fired thunder:thunders:thundered:thundering reason:reasons:reasoned:reasoning
remember:remembers:remembered:remembering reflect:reflects:reflected:reflecting enthuse:enthuses:enthused:enthusing
caution:cautions:cautioned:cautioning advise:advises:advised:advising demand:demands:demanded:demanding
urge:urges:urged:urging estimate:estimates:estimated:estimating hint:hints:hinted:hinting
imply:implies:implied:implying indicate:indicates:indicated:indicating mention:mentions:mentioned:mentioning
begin:begins:began:beginning go:goes:went:going
""".split()
_LOOSE = """
call:calls:called:calling describe:describes:described:describing think:thinks:thought:thinking
believe:believes:believed:believing read:reads:reading label:labels:labelled:labeled:labelling:labeling
brand:brands:branded:branding dub:dubs:dubbed:dubbing accuse:accuses:accused:accusing blast:blasts:blasted:blasting
slam:slams:slammed:slamming praise:praises:praised:praising criticize:criticizes:criticized:criticizing
criticise:criticises:criticised:criticising dismiss:dismisses:dismissed:dismissing
denounce:denounces:denounced:denouncing decry:decries:decried:decrying deride:derides:derided:deriding
mock:mocks:mocked:mocking cite:cites:cited:citing quote:quotes:quoted:quoting refer:refers:referred:referring
characterize:characterizes:characterized:characterizing characterise:characterises:characterised:characterising
hail:hails:hailed:hailing bemoan:bemoans:bemoaned:bemoaning blame:blames:blamed:blaming
charge:charges:charged:charging condemn:condemns:condemned:condemning declaim:declaims:declaimed:declaiming
defend:defends:defended:defending express:expresses:expressed:expressing feel:feels:felt:feeling
find:finds:found:finding hope:hopes:hoped:hoping imagine:imagines:imagined:imagining invite:invites:invited:inviting
issue:issues:issued:issuing question:questions:questioned:questioning offer:offers:offered:offering
pen:pens:penned:penning portray:portrays:portrayed:portraying propose:proposes:proposed:proposing
publish:publishes:published:publishing put:puts:putting recount:recounts:recounted:recounting
relate:relates:related:relating reference:references:referenced:referencing rail:rails:railed:railing
rant:rants:ranted:ranting release:releases:released:releasing sign:signs:signed:signing sound:sounds:sounded:sounding
speak:speaks:spoke:speaking:spoken talk:talks:talked:talking tout:touts:touted:touting
threaten:threatens:threatened:threatening teach:teaches:taught:teaching urge:urges:urged:urging
warble:warbles:warbled:warbling welcome:welcomes:welcomed:welcoming worry:worries:worried:worrying
view:views:viewed:viewing consider:considers:considered:considering compare:compares:compared:comparing
conceive:conceives:conceived:conceiving include:includes:included:including voice:voices:voiced:voicing
agree:agrees:agreed:agreeing learn:learns:learned:learning know:knows:knew:knowing show:shows:showed:showing
thank:thanks:thanked:thanking apologize:apologizes:apologized:apologizing apologise:apologises:apologised:apologising
attack:attacks:attacked:attacking assail:assails:assailed:assailing ridicule:ridicules:ridiculed:ridiculing
predict:predicts:predicted:predicting vent:vents:vented:venting tag:tags:tagged:tagging
summarize:summarizes:summarized:summarizing conclude:concludes:concluded:concluding react:reacts:reacted:reacting
frame:frames:framed:framing cast:casts:casting pitch:pitches:pitched:pitching termed:termed:termed:terming
lambaste:lambastes:lambasted:lambasting bash:bashes:bashed:bashing scold:scolds:scolded:scolding
chide:chides:chided:chiding rebuke:rebukes:rebuked:rebuking disparage:disparages:disparaged:disparaging
belittle:belittles:belittled:belittling extol:extols:extolled:extolling liken:likens:likened:likening
deem:deems:deemed:deeming lampoon:lampoons:lampooned:lampooning depict:depicts:depicted:depicting
lash:lashes:lashed:lashing hit:hits:hitting want:wants:wanted:wanting paint:paints:painted:painting
""".split()
_STRONG = frozenset(
    "say tell add write explain tweet comment reply caption remark quip recall joke exclaim retort".split()
)
_NO_CLAUSE = frozenset("go begin fire shoot point go snap cry post share ask continue sign".split())


def _forms(entry: str) -> list[str]:
    """The forms of an entry, the bare one first."""
    return entry.split(":")


def _strengths() -> dict[str, int]:
    """Every form of every verb with its strength."""
    loose = {form: 1 for entry in _LOOSE for form in _forms(entry)}
    sure = {form: 3 if _forms(entry)[0] in _STRONG else 2 for entry in _SURE for form in _forms(entry)}
    weak = {
        form: 1 for entry in _SURE if _forms(entry)[0] in _NO_CLAUSE - {"continue", "ask"} for form in _forms(entry)
    }
    return {**loose, **sure, **weak}


CUES = _strengths()
PARTICIPLES = frozenset(form for entry in _SURE + _LOOSE for form in _forms(entry)[1:] if form.endswith("ing"))
BARE = frozenset(_forms(entry)[0] for entry in _SURE + _LOOSE)
CONVEYED = frozenset(
    form for entry in _SURE if _forms(entry)[0] not in _NO_CLAUSE for form in _forms(entry)
) | frozenset("believes believed thinks thought fears feared hopes hoped".split())
REPORTING = frozenset(
    form for entry in _SURE if _forms(entry)[0] not in {"go", "point"} for form in _forms(entry) if form not in BARE
) | frozenset("read reads agrees agreed recounts recounted mocks mocked".split())
UNINFLECTED = _STRONG - frozenset("comment reply remark joke caption".split())
PARTICLED = frozenset({("went", "on"), ("goes", "on"), ("pointed", "out"), ("points", "out"), ("chimed", "in")})
PRONOUNS = frozenset("he she they it i we you".split())
FINITE = frozenset("read put hit".split())
TAKERS = frozenset("to not they we i you who which that people others some many".split())
BEING = frozenset("is are was were be been being".split())
FOLLOWERS = PRONOUNS | frozenset("the a an his her their one".split())
RELATIVES = frozenset("who which that".split())
AUXILIARIES = frozenset(
    """is are was were be been being has have had having do does did will would can could may might should must shall
    'd 'll
    isn't aren't wasn't weren't hasn't haven't hadn't doesn't didn't don't won't wouldn't can't couldn't""".split()
)
ADVERBS = frozenset(
    """also later then once again still even just now never always often previously recently earlier further instead
    not too both first repeatedly once simply already soon today yesterday tomorrow tonight famously reportedly
    monday tuesday wednesday thursday friday saturday sunday himself herself themselves itself all afterward
    afterwards merely only perhaps rather quite twice thus therefore meanwhile nevertheless however indeed ever back
    specifically here there""".split()
)
PREPOSITIONS = frozenset(
    """of for in from at with on to by about into over under after before during against between among through without
    within near outside inside behind since until upon toward towards via across amid despite per alongside like
    beyond following""".split()
)
BREAKS = frozenset(
    """and but or that when while as because if although though where whereas so yet since until unless after before
    whether who which whom whose what how why then than""".split()
)
DETERMINERS = frozenset(
    """the a an his her their its this that these those one another some many several two three
    four five my our your""".split()
)
PERSONS = frozenset(
    """police prosecutors investigators officials authorities critics supporters fans
    doctors detectives officers lawyers attorneys parents neighbours neighbors witnesses residents experts
    researchers analysts activists republicans democrats protesters demonstrators marchers attendees
    people others someone somebody everyone nobody""".split()
)
MODIFIERS = PERSONS | frozenset(
    """former federal local state senior top fellow legal political campaign security government military medical church
    school union city county""".split()
)
JOINING = frozenset("and but or then to".split())
TIMES = frozenset(
    """last next this that earlier later early late mid one each every two three four five week month year day night
    morning afternoon evening weekend summer winter spring autumn fall january february march april may june july
    august september october november december monday tuesday wednesday thursday friday saturday sunday jan feb mar
    apr jun jul aug sept sep oct nov dec years months weeks days hours the a an few some many on time""".split()
)
COUNTING = frozenset("this that these those one another some many several two three four five".split())
COMPLEMENTIZERS = frozenset("that how why whether".split())
DOCUMENTS = frozenset(
    """statement report post tweet message letter email e-mail memo release ad advertisement lawsuit complaint
    indictment document filing affidavit book article column editorial op-ed caption note page website site video
    sign banner headline petition poll survey study resolution order ruling text blog transcript press-release press
    speech bill law constitution agreement charter invitation card plaque description account story magazine
    newspaper paper response reply remarks comments words quote quotes""".split()
)
ANONYMOUS = frozenset(
    """person man woman official officials source sources user fan fans follower someone somebody commenter reader
    witness witnesses resident neighbour neighbor observer critic critics insider spokesman spokeswoman spokesperson
    reporter worker nurse doctor boy girl passer-by bystander onlooker other others people voter supporter""".split()
)
_ROLES = frozenset(
    """president senator governor mayor minister secretary chairman chairwoman chair director spokesman spokeswoman
    spokesperson candidate nominee lawyer attorney judge professor analyst strategist manager adviser advisor expert
    author actor actress singer model star player coach captain host anchor editor writer reporter journalist mother
    father mom mum dad wife husband son daughter brother sister aunt uncle grandmother grandfather friend doctor
    nurse officer chief sheriff detective teacher student worker resident owner founder executive ceo boss head
    leader member activist volunteer organizer organiser pastor bishop priest pope king queen prince princess duke
    duchess mogul businessman billionaire tycoon democrat republican congressman congresswoman lawmaker commissioner
    ambassador general colonel sergeant soldier veteran victim survivor witness neighbour neighbor historian
    economist scientist researcher pollster operative aide staffer representative delegate nominee front-runner
    frontrunner hopeful incumbent rival user student professor member leader official partner associate
    stalwart booster backer donor opponent master""".split()
) | frozenset("".join((people.OFFICES, people.TRADES, people.EPITHETS, people.CASES, people.TITLES)).split())
ROLES = (_ROLES | frozenset(role + "s" for role in _ROLES)) - CUES.keys()
BODIES = frozenset((people.ORGANISATIONS + people.GROUPS).split()) - CUES.keys()
PAST = frozenset(people.PAST.split()) | frozenset(
    """sank shrank sprang took gave made began became knew grew flew drove broke spoke stole chose got thought brought
    bought built sent spent held heard had shook threw wore withdrew overcame""".split()
)
PARTS = frozenset("part parts rest much some one text section portion excerpt".split())
ASKING = frozenset("ask asks asked asking wonder wonders wondered question questioned inquired".split())
ADDRESSING = frozenset(
    """tell tells told telling assure assures assured assuring reassure reassures reassured reassuring inform informs
    informed informing warn warns warned warning promise promises promised promising remind reminds reminded
    reminding advise advises advised advising share shares shared sharing""".split()
)
ACCORDING = frozenset({("according", "to"), ("as", "described", "by"), ("in", "the", "words", "of"), ("quoted",)})
TITLES = frozenset(
    """song film movie book novel album show series single track play musical hit episode documentary painting
    programme program game titled entitled named nicknamed nickname dubbed aka alias so-called starring hosts
    host's sitcom bestseller memoir anthem ballad poem opera exhibition magazine column segment
    drama comedy podcast hashtag soundtrack sequel franchise ad spot video blog account newsletter biopic""".split()
)
SPEAKING = frozenset(
    """i we you me us my our your i'm i've i'll i'd we're we've we'll we'd you're you've you'll let's""".split()
)
STARTING = DETERMINERS | PRONOUNS | ROLES | ANONYMOUS | MODIFIERS
ENDING = PREPOSITIONS | BREAKS | AUXILIARIES | RELATIVES
CARRYING = frozenset({"with"})
AGENTS = frozenset({"by"})
EXPLETIVES = frozenset("it's that's there's here's what's let's".split())
IMPERSONAL = frozenset("it this that there".split())
NEUTRAL = frozenset("it this that these those which what".split())
CROSSING = frozenset("; but while who which".split())
LINKING = frozenset("and or a an the but as".split())
ORIGINS = frozenset({"from"})
CONTRASTING = frozenset("but while according even though although who".split())
PAIRING = frozenset({"and"})
OWNERS = frozenset("his her their".split())
ATTACHING = frozenset({"of"})
SERVING = frozenset({"for"})
POSSESSIVE = ("'s", "s'")
ADVERBIAL = ("ly",)
PRETERITE = ("ed",)
PASSIVES = ("d", "ten", "ken", "orn")
GERUND = ("ing",)
PLURAL = ("s",)
PERSONAL = ("s",)

# indirect speech
CONVEYING = frozenset(
    form
    for entry in """
affirm:affirms:affirmed:affirming agree:agrees:agreed:agreeing argue:argues:argued:arguing
believe:believes:believed:believing
calculate:calculates:calculated:calculating concur:concurs:concurred:concurring
conclude:concludes:concluded:concluding decide:decides:decided demonstrate:demonstrates:demonstrated:demonstrating
determine:determines:determined:determining disclose:discloses:disclosed:disclosing
dispute:disputes:disputed:disputing doubt:doubts:doubted:doubting expect:expects:expected:expecting
fear:fears:feared:fearing feel:feels:felt:feeling find:finds:found:finding guess:guesses:guessed:guessing
highlight:highlights:highlighted:highlighting hope:hopes:hoped:hoping imagine:imagines:imagined:imagining
learn:learns:learned:learning
point:points:pointed:pointing propose:proposes:proposed:proposing prove:proves:proved:proving
realize:realizes:realized:realizing realise:realises:realised:realising recognize:recognizes:recognized:recognizing
recognise:recognises:recognised:recognising recommend:recommends:recommended:recommending
reckon:reckons:reckoned:reckoning remind:reminds:reminded:reminding repeat:repeats:repeated:repeating
rule:rules:ruled:ruling show:shows:showed:shown:showing signal:signals:signaled:signalled:signaling
speculate:speculates:speculated:speculating suspect:suspects:suspected:suspecting
theorize:theorizes:theorized:theorizing think:thinks:thought:thinking
threaten:threatens:threatened:threatening underscore:underscores:underscored:underscoring
understand:understands:understood worry:worries:worried:worrying write:writes:wrote:writing
charge:charges:charged:charging post:posts:posted:posting joke:jokes:joked:joking find:finds:found:finding
""".split()
    for form in _forms(entry)
)
CLAIMS = frozenset(
    """claim claims assertion assertions argument arguments belief beliefs fear fears hope hopes notion suggestion
    suggestions allegation allegations accusation accusations charge charges contention insistence statement statements
    comment comments remark remarks report reports rumor rumors rumour rumours speculation promise promises pledge
    pledges vow vows warning warnings admission acknowledgment acknowledgement announcement declaration assurance
    assurances conclusion conclusions finding findings prediction predictions complaint complaints concern concerns
    view views opinion consensus denial revelation testimony word conviction recommendation estimate estimates
    confirmation phrase slogan slogans motto mantra message criticism refrain line catchphrase""".split()
)
CERTAIN = frozenset(
    """clear confident convinced certain adamant hopeful optimistic worried concerned afraid doubtful sceptical
    skeptical insistent sure unsure""".split()
)
OWNERS = frozenset("his her their its my our your".split())
INTERROGATIVES = frozenset("how why whether what which who when where if".split())
WONDERING = frozenset(
    """ask asks asked asking wonder wonders wondered wondering question questions questioned questioning inquire
    inquired discuss discusses discussed discussing debate debated debating consider considered considering explain
    explains explained explaining describe describes described describing reveal reveals revealed revealing say says
    said saying tell tells told telling clarify clarified specify specified outline outlines outlined outlining
    detail details detailed detailing note notes noted noting recall recalls recalled recalling doubt doubts doubted
    understand decide decided suggest suggests suggested""".split()
)
COMMITTING = frozenset(
    """promise promises promised promising pledge pledges pledged pledging vow vows vowed vowing threaten threatens
    threatened threatening offer offers offered offering agree agrees agreed agreeing swear swears swore refuse refuses
    refused refusing propose proposes proposed proposing hope hopes hoped hoping claim claims claimed claiming volunteer
    volunteered threat threats call calls plea demand demands demanded demanding request requests proposal proposals
    refusal""".split()
)
URGING = frozenset(
    """urge urges urged urging ask asks asked asking tell tells told telling order orders ordered ordering beg begs
    begged
    begging encourage encourages encouraged encouraging advise advises advised advising warn warns warned warning
    request requested invite invites invited inviting instruct instructed implore implored call calls called calling
    press pressed remind reminds reminded""".split()
)
BLAMING = frozenset(
    """accuse accuses accused accusing blame blames blamed blaming criticize criticizes criticized criticizing criticise
    criticises criticised criticising praise praises praised praising condemn condemns condemned condemning denounce
    denounces denounced denouncing fault faults faulted faulting thank thanks thanked thanking rebuke rebuked
    slam slams slammed slamming blast blasts blasted blasting mock mocks mocked mocking""".split()
)
REASONS = frozenset("of for".split())
CALLED = frozenset("call calls called calling".split())
UPON = frozenset("on upon".split())
INFINITIVE = frozenset({"to"})
PARTICLES = frozenset("out not".split())
NEGATIONS = frozenset(
    """not never no neither nor without didn't doesn't don't hasn't haven't hadn't won't wouldn't can't cannot couldn't
    isn't wasn't aren't weren't shouldn't declined refused declines refuses unable""".split()
)
DENIALS = frozenset("not never no nor neither without cannot hardly nobody nothing none".split())
SUBORDINATING = frozenset(
    "while as after when before since if although though because until once by for despite in whereas".split()
)
CONTRACTIONS = frozenset(
    """it's he's she's that's there's who's what's here's i'm i've i'll i'd you're you've you'll we're we've we'll we'd
    they're they've they'll they'd he'd he'll she'd she'll it'd it'll there'll that'll""".split()
)
VIEWING = frozenset("for to".split())
LABELLED = frozenset("push movement theory theories tour".split())
TERMING = frozenset({"so-called"})
PRESENTING = frozenset({"as"})
INSTANCING = frozenset({"such"})
_UTTERANCES = """claim promise warning call remark statement admission accusation allegation criticism pledge plan
    proposal contention argument complaint lament mention reference description praise vow comment demand offer word
    phrase term message speech interview memo letter report op-ed essay tweet ad attack view stance position policy
    request idea notion theory question answer response apology insult definition assertion talk vision concern fear
    suggestion threat announcement assessment assurance charge conclusion declaration denial explanation opinion plea
    prediction quip rebuke reply testimony verdict belief objection chant shout slogan mantra motto adage saying
    toast oath insistence acknowledgment revelation""".split()
UTTERANCES = frozenset(noun + ending for noun in _UTTERANCES for ending in ("", "s"))
_NAMING = frozenset(
    """call dub label brand describe refer characterize characterise hail denounce deride tag mock tout cite quote think
    dismiss defend blast slam attack criticize criticise sign portray""".split()
)
NAMING = frozenset(form for entry in _LOOSE if _forms(entry)[0] in _NAMING for form in _forms(entry))

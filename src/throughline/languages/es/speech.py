"""Spanish: quotation marks, verbs of saying, and the small words around them."""

from __future__ import annotations

from throughline.languages.es import people
from throughline.languages.es.verbs import LOOSE, STRONG, SURE

DOUBLE = (("«", "»"), ("“", "”"), ('"', '"'), ("‟", "”"), ("＂", "＂"), ("「", "」"))
SINGLE = (("‘", "’"), ("'", "'"), ("‹", "›"))

_ALL = (*LOOSE, *SURE, *STRONG)
CUES = {form: degree for degree, verbs in ((1, LOOSE), (2, SURE), (3, STRONG)) for verb in verbs for form in verb.forms}
PARTICIPLES = frozenset(form for verb in _ALL for form in verb.gerunds)
BARE = frozenset(form for verb in _ALL for form in (verb.infinitive, verb.participle))
CONVEYED = frozenset(form for form, degree in CUES.items() if degree > 1) | frozenset(
    "cree creen creía considera consideran consideraba piensa piensan espera esperan esperaba teme temen".split()
)
REPORTING = frozenset(form for form, degree in CUES.items() if degree > 1) - BARE - PARTICIPLES
NOMINAL = frozenset(
    """cuenta pregunta denuncia firma cita queja llama espera zanja sentencia manda nota calcula estima publica contesta
    canta reza presume""".split()
)
PRONOUNS = frozenset("él ella ellos ellas yo nosotros nosotras usted ustedes".split())
FINITE = frozenset[str]()
TAKERS = frozenset(
    """a al de para por sin tras poder haber habiendo quiso quiere quería suele suelen solía debe deben acaba acaban
    acabó ha han he hemos había habían tras""".split()
)
BEING = frozenset("es son era eran fue fueron será serán sido siendo ser está están estaba".split())
FOLLOWERS = PRONOUNS | frozenset("el la los las un una su sus ayer hoy también".split())
RELATIVES = frozenset("que quien quienes".split())
AUXILIARIES = frozenset(
    """ha han he hemos había habían habrá habrán habría haya hayan es son era eran fue fueron será serán sería está
    están estaba estaban estuvo puede pueden podía pudo podrá podría debe deben debía debería va van iba iban quiso
    quiere quería suele suelen solía acaba acaban acabó sigue siguen siguió hay hubo tiene tienen tenía""".split()
)
ADVERBS = frozenset(
    """también además luego después entonces ahora aún todavía siempre nunca ya ayer hoy mañana anoche antes tampoco no
    sí incluso así casi muy más menos solo sólo entretanto asimismo igualmente finalmente se le les lo me nos os te bien
    anteayer temprano allí aquí ahí pues""".split()
)
PREPOSITIONS = frozenset(
    """a al ante bajo con contra de del desde durante en entre excepto hacia hasta mediante para por salvo según sin
    sobre tras""".split()
)
BREAKS = frozenset(
    """y e o u ni pero sino que quien quienes cuando mientras aunque porque si como donde adonde cuyo cuya cuyos cuyas
    pues qué quién cómo cuándo dónde cuánto conque""".split()
)
DETERMINERS = frozenset(
    """el la los las un una unos unas su sus este esta estos estas ese esa esos esas aquel aquella aquellos aquellas
    otro otra otros otras algún alguna algunos algunas varios varias muchos muchas ambos ambas dos tres cuatro cinco mi
    mis tu tus nuestro nuestra nuestros nuestras cada ningún ninguna cierto cierta""".split()
)
PERSONS = frozenset(
    """vecinos vecinas fuentes expertos testigos médicos familiares autoridades aficionados padres madres investigadores
    científicos trabajadores agricultores ganaderos comerciantes sindicatos críticos partidarios ecologistas activistas
    vecino alguien nadie""".split()
)
MODIFIERS = PERSONS | frozenset("ex todos todas".split())
JOINING = frozenset("y e pero o".split())
TIMES = frozenset(
    """el la los las un una este esta ese esa pasado pasada próximo próxima mismo misma lunes martes miércoles jueves
    viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre
    diciembre día días semana semanas mes meses año años noche tarde mañana madrugada mediodía fin verano invierno otoño
    primavera dos tres cuatro cinco hora horas minutos ayer hoy vez siguiente anterior de del""".split()
)
COUNTING = frozenset(
    """este esta estos estas ese esa esos esas otro otra otros otras algunos algunas varios varias muchos muchas
    ambos""".split()
)
COMPLEMENTIZERS = frozenset("que cómo".split())
DOCUMENTS = frozenset(
    """comunicado nota informe carta mensaje publicación tuit correo escrito documento texto auto sentencia denuncia
    demanda resolución ley libro artículo columna editorial página web vídeo cartel pancarta titular encuesta estudio
    estatuto acuerdo declaración memoria crónica reportaje diario periódico revista discurso circular bando folleto
    placa edicto acta entrada""".split()
)
ANONYMOUS = frozenset(
    """persona hombre mujer vecino vecina vecinos vecinas fuente fuentes testigo testigos asistente asistentes lector
    lectora usuario usuaria aficionado aficionada visitante clienta cliente trabajador trabajadora empleado empleada
    niño niña chico chica joven jóvenes espectador espectadora alguien otro otra otros otras señora señor voluntario
    voluntaria portavoz viajero viajera turista paseante""".split()
)
_ROLES = frozenset(
    "".join(
        (
            people.OFFICES,
            people.TRADES,
            people.EPITHETS,
            people.CASES,
            people.PERSONS,
            people.MALE_TITLES,
            people.TITLES,
        )
    ).split()
) | frozenset((people.FEMALE_TITLES + " ".join(words for words, *_ in people.KIN)).split())
_PLURALS = frozenset(role + ("s" if role[-1] in "aeiouéáó" else "es") for role in _ROLES)
ROLES = (_ROLES | _PLURALS | PERSONS) - CUES.keys() - {"d"}
BODIES = frozenset((people.ORGANISATIONS + people.GROUPS).split()) - CUES.keys()
PAST = frozenset(people.PAST.split())
PARTS = frozenset("parte resto mayoría uno una fragmento pasaje".split())
ASKING = frozenset("preguntó pregunta preguntaron preguntan preguntado preguntaba inquirió interpeló".split())
ADDRESSING = frozenset("informó informa avisó avisa advirtió advierte prometió promete".split())
ACCORDING = frozenset(
    {
        ("según",),
        ("de", "acuerdo", "con"),
        ("en", "palabras", "de"),
        ("en", "palabras", "del"),
        ("a", "juicio", "de"),
        ("a", "juicio", "del"),
        ("en", "opinión", "de"),
        ("en", "opinión", "del"),
        ("en", "boca", "de"),
        ("al", "decir", "de"),
        ("a", "su", "juicio"),
        ("en", "su", "opinión"),
        ("en", "sus", "palabras"),
        ("según", "sus", "palabras"),
    }
)
TITLES = frozenset(
    """canción tema película film cinta libro novela disco álbum programa serie obra pódcast podcast exposición muestra
    cuadro documental poema cuento relato comedia drama ópera musical espectáculo montaje revista titulado titulada
    titulados tituladas llamado llamada llamados denominado denominada apodado apodada conocido conocida alias apodo
    sobrenombre mote lema palabra término expresión concepto himno pasodoble bolero trilogía cortometraje videojuego
    bautizado bautizada bautizados bautizadas bautizó bautizaron titula titulan titulaba llama llaman llamaba llamarse
    festival premio proyecto barco velero buque restaurante bar taller título""".split()
)
SPEAKING = frozenset(
    """yo nosotros nosotras me mi mis nos nuestro nuestra nuestros nuestras tú te tu usted ustedes vosotros os conmigo
    estamos hemos vamos somos tenemos queremos creo soy estoy tengo he volveremos haremos seguiremos queríamos estábamos
    éramos teníamos podemos sabemos creemos esperamos quiero sé""".split()
)
STARTING = DETERMINERS | PRONOUNS | ROLES | ANONYMOUS | MODIFIERS
ENDING = PREPOSITIONS | BREAKS | AUXILIARIES | RELATIVES
CARRYING = frozenset({"con"})
AGENTS = frozenset({"por"})
EXPLETIVES = frozenset("hay había hubo es era fue hace".split())
IMPERSONAL = frozenset("esto eso ello lo aquello".split())
NEUTRAL = frozenset("esto eso ello aquello".split())
CROSSING = frozenset("; pero quien".split())
LINKING = frozenset("y e o un una el la como".split())
ORIGINS = frozenset({"de"})
CONTRASTING = frozenset("pero mientras según aunque".split())
PAIRING = frozenset("y e".split())
ATTACHING = frozenset("de del".split())
SERVING = frozenset({"para"})
POSSESSIVE: tuple[str, ...] = ()
ADVERBIAL = ("mente",)
PRETERITE = ("ó", "aron", "ieron", "aban", "ían", "rá", "rán")
PASSIVES = ("ado", "ido", "ito", "ada", "ida")
GERUND = ("iendo", "yendo", "hablando")
PLURAL: tuple[str, ...] = ()
PERSONAL: tuple[str, ...] = ()
COMPOUND = AUXILIARIES | frozenset("se le les lo me nos os te no ya".split())
UNINFLECTED = frozenset(form for form in BARE if CUES[form] > 1)
_THINKING = frozenset("creer pensar considerar esperar temer sentir saber".split())
CONVEYING = frozenset(form for verb in _ALL if verb.infinitive in _THINKING for form in verb.forms)
INTERROGATIVES = frozenset("si cómo cuándo dónde quién qué cuánto".split())
_WONDERING = frozenset("preguntar explicar contar decir aclarar detallar precisar revelar inquirir recordar".split())
WONDERING = frozenset(form for verb in _ALL if verb.infinitive in _WONDERING for form in verb.forms)
NEGATIONS = frozenset("no nunca tampoco sin ni jamás".split())
DENIALS = frozenset("no nunca jamás tampoco sin ni nadie nada ningún ninguna".split())
NAME_PARTICLES = frozenset("de del la las los".split())
ASIDES = frozenset("a al en durante tras ante con por desde entre sin".split())
OBJECTS = frozenset("la los las".split())
DROPPING = True
VIEWING = frozenset({"para"})
SOURCES = frozenset({"desde"})
OWNERS = frozenset("su sus".split())
DASH = True
OUTSIDE = True
INVERTING = frozenset("como según cuando".split())
REFLEXIVE = frozenset("se me nos".split())
TERMING = frozenset("llamado llamada llamados llamadas denominado denominada apodado apodada alias".split())
_NAMING = frozenset("llamar calificar describir definir tildar tachar considerar".split())
NAMING = frozenset(form for verb in LOOSE if verb.infinitive in _NAMING for form in verb.forms)
UTTERANCES = frozenset(
    """palabras frase declaración declaraciones promesa respuesta opinión queja queja lamento aviso advertencia deseo
    elogio agradecimiento mensaje grito""".split()
)
LOWER_TITLES = True

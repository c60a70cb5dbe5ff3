"""Spanish words about people, in lower case, as plain lists."""

from __future__ import annotations

from typing import Literal

from throughline.languages.es.verbs import STRONG, SURE

MALE_TITLES = """
don d señor sr señorito fray monseñor doctor dr profesor licenciado lic
"""
FEMALE_TITLES = """
doña dña señora sra señorita srta sor doctora dra profesora prof licenciada
"""
TITLES = """
general coronel comandante teniente sargento almirante arzobispo sir lord lady mr mrs ms
"""

KIN: tuple[tuple[str, str, Literal["m", "f", ""], str], ...] = (
    ("madre mamá madrastra", "mother", "f", "child"),
    ("padre papá padrastro", "father", "m", "child"),
    ("progenitor progenitora", "parent", "", "child"),
    ("marido esposo", "husband", "m", "spouse"),
    ("mujer esposa", "wife", "f", "spouse"),
    ("cónyuge", "spouse", "", "spouse"),
    ("novio prometido", "partner", "m", "partner"),
    ("novia prometida", "partner", "f", "partner"),
    ("compañero", "partner", "m", "partner"),
    ("compañera", "partner", "f", "partner"),
    ("viuda", "widow", "f", "spouse"),
    ("viudo", "widower", "m", "spouse"),
    ("hijo hijastro", "son", "m", "parent"),
    ("hija hijastra", "daughter", "f", "parent"),
    ("hermano hermanastro", "brother", "m", "sibling"),
    ("hermana hermanastra", "sister", "f", "sibling"),
    ("gemelo mellizo", "sibling", "m", "sibling"),
    ("gemela melliza", "sibling", "f", "sibling"),
    ("abuela abuelita yaya", "grandmother", "f", "grandchild"),
    ("abuelo abuelito yayo", "grandfather", "m", "grandchild"),
    ("nieto", "grandson", "m", "grandparent"),
    ("nieta", "granddaughter", "f", "grandparent"),
    ("bisabuela", "great-grandmother", "f", "great-grandchild"),
    ("bisabuelo", "great-grandfather", "m", "great-grandchild"),
    ("bisnieto", "great-grandson", "m", "great-grandparent"),
    ("bisnieta", "great-granddaughter", "f", "great-grandparent"),
    ("tía", "aunt", "f", "nephew or niece"),
    ("tío", "uncle", "m", "nephew or niece"),
    ("sobrino", "nephew", "m", "aunt or uncle"),
    ("sobrina", "niece", "f", "aunt or uncle"),
    ("primo", "cousin", "m", "cousin"),
    ("prima", "cousin", "f", "cousin"),
    ("suegra", "mother-in-law", "f", "child-in-law"),
    ("suegro", "father-in-law", "m", "child-in-law"),
    ("cuñado", "brother-in-law", "m", "sibling-in-law"),
    ("cuñada", "sister-in-law", "f", "sibling-in-law"),
    ("yerno", "son-in-law", "m", "parent-in-law"),
    ("nuera", "daughter-in-law", "f", "parent-in-law"),
    ("exmarido", "ex-husband", "m", "ex-spouse"),
    ("exmujer exesposa", "ex-wife", "f", "ex-spouse"),
    ("exnovio", "ex-partner", "m", "ex-partner"),
    ("exnovia", "ex-partner", "f", "ex-partner"),
)

_MALE = """
hombre chico niño muchacho varón bebé joven caballero anciano adolescente alumno estudiante jubilado señor pequeño
detenido acusado herido conductor pasajero ciclista peatón motorista paciente rescatado superviviente
alcalde exalcalde portavoz concejal presidente expresidente vicepresidente ministro exministro consejero secretario
director exdirector subdirector gerente delegado diputado senador gobernador comisario inspector agente bombero
policía abogado fiscal juez médico enfermero cirujano científico investigador catedrático rector decano profesor
maestro coordinador responsable jefe líder dirigente empresario trabajador empleado vecino amigo colega voluntario
testigo activista organizador fundador dueño propietario encargado técnico experto analista economista sociólogo
biólogo geólogo arqueólogo historiador bibliotecario archivero farmacéutico veterinario guarda vigilante párroco
sacerdote obispo entrenador árbitro capitán embajador cónsul candidato socio cliente visitante turista comerciante
hostelero agricultor ganadero pastor pescador panadero carnicero cocinero camarero carpintero albañil fontanero
electricista mecánico taxista camionero cartero relojero jardinero apicultor pintor decorador traductor intérprete
guía pescadero frutero librero herrero zapatero sastre barbero peluquero ingeniero arquitecto aparejador programador
diseñador artesano restaurador organero payaso mago meteorólogo consultor contable psicólogo logopeda fisioterapeuta
dentista químico físico astrónomo matemático filósofo lingüista
actor cantante músico guitarrista pianista violinista compositor autor escritor novelista poeta dramaturgo periodista
columnista presentador locutor humorista bailarín coreógrafo cineasta productor realizador artista escultor fotógrafo
ilustrador dibujante chef deportista futbolista jugador delantero portero defensa centrocampista tenista nadador
atleta corredor maratoniano boxeador gimnasta piloto campeón medallista ganador exfutbolista explorador astronauta
montañero marinero navegante regatista inventor mecenas filántropo político estadista premiado
"""
_FEMALE = """
mujer chica niña muchacha joven dama anciana adolescente alumna estudiante jubilada señora pequeña
detenida acusada herida conductora pasajera ciclista peatona motorista paciente rescatada superviviente
alcaldesa exalcaldesa portavoz concejala edil presidenta expresidenta vicepresidenta ministra exministra consejera
secretaria directora exdirectora subdirectora gerente delegada diputada senadora gobernadora comisaria inspectora
agente bombera policía abogada fiscal jueza médica enfermera cirujana científica investigadora catedrática rectora
decana profesora maestra coordinadora responsable jefa líder dirigente empresaria trabajadora empleada vecina amiga
colega voluntaria testigo activista organizadora fundadora dueña propietaria encargada técnica experta analista
economista socióloga bióloga geóloga arqueóloga historiadora bibliotecaria archivera farmacéutica veterinaria guarda
vigilante sacerdotisa obispa entrenadora árbitra capitana embajadora cónsul candidata socia clienta visitante turista
comerciante hostelera agricultora ganadera pastora pescadora panadera carnicera cocinera camarera carpintera albañila
fontanera electricista mecánica taxista camionera cartera relojera jardinera apicultora pintora decoradora traductora
intérprete guía pescadera frutera librera herrera zapatera modista barbera peluquera ingeniera arquitecta aparejadora
programadora diseñadora artesana restauradora payasa maga meteoróloga consultora contable psicóloga logopeda
fisioterapeuta dentista química física astrónoma matemática filósofa lingüista partera matrona
actriz cantante guitarrista pianista violinista compositora autora escritora novelista poeta dramaturga
periodista columnista presentadora locutora humorista bailarina coreógrafa cineasta productora realizadora artista
escultora fotógrafa ilustradora dibujante chef deportista futbolista jugadora delantera portera centrocampista
tenista nadadora atleta corredora maratoniana boxeadora gimnasta piloto campeona medallista ganadora exploradora
astronauta montañera marinera navegante regatista inventora filántropa política premiada
"""
MALE_ROLES = " ".join(noun for noun in _MALE.split() if noun not in _FEMALE.split())
FEMALE_ROLES = " ".join(noun for noun in _FEMALE.split() if noun not in _MALE.split())
"""Nouns that tell a gender by themselves; of the others the article tells it (la joven)."""
PERSONS = """
hombre mujer chico chica niño niña muchacho muchacha varón bebé joven anciano anciana adolescente alumno alumna
estudiante jubilado jubilada persona menor pequeño pequeña señor señora dama caballero individuo
"""
CASES = """
víctima detenido detenida acusado acusada sospechoso sospechosa herido herida conductor conductora pasajero pasajera
ciclista peatón peatona motorista paciente rescatado rescatada superviviente testigo turista montañero montañera
senderista demandante denunciante
"""
_TRADES = """
panadero panadera carnicero carnicera cocinero cocinera camarero camarera carpintero carpintera albañil fontanero
fontanera electricista mecánico mecánica taxista camionero camionera cartero cartera relojero relojera jardinero
jardinera apicultor apicultora decorador decoradora traductor traductora intérprete guía pescadero pescadera frutero
frutera librero librera herrero herrera zapatero zapatera sastre modista barbero barbera peluquero peluquera ingeniero
ingeniera arquitecto arquitecta aparejador aparejadora programador programadora diseñador diseñadora consultor
consultora contable psicólogo psicóloga logopeda fisioterapeuta dentista químico química físico física astrónomo
astrónoma matemático matemática filósofo filósofa lingüista pescador pescadora ganadero ganadera agricultor
agricultora pastor pastora matrona
"""
OFFICES = """
alcalde alcaldesa exalcalde exalcaldesa portavoz concejal concejala edil presidente presidenta expresidente
expresidenta vicepresidente vicepresidenta ministro ministra exministro exministra consejero consejera secretario
secretaria director directora exdirector exdirectora subdirector subdirectora gerente delegado delegada diputado
diputada senador senadora gobernador gobernadora comisario comisaria inspector inspectora agente bombero bombera
abogado abogada fiscal juez jueza médico médica enfermero enfermera catedrático catedrática rector rectora decano
decana profesor profesora maestro maestra coordinador coordinadora responsable jefe jefa líder dirigente empresario
empresaria trabajador trabajadora empleado empleada vecino vecina amigo amiga colega voluntario voluntaria activista
organizador organizadora fundador fundadora dueño dueña propietario propietaria encargado encargada técnico técnica
experto experta analista bibliotecario bibliotecaria archivero archivera guarda vigilante sacerdote obispo obispa
entrenador entrenadora árbitro árbitra capitán capitana embajador embajadora cónsul candidato candidata socio socia
cliente clienta visitante comerciante hostelero hostelera conserje familiar pariente asistente lector lectora oyente
espectador espectadora conservador conservadora
"""
EPITHETS = (
    """
actor actriz cantante músico guitarrista pianista violinista compositor compositora autor autora escritor escritora
novelista poeta dramaturgo dramaturga periodista columnista presentador presentadora locutor locutora humorista
bailarín bailarina coreógrafo coreógrafa cineasta productor productora realizador realizadora artista escultor
escultora fotógrafo fotógrafa ilustrador ilustradora dibujante chef deportista futbolista jugador jugadora delantero
delantera portero portera centrocampista tenista nadador nadadora atleta corredor corredora maratoniano maratoniana
boxeador boxeadora gimnasta piloto campeón campeona medallista ganador ganadora exfutbolista explorador exploradora
astronauta marinero marinera navegante regatista inventor inventora mecenas filántropo filántropa político estadista
pintor pintora premiado premiada estrella modelo artesano artesana ceramista restaurador restauradora organero
científico científica investigador investigadora arqueólogo arqueóloga biólogo bióloga geólogo geóloga historiador
historiadora economista sociólogo socióloga veterinario veterinaria farmacéutico farmacéutica cirujano cirujana rey
reina príncipe princesa duque duquesa conde condesa marqués marquesa infanta párroco meteorólogo meteoróloga florista
payaso payasa mago maga
"""
    + _TRADES
)
TRADES = ""
"""Reports call whom they are about by the trade, so that trades stand among the second names."""

PRONOUNS: dict[str, tuple[Literal["m", "f", ""], bool, bool]] = {
    "él": ("m", False, True),
    "ella": ("f", False, True),
    "ellos": ("", True, True),
    "ellas": ("f", True, True),
    "su": ("", False, False),
    "sus": ("", False, False),
    "suyo": ("", False, False),
    "suya": ("", False, False),
}
PAIRS = "pareja matrimonio dúo"
PARTICLES = "de del la las los van von da di du"
SUFFIXES = "jr sr ii iii iv hijo"
DEFINITE = "el la este esta ese esa aquel aquella al del"
INDEFINITE = "un una otro otra"
FORMER = "ex antiguo antigua difunto difunta exsecretario"
ACTS = (
    " ".join(form for verb in STRONG + SURE for form in (*verb.finite, verb.participle))
    + """
cree creyó creía piensa pensó pensaba exclamó sonrió lloró nació murió trabaja trabajó conoció sabía llamó quien que
visitó felicitó agradeció agradece agradecido quejó alegró llama describe describió considera casó jubiló
"""
)
PAST = """
fue fueron dio dieron hizo hicieron tuvo tuvieron estuvo estuvieron vino vinieron puso pusieron pudo pudieron quiso
quisieron supo supieron dijo dijeron vio vieron cupo anduvo trajo trajeron condujo produjo propuso propusieron sostuvo
sostuvieron mantuvo mantuvieron obtuvo contuvo intervino expuso hubo era eran iba iban había habían tenía tenían quería
podía hacía decía
"""
PREPOSITIONS = "de del a al con por para sin sobre tras ante contra entre desde hacia hasta en según"

ORGANISATIONS = """
ayuntamiento gobierno ministerio consejería concejalía diputación cabildo junta generalitat xunta parlamento congreso
senado cortes tribunal audiencia juzgado fiscalía policía guardia ejército armada bomberos protección universidad
facultad instituto colegio escuela academia conservatorio hospital clínica centro residencia museo biblioteca archivo
teatro auditorio orquesta banda coro fundación asociación federación confederación sindicato cámara club real
deportivo atlético unión partido coalición plataforma cooperativa empresa compañía grupo banco caja consorcio agencia
comisión comité consejo cofradía hermandad parroquia diócesis iglesia catedral comunidad mancomunidad oficina servicio
dirección subdelegación delegación secretaría red radio televisión editorial librería restaurante hotel mercado
asamblea patronato ampa ong cadena diario revista periódico
"""
OUTLETS = """
moncloa zarzuela cruz_roja casa_real guardia_civil policía_nacional protección_civil naciones_unidas unesco unicef
onu otan ue efe europa_press reuters adif renfe aena aemet correos telefónica inditex iberia facebook twitter instagram
youtube whatsapp google amazon netflix facua ugt ccoo csic once rtve
"""
SITES = """
calle avenida plaza paseo camino carretera barrio parque jardín puente playa bahía cala puerto río arroyo lago laguna
embalse pantano isla islas monte montaña sierra cerro pico valle bosque desierto costa cabo golfo mar océano estación
aeropuerto polígono urbanización pueblo villa ciudad provincia región comarca municipio comunidad península ermita
castillo palacio torre finca
"""
OFFICE_ENDS = ""
STREETS = "calle avenida plaza paseo carretera polígono urbanización provincia aeropuerto"
NEVER = """
lunes martes miércoles jueves viernes sábado enero febrero marzo junio agosto septiembre setiembre octubre noviembre
diciembre navidad nochebuena nochevieja cuaresma carnaval ramadán primavera verano otoño invierno dios internet covid
español española inglés inglesa francés francesa alemán alemana italiano italiana europeo europea católico católica
musulmán judío cristiano cristiana tv iva pib adn ia foto fotos imagen vídeo publicidad estado constitución biblia
república
"""
GROUPS = "policía autoridades gente hombres mujeres niños niñas aficionados familias parejas padres vecinos familiares"
JOINTS = "que quien quienes y pero cuando como después antes donde mientras porque si aunque cuyo cuya o hasta pues"
MINORS = """
niño niña bebé adolescente chico chica muchacho muchacha menor pequeño pequeña hijo hija nieto nieta hijastro hijastra
"""
PLACED = "en desde hasta hacia"
VERBAL = "a b c d e f g h i j k l m n o p q r s t u v w x y z á é í ó ú ñ"
"""Any ending: what follows a noun for a person never makes that noun describe another one, as it does in English."""
NAMING = "llamado llamada llama llamaba apodado apodada"
LOCALS = ""
FAMILY = "hijo hija hijos hijas niño niña bebé nieto nieta matrimonio boda"
APPOSED = "para quien que en cuya cuyo donde como"
CALENDAR = ""
"""Days and months have no capital."""
FUNCTIONS = """
a al algo alguien algún alguna algunas alguno algunos ambas ambos ante antes aquel aquella aquellas aquellos aquello
aquí así aun aún aunque ayer bajo bien cada casi como con contra cual cuales cualquier cuando cuánto cuya cuyo de
debajo del delante dentro desde después detrás donde durante e el él ella ellas ellos en encima entonces entre era eran
es esa esas ese eso esos esta está están estaba estaban estas este esto estos estuvo fue fueron ha había habían habrá
hace hacia han hasta hay hoy incluso jamás junto la las le les lo los luego mañana más me mediante menos mi mientras
mis muy nada nadie ni no nos nosotras nosotros nuestra nuestras nuestro nuestros nunca o os otra otras otro otros para
pero poco por porque pues que qué quien quién quienes se según ser será serán si sí sido siempre sin sino sobre son su
sus tal también tampoco tan tanto te toda todas todavía todo todos tras tu tus u un una unas uno unos va van y ya yo
"""
OPENERS = """
a además ahora al algo alguien algún alguna algunas algunos allí ambas ambos ante antes apenas aquel aquella aquello
aquí así aún aunque ayer bajo bien bueno buenos cada casi cerca cien claro como cómo con contra cuál cualquier cuando
cuándo cuánto cuatro de debajo dentro desde después diez donde dónde dos durante e el él ella ellas ellos en encima
entonces entre era eran es esa esas ese eso esos esta está están estas este esto estos fue fueron fuentes gracias ha
había habrá hace hacia han hasta hay hola hoy incluso jamás junto la las le les lo los luego mañana más me media
mediante menos mi mientras mil mis mucha muchas mucho muchos muy nada nadie ni ningún ninguna no nos nosotras nosotros
nuestra nuestro nuestros nueva nuevo nueve nunca o ocho otra otras otro otros para pero poco pocos por porque pronto
pues que qué queremos quien quién quienes quizá quizás se según seguro seis ser será si sí siempre sigue siete sin sino
sobre solo sólo son su sus tal tal también tampoco tan tanto tarde te tenemos tengo toda todas todavía todo todos tras
tres tu un una unas uno unos va vamos van varias varios veinte vino volveremos y ya yo vecinos expertos testigos
familiares tanto mientras primero segundo finalmente mañana luego precisamente actualmente anteriormente posteriormente
recientemente lógicamente afortunadamente dijo dice preguntado preguntada interrogado creemos creo estamos somos hemos
ojalá vengan
"""
OPENERS += " ".join(form for verb in STRONG + SURE for form in verb.finite)
"""A verb may open a sentence (Recordó que …)."""
PAIRING = "y e"
ATTACHING = "de del la el los las en para"
MALE_ARTICLES = "el un este ese aquel otro"
FEMALE_ARTICLES = "la una esta esa aquella otra"
OWNING = ("de ", "de ")
APPOSING = True
YEARS = "años"
SURNAMES = 2

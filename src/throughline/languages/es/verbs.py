"""Spanish verbs of saying in the forms that reports print: those that say nothing else, and those that may."""

from __future__ import annotations

from typing import NamedTuple

_STRONG = """
afirmar asegurar explicar añadir comentar contar:cuent relatar señalar indicar declarar manifestar:manifiest bromear
recalcar subrayar apostillar puntualizar exclamar tuitear
"""
_SURE = """
recordar:recuerd destacar apuntar precisar detallar matizar aclarar resaltar remarcar insistir anunciar confirmar
avanzar admitir confesar:confies lamentar responder contestar replicar preguntar opinar narrar rememorar expresar
argumentar alegar razonar avisar alertar prometer jurar reiterar resumir zanjar rematar remachar sentenciar
continuar:continú agregar susurrar murmurar gritar suspirar ironizar reflexionar evocar rogar:rueg suplicar reclamar
informar revelar desvelar constatar estimar calcular pronosticar augurar vaticinar presumir negar:nieg garantizar
corroborar ratificar interpelar evidenciar enfatizar abundar ahondar especificar testificar recomendar:recomiend
aconsejar animar confiar:confí postear publicar conceder aceptar tranquilizar terciar interrumpir apremiar completar
rectificar
"""
_LOOSE = """
llamar calificar definir tildar tachar considerar pensar:piens celebrar elogiar alabar criticar censurar denunciar
reprochar saludar aplaudir defender:defiend valorar quejar alegrar felicitar congratular sincerar disculpar sorprender
temer esperar desear soñar citar firmar hablar aludir invitar ordenar mandar convocar presentar rezar:rez corear cantar
entonar imaginar
"""
_IRREGULAR_STRONG = """
decir dicho diciendo dice dicen dijo dijeron decía decían dirá dirán diría
escribir escrito escribiendo escribe escriben escribió escribieron escribía escribían
"""
_IRREGULAR_SURE = """
sostener sostenido sosteniendo sostiene sostienen sostuvo sostuvieron sostenía sostenían
mantener mantenido manteniendo mantiene mantienen mantuvo mantuvieron mantenía mantenían
proponer propuesto proponiendo propone proponen propuso propusieron proponía proponían
exponer expuesto exponiendo expone exponen expuso expusieron exponía exponían
intervenir intervenido interviniendo interviene intervienen intervino intervinieron
repetir repetido repitiendo repite repiten repitió repitieron repetía repetían
pedir pedido pidiendo pide piden pidió pidieron pedía pedían
advertir advertido advirtiendo advierte advierten advirtió advirtieron advertía advertían
sugerir sugerido sugiriendo sugiere sugieren sugirió sugirieron sugería sugerían
desmentir desmentido desmintiendo desmiente desmienten desmintió desmintieron desmentía
concluir concluido concluyendo concluye concluyen concluyó concluyeron concluía concluían
argüir argüido arguyendo arguye arguyen arguyó arguyeron argüía
aducir aducido aduciendo aduce aducen adujo adujeron aducía
proseguir proseguido prosiguiendo prosigue prosiguen prosiguió prosiguieron proseguía proseguían
corregir corregido corrigiendo corrige corrigen corrigió corrigieron corregía
exigir exigido exigiendo exige exigen exigió exigieron exigía exigían
reconocer reconocido reconociendo reconoce reconocen reconoció reconocieron reconocía reconocían
inquirir inquirido inquiriendo inquiere inquieren inquirió inquirieron
reír reído riendo ríe ríen rio rió rieron reía reían
sonreír sonreído sonriendo sonríe sonríen sonrió sonrieron sonreía sonreían
saber sabido
"""
_IRREGULAR_LOOSE = """
describir descrito describiendo describe describen describió describieron describía describían
despedir despedido despidiendo despide despiden despidió despidieron despedía
sentir sentido sintiendo siente sienten sintió sintieron sentía sentían
referir referido refiriendo refiere refieren refirió refirieron refería
creer creído creyendo cree creen creyó creyeron creía creían
leer leído leyendo lee leen leyó leyeron leía leían
agradecer agradecido agradeciendo agradece agradecen agradeció agradecieron agradecía
dirigir dirigido dirigiendo dirige dirigen dirigió dirigieron dirigía
"""
_PRESENT = {"a": ("a", "an"), "e": ("e", "en"), "i": ("e", "en")}
_PAST = {
    "a": ("ó", "aron", "aba", "aban", "ará", "aría"),
    "e": ("ió", "ieron", "ía", "ían", "erá", "ería"),
    "i": ("ió", "ieron", "ía", "ían", "irá", "iría"),
}
_PARTICIPLE = {"a": "ado", "e": "ido", "i": "ido"}
_GERUND = {"a": "ando", "e": "iendo", "i": "iendo"}


class Verb(NamedTuple):
    """The forms of a verb: infinitive, participle, gerund, and those that have a subject."""

    infinitive: str
    participle: str
    gerunds: tuple[str, ...]
    finite: tuple[str, ...]

    @property
    def forms(self) -> tuple[str, ...]:
        """All of them."""
        return (self.infinitive, self.participle, *self.gerunds, *self.finite)


def _conjugated(entry: str) -> Verb:
    """A regular verb by its infinitive and, where it differs, the stem of the present."""
    infinitive, _, given = entry.partition(":")
    stem, kind = infinitive[:-2], infinitive[-2]
    finite = (*((given or stem) + ending for ending in _PRESENT[kind]), *(stem + ending for ending in _PAST[kind]))
    return Verb(infinitive, stem + _PARTICIPLE[kind], (stem + _GERUND[kind],), finite)


def _listed(line: str) -> Verb:
    """A verb of which a line lists infinitive, participle, gerund and the forms that have a subject."""
    infinitive, participle, *rest = line.split()
    return Verb(infinitive, participle, tuple(rest[:1]), tuple(rest[1:]))


def _verbs(regular: str, irregular: str) -> tuple[Verb, ...]:
    """The verbs of a list of regular ones and of lines of others."""
    return (*map(_conjugated, regular.split()), *map(_listed, irregular.strip().splitlines()))


STRONG = _verbs(_STRONG, _IRREGULAR_STRONG)
SURE = _verbs(_SURE, _IRREGULAR_SURE)
LOOSE = _verbs(_LOOSE, _IRREGULAR_LOOSE)

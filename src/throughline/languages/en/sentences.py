"""English: abbreviations, and words that begin sentences."""

from __future__ import annotations

BEFORE_NAMES = frozenset(
    """mr mrs ms mx dr prof sen sens rep reps gov govs gen col capt cmdr lt sgt cpl pvt adm maj rev fr msgr hon pres
    st mt ft supt insp messrs mmes det supt amb dist atty vs v mlle mme sr. spc pfc cllr""".split()
)
BEFORE_NUMBERS = frozenset(
    "no nos art sec ch p pp fig vol ver para jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
ABBREVIATIONS = frozenset(
    """jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun inc corp co ltd llc
    bros jr sr esq etc al dept univ assn ave blvd rd approx est min max ala ariz ark calif colo conn del fla ga ill ind
    kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo u.s u.k u.n e.g i.e a.m
    p.m d.c b.c a.d ph.d m.d viz cf incl""".split()
)
STARTERS = frozenset(
    """the a an he she it they we you i his her their its this that these those but and in on at as if when while after
    before for there what who how why where no not one some many all most both each another other since with from by
    however meanwhile also then now according so yet although though because during under despite our my your""".split()
)

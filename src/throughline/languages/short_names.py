"""Short forms of given names, as data: Bill and William can be one man."""

from __future__ import annotations

from functools import cache

FORMS = """
abigail abby gail | albert al bert | alexander alex alec sandy | alfred alf fred freddie | andrew andy drew
anthony antony tony | arthur art | benjamin ben benny | charles charlie chuck chas | christopher chris kit topher
daniel dan danny | david dave davey | donald don donny donnie | dorothy dot dottie | douglas doug
edward ed eddie ted teddy ned | elizabeth liz lizzie beth betty eliza | eugene gene | francis frank frankie
franklin frank | frederick fred freddie | gabriel gabe | gerald gerry jerry | gregory greg | harold harry hal
henry harry hank | jacob jake | james jim jimmy jamie | janet jan | jeffrey jeff | jennifer jen jenny
jessica jess jessie | john jack johnny jon | jonathan jon jonny | joseph joe joey | joshua josh | judith judy
kenneth ken kenny | lawrence laurence larry laurie | leonard len lenny leo | louis lou | margaret maggie meg peggy
martin marty | matthew matt | michael mike mick mickey | nathaniel nathan nat nate | nicholas nick nicky
pamela pam | patricia pat patty trish | patrick pat paddy | peter pete | philip phillip phil | rebecca becky becca
raymond ray | richard rich rick ricky dick | robert bob bobby rob robbie bert | ronald ron ronnie | russell russ
samantha sam | samuel sam sammy | stephen steven steve stevie | stuart stewart stu | susan sue susie suzie
theodore ted theo | theresa terry tess | thomas tom tommy | timothy tim timmy | victoria vicky vicki
vincent vince | walter walt wally | william will bill billy willie liam | zachary zach zack
katherine katharine catherine kathryn kate katie kathy cathy kit kitty
"""
"""Groups of forms of one name, parted by bars and line breaks, the full one first; some forms stand in several."""


@cache
def short_forms() -> dict[str, frozenset[str]]:
    """Each given name and short form with the first names of the groups that hold it: ``bill`` with ``william``."""
    found: dict[str, frozenset[str]] = {}
    for group in (listed.split() for line in FORMS.strip().splitlines() for listed in line.split("|")):
        for word in group:
            found[word] = found.get(word, frozenset()) | {group[0]}
    return found

"""A small fictional story and its dossier, put together by hand so that every section of a page has a row."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from throughline.model.article import Article, Rejected
from throughline.model.evidence import Days, Evidence, Reason
from throughline.model.marks import Region, Report
from throughline.telling import dossier as told

TEXTS = {
    "bell": (
        " date 2031-05-04 The harbour bell rang again on Saturday evening.\n\n"
        "Ines Marlowe, 61, who looks after the old lighthouse, said: “We mended the bell by hand, all winter long. "
        "We shall ring it every evening.”\n\n"
        "The bell had been silent since March, the council reportedly said.\n\n"
        "Visitors who come by ferry will find the path dry and well marked. The tea room is open at weekends, and its "
        "window looks over the whole bay. Bring a coat, for the wind up there is fresh even in June.\n\n"
        "Photo / Tom Abel"
    ),
    "gazette": (
        "Bell back in its tower\n\n"
        'On Saturday the keeper Ines Marlowe wrote online: "We mended the bell by hand, all winter long -\n\n'
        "we will ring it every evening,' and thanked the children of the harbour school.\n\n"
        "The town stated that the bell had been silent since April.\n\n"
        "Worried about someone at sea? Call the Harbour Line free on 0123 456 789, open from 8am to 6pm."
    ),
    "year": (
        "One year on, the bell has company.\n\n"
        "Marlowe, 62, recalled how the town had mended “the bell by hand”. Last May she rang it for the first time.\n\n"
        "“It sounds like home,” a neighbour said."
    ),
}
SATURDAY = date(2031, 5, 3)
SUNDAY = date(2031, 5, 4)


def day(given: date) -> Days:
    return Days(given, given)


def at(article: str, words: str) -> Evidence:
    """The one place of these words in an article."""
    text = TEXTS[article]
    assert text.count(words) == 1, (article, words, text.count(words))
    start = text.index(words)
    return Evidence(article, start, start + len(words))


def region(article: str, words: str, kind: str) -> Region:
    return Region(article, at(article, words).span, kind)  # type: ignore[arg-type]


def reports() -> dict[str, Report]:
    """The reports by their ids, with the regions that are no running text."""
    regions = {
        "bell": (region("bell", " date 2031-05-04", "header"), region("bell", "Photo / Tom Abel", "credit")),
        "gazette": (
            region("gazette", "Bell back in its tower", "headline"),
            region("gazette", TEXTS["gazette"][TEXTS["gazette"].index("Worried") :], "support"),
        ),
        "year": (),
    }
    return {
        name: Report(Article(name, text, f"reports/{name}.txt"), regions=regions[name]) for name, text in TEXTS.items()
    }


def source(name: str, **given: object) -> told.Source:
    article = reports()[name].article
    base = told.Source(
        article=name,
        label=name,
        outlet=None,
        author=None,
        url=None,
        source=article.source,
        language="en",
        sha256=article.sha256,
        characters=len(article.text),
        dating="stated",
        days=day(SUNDAY),
        best=SUNDAY,
    )
    return replace(base, **given)  # type: ignore[arg-type]


def ledger() -> told.Ledger:
    """What the keeper said, as two reports print it: one word changed, a break inside, a wrong closing mark."""
    first, second = (
        at("bell", "We mended the bell by hand, all winter long."),
        at("bell", "We shall ring it every evening."),
    )
    changed = told.Change("replace", "words", at("bell", "shall"), at("gazette", "will"))
    case = told.Change(
        "replace", "case", at("bell", "We shall")._replace(end=second.start + 2), at("gazette", "we will")
    )
    case = replace(
        case, printed=Evidence("gazette", at("gazette", "we will").start, at("gazette", "we will").start + 2)
    )
    stop = told.Change(
        "replace",
        "stop",
        Evidence("bell", first.end - 1, first.end),
        Evidence("gazette", at("gazette", "long -").end - 1, at("gazette", "long -").end),
    )
    return told.Ledger(
        id="bell-1",
        said=Days(SATURDAY, SUNDAY),
        speakers=(told.Credit("Ines Marlowe", (at("bell", "Ines Marlowe"),), "named"),),
        columns=("bell", "gazette"),
        parts=(
            told.Part(
                1,
                first,
                (
                    told.Print("bell", "same", (first,), reference=True, with_parts=(2,)),
                    told.Print(
                        "gazette",
                        "repunctuated",
                        (at("gazette", "We mended the bell by hand, all winter long"),),
                        changes=(stop,),
                    ),
                ),
            ),
            told.Part(
                2,
                second,
                (
                    told.Print("bell", "same", (second,), reference=True, with_parts=(1,)),
                    told.Print(
                        "gazette",
                        "altered",
                        (at("gazette", "we will ring it every evening"),),
                        changes=(case, changed),
                        closed=False,
                    ),
                ),
            ),
            told.Part(
                3, at("year", "the bell by hand"), (told.Print("year", "cut", (at("year", "the bell by hand"),)),)
            ),
        ),
        introductions=(
            told.Introduction("gazette", at("gazette", "the keeper Ines Marlowe wrote online"), at("gazette", "wrote")),
        ),
        most_complete=("bell", "gazette"),
        because=(Reason("prints the same words", (first,)),),
    )


def rows() -> dict[str, tuple[told.Row, ...]]:
    """Agreements, changes, differences and single sources."""
    silent = "silent since "
    return {
        "agreements": (
            told.Row(
                "agreement",
                "Ines Marlowe",
                "role",
                (told.Cell("keeper", (at("bell", "looks after the old lighthouse"), at("gazette", "the keeper"))),),
                2,
            ),
        ),
        "changes": (
            told.Row(
                "change",
                "Ines Marlowe",
                "age",
                (
                    told.Cell(61, (at("bell", "61"),), as_of=day(SUNDAY)),
                    told.Cell(62, (at("year", "62"),), as_of=Days(date(2032, 5, 1), date(2032, 5, 9))),
                ),
                2,
            ),
        ),
        "differences": (
            told.Row(
                "difference",
                "the bell",
                "date",
                (
                    told.Cell("2031-03", (at("bell", silent + "March"),), certainty="reported"),
                    told.Cell("2031-04", (at("gazette", silent + "April"),)),
                ),
                2,
            ),
            told.Row(
                "difference",
                "the bell",
                "place",
                (told.Cell("harbour", (at("bell", "harbour bell"),)), told.Cell("tower", (at("gazette", "tower"),))),
                2,
                "grain",
            ),
        ),
        "singles": (
            told.Row("single", "a neighbour", "credited", (told.Cell(None, (at("year", "a neighbour"),)),), 1),
        ),
    }


def look_first() -> tuple[told.Notice, ...]:
    difference = rows()["differences"][0]
    return (
        told.Notice("difference", "findings", difference.cells, difference.subject, difference.attribute),
        told.Notice(
            "altered",
            "sayings",
            (told.Cell(None, (at("bell", "shall"),)), told.Cell(None, (at("gazette", "will"),))),
            because=(Reason("prints the same words", (at("gazette", "we will ring it every evening"),)),),
        ),
        told.Notice("undated", "sources", (told.Cell(None, (at("year", "One year on"),)),)),
    )


def timeline() -> tuple[told.Moment, ...]:
    rang = at("bell", "The harbour bell rang again on Saturday evening.")
    return (
        told.Moment(
            "bell:rang",
            day(SATURDAY),
            SATURDAY,
            "part",
            "evening",
            said=True,
            certainty="stated",
            what=rang,
            evidence=(rang, at("gazette", "On Saturday the keeper Ines Marlowe wrote online")),
            people=("Ines Marlowe",),
            because=(Reason("weekday", (at("bell", "Saturday evening"),)),),
        ),
        told.Moment(
            "year:company",
            Days(date(2032, 5, 1), date(2032, 5, 9)),
            None,
            "about",
            None,
            said=False,
            certainty="reported",
            what=at("year", "the bell has company"),
            evidence=(at("year", "the bell has company"),),
        ),
    )


def sayings() -> tuple[told.Saying, told.Saying]:
    home = told.Saying(
        "year",
        "direct",
        (at("year", "It sounds like home,"),),
        (told.Credit("a neighbour", (at("year", "a neighbour"),), "anonymous"),),
        cue=Evidence("year", at("year", "neighbour said").end - 4, at("year", "neighbour said").end),
    )
    silent = told.Saying(
        "gazette",
        "indirect",
        (at("gazette", "the bell had been silent since April"),),
        (told.Credit("The town", (at("gazette", "The town"),), "named"),),
        cue=at("gazette", "stated"),
        frame=at("gazette", "The town stated that the bell had been silent since April."),
        said=day(SUNDAY),
    )
    return home, silent


def support() -> told.Help:
    return told.Help(
        "gazette",
        at("gazette", "0123 456 789"),
        "phone",
        "Harbour Line",
        "0123 456 789",
        None,
        "8am to 6pm",
        "free",
        day(SUNDAY),
    )


def taken() -> told.Taken:
    return told.Taken(
        read=6,
        articles=3,
        known=("reports/copy.txt",),
        versions=("reports/older.txt",),
        rejected=(Rejected("reports/<empty>.txt", "empty", "nothing in it: leave it out"),),
    )


def dossier() -> told.Dossier:
    """The whole story as its three reports tell it."""
    quotation, paraphrase = sayings()
    undated = Days(date(2032, 5, 1), date(2032, 5, 9))
    shared = (at("bell", "bell had been silent since"), at("gazette", "bell had been silent since"))
    return told.Dossier(
        id="bell",
        title=told.Title("lead", at("bell", "The harbour bell rang again on Saturday evening.")),
        happened=day(SATURDAY),
        reported=Days(SUNDAY, undated.last),
        counts=told.Counts(3, 1, 2, 1, 2, 1, 0, (("bell-1", 2),)),
        look_first=look_first(),
        timeline=timeline(),
        ledgers=(replace(ledger(), columns=("bell", "gazette", "year")),),
        quotations=(quotation,),
        paraphrases=(paraphrase,),
        **rows(),
        copies=(told.Copied(("bell", "gazette"), "bell", "rewrite", 0.31, (Reason("prints the same words", shared),)),),
        overlaps=(told.Overlap("bell", "gazette", 14, 5, (shared,)),),
        chapters=(
            told.Chapter("bell", ("bell", "gazette"), day(SUNDAY), day(SATURDAY)),
            told.Chapter("year", ("year",), undated, None),
        ),
        bonds=(told.Bond("bell", "year", (Reason("names an earlier day", (at("year", "Last May"),), "2031-05"),)),),
        support=(support(),),
        without_support=("bell", "year"),
        sources=(
            source("bell", outlet="Harbour Post", url="https://harbour.example/bell", author="T. Abel"),
            source("gazette", label="gazette", url="javascript:alert(1)"),
            source(
                "year",
                dating="inferred",
                days=undated,
                best=date(2032, 5, 3),
                because=(Reason("names an earlier day", (at("year", "One year on"),)),),
            ),
        ),
        set_aside=(told.Aside("bell", "credit", at("bell", "Photo / Tom Abel")),),
        taken=taken(),
        digest="0f" * 8,
        version="0.1.0",
    )


def single(name: str = "moor") -> tuple[told.Dossier, Report]:
    """Another report about something else, and its dossier."""
    article = Article(name, "A new bench stands on the moor.\n\nIt is made of larch.", f"reports/{name}.txt")
    whole = dossier()
    lone = told.Source(name, name, None, None, None, article.source, None, article.sha256, 40, "unknown", None, None)
    empty = {
        key: ()
        for key in (
            "look_first timeline ledgers quotations paraphrases agreements changes differences singles copies "
            "overlaps chapters bonds support without_support set_aside"
        ).split()
    }
    alone = replace(
        whole,
        id=name,
        title=told.Title("lead", Evidence(name, 0, 31)),
        happened=None,
        reported=None,
        counts=told.Counts(1, 0, 1, 0, 0, 0, 1),
        sources=(lone,),
        **empty,  # type: ignore[arg-type]
    )
    return alone, Report(article)

"""The numbers that steer the check of a draft, with where they come from."""

from __future__ import annotations

from dataclasses import dataclass

from throughline.settings.relating import Relating


@dataclass(frozen=True, slots=True, init=False, repr=False, eq=False)
class Checking(Relating):
    """The numbers of checking, behind those of relating."""

    # checking: a draft against its sources
    check_run: int = 3
    """Words of a run by which a quotation's sources are looked for: as many as align two printings of one utterance."""
    check_pair: int = 2
    """The same for a short quotation, of which one changed word leaves no longer run."""
    check_short: int = 8
    """Words of a quotation up to which it is short. Set by hand."""
    check_reports: int = 24
    """Reports that are compared for one quotation, those that share most of its runs: more print the same words."""
    check_turns: int = 20
    """Turns of one report that are compared with one quotation, those that share most words: bounds the work on hostile
    repetitions."""
    check_altered: float = 0.6
    """Share of a quotation's words that a source must print for it to be a changed quotation; with fewer it is not
    found. Either way somebody must look. A round number set by hand."""
    check_shown: float = 0.3
    """The same for words that are shown as the nearest where nothing was found: fewer are chance."""
    check_narrated: float = 0.8
    """Share of a quotation's words that a source's own running text must have to be where they come from; set by
    hand."""
    check_joined: int = 3
    """Words that a second printing must give to a quotation for it to join two: fewer are a stock phrase."""
    check_denied: int = 4
    """Words before a fragment within which its clause's "not" is missed: further off it belongs to something else."""
    check_fragment: int = 2
    """Words of a fragment up to which it is no matter that nobody prints it, if the draft credits it to nobody: marks
    of irony and names stand in quotation marks too."""
    check_nearest: int = 5
    """Printings that are shown side by side: what fits a screen."""
    check_related: int = 20
    """Reports with which a draft is related to compare its ages, counts and days: relating so many takes a tenth of a
    second."""
    check_rare: int = 25
    """Tenths of rarity from which a word tells what a text is about: names and telling nouns."""
    check_shared: int = 100
    """Tenths of rarity of such words that a draft and a report share at least: three of them."""
    check_days: int = 31
    """Days between the draft's day and the sources' within which both are of one happening: further off it is mostly
    another one. Round numbers set by hand, this and the next."""
    check_words: float = 0.6
    """Share of rarity that clauses must have in common for two days in them to be of one happening."""

from __future__ import annotations

from throughline.text.rarity import COMMONEST, RAREST, rarity


def test_common_words_tell_nothing_and_rare_ones_most() -> None:
    assert rarity("the", "en") == 0
    assert rarity("zzyzxville", "en") == COMMONEST - RAREST
    assert 0 < rarity("police", "en") < rarity("lighthouse", "en") < rarity("zzyzxville", "en")


def test_each_language_has_its_own_common_words() -> None:
    assert rarity("của", "vi") == 0
    assert rarity("của", "en") > 0


def test_an_unknown_language_counts_as_english() -> None:
    assert rarity("police", None) == rarity("police", "EN") == rarity("police", "en-GB")


def test_in_a_language_without_a_list_long_words_are_rare() -> None:
    assert rarity("na", "qq") < rarity("taarifa", "qq") < rarity("mwandishihabari", "qq") == COMMONEST - RAREST


def test_a_long_number_is_rarer_than_a_short_one() -> None:
    assert rarity("7", "en") < rarity("417", "en") == rarity("41700", "en")

from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from belegt.statistics.quantity import Notation, read_quantities

GERMAN = [
    # text, words, low, high, unit
    ("mehr als 800 Stadtwerke", "800", 800, inf, "Stadtwerke"),
    ("rund 23,5 Prozent", "23,5 Prozent", 23.5, 23.5, "%"),
    ("4 v. H. der Briefe", "4 v. H.", 4, 4, "%"),
    ("0,7 ‰ Schwund", "0,7 ‰", 0.7, 0.7, "‰"),
    ("68\u202f% warten", "68\u202f%", 68, 68, "%"),
    ("**68** % warten", "68** %", 68, 68, "%"),
    ("1'000 Franken", "1'000 Franken", 1000, 1000, "CHF"),
    ("95 300 Leute", "95 300", 95_300, 95_300, "Leute"),
    ("1.024 Leute", "1.024", 1024, 1024, "Leute"),
    ("1,024 Promille", "1,024 Promille", 1.024, 1.024, "‰"),
    ("dreiundzwanzig Leute", "dreiundzwanzig", 23, 23, "Leute"),
    ("dreissig Leute", "dreissig", 30, 30, "Leute"),
    ("zwölftausend Leute", "zwölftausend", 12_000, 12_000, "Leute"),
    ("einhundertfünf Leute", "einhundertfünf", 105, 105, "Leute"),
    ("zweieinhalb Stunden", "zweieinhalb Stunden", 2.5, 2.5, "h"),
    ("eineinviertel Meter", "eineinviertel Meter", 1.25, 1.25, "m"),
    ("anderthalb Millionen Haushalte", "anderthalb Millionen", 1.5e6, 1.5e6, "Haushalte"),
    ("eine halbe Million Briefe", "eine halbe Million", 5e5, 5e5, "Briefe"),
    ("2,4 Mrd. Euro", "2,4 Mrd. Euro", 2.4e9, 2.4e9, "EUR"),
    ("CHF 2,75 Mio.", "CHF 2,75 Mio.", 2.75e6, 2.75e6, "CHF"),
    ("2–3 Mio. Euro", "2–3 Mio. Euro", 2e6, 3e6, "EUR"),
    ("sechs bis acht Euro", "sechs bis acht Euro", 6, 8, "EUR"),
    ("hunderttausende Höfe", "hunderttausende", 200_000, inf, "Höfe"),
    ("Dutzende von Ämtern", "Dutzende", 24, inf, "Ämtern"),
    ("eine Handvoll Menschen", "eine Handvoll", 2, 10, "Menschen"),
    ("⅔ der Höfe", "⅔", 200 / 3, 200 / 3, "%"),
    ("zwei Drittel der Höfe", "zwei Drittel", 200 / 3, 200 / 3, "%"),
    ("ein gutes Viertel", "ein gutes Viertel", 25, inf, "%"),
    ("fast die Hälfte", "Hälfte", -inf, 50, "%"),
    ("jede dritte Filiale", "jede dritte", 100 / 3, 100 / 3, "%"),
    ("jeder 20. Anruf", "jeder 20.", 5, 5, "%"),
    ("neun von zehn Gästen", "neun von zehn", 90, 90, "%"),
    ("eine 50-prozentige Auslastung", "50-prozentige", 50, 50, "%"),
    ("eine achtzigprozentige Auslastung", "achtzigprozentige", 80, 80, "%"),
    ("eine Verdreifachung", "Verdreifachung", 3, 3, "times"),
    ("dreimal so viele", "dreimal", 3, 3, "times"),
    ("doppelt so viele", "doppelt", 2, 2, "times"),
    ("das Fünffache", "Fünffache", 5, 5, "times"),
    ("ein sechsstelliger Betrag", "sechsstelliger", 100_000, 999_999, ""),
    ("14 Prozentpunkte", "14 Prozentpunkte", 14, 14, "points"),
    ("p < ,05", "p < ,05", -inf, 0.05, "p"),
    ("r = ,43", "r = ,43", 0.43, 0.43, "r"),
    ("d = −0,2", "d = −0,2", -0.2, -0.2, "d"),
]
ENGLISH = [
    ("a handful of hotels", "a handful", 2, 10, "hotels"),
    ("£3.2bn", "£3.2bn", 3.2e9, 3.2e9, "GBP"),
    ("90m dollars", "90m dollars", 9e7, 9e7, "USD"),
    ("$80 million", "$80 million", 8e7, 8e7, "USD"),
    ("1,024 people", "1,024", 1024, 1024, "people"),
    ("1.024 points", "1.024 points", 1.024, 1.024, "points"),
    ("130 000 letters", "130 000", 130_000, 130_000, "letters"),
    ("twenty-three letters", "twenty-three", 23, 23, "letters"),
    ("eleven thousand letters", "eleven thousand", 11_000, 11_000, "letters"),
    ("one hundred and five letters", "one hundred and five", 105, 105, "letters"),
    ("two and a half hours", "two and a half hours", 2.5, 2.5, "h"),
    ("half a million letters", "half a million", 5e5, 5e5, "letters"),
    ("2–3 times as many", "2–3 times", 2, 3, "times"),
    ("twice the rate", "twice", 2, 2, "times"),
    ("a tenfold rise", "tenfold", 10, 10, "times"),
    ("a 50-fold rise", "50-fold", 50, 50, "times"),
    ("one in five", "one in five", 20, 20, "%"),
    ("one new landlord in four", "one new landlord in four", 25, 25, "%"),
    ("nine out of ten callers", "nine out of ten", 90, 90, "%"),
    ("every third branch", "every third", 100 / 3, 100 / 3, "%"),
    ("nearly two-thirds of them", "two-thirds", -inf, 200 / 3, "%"),
    ("a good quarter of them", "a good quarter", 25, inf, "%"),
    ("half of all tickets", "half", 50, 50, "%"),
    ("14.5% of them", "14.5%", 14.5, 14.5, "%"),
    ("4 per cent", "4 per cent", 4, 4, "%"),
    ("a 50-percent rise", "50-percent", 50, 50, "%"),
    ("nine percentage points", "nine percentage points", 9, 9, "points"),
    ("a four-figure sum", "four-figure", 1000, 9999, ""),
    ("up to 25 people", "25", -inf, 25, "people"),
    ("tens of thousands of packages", "tens of thousands", 20_000, inf, "packages"),
    ("a couple of hundred people", "a couple of hundred", 200, inf, "people"),
    ("6 to 8 dollars", "6 to 8 dollars", 6, 8, "USD"),
    ("p < .05", "p < .05", -inf, 0.05, "p"),
    ("r = -0.03", "r = -0.03", -0.03, -0.03, "r"),
]
ORACLES = [("de", text, row) for text, *row in GERMAN]
ORACLES += [("en", text, row) for text, *row in ENGLISH]


@pytest.mark.parametrize(("language", "text", "expected"), ORACLES)
def test_reads_value_bounds_and_unit(language, text, expected):
    words, low, high, unit = expected
    (found,) = read_quantities(text, language)
    assert text[found.start : found.end] == words
    assert (found.low, found.high) == pytest.approx((low, high))
    assert found.unit == unit


@pytest.mark.parametrize(
    ("language", "text", "notation"),
    [
        ("de", "68 %", Notation.DIGITS),
        ("de", "zwölf Leute", Notation.WORDS),
        ("de", "ein Drittel", Notation.FRACTION),
        ("de", "jeder zehnte Anruf", Notation.RATIO),
        ("de", "Verdopplung", Notation.MULTIPLE),
        ("de", "siebenstellig", Notation.MAGNITUDE),
        ("en", "dozens of shops", Notation.ROUGH),
        ("en", "d = 0.31", Notation.EFFECT),
    ],
)
def test_says_how_a_quantity_is_written(language, text, notation):
    assert read_quantities(text, language)[0].notation is notation


@pytest.mark.parametrize(
    ("title", "body", "agree"),
    [
        ("68 % gehen", "Rund 68 Prozent der Gäste gehen.", True),
        ("zwei Drittel gehen", "67 % gehen.", True),
        ("jeder Vierte geht, also jede vierte Kundin", "25 % gehen.", True),
        ("68 % gehen", "86 % gehen.", False),
        ("mehr als 800 Ämter", "812 Ämter", True),
        ("mehr als 800 Ämter", "712 Ämter", False),
        ("30 Euro", "30 Minuten", False),
        ("rund 300 Ämter", "312 Ämter", True),
    ],
)
def test_quantities_agree_where_they_can_mean_the_same(title, body, agree):
    announced, stated = (read_quantities(text, "de")[0] for text in (title, body))
    assert announced.agrees_with(stated) is agree


@pytest.mark.parametrize("text", ["", "ein Haus", "Die Achtung der Elfen", "im Zweifel", "A-12"])
def test_reads_nothing_where_there_is_no_number(text):
    assert read_quantities(text, "de") == ()


@given(st.text(st.sampled_from("0123456789.,' %€½⅔–-=<abzweifündrtmlohcs \n\u202f*")))
def test_every_quantity_stands_where_it_says(text):
    for language in ("de", "en"):
        found = read_quantities(text, language)
        assert all(one.start < one.end <= len(text) and one.low <= one.high for one in found)
        assert list(found) == sorted(found, key=lambda one: one.start)


@given(st.integers(min_value=2, max_value=999_999))
def test_reads_grouped_digits_in_either_language(number):
    for language, group in (("de", "."), ("de", "'"), ("de", "\u202f"), ("en", ","), ("en", " ")):
        digits = f"{number:,}".replace(",", group)
        assert read_quantities(f"{digits} %", language)[0].low == number

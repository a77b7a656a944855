"""Wording: what the words of fractions, multiples and units are worth, for the number reader."""

# The longer stem stands first where two begin alike.
PARTS: tuple[tuple[str, float], ...] = (
    ("drittel", 3), ("viertel", 4), ("fünftel", 5), ("sechstel", 6), ("siebtel", 7),
    ("achtel", 8), ("neuntel", 9), ("zehntel", 10), ("zwölftel", 12), ("zwanzigstel", 20),
    ("hundertstel", 100), ("tausendstel", 1000),
    ("third", 3), ("quarter", 4), ("fourth", 4), ("fifth", 5), ("sixth", 6), ("seventh", 7),
    ("eighth", 8), ("ninth", 9), ("tenth", 10), ("twelfth", 12), ("twentieth", 20),
    ("hundredth", 100),
)  # fmt: skip
ORDINALS: tuple[tuple[str, float], ...] = (
    ("zweit", 2), ("dritt", 3), ("viert", 4), ("fünft", 5), ("sechst", 6), ("sieb", 7),
    ("acht", 8), ("neunt", 9), ("zehnt", 10), ("elft", 11), ("zwölft", 12), ("fünfzehnt", 15),
    ("zwanzigst", 20), ("dreißigst", 30), ("fünfzigst", 50), ("hundertst", 100),
    ("tausendst", 1000), ("second", 2), ("third", 3), ("fourth", 4), ("fifth", 5), ("sixth", 6),
    ("seventh", 7), ("eighth", 8), ("ninth", 9), ("tenth", 10), ("eleventh", 11), ("twelfth", 12),
    ("fifteenth", 15), ("twentieth", 20), ("thirtieth", 30), ("fiftieth", 50), ("hundredth", 100),
)  # fmt: skip
MULTIPLES: tuple[tuple[str, float], ...] = (
    ("doppelt", 2), ("zweimal", 2), ("dreimal", 3), ("viermal", 4), ("halb", 1 / 2),
    ("verdopp", 2), ("verdrei", 3), ("vervier", 4), ("verfünf", 5), ("versechs", 6),
    ("verzehn", 10), ("twice", 2), ("thrice", 3), ("doubl", 2), ("tripl", 3), ("trebl", 3),
    ("quadrupl", 4), ("halv", 1 / 2), ("tenfold", 10), ("twofold", 2), ("threefold", 3),
    ("fourfold", 4), ("fivefold", 5), ("hundredfold", 100),
)  # fmt: skip
# patterns that match a whole unit, and its symbol
UNITS: tuple[tuple[str, str], ...] = (
    (r"%|Prozent|v\.\s?H\.|prozentige?[rnms]?|(?i:per ?cent)", "%"),
    (r"‰|Promille|v\.\s?T\.", "‰"),
    (r"Prozentpunkten?|percentage[-\s]points?|\w{0,12}[Pp]unkten?|points?", "points"),
    (r"€|Euros?|EUR|euros?", "EUR"),
    (r"\$|Dollars?|USD|dollars?", "USD"),
    (r"£|Pfund|GBP|pounds", "GBP"),
    (r"Franken|CHF|Fr\.|francs", "CHF"),
    (r"[Ss]ekunden?|seconds?", "s"),
    (r"Minuten?|minutes?|mins?", "min"),
    (r"Stunden?|hours?", "h"),
    (r"Tagen?|days?", "d"),
    (r"Wochen?|weeks?", "wk"),
    (r"Monaten?|months?", "mo"),
    (r"Jahren?|years?", "yr"),
    (r"Metern?|met(?:re|er)s?", "m"),
    (r"Kilometern?|kilomet(?:re|er)s?", "km"),
    (r"Zentimetern?|centimet(?:re|er)s?", "cm"),
    (r"Kilo(?:gramm)?|kilos?|kilograms?", "kg"),
    (r"Gramm|grams?", "g"),
    (r"Tonnen?|tonnes?|tons?", "t"),
    (r"Litern?|lit(?:re|er)s?", "l"),
    (r"Grad|°\s?C|degrees?", "°C"),
    (r"Dezibel|decibels?", "dB"),
    (r"Seiten?|pages?", "p"),
)

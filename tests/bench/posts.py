"""Generated posts: the same site for the same numbers, from a fixed seed; it states nothing.

A post has 800 words in 12 paragraphs, each with a figure and a citation. One post in twenty cites
two works of one author and year, which look alike in the text.
"""

import random
import shutil
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
WORDS = [
    "Kunden",
    "Service",
    "Gespräch",
    "Warten",
    "Antwort",
    "Anruf",
    "Haus",
    "Theater",
    "Museum",
    "Gäste",
    "Leitung",
    "Team",
    "Termin",
    "Frage",
    "Beschwerde",
    "Lösung",
    "Tag",
    "Woche",
    "Schalter",
    "Karte",
    "Kasse",
    "Eingang",
    "Hinweis",
    "Brief",
    "Mensch",
    "Zeit",
]
SENTENCES = (
    "Am {0} spricht das {1} über {2} und {3}, bevor die {4} beginnt.",
    "Wer {0} sucht, findet {1} oft neben {2}, nicht hinter {3}.",
    "Das {0} im {1} bleibt eine Sache von {2} und {3}.",
    "Ohne {0} wird aus {1} noch keine gute {2}.",
)
FIGURE = "In der Befragung nannten {0} % der Kunden den {1} als Grund [@{2}, S. {3}]."


def generate(folder: Path, posts: int, entries: int) -> None:
    """Write a site of ``posts`` posts and ``entries`` entries, the same for the same numbers."""
    dice = random.Random(20261122)
    keys = [f"autor{number:04d}" for number in range(entries)]
    (folder / "content" / "posts").mkdir(parents=True)
    (folder / "library.bib").write_text("\n".join(map(_entry, keys)), encoding="utf-8")
    shutil.copytree(ROOT / "theme", folder / "theme")
    shutil.copy(ROOT / "bibliography" / "style.csl", folder / "style.csl")
    for number in range(posts):
        path = folder / "content" / "posts" / f"post-{number:04d}.md"
        path.write_text(_post(number, keys, dice), encoding="utf-8")
    config = (ROOT / "pelicanconf.py").read_text(encoding="utf-8")
    config = config.replace("bibliography/library.bib", "library.bib")
    config = config.replace("bibliography/style.csl", "style.csl")
    (folder / "pelicanconf.py").write_text(config, encoding="utf-8")


def _entry(key: str) -> str:
    number = int(key[len("autor") :])
    author = number - number % 2 if number % 10 < 2 else number  # 10 and 11 look alike
    return (
        f"@article{{{key},\n  author = {{Autor{author}, Anna and Berg, Bert}},\n"
        f"  title = {{Warten und Antworten, Teil {number}}},\n  journal = {{Zeitschrift}},\n"
        f"  year = {{{1990 + author % 30}}},\n  volume = {{{number % 40 + 1}}},\n"
        f"  pages = {{1--{number % 90 + 10}}},\n  langid = {{german}},\n}}\n"
    )


def _post(number: int, keys: Sequence[str], dice: random.Random) -> str:
    day = date(2020, 1, 5) + timedelta(days=number * 2)
    cited = dice.choices(keys, k=12)
    if number % 20 == 0:
        first = number % len(keys) // 10 * 10
        cited[:2] = keys[first : first + 2]
    paragraphs = [_paragraph(key, dice) for key in cited]
    head = f"Title: Beitrag {number}\nDate: {day}\nCategory: Kunden\nArt: Recherche\nLang: de\n"
    return f"{head}Slug: post-{number}\nSummary: Ein Beitrag.\n\n" + "\n\n".join(paragraphs) + "\n"


def _paragraph(key: str, dice: random.Random) -> str:
    sentences = [dice.choice(SENTENCES).format(*dice.sample(WORDS, 5)) for _ in range(5)]
    figure = FIGURE.format(dice.randint(2, 98), dice.choice(WORDS), key, dice.randint(1, 9))
    sentences.insert(dice.randint(0, 5), figure)
    return " ".join(sentences)

"""The same findings, whatever the order of the posts and on however many cores they are read."""

import random

from belegt.gate import batch
from belegt.gate.audit import audit
from belegt.settings import Settings

BODIES = (
    "Rund 68 % der Gäste warten.",
    "Jeder Dritte geht [@nobody2020].",
    "Rund 12 % gehen. <!-- keine Studie bekannt -->",
    "Es regnet. <!-- keine Studie bekannt -->",
    "> " + "Wer am Schalter steht, sieht die Uhr. " * 6,
    "Es regnet.",
)


def posts(folder, number):
    paths = [folder / f"post-{at:03}.md" for at in range(number)]
    for at, path in enumerate(paths):
        body = BODIES[at % len(BODIES)]
        path.write_text(f"Title: Beitrag {at}\nDate: 2026-08-02\nLang: de\n\n{body}\n", "utf-8")
    return paths


def test_findings_do_not_depend_on_the_order_of_posts(tmp_path):
    paths, settings = posts(tmp_path, 60), Settings(tmp_path, tmp_path, ())
    in_order = audit(paths, settings).findings
    dice = random.Random(20261126)
    for _ in range(3):
        dice.shuffle(paths)
        assert audit(paths, settings).findings == in_order
    assert len(in_order) > 30


def test_many_posts_are_read_on_all_cores_with_the_same_result(tmp_path, monkeypatch):
    paths, settings = posts(tmp_path, 120), Settings(tmp_path, tmp_path, ())
    spread = audit(paths, settings)
    monkeypatch.setattr(batch, "_MANY", 1000)
    assert audit(paths, settings) == spread

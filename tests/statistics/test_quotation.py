"""Long quotations that nobody is named for."""

import pytest

from belegt.post import parse_post
from belegt.statistics.check import examine

DE = (
    "Wer am Schalter steht, der sieht die Uhr, und wer die Uhr sieht, der zählt, und wer zählt, "
    "der ärgert sich über alle, die vor ihm an der Reihe sind."
)
EN = (
    "Who stands at the desk sees the clock, and who sees the clock starts to count, and who "
    "counts will be cross with all the people in the queue ahead."
)


def findings(body, language="de"):
    return examine(parse_post("a.md", f"Title: A\n\n{body}\n", language)).findings


@pytest.mark.parametrize(
    "body",
    [
        f"> {DE}",
        f"Es regnet.\n\n> {DE}\n\nEs regnet.",
        f"> {DE[:80]}\n>\n> {DE[80:]}",
        f"Ein Satz macht die Runde, „{DE}“ und er bleibt.",
        f"Ein Satz macht die Runde, »{DE}« und er bleibt.",
        f'Ein Satz macht die Runde, "{DE}" und er bleibt.',
        f"A sentence makes the rounds, “{EN}” and it stays.",
    ],
)
def test_a_long_quotation_that_names_nobody_is_a_warning(body):
    (finding,) = findings(body)
    assert (finding.code, finding.severity.value) == ("STAT106", "warning")


@pytest.mark.parametrize(
    "body",
    [
        f"> {DE[:80]}",
        f"> {DE} [@a]",
        f"> {DE}\n>\n> — Anna Mayer",
        f"> {DE}\n\n— Anna Mayer",
        f"> {DE}\n> — Anna Mayer",
        f"> {DE}[^1]\n\n[^1]: Anna Mayer.",
        f"> {DE} ([Mayer](https://a.de))",
        f"Anna Mayer schrieb im Blog:\n\n> {DE}",
        f"Das steht bei Mayer [@a].\n\n> {DE}",
        f"Mayer schreibt: „{DE}“",
        f"„{DE}“, sagt Anna Mayer.",
        f"“{EN}” said Anna Mayer.",
        f"Laut Mayer „{DE}“ [@a]",
        f"“Who waits” is one thing, “who counts” is another. {EN}",
        f'Das "eine" Wort. {DE} Und das "andere" Wort.',
        f"> {DE}\n\n<!-- belegt: erlaubt STAT106, weil es ein Brief an uns ist -->",
        f"```\n> {DE}\n```",
    ],
)
def test_a_quotation_that_is_short_or_names_somebody_is_left_alone(body):
    assert findings(body) == ()


def test_the_finding_quotes_the_first_words():
    (finding,) = findings(f"> {DE}")
    assert finding.message.de == "das Zitat „Wer am Schalter steht, der sieht …“ nennt niemanden"

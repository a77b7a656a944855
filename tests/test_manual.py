import re
from collections import Counter
from pathlib import Path

from belegt.finding import Severity, Text
from belegt.manual import ALL_RULES, pages
from belegt.rule import Rule

ROOT = Path(__file__).parent.parent


def test_the_pages_of_the_rules_are_fresh():
    folder = ROOT / "docs" / "rules"
    there = {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()}
    assert there == pages(ALL_RULES), "run: invoke docs"


def test_no_code_and_no_name_is_used_twice():
    codes = Counter(rule.code for rule in ALL_RULES)
    names = Counter(rule.name for rule in ALL_RULES)
    assert [one for one, count in (codes + names).items() if count > 1] == []


def test_every_rule_speaks_both_languages():
    texts = [text for rule in ALL_RULES for text in (rule.title, rule.why, rule.fix)]
    assert [text for text in texts if not (text.de and text.en) or text.de == text.en] == []


def test_an_example_with_a_fence_stays_in_its_fence():
    fenced = [rule for rule in ALL_RULES if any("```" in one for one in rule.allowed)]
    assert all("````" in pages(ALL_RULES)[f"{rule.code}.md"] for rule in fenced)


def test_the_docs_name_every_task():
    docs = "".join(
        (ROOT / name).read_text(encoding="utf-8")
        for name in ("README.md", "CONTRIBUTING.md", "docs/writing.md")
    )
    code = (ROOT / "tasks.py").read_text(encoding="utf-8")
    tasks = re.findall(r"^@task.*?^def (\w+)", code, re.MULTILINE | re.DOTALL)
    assert len(tasks) == code.count("\n@task")
    assert [task for task in tasks if f"invoke {task}" not in docs] == []


RULE = Rule(
    code="STAT999",
    name="bare-numbers",
    severity=Severity.WARNING,
    title=Text("Zahl", "number"),
    why=Text("Darum.", "Because."),
    fix=Text("Beleg sie.", "Cite it."),
    flagged=("one",),
    allowed=(),
)


def test_the_index_lists_a_rule_in_its_family():
    index = pages([RULE])["README.md"]
    assert "## Statistics\n\n- [STAT999](STAT999.md) number (warning)\n" in index
    assert "## Posts" not in index


def test_a_page_leaves_out_what_a_rule_does_not_say():
    page = pages([RULE])["STAT999.md"]
    assert "## Found\n\n```\none\n```\n" in page
    assert "## Left alone" not in page
    assert "## Authority" not in page

from belegt.finding import Finding, Location, Severity, Text
from belegt.gate.lost import dropped, same_address


def finding(path, severity):
    return Finding(Location(path), "POST001", severity, Text("a", "a"), Text("b", "b"))


def test_a_post_that_an_error_explains_is_not_told_twice():
    assert dropped(["a.md"], {}, [finding("a.md", Severity.ERROR)]) == ()


def test_a_warning_does_not_explain_a_dropped_post():
    (lost,) = dropped(["a.md"], {}, [finding("a.md", Severity.WARNING)])
    assert (lost.code, lost.location.path) == ("POST091", "a.md")


def test_a_dropped_post_quotes_the_cause_that_pelican_gave():
    (lost,) = dropped(["a.md"], {"a.md": "no such author"}, [])
    assert lost.message.en == "Pelican leaves this post out: no such author"


def test_a_dropped_post_without_a_cause_says_so():
    (lost,) = dropped(["a.md"], {"b.md": "no such author"}, [])
    assert lost.message.de == "Pelican lässt diesen Beitrag weg: ohne Begründung"


def test_every_post_but_the_first_at_an_address_is_told():
    found = same_address([("a.md", "x/"), ("b.md", "y/"), ("c.md", "x/"), ("d.md", "x/")])
    assert [(one.location.path, "“a.md”" in one.message.en) for one in found] == [
        ("c.md", True),
        ("d.md", True),
    ]


def test_posts_at_addresses_of_their_own_are_left_alone():
    assert same_address([("a.md", "x/"), ("b.md", "y/")]) == ()

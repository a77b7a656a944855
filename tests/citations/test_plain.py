import pytest

from belegt.citations.plain import plain


@pytest.mark.parametrize(
    ("tex", "words"),
    [
        ('M{\\"u}ller, J\\"org', "Müller, Jörg"),
        ("Fran\\c{c}ois and {\\v S}koda", "François and Škoda"),
        ("{\\'\\i}ndice stra{\\ss}e \\O re", "índice straße Øre"),
        ("The {Yelp.com} \\emph{case} of 50\\,\\% \\& more", "The Yelp.com case of 50 % & more"),
        ("a -- b --- c~d", "a – b — c d"),
        ("\\textbackslash{} \\{x\\}", "\\ {x}"),
        ("a\x1b[31mred\nb", "a [31mred b"),
        ("{" * 1000 + "x" + "}" * 1000, "x"),
    ],
)
def test_shows_tex_in_plain_words(tex, words):
    assert plain(tex) == words

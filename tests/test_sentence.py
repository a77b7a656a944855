import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from belegt.sentence import split

# Hard boundaries; a bar stands where one sentence ends and the next begins.
BOUNDARIES = [
    ("de", "Das gilt z. B. für Hotels.|Es kostet ca. 5 Mio. Euro im Jahr."),
    ("de", "Siehe Nr. 5 der Liste.|Danach kommt mehr."),
    ("de", "Etwa 3 Mio. Gäste kamen.|Das waren 40 Prozent mehr."),
    ("de", "Am 3. Oktober war frei.|Der 2. Versuch gelang."),
    ("de", "Das sind 12 v. H. der Kunden.|Sie zahlen mehr."),
    ("de", "Vgl. dazu Abb. 3 und Tab. 4.|Dort steht es."),
    ("de", "Laut Dr. Meier stimmt das.|Prof. Dr. Schulz widerspricht."),
    ("de", "Es geht um Preis, Service usw. und um mehr.|Punkt."),
    ("de", "Wir fragten Kunden, Gäste usw.|Danach werteten wir aus."),
    ("de", "Das war 1999.|2004 kam der zweite Bericht."),
    ("de", "Der Anteil lag bei 3,5 %.|Er stieg auf 4 %."),
    ("de", "Es waren 1.250 Betriebe, d. h. fast alle.|Gut."),
    ("de", "Er fragte: „Warum?“|Niemand wusste es."),
    ("de", "„Das ist gut.“|So sagte sie."),
    ("de", "„Stimmt das?“, fragte sie.|Niemand antwortete."),
    ("de", "Das behauptet die Studie (S. 33).|Sie irrt."),
    ("de", "Der Wert (vgl. S. 7 f.) ist alt.|Neu ist der andere."),
    ("de", "Im 19. Jahrhundert war das so.|Heute nicht."),
    ("de", "Er lebte im 19. Jh. in Wien.|Dort starb er."),
    ("de", "Die Müller GmbH & Co. KG verkauft es.|Sie ist groß."),
    ("de", "Bitte wenden Sie sich an die Filiale i. d. R. vor Ort.|Danke."),
    ("de", "Das kostet 5 €.|Mehr nicht!"),
    ("de", "Ist das so?|Ja!|Wirklich?!|Nein."),
    ("de", "Sie sagt … nichts.|Er auch nicht."),
    ("de", "Und dann…|Es kam anders."),
    ("de", "Die Firma wurde u. a. von Kunden gelobt.|Das half."),
    ("de", "Es gilt § 5 Abs. 2 Satz 1 BGB.|Das ist klar."),
    ("de", "Das macht 20 Std. pro Woche bzw. 80 Std. im Monat.|Viel."),
    ("de", "Rund 68 % der Kunden gehen.|Sie kommen nicht wieder."),
    ("de", "Die Zahl stammt von St. Gallen.|Sie ist alt."),
    ("de", "Am 24.12. ist zu.|Am 27.12.2025 ist offen."),
    ("de", "Das ist Version 2.0.|Sie ist neu."),
    ("de", "Es kamen 300 Gäste.|42 Prozent waren zufrieden."),
    ("de", "Der Umsatz stieg um 3,2 Mrd. Euro.|Das ist viel."),
    ("de", "Bzgl. der Preise gilt das ggf. auch.|Sonst nicht."),
    ("de", "Max. 5 Min. Wartezeit sind erlaubt.|Min. 2 Kräfte sind da."),
    ("de", "Das gilt inkl. MwSt. und zzgl. Versand.|Es ist teuer."),
    ("de", "Karl V. war Kaiser.|Er regierte lange."),
    ("de", "Friedrich II. lobte ihn.|Das half."),
    ("de", "Der 1. FC Köln gewann.|Die 2. Liga wartet."),
    ("de", "Jeder 5. Kunde geht.|Jeder 10. bleibt."),
    ("de", "Das war am 5.|Danach kam der 6. Tag."),
    ("de", "Die Studie [@a, S. 3] sagt das.|Eine andere [vgl. @b, S. 4 f.] nicht."),
    ("de", "Mehr dazu unter www.beispiel.de.|Dort steht alles."),
    ("de", "Sie kam um 8.30 Uhr.|Er um 9 Uhr."),
    ("de", "Das ist wichtig, bspw. im Hotel.|Oder im Zug."),
    ("en", "It costs approx. 5 dollars, e.g. for hotels.|That is much."),
    ("en", "Mr. Smith and Dr. Jones agreed.|Mrs. Brown did not."),
    ("en", "The U.S. economy grew by 3.5 percent.|It shrank later."),
    ("en", "He lives in the U.S. now.|She does not."),
    ("en", "See p. 33 and pp. 40-42 for more.|Then stop."),
    ("en", "Smith et al. (2011) found it.|Others did not."),
    ("en", "Apple Inc. reported it.|Analysts were glad."),
    ("en", "It was 5 p.m. when he left.|She stayed."),
    ("en", "He left at 5 p.m.|She stayed."),
    ("en", "Users vs. guests is one topic, i.e. a hard one.|Solved."),
    ("en", "“Is it true?” she asked.|Nobody knew."),
    ("en", "“It is true.”|So she said."),
    ("en", "Is it?|Yes!|Really?!|No."),
    ("en", "The share rose to 3.5%.|It fell to 2%."),
    ("en", "In Fig. 3 we show it.|Table 2 shows more."),
    ("en", "No. 5 is alive.|No.|That is all."),
    ("en", "Jan. 5 was cold.|Feb. 6 was not."),
    ("en", "It stopped in 1999.|2004 was better."),
    ("en", "There were 300 guests.|42 percent were happy."),
    ("en", "The company (est. 1990) is old.|It grows."),
    ("en", "He said ... nothing.|She did too."),
    ("en", "And then...|It changed."),
    ("en", "St. Louis is a city.|It is big."),
    ("en", "The Ph.D. student left.|He was tired."),
    ("en", "Sales rose by 5 million, etc.|Then they fell."),
    ("en", "J. R. R. Tolkien wrote it.|It is long."),
    ("en", "The study [@a, p. 3] says so.|Another [see @b, pp. 4-5] does not."),
    ("en", "Version 2.0 is out.|It works."),
    ("en", "The Washington D.C. office closed.|It was old."),
    ("en", "Visit example.com today.|It is free."),
    ("en", "They won 3-2.|We lost."),
    ("en", "He is a Jr. partner.|She is senior."),
    ("en", "Prices rose, cf. the report.|It is long."),
]


@pytest.mark.parametrize(("language", "row"), BOUNDARIES)
def test_splits_where_sentences_end(language, row):
    sentences = row.split("|")
    text = " ".join(sentences)
    assert [text[start:end] for start, end in split(text, language)] == sentences


def test_a_line_end_is_no_boundary():
    text = "Rund 68 %\nder Kunden. Sie\u2028gehen."
    assert [text[a:b] for a, b in split(text, "de")] == [
        "Rund 68 %\nder Kunden.",
        "Sie\u2028gehen.",
    ]


def test_blanked_citations_do_not_shift_places():
    text = "Rund 68 %.              Sie gehen."
    assert [text[a:b] for a, b in split(text, "de")] == ["Rund 68 %.", "Sie gehen."]


@given(
    st.text(alphabet='aA1 .!?…\n\u2028"(„“)%:-ß\x0b', max_size=80), st.sampled_from(["de", "en"])
)
def test_sentences_hold_all_words_in_order(text, language):
    spans = split(text, language)
    assert "".join("".join(text[a:b].split()) for a, b in spans) == "".join(text.split())
    assert all(text[a:b] == text[a:b].strip() != "" for a, b in spans)


def test_hostile_text_takes_linear_time():
    def seconds(length):
        start = time.process_time()
        split("... " * (length // 4), "de")
        return time.process_time() - start

    split("Warm. Gelaufen.", "de")
    assert seconds(24_000) < 8 * seconds(6_000)


def test_a_long_paragraph_is_split_as_a_short_one():
    sentence = "Rund 68 % der Kunden gehen, z. B. nach Nr. 5 der Liste."
    text = " ".join([sentence] * 200)
    assert [text[a:b] for a, b in split(text, "de")] == [sentence] * 200

"""Reading BibTeX: nothing is swallowed, and every finding says where."""

import pickle
import re
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from belegt.citations.bib_file import unreadable
from belegt.citations.library import read_library
from belegt.finding import Severity

LIBRARY = """\
@comment{jabref-meta: databaseType:biblatex;}
@string{jsr = "Journal of Service Research"}
@string{full = jsr # {, Sage}}

% ---------- quality
@article{parasuraman1988,
  author  = {Parasuraman, A. and Zeithaml, V. A. and Berry, L. L.},
  title   = {{SERVQUAL}: A Multiple-Item Scale},
  journal = {Journal of Retailing}, year = 1988, volume = {64}, pages = {12--40},
}
@Article{luca2011,
  author = "Luca, Michael {"}M{"} {\\"U}",
  title = "Reviews, Reputation, " # {and Revenue},
  journal = full, year = {2011}, month = oct,
  ids = {luca, yelp},
}

@incollection{bruhn2000,
  author = {Bruhn, Manfred}, title = {Qualitätssicherung}, crossref = {bruhnstauss2000},
}
@collection(bruhnstauss2000,
  editor = {Bruhn, Manfred and Stauss, Bernd},
  title = {Dienstleistungsqualität}, subtitle = {Konzepte},
  xdata = {gabler}, date = {2000}
)
@xdata{gabler, publisher = {Gabler}, location = {Wiesbaden}}
"""


def read(*texts):
    return read_library([(f"{number}.bib", text.encode()) for number, text in enumerate(texts)])


def found(*texts):
    """Each finding as "line:column code words"."""
    return [
        f"{one.location.line}:{one.location.column} {one.code} {one.message.en} | {one.help.en}"
        for one in read(*texts).findings
    ]


def title(entry):
    return entry.field("title").value


class TestWhole:
    def test_finds_nothing_in_a_good_library(self):
        assert found(LIBRARY) == []

    def test_keeps_every_entry_in_its_order(self):
        assert tuple(read(LIBRARY).entries) == (
            "parasuraman1988",
            "luca2011",
            "bruhn2000",
            "bruhnstauss2000",
            "gabler",
        )

    def test_joins_pieces_and_puts_strings_in(self):
        luca = read(LIBRARY).entries["luca2011"]
        assert luca.field("title").value == "Reviews, Reputation, and Revenue"
        assert luca.field("journal").value == "Journal of Service Research, Sage"
        assert luca.field("author").value == 'Luca, Michael {"}M{"} {\\"U}'

    def test_finds_an_entry_by_its_aliases(self):
        library = read(LIBRARY)
        assert library.find("yelp") is library.find("luca2011") is library.entries["luca2011"]
        assert library.find("nobody") is None

    def test_inherits_through_crossref_and_xdata(self):
        chapter = read(LIBRARY).entries["bruhn2000"]
        inherited = {field.name: field.value for field in chapter.inherited}
        assert inherited == {
            "booktitle": "Dienstleistungsqualität",
            "booksubtitle": "Konzepte",
            "editor": "Bruhn, Manfred and Stauss, Bernd",
            "date": "2000",
            "publisher": "Gabler",
            "location": "Wiesbaden",
        }
        assert (chapter.year, title(chapter)) == ("2000", "Qualitätssicherung")

    def test_says_where_things_stand(self):
        library = read(LIBRARY)
        pages = library.entries["parasuraman1988"].field("pages")
        assert (pages.location.line, pages.location.column, pages.location.end_column) == (
            9,
            65,
            81,
        )
        written = {one.key: one.file.text[one.start : one.end] for one in library.entries.values()}
        assert written["luca2011"].startswith("@Article{luca2011,\n")
        assert written["bruhnstauss2000"].endswith("date = {2000}\n)")

    def test_strings_hold_in_later_files(self):
        library = read(
            "@string{j = {Journal}}",
            "@article{a, author = {A}, title = {T}, journal = j, year = 2020}",
        )
        assert not library.findings
        assert library.entries["a"].field("journal").value == "Journal"

    def test_can_be_kept_between_two_builds(self):
        library = read(LIBRARY, "@misc{x y}")
        kept = pickle.loads(pickle.dumps(library))
        assert kept.findings == library.findings
        assert kept.bibtex(kept.keys) == library.bibtex(library.keys)

    def test_a_month_counts_in_every_language(self):
        assert read(LIBRARY).entries["luca2011"].field("month").value == "10"


class TestBibtex:
    def test_writes_an_entry_that_needs_no_other(self):
        assert read(LIBRARY).bibtex(["bruhn2000"], "german") == (
            "@incollection{bruhn2000,\n"
            "  author = {Bruhn, Manfred},\n"
            "  title = {Qualitätssicherung},\n"
            "  editor = {Bruhn, Manfred and Stauss, Bernd},\n"
            "  booktitle = {Dienstleistungsqualität},\n"
            "  booksubtitle = {Konzepte},\n"
            "  date = {2000},\n"
            "  publisher = {Gabler},\n"
            "  location = {Wiesbaden},\n"
            "  langid = {german},\n"
            "}\n"
        )

    def test_does_not_depend_on_order_or_alias(self):
        library = read(LIBRARY)
        one = library.bibtex(["yelp", "bruhn2000"])
        assert one == library.bibtex(["bruhn2000", "luca2011", "luca", "nobody"])

    @pytest.mark.parametrize(
        ("field", "langid"),
        [
            ("langid = {ngerman}", "ngerman"),
            ("language = {en-US}", "english"),
            ("language = {Deutsch}", "german"),
            ("note = {N}", "german"),
        ],
    )
    def test_adds_the_default_language_only_where_none_is_said(self, field, langid):
        library = read(f"@misc{{a, title = {{T}}, {field}}}")
        assert re.findall(r"langid = {(\w+)}", library.bibtex(["a"], "german")) == [langid]

    def test_leaves_out_names_that_would_stop_pandoc(self):
        assert "<" not in read("@misc{a, title = {T}, pa<ges = {3}}").bibtex(["a"])

    def test_leaves_out_what_is_never_printed(self):
        library = read(
            "@misc{a, title = {T}, file = {/home/me/a.pdf}, abstract = {X}, groups = {}}"
        )
        assert library.bibtex(["a"]) == "@misc{a,\n  title = {T},\n}\n"

    def test_reads_its_own_output_as_the_same_entry(self):
        library = read(LIBRARY)
        written = library.bibtex(library.entries)
        assert read(written).bibtex(library.entries) == written


class TestDefects:
    @pytest.mark.parametrize(
        ("bibtex", "expected"),
        [
            (
                "@misc{a,\n  title = {One}\n  year = 2020\n}",
                "3:3 BIB007 there is no comma before “year” | put a comma at the end of line 2",
            ),
            (
                "@misc{a\n  title = {One}}",
                "2:3 BIB007 there is no comma before “title” | put a comma at the end of line 1",
            ),
            (
                "@misc{a, title = {One} note = {N}}",
                "1:24 BIB007 there is no comma before “note” | put a comma before “note”",
            ),
            (
                "@misc{a, title {One}}",
                "1:10 BIB007 there is no equals sign after “title” | write “title =”",
            ),
            (
                "@misc{a, title = {One} two}",
                (
                    "1:24 BIB008 “two” belongs to no field"
                    " | take it into the braces of the field before, or delete it"
                ),
            ),
            (
                "@misc{a, title = {One} {two}, note = {N}}",
                (
                    "1:24 BIB008 “{two}” belongs to no field"
                    " | take it into the braces of the field before, or delete it"
                ),
            ),
            (
                "@misc{a, title = {One}, month = Mai}",
                "1:33 BIB011 “Mai” is not defined | put the value in braces: {Mai}",
            ),
            (
                "@misc{a, title = {One}, series = jsr}\n@string{jsr = {J}}",
                (
                    "1:34 BIB011 “jsr” is only defined later"
                    " | move the @string of 0.bib, line 2, above this entry"
                ),
            ),
            (
                "@string{jsr = {J}}\n@misc{a, title = {One}, series = jsrs}",
                "2:34 BIB011 “jsrs” is not defined | did you mean “jsr”?",
            ),
            (
                "@misc{a, title = {One}}\n@misc{A, title = {Two}}",
                ("2:7 BIB006 “A” is already taken in 0.bib, line 1 (“a”) | call this entry “two”"),
            ),
            (
                "@misc{a, title = {One}}\n@misc{a, title = {One}}",
                "2:7 BIB006 “a” is already taken in 0.bib, line 1 | delete one of the two entries",
            ),
            (
                "@misc{a, title = {One},\n  title = {Two}}",
                "2:3 BIB013 “title” already stands in line 1 | delete one of the two fields",
            ),
            (
                "@misc{a b, title = {One}}",
                "1:7 BIB005 “a b” cannot be cited | call the entry “a-b”",
            ),
            (
                "@misc{a, title = {Was 50 % der Kunden wollen}}",
                "1:26 BIB020 “der Kunden wollen” behind the % is lost | write \\%",
            ),
            (
                '@misc{a, title = {A} # " costs $5"}',
                "1:10 BIB020 because of “$” the whole field “title” is lost | write \\$",
            ),
            (
                (
                    "@incollection{a, author = {A}, title = {T}, crossref = {bruh}}\n"
                    "@collection{bruhn, title = {B}, year = 2020}"
                ),
                "1:45 BIB018 “bruh” in crossref is not in the library | did you mean “bruhn”?",
            ),
            (
                "@article{a, author = {A}, title = {T}, booktitle = {B}, year = 2020}",
                (
                    "1:10 BIB017 “a” (@article) lacks journaltitle or journal"
                    " | it has booktitle: write “@incollection” instead of “@article”"
                ),
            ),
            (
                "@article{a, title = {T}, year = 2020}",
                (
                    "1:10 BIB017 “a” (@article) lacks author or editor, journaltitle or journal"
                    " | add “author = {…},”"
                ),
            ),
        ],
    )
    def test_says_what_is_wrong_where_and_what_to_do(self, bibtex, expected):
        assert found(bibtex) == [expected]

    def test_a_missing_comma_loses_no_field(self):
        entry = read("@misc{a, title = {One} year = 2020, note = {N}}").entries["a"]
        assert [field.value for field in entry.fields] == ["One", "2020", "N"]

    def test_a_comment_loses_no_field(self):
        entry = read("@misc{a, % the book\n title = {One}, % or {Two\n note = {N}}").entries["a"]
        assert [field.value for field in entry.fields] == ["One", "N"]

    def test_a_duplicate_field_keeps_the_entry_and_the_first_value(self):
        assert title(read("@misc{a, title = {One}, TITLE = {Two}}").entries["a"]) == "One"

    def test_the_first_of_two_entries_with_one_key_stays(self):
        library = read("@misc{a, title = {One}}", "@misc{a, title = {Two}}")
        assert title(library.entries["a"]) == "One"
        assert [finding.location.path for finding in library.findings] == ["1.bib"]

    def test_keys_that_differ_in_capitals_are_both_read(self):
        assert tuple(read("@misc{a, title = {One}}\n@misc{A, title = {Two}}").entries) == ("a", "A")

    @pytest.mark.parametrize(
        "broken",
        [
            "@misc{lost,\n  title = {One,\n  note = {N}\n}",
            "@misc{lost,\n  title = {One},\n",
            '@misc{lost,\n  title = "One,\n  note = {N}\n}',
            "@misc{lost,\n  title = {One} {,\n}",
            "@misc{lost, title",
            "@misc{lost,",
        ],
    )
    def test_goes_on_behind_a_broken_entry_and_remembers_its_key(self, broken):
        library = read(f"{broken}\n\n@misc{{next, title = {{Two}}}}")
        assert tuple(library.entries) == ("next",)
        assert library.broken_keys == {"lost"}
        assert "BIB003" in {finding.code for finding in library.findings}

    def test_points_at_the_field_whose_brace_is_open(self):
        (finding,) = read("@misc{a,\n  title = {One,\n  year = 2020,\n}\n").findings
        assert (finding.location.line, finding.location.column) == (2, 11)
        assert "“title”" in finding.message.en

    def test_knows_the_keys_of_what_it_could_not_read(self):
        library = read(
            "@book-part{a, title = {One}}\n% @misc{b, title = {Two}}\n@misc{c d, title={T}}"
        )
        assert library.broken_keys == {"a", "c", "c d"}

    def test_finds_every_entry_that_is_commented_out_with_percent_signs(self):
        one = "% @misc{{{0},\n%  title = {{T}},\n% }}\n"
        found_lines = [
            finding.location.line for finding in read(one.format("a") + one.format("b")).findings
        ]
        assert found_lines == [1, 4]

    def test_a_commented_head_inside_an_entry_leaves_the_entry_whole(self):
        library = read("@misc{a,\n% @article{a,\n  title = {T}}")
        assert library.findings == ()
        assert title(library.entries["a"]) == "T"

    def test_strings_that_grow_without_end_stop(self):
        bomb = "".join(f"@string{{s{n + 1} = s{n} # s{n}}}\n" for n in range(1, 40))
        assert "BIB011" in {
            finding.code for finding in read("@string{s1 = {ha}}\n" + bomb).findings
        }

    def test_a_field_may_stand_on_a_line_that_begins_with_an_at_sign(self):
        assert found("@misc{a, title = {T}, note = {\n@home}}") == []

    def test_an_address_in_a_comment_is_no_entry(self):
        assert found("Fragen an me@{example}.org oder me@example{org}\n@misc{a, title = {T}}") == []

    def test_reads_entries_that_stand_on_one_line(self):
        assert tuple(
            read("@misc{a, title = {T}} @misc{b, title = {T}}, @misc{c, title={U}}").entries
        )


class TestFiles:
    def test_reads_a_byte_order_mark_and_windows_lines(self):
        text = "\ufeff@misc{a,\r\n  title = {One}\r\n  note = {N}}"
        assert found(text) == [
            "3:3 BIB007 there is no comma before “note” | put a comma at the end of line 2"
        ]

    def test_names_the_line_that_is_not_utf8_and_reads_the_rest(self):
        library = read_library([("l.bib", "@misc{a,\n title = {Müller}}".encode("latin-1"))])
        (finding,) = library.findings
        assert (finding.code, finding.location.line, finding.location.column) == ("BIB001", 2, 12)
        assert tuple(library.entries) == ("a",)

    def test_finds_nul_bytes(self):
        (finding,) = read("@misc{a,\n title = {A\0B}}").findings
        assert (finding.code, finding.location.line, finding.location.column) == ("BIB001", 2, 12)

    @pytest.mark.parametrize("sign", ["\0", "\x1b", "\x07", "\u202e", "\u2066", "\uffff"])
    def test_shows_no_control_character_to_terminal_or_feed(self, sign):
        library = read(f"@misc{{a,\n title = {{A{sign}[31mB}}}}")
        (finding,) = library.findings
        assert (finding.code, finding.location.line, finding.location.column) == ("BIB001", 2, 12)
        assert f"U+{ord(sign):04X}" in finding.message.en
        assert sign not in finding.message.en + library.bibtex(["a"])

    def test_a_page_break_between_entries_is_a_space(self):
        assert found("@misc{a, title = {T}}\n\f\n@misc{b, title = {U}}") == []

    def test_reads_no_file_as_an_empty_library(self):
        library = read_library([])
        assert (library.keys, library.findings) == ((), ())

    @pytest.mark.parametrize(
        ("error", "words"),
        [
            (FileNotFoundError(), "there is no “a.bib”"),
            (IsADirectoryError(), "“a.bib” is a folder, not a file"),
            (
                PermissionError(13, "Permission denied"),
                "“a.bib” cannot be opened: you lack the permission",
            ),
        ],
    )
    def test_says_why_a_file_cannot_be_opened(self, error, words):
        finding = unreadable("a.bib", error)
        assert (finding.code, finding.severity, finding.message.en) == (
            "BIB001",
            Severity.ERROR,
            words,
        )

    def test_stays_silent_on_the_log(self):
        script = "from belegt.citations.library import read_library as r; r([('a', b'@a{b, c')])"
        run = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
        assert run.stdout + run.stderr == b""


ENTRY_START = re.compile(r"^@(?!string|comment)\w+[{(]", re.MULTILINE | re.IGNORECASE)


def is_accounted_for(text):
    """Every entry that begins in ``text`` was read, or a finding says why not."""
    library = read(text)
    has_reason = any(
        finding.severity is Severity.ERROR or finding.code == "BIB023"
        for finding in library.findings
    )
    return has_reason or len(ENTRY_START.findall(text)) <= len(library.entries)


class TestHostile:
    @settings(deadline=None)
    @given(st.integers(0, len(LIBRARY)), st.integers(0, len(LIBRARY)))
    def test_loses_nothing_in_silence_wherever_the_file_is_cut(self, start, end):
        assert is_accounted_for(LIBRARY[start:end])

    @settings(deadline=None, max_examples=300)
    @given(
        st.lists(
            st.tuples(
                st.integers(0, len(LIBRARY)),
                st.integers(0, 30),
                st.sampled_from(["", *'{}(),="@#%\\ \n', "@misc{x,", "year = ", "\0", "é"]),
            ),
            max_size=5,
        )
    )
    def test_loses_nothing_in_silence_however_the_file_is_mangled(self, changes):
        text = LIBRARY
        for start, length, new in changes:
            text = text[:start] + new + text[start + length :]
        assert is_accounted_for(text)

    @settings(deadline=None)
    @given(st.text(alphabet='@{}()",=#%\\ \nab1', max_size=200))
    def test_never_crashes_on_noise(self, text):
        read(text)

    @settings(deadline=None)
    @given(st.binary(max_size=200))
    def test_never_crashes_on_bytes(self, data):
        read_library([("library.bib", data)])

    @pytest.mark.parametrize(
        "unit", ["{", "@", '"', "@a{", "a={", "@a{b,", "#", " ", "\\", "a ", "%\n"]
    )
    @pytest.mark.parametrize("before", ["", "@a{b, title = "])
    def test_takes_time_in_proportion_to_hostile_input(self, unit, before):
        def steps(size):
            counted = 0

            def count(*_):
                nonlocal counted
                counted += 1

            sys.setprofile(count)
            try:
                read(before + unit * (size // len(unit)))
            finally:
                sys.setprofile(None)
            return counted

        assert steps(8_000) < 3 * steps(4_000) + 2_000

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from belegt.citations.citation import Mode, find_clusters, read_cluster
from belegt.citations.locator import Locator


def keys(text):
    return [[one.key for one in cluster.citations] for cluster in find_clusters(text)]


def sources(text):
    return [cluster.source for cluster in find_clusters(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Das stimmt [@luca2011].", [["luca2011"]]),
        ("Das stimmt [vgl. @luca2011, S. 33; @buell2011].", [["luca2011", "buell2011"]]),
        ("Luca [-@luca2011] sagt", [["luca2011"]]),
        ("@luca2011 sagt", [["luca2011"]]),
        ("So sagt es @luca2011.", [["luca2011"]]),
        ("-@luca2011 sagt", [["luca2011"]]),
        ("@luca2011 [S. 33; @buell2011] sagt", [["luca2011", "buell2011"]]),
        ("[@DBLP:conf/x-1.2_y#z]", [["DBLP:conf/x-1.2_y#z"]]),
        ("[@müller2020]", [["müller2020"]]),
        ("[@{odd key}]", [["odd key"]]),
        ("[@{https://example.org/}]", [["https://example.org/"]]),
        ("[@luca2011]: so", [["luca2011"]]),
        ("[@luca2011][@buell2011]", [["luca2011"], ["buell2011"]]),
        ("[@luca2011][^1]", [["luca2011"]]),
        ("[siehe [@luca2011] dort]", [["luca2011"]]),
        ("[@luca2011, S. 3 [sic]]", [["luca2011"]]),
        ("(@luca2011)", [["luca2011"]]),
        ("[@luca2011\nS. 3]", [["luca2011"]]),
        # Pandoc asks for a semicolon; who forgets it means two citations all the same.
        ("[@luca2011, @buell2011]", [["luca2011", "buell2011"]]),
        ("[@luca2011 und @buell2011]", [["luca2011", "buell2011"]]),
        ("[@luca2011; ]", [["luca2011"]]),
    ],
)
def test_finds_the_keys_of_each_cluster(text, expected):
    assert keys(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "post@example.org",
        "vor.nach-name@example.org",
        "@name@social.example",
        "https://social.example/@luca2011",
        "https://example.org/?q=@luca2011",
        r"\@luca2011",
        r"[\@luca2011]",
        "[@luca2011](https://example.org)",
        "[@luca2011][link]",
        "[siehe @luca2011](https://example.org)",
        "@ luca2011",
        "[@]",
        "[Klammer]",
        "@{}",
    ],
)
def test_leaves_addresses_links_and_escaped_signs_alone(text):
    assert keys(text) == []


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("a @luca2011 [S. 33] b", "@luca2011 [S. 33]"),
        ("a @luca2011 [siehe](https://example.org) b", "@luca2011"),
        ("a @luca2011 [^1] b", "@luca2011"),
        ("a @luca2011\n\n[S. 33] b", "@luca2011"),
        (r"a @luca2011 \[S. 33\] b", "@luca2011"),
    ],
)
def test_takes_the_bracket_behind_a_name_along(text, source):
    assert sources(text) == [source]


def test_reads_prefix_locator_and_suffix():
    (cluster,) = find_clusters("[vgl. auch @luca2011, S. 33-35, Hervorhebung im Original; -@b]")
    first, second = cluster.citations

    assert (first.prefix, first.locator, first.suffix, first.mode) == (
        "vgl. auch",
        Locator("page", "33–35"),
        ", Hervorhebung im Original",
        Mode.NORMAL,
    )
    assert (second.prefix, second.mode) == ("", Mode.SUPPRESS_AUTHOR)


def test_the_name_in_a_sentence_has_the_locator_of_its_bracket():
    (cluster,) = find_clusters("@luca2011 [33; vgl. @buell2011, Kap. 2]")
    first, second = cluster.citations

    assert (first.mode, first.locator) == (Mode.NARRATIVE, Locator("page", "33"))
    assert (second.mode, second.prefix) == (Mode.NORMAL, "vgl.")


def test_a_part_without_a_key_belongs_to_the_key_before():
    (cluster,) = find_clusters("[@luca2011, S. 3; zuerst im Anhang; @buell2011]")

    assert [one.suffix for one in cluster.citations] == ["; zuerst im Anhang", ""]


def test_the_span_of_a_citation_is_its_sign_and_key():
    text = "Text [vgl. -@luca2011, S. 3; @{odd key}]"
    (cluster,) = find_clusters(text)

    spans = [text[one.start : one.end] for one in cluster.citations]

    assert spans == ["-@luca2011", "@{odd key}"]


PIECES = st.sampled_from(
    (*"[]@;,-{}\\( \n\x02'é", "@key", "[@", "S. 3", "-@k", "@{x y}", "](", "][", "https://x.y/@z")
)


@given(st.lists(PIECES, max_size=40).map("".join) | st.text())
def test_clusters_are_slices_of_the_text_in_order(text):
    position = 0
    for cluster in find_clusters(text):
        assert position <= cluster.start < cluster.end
        assert text[cluster.start : cluster.end] == cluster.source
        assert all(text[one.start : one.end].lstrip("-")[0] == "@" for one in cluster.citations)
        position = cluster.end


@given(st.lists(PIECES, max_size=40).map("".join))
def test_a_cluster_is_read_alike_alone_and_in_its_text(text):
    """The renderer has nothing but the source of a cluster, and must find what the checker did."""
    for cluster in find_clusters(text):
        (alone,) = find_clusters(cluster.source)

        assert [one.key for one in alone.citations] == [one.key for one in cluster.citations]


@pytest.mark.parametrize(
    ("piece", "size"),
    [
        ("[@", 1_000_000),
        ("[@a", 200_000),
        ("[x [@a] ", 200_000),
        ("@a [", 200_000),
        ("@a [x [y] ", 200_000),
        ("[@a, S. 1:", 200_000),
        ("[@a  ", 200_000),
        ("@{", 200_000),
        ("[\\", 200_000),
    ],
)
def test_hostile_text_is_read_in_linear_time(piece, size):
    text = piece * (size // len(piece))

    start = time.process_time()
    find_clusters(text)

    assert time.process_time() - start < 10  # it is about one second; quadratic would be hours


def test_a_cluster_that_is_asked_for_again_is_not_read_again():
    assert read_cluster("[@luca2011, p. 7]") is read_cluster("[@luca2011, p. 7]")

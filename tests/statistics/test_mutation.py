"""Each citation of the sample posts taken out: the findings of what it covers, and no others."""

import re
from pathlib import Path

import pytest

from belegt.citations.citation import find_clusters
from belegt.finding import has_errors
from belegt.post import parse_post
from belegt.statistics.check import examine
from belegt.statistics.verdict import Verdict

POSTS = sorted((Path(__file__).parent.parent.parent / "content" / "posts").glob("*.md"))


def examined(source):
    return examine(parse_post("a.md", source))


def places(findings):
    return sorted((one.code, one.location.line, one.location.column) for one in findings)


def blanked(source, start, end):
    """Return ``source`` with a space for each character of a citation; no place moves."""
    return source[:start] + re.sub(r"\S", " ", source[start:end]) + source[end:]


def bracketed(source):
    """Yield the span of each citation in brackets in the body; a name in a sentence stays."""
    start = source.index("\n\n")
    for cluster in find_clusters(source[start:]):
        if cluster.source.startswith("["):
            yield start + cluster.start, start + cluster.end


@pytest.mark.parametrize("path", POSTS, ids=lambda path: path.stem)
def test_a_citation_taken_out_gives_the_findings_of_what_it_covers(path):
    source = path.read_text(encoding="utf-8")
    post = parse_post("a.md", source)
    whole = examined(source)
    assert not has_errors(whole.findings)
    for start, end in bracketed(source):
        place = post.location(start, end)
        covered = [
            (one.code, one.location.line, one.location.column)
            for one in whole.judgements
            if one.cover and one.cover.location == place
        ]
        without = examined(blanked(source, start, end))
        before = [one for one in whole.findings if one.code != "STAT106"]
        found = [one for one in without.findings if one.code != "STAT106" and one not in before]
        still = {
            (one.code, one.location.line, one.location.column)
            for one in without.judgements
            if one.verdict is Verdict.SOURCED
        }
        assert places(found) == sorted(one for one in covered if one not in still)
    assert examined(source) == whole


def test_the_sample_posts_hold_enough_citations_to_take_out():
    assert sum(len(list(bracketed(path.read_text("utf-8")))) for path in POSTS) > 60

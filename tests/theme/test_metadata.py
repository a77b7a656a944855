"""What a post tells programs of its sources, read back: three formats, one model."""

import json
import re
from functools import cached_property
from html.parser import HTMLParser
from urllib.parse import parse_qs

import pytest
from rdflib import Graph, Namespace

SCHEMA = Namespace("https://schema.org/")
POSTS = ["wartezeit", "en/wartezeit", "zombie-zahlen", "museum"]


class Page(HTMLParser):
    """Collects ``meta`` elements, the titles of COinS, and data in JSON-LD."""

    def __init__(self, text):
        super().__init__()
        self.meta, self.coins, self.data, self.is_data = [], [], "", False
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        found = dict(attrs)
        self.is_data = tag == "script" and found.get("type") == "application/ld+json"
        if tag == "meta" and "name" in found:
            self.meta.append((found["name"], found["content"]))
        if found.get("class") == "Z3988":
            self.coins.append(parse_qs(found["title"], strict_parsing=True))

    def handle_data(self, data):
        if self.is_data:
            self.data += data

    def handle_endtag(self, tag):  # noqa: ARG002 -- called by name
        self.is_data = False

    def named(self, name):
        return [content for found, content in self.meta if found == name]

    @cached_property
    def graph(self):
        """Return the JSON-LD as RDF; the context is put in, for there is nobody to ask."""
        data = json.loads(self.data)
        assert data["@context"] == "https://schema.org"
        data["@context"] = {"@vocab": str(SCHEMA)}
        return Graph().parse(data=json.dumps(data), format="json-ld")


@pytest.fixture(params=POSTS)
def post(request, built):
    paths = sorted(built.glob(f"{request.param}/index.html"))
    return paths[0].read_text(encoding="utf-8")


@pytest.fixture
def page(post):
    return Page(post)


def titles_in_coins(coins):
    names = ("rft.atitle", "rft.title", "rft.btitle")
    return {next(one[name][0] for name in names if name in one) for one in coins}


def titles_in_highwire(references):
    return {re.match(r"citation_title=([^;]*)", one)[1].replace(",", "") for one in references}


def titles_in_json(graph):
    return {
        str(graph.value(work, SCHEMA.name)) for work in graph.objects(predicate=SCHEMA.citation)
    }


def test_three_formats_tell_of_the_same_sources(page, post):
    named = titles_in_json(page.graph)
    assert len(named) == post.count('class="reference"') > 2
    assert titles_in_coins(page.coins[1:]) == named
    assert titles_in_highwire(page.named("citation_reference")) == {
        one.replace(";", "").replace(",", "") for one in named
    }


def test_three_formats_tell_of_the_same_dois(page):
    in_json = {str(one) for one in page.graph.objects(predicate=SCHEMA.identifier)}
    in_coins = [one.get("rft_id", [""])[0] for one in page.coins]
    in_highwire = "; ".join(page.named("citation_reference"))
    assert {
        f"https://doi.org/{one[9:]}" for one in in_coins if one.startswith("info:doi/")
    } == in_json
    assert {
        f"https://doi.org/{one}" for one in re.findall(r"citation_doi=([^;]*)", in_highwire)
    } == in_json


def test_a_post_names_itself_in_all_of_them(page):
    (itself,) = page.graph.subjects(predicate=SCHEMA.headline)
    title = str(page.graph.value(itself, SCHEMA.headline))
    assert page.named("citation_title") == [title] == page.coins[0]["rft.title"]
    day = str(page.graph.value(itself, SCHEMA.datePublished))
    assert page.named("citation_publication_date") == [day.replace("-", "/")]
    assert page.coins[0]["rft.date"] == [day]


def test_people_have_a_family_and_a_given_name(page):
    people = list(page.graph.subjects(object=SCHEMA.Person))
    names = [
        (page.graph.value(one, SCHEMA.familyName), page.graph.value(one, SCHEMA.givenName))
        for one in people
    ]
    assert names != []
    assert all(family and given for family, given in names)


def test_data_in_a_page_cannot_end_its_element(post):
    (data,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', post, re.DOTALL)
    assert "<" not in data

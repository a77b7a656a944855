"""Dependence: which variables a template names, it and all that it extends or includes.

What a page shows can only come from these, so a page whose variables are as they were is as it was.
"""

from dataclasses import dataclass
from functools import lru_cache

from jinja2 import Environment, TemplateNotFound, TemplateSyntaxError, meta, nodes

_OWN = ("article", "page")
_TEXTS = frozenset({"content", "get_content", "_content"})
_SOURCES = frozenset({"references", "citation"})  # what posts have of their sources


@dataclass(frozen=True, slots=True)
class Dependence:
    """The variables of a template, sorted; ``shows_sources``: it may ask posts for theirs."""

    variables: tuple[str, ...]
    shows_sources: bool = False


def dependence_of(environment: Environment, name: str) -> Dependence | None:
    """Return what the template called ``name`` and its relatives take from outside.

    None where that cannot be told: a relative is chosen while the page is written, or a text is
    shown that is not the page's own ``article.content`` or ``page.content``.
    """
    variables, attributes = set[str](), set[str]()
    waiting, seen = [name], set[str]()
    while waiting:
        if (one := waiting.pop()) in seen:
            continue
        seen.add(one)
        parts = _seen_of(environment, one)
        if parts is None or any(part.shows_other_texts or None in part.relatives for part in parts):
            return None
        for part in parts:
            variables |= part.variables
            attributes |= part.attributes
            waiting += [relative for relative in part.relatives if relative]
    return Dependence(tuple(sorted(variables)), not attributes.isdisjoint(_SOURCES))


@dataclass(frozen=True, slots=True)
class _Part:
    """A block without the blocks in it, whose names are ``blocks``; or a template without any.

    ``called`` are blocks that it asks for, as in ``self.title()`` or, for itself, ``super()``.
    """

    name: str
    variables: frozenset[str]
    attributes: frozenset[str]
    relatives: tuple[str | None, ...]
    blocks: frozenset[str]
    called: frozenset[str]
    shows_other_texts: bool


@dataclass(frozen=True, slots=True)
class _Template:
    """A template in parts, and the name of the one that it extends."""

    parts: tuple[_Part, ...]
    parent: str | None


def _seen_of(environment: Environment, name: str) -> tuple[_Part, ...] | None:
    """Return the parts of the template called ``name`` and of all it extends that can be seen.

    A block that a template before it writes anew, without a call of ``super``, is not seen, and
    nor are the blocks in it, unless one of the templates asks for them.
    """
    line: dict[str, _Template] = {}
    following: str | None = name
    while following is not None and following not in line:
        template = _template(environment, following)
        if template is None:
            return None
        line[following] = template
        following = template.parent
    parts = [one.parts for one in line.values()]
    called = frozenset[str]().union(*(part.called for some in parts for part in some))
    found: list[_Part] = []
    written: set[str] = set()
    for some in parts:
        unseen = {part.name for part in some if part.name in written}
        unseen |= {name for part in some if part.name in unseen for name in part.blocks - called}
        found += [part for part in some if part.name not in unseen]
        written |= {part.name for part in some if part.name and part.name not in part.called}
    return tuple(found)


@lru_cache(maxsize=100)
def _template(environment: Environment, name: str) -> _Template | None:
    """Return the template called ``name``; None if it is none, or hands its blocks on."""
    try:
        source, _, _ = environment.loader.get_source(environment, name)  # type: ignore[union-attr]
        tree = environment.parse(source, name)
    except (TemplateNotFound, TemplateSyntaxError):
        return None
    parents = list(tree.find_all(nodes.Extends))
    if len(parents) > 1 or _hands_on_itself(tree):
        return None
    parent: str | None = None
    for one in parents:
        if one not in tree.body or not isinstance(one.template, nodes.Const):
            return None
        parent = str(one.template.value)
        tree.body.remove(one)
    blocks = {block.name: block for block in tree.find_all(nodes.Block)}
    inner = {
        name: frozenset(one.name for one in block.find_all(nodes.Block))
        for name, block in blocks.items()
    }
    bodies = {name: block.body for name, block in blocks.items()}
    for block in blocks.values():
        block.body = []
    parts = [_part("", tree, frozenset())]
    for each, body in bodies.items():
        alone = nodes.Template(body, lineno=1)
        alone.set_environment(environment)
        parts.append(_part(each, alone, inner[each]))
    return _Template(tuple(parts), parent)


def _part(name: str, tree: nodes.Template, blocks: frozenset[str]) -> _Part:
    attributes = list(tree.find_all(nodes.Getattr))
    called = {one.attr for one in attributes if _is_name(one.node, "self")}
    if any(one.name == "super" for one in tree.find_all(nodes.Name)):
        called.add(name)
    return _Part(
        name,
        frozenset(meta.find_undeclared_variables(tree) - {"self", "super"}),
        frozenset(one.attr for one in attributes),
        tuple(meta.find_referenced_templates(tree)),
        blocks,
        frozenset(called),
        any(one.attr in _TEXTS and not _is_own(one.node) for one in attributes),
    )


def _hands_on_itself(tree: nodes.Template) -> bool:
    """Say whether ``self`` stands without a name of a block, which others may then ask for."""
    asked = [one for one in tree.find_all(nodes.Getattr) if _is_name(one.node, "self")]
    return len(asked) < sum(one.name == "self" for one in tree.find_all(nodes.Name))


def _is_name(node: nodes.Node, name: str) -> bool:
    return isinstance(node, nodes.Name) and node.name == name


def _is_own(node: nodes.Node) -> bool:
    return isinstance(node, nodes.Name) and node.name in _OWN

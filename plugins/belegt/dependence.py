"""Dependence: which variables a template names, it and all that it extends or includes.

What a page shows can only come from these, so a page whose variables are as they were is as it was.
"""

from jinja2 import Environment, TemplateNotFound, TemplateSyntaxError, meta, nodes

_OWN = ("article", "page")


def named_variables(environment: Environment, name: str) -> frozenset[str] | None:
    """Return the variables that the template called ``name`` and its relatives take from outside.

    None where that cannot be told: a relative is chosen while the page is written, or a text is
    shown that is not the page's own ``article.content`` or ``page.content``.
    """
    variables: set[str] = set()
    waiting, seen = [name], set[str]()
    while waiting:
        if (one := waiting.pop()) in seen:
            continue
        seen.add(one)
        tree = _parsed(environment, one)
        if tree is None or _shows_other_texts(tree):
            return None
        variables |= meta.find_undeclared_variables(tree)
        relatives = list(meta.find_referenced_templates(tree))
        waiting += [relative for relative in relatives if relative]
        if None in relatives:
            return None
    return frozenset(variables)


def _parsed(environment: Environment, name: str) -> nodes.Template | None:
    try:
        source, _, _ = environment.loader.get_source(environment, name)  # type: ignore[union-attr]
        return environment.parse(source, name)
    except (TemplateNotFound, TemplateSyntaxError):
        return None


def _shows_other_texts(tree: nodes.Template) -> bool:
    return any(
        found.attr in {"content", "get_content", "_content"}
        and not (isinstance(found.node, nodes.Name) and found.node.name in _OWN)
        for found in tree.find_all(nodes.Getattr)
    )

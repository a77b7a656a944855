"""TeX: plain text as it has to be written in an entry, where some signs would mean something."""

_ESCAPES = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        **{sign: f"\\{sign}" for sign in "{}$&%#_"},
    }
)


def escaped(text: str) -> str:
    """Return ``text`` so that TeX prints it as it is."""
    return text.translate(_ESCAPES)

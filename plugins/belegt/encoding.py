"""Encodings: the bytes of a post as text, or a finding that says why they are none."""

from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE

from belegt.finding import Finding, Location, Text
from belegt.post_rules import BINARY_FILE, WRONG_ENCODING


def decode(path: str, data: bytes) -> str | Finding:
    """Return ``data`` as text, which has to be UTF-8, or what is wrong with it and where."""
    if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return _wrong_encoding(path, data, 0, "UTF-16")
    zero = data.find(b"\0")
    if zero >= 0:
        return BINARY_FILE.finding(
            _location(path, data, zero),
            Text("Byte 0: das ist keine Textdatei", "byte 0: this is not a text file"),
            Text(
                "lösche das Zeichen, oder verschieb die Datei aus dem Ordner der Beiträge",
                "delete the character, or move the file out of the folder of posts",
            ),
        )
    try:
        return data.removeprefix(BOM_UTF8).decode("utf-8")
    except UnicodeDecodeError as error:
        start = error.start + (len(BOM_UTF8) if data.startswith(BOM_UTF8) else 0)
        return _wrong_encoding(path, data, start, "Windows-1252")


def _wrong_encoding(path: str, data: bytes, start: int, guess: str) -> Finding:
    byte = f"0x{data[start]:02X}"
    meant = data[start : start + 1].decode("cp1252", errors="ignore")
    as_read = f" („{meant}“ in {guess}?)" if guess != "UTF-16" and meant else f" ({guess}?)"
    return WRONG_ENCODING.finding(
        _location(path, data, start),
        Text(
            f"Byte {byte}{as_read} ist kein UTF-8",
            f"byte {byte}{as_read.replace('„', '“').replace('“ in', '” in')} is not UTF-8",
        ),
        Text(
            "speichere die Datei in deinem Editor mit der Kodierung UTF-8",
            "save the file in your editor with the encoding UTF-8",
        ),
    )


def _location(path: str, data: bytes, offset: int) -> Location:
    """Return the place of a byte; what stands before it in its line is read leniently."""
    line = data.count(b"\n", 0, offset) + 1
    begin = data.rfind(b"\n", 0, offset) + 1
    column = len(data[begin:offset].decode("utf-8", errors="replace").lstrip("\ufeff")) + 1
    return Location(path, line, column, line, column + 1)

import pytest

from belegt.encoding import decode
from belegt.finding import Location


@pytest.mark.parametrize("data", ["Führung".encode(), b"\xef\xbb\xbf" + "Führung".encode()])
def test_reads_utf_8_with_or_without_a_mark(data):
    assert decode("a.md", data) == "Führung"


def test_names_the_byte_its_line_and_the_letter_it_may_be():
    finding = decode("a.md", "Title: Äh\n\nFür ".encode() + b"F\xfcr")
    assert finding.code == "POST013"
    assert finding.location == Location("a.md", 3, 6, 3, 7)
    assert finding.message.de == "Byte 0xFC („ü“ in Windows-1252?) ist kein UTF-8"
    assert finding.message.en == "byte 0xFC (“ü” in Windows-1252?) is not UTF-8"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_recognises_utf_16(encoding):
    assert decode("a.md", "Title: A".encode(encoding)).code in {"POST013", "POST014"}


def test_says_where_a_zero_byte_stands():
    finding = decode("a.md", b"Title: A\nab\0")
    assert (finding.code, finding.location.line, finding.location.column) == ("POST014", 2, 3)


@pytest.mark.parametrize("data", [b"\xff", b"\xef\xbb\xbf\xff", b"\xc3", b"\x81\x8d"])
def test_never_raises(data):
    assert decode("a.md", data).code == "POST013"

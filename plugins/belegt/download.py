"""Downloads: one answer from the network, small, in time, of the kind that was asked for."""

import time

import httpx  # noqa: TID251 - the one module that asks the network

from belegt.finding import Problem

MAX_BYTES = 5_000_000  # the longest lists of authors and references fill two million
_AGENT = "belegt (a blog whose figures have sources)"


class NotDownloaded(Problem):
    """There is no usable answer; the message says why, and that nothing was changed."""


def download(address: str, accept: str, patience: float = 20.0) -> bytes:
    """Return what is at ``address`` in the form ``accept``, a media type.

    ``patience`` are the seconds to wait for each piece of the answer, and for all of it.

    Raises:
        NotDownloaded: no network, no such address, an error of the server, another form, an
            answer that is late, cut off or longer than 5 million bytes.
    """
    host = _host(address)
    ends = time.monotonic() + patience
    # Not compressed: so the limit below is one on what is held in memory, too.
    headers = {"Accept": accept, "Accept-Encoding": "identity", "User-Agent": _AGENT}
    try:
        with (
            httpx.Client(follow_redirects=True, max_redirects=5, timeout=patience) as client,
            client.stream("GET", address, headers=headers) as got,
        ):
            _judge(got, host, accept)
            return _body(got, host, ends)
    except httpx.TimeoutException as error:
        raise _late(host) from error
    except httpx.ConnectError as error:
        raise _unchanged(
            f"{host} ist nicht zu erreichen; ohne Netz geht es nicht",
            f"{host} cannot be reached; this needs a network",
        ) from error
    except httpx.HTTPError as error:
        cause = str(error) or type(error).__name__
        raise _unchanged(
            f"die Antwort von {host} ist abgebrochen oder beschädigt ({cause})",
            f"the answer of {host} is incomplete or damaged ({cause})",
        ) from error


def _host(address: str) -> str:
    try:
        url = httpx.URL(address)
    except (httpx.InvalidURL, ValueError):
        url = httpx.URL()
    if url.scheme not in {"http", "https"} or not url.host:
        raise _unchanged(f"„{address}“ ist keine Adresse im Netz", f"“{address}” is no web address")
    return url.host


def _judge(got: httpx.Response, host: str, accept: str) -> None:
    if got.status_code in {404, 410}:
        raise _unchanged(f"{host} kennt das nicht", f"{host} does not know it")
    if got.status_code == 406:
        raise _unchanged(f"{host} hat dazu keine Metadaten", f"{host} has no metadata of it")
    if got.is_error:
        raise _unchanged(
            f"{host} antwortet mit dem Fehler {got.status_code}; versuch es später wieder",
            f"{host} answers with the error {got.status_code}; try again later",
        )
    kind = got.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    if kind != accept and not kind.endswith("json"):
        raise _unchanged(
            f"{host} antwortet mit {kind or 'etwas Unbekanntem'} statt mit Metadaten",
            f"{host} answers with {kind or 'something unknown'} instead of metadata",
        )


def _body(got: httpx.Response, host: str, ends: float) -> bytes:
    """Return the body; httpx bounds the wait for each piece, this the wait for all of them."""
    body = bytearray()
    for piece in got.iter_bytes():
        body += piece
        if len(body) > MAX_BYTES:
            raise _unchanged(
                f"die Antwort von {host} ist länger als {MAX_BYTES // 1_000_000} MB",
                f"the answer of {host} is longer than {MAX_BYTES // 1_000_000} MB",
            )
        if time.monotonic() > ends:
            raise _late(host)
    return bytes(body)


def _late(host: str) -> NotDownloaded:
    return _unchanged(
        f"{host} antwortet zu langsam; versuch es später wieder",
        f"{host} answers too slowly; try again later",
    )


def _unchanged(de: str, en: str) -> NotDownloaded:
    return NotDownloaded(f"{de}; nichts wurde geändert", f"{en}; nothing was changed")

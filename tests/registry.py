"""A registry of DOIs on this machine: answers in the form that Crossref and DataCite give them."""

import json
import threading
import time
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

METADATA = "application/vnd.citationstyles.csl+json"

ARTICLE = {
    "indexed": {"date-parts": [[2026, 1, 2]]},
    "publisher": "Musterverlag",
    "issue": "2",
    "DOI": "10.5555/warten",
    "type": "journal-article",
    "created": {"date-parts": [[2023, 11, 30]]},
    "page": "88-102",
    "title": ["Warten & Zahlen: Was 50 % der Gäste stört"],
    "volume": "7",
    "author": [
        {"given": "Jörg", "family": "Müller", "sequence": "first", "affiliation": []},
        {"given": "Ann", "family": "Autor", "sequence": "additional"},
        {"name": "Institut für Warteforschung", "sequence": "additional"},
    ],
    "container-title": ["Zeitschrift für Muster"],
    "language": "de",
    "published-print": {"date-parts": [[2024, 3]]},
    "issued": {"date-parts": [[2023, 12, 1]]},
    "ISSN": ["1234-5679"],
    "URL": "http://dx.doi.org/10.5555/warten",
}
DATASET = {
    "type": "dataset",
    "id": "https://doi.org/10.5555/daten",
    "author": [{"family": "von der Muster", "given": "Ida"}],
    "issued": {"date-parts": [[2025]]},
    "abstract": "Text.",
    "DOI": "10.5555/DATEN",
    "publisher": "Archiv",
    "title": "Waiting times in <i>Apis mellifera</i> offices of the EU",
    "version": "2.0",
    "language": "en-GB",
}


class Answer:
    """What the registry says to every request."""

    def __init__(self, body=b"{}", status=200, kind=METADATA, **more):
        self.body = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.status, self.kind = status, kind
        self.length = more.get("length", len(self.body))
        self.delay, self.redirects = more.get("delay", 0), more.get("redirects", 0)
        self.drips = more.get("drips", False)


@contextmanager
def registry(answer):
    """Serve ``answer`` while the block runs; yields the address and the requests so far."""
    requests = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            requests.append((self.path, self.headers["Accept"]))
            if len(requests) <= answer.redirects:
                self.send_response(302)
                self.send_header("Location", f"/moved{self.path}")
                self.end_headers()
                return
            time.sleep(answer.delay)
            self.send_response(answer.status)
            self.send_header("Content-Type", answer.kind)
            self.send_header("Content-Length", str(answer.length))
            self.end_headers()
            self._send()

        def _send(self):
            try:
                for at in range(0, len(answer.body), 1 if answer.drips else 1_000_000):
                    self.wfile.write(answer.body[at : at + (1 if answer.drips else 1_000_000)])
                    self.wfile.flush()
                    time.sleep(0.05 if answer.drips else 0)
            except OSError:
                pass  # whoever asked has hung up

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", requests
    finally:
        server.shutdown()
        server.server_close()

"""A folder served on loopback."""

import functools
import http.server
import threading
from contextlib import contextmanager


class _Handler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        """Keep the output to the tests."""


class _Server(http.server.ThreadingHTTPServer):
    def handle_error(self, *_):
        """Stay quiet: a browser that closes a page drops its connections."""


@contextmanager
def serving(folder):
    """Serve ``folder`` and yield where."""
    handler = functools.partial(_Handler, directory=str(folder))
    with _Server(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()

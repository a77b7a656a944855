"""One measured process: its time, and the memory of all that it starts."""

import os
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import psutil

_EVERY = 0.02  # seconds between two looks at the memory
# Everyone's modules stay compiled, as they do after an installation.
ENVIRONMENT = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}


@dataclass(frozen=True)
class Run:
    """Seconds of wall time, and the peak of the memory that all its processes held, in MB, or 0.

    Pages that two processes share are counted twice: what a machine needs is a little less.
    """

    seconds: float
    memory: float = 0


def measure(folder: Path, *command: str) -> Run:
    """Run ``command`` in ``folder`` to its end."""
    peaks = [0.0]
    with tempfile.TemporaryFile() as errors:
        start = time.perf_counter()
        process = subprocess.Popen(
            command, cwd=folder, env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=errors
        )
        watch = threading.Thread(target=_watch, args=(process.pid, peaks), daemon=True)
        watch.start()
        process.wait()
        seconds = time.perf_counter() - start
        watch.join()
        if process.returncode:
            errors.seek(0)
            sys.exit(f"{command} failed:\n{errors.read().decode()}")
    return Run(seconds, max(peaks) / 1e6)


def python(folder: Path, *arguments: str) -> Run:
    """Run a module of this Python in ``folder``."""
    return measure(folder, sys.executable, "-m", *arguments)


def _watch(pid: int, peaks: list[float]) -> None:
    """Add up the memory of process ``pid`` and its children until it ends."""
    with suppress(psutil.NoSuchProcess):
        process = psutil.Process(pid)
        while process.status() != psutil.STATUS_ZOMBIE:
            peaks.append(sum(map(_memory, (process, *process.children(recursive=True)))))
            time.sleep(_EVERY)


def _memory(process: psutil.Process) -> int:
    with suppress(psutil.NoSuchProcess, psutil.ZombieProcess):
        return int(process.memory_info().rss)
    return 0

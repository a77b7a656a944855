"""The share of the cadence in a build: its record, its pages with every due day, its badges.

Two whole builds differ by more than all of that takes, so its parts are timed inside of one.
"""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import process_time
from typing import Any

from bench.posts import ROOT
from bench.run import ENVIRONMENT, Run

# The generated posts appear every second day, so each has its due day.
CADENCE = 'CADENCE = {"targets": [{"rule": "FREQ=DAILY;INTERVAL=2", "from": "2020-01-05"}]}'
PARTS = ("cadence_of", "publications", "build_record", "public_view", "works", "extras")


def cadence(site: Path) -> Run:
    """Build ``site`` with a promise of all its posts; return the seconds of CPU for the cadence."""
    config = site / "pelicanconf.py"
    text = config.read_text(encoding="utf-8")
    config.write_text(f"{text}\n{CADENCE}\n", encoding="utf-8")
    done = subprocess.run(
        (sys.executable, "-m", "bench.cadence", "-o", "promised"),
        cwd=site,
        env=ENVIRONMENT | {"PYTHONPATH": str(ROOT / "tests")},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        sys.exit(f"the build with a cadence failed:\n{done.stdout}{done.stderr}")
    return Run(float(done.stdout.split()[-1]))


def timed_build() -> None:
    """Run Pelican with the arguments of this process; print what the cadence took of it."""
    from jinja2 import Template  # noqa: PLC0415 - to look into the build
    from pelican import main  # noqa: TID251, PLC0415 - same

    from belegt import plugin  # noqa: PLC0415 - only the timed process loads it

    spent: list[float] = []

    def timed(function: Callable[..., Any]) -> Callable[..., Any]:
        def run(*arguments: Any, **named: Any) -> Any:
            start = process_time()
            result = function(*arguments, **named)
            spent.append(process_time() - start)
            return result

        return run

    def render(self: Template, *arguments: Any, **named: Any) -> Any:
        is_ours = (self.name or "").startswith("cadence")
        return (timed(plain) if is_ours else plain)(self, *arguments, **named)

    for name in PARTS:
        setattr(plugin, name, timed(getattr(plugin, name)))
    plain, Template.render = Template.render, render
    main()
    print(sum(spent))  # noqa: T201 - read by the process that started this one


if __name__ == "__main__":
    timed_build()

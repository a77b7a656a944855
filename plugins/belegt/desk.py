"""The author's desk: what is promised, published and in the making, read from the site's folder."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from belegt.cadence.cadence import Cadence
from belegt.cadence.calibration import Prediction, log_line, parse_log
from belegt.cadence.forecast import Forecast
from belegt.cadence.outlook import Outlook, build_outlook
from belegt.cadence.publication import Publication
from belegt.cadence.record import build_record
from belegt.cadence.work import Work
from belegt.configuration import CONFIG, CannotRun
from belegt.finding import has_errors
from belegt.gate.audit import audit, posts_below, shown
from belegt.gate.reading import Reading
from belegt.gate.rhythm import cadence_of, publications, works
from belegt.refusal import reason
from belegt.report.text import short_report
from belegt.settings import Settings

LOG = Path("cadence", "forecasts.txt")


@dataclass(frozen=True, slots=True)
class Desk:
    """All that the commands for authors work on."""

    settings: Settings
    cadence: Cadence
    readings: tuple[Reading, ...]
    works: tuple[Work, ...]
    log: tuple[Prediction, ...]

    @property
    def publications(self) -> tuple[Publication, ...]:
        """Return what is published, or finished and dated."""
        return publications(self.readings, self.cadence.timezone)

    def outlook(self, as_of: date) -> Outlook:
        """Return how it stands on a day."""
        record = build_record(self.publications, self.cadence, as_of)
        return build_outlook(record, self.works, self.log)

    def reading(self, name: str) -> Reading:
        """Return the post that ``name`` means: its path, its file's name, or its slug.

        Raises:
            CannotRun: there is no such post, or there are several.
        """
        found = [one for one in self.readings if _is_called(one, name)]
        if len(found) == 1:
            return found[0]
        if not found:
            raise CannotRun(
                f"einen Beitrag {name} gibt es nicht; nimm seine Datei oder seinen Slug",
                f"there is no post {name}; use its file or its slug",
            )
        paths = ", ".join(one.path for one in found)
        raise CannotRun(
            f"{name} heißen mehrere: {paths}", f"{name} is the name of several: {paths}"
        )


def open_desk(settings: Settings) -> Desk:
    """Read everything.

    Raises:
        CannotRun: the promise or the plans have errors.
    """
    read = cadence_of(settings, settings.root / CONFIG)
    if has_errors(read.findings):
        raise CannotRun(
            f"der Takt lässt sich nicht lesen\n{short_report(read.findings, 'de', 10)}",
            f"the cadence cannot be read\n{short_report(read.findings, 'en', 10)}",
        )
    readings = audit(posts_below(settings.content), settings).readings
    pieces = works(readings, read.ideas)
    return Desk(settings, read.cadence, readings, pieces, _log(settings))


def remember(desk: Desk, forecast: Forecast | None, as_of: date) -> None:
    """Add the forecast to the log, where a folder ``cadence`` is there to keep it."""
    path = desk.settings.root / LOG
    line = log_line(desk.log, forecast, as_of)
    if line is None or not path.parent.is_dir():
        return
    try:
        with path.open("a", encoding="utf-8") as file:
            file.write(f"{line}\n")
    except OSError as error:
        raise CannotRun(
            f"{shown(path)} lässt sich nicht schreiben: {reason(error).de}",
            f"cannot write {shown(path)}: {reason(error).en}",
        ) from error


def _log(settings: Settings) -> tuple[Prediction, ...]:
    path = settings.root / LOG
    text = path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""
    return parse_log(text)


def _is_called(reading: Reading, name: str) -> bool:
    path = Path(reading.path)
    names = {reading.slug, path.name, path.stem, path.stem.partition(".")[0]}
    return name in names or path.resolve() == Path(name).resolve()

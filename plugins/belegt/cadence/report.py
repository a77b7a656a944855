"""Reports: the record for the author, in a terminal of 80 columns or as JSON."""

import json
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from belegt.cadence.export import json_report
from belegt.cadence.headline import headline
from belegt.cadence.outlook import Outlook
from belegt.cadence.prospect import prospects
from belegt.cadence.reason import reasons
from belegt.cadence.record import Record
from belegt.cadence.silence import Level
from belegt.cadence.strip import legend, strip
from belegt.cadence.summary import Line, summary
from belegt.finding import Language

WIDTH = 80
STRIP_SLOTS = 36
EXIT_CODES = {Level.OK: 0, Level.LATE: 1, Level.STILL: 1, Level.SILENT: 2}


@dataclass(frozen=True, slots=True)
class Report:
    """What ``belegt cadence`` prints, and the code it ends with: 0 fine, 1 late, 2 silent."""

    text: str
    exit_code: int


def cadence_report(
    outlook: Outlook, language: Language = "de", form: Literal["text", "json"] = "text"
) -> Report:
    """Return the report on ``outlook`` in words or as JSON."""
    if form == "json":
        text = json.dumps(json_report(outlook), ensure_ascii=False, indent=2) + "\n"
    else:
        text = text_report(outlook, language)
    return Report(text, EXIT_CODES[outlook.record.level])


def text_report(outlook: Outlook, language: Language) -> str:
    """Return the report in words: the sentence that matters and why, the strip, the numbers."""
    record = outlook.record
    parts = (
        textwrap.wrap(headline(outlook, language), WIDTH),
        textwrap.wrap(" ".join(reasons(outlook, language)), WIDTH),
        _picture(record, language),
        _table((*summary(record, language), *prospects(outlook, language))),
    )
    return "\n".join("\n".join(part) + "\n" for part in parts if part)


def _picture(record: Record, language: Language) -> Sequence[str]:
    """Return the latest slots and the next one."""
    slots = (*record.slots, *record.upcoming[:1])[-STRIP_SLOTS:]
    if not slots:
        return ()
    months, marks = strip(slots, language)
    return f"  {months}", f"  {marks}", "", f"  {legend(language)}"


def _table(lines: Sequence[Line]) -> Sequence[str]:
    width = max(len(line.label) for line in lines) + 2
    return [
        textwrap.fill(
            line.value,
            WIDTH,
            initial_indent=line.label.ljust(width),
            subsequent_indent=" " * width,
        )
        for line in lines
    ]

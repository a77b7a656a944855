"""Rules for the setting ``CADENCE``: what can be wrong with a promise."""

from belegt.finding import Severity, Text
from belegt.rule import Rule

UNKNOWN_SETTINGS = Rule(
    code="CAD001",
    name="unknown-cadence-settings",
    severity=Severity.ERROR,
    title=Text("eine Angabe, die niemand liest", "a name that nobody reads"),
    why=Text(
        "Ein Tippfehler ließe die Angabe still verschwinden: Aus einer Pause würden Lücken.",
        "A typing error in a name would make the setting vanish: a pause would turn into misses.",
    ),
    fix=Text(
        "Schreib den Namen so, wie er in docs/cadence.md steht.",
        "Write the name as it stands in docs/cadence.md.",
    ),
    flagged=(
        'CADENCE = {"target": []}',
        'CADENCE = {"pauses": [{"from": "2026-08-24", "to": "2026-09-12", "publik": True}]}',
        'CADENCE = {"effort": {"meinung": 3}}',
    ),
    allowed=('CADENCE = {"targets": [{"rule": "FREQ=WEEKLY;BYDAY=SU", "from": "2026-08-02"}]}',),
)

MISREAD_SETTINGS = Rule(
    code="CAD002",
    name="misread-cadence-settings",
    severity=Severity.ERROR,
    title=Text("eine Angabe, die fehlt oder anderes meint", "a value missing or of another kind"),
    why=Text(
        "Ein Ziel ohne Regel oder ohne ersten Tag verspricht nichts.",
        "A target without a rule or a first day promises nothing.",
    ),
    fix=Text("Ergänze oder berichtige den Wert.", "Add or correct the value."),
    flagged=(
        'CADENCE = "every Sunday"',
        'CADENCE = {"targets": "FREQ=WEEKLY;BYDAY=SU"}',
        'CADENCE = {"targets": [{"rule": "FREQ=WEEKLY;BYDAY=SU"}]}',
        'CADENCE = {"targets": [{"rule": "FREQ=DAILY", "from": "2026-08-02", "grace": -1}]}',
        'CADENCE = {"pauses": [{"from": "2026-08-24", "to": "2026-09-12", "public": "yes"}]}',
        'CADENCE = {"hours": -5}',
        'CADENCE = {"share": 3}',
        'CADENCE = {"secret": "takt"}',
        (
            'CADENCE = {"targets": [{"rule": "FREQ=DAILY", "from": "2026-08-02",'
            ' "kinds": ["poem"]}]}'
        ),
    ),
    allowed=(
        'CADENCE = {"targets": [{"rule": "FREQ=DAILY", "from": "2026-08-02", "grace": 0}]}',
        "CADENCE = {}",
        'CADENCE = {"hours": 5, "effort": {"research": 16}, "fields": ["Kunden", "Führung"]}',
    ),
)

UNREADABLE_DATES = Rule(
    code="CAD003",
    name="unreadable-cadence-dates",
    severity=Severity.ERROR,
    title=Text("ein Text, der kein Datum ist", "a text that is not a date"),
    why=Text(
        "„3.4.2026“ ist in Berlin der dritte April und in New York der vierte März.",
        "“3.4.2026” is the third of April in Berlin and the fourth of March in New York.",
    ),
    fix=Text(
        "Schreib Jahr, Monat und Tag mit Bindestrichen: 2026-04-03.",
        "Write year, month and day with hyphens: 2026-04-03.",
    ),
    flagged=(
        'CADENCE = {"targets": [{"rule": "FREQ=WEEKLY;BYDAY=SU", "from": "2.8.2026"}]}',
        'CADENCE = {"pauses": [{"from": "2026-08-24", "to": "2026-09-31"}]}',
    ),
    allowed=('CADENCE = {"pauses": [{"from": "2026-08-24", "to": "2026-09-30"}]}',),
    authority="ISO 8601-1:2019, 5.2.2",
)

IMPOSSIBLE_RHYTHMS = Rule(
    code="CAD004",
    name="impossible-rhythms",
    severity=Severity.ERROR,
    title=Text("eine Regel, die keinen Tag trifft", "a rule that falls on no day"),
    why=Text(
        "Was nie fällig wird, kann auch niemand verpassen: Der Takt stünde für immer auf „gut“.",
        "What is never due is never missed: the cadence would be fine for ever.",
    ),
    fix=Text(
        "Nimm FREQ=DAILY, WEEKLY, MONTHLY oder YEARLY, dazu INTERVAL, BYDAY, BYMONTHDAY, BYMONTH "
        "oder BYSETPOS. Das Ende der Zusage steht in „until“.",
        "Use FREQ=DAILY, WEEKLY, MONTHLY or YEARLY, with INTERVAL, BYDAY, BYMONTHDAY, BYMONTH "
        "or BYSETPOS. The end of the promise goes into “until”.",
    ),
    flagged=(
        'CADENCE = {"targets": [{"rule": "every Sunday", "from": "2026-08-02"}]}',
        'CADENCE = {"targets": [{"rule": "FREQ=WEEKLY;INTERVAL=0", "from": "2026-08-02"}]}',
        'CADENCE = {"targets": [{"rule": "FREQ=WEEKLY;BYDAY=SO", "from": "2026-08-02"}]}',
        (
            'CADENCE = {"targets": [{"rule": "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",'
            ' "from": "2026-08-02"}]}'
        ),
        (
            'CADENCE = {"targets": [{"rule": "FREQ=WEEKLY;BYDAY=SU",'
            ' "from": "2026-08-03", "until": "2026-08-08"}]}'
        ),
    ),
    allowed=('CADENCE = {"targets": [{"rule": "FREQ=MONTHLY;BYDAY=-1FR", "from": "2026-08-02"}]}',),
    authority="RFC 5545, 3.3.10",
)

BACKWARD_SPANS = Rule(
    code="CAD005",
    name="backward-spans",
    severity=Severity.ERROR,
    title=Text("eine Zeit, die vor ihrem Anfang endet", "a span that ends before it begins"),
    why=Text(
        "Sie enthält keinen Tag, hätte also keine Wirkung.",
        "It holds no day, and so would have no effect.",
    ),
    fix=Text("Vertausch Anfang und Ende.", "Swap beginning and end."),
    flagged=('CADENCE = {"pauses": [{"from": "2026-09-12", "to": "2026-08-24"}]}',),
    allowed=('CADENCE = {"pauses": [{"from": "2026-08-24", "to": "2026-08-24"}]}',),
)

OVERLAPPING_TARGETS = Rule(
    code="CAD006",
    name="overlapping-targets",
    severity=Severity.ERROR,
    title=Text("zwei Ziele zur selben Zeit", "two targets at a time"),
    why=Text(
        "Jeder Termin wird nach dem Ziel seiner Zeit beurteilt, also nach genau einem.",
        "Every slot is judged by the target of its time, and so by exactly one.",
    ),
    fix=Text(
        "Lass das frühere Ziel enden, bevor das spätere beginnt. Ohne „until“ endet es von selbst.",
        "Let the earlier target end before the later one begins. Without “until” it does.",
    ),
    flagged=(
        (
            'CADENCE = {"targets": ['
            '{"rule": "FREQ=WEEKLY;BYDAY=SU", "from": "2026-08-02", "until": "2026-09-30"},'
            ' {"rule": "FREQ=MONTHLY;BYDAY=1SU", "from": "2026-09-13"}]}'
        ),
    ),
    allowed=(
        (
            'CADENCE = {"targets": ['
            '{"rule": "FREQ=WEEKLY;BYDAY=SU", "from": "2026-08-02"},'
            ' {"rule": "FREQ=MONTHLY;BYDAY=1SU", "from": "2026-09-13"}]}'
        ),
    ),
)

UNKNOWN_TIME_ZONES = Rule(
    code="CAD007",
    name="unknown-time-zones",
    severity=Severity.ERROR,
    title=Text("eine Zeitzone, die es nicht gibt", "a time zone that does not exist"),
    why=Text(
        "Ob ein Beitrag am Sonntag oder am Montag erschien, entscheidet die Uhr am Ort.",
        "Whether a post appeared on Sunday or on Monday is for the clock on the wall to say.",
    ),
    fix=Text(
        "Nimm einen Namen der IANA-Liste: Europe/Berlin.",
        "Use a name of the IANA list: Europe/Berlin.",
    ),
    flagged=('CADENCE = {"timezone": "Europe/Berlinn"}', 'CADENCE = {"timezone": "MEZ"}'),
    allowed=('CADENCE = {"timezone": "Europe/Vienna"}',),
    authority="IANA Time Zone Database",
)

LATE_ANNOUNCEMENTS = Rule(
    code="CAD008",
    name="late-announcements",
    severity=Severity.WARNING,
    title=Text("eine Pause, die nachträglich erklärt wird", "a pause declared after the fact"),
    why=Text(
        "Wer eine Lücke hinterher Pause nennt, ändert die Bilanz, nicht das Verhalten.",
        "To call a gap a pause afterwards changes the record, not the habit.",
    ),
    fix=Text(
        "Die Joker des Jahres sind weg: Lass die Pause mit dem Tag der Ankündigung beginnen.",
        "The jokers of the year are spent: let the pause begin on the day of its announcement.",
    ),
    flagged=(
        (
            'CADENCE = {"jokers": 0, "pauses": [{"from": "2026-08-24", "to": "2026-09-12",'
            ' "announced": "2026-09-01"}]}'
        ),
    ),
    allowed=(
        (
            'CADENCE = {"pauses": [{"from": "2026-08-24", "to": "2026-09-12",'
            ' "announced": "2026-08-16"}]}'
        ),
        (
            'CADENCE = {"jokers": 1, "pauses": [{"from": "2026-08-24", "to": "2026-09-12",'
            ' "announced": "2026-09-01"}]}'
        ),
    ),
)

RULES = (
    UNKNOWN_SETTINGS,
    MISREAD_SETTINGS,
    UNREADABLE_DATES,
    IMPOSSIBLE_RHYTHMS,
    BACKWARD_SPANS,
    OVERLAPPING_TARGETS,
    UNKNOWN_TIME_ZONES,
    LATE_ANNOUNCEMENTS,
)

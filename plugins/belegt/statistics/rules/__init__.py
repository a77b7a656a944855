"""The rules of statistics: one file of data each; where two meet, the one named first counts."""

from belegt.rule import Rule
from belegt.statistics.detector import Detector
from belegt.statistics.rules.authority import AUTHORITY
from belegt.statistics.rules.average import AVERAGE
from belegt.statistics.rules.change import CHANGE
from belegt.statistics.rules.count import COUNT
from belegt.statistics.rules.effect import EFFECT
from belegt.statistics.rules.fraction import FRACTION
from belegt.statistics.rules.majority import MAJORITY
from belegt.statistics.rules.multiple import MULTIPLE
from belegt.statistics.rules.percentage import PERCENTAGE
from belegt.statistics.rules.point import POINT
from belegt.statistics.rules.proportion import PROPORTION
from belegt.statistics.rules.rank import RANK
from belegt.statistics.rules.rate import RATE
from belegt.statistics.rules.sum import SUM
from belegt.statistics.rules.threshold import THRESHOLD
from belegt.statistics.rules.trend import TREND

# Numbers from measuring, surveying, counting or estimating; a match is an error.
STATISTICS: tuple[Detector, ...] = (
    PERCENTAGE,
    EFFECT,
    AVERAGE,
    POINT,
    RANK,
    FRACTION,
    SUM,
    RATE,
    PROPORTION,
    MULTIPLE,
    CHANGE,
    THRESHOLD,
    COUNT,
)
# The same without a number; a match is a warning, where the sentence has no statistic.
VAGUE: tuple[Detector, ...] = (AUTHORITY, MAJORITY, TREND)

DETECTORS: tuple[Detector, ...] = (*STATISTICS, *VAGUE)

RULES: tuple[Rule, ...] = tuple(
    sorted((detector.rule for detector in DETECTORS), key=lambda rule: rule.code)
)

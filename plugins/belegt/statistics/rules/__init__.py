"""The rules of statistics: one file of data each; where two meet, the one named first counts."""

from belegt.rule import Rule
from belegt.statistics.detector import Detector
from belegt.statistics.rules.average import AVERAGE
from belegt.statistics.rules.change import CHANGE
from belegt.statistics.rules.count import COUNT
from belegt.statistics.rules.effect import EFFECT
from belegt.statistics.rules.fraction import FRACTION
from belegt.statistics.rules.multiple import MULTIPLE
from belegt.statistics.rules.percentage import PERCENTAGE
from belegt.statistics.rules.point import POINT
from belegt.statistics.rules.proportion import PROPORTION
from belegt.statistics.rules.rank import RANK
from belegt.statistics.rules.rate import RATE
from belegt.statistics.rules.sum import SUM

DETECTORS: tuple[Detector, ...] = (
    PERCENTAGE,
    EFFECT,
    POINT,
    RANK,
    FRACTION,
    RATE,
    PROPORTION,
    MULTIPLE,
    CHANGE,
    SUM,
    AVERAGE,
    COUNT,
)

RULES: tuple[Rule, ...] = tuple(
    sorted((detector.rule for detector in DETECTORS), key=lambda rule: rule.code)
)

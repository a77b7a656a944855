"""The rules of statistics: one file of data each, the more telling one first."""

from belegt.rule import Rule
from belegt.statistics.detector import Detector
from belegt.statistics.rules.percentage import PERCENTAGE

DETECTORS: tuple[Detector, ...] = (PERCENTAGE,)

RULES: tuple[Rule, ...] = tuple(detector.rule for detector in DETECTORS)

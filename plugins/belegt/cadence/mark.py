"""Marks: the shape of a slot in SVG, which tells its state without colour."""

from html import escape

from belegt.cadence.slot import State

SIDE = 18  # of the square in which a mark is drawn


def mark(state: State, x: float, y: float, width: float, title: str) -> str:
    """Return a slot: full, half full, crossed out, a dash, or dashed, each in its box."""
    left, right, bottom = x + 0.5, x + width - 0.5, y + SIDE - 0.5
    top, middle = y + 0.5, y + SIDE / 2
    box = f"M{left:g} {top:g}H{right:g}V{bottom:g}H{left:g}Z"
    shapes = {
        State.HIT: f'<path d="{box}" fill="currentColor"/>',
        State.LATE: f'<path d="{box}" fill="none"/>'
        f'<path d="M{left:g} {top:g}V{bottom:g}H{right:g}Z" fill="currentColor"/>',
        State.MISSED: f'<path d="{box}M{left:g} {top:g}L{right:g} {bottom:g}'
        f'M{right:g} {top:g}L{left:g} {bottom:g}" fill="none"/>',
        State.EXCUSED: f'<path d="M{left:g} {middle:g}H{right:g}" fill="none"/>',
        State.OPEN: f'<path d="{box}" fill="none" stroke-dasharray="2 2"/>',
    }
    return (
        f'<g class="cadence-slot cadence-slot-{state.value}" stroke="currentColor">'
        f"<title>{escape(title)}</title>{shapes[state]}</g>"
    )

"""The cadence tracker: what rhythm was promised, what was kept, and when a blog falls silent."""

"""Belegt: a blog whose every figure has a source."""

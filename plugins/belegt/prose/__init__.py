"""Prose: what of a Markdown file is read, found without losing its place."""

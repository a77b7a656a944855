"""Writing: what Pelican's writer is spared."""

"""Reader: Pelican's reader of Markdown, with one parser for all posts."""

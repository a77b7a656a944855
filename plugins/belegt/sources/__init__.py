"""Sources: a page for each work that posts cite, the bibliography of the site, and downloads."""

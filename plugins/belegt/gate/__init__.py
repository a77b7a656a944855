"""The gate: all checks of all posts and the library, and the one decision whether they may pass."""

"""``python -m belegt`` is the command ``belegt``."""

import sys

from belegt.cli import main

if __name__ == "__main__":
    sys.exit(main())

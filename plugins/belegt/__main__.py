"""``python -m belegt`` is the command ``belegt``."""

import sys

from belegt.cli import main

sys.exit(main())

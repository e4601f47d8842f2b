"""The one command of a checkout: sets Louver up and starts, tests, checks or builds it, for people and for the gate.

This file keeps to syntax that every Python understands, so that a wrong Python is told so in a sentence.
"""

import sys

if not (3, 11) <= sys.version_info[:2] <= (3, 14):
    sys.exit(
        "Louver needs Python 3.11, 3.12, 3.13 or 3.14, and this is Python %d.%d. "  # noqa: UP031
        "Install one of those and run: python3.11 packaging/dev.py" % sys.version_info[:2]
    )

from devtools.commands import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

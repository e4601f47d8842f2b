"""What can be typed behind `vault`; arguments.py calls it. It loads nothing of the vault itself."""

import argparse
from collections.abc import Callable
from pathlib import Path

_EXAMPLES = """examples:
  main.py vault verify                                 is everything in this library's bucket what was recorded?
  main.py vault verify --bucket s3://clips --words     the same from the 24 words, on any machine
  main.py vault restore --words --bucket ~/copy --to-folder out
  main.py vault decrypt k3vn2m7q --to-folder out       one clip, by the beginning of its id

The 24 words are asked for on the terminal, or read from standard input where there is none. The words alone cannot
tell whether somebody put back an old copy of the whole bucket: compare the times that are printed with what you know.
"""


def add_vault_parser(parser: argparse.ArgumentParser, add_library: Callable[[argparse.ArgumentParser], None]) -> None:
    """Describe the vault commands."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = _EXAMPLES
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    verify = actions.add_parser("verify", help="compare every clip in the bucket with the recorders' logs; opens none")
    decrypt = actions.add_parser("decrypt", help="verify and open one clip")
    decrypt.add_argument("clip", metavar="CLIP", help="the beginning of the clip's id")
    restore = actions.add_parser("restore", help="verify and open every clip")
    for action in (verify, decrypt, restore):
        action.set_defaults(command="vault")
        add_library(action)
        action.add_argument("--bucket", metavar="ADDRESS", help="where sealed clips lie (this library's bucket)")
        action.add_argument("--words", action="store_true", help="ask for the 24 words instead of using this device")
        action.add_argument("--json", dest="as_json", action="store_true", help="print the result as JSON")
    for action in (decrypt, restore):
        action.add_argument("--to-folder", dest="folder", type=Path, metavar="FOLDER", required=True)

"""What can be typed behind `vault`; arguments.py calls it. It loads nothing of the vault itself."""

import argparse
from collections.abc import Callable
from pathlib import Path

_EXAMPLES = """examples:
  main.py vault verify                                 is everything in this library's bucket what was recorded?
  main.py vault verify --bucket s3://clips --words     the same from the 24 words, on any machine
  main.py vault restore --words --bucket ~/copy --to-folder out
  main.py vault devices                                who belongs, and who was removed
  main.py vault revoke Anna                            remove a device, and replace every key it had
  main.py vault pair                                   let another machine in: compare five words on both
  main.py vault join CODE --bucket ADDRESS             the other machine's side, or with an invitation
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
    _members(actions, add_library)
    for action in (verify, decrypt, restore):
        action.set_defaults(command="vault")
        add_library(action)
        action.add_argument("--bucket", metavar="ADDRESS", help="where sealed clips lie (this library's bucket)")
        action.add_argument("--words", action="store_true", help="ask for the 24 words instead of using this device")
        action.add_argument("--json", dest="as_json", action="store_true", help="print the result as JSON")
    for action in (decrypt, restore):
        action.add_argument("--to-folder", dest="folder", type=Path, metavar="FOLDER", required=True)


def _members(
    actions: "argparse._SubParsersAction[argparse.ArgumentParser]",
    add_library: Callable[[argparse.ArgumentParser], None],
) -> None:
    devices = actions.add_parser("devices", help="list the vault's devices and groups of cameras (asks for the words)")
    revoke = actions.add_parser("revoke", help="remove a device and replace every key it had (asks for the words)")
    revoke.add_argument("name", metavar="DEVICE", help="the beginning of its name or id")
    new_words = actions.add_parser("new-words", help="replace the 24 words; the old ones still open old footage")
    pair = actions.add_parser("pair", help="let another machine in by comparing five words (asks for the words)")
    invite = actions.add_parser("invite", help="print a one-time invitation, and wait for its machine")
    invite.add_argument("--role", choices=("viewer", "recorder"), default="viewer", help="what it may do (viewer)")
    join = actions.add_parser("join", help="bring this machine into a vault, with the code of `pair` or an invitation")
    join.add_argument("name", metavar="CODE", help="what the other machine shows")
    for action in (devices, revoke, new_words, pair, invite, join):
        action.set_defaults(command="vault-members")
        add_library(action)
        action.add_argument("--bucket", metavar="ADDRESS", help="where sealed clips lie (this library's bucket)")

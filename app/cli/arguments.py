"""What can be typed: all commands with their help; main.py calls it. Each command's options stand beside its code."""

import argparse

from app import __version__
from app.cli.cameras_arguments import add_cameras
from app.cli.card_arguments import add_card
from app.cli.demo_arguments import add_demo
from app.cli.desktop_arguments import DesktopArguments, add_desktop, add_kiosk
from app.cli.detect_arguments import add_detect
from app.cli.engine_arguments import add_engine, add_watcher
from app.cli.export_arguments import add_export
from app.cli.library_arguments import add_library_commands
from app.cli.models_arguments import add_models
from app.cli.typed import Typed, add_library, made_from, takes
from app.cli.vault_arguments import add_vault

_DESCRIPTION = """Louver records your cameras on this computer, sees people, vehicles and animals in them, and keeps
sealed clips in a bucket that its provider cannot read. Without a command it opens the window, and starts the
engine that records when none runs."""

_EXAMPLES = """examples:
  main.py                                          open the window
  main.py --kiosk                                  the wall alone, on the whole screen
  main.py demo                                     show everything once, with a webcam or a drawn scene
  main.py demo --camera video.mp4 --seconds 60     the same with a video file as the camera
  main.py engine --library /srv/louver             record without a window, until Ctrl+C
  main.py cameras discover                         look for cameras on the network
  main.py cameras add 192.168.1.40 --user admin    add one; its password is asked for
  main.py detect video.mp4 --json                  print what the detection chain sees in a file
  main.py cameras rules yard                       what makes a visit an event there
  main.py library why EVENT                        what made an event
  main.py library storage                          how full the disks are, and how many days fit
  main.py library check --deep                     compare every recorded sample with the journal
  main.py library gaps --day 2026-10-25            name what was not recorded that day, and why
  main.py export --camera Door --from 22:10 --to 22:14 --to-folder out
"""


def parse_arguments(typed: list[str]) -> Typed:
    """Parse what was typed; prints help or a usage error and exits where that was asked for or needed."""
    return made_from(make_parser().parse_args(typed))


def make_parser() -> argparse.ArgumentParser:
    """The parser of all commands."""
    parser = argparse.ArgumentParser(
        prog="main.py", description=_DESCRIPTION, epilog=_EXAMPLES, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--version", action="version", version=f"Louver {__version__}")
    takes(parser, DesktopArguments)
    add_library(parser)
    add_kiosk(parser)
    commands = parser.add_subparsers(metavar="COMMAND")
    add_desktop(commands.add_parser("desktop", help="open the window (what happens without a command)"))
    add_engine(commands.add_parser("engine", help="record without a window"))
    add_watcher(commands.add_parser("watcher", help="the process that detects; the engine starts it by itself"))
    add_demo(commands.add_parser("demo", help="see, detect, record, seal and restore once, and report"))
    add_card(commands.add_parser("card", help="say what decodes large streams here"))
    add_detect(commands.add_parser("detect", help="run the detection chain over a video file"))
    add_cameras(commands.add_parser("cameras", help="find, add, test, turn and remove cameras"))
    about_library = "check what was recorded, name its gaps, make its database anew"
    add_library_commands(commands.add_parser("library", help=about_library))
    add_models(commands.add_parser("models", help="list, fetch, import and choose detection models"))
    add_export(commands.add_parser("export", help="save recordings as MP4 files, verified"))
    add_vault(commands.add_parser("vault", help="begin a vault, verify and open its clips, and say who may read them"))
    return parser

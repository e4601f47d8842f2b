"""The cameras commands: each is called with what was typed, and prints sentences or JSON without a secret."""

from app.cli.cameras_arguments import (
    AddArguments,
    CamerasArguments,
    DiscoverArguments,
    ListArguments,
    PtzArguments,
    RemoveArguments,
    TestArguments,
    TimeArguments,
)
from app.cli.rules_arguments import DetectionRulesArguments
from app.core.paths import LibraryPaths


def run_cameras(arguments: CamerasArguments, paths: LibraryPaths) -> int:
    """Run one; returns the exit status. Raises KnownError."""
    match arguments:
        case DiscoverArguments():
            from app.cli.camera_list_commands import discover

            return discover(paths, arguments.seconds, as_json=arguments.as_json)
        case ListArguments():
            from app.cli.camera_list_commands import print_list

            return print_list(paths, as_json=arguments.as_json)
        case AddArguments():
            from app.cli.camera_list_commands import add

            return add(paths, arguments)
        case RemoveArguments():
            from app.cli.camera_list_commands import remove

            return remove(paths, arguments.camera, arguments.keep_recordings)
        case TestArguments():
            from app.cli.camera_talk_commands import test

            return test(paths, arguments)
        case DetectionRulesArguments():
            from app.cli.rules_commands import run_rules

            return run_rules(arguments, paths)
        case TimeArguments():
            from app.cli.camera_talk_commands import tell_time

            return tell_time(paths, arguments.camera, set_it=arguments.set_clock)
        case PtzArguments():
            from app.cli.camera_talk_commands import turn

            return turn(paths, arguments)

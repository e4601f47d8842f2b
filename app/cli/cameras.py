"""The cameras commands: each is called with what was typed, and prints sentences or JSON without a secret."""

from app.cli.arguments import Arguments
from app.core.paths import LibraryPaths


def run_cameras(arguments: Arguments, paths: LibraryPaths) -> int:
    """Run one; returns the exit status. Raises KnownError."""
    match arguments.action:
        case "discover":
            from app.cli.camera_list_commands import discover

            return discover(paths, arguments.seconds, as_json=arguments.as_json)
        case "list":
            from app.cli.camera_list_commands import print_list

            return print_list(paths, as_json=arguments.as_json)
        case "add":
            from app.cli.camera_list_commands import add

            return add(paths, arguments)
        case "remove":
            from app.cli.camera_list_commands import remove

            return remove(paths, arguments.camera, arguments.keep_recordings)
        case "test":
            from app.cli.camera_talk_commands import test

            return test(paths, arguments)
        case "rules":
            from app.cli.rules_commands import run_rules

            return run_rules(arguments, paths)
        case "time":
            from app.cli.camera_talk_commands import tell_time

            return tell_time(paths, arguments.camera, set_it=arguments.set_clock)
        case _:
            from app.cli.camera_talk_commands import turn

            return turn(paths, arguments)

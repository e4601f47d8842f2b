"""From a parsed command to the process that it names; each branch loads only what its process needs."""

import logging
import sys

from app.cli.arguments import Arguments
from app.core.clock import Stop
from app.core.log import set_up_logging
from app.core.paths import LibraryPaths, default_library
from app.domain.errors import KnownError, LibraryError

GO_BEHIND = frozenset({"export", "export-verify"})
"""Commands whose process leaves processor and disk to the recording."""
_log = logging.getLogger("louver.main")


def run_command(arguments: Arguments) -> int:
    """Run it; returns the exit status. A known error becomes its sentence on stderr, a bug a line in the log."""
    paths = LibraryPaths((arguments.library or default_library()).absolute())
    try:
        return _run(arguments, paths)
    except KnownError as error:
        print(error, file=sys.stderr)
        return _gave_up_status(error)
    except KeyboardInterrupt:
        return 130


def _gave_up_status(error: KnownError) -> int:
    """3 tells the supervisor that starting again cannot help."""
    return 3 if isinstance(error, LibraryError) else 1


def _run(arguments: Arguments, paths: LibraryPaths) -> int:
    match arguments.command:
        case "engine" if arguments.child:
            return _engine_child(arguments, paths)
        case "engine":
            from app.engine.supervisor import supervise

            set_up_logging("supervisor", None, verbose=arguments.verbose)
            return supervise(paths, with_parent=arguments.with_parent)
        case "watcher":
            from app.engine.watcher import run_watcher

            set_up_logging("watcher", paths.logs, verbose=arguments.verbose)
            return run_watcher(paths)
        case "detect":
            from app.cli.detect import run

            set_up_logging("detect", None, verbose=arguments.verbose)
            assert arguments.file is not None
            return run(arguments.file, arguments.as_json, arguments.model)
        case "cameras":
            from app.cli.cameras import run_cameras

            set_up_logging("cameras", None, verbose=arguments.verbose)
            return run_cameras(arguments, paths)
        case "models":
            from app.cli.models import run_models

            set_up_logging("models", None, verbose=arguments.verbose)
            return run_models(arguments, paths)
        case "export":
            from app.cli.export import run_export

            set_up_logging("export", None, verbose=arguments.verbose)
            return run_export(arguments, paths)
        case "export-verify":
            from app.cli.export import run_verify

            set_up_logging("export", None, verbose=arguments.verbose)
            return run_verify(arguments, paths)
        case "demo":
            from app.cli.demo import run_demo

            set_up_logging("demo", None, verbose=arguments.verbose)
            return run_demo(arguments)
        case "library":
            from app.cli.library import run_library

            set_up_logging("library", None, verbose=arguments.verbose)
            return run_library(arguments, paths)
        case _:
            from app.cli.desktop import run_desktop_command

            set_up_logging("desktop", None, verbose=arguments.verbose)
            return run_desktop_command(arguments, paths)


def _engine_child(arguments: Arguments, paths: LibraryPaths) -> int:
    from app.engine.engine import run_engine
    from app.engine.stop_request import stop_on_signals, stop_with_parent

    stop = Stop()
    stop_on_signals(stop)
    stop_with_parent(stop)
    set_up_logging("engine", paths.logs if paths.root.is_dir() else None, verbose=arguments.verbose)
    run_engine(paths, stop)
    return 0

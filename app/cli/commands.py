"""From a parsed command to the process that it names; each branch loads only what its process needs."""

import logging
import sys

from app.cli.cameras_arguments import CamerasArguments
from app.cli.card_arguments import CardArguments
from app.cli.demo_arguments import DemoArguments
from app.cli.desktop_arguments import DesktopArguments
from app.cli.detect_arguments import DetectArguments
from app.cli.engine_arguments import EngineArguments, WatcherArguments
from app.cli.export_arguments import ExportArguments, VerifyArguments
from app.cli.library_arguments import LibraryArguments
from app.cli.models_arguments import ModelsArguments
from app.cli.typed import Typed
from app.cli.vault_arguments import (
    BucketArguments,
    CheckProofArguments,
    CreateArguments,
    MembersArguments,
    MoveArguments,
    RestoreArguments,
    VerifyBucketArguments,
)
from app.core.clock import Stop
from app.core.footage_files import is_there
from app.core.log import set_up_logging
from app.core.paths import LibraryPaths, default_library
from app.domain.errors import BugError, DiskFull, KnownError, LibraryError, LibraryMissing, LibraryUnwritable

GO_BEHIND = (CardArguments, ExportArguments, VerifyArguments, VerifyBucketArguments, RestoreArguments)
"""Commands whose process leaves processor and disk to the recording."""
_log = logging.getLogger("louver.main")


def run_command(arguments: Typed) -> int:
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


def _run(arguments: Typed, paths: LibraryPaths) -> int:
    match arguments:
        case EngineArguments(child=True):
            return _engine_child(arguments, paths)
        case EngineArguments():
            from app.engine.supervisor import supervise

            set_up_logging("supervisor", None, verbose=arguments.verbose)
            return supervise(paths, with_parent=arguments.with_parent)
        case WatcherArguments():
            from app.engine.watcher import run_watcher

            set_up_logging("watcher", paths.logs, verbose=arguments.verbose)
            return run_watcher(paths)
        case DesktopArguments():
            from app.cli.desktop import run_desktop_command

            set_up_logging("desktop", None, verbose=arguments.verbose)
            return run_desktop_command(arguments, paths)
        case CardArguments():
            from app.cli.card import run_card

            return run_card(arguments)
        case DemoArguments():
            from app.cli.demo import run_demo

            set_up_logging("demo", None, verbose=arguments.verbose)
            return run_demo(arguments)
        case DetectArguments():
            from app.cli.detect import run_detect

            set_up_logging("detect", None, verbose=arguments.verbose)
            return run_detect(arguments)
        case ExportArguments() | VerifyArguments():
            from app.cli.export import run_export, run_verify

            set_up_logging("export", None, verbose=arguments.verbose)
            return (
                run_export(arguments, paths) if isinstance(arguments, ExportArguments) else run_verify(arguments, paths)
            )
        case _:
            return _manage(arguments, paths)


def _manage(arguments: Typed, paths: LibraryPaths) -> int:
    """The commands that look after cameras, models, the library and the vault."""
    match arguments:
        case _ if isinstance(arguments, CamerasArguments):
            from app.cli.cameras import run_cameras

            set_up_logging("cameras", None, verbose=arguments.verbose)
            return run_cameras(arguments, paths)
        case _ if isinstance(arguments, ModelsArguments):
            from app.cli.models import run_models

            set_up_logging("models", None, verbose=arguments.verbose)
            return run_models(arguments, paths)
        case _ if isinstance(arguments, LibraryArguments):
            from app.cli.library import run_library

            set_up_logging("library", None, verbose=arguments.verbose)
            return run_library(arguments, paths)
        case CreateArguments():
            from app.cli.vault_create import run_vault_create

            set_up_logging("vault", None, verbose=arguments.verbose)
            return run_vault_create(arguments, paths)
        case MoveArguments():
            from app.cli.vault_bucket import run_vault_bucket

            set_up_logging("vault", None, verbose=arguments.verbose)
            return run_vault_bucket(arguments, paths)
        case CheckProofArguments():
            from app.cli.vault_proof import run_check_proof

            return run_check_proof(arguments, paths)
        case _ if isinstance(arguments, BucketArguments):
            from app.cli.vault import run_vault

            set_up_logging("vault", None, verbose=arguments.verbose)
            return run_vault(arguments, paths)
        case _ if isinstance(arguments, MembersArguments):
            from app.cli.vault_members import run_vault_members

            set_up_logging("vault", None, verbose=arguments.verbose)
            return run_vault_members(arguments, paths)
        case _:
            raise BugError(f"no command takes {type(arguments).__name__}")


def _engine_child(arguments: EngineArguments, paths: LibraryPaths) -> int:
    from app.engine.endings import BEGIN_ANEW, DISK_AWAY
    from app.engine.run import run_engine
    from app.engine.stop_request import stop_on_signals, stop_with_parent

    stop = Stop()
    stop_on_signals(stop)
    stop_with_parent(stop)
    set_up_logging("engine", paths.logs if is_there(paths.marker) else None, verbose=arguments.verbose)
    try:
        return BEGIN_ANEW if run_engine(paths, stop, again=arguments.again) else 0
    except (LibraryMissing, LibraryUnwritable, DiskFull) as error:
        print(error, file=sys.stderr)
        return DISK_AWAY

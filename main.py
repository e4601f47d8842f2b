"""The one entry point of every process of Louver: it parses what was typed and starts what was asked for."""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - any Python may start it
    sys.exit("Louver needs Python 3.11 or newer. Type: python3 packaging/dev.py run")
try:
    from app.cli.arguments import parse_arguments
    from app.cli.commands import GO_BEHIND, run_command
    from app.cli.output import until_output_closes
    from app.core.process import go_behind_recording
except ModuleNotFoundError as error:
    if (error.name or "").partition(".")[0] in ("app", "crypto"):
        raise
    sys.exit("Louver was started outside its environment. Type instead: python3 packaging/dev.py run")


def main() -> int:
    """Run the command that was typed; returns the exit status."""
    return until_output_closes(_run)


def _run() -> int:
    arguments = parse_arguments(sys.argv[1:])
    if isinstance(arguments, GO_BEHIND):
        go_behind_recording()
    return run_command(arguments)


if __name__ == "__main__":
    sys.exit(main())

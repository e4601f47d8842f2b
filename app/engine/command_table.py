"""Finds who obeys a command that came over the link; the engine fills it, and asks it for each."""

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from app.domain.errors import UsageError

Command = Callable[[dict[str, str]], str]
"""Obeys with these arguments, and answers. Raises KnownError."""


class Desk(Protocol):
    """Whoever obeys several commands."""

    def takes(self, name: str) -> bool:
        """Whether this command is for the desk."""
        ...

    def obey(self, name: str, arguments: dict[str, str]) -> str:
        """Obey, and answer. Raises KnownError."""
        ...


class CommandTable:
    """The desks and the commands by name. Threads: any."""

    def __init__(self, desks: Sequence[Desk], commands: Mapping[str, Command]) -> None:
        self._desks, self._commands = desks, commands

    def obey(self, name: str, arguments: dict[str, str]) -> str:
        """Let the one it is for obey; returns the answer. Raises UsageError where there is none, and KnownError."""
        for desk in self._desks:
            if desk.takes(name):
                return desk.obey(name, arguments)
        command = self._commands.get(name)
        if command is None:
            raise UsageError(f"The engine knows no command {name[:40]!r}. Update the program that sent it.")
        return command(arguments)


def taking(*names: str) -> Callable[[Callable[..., str]], Command]:
    """Make a command of a function that takes exactly these arguments, by name."""

    def make(action: Callable[..., str]) -> Command:
        def command(arguments: dict[str, str]) -> str:
            if arguments.keys() != set(names):
                raise UsageError("The engine cannot read this order. Update the program that sent it.")
            return action(**arguments)

        return command

    return make

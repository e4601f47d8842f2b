"""`main.py vault create`: begins a vault for this library, once its words are written down; commands.py calls it."""

import random
import secrets
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace

from app.cli.running_engine import tell_engine
from app.cli.vault_arguments import CreateArguments
from app.core.paths import LibraryPaths
from app.domain.errors import UsageError
from app.engine.settings import load_settings, save_settings
from app.link import house_orders
from app.vault.addresses import lasting, open_bucket
from app.vault.vault_keys import create_vault

_ASKED = 3
_IN_A_ROW = 4
_WARNING = """Write these 24 words down now, on paper. Whoever has them and the bucket can watch your clips.
If you lose every computer of the vault and these words, nobody can open your clips in the bucket,
ever: no copy is kept."""
_NOTHING = "The words were not confirmed, so there is no vault and nothing will be uploaded. Begin again when you like."

_LATER = "Clips of new events go to the bucket as soon as Louver's recorder runs."

AskWord = Callable[[str], str]


def run_vault_create(
    arguments: CreateArguments, paths: LibraryPaths, *, ask: AskWord = input, chance: random.Random | None = None
) -> int:
    """Show the words, ask for three of them, and let clips go to the bucket; a running engine takes it up."""

    def confirm(words: Sequence[str]) -> None:
        _confirm(words, ask, chance or secrets.SystemRandom())

    settings = load_settings(paths)
    paths.root.mkdir(parents=True, exist_ok=True)
    address = lasting(arguments.bucket)
    created = create_vault(paths, open_bucket(address), confirm=confirm)
    save_settings(paths, replace(settings, bucket=address))
    print(f"The vault {created.vault.pinned.hex()[:16]} is set up.")
    print(tell_engine(paths, house_orders.TAKE_UP_BUCKET) or _LATER)
    return 0


def _confirm(words: Sequence[str], ask: AskWord, chance: random.Random) -> None:
    """Raises UsageError where the words were not typed: nothing was kept or written until now."""
    _show(words)
    for number in sorted(chance.sample(range(1, len(words) + 1), _ASKED)):
        while True:
            try:
                typed = ask(f"Word {number} (Enter shows all again): ").strip().lower()
            except (EOFError, KeyboardInterrupt) as error:
                raise UsageError(_NOTHING) from error
            if typed == words[number - 1]:
                break
            if typed:
                print(f"That is not word {number}. Look at what you wrote down.", file=sys.stderr)
            else:
                _show(words)


def _show(words: Sequence[str]) -> None:
    print(_WARNING)
    for first in range(0, len(words), _IN_A_ROW):
        row = enumerate(words[first : first + _IN_A_ROW], start=first + 1)
        print("  ".join(f"{number:>2} {word:<10}" for number, word in row).rstrip())

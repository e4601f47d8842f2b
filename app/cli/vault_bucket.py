"""`main.py vault bucket`: says where clips go, and moves all of a vault to another bucket; commands.py calls it."""

from collections.abc import Callable
from dataclasses import replace

from app.cli.running_engine import tell_engine
from app.cli.vault_arguments import MoveArguments
from app.core.paths import LibraryPaths
from app.domain.errors import UsageError
from app.engine.settings import EngineSettings, load_settings, save_settings
from app.link import house_orders
from app.vault.addresses import lasting, open_bucket
from app.vault.bucket_copy import prepare_bucket
from app.vault.vault_keys import open_vault

Ask = Callable[[str], str]

_QUESTION = """Everything that lies in {old} is copied to {new}.
Clips of new events go to the old bucket until all of it is there, and to the new one from then on.
Nothing is deleted from the old bucket: delete it yourself once you trust the new one.
Other computers of this vault need the new address."""
_LATER = "Louver's recorder begins with it as soon as it runs."


def run_vault_bucket(arguments: MoveArguments, paths: LibraryPaths, *, ask: Ask = input) -> int:
    """Ask, and have the engine move it, now or when it runs. Raises UsageError and the buckets' errors."""
    settings = load_settings(paths)
    if settings.bucket is None:
        raise UsageError("This library has no vault yet. Begin one with `main.py vault create --bucket ADDRESS`.")
    if arguments.stay:
        print(_order(paths, "") or _stay(paths, settings))
        return 0
    if arguments.address is None:
        _tell(paths, settings)
        return 0
    address = lasting(arguments.address)
    if address == settings.bucket:
        raise UsageError("Clips go to that bucket already.")
    print(_QUESTION.format(old=settings.bucket, new=address))
    if not arguments.yes and ask("Move? (yes/no) ").strip().lower() != "yes":
        print("Nothing was changed.")
        return 0
    print(_order(paths, address) or _begin_later(paths, settings, address))
    return 0


def _tell(paths: LibraryPaths, settings: EngineSettings) -> None:
    print(f"Clips go to {settings.bucket}.")
    if settings.next_bucket is None:
        return
    print(f"All of it is to be moved to {settings.next_bucket}.")
    answer = tell_engine(paths, house_orders.VAULT)
    moving = house_orders.decode_vault(answer).moving if answer else None
    if moving is None:
        print(_LATER)
    elif moving.trouble:
        print(f"It waits: {moving.trouble}")
    elif moving.total:
        print(f"{moving.there} of {moving.total} files are there.")


def _order(paths: LibraryPaths, address: str) -> str:
    return tell_engine(paths, house_orders.MOVE_BUCKET, {"address": address})


def _begin_later(paths: LibraryPaths, settings: EngineSettings, address: str) -> str:
    prepare_bucket(open_bucket(address), open_vault(paths))
    save_settings(paths, replace(settings, next_bucket=address))
    return _LATER


def _stay(paths: LibraryPaths, settings: EngineSettings) -> str:
    save_settings(paths, replace(settings, next_bucket=None))
    return f"Clips go on to {settings.bucket}. What was copied already stays in the other bucket, too."

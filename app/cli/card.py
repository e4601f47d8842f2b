"""Says what this computer decodes large streams with; the window starts it as a process of its own."""

from app.cli.card_arguments import CardArguments
from app.gui.live.card.equipment import Equipment, device_name
from app.playback.hardware import find_device


def run_card(arguments: CardArguments) -> int:
    """Print it; returns the exit status."""
    found = Equipment(find_device())
    if arguments.as_json:
        print(found.as_json())
    else:
        print(f"Large streams are decoded by {device_name(found.decoder) or 'the processor'}.")
    return 0

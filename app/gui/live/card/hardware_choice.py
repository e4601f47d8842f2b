"""Decides whether a device decodes large streams, and the card draws: by the user's choice, and by what is there.

The main window owns it; walls, Health and Settings ask it. What a look found is remembered, so that the next start
need not wait for one.
"""

import logging

from PySide6.QtCore import QObject, QTimer, Signal, qVersion

from app.gui.live.card.card_errand import CardErrand, Errand
from app.gui.live.card.equipment import Equipment, device_name, read_equipment
from app.gui.live.card.trial import Trial
from app.gui.preferences import DECODED_BY, DRAWN_BY, DecodedBy, DrawnBy, Preferences
from app.gui.wording.texts import tr

_FOUND = "hardware/found"
_FIRST_LOOK_AFTER_MS, _LOOK_AGAIN_AFTER_MS = 4_000, 60_000
_log = logging.getLogger("louver.gui")


class HardwareChoice(QObject):
    """`changed` says that something else decodes from now on, or is known. Threads: the window's."""

    changed = Signal()

    def __init__(self, preferences: Preferences, errand: Errand | None = None) -> None:
        super().__init__()
        self._preferences = preferences
        self._errand = errand if errand is not None else CardErrand()
        self._errand.answered.connect(self._seen)
        self._equipment = self._remembered()
        self.decoder = ""
        """The kind of device that large streams are decoded by, as libav calls it; empty for the processor."""
        self._decoder_trial = Trial(preferences, "decoder")
        self._decoder_failure = self._card_failure = self._card = ""
        self._card_trial = Trial(preferences, "card")
        if self._card_trial.ended_louver:
            self._card_failure = tr(
                "Louver ended while the graphics card drew, so the processor draws."
                " Choose in Settings again who draws to let the card try."
            )
            _log.warning("%s", self._card_failure)
        if self._decoder_trial.ended_louver:
            self._decoder_failure = tr(
                "Louver ended while a device decoded pictures, so the processor decodes."
                " Choose in Settings again who decodes to let the device try."
            )
            _log.warning("%s", self._decoder_failure)
        self._choose_decoder()
        preferences.changed.connect(self._preference_changed)

    # What is so now

    @property
    def failure(self) -> str:
        """What the device could not do; empty while nothing is known to fail."""
        return " ".join(each for each in (self._card_failure, self._decoder_failure) if each)

    @property
    def by_card(self) -> bool:
        """Whether walls are drawn by the graphics card."""
        chosen = self._preferences.chosen(DRAWN_BY, DrawnBy.PROCESSOR)
        return chosen is DrawnBy.CARD and not self._card_failure

    @property
    def drawing(self) -> str:
        """Who draws, or why the card does not."""
        if self._card_failure:
            return self._card_failure
        return tr("Now: {device}.").format(device=self._card) if self.by_card and self._card else ""

    @property
    def decoding(self) -> str:
        """What decodes large streams, or why the device does not."""
        if self._decoder_failure:
            return self._decoder_failure
        if not self.decoder:
            return tr("Now: the processor.")
        return tr("Now: {device}.").format(device=device_name(self.decoder))

    # What happens

    def begin(self) -> None:
        """Look at this computer once the window stands and shows pictures; much later where it is known already."""
        after_ms = _FIRST_LOOK_AFTER_MS if self._equipment is None else _LOOK_AGAIN_AFTER_MS
        QTimer.singleShot(after_ms, self, self._errand.look)

    def close(self) -> None:
        """Louver ends as it should."""
        self._errand.cancel()
        self._decoder_trial.end()
        self._card_trial.end()

    def decoder_used(self) -> None:
        """A stream is about to be decoded by the device; where that ends Louver, the next start knows why."""
        self._decoder_trial.begin()

    def card_tried(self) -> None:
        """A wall is about to be drawn by the card; where that ends Louver, the next start knows why."""
        self._card_trial.begin()

    def card_draws(self, renderer: str) -> None:
        """A wall is drawn by the card, which calls itself so."""
        if renderer != self._card:
            self._card = renderer
            self.changed.emit()

    def card_failed(self, why: str) -> None:
        """A wall could not be drawn by the card: none is, until Louver starts again or the user chooses."""
        self._card_trial.end()
        if not self._card_failure:
            self._card_failure = tr("The graphics card failed ({why}), so the processor draws.").format(why=why)
            _log.warning("%s", self._card_failure)
            self.changed.emit()

    def decoder_failed(self, camera_name: str) -> None:
        """A stream was to be decoded by the device that could not; told once, since others will follow it."""
        if not self._decoder_failure and self.decoder:
            words = tr("{device} could not decode {name}, so the processor does.")
            self._decoder_failure = words.format(device=device_name(self.decoder), name=camera_name)
            _log.warning("%s", self._decoder_failure)
            self.changed.emit()

    def _seen(self, equipment: Equipment) -> None:
        self._preferences.set_text(_FOUND, f"{qVersion()} {equipment.as_json()}")
        if equipment != self._equipment:
            self._equipment = equipment
            self._choose_decoder()
            self.changed.emit()

    def _preference_changed(self, name: str) -> None:
        if name == DECODED_BY:
            self._decoder_failure = ""
            self._decoder_trial.forgive()
            self._choose_decoder()
            self.changed.emit()
        if name == DRAWN_BY:
            self._card_failure = ""
            self._card_trial.forgive()
            self.changed.emit()

    def _choose_decoder(self) -> None:
        """Once for all: walls ask with each picture."""
        by_processor = self._preferences.chosen(DECODED_BY, DecodedBy.AUTOMATIC) is DecodedBy.PROCESSOR
        tried = not by_processor and not self._decoder_trial.ended_louver
        self.decoder = self._equipment.decoder if tried and self._equipment is not None else ""

    def _remembered(self) -> Equipment | None:
        """What the last look found, with this very version of Qt."""
        version, _, line = self._preferences.text(_FOUND).partition(" ")
        return read_equipment(line) if version == qVersion() else None

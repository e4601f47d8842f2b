"""What is drawn of each camera and not saved yet, while another is shown; pure, the rules page owns it."""

from dataclasses import dataclass

from app.gui.cameras.rules.draft import Draft
from app.link.camera_orders import ListedCamera


@dataclass(frozen=True)
class Unsaved:
    """A camera whose rules were changed and not saved."""

    camera: ListedCamera
    draft: Draft


class Drafts:
    """One for each camera whose rules were opened."""

    def __init__(self) -> None:
        self._drafts: dict[str, Unsaved] = {}

    @property
    def unsaved(self) -> list[Unsaved]:
        """What would be lost."""
        return [each for each in self._drafts.values() if each.draft.unsaved]

    def unsaved_of(self, camera: ListedCamera) -> Draft | None:
        """What was drawn of that camera and not saved, or None."""
        kept = self._drafts.get(camera.id)
        return kept.draft if kept is not None and kept.draft.unsaved else None

    def keep(self, camera: ListedCamera, draft: Draft) -> None:
        """That camera's from now on."""
        self._drafts[camera.id] = Unsaved(camera, draft)

    def forget(self, camera_id: str) -> None:
        """That camera was removed."""
        self._drafts.pop(camera_id, None)

    def discard(self) -> None:
        """Forget all of it."""
        self._drafts.clear()

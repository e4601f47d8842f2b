"""What the place Cameras asks of the engine, typed, each off the window's thread; its views call it."""

from collections.abc import Callable
from dataclasses import dataclass, field

from app.domain.errors import KnownError
from app.gui.asking.engine_bridge import EngineBridge
from app.gui.asking.tasks import Tasks
from app.link import camera_orders as orders
from app.link import doctor_orders
from app.link.camera_orders import AddAnswer, CameraChange, CameraListing, Findings, Recordings
from app.link.doctor_orders import Ailment, Diagnosis

ADD_S = 90.0
"""Every address and stream of a camera may take its own time before the engine gives up."""
_CHANGE_S = 20.0
_DOCTOR_S = 60.0
Failure = Callable[[KnownError], None]


@dataclass(frozen=True)
class NewCamera:
    """What was typed to add a camera; prints without the password. `like` is a camera whose login is to be tried."""

    address: str
    name: str = ""
    user: str = ""
    password: str = field(default="", repr=False)
    like: str = ""

    @property
    def words(self) -> dict[str, str]:
        """As the order's arguments, without those that are empty."""
        every = {
            "address": self.address,
            "name": self.name,
            "user": self.user,
            "password": self.password,
            "like": self.like,
        }
        return {word: value for word, value in every.items() if value}


@dataclass(frozen=True)
class NewLogin:
    """What was typed for a camera of the list; prints without the password."""

    user: str
    password: str = field(repr=False)


class CameraCalls:
    """Questions go the common way; what takes its time has a thread and a connection of its own. close() at the end."""

    def __init__(self, bridge: EngineBridge, tasks: Tasks) -> None:
        self._bridge, self._tasks = bridge, tasks
        self._slow, self._doctor = Tasks(1), Tasks(1)

    def list(self, success: Callable[[CameraListing], None], failure: Failure) -> None:
        """The list of cameras."""
        self._tasks.run(
            op=lambda: orders.decode_listing(self._bridge.command(orders.LIST, {})), success=success, failure=failure
        )

    def find(self, success: Callable[[Findings], None], failure: Failure) -> None:
        """What was found until now; the engine looks on while it is asked."""
        self._tasks.run(
            op=lambda: orders.decode_findings(self._bridge.command(orders.FIND, {})), success=success, failure=failure
        )

    def add(self, camera: NewCamera, success: Callable[[AddAnswer], None], failure: Failure) -> None:
        """Try a camera, and record it where a picture comes."""
        words = camera.words
        self._slow.run(
            op=lambda: orders.decode_add_answer(self._bridge.errand(orders.ADD, words, ADD_S)),
            success=success,
            failure=failure,
        )

    def stop_adding(self, success: Callable[[str], None], failure: Failure) -> None:
        """Give up the camera that is being tried; the answer to add() says that it was."""
        self._tasks.run(op=lambda: self._bridge.command(orders.STOP_ADDING, {}), success=success, failure=failure)

    def change(self, camera_id: str, change: CameraChange, success: Callable[[str], None], failure: Failure) -> None:
        """Name, roles and plans."""
        words = {"camera_id": camera_id, "change": orders.encode(change)}
        self._slow.run(
            op=lambda: self._bridge.errand(orders.CHANGE, words, _CHANGE_S), success=success, failure=failure
        )

    def change_login(self, camera_id: str, login: NewLogin, success: Callable[[str], None], failure: Failure) -> None:
        """Another user name and password; the engine tries them first."""
        words = {"camera_id": camera_id, "user": login.user, "password": login.password}
        self._slow.run(
            op=lambda: self._bridge.errand(orders.CHANGE_LOGIN, words, ADD_S), success=success, failure=failure
        )

    def remove(self, camera_id: str, recordings: Recordings, success: Callable[[str], None], failure: Failure) -> None:
        """Take it out of the list, and keep or delete what it recorded."""
        words = {"camera_id": camera_id, "recordings": recordings.value}
        self._slow.run(
            op=lambda: self._bridge.errand(orders.REMOVE, words, _CHANGE_S), success=success, failure=failure
        )

    def examine(self, camera_id: str, success: Callable[[Diagnosis], None], failure: Failure) -> None:
        """What is wrong with how a camera is set; it is asked for that."""
        words = {"camera_id": camera_id}
        self._doctor.run(
            op=lambda: doctor_orders.decode_diagnosis(self._bridge.errand(doctor_orders.EXAMINE, words, _DOCTOR_S)),
            success=success,
            failure=failure,
        )

    def cure(self, camera_id: str, ailment: Ailment, success: Callable[[str], None], failure: Failure) -> None:
        """Set it in the camera."""
        words = {"camera_id": camera_id, "ailment": ailment.value}
        self._doctor.run(
            op=lambda: self._bridge.errand(doctor_orders.CURE, words, _DOCTOR_S), success=success, failure=failure
        )

    def close(self) -> bool:
        """After the bridge; False when something still runs."""
        return all([self._slow.close(), self._doctor.close()])

"""The drawn footage that watching is judged by: scenes in which nothing happens, and stories with their truth.

Tests play a short form, `bench detect` ten minutes of each.
"""

from dataclasses import dataclass

from tests.helpers.figures import Car, Dog, Pillar, Step, Walker
from tests.helpers.scenes import Visit
from tests.helpers.stage import NightYard, Room, Stage, Yard
from tests.helpers.weather import (
    AutomaticExposure,
    BurnedInClock,
    CloudShadows,
    InfraredSwitch,
    Insects,
    Lamp,
    MainsFlicker,
    Rain,
    ShakingCamera,
    SwayingTree,
    Television,
)

NOTHING_HAPPENS: dict[str, Stage] = {
    "rain": Stage(Yard(light=0.8), (Rain(),)),
    "rain at night": Stage(NightYard(), (Rain(drops=110, brightness=110.0),), noise=7.0),
    "leaves": Stage(Yard(), (SwayingTree(),)),
    "flicker": Stage(Room(), (MainsFlicker(),)),
    "television": Stage(Room(), (Television(),)),
    "night noise": Stage(NightYard(), noise=13.0),
    "camera shake": Stage(Yard(), (ShakingCamera(),)),
    "lamp": Stage(Room(), (Lamp(),)),
    "infrared": Stage(Yard(), (InfraredSwitch(),), noise=3.5),
    "clock": Stage(Yard(), (BurnedInClock(),)),
    "clouds": Stage(Yard(), (CloudShadows(),)),
    "insects": Stage(NightYard(), (Insects(),), noise=6.0),
    "exposure": Stage(Yard(), (AutomaticExposure(),)),
    "storm": Stage(Yard(light=0.7), (SwayingTree(sway=0.02), Rain(drops=200), ShakingCamera(swing=0.004))),
}
"""Each of these may last ten minutes, and nobody wants to hear of it."""


@dataclass(frozen=True)
class Story:
    """Footage and its truth."""

    stage: Stage
    seconds: float
    visits: tuple[tuple[str, Visit], ...]
    """What comes, as the class that is true of it, in the order of the starts."""


def across(start_s: float, end_s: float, y: float = 0.95, *, back: bool = False) -> tuple[Step, ...]:
    """Straight through the picture, from outside to outside."""
    first, last = (1.15, -0.15) if back else (-0.15, 1.15)
    return (Step(start_s, first, y), Step(end_s, last, y))


def stopping(stop_s: float) -> tuple[Step, ...]:
    """Into the middle, still for so long, and out on the other side."""
    return (Step(4, -0.12, 0.95), Step(9, 0.5, 0.95), Step(9 + stop_s, 0.5, 0.95), Step(14 + stop_s, 1.12, 0.95))


def _told(stage: Stage, seconds: float, *figures: Walker | Car | Dog) -> Story:
    names = {Walker: "person", Car: "vehicle", Dog: "animal"}
    visits = sorted(((names[type(each)], each.visit()) for each in figures), key=lambda pair: pair[1].start_s)
    return Story(stage, seconds, tuple(visits))


def stop_and_go(stop_s: float) -> Story:
    """Somebody walks in, stands without moving, and walks on."""
    walker = Walker(stopping(stop_s))
    return _told(Stage(Room(), (walker,)), 18 + stop_s, walker)


def crossing() -> Story:
    """Two people walk towards and past each other."""
    one, other = Walker(across(4, 14, 0.97), height=0.55), Walker(across(5, 15, 0.90, back=True), height=0.48)
    return _told(Stage(Yard(), (other, one)), 19, one, other)


def behind_a_pillar() -> Story:
    """Somebody passes behind a pillar and out again."""
    walker = Walker(across(4, 15))
    return _told(Stage(Room(), (walker, Pillar())), 19, walker)


def parking(parked_s: float) -> Story:
    """A car comes, parks, belongs to the scene, and leaves again: two visits."""
    leaves_s = 10 + parked_s
    way = (Step(4, -0.3, 0.86), Step(9, 0.5, 0.86), Step(leaves_s, 0.5, 0.86), Step(leaves_s + 5, 1.3, 0.86))
    car = Car(way)
    whole = car.visit()
    visits = (("vehicle", Visit(whole.start_s, 9.0)), ("vehicle", Visit(leaves_s, whole.end_s)))
    return Story(Stage(Yard(), (car,)), leaves_s + 9, visits)


def dog_crosses() -> Story:
    """A dog trots through the yard."""
    dog = Dog(across(4, 10, 0.9))
    return _told(Stage(Yard(), (dog,)), 14, dog)


def _sniffing(stop_s: float) -> tuple[Step, ...]:
    """Into the picture, still for so long, and out on the other side."""
    return (Step(4, -0.12, 0.9), Step(8, 0.45, 0.9), Step(8 + stop_s, 0.45, 0.9), Step(12 + stop_s, 1.12, 0.9))


def dog_in_the_garden(stop_s: float) -> Story:
    """A dog comes, stands there, and trots on."""
    dog = Dog(_sniffing(stop_s))
    return _told(Stage(Yard(), (dog,)), 16 + stop_s, dog)


def dog_behind_its_owner() -> Story:
    """Somebody walks through the yard, and a dog after them."""
    owner, dog = Walker(across(4, 12, 0.93)), Dog(across(7, 15, 0.97), length=0.18)
    return _told(Stage(Yard(), (owner, dog)), 19, owner, dog)


def dog_in_the_rain() -> Story:
    """A dog trots through the yard in the rain."""
    dog = Dog(across(10, 16, 0.9))
    return _told(Stage(Yard(light=0.8), (dog, Rain())), 22, dog)


def dog_at_night() -> Story:
    """A dog trots through the yard at night, without colour, in an infrared camera's noise."""
    dog = Dog(across(10, 18, 0.9), length=0.2, colour=(150, 150, 150))
    return _told(Stage(NightYard(), (dog,), noise=9.0), 24, dog)


def pet_and_visitor(colour: tuple[int, int, int] = (66, 44, 30), *, grey: bool = False) -> Story:
    """Indoors: the pet of the house runs through the room, and later somebody does who does not live there."""
    pet, visitor = Dog(across(4, 10, 0.9), length=0.2, colour=colour), Walker(across(16, 24), grey=grey)
    return _told(Stage(Room(), (pet, visitor)), 28, pet, visitor)


def in_the_rain() -> Story:
    """Somebody walks through the yard in the rain."""
    walker = Walker(across(10, 20), height=0.5)
    return _told(Stage(Yard(light=0.8), (walker, Rain())), 26, walker)


def in_night_noise() -> Story:
    """Somebody walks through the yard at night, in an infrared camera's noise."""
    walker = Walker(across(10, 20), height=0.5, grey=True)
    return _told(Stage(NightYard(), (walker,), noise=13.0), 26, walker)


def in_the_wind() -> Story:
    """Somebody walks below a swaying tree, and the camera shakes."""
    walker = Walker(across(14, 24), height=0.45)
    return _told(Stage(Yard(), (walker, SwayingTree(), ShakingCamera(swing=0.003))), 30, walker)


def under_clouds() -> Story:
    """Somebody walks through the shadows of clouds."""
    walker = Walker(across(14, 24), height=0.45)
    return _told(Stage(Yard(), (walker, CloudShadows())), 30, walker)


STORIES = {
    "stops for three minutes": stop_and_go(180),
    "two cross": crossing(),
    "behind a pillar": behind_a_pillar(),
    "a car parks and leaves": parking(60),
    "a dog crosses": dog_crosses(),
    "a dog in the garden": dog_in_the_garden(20),
    "a dog behind its owner": dog_behind_its_owner(),
    "a dog in the rain": dog_in_the_rain(),
    "a dog at night": dog_at_night(),
    "a pet and a visitor": pet_and_visitor(),
    "in the rain": in_the_rain(),
    "in night noise": in_night_noise(),
    "in the wind": in_the_wind(),
    "under clouds": under_clouds(),
}
"""All stories in their long form; the functions make shorter ones."""

"""What is wrong with how a camera is set, from what it sends and says; pure, the camera doctor calls it.

GOPs are measured, not believed: a smart codec stretches them whatever the camera tells.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.camera import StreamRole
from app.domain.motion_grid import COLUMNS, ROWS
from app.domain.rules import DetectionRule, Point, RuleKind
from app.link.doctor_orders import Ailment, Finding

LONGEST_GOP_S = 4.5
"""Up to here a pre-roll, a seek and a new viewer wait for no more than a breath; cameras come with 1 to 4 s."""
GOOD_GOP_S = 2.0
_STRETCHED = 1.6
"""Measured over told: jitter and a lost picture make a tenth, a smart codec makes twice and more."""
CLOCK_MS = 5_000
_RESTLESS = 0.9
_LITTLE_S, _ALWAYS_S = 12, 54
_FEWEST_MINUTES = 30
_LARGEST_CLOCK = 24
_EDGE_ROWS = 3
_CODINGS = {"pcm_alaw": "G.711", "pcm_mulaw": "G.711", "g726": "G.726", "g726le": "G.726", "opus": "Opus"}
_NAMES = {StreamRole.MAIN: "full picture", StreamRole.SUB: "small picture"}


@dataclass(frozen=True)
class StreamFacts:
    """What one stream does: its longest time between keyframes, measured and told; None where that is not known."""

    role: StreamRole
    gop_s: float | None
    told_gop_s: float | None = None
    smart_codec: bool = False
    sent_sound: str = ""
    settable: bool = False


def stream_findings(streams: Sequence[StreamFacts]) -> list[Finding]:
    """Smart codecs and long GOPs, of each stream, and sound that is brought into AAC, once."""
    found = [finding for facts in streams for finding in _gop_findings(facts)]
    sound = next((facts.sent_sound for facts in streams if facts.sent_sound), "")
    if sound:
        name = _CODINGS.get(sound, sound.upper())
        sentence = f"It sends its sound as {name}, which no MP4 file holds, so each second of it is encoded anew."
        advice = "That costs little. Where the camera offers AAC, choose it there: then its sound is kept as it comes."
        found.append(Finding(Ailment.TRANSCODED_SOUND, sentence, advice))
    return found


def _gop_findings(facts: StreamFacts) -> list[Finding]:
    name, stream = _NAMES[facts.role], facts.role.value
    told_s, gop_s = facts.told_gop_s, facts.gop_s
    stretched = gop_s is not None and told_s is not None and gop_s > max(LONGEST_GOP_S, told_s * _STRETCHED)
    if facts.smart_codec or stretched:
        seen = f" Up to {gop_s:.0f} s pass between two keyframes." if gop_s is not None else ""
        sentence = f"A smart codec (Smart H.264+, H.265+, Zipstream or the like) is on for the {name}.{seen}"
        advice = (
            "Turn it off in the camera's own pages, under video or encoding: with it, recordings begin late, jumps in "
            "the timeline are slow, and a lost packet costs many seconds."
        )
        return [Finding(Ailment.SMART_CODEC, sentence, advice, stream=stream)]
    if gop_s is None or gop_s <= LONGEST_GOP_S:
        return []
    sentence = f"The {name} has a keyframe only every {gop_s:.0f} s."
    advice = (
        f"Let one come every {GOOD_GOP_S:.0f} s: recordings then begin at once, and jumps in the timeline are quick. "
        "In the camera it is called I-frame interval, keyframe interval or GOP."
    )
    cure = f"Set it to {GOOD_GOP_S:.0f} s" if facts.settable else ""
    return [Finding(Ailment.LONG_GOP, sentence, advice, cure, stream)]


def clock_finding(ahead_ms: int | None) -> list[Finding]:
    """A clock that is off by more than a few seconds."""
    if ahead_ms is None or abs(ahead_ms) < CLOCK_MS:
        return []
    off_s = round(abs(ahead_ms) / 1000)
    hours, minutes, seconds = off_s // 3600, off_s % 3600 // 60, off_s % 60
    parts = [f"{count} {unit}" for count, unit in ((hours, "h"), (minutes, "min"), (seconds, "s")) if count]
    way = "ahead of" if ahead_ms > 0 else "behind"
    sentence = f"The camera's clock is {' '.join(parts)} {way} this computer's."
    advice = (
        "Recordings have this computer's time, but a clock in the picture would show another one. Set it, or better, "
        "let the camera ask a time server."
    )
    return [Finding(Ailment.WRONG_CLOCK, sentence, advice, "Set its clock")]


def small_stream_finding(*, has_one: bool, offered: bool | None) -> list[Finding]:
    """Only the full picture is known; `offered` says whether the camera has another one, None where nobody knows."""
    if has_one:
        return []
    sentence = (
        "There is no small picture, so the full one is watched for events by its keyframes alone, and shown live."
    )
    if offered:
        advice = "The camera offers one. Louver can fetch it too: tiles and detection then cost far less."
        return [Finding(Ailment.NO_SUB_STREAM, sentence, advice, "Use its small picture")]
    advice = "Turn on the second stream (sub stream) in the camera, about 640 x 360 at 10 pictures a second."
    if offered is None:
        advice += " Then add the camera again by its host, or with both addresses."
    return [Finding(Ailment.NO_SUB_STREAM, sentence, advice)]


def clock_in_picture_finding(minutes: Sequence[bytes], rules: Sequence[DetectionRule]) -> list[Finding]:
    """Something small at the upper or lower edge that moves a little in nearly every minute, always about as much.

    `minutes` are those with any movement, seconds in each cell of the motion grid. Detection takes most of a clock for
    still; what is left of it comes with every minute, which no tree and no street does. A mask over it ends that.
    """
    if len(minutes) < _FEWEST_MINUTES:
        return []
    restless = [cell for cell in range(COLUMNS * ROWS) if _at_edge(cell) and _ticks(cell, minutes)]
    if not 0 < len(restless) <= _LARGEST_CLOCK:
        return []
    columns, rows = [cell % COLUMNS for cell in restless], [cell // COLUMNS for cell in restless]
    left, right = min(columns) / COLUMNS, (max(columns) + 1) / COLUMNS
    top, bottom = min(rows) / ROWS, (max(rows) + 1) / ROWS
    corners = ((left, top), (right, top), (right, bottom), (left, bottom))
    area = tuple(Point(round(x, 3), round(y, 3)) for x, y in corners)
    if max(rows) - min(rows) >= _EDGE_ROWS or any(_covers(rule, area) for rule in rules):
        return []
    upper, lower = ("top left", "top right", "top edge"), ("bottom left", "bottom right", "bottom edge")
    where = (upper if top < 0.5 else lower)[0 if right <= 0.5 else 1 if left >= 0.5 else 2]
    sentence = (
        f"Something at the {where} of the picture moves in every minute, as a clock does that is written into it."
    )
    advice = "Mask that place, so that it is never taken for movement; or turn the clock off in the camera."
    return [Finding(Ailment.BURNED_IN_CLOCK, sentence, advice, "Draw a mask there", area=area)]


def _at_edge(cell: int) -> bool:
    row = cell // COLUMNS
    return min(row, ROWS - 1 - row) < _EDGE_ROWS


def _ticks(cell: int, minutes: Sequence[bytes]) -> bool:
    """Whether nearly every minute has a little movement there, or nearly all of it, as large digits have."""
    counts = [seconds[cell] for seconds in minutes]
    enough = _RESTLESS * len(counts)
    return sum(0 < count <= _LITTLE_S for count in counts) >= enough or sum(c >= _ALWAYS_S for c in counts) >= enough


def _covers(rule: DetectionRule, area: Sequence[Point]) -> bool:
    if rule.kind is not RuleKind.IGNORE or not rule.points:
        return False
    xs, ys = [point.x for point in rule.points], [point.y for point in rule.points]
    middle_x = (area[0].x + area[1].x) / 2
    middle_y = (area[0].y + area[2].y) / 2
    return min(xs) <= middle_x <= max(xs) and min(ys) <= middle_y <= max(ys)

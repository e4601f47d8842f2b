"""What is wrong with how a camera is set is told by what it sends, and nothing is told of a camera that is well."""

import pytest

from app.domain.camera import StreamRole
from app.domain.errors import LinkRefused
from app.domain.media import AudioFormat, Codec, Packet, StreamFormat, Track, VideoFormat
from app.domain.motion_grid import CELLS, COLUMNS
from app.domain.rules import DetectionRule, Point, RuleKind
from app.engine.camera_symptoms import (
    StreamFacts,
    clock_finding,
    clock_in_picture_finding,
    small_stream_finding,
    stream_findings,
)
from app.engine.stream_meter import StreamMeter
from app.ingest.sound.coding import SoundCoding
from app.ingest.sound.transcode import open_stage
from app.link.doctor_orders import Ailment, Finding, decode_diagnosis

MAIN = StreamRole.MAIN


def ailments(findings: list[Finding]) -> list[Ailment]:
    return [finding.ailment for finding in findings]


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        (StreamFacts(MAIN, 2.0, 2.0), []),
        (StreamFacts(MAIN, 4.0, 4.0), []),
        (StreamFacts(MAIN, None, 10.0), []),  # it says so, but nobody has seen it
        (StreamFacts(MAIN, 8.0, 8.0, settable=True), [Ailment.LONG_GOP]),
        (StreamFacts(MAIN, 8.0), [Ailment.LONG_GOP]),
        (StreamFacts(MAIN, 12.0, 2.0), [Ailment.SMART_CODEC]),  # six times what it tells
        (StreamFacts(MAIN, 2.0, 2.0, smart_codec=True), [Ailment.SMART_CODEC]),  # it names it
    ],
)
def test_keyframes_that_come_late_are_told_apart_from_a_smart_codec(
    facts: StreamFacts, expected: list[Ailment]
) -> None:
    assert ailments(stream_findings([facts])) == expected


def test_a_button_is_offered_only_where_the_camera_lets_it_be_set() -> None:
    (settable,) = stream_findings([StreamFacts(MAIN, 8.0, 8.0, settable=True)])
    (other,) = stream_findings([StreamFacts(MAIN, 8.0)])
    assert settable.cure == "Set it to 2 s"
    assert other.cure == ""
    assert settable.sentence == "The full picture has a keyframe only every 8 s."


@pytest.mark.parametrize(
    ("ahead_ms", "words"),
    [(None, ""), (4_900, ""), (-4_900, ""), (3_723_000, "1 h 2 min 3 s ahead of"), (-65_000, "1 min 5 s behind")],
)
def test_a_clock_that_is_off_is_told_with_how_much(ahead_ms: int | None, words: str) -> None:
    found = clock_finding(ahead_ms)
    assert bool(found) is bool(words)
    if found:
        assert found[0].sentence == f"The camera's clock is {words} this computer's."


def test_a_missing_small_picture_is_offered_where_the_camera_has_one() -> None:
    assert small_stream_finding(has_one=True, offered=None) == []
    assert small_stream_finding(has_one=False, offered=True)[0].cure == "Use its small picture"
    assert small_stream_finding(has_one=False, offered=False)[0].cure == ""
    assert "add the camera again" in small_stream_finding(has_one=False, offered=None)[0].advice


def minute(*cells: int, seconds: int = 4) -> bytes:
    counted = bytearray(CELLS)
    for cell in cells:
        counted[cell] = seconds
    return bytes(counted)


CLOCK = (COLUMNS + 27, COLUMNS + 28)


def test_a_clock_in_the_picture_is_found_with_its_place_until_a_mask_covers_it() -> None:
    minutes = [minute(*CLOCK) for _ in range(60)]
    (finding,) = clock_in_picture_finding(minutes, ())
    assert finding.sentence.startswith("Something at the top right of the picture moves in every minute")
    assert (finding.area[0], finding.area[2]) == (Point(0.844, 0.056), Point(0.906, 0.111))
    mask = DetectionRule("Clock", RuleKind.IGNORE, finding.area)
    assert clock_in_picture_finding(minutes, (mask,)) == []
    zone = DetectionRule("Sky", RuleKind.ZONE, finding.area)
    assert clock_in_picture_finding(minutes, (zone,)) == [finding]


@pytest.mark.parametrize(
    "minutes",
    [
        [minute(*CLOCK)] * 29,  # too short to say
        [minute(*CLOCK, seconds=1 + n % 40) for n in range(60)],  # a street: now more, now less
        [minute(*CLOCK)] * 40 + [minute(5)] * 20,  # not always
        [minute(9 * COLUMNS + 4)] * 60,  # a fan in the middle
        [minute(*range(3 * COLUMNS))] * 60,  # all of the sky
        [],
    ],
)
def test_other_movement_is_no_clock(minutes: list[bytes]) -> None:
    assert clock_in_picture_finding(minutes, ()) == []


def packet(at_s: float, *, keyframe: bool, track: Track = Track.VIDEO) -> Packet:
    ticks = round(at_s * 90_000)
    return Packet(track, ticks, ticks, 0, keyframe, 0, b"xx")


def test_the_meter_measures_the_longest_time_between_keyframes_and_forgets_older_ones() -> None:
    meter = StreamMeter()
    form = StreamFormat(VideoFormat(Codec.H264, 640, 360, b""))
    meter.begin(form)
    for second in range(13):
        meter.take(packet(second, keyframe=second % 6 == 0))
        meter.take(packet(second, keyframe=True, track=Track.AUDIO))
    assert meter.gop_s == 6.0
    for second in range(13, 30):
        meter.take(packet(second, keyframe=second % 2 == 0))
    assert meter.gop_s == 2.0
    for second in range(30, 41):
        meter.take(packet(second, keyframe=False))
    assert meter.gop_s == 12.0, "one that goes on counts already"
    meter.begin(form)
    assert meter.gop_s is None
    assert meter.received_bytes == 2 * (13 * 2 + 17 + 11)


def test_sound_that_is_encoded_anew_says_what_the_camera_sent() -> None:
    stage = open_stage(SoundCoding("pcm_alaw", 8_000, 1))
    assert stage.format.sent_as == "pcm_alaw"
    assert stage.format == AudioFormat(Codec.AAC, 8_000, 1, stage.format.config), "it is the same format all the same"
    found = stream_findings([StreamFacts(MAIN, 2.0, sent_sound="pcm_alaw"), StreamFacts(StreamRole.SUB, 2.0)])
    assert ailments(found) == [Ailment.TRANSCODED_SOUND]
    assert "G.711" in found[0].sentence


def test_an_odd_diagnosis_is_refused() -> None:
    for text in ("", "null", '{"findings":[{"ailment":"cold","sentence":"","advice":""}]}', "[" * 9_999):
        with pytest.raises(LinkRefused):
            decode_diagnosis(text)

"""Makes tests/data/tiny_ear.tflite: a sound classifier that is computed, not trained, from the mean of the squares.

MediaPipe takes it like any published model, so the tests of listening go through the real library. Run it by hand after
a change here: `python packaging/make_tiny_ear.py`. The same source makes the same bytes.
"""

import io
import sys
import zipfile
from pathlib import Path

import flatbuffers
import numpy as np
from make_tiny_detector import Graph, described_tensor, flatbuffer_with, linear
from mediapipe.tasks.metadata import metadata_schema_py_generated as meta
from mediapipe.tasks.metadata import schema_py_generated as lite

RATE_HZ = 16_000
SAMPLES = 15_600
_LABELS = "labels.txt"
_GAIN = 20.0
"""A mean square of 0.05 (a sine at -13 dB) is a bark beyond doubt."""


def make() -> bytes:
    """The file's content."""
    graph = Graph()
    sound = graph.tensor("sound", (1, SAMPLES))
    squares = graph.tensor("squares", (1, SAMPLES))
    graph.apply(lite.BuiltinOperator.MUL, (sound, sound), squares, lite.BuiltinOptions.MulOptions, lite.MulOptionsT())
    where = graph.constant("axes", np.array((1,), np.int32))
    options = lite.ReducerOptionsT()
    options.keepDims = True
    mean = graph.tensor("mean square", (1, 1))
    graph.apply(lite.BuiltinOperator.MEAN, (squares, where), mean, lite.BuiltinOptions.ReducerOptions, options)
    weights, bias = np.array([[_GAIN], [0.0]], np.float32), np.array([0.0, 0.1], np.float32)
    grown = linear(graph, "grown", mean, weights, bias)
    most = graph.constant("most", np.full((1, 2), 0.95, np.float32))
    scores = graph.tensor("scores", (1, 2))
    minimum = lite.BuiltinOptions.MaximumMinimumOptions
    graph.apply(lite.BuiltinOperator.MINIMUM, (grown, most), scores, minimum, lite.MaximumMinimumOptionsT())
    model = flatbuffer_with(graph, sound, [scores], _metadata(), "Loud is a bark, by arithmetic")
    whole = io.BytesIO(model)
    whole.seek(0, io.SEEK_END)
    with zipfile.ZipFile(whole, "a") as archive:
        archive.writestr(zipfile.ZipInfo(_LABELS), "Bark\nSilence\n")
    return whole.getvalue()


def _metadata() -> bytes:
    properties = meta.AudioPropertiesT()
    properties.sampleRate, properties.channels = RATE_HZ, 1
    heard = described_tensor("sound", meta.ContentProperties.AudioProperties, properties)
    scores = described_tensor("scores", meta.ContentProperties.FeatureProperties, meta.FeaturePropertiesT())
    labels = meta.AssociatedFileT()
    labels.name, labels.type = _LABELS, meta.AssociatedFileType.TENSOR_AXIS_LABELS
    scores.associatedFiles = [labels]
    subgraph = meta.SubGraphMetadataT()
    subgraph.inputTensorMetadata, subgraph.outputTensorMetadata = [heard], [scores]
    model = meta.ModelMetadataT()
    model.name, model.minParserVersion = "Tiny ear", "1.0.0"
    model.description = "Takes what is loud for a bark; made by packaging/make_tiny_ear.py for tests."
    model.subgraphMetadata = [subgraph]
    builder = flatbuffers.Builder(1024)
    builder.Finish(model.Pack(builder), b"M001")
    return bytes(builder.Output())


if __name__ == "__main__":
    target = Path(__file__).resolve().parents[1] / "tests" / "data" / "tiny_ear.tflite"
    target.write_bytes(make())
    sys.stdout.write(f"{target}: {target.stat().st_size} bytes\n")

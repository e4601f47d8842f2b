"""Makes tests/data/tiny_detector.tflite: a detector of red-clad figures that is computed, not trained.

MediaPipe takes it like any published model, so every run of the tests goes through the real library. Run it by hand
after a change here: `python packaging/make_tiny_detector.py`. The same source makes the same bytes.

How it sees: one convolution measures redness (red less half of green and blue); the largest redness of each row and
column gives the extent of the torso; a linear step makes the figure's box of it; the mean redness is the score.
"""

import io
import sys
import zipfile
from collections.abc import Sequence
from pathlib import Path

import flatbuffers
import numpy as np
from mediapipe.tasks.metadata import metadata_schema_py_generated as meta
from mediapipe.tasks.metadata import schema_py_generated as lite
from numpy.typing import NDArray

SIDE = 64
_FULL = 6.0
"""A ReLU6 is the mask: 0 where nothing is red, 6 where it is."""
_STEEPNESS = 150.0
_REDNESS = 0.3
_TORSO_TOP, _TORSO_BOTTOM = 0.17, 0.55
"""Where the torso begins and ends on a figure, in shares of its height."""
_TORSO_LEFT = 0.16
_SCORE_GAIN = 7.0
_BEST_SCORE = 0.9
_LABELS = "labels.txt"
_SEEN = ("location", "category", "score", "number of detections")

Array = NDArray[np.float32] | NDArray[np.int32]


class Graph:
    """Collects tensors and operators of one network."""

    def __init__(self) -> None:
        self.tensors: list[lite.TensorT] = []
        self.buffers: list[lite.BufferT] = [lite.BufferT()]
        self.operators: list[lite.OperatorT] = []
        self.codes: list[int] = []

    def tensor(self, name: str, shape: Sequence[int]) -> int:
        """A tensor that is computed; returns its number."""
        return self._add(name, shape, lite.TensorType.FLOAT32, 0)

    def constant(self, name: str, values: Array) -> int:
        """A tensor that is stored; returns its number."""
        buffer = lite.BufferT()
        buffer.data = np.frombuffer(values.tobytes(), np.uint8)
        self.buffers.append(buffer)
        kind = lite.TensorType.INT32 if values.dtype == np.int32 else lite.TensorType.FLOAT32
        return self._add(name, values.shape, kind, len(self.buffers) - 1)

    def apply(self, code: int, inputs: Sequence[int], output: int, kind: int = 0, options: object = None) -> int:
        """Compute `output` by one operator; returns its number."""
        if code not in self.codes:
            self.codes.append(code)
        operator = lite.OperatorT()
        operator.opcodeIndex = self.codes.index(code)
        operator.inputs, operator.outputs = list(inputs), [output]
        operator.builtinOptionsType, operator.builtinOptions = kind, options
        self.operators.append(operator)
        return output

    def _add(self, name: str, shape: Sequence[int], kind: int, buffer: int) -> int:
        tensor = lite.TensorT()
        tensor.name, tensor.shape, tensor.type, tensor.buffer = name, list(shape), kind, buffer
        self.tensors.append(tensor)
        return len(self.tensors) - 1


def make(label: str = "person") -> bytes:
    """The file's content; `label` is what it takes a figure in red for."""
    graph = Graph()
    picture = graph.tensor("image", (1, SIDE, SIDE, 3))
    outputs = _network(graph, picture)
    return _with_labels(_flatbuffer(graph, picture, outputs), label)


def _network(graph: Graph, picture: int) -> list[int]:
    mask = _redness(graph, picture)
    edges = []
    for name, axis in (("rows", 2), ("columns", 1)):
        profile = _largest(graph, f"{name} red", mask, (axis, 3), (1, SIDE))
        near = (1.0 - np.arange(SIDE) / SIDE).astype(np.float32)
        far = ((np.arange(SIDE) + 1) / SIDE).astype(np.float32)
        for end, weights in ((f"{name} first", near), (f"{name} last", far)):
            weighted = _multiply(graph, end, profile, (weights / _FULL)[None, :], (1, SIDE))
            edges.append(_largest(graph, f"{end} red", weighted, (1,), (1, 1)))
    joined = graph.tensor("edges", (1, 4))
    options = lite.ConcatenationOptionsT()
    options.axis = 1
    graph.apply(lite.BuiltinOperator.CONCATENATION, edges, joined, lite.BuiltinOptions.ConcatenationOptions, options)
    figure = linear(graph, "figure", joined, *_figure_of_torso())
    location = _reshape(graph, "location", figure, (1, 1, 4))
    mean = _mean_redness(graph, mask)
    grown = linear(graph, "grown", mean, np.full((1, 1), _SCORE_GAIN, np.float32), np.zeros(1, np.float32))
    score = graph.tensor("score", (1, 1))
    most = graph.constant("best score", np.full((1, 1), _BEST_SCORE, np.float32))
    minimum = lite.BuiltinOptions.MaximumMinimumOptions
    graph.apply(lite.BuiltinOperator.MINIMUM, (grown, most), score, minimum, lite.MaximumMinimumOptionsT())
    zero = np.zeros((1, 1), np.float32)
    category = linear(graph, "category", mean, zero, np.zeros(1, np.float32))
    one = linear(graph, "one", mean, zero, np.ones(1, np.float32))
    count = _reshape(graph, "number of detections", one, (1,))
    return [location, category, score, count]


def _redness(graph: Graph, picture: int) -> int:
    weights = np.array([1.0, -0.5, -0.5], np.float32).reshape(1, 1, 1, 3) * np.float32(_STEEPNESS)
    kernel = graph.constant("redness", weights)
    bias = graph.constant("least redness", np.array([-_REDNESS * _STEEPNESS], np.float32))
    options = lite.Conv2DOptionsT()
    options.padding = lite.Padding.SAME
    options.strideW = options.strideH = 1
    options.fusedActivationFunction = lite.ActivationFunctionType.RELU6
    mask = graph.tensor("mask", (1, SIDE, SIDE, 1))
    return graph.apply(
        lite.BuiltinOperator.CONV_2D, (picture, kernel, bias), mask, lite.BuiltinOptions.Conv2DOptions, options
    )


def _figure_of_torso() -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """From (1 - top, bottom, 1 - left, right) of the torso to (top, left, bottom, right) of the figure."""
    high = _TORSO_BOTTOM - _TORSO_TOP
    above, below = _TORSO_TOP / high, (1 - _TORSO_BOTTOM) / high
    side = _TORSO_LEFT / (1 - 2 * _TORSO_LEFT)
    corner = np.array([[-1, 0, 0, 0], [0, 0, -1, 0], [0, 1, 0, 0], [0, 0, 0, 1]], np.float64)
    offset = np.array([1.0, 1.0, 0.0, 0.0])
    stretch = np.array(
        [[1 + above, 0, -above, 0], [0, 1 + side, 0, -side], [-below, 0, 1 + below, 0], [0, -side, 0, 1 + side]]
    )
    return (stretch @ corner).astype(np.float32), (stretch @ offset).astype(np.float32)


def _largest(graph: Graph, name: str, source: int, axes: Sequence[int], shape: Sequence[int]) -> int:
    options = lite.ReducerOptionsT()
    options.keepDims = len(axes) == 1
    where = graph.constant(f"{name} axes", np.array(axes, np.int32))
    kind = lite.BuiltinOptions.ReducerOptions
    return graph.apply(lite.BuiltinOperator.REDUCE_MAX, (source, where), graph.tensor(name, shape), kind, options)


def _mean_redness(graph: Graph, mask: int) -> int:
    where = graph.constant("mean redness axes", np.array((1, 2, 3), np.int32))
    kind, options = lite.BuiltinOptions.ReducerOptions, lite.ReducerOptionsT()
    mean = graph.apply(lite.BuiltinOperator.MEAN, (mask, where), graph.tensor("mean redness", (1,)), kind, options)
    return _reshape(graph, "mean redness flat", mean, (1, 1))


def _multiply(graph: Graph, name: str, source: int, by: NDArray[np.float32], shape: Sequence[int]) -> int:
    factor = graph.constant(f"{name} place", by.astype(np.float32))
    output = graph.tensor(name, shape)
    return graph.apply(
        lite.BuiltinOperator.MUL, (source, factor), output, lite.BuiltinOptions.MulOptions, lite.MulOptionsT()
    )


def linear(graph: Graph, name: str, source: int, weights: NDArray[np.float32], bias: NDArray[np.float32]) -> int:
    matrix, offset = graph.constant(f"{name} weights", weights), graph.constant(f"{name} bias", bias)
    output = graph.tensor(name, (1, weights.shape[0]))
    options = lite.FullyConnectedOptionsT()
    kind = lite.BuiltinOptions.FullyConnectedOptions
    return graph.apply(lite.BuiltinOperator.FULLY_CONNECTED, (source, matrix, offset), output, kind, options)


def _reshape(graph: Graph, name: str, source: int, shape: Sequence[int]) -> int:
    target = graph.constant(f"{name} shape", np.array(shape, np.int32))
    options = lite.ReshapeOptionsT()
    options.newShape = list(shape)
    output = graph.tensor(name, shape)
    kind = lite.BuiltinOptions.ReshapeOptions
    return graph.apply(lite.BuiltinOperator.RESHAPE, (source, target), output, kind, options)


def _flatbuffer(graph: Graph, picture: int, outputs: list[int]) -> bytes:
    return flatbuffer_with(graph, picture, outputs, _metadata(), "A figure in red, found by arithmetic")


def flatbuffer_with(graph: Graph, source: int, outputs: list[int], metadata: bytes, description: str) -> bytes:
    described = lite.BufferT()
    described.data = np.frombuffer(metadata, np.uint8)
    graph.buffers.append(described)
    entry = lite.MetadataT()
    entry.name, entry.buffer = "TFLITE_METADATA", len(graph.buffers) - 1
    subgraph = lite.SubGraphT()
    subgraph.name = "main"
    subgraph.tensors, subgraph.operators = graph.tensors, graph.operators
    subgraph.inputs, subgraph.outputs = [source], outputs
    model = lite.ModelT()
    model.version, model.description = 3, description
    model.subgraphs, model.buffers, model.metadata = [subgraph], graph.buffers, [entry]
    model.operatorCodes = [_operator_code(code) for code in graph.codes]
    builder = flatbuffers.Builder(8192)
    builder.Finish(model.Pack(builder), b"TFL3")
    return bytes(builder.Output())


def _operator_code(code: int) -> lite.OperatorCodeT:
    made = lite.OperatorCodeT()
    made.builtinCode, made.deprecatedBuiltinCode, made.version = code, code, 1
    return made


def _metadata() -> bytes:
    subgraph = meta.SubGraphMetadataT()
    subgraph.inputTensorMetadata = [_input_metadata()]
    subgraph.outputTensorMetadata = [_output_metadata(name) for name in _SEEN]
    group = meta.TensorGroupT()
    group.name, group.tensorNames = "detection_result", list(_SEEN[:3])
    subgraph.outputTensorGroups = [group]
    model = meta.ModelMetadataT()
    model.name = "Tiny detector"
    model.description = "Finds a figure in red; made by packaging/make_tiny_detector.py for tests."
    model.subgraphMetadata = [subgraph]
    model.minParserVersion = "1.0.0"
    builder = flatbuffers.Builder(1024)
    builder.Finish(model.Pack(builder), b"M001")
    return bytes(builder.Output())


def _input_metadata() -> meta.TensorMetadataT:
    options = meta.NormalizationOptionsT()
    options.mean, options.std = [0.0], [255.0]
    unit = meta.ProcessUnitT()
    unit.optionsType, unit.options = meta.ProcessUnitOptions.NormalizationOptions, options
    properties = meta.ImagePropertiesT()
    properties.colorSpace = meta.ColorSpaceType.RGB
    tensor = described_tensor("image", meta.ContentProperties.ImageProperties, properties)
    tensor.processUnits = [unit]
    tensor.stats.max, tensor.stats.min = [1.0], [0.0]
    return tensor


def _output_metadata(name: str) -> meta.TensorMetadataT:
    if name == "location":
        properties = meta.BoundingBoxPropertiesT()
        properties.index = [1, 0, 3, 2]
        properties.type = meta.BoundingBoxType.BOUNDARIES
        properties.coordinateType = meta.CoordinateType.RATIO
        tensor = described_tensor(name, meta.ContentProperties.BoundingBoxProperties, properties)
    else:
        tensor = described_tensor(name, meta.ContentProperties.FeatureProperties, meta.FeaturePropertiesT())
    if name != _SEEN[3]:
        tensor.content.range = meta.ValueRangeT()
        tensor.content.range.min = tensor.content.range.max = 2
    if name == "category":
        labels = meta.AssociatedFileT()
        labels.name, labels.type = _LABELS, meta.AssociatedFileType.TENSOR_VALUE_LABELS
        labels.description = "What the categories are called."
        tensor.associatedFiles = [labels]
    return tensor


def described_tensor(name: str, kind: int, properties: object) -> meta.TensorMetadataT:
    content = meta.ContentT()
    content.contentPropertiesType, content.contentProperties = kind, properties
    tensor = meta.TensorMetadataT()
    tensor.name, tensor.content, tensor.stats = name, content, meta.StatsT()
    return tensor


def _with_labels(model: bytes, label: str) -> bytes:
    """A model carries its label file as a zip archive at its end."""
    whole = io.BytesIO(model)
    whole.seek(0, io.SEEK_END)
    with zipfile.ZipFile(whole, "a", zipfile.ZIP_STORED) as archive:
        name = zipfile.ZipInfo(_LABELS, (2000, 1, 1, 0, 0, 0))
        name.create_system = 3
        archive.writestr(name, f"{label}\n")
    return whole.getvalue()


if __name__ == "__main__":
    target = Path(__file__).resolve().parents[1] / "tests" / "data" / "tiny_detector.tflite"
    target.write_bytes(make())
    sys.stdout.write(f"{target.name}: {target.stat().st_size} bytes\n")

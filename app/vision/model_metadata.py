"""Adds what a bare COCO detector lacks, its labels and how its pictures are scaled; only the model store calls it.

It uses the generated schemas of MediaPipe's wheel; its metadata writers cannot be imported (they want a compiled module
that the wheel of 1.2 leaves out).
"""

import io
import struct
import zipfile
from pathlib import Path
from typing import Any

import flatbuffers
import numpy as np
from mediapipe.tasks.metadata import metadata_schema_py_generated as meta
from mediapipe.tasks.metadata import schema_py_generated as lite

from app.core.paths import resource_folder
from app.domain.errors import ModelError

_MAGIC = slice(4, 8)
_LABELS = "labels.txt"
_OUTPUTS = ("location", "category", "score", "number of detections")
_POSTPROCESS = b"TFLite_Detection_PostProcess"
_CLASS_COUNTS = (90, 91)
"""COCO's ninety numbers, or those and one for the background."""
_HALF = 127.5
_BROKEN = (struct.error, IndexError, ValueError, TypeError, AttributeError, OverflowError, AssertionError, MemoryError)


def with_coco_metadata(content: bytes) -> bytes:
    """The same model with COCO's labels; raises ModelError where it is no detector that was trained on COCO."""
    try:
        model = _read(content)
        _check(model)
        return _with_labels(_pack(model), resource_folder() / "coco_labels.txt")
    except _BROKEN as error:
        raise _not_coco() from error


def _read(content: bytes) -> Any:
    if content[_MAGIC] != b"TFL3":
        raise ValueError("no TFLite model")
    return lite.ModelT.InitFromPackedBuf(content, 0)


def _check(model: Any) -> None:
    """Only an SSD detector with COCO's number of classes fits the labels; on any other they would lie."""
    graph = model.subgraphs[0]
    codes = [code.customCode for code in model.operatorCodes]
    last = [each for each in graph.operators if codes[each.opcodeIndex] == _POSTPROCESS]
    if len(graph.inputs) != 1 or len(graph.outputs) != len(_OUTPUTS) or len(last) != 1:
        raise ValueError("no SSD detector")
    picture, scores = graph.tensors[graph.inputs[0]], graph.tensors[last[0].inputs[1]]
    if len(picture.shape) != 4 or picture.shape[3] != 3 or scores.shape[-1] not in _CLASS_COUNTS:
        raise ValueError("not COCO's classes")


def _pack(model: Any) -> bytes:
    described = lite.BufferT()
    described.data = np.frombuffer(_metadata(), np.uint8)
    model.buffers = [*model.buffers, described]
    entry = lite.MetadataT()
    entry.name, entry.buffer = "TFLITE_METADATA", len(model.buffers) - 1
    others = [each for each in model.metadata or () if each.name not in (b"TFLITE_METADATA", "TFLITE_METADATA")]
    model.metadata = [*others, entry]
    builder = flatbuffers.Builder(1 << 20)
    builder.Finish(model.Pack(builder), b"TFL3")
    return bytes(builder.Output())


def _metadata() -> bytes:
    subgraph = meta.SubGraphMetadataT()
    subgraph.inputTensorMetadata = [_input()]
    subgraph.outputTensorMetadata = [_output(name) for name in _OUTPUTS]
    group = meta.TensorGroupT()
    group.name, group.tensorNames = "detection_result", list(_OUTPUTS[:3])
    subgraph.outputTensorGroups = [group]
    model = meta.ModelMetadataT()
    model.name, model.minParserVersion = "ObjectDetector", "1.0.0"
    model.subgraphMetadata = [subgraph]
    builder = flatbuffers.Builder(1024)
    builder.Finish(model.Pack(builder), b"M001")
    return bytes(builder.Output())


def _input() -> Any:
    options = meta.NormalizationOptionsT()
    options.mean, options.std = [_HALF], [_HALF]
    unit = meta.ProcessUnitT()
    unit.optionsType, unit.options = meta.ProcessUnitOptions.NormalizationOptions, options
    properties = meta.ImagePropertiesT()
    properties.colorSpace = meta.ColorSpaceType.RGB
    tensor = _tensor("image", meta.ContentProperties.ImageProperties, properties)
    tensor.processUnits = [unit]
    tensor.stats.max, tensor.stats.min = [1.0], [-1.0]
    return tensor


def _output(name: str) -> Any:
    if name == _OUTPUTS[0]:
        properties = meta.BoundingBoxPropertiesT()
        properties.index = [1, 0, 3, 2]
        properties.type = meta.BoundingBoxType.BOUNDARIES
        properties.coordinateType = meta.CoordinateType.RATIO
        tensor = _tensor(name, meta.ContentProperties.BoundingBoxProperties, properties)
    else:
        tensor = _tensor(name, meta.ContentProperties.FeatureProperties, meta.FeaturePropertiesT())
    if name != _OUTPUTS[3]:
        tensor.content.range = meta.ValueRangeT()
        tensor.content.range.min = tensor.content.range.max = 2
    if name == "category":
        labels = meta.AssociatedFileT()
        labels.name, labels.type = _LABELS, meta.AssociatedFileType.TENSOR_VALUE_LABELS
        labels.description = "What COCO calls its categories."
        tensor.associatedFiles = [labels]
    return tensor


def _tensor(name: str, kind: int, properties: object) -> Any:
    content = meta.ContentT()
    content.contentPropertiesType, content.contentProperties = kind, properties
    tensor = meta.TensorMetadataT()
    tensor.name, tensor.content, tensor.stats = name, content, meta.StatsT()
    return tensor


def _with_labels(model: bytes, labels: Path) -> bytes:
    """The labels behind the model as a ZIP archive without times, so that the same model gives the same bytes."""
    whole = io.BytesIO(model)
    whole.seek(0, io.SEEK_END)
    with zipfile.ZipFile(whole, "a") as archive:
        archive.writestr(zipfile.ZipInfo(_LABELS), labels.read_bytes())
    return whole.getvalue()


def _not_coco() -> ModelError:
    return ModelError(
        "This model carries no labels, and it is no SSD detector with COCO's classes, to which Louver could add them. "
        "Choose a .tflite object detector that carries its metadata."
    )

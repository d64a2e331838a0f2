"""The messages of P4Runtime, made from the descriptors that the `p4runtime` wheel carries.

The wheel's generated modules were made by an old protoc. Current protobuf refuses to
import them, except in its pure-Python mode, which is about 85 times slower; and they
would enter their files into protobuf's default pool, where another client's copy of the
same files, made from other text, is an error. So no generated module is imported: the
serialized file descriptors are taken out of the modules' source and loaded into a pool
of our own. The messages run on protobuf's fast implementation, and whatever else is in
the process keeps its own.

Rejected: shipping the .proto files and running protoc (a build step, and a second copy
of the wheel), and pinning an old protobuf (it is other people's, too).
"""

from __future__ import annotations

import ast
import functools
import threading
from importlib import metadata
from pathlib import Path
from typing import Any

from google.protobuf import message_factory
from google.protobuf.descriptor_pb2 import FieldDescriptorProto, FileDescriptorProto
from google.protobuf.descriptor_pool import DescriptorPool

# Distribution, and its module that holds the descriptor; those imported go first. They are
# found by the distribution's own list of files, not by import: a user's `p4.py` or `google/`
# in the working directory would hide theirs.
_MODULES = (
    ("protobuf", "google/protobuf/any_pb2.py"),
    ("googleapis-common-protos", "google/rpc/status_pb2.py"),
    ("p4runtime", "p4/v1/p4data_pb2.py"),
    ("p4runtime", "p4/config/v1/p4types_pb2.py"),
    ("p4runtime", "p4/config/v1/p4info_pb2.py"),
    ("p4runtime", "p4/v1/p4runtime_pb2.py"),
)


_LOCK = threading.Lock()  # two pools would be two kinds of each message


class SchemaError(Exception):
    """A package that carries the schema is missing, or is none that we can read."""


class Package:
    """The messages of one protobuf package, as attributes: ``p4.WriteRequest()``.

    A nested message or an enum's member is an attribute of its message:
    ``p4.FieldMatch.LPM``, ``p4.Update.INSERT``.
    """

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, message: str) -> Any:
        if message.startswith("__"):
            raise AttributeError(message)
        try:
            with _LOCK:
                pool = _pool()
            descriptor = pool.FindMessageTypeByName(f"{self._name}.{message}")
        except KeyError:
            raise AttributeError(f"{self._name} has no message {message}") from None
        made = message_factory.GetMessageClass(descriptor)
        setattr(self, message, made)  # found without __getattr__ from now on
        return made


p4 = Package("p4.v1")
p4config = Package("p4.config.v1")
rpc = Package("google.rpc")
protobuf = Package("google.protobuf")
stratum = Package("stratum")
p4tmp = Package("p4.tmp")


def same_message(one: Any, other: Any) -> bool:
    """Whether two messages of one type, of any pools, are equal."""
    return bool(
        one.SerializeToString(deterministic=True) == other.SerializeToString(deterministic=True)
    )


@functools.cache
def _pool() -> Any:
    pool = DescriptorPool()
    for package, module in _MODULES:
        pool.AddSerializedFile(_serialized(_module_path(package, module)))
    pool.AddSerializedFile(_role_config().SerializeToString())
    pool.AddSerializedFile(_old_device_config().SerializeToString())
    return pool


def _module_path(package: str, module: str) -> Path:
    try:
        found = metadata.distribution(package)
    except metadata.PackageNotFoundError:
        raise SchemaError(
            f"the package {package} is not installed: pip install {package}"
        ) from None
    path = Path(str(found.locate_file(module)))
    if not path.is_file():
        raise SchemaError(
            f"{package} {found.version} has no {module} where it is installed: {path}"
        )
    return path


def _serialized(path: Path) -> bytes:
    """The file descriptor in a generated module, which is read but not run."""
    for node in ast.walk(ast.parse(path.read_bytes())):
        if not isinstance(node, ast.Call):
            continue
        found = [k.value for k in node.keywords if k.arg == "serialized_pb"]  # old protoc
        if isinstance(node.func, ast.Attribute) and node.func.attr == "AddSerializedFile":
            found += node.args
        for value in found:
            if isinstance(value, ast.Constant) and isinstance(value.value, bytes):
                return value.value
    raise SchemaError(f"{path} holds no serialized file descriptor")


def _role_config() -> Any:
    """``stratum.P4RoleConfig``, the scheme that Stratum's controllers describe roles by.

    P4Runtime leaves the format of ``Role.config`` open (section Role Config). Source:
    stratum/public/proto/p4_role_config.proto.
    """
    field = FieldDescriptorProto
    file = FileDescriptorProto(name="p4_role_config.proto", package="stratum", syntax="proto3")
    config = file.message_type.add(name="P4RoleConfig")
    filter_ = config.nested_type.add(name="PacketFilter")
    for message, name, number, type_, label in (
        (filter_, "metadata_id", 1, field.TYPE_UINT32, field.LABEL_OPTIONAL),
        (filter_, "value", 2, field.TYPE_BYTES, field.LABEL_OPTIONAL),
        (config, "exclusive_p4_ids", 1, field.TYPE_UINT32, field.LABEL_REPEATED),
        (config, "shared_p4_ids", 2, field.TYPE_UINT32, field.LABEL_REPEATED),
        (config, "packet_in_filter", 3, field.TYPE_MESSAGE, field.LABEL_OPTIONAL),
        (config, "receives_packet_ins", 4, field.TYPE_BOOL, field.LABEL_OPTIONAL),
        (config, "can_push_pipeline", 5, field.TYPE_BOOL, field.LABEL_OPTIONAL),
    ):
        message.field.add(name=name, number=number, type=type_, label=label)
    config.field[2].type_name = ".stratum.P4RoleConfig.PacketFilter"
    return file


def _old_device_config() -> Any:
    """``p4.tmp.P4DeviceConfig``, in which clients of BMv2 pushed its JSON before P4Runtime
    1.0, and those of the P4 tutorials still do. Source: p4lang/PI, p4config.proto."""
    field = FieldDescriptorProto
    file = FileDescriptorProto(name="p4/tmp/p4config.proto", package="p4.tmp", syntax="proto3")
    config = file.message_type.add(name="P4DeviceConfig")
    for name, number, type_ in (
        ("reassign", 1, field.TYPE_BOOL),
        ("extras", 2, field.TYPE_BYTES),  # a message, of which nothing is taken
        ("device_data", 3, field.TYPE_BYTES),
    ):
        config.field.add(name=name, number=number, type=type_, label=field.LABEL_OPTIONAL)
    return file

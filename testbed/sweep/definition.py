"""What makes a sweep the one it is: everything that its cells' numbers depend on.

Experiment, values, the content of every file that a value names (a program, a topology),
and the testbed's version. How many cells run at once and where does not belong to it.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from testbed.paths import p4_dir
from testbed.sweep.axes import paths_in
from testbed.sweep.errors import SweepError
from testbed.sweep.grid import Grid

_FORMAT = 1
_SHIPPED = Path("p4")


@dataclass(frozen=True)
class Definition:
    """What the numbers of a sweep depend on. ``set``: each option's values, as written."""

    experiment: str
    testbed: str
    set: Mapping[str, tuple[str, ...]]
    files: Mapping[str, str]  # absolute path, or "p4/..." of a shipped one -> SHA-256

    def to_document(self) -> dict[str, Any]:
        return {
            "format": _FORMAT,
            "experiment": self.experiment,
            "testbed": self.testbed,
            "set": {name: list(texts) for name, texts in self.set.items()},
            "files": dict(self.files),
        }

    @classmethod
    def of_document(cls, document: Any, path: Path) -> Definition:
        """Raises SweepError."""
        try:
            if document["format"] != _FORMAT:
                raise SweepError(f"{path} was written by another version of the testbed")
            return cls(
                experiment=document["experiment"],
                testbed=document["testbed"],
                set={name: tuple(texts) for name, texts in document["set"].items()},
                files=dict(document["files"]),
            )
        except (AttributeError, KeyError, TypeError):
            raise SweepError(f"{path} is not what a sweep wrote") from None

    def fingerprint(self) -> str:
        text = json.dumps(self.to_document(), separators=(",", ":"))
        return hashlib.sha256(text.encode()).hexdigest()[:8]

    def difference(self, there: Definition) -> str | None:
        """What of another definition is not this one's, in words; None: nothing."""
        if there.experiment != self.experiment:
            return f"the experiment is {there.experiment} there and {self.experiment} here"
        for name in dict.fromkeys([*there.set, *self.set]):
            old, new = there.set.get(name), self.set.get(name)
            if old != new:
                return f"{name.replace('_', '-')} is {_shown(old)} there and {_shown(new)} here"
        if list(there.set) != list(self.set):
            return f"the order of --set is {', '.join(there.set)} there"
        for path in dict.fromkeys([*there.files, *self.files]):
            if there.files.get(path) != self.files.get(path):
                return f"{path} has changed since"
        if there.testbed != self.testbed:
            return f"the testbed is {there.testbed} there and {self.testbed} here"
        return None


def define(grid: Grid, version: str) -> Definition:
    """Raises OSError for a file that cannot be read, CompileError for a program's mistakes."""
    swept = {axis.field for axis in grid.axes}
    values = [value for axis in grid.axes for value in axis.values]
    values += [
        field.default
        for field in dataclasses.fields(grid.experiment.parameters)
        if field.name not in swept
    ]
    named = {path.absolute() for value in values for path in paths_in(value)}
    read = {file for path in named for file in _with_included(path)}
    return Definition(
        experiment=grid.experiment.name,
        testbed=version,
        set={axis.field: axis.texts for axis in grid.axes},
        files={_portable(path): _digest(path) for path in sorted(read)},
    )


def changed_file(files: Mapping[str, str]) -> str | None:
    """The first of a definition's files that is not on this machine as it was then."""
    for name, digest in files.items():
        try:
            if _digest(_local(name)) != digest:
                return name
        except OSError:
            return name
    return None


def _portable(path: Path) -> str:
    """A shipped file lies elsewhere on another machine."""
    if path.is_relative_to(p4_dir()):
        return str(_SHIPPED / path.relative_to(p4_dir()))
    return str(path)


def _local(name: str) -> Path:
    path = Path(name)
    return path if path.is_absolute() else p4_dir() / path.relative_to(_SHIPPED)


def _with_included(path: Path) -> list[Path]:
    """The file, and of a P4 program all that it includes: it is checked on the way."""
    if path.suffix != ".p4":
        return [path]
    from testbed.compiler import check_file  # noqa: PLC0415, takes long to load

    return [path, *(Path(file).absolute() for file in check_file(path).files)]


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _shown(texts: tuple[str, ...] | None) -> str:
    if texts is None:
        return "not set"
    if len(texts) > 6:
        return f"{','.join(texts[:3])},...,{texts[-1]} ({len(texts)} values)"
    return ",".join(texts)

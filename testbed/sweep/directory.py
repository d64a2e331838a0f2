"""The directory of a sweep, written so that a kill at any instant costs no finished cell.

    sweep.json          the definition and the command
    cells/00001.json    the record of a cell that has run, done or failed
    runs/00001/...      its run directory, with --keep
    results.json, results.csv, summary.csv, figure.png      when all cells have run

A file appears whole: it is written under another name, brought to the disk, and
renamed. So a sweep resumes from what is there. One process at a time works in it: it
holds a lock, which the kernel takes back however it ends.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Self

from testbed.sweep.cell import Record
from testbed.sweep.definition import Definition
from testbed.sweep.errors import SweepError
from testbed.sweep.grid import Cell

_DEFINITION = "sweep.json"
_CELLS = "cells"


class SweepDirectory:
    """A sweep's directory, made or found; a context manager that holds its lock.

    Raises:
        SweepError: it is another sweep's, or no sweep's, or somebody works in it.
        OSError: it cannot be made or written.
    """

    def __init__(self, path: Path, definition: Definition, command: str) -> None:
        self.path = path.absolute()
        self._definition = definition
        self._command = command
        self._lock = -1

    def __enter__(self) -> Self:
        self.path.mkdir(parents=True, exist_ok=True)
        self._lock = os.open(self.path, os.O_RDONLY | os.O_DIRECTORY)
        try:
            try:
                fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise SweepError(
                    f"another process is at work on the sweep in {self.path}"
                ) from None
            except OSError:
                pass  # a file system without locks
            self._check_or_define()
            (self.path / _CELLS).mkdir(exist_ok=True)
            shutil.rmtree(self.scratch, ignore_errors=True)
            self.scratch.mkdir()
        except BaseException:
            os.close(self._lock)
            raise
        return self

    def __exit__(self, *_: object) -> None:
        shutil.rmtree(self.scratch, ignore_errors=True)
        os.close(self._lock)

    @property
    def scratch(self) -> Path:
        """Where cells under way put what goes away with them."""
        return self.path / ".scratch"

    def run_directory(self, cell: Cell) -> Path:
        """Where the run of a cell is kept."""
        return self.path / "runs" / f"{cell.number:05}"

    def records(self, cells: Sequence[Cell]) -> dict[int, Record]:
        """The records that are there, by the number of the cell. Raises SweepError."""
        found = {}
        for cell in cells:
            path = self._record_path(cell.number)
            try:
                text = path.read_text(encoding="utf-8")
            except FileNotFoundError:
                continue
            record = Record.of_text(text)
            if record is None or record.number != cell.number or record.set != dict(cell.set):
                raise SweepError(
                    f"{path} is not the record of {cell.label}: remove it, and the cell runs again"
                )
            found[cell.number] = record
        return found

    def add(self, record: Record) -> None:
        self._write(self._record_path(record.number), record.to_text())

    def write_text(self, name: str, text: str) -> None:
        self._write(self.path / name, text)

    def _record_path(self, number: int) -> Path:
        return self.path / _CELLS / f"{number:05}.json"

    def _check_or_define(self) -> None:
        path = self.path / _DEFINITION
        try:
            document = json.loads(path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            self._define(path)
            return
        except ValueError:
            raise SweepError(f"{path} is not what a sweep wrote") from None
        there = Definition.of_document(document, path)
        if said := self._definition.difference(there):
            raise SweepError(
                f"{self.path} holds another sweep: {said}; resume it with its own command"
                f" ({document.get('command', 'in sweep.json')}), or give this one another --out"
            )

    def _define(self, path: Path) -> None:
        foreign = [entry.name for entry in self.path.iterdir() if not entry.name.startswith(".")]
        if foreign:
            raise SweepError(
                f"{self.path} is not empty and no sweep's directory (it has {min(foreign)}):"
                " give a new one as --out"
            )
        document = self._definition.to_document() | {"command": self._command}
        self._write(path, json.dumps(document, indent=2) + "\n")

    @staticmethod
    def _write(path: Path, text: str) -> None:
        draft = path.with_name(f".{path.name}.draft")
        with draft.open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        draft.rename(path)
        with contextlib.suppress(OSError):  # not every file system brings directories to the disk
            directory = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
            try:
                os.fsync(directory)
            finally:
                os.close(directory)

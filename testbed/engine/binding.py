"""The engine's C interface in Python: its public header, read by cffi (ABI mode).

The engine is compiled on first use. ``engine.h`` is written so that what stands
between its two markers is plain C declarations; there is no second list of
functions to keep in step.
"""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any

import cffi

from testbed.engine import toolchain

_ENGINE = Path(__file__).resolve().parent
INCLUDE_DIR = _ENGINE / "include"
_HEADER = INCLUDE_DIR / "testbed" / "engine.h"

ffi: Any = cffi.FFI()


def _declarations() -> str:
    text = _HEADER.read_text()
    begin, end = "/* <binding> */", "/* </binding> */"
    return text[text.index(begin) + len(begin) : text.index(end)]


ffi.cdef(_declarations())


@functools.cache
def library() -> Any:
    """The engine, compiled if it has not been.

    Raises :class:`testbed.engine.toolchain.NoCompilerError` where there is no C
    compiler.
    """
    sources = sorted((_ENGINE / "src").glob("*.c"))
    path = toolchain.compile_shared(sources, name="engine", include_dirs=[INCLUDE_DIR])
    return ffi.dlopen(str(path))

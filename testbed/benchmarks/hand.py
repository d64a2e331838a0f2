"""A program by hand (``c/hand_*.c``), loaded and filled."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import cffi

from testbed.benchmarks.cases import Case
from testbed.engine.toolchain import compile_shared

SOURCES = Path(__file__).resolve().parent / "c"
_FRAME_BYTES = 2048

_ffi: Any = cffi.FFI()
_ffi.cdef(
    """
typedef struct hand hand;
hand *hand_new(void);
void hand_free(hand *h);
void hand_fill(hand *h, const uint64_t *rows, uint64_t n, uint32_t columns, uint32_t table);
void hand_forward(hand *h, const uint8_t *frames, const uint32_t *bytes, uint32_t n_frames,
                  uint32_t stride, uint64_t count);
uint32_t hand_one(hand *h, const uint8_t *frame, uint32_t bytes, uint8_t *out);
"""
)


class Hand:
    """The program by hand of a case, with the case's entries."""

    def __init__(self, case: Case) -> None:
        made = compile_shared([SOURCES / f"{case.hand}.c"], name=case.hand, optimize="-O2")
        self._c = _ffi.dlopen(str(made))
        self._hand = _ffi.gc(self._c.hand_new(), self._c.hand_free)
        self._case = case
        self._frames = _ffi.from_buffer("uint8_t[]", case.frames)
        self._sizes = _ffi.from_buffer("uint32_t[]", case.sizes)
        for number, table in enumerate(case.tables):
            rows = table.rows.copy()
            array = _ffi.from_buffer("uint64_t[]", rows)
            self._c.hand_fill(self._hand, array, len(rows), rows.shape[1], number)

    def forward(self, packets: int) -> None:
        """Takes the case's frames, in turn, through the program."""
        count, stride = self._case.frames.shape
        self._c.hand_forward(self._hand, self._frames, self._sizes, count, stride, packets)

    def one(self, frame: bytes) -> tuple[int, bytes]:
        """The port (511: dropped) and the bytes of one frame."""
        out = _ffi.new("uint8_t[]", _FRAME_BYTES)
        port = self._c.hand_one(self._hand, frame, len(frame), out)
        return port, bytes(_ffi.buffer(out, len(frame)))

"""The lateness histogram, by its own source: bucket errors below 1 %."""

from __future__ import annotations

from typing import Any

import cffi
import pytest
from hypothesis import given
from hypothesis import strategies as st

from testbed.engine import toolchain
from testbed.engine.binding import INCLUDE_DIR

SOURCE = """
#include "measure.c"
#pragma GCC visibility push(default)
uint32_t bucket(uint64_t value) { return bucket_of(value); }
int64_t end(uint32_t i) { return bucket_end(i); }
uint32_t buckets(void) { return BUCKETS; }
"""


@pytest.fixture(scope="module")
def histogram() -> Any:
    source_dir = INCLUDE_DIR.parent / "src"
    path = toolchain.compile_shared(
        {"histogram.c": SOURCE}, name="histogram", include_dirs=[INCLUDE_DIR, source_dir]
    )
    ffi = cffi.FFI()
    ffi.cdef("uint32_t bucket(uint64_t); int64_t end(uint32_t); uint32_t buckets(void);")
    return ffi.dlopen(str(path), ffi.RTLD_LAZY)


@given(value=st.integers(0, 2**63 - 1))
def test_a_bucket_holds_its_values_closely(histogram: Any, value: int) -> None:
    bucket = histogram.bucket(value)
    assert bucket < histogram.buckets()
    end = histogram.end(bucket)
    assert value <= end <= value + value // 100
    assert histogram.bucket(end) == bucket


def test_buckets_adjoin(histogram: Any) -> None:
    for bucket in range(histogram.bucket(2**63 - 1)):
        assert histogram.bucket(histogram.end(bucket) + 1) == bucket + 1

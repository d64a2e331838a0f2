"""Arguments of actions, packed into one number as the engine packs them into words."""

from __future__ import annotations

from collections.abc import Sequence

from testbed.compiler.program import Action


def pack_arguments(action: Action, values: Sequence[int]) -> int:
    """A value for each parameter, in their order, as one number."""
    packed = 0
    for param, value in zip(action.params, values, strict=True):
        packed |= value << param.offset
    return packed


def unpack_arguments(action: Action, packed: int) -> dict[str, int]:
    """The values of :func:`pack_arguments` by the parameters' names."""
    return {p.name: packed >> p.offset & ((1 << p.width) - 1) for p in action.params}

"""Packets that came out beside those that a script expects."""

from __future__ import annotations

_BYTES_A_LINE = 16


def matches(expected: str, packet: bytes) -> bool:
    """Whether a packet is what ``expected`` (hexadecimal, ``*``, ``$``) says."""
    exact = expected.endswith("$")
    pattern = expected.rstrip("$").lower()
    data = packet.hex()
    if len(data) < len(pattern) or (exact and len(data) != len(pattern)):
        return False
    return all(p in ("*", d) for p, d in zip(pattern, data, strict=False))


def side_by_side(expected: str, packet: bytes) -> str:
    """Both packets in hexadecimal, line by line, the differing bytes marked with ^^."""
    pattern = expected.rstrip("$").lower()
    wanted = [pattern[i : i + 2] for i in range(0, len(pattern), 2)]
    got = [f"{byte:02x}" for byte in packet]
    exact = expected.endswith("$")
    lines = []
    for at in range(0, max(len(wanted), len(got)), _BYTES_A_LINE):
        left, right = wanted[at : at + _BYTES_A_LINE], got[at : at + _BYTES_A_LINE]
        marks = [
            "  " if _same(wanted, got, at + i, exact) else "^^"
            for i in range(max(len(left), len(right)))
        ]
        lines.append(f"    {at:04x}  expected {' '.join(left)}")
        lines.append(f"          received {' '.join(right)}")
        if "^^" in marks:
            lines.append(f"                   {' '.join(marks)}".rstrip())
    ending = " exactly" if exact else " at least"
    lines.append(f"    expected{ending} {len(wanted)} bytes, received {len(got)}")
    return "\n".join(lines)


def _same(wanted: list[str], got: list[str], i: int, exact: bool) -> bool:
    if i >= len(wanted):
        return not exact
    if i >= len(got):
        return False
    return all(w in ("*", g) for w, g in zip(wanted[i], got[i], strict=False))

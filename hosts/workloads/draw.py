"""Random numbers that are the same on every machine.

An exponential gap is usually -log(u), and a mathematics library's logarithm differs from
the next one's in the last bit; so would the run. John von Neumann drew it with nothing
but comparisons (Various Techniques Used in Connection with Random Digits, 1951): draw
uniform numbers as long as each is smaller than the one before it. That the run, begun by
x, has an odd length has the probability

    1 - x + x^2/2! - x^3/3! + ... = exp(-x)

so an x that is kept then has the density exp(-x) on 0..1; and the number of runs
rejected before is geometric, with the ratio 1/e: it is the whole part. Exact but for
the grid of the uniform numbers, which here are whole ones of 64 bits. It takes 4.3 of
them on average.

The uniform ones are the Mersenne Twister's (Python's ``random``), which is integer, and
whose sequence from a seed Python guarantees.
"""

from __future__ import annotations

import random

BITS = 64
ONE = 1 << BITS


def exponential(draw: random.Random) -> int:
    """An exponentially distributed number of mean 1, in units of 2**-64."""
    whole = 0
    while True:
        first = before = draw.getrandbits(BITS)
        odd = True
        while (following := draw.getrandbits(BITS)) < before:
            before = following
            odd = not odd
        if odd:
            return whole + first
        whole += ONE

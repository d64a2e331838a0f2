"""Arguments of actions as the words that the engine takes."""

from __future__ import annotations

from collections.abc import Sequence

from testbed.compiler.program import Action

_WORD = 64
_WORD_MASK = (1 << _WORD) - 1


def argument_words(count: int, action: Action, values: Sequence[int]) -> list[int]:
    """Arguments as ``count`` 64-bit words, as many as the table or profile has."""
    words = [0] * count
    for param, value in zip(action.params, values, strict=True):
        for i in range((param.width + _WORD - 1) // _WORD):
            words[param.word + i] = value >> (_WORD * i) & _WORD_MASK
    return words


def parameter_values(action: Action, words: Sequence[int]) -> dict[str, int]:
    """The values of :func:`argument_words` by the parameters' names."""
    values = {}
    for param in action.params:
        count = (param.width + _WORD - 1) // _WORD
        number = sum(words[param.word + i] << (_WORD * i) for i in range(count))
        values[param.name] = number & ((1 << param.width) - 1)
    return values

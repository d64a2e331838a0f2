"""What the engine raises."""

from __future__ import annotations


class EngineError(Exception):
    """The engine refused something, or could not go on; one sentence says what.

    ``code`` is the positive errno.
    """

    def __init__(self, message: str, code: int = 0) -> None:
        super().__init__(message)
        self.code = code

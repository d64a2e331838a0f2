"""What a sweep refuses."""

from __future__ import annotations


class SetError(ValueError):
    """A ``--set``, or an option that it leads to, cannot be; found before anything runs."""

    def __init__(self, option: str, message: str) -> None:
        super().__init__(message)
        self.option = option  # as the user wrote it


class SweepError(Exception):
    """A sweep cannot begin or go on: one sentence for the user."""

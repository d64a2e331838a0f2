"""What can go wrong between a topology and a running network."""

from __future__ import annotations


class NetworkError(Exception):
    """A network that cannot be made or that broke: one sentence for the user."""


class TopologyError(NetworkError):
    """A topology that cannot be: one sentence with the place and the choices."""

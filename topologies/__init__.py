"""Topologies by name. A new one is a file here and a line in ``TOPOLOGIES``."""

from __future__ import annotations

from collections.abc import Callable

from testbed.network.topology import Topology, TopologyError
from testbed.network.topology_file import load_topology
from topologies.dumbbell import dumbbell
from topologies.fat_tree import fat_tree, hpcc
from topologies.leaf_spine import leaf_spine

__all__ = ["TOPOLOGIES", "dumbbell", "fat_tree", "hpcc", "leaf_spine", "resolve"]

TOPOLOGIES: dict[str, Callable[..., Topology]] = {
    "dumbbell": dumbbell,
    "fat-tree": fat_tree,
    "hpcc": hpcc,
    "leaf-spine": leaf_spine,
}


def resolve(name_or_path: str) -> Topology:
    """A topology of this package with its defaults, or one read from a JSON file.

    Raises TopologyError.
    """
    if factory := TOPOLOGIES.get(name_or_path):
        return factory()
    if name_or_path.endswith(".json") or "/" in name_or_path:
        return load_topology(name_or_path)
    known = ", ".join(sorted(TOPOLOGIES))
    raise TopologyError(f"no topology is called {name_or_path!r}; use {known} or a .json file")

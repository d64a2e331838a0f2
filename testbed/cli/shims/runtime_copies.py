"""Multicast groups and mirroring sessions, as ``simple_switch_CLI`` has them.

There a group consists of nodes, each ports that copies go to under one rid; here it is what
the nodes of the group amount to.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from testbed.cli.shims.runtime_text import CommandError, exactly, number
from testbed.switch import Switch

NO_LAGS = "link aggregation groups are not supported"


@dataclass
class Node:
    rid: int
    ports: list[int]
    groups: set[int] = field(default_factory=set)


@dataclass(frozen=True)
class Session:
    """Where a mirroring session's copies go: one of both."""

    port: int | None = None
    group: int | None = None


class Copies:
    """Groups and sessions that came by these commands."""

    def __init__(self, switch: Switch) -> None:
        self._switch = switch
        self.clear()

    def clear(self) -> None:
        self.groups: set[int] = set()
        self.nodes: dict[int, Node] = {}
        self.sessions: dict[int, Session] = {}
        self._next_node = 0

    # ---- groups: each raises CommandError and ControlError ------------------------------

    def create_group(self, group: int) -> None:
        if group in self.groups:
            raise CommandError(f"multicast group {group} exists already")
        self._switch.multicast_group(group, [])
        self.groups.add(group)

    def destroy_group(self, group: int) -> None:
        self._known(group)
        self.groups.discard(group)
        for node in self.nodes.values():
            node.groups.discard(group)
        self._switch.multicast_group(group, [])
        self._mirror_again(group)

    def create_node(self, rid: int, ports: list[int]) -> int:
        handle, self._next_node = self._next_node, self._next_node + 1
        self.nodes[handle] = Node(rid, ports)
        return handle

    def update_node(self, handle: int, ports: list[int]) -> None:
        node = self._node(handle)
        node.ports = ports
        self._replicate(node.groups)

    def destroy_node(self, handle: int) -> None:
        node = self._node(handle)
        del self.nodes[handle]
        self._replicate(node.groups)

    def associate(self, group: int, handle: int) -> None:
        self._known(group)
        self._node(handle).groups.add(group)
        self._replicate({group})

    def dissociate(self, group: int, handle: int) -> None:
        self._known(group)
        self._node(handle).groups.discard(group)
        self._replicate({group})

    # ---- mirroring ------------------------------------------------------------------------

    def mirror(self, number_: int, session: Session) -> None:
        """Raises ControlError, and CommandError where it has neither port nor group."""
        if session.group is not None:
            if session.port is not None:
                raise CommandError("a mirroring session has a port or a multicast group")
            replicas = self._replicas(session.group)
        elif session.port is not None:
            replicas = [(session.port, 0)]
        else:
            raise CommandError("a mirroring session needs a port or a multicast group")
        self._switch.clone_session(number_, replicas)
        self.sessions[number_] = session

    def unmirror(self, number_: int) -> None:
        self.session(number_)
        self._switch.clone_session(number_, [])
        del self.sessions[number_]

    def session(self, number_: int) -> Session:
        if number_ not in self.sessions:
            raise CommandError(f"there is no mirroring session {number_}")
        return self.sessions[number_]

    # ---- what they amount to ----------------------------------------------------------------

    def _known(self, group: int) -> None:
        if group not in self.groups:
            raise CommandError(f"there is no multicast group {group}")

    def _node(self, handle: int) -> Node:
        if handle not in self.nodes:
            raise CommandError(f"there is no node with handle {handle}")
        return self.nodes[handle]

    def _replicas(self, group: int) -> list[tuple[int, int]]:
        nodes = [node for node in self.nodes.values() if group in node.groups]
        return [(port, node.rid) for node in nodes for port in node.ports]

    def _replicate(self, groups: set[int]) -> None:
        for group in groups:
            self._switch.multicast_group(group, self._replicas(group))
            self._mirror_again(group)

    def _mirror_again(self, group: int) -> None:
        """A session that mirrors to a group follows it."""
        for number_, session in self.sessions.items():
            if session.group == group:
                self._switch.clone_session(number_, self._replicas(group))


class CopyCommands:
    """The commands on multicast groups and mirroring sessions."""

    copies: Copies

    def do_mc_mgrp_create(self, args: Sequence[str]) -> str:
        """Makes a multicast group: mc_mgrp_create GROUP"""
        group = number(exactly(args, 1, "mc_mgrp_create GROUP")[0], "group")
        self.copies.create_group(group)
        return f"Creating multicast group {group}"

    def do_mc_mgrp_destroy(self, args: Sequence[str]) -> str:
        """Removes a multicast group: mc_mgrp_destroy GROUP"""
        group = number(exactly(args, 1, "mc_mgrp_destroy GROUP")[0], "group")
        self.copies.destroy_group(group)
        return f"Destroying multicast group {group}"

    def do_mc_node_create(self, args: Sequence[str]) -> str:
        """Makes a node, ports that copies go to: mc_node_create RID PORT..."""
        rid, ports = _node_ports(args, "mc_node_create RID PORT...")
        handle = self.copies.create_node(rid, ports)
        made = f"node was created with handle {handle}"
        return f"Creating node with rid {rid} , port map {ports}\n{made}"

    def do_mc_node_update(self, args: Sequence[str]) -> str:
        """Other ports for a node: mc_node_update HANDLE PORT..."""
        handle, ports = _node_ports(args, "mc_node_update HANDLE PORT...")
        self.copies.update_node(handle, ports)
        return f"Updating node {handle} with port map {ports}"

    def do_mc_node_associate(self, args: Sequence[str]) -> str:
        """Puts a node into a group: mc_node_associate GROUP HANDLE"""
        group, handle = _numbers(args, 2, "mc_node_associate GROUP HANDLE")
        self.copies.associate(group, handle)
        return f"Associating node {handle} to multicast group {group}"

    def do_mc_node_dissociate(self, args: Sequence[str]) -> str:
        """Takes a node out of a group: mc_node_dissociate GROUP HANDLE"""
        group, handle = _numbers(args, 2, "mc_node_dissociate GROUP HANDLE")
        self.copies.dissociate(group, handle)
        return f"Dissociating node {handle} from multicast group {group}"

    def do_mc_node_destroy(self, args: Sequence[str]) -> str:
        """Removes a node: mc_node_destroy HANDLE"""
        (handle,) = _numbers(args, 1, "mc_node_destroy HANDLE")
        self.copies.destroy_node(handle)
        return f"Destroying node {handle}"

    def do_mc_set_lag_membership(self, args: Sequence[str]) -> str:
        """Is refused: there are no link aggregation groups"""
        raise CommandError(NO_LAGS)

    def do_mc_dump(self, args: Sequence[str]) -> str:
        """The groups and their nodes: mc_dump"""
        lines = ["==========", "MC ENTRIES"]
        for group in sorted(self.copies.groups):
            lines += ["**********", f"mgrp({group})"]
            for handle, node in self.copies.nodes.items():
                if group in node.groups:
                    ports = f"(ports={node.ports}, lags=[])"
                    lines.append(f"  -> (L1h={handle}, rid={node.rid}) -> {ports}")
        return "\n".join([*lines, "==========", "LAGS", "=========="])

    def do_mirroring_add(self, args: Sequence[str]) -> str:
        """Where a mirroring session's copies go: mirroring_add SESSION PORT"""
        session, port = _numbers(args, 2, "mirroring_add SESSION PORT")
        self.copies.mirror(session, Session(port=port))
        return ""

    def do_mirroring_add_mc(self, args: Sequence[str]) -> str:
        """To a multicast group: mirroring_add_mc SESSION GROUP"""
        session, group = _numbers(args, 2, "mirroring_add_mc SESSION GROUP")
        self.copies.mirror(session, Session(group=group))
        return ""

    def do_mirroring_delete(self, args: Sequence[str]) -> str:
        """Removes a mirroring session: mirroring_delete SESSION"""
        (session,) = _numbers(args, 1, "mirroring_delete SESSION")
        self.copies.unmirror(session)
        return ""

    def do_mirroring_get(self, args: Sequence[str]) -> str:
        """Where a mirroring session's copies go: mirroring_get SESSION"""
        found = self.copies.session(_numbers(args, 1, "mirroring_get SESSION")[0])
        return f"MirroringSessionConfig(port={found.port}, mgid={found.group})"


def _numbers(args: Sequence[str], count: int, usage: str) -> list[int]:
    return [number(arg, "number") for arg in exactly(args, count, usage)]


def _node_ports(args: Sequence[str], usage: str) -> tuple[int, list[int]]:
    if not args:
        raise CommandError(f"usage: {usage}")
    if "|" in args:
        raise CommandError(NO_LAGS)
    first, *ports = (number(a, "number") for a in args)
    return first, ports

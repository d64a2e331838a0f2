"""What a role may do: the meaning of ``Role.config``.

P4Runtime leaves the format open (section Role Config). The one understood here is
``stratum.P4RoleConfig``: the ids of the P4 objects that the role writes, alone
(``exclusive_p4_ids``) or beside others (``shared_p4_ids``), whether it receives
packet-ins and which, and whether it may push a pipeline. A role without a config has
full access.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from google.protobuf.message import DecodeError

from testbed.p4runtime.errors import Code, StatusError
from testbed.p4runtime.schema import stratum


@dataclass(frozen=True)
class RoleConfig:
    """``ids``: the P4 objects of the role, None for all. ``packet_filter``: the id of a
    field of the packet-in header, and the value that it must have."""

    ids: frozenset[int] | None = None
    exclusive: frozenset[int] = frozenset()
    receives_packets: bool = True
    packet_filter: tuple[int, int] | None = None
    pushes_pipelines: bool = True

    def has(self, p4_id: int | None) -> bool:
        """Whether an object is the role's; None: one that has no id."""
        return self.ids is None or p4_id in self.ids

    def takes(self, metadata: Mapping[int, bytes]) -> bool:
        """Whether the role receives a packet-in with these fields."""
        if not self.receives_packets or self.packet_filter is None:
            return self.receives_packets
        field, value = self.packet_filter
        return field in metadata and int.from_bytes(metadata[field], "big") == value


FULL_ACCESS = RoleConfig()


def parse_role_config(packed: Any) -> RoleConfig:
    """The config in a ``google.protobuf.Any``. Raises StatusError (INVALID_ARGUMENT)."""
    config = stratum.P4RoleConfig()
    if not packed.Is(config.DESCRIPTOR):
        raise StatusError(
            Code.INVALID_ARGUMENT,
            f"role config: it is a `{packed.type_url}`; a `stratum.P4RoleConfig` is understood",
        )
    try:
        packed.Unpack(config)
    except DecodeError:
        raise StatusError(
            Code.INVALID_ARGUMENT, "role config: it is no stratum.P4RoleConfig"
        ) from None
    exclusive = frozenset(config.exclusive_p4_ids)
    both = exclusive & frozenset(config.shared_p4_ids)
    if both:
        raise StatusError(
            Code.INVALID_ARGUMENT,
            f"role config: id {min(both)} is in exclusive_p4_ids and in shared_p4_ids; "
            "it is one of them",
        )
    filter_ = config.packet_in_filter
    return RoleConfig(
        ids=exclusive | frozenset(config.shared_p4_ids),
        exclusive=exclusive,
        receives_packets=config.receives_packet_ins,
        packet_filter=(filter_.metadata_id, int.from_bytes(filter_.value, "big"))
        if config.HasField("packet_in_filter")
        else None,
        pushes_pipelines=config.can_push_pipeline,
    )


def check_exclusive(name: str, config: RoleConfig, others: Mapping[str, RoleConfig]) -> None:
    """That no two roles' configs claim an object that one of them claims alone.

    Raises StatusError (INVALID_ARGUMENT).
    """
    for other, theirs in others.items():
        if other == name or theirs.ids is None or config.ids is None:
            continue
        clash = (config.exclusive & theirs.ids) | (theirs.exclusive & config.ids)
        if clash:
            raise StatusError(
                Code.INVALID_ARGUMENT,
                f"role config: id 0x{min(clash):08x} is role `{other}`'s, too, and one of the "
                "two has it in exclusive_p4_ids",
            )

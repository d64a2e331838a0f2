"""The hosts' interfaces: made, addressed, and stripped of what would falsify time.

Offloads are off because they move work and bytes: with segmentation offload a
"packet" on the veth is 64 KB, with checksum offload its checksum is missing.
Neighbours are static and IPv6 is off so that the only packets are the
experiment's.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import fcntl
import os
import socket
import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from pyroute2 import IPRoute
from pyroute2.netlink.exceptions import NetlinkError

from testbed.network.errors import NetworkError
from testbed.network.namespace import inside
from testbed.network.topology import HostSpec

MTU = 1500
ALTERNATIVE_NAME = "eth0"  # what the P4 tutorials' host commands call it

_SIOCETHTOOL = 0x8946
_IFREQ_BYTES = 40
# linux/ethtool.h: the commands that take one value.
_OFFLOADS = {
    "tcp segmentation": 0x1F,  # ETHTOOL_STSO
    "generic segmentation": 0x24,  # ETHTOOL_SGSO
    "generic receive": 0x2C,  # ETHTOOL_SGRO
    "scatter-gather": 0x19,  # ETHTOOL_SSG
    "transmit checksum": 0x17,  # ETHTOOL_STXCSUM
}


@dataclass(frozen=True)
class TcpSettings:
    """TCP of every host; buffers in bytes, as in tcp(7).

    The congestion control becomes the hosts' default where the kernel allows
    that: one that is not in net.ipv4.tcp_allowed_congestion_control (of the
    machine, which is not ours to change) may only be chosen per connection, so
    agents do that too.
    """

    ecn: bool = False
    congestion_control: str = "cubic"
    wmem_max: int = 4 << 20
    rmem_max: int = 8 << 20
    extra: Mapping[str, str] = field(default_factory=dict)  # sysctl under net.ipv4 -> value

    def sysctls(self) -> dict[str, str]:
        """File under /proc/sys/net -> value."""
        wmem_default = min(16384, self.wmem_max)
        rmem_default = min(131072, self.rmem_max)
        return {
            "ipv4/tcp_ecn": "1" if self.ecn else "0",
            "ipv4/tcp_wmem": f"4096 {wmem_default} {self.wmem_max}",
            "ipv4/tcp_rmem": f"4096 {rmem_default} {self.rmem_max}",
            # Rounds must not learn from each other.
            "ipv4/tcp_no_metrics_save": "1",
            "ipv6/conf/all/disable_ipv6": "1",
            "ipv6/conf/default/disable_ipv6": "1",
            **{f"ipv4/{name}": value for name, value in self.extra.items()},
        }


@contextlib.contextmanager
def _explained(doing: str) -> Iterator[None]:
    """Netlink's and the kernel's errors as one sentence."""
    try:
        yield
    except NetlinkError as error:
        raise NetworkError(f"{doing}: {os.strerror(error.code)}") from error
    except OSError as error:
        raise NetworkError(f"{doing}: {error.strerror}") from error


def make_veth(outside: str, host_pid: int, name: str, mac: str) -> int:
    """A veth pair: `outside` here, `name` in the namespace of `host_pid`.

    `outside` is up and silent; returns its interface index. Raises NetworkError.
    """
    with _explained(f"making the interface {name}"), IPRoute() as links:
        namespace = os.open(f"/proc/{host_pid}/ns/net", os.O_RDONLY)
        try:
            links.link(
                "add",
                ifname=outside,
                kind="veth",
                mtu=MTU,
                peer={
                    "ifname": name,
                    "net_ns_fd": namespace,
                    "address": mac.lower(),
                    "mtu": MTU,
                },
            )
        finally:
            os.close(namespace)
        _write_sysctl(f"ipv6/conf/{outside}/disable_ipv6", "1")
        index: int = links.link_lookup(ifname=outside)[0]
        links.link("set", index=index, state="up")
        disable_offloads(outside)
        return index


def make_pair(a: str, b: str) -> None:
    """A veth pair of this namespace, both ends up and silent. Raises NetworkError."""
    with _explained(f"making the interfaces {a} and {b}"), IPRoute() as links:
        links.link("add", ifname=a, kind="veth", mtu=MTU, peer={"ifname": b, "mtu": MTU})
        for name in (a, b):
            _write_sysctl(f"ipv6/conf/{name}/disable_ipv6", "1")
            links.link("set", index=links.link_lookup(ifname=name)[0], state="up")
            disable_offloads(name)


def remove_interface(name: str, index: int | None = None) -> None:
    """Removes an interface of this namespace; one that is gone, or another by now, is left."""
    with IPRoute() as links:
        found = links.link_lookup(ifname=name)
        if not found or (index is not None and found[0] != index):
            return
        try:
            links.link("del", index=found[0])
        except NetlinkError as error:
            if error.code != errno.ENODEV:
                raise NetworkError(f"removing {name}: {os.strerror(error.code)}") from error


def configure_host(
    pid: int, interface: str, host: HostSpec, others: Sequence[HostSpec], tcp: TcpSettings
) -> None:
    """Addresses, static neighbours, routes, offloads and TCP of a host; raises NetworkError.

    The ``others`` are on-link: the switches rewrite nothing that a host would
    need a gateway for.
    """
    with _explained(f"configuring {interface}"), inside(pid):
        for path, value in tcp.sysctls().items():
            _write_sysctl(path, value)
        _set_congestion_control(tcp.congestion_control)
        disable_offloads(interface)
        with IPRoute() as links:
            links.link("set", index=links.link_lookup(ifname="lo")[0], state="up")
            index = links.link_lookup(ifname=interface)[0]
            links.link("set", index=index, state="up")
            if interface != ALTERNATIVE_NAME:
                links.link("property_add", index=index, altname=ALTERNATIVE_NAME)
            links.addr("add", index=index, address=host.address, prefixlen=host.prefix_len)
            for other in others:
                links.neigh(
                    "replace",
                    dst=other.address,
                    lladdr=other.mac.lower(),
                    ifindex=index,
                    nud="permanent",
                )
                if not host.on_link(other.address):
                    links.route("replace", dst=f"{other.address}/32", oif=index)


def disable_offloads(interface: str) -> None:
    """Off: segmentation, receive merging, checksums by the device. Raises OSError.

    By ioctl, as ethtool(8) does it; that program need not be installed.
    """
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as control:
        for command in _OFFLOADS.values():
            value = bytearray(struct.pack("II", command, 0))
            address = _address_of(value)
            request = struct.pack("16sP", interface.encode(), address).ljust(_IFREQ_BYTES, b"\0")
            try:
                fcntl.ioctl(control, _SIOCETHTOOL, request)
            except OSError as error:
                if error.errno != errno.EOPNOTSUPP:  # a device without it has it off
                    raise


def _address_of(buffer: bytearray) -> int:
    """Where the buffer lies in memory; it must outlive the use of the address."""
    return ctypes.addressof(ctypes.c_char.from_buffer(buffer))


def _write_sysctl(path: str, value: str) -> None:
    file = Path("/proc/sys/net") / path
    try:
        file.write_text(value)
    except FileNotFoundError:
        if not path.startswith("ipv6/"):  # a kernel without IPv6 has nothing to turn off
            raise NetworkError(f"this kernel lacks the setting net.{_dotted(path)}") from None
    except OSError as error:
        raise NetworkError(
            f"net.{_dotted(path)} cannot be set to {value!r}: {error.strerror}"
        ) from None


def _set_congestion_control(name: str) -> None:
    directory = Path("/proc/sys/net/ipv4")
    available = (directory / "tcp_available_congestion_control").read_text().split()
    if name not in available:
        raise NetworkError(
            f"this kernel has no congestion control {name!r}; it has {', '.join(available)}"
        )
    with contextlib.suppress(PermissionError):  # see TcpSettings
        (directory / "tcp_congestion_control").write_text(name)


def _dotted(path: str) -> str:
    return path.replace("/", ".")

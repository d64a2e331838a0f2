"""A topology on BMv2: a ``simple_switch_grpc`` a switch, for those who have it.

    h1 (namespace)      engine                           BMv2 processes
    +---------+  veth  +-------------------------+  veth  +----+  veth  +----+
    | h1-eth0-+--------+- NIC h1 == link == panel+--------+ s1 +--------+ s3 +-- ...
    +---------+        +-------------------------+        +----+        +----+

The program of each switch is compiled by p4c, the switch's queues and clock are BMv2's,
and between two switches is a pair of kernel interfaces, as Mininet users know it. The
hosts are those of the live network: their NICs and links are the engine's, so a NIC
pauses what Source Flow Control asks it to, and a host's link has its exact rate and
delay. The NIC is a bump in the wire: behind the link, a panel (``panel.p4``, a switch of
the engine that joins port 2i to port 2i + 1) puts the frames on the interface that leads
to BMv2.

Controllers are the same ones and speak P4Runtime, over gRPC. What the server of BMv2 does
not implement (registers) goes by BMv2's other server, Thrift, beneath the client
(``transport.py``); so do the rates and depths of queues, which P4Runtime does not know.

What BMv2 cannot keep is said (``kept.py``), so no such run is faithful. Rejected: the
engine as the wire between switches, too. It would keep rates and delays there, but it
would hide the interfaces that people look at, and BMv2's own queues, whose depth its
programs read, would still count packets.

Reading order: ``programs.py`` (p4c, and where to get it), ``thrift.py``, ``transport.py``,
``process.py`` (one switch), ``wiring.py`` (interfaces), ``kept.py``, ``network.py``.
"""

"""The commands of p4c and BMv2, as projects written for them call them.

A Mininet project for BMv2 (the P4 tutorials, p4-utils, p4net) calls ``p4c`` on its program,
starts ``simple_switch_grpc`` or ``simple_switch`` on the interfaces of a Mininet switch, and
fills tables by P4Runtime or with ``simple_switch_CLI``. ``testbed shims DIR`` puts programs
of these names into a directory; with it first on PATH, the project runs on our compiler and
our switch, unchanged::

    p4c                 ``p4c``: program to a device config and P4Info
    simple_switch       ``simple_switch``: a switch on interfaces; serves ``runtime_server``
    simple_switch_CLI   ``simple_switch_cli``: commands, carried out by ``runtime_commands``

They take the options that people use. What is taken but means nothing here is taken in
silence only where nothing is lost by it; everything else is answered with a sentence.

At BMv2's Thrift port both are spoken: a protocol of our own, which carries a script in a few
messages, and Thrift, for controllers of p4-utils and whoever uses BMv2's own client library::

    runtime_commands    the commands as text, over the parts ``runtime_*``
    thrift_server       the services ``standard``, ``simple_pre_lag`` and ``simple_switch``,
                        over the same parts, in ``thrift_tables`` and ``thrift_switch``
"""

"""The cross-check with ns-3: one scenario on two simulators, side by side.

ns-3 shares no line with the engine, so what both say is not one author's mistake. It
comes as its wheel from PyPI, into an environment of its own, and runs as a process
(``scenario.cc``, compiled against the wheel's headers): nothing of it is imported here.

In reading order: ``scenarios.py`` (what is run, and how far apart the two may be, with
the reason), ``ours.py`` and ``theirs.py`` (both sides), ``compare.py`` (figures,
verdicts, the table). ``recorded.json`` is what ns-3 said once, so that our side is
checked where it is not installed.

Rejected: its Python bindings, which compile every call at run time (15 s to begin with,
and callbacks into Python in the middle of what is timed); a fixed picture of ns-3's
numbers alone, which could not say how fast it is on this machine today.
"""

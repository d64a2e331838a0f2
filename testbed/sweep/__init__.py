"""Sweeps: an experiment over a grid of its parameters (docs/sweeps.md).

In reading order: ``axes.py`` (what ``--set`` says), ``grid.py`` (the cells, checked),
``definition.py`` and ``directory.py`` (what is kept, and how a sweep resumes),
``cell.py`` (one cell is run), ``local.py`` with ``worker.py``, and ``ray_engine.py``
(where cells run), ``summary.py`` and ``report.py`` (what all of them say).

Why so: a cell is a plain message (names, texts, a seed) and its record another one, so
it does not matter in which process or on which machine it runs. Only the process that
the user started writes the sweep's directory, each record in one step, when it has the
whole of it: there is nothing to repair after a kill, and no database to keep. Rejected:
a scheduler of our own for several machines (Ray is one), and workers that write into
a shared directory (which several machines do not have).
"""

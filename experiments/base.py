"""What every experiment has, so that a new one is one file.

An experiment is a module of this package with an ``EXPERIMENT``. Its parameters
are a frozen dataclass whose fields are made by :func:`option`: the command line
reads, shows and repeats them from what stands there, and an experiment never
sees the command line. Its ``run`` returns an :class:`Outcome`, which
:func:`execute` stores as a run directory.
"""

from __future__ import annotations

import dataclasses
import importlib
import pkgutil
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, Protocol, TypeVar

from rich.console import RenderableType

import experiments
from testbed.measure import Result, RunDirectory


class ParameterError(ValueError):
    """A parameter that cannot be; the message names the valid choices."""

    def __init__(self, option_name: str, message: str) -> None:
        super().__init__(message)
        self.option = option_name


class ExperimentError(Exception):
    """A run that cannot be trusted or did not end: one sentence for the user."""


@dataclass(frozen=True)
class Option:
    """A parameter as the command line writes it.

    ``parse`` raises ValueError with a sentence for the user; ``format`` gives
    text that ``parse`` reads back.
    """

    help: str
    metavar: str
    parse: Callable[[str], Any]
    format: Callable[[Any], str]
    repeatable: bool = False
    default_text: str | None = None  # shown where the default is None


def option(
    default: Any,
    help: str,
    *,
    parse: Callable[[str], Any] = str,
    format: Callable[[Any], str] = str,
    metavar: str = "TEXT",
    repeatable: bool = False,
    default_text: str | None = None,
) -> Any:
    """A field of a parameters dataclass; ``--name`` is the field's name with dashes.

    A ``bool`` default makes a flag. A repeatable option's value is a tuple.
    """
    described = Option(help, metavar, parse, format, repeatable, default_text)
    return dataclasses.field(default=default, metadata={"option": described})


def whole_number(least: int, most: int = 10**9) -> Callable[[str], int]:
    """A parser for whole numbers from ``least`` to ``most``."""

    def parse(text: str) -> int:
        try:
            value = int(text)
        except ValueError:
            raise ValueError(f"{text!r} is not a whole number") from None
        if value < least:
            raise ValueError(f"{value} is too small: it must be at least {least}")
        if value > most:
            raise ValueError(f"{value} is too large: it must be at most {most}")
        return value

    return parse


def one_of(*choices: str) -> Callable[[str], str]:
    """A parser for one of a few words."""

    def parse(text: str) -> str:
        if text not in choices:
            raise ValueError(f"{text!r} is not possible; use {' or '.join(choices)}")
        return text

    return parse


def options(parameters: type[Any]) -> Iterator[tuple[str, dataclasses.Field[Any], Option]]:
    """(option name, field, option) of a parameters dataclass, in its order."""
    for field in dataclasses.fields(parameters):
        yield "--" + field.name.replace("_", "-"), field, field.metadata["option"]


def command_line(experiment: Experiment[Any], parameters: Any) -> list[str]:
    """The command that repeats a run, every parameter spelled out."""
    words = ["testbed", "run", experiment.name]
    for name, field, described in options(type(parameters)):
        value = getattr(parameters, field.name)
        if isinstance(value, bool):
            words += [name] if value else []
        elif described.repeatable:
            for item in value:
                words += [name, described.format(item)]
        elif value is not None:
            words += [name, described.format(value)]
    return words


@dataclass(frozen=True)
class Glance:
    """What there is to see of a run at one moment of fabric time.

    ``drops`` and ``signals`` only grow. The queue is None where the switch does not tell.
    ``waiting_bytes`` and ``pause_ms``, by
    sender: what its NIC holds now, and how long pauses have held it back so far.
    """

    at_s: float
    port: str
    queue_bytes: int | None
    peak_queue_bytes: int | None
    buffer_bytes: int | None
    drops: int
    signals: int
    waiting_bytes: Mapping[str, int]
    pause_ms: Mapping[str, float]


class Progress(Protocol):
    """Where a run says how far it is; never standard output."""

    def note(self, text: str) -> None:
        """One line that stays."""

    def track(self, label: str, total: int) -> AbstractContextManager[Callable[[], None]]:
        """A context whose value is to be called once for each of ``total`` steps."""

    def watch(self, label: str, glance: Callable[[], Glance]) -> AbstractContextManager[None]:
        """A context in which ``glance`` may be called, from any thread, a few times a
        second, by who wants to see what goes on."""


class Outcome(ABC):
    """What a run found out."""

    result: Result[Any]

    @abstractmethod
    def report(self) -> RenderableType:
        """Table and sentences for a person."""

    @abstractmethod
    def save(self, directory: RunDirectory) -> None:
        """Write the picture, and what else was not written during the run (the result
        document and the parameters are)."""


P = TypeVar("P")


@dataclass(frozen=True)
class Experiment(Generic[P]):
    """A published figure: what can be set, and how it is run.

    ``check`` raises :class:`ParameterError` and touches nothing: it runs before
    anything is made, and before privileges are asked for. ``complete`` fills in
    defaults that depend on other parameters; ``live`` says whether a run brings up
    namespaces, for which it needs privileges. ``run`` writes its samples into the run
    directory as it goes, for a run may be longer than memory holds. ``headline``: the
    columns of its rows that a sweep shows first. ``on_one_core``: the parameters for a
    process that has one processor, as a sweep's cells have.
    """

    name: str
    summary: str
    parameters: type[P]
    check: Callable[[P], None]
    run: Callable[[P, Progress, RunDirectory], Outcome]
    complete: Callable[[P], P] = lambda parameters: parameters
    live: Callable[[P], bool] = lambda _parameters: True
    headline: Sequence[str] = ()
    on_one_core: Callable[[P], P] = lambda parameters: parameters


def names() -> list[str]:
    """The names of all experiments: the modules of this package, with dashes."""
    modules = (module.name for module in pkgutil.iter_modules(experiments.__path__))
    return sorted(name.replace("_", "-") for name in modules if not _is_shared(name))


def load(name: str) -> Experiment[Any]:
    """The experiment of that name, one of :func:`names`."""
    module = importlib.import_module(f"experiments.{name.replace('-', '_')}")
    experiment = module.EXPERIMENT
    if not isinstance(experiment, Experiment) or experiment.name != name:
        raise TypeError(f"experiments/{name.replace('-', '_')}.py: EXPERIMENT is not {name!r}")
    return experiment


def _is_shared(module: str) -> bool:
    """Modules that experiments share begin with an underscore; this one is known."""
    return module == "base" or module.startswith("_")


def execute(
    experiment: Experiment[P],
    parameters: P,
    *,
    seed: int,
    out: Path,
    versions: Mapping[str, str],
    progress: Progress,
) -> tuple[Outcome, Path]:
    """Run and store; returns the outcome and its run directory.

    The directory is made first, so that a place that cannot be written is found
    out before the run and not after it.
    """
    parameters = experiment.complete(parameters)
    command: Sequence[str] = [*command_line(experiment, parameters), "--out", str(out.absolute())]
    with RunDirectory(out, experiment.name, seed) as directory:
        outcome = experiment.run(parameters, progress, directory)
        directory.write_parameters(
            experiment=experiment.name,
            seed=seed,
            parameters=outcome.result.parameters,
            versions=versions,
            command=command,
        )
        directory.write_text("result.json", outcome.result.to_json() + "\n")
        outcome.save(directory)
        return outcome, directory.publish()

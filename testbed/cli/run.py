"""``testbed run``: a command for each experiment, its options made from its parameters."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console

from experiments.base import (
    Experiment,
    Option,
    ParameterError,
    execute,
    load,
    names,
    options,
)
from testbed.cli.errors import bounded

TABLE_WIDTH = 100  # where standard output is no terminal


def add_experiments(runs: typer.Typer) -> None:
    """Give ``testbed run`` a command for every experiment there is."""
    for name in names():
        experiment = load(name)
        runs.command(name, help=experiment.summary)(_command(experiment))


def _command(experiment: Experiment[Any]) -> Callable[..., None]:
    """A function whose signature typer reads the options from.

    Every value arrives as text (flags apart), so that it is the experiment's own
    parser that speaks to the user.
    """
    described = list(options(experiment.parameters))

    @bounded
    def command(**values: Any) -> None:
        as_json, out = values.pop("as_json"), values.pop("out")
        live_view = values.pop("live_view")
        given = {
            field.name: _parse(name, option, values[field.name])
            for name, field, option in described
            if values[field.name] is not None
        }
        parameters = experiment.parameters(**given)
        try:
            experiment.check(parameters)
        except ParameterError as error:
            raise typer.BadParameter(str(error), param_hint=f"'{error.option}'") from None
        _run(experiment, parameters, as_json=as_json, out=out, live_view=live_view)

    signature = [
        inspect.Parameter(
            field.name,
            inspect.Parameter.KEYWORD_ONLY,
            default=False if isinstance(field.default, bool) else None,
            annotation=_annotation(name, field.default, option),
        )
        for name, field, option in described
    ]
    for parameter, default, annotation in (
        ("out", Path("runs"), _OUT),
        ("as_json", False, _AS_JSON),
        ("live_view", False, _LIVE_VIEW),
    ):
        signature.append(
            inspect.Parameter(
                parameter,
                inspect.Parameter.KEYWORD_ONLY,
                default=default,
                annotation=annotation,
            )
        )
    command.__signature__ = inspect.Signature(signature)  # type: ignore[attr-defined]
    command.__annotations__ = {p.name: p.annotation for p in signature}
    return command


_OUT = Annotated[Path, typer.Option("--out", metavar="DIR", help="where run directories go")]
_AS_JSON = Annotated[
    bool, typer.Option("--json", help="print the result document, and nothing else")
]
_LIVE_VIEW = Annotated[
    bool, typer.Option("--live-view", help="draw queue and pauses in the terminal meanwhile")
]


def _annotation(name: str, default: Any, option: Option) -> Any:
    if isinstance(default, bool):
        return Annotated[bool, typer.Option(name, help=option.help)]
    if option.repeatable:
        text = ", ".join(option.format(item) for item in default) or option.default_text
    elif default is None:
        text = option.default_text or ""
    else:
        text = option.format(default)
    help_text = f"{option.help} [default: {text}]" if text else option.help
    kind = list[str] | None if option.repeatable else str | None
    return Annotated[kind, typer.Option(name, metavar=option.metavar, help=help_text)]


def _parse(name: str, option: Option, value: Any) -> Any:
    try:
        if option.repeatable:
            return tuple(option.parse(item) for item in value)
        return value if isinstance(value, bool) else option.parse(value)
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint=f"'{name}'") from None


def _run(
    experiment: Experiment[Any], parameters: Any, *, as_json: bool, out: Path, live_view: bool
) -> None:
    from testbed.cli.live_view import LiveView, require_terminal
    from testbed.cli.progress import make_progress
    from testbed.cli.versions import versions
    from testbed.network.privilege import ensure

    if live_view:
        require_terminal(as_json=as_json)
    if experiment.live(parameters):
        ensure()
    outcome, directory = execute(
        experiment,
        parameters,
        seed=parameters.seed,
        out=out,
        versions=versions(),
        progress=LiveView() if live_view else make_progress(),
    )
    if as_json:
        print(outcome.result.to_json())
        print(f"stored in {directory}", file=sys.stderr)
        return
    console = Console() if sys.stdout.isatty() else Console(width=TABLE_WIDTH)
    console.print(outcome.report())
    print(f"Stored in {directory} (picture: {directory / 'figure.png'})")

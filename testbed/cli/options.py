"""Options that several commands have."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

Include = Annotated[
    list[Path] | None, typer.Option("-I", metavar="DIR", help="look for included files in DIR")
]
Define = Annotated[
    list[str] | None, typer.Option("-D", metavar="NAME=VALUE", help="define a macro")
]
Tls = Annotated[
    str | None,
    typer.Option(
        "--tls",
        metavar="CERTIFICATE,KEY[,CA]",
        help="P4Runtime by TLS, with these PEM files; with a CA clients, too, need certificates",
    ),
]
CpuPort = Annotated[
    int | None,
    typer.Option("--cpu-port", min=0, max=510, metavar="P", help="where controllers' packets go"),
]
NetworkName = Annotated[
    str | None,
    typer.Option("--network", metavar="NAME", help="which network, where several run"),
]
AsJson = Annotated[bool, typer.Option("--json", help="print a JSON document")]

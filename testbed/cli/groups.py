"""Groups of commands: their order in `--help`, and what an unknown one is told."""

from __future__ import annotations

from typing import Any

from typer.core import TyperGroup

# In the order in which one meets them; without it, groups would come last.
_ORDER = (
    *("run", "sweep", "timeline", "replay"),
    *("up", "topology", "trace", "shell", "switch"),
    *("compile", "stf", "bench", "shims", "doctor", "version"),
)


class Choices(TyperGroup):
    """A group of commands that names them where an unknown one is asked for."""

    def list_commands(self, ctx: Any) -> list[str]:
        order = {name: place for place, name in enumerate(_ORDER)}
        return sorted(super().list_commands(ctx), key=lambda name: order.get(name, len(order)))

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        known = self.list_commands(ctx)
        if args and args[0] not in known and not args[0].startswith("-"):
            ctx.fail(f"no command is called {args[0]!r}; use {', '.join(known)}")
        return super().resolve_command(ctx, args)

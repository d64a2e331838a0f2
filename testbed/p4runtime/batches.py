"""A batch of updates, carried out: decoded, written, told of each what became of it.

Source: P4Runtime specification, Batch Atomicity and Error Reporting.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from testbed.collector import collector_paused
from testbed.compiler.program import ActionProfile
from testbed.p4runtime.digests import Digests
from testbed.p4runtime.errors import Code, Failure, StatusError, invalid
from testbed.p4runtime.pipeline import Pipeline
from testbed.p4runtime.roles import RoleConfig
from testbed.p4runtime.updates import DigestUpdate, UpdateDecoder
from testbed.switch import Switch
from testbed.switch.entities import (
    Atomicity,
    GroupEntry,
    MemberEntry,
    Operation,
    TableEntry,
    Update,
)
from testbed.switch.errors import ControlError
from testbed.switch.targets import ActionSet

ActionSetKeys = set[tuple[str, bytes]]  # entries with action sets: table's name, key
_MANY = 64  # updates whose objects are worth keeping the collector away from
_NOT_DONE = Failure(Code.ABORTED, "not carried out: another update of the batch was refused")


class Batch:
    """One batch. ``action_sets``: the keys of the switch's entries that have some, kept up
    to date here. ``carried_out``: what the switch has taken."""

    def __init__(
        self,
        pipeline: Pipeline,
        switch: Switch,
        digests: Digests,
        action_sets: ActionSetKeys,
        role: RoleConfig,
    ) -> None:
        self._pipeline = pipeline
        self._switch = switch
        self._digests = digests
        self._action_sets = action_sets
        self._decoder = UpdateDecoder(pipeline, switch, role)
        self._enabled: dict[int, bool] = {}  # digests, as the batch leaves them
        # Action selectors to which the batch itself brings members or groups, or action sets.
        self._numbered: set[str] = set()
        self._one_shot: set[str] = set()
        self.carried_out: list[Update] = []

    def write(self, messages: Sequence[Any], atomicity: Atomicity) -> list[Failure | None]:
        """Carries out ``p4.Update`` messages; of each its failure, or None."""
        if len(messages) < _MANY:
            return self._write(messages, atomicity)
        with collector_paused():
            return self._write(messages, atomicity)

    def _write(self, messages: Sequence[Any], atomicity: Atomicity) -> list[Failure | None]:
        failures: list[Failure | None] = [None] * len(messages)
        updates: list[Update] = []
        places: list[int] = []  # of `updates` in the batch
        digests: list[DigestUpdate] = []
        decode = self._decoder.decode
        for place, message in enumerate(messages):
            try:
                decoded = decode(message)
                if isinstance(decoded, Update):
                    if type(decoded.entity) is not TableEntry or decoded.entity.target is not None:
                        self._check_style(decoded)
                    updates.append(decoded)
                    places.append(place)
                elif isinstance(decoded, DigestUpdate):
                    self._check_digest(decoded)
                    digests.append(decoded)
                else:
                    updates += decoded
                    places += [place] * len(decoded)
            except StatusError as error:
                failures[place] = Failure(error.code, error.message)
            except ControlError as error:
                failures[place] = Failure(Code(error.code.value), str(error))
        undo = atomicity is not Atomicity.CONTINUE_ON_ERROR
        if undo and any(failures):
            return [failure or _NOT_DONE for failure in failures]
        refusals = self._switch.write(updates, atomicity) if updates else []
        for place, refusal in zip(places, refusals, strict=True):
            if refusal is not None:
                failures[place] = Failure(Code(refusal.code.value), str(refusal))
        if undo and any(failures):
            return [failure or _NOT_DONE for failure in failures]
        for digest in digests:
            self._digests.write(digest.number, digest.operation, digest.config)
        self.carried_out = [u for u, r in zip(updates, refusals, strict=True) if r is None]
        for update in self.carried_out:
            self._note_style(update)
        return failures

    # ---- digests ---------------------------------------------------------------------

    def _check_digest(self, update: DigestUpdate) -> None:
        number = update.number
        enabled = self._enabled.get(number, self._digests.is_enabled(number))
        name = self._pipeline.digests.find(number)[1].name
        self._digests.check(update.operation, enabled, update.config, name)
        self._enabled[number] = update.operation is not Operation.DELETE

    # ---- one shots, or members and groups ----------------------------------------------

    def _check_style(self, update: Update) -> None:
        """The tables of a selector are programmed with action sets alone, or without.

        Raises StatusError (INVALID_ARGUMENT).
        """
        entity = update.entity
        if update.operation is Operation.DELETE:
            return
        if isinstance(entity, TableEntry) and isinstance(entity.target, ActionSet):
            assert entity.table.profile is not None  # it has action sets
            profile = self._pipeline.program.info.profiles[entity.table.profile].name
            if (
                profile in self._numbered
                or self._switch.member_entries(profile)
                or self._switch.group_entries(profile)
            ):
                raise invalid(
                    f"action selector `{profile}` has members or groups; its tables take action "
                    "sets where it has none",
                )
            self._one_shot.add(profile)
        elif isinstance(entity, MemberEntry | GroupEntry):
            name = entity.profile.name
            if name in self._one_shot or self._has_action_sets(entity.profile):
                raise invalid(
                    f"action selector `{name}` has tables with action sets; it takes members and "
                    "groups where they have none",
                )
            self._numbered.add(name)

    def _has_action_sets(self, profile: ActionProfile) -> bool:
        if not self._action_sets:
            return False
        tables = self._pipeline.tables_of(profile)
        return any(name in tables for name, _ in self._action_sets)

    def _note_style(self, update: Update) -> None:
        entity = update.entity
        if type(entity) is not TableEntry or entity.table.profile is None:
            return
        place = (entity.table.name, entity.key)
        if update.operation is not Operation.DELETE and isinstance(entity.target, ActionSet):
            self._action_sets.add(place)
        else:
            self._action_sets.discard(place)

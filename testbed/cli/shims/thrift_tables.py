"""BMv2's Thrift service ``standard``: tables and action profiles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from testbed.cli.shims.runtime_handles import Entry
from testbed.cli.shims.runtime_tables import arguments, named
from testbed.cli.shims.runtime_text import BMV2_FIRST, CommandError
from testbed.cli.shims.thrift_handler import Handler
from testbed.cli.shims.thrift_values import (
    action_data,
    action_entry,
    match_from,
    match_params,
    rank_from,
    rate_configs,
    rates_from,
)
from testbed.compiler.program import Action
from testbed.switch import ControlError
from testbed.switch.entities import TableEntry
from testbed.switch.errors import ErrorCode
from testbed.switch.parameters import unpack_arguments
from testbed.switch.targets import Group, Member, Target
from testbed.switch.values import Value
from testbed.time_units import NS_PER_MS

_CODES = {
    ErrorCode.NOT_FOUND: "INVALID_HANDLE",
    ErrorCode.ALREADY_EXISTS: "DUPLICATE_ENTRY",
    ErrorCode.PERMISSION_DENIED: "IMMUTABLE_TABLE_ENTRIES",
    ErrorCode.RESOURCE_EXHAUSTED: "TABLE_FULL",
    ErrorCode.INVALID_ARGUMENT: "BAD_MATCH_KEY",
}


class TableHandler(Handler):
    """The part of ``standard`` that concerns tables and action profiles."""

    # ---- errors -----------------------------------------------------------------------------

    @contextmanager
    def _as(self, code: str) -> Iterator[None]:
        """What goes wrong within is an error with this code."""
        number = getattr(self._types.TableOperationErrorCode, code)
        with self._refusing(lambda _: self._types.InvalidTableOperation(number)):
            yield

    @contextmanager
    def _table(self, name: str) -> Iterator[None]:
        with self._as("INVALID_TABLE_NAME"):
            self._switch.table_name(name)
        with self._refusing(self._table_error):
            yield

    @contextmanager
    def _profile(self, name: str) -> Iterator[None]:
        with self._as("INVALID_ACTION_PROFILE_NAME"):
            self._switch.action_profile(name)
        with self._refusing(self._table_error):
            yield

    def _table_error(self, reason: Exception) -> Exception:
        code = "ERROR"
        if isinstance(reason, CommandError):
            code = "INVALID_HANDLE"
        elif isinstance(reason, ControlError):
            code = _CODES.get(reason.code, code)
        number = getattr(self._types.TableOperationErrorCode, code)
        return self._types.InvalidTableOperation(number)  # type: ignore[no-any-return]

    # ---- entries ----------------------------------------------------------------------------

    def _action(self, actions: Sequence[Action], name: str, data: Sequence[bytes]) -> _Called:
        with self._as("INVALID_ACTION_NAME"):
            action = named(actions, name, "what is written")
        with self._as("BAD_ACTION_DATA"):
            return action.name, arguments(action, data)

    def _actions_of(self, table: str) -> list[Action]:
        actions = {a.index: a for a in self._switch.program.info.actions}
        return [actions[ref.action] for ref in self._switch.table(table).actions]

    def _match(self, table: str, params: Sequence[Any], options: Any) -> Entry:
        with self._as("BAD_MATCH_KEY"):
            rank = rank_from(options) if self._switch.takes_priorities(table) else None
            return Entry(match_from(self._switch.table(table).keys, params), rank)

    def _add(self, table: str, match: Any, options: Any, target: str | Target, params: Any) -> int:
        entry = self._match(table, match, options)
        return self._commands.add_entry(table, entry.match, target, params, entry.priority)

    def bm_mt_get_num_entries(self, _: int, table: str) -> int:
        with self._table(table):
            return self._switch.entry_count(table)

    def bm_mt_clear_entries(self, _: int, table: str, reset_default: bool) -> None:
        with self._table(table):
            self._commands.clear_entries(table)
            if reset_default:
                self._switch.reset_default(table)

    def bm_mt_add_entry(
        self, _: int, table: str, match: Any, action: str, data: Any, options: Any
    ) -> int:
        with self._table(table):
            if self._switch.table(table).profile is not None:
                raise self._wrong_type()
            name, params = self._action(self._actions_of(table), action, data)
            return self._add(table, match, options, name, params)

    def _wrong_type(self) -> Exception:
        codes = self._types.TableOperationErrorCode
        return self._types.InvalidTableOperation(codes.WRONG_TABLE_TYPE)  # type: ignore[no-any-return]

    def bm_mt_set_default_action(self, _: int, table: str, action: str, data: Any) -> None:
        with self._table(table):
            name, params = self._action(self._actions_of(table), action, data)
            with self._as("DEFAULT_ACTION_IS_CONST"):
                self._switch.set_default(table, name, params)

    def bm_mt_reset_default_entry(self, _: int, table: str) -> None:
        with self._table(table):
            self._switch.reset_default(table)

    def bm_mt_delete_entry(self, _: int, table: str, handle: int) -> None:
        with self._table(table):
            self._commands.delete_entry(table, handle)

    def bm_mt_modify_entry(self, _: int, table: str, handle: int, action: str, data: Any) -> None:
        with self._table(table):
            name, params = self._action(self._actions_of(table), action, data)
            self._commands.modify_entry(table, handle, name, params)

    def bm_mt_set_entry_ttl(self, _: int, table: str, handle: int, timeout_ms: int) -> None:
        with self._table(table):
            if not self._switch.table(table).support_timeout:
                codes = self._types.TableOperationErrorCode
                raise self._types.InvalidTableOperation(codes.AGEING_DISABLED)
            self._commands.set_timeout(table, handle, timeout_ms)

    def bm_mt_get_entries(self, _: int, table: str) -> list[Any]:
        with self._table(table):
            handles = self._commands.handles(table)
            held = self._switch.entries(table)
            return [self._entry(handles.of(self._switch, entry), entry) for entry in held]

    def bm_mt_get_entry(self, _: int, table: str, handle: int) -> Any:
        with self._table(table):
            return self._entry(handle, self._commands.held(table, handle))

    def bm_mt_get_entry_from_key(self, _: int, table: str, match: Any, options: Any) -> Any:
        with self._table(table):
            entry = self._match(table, match, options)
            key = self._switch.key_of(table, entry.match, entry.priority)
            held = self._switch.entry(table, key)
            with self._as("BAD_MATCH_KEY"):
                if held is None:
                    raise CommandError(f"table `{table}` has no such entry")
            assert held is not None
            return self._entry(self._commands.handles(table).of(self._switch, held), held)

    def _entry(self, handle: int, held: TableEntry) -> Any:
        types, life = self._types, None
        if held.idle_timeout_ns:
            life = types.BmMtEntryLife(held.idle_timeout_ns // NS_PER_MS, 0)
        return types.BmMtEntry(
            match_key=match_params(types, held),
            options=types.BmAddEntryOptions(priority=_rank_of(held)),
            entry_handle=handle,
            action_entry=action_entry(types, held.action, held.params(), held.target),
            life=life,
        )

    def bm_mt_get_default_entry(self, _: int, table: str) -> Any:
        with self._table(table):
            default = self._switch.default_entry(table)
            params = unpack_arguments(default.action, default.args) if default.action else {}
            return action_entry(self._types, default.action, params, default.target)

    # ---- direct counters and meters ---------------------------------------------------------

    def bm_mt_read_counter(self, _: int, table: str, handle: int) -> Any:
        with self._table(table):
            packets, nbytes = self._commands.entry_counter(table, handle)
            return self._types.BmCounterValue(bytes=nbytes, packets=packets)

    def bm_mt_reset_counters(self, _: int, table: str) -> None:
        with self._table(table):
            self._commands.reset_entry_counters(table)

    def bm_mt_write_counter(self, _: int, table: str, handle: int, value: Any) -> None:
        with self._table(table):
            self._commands.set_entry_counter(table, handle, value.packets, value.bytes)

    def bm_mt_set_meter_rates(self, _: int, table: str, handle: int, rates: Any) -> None:
        with self._table(table):
            self._commands.set_entry_meter(table, handle, rates_from(rates))

    def bm_mt_get_meter_rates(self, _: int, table: str, handle: int) -> list[Any]:
        with self._table(table):
            return rate_configs(self._types, self._commands.entry_meter(table, handle))

    # ---- members and groups ---------------------------------------------------------------------

    def _member_action(self, profile: str, action: str, data: Any) -> _Called:
        actions = {a.index: a for a in self._switch.program.info.actions}
        own = [actions[a] for a in self._switch.action_profile(profile).actions]
        return self._action(own, action, data)

    def bm_mt_act_prof_add_member(self, _: int, profile: str, action: str, data: Any) -> int:
        with self._profile(profile):
            name, params = self._member_action(profile, action, data)
            return self._switch.member_insert(profile, name, params)

    def bm_mt_act_prof_delete_member(self, _: int, profile: str, member: int) -> None:
        with self._profile(profile):
            self._switch.member_read(profile, member)
            with self._as("MBR_STILL_USED"):
                self._switch.member_delete(profile, member)

    def bm_mt_act_prof_modify_member(
        self, _: int, profile: str, member: int, action: str, data: Any
    ) -> None:
        with self._profile(profile):
            name, params = self._member_action(profile, action, data)
            self._switch.member_modify(profile, member, name, params)

    def bm_mt_act_prof_create_group(self, _: int, profile: str) -> int:
        with self._profile(profile), self._as("NO_ACTION_PROFILE_SELECTION"):
            return self._switch.group_insert(profile)

    def bm_mt_act_prof_delete_group(self, _: int, profile: str, group: int) -> None:
        with self._profile(profile):
            self._switch.group_read(profile, group)
            with self._as("GRP_STILL_USED"):
                self._switch.group_delete(profile, group)

    def bm_mt_act_prof_add_member_to_group(
        self, _: int, profile: str, member: int, group: int
    ) -> None:
        with self._profile(profile), self._as("MBR_ALREADY_IN_GRP"):
            self._switch.group_add_member(profile, group, member)

    def bm_mt_act_prof_remove_member_from_group(
        self, _: int, profile: str, member: int, group: int
    ) -> None:
        with self._profile(profile), self._as("MBR_NOT_IN_GRP"):
            self._switch.group_remove_member(profile, group, member)

    def bm_mt_act_prof_get_members(self, _: int, profile: str) -> list[Any]:
        with self._profile(profile):
            return [
                self._types.BmMtActProfMember(m.number, m.action.name, _data(m.action, m.args))
                for m in self._switch.member_entries(profile)
                if m.action is not None
            ]

    def bm_mt_act_prof_get_member(self, _: int, profile: str, member: int) -> Any:
        with self._profile(profile):
            self._switch.member_read(profile, member)
        (found,) = (
            m for m in self.bm_mt_act_prof_get_members(_, profile) if m.mbr_handle == member
        )
        return found

    def bm_mt_act_prof_get_groups(self, _: int, profile: str) -> list[Any]:
        with self._profile(profile):
            return [
                self._types.BmMtActProfGroup(g.number, list(g.members))
                for g in self._switch.groups(profile)
            ]

    def bm_mt_act_prof_get_group(self, _: int, profile: str, group: int) -> Any:
        with self._profile(profile):
            found = self._switch.group_read(profile, group)
            return self._types.BmMtActProfGroup(found.number, list(found.members))

    # ---- tables that use them ---------------------------------------------------------------

    def bm_mt_indirect_add_entry(
        self, _: int, table: str, match: Any, member: int, options: Any
    ) -> int:
        with self._table(table):
            return self._add(table, match, options, Member(member), None)

    def bm_mt_indirect_ws_add_entry(
        self, _: int, table: str, match: Any, group: int, options: Any
    ) -> int:
        with self._table(table):
            return self._add(table, match, options, Group(group), None)

    def bm_mt_indirect_modify_entry(self, _: int, table: str, handle: int, member: int) -> None:
        with self._table(table):
            self._commands.modify_entry(table, handle, Member(member))

    def bm_mt_indirect_ws_modify_entry(self, _: int, table: str, handle: int, group: int) -> None:
        with self._table(table):
            self._commands.modify_entry(table, handle, Group(group))

    def bm_mt_indirect_set_default_member(self, _: int, table: str, member: int) -> None:
        with self._table(table):
            self._switch.set_default(table, Member(member))

    def bm_mt_indirect_ws_set_default_group(self, _: int, table: str, group: int) -> None:
        with self._table(table):
            self._switch.set_default(table, Group(group))

    bm_mt_indirect_delete_entry = bm_mt_delete_entry
    bm_mt_indirect_set_entry_ttl = bm_mt_set_entry_ttl
    bm_mt_indirect_reset_default_entry = bm_mt_reset_default_entry


_Called = tuple[str, Mapping[str, Value]]


def _rank_of(held: TableEntry) -> int | None:
    """BMv2's priority of an entry, None where the table has none."""
    return BMV2_FIRST - held.priority if held.priority else None


def _data(action: Action, args: int) -> list[bytes]:
    return action_data(action, unpack_arguments(action, args))

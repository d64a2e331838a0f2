"""Action profiles and tables that use them, as ``simple_switch_CLI`` has them.

Its ``table_indirect_*`` commands about members and groups are older names of ``act_prof_*``
that speak of the table whose profile is meant.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from testbed.cli.shims.runtime_tables import TableCommands, arguments
from testbed.cli.shims.runtime_text import (
    CommandError,
    arrowless,
    called,
    exactly,
    number,
)
from testbed.compiler.program import ActionProfile, Table
from testbed.switch.entities import MemberEntry
from testbed.switch.parameters import unpack_arguments
from testbed.switch.targets import Group, Member, Target

_RULE = "=" * 10
_STARS = "*" * 10


class ProfileCommands(TableCommands):
    """The commands on action profiles, and on the entries of tables that have one."""

    # ---- members ------------------------------------------------------------------------------

    def do_act_prof_create_member(self, args: Sequence[str]) -> str:
        """Adds a member: act_prof_create_member PROFILE ACTION PARAM..."""
        if len(args) < 2:
            raise CommandError("usage: act_prof_create_member PROFILE ACTION PARAM...")
        profile, name, *params = args
        action = self.switch.profile_action(profile, name)
        given = arguments(action, arrowless(params))
        member = self.switch.member_insert(profile, action.name, given)
        return f"Member has been created with handle {member}"

    def do_act_prof_modify_member(self, args: Sequence[str]) -> str:
        """Another action for a member: act_prof_modify_member PROFILE ACTION MEMBER PARAM..."""
        if len(args) < 3:
            raise CommandError("usage: act_prof_modify_member PROFILE ACTION MEMBER PARAM...")
        profile, name, member, *params = args
        action = self.switch.profile_action(profile, name)
        given = arguments(action, arrowless(params))
        self.switch.member_modify(profile, number(member, "member"), action.name, given)
        return ""

    def do_act_prof_delete_member(self, args: Sequence[str]) -> str:
        """Removes a member: act_prof_delete_member PROFILE MEMBER"""
        profile, member = exactly(args, 2, "act_prof_delete_member PROFILE MEMBER")
        self.switch.member_delete(profile, number(member, "member"))
        return ""

    # ---- groups -------------------------------------------------------------------------------

    def do_act_prof_create_group(self, args: Sequence[str]) -> str:
        """Adds a group: act_prof_create_group PROFILE"""
        (profile,) = exactly(args, 1, "act_prof_create_group PROFILE")
        return f"Group has been created with handle {self.switch.group_insert(profile)}"

    def do_act_prof_delete_group(self, args: Sequence[str]) -> str:
        """Removes a group: act_prof_delete_group PROFILE GROUP"""
        profile, group = exactly(args, 2, "act_prof_delete_group PROFILE GROUP")
        self.switch.group_delete(profile, number(group, "group"))
        return ""

    def do_act_prof_add_member_to_group(self, args: Sequence[str]) -> str:
        """Puts a member into a group: act_prof_add_member_to_group PROFILE MEMBER GROUP"""
        usage = "act_prof_add_member_to_group PROFILE MEMBER GROUP"
        profile, member, group = exactly(args, 3, usage)
        self.switch.group_add_member(profile, number(group, "group"), number(member, "member"))
        return ""

    def do_act_prof_remove_member_from_group(self, args: Sequence[str]) -> str:
        """Takes one out: act_prof_remove_member_from_group PROFILE MEMBER GROUP"""
        usage = "act_prof_remove_member_from_group PROFILE MEMBER GROUP"
        profile, member, group = exactly(args, 3, usage)
        self.switch.group_remove_member(profile, number(group, "group"), number(member, "member"))
        return ""

    # ---- what a profile holds -----------------------------------------------------------------

    def do_act_prof_dump(self, args: Sequence[str]) -> str:
        """A profile's members and groups: act_prof_dump PROFILE"""
        (profile,) = exactly(args, 1, "act_prof_dump PROFILE")
        return "\n".join(self._profile_lines(self.switch.action_profile(profile)))

    def do_act_prof_dump_member(self, args: Sequence[str]) -> str:
        """One member: act_prof_dump_member PROFILE MEMBER"""
        profile, text = exactly(args, 2, "act_prof_dump_member PROFILE MEMBER")
        member = number(text, "member")
        self.switch.member_read(profile, member)  # says so where there is none
        (held,) = (m for m in self.switch.member_entries(profile) if m.number == member)
        return "\n".join(_member_lines(held))

    def do_act_prof_dump_group(self, args: Sequence[str]) -> str:
        """One group: act_prof_dump_group PROFILE GROUP"""
        profile, text = exactly(args, 2, "act_prof_dump_group PROFILE GROUP")
        group = self.switch.group_read(profile, number(text, "group"))
        return "\n".join(_group_lines(group.number, list(group.members)))

    def profile_lines(self, table: Table) -> list[str]:
        if table.profile is None:
            return []
        return self._profile_lines(self._profile_of(table))

    def _profile_lines(self, profile: ActionProfile) -> list[str]:
        lines = [_RULE, "MEMBERS"]
        for member in sorted(self.switch.member_entries(profile.name), key=lambda m: m.number):
            lines += [_STARS, *_member_lines(member)]
        if profile.selector:
            lines += [_RULE, "GROUPS"]
            for group in self.switch.groups(profile.name):
                lines += [_STARS, *_group_lines(group.number, list(group.members))]
        return lines

    def _profile_of(self, table: Table) -> ActionProfile:
        profiles = {p.index: p for p in self.switch.program.info.profiles}
        found = profiles.get(-1 if table.profile is None else table.profile)
        if found is None:
            raise CommandError(f"table `{table.name}` has no action profile: use table_add")
        return found

    # ---- tables that use one ---------------------------------------------------------------------

    def do_table_indirect_add(self, args: Sequence[str]) -> str:
        """Adds an entry: table_indirect_add TABLE MATCH... => MEMBER [PRIORITY]"""
        usage = "table_indirect_add TABLE MATCH... => MEMBER [PRIORITY]"
        return self._add_indirect(args, usage, Member)

    def do_table_indirect_add_with_group(self, args: Sequence[str]) -> str:
        """The same: table_indirect_add_with_group TABLE MATCH... => GROUP [PRIORITY]"""
        usage = "table_indirect_add_with_group TABLE MATCH... => GROUP [PRIORITY]"
        return self._add_indirect(args, usage, Group)

    def _add_indirect(self, args: Sequence[str], usage: str, kind: Callable[[int], Target]) -> str:
        if not args or "=>" not in args:
            raise CommandError(f"usage: {usage}")
        table, *rest = args
        self._profile_of(self.switch.table(table))
        match, rank, words = self._parsed(table, rest)
        target = kind(number(exactly(words, 1, usage)[0], "handle"))
        handle = self.add_entry(table, match, target, rank=rank)
        return f"Entry has been added with handle {handle}"

    def do_table_indirect_delete(self, args: Sequence[str]) -> str:
        """Removes an entry: table_indirect_delete TABLE HANDLE"""
        exactly(args, 2, "table_indirect_delete TABLE HANDLE")
        self._profile_of(self.switch.table(args[0]))
        return self.do_table_delete(args)

    def do_table_indirect_set_default(self, args: Sequence[str]) -> str:
        """What a miss does: table_indirect_set_default TABLE MEMBER"""
        usage = "table_indirect_set_default TABLE MEMBER"
        return self._set_indirect_default(args, usage, Member)

    def do_table_indirect_set_default_with_group(self, args: Sequence[str]) -> str:
        """What a miss does: table_indirect_set_default_with_group TABLE GROUP"""
        usage = "table_indirect_set_default_with_group TABLE GROUP"
        return self._set_indirect_default(args, usage, Group)

    def _set_indirect_default(
        self, args: Sequence[str], usage: str, kind: Callable[[int], Target]
    ) -> str:
        table, handle = exactly(args, 2, usage)
        self._profile_of(self.switch.table(table))
        self.switch.set_default(table, kind(number(handle, "handle")))
        return ""

    def do_table_indirect_reset_default(self, args: Sequence[str]) -> str:
        """Makes a miss do what the program says: table_indirect_reset_default TABLE"""
        (table,) = exactly(args, 1, "table_indirect_reset_default TABLE")
        self.switch.reset_default(table)
        return ""

    # ---- older names --------------------------------------------------------------------------

    def _of_the_profile(self, args: Sequence[str], command: Callable[[Sequence[str]], str]) -> str:
        if not args:
            raise CommandError("usage: give the table first")
        table, *rest = args
        return command([self._profile_of(self.switch.table(table)).name, *rest])

    def do_table_indirect_create_member(self, args: Sequence[str]) -> str:
        """act_prof_create_member of a table's profile"""
        return self._of_the_profile(args, self.do_act_prof_create_member)

    def do_table_indirect_modify_member(self, args: Sequence[str]) -> str:
        """act_prof_modify_member of a table's profile"""
        return self._of_the_profile(args, self.do_act_prof_modify_member)

    def do_table_indirect_delete_member(self, args: Sequence[str]) -> str:
        """act_prof_delete_member of a table's profile"""
        return self._of_the_profile(args, self.do_act_prof_delete_member)

    def do_table_indirect_create_group(self, args: Sequence[str]) -> str:
        """act_prof_create_group of a table's profile"""
        return self._of_the_profile(args, self.do_act_prof_create_group)

    def do_table_indirect_delete_group(self, args: Sequence[str]) -> str:
        """act_prof_delete_group of a table's profile"""
        return self._of_the_profile(args, self.do_act_prof_delete_group)

    def do_table_indirect_add_member_to_group(self, args: Sequence[str]) -> str:
        """act_prof_add_member_to_group of a table's profile"""
        return self._of_the_profile(args, self.do_act_prof_add_member_to_group)

    def do_table_indirect_remove_member_from_group(self, args: Sequence[str]) -> str:
        """act_prof_remove_member_from_group of a table's profile"""
        return self._of_the_profile(args, self.do_act_prof_remove_member_from_group)

    def do_table_dump_member(self, args: Sequence[str]) -> str:
        """act_prof_dump_member of a table's profile"""
        return self._of_the_profile(args, self.do_act_prof_dump_member)

    def do_table_dump_group(self, args: Sequence[str]) -> str:
        """act_prof_dump_group of a table's profile"""
        return self._of_the_profile(args, self.do_act_prof_dump_group)


def _member_lines(member: MemberEntry) -> list[str]:
    assert member.action is not None  # what is kept has one
    params = unpack_arguments(member.action, member.args)
    return [f"Dumping member {member.number}", called(member.action, params)]


def _group_lines(group: int, members: list[int]) -> list[str]:
    return [f"Dumping group {group}", f"Members: {members}"]

"""Names to declarations.

P4 declares before use, so one walk in source order does it: a scope holds what
has been declared so far. Only parser states may be used ahead of their
declaration. What needs types (members, methods, enum members, the choice among
overloads) is left to the checker.

An undefined name is reported here, once a place; what it names then has no
``decl``, and the checker treats it as an unknown type, in silence.
"""

from __future__ import annotations

from testbed.compiler import ast
from testbed.compiler.diagnostics import Diagnostics, Note, choices, did_you_mean
from testbed.compiler.resolve_names import Overloads, ReferenceResolver, same_parameters
from testbed.compiler.shipped import include_note
from testbed.compiler.source import Span

_BUILTIN_STATES = ("accept", "reject")


def resolve(program: ast.Program, diagnostics: Diagnostics) -> Overloads:
    """Bind the names of ``program``; the functions that share a name."""
    return _Resolver(program, diagnostics).run()


class _Resolver(ReferenceResolver):
    def __init__(self, program: ast.Program, diagnostics: Diagnostics) -> None:
        super().__init__(program, diagnostics)
        self._states: dict[str, ast.StateDecl] = {}

    def run(self) -> Overloads:
        for decl in self._program.declarations:
            self._declaration(decl)
        return self._overloads

    # ------------------------------------------------------------------ declarations

    def _declaration(self, decl: ast.Declaration) -> None:
        self._annotations(decl.annotations)
        match decl:
            case ast.ConstDecl():
                self._type(decl.type_expr)
                self._expression(decl.initializer)
            case ast.VarDecl():
                self._type(decl.type_expr)
                self._expression(decl.initializer)
            case ast.InstanceDecl():
                self._instance(decl)
            case ast.StructDecl():
                self._struct(decl)
            case ast.EnumDecl():
                self._unique(decl.members, "enum member")
                if decl.underlying is not None:
                    self._type(decl.underlying)
                for member in decl.members:
                    self._annotations(member.annotations)
                    self._expression(member.initializer)
            case ast.ErrorDecl():
                for error in decl.members:
                    error.number = len(self._program.errors)
                    self._program.errors.append(error)
                self._unique(self._program.errors, "error")
                return
            case ast.MatchKindDecl():
                self._program.match_kinds += [m.name for m in decl.members]
                for kind in decl.members:
                    self._declare(kind)
                return
            case ast.TypedefDecl():
                self._type(decl.type_expr)
            case ast.FunctionDecl():
                self._function(decl)  # before its name is known: P4 has no recursion
            case ast.ExternDecl():
                self._declare(decl)
                self._extern(decl)
                return
            case ast.ParserDecl():
                self._parser(decl)
            case ast.ControlDecl():
                self._control(decl)
            case ast.PackageDecl():
                self._scopes.append({})
                self._type_params(decl.type_params)
                self._params(decl.params)
                self._scopes.pop()
            case ast.ActionDecl():
                self._scopes.append({})
                self._params(decl.params)
                self._statement(decl.body)
                self._scopes.pop()
            case ast.TableDecl():
                self._table(decl)
            case ast.ValueSetDecl():
                self._type(decl.element)
                self._expression(decl.size)
        self._declare(decl)

    def _type_params(self, params: list[ast.TypeParam]) -> None:
        for param in params:
            self._declare(param)

    def _params(self, params: list[ast.ParamDecl]) -> None:
        for param in params:
            self._annotations(param.annotations)
            self._type(param.type_expr)
            self._expression(param.default)
        for param in params:
            self._declare(param)

    def _instance(self, decl: ast.InstanceDecl) -> None:
        self._expression(decl.call)
        if decl.methods is None:
            return
        # The methods see one another, their arguments and the top level (11.3.1).
        outside = self._scopes
        self._scopes = [*outside[:1], {}]
        for method in decl.methods:
            self._declaration(method)
        self._scopes = outside

    def _struct(self, decl: ast.StructDecl) -> None:
        self._unique(decl.fields, "field")
        self._scopes.append({})
        self._type_params(decl.type_params)
        earlier: dict[str, ast.Declaration] = {}  # what annotations may speak of
        for item in decl.fields:
            self._scopes.append(earlier)
            self._annotations(item.annotations)
            self._scopes.pop()
            self._type(item.type_expr)
            earlier[item.name] = item
        self._scopes.pop()

    def _function(self, decl: ast.FunctionDecl) -> None:
        self._scopes.append({})
        self._type_params(decl.type_params)
        if decl.return_type is not None:
            self._type(decl.return_type)
        self._params(decl.params)
        if decl.body is not None:
            self._statement(decl.body)
        self._scopes.pop()

    def _extern(self, decl: ast.ExternDecl) -> None:
        self._scopes.append({})
        self._type_params(decl.type_params)
        seen: list[ast.FunctionDecl] = []
        for function in [*decl.constructors, *decl.methods]:
            self._annotations(function.annotations)
            self._function(function)
            same = (f for f in seen if f.name == function.name and same_parameters(f, function))
            earlier = next(same, None)
            if earlier is not None:
                self._duplicate(function, earlier)
            seen.append(function)
        self._scopes.pop()

    def _parser(self, decl: ast.ParserDecl) -> None:
        self._scopes.append({})
        self._type_params(decl.type_params)
        self._params(decl.params)
        self._params(decl.ctor_params)
        self._scopes.append({})
        for local in decl.locals:
            self._declaration(local)
        if decl.states is not None:
            self._unique(decl.states, "state")
            for state in decl.states:
                if state.name in _BUILTIN_STATES:
                    self._diagnostics.error(
                        state.name_span, f"the state '{state.name}' is built in"
                    )
            self._states = {s.name: s for s in reversed(decl.states)}
            if "start" not in self._states:
                self._diagnostics.error(
                    decl.name_span,
                    f"parser '{decl.name}' has no state 'start'",
                    *did_you_mean("start", self._states),
                    choices("states", self._states),
                )
            for state in decl.states:
                self._state(state)
        self._scopes.pop()
        self._scopes.pop()

    def _state(self, state: ast.StateDecl) -> None:
        self._annotations(state.annotations)
        self._scopes.append({})
        for statement in state.statements:
            self._statement(statement)
        transition = state.transition
        if transition is not None:
            for selector in transition.selectors:
                self._expression(selector)
            if transition.state_name is not None:
                transition.state = self._state_named(transition.state_name, transition.state_span)
            for case in transition.cases:
                for keyset in case.keysets:
                    self._expression(keyset)
                case.state = self._state_named(case.state_name, case.state_span)
        self._scopes.pop()

    def _state_named(self, name: str, span: Span) -> ast.StateDecl | None:
        if name in _BUILTIN_STATES:
            return None
        state = self._states.get(name)
        if state is None:
            names = [*self._states, *_BUILTIN_STATES]
            self._diagnostics.error(
                span,
                f"undefined state '{name}'",
                *did_you_mean(name, names),
                choices("states", names),
            )
        return state

    def _control(self, decl: ast.ControlDecl) -> None:
        self._scopes.append({})
        self._type_params(decl.type_params)
        self._params(decl.params)
        self._params(decl.ctor_params)
        self._scopes.append({})
        self._later.append({d.name: d for d in reversed(decl.locals)})
        for local in decl.locals:
            self._declaration(local)
        if decl.body is not None:
            self._statement(decl.body)
        self._later.pop()
        self._scopes.pop()
        self._scopes.pop()

    # ------------------------------------------------------------------ tables

    def _table(self, decl: ast.TableDecl) -> None:
        for key in decl.keys:
            self._expression(key.expression)
            self._annotations(key.annotations)
        for action in decl.actions:
            self._action_ref(action)
        for item in decl.properties:
            self._annotations(item.annotations)
            if item.name == "default_action":
                continue  # names an action: the checker reads it
            self._expression(item.value)
        for item in decl.properties:
            if item.name == "default_action":
                self._default_action(item)
        for entry in decl.entries:
            self._annotations(entry.annotations)
            self._expression(entry.priority_expr)
            for keyset in entry.keysets:
                self._expression(keyset)
            self._action_ref(entry.action)

    def _default_action(self, item: ast.TableProperty) -> None:
        value = item.value
        name = value.callee if isinstance(value, ast.CallExpr) else value
        if isinstance(name, ast.NameExpr):
            name.decl = self._action_named(name.name, name.absolute, name.span)
        if isinstance(value, ast.CallExpr):
            for arg in value.args:
                self._expression(arg.value)

    def _action_ref(self, ref: ast.ActionRef) -> None:
        self._annotations(ref.annotations)
        ref.decl = self._action_named(ref.name, ref.absolute, ref.span)
        for arg in ref.args:
            self._expression(arg.value)

    def _action_named(self, name: str, absolute: bool, span: Span) -> ast.ActionDecl | None:
        decl = self._lookup(name, absolute)
        if isinstance(decl, ast.ActionDecl):
            return decl
        actions = [
            n
            for scope in reversed(self._scopes)
            for n, d in scope.items()
            if isinstance(d, ast.ActionDecl)
        ]
        if decl is not None:
            self._diagnostics.error(
                span, f"'{name}' is a {decl.what}, not an action", choices("actions", actions)
            )
            return None
        later = next((s[name] for s in reversed(self._later) if name in s), None)
        notes: list[str | Note] = [
            *(include_note(name) or did_you_mean(name, actions)),
            choices("actions", actions),
        ]
        if later is not None:
            notes = [Note("it is declared here, later: P4 declares before use", later.name_span)]
        self._diagnostics.error(span, f"undefined action '{name}'", *notes)
        return None

    # ------------------------------------------------------------------ statements

    def _statement(self, statement: ast.Statement | None) -> None:
        match statement:
            case None | ast.EmptyStmt() | ast.ExitStmt() | ast.BreakStmt() | ast.ContinueStmt():
                pass
            case ast.BlockStmt():
                self._annotations(statement.annotations)
                self._scopes.append({})
                for inner in statement.statements:
                    self._statement(inner)
                self._scopes.pop()
            case ast.DeclStmt():
                self._declaration(statement.decl)
            case ast.AssignStmt():
                self._expression(statement.left)
                self._expression(statement.right)
            case ast.CallStmt():
                self._expression(statement.call)
            case ast.IfStmt():
                self._if(statement)
            case ast.ReturnStmt():
                self._expression(statement.value)
            case ast.SwitchStmt():
                self._expression(statement.subject)
                for case in statement.cases:
                    self._expression(case.label)
                    self._statement(case.body)
            case ast.ForStmt():
                self._annotations(statement.annotations)
                self._scopes.append({})
                for inner in statement.init:
                    self._statement(inner)
                self._expression(statement.condition)
                for inner in statement.update:
                    self._statement(inner)
                self._statement(statement.body)
                self._scopes.pop()
            case ast.ForInStmt():
                self._annotations(statement.annotations)
                self._scopes.append({})
                self._expression(statement.collection)
                self._declaration(statement.decl)
                self._statement(statement.body)
                self._scopes.pop()

    def _if(self, statement: ast.IfStmt) -> None:
        current: ast.Statement | None = statement
        while isinstance(current, ast.IfStmt):
            self._expression(current.condition)
            self._scopes.append({})
            self._statement(current.then)
            self._scopes.pop()
            current = current.otherwise
        self._scopes.append({})
        self._statement(current)
        self._scopes.pop()

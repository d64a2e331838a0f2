"""The syntax tree, and what the later passes find written on it.

How to read it
--------------
The parser builds the nodes below and fills in what a constructor takes. The
passes after it add to the same tree, each its own attributes, which a comment
names where they are declared:

``resolve``  binds every name to its declaration: ``NameExpr.decl``,
             ``NamedTypeExpr.decl``, ``SelectCase.state``, ``TransitionStmt.state``.
             A ``decl`` is the very node that declares (``VarDecl``,
             ``ParamDecl``, ``ActionDecl``, ``TableDecl``, ``InstanceDecl``, ...),
             so it may key a dictionary: nodes compare and hash by identity.
``check``    gives every expression a ``.type`` and, where it is known at compile
             time and the same in every instance, a ``.value``
             (``testbed.compiler.values``); ``None`` means unknown. *Look at
             ``.value`` first*: an expression that has one needs no code.
``evaluate`` instantiates ``main``; its objects (``instances.py``; ``Program.main`` is a
             ``PackageInstance``) refer to these nodes.

What the checker promises to the passes behind it
-------------------------------------------------
* **No implicit conversion is left.** Operands have the types that the operator
  wants. An unsized constant has taken the type its context gives it (with its
  ``.value`` wrapped); an implicit conversion at run time (a serializable enum
  used as its bits) is a ``CastExpr`` with ``implicit=True``. ``{...}`` has the
  struct, header, tuple or stack type that it is assigned to.
* **Operators**: both sides of arithmetic, bitwise operators and comparisons
  have one type; the right side of a shift is any unsigned type, or has a value;
  ``++`` concatenates bits. ``==`` and ``!=`` also compare bool, error, enums,
  headers, structs, tuples, stacks and varbits.
* **Calls**: ``CallExpr.kind`` says what is called and ``CallExpr.args`` no
  longer matters: ``bound`` has exactly one expression a parameter of
  ``target.params``, in their order: names and defaults are resolved; ``None``
  where an optional parameter or ``_`` stands. ``type_args`` maps the callee's
  type parameters to types. See ``CallKind``. In a generic function's body types
  mention ``TypeVar``; substitute ``type_args`` when expanding the call.
* **Members**: ``MemberExpr.kind`` says whether it is a field, a member of an
  enum or of ``error``, a stack's ``next``/``last``/``lastIndex``/``size``, or
  part of an apply result.
* **Parameters** go by copy-in/copy-out: directions are on ``ParamDecl``.
  Arguments of ``out`` and ``inout`` are assignable expressions. A directionless
  action parameter is bound by the caller or by the control plane: in
  ``ActionRef.bound`` and ``TableDecl.default`` the missing ones are ``None``.
* **Tables**: ``TableDecl`` has the properties taken apart: ``keys``, ``actions``,
  ``default``, ``entries``, ``size``, ``implementation``, ...
* **Names** are shadow-free only by identity: go by ``decl``, never by ``name``.
* Declarations are listed where they stand; P4 declares before use, except that
  parser states may refer forward.

The nodes stand in a module a section of the grammar: ``type_expressions``,
``expressions``, ``statements``, ``declarations``, ``tables``; what all have in common is in
``nodes``. Sections refer to one another in a circle, which annotations may; only
base classes are imported when a section is loaded. Everybody else imports from here.
"""

from testbed.compiler.ast.declarations import (
    ActionDecl,
    ConstDecl,
    ControlDecl,
    Declaration,
    EnumDecl,
    EnumMember,
    ErrorDecl,
    ErrorMember,
    ExternDecl,
    FieldDecl,
    FunctionDecl,
    InstanceDecl,
    MatchKindDecl,
    MatchKindMember,
    PackageDecl,
    ParamDecl,
    ParserDecl,
    Program,
    StateDecl,
    StructDecl,
    TypedefDecl,
    TypeParam,
    ValueSetDecl,
    VarDecl,
)
from testbed.compiler.ast.expressions import (
    Argument,
    BinaryExpr,
    BoolLiteral,
    CallExpr,
    CallKind,
    CastExpr,
    ConditionalExpr,
    DefaultExpr,
    DontCareExpr,
    Expression,
    FieldInit,
    IndexExpr,
    IntLiteral,
    InvalidExpr,
    ListExpr,
    MaskExpr,
    MemberExpr,
    MemberKind,
    NameExpr,
    RangeExpr,
    SliceExpr,
    StringLiteral,
    StructExpr,
    ThisExpr,
    TypeNameExpr,
    UnaryExpr,
)
from testbed.compiler.ast.nodes import Annotation, Node, children, descendants
from testbed.compiler.ast.statements import (
    AssignStmt,
    BlockStmt,
    BreakStmt,
    CallStmt,
    ContinueStmt,
    DeclStmt,
    EmptyStmt,
    ExitStmt,
    ForInStmt,
    ForStmt,
    IfStmt,
    ReturnStmt,
    SelectCase,
    Statement,
    SwitchCase,
    SwitchStmt,
    TransitionStmt,
)
from testbed.compiler.ast.tables import ActionRef, Entry, KeyElement, TableDecl, TableProperty
from testbed.compiler.ast.type_expressions import (
    BuiltinTypeExpr,
    DontCareTypeExpr,
    NamedTypeExpr,
    StackTypeExpr,
    TupleTypeExpr,
    TypeExpr,
)

__all__ = [
    "ActionDecl",
    "ActionRef",
    "Annotation",
    "Argument",
    "AssignStmt",
    "BinaryExpr",
    "BlockStmt",
    "BoolLiteral",
    "BreakStmt",
    "BuiltinTypeExpr",
    "CallExpr",
    "CallKind",
    "CallStmt",
    "CastExpr",
    "ConditionalExpr",
    "ConstDecl",
    "ContinueStmt",
    "ControlDecl",
    "DeclStmt",
    "Declaration",
    "DefaultExpr",
    "DontCareExpr",
    "DontCareTypeExpr",
    "EmptyStmt",
    "Entry",
    "EnumDecl",
    "EnumMember",
    "ErrorDecl",
    "ErrorMember",
    "ExitStmt",
    "Expression",
    "ExternDecl",
    "FieldDecl",
    "FieldInit",
    "ForInStmt",
    "ForStmt",
    "FunctionDecl",
    "IfStmt",
    "IndexExpr",
    "InstanceDecl",
    "IntLiteral",
    "InvalidExpr",
    "KeyElement",
    "ListExpr",
    "MaskExpr",
    "MatchKindDecl",
    "MatchKindMember",
    "MemberExpr",
    "MemberKind",
    "NameExpr",
    "NamedTypeExpr",
    "Node",
    "PackageDecl",
    "ParamDecl",
    "ParserDecl",
    "Program",
    "RangeExpr",
    "ReturnStmt",
    "SelectCase",
    "SliceExpr",
    "StackTypeExpr",
    "StateDecl",
    "Statement",
    "StringLiteral",
    "StructDecl",
    "StructExpr",
    "SwitchCase",
    "SwitchStmt",
    "TableDecl",
    "TableProperty",
    "ThisExpr",
    "TransitionStmt",
    "TupleTypeExpr",
    "TypeExpr",
    "TypeNameExpr",
    "TypeParam",
    "TypedefDecl",
    "UnaryExpr",
    "ValueSetDecl",
    "VarDecl",
    "children",
    "descendants",
]

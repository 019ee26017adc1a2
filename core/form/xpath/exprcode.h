// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

// The code expressions compile to: a small stack machine. Numbers are part of the cache format (programbytes.cpp):
// append, never reorder, or raise kProgramVersion.
namespace uthan::form {

enum class Op : quint8 {
    Number, // a: index of the constant
    Text, // a: string
    Boolean, // a: 0 or 1
    Cell, // a: node; the one cell whose row holds the current one
    Set, // a: node, b: context whose current row bounds the set
    Down, // a: node; every node of the set → its descendant
    Filter, // a: expression of the predicate
    Items, // a: choice list
    ItemColumn, // a: string naming a column; every choice of the set → that column
    OfItem, // a: string naming a column; of the choice that is being filtered
    Call, // a: Function, argc
    RowNumber, // a: context; 1-based place of the current row among its siblings
    IndexedRepeat, // a: node, b: context above the first repeat, argc row numbers
    OwnOrElse, // a: jump; keeps the node's own value if it has one (once)
    Jump, // a: instruction
    JumpIfFalse, // a; takes the value off
    JumpIfFalseKeep, // a; leaves false on the stack, else takes the value off
    JumpIfTrueKeep,
    ToBoolean,
    Equal,
    NotEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
    Negate,
    Union,
    General, // a: string; the whole expression, left to the general evaluator
    Query, // a: filter, b: choice list; the choices that pass, by an index where there are equalities
    WalkIfMore, // a: string, the whole expression, b: choice list; where its file says more than rows of columns hold
                // (ofBase: also around its items), all is left to the general evaluator
};

enum class Function : quint8 {
    String,
    Concat,
    Join,
    Substr,
    Substring,
    SubstringBefore,
    SubstringAfter,
    Translate,
    StringLength,
    NormalizeSpace,
    Contains,
    StartsWith,
    EndsWith,
    Uuid,
    Digest,
    Coalesce,
    Boolean,
    BooleanFromString,
    Not,
    Regex,
    Checklist,
    WeightedChecklist,
    Number,
    Random,
    Int,
    Sum,
    Max,
    Min,
    Round,
    Pow,
    Log,
    Log10,
    Abs,
    Sin,
    Cos,
    Tan,
    Asin,
    Acos,
    Atan,
    Atan2,
    Sqrt,
    Exp,
    Exp10,
    Pi,
    Floor,
    Ceiling,
    Count,
    CountNonEmpty,
    Position,
    Last,
    Today,
    Now,
    FormatDate,
    Date,
    DateTime,
    DecimalDateTime,
    DecimalTime,
    Selected,
    SelectedAt,
    CountSelected,
    ChoiceName,
    Area,
    Distance,
    True,
    False,
    Base64Decode,
    FormatDateTime,
    Geofence,
    Intersects,
    ExtractSigned,
    If,
    Once,
    Current,
    Instance,
    IndexedRepeat,
    Randomize,
    PullData,
    Itext,
    Id,
    Lang,
    Name,
    LocalName,
    NamespaceUri,
};

struct Instruction {
    Op op = Op::Number;
    quint8 ofBase = 0; // relative to the node the expression belongs to, also inside a predicate
    quint16 argc = 0;
    qint32 a = 0;
    qint32 b = 0;
};

} // namespace uthan::form

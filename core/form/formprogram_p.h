// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/formprogram.h"
#include "form/nodetype.h"
#include "form/xpath/exprcode.h"

#include <QString>
#include <QStringView>
#include <vector>

// The inside of a compiled form. Everything is an index into flat tables, so that it is written to and read from the
// cache in one piece; -1 means none.
namespace uthan::form {

class DataInstance; // form/lists/datainstance.h
class ListSource;

// Texts end to end in one string.
struct StringTable {
    QString pool;
    std::vector<quint32> ends;
    [[nodiscard]] QStringView view(int id) const
    {
        const quint32 start = id > 0 ? ends[size_t(id) - 1] : 0;
        return QStringView(pool).mid(start, ends[size_t(id)] - start);
    }
    [[nodiscard]] QString at(int id) const { return id < 0 ? QString() : view(id).toString(); }
    [[nodiscard]] int size() const { return static_cast<int>(ends.size()); }
    int append(QStringView text);
    void replace(int id, QStringView text); // slow for a large table; while compiling only
};

enum NodeFlag : quint16 {
    FieldList = 1,
    RequiredAlways = 2,
    ReadOnlyAlways = 4,
    IntegerRange = 8,
    BodyOnly = 16, // a group of the screen that is not in the instance; paths pass through it
    NoAddRemove = 32, // rows follow the count alone
    Attribute = 64, // of the element that is its parent
    RowsGiven = 128, // a repeat that begins with its rows in `rows`, maybe none
    RowInNew = 256, // …and with one in each row that is added around it
    RowsOfTemplate = 512, // …or with those in `rows` that are of its template
};

struct Node {
    NodeType type = NodeType::Group;
    quint16 flags = 0;
    qint32 parent = -1;
    qint32 end = 0; // one past the last node inside
    qint32 context = 0; // a repeat stands in its own context
    qint32 name = -1, path = -1; // strings
    qint32 label = -1, hint = -1, guidance = -1, constraintMessage = -1, requiredMessage = -1; // texts
    qint32 image = -1, bigImage = -1, audio = -1, video = -1; // texts
    qint32 relevant = -1, constraint = -1, required = -1, readOnly = -1, calculation = -1, dynamicDefault = -1,
           count = -1; // expressions
    qint32 choiceFilter = -1; // index into filters
    qint32 staticDefault = -1; // string
    qint32 list = -1;
    qint32 items = -1; // index into itemSources, if the choices are not simply those of `list`
    qint32 instanceOrder = -1; // among its siblings in the instance; -1: as it is asked
    qint32 saveTo = -1; // string; property of an entity
    qint32 dataType = -1; // string; type of the bind, if it does not follow from `type`
    qint32 appearance = -1; // string
    qint32 firstPair = 0, parameterPairs = 0, attributePairs = 0; // in pairs: parameters, then bind attributes
    qint32 instancePairs = 0; // then instance attributes
    qint32 sheetRow = 0;
    double rangeStart = 1, rangeEnd = 10, rangeStep = 1; // as the field has them where a form says nothing
};

// The root (0) and one for each repeat.
struct Context {
    qint32 repeat = -1; // node
    qint32 parent = -1;
    qint32 depth = 0;
};

struct Expression {
    qint32 first = 0, count = 0; // instructions
    qint32 source = -1; // string
};

struct ChoiceList {
    qint32 name = -1;
    qint32 textNode = 0; // references in its labels are seen from this node
    qint32 first = 0, count = 0; // choices
    qint32 firstColumn = 0, columns = 0; // names of the extra columns
    qint32 firstValue = 0; // columns values for each choice
    qint32 instance = -1; // its rows are in a file beside the form; it has no choices here
    qint32 repeat = -1; // its choices are rows of this repeat (node): a choice is their slot
    qint32 valueNode = -1, labelNode = -1; // of such rows
    qint32 valueColumn = -1, labelColumn = -1; // of such files: strings
    qint32 itemPath = -1; // string: `instance` is a tree, and this leads to its items
    enum OwnRows : qint32 { No, Complete, WithGaps }; // WithGaps: not each choice has a label in each language
    qint32 ownRows = No; // `instance` are choices of the form itself, put away (lists/longlists.h)
    qint32 firstOutput = 0, outputs = 0; // of those: the expressions that their labels show
};

struct Choice {
    qint32 name = -1; // string
    qint32 label = -1, image = -1, audio = -1; // texts
    qint32 bigImage = -1, video = -1; // texts
};

// Where the choices of a question come from, if not from the sheet of choices alone. The places of reading them
// (form/lists) resolve it; `nodeset` is an expression that gives a set, strings are as written.
struct ItemSourceEntry {
    qint32 file = -1; // string: "towns.csv"
    qint32 nodesetText = -1; // string
    qint32 nodeset = -1; // expression
    qint32 filterText = -1; // string: choice_filter as written
    qint32 valueRef = -1, labelRef = -1; // strings
    qint32 randomize = 0;
    qint32 seed = -1; // expression
};

// Another document of the form: a file beside it, or an XML inside it (strings).
struct InstanceEntry {
    qint32 id = -1, source = -1, xml = -1;
};

enum ActionEvent : quint32 {
    OnFirstLoad = 1, // odk-instance-first-load
    OnLoad = 2, // odk-instance-load
    OnReady = 4, // xforms-ready
    OnNewRepeat = 8, // odk-new-repeat
    OnValueChanged = 16, // xforms-value-changed
    OnRevalidate = 32, // xforms-revalidate
};
enum class ActionKind : quint32 { SetValue, SetGeoPoint, RecordAudio };

// What an event does. The value is evaluated for the target's row.
struct Action {
    ActionKind kind = ActionKind::SetValue;
    quint32 events = 0; // ActionEvent bits
    qint32 owner = 0; // node whose control or repeat holds it; 0: the form itself
    qint32 target = -1; // node; -1: `targetSet` finds it
    qint32 targetSet = -1; // expression that gives a set
    qint32 value = -1; // expression; -1: `literal`
    qint32 literal = -1; // string; -1 too: it writes nothing, so empties the target
    qint32 firstPair = 0, pairs = 0; // attributes: "odk:quality"
    qint32 valueFrom = -1; // node whose place the paths of `value` start from
};

// A row that a repeat begins with; a row comes before those inside it.
struct GivenRow {
    qint32 repeat = -1; // node
    qint32 parent = -1; // index of a given row
    qint32 firstValue = 0, values = 0; // in rowValues
    qint32 ofTemplate = 0; // of no row that is there, but each new row around it begins with it
};

// An entity that a filling makes or changes; -1: no such expression.
struct Entity {
    qint32 dataset = -1; // string
    qint32 within = 0; // node of the group or repeat that holds it
    qint32 id = -1, createIf = -1, updateIf = -1, label = -1; // expressions
    qint32 baseVersion = -1, trunkVersion = -1, branchId = -1; // of the row that is changed
};

// choice_filter: [column = expression] for each equality, the rest left to the whole expression.
struct ChoiceFilter {
    qint32 expression = -1; // of an item
    qint32 firstEquality = 0, equalities = 0; // in filterColumns and filterKeys
    enum { Exact = 1, OfColumnThere = 2 }; // the latter: where the file has no such column, nothing fits
    qint32 exact = 0; // else: the equalities are the whole filter
};

// A thing to recompute.
enum class Aspect : quint8 { Value, Relevant, Constraint, Required, ReadOnly, Count, Choices, Texts };

struct Vertex {
    Aspect aspect = Aspect::Value;
    quint8 usesLanguage = 0;
    quint8 looksAtItself = 0; // a number of rows that hangs on those rows
    quint8 circle = 0; // those of one number show or hide each other, and are worked out together; 0: none
    qint32 node = -1;
    qint32 context = 0; // it has one instance for each row here
    qint32 expression = -1;
    qint32 level = 0;
};

// How rows of a source lead to rows of a dependent (SURVEY_ENGINE §Structure 3). `common` says it exactly: dirty are
// the dependent's rows that share the source's row in that context.
enum class EdgeLabel : quint8 { SameRow, Ancestor, Aggregate, SiblingRow, WholeRepeat };

struct Edge {
    qint32 vertex = -1;
    qint32 common = 0;
    EdgeLabel label = EdgeLabel::SameRow;
};

struct EdgeTable { // edges of source i: edges[firsts[i] … firsts[i + 1])
    std::vector<qint32> firsts;
    std::vector<Edge> edges;
};

constexpr int kRootContext = 0;

// A number of the scale: as many whole steps from its start as doubles can tell, or its end.
[[nodiscard]] bool isOnStep(const Node& range, double number);

struct FormProgram::Private {
    QString formId, version, title, rootName, instanceName, style;
    QStringList titleLanguages, titles; // beside each other: the tag, else the name of the language, and its title
    QByteArray hash;
    std::vector<FormLanguage> languages;
    int defaultLanguage = 0; // index
    QList<Warning> warnings;
    QStringList namespaces; // prefix="uri" pairs as in the settings
    int instanceNameExpression = -1;

    StringTable strings;
    std::vector<StringTable> texts; // a language each; same ids
    std::vector<double> numbers;
    std::vector<Instruction> code;
    std::vector<Expression> expressions;
    std::vector<Node> nodes; // document order; 0 is the root
    std::vector<Context> contexts;
    std::vector<ChoiceList> lists;
    std::vector<Choice> choices;
    std::vector<qint32> listOutputs;
    std::vector<qint32> columnNames, columnValues; // strings
    std::vector<ChoiceFilter> filters;
    std::vector<qint32> filterColumns, filterKeys; // string; expression of the form
    std::vector<std::pair<qint32, qint32>> pairs; // strings
    std::vector<ItemSourceEntry> itemSources;
    std::vector<InstanceEntry> instances;
    std::vector<Action> actions; // in the order they are written
    std::vector<qint32> actionFirsts, actionsOf; // actions of owner i: actionsOf[actionFirsts[i] … actionFirsts[i + 1])
    std::vector<GivenRow> rows;
    std::vector<std::pair<qint32, qint32>> rowValues; // node → string
    std::vector<std::pair<qint32, qint32>> itext; // string (its id) → text
    std::vector<Entity> entities;
    std::vector<qint32> listFiles; // strings: pictures and sounds of choices that are not held here
    std::vector<Vertex> vertices; // by level
    EdgeTable valueEdges; // by node
    EdgeTable rowEdges; // by context: rows came or went
    int levels = 0;

    [[nodiscard]] QString string(int id) const { return strings.at(id); }
    // The text in the first language of `order` that has it; its index in `language`, -1 if none.
    [[nodiscard]] QStringView text(int id, const std::vector<int>& order, int* language) const;
    [[nodiscard]] language::Text allTexts(int id) const; // references shown as …
    [[nodiscard]] bool isWithin(int inner, int outer) const; // context inner is outer or inside it
    [[nodiscard]] int commonContext(int a, int b) const;
    [[nodiscard]] int findNode(const QString& pathOrName) const; // -1 if there is none, or several of that name
    [[nodiscard]] QString languageKey(int index) const; // tag, else name
    [[nodiscard]] bool isEntityBlock(const Node& node) const; // meta/entity of an XForm
    [[nodiscard]] QString instanceAttribute(const Node& node, QStringView name) const; // as the form has it
    [[nodiscard]] int itextNamed(QStringView id) const; // a text; -1: there is none
};

// The file or tree that a list is; null: it is neither, or not here.
[[nodiscard]] std::unique_ptr<DataInstance> openList(const FormProgram::Private& program, int list, ListSource* lists);

} // namespace uthan::form

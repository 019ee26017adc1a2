// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/formprogram_p.h"
#include "form/formsession.h"
#include "form/lists/datainstance.h"
#include "form/session/offered.h"
#include "form/xpath/xpathvalue.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <QHash>
#include <QTimeZone>
#include <unordered_map>
#include <unordered_set>

namespace uthan::form {

namespace xpath {
    class StateTrees;
}
class RowLookups; // form/session/rowlookups.h
class ItemOrders; // form/session/itemorders.h

// "14:30" as "14:30:00", which a time of day is kept as; anything else as it is.
[[nodiscard]] QCborValue withSeconds(const QCborValue& time);

enum CellFlag : quint8 {
    OwnRelevant = 1, // its own condition holds
    Relevant = 2, // and those of all groups around it
    Required = 4,
    ReadOnly = 8,
    ConstraintBroken = 16,
    NotOfType = 32, // what was typed is no number, no date …
    OutOfRange = 64,
    ChoiceGone = 128, // the choice is not among those offered now
};
constexpr quint8 kFaults = ConstraintBroken | NotOfType | OutOfRange | ChoiceGone;

struct Frame; // form/xpath/evaluator.h

// Which column of a file has the labels, and in which language (-1: it does not say).
struct LabelColumn {
    int column = -1;
    int language = -1;
};
[[nodiscard]] LabelColumn labelColumnOf(const DataInstance& file, const QString& column,
    const FormProgram::Private& program, const std::vector<int>& order);

struct RowWord {
    QString text;
    int language = -1; // -1: the plain column, which does not say
};
[[nodiscard]] RowWord wordOf(const DataInstance& file, const QString& column, int row,
    const FormProgram::Private& program, const std::vector<int>& order);

[[nodiscard]] int labelTextOf(
    const FormProgram::Private& program, const ChoiceList& list, const DataInstance& file, int row);

// The answers of one filling in columns: per repeat a table of rows, per node a column. Rows have a slot (an index,
// reused) and an id (never reused). Every change marks what depends on it; settle() works that out, level by level.
class FormState {
public:
    struct CellRef {
        int node = -1;
        int slot = 0;
        auto operator<=>(const CellRef&) const = default;
    };

    static constexpr NoAnswer kOnlySeen{4}; // in the column of them

    FormState(const FormProgram::Private& program, const FormSession::Environment& environment);

    // Cells
    [[nodiscard]] const Scalar& value(int node, int slot) const { return m_columns[size_t(node)].values[slot]; }
    [[nodiscard]] QString keptText(int node, int slot) const; // what was given and does not fit; empty: it fits
    [[nodiscard]] quint8 flags(int node, int slot) const { return m_columns[size_t(node)].flags[slot]; }
    [[nodiscard]] bool isRelevant(int node, int slot) const { return flags(node, slot) & Relevant; }
    // Of a question that the form has worked out a value for since, nothing: there is an answer.
    [[nodiscard]] NoAnswer noAnswer(int node, int slot) const
    {
        const NoAnswer why = m_columns[size_t(node)].noAnswers[slot];
        return why != kOnlySeen && value(node, slot).isEmpty() ? why : NoAnswer::None;
    }
    // It was on a screen, whatever came of it. `isOnlySeen`: nothing was said.
    [[nodiscard]] bool isSeen(int node, int slot) const;
    [[nodiscard]] bool isOnlySeen(int node, int slot) const;
    void setSeen(int node, int slot);
    [[nodiscard]] bool hasNoAnswer(int node) const // in any row
    {
        const NoAnswer* all = m_columns[size_t(node)].noAnswers;
        return std::any_of(all, all + m_tables[size_t(m_program.nodes[size_t(node)].context)].rows.size(),
            [](NoAnswer why) { return why != NoAnswer::None && why != kOnlySeen; });
    }
    [[nodiscard]] QCborValue answer(int node, int slot) const; // as it was given, or from the value
    // The same without a value made for it, where it is one text or number; empty: nothing is said. None: it is not
    // one.
    [[nodiscard]] std::optional<Scalar> plainAnswer(int node, int slot) const;
    [[nodiscard]] static bool isWrittenWhole(NodeType type, double number)
    {
        return type != NodeType::Decimal && number == std::floor(number) && std::abs(number) < 9e15;
    }
    void setAnswer(int node, int slot, const QCborValue& given);
    void setToFixedDefault(int node, int slot); // nothing, if the form has none
    void setNoAnswer(int node, int slot, NoAnswer why);
    // A person's answer where the form has worked one out: it stands until what that depends on changes.
    [[nodiscard]] bool isOverridden(int node, int slot) const;
    void setOverridden(int node, int slot);
    // A ranking as it was given, while what is offered is not what was put in order then. Empty: it stands as it is.
    [[nodiscard]] QStringList orderBefore(int node, int slot) const;
    void setOrderBefore(int node, int slot, const QStringList& names);

    // Rows
    [[nodiscard]] const std::vector<int>& rows(int context, int parentSlot) const
    {
        return m_tables[size_t(context)].byParent[size_t(parentSlot)];
    }
    [[nodiscard]] quint32 rowId(int context, int slot) const { return m_tables[size_t(context)].rows[size_t(slot)].id; }
    [[nodiscard]] int rowIndex(int context, int slot) const
    {
        return m_tables[size_t(context)].rows[size_t(slot)].index;
    }
    [[nodiscard]] int slotAt(int wanted, int context, int slot) const // the row of `wanted` that holds this one
    {
        while (context != wanted && context > kRootContext) {
            slot = m_tables[size_t(context)].rows[size_t(slot)].parent;
            context = m_program.contexts[size_t(context)].parent;
        }
        return slot;
    }
    [[nodiscard]] int slotOf(int context, const QList<quint32>& ids) const; // -1: no such rows
    [[nodiscard]] QList<quint32> idsOf(int context, int slot) const;
    template <typename Do>
    void forEachRow(int context, int above, int slot, Do visit) const // every row of context below a row of `above`
    {
        if (context == above) {
            visit(slot);
            return;
        }
        if (m_program.contexts[size_t(context)].parent == above) {
            for (const int row : rows(context, slot))
                visit(row);
            return;
        }
        for (const int row : rowsBelow(context, above, slot))
            visit(row);
    }
    [[nodiscard]] std::vector<int> rowsBelow(int context, int above, int slot) const;
    int addRow(int context, int parentSlot, quint32 id = 0); // its slot
    void removeRow(int context, int slot);
    // A number of rows that grows smaller takes no words away: the last rows rest, with all that was said in them, and
    // come back first when it grows again. Nothing reads a row that rests; it is in the draft and in no answers.
    void restRow(int context, int slot);
    [[nodiscard]] std::vector<int> resting(int context, int parentSlot) const; // the one to come back first is last
    [[nodiscard]] quint32 keptId(int context, int slot) const // also of a row that rests
    {
        const Row& row = m_tables[size_t(context)].rows[size_t(slot)];
        return row.id != 0 ? row.id : row.restingId;
    }
    [[nodiscard]] quint64 rowChanges() const { return m_rowChanges; } // grows with every row that comes or goes
    // While it lives, rows that come and go are only noted; what depends on them is marked once at its end.
    class RowBatch {
    public:
        explicit RowBatch(FormState& state);
        ~RowBatch();
        Q_DISABLE_COPY_MOVE(RowBatch)

    private:
        FormState& m_state;
    };

    // Work
    void begin(); // a filling with its defaults, settled; what the form does at its first load is done
    void fire(quint32 events); // of the form as a whole (ActionEvent bits), in every row there is; settled
    [[nodiscard]] const std::vector<CellRef>& wantedPositions() const { return m_wantsPosition; } // that are asked for
    void setWantedPositions(std::vector<CellRef> cells) { m_wantsPosition = std::move(cells); }
    // What was worked out to a text beyond all use: it reads as nothing, and an action that would set it does nothing.
    [[nodiscard]] std::vector<CellRef> tooLong() const;
    [[nodiscard]] std::vector<CellRef>
    tooManyRows() const; // repeats with fewer than they count: slot of what is around
    struct Stopped {
        CellRef cell;
        QString why;
    };
    [[nodiscard]] std::vector<Stopped> stopped() const; // expressions that gave nothing, being too much work
    void givePosition(const QString& position); // to all that asked for it; settled
    struct Recording {
        CellRef cell;
        QString quality;
    };
    [[nodiscard]] const std::vector<Recording>& recordings() const { return m_recordings; } // asked for so far
    // While true, rows that come are those of a draft: nothing happens by itself, and nothing is put in but, for a
    // draft of another version of the form, what its new questions begin with: those the draft does not speak of.
    void setRestoring(bool restoring, bool withDefaults = false)
    {
        m_restoring = restoring;
        m_restoresDefaults = withDefaults;
        m_spokenOf.clear();
    }
    void setSpokenOf(int node, int slot);
    [[nodiscard]] bool isFilledByForm(int node) const { return m_filledByForm[size_t(node)]; } // if nobody says a thing
    void grow(int repeat, int parentSlot); // a person has gone through its rows: does the form want more? Settled
    void settle();
    void recomputeAll(); // from nothing, keeping the answers
    void touchLanguage(); // what shows names of choices depends on the language
    [[nodiscard]] const std::vector<CellRef>& changed(); // since it was last forgotten: each once, in order
    void forgetChanged() { m_changed.clear(); }
    [[nodiscard]] Scalar evaluate(int expression, int node, int slot) const; // slot: in the context of node
    [[nodiscard]] bool isDay(int expression, int node, int slot) const; // what it evaluates to
    [[nodiscard]] std::shared_ptr<const Offered> offered(int node, int slot) const; // after the filter
    [[nodiscard]] Scalar scalarOf(int node, const QCborValue& given, quint8* faults) const;
    [[nodiscard]] quint8 unaskedFault(int node, const Scalar& made) const;
    [[nodiscard]] Scalar readAnyway(int node, const Scalar& kept, quint8 faults) const;
    [[nodiscard]] Scalar chosenOf(int node, const QCborValue& given, quint8* faults) const;
    [[nodiscard]] bool isKeptAside(int node, quint8 faults) const;
    [[nodiscard]] Scalar keepAside(int node, int slot, const Scalar& said, quint8 faults); // gives what is read
    [[nodiscard]] QCborValue inListOrder(int node, const QCborValue& given) const; // what a person chose, of several

    [[nodiscard]] std::vector<Value>& stack() const { return m_stack; }

    // The world
    [[nodiscard]] const FormProgram::Private& program() const { return m_program; }
    [[nodiscard]] const FormSession::Environment& environment() const { return m_environment; }
    [[nodiscard]] const World& world() const { return m_world; }
    [[nodiscard]] xpath::StateTrees& trees() const; // for expressions that are not compiled
    [[nodiscard]] RowLookups& rowLookups() const; // for conditions on rows
    [[nodiscard]] QDateTime now() const;
    std::vector<int> languageOrder; // indexes, the wanted one first
    QString instanceId;
    QString deprecatedId; // of the filling that this one revises
    ListedEntities listed;
    QHash<QString, QString>
        entityIds; // by entityKey(): of those that an instance taken up has named; they never change
    void skipRowIds(quint32 taken) { m_nextId = std::max(m_nextId, taken + 1); } // rows that once were had them
    bool isFinished = false; // taken up as it was given: the time of its end stands
    [[nodiscard]] QString languageTag() const;

    // Lists (formlists.cpp): those of the form, files beside it, rows of a repeat
    [[nodiscard]] bool isOfRows(int list) const { return list >= 0 && m_program.lists[size_t(list)].repeat >= 0; }
    // The choices that an answer of this question names, each as choiceName() has it where it is known.
    [[nodiscard]] QStringList namesIn(int node, const QString& answer) const;
    [[nodiscard]] bool mayBeKnown(int list) const; // false: the file of the list is not here
    [[nodiscard]] int choiceNamed(int list, const QString& name) const; // -1: there is none
    [[nodiscard]] bool mayBeChoice(int list, const QString& name) const; // also when its list is not here to say
    [[nodiscard]] QString choiceName(int list, int choice) const;
    [[nodiscard]] QString choiceLabel(int list, int choice) const; // plain, for expressions
    [[nodiscard]] Scalar choiceValue(int list, int choice, QStringView column) const; // of files and rows
    [[nodiscard]] const DataInstance* listFile(int list) const; // null: not a file, or it is not here
    [[nodiscard]] bool saysMoreThanRows(int list, bool around) const; // DataInstance::saysMore
    [[nodiscard]] QByteArray lastSaved() const; // the XML of the filling before this one; empty: there is none
    [[nodiscard]] Offered allOf(int list) const;
    [[nodiscard]] std::vector<int> query(int list, const ChoiceFilter& filter, const Frame& frame) const;

private:
    struct Row {
        quint32 id = 0; // 0: free, or at rest
        int parent = 0;
        int index = 0; // among its siblings
        QList<quint32> ids = {}; // of the rows that lead to it, itself last
        quint32 restingId = 0; // of a row at rest, or inside one
    };
    struct Table {
        std::vector<Row> rows;
        std::vector<int> free;
        std::vector<std::vector<int>> byParent;
    };
    enum Mark : char { Clean, Marked, Asleep }; // asleep: stands in a group that is not relevant, done when that is
    // The cells of all rows of a context and the marks of what is worked out there, a column behind the other: what
    // stands in no repeat, which is nearly everything, lies close together.
    struct Cells {
        std::vector<Scalar> values;
        std::vector<quint8> flags;
        std::vector<NoAnswer> noAnswers;
        std::vector<char> marks;
        size_t rows = 0; // there is room for
    };
    struct Column { // by slot; in Cells
        Scalar* values = nullptr;
        quint8* flags = nullptr;
        NoAnswer* noAnswers = nullptr;
    };
    struct Spread { // of a node, what is asked when a group turns: thousands of nodes at once
        int end = 0; // one past the last node inside
        int context = 0;
        int firstReader = std::numeric_limits<int>::max(), lastReader = -1; // nodes
        bool maySleep = false; // some of what is worked out for it
    };
    using FilterIndex = QHash<QString, std::vector<int>>; // joined key → choices
    struct ListIndex {
        QHash<QString, int> byName;
        QHash<QString, FilterIndex> byColumns;
    };

    void makeRoom(int context, size_t rows);
    void makeCells(int context, int slot);
    void addGivenRows();
    void applyGiven(const GivenRow& row, int slot);
    int addGivenRow(int given, int parentSlot); // its slot
    [[nodiscard]] const std::vector<int>& givenRows(int repeat, bool ofTemplate = false) const;
    [[nodiscard]] bool hasRoomForRows() const;
    void countRow(int context, bool comes);
    [[nodiscard]] bool isUnbegun(int context, int slot) const;
    void learnActions();
    struct NewRow;
    void beginRows(const std::vector<NewRow>& rows);
    struct Begin;
    [[nodiscard]] bool doBegins(); // false: there were none
    void begin(const Begin& one);
    [[nodiscard]] bool readsCells(const Begin& one) const;
    [[nodiscard]] bool mustBeThere(const Begin& one) const;
    [[nodiscard]] bool isThere(const Begin& one) const;
    struct Ground;
    [[nodiscard]] bool mustWait(const Begin& one);
    [[nodiscard]] const Ground& groundOf(const Begin& one);
    [[nodiscard]] bool addReads(int expression, std::vector<int>& nodes) const; // false: it may read anything
    void learnSources();
    [[nodiscard]] bool doEvents(); // false: there were none
    void doActions(int owner, int slot, quint32 event);
    void doAction(const Action& action, int slot, quint32 event);
    void wishRecording(const CellRef& cell, int firstPair, int pairs);
    [[nodiscard]] std::vector<CellRef> targets(const Action& action, int slot, quint32 event) const;
    [[nodiscard]] Scalar fitted(int node, Scalar computed) const; // as the type of the node has it
    [[nodiscard]] static Scalar typed(NodeType type, const QString& text, quint8* faults);
    [[nodiscard]] Scalar fixed(int node, int slot, const QString& text, quint8* faults);
    void give(int node, int slot, const QString& text);
    void applyDefault(int node, int slot);
    static constexpr qsizetype kLongText = 1 << 16; // shorter ones cannot come to much
    static quint64 cellKey(int node, int slot) { return (quint64(quint32(node)) << 32) | quint32(slot); }
    [[nodiscard]] bool isTooLong(int node, int slot, const QString& text);
    [[nodiscard]] Scalar notTooLong(int node, int slot, Scalar computed)
    {
        if (computed.text.size() <= kLongText && m_longTexts.empty())
            return computed;
        return isTooLong(node, slot, computed.text) ? Scalar() : std::move(computed);
    }
    void setStaticDefault(int node, int slot);
    void setValue(int node, int slot, Scalar value, quint8 faults);
    void setFlag(int node, int slot, quint8 flag, bool on) { setFlags(node, slot, flag, on ? flag : 0); }
    void setFlags(int node, int slot, quint8 which, quint8 to);
    void noteChange(int node, int slot) { m_changed.push_back({node, slot}); }
    void valueChanged(int node, int slot);
    void rowsChanged(int context, int slot);
    void dropRow(int context, int slot);
    void leaveSiblings(int context, int slot);
    void fallAsleep(int context, int slot);
    void wakeUp(int context, int slot);
    [[nodiscard]] bool bringBackRow(int context, int parentSlot); // false: none rests there
    void finishRows();
    void forgetGone();
    void mark(int vertex, int slot);
    void markEdge(const Edge& edge, int context, int slot);
    void markEdges(const EdgeTable& table, int source, int context, int slot);
    void markRowVertices(int context, int slot);
    [[nodiscard]] bool mayWork(int vertex, int slot);
    void workRows(int low, int high); // levels, in which rows mark other rows
    void workRowsOf(int context, int low, int high);
    void workOff(int vertex);
    void work(const Vertex& vertex, int slot);
    void workRelevance(int node, int slot, bool own);
    struct Turn;
    void spreadRelevance(int node, int slot, bool outer, const Turn& turn);
    void spreadInto(int child, int context, int slot, bool relevant, const Turn& turn);
    void learnCircles();
    void settleCircle(int circle);
    void takeMarks(const std::vector<int>& members);
    void markRestless();
    void beginCircle(const std::vector<int>& members);
    void readAsSaid(int node, int slot);
    [[nodiscard]] bool goRound(const std::vector<int>& members); // true: something changed
    void workValuesOf(const std::vector<int>& members);
    void learnSpread();
    [[nodiscard]] bool isAsleep(const Vertex& vertex, int slot) const;
    [[nodiscard]] bool takeMark(int vertex, int slot);
    [[nodiscard]] bool isMarked(int vertex) const;
    [[nodiscard]] std::vector<int> markedRows(int vertex) const;
    void putToSleep(int vertex, int slot);
    void wake(int node, int context, int slot);
    [[nodiscard]] bool mayGrow(int repeat, int parentSlot);
    void workCount(int node, int parentSlot, double wanted, bool looksAtItself);
    void workChoices(int node, int slot);
    [[nodiscard]] ListIndex& listIndex(int list) const;
    struct FilterKeys {
        std::vector<int> columns; // strings
        std::vector<Scalar> values;
        bool areTexts = true;
    };
    [[nodiscard]] std::optional<FilterKeys> keysOf(const ChoiceFilter& filter, const Frame& frame) const;
    [[nodiscard]] std::optional<std::vector<int>> indexed(int list, const FilterKeys& keys, bool* isExact) const;
    [[nodiscard]] std::optional<std::vector<int>> indexedInFile(int list, const FilterKeys& keys, bool* isExact) const;
    [[nodiscard]] Offered offeredRows(int list, const NodeSet& found, bool once) const;
    [[nodiscard]] std::shared_ptr<const Offered> makeOffered(int node, int slot) const;
    void shuffle(Offered& offered, int seed, const Frame& frame) const;
    void forgetKept(int node, int slot);
    void forgetStructured(int node, int slot);
    void forgetOffered(int node, int slot) const;
    [[nodiscard]] QStringList partsOf(int node, const QString& answer) const;
    [[nodiscard]] bool offers(const Offered& offered, const QString& name) const;

    const FormProgram::Private& m_program;
    FormSession::Environment m_environment;
    World m_world;
    mutable std::shared_ptr<xpath::StateTrees> m_trees;
    mutable std::shared_ptr<RowLookups> m_rowLookups; // once one is asked for
    mutable std::shared_ptr<ItemOrders> m_itemOrders; // likewise
    std::vector<Table> m_tables;
    std::vector<Cells> m_cells; // by context
    std::vector<Column> m_columns; // by node
    std::vector<Spread> m_spread; // by node
    std::vector<char*> m_marks; // by vertex: Mark by slot; in m_cells
    std::unordered_map<quint64, QCborValue> m_structured; // answers that are maps (media, places) or kept aside
    std::unordered_set<quint64> m_overridden; // what would be worked out, and a person said otherwise
    std::unordered_map<quint64, qsizetype> m_longTexts; // worked out: how long; beyond kMostText: too long
    std::unordered_map<quint64, std::vector<int>> m_resting; // by context and parent
    qint64 m_rowsThere = 0, m_cellsThere = 0; // of all repeats, without those at rest
    std::unordered_set<quint64> m_tooManyRows; // by repeat and the row around it
    mutable std::vector<std::vector<int>> m_givenRows; // by repeat, twice: those of the form, of a template
    bool m_recomputing = false;
    bool m_circling = false; // what is worked out for now may be taken back
    std::vector<std::vector<int>> m_circles; // vertices, by their number
    std::vector<char> m_readsWorkedOut; // by vertex: reads what is worked out in its circle
    std::vector<char> m_restless; // by the number of a circle: nothing came to rest, so all is asked and read
    std::vector<CellRef> m_counted; // repeats whose number of rows was looked at since all was at rest
    std::unordered_map<quint64, QString> m_kept; // choices that were made, while not all of them are offered
    std::vector<std::vector<int>> m_nodesOf; // by context
    std::vector<std::vector<int>> m_verticesOf; // by context
    std::vector<int> m_firstOfNode, m_ofNode; // vertices of node i: m_ofNode[m_firstOfNode[i] … m_firstOfNode[i + 1])
    mutable std::vector<Value> m_stack; // of the evaluators at work, one above the other
    std::vector<std::vector<int>> m_dirty; // by vertex that stands in a repeat: the rows that are marked
    std::vector<int> m_taken; // of these, what settle() is at
    std::vector<std::vector<int>> m_queue; // by level: vertices with dirty rows
    int m_lowest = 0; // level that was marked since the present one is worked off
    std::vector<CellRef> m_refused; // (vertex, slot) that mayWork() refused in this settling, before they
    bool m_hasRefused = false; // got their second chance
    struct RowMark {
        int edge = 0; // of rowEdges
        int slot = 0; // the row that source and reader share
    };
    std::vector<RowMark> m_rowMarks; // what rows that came or went are to mark
    std::vector<int> m_lastRowMark; // by edge of rowEdges; -1: none
    int m_rowBatches = 0;
    bool m_rowsGone = false; // what is below may name rows that are no more
    std::vector<CellRef> m_changed; // may name a cell twice until it is taken
    struct NewRow {
        int context = 0, slot = 0;
        bool isNew = false; // came while filling: an event of its own
        bool wantsDefaults = true;
    };
    enum class Fit : quint8 { Any, Whole, Number, Truth, Day, Clock, Moment, Place, Way, Area };
    std::vector<NewRow> m_newRows; // still without dynamic defaults
    std::vector<NewRow> m_unbegun; // rows of the form that rest since the filling began, inside others
    struct Begin { // what the form does by itself in a place that has come
        int action = -1; // -1: the dynamic default of `node`
        int node = 0, slot = 0;
        quint32 event = 0;
    };
    std::vector<Begin> m_begins; // in the order of the form
    std::vector<Begin> m_tooEarly; // while the filling begins: what it is for is not there yet
    size_t m_begun = 0; // of these, how many are done
    struct Ground { // what it stands on
        bool isAnything = false;
        std::vector<int> vertices;
    };
    std::unordered_map<int, Ground> m_grounds; // by node of a default, or -1 - action
    std::vector<std::vector<int>> m_sources; // by vertex: the nodes that it reads; once it is asked for
    bool m_isEntangled = false; // there are circles, or actions that wait for changes: all is done in its order
    std::vector<CellRef> m_events; // answers that changed and have actions waiting for that
    std::vector<CellRef> m_wantsPosition; // actions have asked where the device is
    std::vector<Recording> m_recordings;
    std::vector<char> m_waits; // by node: has actions for a change of its answer
    std::vector<char> m_filledByForm; // by node
    std::vector<Fit> m_fits; // by node
    std::vector<int> m_defaulted; // nodes with a default that is worked out
    quint32 m_nextId = 1;
    int m_fired = 0; // actions done since the last time all was at rest
    int m_works = 0; // since it began to settle
    QHash<quint64, int> m_turns; // vertex and slot → how often, once there have been very many
    bool m_settling = false;
    bool m_started = false; // the rows a filling begins with are there
    bool m_opening = false; // rows of an XForm whose number nothing says yet do not stand
    bool m_addingGiven = false; // rows of which the form says what is inside
    bool m_restoring = false;
    bool m_restoresDefaults = false;
    std::unordered_set<quint64> m_spokenOf; // by the draft that is being restored, though nothing may stand there
    QHash<int, Scalar> m_fixed; // by node in a repeat: what it begins with, the same in each row
    mutable std::vector<ListIndex> m_listIndexes;
    struct OpenedFile {
        std::unique_ptr<DataInstance> instance;
        bool wasTried = false;
    };
    mutable std::vector<OpenedFile> m_files; // by list of the program, the first of those that are one file
    std::vector<int> m_fileOf; // by list: which of m_files
    mutable std::unordered_map<quint64, std::shared_ptr<const Offered>> m_offered; // by cell
    using RowsOffered = std::pair<std::shared_ptr<const NodeSet>, std::shared_ptr<const Offered>>; // found, offered
    mutable std::unordered_map<int, RowsOffered> m_rowsOffered; // by node: to the row before; most get the same
    mutable QHash<QString, std::shared_ptr<const Offered>> m_byKeys; // by filter and what it asks for
    mutable std::unordered_map<quint64, std::vector<int>> m_drawn; // orders without a seed, by cell
    quint64 m_rowChanges = 0;
};

} // namespace uthan::form

// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xpath/statetrees.h"

#include "form/lists/memorylist.h"
#include "form/xpath/axes.h"
#include "form/xpath/generalevaluator.h"

#include <algorithm>

namespace uthan::form::xpath {

namespace {
    // What stands around an expression of a form: its other instances, its texts, its questions by name.
    class StateSurroundings final : public Surroundings {
    public:
        StateSurroundings(StateTrees& trees, const Frame& frame)
            : m_trees(trees)
            , m_frame(frame)
            , m_state(trees.state())
            , m_p(trees.state().program())
        {
        }
        [[nodiscard]] TreeNode start(const TreeNode& at) const override
        {
            Q_UNUSED(at)
            return {&m_trees.filling(), m_trees.filling().root(0)};
        }
        [[nodiscard]] bool narrowsToOwnRow() const override { return true; }
        [[nodiscard]] TreeValue instance(const QString& id, const TreeNode& at) const override
        {
            Q_UNUSED(at)
            const NodeModel* model = m_trees.instance(id);
            return TreeValue::of(model ? TreeNodes{{model, model->root(0)}} : TreeNodes());
        }
        [[nodiscard]] TreeValue itext(const QString& id, const TreeNode& at) const override
        {
            Q_UNUSED(at)
            for (const auto& [string, text] : m_p.itext) {
                int language = -1;
                if (m_p.strings.view(string) == id)
                    return TreeValue::of(Scalar::of(Evaluator(m_state).answered(
                        m_p.text(text, m_state.languageOrder, &language).toString(), m_frame)));
            }
            return TreeValue::of(Scalar());
        }
        [[nodiscard]] QString choiceName(
            const QString& value, const QString& question, const TreeNode& at) const override
        {
            Q_UNUSED(at)
            const int node = questionNamed(question);
            const int list = node < 0 ? -1 : m_p.nodes[size_t(node)].list;
            return list < 0 ? value : Evaluator(m_state).choiceName(Value(Scalar::of(value)), list, m_frame).text;
        }
        [[nodiscard]] TreeValue reference(const QString& name, const TreeFrame& frame) const override
        {
            TreeNodes found;
            if (name.startsWith(QLatin1String("last-saved#")))
                return lastSaved(name.section(QLatin1Char('#'), 1));
            const int node = questionNamed(name);
            if (node < 0)
                return TreeValue::of(std::move(found));
            const int context = m_p.nodes[size_t(node)].context;
            const int above = frame.everywhere ? kRootContext : m_p.commonContext(context, m_frame.baseContext);
            const int slot = m_state.slotAt(above, m_frame.baseContext, m_frame.baseSlot);
            m_state.forEachRow(context, above, slot, [&](int row) {
                if (m_state.isRelevant(node, row))
                    found.push_back({&m_trees.filling(), StateModel::element(node, row)});
            });
            return TreeValue::of(std::move(found));
        }

    private:
        // "${name}", "name" or a path, as forms write it in quotes.
        [[nodiscard]] int questionNamed(const QString& written) const
        {
            QString name = written.trimmed();
            if (name.startsWith(QLatin1String("${")) && name.endsWith(QLatin1Char('}')))
                name = name.mid(2, name.size() - 3).trimmed();
            return m_p.findNode(name);
        }
        // What was answered there when the form was last saved: the same path in that document.
        [[nodiscard]] TreeValue lastSaved(const QString& question) const
        {
            const int node = questionNamed(question);
            const XmlDocument* saved = m_trees.lastSaved();
            TreeNodes at{{saved, saved->root(0)}};
            const QStringList names
                = node < 0 ? QStringList() : m_p.string(m_p.nodes[size_t(node)].path).split(u'/', Qt::SkipEmptyParts);
            for (const QString& name : names) {
                TreeNodes next;
                for (const TreeNode& above : at)
                    walkAxis(ast::Axis::Child, above, next);
                next.erase(std::remove_if(next.begin(), next.end(),
                               [&](const TreeNode& n) { return n.model->qualifiedName(n.id) != name; }),
                    next.end());
                at = std::move(next);
            }
            return TreeValue::of(node < 0 ? TreeNodes() : std::move(at));
        }
        StateTrees& m_trees;
        const Frame& m_frame;
        const FormState& m_state;
        const FormProgram::Private& m_p;
    };

    // Whether a path asks for a node of this name, as a total that goes on from that of the row before does.
    bool namesStep(const ast::Node& tree, const QString& name)
    {
        const auto names = [&name](const ast::Owned& each) { return namesStep(*each, name); };
        return std::any_of(tree.steps.begin(), tree.steps.end(),
                   [&](const ast::Step& step) {
                       return step.name == name || std::any_of(step.predicates.begin(), step.predicates.end(), names);
                   })
            || std::any_of(tree.operands.begin(), tree.operands.end(), names)
            || std::any_of(tree.predicates.begin(), tree.predicates.end(), names);
    }
}

StateTrees::StateTrees(const FormState& state)
    : m_state(state)
    , m_filling(state)
{
}

StateTrees::~StateTrees() = default;

const ast::Node* StateTrees::tree(int source)
{
    auto found = m_expressions.find(source);
    if (found == m_expressions.end()) {
        auto parsed = parseExpression(m_state.program().string(source));
        auto* tree = std::get_if<ast::Owned>(&parsed);
        found = m_expressions.emplace(source, tree ? std::move(*tree) : nullptr).first;
    }
    return found->second.get();
}

const ListModel& StateTrees::list(int index)
{
    auto& made = m_lists[index];
    if (made)
        return *made;
    const ChoiceList& from = m_state.program().lists[size_t(index)];
    made = std::make_unique<ListModel>(from.instance < 0 ? ownSource(index)
            : from.ownRows == ChoiceList::No             ? fileSource(index)
                                                         : rowsSource(index));
    return *made;
}

ListModel::Source StateTrees::fileSource(int index) const
{
    ListModel::Source source;
    const DataInstance* file = m_state.listFile(index);
    source.count = [file] { return file ? file->count() : 0; };
    if (!file)
        return source;
    source.columns = file->columns();
    source.value = [file](int row, int column) { return file->value(row, column); };
    source.hasEmpty = [file](int row, int column) { return file->hasEmpty(row, column); };
    source.rowsWhere = [file](int column, const QString& key) {
        return file->rowsWhere({DataInstance::Equality{column, key}});
    };
    source.rowsNear = [file](int column, double key) {
        std::vector<int> rows;
        return file->rowsNear(column, key, rows) ? std::optional(std::move(rows)) : std::nullopt;
    };
    return source;
}

// Choices of the form that it does not hold: told like those it does.
ListModel::Source StateTrees::rowsSource(int index) const
{
    const FormProgram::Private& p = m_state.program();
    const ChoiceList& list = p.lists[size_t(index)];
    ListModel::Source source = fileSource(index);
    const DataInstance* file = m_state.listFile(index);
    if (!file)
        return source;
    source.columns = QStringList{QStringLiteral("name"), QStringLiteral("label")};
    std::vector<int> at{file->column(u"name"), -1};
    for (int c = 0; c < list.columns; ++c) {
        const QString column = p.string(p.columnNames[size_t(list.firstColumn + c)]);
        if (source.columns.contains(column))
            continue;
        source.columns << column;
        at.push_back(file->column(column));
    }
    source.hasEmpty = [](int, int) { return false; }; // the form's own, of which nobody wrote what is empty
    source.value = [this, index, file, at](int row, int column) {
        return column == 1 ? Evaluator(m_state).labelOf(index, row) : file->value(row, at[size_t(column)]);
    };
    source.rowsWhere = [this, index, file, at](int column, const QString& key) {
        if (column != 1)
            return file->rowsWhere({DataInstance::Equality{at[size_t(column)], key}});
        std::vector<int> rows;
        for (int row = 0, n = file->count(); row < n; ++row) {
            if (Evaluator(m_state).labelOf(index, row) == key)
                rows.push_back(row);
        }
        return rows;
    };
    source.rowsNear = {};
    return source;
}

ListModel::Source StateTrees::ownSource(int index) const
{
    const FormProgram::Private& p = m_state.program();
    const ChoiceList& list = p.lists[size_t(index)];
    ListModel::Source source;
    source.columns << QStringLiteral("name") << QStringLiteral("label");
    std::vector<int> strings{-1, -1};
    for (int c = 0; c < list.columns; ++c) {
        const int string = p.columnNames[size_t(list.firstColumn + c)];
        const qsizetype known = source.columns.indexOf(p.string(string));
        if (known >= 0) { // the list has a column “name” or “label” that is neither its value nor its words
            strings[size_t(known)] = string;
            continue;
        }
        strings.push_back(string);
        source.columns << p.string(string);
    }
    source.count = [&list] { return list.count; };
    source.hasEmpty = [](int, int) { return false; };
    source.value = [this, &list, index, strings](int row, int column) {
        const Evaluator evaluator(m_state);
        return column == 1 && strings[1] < 0
            ? evaluator.labelOf(index, list.first + row)
            : evaluator.itemColumn(index, list.first + row, strings[size_t(column)]).toText();
    };
    return source;
}

const NodeModel* StateTrees::instance(const QString& id)
{
    const FormProgram::Private& p = m_state.program();
    for (size_t l = 0; l < p.lists.size(); ++l) {
        if (p.lists[l].repeat >= 0 || p.strings.view(p.lists[l].name) != id)
            continue;
        const DataInstance* file = m_state.listFile(static_cast<int>(l));
        const QByteArray tree = file ? file->document() : QByteArray();
        return tree.isEmpty() ? static_cast<const NodeModel*>(&list(static_cast<int>(l))) : document(id, tree);
    }
    for (const InstanceEntry& entry : p.instances) {
        if (p.strings.view(entry.id) != id)
            continue;
        if (entry.xml >= 0)
            return document(id, p.string(entry.xml).toUtf8());
        if (p.string(entry.source) == lastSavedSource())
            return lastSaved();
    }
    return nullptr;
}

const XmlDocument* StateTrees::lastSaved()
{
    return document(lastSavedSource(), m_state.lastSaved());
}

// Read on first use; what is no XML is a tree of nothing.
const XmlDocument* StateTrees::document(const QString& id, const QByteArray& xml)
{
    auto& known = m_documents[id];
    if (!known) {
        Result<XmlDocument> parsed = XmlDocument::parse(xml.isEmpty() ? QByteArrayLiteral("<none/>") : xml, id);
        if (!parsed)
            parsed = XmlDocument::parse(QByteArrayLiteral("<none/>"));
        auto made = std::make_shared<XmlDocument>(std::move(*parsed));
        made->ignoreNamespaces();
        known = std::move(made);
    }
    return known.get();
}

// The tree that the items of a list stand in, in the form or beside it; null: they are rows.
const XmlDocument* StateTrees::treeOf(int index)
{
    const FormProgram::Private& p = m_state.program();
    const ChoiceList& from = p.lists[size_t(index)];
    if (from.instance < 0)
        return nullptr;
    const InstanceEntry& entry = p.instances[size_t(from.instance)];
    const QString id = p.string(entry.id);
    if (from.itemPath >= 0 && entry.xml >= 0) {
        const auto known = m_documents.constFind(id);
        return known == m_documents.constEnd() ? document(id, p.string(entry.xml).toUtf8()) : known->get();
    }
    const DataInstance* file = m_state.listFile(index);
    const QByteArray tree = file ? file->document() : QByteArray();
    return tree.isEmpty() ? nullptr : document(id, tree);
}

// A choice as what it is in its file: of a tree the element itself, which may hold more than columns can say.
TreeNode StateTrees::itemOf(int index, int row)
{
    const FormProgram::Private& p = m_state.program();
    const ChoiceList& from = p.lists[size_t(index)];
    const XmlDocument* all = treeOf(index);
    if (!all)
        return {&list(index), ListModel::item(row)};
    auto known = m_items.find(index);
    if (known == m_items.end()) {
        const QString path = from.itemPath >= 0 ? p.string(from.itemPath) : treeItemPath();
        known = m_items.emplace(index, itemsOfTree(*all, path)).first;
    }
    const auto& items = known->second;
    return row >= 0 && size_t(row) < items.size() ? TreeNode{all, items[size_t(row)]} : TreeNode{all, all->root(0)};
}

// A node as compiled code knows it.
std::optional<NodeRef> StateTrees::refOf(const TreeNode& node) const
{
    if (node.model == &m_filling && StateModel::isCell(node.id))
        return NodeRef{-1, StateModel::nodeOf(node.id), StateModel::slotOf(node.id)};
    return {};
}

// Holds others, and so has no answer but their texts.
bool StateTrees::isGroup(const TreeNode& node) const
{
    if (node.model != &m_filling || !StateModel::isCell(node.id))
        return false;
    const NodeType type = m_state.program().nodes[size_t(StateModel::nodeOf(node.id))].type;
    return type == NodeType::Group || type == NodeType::Repeat;
}

std::vector<StateTrees::Stopped> StateTrees::stopped() const
{
    std::vector<Stopped> all;
    for (const auto& [place, why] : m_stopped) {
        const auto& [node, slot, source] = place;
        const bool isNew = all.empty() || all.back().node != node || all.back().slot != slot;
        if (isNew)
            all.push_back({node, slot, why});
    }
    return all;
}

Value StateTrees::evaluate(int source, const Frame& frame, bool asSet)
{
    const ast::Node* expression = tree(source);
    if (!expression)
        return Value(Scalar());
    const FormProgram::Private& p = m_state.program();
    TreeFrame at;
    const int self = std::max(frame.node, 0);
    const bool standsInRow = p.nodes[size_t(self)].context == frame.baseContext;
    at.current = {&m_filling,
        standsInRow ? StateModel::element(self, frame.baseSlot) : StateModel::placeOf(self, frame.baseSlot)};
    at.node = at.current;
    if (frame.list >= 0) { // asked of a choice
        const ChoiceList& from = p.lists[size_t(frame.list)];
        if (from.repeat >= 0)
            at.node = {&m_filling, StateModel::element(from.repeat, frame.item)};
        else
            at.node = itemOf(frame.list, frame.item - from.first);
    }
    at.position = frame.position;
    at.size = frame.size;
    const StateSurroundings around(*this, frame);
    GeneralEvaluator evaluator(m_state.world(), around);
    const int calculation = p.nodes[size_t(self)].calculation;
    const int slot = standsInRow ? frame.baseSlot : -1;
    const auto outer = m_filling.beside();
    const bool isOwn = calculation >= 0 && p.expressions[size_t(calculation)].source == source;
    m_filling.setBeside({isOwn ? self : -1, namesStep(*expression, p.string(p.nodes[size_t(self)].name)) ? slot : -1});
    const TreeValue value = evaluator.evaluate(*expression, at);
    const bool isText = !asSet && value.isSet && !value.nodes.empty() && isGroup(value.nodes.front());
    const bool hasCells = value.isSet && !isText && !evaluator.fault()
        && std::all_of(value.nodes.begin(), value.nodes.end(), [this](const TreeNode& node) { return refOf(node); });
    // Nodes of other trees are worth what they say; of one that holds this cell, what it says without it.
    const Scalar said = evaluator.fault() || hasCells ? Scalar() : evaluator.scalar(value);
    m_filling.setBeside(outer);
    const std::tuple<int, int, int> place{self, frame.baseSlot, source};
    if (evaluator.fault()) {
        m_stopped[place] = evaluator.fault()->text;
        return Value(Scalar());
    }
    if (!m_stopped.empty())
        m_stopped.erase(place);
    if (!hasCells)
        return Value(said);
    NodeSet set;
    for (const TreeNode& node : value.nodes)
        set.push_back(*refOf(node));
    return Value(std::move(set));
}

} // namespace uthan::form::xpath

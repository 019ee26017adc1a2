// SPDX-License-Identifier: GPL-3.0-or-later
// Choices that are not written in the form: files beside it, rows of a repeat; and which choices are shown.
#include "form/compile/formcompiler_p.h"
#include "form/lists/datainstance.h"
#include "form/lists/longlists.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <utility>

namespace uthan::form {

Result<void> FormCompiler::addInstances()
{
    for (const InstanceDefinition& instance : m_def.instances) {
        const Result<bool> isAway = putAwayTable(instance);
        if (!isAway)
            return isAway.error();
        if (*isAway)
            continue;
        InstanceEntry made;
        made.id = intern(instance.id);
        made.source = instance.source.isEmpty() ? -1 : intern(instance.source);
        made.xml = instance.xml.isEmpty() ? -1 : intern(QString::fromUtf8(instance.xml));
        m_p->instances.push_back(made);
    }
    for (const Element& element : m_def.elements) {
        if (!element.items.file.isEmpty())
            (void)fileInstance(element.items.file);
    }
    return {};
}

int FormCompiler::fileInstance(const QString& file)
{
    for (size_t i = 0; i < m_p->instances.size(); ++i) {
        if (attachedFile(m_p->string(m_p->instances[i].source)) == file)
            return static_cast<int>(i);
    }
    const bool isCsv = file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
    InstanceEntry made;
    made.id = intern(QFileInfo(file).completeBaseName());
    made.source = intern((isCsv ? QStringLiteral("jr://file-csv/") : QStringLiteral("jr://file/")) + file);
    m_p->instances.push_back(made);
    return static_cast<int>(m_p->instances.size()) - 1;
}

namespace {
    ChoiceList listOf(int instance, int name)
    {
        ChoiceList list;
        list.name = name;
        list.instance = instance;
        return list;
    }

    bool isGeoJson(const QString& file)
    {
        return file.endsWith(QLatin1String(".geojson"), Qt::CaseInsensitive);
    }

    // A path without its conditions: /data/person[age > 5] → /data/person. Empty if a bracket never closes.
    QString withoutConditions(const QString& path)
    {
        QString out;
        int depth = 0;
        QChar quote;
        for (const QChar c : path) {
            if (!quote.isNull())
                quote = c == quote ? QChar() : quote;
            else if (c == u'\'' || c == u'"')
                quote = c;
            else if (c == u'[')
                ++depth;
            if (depth == 0)
                out += c;
            else if (quote.isNull() && c == u']')
                --depth;
        }
        return depth == 0 ? out : QString();
    }
}

void FormCompiler::addFileLists()
{
    for (size_t i = 0; i < m_p->instances.size(); ++i) {
        const QString source = m_p->string(m_p->instances[i].source);
        const QString file = attachedFile(source);
        const bool isList = std::any_of(m_p->lists.begin(), m_p->lists.end(),
            [&](const ChoiceList& list) { return list.instance == static_cast<int>(i); });
        if (isList || (file.isEmpty() && !isLongListSource(source)))
            continue;
        ChoiceList list = listOf(static_cast<int>(i), m_p->instances[i].id);
        list.valueColumn = intern(isGeoJson(file) ? QStringLiteral("id") : QStringLiteral("name"));
        list.labelColumn = intern(isGeoJson(file) ? QStringLiteral("title") : QStringLiteral("label"));
        m_p->lists.push_back(list);
        m_listFrom.push_back(-1);
    }
}

int FormCompiler::fileList(const Element& element)
{
    const QString& file = element.items.file;
    const int instance = fileInstance(file);
    const auto column = [&](const QString& asked, const char* plain, const char* geo) {
        return intern(!asked.isEmpty() ? asked : QString::fromLatin1(isGeoJson(file) ? geo : plain));
    };
    ChoiceList wanted = listOf(instance, m_p->instances[size_t(instance)].id);
    wanted.valueColumn = column(element.items.valueRef, "name", "id");
    wanted.labelColumn = column(element.items.labelRef, "label", "title");
    return listOnce(wanted);
}

int FormCompiler::listOnce(const ChoiceList& wanted)
{
    for (size_t l = 0; l < m_p->lists.size(); ++l) {
        const ChoiceList& list = m_p->lists[l];
        if (list.instance == wanted.instance && list.valueColumn == wanted.valueColumn
            && list.labelColumn == wanted.labelColumn && list.itemPath == wanted.itemPath)
            return static_cast<int>(l);
    }
    m_p->lists.push_back(wanted);
    m_listFrom.push_back(-1);
    return static_cast<int>(m_p->lists.size()) - 1;
}

int FormCompiler::treeList(const Element& element)
{
    const ItemSource& items = element.items;
    for (size_t i = 0; i < m_p->instances.size(); ++i) {
        if (m_p->strings.view(m_p->instances[i].id) != items.tree)
            continue;
        // A name that no expression can say: what names the instance walks the tree.
        ChoiceList wanted = listOf(static_cast<int>(i), intern(items.tree + QLatin1Char('#') + items.treePath));
        wanted.itemPath = intern(items.treePath);
        wanted.valueColumn = intern(items.valueRef);
        wanted.labelColumn = intern(items.labelRef);
        return listOnce(wanted);
    }
    return -1;
}

// “select_one ${name}” of a sheet means the rows of the repeat around that question in which it is answered.
FormCompiler::RowsPath FormCompiler::rowsOf(const Element& element, int self)
{
    RowsPath out{element.items.nodeset.text.trimmed(), element.items.valueRef, element.items.labelRef};
    QString filter = element.choiceFilter.text;
    if (out.nodeset.startsWith(QLatin1String("${"))) {
        const int question = m_expressions->nodeOf(out.nodeset, self, m_p->nodes[size_t(self)].context);
        const int context = question < 0 ? kRootContext : m_p->nodes[size_t(question)].context;
        if (context == kRootContext)
            return {};
        const QString repeat = m_p->string(m_p->nodes[size_t(m_p->contexts[size_t(context)].repeat)].path);
        const auto inRow = [&](int node) { return m_p->string(m_p->nodes[size_t(node)].path).mid(repeat.size() + 1); };
        out.valueRef = out.labelRef = inRow(question);
        out.nodeset = QStringLiteral("%1[./%2 != '']").arg(repeat, out.valueRef);
        static const QRegularExpression reference(QStringLiteral("\\$\\{\\s*([^}#]+?)\\s*\\}"));
        for (qsizetype at = 0; at >= 0;) { // names of the same rows are looked for in each row
            const auto match = reference.match(filter, at);
            at = match.hasMatch() ? match.capturedEnd() : -1;
            const int named = match.hasMatch() ? m_p->findNode(match.captured(1)) : -1;
            if (named < 0 || m_p->nodes[size_t(named)].context != context)
                continue;
            const QString path = QStringLiteral("./") + inRow(named);
            filter.replace(match.capturedStart(), match.capturedLength(), path);
            at = match.capturedStart() + path.size();
        }
    }
    if (!filter.isEmpty() && !out.nodeset.isEmpty())
        out.nodeset += QLatin1Char('[') + filter + QLatin1Char(']');
    return out;
}

// Rows of a repeat to choose from are a list: its choices are the rows, named and worded by two questions in them.
void FormCompiler::addRepeatLists()
{
    for (size_t i = 0; i < m_p->nodes.size(); ++i) {
        if (m_isOther[i])
            continue;
        const RowsPath items = rowsOf(elementOf(static_cast<int>(i)), static_cast<int>(i));
        const QString path = withoutConditions(items.nodeset).trimmed();
        if (path.isEmpty() || path.startsWith(QLatin1String("instance(")) || m_p->nodes[i].list >= 0)
            continue;
        const int self = static_cast<int>(i);
        const int context = m_p->nodes[i].context;
        const auto inside = [&](const QString& ref) {
            return m_expressions->nodeOf(
                ref == QLatin1String(".") || ref.isEmpty() ? path : path + QLatin1Char('/') + ref, self, context);
        };
        ChoiceList list;
        list.repeat = m_expressions->nodeOf(path, self, context);
        if (list.repeat < 0 || m_p->nodes[size_t(list.repeat)].context == kRootContext)
            continue;
        list.valueNode = inside(items.valueRef);
        list.labelNode = inside(items.labelRef.isEmpty() ? items.valueRef : items.labelRef);
        if (list.valueNode < 0)
            continue;
        list.name = intern(path);
        m_p->nodes[i].list = static_cast<int>(m_p->lists.size());
        m_p->lists.push_back(list);
        m_listFrom.push_back(-1);
    }
}

Result<void> FormCompiler::compileRows(int node, const Element& element)
{
    const QString text = rowsOf(element, node).nodeset;
    const int context = m_p->nodes[size_t(node)].context;
    CompiledExpression made = m_expressions->compileSet(text, node, context);
    UTHAN_TRY(checked(made, {text, element.items.nodeset.place}));
    m_p->itemSources[size_t(m_p->nodes[size_t(node)].items)].nodeset = made.expression;
    const ChoiceList& list = m_p->lists[size_t(m_p->nodes[size_t(node)].list)];
    for (const int read : {list.valueNode, list.labelNode}) { // labels follow what is written in the rows
        if (read >= 0)
            made.dependencies.push_back({read, kRootContext, false});
    }
    warnOfNames(element, list.valueNode);
    addChoices(node, std::move(made));
    return {};
}

// What people write may be the same in two rows: both are offered then, with their numbers, but the answer is what the
// author says it is, and that is one and the same.
void FormCompiler::warnOfNames(const Element& element, int valueNode)
{
    const Element& value = elementOf(valueNode);
    if (value.type != NodeType::Text || !value.calculation.isEmpty() || !value.constraint.isEmpty()
        || !value.dynamicDefault.isEmpty())
        return;
    warn(element.items.nodeset.place,
        QStringLiteral("The choices are what is said to “%1” in each row: two rows that say the same are one and the "
                       "same answer. If that may happen, work out a text in the rows that differs, as concat(${%1}, "
                       "' ', position(..)), and name that one here.")
            .arg(value.name));
}

// One vertex for all that says what is offered: the filter or the rows, and the order.
void FormCompiler::addChoices(int node, CompiledExpression made)
{
    const CompiledExpression seed = std::exchange(m_seed, {});
    made.dependencies.insert(made.dependencies.end(), seed.dependencies.begin(), seed.dependencies.end());
    addVertex(node, Aspect::Choices, m_p->nodes[size_t(node)].context, made.expression, made.dependencies,
        made.usesLanguage || seed.usesLanguage);
}

// Where the choices come from, in which order, and which of them are shown.
Result<void> FormCompiler::compileItems(int node, const Element& element)
{
    const ItemSource& items = element.items;
    const bool isPath = !items.nodeset.isEmpty();
    m_seed = {};
    if (isPath || !items.file.isEmpty() || items.randomize)
        UTHAN_TRY(compileItemSource(node, element));
    const int list = m_p->nodes[size_t(node)].list;
    if (isPath && list >= 0 && m_p->lists[size_t(list)].repeat >= 0)
        return compileRows(node, element);
    if (isPath && (list < 0 || m_p->lists[size_t(list)].itemPath < 0)) {
        if (const auto read = parseExpression(items.nodeset.text); std::holds_alternative<ExpressionFault>(read))
            return error(items.nodeset.place, std::get<ExpressionFault>(read).sentence(items.nodeset.text));
        warn(items.nodeset.place,
            QStringLiteral("This question has no choices: “%1” leads neither to a list nor to the rows of a repeat. "
                           "Mend the path.")
                .arg(items.nodeset.text));
        return {};
    }
    const bool isFixed = !isPath && items.file.isEmpty() && isSelect(element.type) && element.isAsked;
    const auto isNone = [](const ChoiceList& l) { return l.count == 0 && l.instance < 0 && l.repeat < 0; };
    if (isFixed && (list < 0 || isNone(m_p->lists[size_t(list)])))
        warn(element.place,
            QStringLiteral("This question has no choices, so nobody can answer it. Add an <item> for each, or an "
                           "<itemset> that leads to a list."));
    const ExpressionSource& source = element.choiceFilter;
    if (source.isEmpty())
        return {};
    if (list < 0) {
        warn(source.place,
            QStringLiteral("This question has no list of choices, so the filter has no effect. Take it away, or give "
                           "the question a list."));
        return {};
    }
    int filter = -1;
    CompiledExpression made = m_expressions->compileFilter(source.text, node, list, filter);
    UTHAN_TRY(checked(made, source));
    made.notes.removeDuplicates();
    for (const QString& note : made.notes)
        warn(source.place, QStringLiteral("In the filter, %1.").arg(note));
    m_p->nodes[size_t(node)].choiceFilter = filter;
    addChoices(node, std::move(made));
    return {};
}

// What the program keeps of it besides the list: the order, and how it was written.
Result<void> FormCompiler::compileItemSource(int node, const Element& element)
{
    const ItemSource& items = element.items;
    ItemSourceEntry made;
    const auto string = [this](const QString& text) { return text.isEmpty() ? -1 : intern(text); };
    made.file = string(items.file);
    made.nodesetText = items.tree.isEmpty() ? string(items.nodeset.text) : -1;
    made.filterText = string(element.choiceFilter.text);
    made.valueRef = string(items.valueRef);
    made.labelRef = string(items.labelRef);
    made.randomize = items.randomize ? 1 : 0;
    if (!items.seed.isEmpty()) {
        const int context = m_p->nodes[size_t(node)].context;
        CompiledExpression seed = m_expressions->compile(items.seed.text, node, context);
        UTHAN_TRY(checked(seed, items.seed));
        made.seed = seed.expression;
        if (made.seed >= 0 && !seed.dependencies.empty()) // another seed, another order
            m_seed = std::move(seed);
    }
    m_p->nodes[size_t(node)].items = static_cast<int>(m_p->itemSources.size());
    m_p->itemSources.push_back(made);
    return {};
}

} // namespace uthan::form

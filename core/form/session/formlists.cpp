// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of choices in a filling: those of the form, files beside it, and rows of a repeat; which are offered now.
#include "form/choicenames.h"
#include "form/lists/shuffle.h"
#include "form/session/formstate.h"
#include "form/session/itemorders.h"
#include "form/session/rowlookups.h"
#include "form/xpath/evaluator.h"

#include <QSet>

namespace uthan::form {

namespace {
    constexpr qsizetype kMostRemembered = 64;
}

const DataInstance* FormState::listFile(int list) const
{
    const ChoiceList& l = m_program.lists[size_t(list)];
    if (l.instance < 0)
        return nullptr;
    OpenedFile& file = m_files[size_t(m_fileOf[size_t(list)])];
    if (!file.wasTried) {
        file.wasTried = true;
        file.instance = openList(m_program, list, m_environment.lists.get());
    }
    return file.instance.get();
}

bool FormState::saysMoreThanRows(int list, bool around) const
{
    const DataInstance* file = listFile(list);
    return file && file->saysMore(around);
}

QByteArray FormState::lastSaved() const
{
    if (!m_environment.lists)
        return {};
    const auto opened = m_environment.lists->open(lastSavedSource());
    return opened ? (*opened)->document() : QByteArray();
}

Scalar FormState::choiceValue(int list, int choice, QStringView column) const
{
    const ChoiceList& l = m_program.lists[size_t(list)];
    if (l.repeat >= 0) {
        const int node = column == u"name" ? l.valueNode : column == u"label" ? l.labelNode : -1;
        return node >= 0 ? value(node, choice) : Scalar{};
    }
    if (l.instance < 0)
        return Scalar{};
    if (l.ownRows != ChoiceList::No && column == u"label") { // in the language that is shown, as of any choice
        const QString label = choiceLabel(list, choice);
        return Scalar::of(label.isEmpty() ? choiceName(list, choice) : label);
    }
    const DataInstance* file = listFile(list);
    return file ? Scalar::of(file->value(choice, file->column(column))) : Scalar{};
}

QString FormState::choiceName(int list, int choice) const
{
    const ChoiceList& l = m_program.lists[size_t(list)];
    if (l.repeat >= 0)
        return value(l.valueNode, choice).toText();
    if (l.instance < 0)
        return m_program.string(m_program.choices[size_t(choice)].name);
    const DataInstance* file = listFile(list);
    return file ? file->value(choice, file->column(m_program.strings.view(l.valueColumn))) : QString();
}

int FormState::choiceNamed(int list, const QString& name) const
{
    if (list < 0)
        return -1;
    const ChoiceList& l = m_program.lists[size_t(list)];
    if (l.repeat >= 0) {
        for (const int slot : rowLookups().named(l.valueNode, name)) {
            const QString row = value(l.valueNode, slot).toText();
            if (row == name || !row.isEmpty())
                return slot;
        }
        return -1;
    }
    if (l.instance < 0)
        return listIndex(list).byName.value(name, -1);
    const DataInstance* file = listFile(list);
    if (!file)
        return -1;
    const int column = file->column(m_program.strings.view(l.valueColumn));
    const std::vector<int> rows
        = column < 0 ? std::vector<int>() : file->rowsWhere({DataInstance::Equality{column, name}}, 1);
    return rows.empty() ? -1 : rows.front();
}

// The name of the one choice that is chosen may have spaces, as it was written.
QStringList FormState::partsOf(int node, const QString& answer) const
{
    if (m_program.nodes[size_t(node)].type == NodeType::SelectOne)
        return answer.isEmpty() ? QStringList() : QStringList{answer};
    return choicenames::parts(answer);
}

QStringList FormState::namesIn(int node, const QString& answer) const
{
    QStringList names = partsOf(node, answer);
    const int list = m_program.nodes[size_t(node)].list;
    for (QString& name : names) {
        const int row = isOfRows(list) ? choiceNamed(list, name) : -1;
        name = row >= 0 ? choiceName(list, row) : isOfRows(list) ? choicenames::whole(name) : name;
    }
    return names;
}

bool FormState::mayBeKnown(int list) const
{
    return list >= 0 && (m_program.lists[size_t(list)].instance < 0 || listFile(list));
}

bool FormState::mayBeChoice(int list, const QString& name) const
{
    if (list < 0 || (m_program.lists[size_t(list)].instance >= 0 && !listFile(list)))
        return true;
    return choiceNamed(list, name) >= 0;
}

QString FormState::choiceLabel(int list, int choice) const
{
    const ChoiceList& l = m_program.lists[size_t(list)];
    if (l.repeat >= 0)
        return choiceValue(list, choice, u"label").toText();
    if (const DataInstance* file = listFile(list)) {
        if (const int text = labelTextOf(m_program, l, *file, choice); text >= 0) {
            int in = -1;
            return m_program.text(text, languageOrder, &in).toString();
        }
        return wordOf(*file, m_program.string(l.labelColumn), choice, m_program, languageOrder).text;
    }
    int language = -1;
    return l.instance >= 0
        ? QString()
        : m_program.text(m_program.choices[size_t(choice)].label, languageOrder, &language).toString();
}

FormState::ListIndex& FormState::listIndex(int list) const
{
    ListIndex& index = m_listIndexes[size_t(list)];
    const ChoiceList& l = m_program.lists[size_t(list)];
    if (index.byName.isEmpty() && l.count > 0) {
        index.byName.reserve(l.count);
        for (int c = l.first + l.count - 1; c >= l.first; --c)
            index.byName.insert(m_program.string(m_program.choices[size_t(c)].name), c);
    }
    return index;
}

std::optional<FormState::FilterKeys> FormState::keysOf(const ChoiceFilter& filter, const Frame& frame) const
{
    FilterKeys keys;
    const Expression& all = m_program.expressions[size_t(filter.expression)];
    for (int i = 0; i < all.count && m_program.code[size_t(all.first + i)].op == Op::WalkIfMore; ++i) {
        const Instruction& walk = m_program.code[size_t(all.first + i)];
        if (saysMoreThanRows(walk.b, walk.ofBase)) // no column holds what is asked for
            return std::nullopt;
    }
    Evaluator evaluator(*this);
    for (int i = 0; i < filter.equalities; ++i) {
        const int at = filter.firstEquality + i;
        const Value key = evaluator.run(m_program.filterKeys[size_t(at)], frame);
        if (key.set && key.set->size() > 1) // it is enough that one of them fits
            return std::nullopt;
        Scalar value = evaluator.scalar(key);
        keys.areTexts = keys.areTexts && value.kind == ValueKind::Text;
        if (value.kind == ValueKind::Boolean)
            return std::nullopt;
        keys.columns.push_back(m_program.filterColumns[size_t(at)]);
        keys.values.push_back(std::move(value));
    }
    return keys;
}

// Choices whose columns equal the keys, by an index made on first use. A number equals "1" and "1.0" alike: what comes
// then may be too much. Nothing if there is no quick way to know.
std::optional<std::vector<int>> FormState::indexed(int list, const FilterKeys& keys, bool* isExact) const
{
    if (keys.values.empty())
        return std::nullopt;
    if (m_program.lists[size_t(list)].instance >= 0)
        return indexedInFile(list, keys, isExact);
    if (!keys.areTexts)
        return std::nullopt;
    QString columns;
    QString key;
    for (size_t i = 0; i < keys.values.size(); ++i) {
        columns += QString::number(keys.columns[i]) + QLatin1Char(' ');
        key += keys.values[i].text + QChar(0);
    }
    ListIndex& index = listIndex(list);
    auto found = index.byColumns.find(columns);
    if (found == index.byColumns.end()) {
        FilterIndex made;
        const ChoiceList& l = m_program.lists[size_t(list)];
        const Evaluator evaluator(*this);
        for (int c = l.first; c < l.first + l.count; ++c) {
            QString of;
            for (const int column : keys.columns)
                of += evaluator.itemColumn(list, c, column).toText() + QChar(0);
            made[of].push_back(c);
        }
        found = index.byColumns.insert(columns, std::move(made));
    }
    return found->value(key);
}

std::optional<std::vector<int>> FormState::indexedInFile(int list, const FilterKeys& keys, bool* isExact) const
{
    const DataInstance* file = listFile(list);
    if (!file)
        return std::vector<int>();
    const ChoiceList& from = m_program.lists[size_t(list)];
    QList<DataInstance::Equality> equalities;
    for (size_t i = 0; i < keys.values.size(); ++i) {
        const QStringView name = m_program.strings.view(keys.columns[i]);
        const bool isLabel
            = from.ownRows != ChoiceList::No && name == u"label"; // which column it is, the language says
        if (isLabel && (from.ownRows == ChoiceList::WithGaps || keys.values[i].kind != ValueKind::Text))
            return std::nullopt;
        if (keys.values[i].kind == ValueKind::Text)
            equalities.append(
                {isLabel ? labelColumnOf(*file, name.toString(), m_program, languageOrder).column : file->column(name),
                    keys.values[i].text});
    }
    if (!equalities.isEmpty()) {
        *isExact = *isExact && equalities.size() == static_cast<qsizetype>(keys.values.size());
        for (const DataInstance::Equality& each : std::as_const(equalities)) {
            if (each.column < 0) // the file has no such column: it is empty everywhere
                return each.value.isEmpty() ? std::nullopt : std::optional(std::vector<int>());
        }
        return file->rowsWhere(equalities);
    }
    *isExact = false;
    std::vector<int> rows;
    if (file->rowsNear(file->column(m_program.strings.view(keys.columns.front())), keys.values.front().number, rows))
        return rows;
    return std::nullopt;
}

Offered FormState::allOf(int list) const
{
    const ChoiceList& l = m_program.lists[size_t(list)];
    Offered all{list, true, l.first, l.count, {}};
    if (l.instance >= 0) {
        const DataInstance* file = listFile(list);
        all.first = 0;
        all.count = file ? file->count() : 0;
    }
    return all;
}

std::vector<int> FormState::query(int list, const ChoiceFilter& filter, const Frame& outer) const
{
    if (filter.exact == ChoiceFilter::OfColumnThere) {
        const DataInstance* file = listFile(list);
        if (file && file->column(m_program.strings.view(m_program.filterColumns[size_t(filter.firstEquality)])) < 0)
            return {};
    }
    const std::optional<FilterKeys> keys = keysOf(filter, outer);
    bool isExact = filter.exact != 0;
    std::optional<std::vector<int>> hits = keys ? indexed(list, *keys, &isExact) : std::nullopt;
    if (!hits) {
        if (!m_itemOrders)
            m_itemOrders = std::make_shared<ItemOrders>(*this);
        isExact = false;
        hits = m_itemOrders->passing(list, filter.expression, outer, &isExact);
    }
    if (hits && isExact)
        return std::move(*hits);
    const Offered all = allOf(list);
    std::vector<int> out;
    Evaluator evaluator(*this);
    Frame frame = outer;
    frame.list = list;
    frame.size = hits ? static_cast<int>(hits->size()) : all.count;
    for (int i = 0; i < frame.size; ++i) {
        frame.item = hits ? (*hits)[size_t(i)] : all.at(i);
        frame.position = i + 1;
        if (evaluator.scalar(evaluator.run(filter.expression, frame)).toBoolean())
            out.push_back(frame.item);
    }
    return out;
}

// The rows of a repeat that may be chosen; `once`: of those of one name the first, as nothing has two places in an
// order.
Offered FormState::offeredRows(int list, const NodeSet& found, bool once) const
{
    Offered out;
    out.list = list;
    QSet<QString> names;
    for (const NodeRef& ref : found) {
        const qsizetype before = names.size();
        if (once && ref.list < 0)
            names.insert(choicenames::part(choiceName(list, ref.b)));
        if (ref.list < 0 && (!once || names.size() > before))
            out.choices.push_back(ref.b);
    }
    return out;
}

std::shared_ptr<const Offered> FormState::makeOffered(int node, int slot) const
{
    const Node& n = m_program.nodes[size_t(node)];
    Frame frame;
    frame.node = node;
    frame.baseContext = frame.context = n.context;
    frame.baseSlot = frame.slot = slot;
    const ItemSourceEntry* items = n.items >= 0 ? &m_program.itemSources[size_t(n.items)] : nullptr;
    Offered out;
    if (n.list >= 0 && m_program.lists[size_t(n.list)].repeat >= 0 && items) {
        Evaluator evaluator(*this);
        const Value found = evaluator.run(items->nodeset, frame);
        const bool isOnce = n.type == NodeType::Rank; // what they say matters, too
        RowsOffered& before = m_rowsOffered[node];
        if (found.set && found.set == before.first && !isOnce && !items->randomize)
            return before.second;
        out = offeredRows(n.list, found.set ? *found.set : NodeSet(), isOnce);
        if (found.set && !isOnce && !items->randomize) {
            before = {found.set, std::make_shared<const Offered>(std::move(out))};
            return before.second;
        }
    } else if (n.list >= 0 && n.choiceFilter >= 0)
        out = {n.list, false, 0, 0, query(n.list, m_program.filters[size_t(n.choiceFilter)], frame)};
    else if (n.list >= 0)
        out = allOf(n.list);
    if (items && items->randomize)
        shuffle(out, items->seed, frame);
    return std::make_shared<const Offered>(std::move(out));
}

void FormState::shuffle(Offered& offered, int seed, const Frame& frame) const
{
    std::vector<int> order;
    if (seed >= 0) {
        Evaluator evaluator(*this);
        const Scalar value = evaluator.scalar(evaluator.run(seed, frame));
        order = shuffledOrder(offered.size(), value.toNumber(m_world), value.toText());
    } else { // the same order for as long as this filling is open: what a person looks at must not jump
        const auto size = static_cast<quint64>(offered.size());
        auto found = m_drawn.find(cellKey(frame.node, frame.baseSlot));
        if (found == m_drawn.end() || found->second.size() != size) {
            m_drawn[cellKey(frame.node, frame.baseSlot)] = shuffledOrder(offered.size(), m_environment.random);
            found = m_drawn.find(cellKey(frame.node, frame.baseSlot));
        }
        order = found->second;
    }
    std::vector<int> shuffled;
    shuffled.reserve(order.size());
    for (const int i : order)
        shuffled.push_back(offered.at(i));
    offered.choices = std::move(shuffled);
    offered.isAll = false;
}

// Kept until something that the filter reads has changed; with only equalities also by their keys, so that going back
// and forth between two districts looks each up once.
std::shared_ptr<const Offered> FormState::offered(int node, int slot) const
{
    const auto kept = m_offered.find(cellKey(node, slot));
    if (kept != m_offered.end())
        return kept->second;
    const Node& n = m_program.nodes[size_t(node)];
    const bool isRemembered = n.choiceFilter >= 0 && m_program.filters[size_t(n.choiceFilter)].exact && n.items < 0;
    QString key;
    if (isRemembered) {
        Frame frame;
        frame.node = node;
        frame.baseContext = frame.context = n.context;
        frame.baseSlot = frame.slot = slot;
        key = QString::number(n.choiceFilter);
        if (const auto keys = keysOf(m_program.filters[size_t(n.choiceFilter)], frame)) {
            for (const Scalar& value : keys->values)
                key += QChar(value.kind == ValueKind::Text ? 1 : 2) + value.toText();
            if (const auto known = m_byKeys.constFind(key); known != m_byKeys.constEnd()) {
                m_offered[cellKey(node, slot)] = *known;
                return *known;
            }
        } else {
            key.clear();
        }
    }
    auto made = makeOffered(node, slot);
    if (!key.isEmpty()) {
        if (m_byKeys.size() >= kMostRemembered)
            m_byKeys.clear();
        m_byKeys.insert(key, made);
    }
    m_offered[cellKey(node, slot)] = made;
    return made;
}

void FormState::forgetOffered(int node, int slot) const
{
    m_offered.erase(cellKey(node, slot));
}

// What was chosen and is not offered now is not read, but kept: it comes back with the choice. An order takes in what
// is offered anew at its end.
void FormState::workChoices(int node, int slot)
{
    const auto cached = m_offered.find(cellKey(node, slot));
    const std::shared_ptr<const Offered> before = cached == m_offered.end() ? nullptr : cached->second;
    forgetOffered(node, slot);
    noteChange(node, slot);
    const auto kept = m_kept.find(cellKey(node, slot));
    const QString said = kept == m_kept.end() ? value(node, slot).toText() : kept->second;
    if (said.isEmpty()) {
        setFlag(node, slot, ChoiceGone, false);
        return;
    }
    const std::shared_ptr<const Offered> now = offered(node, slot);
    QStringList names = partsOf(node, said);
    const qsizetype count = names.size();
    names.removeIf([&](const QString& name) { return !offers(*now, name); });
    const bool isRank = m_program.nodes[size_t(node)].type == NodeType::Rank;
    const bool gone = names.size() < count;
    const bool isNew = kept != m_kept.end() || m_circling // there, what was offered before is a step on the way
        || (before && before != now && (before->size() != now->size() || before->choices != now->choices));
    if (isRank && isNew && now->size() > 0) {
        for (int i = 0; i < now->size(); ++i) {
            const QString given = choiceName(now->list, now->at(i));
            const QString name = isOfRows(now->list) ? choicenames::part(given) : given;
            if (!names.contains(name))
                names << name;
        }
    }
    const QString read = names.join(QLatin1Char(' '));
    if (read == said)
        m_kept.erase(cellKey(node, slot));
    else
        m_kept[cellKey(node, slot)] = said;
    setFlag(node, slot, ChoiceGone, gone && !isRank);
    setValue(node, slot, Scalar::of(read), 0);
}

bool FormState::offers(const Offered& offered, const QString& name) const
{
    if (offered.list < 0 || (m_program.lists[size_t(offered.list)].instance >= 0 && !listFile(offered.list)))
        return true; // nobody here can tell
    const int known = choiceNamed(offered.list, name);
    if (known < 0 || offered.has(known))
        return known >= 0;
    const ChoiceList& list = m_program.lists[size_t(offered.list)]; // where names may be there twice
    if (const DataInstance* file = list.instance >= 0 ? listFile(offered.list) : nullptr) {
        const int column = file->column(m_program.strings.view(list.valueColumn));
        const std::vector<int> same = file->rowsWhere({DataInstance::Equality{column, name}});
        return std::any_of(same.begin(), same.end(), [&offered](int row) { return offered.has(row); });
    }
    if (isOfRows(offered.list)) {
        const std::vector<int>& same = rowLookups().named(list.valueNode, name);
        return std::any_of(same.begin(), same.end(), [&offered](int row) { return offered.has(row); });
    }
    for (int i = 0; i < offered.size() && !offered.isAll; ++i) {
        if (choiceName(offered.list, offered.at(i)) == name)
            return true;
    }
    return false;
}

} // namespace uthan::form

// SPDX-License-Identifier: GPL-3.0-or-later
// Choices: written inside a question, in a table of the form, in a file, or anything a path can reach.
#include "form/xform/walkeditems.h"
#include "form/xform/xformreader_p.h"
#include "form/xpath/exprparser.h"

#include <algorithm>
#include <climits>
#include <numeric>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamWriter>

namespace uthan::form {

namespace {
    // The place of the comma that parts the two values of a call; -1: there is one value.
    qsizetype comma(const QString& inside)
    {
        int depth = 0;
        QChar quote;
        qsizetype last = -1;
        for (qsizetype i = 0; i < inside.size(); ++i) {
            const QChar c = inside.at(i);
            if (!quote.isNull())
                quote = c == quote ? QChar() : quote;
            else if (c == QLatin1Char('\'') || c == QLatin1Char('"'))
                quote = c;
            else if (c == QLatin1Char('(') || c == QLatin1Char('['))
                ++depth;
            else if (c == QLatin1Char(')') || c == QLatin1Char(']'))
                --depth;
            else if (c == QLatin1Char(',') && depth == 0)
                last = i;
        }
        return last;
    }

    bool isPlace(const QString& condition)
    {
        return condition.contains(QLatin1String("position("));
    }

    // [3] chooses by number: that is said by a condition too. Empty: this cannot be said by one.
    QString asCondition(const QString& predicate)
    {
        static const QRegularExpression ofAnother(QStringLiteral("position\\(\\s*[^\\s)]|last\\("));
        if (isNumber(predicate))
            return QStringLiteral("position() = (%1)").arg(predicate);
        return predicate.contains(ofAnother) ? QString() : predicate;
    }
}

// randomize(instance('x')/root/item[condition], seed)
XFormReader::ItemsPath XFormReader::itemsPath(const QString& nodeset)
{
    ItemsPath out;
    QString text = nodeset.trimmed();
    if (text.startsWith(QLatin1String("randomize("))) {
        const qsizetype end = closingBracket(text, 9);
        if (end < 0)
            return out;
        const QString inside = text.mid(10, end - 10);
        const qsizetype at = comma(inside);
        out.randomize = true;
        text = inside.left(at < 0 ? inside.size() : at).trimmed();
        out.seed = at < 0 ? QString() : inside.mid(at + 1).trimmed();
        if (end != nodeset.trimmed().size() - 1) { // some of those in their new order: found by a walk
            out.root = nodeset.trimmed();
            return out;
        }
    }
    out.root = text; // for those that are not simple
    if (!text.startsWith(QLatin1String("instance(")))
        return out;
    const qsizetype end = closingBracket(text, 8);
    const QString named = end < 0 ? QString() : text.mid(9, end - 9).trimmed();
    if (named.size() < 3 || (named.front() != QLatin1Char('\'') && named.front() != QLatin1Char('"')))
        return out;
    QStringList steps;
    std::vector<std::pair<qsizetype, QString>> conditions; // of which step
    for (qsizetype at = end + 1; at < text.size();) {
        if (text.at(at).isSpace()) {
            ++at;
        } else if (text.at(at) == QLatin1Char('/')) {
            qsizetype next = at + 1;
            while (next < text.size() && text.at(next) != QLatin1Char('/') && text.at(next) != QLatin1Char('['))
                ++next;
            steps << text.mid(at + 1, next - at - 1).trimmed();
            at = next;
        } else {
            const qsizetype close = text.at(at) == QLatin1Char('[') ? closingBracket(text, at) : -1;
            const QString condition = close < 0 ? QString() : asCondition(text.mid(at + 1, close - at - 1).trimmed());
            const bool isAlone = conditions.empty() && close + 1 == text.size() && steps.size() == 2;
            if (condition.isEmpty() || steps.isEmpty() || (isPlace(condition) && !isAlone)) // a place among those left
                return out;
            conditions.emplace_back(steps.size(), condition);
            at = close + 1;
        }
    }
    for (const QString& step : std::as_const(steps)) {
        const bool isName = !step.contains(QLatin1Char('(')) && !step.startsWith(QLatin1Char('.'))
            && !step.contains(QLatin1Char('@')) && !step.contains(QLatin1String("::"));
        if (!isName)
            return out;
    }
    const bool anywhere = steps.contains(QString()); // "//": how far below is not known
    if (anywhere && (steps.back().isEmpty() || (!conditions.empty() && conditions.front().first != steps.size())))
        return out;
    QStringList filters;
    for (const auto& [step, condition] : conditions) {
        const qsizetype up = steps.size() - step;
        filters << (up > 0 && steps.size() > 2 ? fromBelow(condition, up) : up > 0 ? QString() : condition);
        if (filters.back().isEmpty())
            return out;
    }
    if (steps.isEmpty())
        return out;
    out.instance = named.mid(1, named.size() - 2);
    for (const QString& step : std::as_const(steps))
        out.steps << localName(step).toString();
    out.filter = filters.size() < 2 ? filters.join(QString())
                                    : QLatin1Char('(') + filters.join(QStringLiteral(") and (")) + QLatin1Char(')');
    if (steps.size() == 2 && !anywhere) {
        out.root = steps.at(0).trimmed();
        out.item = steps.at(1).trimmed();
        out.simple = true;
    }
    return out;
}

Result<void> XFormReader::readItems(int part)
{
    const Part& p = m_parts[size_t(part)];
    if (p.element >= 0 && m_form.elements[size_t(p.element)].type == NodeType::Range)
        return readTicks(part);
    if (p.element >= 0)
        readPlacesBeside(p, m_form.elements[size_t(p.element)]);
    if (p.control && p.element >= 0 && isOfTags(*p.control))
        readTags(*p.control, p.element);
    if (!p.control || p.element < 0 || !isSelect(m_form.elements[size_t(p.element)].type))
        return {};
    if (p.control->has(QLatin1String("query"))) {
        readQuery(*p.control, m_form.elements[size_t(p.element)]);
        return {};
    }
    if (const XmlNode* itemset = p.control->child(QLatin1String("itemset")))
        return readItemset(*itemset, p.element);
    return readInlineItems(*p.control, p.element);
}

// Choices of one of the lists in itemsets.csv, as a select_one_external has them.
void XFormReader::readQuery(const XmlNode& control, Element& element)
{
    const QString id = QStringLiteral("itemsets");
    const ItemsPath path = itemsPath(control.attribute(QLatin1String("query")));
    element.items.file = id + QStringLiteral(".csv");
    element.items.valueRef = QStringLiteral("name");
    element.items.labelRef = QStringLiteral("label");
    const QString list = QStringLiteral("list_name = '%1'").arg(path.instance);
    element.choiceFilter = {path.filter.isEmpty() ? list : QStringLiteral("%1 and (%2)").arg(list, path.filter),
        place(control, QStringLiteral("query"))};
    const bool isKnown = std::any_of(m_form.instances.begin(), m_form.instances.end(),
        [&id](const InstanceDefinition& instance) { return instance.id == id; });
    if (!isKnown)
        m_form.instances.push_back(
            {id, QStringLiteral("jr://file-csv/") + element.items.file, {}, element.choiceFilter.place});
}

// The places that a question about a place is asked beside.
void XFormReader::readPlacesBeside(const Part& part, Element& element)
{
    const bool isPlace = element.type == NodeType::GeoPoint || element.type == NodeType::GeoTrace
        || element.type == NodeType::GeoShape;
    const XmlNode* itemset = isPlace && part.control ? part.control->child(QLatin1String("itemset")) : nullptr;
    if (!itemset)
        return;
    const QString nodeset = itemset->attribute(QLatin1String("nodeset")).trimmed();
    const ItemsPath path = itemsPath(nodeset);
    const int repeat = path.simple ? -1 : partAt(nodeset, m_parts[size_t(element.parent < 0 ? 0 : part.parent)].parent);
    if (path.simple)
        element.parameters.append({QStringLiteral("reference-geometry"), path.instance});
    else if (repeat >= 0 && m_parts[size_t(repeat)].isRepeat)
        element.parameters.append(
            {QStringLiteral("reference-geometry"), QStringLiteral("${%1}").arg(m_parts[size_t(repeat)].name)});
}

// The names of the marks on a scale: a list that a parameter names.
Result<void> XFormReader::readTicks(int part)
{
    const Part& p = m_parts[size_t(part)];
    const XmlNode* itemset = p.control ? p.control->child(QLatin1String("itemset")) : nullptr;
    if (!itemset)
        return {};
    UTHAN_TRY(readItemset(*itemset, p.element));
    Element& element = m_form.elements[size_t(p.element)];
    if (element.list >= 0 && element.choiceFilter.isEmpty())
        element.parameters.append({QStringLiteral("tick_labelset"), m_form.lists[size_t(element.list)].name});
    else
        warn(*itemset, QStringLiteral("nodeset"),
            QStringLiteral("The names on the scale are no list of this form; its numbers are shown. Mend it."));
    element.list = -1;
    element.choiceFilter = {};
    element.items = {};
    return {};
}

Result<void> XFormReader::readInlineItems(const XmlNode& control, int element)
{
    ChoiceListDefinition list;
    list.owner = element;
    list.name = control.attribute(QLatin1String("ref")).trimmed();
    for (const XmlNode& item : control.children) {
        if (item.isText() || item.local() != QLatin1String("item"))
            continue;
        const XmlNode* value = item.child(QLatin1String("value"));
        if (!value) {
            m_faults.add(
                errorAt(item, QStringLiteral("This choice has no <value>, so choosing it says nothing. Write one.")));
            continue;
        }
        DefinedChoice choice;
        choice.name = value->ownText().trimmed();
        choice.row = item.line;
        if (list.choices.empty())
            list.place = place(item);
        labelChoice(item, choice);
        list.choices.push_back(std::move(choice));
    }
    m_form.elements[size_t(element)].list = static_cast<int>(m_form.lists.size());
    m_form.lists.push_back(std::move(list));
    return {};
}

void XFormReader::labelChoice(const XmlNode& item, DefinedChoice& choice)
{
    const XmlNode* label = item.child(QLatin1String("label"));
    if (!label)
        return;
    const auto id = itextId(label->attribute(QLatin1String("ref")));
    const int found = id ? m_itext.find(*id) : -1;
    if (found >= 0)
        choiceTexts(found, choice);
    else
        setTexts(*label, choice.label, nullptr);
}

Result<void> XFormReader::readItemset(const XmlNode& itemset, int element)
{
    Element& e = m_form.elements[size_t(element)];
    const QString nodeset = itemset.attribute(QLatin1String("nodeset"));
    const XmlNode* value = itemset.child(QLatin1String("value"));
    const XmlNode* label = itemset.child(QLatin1String("label"));
    if (nodeset.trimmed().isEmpty() || !value)
        return errorAt(
            itemset, QStringLiteral("The choices need a nodeset (where they come from) and a <value>. Write both."));
    const QString valueRef = plainRef(value->attribute(QLatin1String("ref")));
    const QString labelRef = label ? plainRef(label->attribute(QLatin1String("ref"))) : valueRef;
    ItemsPath path = itemsPath(nodeset);
    e.items.randomize = path.randomize;
    if (!path.seed.isEmpty())
        e.items.seed = {path.seed, place(itemset, QStringLiteral("nodeset"))};
    if (path.steps.contains(QString()) && !isTree(path.instance)) {
        path.steps.clear();
        path.instance.clear();
        path.filter.clear();
    }
    if (!path.simple && path.steps.isEmpty())
        takeWalked(path, valueRef, labelRef);
    const auto table = m_tableById.constFind(path.instance);
    const bool plainValue = !valueRef.contains(QLatin1Char('/')) && !valueRef.contains(QLatin1Char('('));
    const auto isOf
        = [](const QString& step, const QString& name) { return step == name || step == QLatin1String("*"); };
    if (path.simple && plainValue && table != m_tableById.constEnd()
        && isOf(path.root, m_tables[size_t(table.value())].rootName)
        && isOf(path.item, m_tables[size_t(table.value())].itemName)) {
        e.list = listFor(table.value(), valueRef, labelRef);
        e.choiceFilter = {path.filter, place(itemset, QStringLiteral("nodeset"))};
        return {};
    }
    e.items.valueRef = valueRef;
    e.items.labelRef = labelRef;
    for (const InstanceDefinition& instance : m_form.instances) {
        const bool isRows = path.item == QLatin1String("item")
            || !instance.source.endsWith(QLatin1String(".xml"), Qt::CaseInsensitive);
        if (path.simple && isRows && instance.id == path.instance
            && instance.source.startsWith(QLatin1String("jr://file"))) {
            e.items.file = instance.source.section(QLatin1Char('/'), 3);
            e.choiceFilter = {path.filter, place(itemset, QStringLiteral("nodeset"))};
            return {};
        }
    }
    if (path.simple && table == m_tableById.constEnd()
        && std::none_of(m_form.instances.begin(), m_form.instances.end(),
            [&](const InstanceDefinition& i) { return i.id == path.instance; }))
        warn(itemset, QStringLiteral("nodeset"),
            QStringLiteral("The form has no list (<instance>) “%1”, so this question has no choices. Add it.")
                .arg(path.instance));
    if (!path.steps.isEmpty() && takeTree(path, itemset, e))
        return {};
    e.items.nodeset = {path.simple ? nodeset.trimmed() : path.root, place(itemset, QStringLiteral("nodeset"))};
    return {};
}

// The items of a table or a file that a path leads to in ways only a walk can tell.
void XFormReader::takeWalked(ItemsPath& path, const QString& valueRef, const QString& labelRef)
{
    const WalkedItems walked = walkedItems(path.root);
    const auto table = m_tableById.constFind(walked.instance);
    const bool isTable = table != m_tableById.constEnd();
    const bool isFile = std::any_of(m_form.instances.begin(), m_form.instances.end(),
        [&](const InstanceDefinition& i) { return i.id == walked.instance && i.xml.isEmpty(); });
    if (!isTable && !isFile)
        return;
    path.instance = walked.instance;
    path.filter = walked.filter;
    path.root = QStringLiteral("root");
    path.item = QStringLiteral("item");
    path.simple = true;
    const QString list
        = isTable ? m_form.lists[size_t(listFor(table.value(), valueRef, labelRef))].name : path.instance;
    if (list == path.instance)
        return;
    // Worded in another way it is another list, and the path is walked through that one.
    static const QRegularExpression named(QStringLiteral("instance\\(\\s*(?:'([^']*)'|\"([^\"]*)\")\\s*\\)"));
    for (qsizetype at = 0; at >= 0;) {
        const auto match = named.match(path.filter, at);
        at = match.hasMatch() ? match.capturedEnd() : -1;
        if (!match.hasMatch() || match.captured(1) + match.captured(2) != path.instance)
            continue;
        const QString instead = QStringLiteral("instance('%1')").arg(list);
        path.filter.replace(match.capturedStart(), match.capturedLength(), instead);
        at = match.capturedStart() + instead.size();
    }
}

// "./name" → "name"
QString XFormReader::plainRef(const QString& ref)
{
    const QString plain = ref.trimmed();
    return plain.startsWith(QLatin1String("./")) ? plain.mid(2) : plain;
}

bool XFormReader::isTree(const QString& id) const
{
    return std::any_of(m_form.instances.begin(), m_form.instances.end(), [&id](const InstanceDefinition& i) {
        return i.id == id && (!i.xml.isEmpty() || i.source.endsWith(QLatin1String(".xml"), Qt::CaseInsensitive));
    });
}

// Items of an XML that is no table: wherever a path of names leads to.
bool XFormReader::takeTree(const ItemsPath& path, const XmlNode& itemset, Element& e)
{
    if (!isTree(path.instance))
        return false;
    e.items.tree = path.instance;
    e.items.treePath = path.steps.join(QLatin1Char('/'));
    e.items.valueRef = plainRef(e.items.valueRef);
    e.items.labelRef = plainRef(e.items.labelRef);
    const SourcePlace at = place(itemset, QStringLiteral("nodeset"));
    e.items.nodeset = {QStringLiteral("instance('%1')/%2").arg(path.instance, path.steps.join(QLatin1Char('/'))), at};
    e.choiceFilter = {path.filter, at};
    return true;
}

void XFormReader::choiceTexts(int itext, DefinedChoice& choice)
{
    if (!m_toldOfGuidance && m_itext.form(itext, Itexts::Guidance) >= 0) {
        m_toldOfGuidance = true; // the others will be like it
        tellForm({QStringLiteral("item"), {}, choice.row, {}, {}}, itext, QStringLiteral("guidance"));
    }
    choice.label = textsOf(itext, Itexts::Text);
    if (choice.label.isEmpty())
        choice.label = textsOf(itext, Itexts::Short);
    const auto has = [&](Itexts::Form form) { return m_itext.form(itext, form) >= 0; };
    std::vector<OtherForm> others = otherForms(itext, false);
    if (!has(Itexts::Image) && !has(Itexts::BigImage) && !has(Itexts::Audio) && !has(Itexts::Video) && others.empty())
        return;
    choice.media = std::make_shared<const ChoiceMedia>(
        ChoiceMedia{textsOf(itext, Itexts::Image), textsOf(itext, Itexts::BigImage), textsOf(itext, Itexts::Audio),
            textsOf(itext, Itexts::Video), std::move(others)});
}

// Tables that no question offers may still be what an expression looks into. All lists stand as they do in the file.
QByteArray XFormReader::xmlOf(const Table& table)
{
    QByteArray xml;
    QXmlStreamWriter out(&xml);
    out.writeStartElement(table.rootName);
    for (size_t r = 0; r < table.lines.size(); ++r) {
        out.writeStartElement(table.itemName);
        for (qsizetype c = 0; c < table.columns.size(); ++c)
            out.writeTextElement(table.columns.at(c), table.cell(r, c));
        out.writeEndElement();
    }
    out.writeEndElement();
    return xml;
}

void XFormReader::keepTables()
{
    for (size_t t = 0; t < m_tables.size(); ++t) {
        const Table& table = m_tables[t];
        const bool fromTexts = table.columns.contains(QLatin1String("itextId"));
        if (table.lines.empty() || m_lists.contains(table.id))
            continue;
        if (!table.columns.contains(QLatin1String("name"))) // no list of choices: looked into, never offered
            m_form.instances.push_back(
                {table.id, {}, xmlOf(table), {{}, table.line, QStringLiteral("<instance>"), {}}});
        else
            (void)listFor(static_cast<int>(t), QStringLiteral("name"),
                fromTexts ? QStringLiteral("jr:itext(itextId)") : QStringLiteral("label"));
    }
    makeLists();
    std::vector<int> order(m_form.lists.size()), place(m_form.lists.size());
    std::iota(order.begin(), order.end(), 0);
    const auto standsAt = [this](int list) {
        return m_tableById.value(m_form.lists[size_t(list)].name.section(QLatin1Char('#'), 0, 0), INT_MAX);
    };
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return standsAt(a) < standsAt(b); });
    std::vector<ChoiceListDefinition> sorted;
    for (size_t i = 0; i < order.size(); ++i) {
        place[size_t(order[i])] = static_cast<int>(i);
        sorted.push_back(std::move(m_form.lists[size_t(order[i])]));
    }
    m_form.lists = std::move(sorted);
    for (Element& element : m_form.elements)
        element.list = element.list < 0 ? -1 : place[size_t(element.list)];
}

// The table as a list of choices. A second question that takes other columns of it as value or label gets its own.
int XFormReader::listFor(int of, const QString& valueRef, const QString& labelRef)
{
    const Table& table = m_tables[size_t(of)];
    const QString key = table.id + QChar(0x1F) + valueRef + QChar(0x1F) + labelRef;
    if (const auto known = m_lists.constFind(key); known != m_lists.constEnd())
        return known.value();
    const bool isFirst = !m_lists.contains(table.id);
    const auto made = static_cast<int>(m_form.lists.size());
    m_lists.insert(key, made);
    m_lists.insert(table.id, made);
    m_form.lists.emplace_back();
    m_form.lists.back().name = isFirst ? table.id : table.id + QLatin1Char('#') + QString::number(made);
    m_wanted.push_back({made, of, valueRef, labelRef});
    return made;
}

// A table goes when the last list has been made of it.
void XFormReader::makeLists()
{
    std::vector<size_t> last(m_tables.size());
    for (size_t w = 0; w < m_wanted.size(); ++w)
        last[size_t(m_wanted[w].table)] = w;
    for (size_t w = 0; w < m_wanted.size(); ++w) {
        makeList(m_wanted[w]);
        if (last[size_t(m_wanted[w].table)] == w)
            m_tables[size_t(m_wanted[w].table)] = {};
    }
}

void XFormReader::makeList(const WantedList& wanted)
{
    const Table& table = m_tables[size_t(wanted.table)];
    const QString &valueRef = wanted.valueRef, &labelRef = wanted.labelRef;
    ChoiceListDefinition& list = m_form.lists[size_t(wanted.list)];
    const qsizetype name = table.columns.indexOf(valueRef);
    const bool fromTexts = labelRef.startsWith(QLatin1String("jr:itext("));
    const QString labelColumn = fromTexts ? labelRef.mid(9, labelRef.size() - 10).trimmed() : labelRef;
    const qsizetype label = table.columns.indexOf(labelColumn);
    list.place = SourcePlace({}, table.line, QStringLiteral("<instance>"));
    std::vector<qsizetype> extra;
    for (qsizetype c = 0; c < table.columns.size(); ++c) {
        const bool isName = c == name && valueRef == QLatin1String("name");
        const bool isLabel = c == label && !fromTexts && labelRef == QLatin1String("label");
        if (isName || isLabel)
            continue;
        extra.push_back(c);
        list.columns << table.columns.at(c);
    }
    list.choices.reserve(std::min(table.lines.size(), m_mostHeld));
    size_t guess = 0;
    for (size_t r = 0; r < table.lines.size(); ++r) {
        DefinedChoice choice;
        choice.row = table.lines[r];
        choice.name = table.cell(r, name).trimmed();
        const QString text = table.cell(r, label);
        if (!fromTexts) {
            if (!text.isEmpty())
                choice.label.in.assign(m_form.languages.size(), text.trimmed());
        } else if (const int found = m_itext.find(text, guess); found >= 0) {
            choiceTexts(found, choice);
        }
        choice.columns.reserve(extra.size());
        for (const qsizetype c : extra)
            choice.columns.push_back(table.cell(r, c));
        list.add(std::move(choice), m_mostHeld);
    }
}

} // namespace uthan::form

// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/formteller.h"

#include "form/xform/xformtypes.h"

#include <algorithm>
#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>

namespace uthan::form {

FormTeller::FormTeller(const FormProgram::Private& program, const FormProgram::Private& other)
    : m_p(program)
{
    QSet<QString> groups, names;
    bool otherHasFrames = false;
    for (const Node& node : other.nodes) {
        names.insert(other.string(node.name));
        otherHasFrames = otherHasFrames || node.flags & BodyOnly;
        if (isGroup(node) && !(node.flags & BodyOnly))
            groups.insert(other.string(node.name));
    }
    m_paths.reserve(m_p.nodes.size());
    for (const Node& node : m_p.nodes) {
        const QString name = m_p.string(node.name);
        // A frame on the screen has a name in one of the forms only.
        const bool isFrame = node.type == NodeType::Group && node.parent >= 0
            && (node.flags & BodyOnly || (otherHasFrames && !groups.contains(name)));
        m_paths << (node.parent < 0 ? QString()
                : isFrame           ? m_paths.at(node.parent)
                                    : m_paths.at(node.parent) + QLatin1Char('/') + name);
        m_isFrame.push_back(isFrame);
        const bool isMeta = node.flags & Attribute || name.section(QLatin1Char(':'), -1) == QLatin1String("meta");
        m_isOfItself.push_back(isMeta || (node.parent >= 0 && m_isOfItself[size_t(node.parent)]));
        m_isOwn.push_back(!names.contains(name));
    }
}

bool FormTeller::isHelper(int node) const
{
    const NodeType type = m_p.nodes[size_t(node)].type;
    return m_isOwn[size_t(node)] && (type == NodeType::Calculate || type == NodeType::Hidden);
}

QStringList FormTeller::code(int expression, int depth, int items) const
{
    constexpr int kDeepest = 20;
    QStringList out;
    if (expression < 0 || depth > kDeepest)
        return out;
    const Expression& e = m_p.expressions[size_t(expression)];
    Looking at{items, -1};
    for (int i = 0; i < e.count; ++i)
        add(m_p.code[size_t(e.first + i)], out, depth, at);
    return out;
}

QString FormTeller::source(int id) const
{
    return id < 0 ? QString() : m_p.string(m_p.expressions[size_t(id)].source).simplified();
}

QString FormTeller::words(int text, int language) const
{
    if (text < 0 || language < 0)
        return {};
    std::vector<int> order{language, m_p.defaultLanguage};
    for (int other = 0; other < static_cast<int>(m_p.texts.size()); ++other)
        order.push_back(other);
    int found = -1;
    const QString said = m_p.text(text, order, &found).toString();
    QString out;
    qsizetype from = 0;
    for (qsizetype at = said.indexOf(QChar(kReferenceOpen)); at >= 0; at = said.indexOf(QChar(kReferenceOpen), from)) {
        const qsizetype close = said.indexOf(QChar(kReferenceClose), at);
        if (close < 0)
            break;
        out += QStringView(said).mid(from, at - from);
        const QStringList shown = code(QStringView(said).mid(at + 1, close - at - 1).toInt());
        const bool isText = shown.size() == 1 && shown.front().startsWith(QLatin1Char('\''));
        out += isText ? shown.front().mid(1) : QLatin1Char('{') + shown.join(QLatin1Char(' ')) + QLatin1Char('}');
        from = close + 1;
    }
    return out.append(QStringView(said).mid(from)).simplified();
}

int FormTeller::instanceName() const
{
    for (size_t i = 0; i < m_p.nodes.size() && m_p.instanceNameExpression < 0; ++i) {
        const QString name = m_p.string(m_p.nodes[i].name).section(QLatin1Char(':'), -1);
        if (m_isOfItself[i] && name == QLatin1String("instanceName"))
            return m_p.nodes[i].calculation;
    }
    return m_p.instanceNameExpression;
}

QString FormTeller::startOf(int node) const
{
    const Node& n = m_p.nodes[size_t(node)];
    QStringList all;
    if (n.dynamicDefault >= 0)
        all << asText(code(n.dynamicDefault));
    for (const Action& action : m_p.actions) {
        if (isStart(action) && action.target == node)
            all << valueOf(action);
    }
    if (all.isEmpty() && n.staticDefault >= 0)
        all << literal(m_p.string(n.staticDefault));
    return all.join(QStringLiteral("; "));
}

bool FormTeller::isStart(const Action& action)
{
    return action.kind == ActionKind::SetValue && action.target >= 0
        && (action.events & ~quint32(OnFirstLoad | OnNewRepeat)) == 0;
}

QString FormTeller::valueOf(const Action& action) const
{
    return action.value < 0 ? literal(m_p.string(action.literal)) : asText(code(action.value));
}

QString FormTeller::asText(const QStringList& code)
{
    bool isNumber = false;
    (void)code.value(0).toDouble(&isNumber);
    return code.size() == 1 && isNumber ? literal(code.front()) : code.join(QLatin1Char(' '));
}

NodeType FormTeller::kindOf(int node) const
{
    const Node& n = m_p.nodes[size_t(node)];
    const bool isInput = n.type == NodeType::Text || n.type == NodeType::Integer || n.type == NodeType::Decimal
        || n.type == NodeType::Date || n.type == NodeType::Time || n.type == NodeType::DateTime;
    const bool isSilent = n.type == NodeType::Hidden || n.type == NodeType::Calculate
        || ((isInput || isSelect(n.type)) && n.calculation >= 0 && n.label < 0 && n.hint < 0);
    if (n.type == NodeType::Text && n.flags & ReadOnlyAlways)
        return NodeType::Note;
    for (const Action& action : m_p.actions) {
        if (!isSilent || action.target != node || action.kind == ActionKind::SetValue)
            continue;
        return action.kind == ActionKind::RecordAudio ? NodeType::BackgroundAudio
            : action.events == OnFirstLoad            ? NodeType::StartGeoPoint
                                                      : NodeType::BackgroundGeoPoint;
    }
    return isSilent ? NodeType::Calculate : n.type;
}

QString FormTeller::bindType(const Node& node) const
{
    Element element;
    element.type = node.type;
    element.dataType = m_p.string(node.dataType);
    const QString bind = xformType(element).bind;
    return bind == QLatin1String("string") ? QString() : bind;
}

std::vector<FormTeller::Said> FormTeller::actions() const
{
    std::vector<Said> out;
    for (const Action& action : m_p.actions) {
        const bool isType = action.target >= 0 && action.owner == 0
            && (action.kind == ActionKind::RecordAudio
                || (action.kind == ActionKind::SetGeoPoint && action.events == OnFirstLoad));
        const QString target = action.target < 0 ? expression(action.targetSet) : path(action.target);
        const bool isMeta = target.contains(QLatin1Char('@')) || (action.target >= 0 && isOfItself(action.target));
        if (isStart(action) || isType || isMeta)
            continue;
        const QString what = action.kind == ActionKind::SetValue ? QStringLiteral("setvalue")
            : action.kind == ActionKind::SetGeoPoint             ? QStringLiteral("setgeopoint")
                                                                 : QStringLiteral("recordaudio");
        out.push_back({action.target < 0 ? source(action.targetSet) : target,
            QStringLiteral("%1 %2 %3 %4 = %5")
                .arg(what)
                .arg(action.events)
                .arg(path(action.owner), target, valueOf(action)),
            QStringLiteral("%1 %2").arg(what, shownValue(action)).trimmed()});
    }
    return out;
}

QString FormTeller::shownValue(const Action& action) const
{
    return action.value < 0 ? m_p.string(action.literal) : source(action.value);
}

QString FormTeller::shownStart(int node) const
{
    const Node& n = m_p.nodes[size_t(node)];
    QStringList all;
    if (n.dynamicDefault >= 0)
        all << source(n.dynamicDefault);
    for (const Action& action : m_p.actions) {
        if (isStart(action) && action.target == node)
            all << shownValue(action);
    }
    if (all.isEmpty())
        all << m_p.string(n.staticDefault);
    return all.join(QStringLiteral("; "));
}

QString FormTeller::list(int id) const
{
    if (id < 0)
        return {};
    const ChoiceList& list = m_p.lists[size_t(id)];
    if (list.repeat >= 0)
        return QStringLiteral("rows of %1").arg(path(list.repeat));
    if (list.instance >= 0 && list.ownRows == ChoiceList::No)
        return m_p.string(m_p.instances[size_t(list.instance)].source).section(QLatin1Char('/'), -1);
    if (const auto known = m_lists.constFind(id); known != m_lists.constEnd())
        return *known;
    constexpr int kFew = 20; // of more the first ones are named, and all are in one number
    QStringList names;
    QCryptographicHash all(QCryptographicHash::Sha1);
    for (int c = 0; c < list.count; ++c) {
        const QString name = m_p.string(m_p.choices[size_t(list.first + c)].name);
        if (c < kFew)
            names << name;
        all.addData(name.toUtf8() + ' ');
    }
    QString said = names.join(QLatin1Char(' '));
    if (list.count > kFew)
        said.prepend(
            QStringLiteral("%1 choices (%2): ").arg(list.count).arg(QString::fromLatin1(all.result().toHex().left(8))));
    m_lists.insert(id, said);
    return said;
}

QStringList FormTeller::rowsChosen(const Node& node) const
{
    if (node.items < 0 || node.list < 0 || m_p.lists[size_t(node.list)].repeat < 0)
        return {};
    QStringList out = code(m_p.itemSources[size_t(node.items)].nodeset);
    // A row in which nothing is said is none to choose, whether that is written or not.
    const QString value = path(m_p.lists[size_t(node.list)].valueNode);
    out.removeAll(QStringLiteral("[${%1} %2 op%3]").arg(value, literal({})).arg(int(Op::NotEqual)));
    return out;
}

QString FormTeller::shownRows(const Node& node) const
{
    return source(m_p.itemSources[size_t(node.items)].nodeset);
}

// The words alone, without a copy; empty: there are none, or they show something.
QStringView FormTeller::plainWords(int text, int language) const
{
    if (text < 0 || language < 0 || size_t(language) >= m_p.texts.size())
        return {};
    const QStringView said = m_p.texts[size_t(language)].view(text);
    return said.contains(QChar(kReferenceOpen)) ? QStringView() : said;
}

// What a list has in a column, whatever that is called: sheets cannot have all names that items of an XForm may have.
QString FormTeller::column(int list, int name) const
{
    const QString written = m_p.string(name);
    const ChoiceList* from = list < 0 ? nullptr : &m_p.lists[size_t(list)];
    if (!from || from->instance >= 0 || from->repeat >= 0)
        return written;
    if (const auto known = m_columns.constFind({list, name}); known != m_columns.constEnd())
        return *known;
    int own = -1;
    for (int i = 0; i < from->columns && own < 0; ++i)
        own = m_p.string(m_p.columnNames[size_t(from->firstColumn + i)]) == written ? i : -1;
    bool isName = own >= 0, isEmpty = true;
    QCryptographicHash all(QCryptographicHash::Sha1);
    for (int c = 0; c < from->count && own >= 0; ++c) {
        const QString value
            = m_p.string(m_p.columnValues[size_t(from->firstValue + c * from->columns + own)]).simplified();
        isName = isName && value == m_p.string(m_p.choices[size_t(from->first + c)].name).simplified();
        isEmpty = isEmpty && value.isEmpty();
        all.addData(value.toUtf8() + '\n');
    }
    const bool isOurs = own < 0 && (written == QLatin1String("name") || written == QLatin1String("label"));
    const QString said = isOurs ? written
        : isName                ? QStringLiteral("name")
        : isEmpty               ? QStringLiteral("-")
                                : QString::fromLatin1(all.result().toHex());
    m_columns.insert({list, name}, said);
    return said;
}

// Of what is walked it is not known which list a name is of.
QString FormTeller::withColumns(const QString& source) const
{
    static const QRegularExpression name(QStringLiteral("[\\w.-]+"), QRegularExpression::UseUnicodePropertiesOption);
    if (m_p.columnNames.empty())
        return source;
    QString out;
    qsizetype from = 0;
    for (auto match = name.globalMatch(source); match.hasNext();) {
        const auto found = match.next();
        QStringList said;
        for (size_t l = 0; l < m_p.lists.size(); ++l) {
            for (int i = 0; i < m_p.lists[l].columns; ++i) {
                const int own = m_p.columnNames[size_t(m_p.lists[l].firstColumn + i)];
                if (m_p.strings.view(own) == found.capturedView())
                    said << column(static_cast<int>(l), own);
            }
        }
        said.removeAll(QStringLiteral("-")); // of a column that other lists have
        said.sort();
        said.removeDuplicates();
        out += QStringView(source).mid(from, found.capturedStart() - from);
        out += said.isEmpty() ? found.captured() : said.join(QLatin1Char('|'));
        from = found.capturedEnd();
    }
    return out.append(QStringView(source).mid(from));
}

void FormTeller::add(const Instruction& in, QStringList& out, int depth, Looking& at) const
{
    const QString base = in.ofBase ? QStringLiteral("!") : QString();
    switch (in.op) {
    case Op::Number:
        out << QString::number(m_p.numbers[size_t(in.a)], 'g', 15);
        return;
    case Op::Text:
        out << literal(m_p.string(in.a));
        return;
    case Op::Boolean:
        out << (in.a ? QStringLiteral("true()") : QStringLiteral("false()"));
        return;
    case Op::Cell:
        addCell(in.a, out, depth);
        return;
    case Op::Set:
    case Op::IndexedRepeat:
        at.set = -1;
        out << QStringLiteral("%1:%2:%3").arg(int(in.op)).arg(path(in.a), context(in.b));
        return;
    case Op::Down:
        out << QStringLiteral("down:%1").arg(path(in.a));
        return;
    case Op::Filter:
        out << QStringLiteral("[%1]").arg(code(in.a, depth + 1, at.set).join(QLatin1Char(' ')));
        return;
    case Op::Items:
        at.set = in.a;
        out << QStringLiteral("items:%1").arg(list(in.a));
        return;
    case Op::ItemColumn:
        out << QStringLiteral("column:%1").arg(column(at.set, in.a));
        at.set = -1;
        return;
    case Op::OfItem:
        out << QStringLiteral("column:%1").arg(column(at.items, in.a));
        return;
    case Op::RowNumber:
        out << QStringLiteral("row:%1").arg(context(in.a));
        return;
    case Op::Query:
        out << QStringLiteral("items:%1 [%2]")
                   .arg(list(in.b), code(m_p.filters[size_t(in.a)].expression, depth + 1, in.b).join(QLatin1Char(' ')));
        at.set = in.b;
        return;
    case Op::General:
        out << withColumns(asWritten(m_p.string(in.a)));
        return;
    case Op::WalkIfMore: // how it is done, not what it says
        return;
    case Op::Call:
        call(in, out);
        return;
    default:
        out << QStringLiteral("op%1").arg(int(in.op));
    }
}

void FormTeller::addCell(int node, QStringList& out, int depth) const
{
    const int inside = m_p.nodes[size_t(node)].calculation;
    if (isHelper(node) && inside >= 0)
        out << code(inside, depth + 1);
    else
        out << QStringLiteral("${%1}").arg(path(node));
}

void FormTeller::call(const Instruction& in, QStringList& out) const
{
    const auto function = static_cast<Function>(in.a);
    const auto isText = [](const QString& each) { return each.startsWith(QLatin1Char('\'')); };
    const qsizetype from = out.size() - in.argc;
    const bool isConstant = in.argc > 0 && from >= 0 && std::all_of(out.begin() + from, out.end(), isText);
    if (function == Function::Base64Decode && isConstant) {
        out.last() = literal(QString::fromUtf8(QByteArray::fromBase64(out.last().mid(1).toLatin1())));
        return;
    }
    if (function == Function::Concat && isConstant) {
        QString whole;
        for (qsizetype i = from; i < out.size(); ++i)
            whole += out.at(i).mid(1);
        out.resize(from);
        out << literal(whole);
        return;
    }
    const QString of = function == Function::ChoiceName ? list(in.b) : QString();
    out << QStringLiteral("f%1/%2%3").arg(in.a).arg(in.argc).arg(of);
}

QString FormTeller::context(int id) const
{
    return id <= 0 || size_t(id) >= m_p.contexts.size() ? QString() : path(m_p.contexts[size_t(id)].repeat);
}

QString FormTeller::asWritten(QString source)
{
    static const QRegularExpression way(QStringLiteral("(?:\\.\\.|[\\w.-]*)?(?:/(?:\\.\\.|[\\w.:-]+))*/"));
    static const QRegularExpression marks(QStringLiteral("[\\s${}]"));
    source.replace(QLatin1String("instance('__last-saved')"), QLatin1String("last-saved#"));
    return source.remove(marks).remove(way);
}

} // namespace uthan::form

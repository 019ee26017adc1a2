// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/answernames.h"
#include "form/fileuses.h"
#include "form/formprogram_p.h"
#include "form/lists/longlists.h"
#include "form/lists/memorylist.h"

#include <algorithm>
#include <array>

namespace uthan::form {

namespace {
    struct TypeInfo {
        NodeType type;
        const char* name;
        bool asked;
    };
    constexpr std::array kTypes{TypeInfo{NodeType::Group, "group", false}, TypeInfo{NodeType::Repeat, "repeat", false},
        TypeInfo{NodeType::Text, "text", true}, TypeInfo{NodeType::Integer, "integer", true},
        TypeInfo{NodeType::Decimal, "decimal", true}, TypeInfo{NodeType::SelectOne, "select_one", true},
        TypeInfo{NodeType::SelectMultiple, "select_multiple", true}, TypeInfo{NodeType::Rank, "rank", true},
        TypeInfo{NodeType::Range, "range", true}, TypeInfo{NodeType::Note, "note", true},
        TypeInfo{NodeType::Date, "date", true}, TypeInfo{NodeType::Time, "time", true},
        TypeInfo{NodeType::DateTime, "dateTime", true}, TypeInfo{NodeType::Image, "image", true},
        TypeInfo{NodeType::Audio, "audio", true}, TypeInfo{NodeType::Video, "video", true},
        TypeInfo{NodeType::File, "file", true}, TypeInfo{NodeType::GeoPoint, "geopoint", true},
        TypeInfo{NodeType::GeoTrace, "geotrace", true}, TypeInfo{NodeType::GeoShape, "geoshape", true},
        TypeInfo{NodeType::Barcode, "barcode", true}, TypeInfo{NodeType::Acknowledge, "acknowledge", true},
        TypeInfo{NodeType::Calculate, "calculate", false}, TypeInfo{NodeType::Hidden, "hidden", false},
        TypeInfo{NodeType::Start, "start", false}, TypeInfo{NodeType::End, "end", false},
        TypeInfo{NodeType::Today, "today", false}, TypeInfo{NodeType::DeviceId, "deviceid", false},
        TypeInfo{NodeType::UserName, "username", false}, TypeInfo{NodeType::PhoneNumber, "phonenumber", false},
        TypeInfo{NodeType::Email, "email", false}, TypeInfo{NodeType::StartGeoPoint, "start-geopoint", false},
        TypeInfo{NodeType::BackgroundGeoPoint, "background-geopoint", false},
        TypeInfo{NodeType::BackgroundAudio, "background-audio", false}, TypeInfo{NodeType::Audit, "audit", false},
        TypeInfo{NodeType::InstanceId, "instanceID", false}};

    // References cannot be answered without a filling: an ellipsis stands for them.
    QString withoutReferences(QStringView text)
    {
        QString out;
        qsizetype from = 0;
        for (qsizetype at = text.indexOf(QChar(kReferenceOpen)); at >= 0;
             at = text.indexOf(QChar(kReferenceOpen), from)) {
            out += text.mid(from, at - from);
            out += QChar(0x2026);
            from = text.indexOf(QChar(kReferenceClose), at) + 1;
        }
        return from == 0 ? text.toString() : out.append(text.mid(from));
    }
}

QString typeName(NodeType type)
{
    return QLatin1String(kTypes[size_t(type)].name);
}
bool isAsked(NodeType type)
{
    return kTypes[size_t(type)].asked;
}
bool isSelect(NodeType type)
{
    return type == NodeType::SelectOne || type == NodeType::SelectMultiple || type == NodeType::Rank;
}

QString Warning::where(const QString& file) const
{
    QStringList parts{file};
    if (!sheet.isEmpty())
        parts << QStringLiteral("sheet %1").arg(sheet);
    if (sheet.isEmpty()) { // an XForm: lines, elements and their attributes
        if (row > 0)
            parts << QStringLiteral("line %1").arg(row);
        if (!column.isEmpty())
            parts << column;
        return parts.join(QStringLiteral(", "));
    }
    if (row > 0)
        parts << QStringLiteral("row %1").arg(row);
    if (!column.isEmpty())
        parts << (cell.isEmpty() ? QStringLiteral("column %1").arg(column)
                                 : QStringLiteral("column %1 (%2)").arg(column, cell));
    else if (!cell.isEmpty())
        parts << QStringLiteral("cell %1").arg(cell);
    return parts.join(QStringLiteral(", "));
}

int StringTable::append(QStringView text)
{
    pool += text;
    ends.push_back(static_cast<quint32>(pool.size()));
    return size() - 1;
}

void StringTable::replace(int id, QStringView text)
{
    const quint32 start = id > 0 ? ends[size_t(id) - 1] : 0;
    const auto grows = static_cast<qsizetype>(text.size()) - static_cast<qsizetype>(ends[size_t(id)] - start);
    pool.replace(start, ends[size_t(id)] - start, text.constData(), text.size());
    for (size_t i = static_cast<size_t>(id); i < ends.size(); ++i)
        ends[i] = static_cast<quint32>(static_cast<qsizetype>(ends[i]) + grows);
}

QStringView FormProgram::Private::text(int id, const std::vector<int>& order, int* language) const
{
    if (id >= 0) {
        for (const int l : order) {
            const QStringView found = texts[size_t(l)].view(id);
            if (!found.isEmpty()) {
                *language = l;
                return found;
            }
        }
    }
    *language = -1;
    return {};
}

language::Text FormProgram::Private::allTexts(int id) const
{
    language::Text all;
    for (size_t l = 0; id >= 0 && l < texts.size(); ++l) {
        const QStringView found = texts[l].view(id);
        if (!found.isEmpty())
            all.byTag.insert(languageKey(static_cast<int>(l)), withoutReferences(found));
    }
    return all;
}

QString FormProgram::Private::languageKey(int index) const
{
    const FormLanguage& l = languages[size_t(index)];
    return l.tag.isEmpty() ? l.name : l.tag;
}

bool FormProgram::Private::isWithin(int inner, int outer) const
{
    while (inner > outer && inner >= 0) // a context is numbered after the one around it
        inner = contexts[size_t(inner)].parent;
    return inner == outer;
}

int FormProgram::Private::commonContext(int a, int b) const
{
    while (a != b) {
        if (contexts[size_t(a)].depth >= contexts[size_t(b)].depth)
            a = contexts[size_t(a)].parent;
        else
            b = contexts[size_t(b)].parent;
    }
    return a;
}

int FormProgram::Private::findNode(const QString& pathOrName) const
{
    const bool byPath = pathOrName.startsWith(QLatin1Char('/'));
    int found = -1;
    for (size_t i = 0; i < nodes.size(); ++i) {
        if (strings.view(byPath ? nodes[i].path : nodes[i].name) != pathOrName)
            continue;
        if (found >= 0)
            return -1;
        found = static_cast<int>(i);
    }
    return found;
}

int FormProgram::Private::itextNamed(QStringView id) const
{
    const auto found
        = std::find_if(itext.begin(), itext.end(), [&](const auto& entry) { return strings.view(entry.first) == id; });
    return found == itext.end() ? -1 : found->second;
}

bool isOnStep(const Node& range, double number)
{
    const double step = std::abs(range.rangeStep);
    if (step == 0 || !std::isfinite(step) || number == range.rangeEnd)
        return true;
    constexpr double kClose = 1e-10;
    const double blur = 8 * std::numeric_limits<double>::epsilon() * (std::abs(number) + std::abs(range.rangeStart));
    const double steps = (number - range.rangeStart) / step;
    return std::abs(steps - std::round(steps)) <= kClose + blur / step;
}

std::unique_ptr<DataInstance> openList(const FormProgram::Private& p, int list, ListSource* lists)
{
    const ChoiceList& l = p.lists[size_t(list)];
    if (l.instance < 0)
        return nullptr;
    const InstanceEntry& entry = p.instances[size_t(l.instance)];
    if (l.itemPath >= 0 && entry.xml >= 0)
        return listOfTree(p.string(entry.xml).toUtf8(), p.string(l.itemPath));
    auto opened = lists ? lists->open(p.string(entry.source)) : Result<std::unique_ptr<DataInstance>>(nullptr);
    if (!opened || !*opened)
        return nullptr;
    const QByteArray tree = l.itemPath >= 0 || (*opened)->count() == 0 ? (*opened)->document() : QByteArray();
    if (l.itemPath >= 0 || !tree.isEmpty()) // items with attributes or with more inside them
        return listOfTree(tree, l.itemPath >= 0 ? p.string(l.itemPath) : treeItemPath(), true);
    return std::move(opened).value();
}

FormProgram::FormProgram(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

FormProgram::~FormProgram() = default;

QString FormProgram::formId() const
{
    return d->formId;
}
QString FormProgram::version() const
{
    return d->version;
}
QByteArray FormProgram::hash() const
{
    return d->hash;
}
QList<Warning> FormProgram::warnings() const
{
    return d->warnings;
}
QList<FormLanguage> FormProgram::languages() const
{
    return {d->languages.begin(), d->languages.end()};
}
QString FormProgram::defaultLanguage() const
{
    return d->languageKey(d->defaultLanguage);
}

language::Text FormProgram::title() const
{
    language::Text out{{{d->languageKey(d->defaultLanguage), d->title}}};
    for (qsizetype i = 0; i < std::min(d->titleLanguages.size(), d->titles.size()); ++i)
        out.byTag.insert(d->titleLanguages[i], d->titles[i]);
    return out;
}

QHash<QString, int> FormProgram::countsByType() const
{
    QHash<QString, int> counts;
    for (size_t i = 1; i < d->nodes.size(); ++i)
        ++counts[typeName(d->nodes[i].type)];
    return counts;
}

QStringList FormProgram::attachments() const
{
    QStringList names;
    const auto add = [&](int id) {
        for (const StringTable& texts : d->texts) {
            const QStringView name = id < 0 ? QStringView() : texts.view(id);
            if (!name.isEmpty() && name != QLatin1String("-") && !name.contains(QChar(kReferenceOpen)))
                names << name.toString(); // which file an answer names is not known before it is given
        }
    };
    const auto begin = [&](const Node& node, int file) {
        if (isAnsweredWithFile(node.type) && file >= 0 && !d->string(file).startsWith(QLatin1String("jr://")))
            names << d->string(file);
    };
    for (const auto& [node, file] : d->rowValues)
        begin(d->nodes[size_t(node)], file);
    for (const Node& node : d->nodes) {
        begin(node, node.staticDefault);
        add(node.image);
        add(node.bigImage);
        add(node.audio);
        add(node.video);
    }
    for (const Choice& choice : d->choices) {
        add(choice.image);
        add(choice.bigImage);
        add(choice.audio);
        add(choice.video);
    }
    for (const qint32 file : d->listFiles)
        names << d->string(file);
    names << listFiles();
    names.removeDuplicates();
    names.sort();
    return names;
}

QStringList FormProgram::listFiles() const
{
    QStringList names;
    for (const InstanceEntry& instance : d->instances) {
        const QString source = d->string(instance.source);
        if (source.startsWith(QLatin1String("jr://file")) && !attachedFile(source).isEmpty())
            names << attachedFile(source);
    }
    names.removeDuplicates();
    return names;
}

QStringList FormProgram::longLists() const
{
    QStringList sources;
    for (const InstanceEntry& instance : d->instances) {
        if (instance.source >= 0 && isLongListSource(d->strings.view(instance.source)))
            sources << d->string(instance.source);
    }
    return sources;
}

QStringList FormProgram::datasets() const
{
    QStringList names;
    for (const Entity& entity : d->entities)
        names << d->string(entity.dataset);
    for (const Node& node : d->nodes) { // of an XForm: the block that stands in it
        if (d->isEntityBlock(node))
            names << d->instanceAttribute(node, u"dataset");
    }
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

bool FormProgram::Private::isEntityBlock(const Node& node) const
{
    const auto named = [this](const Node& n, QStringView name) {
        const QStringView full = strings.view(n.name);
        return full == name || full.endsWith(QString(QLatin1Char(':') + name.toString()));
    };
    const bool mayBe = node.type == NodeType::Group || !isAsked(node.type); // one that changes a row may have no label
    return mayBe && node.parent > 0 && named(node, u"entity") && named(nodes[size_t(node.parent)], u"meta");
}

QString FormProgram::Private::instanceAttribute(const Node& node, QStringView name) const
{
    for (int a = 0; a < node.instancePairs; ++a) {
        const auto& [key, value] = pairs[size_t(node.firstPair + node.parameterPairs + node.attributePairs + a)];
        if (strings.view(key) == name)
            return string(value);
    }
    return {};
}

FormProgram::Style FormProgram::style() const
{
    const QStringList words = d->style.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return words.contains(QLatin1String("pages")) ? Style::Pages
        : words.contains(QLatin1String("theme-grid")) || words.contains(QLatin1String("theme-grid-no-default"))
        ? Style::Grid
        : Style::Unsaid;
}

bool FormProgram::asksForLastSaved() const
{
    for (const Instruction& instruction : d->code) {
        if (instruction.op == Op::General && d->string(instruction.a).contains(QLatin1String("last-saved")))
            return true;
    }
    return false;
}

QList<FormProgram::Question> FormProgram::questions() const
{
    QList<Question> all;
    const AnswerNames names(*this);
    for (size_t i = 1; i < d->nodes.size(); ++i) {
        const Node& node = d->nodes[i];
        if (node.type == NodeType::Group || node.type == NodeType::Repeat)
            continue;
        Question q;
        q.name = d->string(node.name);
        q.path = d->string(node.path);
        q.type = typeName(node.type);
        q.inTables = names.inTables(static_cast<int>(i));
        if (node.context != kRootContext)
            q.repeat = names.inTables(d->contexts[size_t(node.context)].repeat);
        q.label = d->allTexts(node.label);
        q.appearances = d->string(node.appearance).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (node.relevant >= 0)
            q.relevant = d->string(d->expressions[size_t(node.relevant)].source);
        for (int p = 0; p < node.attributePairs; ++p) {
            const auto& [name, value] = d->pairs[size_t(node.firstPair + node.parameterPairs + p)];
            q.attributes.insert(d->string(name), d->string(value));
        }
        if (node.list >= 0) {
            const ChoiceList& list = d->lists[size_t(node.list)];
            q.choosesAmongAnswers = list.repeat >= 0;
            for (int c = 0; c < list.count; ++c) {
                const Choice& choice = d->choices[size_t(list.first + c)];
                q.choices.append({d->string(choice.name), d->allTexts(choice.label)});
            }
        }
        int outer = node.parent;
        while (outer > 0 && d->nodes[size_t(outer)].parent > 0)
            outer = d->nodes[size_t(outer)].parent;
        if (outer > 0) {
            q.section = d->string(d->nodes[size_t(outer)].path);
            q.sectionLabel = d->allTexts(d->nodes[size_t(outer)].label);
        }
        all.append(std::move(q));
    }
    return all;
}

} // namespace uthan::form

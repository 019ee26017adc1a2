// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold between the rows of the sheet survey: one that breaks it would not do what its author meant.
#include "form/xform/xmlname.h"
#include "form/xlsform/xlsformreader.h"
#include "form/xlsform/xlsformreader_p.h"

#include <algorithm>
#include <cstdlib>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

namespace uthan::form {

// A table shows the choices once, above all questions: they must be the same for each.
Result<void> XlsFormReader::checkTable(int row, const Element& element)
{
    OpenGroup& open = m_open.back();
    if (!open.isTable || !isSelect(element.type))
        return {};
    if (open.list < 0 && !element.choiceFilter.isEmpty())
        return surveyError(row, QStringLiteral("choice_filter"),
            QStringLiteral("The group of “%1” is a table-list, whose choices stand above all its questions, so they "
                           "cannot be filtered. Take the filter or the appearance away.")
                .arg(element.name));
    if (open.list < 0)
        open.list = element.list;
    if (open.list == element.list)
        return {};
    const auto named
        = [this](int list) { return list < 0 ? QStringLiteral("a file") : m_def.lists[size_t(list)].name; };
    return surveyError(row, QStringLiteral("type"),
        QStringLiteral(
            "The group of “%1” is a table-list, whose questions must all have the same choices, but this one "
            "has “%2” and the first has “%3”. Give it the same list, or put it into a group of its own.")
            .arg(element.name, named(element.list), named(open.list)));
}

// An answer that nobody gives sets nothing off.
void XlsFormReader::checkTriggers()
{
    static const QRegularExpression reference(QStringLiteral("\\$\\{\\s*([^}]+?)\\s*\\}"));
    QHash<QString, int> named;
    for (int i = 1; i < static_cast<int>(m_def.elements.size()); ++i)
        named.insert(m_def.elements[size_t(i)].name, i);
    for (size_t i = 1; i < m_def.elements.size(); ++i) {
        const Element& element = m_def.elements[i];
        for (auto match = reference.globalMatch(element.trigger.text); match.hasNext();) {
            const QString name = match.next().captured(1);
            const int of = named.value(name, -1);
            const NodeType type = of < 0 ? NodeType::Text : m_def.elements[size_t(of)].type;
            if (isAsked(type))
                continue;
            const bool isGroup = type == NodeType::Group || type == NodeType::Repeat;
            m_faults.add(surveyError(m_rowOf[i], QStringLiteral("trigger"),
                (isGroup ? QStringLiteral("“%1” is no question, so it cannot set off “%2”. There is no question named "
                                          "“%1”: name one that people answer.")
                         : QStringLiteral("“%1” is worked out or filled in by itself: nobody answers it, so it cannot "
                                          "set off “%2”. Name a question that people see."))
                    .arg(name, element.name)));
        }
    }
}

// Expressions and texts are looked at as they are compiled; these columns are passed on as they stand.
void XlsFormReader::checkCarriedReferences()
{
    static const QRegularExpression reference(QStringLiteral("\\$\\{\\s*(?:last-saved#)?([^}/]+?)\\s*\\}"));
    static const QStringList bare{
        QStringLiteral("intent"), QStringLiteral("autoplay"), QStringLiteral("rows"), QStringLiteral("query")};
    QSet<QString> names{QStringLiteral("instanceID")};
    for (const Element& element : m_def.elements)
        names.insert(element.name);
    for (size_t i = 1; i < m_def.elements.size(); ++i) { // whose choices are what another question was told
        const auto match = reference.match(m_def.elements[i].items.nodeset.text);
        if (match.hasMatch() && !names.contains(match.captured(1)))
            m_faults.add(surveyError(m_rowOf[i], QStringLiteral("type"),
                QStringLiteral("There is no question named “%1”. Mend the name, or add the question.")
                    .arg(match.captured(1))));
    }
    for (const XlsFormSheet* sheet : {&m_survey, &m_choices}) {
        for (const SheetColumn& column : sheet->columns()) {
            const bool isMedia = column.key.startsWith(QLatin1String("media::"));
            const bool isCarried = sheet == &m_survey
                && (column.key.startsWith(QLatin1String("bind::")) || column.key.startsWith(QLatin1String("instance::"))
                    || column.key.startsWith(QLatin1String("control::")) || bare.contains(column.key));
            for (int row = 0; (isMedia || isCarried) && row < sheet->rowCount(); ++row) {
                const QString text = sheet->cellAt(row, column);
                for (auto match = reference.globalMatch(text); match.hasNext();) {
                    const QString name = match.next().captured(1);
                    if (!names.contains(name) && !m_faults.isFull())
                        m_faults.add(sheet->error(row, &column,
                            QStringLiteral("There is no question named “%1”. Mend the name, or add the question.")
                                .arg(name)));
                }
            }
        }
    }
}

// Of sheets that differ in capitals only the first is read.
void XlsFormReader::warnOfSheetsOfOneName()
{
    for (const QString& wanted : formSheets()) {
        QStringList same;
        for (const QString& name : m_book.allNames) {
            if (name.trimmed().compare(wanted, Qt::CaseInsensitive) == 0)
                same << QStringLiteral("“%1”").arg(name);
        }
        if (same.size() > 1)
            m_def.warnings.append({{}, 0, {}, {},
                QStringLiteral(
                    "There is more than one sheet for the same: %1. Only the first is read. Put its rows and "
                    "those of the others into one sheet, or rename the others.")
                    .arg(same.join(QStringLiteral(", ")))});
    }
}

// Places that a question about a place is asked beside: choices, entities, a file, or the rows of a repeat.
void XlsFormReader::checkReferencePlaces()
{
    static const QRegularExpression repeat(QStringLiteral("^\\$\\{\\s*([^}]+?)\\s*\\}$"));
    const auto isKnown = [this](const QString& name) {
        const auto holds = [&name](const auto& all, auto is) {
            return std::any_of(all.begin(), all.end(), [&](const auto& one) { return is(one) == name; });
        };
        return m_lists.contains(name) || holds(m_def.entities, [](const EntityDefinition& e) { return e.dataset; })
            || holds(m_def.instances, [](const InstanceDefinition& i) { return i.id; })
            || holds(m_def.elements, [](const Element& e) { return QFileInfo(e.items.file).completeBaseName(); });
    };
    for (size_t i = 1; i < m_def.elements.size(); ++i) {
        for (const auto& [key, value] : m_def.elements[i].parameters) {
            const auto match = repeat.match(value);
            if (key != QLatin1String("reference-geometry") || isKnown(value)
                || (match.hasMatch() && m_repeats.contains(match.captured(1))))
                continue;
            m_faults.add(surveyError(m_rowOf[i], QStringLiteral("parameters"),
                QStringLiteral(
                    "The parameter “reference-geometry” must name a list of choices, a list of entities, a file "
                    "of this form without its ending, or a repeat as ${name}; “%1” is none of them. Write one of them.")
                    .arg(value)));
        }
    }
}

Result<void> XlsFormReader::checkQuestion(int row, Element& element)
{
    static const QStringList endings{QStringLiteral(".csv"), QStringLiteral(".xml"), QStringLiteral(".geojson")};
    UTHAN_TRY(claimPulldata(row, element));
    const QString& file = element.items.file;
    if (!file.isEmpty() && !endings.contains(file.mid(std::max<qsizetype>(file.lastIndexOf(QLatin1Char('.')), 0))))
        return surveyError(row, QStringLiteral("type"),
            QStringLiteral(
                "The choices come from the file “%1”, whose name must end with .csv, .xml or .geojson. Save the "
                "list as one of these, and write its name here.")
                .arg(file));
    if (!file.isEmpty()) {
        const QString folder
            = file.endsWith(QLatin1String(".csv")) ? QStringLiteral("file-csv") : QStringLiteral("file");
        UTHAN_TRY(claimInstance(row, QStringLiteral("type"), file.left(file.lastIndexOf(QLatin1Char('.'))),
            QStringLiteral("jr://%1/%2").arg(folder, file)));
    }
    if (element.orOther && !element.choiceFilter.isEmpty())
        return surveyError(row, QStringLiteral("choice_filter"),
            QStringLiteral(
                "or_other cannot be used with a choice filter. Add the choice “other” and a text question to "
                "the form instead."));
    if (element.orOther && element.list < 0)
        return surveyError(row, QStringLiteral("type"),
            QStringLiteral(
                "or_other needs choices of the sheet choices. Add the choice “other” to the file, and a text "
                "question to the form."));
    const auto isTranslated = [](const XlsFormSheet& sheet) {
        return std::any_of(sheet.columns().begin(), sheet.columns().end(),
            [](const SheetColumn& column) { return !column.language.isEmpty(); });
    };
    if (element.orOther && (isTranslated(m_survey) || isTranslated(m_choices)))
        warn(m_survey, row, QStringLiteral("type"),
            QStringLiteral(
                "or_other adds “Other” and a question for it in words of this program, which other programs show in "
                "English. Add a choice “other” and a text question to the form to say it in your own."));
    if (element.type == NodeType::Audit && element.name != QLatin1String("audit"))
        return surveyError(row, QStringLiteral("name"),
            QStringLiteral("The question of type audit must be named “audit”, not “%1”. Change its name.")
                .arg(element.name));
    if (element.type == NodeType::BackgroundGeoPoint && element.trigger.isEmpty())
        return surveyError(row, QStringLiteral("trigger"),
            QStringLiteral(
                "“%1” needs a question in the column trigger: the place is taken when that is answered. Write it "
                "there as ${name}.")
                .arg(element.name));
    if (element.type == NodeType::BackgroundGeoPoint && !element.calculation.isEmpty())
        return surveyError(row, QStringLiteral("calculation"),
            QStringLiteral("“%1” takes the place itself, so its column calculation must be empty. Clear this cell.")
                .arg(element.name));
    const bool noFormula = element.calculation.isEmpty() && element.dynamicDefault.isEmpty();
    if (element.type == NodeType::Calculate && noFormula && element.trigger.isEmpty())
        return surveyError(row, QStringLiteral("calculation"),
            QStringLiteral("“%1” is to be calculated, but the column calculation is empty. %2")
                .arg(element.name,
                    m_survey.has(QStringLiteral("calculation"))
                        ? QStringLiteral("Write there how, for example ${a} + ${b}, or take the row away.")
                        : QStringLiteral("Add a column “calculation” that says how, for example ${a} + ${b}, or take "
                                         "the row away.")));
    if (!element.bigImage.isEmpty() && element.image.isEmpty())
        return surveyError(row, QStringLiteral("media::big-image"),
            QStringLiteral("“%1” has a big-image but no image. Give it an image too.").arg(element.name));
    const bool hasText = !element.label.isEmpty() || !element.hint.isEmpty() || !element.image.isEmpty()
        || !element.audio.isEmpty() || !element.video.isEmpty()
        || !m_survey.cell(row, QStringLiteral("media")).isEmpty()
        || element.appearance.split(QLatin1Char(' ')).contains(QLatin1String("label")); // it shows its choices' labels
    if (!isAsked(element.type) || hasText)
        return {};
    if (!(noFormula && element.trigger.isEmpty()) && element.guidance.isEmpty()) { // not asked: it is only worked out
        element.dataType = typeName(element.type);
        element.type = NodeType::Calculate;
        element.isAsked = false;
        return {};
    }
    return surveyError(row, QStringLiteral("label"),
        QStringLiteral("“%1” has neither a label nor a hint, so nobody would know what is asked. Give it a label.")
                .arg(element.name)
            + likeLabel());
}

// Columns that mean something, but not beside this row. The label of an end is a remark of the author.
void XlsFormReader::warnOfIdleCells(int row, const RowType& type)
{
    const QString count = QStringLiteral("repeat_count"), start = QStringLiteral("default");
    const auto has = [&](const QString& key) { return !m_survey.cell(row, key).isEmpty(); };
    if (type.kind == RowType::Kind::End) {
        static const QStringList known{QStringLiteral("hint"), QStringLiteral("guidance_hint"), QStringLiteral("media"),
            QStringLiteral("required"), QStringLiteral("required_message"), QStringLiteral("relevant"),
            QStringLiteral("constraint"), QStringLiteral("constraint_message"), QStringLiteral("calculation"),
            QStringLiteral("trigger"), start, QStringLiteral("readonly"), count, QStringLiteral("choice_filter"),
            QStringLiteral("appearance"), QStringLiteral("parameters"), QStringLiteral("bind"),
            QStringLiteral("instance"), QStringLiteral("control")};
        for (const SheetColumn& column : m_survey.columns()) {
            if (!known.contains(column.key.section(QLatin1String("::"), 0, 0))
                || m_survey.cellAt(row, column).isEmpty())
                continue;
            m_def.warnings.append(m_survey.warning(row, &column,
                QStringLiteral("This row only ends a group, so what stands here has no effect. Write it beside the row "
                               "that begins the group, or take it away.")));
            return;
        }
        return;
    }
    if (has(count) && type.type != NodeType::Repeat)
        warn(m_survey, row, count,
            QStringLiteral(
                "Only a repeat has a number of rows, so this has no effect. Take it away, or write it beside "
                "the row that begins a repeat."));
    if (has(start) && type.kind == RowType::Kind::Begin)
        warn(m_survey, row, start,
            QStringLiteral("A group has no answer, so it cannot begin with one. Write this beside a question, or take "
                           "it away."));
}

// A heading that may be meant for “label”: one letter more, less, other or in another place.
QString XlsFormReader::likeLabel() const
{
    const QString wanted = QStringLiteral("label");
    const auto isLike = [&wanted](QString heading) {
        heading = heading.toLower().section(QLatin1Char(':'), 0, 0).trimmed();
        if (heading == wanted || std::abs(heading.size() - wanted.size()) > 1)
            return false;
        QString sorted = heading, sortedWanted = wanted;
        std::sort(sorted.begin(), sorted.end());
        std::sort(sortedWanted.begin(), sortedWanted.end());
        if (sorted == sortedWanted)
            return true;
        qsizetype front = 0, back = 0;
        const qsizetype shorter = std::min(heading.size(), wanted.size());
        while (front < shorter && heading.at(front) == wanted.at(front))
            ++front;
        while (back < shorter - front && heading.at(heading.size() - 1 - back) == wanted.at(wanted.size() - 1 - back))
            ++back;
        return std::max(heading.size(), wanted.size()) - front - back <= 1;
    };
    for (const SheetColumn& column : m_survey.columns()) {
        if (isLike(column.heading))
            return QStringLiteral(" The column “%1” is not known; if its texts are meant, name it “label”.")
                .arg(column.heading);
    }
    return {};
}

// Two sources under one name: an expression could not say which is meant.
Result<void> XlsFormReader::claimInstance(int row, const QString& key, const QString& id, const QString& source)
{
    const auto found = m_sources.constFind(id);
    if (found == m_sources.constEnd()) {
        m_sources.insert(id, source);
        return {};
    }
    if (*found == source)
        return {};
    const auto named = [](const QString& s) {
        return s.isEmpty() ? QStringLiteral("a list of the sheet choices")
                           : QStringLiteral("the file “%1”").arg(s.section(QLatin1Char('/'), -1));
    };
    return surveyError(row, key,
        QStringLiteral("“%1” is the name of %2 here and of %3 elsewhere in the form. Rename one of them.")
            .arg(id, named(source), named(*found)));
}

// pulldata('towns', …) reads towns.csv.
Result<void> XlsFormReader::claimPulldata(int row, const Element& element)
{
    static const QRegularExpression pulldata(QStringLiteral("\\bpulldata\\s*\\(\\s*['\"]([^'\"]+)['\"]"));
    for (const ExpressionSource* source :
        {&element.calculation, &element.constraint, &element.relevant, &element.required, &element.readOnly,
            &element.choiceFilter, &element.dynamicDefault, &element.repeatCount}) {
        if (!source->text.contains(QLatin1String("pulldata")))
            continue;
        for (auto match = pulldata.globalMatch(source->text); match.hasNext();) {
            const QString id = match.next().captured(1);
            UTHAN_TRY(
                claimInstance(row, QStringLiteral("calculation"), id, QStringLiteral("jr://file-csv/%1.csv").arg(id)));
        }
    }
    return {};
}

// search() fills a list from a file: a question without it would show the names of columns as its choices.
void XlsFormReader::checkSearches()
{
    QHash<int, size_t> searched;
    for (size_t i = 0; i < m_def.elements.size(); ++i) {
        const Element& element = m_def.elements[i];
        if (element.list >= 0 && element.appearance.contains(QLatin1String("search(")))
            searched.insert(element.list, i);
    }
    for (const Element& element : m_def.elements) {
        if (element.list < 0 || !searched.contains(element.list)
            || element.appearance.contains(QLatin1String("search(")))
            continue;
        const size_t first = searched.value(element.list);
        m_faults.add(surveyError(m_rowOf[first], QStringLiteral("appearance"),
            QStringLiteral(
                "“%1” fills the list “%2” with search(), but “%3” uses the same list without. Give each its own "
                "list.")
                .arg(m_def.elements[first].name, m_def.lists[size_t(element.list)].name, element.name)));
    }
}

// A spreadsheet makes a day of what looks like one; as an expression it is numbers taken from each other.
void XlsFormReader::warnOfDays()
{
    static const QRegularExpression day(QStringLiteral("^\\s*(\\d{4})-(\\d\\d)-(\\d\\d)\\s*$"));
    for (const Element& element : m_def.elements) {
        for (const ExpressionSource* source : {&element.calculation, &element.relevant, &element.constraint,
                 &element.required, &element.readOnly, &element.repeatCount, &element.choiceFilter}) {
            const auto match = day.match(source->text);
            if (!match.hasMatch())
                continue;
            const int makes = match.captured(1).toInt() - match.captured(2).toInt() - match.captured(3).toInt();
            m_def.warnings.append(
                {source->place.sheet(), source->place.row(), source->place.column(), source->place.cell(),
                    QStringLiteral("“%1” stands here without quotes, so it is read as numbers taken from each other, "
                                   "which makes %2. If the day is meant, write date('%1').")
                        .arg(source->text.trimmed())
                        .arg(makes)});
        }
    }
}

// Attributes of a prefix that the settings do not declare would make the XML of the form and of its records unreadable.
void XlsFormReader::declarePrefixes()
{
    QSet<QString> known;
    for (const char* each : {"xml", "h", "ev", "xsd", "jr", "orx", "odk", "entities"})
        known.insert(QLatin1String(each));
    for (const auto& [prefix, uri] : m_def.namespaces)
        known.insert(prefix);
    const auto declare = [&](const QString& name) {
        const QString prefix = name.section(QLatin1Char(':'), 0, -2);
        if (prefix.isEmpty() || known.contains(prefix))
            return;
        known.insert(prefix);
        m_def.namespaces.append({prefix, QStringLiteral("urn:prefix:") + prefix});
    };
    for (const Element& element : m_def.elements) {
        for (const Pairs* pairs : {&element.bindAttributes, &element.instanceAttributes, &element.bodyAttributes}) {
            for (const auto& [name, value] : *pairs)
                declare(name);
        }
    }
    for (const auto& [key, value] : m_def.settings) {
        if (key.startsWith(kAttributeSetting))
            declare(key.mid(kAttributeSetting.size()));
    }
}

// bind::…, instance::… and body::… with what cannot be the name of an attribute behind it.
void XlsFormReader::warnOfAttributeNames()
{
    for (const SheetColumn& column : m_survey.columns()) {
        const bool carried = column.key.startsWith(QLatin1String("bind"))
            || column.key.startsWith(QLatin1String("instance")) || column.key.startsWith(QLatin1String("control"));
        if (!carried || !column.key.contains(QLatin1String("::"))
            || isAttributeName(column.key.section(QStringLiteral("::"), 1)))
            continue;
        m_unnamed.insert(column.index);
        m_def.warnings.append(m_survey.warning(-1, &column,
            QStringLiteral("What stands behind :: in the heading “%1” cannot be the name of an attribute, so the "
                           "column has no effect. Begin it with a letter or _, and write only letters, digits, _, - "
                           "and points.")
                .arg(column.heading.left(60))));
    }
}

// Of the attributes that settings give the form, those that XML can have and that are not said elsewhere.
void XlsFormReader::keepAttributes()
{
    Pairs kept;
    for (const auto& [key, value] : std::as_const(m_def.settings)) {
        const QString name = key.startsWith(kAttributeSetting) ? key.mid(kAttributeSetting.size()) : QString();
        const bool isSaid
            = name == QLatin1String("id") || (name == QLatin1String("version") && !m_def.version.isEmpty());
        if (!key.startsWith(kAttributeSetting) || (isAttributeName(name) && !isSaid)) {
            kept.append({key, value});
            continue;
        }
        m_def.warnings.append(m_settings.warning(0, m_settings.column(key),
            (isSaid ? QStringLiteral("The attribute “%1” is said by another setting already, so this has no effect. "
                                     "Take it away.")
                    : QStringLiteral("“%1” cannot be the name of an attribute, so this has no effect. Begin it with a "
                                     "letter or _, and write only letters, digits, _, - and points."))
                .arg(name.left(60))));
    }
    m_def.settings = kept;
}

void XlsFormReader::readNamespaces(const SheetColumn& column, const QString& value)
{
    static const QRegularExpression pair(QStringLiteral("([\\w.-]+)\\s*=\\s*[\"“”']([^\"“”']*)[\"“”']"));
    const auto leaveOut = [&](const QString& written) {
        m_def.warnings.append(m_settings.warning(0, &column,
            QStringLiteral("“%1” declares no namespace that a form can have, so it was left out. Write a short name, "
                           "=, and an address in quotes.")
                .arg(written.left(60))));
    };
    qsizetype from = 0;
    const auto passOver = [&](qsizetype to) { // what stands between those that can be read
        static const QRegularExpression between(QStringLiteral("^[\\s,;]*$"));
        if (const QString odd = value.mid(from, to - from); !between.match(odd).hasMatch())
            leaveOut(odd.trimmed());
    };
    for (auto match = pair.globalMatch(value); match.hasNext();) {
        const auto m = match.next();
        passOver(m.capturedStart());
        from = m.capturedEnd();
        const QString prefix = m.captured(1), uri = m.captured(2).trimmed();
        const bool isTaken = prefix.startsWith(QLatin1String("xml"), Qt::CaseInsensitive)
            || uri.startsWith(QLatin1String("http://www.w3.org/2000/xmlns"))
            || uri == QLatin1String("http://www.w3.org/XML/1998/namespace");
        const auto same = std::find_if(m_def.namespaces.begin(), m_def.namespaces.end(),
            [&prefix](const auto& each) { return each.first == prefix; });
        if (!isXmlName(prefix) || uri.isEmpty() || isTaken)
            leaveOut(m.captured(0));
        else if (same == m_def.namespaces.end())
            m_def.namespaces.append({prefix, uri});
        else if (same->second != uri)
            m_def.warnings.append(m_settings.warning(0, &column,
                QStringLiteral("The prefix “%1” is declared twice, so only the first counts. Take one away.")
                    .arg(prefix)));
    }
    passOver(value.size());
}

} // namespace uthan::form

// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xlsform/xlsformreader.h"

#include "base/crypto.h"
#include "form/xlsform/xlsformentities.h"
#include "form/xlsform/xlsformreader_p.h"

#include <algorithm>
#include <QFileInfo>
#include <QRegularExpression>

namespace uthan::form {

XlsFormReader::XlsFormReader(const xlsx::Workbook& book, QString fileName, const QByteArray& hash)
    : m_book(book)
    , m_file(std::move(fileName))
{
    m_def.hash = hash;
    m_def.fileName = m_file;
}

Result<FormDefinition> XlsFormReader::run()
{
    UTHAN_TRY(findSheets());
    UTHAN_TRY(readSettings());
    UTHAN_TRY(findLanguages());
    UTHAN_TRY(checkColumns());
    UTHAN_TRY(readChoices());
    if (const xlsx::Sheet* sheet = m_book.sheet(QStringLiteral("entities")))
        UTHAN_TRY(readEntities(XlsFormSheet(*sheet, m_file), m_def));
    UTHAN_TRY(readSurvey());
    UTHAN_TRY(placeEntities(m_def));
    return std::move(m_def);
}

Result<void> XlsFormReader::findSheets()
{
    const xlsx::Sheet* survey = m_book.sheet(QStringLiteral("survey"));
    if (!survey || survey->rows.size() < 2) {
        return Error{ErrorCode::Input,
            survey ? QStringLiteral("The sheet “survey” has no questions: it needs a row of headings (type, name, "
                                    "label) and a row for each question.")
                   : QStringLiteral("The workbook has no sheet named “survey”, so it is not an XLSForm. It has: %1.")
                         .arg(m_book.allNames.join(QStringLiteral(", "))),
            m_file};
    }
    m_survey = XlsFormSheet(*survey, m_file);
    if (const xlsx::Sheet* sheet = m_book.sheet(QStringLiteral("choices"))) {
        m_choices = XlsFormSheet(*sheet, m_file);
        m_hasChoices = m_choices.rowCount() > 0;
    }
    if (const xlsx::Sheet* sheet = m_book.sheet(QStringLiteral("settings"))) {
        m_settings = XlsFormSheet(*sheet, m_file);
        m_hasSettings = m_settings.rowCount() > 0;
    }
    for (const xlsx::Sheet& sheet : m_book.sheets) {
        for (const QString& cell : sheet.faulty)
            m_def.warnings.append({sheet.name, 0, {}, cell,
                QStringLiteral("The cell shows a spreadsheet error. Mend its formula, or type the text itself.")});
    }
    for (const QString& name : m_book.allNames) {
        static const QStringList later{QStringLiteral("external_choices"), QStringLiteral("osm")};
        if (later.contains(name.trimmed(), Qt::CaseInsensitive))
            m_def.warnings.append(
                {name, 0, {}, {}, QStringLiteral("This sheet is not supported yet and was left out.")});
    }
    return {};
}

void XlsFormReader::warn(const XlsFormSheet& sheet, int row, const QString& key, const QString& text)
{
    m_def.warnings.append(sheet.warning(row, sheet.column(key), text));
}

Error XlsFormReader::surveyError(int row, const QString& key, const QString& text) const
{
    return m_survey.error(row, m_survey.column(key), text);
}

Result<void> XlsFormReader::readSettings()
{
    const auto setting
        = [this](const char* key) { return m_hasSettings ? m_settings.cell(0, QLatin1String(key)) : QString(); };
    const QString stem = QFileInfo(m_file).completeBaseName();
    m_def.title = setting("form_title");
    m_def.formId = setting("form_id");
    m_def.version = setting("version");
    if (const QString name = setting("name"); !name.isEmpty())
        m_def.rootName = name;
    m_def.instanceName.text = setting("instance_name");
    if (!m_def.instanceName.isEmpty())
        m_def.instanceName.place = m_settings.place(0, m_settings.column(QStringLiteral("instance_name")));
    m_def.style = setting("style");
    m_defaultLanguageName = setting("default_language");
    m_allowDuplicates = setting("allow_choice_duplicates").compare(QLatin1String("yes"), Qt::CaseInsensitive) == 0;
    if (m_def.formId.isEmpty())
        m_def.formId = stem;
    if (m_def.title.isEmpty())
        m_def.title = m_def.formId;
    static const QRegularExpression pair(QStringLiteral("([\\w.-]+)\\s*=\\s*[\"“”']([^\"“”']*)[\"“”']"));
    for (auto match = pair.globalMatch(setting("namespaces")); match.hasNext();) {
        const auto m = match.next();
        m_def.namespaces.append({m.captured(1), m.captured(2)});
    }
    if (!m_hasSettings)
        return {};
    static const QStringList known{QStringLiteral("form_title"), QStringLiteral("form_id"), QStringLiteral("version"),
        QStringLiteral("name"), QStringLiteral("instance_name"), QStringLiteral("style"),
        QStringLiteral("default_language"), QStringLiteral("allow_choice_duplicates"), QStringLiteral("namespaces")};
    for (const SheetColumn& column : m_settings.columns()) {
        const QString value = m_settings.cellAt(0, column);
        if (known.contains(column.key) || value.isEmpty())
            continue;
        m_def.settings.append({column.key, value});
        m_def.warnings.append(
            m_settings.warning(0, &column, QStringLiteral("This setting is not supported yet and has no effect.")));
    }
    return {};
}

// The languages of the form: those that headings name, and the one without a name if it is used.
Result<void> XlsFormReader::findLanguages()
{
    QStringList names;
    bool unnamed = false;
    for (const XlsFormSheet* sheet : {&m_survey, &m_choices}) {
        for (const SheetColumn& column : sheet->columns()) {
            if (!column.isText())
                continue;
            if (column.language.isEmpty())
                unnamed = unnamed || column.key == QLatin1String("label");
            else if (!names.contains(column.language))
                names << column.language;
        }
    }
    QString ofUnnamed = m_defaultLanguageName;
    if (ofUnnamed.isEmpty())
        ofUnnamed = names.size() == 1 ? names.front() : QStringLiteral("default");
    for (const QString& name : names) { // "en" in the settings means the language of "English (en)"
        const QString tag = language::tagFromFormName(name);
        if (!tag.isEmpty() && tag == language::tagFromFormName(ofUnnamed))
            ofUnnamed = name;
    }
    if ((unnamed || names.isEmpty()) && !names.contains(ofUnnamed))
        names.prepend(ofUnnamed);
    for (const QString& name : names) {
        const QString tag = name == QLatin1String("default") ? QString() : language::tagFromFormName(name);
        if (tag.isEmpty() && name != QLatin1String("default"))
            m_def.warnings.append(m_survey.warning(-1, nullptr,
                QStringLiteral("The language “%1” has no code. Write it as “%1 (code)”, for example “Français (fr)”, "
                               "so that direction and voice are right.")
                    .arg(name)));
        m_languageIndex.insert(name, static_cast<int>(m_def.languages.size()));
        m_def.languages.push_back({name, tag});
    }
    m_languageIndex.insert(QString(), m_languageIndex.value(ofUnnamed, 0));
    m_def.defaultLanguage = std::max(0, static_cast<int>(names.indexOf(ofUnnamed)));
    return {};
}

namespace {
    // ${name} in a text becomes a marked expression, so that nothing else in it can be taken for one.
    void markReferences(QString& text)
    {
        static const QRegularExpression reference(QStringLiteral("\\$\\{[^}]+\\}"));
        text.remove(QChar(kReferenceOpen)).remove(QChar(kReferenceClose));
        if (!text.contains(QLatin1String("${")))
            return;
        QString out;
        qsizetype from = 0;
        for (auto match = reference.globalMatch(text); match.hasNext();) {
            const auto m = match.next();
            out += QStringView(text).mid(from, m.capturedStart() - from);
            out += QChar(kReferenceOpen) + m.captured(0) + QChar(kReferenceClose);
            from = m.capturedEnd();
        }
        out += QStringView(text).mid(from);
        text = out;
    }
}

Texts XlsFormReader::readTexts(const XlsFormSheet& sheet, int row, const QString& key) const
{
    Texts found;
    for (const int index : sheet.columnsOf(key)) {
        const SheetColumn& column = sheet.columns()[size_t(index)];
        QString text = sheet.cellAt(row, column);
        if (text.isEmpty())
            continue;
        markReferences(text);
        if (found.in.empty()) {
            found.in.resize(m_def.languages.size());
            const SheetColumn* named = sheet.column(key);
            found.column = named->heading;
            found.columnIndex = named->index;
        }
        found.in[size_t(m_languageIndex.value(column.language))] = std::move(text);
    }
    return found;
}

// Says what a sheet holds that we would otherwise pass over in silence.
Result<void> XlsFormReader::checkColumns()
{
    for (const char* needed : {"type", "name"}) {
        if (!m_survey.has(QLatin1String(needed)))
            return m_survey.error(-1, nullptr,
                QStringLiteral(
                    "The sheet has no column “%1”. Its first row must hold the headings type, name and label.")
                    .arg(QLatin1String(needed)));
    }
    static const QStringList known{QStringLiteral("type"), QStringLiteral("name"), QStringLiteral("label"),
        QStringLiteral("hint"), QStringLiteral("guidance_hint"), QStringLiteral("required"),
        QStringLiteral("required_message"), QStringLiteral("relevant"), QStringLiteral("constraint"),
        QStringLiteral("constraint_message"), QStringLiteral("calculation"), QStringLiteral("default"),
        QStringLiteral("appearance"), QStringLiteral("parameters"), QStringLiteral("choice_filter"),
        QStringLiteral("repeat_count"), QStringLiteral("readonly"), QStringLiteral("media::image"),
        QStringLiteral("media::audio"), QStringLiteral("media::video"), QStringLiteral("disabled"),
        QStringLiteral("save_to")};
    for (const SheetColumn& column : m_survey.columns()) {
        if (known.contains(column.key) || column.key.startsWith(QLatin1String("bind::"))
            || column.key.startsWith(QLatin1String("instance::")))
            continue;
        for (int row = 0; row < m_survey.rowCount(); ++row) {
            if (!m_survey.cellAt(row, column).isEmpty()) {
                m_def.warnings.append(m_survey.warning(row, &column,
                    QStringLiteral("This column is not supported yet and has no effect here or in the rows below.")));
                break;
            }
        }
    }
    return {};
}

Result<void> XlsFormReader::readChoices()
{
    if (!m_hasChoices)
        return {};
    for (const char* needed : {"list_name", "name"}) {
        if (!m_choices.has(QLatin1String(needed)))
            return m_choices.error(
                -1, nullptr, QStringLiteral("The sheet has no column “%1”.").arg(QLatin1String(needed)));
    }
    for (size_t i = 0; i < m_choices.columns().size(); ++i) {
        const SheetColumn& column = m_choices.columns()[i];
        if (!column.isText() && column.key != QLatin1String("list_name") && column.key != QLatin1String("name"))
            m_extraColumns.push_back(static_cast<int>(i));
        else if (column.key == QLatin1String("media::video") || column.key == QLatin1String("media::big-image"))
            m_def.warnings.append(m_choices.warning(
                -1, &column, QStringLiteral("This column is not supported yet for choices and has no effect.")));
    }
    const SheetColumn& listColumn = *m_choices.column(QStringLiteral("list_name"));
    const SheetColumn& nameColumn = *m_choices.column(QStringLiteral("name"));
    std::vector<QString> order;
    QHash<QString, std::vector<int>> rows;
    for (int row = 0; row < m_choices.rowCount(); ++row) {
        const QString list = m_choices.cellAt(row, listColumn);
        if (list.isEmpty()) {
            if (!m_choices.cellAt(row, nameColumn).isEmpty())
                m_def.warnings.append(
                    m_choices.warning(row, &listColumn, QStringLiteral("This choice names no list and was left out.")));
            continue;
        }
        if (!rows.contains(list))
            order.push_back(list);
        rows[list].push_back(row);
    }
    for (const QString& name : order)
        UTHAN_TRY(readList(name, rows.value(name)));
    return {};
}

Result<void> XlsFormReader::readList(const QString& name, const std::vector<int>& rows)
{
    const SheetColumn& nameColumn = *m_choices.column(QStringLiteral("name"));
    ChoiceListDefinition list;
    list.name = name;
    for (const int column : m_extraColumns)
        list.columns << m_choices.columns()[size_t(column)].heading;
    QHash<QString, int> seen;
    list.choices.reserve(rows.size());
    for (const int row : rows) {
        DefinedChoice choice;
        choice.name = m_choices.cellAt(row, nameColumn);
        if (choice.name.isEmpty())
            return m_choices.error(
                row, &nameColumn, QStringLiteral("A choice of the list “%1” has no name.").arg(name));
        if (seen.contains(choice.name) && !m_allowDuplicates)
            return m_choices.error(row, &nameColumn,
                QStringLiteral("The list “%1” has the choice “%2” twice (also in row %3).")
                    .arg(name, choice.name)
                    .arg(m_choices.rowNumber(seen.value(choice.name))));
        seen.insert(choice.name, row);
        choice.place = m_choices.place(row, &nameColumn);
        choice.label = readTexts(m_choices, row, QStringLiteral("label"));
        choice.image = readTexts(m_choices, row, QStringLiteral("media::image"));
        choice.bigImage = readTexts(m_choices, row, QStringLiteral("media::big-image"));
        choice.audio = readTexts(m_choices, row, QStringLiteral("media::audio"));
        choice.video = readTexts(m_choices, row, QStringLiteral("media::video"));
        if (choice.label.isEmpty() && choice.image.isEmpty())
            warn(m_choices, row, QStringLiteral("label"),
                QStringLiteral("The choice “%1” has no label; its name is shown.").arg(choice.name));
        choice.columns.reserve(m_extraColumns.size());
        for (const int column : m_extraColumns)
            choice.columns.push_back(m_choices.cellAt(row, m_choices.columns()[size_t(column)]));
        list.choices.push_back(std::move(choice));
    }
    m_lists.insert(name, static_cast<int>(m_def.lists.size()));
    m_def.lists.push_back(std::move(list));
    return {};
}

Result<void> XlsFormReader::readSurvey()
{
    Element root;
    root.name = m_def.rootName;
    root.isAsked = false;
    m_def.elements.push_back(std::move(root));
    m_open.push_back({0, -1, false});
    for (int row = 0; row < m_survey.rowCount(); ++row) {
        const QString disabled = m_survey.cell(row, QStringLiteral("disabled"));
        if (disabled.compare(QLatin1String("yes"), Qt::CaseInsensitive) != 0
            && disabled.compare(QLatin1String("true"), Qt::CaseInsensitive) != 0)
            UTHAN_TRY(readRow(row));
    }
    if (m_open.size() > 1) {
        const OpenGroup& open = m_open.back();
        const QString what = open.isRepeat ? QStringLiteral("repeat") : QStringLiteral("group");
        return surveyError(open.row, QStringLiteral("type"),
            QStringLiteral("This %1 is begun but never ended. Add a row “end %1” after its last question.").arg(what));
    }
    return {};
}

Result<FormDefinition> readXlsForm(const QByteArray& bytes, const QString& fileName)
{
    static const QStringList sheets{
        QStringLiteral("survey"), QStringLiteral("choices"), QStringLiteral("settings"), QStringLiteral("entities")};
    Result<xlsx::Workbook> book = xlsx::read(bytes, fileName, sheets);
    if (!book)
        return book.error();
    return readXlsForm(book.value(), fileName, crypto::hash(bytes));
}

Result<FormDefinition> readXlsForm(const xlsx::Workbook& book, const QString& fileName, const QByteArray& hash)
{
    return XlsFormReader(book, fileName, hash).run();
}

} // namespace uthan::form

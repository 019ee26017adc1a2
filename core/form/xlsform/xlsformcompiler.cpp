// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xlsform/xlsformcompiler.h"
#include "base/crypto.h"

#include <algorithm>
#include <QFileInfo>
#include <QRegularExpression>

namespace uthan::form {

XlsFormCompiler::XlsFormCompiler(const xlsx::Workbook& book, QString fileName, const QByteArray& hash)
    : m_book(book)
    , m_file(std::move(fileName))
    , m_p(std::make_unique<FormProgram::Private>())
{
    m_p->hash = hash;
}

Result<std::unique_ptr<FormProgram::Private>> XlsFormCompiler::run()
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
            m_p->warnings.append({sheet.name, 0, {}, cell,
                QStringLiteral("The cell shows a spreadsheet error. Mend its formula, or type the text itself.")});
    }
    for (const QString& name : m_book.allNames) {
        static const QStringList later{
            QStringLiteral("external_choices"), QStringLiteral("entities"), QStringLiteral("osm")};
        if (later.contains(name.trimmed(), Qt::CaseInsensitive))
            m_p->warnings.append(
                {name, 0, {}, {}, QStringLiteral("This sheet is not supported yet and was left out.")});
    }
    UTHAN_TRY(readSettings());
    UTHAN_TRY(findLanguages());
    UTHAN_TRY(checkColumns());
    UTHAN_TRY(readChoices());
    UTHAN_TRY(readSurvey());
    UTHAN_TRY(compileExpressions());
    UTHAN_TRY(buildGraph());
    return std::move(m_p);
}

int XlsFormCompiler::intern(const QString& text)
{
    if (m_expressions)
        return m_expressions->internString(text);
    const auto found = m_strings.constFind(text);
    if (found != m_strings.constEnd())
        return found.value();
    const int id = m_p->strings.append(text);
    m_strings.insert(text, id);
    return id;
}

void XlsFormCompiler::warn(const XlsFormSheet& sheet, int row, const QString& key, const QString& text)
{
    m_p->warnings.append(sheet.warning(row, sheet.column(key), text));
}

Error XlsFormCompiler::surveyError(int row, const QString& key, const QString& text) const
{
    return m_survey.error(row, m_survey.column(key), text);
}

Result<void> XlsFormCompiler::readSettings()
{
    const auto setting
        = [this](const char* key) { return m_hasSettings ? m_settings.cell(0, QLatin1String(key)) : QString(); };
    const QString stem = QFileInfo(m_file).completeBaseName();
    m_p->title = setting("form_title");
    m_p->formId = setting("form_id");
    m_p->version = setting("version");
    m_p->rootName = setting("name").isEmpty() ? QStringLiteral("data") : setting("name");
    m_p->instanceName = setting("instance_name");
    m_p->style = setting("style");
    m_defaultLanguageName = setting("default_language");
    m_allowDuplicates = setting("allow_choice_duplicates").compare(QLatin1String("yes"), Qt::CaseInsensitive) == 0;
    if (m_p->formId.isEmpty())
        m_p->formId = stem;
    if (m_p->title.isEmpty())
        m_p->title = m_p->formId;
    static const QRegularExpression pair(QStringLiteral("([\\w.-]+)\\s*=\\s*[\"“”']([^\"“”']*)[\"“”']"));
    for (auto match = pair.globalMatch(setting("namespaces")); match.hasNext();) {
        const auto m = match.next();
        m_p->namespaces << m.captured(1) << m.captured(2);
    }
    if (!m_hasSettings)
        return {};
    static const QStringList known{QStringLiteral("form_title"), QStringLiteral("form_id"), QStringLiteral("version"),
        QStringLiteral("name"), QStringLiteral("instance_name"), QStringLiteral("style"),
        QStringLiteral("default_language"), QStringLiteral("allow_choice_duplicates"), QStringLiteral("namespaces")};
    for (const SheetColumn& column : m_settings.columns()) {
        if (!known.contains(column.key) && !m_settings.cellAt(0, column).isEmpty())
            m_p->warnings.append(
                m_settings.warning(0, &column, QStringLiteral("This setting is not supported yet and has no effect.")));
    }
    return {};
}

// The languages of the form: those that headings name, and the one without a name if it is used.
Result<void> XlsFormCompiler::findLanguages()
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
            m_p->warnings.append(m_survey.warning(-1, nullptr,
                QStringLiteral("The language “%1” has no code. Write it as “%1 (code)”, for example “Français (fr)”, "
                               "so that direction and voice are right.")
                    .arg(name)));
        m_languageIndex.insert(name, static_cast<int>(m_p->languages.size()));
        m_p->languages.push_back({name, tag});
    }
    m_languageIndex.insert(QString(), m_languageIndex.value(ofUnnamed, 0));
    m_p->defaultLanguage = std::max(0, static_cast<int>(names.indexOf(ofUnnamed)));
    m_p->texts.resize(m_p->languages.size());
    return {};
}

int XlsFormCompiler::readText(const XlsFormSheet& sheet, int row, const QString& key)
{
    bool any = false;
    std::vector<QString> found(m_p->languages.size());
    for (const SheetColumn& column : sheet.columns()) {
        if (column.key != key)
            continue;
        QString text = sheet.cellAt(row, column);
        text.remove(QChar(kReferenceOpen)).remove(QChar(kReferenceClose));
        if (text.isEmpty())
            continue;
        any = true;
        found[size_t(m_languageIndex.value(column.language))] = std::move(text);
    }
    if (!any)
        return -1;
    int id = -1;
    for (size_t l = 0; l < found.size(); ++l)
        id = m_p->texts[l].append(found[l]);
    return id;
}

// Says what a sheet holds that we would otherwise pass over in silence.
Result<void> XlsFormCompiler::checkColumns()
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
        QStringLiteral("media::audio"), QStringLiteral("media::video"), QStringLiteral("disabled")};
    for (const SheetColumn& column : m_survey.columns()) {
        if (known.contains(column.key) || column.key.startsWith(QLatin1String("bind::"))
            || column.key.startsWith(QLatin1String("instance::")))
            continue;
        for (int row = 0; row < m_survey.rowCount(); ++row) {
            if (!m_survey.cellAt(row, column).isEmpty()) {
                m_p->warnings.append(m_survey.warning(row, &column,
                    QStringLiteral("This column is not supported yet and has no effect here or in the rows below.")));
                break;
            }
        }
    }
    return {};
}

Result<void> XlsFormCompiler::readChoices()
{
    if (!m_hasChoices)
        return {};
    for (const char* needed : {"list_name", "name"}) {
        if (!m_choices.has(QLatin1String(needed)))
            return m_choices.error(
                -1, nullptr, QStringLiteral("The sheet has no column “%1”.").arg(QLatin1String(needed)));
    }
    std::vector<const SheetColumn*> extra;
    for (const SheetColumn& column : m_choices.columns()) {
        if (!column.isText() && column.key != QLatin1String("list_name") && column.key != QLatin1String("name"))
            extra.push_back(&column);
        else if (column.key == QLatin1String("media::video") || column.key == QLatin1String("media::big-image"))
            m_p->warnings.append(m_choices.warning(
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
                m_p->warnings.append(
                    m_choices.warning(row, &listColumn, QStringLiteral("This choice names no list and was left out.")));
            continue;
        }
        if (!rows.contains(list))
            order.push_back(list);
        rows[list].push_back(row);
    }
    for (const QString& name : order) {
        ChoiceList list;
        list.name = intern(name);
        list.first = static_cast<int>(m_p->choices.size());
        list.firstColumn = static_cast<int>(m_p->columnNames.size());
        list.firstValue = static_cast<int>(m_p->columnValues.size());
        list.columns = static_cast<int>(extra.size());
        for (const SheetColumn* column : extra)
            m_p->columnNames.push_back(intern(column->heading));
        QHash<QString, int> seen;
        for (const int row : rows.value(name)) {
            Choice choice;
            const QString value = m_choices.cellAt(row, nameColumn);
            if (value.isEmpty())
                return m_choices.error(
                    row, &nameColumn, QStringLiteral("A choice of the list “%1” has no name.").arg(name));
            if (seen.contains(value) && !m_allowDuplicates)
                return m_choices.error(row, &nameColumn,
                    QStringLiteral("The list “%1” has the choice “%2” twice (also in row %3).")
                        .arg(name, value)
                        .arg(m_choices.rowNumber(seen.value(value))));
            seen.insert(value, row);
            choice.name = intern(value);
            choice.label = readText(m_choices, row, QStringLiteral("label"));
            choice.image = readText(m_choices, row, QStringLiteral("media::image"));
            choice.audio = readText(m_choices, row, QStringLiteral("media::audio"));
            if (choice.label < 0 && choice.image < 0)
                warn(m_choices, row, QStringLiteral("label"),
                    QStringLiteral("The choice “%1” has no label; its name is shown.").arg(value));
            m_p->choices.push_back(choice);
            for (const SheetColumn* column : extra)
                m_p->columnValues.push_back(intern(m_choices.cellAt(row, *column)));
        }
        list.count = static_cast<int>(m_p->choices.size()) - list.first;
        m_lists.insert(name, static_cast<int>(m_p->lists.size()));
        m_p->lists.push_back(list);
    }
    return {};
}

Result<void> XlsFormCompiler::readSurvey()
{
    Node root;
    root.name = intern(m_p->rootName);
    root.path = intern(QLatin1Char('/') + m_p->rootName);
    m_p->nodes.push_back(root);
    m_p->contexts.push_back({});
    m_rows.push_back({});
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
    m_p->nodes[0].end = static_cast<int>(m_p->nodes.size());
    return {};
}

Result<std::shared_ptr<const FormProgram>> compileXlsForm(const QByteArray& bytes, const QString& fileName)
{
    static const QStringList sheets{QStringLiteral("survey"), QStringLiteral("choices"), QStringLiteral("settings")};
    Result<xlsx::Workbook> book = xlsx::read(bytes, fileName, sheets);
    if (!book)
        return book.error();
    Result<std::unique_ptr<FormProgram::Private>> data
        = XlsFormCompiler(book.value(), fileName, crypto::hash(bytes)).run();
    if (!data)
        return data.error();
    return std::make_shared<const FormProgram>(std::move(data).value());
}

} // namespace uthan::form

// SPDX-License-Identifier: GPL-3.0-or-later
// Which sheets there are and what the settings say.
#include "form/xlsform/xlsformreader.h"
#include "base/crypto.h"
#include "base/language.h"
#include "form/nearestname.h"
#include "form/webaddress.h"
#include "form/xform/xmlname.h"
#include "form/xlsform/workbook.h"
#include "form/xlsform/xlsformentities.h"
#include "form/xlsform/xlsformreader_p.h"

#include <algorithm>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

namespace uthan::form {

namespace {
    constexpr int kMostRows = 20'000; // of the sheet survey

    bool isYes(const QString& text)
    {
        static const QStringList yes{
            QStringLiteral("yes"), QStringLiteral("true"), QStringLiteral("true()"), QStringLiteral("1")};
        return yes.contains(text.toLower());
    }
    bool isNo(const QString& text)
    {
        const QString t = text.trimmed().toLower();
        return t == QLatin1String("no") || t == QLatin1String("false") || t == QLatin1String("false()")
            || t == QLatin1String("0");
    }
}

const QStringList& formSheets()
{
    static const QStringList names{QStringLiteral("survey"), QStringLiteral("choices"), QStringLiteral("settings"),
        QStringLiteral("external_choices"), QStringLiteral("entities"), QStringLiteral("osm")};
    return names;
}

XlsFormReader::XlsFormReader(const xlsx::Workbook& book, QString fileName, const QByteArray& hash, size_t mostHeld)
    : m_book(book)
    , m_file(std::move(fileName))
    , m_mostHeld(mostHeld)
{
    m_def.hash = hash;
    m_def.fileName = m_file;
}

Result<FormDefinition> XlsFormReader::run()
{
    Result<FormDefinition> form = read();
    if (form)
        return form;
    m_faults.add(form.error());
    for (Error& fault : m_faults.each())
        explain(fault);
    return m_faults.all();
}

// What is wrong with a cell may be that a formula in it is.
void XlsFormReader::explain(Error& error) const
{
    for (const xlsx::Sheet& sheet : m_book.sheets) {
        const bool isFirst = error.where == m_faults.first().where;
        if (!sheet.unworked.isEmpty() && isFirst)
            error.detail += QStringLiteral(
                " The sheet %1 has formulas whose results were not saved with it (%2): open the file in "
                "a spreadsheet program, save it there, and try once more.")
                                .arg(sheet.name, QStringList(sheet.unworked.mid(0, 3)).join(QStringLiteral(", ")));
        const bool isFaulty = std::any_of(sheet.faulty.begin(), sheet.faulty.end(),
            [&error](const QString& cell) { return error.where.contains(QStringLiteral("(%1)").arg(cell)); });
        if (isFaulty)
            error.detail
                += QStringLiteral(" The cell shows a spreadsheet error: mend its formula, or type the text itself.");
    }
}

Result<FormDefinition> XlsFormReader::read()
{
    UTHAN_TRY(findSheets());
    m_faults.add(readSettings());
    findLanguages();
    readTitles();
    const Result<void> choices = readChoices();
    m_hasNoLists = !choices;
    m_faults.add(choices);
    m_faults.add(readEntities(m_entities, m_def));
    UTHAN_TRY(readSurvey());
    m_holds = !m_isTorn;
    Result<void> placed = m_holds ? placeEntities(m_def) : Result<void>();
    if (placed && m_holds)
        placed = checkRepeatsOfEntities(m_entities, m_def);
    if (m_faults.isEmpty())
        m_faults.add(placed);
    declarePrefixes();
    warnOfDays();
    if (!m_faults.isEmpty())
        return m_faults.first();
    warnOfIdleLists();
    return std::move(m_def);
}

QString XlsFormReader::similarSheets(const QString& wanted) const
{
    QStringList similar;
    for (const QString& name : m_book.allNames) {
        const QString folded = name.trimmed().toLower();
        if (!folded.startsWith(QLatin1Char('_')) && !formSheets().contains(folded) && lettersApart(folded, wanted) <= 2)
            similar << QStringLiteral("“%1”").arg(name);
    }
    if (similar.isEmpty())
        return {};
    return QStringLiteral(" There is a sheet with a similar name: %1. If it is meant, name it “%2”.")
        .arg(similar.join(QStringLiteral(", ")), wanted);
}

Result<void> XlsFormReader::findSheets()
{
    const xlsx::Sheet* survey = m_book.sheet(QStringLiteral("survey"));
    if (!survey || survey->rows.size() < 2) {
        return Error{ErrorCode::Input,
            survey ? QStringLiteral("The sheet “survey” has no questions: it needs a row of headings (type, name, "
                                    "label) and a row for each question.")
                   : QStringLiteral(
                         "The workbook has no sheet named “survey”, so it is not an XLSForm. It has: %1. Name the "
                         "sheet with the questions “survey”.")
                         .arg(m_book.allNames.join(QStringLiteral(", ")))
                    + similarSheets(QStringLiteral("survey")),
            m_file};
    }
    using Kind = XlsFormSheet::Kind;
    warnOfSheetsOfOneName();
    m_survey = XlsFormSheet(*survey, m_file, Kind::Survey);
    for (const auto& [name, kind, into] :
        {std::tuple("choices", Kind::Choices, &m_choices), std::tuple("external_choices", Kind::Choices, &m_external),
            std::tuple("osm", Kind::Choices, &m_tags), std::tuple("settings", Kind::Settings, &m_settings),
            std::tuple("entities", Kind::Entities, &m_entities)}) {
        const QString wanted = QLatin1String(name);
        const xlsx::Sheet* sheet = m_book.sheet(wanted);
        if (sheet) {
            *into = XlsFormSheet(*sheet, m_file, kind);
        } else if (kind == Kind::Settings || kind == Kind::Entities) {
            const QString similar = similarSheets(wanted);
            if (!similar.isEmpty())
                m_def.warnings.append({{}, 0, {}, {}, QStringLiteral("There is no sheet “%1”.").arg(wanted) + similar});
        }
    }
    for (const xlsx::Sheet& sheet : m_book.sheets) {
        for (const QString& cell : sheet.faulty)
            m_def.warnings.append({sheet.name, 0, {}, cell,
                QStringLiteral("The cell shows a spreadsheet error. Mend its formula, or type the text itself.")});
    }
    for (const xlsx::Sheet& sheet : m_book.sheets) {
        for (const QString& cell : sheet.unworked)
            m_def.warnings.append({sheet.name, 0, {}, cell,
                QStringLiteral(
                    "The result of the formula in this cell was not saved, so the cell is empty here. Open the "
                    "file in a spreadsheet program and save it there.")});
    }
    if (m_survey.rowCount() > kMostRows)
        return m_survey.error(kMostRows, nullptr,
            QStringLiteral("The survey has %1 rows; forms of up to %2 can be read. Divide it into several forms.")
                .arg(m_survey.rowCount())
                .arg(kMostRows));
    UTHAN_TRY(checkColumns());
    warnOfAttributeNames();
    for (const XlsFormSheet* sheet : {&m_survey, &m_choices, &m_external, &m_entities})
        m_faults.add(checkHeadings(*sheet));
    if (!m_faults.isEmpty())
        return m_faults.first();
    for (const XlsFormSheet* sheet : {&m_survey, &m_choices, &m_settings, &m_entities})
        checkReferences(*sheet);
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

// Two headings for one column would make one of them silently win.
Result<void> XlsFormReader::checkHeadings(const XlsFormSheet& sheet) const
{
    const bool isOfChoices = &sheet == &m_choices || &sheet == &m_external;
    if (isOfChoices && !sheet.has(QStringLiteral("list_name")) && !sheet.has(QStringLiteral("name")))
        return {}; // these are choices; that there are no headings is said where they are read
    QHash<QString, const SheetColumn*> seen;
    for (const SheetColumn& column : sheet.columns()) {
        const QString full = column.key + QStringLiteral("::") + column.language;
        const auto other = seen.constFind(full);
        if (other != seen.constEnd())
            return sheet.error(-1, &column,
                QStringLiteral("“%1” and “%2” are headings of the same column. Keep one of them.")
                    .arg((*other)->heading, column.heading));
        seen.insert(full, &column);
    }
    return {};
}

Result<void> XlsFormReader::readSettings()
{
    if (m_settings.rowCount() > 0) {
        for (const SheetColumn& column : m_settings.columns()) {
            const QString value = m_settings.cellAt(0, column);
            if (!value.isEmpty())
                readSetting(column, value);
        }
    }
    keepAttributes();
    const auto given = [this](const char* key) {
        return std::any_of(m_def.settings.begin(), m_def.settings.end(),
            [key](const auto& pair) { return pair.first == QLatin1String(key); });
    };
    if (m_omitsInstanceId && given("public_key"))
        return m_settings.error(0, m_settings.column(QStringLiteral("omit_instanceID")),
            QStringLiteral("A form that is encrypted (public_key) needs the instanceID of each filling. Take "
                           "omit_instanceID away."));
    const QString stem = QFileInfo(m_file).completeBaseName();
    if (m_def.formId.isEmpty())
        m_def.formId = stem;
    if (!isXmlName(m_def.rootName))
        return m_settings.error(0, m_settings.column(QStringLiteral("name")),
            QStringLiteral("“%1” cannot be a name: a name begins with a letter or _ and has only letters, digits, _, - "
                           "and points. Write it so, for example as data.")
                .arg(m_def.rootName.left(60)));
    return {};
}

void XlsFormReader::readSetting(const SheetColumn& column, const QString& value)
{
    static const QStringList kept{QStringLiteral("submission_url"), QStringLiteral("public_key"),
        QStringLiteral("auto_send"), QStringLiteral("auto_delete"), QStringLiteral("instance_xmlns"),
        QStringLiteral("omit_instanceID"), QStringLiteral("instance_id"), QStringLiteral("clean_text_values"),
        QStringLiteral("allow_choice_duplicates"), QStringLiteral("client_editable"), QStringLiteral("prefix"),
        QStringLiteral("delimiter"), QStringLiteral("sms_keyword"), QStringLiteral("sms_separator"),
        QStringLiteral("sms_allow_media"), QStringLiteral("sms_date_format"), QStringLiteral("sms_datetime_format"),
        QStringLiteral("default_language"), QStringLiteral("flavor")};
    const QString& key = column.key;
    static const QStringList yesOrNo{QStringLiteral("omit_instanceID"), QStringLiteral("clean_text_values"),
        QStringLiteral("allow_choice_duplicates"), QStringLiteral("client_editable"), QStringLiteral("auto_send"),
        QStringLiteral("auto_delete")};
    if (yesOrNo.contains(key) && !isYes(value) && !isNo(value))
        m_def.warnings.append(m_settings.warning(0, &column,
            QStringLiteral("“%1” is neither yes nor no, so this setting is read as if it were not there.").arg(value)));
    const SheetColumn& first = m_settings.columns()[size_t(m_settings.columnsOf(key).front())];
    const bool isTwice = first.index != column.index && first.heading.toLower() == column.heading.toLower();
    if (isTwice)
        m_def.warnings.append(m_settings.warning(0, &column,
            QStringLiteral("“%1” and “%2” are headings of the same column. Keep one of them.")
                .arg(first.heading, column.heading)));
    if (key == QLatin1String("omit_instanceID") && !isYes(value))
        return;
    if (key == QLatin1String("submission_url") && !isWebAddress(value))
        m_def.warnings.append(m_settings.warning(0, &column, noWebAddress(value)));
    if (key == QLatin1String("form_title") && !column.language.isEmpty()) {
        m_titles.append({&column, value});
    } else if (key == QLatin1String("form_title")) {
        m_def.title = value;
    } else if (key == QLatin1String("form_id")) {
        if (!m_def.formId.isEmpty() && m_def.formId != value && !isTwice)
            m_def.warnings.append(m_settings.warning(0, &column,
                QStringLiteral(
                    "The form has two ids (form_id and id_string). The one of form_id is used; take the other away.")));
        if (m_def.formId.isEmpty() || column.heading.toLower() == QLatin1String("form_id"))
            m_def.formId = value;
    } else if (key == QLatin1String("version")) {
        m_def.version = value;
    } else if (key == QLatin1String("name")) {
        m_def.rootName = value;
    } else if (key == QLatin1String("style")) {
        m_def.style = value;
    } else if (key == QLatin1String("instance_name")) {
        m_def.instanceName = {value, m_settings.place(0, &column)};
    } else if (key == QLatin1String("namespaces")) {
        readNamespaces(column, value);
    } else {
        m_def.settings.append({key, value});
        if (!kept.contains(key) && !key.startsWith(QLatin1String("attribute::")))
            m_def.warnings.append(
                m_settings.warning(0, &column, QStringLiteral("This setting is not known and has no effect.")));
    }
    if (key == QLatin1String("default_language"))
        m_defaultLanguageName = value;
    else if (key == QLatin1String("allow_choice_duplicates"))
        m_allowDuplicates = isYes(value);
    else if (key == QLatin1String("clean_text_values"))
        m_cleansTexts = !isNo(value);
    else if (key == QLatin1String("omit_instanceID"))
        m_omitsInstanceId = true;
}

// form_title::Français (fr), the way every other text has its languages. XLSForm has one title for all of them; its
// other readers leave these out.
void XlsFormReader::readTitles()
{
    m_def.titles.in.resize(m_titles.isEmpty() ? 0 : m_def.languages.size());
    for (const auto& [column, title] : m_titles) {
        const QString tag = language::tagFromFormName(column->language);
        const auto same = std::find_if(
            m_def.languages.begin(), m_def.languages.end(), [&, name = column->language](const auto& known) {
                return known.name == name || (!tag.isEmpty() && known.tag == tag);
            });
        const auto language = same - m_def.languages.begin();
        if (same != m_def.languages.end()) {
            m_def.titles.in[size_t(language)] = title;
            continue;
        }
        m_def.settings.append({QStringLiteral("form_title::") + column->language, title});
        m_def.warnings.append(m_settings.warning(0, column,
            QStringLiteral("No question is in the language “%1”, so this title is not shown.").arg(column->language)));
    }
    if (m_def.title.isEmpty() && !m_titles.isEmpty())
        m_def.title = m_def.titles.in[size_t(m_def.defaultLanguage)];
    if (m_def.title.isEmpty() && !m_titles.isEmpty())
        m_def.title = m_titles.front().second;
    if (m_def.title.isEmpty())
        m_def.title = m_def.formId;
    if (m_def.titles.isEmpty())
        m_def.titles = {};
}

// A column that must be there: its headings may stand further down, or be misspelt.
Error XlsFormReader::noColumn(const XlsFormSheet& sheet, const QString& wanted, const QString& headings) const
{
    QString text = QStringLiteral("The sheet has no column “%1”. Its first row must hold the headings %2.")
                       .arg(wanted, headings);
    QStringList written;
    for (const SheetColumn& column : sheet.columns())
        written << column.heading;
    constexpr int kRowsLookedAt = 20;
    for (int row = 0; row < std::min(sheet.rowCount(), kRowsLookedAt); ++row) {
        for (const SheetColumn& column : sheet.columns()) {
            if (sheet.cellAt(row, column).toLower() == wanted)
                return sheet.error(-1, nullptr,
                    text
                        + QStringLiteral(" They seem to stand in row %1: take the rows above it out.")
                              .arg(sheet.rowNumber(row)));
        }
    }
    return sheet.error(-1, nullptr, text + perhaps(wanted, written));
}

// Says what a sheet holds that we would otherwise pass over in silence.
Result<void> XlsFormReader::checkColumns()
{
    if (!m_survey.has(QStringLiteral("type")))
        return noColumn(m_survey, QStringLiteral("type"), QStringLiteral("type, name and label"));
    static const QStringList known{QStringLiteral("type"), QStringLiteral("name"), QStringLiteral("label"),
        QStringLiteral("hint"), QStringLiteral("guidance_hint"), QStringLiteral("required"),
        QStringLiteral("required_message"), QStringLiteral("no_app_error_string"), QStringLiteral("relevant"),
        QStringLiteral("constraint"), QStringLiteral("constraint_message"), QStringLiteral("calculation"),
        QStringLiteral("default"), QStringLiteral("appearance"), QStringLiteral("parameters"),
        QStringLiteral("choice_filter"), QStringLiteral("repeat_count"), QStringLiteral("readonly"),
        QStringLiteral("trigger"), QStringLiteral("save_to"), QStringLiteral("intent"), QStringLiteral("autoplay"),
        QStringLiteral("rows"), QStringLiteral("query"), QStringLiteral("media::image"), QStringLiteral("media::audio"),
        QStringLiteral("media::video"), QStringLiteral("media::big-image"), QStringLiteral("disabled")};
    for (const SheetColumn& column : m_survey.columns()) {
        const bool carried = column.key.startsWith(QLatin1String("bind::"))
            || column.key.startsWith(QLatin1String("instance::")) || column.key.startsWith(QLatin1String("control::"));
        if (known.contains(column.key) || carried)
            continue;
        for (int row = 0; row < m_survey.rowCount(); ++row) {
            if (!m_survey.cellAt(row, column).isEmpty()) {
                m_def.warnings.append(m_survey.warning(row, &column,
                    QStringLiteral("This column is not part of XLSForm and has no effect here or in the rows below. "
                                   "Mend its heading, or take it away.")
                        + perhaps(column.heading.section(QLatin1String("::"), 0, 0), known)));
                break;
            }
        }
    }
    return {};
}

Result<FormDefinition> readXlsForm(
    const ByteSource& source, const QString& fileName, size_t mostHeld, FaultyForm* faulty)
{
    Result<xlsx::Workbook> book = xlsx::readWorkbook(source, fileName, formSheets());
    if (!book)
        return book.error();
    const auto hash = source.hash();
    if (!hash)
        return hash.error();
    XlsFormReader reader(*book, fileName, *hash, mostHeld);
    Result<FormDefinition> form = reader.run();
    if (!form && faulty)
        *faulty = reader.takeFaulty();
    return form;
}

Result<FormDefinition> readXlsForm(const xlsx::Workbook& book, const QString& fileName, const QByteArray& hash)
{
    return XlsFormReader(book, fileName, hash).run();
}

} // namespace uthan::form

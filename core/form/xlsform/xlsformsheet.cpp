// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xlsform/xlsformsheet.h"

#include <algorithm>

namespace uthan::form {

namespace {
    const QStringList& textKeys()
    {
        static const QStringList keys{QStringLiteral("label"), QStringLiteral("hint"), QStringLiteral("guidance_hint"),
            QStringLiteral("constraint_message"), QStringLiteral("required_message"),
            QStringLiteral("no_app_error_string"), QStringLiteral("media::image"), QStringLiteral("media::audio"),
            QStringLiteral("media::video"), QStringLiteral("media::big-image")};
        return keys;
    }

    // What stands for one column in the many ways people and programs have written it.
    QString canonical(const QString& base, XlsFormSheet::Kind kind)
    {
        const auto all = [](std::initializer_list<const char*> pairs) {
            QHash<QString, QString> map;
            for (auto at = pairs.begin(); at != pairs.end(); at += 2)
                map.insert(QLatin1String(*at), QLatin1String(*(at + 1)));
            return map;
        };
        static const QHash<QString, QString> aliases
            = all({"relevance", "relevant", "skip_logic", "relevant", "bind::relevant", "relevant", "bind::constraint",
                "constraint", "bind::required", "required", "bind::readonly", "readonly", "read_only", "readonly",
                "bind::calculate", "calculation", "bind::calculation", "calculation", "calculate", "calculation",
                "caption", "label", "constraining_message", "constraint_message", "bind::jr:constraintmsg",
                "constraint_message", "bind::jr:requiredmsg", "required_message", "requiredmsg", "required_message",
                "noapperrorstring", "no_app_error_string", "bind::jr:noapperrorstring", "no_app_error_string", "image",
                "media::image", "audio", "media::audio", "video", "media::video", "big-image", "media::big-image",
                "control::appearance", "appearance", "body::appearance", "appearance", "jr:count", "repeat_count",
                "count", "repeat_count", "body::jr:count", "repeat_count", "control::jr:count", "repeat_count",
                "command", "type", "value", "name", "tag", "name", "bind::entities:saveto", "save_to", "bind::type",
                "bind::type", "bind::trigger", "trigger", "compact_tag", "instance::odk:tag"});
        static const QHash<QString, QString> ofSettings = all({"title", "form_title", "set_form_title", "form_title",
            "id_string", "form_id", "set_form_id", "form_id", "omit_instanceid", "omit_instanceID"});
        if (kind == XlsFormSheet::Kind::Settings)
            return ofSettings.value(base, base);
        const QString found = aliases.value(base, base);
        const bool ofChoices = base == QLatin1String("value") || base == QLatin1String("caption")
            || found.startsWith(QLatin1String("media::"));
        return kind == XlsFormSheet::Kind::Survey || ofChoices ? found : base;
    }

    QStringList headingParts(const QString& heading, bool doubleColons)
    {
        if (heading.contains(QStringLiteral("::")))
            return heading.split(QStringLiteral("::"));
        static const QStringList byColon{QStringLiteral("label"), QStringLiteral("hint"), QStringLiteral("media"),
            QStringLiteral("image"), QStringLiteral("audio"), QStringLiteral("video"), QStringLiteral("caption"),
            QStringLiteral("guidance_hint"), QStringLiteral("constraint_message"), QStringLiteral("required_message"),
            QStringLiteral("noapperrorstring"), QStringLiteral("bind"), QStringLiteral("body"),
            QStringLiteral("control"), QStringLiteral("instance")};
        if (doubleColons || !heading.contains(QLatin1Char(':')))
            return {heading};
        QStringList parts = heading.split(QLatin1Char(':')); // the old way: label:English
        QString base = parts.front().trimmed().toLower();
        base.replace(QLatin1Char(' '), QLatin1Char('_'));
        if (!byColon.contains(base))
            return {heading};
        for (qsizetype i = 1; i + 1 < parts.size(); ++i) { // bind:jr:constraintMsg: the colon of a prefix stays
            if (parts.at(i).trimmed() == QLatin1String("jr")) {
                parts[i] = QStringLiteral("jr:") + parts.at(i + 1);
                parts.removeAt(i + 1);
            }
        }
        return parts;
    }

    SheetColumn parseHeading(const QString& heading, int index, bool doubleColons, XlsFormSheet::Kind kind)
    {
        SheetColumn column;
        column.heading = heading.simplified();
        column.index = index;
        QStringList parts = headingParts(column.heading, doubleColons);
        for (QString& part : parts)
            part = part.trimmed();
        QString lower = parts.takeFirst().toLower();
        lower.replace(QLatin1Char(' '), QLatin1Char('_'));
        if (lower == QLatin1String("body"))
            lower = QStringLiteral("control");
        const bool grouped = lower == QLatin1String("media") || lower == QLatin1String("bind")
            || lower == QLatin1String("control") || lower == QLatin1String("instance")
            || lower == QLatin1String("attribute");
        if (grouped && !parts.isEmpty()) {
            const QString attribute = parts.takeFirst();
            const QString folded = canonical(lower + QStringLiteral("::") + attribute.toLower(), kind);
            const bool isOurs = !folded.contains(QStringLiteral("::")) || lower == QLatin1String("media");
            column.key = isOurs ? folded : lower + QStringLiteral("::") + attribute;
        } else {
            column.key = canonical(lower, kind);
        }
        if (!parts.isEmpty())
            column.language = parts.join(QStringLiteral("::"));
        return column;
    }
}

bool SheetColumn::isText() const
{
    return textKeys().contains(key);
}

bool SheetColumn::isOfNone() const
{
    return language.isEmpty() && (key.startsWith(QLatin1String("media::")) || key == QLatin1String("guidance_hint"));
}

SheetColumn headingOfChoices(const QString& heading)
{
    return parseHeading(heading, 0, true, XlsFormSheet::Kind::Choices);
}

XlsFormSheet::XlsFormSheet(const xlsx::Sheet& sheet, QString fileName, Kind kind)
    : m_sheet(&sheet)
    , m_file(std::move(fileName))
    , m_name(sheet.name)
{
    if (sheet.rows.empty())
        return;
    const auto& headings = sheet.rows.front().cells;
    const bool doubleColons = std::any_of(
        headings.begin(), headings.end(), [](const auto& cell) { return cell.second.contains(QStringLiteral("::")); });
    for (const auto& [index, heading] : headings) {
        SheetColumn column = parseHeading(heading, index, doubleColons, kind);
        const int at = static_cast<int>(m_columns.size());
        if (!m_byKey.contains(column.key) || column.language.isEmpty())
            m_byKey.insert(column.key, at);
        m_columnsOf[column.key].push_back(at);
        m_columns.push_back(std::move(column));
    }
}

const SheetColumn* XlsFormSheet::column(const QString& key) const
{
    const auto found = m_byKey.constFind(key);
    return found == m_byKey.constEnd() ? nullptr : &m_columns[size_t(found.value())];
}

QString XlsFormSheet::cellAt(int row, const SheetColumn& column) const
{
    return m_sheet->rows[size_t(row) + 1].at(column.index).trimmed();
}

QString XlsFormSheet::cell(int row, const QString& key) const
{
    const SheetColumn* found = column(key);
    return found ? cellAt(row, *found) : QString();
}

const std::vector<int>& XlsFormSheet::columnsOf(const QString& key) const
{
    static const std::vector<int> none;
    const auto found = m_columnsOf.constFind(key);
    return found == m_columnsOf.constEnd() ? none : found.value();
}

SourcePlace XlsFormSheet::place(int row, const SheetColumn* column) const
{
    const int number = row >= 0                          ? rowNumber(row)
        : row == -1 && m_sheet && !m_sheet->rows.empty() ? m_sheet->rows.front().number
                                                         : 0;
    if (!column)
        return {m_name, number};
    return {m_name, number, column->heading, number > 0 ? cellName(number, column->index) : QString()};
}

Warning XlsFormSheet::warning(int row, const SheetColumn* column, const QString& text) const
{
    const SourcePlace p = place(row, column);
    return {p.sheet(), p.row(), p.column(), p.cell(), text};
}

Error XlsFormSheet::error(int row, const SheetColumn* column, const QString& text) const
{
    return {ErrorCode::Input, text, warning(row, column, text).where(m_file)};
}

} // namespace uthan::form

// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xlsform/xlsformsheet.h"

namespace uthan::form {

namespace {
    const QStringList& textKeys()
    {
        static const QStringList keys{QStringLiteral("label"), QStringLiteral("hint"), QStringLiteral("guidance_hint"),
            QStringLiteral("constraint_message"), QStringLiteral("required_message"), QStringLiteral("media::image"),
            QStringLiteral("media::audio"), QStringLiteral("media::video"), QStringLiteral("media::big-image")};
        return keys;
    }

    QString canonical(const QString& base)
    {
        static const QHash<QString, QString> aliases{
            {QStringLiteral("relevance"), QStringLiteral("relevant")},
            {QStringLiteral("skip_logic"), QStringLiteral("relevant")},
            {QStringLiteral("bind::relevant"), QStringLiteral("relevant")},
            {QStringLiteral("bind::constraint"), QStringLiteral("constraint")},
            {QStringLiteral("bind::required"), QStringLiteral("required")},
            {QStringLiteral("bind::readonly"), QStringLiteral("readonly")},
            {QStringLiteral("read_only"), QStringLiteral("readonly")},
            {QStringLiteral("bind::calculate"), QStringLiteral("calculation")},
            {QStringLiteral("calculate"), QStringLiteral("calculation")},
            {QStringLiteral("caption"), QStringLiteral("label")},
            {QStringLiteral("constraining_message"), QStringLiteral("constraint_message")},
            {QStringLiteral("bind::jr:constraintmsg"), QStringLiteral("constraint_message")},
            {QStringLiteral("bind::jr:requiredmsg"), QStringLiteral("required_message")},
            {QStringLiteral("image"), QStringLiteral("media::image")},
            {QStringLiteral("audio"), QStringLiteral("media::audio")},
            {QStringLiteral("video"), QStringLiteral("media::video")},
            {QStringLiteral("big-image"), QStringLiteral("media::big-image")},
            {QStringLiteral("list name"), QStringLiteral("list_name")},
            {QStringLiteral("control::appearance"), QStringLiteral("appearance")},
            {QStringLiteral("body::appearance"), QStringLiteral("appearance")},
            {QStringLiteral("jr:count"), QStringLiteral("repeat_count")},
            {QStringLiteral("body::jr:count"), QStringLiteral("repeat_count")},
            {QStringLiteral("command"), QStringLiteral("type")},
            {QStringLiteral("value"), QStringLiteral("name")},
            {QStringLiteral("tag"), QStringLiteral("name")},
        };
        return aliases.value(base, base);
    }

    SheetColumn parseHeading(const QString& heading, int index)
    {
        SheetColumn column;
        column.heading = heading.simplified();
        column.index = index;
        QStringList parts = column.heading.split(QStringLiteral("::"));
        static const QStringList languageByColon{QStringLiteral("label"), QStringLiteral("hint"),
            QStringLiteral("media"), QStringLiteral("image"), QStringLiteral("audio"), QStringLiteral("video"),
            QStringLiteral("constraint_message"), QStringLiteral("required_message")};
        if (parts.size() == 1 && column.heading.contains(QLatin1Char(':'))) { // the old way: label:English
            const QString base = column.heading.section(QLatin1Char(':'), 0, 0).trimmed().toLower();
            if (languageByColon.contains(base))
                parts = column.heading.split(QLatin1Char(':'));
        }
        for (QString& part : parts)
            part = part.trimmed();
        QString base = parts.takeFirst();
        const QString lower = base.toLower();
        const bool grouped = lower == QLatin1String("media") || lower == QLatin1String("bind")
            || lower == QLatin1String("body") || lower == QLatin1String("control")
            || lower == QLatin1String("instance");
        if (grouped && !parts.isEmpty()) {
            const QString attribute = parts.takeFirst();
            const QString folded = canonical(lower + QStringLiteral("::") + attribute.toLower());
            column.key = folded.contains(QStringLiteral("::")) && !folded.startsWith(QLatin1String("media"))
                ? lower + QStringLiteral("::") + attribute
                : folded;
        } else {
            QString spaced = lower;
            spaced.replace(QLatin1Char(' '), QLatin1Char('_'));
            column.key = canonical(spaced);
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

XlsFormSheet::XlsFormSheet(const xlsx::Sheet& sheet, QString fileName)
    : m_sheet(&sheet)
    , m_file(std::move(fileName))
    , m_name(sheet.name)
{
    if (sheet.rows.empty())
        return;
    for (const auto& [index, heading] : sheet.rows.front().cells) {
        SheetColumn column = parseHeading(heading, index);
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
    SourcePlace p;
    p.sheet = m_name;
    p.row = row >= 0                                     ? rowNumber(row)
        : row == -1 && m_sheet && !m_sheet->rows.empty() ? m_sheet->rows.front().number
                                                         : 0;
    if (column) {
        p.column = column->heading;
        if (p.row > 0)
            p.cell = cellName(p.row, column->index);
    }
    return p;
}

Warning XlsFormSheet::warning(int row, const SheetColumn* column, const QString& text) const
{
    const SourcePlace p = place(row, column);
    return {p.sheet, p.row, p.column, p.cell, text};
}

Error XlsFormSheet::error(int row, const SheetColumn* column, const QString& text) const
{
    return {ErrorCode::Input, text, warning(row, column, text).where(m_file)};
}

} // namespace uthan::form

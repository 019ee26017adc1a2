// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QRegularExpression>
#include <QString>
#include <QStringList>

// An answer of several choices is one text in which spaces part their names. The name of a choice that is a row of the
// filling is what a person wrote, “Rahima Begum”: it stands in such an answer with spaces that do not break.
namespace uthan::form::choicenames {

constexpr QChar kInside(0x00A0);

// The name of a row as it stands in an answer.
[[nodiscard]] inline QString part(const QString& name)
{
    return name.simplified().replace(QLatin1Char(' '), kInside);
}
// And as it was written.
[[nodiscard]] inline QString whole(QString part)
{
    return part.replace(kInside, QLatin1Char(' '));
}
[[nodiscard]] inline QStringList parts(const QString& answer)
{
    static const QRegularExpression between(QStringLiteral("[ \\t\\r\\n]+"));
    return answer.split(between, Qt::SkipEmptyParts);
}

} // namespace uthan::form::choicenames

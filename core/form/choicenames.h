// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <QString>
#include <QStringList>

// An answer of several choices is one text in which spaces part their names. The name of a choice that is a row of the
// filling is what a person wrote, “Rahima Begum”: it stands in such an answer with spaces that do not break.
namespace uthan::form::choicenames {

constexpr QChar kInside(0x00A0);

// The name of a row as it stands in an answer.
[[nodiscard]] inline QString part(const QString& name)
{
    const bool isOneWord = std::none_of(name.begin(), name.end(), [](QChar c) { return c.isSpace(); });
    return isOneWord ? name : name.simplified().replace(QLatin1Char(' '), kInside);
}
// And as it was written.
[[nodiscard]] inline QString whole(QString part)
{
    return part.replace(kInside, QLatin1Char(' '));
}
// The parts one after the other, as long as `visit` says true.
template <typename Do> void forEachPart(QStringView answer, Do visit)
{
    const auto parts = [](QChar c) { return c == u' ' || c == u'\t' || c == u'\r' || c == u'\n'; };
    const QChar* const end = answer.end();
    for (const QChar* at = answer.begin(); at < end;) {
        const QChar* const last = std::find_if(at, end, parts);
        if (last > at && !visit(QStringView(at, last)))
            return;
        at = last + 1;
    }
}
[[nodiscard]] inline QStringList parts(QStringView answer)
{
    QStringList all;
    forEachPart(answer, [&all](QStringView one) {
        all << one.toString();
        return true;
    });
    return all;
}

} // namespace uthan::form::choicenames

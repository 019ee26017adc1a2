// SPDX-License-Identifier: GPL-3.0-or-later
// What a text of a sheet shows that is worked out: ${name}, and a path that begins with instance('list').
#include "form/xlsform/xlsformreader_p.h"

#include <QRegularExpression>

namespace uthan::form {

namespace {
    bool isQuote(QChar c)
    {
        return c == QLatin1Char('\'') || c == QLatin1Char('"');
    }

    // Behind the ] that belongs to the [ at `at`; behind the text where there is none, so that whoever reads the
    // expression can say so.
    qsizetype behindCondition(QStringView text, qsizetype at)
    {
        int depth = 0;
        for (; at < text.size(); ++at) {
            const QChar c = text[at];
            if (isQuote(c)) {
                const qsizetype end = text.indexOf(c, at + 1);
                if (end < 0)
                    break;
                at = end;
            } else if (c == QLatin1Char('[')) {
                ++depth;
            } else if (c == QLatin1Char(']') && --depth == 0) {
                return at + 1;
            }
        }
        return text.size();
    }

    // The field's converter ends such a path at the first blank outside conditions; so do we. What ends a sentence
    // there is no part of it.
    qsizetype behindListPath(const QString& text, qsizetype start)
    {
        static const QRegularExpression step(QStringLiteral(
            "\\G//?(?:\\.\\.|\\*|@?[\\p{L}_](?:[\\p{L}\\p{M}\\p{N}_.:-]*[\\p{L}\\p{M}\\p{N}_])?)(?:\\(\\))?"));
        qsizetype end = start;
        for (auto match = step.match(text, end); match.hasMatch(); match = step.match(text, end)) {
            end = match.capturedEnd();
            while (end < text.size() && text[end] == QLatin1Char('['))
                end = behindCondition(text, end);
        }
        return end;
    }
}

void straighten(QString& text)
{
    for (QChar& c : text) {
        if (c == QChar(0x2018) || c == QChar(0x2019))
            c = QLatin1Char('\'');
        else if (c == QChar(0x201C) || c == QChar(0x201D))
            c = QLatin1Char('"');
    }
}

void markReferences(QString& text)
{
    static const QRegularExpression shown(QStringLiteral(
        "\\$\\{[^}]+\\}|(?<![\\p{L}\\p{M}\\p{N}_.:-])instance\\(\\s*(?:'[^']*'|\"[^\"]*\")\\s*\\)(?=/)"));
    text.remove(QChar(kReferenceOpen)).remove(QChar(kReferenceClose));
    if (!text.contains(QLatin1String("${")) && !text.contains(QLatin1String("instance(")))
        return;
    QString straight = text, out;
    straighten(straight);
    qsizetype from = 0;
    for (auto m = shown.match(straight); m.hasMatch(); m = shown.match(straight, from)) {
        const bool isPath = text[m.capturedStart()] == QLatin1Char('i');
        const qsizetype end = isPath ? behindListPath(straight, m.capturedEnd()) : m.capturedEnd();
        out += QStringView(text).mid(from, m.capturedStart() - from);
        const QStringView source = QStringView(straight).mid(m.capturedStart(), end - m.capturedStart());
        if (isPath && end == m.capturedEnd()) // words in brackets and a stroke
            out += source;
        else
            out += QChar(kReferenceOpen) + source.toString() + QChar(kReferenceClose);
        from = end;
    }
    out += QStringView(text).mid(from);
    text = out;
}

} // namespace uthan::form

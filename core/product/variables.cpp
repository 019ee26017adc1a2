// SPDX-License-Identifier: GPL-3.0-or-later
#include "product/variables.h"

#include <algorithm>
#include <cmath>
#include <QCborArray>
#include <QDate>
#include <QSet>

namespace uthan::product {
namespace {
    // How many places people gave in each ranking.
    void look(const QCborMap& answers, const QSet<QString>& ranks, QHash<QString, qsizetype>& places)
    {
        for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
            if (!it.value().isArray())
                continue;
            const QString name = it.key().toString();
            const QCborArray array = it.value().toArray();
            if (ranks.contains(name))
                places[name] = std::max(places.value(name), array.size());
            for (const QCborValue& row : array) {
                if (row.isMap())
                    look(row.toMap(), ranks, places);
            }
        }
    }

    bool leftOut(const QString& type)
    {
        static const QSet<QString> types{QStringLiteral("note"), QStringLiteral("start"), QStringLiteral("end"),
            QStringLiteral("today"), QStringLiteral("deviceid"), QStringLiteral("username"),
            QStringLiteral("phonenumber"), QStringLiteral("email"), QStringLiteral("subscriberid"),
            QStringLiteral("simserial"), QStringLiteral("audit"), QStringLiteral("geopoint"),
            QStringLiteral("geotrace"), QStringLiteral("geoshape"), QStringLiteral("start-geopoint"),
            QStringLiteral("background-geopoint"), QStringLiteral("background-audio"), QStringLiteral("barcode")};
        return types.contains(type.section(QLatin1Char(' '), 0, 0));
    }

    bool isMedia(const QString& type)
    {
        static const QSet<QString> types{QStringLiteral("audio"), QStringLiteral("image"), QStringLiteral("photo"),
            QStringLiteral("video"), QStringLiteral("file")};
        return types.contains(type);
    }

    QStringList columnsOf(const form::FormProgram::Question& q, insight::Measure measure, qsizetype places)
    {
        QStringList columns;
        if (measure == insight::Measure::Many) {
            for (const auto& choice : q.choices)
                columns << q.name + QStringLiteral("__") + choice.first;
        } else if (measure == insight::Measure::Rank) {
            for (qsizetype place = 1; place <= std::max<qsizetype>(1, places); ++place)
                columns << q.name + QStringLiteral("__r%1").arg(place);
        } else {
            columns << (isMedia(q.type) ? q.name + QStringLiteral("__given") : q.name);
        }
        return columns;
    }
} // namespace

QString missingCode(Missing missing, int nines)
{
    return QLatin1Char('-') + QString(nines, QLatin1Char('9')) + QString::number(-int(missing));
}

int ninesOf(double number)
{
    qint64 rest = number > -1e15 && number < 0 && number == std::floor(number) ? static_cast<qint64>(-number) : 0;
    const qint64 first = -int(Missing::KeptBack), last = -int(Missing::RatherNot);
    if (rest % 10 < first || rest % 10 > last)
        return -1;
    int nines = 0;
    for (rest /= 10; rest % 10 == 9; rest /= 10)
        ++nines;
    return rest == 0 ? nines : -1;
}

QString missingMeaning(Missing missing)
{
    switch (missing) {
    case Missing::RatherNot:
        return QStringLiteral("rather not say");
    case Missing::DontKnow:
        return QStringLiteral("does not know");
    case Missing::NotAsked:
        return QStringLiteral("not asked: earlier answers left it out, or nobody came to it");
    case Missing::NotWorkedOut:
        return QStringLiteral("nothing was worked out, as nothing was answered that it needs");
    case Missing::Skipped:
        return QStringLiteral("asked, and left open");
    case Missing::WordsKept:
        return QStringLiteral("said something, but did not agree to be quoted; or worked out from such words");
    case Missing::KeptBack:
        return QStringLiteral("kept back, as it would say who, where or when");
    }
    return {};
}

QList<Variable> variablesOf(const form::FormProgram& form, const insight::Sheets& sheets)
{
    const QList<form::FormProgram::Question> questions = insight::questionsOf(form, sheets);
    QSet<QString> ranks;
    for (const form::FormProgram::Question& q : questions)
        if (insight::measureOf(q) == insight::Measure::Rank)
            ranks.insert(q.name);
    QHash<QString, qsizetype> places;
    for (const insight::Sheet& sheet : sheets.usable)
        look(sheet.answers, ranks, places);
    QList<Variable> out;
    for (const form::FormProgram::Question& q : questions) {
        if (leftOut(q.type))
            continue;
        Variable v{q, insight::measureOf(q), q.repeat, {}, 0};
        v.columns = columnsOf(q, v.measure, places.value(q.name));
        out << v;
    }
    return out;
}

QString weekOf(const QString& isoDay)
{
    const QDate day = QDate::fromString(isoDay, Qt::ISODate);
    if (!day.isValid())
        return {};
    int year = 0;
    const int week = day.weekNumber(&year);
    return QStringLiteral("%1-W%2").arg(year).arg(week, 2, 10, QLatin1Char('0'));
}

} // namespace uthan::product

// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerwords.h"

#include "form/looks.h"
#include "localnumber.h"
#include "questionitem.h"
#include "record/record.h"

#include <QCoreApplication>

namespace uthan::app {

namespace {
    QString joined(const QVariantList& parts, QLatin1Char between)
    {
        QStringList texts;
        for (const QVariant& part : parts)
            texts << part.toString();
        return texts.join(between);
    }

    QString momentWords(const form::QuestionView& view, const QString& language)
    {
        QuestionItem item; // knows the calendars
        QuestionItem::Frame frame;
        frame.language = language;
        item.show(view, frame);
        QVariantList parts = item.dateParts();
        if (!item.asksDay())
            parts = parts.mid(item.asksMonth() ? 1 : 2);
        parts.removeIf([](const QVariant& part) { return part.toString().isEmpty(); }); // nobody said it
        const QString day = joined(parts, QLatin1Char(' ')), time = joined(item.timeParts(), QLatin1Char(':'));
        if (day.isEmpty() && time.isEmpty())
            return view.value.toString(); // no day and no time, as it was said
        return day.isEmpty() || time.isEmpty() ? day + time : day + QStringLiteral(" · ") + time;
    }

    QString placeWords(const form::QuestionView& view, const QString& language)
    {
        QuestionItem item; // knows what a way is made of
        item.show(view, {});
        if (view.problem == form::Problem::NotAPlace && !item.isBegun())
            return view.value.toString(); // as it was said
        if (view.type == QLatin1String("geopoint"))
            return inDigitsOf(language, view.value.toString().section(u' ', 0, 1).replace(u' ', QStringLiteral(" · ")));
        auto count = view.value.toString().split(u';', Qt::SkipEmptyParts).size();
        if (view.type == QLatin1String("geoshape") && count > 3)
            --count; // the first closes it
        return QCoreApplication::translate("PathWidget", "%Ln point(s)", "", static_cast<int>(count));
    }
}

QString coveredWords()
{
    return QString(8, QChar(0x2022));
}

QString answerWords(const form::QuestionView& view, const QString& language)
{
    if (!view.value.isString())
        return record::MediaRef::fromCbor(view.value).name;
    if (form::isCovered(view.appearances))
        return coveredWords();
    if (view.type.startsWith(QLatin1String("date")) || view.type == QLatin1String("time"))
        return momentWords(view, language);
    if (view.type.startsWith(QLatin1String("geo")))
        return placeWords(view, language);
    const bool isTick = view.type == QLatin1String("acknowledge") || view.type == QLatin1String("trigger");
    if (isTick && view.problem == form::Problem::None)
        return QCoreApplication::translate("AcknowledgeWidget", "Yes, I have seen this"); // what was touched
    return view.value.toString();
}

QString numberWords(const form::QuestionView& view, const QString& language, const QString& plain)
{
    const bool groups = view.appearances.contains(QLatin1String("thousands-sep"));
    return inDigitsOf(language, groups ? groupedAsTyped(language, plain) : plain);
}

QString wordsInText(const form::QuestionView& asked, const QString& language)
{
    const bool isMoment = asked.type.startsWith(QLatin1String("date")) || asked.type == QLatin1String("time");
    return isMoment ? momentWords(asked, language) : numberWords(asked, language, asked.value.toString());
}

Words rowSays(const form::RowView& row)
{
    if (row.says.isEmpty())
        return {};
    QList<Words> parts;
    for (const language::Chosen& said : row.says)
        parts << Words::ofLabel(said);
    return Words::joined(parts, row.label.tag.isEmpty() ? parts.first().language : row.label.tag);
}

} // namespace uthan::app

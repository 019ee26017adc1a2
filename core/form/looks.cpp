// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/looks.h"

#include "form/compile/searchlists.h"

#include "form/nearestname.h"

#include <QRegularExpression>

namespace uthan::form {

namespace {
    // The types on which an appearance says something, for those that are of few.
    QStringList typesOfLook(const QString& word)
    {
        static const std::pair<QStringList, QStringList> looks[]{
            {QStringLiteral(
                 "ethiopian coptic islamic bikram-sambat myanmar persian gregorian no-calendar month-year year")
                    .split(u' '),
                {QStringLiteral("date"), QStringLiteral("dateTime")}},
            {QStringLiteral("numbers multiline textarea").split(u' '), {QStringLiteral("text")}},
            {QStringLiteral("thousands-sep").split(u' '),
                {QStringLiteral("integer"), QStringLiteral("decimal"), QStringLiteral("text")}},
            {QStringLiteral("signature draw annotate selfie").split(u' '), {QStringLiteral("image")}},
            {QStringLiteral("vertical no-ticks rating picker").split(u' '), {QStringLiteral("range")}},
            {QStringLiteral("quick map").split(u' '), {QStringLiteral("select_one")}},
            {QStringLiteral("image-map likert no-buttons columns columns-pack list-nolabel").split(u' '),
                {QStringLiteral("select_one"), QStringLiteral("select_multiple")}},
            {QStringLiteral("placement-map maps").split(u' '),
                {QStringLiteral("geopoint"), QStringLiteral("geotrace"), QStringLiteral("geoshape")}},
            {QStringLiteral("counter").split(u' '), {QStringLiteral("integer")}},
            {QStringLiteral("table-list field-list").split(u' '),
                {QStringLiteral("begin group"), QStringLiteral("begin repeat")}},
        };
        for (const auto& [words, types] : looks) {
            if (words.contains(word))
                return types;
        }
        return {};
    }

    bool isOfLook(NodeType type, const QStringList& types)
    {
        const QString name = type == NodeType::SelectOne ? QStringLiteral("select_one")
            : type == NodeType::SelectMultiple           ? QStringLiteral("select_multiple")
            : type == NodeType::Group                    ? QStringLiteral("begin group")
            : type == NodeType::Repeat                   ? QStringLiteral("begin repeat")
                                                         : typeName(type);
        return types.isEmpty() || types.contains(name);
    }

    // Those that one may have misspelt.
    QStringList plainLooks()
    {
        return QStringLiteral(
            "field-list multiline numbers url thousands-sep bearing vertical no-ticks picker rating "
            "new draw annotate signature no-calendar month-year year ethiopian coptic islamic "
            "bikram-sambat myanmar persian placement-map maps minimal autocomplete search quick columns "
            "columns-pack no-buttons image-map likert map label list list-nolabel table-list counter "
            "front masked")
            .split(u' ');
    }
}

QStringList lookFaults(NodeType type, const QString& appearance)
{
    static const QRegularExpression known(QStringLiteral(
        "^(field-list|multiline|numbers|url|ex:\\S+|thousands-sep|bearing|vertical|no-ticks|picker|rating|new|new-"
        "front|draw|annotate|signature|no-calendar|month-year|year|ethiopian|coptic|islamic|bikram-sambat|myanmar|"
        "persian|gregorian|placement-map|maps|hide-input|minimal|autocomplete|search|search\\S*|quick|quickcompact\\S*|"
        "compact\\S*|columns(-\\d+|-pack|-flex)?|horizontal(-compact)?|no-buttons|image-map|likert|map|label|list|"
        "list-nolabel|list-no-label|hearts|table-list|hidden-answer|printer\\S*|masked|counter|front|barcode|faces|"
        "w\\d+|h\\d+|distress|hidden|analog-scale|show-scale|no-collapse|page-break|big-text|comment|dn|kb|text|selfie|"
        "video|textarea|intersects|nfc|street|satellite|terrain|month|date|show_formatted)$"));
    QStringList faults;
    if (const QString way = isSelect(type) ? unknownSearchWay(appearance) : QString(); !way.isEmpty())
        faults << QStringLiteral("search() knows no way to look called “%1”, so it takes what contains the text. Write "
                                 "one of: contains, startswith, endswith, matches.")
                      .arg(way);
    if (appearance.isEmpty() || appearance.contains(QLatin1Char('(')) || appearance.contains(QLatin1String("${")))
        return faults;
    const QStringList words = appearance.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const QStringList types = typesOfLook(word);
        if (!isOfLook(type, types))
            faults << QStringLiteral("The appearance “%1” has no effect on a question of this type; it is for %2. Take "
                                     "it away, or change the type.")
                          .arg(word, types.join(QStringLiteral(", ")));
        else if (!known.match(word).hasMatch())
            faults << QStringLiteral("The appearance “%1” is not known; the question is shown in its usual form. Mend "
                                     "the word or take it away.")
                          .arg(word)
                    + perhaps(word, plainLooks());
    }
    return faults;
}

bool isCovered(const QStringList& appearances)
{
    return appearances.contains(QLatin1String("masked")) || appearances.contains(QLatin1String("hidden-answer"));
}

} // namespace uthan::form

// SPDX-License-Identifier: GPL-3.0-or-later
#include "../form/testforms.h"
#include "product/csvexport.h"

#include <QCborArray>
#include <QTest>

using namespace uthan;
using namespace uthan::product;

// What stands in a table where somebody said nothing is never what somebody else said.
class TestSilenceCodes : public QObject {
    Q_OBJECT
    SystemRandom m_random;

    insight::Sheet sheet(const QCborMap& answers)
    {
        record::ConsentState consent;
        consent.given = true;
        consent.scopes = {{QStringLiteral("collect"), true}, {QStringLiteral("quote"), true}};
        return {RecordId::random(m_random), PersonId::random(m_random), QStringLiteral("bn"), QStringLiteral("self"),
            QStringLiteral("2026-06-03"), answers, consent};
    }
    static QCborMap no(const char* why) { return {{QStringLiteral("no"), QString::fromLatin1(why)}}; }
    static QList<QStringList> cellsOf(const QByteArray& csv) // in which nothing needs quotes
    {
        QList<QStringList> rows;
        for (const QString& line : QString::fromUtf8(csv.mid(3)).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts))
            rows << line.split(QLatin1Char(','));
        return rows;
    }

private Q_SLOTS:
    void noAnswerLooksLikeACodeForSilence()
    {
        const auto s = [](const char* text) { return QString::fromLatin1(text); };
        const auto form = testforms::compiled(testforms::form({{s("type"), s("name"), s("label"), s("calculation")},
            {s("integer"), s("cold"), s("How cold")}, {s("decimal"), s("debt"), s("Debt")},
            {s("integer"), s("age"), s("Age")}, {s("geopoint"), s("spot"), s("Spot")},
            {s("calculate"), s("north"), {}, s("number(${spot})")}, {s("begin repeat"), s("night"), s("Night")},
            {s("integer"), s("low"), s("Low")}, {s("end repeat"), {}}}));
        const auto night = [&s](const QCborValue& low) { return QCborArray{QCborMap{{s("low"), low}}}; };
        const QList<insight::Sheet> all{
            sheet({{s("cold"), -7}, {s("debt"), -99.0}, {s("age"), no("dk")}, {s("night"), night(-5)}}),
            sheet({{s("cold"), no("dk")}, {s("debt"), -9.0}, {s("age"), 30}, {s("north"), -9}}),
            sheet({{s("cold"), no("pns")}, {s("debt"), no("skip")}, {s("age"), -50}, {s("night"), night(no("skip"))}}),
            sheet({{s("debt"), -5.5}, {s("age"), -30}})};
        const QList<ExportedFile> files = csvFiles(*form, {all, 0, 0});
        QStringList columns[4];
        const QList<QStringList> rows = cellsOf(files.at(0).bytes), nights = cellsOf(files.at(1).bytes);
        for (const QStringList& row : rows.mid(1)) {
            for (const char* name : {"cold", "debt", "age"})
                columns[name[0] == 'c' ? 0 : name[0] == 'd' ? 1 : 2] << row.value(rows.at(0).indexOf(s(name)));
        }
        for (const QStringList& row : nights.mid(1))
            columns[3] << row.last();
        QCOMPARE(columns[0], (QStringList{s("-7"), s("-98"), s("-99"), s("-97")}));
        QCOMPARE(columns[1], (QStringList{s("-99"), s("-9"), s("-995"), s("-5.5")})); // two nines: -9 and -99 were said
        QCOMPARE(columns[2], (QStringList{s("-8"), s("30"), s("-50"), s("-30")})); // the usual ones
        QCOMPARE(columns[3], (QStringList{s("-5"), s("-95")}));
        QVERIFY2(!files.at(0).bytes.contains("-93"), "what is kept back has no say in the codes");

        const QString book = QString::fromUtf8(files.at(2).bytes), page = QString::fromUtf8(files.at(3).bytes);
        QVERIFY2(book.contains(s("\r\ncold,cold,missing,-98,does not know,")), qPrintable(book));
        QVERIFY(book.contains(s("\r\ndebt,debt,missing,-995,")) && book.contains(s("\r\nlow,low,missing,-95,")));
        QVERIFY(book.contains(s("\r\n*,,missing,-8,does not know,")) && !book.contains(s("\r\nage,age,missing")));
        QVERIFY(page.contains(s("<code>cold</code> (<code>-93</code> to <code>-99</code>)")));
    }
    void whichNumbersAreCodesIsKnown()
    {
        for (const auto& [number, nines] : {std::pair(-3.0, 0), std::pair(-9.0, 0), std::pair(-95.0, 1),
                 std::pair(-999.0, 2), std::pair(-2.0, -1), std::pair(9.0, -1), std::pair(-90.0, -1),
                 std::pair(-195.0, -1), std::pair(-9.5, -1), std::pair(0.0, -1), std::pair(-1e300, -1)})
            QCOMPARE(ninesOf(number), nines);
        QCOMPARE(missingCode(Missing::Skipped, 2), QStringLiteral("-995"));
    }
};

QTEST_GUILESS_MAIN(TestSilenceCodes)
#include "tst_silencecodes.moc"

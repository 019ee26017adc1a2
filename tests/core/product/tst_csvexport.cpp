// SPDX-License-Identifier: GPL-3.0-or-later
#include "../form/testforms.h"
#include "form/answernames.h"
#include "form/formsession.h"
#include "form/session/givenanswers.h"
#include "insight/withheld.h"
#include "product/csvexport.h"
#include "product/html.h"

#include <QCborArray>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace uthan;
using namespace uthan::product;

class TestCsvExport : public QObject {
    Q_OBJECT
    std::shared_ptr<const form::FormProgram> m_form;
    SystemRandom m_random;

    insight::Sheet sheet(const QCborMap& answers, bool mayQuote = true)
    {
        record::ConsentState consent;
        consent.given = true;
        consent.scopes = {{QStringLiteral("collect"), true}, {QStringLiteral("quote"), mayQuote}};
        return {RecordId::random(m_random), PersonId::random(m_random), QStringLiteral("bn"), QStringLiteral("self"),
            QStringLiteral("2026-06-03"), answers, consent};
    }
    static QCborMap no(const char* why) { return {{QStringLiteral("no"), QString::fromLatin1(why)}}; }
    // Rows of cells, as a reader of CSV understands them.
    static QList<QStringList> parsed(const QByteArray& csv)
    {
        QList<QStringList> rows{{}};
        QString cell;
        bool quoted = false;
        const QString text = QString::fromUtf8(csv.mid(3));
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text[i];
            if (quoted && c == QLatin1Char('"') && i + 1 < text.size() && text[i + 1] == QLatin1Char('"')) {
                cell += c;
                ++i;
            } else if (c == QLatin1Char('"')) {
                quoted = !quoted;
            } else if (!quoted && c == QLatin1Char(',')) {
                rows.last() << cell;
                cell.clear();
            } else if (!quoted && c == QLatin1Char('\n')) {
                rows.last() << cell;
                cell.clear();
                rows << QStringList();
            } else if (quoted || c != QLatin1Char('\r')) {
                cell += c;
            }
        }
        rows.removeLast();
        return rows;
    }
    QHash<QString, QString> onlyRow(const insight::Sheet& one)
    {
        const QList<QStringList> rows = parsed(csvFiles(*m_form, {{one}, 0, 0}).first().bytes);
        QHash<QString, QString> out;
        for (qsizetype i = 0; rows.size() == 2 && i < rows[0].size(); ++i)
            out.insert(rows[0][i], rows[1].value(i));
        return out;
    }
    QString cell(const insight::Sheet& one, const char* column)
    {
        return onlyRow(one).value(QString::fromLatin1(column));
    }

private Q_SLOTS:
    void aFormsEmphasisIsEmphasisAndNothingElseIsMarkup()
    {
        const QString made = product::html::ofForm(QStringLiteral("th"),
            {QStringLiteral("Is it **very** good? <script>x</script>"), QStringLiteral("en"), false});
        QVERIFY2(made.contains(QLatin1String("<b>very</b>")), qPrintable(made));
        QVERIFY2(!made.contains(QLatin1String("<script")) && !made.contains(QLatin1String("**")), qPrintable(made));
        QVERIFY(made.startsWith(QLatin1String("<th lang=\"en\"")) && made.endsWith(QLatin1String("</th>")));
        QCOMPARE(product::html::ofForm(QStringLiteral("p"), {QStringLiteral("a < b"), {}, false}),
            QStringLiteral("<p>a &lt; b</p>"));
    }
    void initTestCase()
    {
        QFile file(QStringLiteral(UTHAN_SOURCE_DIR "/assets/demo/surveys/survey_access.xlsx"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto form = form::compileXlsForm(file.readAll(), QStringLiteral("survey_access.xlsx"));
        QVERIFY(form.ok());
        m_form = *form;
    }
    void spreadsheetsSeeThatItIsUtf8()
    {
        QVERIFY(csvFiles(*m_form, {}).first().bytes.startsWith(QByteArray::fromHex("efbbbf")));
    }
    void eachSilenceHasItsCode()
    {
        QCOMPARE(cell(sheet({{QStringLiteral("b4"), QStringLiteral("fam")}}), "b4"), QStringLiteral("fam"));
        QCOMPARE(cell(sheet({}), "b4"), QStringLiteral("-7"));
        QCOMPARE(cell(sheet({{QStringLiteral("b4"), no("skip")}}), "b4"), QStringLiteral("-5"));
        QCOMPARE(cell(sheet({{QStringLiteral("b4"), no("dk")}}), "b4"), QStringLiteral("-8"));
        QCOMPARE(cell(sheet({{QStringLiteral("b4"), no("pns")}}), "b4"), QStringLiteral("-9"));
    }
    void manyChoicesAreAColumnEach()
    {
        const auto row
            = onlyRow(sheet({{QStringLiteral("b6"), QCborArray{QStringLiteral("wait"), QStringLiteral("cost")}}}));
        QCOMPARE(row.value(QStringLiteral("b6__wait")), QStringLiteral("1"));
        QCOMPARE(row.value(QStringLiteral("b6__lang")), QStringLiteral("0"));
        QCOMPARE(cell(sheet({{QStringLiteral("b6"), no("dk")}}), "b6__wait"), QStringLiteral("-8"));
    }
    void ranksAreAColumnEachPlace()
    {
        const auto row
            = onlyRow(sheet({{QStringLiteral("f2"), QCborArray{QStringLiteral("interp"), QStringLiteral("train")}}}));
        QCOMPARE(row.value(QStringLiteral("f2__r1")), QStringLiteral("interp"));
        QCOMPARE(row.value(QStringLiteral("f2__r2")), QStringLiteral("train"));
    }
    void wordsOfPeopleWhoDidNotAgreeToBeQuotedAreKept()
    {
        const QCborMap answers{{QStringLiteral("f1"), QStringLiteral("CANARY words")}};
        QCOMPARE(cell(sheet(answers), "f1"), QStringLiteral("CANARY words"));
        const QList<ExportedFile> files = csvFiles(*m_form, {{sheet(answers, false)}, 0, 0});
        QCOMPARE(cell(sheet(answers, false), "f1"), QStringLiteral("-4"));
        for (const ExportedFile& file : files)
            QVERIFY(!file.bytes.contains("CANARY"));
    }
    void wordsSaidWhereANumberADayOrAChoiceWasAskedAreKeptAsWell()
    {
        const auto s = [](const char* text) { return QString::fromLatin1(text); };
        form::FormSession filling = testforms::session(testforms::form(
            {{s("type"), s("name"), s("label")}, {s("integer"), s("n"), s("N")}, {s("range"), s("r"), s("R")},
                {s("date"), s("d"), s("D")}, {s("time"), s("t"), s("T")}, {s("dateTime"), s("dt"), s("DT")},
                {s("select_one l"), s("one"), s("One")}, {s("select_multiple l"), s("many"), s("Many")},
                {s("rank l"), s("order"), s("Order")}, {s("image"), s("photo"), s("Photo")}},
            {{s("list_name"), s("name"), s("label")}, {s("l"), s("a"), s("A")}, {s("l"), s("b"), s("B")}}));
        const QString words = s("CANARY sings");
        const QCborMap said{{s("n"), words}, {s("r"), words}, {s("d"), words}, {s("t"), words}, {s("dt"), words},
            {s("one"), words}, {s("many"), QCborArray{s("CANARY"), s("sings")}},
            {s("order"), QCborArray{s("CANARY"), s("a")}}, {s("photo"), words}};
        const QCborMap fitting{{s("n"), 3}, {s("r"), 2.5}, {s("d"), s("2026-06-03")}, {s("t"), s("14:30:00.000+06:00")},
            {s("dt"), s("2026-06-03T14:30:00.000Z")}, {s("one"), s("b")}, {s("many"), QCborArray{s("b")}},
            {s("order"), QCborArray{s("b"), s("a")}}};
        const auto textOf = [&](const QCborMap& answers, bool mayQuote) {
            QString all;
            for (const ExportedFile& file : csvFiles(filling.program(), {{sheet(answers, mayQuote)}, 0, 0}))
                all += QString::fromUtf8(file.bytes);
            return all;
        };
        QVERIFY2(!textOf(said, false).contains(s("CANARY")), qPrintable(textOf(said, false)));
        QCOMPARE(textOf(said, true).count(words), 7);
        QVERIFY(textOf(fitting, false)
                    .contains(s("3,2.5,2026-06-03,14:30:00.000+06:00,2026-06-03T14:30:00.000Z,b,0,1,b,a,-7")));
    }
    void wordsThatComeAgainWorkedOutOrChosenAmongRowsAreKeptAsWell()
    {
        const auto s = [](const char* text) { return QString::fromLatin1(text); };
        form::FormSession filling
            = testforms::session(testforms::form({{s("type"), s("name"), s("label"), s("calculation")},
                {s("begin repeat"), s("home"), s("Home")}, {s("text"), s("who"), s("Who?")}, {s("end repeat"), {}},
                {s("select_one ${who}"), s("chief"), s("Chief?")}, {s("select_multiple ${who}"), s("kin"), s("Kin?")},
                {s("calculate"), s("hail"), {}, s("concat('Hello ', ${chief})")},
                {s("calculate"), s("score"), {}, s("3 + 4")}}));
        (void)filling.answer(filling.placeOf(s("/data/home[1]/who")), s("CANARY"));
        (void)filling.answer(filling.placeOf(s("chief")), s("CANARY"));
        (void)filling.answer(filling.placeOf(s("kin")), QCborArray{s("CANARY")});
        QCOMPARE(filling.answers().value(s("hail")).toString(), s("Hello CANARY"));
        const auto rowsOf = [&](bool mayQuote) {
            const insight::Sheets sheets{{sheet(filling.answers(), mayQuote)}, 0, 0};
            QString all;
            for (const ExportedFile& file : csvFiles(filling.program(), sheets)) // the codebook as well
                all += QString::fromUtf8(file.bytes);
            const QList<QStringList> rows = parsed(csvFiles(filling.program(), sheets).first().bytes);
            return std::pair(all, rows.at(1).mid(rows.at(0).indexOf(s("chief"))));
        };
        QCOMPARE(rowsOf(true).second, (QStringList{s("CANARY"), s("CANARY"), s("Hello CANARY"), s("7")}));
        QCOMPARE(rowsOf(false).second, (QStringList{s("-4"), s("-4"), s("-4"), s("7")}));
        QVERIFY(!rowsOf(false).first.contains(s("CANARY")));
    }
    // One canary of each thing that needs a yes; each way by which it could come out again.
    void nothingThatIsWorkedOutOfAPlaceANameOrAPictureComesOut()
    {
        const auto s = [](const char* text) { return QString::fromLatin1(text); };
        form::FormSession filling = testforms::session(testforms::form(
            {{s("type"), s("name"), s("label"), s("calculation"), s("default"), s("trigger"), s("relevant")},
                {s("geopoint"), s("spot"), s("Spot")}, {s("geoshape"), s("field"), s("Field")},
                {s("barcode"), s("card"), s("Card")}, {s("image"), s("face"), s("Face")}, {s("deviceid"), s("device")},
                {s("integer"), s("n"), s("N")}, {s("calculate"), s("lat"), {}, s("number(selected-at(${spot}, 0))")},
                {s("calculate"), s("again"), {}, s("round(${lat} * 10) div 10")},
                {s("calculate"), s("size"), {}, s("area(${field})")},
                {s("calculate"), s("code"), {}, s("number(${card}) + ${n}")},
                {s("calculate"), s("file"), {}, s("concat('f ', ${face})")},
                {s("calculate"), s("phone"), {}, s("concat('on ', ${device})")},
                {s("decimal"), s("first"), s("First"), {}, s("${lat} + 1")},
                {s("decimal"), s("moved"), s("Moved"), s("${lat} + 2"), {}, s("${n}")},
                {s("begin repeat"), s("row"), s("Row")}, {s("text"), s("who"), s("Who")},
                {s("calculate"), s("inrow"), {}, s("${lat} + position(..)")}, {s("end repeat"), {}},
                {s("calculate"), s("sums"), {}, s("sum(${inrow})")},
                {s("calculate"), s("rows"), {}, s("count(${who})")}, {s("calculate"), s("twice"), {}, s("${n} * 2")}}));
        QCborMap answers{{s("n"), 3}, {s("twice"), 6}, {s("rows"), 1}};
        for (const char* name : {"lat", "again", "size", "code", "first", "moved", "sums"})
            answers.insert(s(name), 77.125);
        for (const char* name : {"file", "phone", "spot", "card"})
            answers.insert(s(name), s("CANARY"));
        answers.insert(s("row"), QCborArray{QCborMap{{s("who"), s("Rina")}, {s("inrow"), 77.125}}});
        QString all;
        for (const ExportedFile& file : csvFiles(filling.program(), {{sheet(answers)}, 0, 0}))
            all += QString::fromUtf8(file.bytes);
        QVERIFY2(!all.contains(s("77.125")) && !all.contains(s("CANARY")), qPrintable(all));
        QVERIFY2(all.contains(s(",3,1,6\r\n")), qPrintable(all)); // n, rows and twice stay
        QVERIFY(all.contains(s("<code>lat</code>, <code>again</code>"))); // the codebook says what is missing
    }
    void whatThePersonSaidLastTimeTellsAsMuchAsWhatTheySayNow()
    {
        const auto s = [](const char* text) { return QString::fromLatin1(text); };
        using form::Told;
        const auto told = [&s](const char* calculation) {
            const auto program
                = testforms::compiled(testforms::form({{s("type"), s("name"), s("label"), s("calculation")},
                    {s("geopoint"), s("spot"), s("Spot")}, {s("text"), s("who"), s("Who")},
                    {s("integer"), s("n"), s("N")}, {s("select_one_from_file people.csv"), s("pick"), s("Pick"), {}},
                    {s("calculate"), s("out"), {}, s(calculation)}}));
            return form::Revealing(*program, {s("people")}).derived(s("out"));
        };
        QVERIFY(told("${last-saved#spot}") & Told::Place);
        QVERIFY(told("concat(${last-saved#who}, '!')") & Told::Words);
        QCOMPARE(told("${last-saved#n} + 1"), form::Tells());
        QVERIFY(told("instance(concat('peo', 'ple'))/root/item/phone") & Told::Person); // whichever that is
        QVERIFY(told("instance('people')/root/item[name = ${who}]/phone") & Told::Person);
    }
    void aNumberMadeOfWordsNeedsTheYesOfWhoWroteThem()
    {
        const auto s = [](const char* text) { return QString::fromLatin1(text); };
        form::FormSession filling
            = testforms::session(testforms::form({{s("type"), s("name"), s("label"), s("calculation")},
                {s("text"), s("id"), s("Id card")}, {s("calculate"), s("number"), {}, s("number(${id})")},
                {s("calculate"), s("later"), {}, s("${number} + 1")}}));
        (void)filling.answer(filling.placeOf(s("id")), s("1990"));
        const auto textOf = [&](bool mayQuote) {
            return QString::fromUtf8(
                csvFiles(filling.program(), {{sheet(filling.answers(), mayQuote)}, 0, 0}).first().bytes);
        };
        QVERIFY2(textOf(true).contains(s(",1990,1990,1991\r\n")), qPrintable(textOf(true)));
        QVERIFY2(textOf(false).contains(s(",-4,-4,-4\r\n")), qPrintable(textOf(false)));
    }
    void ofTheHourOfAnsweringOnlyAgesComeOut()
    {
        const auto s = [](const char* text) { return QString::fromLatin1(text); };
        form::FormSession filling
            = testforms::session(testforms::form({{s("type"), s("name"), s("label"), s("calculation")},
                {s("start"), s("start")}, {s("today"), s("today")}, {s("date"), s("born"), s("Born")},
                {s("calculate"), s("age"), {}, s("int((${today} - ${born}) div 365.25)")},
                {s("calculate"), s("at"), {}, s("decimal-date-time(${start})")},
                {s("calculate"), s("day"), {}, s("number(today())")},
                {s("calculate"), s("clock"), {}, s("string(now())")}}));
        const QCborMap answers{{s("born"), s("1990-01-02")}, {s("age"), 36}, {s("at"), 20779.25}, {s("day"), 20779},
            {s("clock"), s("2026-11-22T10:11:12")}};
        const QString text = QString::fromUtf8(csvFiles(filling.program(), {{sheet(answers)}, 0, 0}).first().bytes);
        QVERIFY2(text.contains(s(",1990-01-02,36,-3,-3,-3\r\n")), qPrintable(text));
    }
    void whatWasNotWorkedOutIsNotCalledNotAsked()
    {
        const auto s = [](const char* text) { return QString::fromLatin1(text); };
        form::FormSession filling
            = testforms::session(testforms::form({{s("type"), s("name"), s("label"), s("calculation")},
                {s("integer"), s("n"), s("N")}, {s("calculate"), s("twice"), {}, s("${n} * 2")}}));
        const auto textOf = [&] {
            return QString::fromUtf8(csvFiles(filling.program(), {{sheet(filling.answers())}, 0, 0}).first().bytes);
        };
        QVERIFY2(textOf().contains(s(",-5,-6")), qPrintable(textOf()));
        (void)filling.answer(filling.placeOf(s("n")), qint64(4503599627370497));
        QVERIFY2(textOf().contains(s(",4503599627370497,9007199254740994")), qPrintable(textOf()));
    }
    void aTickIsAColumnThatNoYesToQuotingIsNeededFor()
    {
        const auto s = [](const char* text) { return QString::fromLatin1(text); };
        form::FormSession filling = testforms::session(
            testforms::form({{s("type"), s("name"), s("label")}, {s("acknowledge"), s("told"), s("Told")}}));
        const auto textOf = [&](const QCborMap& answers) {
            return QString::fromUtf8(csvFiles(filling.program(), {{sheet(answers, false)}, 0, 0}).first().bytes);
        };
        QVERIFY2(textOf({{s("told"), s("OK")}}).contains(s(",OK\r\n")), qPrintable(textOf({})));
        QVERIFY(textOf({{s("told"), s("CANARY")}}).contains(s(",-4\r\n")));
        QVERIFY(textOf(filling.answers()).contains(s(",-5\r\n")));
    }
    void wordsSurviveQuotesCommasLinesAndAllScripts()
    {
        const QString words = QStringLiteral("“yes”, she said: \"no\"\nদোভাষী, مترجم");
        QCOMPARE(cell(sheet({{QStringLiteral("f1"), words}}), "f1"), words);
    }
    void noSpreadsheetRunsWhatSomebodyWrote()
    {
        QCOMPARE(cell(sheet({{QStringLiteral("f1"), QStringLiteral("=HYPERLINK(\"http://x\")")}}), "f1"),
            QStringLiteral("'=HYPERLINK(\"http://x\")"));
        QCOMPARE(cell(sheet({{QStringLiteral("a8"), 12}}), "a8"), QStringLiteral("12")); // numbers stay numbers
    }
    void nothingTellsWhoOrWhichMinute()
    {
        const insight::Sheet one = sheet({{QStringLiteral("start"), QStringLiteral("2026-06-03T10:11:12")},
            {QStringLiteral("b4"), QStringLiteral("fam")}});
        const QByteArray bytes = csvFiles(*m_form, {{one}, 0, 0}).first().bytes;
        QVERIFY(!bytes.contains("10:11"));
        QVERIFY(!bytes.contains("2026-06-03"));
        QVERIFY(bytes.contains("2026-W23"));
        QVERIFY(!bytes.contains(one.id.text().toUtf8()));
        QVERIFY(!bytes.contains(one.person.text().toUtf8()));
        const auto row = onlyRow(one);
        QVERIFY(!row.contains(QStringLiteral("start")) && !row.contains(QStringLiteral("end"))
            && !row.contains(QStringLiteral("today")));
    }
    void aRepeatIsAFileOfItsOwn()
    {
        const auto s = [](const char* text) { return QString::fromLatin1(text); };
        const auto form = form::compileXlsForm(
            testforms::form({{s("type"), s("name"), s("label")}, {s("text"), s("where"), s("Where")},
                {s("begin repeat"), s("person"), s("Person")}, {s("integer"), s("age"), s("Age")}, {s("end repeat")}}),
            s("people.xlsx"));
        QVERIFY2(form.ok(), form ? "" : qPrintable(form.error().text()));
        const QCborArray people{QCborMap{{s("age"), 5}}, QCborMap{{s("age"), no("dk")}}};
        const QList<ExportedFile> files
            = csvFiles(**form, {{sheet({{s("where"), s("here")}, {s("person"), people}})}, 0, 0});
        QVERIFY(files.at(1).name.endsWith(s("_person.csv")));
        const QList<QStringList> rows = parsed(files.at(1).bytes);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(0), (QStringList{s("response"), s("row"), s("parent"), s("age")}));
        QCOMPARE(rows.at(1), (QStringList{s("r0001"), s("r0001.1"), s("r0001"), s("5")}));
        QCOMPARE(rows.at(2).last(), s("-8"));
        QVERIFY(!parsed(files.at(0).bytes).at(0).contains(s("age")));
    }
    void questionsOfOneNameInTwoGroupsHaveAColumnEach()
    {
        const auto s = [](const char* text) { return QString::fromLatin1(text); };
        const auto form = form::compileXlsForm(
            testforms::form({{s("type"), s("name"), s("label")}, {s("begin group"), s("home"), s("Home")},
                {s("integer"), s("taps"), s("Taps")}, {s("begin repeat"), s("person"), s("Person")},
                {s("integer"), s("age"), s("Age")}, {s("end repeat")}, {s("end group")},
                {s("begin group"), s("street"), s("Street")}, {s("integer"), s("taps"), s("Taps")},
                {s("text"), s("person"), s("Who looks after them")}, {s("end group")}}),
            s("taps.xlsx"));
        QVERIFY2(form.ok(), form ? "" : qPrintable(form.error().text()));
        form::FormSession session(*form, {});
        session.setNoAnswer(session.placeOf(s("/data/home/taps")), form::NoAnswer::DontKnow);
        session.answer(session.placeOf(s("/data/street/taps")), 4);
        session.answer(session.placeOf(s("/data/street/person")), s("Mina"));
        session.answer(session.placeOf(s("/data/home/person[1]/age")), 31);
        const QCborMap given = session.answers();
        QVERIFY(!given.contains(s("taps")) && !given.contains(s("person")));

        const QCborMap named = form::AnswerNames(**form).forTables(given);
        const QList<ExportedFile> files = csvFiles(**form, {{sheet(named)}, 0, 0});
        const QList<QStringList> rows = parsed(files.at(0).bytes), people = parsed(files.at(1).bytes);
        QCOMPARE(rows.at(0).mid(4), (QStringList{s("home-taps"), s("street-taps"), s("street-person")}));
        QCOMPARE(rows.at(1).mid(4), (QStringList{s("-8"), s("4"), s("Mina")}));
        QCOMPARE(people.at(1).last(), s("31"));

        form::FormSession again(*form, {});
        QVERIFY(again.refill(given).isEmpty());
        QCOMPARE(again.answers(), given);
    }
    void anAnswerOfAnOlderVersionStaysWithItsQuestion()
    {
        const auto s = [](const char* text) { return QString::fromLatin1(text); };
        const auto version = [&s](bool newer) {
            testforms::Rows rows{{s("type"), s("name"), s("label")}};
            if (newer)
                rows << QStringList{s("begin group"), s("home"), s("Home")}
                     << QStringList{s("integer"), s("taps"), s("Taps")} << QStringList{s("end group")};
            rows << QStringList{s("begin group"), s("street"), s("Street")}
                 << QStringList{s("integer"), s("taps"), s("Taps")} << QStringList{s("end group")};
            return testforms::compiled(testforms::form(rows));
        };
        const auto before = version(false), now = version(true);
        const form::AnswerNames given(*before), names(*now);
        const QCborMap answers{{s("taps"), 4}};
        QCOMPARE(names.forTables(answers, &given), (QCborMap{{s("street-taps"), 4}}));
        QCOMPARE(names.forTables(answers), (QCborMap{{s("home-taps"), 4}})); // who knows
    }
    void noTwoColumnsHaveOneNameAndNoAnswerIsLostInAnother()
    {
        const auto s = [](const char* text) { return QString::fromLatin1(text); };
        const auto form = form::compileXlsForm(
            testforms::form({{s("type"), s("name"), s("label")}, {s("begin group"), s("home"), s("Home")},
                {s("integer"), s("water"), s("Water")}, {s("end group")}, {s("begin group"), s("yard"), s("Yard")},
                {s("integer"), s("water"), s("Water")}, {s("end group")}, {s("integer"), s("home-water"), s("Both")}}),
            s("water.xlsx"));
        QVERIFY2(form.ok(), form ? "" : qPrintable(form.error().text()));
        form::FormSession session(*form, {});
        session.answer(session.placeOf(s("/data/home/water")), 1);
        session.answer(session.placeOf(s("/data/yard/water")), 2);
        session.answer(session.placeOf(s("/data/home-water")), 3);
        const QCborMap named = form::AnswerNames(**form).forTables(session.answers());
        const QList<QStringList> rows = parsed(csvFiles(**form, {{sheet(named)}, 0, 0}).at(0).bytes);
        QCOMPARE(rows.at(0).mid(4), (QStringList{s("home--water"), s("yard-water"), s("home-water")}));
        QCOMPARE(rows.at(1).mid(4), (QStringList{s("1"), s("2"), s("3")}));
    }
    void whatIsWorkedOutInARepeatThatSharesItsNameIsKeptBackToo()
    {
        const auto s = [](const char* text) { return QString::fromLatin1(text); };
        const auto form = form::compileXlsForm(
            testforms::form({{s("type"), s("name"), s("label"), s("calculation")},
                {s("begin group"), s("home"), s("Home")}, {s("begin repeat"), s("people"), s("People")},
                {s("text"), s("card"), s("Card")}, {s("calculate"), s("twice"), {}, s("number(${card}) * 2")},
                {s("end repeat")}, {s("end group")}, {s("begin group"), s("shop"), s("Shop")},
                {s("integer"), s("people"), s("How many people")}, {s("end group")}}),
            s("people.xlsx"));
        QVERIFY2(form.ok(), form ? "" : qPrintable(form.error().text()));
        form::FormSession session(*form, {});
        session.answer(session.placeOf(s("/data/home/people[1]/card")), s("19907"));
        session.answer(session.placeOf(s("/data/shop/people")), 4);
        const QCborMap named = form::AnswerNames(**form).forTables(session.answers());
        const auto files = csvFiles(**form, {{sheet(named, false)}, 0, 0});
        QByteArray all;
        for (const ExportedFile& file : files)
            all += file.bytes;
        QVERIFY2(!all.contains("39814"), all.constData());
        all.clear();
        for (const ExportedFile& file : csvFiles(**form, {{sheet(named)}, 0, 0}))
            all += file.bytes;
        QVERIFY2(all.contains("39814"), all.constData());
    }
    void eachAnswerOfThousandsIsLookedAtOnce()
    {
        const auto s = [](const char* text) { return QString::fromLatin1(text); };
        testforms::Rows rows{{s("type"), s("name"), s("label")}, {s("begin group"), s("g"), s("G")}};
        for (int i = 0; i < 2'000; ++i)
            rows << QStringList{s("integer"), s("asked%1").arg(i), s("Asked")};
        rows << QStringList{s("end group")} << QStringList{s("integer"), s("asked7"), s("Asked again")};
        const auto form = form::compileXlsForm(testforms::form(rows), s("large.xlsx"));
        QVERIFY2(form.ok(), form ? "" : qPrintable(form.error().text()));
        QCborMap answers;
        for (int i = 0; i < 2'000; ++i)
            answers.insert(i == 7 ? s("/data/g/asked7") : s("asked%1").arg(i), i);
        const form::AnswerNames names(**form);
        const form::Revealing revealing(**form);
        QElapsedTimer time;
        time.start();
        for (int i = 0; i < 20; ++i) {
            const QCborMap named = names.forTables(insight::tellable(answers, revealing, true));
            QCOMPARE(named.value(s("g-asked7")), QCborValue(7));
            QCOMPARE(form::finishedDraft(**form, answers, {}, {}).value(s("v")).toMap().size(), 2'001);
        }
        QVERIFY2(time.elapsed() < 1'000, qPrintable(QString::number(time.elapsed()))); // 2,800 before
    }
    void rowsInsideRowsWithoutQuestionsAreThere()
    {
        const auto s = [](const char* text) { return QString::fromLatin1(text); };
        const auto form = form::compileXlsForm(
            testforms::form({{s("type"), s("name"), s("label")}, {s("begin repeat"), s("house"), s("House")},
                {s("begin repeat"), s("room"), s("Room")}, {s("integer"), s("beds"), s("Beds")}, {s("end repeat")},
                {s("end repeat")}}),
            s("beds.xlsx"));
        QVERIFY2(form.ok(), form ? "" : qPrintable(form.error().text()));
        const QCborArray rooms{QCborMap{{s("beds"), 3}}};
        const QCborMap given{{s("house"), QCborArray{QCborMap{{s("room"), rooms}}}}};
        const QList<QStringList> rows = parsed(csvFiles(**form, {{sheet(given)}, 0, 0}).at(1).bytes);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(1), (QStringList{s("r0001"), s("r0001.1.1"), s("r0001.1"), s("3")}));
    }
    void theCodebookExplainsEveryColumnInEveryLanguage()
    {
        const QList<ExportedFile> files = csvFiles(*m_form, {{sheet({})}, 0, 0});
        QSet<QString> explained;
        const QList<QStringList> book = parsed(files[1].bytes);
        for (const QStringList& row : book)
            explained.insert(row.value(0));
        const QStringList columns = parsed(files[0].bytes).first();
        for (const QString& column : columns)
            QVERIFY2(explained.contains(column), qPrintable(column));
        QCOMPARE(book.first().mid(7),
            (QStringList{QStringLiteral("text_en"), QStringLiteral("text_bn"), QStringLiteral("text_ar"),
                QStringLiteral("text_fr")}));
        const QByteArray page = files[2].bytes;
        QVERIFY(page.contains("lang=\"ar\" dir=\"rtl\""));
        QVERIFY(page.contains("selected(${b6}, &#39;other&#39;)") || page.contains("selected(${b6}, 'other')"));
    }
};

QTEST_GUILESS_MAIN(TestCsvExport)
#include "tst_csvexport.moc"

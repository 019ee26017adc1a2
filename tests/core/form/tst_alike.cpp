// SPDX-License-Identifier: GPL-3.0-or-later
// A form is filled in alike whether it is read from its sheets, from the XForm written of them, or from the sheets
// written of that XForm.
#include "form/compile/formcompiler.h"
#include "form/formfile.h"
#include "form/xform/xformwriter.h"
#include "form/xlsform/xlsformwriter.h"
#include "form/xlsform/xlsxwriter.h"
#include "testforms.h"

#include <QRegularExpression>
#include <QTest>

using namespace uthan;
using namespace uthan::form;

namespace {
// "text | q1 | Name"; a row a line.
std::vector<QStringList> sheet(const char* text)
{
    std::vector<QStringList> out;
    const QStringList lines = QString::fromUtf8(text).split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        QStringList cells = line.split(QLatin1Char('|'));
        for (QString& cell : cells)
            cell = cell.trimmed();
        out.push_back(cells);
    }
    return out;
}

FormDefinition read(const QByteArray& bytes, const char* name)
{
    const Result<FormDefinition> form = readFormFile(bytes, QLatin1String(name));
    if (!form)
        qFatal("%s", qPrintable(form.error().text()));
    return *form;
}

// "q1 = 5", "+r" (one row more); what is sent in the end, without the id that differs each time.
QString filledIn(const FormDefinition& form, const QStringList& steps)
{
    const auto program = compileForm(form);
    if (!program)
        return program.error().text();
    FormSession session(*program, testforms::environment());
    for (const QString& step : steps) {
        if (step.startsWith(QLatin1Char('+')))
            (void)session.addRow(session.placeOf(QStringLiteral("/data/") + step.mid(1)));
        else
            (void)session.answer(session.placeOf(QStringLiteral("/data/") + step.section(QLatin1String(" = "), 0, 0)),
                step.section(QLatin1String(" = "), 1));
    }
    static const QRegularExpression differs(QStringLiteral(" xmlns(:\\w+)?=\"[^\"]*\"|<(orx:)?instanceID>[^<]*<"));
    return session.instanceXml().remove(differs).replace(QLatin1String("><"), QLatin1String(">\n<"));
}
}

class TestAlike : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isFilledInAlikeHoweverItIsRead_data();
    void isFilledInAlikeHoweverItIsRead();
    void whatOrOtherAddsIsSaidInTheLanguagesOfTheForm();
    void settingsGoAlongOrAreNamed();
    void aLargeFormIsTheSameWhetherItsBytesAreGivenAwayOrKept();
};

void TestAlike::isFilledInAlikeHoweverItIsRead_data()
{
    QTest::addColumn<QByteArray>("survey");
    QTest::addColumn<QStringList>("steps");
    QTest::addColumn<QString>("holds"); // somewhere in what is sent
    const auto add = [](const char* name, const char* survey, const QStringList& steps, const char* holds) {
        QTest::newRow(name) << QByteArray(survey) << steps << QString::fromUtf8(holds);
    };
    add("rows inside rows that a count makes",
        "type | name | label | repeat_count | calculation\n"
        "begin_repeat | house | House | 3\n"
        "begin_repeat | person | Person\n"
        "text | who | Who?\n"
        "end_repeat\n"
        "end_repeat\n"
        "calculate | people | | | count(${person})",
        {}, "<people>3</people>");
    add("rows inside rows that a person adds",
        "type | name | label | calculation\n"
        "begin_repeat | house | House\n"
        "begin_repeat | person | Person\n"
        "text | who | Who?\n"
        "end_repeat\n"
        "end_repeat\n"
        "calculate | people | | count(${person})",
        {QStringLiteral("+house")}, "<people>2</people>");
    add("rows that went and came back have what is inside them",
        "type | name | label | repeat_count | calculation\n"
        "integer | n | How many?\n"
        "begin_repeat | house | House | ${n}\n"
        "begin_repeat | person | Person\n"
        "text | who | Who?\n"
        "end_repeat\n"
        "end_repeat\n"
        "calculate | people | | | count(${person})",
        {QStringLiteral("n = 2"), QStringLiteral("n = 0"), QStringLiteral("n = 2")}, "<people>2</people>");
    add("defaults that are worked out, of rows that come in turns",
        "type | name | label | repeat_count | default\n"
        "begin_repeat | house | House | 2\n"
        "integer | rooms | Rooms? | | ${people} + 1\n"
        "end_repeat\n"
        "integer | people | People? | | 2 + 2",
        {}, "<people>4</people>");
    add("defaults of what is not asked as the filling begins",
        "type | name | label | relevant | default\n"
        "select_one yn | more | More? | \n"
        "integer | a | A? | ${more} = 'y' | 2 + 2\n"
        "integer | b | B? | ${more} = 'y' | 7",
        {QStringLiteral("more = y")}, "<a/>");
    add("conditions in brackets that look at other questions",
        "type | name | label | calculation | default\n"
        "begin_repeat | house | House\n"
        "integer | rooms | Rooms? | | 4\n"
        "integer | most | At most? | | 5\n"
        "calculate | fit | | sum(${rooms}[. != ${most}])\n"
        "end_repeat\n"
        "integer | least | At least? | | 3\n"
        "calculate | enough | | sum(${rooms}[. > ${least}])",
        {QStringLiteral("+house")}, "<enough>8</enough>");
    add("rows below a group that is named",
        "type | name | label | calculation\n"
        "begin_group | g | G\n"
        "begin_repeat | k | K\n"
        "text | t | T?\n"
        "calculate | mine | | count(${g}/k)\n"
        "end_repeat\n"
        "end_group\n"
        "calculate | all | | count(${g}/k)",
        {QStringLiteral("+g/k")}, "<all>2</all>");
    const char* plants
        = "type | name | label | repeat_count | calculation\n"
          "calculate | n | | | count(${plant})\n"
          "begin_repeat | plant | Plant | if(${n} = 0 or ${plant}[position() = ${n}]/more = 'y', ${n} + 1, ${n})\n"
          "text | species | Species?\n"
          "select_one yn | more | More?\n"
          "end_repeat";
    add("rows that go on while a condition holds", plants,
        {QStringLiteral("plant[1]/more = y"), QStringLiteral("plant[2]/species = oak"),
            QStringLiteral("plant[2]/more = y"), QStringLiteral("plant[3]/more = n")},
        "<n>3</n>");
    add("a count that is worked out, which is a calculation of its own that others may name",
        "type | name | label | repeat_count | calculation\n"
        "integer | n | N?\n"
        "begin_group | g | G\n"
        "begin_repeat | r | R | ${n} + 1\n"
        "text | t | T?\n"
        "end_repeat\n"
        "end_group\n"
        "calculate | twice | | | ${r_count} * 2",
        {QStringLiteral("n = 2")}, "<r_count>3</r_count>\n<r>\n<t/>\n</r>");
    add("paths that lead out of rows which come later, and to what holds them",
        "type | name | label | repeat_count | calculation\n"
        "begin_group | g | G\n"
        "begin_repeat | r | R | 2\n"
        "text | t | T?\n"
        "end_repeat\n"
        "end_group\n"
        "calculate | ways | | | count(//r/..)\n"
        "calculate | name | | | name(//t/../..)\n"
        "calculate | said | | | //r/..\n"
        "calculate | row | | | //r[2]",
        {QStringLiteral("g/r[1]/t = x"), QStringLiteral("g/r[2]/t = y")},
        "<ways>1</ways>\n<name>g</name>\n<said>2xy</said>\n<row>y</row>");
    add("a count whose name a question has",
        "type | name | label | repeat_count\n"
        "integer | r_count | N?\n"
        "begin_repeat | r | R | ${r_count} + 1\n"
        "text | t | T?\n"
        "end_repeat",
        {QStringLiteral("r_count = 1")}, "<r_count>1</r_count>\n<r_count_>2</r_count_>");
    add("a row more for each that is said",
        "type | name | label | repeat_count\n"
        "begin_repeat | r | R | count-non-empty(${t}) + 1\n"
        "text | t | T?\n"
        "end_repeat",
        {QStringLiteral("r[1]/t = a"), QStringLiteral("r[2]/t = b")}, "<t>b</t>");
    add("a picture that is there from the start",
        "type | name | label | default\n"
        "image | p | P? | house.png",
        {}, "<p>house.png</p>");
}

void TestAlike::isFilledInAlikeHoweverItIsRead()
{
    QFETCH(QByteArray, survey);
    QFETCH(QStringList, steps);
    QFETCH(QString, holds);
    const Result<QByteArray> book = xlsx::write({{QStringLiteral("survey"), sheet(survey.constData())},
        {QStringLiteral("choices"), sheet("list_name | name | label\nyn | y | Yes\nyn | n | No")}});
    QVERIFY(book);
    const FormDefinition asSheets = read(*book, "data.xlsx");
    const FormDefinition asXForm = read(writeXForm(asSheets), "data.xml");
    const QString expected = filledIn(asSheets, steps);
    QVERIFY2(expected.contains(holds), qPrintable(expected));
    QCOMPARE(filledIn(asXForm, steps), expected);
    const Result<WrittenXlsForm> again = writeXlsForm(asXForm);
    QVERIFY(again);
    QCOMPARE(filledIn(read(again->bytes, "data.xlsx"), steps), expected);
}

void TestAlike::whatOrOtherAddsIsSaidInTheLanguagesOfTheForm()
{
    const Result<QByteArray> book = xlsx::write(
        {{QStringLiteral("survey"),
             sheet("type | name | label::English (en) | label::French (fr)\nselect_one yn or_other | a | A? | A ?")},
            {QStringLiteral("choices"),
                sheet("list_name | name | label::English (en) | label::French (fr)\nyn | y | Yes | Oui\nyn | n | No | "
                      "Non")}});
    QVERIFY(book);
    const FormDefinition asSheets = read(*book, "data.xlsx");
    const auto said = [](const FormDefinition& form, const char* tag) {
        const auto program = compileForm(form);
        if (!program)
            return QStringList{program.error().text()};
        QStringList words;
        for (const Warning& warning : (*program)->warnings()) {
            if (warning.text.contains(QLatin1String("in English in")))
                words << warning.text;
        }
        const auto questions = (*program)->questions();
        return words << questions[0].choices.value(2).second.byTag.value(QLatin1String(tag))
                     << questions[1].label.byTag.value(QLatin1String(tag));
    };
    QCOMPARE(said(asSheets, "fr"), (QStringList{QStringLiteral("Autre"), QStringLiteral("Précisez.")}));
    QCOMPARE(said(asSheets, "en"), (QStringList{QStringLiteral("Other"), QStringLiteral("Specify other.")}));
    // Other programs get the words that their own converter would have written.
    const QByteArray xml = writeXForm(asSheets);
    QVERIFY2(xml.contains("<label>Specify other.</label>"), xml.constData());
    QCOMPARE(xml.count("<value>Other</value>"), 2);
    QVERIFY(!xml.contains("Autre"));
}

void TestAlike::settingsGoAlongOrAreNamed()
{
    const Result<QByteArray> book
        = xlsx::write({{QStringLiteral("survey"), sheet("type | name | label\ntext | a | A?")},
            {QStringLiteral("settings"),
                sheet("form_id | client_editable | auto_send | sms_keyword\nf | yes | true | water")}});
    QVERIFY(book);
    const FormDefinition asSheets = read(*book, "data.xlsx");
    const FormDefinition asXForm = read(writeXForm(asSheets), "data.xml");
    const auto setting = [&](const char* name) {
        for (const auto& [key, value] : asXForm.settings) {
            if (key == QLatin1String(name))
                return value;
        }
        return QString();
    };
    QCOMPARE(setting("client_editable"), QStringLiteral("true"));
    QCOMPARE(setting("auto_send"), QStringLiteral("true"));
    const QList<Warning> lost = lostInXForm(asSheets);
    QCOMPARE(lost.size(), 1);
    QCOMPARE(lost[0].column, QStringLiteral("sms_keyword"));
}

void TestAlike::aLargeFormIsTheSameWhetherItsBytesAreGivenAwayOrKept()
{
    std::vector<QStringList> survey = sheet("type | name | label::English (en) | label::Bangla (bn)");
    for (int i = 0; i < 40; ++i)
        survey.push_back({i % 10 == 0 ? QStringLiteral("select_one town") : QStringLiteral("text"),
            QStringLiteral("q%1").arg(i), QStringLiteral("Question %1").arg(i), QStringLiteral("Proshno %1").arg(i)});
    std::vector<QStringList> choices = sheet("list_name | name | label::English (en) | label::Bangla (bn) | ward");
    for (int i = 0; i < 6000; ++i)
        choices.push_back({QStringLiteral("town"), QStringLiteral("t%1").arg(i), QStringLiteral("Town %1").arg(i),
            QStringLiteral("Shohor %1").arg(i), QString::number(i % 7)});
    const Result<QByteArray> book
        = xlsx::write({{QStringLiteral("survey"), survey}, {QStringLiteral("choices"), choices}});
    QVERIFY(book);
    QByteArray xml = writeXForm(read(*book, "data.xlsx"));
    QByteArray withTree = xml;
    withTree.replace("</model>", "<instance id=\"tree\"><a><b c=\"1\"><d>x</d></b></a></instance></model>");
    for (QByteArray* given : {&xml, &withTree}) {
        QVERIFY(given->size() > 1'000'000);
        const auto kept = compileForm(read(*given, "data.xml"));
        given->detach();
        const auto spent = compileFormFile(std::move(*given), QStringLiteral("data.xml"));
        QVERIFY(kept);
        QVERIFY(spent);
        QVERIFY((*spent)->questions().size() >= 40);
        const auto asked = (*spent)->questions(), expected = (*kept)->questions();
        QCOMPARE(asked.size(), expected.size());
        for (qsizetype i = 0; i < asked.size(); ++i)
            QVERIFY(asked[i].label == expected[i].label && asked[i].choices == expected[i].choices);
        QCOMPARE((*spent)->toBytes().size(), (*kept)->toBytes().size());
    }
}

QTEST_GUILESS_MAIN(TestAlike)
#include "tst_alike.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xlsform/xlsxwriter.h"
#include "runner.h"

#include <algorithm>
#include <QJsonArray>

using namespace uthan;

namespace {
using Rows = std::vector<QStringList>;

Rows rows(std::initializer_list<const char*> lines)
{
    Rows out;
    for (const char* line : lines)
        out.push_back(QString::fromUtf8(line).split(QLatin1Char('|')));
    return out;
}

QByteArray book(const Rows& survey, const Rows& choices = {})
{
    std::vector<form::xlsx::SheetText> sheets{{QStringLiteral("survey"), survey}};
    if (!choices.empty())
        sheets.push_back({QStringLiteral("choices"), choices});
    return form::xlsx::write(sheets).value();
}

QByteArray xform(const QByteArray& model, const QByteArray& body, const QByteArray& data = "<a/>")
{
    return "<h:html xmlns='http://www.w3.org/2002/xforms' xmlns:h='http://www.w3.org/1999/xhtml'>\n<h:head><h:title>t"
           "</h:title>\n<model><instance><data id='d'>"
        + data + "</data></instance>\n" + model + "\n</model></h:head>\n<h:body>" + body + "</h:body></h:html>";
}

Rows manyRows(int count)
{
    Rows out = rows({"type|name|label"});
    for (int i = 0; i < count; ++i)
        out.push_back({QStringLiteral("text"), QStringLiteral("q%1").arg(i), QStringLiteral("Q")});
    return out;
}
}

// A form that is wrong is refused with exit code 1, its place, and what to do: by check, fill and convert alike.
class TestCliBadForms : public QObject {
    Q_OBJECT
    Runner m_runner;
private Q_SLOTS:
    void aWrongFormIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("says");
        const auto add = [](const char* tag, const char* ending, const QByteArray& bytes, QStringList says) {
            const QString name = QStringLiteral("form.") + QLatin1String(ending);
            says.prepend(name);
            QTest::newRow(tag) << name << bytes << says;
        };
        const auto sheet
            = [&](const char* tag, const QByteArray& bytes, const QStringList& says) { add(tag, "xlsx", bytes, says); };
        const QString survey = QStringLiteral("sheet survey");
        sheet("circle", book(rows({"type|name|calculation", "calculate|a|${b}", "calculate|b|${a}"})),
            {survey, QStringLiteral("column calculation"), QStringLiteral("circle"), QStringLiteral("a → ")});
        sheet("unknown reference", book(rows({"type|name|label|relevant", "text|a|A|${nobody} = 1"})),
            {survey, QStringLiteral("row 2, column relevant (D2)"), QStringLiteral("nobody")});
        sheet("unknown reference in a label", book(rows({"type|name|label", "text|a|Ask ${nobody}"})),
            {survey, QStringLiteral("row 2, column label (C2)"), QStringLiteral("nobody")});
        sheet("name twice", book(rows({"type|name|label", "text|a|A", "text|a|B"})),
            {survey, QStringLiteral("row 3, column name (B3)"), QStringLiteral("twice"), QStringLiteral("row 2")});
        sheet("list missing", book(rows({"type|name|label", "select_one town|a|A"}), rows({"list_name|name", "x|y"})),
            {survey, QStringLiteral("row 2, column type (A2)"), QStringLiteral("town")});
        sheet("sheet of choices missing", book(rows({"type|name|label", "select_one town|a|A"})),
            {survey, QStringLiteral("(A2)"), QStringLiteral("no sheet “choices”")});
        sheet("choice twice",
            book(rows({"type|name|label", "select_one x|a|A"}), rows({"list_name|name|label", "x|y|Y", "x|y|Also y"})),
            {QStringLiteral("sheet choices, row 3, column name (B3)"), QStringLiteral("row 2")});
        sheet("group never ends", book(rows({"type|name|label", "begin group|g|G", "text|a|A"})),
            {survey, QStringLiteral("row 2"), QStringLiteral("g")});
        sheet("end without a beginning", book(rows({"type|name|label", "text|a|A", "end group||"})),
            {survey, QStringLiteral("row 3")});
        sheet("unknown type", book(rows({"type|name|label", "texd|a|A"})), {survey, QStringLiteral("(A2)")});
        sheet("unknown function", book(rows({"type|name|label|constraint", "text|a|A|lenght(.) > 3"})),
            {survey, QStringLiteral("(D2)"), QStringLiteral("lenght")});
        sheet("bracket open", book(rows({"type|name|label|relevant", "text|a|A|", "text|b|B|(${a} = 1"})),
            {survey, QStringLiteral("(D3)")});
        sheet("no survey", form::xlsx::write({{QStringLiteral("Sheet1"), rows({"a|b"})}}).value(),
            {QStringLiteral("survey")});
        sheet("too many questions", book(manyRows(20'001)),
            {survey, QStringLiteral("row 20002"), QStringLiteral("20000")});
        add("a cell too long", "csv", "survey\n,type,name,label\n,text,a," + QByteArray(40'000, 'x') + "\n",
            {survey, QStringLiteral("row 2, column label (D2)"), QStringLiteral("32767")});
        sheet("half a workbook", book(manyRows(50)).left(900), {});
        sheet("no workbook at all", QByteArrayLiteral("PK\3\4 but nothing more"), {});
        add("an encoding that does not hold", "csv", "survey\n,type,name,label\n,text,a,\xff\xfe\xfa\n",
            {QStringLiteral("UTF-8")});
        const QByteArray input = "<input ref='/data/a'><label>A</label></input>";
        const auto xml
            = [&](const char* tag, const QByteArray& bytes, const QStringList& says) { add(tag, "xml", bytes, says); };
        xml("xml cut", xform({}, input).chopped(30), {QStringLiteral("line 6")});
        xml("xml crossed", "<h:html xmlns:h='x'>\n<a></b>\n</h:html>", {QStringLiteral("line 2")});
        xml("xml of another sort", "<svg xmlns='http://www.w3.org/2000/svg'/>", {});
        xml("xml encoding", "<?xml version='1.0' encoding='UTF-8'?>\n<a>\xff\xfe</a>",
            {QStringLiteral("line 1"), QStringLiteral("UTF-8")});
        xml("xml entities",
            "<!DOCTYPE a [<!ENTITY b 'c'>]>\n" + xform({}, "<input ref='/data/a'><label>&b;</label></input>"),
            {QStringLiteral("line 1")});
        xml("xml circle",
            xform("<bind nodeset='/data/a' calculate='/data/b'/>\n<bind nodeset='/data/b' calculate='/data/a'/>", input,
                "<a/><b/>"),
            {QStringLiteral("<bind> calculate"), QStringLiteral("circle")});
        xml("xml expression", xform("<bind nodeset='/data/a' relevant='1 +'/>", input),
            {QStringLiteral("line 4"), QStringLiteral("<bind> relevant")});
        xml("xml without id", xform({}, input).replace(" id='d'", ""), {QStringLiteral("id")});
    }
    void aWrongFormIsRefusedWithItsPlace()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, says);
        const QString file = m_runner.write(name, bytes);
        const QString out = m_runner.path(QStringLiteral("out.xml"));
        for (const QStringList& arguments : {QStringList{QStringLiteral("form"), QStringLiteral("check"), file},
                 QStringList{QStringLiteral("form"), QStringLiteral("convert"), file, out}}) {
            const Runner::Outcome o = m_runner.run(arguments);
            QCOMPARE(o.exitCode, 1);
            const QString err = QString::fromUtf8(o.err);
            for (const QString& part : std::as_const(says))
                QVERIFY2(err.contains(part), qPrintable(err));
            QVERIFY2(err.trimmed().size() > 30 && err.count(QLatin1Char('\n')) <= 2, qPrintable(err));
            QVERIFY(!QFile::exists(out)); // nothing half written
        }
    }
    void aCheckLooksAtTheFilesBesideTheForm()
    {
        const QString file = m_runner.write(QStringLiteral("lists.xlsx"),
            book(rows({"type|name|label|calculation|parameters|choice_filter|media::image",
                "select_one_from_file gone.csv|a|A", "select_one_from_file odd.csv|b|B|||qq = 1",
                "select_one_from_file cut.csv|c|C", "select_one_from_file odd.csv|d|D||value=foo label=bar",
                "calculate|e||pulldata('nofile', 'x', 'y', ${a})", "calculate|f||count(instance('nothing')/root/item)",
                "text|g|G||||gone.png"})));
        m_runner.write(QStringLiteral("odd.csv"), "foo,bar\n1,one\n1,again\n,none\n");
        m_runner.write(QStringLiteral("cut.csv"), "name,label\na,\"A\n");
        const QJsonArray found = m_runner.json({QStringLiteral("form"), QStringLiteral("check"), file})
                                     .value(QLatin1String("warnings"))
                                     .toArray();
        const auto says = [&found](const char* cell, const char* text) {
            return std::any_of(found.begin(), found.end(), [&](const QJsonValue& each) {
                return each[QLatin1String("cell")].toString() == QLatin1String(cell)
                    && each[QLatin1String("text")].toString().contains(QString::fromUtf8(text));
            });
        };
        QVERIFY(says("A2", "“gone.csv” is not there"));
        QVERIFY(says("A3", "no column “name”"));
        QVERIFY(says("A3", "foo, bar"));
        QVERIFY(says("F3", "no column “qq”"));
        QVERIFY(says("A4", "“cut.csv” cannot be read. cut.csv, row 2"));
        QVERIFY(says("A5", "says “1” twice (again in the choice number 2)"));
        QVERIFY(says("A5", "is empty in 1 of 3 choices"));
        QVERIFY(says("D6", "“nofile.csv” is not there"));
        QVERIFY(says("D7", "instance('nothing')"));
        QVERIFY(says("G8", "“gone.png” is not there"));
        m_runner.write(QStringLiteral("gone.csv"), "name,label\na,A\n");
        const Runner::Outcome o = m_runner.run({QStringLiteral("form"), QStringLiteral("check"), file});
        QCOMPARE(o.exitCode, 0); // warnings refuse nothing
        QVERIFY(!o.out.contains("gone.csv"));
        QVERIFY(o.out.contains("sheet survey, row 3, column type (A3)"));
    }
    void aSheetLargerThanAnyFormIsRefusedAtOnce()
    {
        const QString file = m_runner.path(QStringLiteral("huge.xlsx"));
        QFile huge(file);
        QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(200LL << 20)); // a hole: takes no room
        huge.close();
        const Runner::Outcome o = m_runner.run({QStringLiteral("form"), QStringLiteral("check"), file});
        QCOMPARE(o.exitCode, 1);
        QVERIFY2(o.err.contains("larger than"), o.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestCliBadForms)
#include "tst_clibadforms.moc"

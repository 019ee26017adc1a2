// SPDX-License-Identifier: GPL-3.0-or-later
// A new row is a copy of its template, with the rows that stand in it.
#include "form/formfile.h"
#include "form/xform/xformreader.h"
#include "form/xform/xformwriter.h"
#include "form/xlsform/xlsformwriter.h"
#include "testforms.h"

#include <algorithm>
#include <QTest>

using namespace uthan::form;
using testforms::Rows;

namespace {
QString s(const char* text)
{
    return QString::fromUtf8(text);
}
QByteArray xmlOf(const QString& instance, const QString& binds, const QString& body, const QString& lists = {})
{
    return s("<h:html xmlns='http://www.w3.org/2002/xforms' xmlns:h='http://www.w3.org/1999/xhtml' "
             "xmlns:jr='http://openrosa.org/javarosa'><h:head><h:title>t</h:title><model><instance>"
             "<data id='t'>%1</data></instance>%4%2</model></h:head><h:body>%3</h:body></h:html>")
        .arg(instance, binds, body, lists)
        .toUtf8();
}
const QString kVisits
    = s("<group ref='/data/house'><repeat nodeset='/data/house'><input ref='/data/house/street'/>"
        "<group ref='/data/house/visit'><repeat nodeset='/data/house/visit'><input ref='/data/house/visit/who'/>"
        "</repeat></group></repeat></group>");
// What the rows of a repeat say, in their order; “none” where there are none.
QString rowsOf(const FormSession& f, const QString& repeat, const char* question)
{
    QStringList out;
    for (int i = 1; i <= f.rowCount(f.placeOf(repeat)); ++i)
        out << f.reads(f.placeOf(s("%1[%2]/%3").arg(repeat).arg(i).arg(s(question))));
    return out.isEmpty() ? s("none") : out.join(QLatin1Char(' '));
}
QString visitsOf(const FormSession& f, int house)
{
    return rowsOf(f, s("/data/house[%1]/visit").arg(house), "who");
}
}

class TestTemplateRows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // A new row is a copy of its template, with the rows that stand in it and what they say.
    void rowsInsideATemplateAreInEachNewRow_data()
    {
        QTest::addColumn<QString>("inside");
        QTest::addColumn<QString>("begins");
        QTest::addColumn<QString>("oneMore"); // what a row begins with that is added inside
        const auto is = [](const char* name, const char* inside, const char* begins, const char* oneMore) {
            QTest::newRow(name) << s(inside) << s(begins) << s(oneMore);
        };
        is("two", "<visit jr:template=''><who/></visit><visit><who>1</who></visit><visit><who>2</who></visit>", "1 2",
            "");
        is("two without a template", "<visit><who>1</who></visit><visit><who>2</who></visit>", "1 2", "1");
        is("another value", "<visit jr:template=''><who>S1</who></visit><visit><who>X</who></visit>", "X", "S1");
        is("the same value", "<visit jr:template=''><who>S1</who></visit><visit><who> S1 </who></visit>", "S1", "S1");
        is("nothing there", "<visit jr:template=''><who>S1</who></visit><visit><who/></visit>", "", "S1");
        is("one", "<visit><who>1</who></visit>", "1", "1");
        is("none", "<visit jr:template=''><who>1</who></visit>", "none", "1");
    }
    void rowsInsideATemplateAreInEachNewRow()
    {
        QFETCH(QString, inside);
        QFETCH(QString, begins);
        QFETCH(QString, oneMore);
        const QByteArray written = xmlOf(s("<house jr:template=''><street/>%1</house>").arg(inside), {}, kVisits);
        const auto form = readXForm(written, s("t.xml"));
        QVERIFY(form.ok());
        QVERIFY2(form->warnings.isEmpty(), qPrintable(form->warnings.value(0).text));
        for (const QByteArray& xml : {written, writeXForm(*form)}) { // written back it is the same form
            const auto program = compileFormFile(xml, s("t.xml"));
            QVERIFY2(program.ok(), qPrintable(program.ok() ? QString() : program.error().text()));
            FormSession f(*program, testforms::environment());
            QCOMPARE(f.rowCount(f.placeOf(s("/data/house"))), 0);
            QVERIFY(f.addRow(f.placeOf(s("/data/house"))).ok());
            QCOMPARE(visitsOf(f, 1), begins);
            QVERIFY(f.addRow(f.placeOf(s("/data/house"))).ok());
            QCOMPARE(visitsOf(f, 2), begins);
            QVERIFY(f.addRow(f.placeOf(s("/data/house[2]/visit"))).ok());
            const QString all = begins == s("none") ? oneMore : begins + s(" ") + oneMore;
            QCOMPARE(visitsOf(f, 2), all);
            QCOMPARE(visitsOf(f, 1), begins);
            FormSession again(*program, testforms::environment());
            QVERIFY(again.restore(f.save()).ok());
            QCOMPARE(visitsOf(again, 1), begins);
            QCOMPARE(visitsOf(again, 2), all);
            FormSession read(*program, testforms::environment());
            QVERIFY(read.restoreXml(f.instanceXml().toUtf8()).ok());
            QCOMPARE(visitsOf(read, 1), begins);
            QCOMPARE(visitsOf(read, 2), all);
        }
    }
    // An instance says nothing of what was not asked: that begins as in a fresh form when it is. Of what is asked it
    // says all, so rows that are not there were taken out.
    void aRepeatThatWasNotAskedBeginsWithItsRowsWhenItIs()
    {
        const auto program = compileFormFile(
            xmlOf(s("<o/><house jr:template=''><street/><visit jr:template=''><who>A</who></visit></house>"
                    "<house><street/><visit><who>A</who></visit></house>"),
                s("<bind nodeset='/data/house/visit' relevant=\"/data/o = '1'\"/>"),
                s("<input ref='/data/o'><label>O</label></input>") + kVisits),
            s("t.xml"));
        QVERIFY2(program.ok(), qPrintable(program.ok() ? QString() : program.error().text()));
        for (const auto& [said, begins] : {std::pair("2", "A"), std::pair("1", "none")}) {
            FormSession f(*program, testforms::environment());
            QVERIFY(f.restoreXml("<data id='t'><o>" + QByteArray(said)
                         + "</o><house><street>s</street></house>"
                           "<house><street>t</street></house></data>")
                        .ok());
            QVERIFY2(said != QByteArray("2") || !f.instanceXml().contains(s("visit")), qPrintable(f.instanceXml()));
            f.answer(f.placeOf(s("/data/o")), s("1"));
            QCOMPARE(visitsOf(f, 1), s(begins));
            QCOMPARE(visitsOf(f, 2), s(begins));
        }
    }
    void aQuestionThatAnInstanceHasNotBeginsWithItsFixedDefault()
    {
        const auto program = compileFormFile(
            xmlOf(
                s("<o/><kept>K</kept><said>S</said><born/><house jr:template=''><street>High</street><n>1</n></house>"),
                s("<bind nodeset='/data/kept' relevant=\"/data/o = '1'\"/>"
                  "<setvalue event='odk-instance-first-load' ref='/data/born' value=\"'B'\"/>"),
                s("<input ref='/data/o'/><input ref='/data/kept'/><input ref='/data/said'/><input ref='/data/born'/>"
                  "<group ref='/data/house'><repeat nodeset='/data/house'><input ref='/data/house/street'/>"
                  "<input ref='/data/house/n'/></repeat></group>")),
            s("t.xml"));
        QVERIFY2(program.ok(), qPrintable(program.ok() ? QString() : program.error().text()));
        FormSession f(*program, testforms::environment());
        QVERIFY(f.restoreXml("<data id='t'><o>2</o><said/><house><n/></house></data>").ok());
        f.answer(f.placeOf(s("/data/o")), s("1"));
        const auto at = [&f](const char* path) { return f.question(f.placeOf(s(path))).value.toString(); };
        QCOMPARE(at("/data/kept"), s("K"));
        QCOMPARE(at("/data/said"), QString()); // there, and empty
        QCOMPARE(at("/data/born"), QString()); // that was at the first load
        QCOMPARE(at("/data/house[1]/street"), s("High"));
        QCOMPARE(at("/data/house[1]/n"), QString());
    }
    void rowsInATemplateMayHoldMoreOfThem()
    {
        const QString house = s("<n/><house jr:template=''><street/>%1</house>");
        const QString inside = s("<g><visit jr:template=''><who>?</who><thing jr:template=''><t/></thing></visit>"
                                 "<visit><who>A</who><thing><t>1</t></thing><thing><t>2</t></thing></visit>"
                                 "<visit><who>B</who></visit></g>");
        const QString street = s("<input ref='/data/n'/><group ref='/data/house'><repeat nodeset='/data/house' "
                                 "jr:count='/data/n'><input ref='/data/house/street'/>%1</repeat></group>");
        const QString visit = s("<group ref='/data/house/g'><group ref='/data/house/g/visit'>"
                                "<repeat nodeset='/data/house/g/visit'><input ref='/data/house/g/visit/who'/>"
                                "<group ref='/data/house/g/visit/thing'><repeat nodeset='/data/house/g/visit/thing'>"
                                "<input ref='/data/house/g/visit/thing/t'/></repeat></group></repeat></group></group>");
        const auto form = readXForm(xmlOf(house.arg(inside), {}, street.arg(visit)), s("t.xml"));
        QVERIFY(form.ok());
        const auto older = compileFormFile(xmlOf(house.arg(QString()), {}, street.arg(QString())), s("t.xml"));
        QVERIFY(older.ok());
        for (const QByteArray& xml : {xmlOf(house.arg(inside), {}, street.arg(visit)), writeXForm(*form)}) {
            const auto program = compileFormFile(xml, s("t.xml"));
            QVERIFY2(program.ok(), qPrintable(program.ok() ? QString() : program.error().text()));
            FormSession f(*program, testforms::environment());
            const auto holds = [](const FormSession& in, int at) {
                const QString g = s("/data/house[%1]/g/visit").arg(at);
                QCOMPARE(rowsOf(in, g, "who"), s("A B"));
                QCOMPARE(rowsOf(in, g + s("[1]/thing"), "t"), s("1 2"));
                QCOMPARE(rowsOf(in, g + s("[2]/thing"), "t"), s("none"));
            };
            f.answer(f.placeOf(s("/data/n")), 2);
            holds(f, 1);
            holds(f, 2);
            QVERIFY(f.addRow(f.placeOf(s("/data/house[2]/g/visit"))).ok());
            QCOMPARE(rowsOf(f, s("/data/house[2]/g/visit"), "who"), s("A B ?"));
            QCOMPARE(rowsOf(f, s("/data/house[2]/g/visit[3]/thing"), "t"), s("none"));
            f.answer(f.placeOf(s("/data/n")), 1);
            f.answer(f.placeOf(s("/data/n")), 3);
            QCOMPARE(rowsOf(f, s("/data/house[2]/g/visit"), "who"), s("A B ?"));
            holds(f, 3);
            FormSession before(*older, testforms::environment()); // a version that had no visits
            before.answer(before.placeOf(s("/data/n")), 1);
            before.answer(before.placeOf(s("/data/house[1]/street")), s("Mill Lane"));
            FormSession moved(*program, testforms::environment());
            QVERIFY(moved.restore(before.save()).ok());
            QCOMPARE(moved.reads(moved.placeOf(s("/data/house[1]/street"))), s("Mill Lane"));
            holds(moved, 1);
        }
        const auto sheets = writeXlsForm(*form);
        QVERIFY(sheets.ok());
        QCOMPARE(sheets->lost.size(), 2); // the rows of visits, and of things
    }
    // How many rows there are is worked out: then each begins as every other, and that is said.
    void rowsInATemplateThatAreCountedAreNamed()
    {
        const auto form = readXForm(
            xmlOf(s("<house jr:template=''><street/><visit jr:template=''><who/></visit><visit><who>1</who></visit>"
                    "</house>"),
                {},
                QString(kVisits).replace(
                    s("<repeat nodeset='/data/house/visit'>"), s("<repeat nodeset='/data/house/visit' jr:count='2'>"))),
            s("t.xml"));
        QVERIFY(form.ok());
        QCOMPARE(std::count_if(form->warnings.begin(), form->warnings.end(),
                     [](const Warning& w) { return w.text.contains(s("that are not copied")) && w.row > 0; }),
            1);
    }
    // Rows are counted by a question that nobody has answered yet: the one that the XForm begins with is no other than
    // those that come later.
    void aRowThatIsCountedLaterHasItsDefaults()
    {
        const Rows survey{{s("type"), s("name"), s("label"), s("repeat_count"), s("default")},
            {s("integer"), s("n"), s("N")}, {s("begin repeat"), s("a"), s("A"), s("${n}")},
            {s("text"), s("x"), s("X"), {}, s("concat('r', position(..))")}, {s("text"), s("y"), s("Y"), {}, s("fix")},
            {s("end repeat")}};
        const auto sheets = readFormFile(testforms::form(survey), s("t.xlsx"));
        QVERIFY(sheets.ok());
        for (const auto& program :
            {testforms::compiled(testforms::form(survey)), compileFormFile(writeXForm(*sheets), s("t.xml")).value()}) {
            FormSession f(program, testforms::environment());
            QCOMPARE(f.rowCount(f.placeOf(s("a"))), 0);
            FormSession later(program, testforms::environment());
            QVERIFY(later.restore(f.save()).ok());
            for (FormSession* one : {&f, &later}) {
                one->answer(one->placeOf(s("n")), 3);
                QCOMPARE(rowsOf(*one, s("/data/a"), "x"), s("r1 r2 r3"));
                QCOMPARE(rowsOf(*one, s("/data/a"), "y"), s("fix fix fix"));
                one->answer(one->placeOf(s("/data/a[1]/x")), s("mine"));
                one->answer(one->placeOf(s("n")), 0);
                one->answer(one->placeOf(s("n")), 2);
                QCOMPARE(rowsOf(*one, s("/data/a"), "x"), s("mine r2"));
            }
        }
    }
    void soHasOneInsideAnother()
    {
        const Rows survey{{s("type"), s("name"), s("label"), s("repeat_count"), s("default")},
            {s("begin repeat"), s("o"), s("O")}, {s("integer"), s("n"), s("N")},
            {s("begin repeat"), s("a"), s("A"), s("${n}")},
            {s("text"), s("x"), s("X"), {}, s("concat('r', position(..))")}, {s("end repeat")}, {s("end repeat")}};
        const auto sheets = readFormFile(testforms::form(survey), s("t.xlsx"));
        QVERIFY(sheets.ok());
        const auto program = compileFormFile(writeXForm(*sheets), s("t.xml"));
        QVERIFY(program.ok());
        FormSession f(*program, testforms::environment());
        FormSession later(*program, testforms::environment());
        QVERIFY(later.restore(f.save()).ok());
        for (FormSession* one : {&f, &later}) {
            QCOMPARE(one->rowCount(one->placeOf(s("/data/o[1]/a"))), 0);
            one->answer(one->placeOf(s("/data/o[1]/n")), 2);
            QCOMPARE(rowsOf(*one, s("/data/o[1]/a"), "x"), s("r1 r2"));
        }
    }
    // 1,000 rows of 1,000 rows of 1,000: neither a device nor its person waits for them.
    void rowsOfRowsOfRowsHaveABound()
    {
        const QString body = s("<input ref='/data/n'/><group ref='/data/a'><repeat nodeset='/data/a' jr:count='%1'>"
                               "<input ref='/data/a/x'/><group ref='/data/a/b'><repeat nodeset='/data/a/b' "
                               "jr:count='%1'><input ref='/data/a/b/y'/><group ref='/data/a/b/c'><repeat "
                               "nodeset='/data/a/b/c' jr:count='%1'><input ref='/data/a/b/c/z'/></repeat></group>"
                               "</repeat></group></repeat></group>");
        const QString instance = s("<n/><a><x/><b><y/><c><z/></c></b></a>");
        const auto program = compileFormFile(xmlOf(instance, {}, body.arg(s("/data/n"))), s("t.xml"));
        QVERIFY2(program.ok(), qPrintable(program.ok() ? QString() : program.error().text()));
        FormSession f(*program, testforms::environment());
        f.answer(f.placeOf(s("n")), 1000);
        QCOMPARE(f.rowCount(f.placeOf(s("/data/a"))), 1000);
        const QList<Place> missing = f.tooManyRows();
        QVERIFY(std::any_of(missing.begin(), missing.end(),
            [&f](const Place& place) { return f.pathOf(place) == s("/data/a[1000]/b"); }));
        f.answer(f.placeOf(s("/data/a[1000]/x")), s("last"));
        f.answer(f.placeOf(s("n")), 3);
        QCOMPARE(f.rowCount(f.placeOf(s("/data/a"))), 3);
        QCOMPARE(f.rowCount(f.placeOf(s("/data/a[3]/b[3]/c"))), 3); // what rests takes no room from it
        QVERIFY(f.tooManyRows().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTemplateRows)
#include "tst_templaterows.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that show answers and that expressions read.
#include "testforms.h"

#include <QTest>

using namespace uthan::form;

namespace {
QString s(const char* text)
{
    return QString::fromUtf8(text);
}
FormSession filling(const QString& texts, const QString& instance, const QString& binds, const QString& body)
{
    const QByteArray xml
        = s("<h:html xmlns='http://www.w3.org/2002/xforms' xmlns:h='http://www.w3.org/1999/xhtml' "
            "xmlns:jr='http://openrosa.org/javarosa'><h:head><h:title>t</h:title><model><itext><translation lang='en'>"
            "%1</translation></itext><instance><data id='t'>%2</data></instance>%3</model></h:head><h:body>%4</h:body>"
            "</h:html>")
              .arg(texts, instance, binds, body)
              .toUtf8();
    const auto program = compileFormFile(xml, s("t.xml"));
    if (!program)
        qFatal("%s", qPrintable(program.error().text()));
    return FormSession(*program, testforms::environment());
}
QString reads(const FormSession& f, const char* path)
{
    return f.reads(f.placeOf(s(path)));
}
}

class TestTextsRead : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void labelsThatExpressionsLookUpFollowTheAnswersTheyShow_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("then");
        const auto is = [](const char* expression, const char* first, const char* then) {
            QTest::newRow(expression) << s(expression) << s(first) << s(then);
        };
        is("instance('c')/root/item[name = ${s}]/label", "A of one", "A of two");
        is("instance('c')/root/item[1]/label", "A of one", "A of two");
        is("instance('c')/root/item[position() = 1]/*[2]", "A of one", "A of two");
        is("instance('c')/root/item[label = 'A of two']/name", "", "a");
        is("count(instance('c')/root/item[contains(label, ${t})])", "1", "1");
        is("count(instance('c')/root/item[contains(label, 'two')])", "0", "1");
        is("concat(jr:choice-name('a', '${s}'), '!')", "A of one!", "A of two!");
        is("jr:choice-name('a', concat('', 's'))", "A of one", "A of two");
    }
    void labelsThatExpressionsLookUpFollowTheAnswersTheyShow()
    {
        QFETCH(QString, expression);
        QFETCH(QString, first);
        QFETCH(QString, then);
        FormSession f = testforms::session(testforms::form(
            {{s("type"), s("name"), s("label"), s("calculation"), s("choice_filter")}, {s("text"), s("t"), s("T")},
                {s("select_one c"), s("s"), s("S")}, {s("select_one c"), s("cut"), s("C"), {}, s("label = 'A of two'")},
                {s("calculate"), s("k"), {}, expression}},
            {{s("list_name"), s("name"), s("label")}, {s("c"), s("a"), s("A of ${t}")}, {s("c"), s("b"), s("B")}}));
        f.answer(f.placeOf(s("t")), s("one"));
        f.answer(f.placeOf(s("s")), s("a"));
        QCOMPARE(reads(f, "k"), first);
        QCOMPARE(f.choiceCount(f.placeOf(s("cut"))), 0);
        f.answer(f.placeOf(s("t")), s("two"));
        QCOMPARE(reads(f, "k"), then);
        QCOMPARE(f.choiceCount(f.placeOf(s("cut"))), 1);
        f.answer(f.placeOf(s("t")), s("one"));
        QCOMPARE(reads(f, "k"), first);
        QCOMPARE(f.choiceCount(f.placeOf(s("cut"))), 0);
    }
    void textsAskedForByTheirIdFollowTheAnswersTheyShow_data()
    {
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("then");
        const auto is = [](const char* shown, const char* first, const char* then) {
            QTest::newRow(shown) << s("<output value=\"%1\"/>").arg(s(shown)) << s(first) << s(then);
        };
        is("/data/a", "Q[]", "Q[2]");
        is("../a", "Q[]", "Q[2]");
        is("/data/a + 1", "Q[]", "Q[3]");
        is("concat('x', /data/a)", "Q[x]", "Q[x2]");
        is("jr:itext('in')", "Q[in ]", "Q[in 2]");
        is("true()", "Q[true]", "Q[true]");
    }
    void textsAskedForByTheirIdFollowTheAnswersTheyShow()
    {
        QFETCH(QString, shown);
        QFETCH(QString, first);
        QFETCH(QString, then);
        FormSession f = filling(s("<text id='q'><value>Q[%1]</value></text><text id='in'><value>in <output "
                                  "value='/data/a'/></value></text>")
                                    .arg(shown),
            s("<a/><b/><c/><n>q</n>"),
            s("<bind nodeset='/data/a' type='int'/><bind nodeset='/data/b' calculate=\"jr:itext('q')\"/>"
              "<bind nodeset='/data/c' calculate=\"concat(jr:itext(/data/n), '!')\"/>"),
            s("<input ref='/data/a'><label ref=\"jr:itext('q')\"/></input>"));
        QCOMPARE(reads(f, "/data/b"), first);
        for (const QString& said : {then, first}) {
            f.answer(f.placeOf(s("/data/a")), said == first ? QCborValue() : QCborValue(2));
            QCOMPARE(reads(f, "/data/b"), said);
            QCOMPARE(reads(f, "/data/c"), said + s("!"));
        }
    }
    void aTextAskedForInARowShowsTheAnswersOfThatRow()
    {
        FormSession f = filling(s("<text id='q'><value>Q[<output value='/data/r/m'/>]</value></text>"),
            s("<r><m/><b/></r><r><m/><b/></r>"), s("<bind nodeset='/data/r/b' calculate=\"jr:itext('q')\"/>"),
            s("<group ref='/data/r'><repeat nodeset='/data/r'><input ref='/data/r/m'/></repeat></group>"));
        f.answer(f.placeOf(s("/data/r[1]/m")), s("one"));
        f.answer(f.placeOf(s("/data/r[2]/m")), s("two"));
        QCOMPARE(reads(f, "/data/r[1]/b"), s("Q[one]"));
        QCOMPARE(reads(f, "/data/r[2]/b"), s("Q[two]"));
    }
};

QTEST_GUILESS_MAIN(TestTextsRead)
#include "tst_textsread.moc"

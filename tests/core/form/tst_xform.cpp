// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/formfile.h"
#include "form/formsession.h"
#include "form/xform/xmlguard.h"
#include "testforms.h"

#include <QTest>

using namespace uthan;
using namespace uthan::form;

namespace {
QByteArray xform(const QByteArray& instance, const QByteArray& model, const QByteArray& body)
{
    return "<h:html xmlns=\"http://www.w3.org/2002/xforms\" xmlns:h=\"http://www.w3.org/1999/xhtml\" "
           "xmlns:jr=\"http://openrosa.org/javarosa\" xmlns:odk=\"http://www.opendatakit.org/xforms\"><h:head>"
           "<h:title>A form</h:title><model><instance>"
        + instance + "</instance>" + model + "</model></h:head><h:body>" + body + "</h:body></h:html>";
}

FormSession filling(const QByteArray& xml)
{
    const auto program = compileFormFile(xml, QStringLiteral("form.xml"));
    if (!program)
        qFatal("%s", qPrintable(program.error().text()));
    return FormSession(*program, testforms::environment());
}

QString reads(const FormSession& session, const char* path)
{
    return session.reads(session.placeOf(QLatin1String(path)));
}

void give(FormSession& session, const char* path, const QCborValue& value)
{
    session.answer(session.placeOf(QLatin1String(path)), value);
}

QString refusal(const QByteArray& xml)
{
    const auto definition = readFormFile(xml, QStringLiteral("form.xml"));
    return definition ? QString() : definition.error().text();
}
}

class TestXForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDocumentTypeIsRefusedBeforeAnyEntityIsOpened()
    {
        const QString why = refusal("<?xml version=\"1.0\"?><!DOCTYPE h [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>"
                                    "<h:html xmlns:h=\"http://www.w3.org/1999/xhtml\"><h:head/></h:html>");
        QVERIFY2(why.contains(QLatin1String("DOCTYPE")), qPrintable(why));
    }
    void anElementOfCountlessAttributesIsRefusedAtOnce_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::newRow("plain") << QByteArray();
        QTest::newRow("after a comment") << QByteArray("<!-- it's > \" < -->");
        QTest::newRow("after raw text") << QByteArray("<![CDATA[ ' < > ]]>");
        QTest::newRow("after an instruction") << QByteArray("<?x ' > \" ?>");
        QTest::newRow("after quotes") << QByteArray("<a b='>' c=\"'\"/>it's");
    }
    void anElementOfCountlessAttributesIsRefusedAtOnce()
    {
        QFETCH(QByteArray, before);
        QByteArray many;
        for (int i = 0; i < 60'000; ++i)
            many += " a" + QByteArray::number(i) + "='1'";
        const QByteArray xml = xform("<data id='x'><a/></data>", before + "<bind nodeset='/data/a'" + many + "/>", "");
        const QString why = refusal(xml);
        QVERIFY2(why.contains(QLatin1String("attributes")), qPrintable(why.left(200)));
        QVERIFY(XmlGuard::isHarmless(before + QByteArray("<a b='=====' c='1'/> = = =").repeated(500)));
        QVERIFY(!XmlGuard::isHarmless(QByteArray(many).prepend("<a").replace("a", QByteArray("a\0", 2))));
    }
    void brokenXmlNamesItsLine()
    {
        const QString why = refusal("<h:html xmlns:h=\"http://www.w3.org/1999/xhtml\">\n<h:head>\n</h:html>");
        QVERIFY2(why.contains(QLatin1String("form.xml, line 3")), qPrintable(why));
    }
    void whatIsDeepBeyondReasonIsRefused()
    {
        QByteArray deep = "<data id=\"d\">";
        for (int i = 0; i < 5000; ++i)
            deep += "<g>";
        for (int i = 0; i < 5000; ++i)
            deep += "</g>";
        QVERIFY(!refusal(xform(deep + "</data>", {}, {})).isEmpty());
    }
    void aWrongEncodingIsRefused()
    {
        QVERIFY(!refusal("<?xml version=\"1.0\" encoding=\"UTF-8\"?><a>\xe9\xe8</a>").isEmpty());
    }
    void aFormWithoutIdIsRefused()
    {
        QVERIFY(refusal(xform("<data><a/></data>", {}, "<input ref=\"/data/a\"/>")).contains(QLatin1String("no id")));
    }
    void textsStandInTheirLanguages()
    {
        FormSession session = filling(xform("<data id=\"d\"><a/></data>",
            "<itext><translation lang=\"English (en)\"><text id=\"q\"><value>Name</value></text></translation>"
            "<translation lang=\"বাংলা (bn)\" default=\"true()\"><text id=\"q\"><value>নাম</value></text></translation>"
            "</itext>",
            "<input ref=\"/data/a\"><label ref=\"jr:itext('q')\"/></input>"));
        QCOMPARE(session.question(session.placeOf(QStringLiteral("a"))).label.text, QStringLiteral("নাম"));
        session.setLanguage(QStringLiteral("en"));
        QCOMPARE(session.question(session.placeOf(QStringLiteral("a"))).label.text, QStringLiteral("Name"));
    }
    void whatIsAskedComesInTheOrderOfTheBody()
    {
        const FormSession session = filling(xform("<data id=\"d\"><a/><g><b/></g></data>", {},
            "<group ref=\"/data/g\"><input ref=\"/data/g/b\"/></group><input ref=\"/data/a\"/>"));
        QStringList names;
        for (const QuestionView& q : session.questions())
            names << q.name;
        QCOMPARE(names, (QStringList{QStringLiteral("b"), QStringLiteral("a")}));
    }
    void aRepeatBeginsWithTheRowsOfTheInstance()
    {
        const FormSession session
            = filling(xform("<data id=\"d\"><r jr:template=\"\"><x>new</x></r><r><x>1</x></r><r><x>2</x></r></data>",
                {}, "<repeat nodeset=\"/data/r\"><input ref=\"/data/r/x\"/></repeat>"));
        QCOMPARE(session.rowCount(session.placeOf(QStringLiteral("/data/r"))), 2);
        QCOMPARE(reads(session, "/data/r[2]/x"), QStringLiteral("2"));
    }
    void actionsRunAtTheirEvents()
    {
        FormSession session = filling(xform("<data id=\"d\"><a/><b/><r jr:template=\"\"><n/></r></data>",
            "<bind nodeset=\"/data/b\" type=\"int\"/>"
            "<setvalue event=\"odk-instance-first-load\" ref=\"/data/a\" value=\"2 + 3\"/>",
            "<input ref=\"/data/a\"><setvalue event=\"xforms-value-changed\" ref=\"/data/b\" value=\"/data/a * "
            "2\"/></input>"
            "<input ref=\"/data/b\"/><repeat nodeset=\"/data/r\"><input ref=\"/data/r/n\"/>"
            "<setvalue event=\"odk-new-repeat\" ref=\"/data/r/n\" value=\"position(..)\"/></repeat>"));
        QCOMPARE(reads(session, "/data/a"), QStringLiteral("5"));
        give(session, "/data/a", 7);
        QCOMPARE(reads(session, "/data/b"), QStringLiteral("14"));
        QVERIFY(session.addRow(session.placeOf(QStringLiteral("/data/r"))).ok());
        QVERIFY(session.addRow(session.placeOf(QStringLiteral("/data/r"))).ok());
        QCOMPARE(reads(session, "/data/r[2]/n"), QStringLiteral("2"));
    }
    void aCountThatSaysNothingLeavesTheRows()
    {
        FormSession session = filling(xform("<data id=\"d\"><n>3</n><r><x/></r></data>", {},
            "<input ref=\"/data/n\"/><repeat nodeset=\"/data/r\" jr:count=\"/data/n\"><input "
            "ref=\"/data/r/x\"/></repeat>"));
        const Place repeat = session.placeOf(QStringLiteral("/data/r"));
        QCOMPARE(session.rowCount(repeat), 3);
        give(session, "/data/n", QString());
        QCOMPARE(session.rowCount(session.placeOf(QStringLiteral("/data/r"))), 3);
        give(session, "/data/n", 1);
        QCOMPARE(session.rowCount(session.placeOf(QStringLiteral("/data/r"))), 1);
    }
    void aChoiceNotOfferedIsKeptAndReadAsNothing()
    {
        FormSession session = filling(xform("<data id=\"d\"><p>x</p><c/></data>",
            "<instance id=\"l\"><root><item><name>a</name><label>A</label><of>x</of></item>"
            "<item><name>b</name><label>B</label><of>y</of></item></root></instance>",
            "<input ref=\"/data/p\"/><select1 ref=\"/data/c\"><itemset nodeset=\"instance('l')/root/item[of = "
            "/data/p]\">"
            "<value ref=\"name\"/><label ref=\"label\"/></itemset></select1>"));
        give(session, "/data/c", QStringLiteral("a"));
        give(session, "/data/p", QStringLiteral("y"));
        QCOMPARE(reads(session, "/data/c"), QString());
        QCOMPARE(session.question(session.placeOf(QStringLiteral("c"))).problem, Problem::ChoiceGone);
        give(session, "/data/p", QStringLiteral("x"));
        QCOMPARE(reads(session, "/data/c"), QStringLiteral("a"));
    }
    void anInstanceIsReadBackAsItWasWritten()
    {
        const QByteArray form
            = xform("<data id=\"d\" version=\"3\"><a/><r><x/></r><meta><instanceID/></meta></data>", {},
                "<group><label>Screen only</label><input ref=\"/data/a\"/></group>"
                "<repeat nodeset=\"/data/r\"><input ref=\"/data/r/x\"/></repeat>");
        FormSession session = filling(form);
        give(session, "/data/a", QStringLiteral("<এক> & দুই"));
        QVERIFY(session.addRow(session.placeOf(QStringLiteral("/data/r"))).ok());
        give(session, "/data/r[2]/x", QStringLiteral("second"));
        FormSession again = filling(form);
        const auto left = again.restoreXml(session.instanceXml().toUtf8());
        QVERIFY(left.ok() && left->isEmpty());
        QCOMPARE(again.instanceXml(), session.instanceXml());
        FormSession other = filling(form);
        const auto kept = other.restoreXml("<data id=\"d\"><gone>said</gone></data>");
        QCOMPARE(kept->value(QStringLiteral("/data/gone")).toString(), QStringLiteral("said"));
        QVERIFY(!other.restoreXml("<data id=\"other\"/>").ok());
    }
    void aNumberOfRowsThatHangsOnThemGrowsAsAPersonGoesOn()
    {
        FormSession session = filling(xform("<data id=\"d\"><n/><r jr:template=\"\"><last/></r></data>",
            "<bind nodeset=\"/data/n\" calculate=\"if(count(/data/r) = 0 or /data/r[position() = "
            "count(/data/r)]/last != 'yes', count(/data/r) + 1, count(/data/r))\"/>",
            "<repeat nodeset=\"/data/r\" jr:count=\"/data/n\"><input ref=\"/data/r/last\"/></repeat>"));
        QCOMPARE(session.rowCount(session.placeOf(QStringLiteral("/data/r"))), 1);
        give(session, "/data/r[1]/last", QStringLiteral("no"));
        QVERIFY(session.next());
        QCOMPARE(session.rowCount(session.placeOf(QStringLiteral("/data/r"))), 2);
    }
};

QTEST_GUILESS_MAIN(TestXForm)
#include "tst_xform.moc"

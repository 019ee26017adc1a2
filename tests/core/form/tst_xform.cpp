// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/formfile.h"
#include "form/formsession.h"
#include "form/xform/xformwriter.h"
#include "form/xform/xmlguard.h"
#include "form/xlsform/xlsformwriter.h"
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
    // What stands around a reference in a text is ours alone: written by somebody, an open one was sought the end of
    // for ever.
    void whatMarksAReferenceCannotBeWritten()
    {
        const FormSession session = filling(xform("<data id='d'><a>\xEF\xB7\x91x</a></data>",
            "<bind nodeset='/data/a' required='true()' jr:requiredMsg='\xEF\xB7\x90no\xEF\xB7\x90'/>",
            "<input ref='/data/a'><label>a\xEF\xB7\x90 b <output value='/data/a'/>\xEF\xB7\x91</label></input>"));
        QCOMPARE(session.question(session.placeOf(QStringLiteral("a"))).label.text, QStringLiteral("a b x"));
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
    void anActionMayReadFromWhatHoldsItToo()
    {
        const QByteArray body
            = "<group ref='/data/r'><repeat nodeset='/data/r'><group ref='/data/r/g'><input "
              "ref='/data/r/g/a'><setvalue "
              "event='xforms-value-changed' ref='/data/r/t' value='../../x + 1'/><setvalue "
              "event='xforms-value-changed' "
              "ref='/data/r/u' value='../../../../../x'/></input></group><input ref='/data/r/x'/></repeat></group>";
        FormSession f = filling(xform("<data id='x'><r><g><a/></g><x>7</x><t/><u/></r></data>", "", body));
        give(f, "/data/r[1]/g/a", QStringLiteral("now"));
        QCOMPARE(reads(f, "/data/r[1]/t"), QStringLiteral("8"));
        QCOMPARE(reads(f, "/data/r[1]/u"), QString());
    }
    void aRepeatWhoseNumberNobodySaidHasNoRows()
    {
        FormSession f = filling(xform("<data id='x'><n/><r jr:template=''><t/></r><r><t/></r></data>",
            "<bind nodeset='/data/n' type='int'/>",
            "<input ref='/data/n'/><group ref='/data/r'><repeat nodeset='/data/r' jr:count='/data/n'><input "
            "ref='/data/r/t'/></repeat></group>"));
        QCOMPARE(f.rowCount(f.placeOf(QStringLiteral("/data/r"))), 0);
        give(f, "/data/n", 2);
        QCOMPARE(f.rowCount(f.placeOf(QStringLiteral("/data/r"))), 2);
        give(f, "/data/n", {});
        QCOMPARE(f.rowCount(f.placeOf(QStringLiteral("/data/r"))), 2); // what was said stays
    }
    void marksOfAScaleAndChoicesByPlaceComeThroughASheet()
    {
        const QByteArray xml = xform("<data id='x'><q/><s/></data>",
            "<instance id='k'><root><item><name>1</name><label>One</label></item><item><name>2</name><label>Two"
            "</label></item></root></instance><instance "
            "id='tk'><root><item><name>0</name><label>low</label></item><item>"
            "<name>5</name><label>high</label></item></root></instance><bind nodeset='/data/q' type='int'/>",
            "<range ref='/data/q' start='0' end='5' step='1' odk:tick-interval='5'><label>Q</label><itemset "
            "nodeset=\"instance('tk')/root/item\"><value ref='name'/><label ref='label'/></itemset></range><select1 "
            "ref='/data/s'><label>S</label><itemset nodeset=\"instance('k')/root/item[position() &lt;= 1]\"><value "
            "ref='name'/><label ref='label'/></itemset></select1>");
        const FormSession f = filling(xml);
        QCOMPARE(f.question(f.placeOf(QStringLiteral("s"))).choices.size(), 1);
        const auto sheets = writeXlsForm(*readFormFile(xml, QStringLiteral("form.xml")));
        QVERIFY(sheets.ok());
        const auto again = readFormFile(sheets->bytes, QStringLiteral("form.xlsx"));
        QVERIFY2(again.ok(), qPrintable(again.ok() ? QString() : again.error().text()));
        QVERIFY(again->elements[1].parameters.contains({QStringLiteral("tick_labelset"), QStringLiteral("tk")}));
        QVERIFY(again->elements[1].parameters.contains({QStringLiteral("tick_interval"), QStringLiteral("5")}));
        QCOMPARE(again->elements[2].type, NodeType::SelectOne);
        QCOMPARE(again->elements[2].choiceFilter.text, QStringLiteral("position() <= 1"));
        QVERIFY(writeXForm(*again).contains("instance('tk')/root/item"));
    }
    void tagsOfMapFeaturesAndTheLanguageDefaultComeThroughASheet()
    {
        const QByteArray xml = xform("<data id=\"a\"><q/><b/><f/><meta><instanceID/></meta></data>",
            "<itext><translation lang=\"English (en)\"><text id=\"q\"><value>Yes</value></text>"
            "<text id=\"k\"><value>Kind</value></text></translation>"
            "<translation default=\"true()\" lang=\"default\"><text id=\"q\"><value>Ja</value></text>"
            "<text id=\"k\"><value>Art</value></text></translation></itext>"
            "<bind nodeset=\"/data/q\" type=\"string\"/><bind nodeset=\"/data/b\" type=\"binary\"/>"
            "<bind nodeset=\"/data/f\" type=\"binary\"/>"
            "<bind nodeset=\"/data/meta/instanceID\" type=\"string\" readonly=\"true()\" jr:preload=\"uid\"/>",
            "<input ref=\"/data/q\"><label ref=\"jr:itext('q')\"/></input>"
            "<upload mediatype=\"osm/*\" ref=\"/data/b\"><label>House</label><tag key=\"building\">"
            "<label ref=\"jr:itext('k')\"/><item><label>Hut</label><value>hut</value></item></tag>"
            "<tag key=\"name\"><label>Name</label></tag></upload>"
            "<upload mediatype=\"osm/*\" ref=\"/data/f\"><label>Fence</label></upload>");
        const auto form = readFormFile(xml, QStringLiteral("form.xml"));
        QVERIFY2(form.ok(), form ? "" : qPrintable(form.error().text()));
        const QByteArray once = writeXForm(*form);
        for (const char* part : {"<tag key=\"building\">", "<value>hut</value>", "<tag key=\"name\">", "osm/*"})
            QVERIFY2(once.contains(part), part);
        QVERIFY(writeItemsets(*form).isEmpty());
        const auto sheets = writeXlsForm(*form);
        QVERIFY2(sheets.ok() && sheets->lost.isEmpty(), "something was lost");
        const auto back = readFormFile(sheets->bytes, QStringLiteral("form.xlsx"));
        QVERIFY2(back.ok(), back ? "" : qPrintable(back.error().text()));
        QCOMPARE(back->languages.size(), size_t(2));
        QCOMPARE(back->languages[0].name, QStringLiteral("English (en)"));
        QCOMPARE(back->languages[size_t(back->defaultLanguage)].name, QStringLiteral("default"));
        const QByteArray again = writeXForm(*back);
        const auto tags = [](const QByteArray& of) {
            const qsizetype from = of.indexOf("<tag");
            return of.mid(from, of.lastIndexOf("</tag>") - from).replace("'b-", "'/data/b-");
        };
        QCOMPARE(tags(again), tags(once));
        QCOMPARE(again.count("osm/*"), 2);
        QVERIFY(again.contains("<value>Art</value>") && again.contains("<value>Kind</value>"));
    }
    void groupsWithoutANameMayShowWhatIsWorkedOut()
    {
        const QByteArray group = "<group><label><output value=\"1 + 1\"/></label><input ref=\"/data/a\"/></group>";
        const auto form = readFormFile(
            xform("<data id=\"a\"><a/><b/></data>", {}, group + QByteArray(group).replace("/data/a", "/data/b")),
            QStringLiteral("form.xml"));
        QVERIFY2(form.ok(), form ? "" : qPrintable(form.error().text()));
        const auto sheets = writeXlsForm(*form);
        QVERIFY(sheets.ok());
        const auto back = readFormFile(sheets->bytes, QStringLiteral("form.xlsx"));
        QVERIFY2(back.ok(), back ? "" : qPrintable(back.error().text()));
    }
    void aListWhoseNameIsNotThatOfItsFileIsRenamedInASheet()
    {
        const QByteArray xml = xform("<data id=\"a\"><t/><c/></data>",
            "<instance id=\"towns\" src=\"jr://file-csv/places.csv\"/><instance id=\"places\" "
            "src=\"jr://file/towns.xml\"/>"
            "<instance id=\"spots\" src=\"jr://file/spots.geojson\"/>"
            "<bind nodeset=\"/data/c\" calculate=\"count(instance('towns')/root/item) + count(instance( "
            "&quot;places&quot; "
            ")/root/item) + pulldata('towns', 'a', 'b', /data/t)\"/>",
            "<select1 ref=\"/data/t\"><label>T</label><itemset nodeset=\"instance('towns')/root/item\">"
            "<value ref=\"name\"/><label ref=\"label\"/></itemset></select1>");
        const auto form = readFormFile(xml, QStringLiteral("form.xml"));
        QVERIFY2(form.ok(), form ? "" : qPrintable(form.error().text()));
        const auto sheets = writeXlsForm(*form);
        QVERIFY(sheets.ok());
        QCOMPARE(sheets->lost.size(), 3); // each is named
        QVERIFY(sheets->lost[2].text.contains(QStringLiteral("spots.geojson")));
        const auto back = readFormFile(sheets->bytes, QStringLiteral("form.xlsx"));
        QVERIFY2(back.ok(), back ? "" : qPrintable(back.error().text()));
        const QByteArray again = writeXForm(*back);
        for (const char* part :
            {"id=\"places\" src=\"jr://file-csv/places.csv\"", "id=\"towns\" src=\"jr://file/towns.xml\"",
                "count(instance('places')/root/item) + count(instance('towns' )/root/item) + pulldata('places', 'a'",
                "nodeset=\"instance('places')/root/item\""})
            QVERIFY2(again.contains(part), again.constData());
    }
    void whatASheetCannotSayIsSaid()
    {
        const auto form = readFormFile(xform("<my:data xmlns:my='http://my' id='x' a='b'><r "
                                             "jr:template=''><t/></r><r><t>1</t></r><r><t/></r><i/></my:data>",
                                           "<bind nodeset='/my:data/i' jr:preload='uid'/>",
                                           "<group ref='/my:data/r'><label>R</label><repeat "
                                           "nodeset='/my:data/r'><input ref='/my:data/r/t'/></repeat>"
                                           "</group>"),
            QStringLiteral("form.xml"));
        QVERIFY2(form.ok(), qPrintable(form.ok() ? QString() : form.error().text()));
        const auto sheets = writeXlsForm(*form);
        QVERIFY(sheets.ok());
        QCOMPARE(sheets->lost.size(), 3); // the prefix, the rows, the id
        const auto again = readFormFile(sheets->bytes, QStringLiteral("form.xlsx"));
        QVERIFY2(again.ok(), qPrintable(again.ok() ? QString() : again.error().text()));
        QVERIFY(again->settings.contains({QStringLiteral("attribute::a"), QStringLiteral("b")}));
    }
    void aListBesideTheFormIsChosenFromAgain()
    {
        const testforms::Rows survey{
            {QStringLiteral("type"), QStringLiteral("name"), QStringLiteral("label"), QStringLiteral("choice_filter")},
            {QStringLiteral("select_one_external st"), QStringLiteral("s"), QStringLiteral("S"),
                QStringLiteral("country=${c}")},
            {QStringLiteral("text"), QStringLiteral("c"), QStringLiteral("C")}};
        const auto form = readFormFile(
            testforms::xlsxOf({{QStringLiteral("survey"), survey},
                {QStringLiteral("external_choices"),
                    {{QStringLiteral("list_name"), QStringLiteral("name"), QStringLiteral("label"),
                         QStringLiteral("country")},
                        {QStringLiteral("st"), QStringLiteral("a"), QStringLiteral("A \"1\""), QStringLiteral("y")}}}}),
            QStringLiteral("form.xlsx"));
        QVERIFY2(form.ok(), qPrintable(form.ok() ? QString() : form.error().text()));
        QCOMPARE(writeItemsets(*form),
            QByteArray("\"list_name\",\"name\",\"label\",\"country\"\n\"st\",\"a\",\"A \"\"1\"\"\",\"y\"\n"));
        const auto again = readFormFile(writeXForm(*form), QStringLiteral("form.xml"));
        QVERIFY(again.ok());
        QCOMPARE(again->elements[1].type, NodeType::SelectOne);
        QCOMPARE(again->elements[1].items.file, QStringLiteral("itemsets.csv"));
        QVERIFY(again->elements[1].choiceFilter.text.startsWith(QLatin1String("list_name = 'st' and (country=")));
        const auto sheets = writeXlsForm(*again);
        QVERIFY(sheets.ok() && readFormFile(sheets->bytes, QStringLiteral("form.xlsx")).ok());
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
    void filesAnXFormBeginsWithAreKnownByTheirNames()
    {
        const char* binds = "<bind nodeset=\"/data/p\" type=\"binary\"/><bind nodeset=\"/data/s\" type=\"binary\"/>"
                            "<bind nodeset=\"/data/v\" type=\"binary\"/>";
        const auto program = compileFormFile(xform("<data id=\"d\"><p>jr://images/p.png</p><s>jr://audio/s.mp3</s>"
                                                   "<v>jr://video/v.mp4</v></data>",
                                                 binds,
                                                 "<upload ref=\"/data/p\" mediatype=\"image/*\"/>"
                                                 "<upload ref=\"/data/s\" mediatype=\"audio/*\"/>"
                                                 "<upload ref=\"/data/v\" mediatype=\"video/*\"/>"),
            QStringLiteral("d.xml"));
        QVERIFY(program.ok());
        QStringList files = (*program)->attachments();
        files.sort();
        QCOMPARE(files, (QStringList{QStringLiteral("p.png"), QStringLiteral("s.mp3"), QStringLiteral("v.mp4")}));
    }
    void aDashThatStandsForNoTranslationFallsBack()
    {
        FormSession session = filling(xform("<data id=\"d\"><a/><b/></data>",
            "<itext><translation lang=\"English (en)\" default=\"true()\"><text id=\"q\"><value>Name</value>"
            "<value form=\"image\">jr://images/a.png</value></text><text id=\"n\"><value>-</value></text></translation>"
            "<translation lang=\"Arabic (ar)\"><text id=\"q\"><value>-</value><value form=\"image\">-</value></text>"
            "<text id=\"n\"><value>-</value></text></translation></itext>",
            "<input ref=\"/data/a\"><label ref=\"jr:itext('q')\"/></input>"
            "<input ref=\"/data/b\"><label ref=\"jr:itext('n')\"/></input>"));
        session.setLanguage(QStringLiteral("ar"));
        const QuestionView a = session.question(session.placeOf(QStringLiteral("a")));
        QCOMPARE(a.label.text, QStringLiteral("Name"));
        QVERIFY(a.label.isFallback);
        QCOMPARE(a.image, QStringLiteral("a.png"));
        // Where no language has words, the author meant it.
        QCOMPARE(session.question(session.placeOf(QStringLiteral("b"))).label.text, QStringLiteral("-"));
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
    void whatIsSetWhenADraftIsOpenedIsNotSetLater()
    {
        const QByteArray form = xform("<data id=\"d\"><a>yes</a><x/></data>",
            "<bind nodeset=\"/data/x\" type=\"int\" relevant=\"/data/a = 'yes'\"/>"
            "<setvalue event=\"odk-instance-load\" ref=\"/data/x\" value=\"1 + 1\"/>",
            "<input ref=\"/data/a\"/><input ref=\"/data/x\"/>");
        FormSession before = filling(form);
        give(before, "/data/x", 7);
        give(before, "/data/a", QStringLiteral("no"));
        FormSession session = filling(form);
        QVERIFY(session.restore(before.save()).ok());
        give(session, "/data/a", QStringLiteral("yes"));
        QCOMPARE(reads(session, "/data/x"), QStringLiteral("7"));
    }
    void rowsThatRestedBeforeTheyBeganHaveWhatNewRowsHave()
    {
        FormSession session
            = filling(xform("<data id=\"d\"><go/><n/><cap>9</cap><r jr:template=\"\"><x/></r><total/></data>",
                "<bind nodeset=\"/data/n\" type=\"int\"/><bind nodeset=\"/data/cap\" type=\"int\"/>"
                "<bind nodeset=\"/data/total\" calculate=\"if(/data/cap &lt; /data/n, /data/cap, /data/n)\"/>",
                "<input ref=\"/data/go\"/><input ref=\"/data/n\"/><input ref=\"/data/cap\"/>"
                "<repeat nodeset=\"/data/r\" jr:count=\"/data/total\">"
                "<setvalue event=\"odk-new-repeat\" ref=\"/data/r/x\" value=\"/data/go + 1\"/>"
                "<setvalue event=\"odk-new-repeat\" ref=\"/data/cap\" value=\"/data/go\"/>"
                "<input ref=\"/data/r/x\"/></repeat>"));
        give(session, "/data/go", 1);
        give(session, "/data/n", 3);
        give(session, "/data/cap", 9);
        QCOMPARE(session.rowCount(session.placeOf(QStringLiteral("/data/r"))), 3);
        for (const char* x : {"/data/r[1]/x", "/data/r[2]/x", "/data/r[3]/x"})
            QCOMPARE(reads(session, x), QStringLiteral("2"));
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
    void anActionThatSetsAGroupSetsNothingAndIsNamed()
    {
        const QByteArray form = xform("<data id=\"d\"><g><a/></g></data>",
            "<setvalue event=\"odk-instance-first-load\" ref=\"/data/g\">100</setvalue>", "<input ref=\"/data/g/a\"/>");
        const FormSession session = filling(form);
        QVERIFY(!session.instanceXml().contains(QLatin1String("100")));
        QVERIFY(!QString::fromLatin1(session.saved().toHex()).contains(QLatin1String("313030"))); // “100”
        const QList<Warning> warnings = session.program().warnings();
        QVERIFY(std::any_of(warnings.begin(), warnings.end(), [](const Warning& warning) {
            return warning.text.startsWith(QStringLiteral("This action is to set “/data/g”, which has other elements"));
        }));
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

// SPDX-License-Identifier: GPL-3.0-or-later
// Prefixes of names in what is written: each is declared, and means what it meant in the form.
#include "form/compile/formcompiler.h"
#include "form/formfile.h"
#include "form/xform/xformwriter.h"
#include "form/xlsform/xlsformwriter.h"
#include "testforms.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace uthan;
using namespace uthan::form;

namespace {
QString s(const char* text)
{
    return QString::fromUtf8(text);
}

// What is wrong with it as XML with namespaces, else each element and attribute with its namespace: “{uri}name”.
QStringList namesIn(const QByteArray& xml)
{
    QStringList out;
    QXmlStreamReader reader(xml);
    const auto named = [](QStringView uri, QStringView name) { return QStringLiteral("{%1}%2").arg(uri, name); };
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        out << named(reader.namespaceUri(), reader.name());
        for (const QXmlStreamAttribute& attribute : reader.attributes())
            out << QLatin1Char('@') + named(attribute.namespaceUri(), attribute.name());
    }
    return reader.hasError() ? QStringList{QStringLiteral("no XML: ") + reader.errorString()} : out;
}

QByteArray xform(const char* instance, const char* ref = "/data/a", const char* more = "")
{
    return QByteArray("<h:html xmlns='http://www.w3.org/2002/xforms' xmlns:h='http://www.w3.org/1999/xhtml' "
                      "xmlns:jr='http://openrosa.org/javarosa'><h:head><h:title>T</h:title><model><instance>")
        + instance + "</instance>" + more + "</model></h:head><h:body><input ref='" + ref
        + "'><label>A</label></input></h:body></h:html>";
}

QByteArray submissionOf(const FormDefinition& form)
{
    const auto program = compileForm(form);
    if (!program)
        qFatal("%s", qPrintable(program.error().text()));
    return FormSession(*program, testforms::environment()).instanceXml().toUtf8();
}

FormDefinition read(const QByteArray& bytes, const char* name)
{
    const Result<FormDefinition> form = readFormFile(bytes, QLatin1String(name));
    if (!form)
        qFatal("%s", qPrintable(form.error().text()));
    return *form;
}
}

class TestPrefixes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void attributesOfSheetsHaveTheirPrefixesDeclaredInSubmissions_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("name");
        const QString odk = s("@{http://www.opendatakit.org/xforms}");
        QTest::newRow("tags of text messages") << s("compact_tag") << odk + s("tag");
        QTest::newRow("odk") << s("instance::odk:length") << odk + s("length");
        QTest::newRow("events") << s("instance::ev:z") << s("@{http://www.w3.org/2001/xml-events}z");
        QTest::newRow("html") << s("instance::h:w") << s("@{http://www.w3.org/1999/xhtml}w");
        QTest::newRow("schema") << s("instance::xsd:y") << s("@{http://www.w3.org/2001/XMLSchema}y");
        QTest::newRow("of nobody") << s("instance::k:y") << s("@{urn:prefix:k}y");
        QTest::newRow("of XML itself") << s("instance::xml:lang") << s("@{http://www.w3.org/XML/1998/namespace}lang");
    }
    void attributesOfSheetsHaveTheirPrefixesDeclaredInSubmissions()
    {
        QFETCH(const QString, heading);
        QFETCH(const QString, name);
        const FormDefinition form = read(
            testforms::form({{s("type"), s("name"), s("label"), heading}, {s("begin_repeat"), s("r"), s("R"), s("1")},
                {s("text"), s("a"), s("A"), s("+a")}, {s("end_repeat")}}),
            "form.xlsx");
        const QStringList sent = namesIn(submissionOf(form));
        QVERIFY2(sent.contains(name), qPrintable(sent.join(u'\n')));
        const QStringList written = namesIn(writeXForm(form));
        QVERIFY2(written.contains(name), qPrintable(written.join(u'\n')));
    }
    void namespacesOfAFormAreKeptWhereverTheyAreDeclared_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<QString>("name");
        const auto add
            = [](const char* row, const QByteArray& form, const char* name) { QTest::newRow(row) << form << s(name); };
        add("an attribute's", xform("<data id='t'><a xmlns:k='http://k' k:x='1'/></data>"), "@{http://k}x");
        add("an element's", xform("<data id='t'><k:a xmlns:k='http://k'/></data>", "/data/k:a"), "{http://k}a");
        add("a group's", xform("<data id='t'><g xmlns:k='http://k'><k:a/></g></data>", "/data/g/k:a"), "{http://k}a");
        add("a repeat's", xform("<data id='t'><a/><k:r xmlns:k='http://k' jr:template=''><k:a/></k:r></data>"),
            "{http://k}a");
        add("metadata under another prefix",
            xform("<data id='t'><a/><n0:meta xmlns:n0='http://openrosa.org/xforms'><n0:instanceID/></n0:meta></data>"),
            "{http://openrosa.org/xforms}instanceID");
        add("metadata without a prefix",
            xform("<data id='t'><a/><meta xmlns='http://openrosa.org/xforms'><instanceID/></meta></data>"),
            "{http://openrosa.org/xforms}instanceID");
        add("a case", xform("<data id='t'><a/><n1:case case_id='' xmlns:n1='http://c'><n1:create/></n1:case></data>"),
            "{http://c}create");
        add("one prefix for two, the first",
            xform("<data id='t'><a/><k:b xmlns:k='http://b'/><k:c xmlns:k='http://c'/></data>"), "{http://b}b");
        add("one prefix for two, the second",
            xform("<data id='t'><a/><k:b xmlns:k='http://b'/><k:c xmlns:k='http://c'><k:d/></k:c></data>"),
            "{http://c}d");
        add("a prefix of ours that means something else",
            xform("<data id='t'><a/><orx:b xmlns:orx='http://openrosa.org/jr/xforms'/></data>"),
            "{http://openrosa.org/jr/xforms}b");
        add("at the root one of ours",
            xform("<data id='t' xmlns:orx='http://openrosa.org/jr/xforms'><a/><orx:b/></data>"),
            "{http://openrosa.org/jr/xforms}b");
        add("none inside another", xform("<data id='t' xmlns='http://d'><a/><b xmlns=''/></data>"), "{}b");
    }
    void namespacesOfAFormAreKeptWhereverTheyAreDeclared()
    {
        QFETCH(const QByteArray, form);
        QFETCH(const QString, name);
        const FormDefinition first = read(form, "form.xml");
        const QStringList sent = namesIn(submissionOf(first));
        QVERIFY2(sent.contains(name), qPrintable(sent.join(u'\n')));
        const QByteArray xml = writeXForm(first);
        const QStringList written = namesIn(xml);
        QVERIFY2(written.contains(name), qPrintable(written.join(u'\n') + QString::fromUtf8(xml)));
        // What was written means the same when it is read.
        QCOMPARE(namesIn(submissionOf(read(xml, "again.xml"))), sent);
        // A sheet cannot say all, but what is made of it is XML.
        const QStringList fromSheet = namesIn(submissionOf(read(writeXlsForm(first).value().bytes, "again.xlsx")));
        QVERIFY2(!fromSheet.constFirst().startsWith(s("no XML")), qPrintable(fromSheet.constFirst()));
    }
    void prefixesOfBindsAndControlsAreDeclaredWhereTheyAreWritten()
    {
        const QByteArray form = xform("<data id='t'><a/></data>", "/data/a",
            "<bind xmlns:k='http://k' nodeset='/data/a' type='string' k:means='1'/>");
        const QStringList written = namesIn(writeXForm(read(form, "form.xml")));
        QVERIFY2(written.contains(s("@{http://k}means")), qPrintable(written.join(u'\n')));
    }
    void answersUnderPrefixesAreReadBack()
    {
        const auto program = compileForm(read(
            xform("<data id='t'><k:a xmlns:k='http://k'/><meta xmlns='http://openrosa.org/xforms'><instanceID/></meta>"
                  "</data>",
                "/data/k:a"),
            "form.xml"));
        QVERIFY(program.ok());
        FormSession session(*program, testforms::environment());
        session.answer(session.placeOf(s("/data/k:a")), s("said"));
        const QByteArray xml = session.instanceXml().toUtf8();
        QVERIFY(xml.contains("said"));
        FormSession again(*program, testforms::environment());
        const auto left = again.restoreXml(xml);
        QVERIFY(left.ok() && left->isEmpty());
        QCOMPARE(again.instanceXml().toUtf8(), xml);
    }
};

QTEST_GUILESS_MAIN(TestPrefixes)
#include "tst_prefixes.moc"

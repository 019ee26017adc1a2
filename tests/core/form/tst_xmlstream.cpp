// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xform/xmltree.h"
#include "xmlsaid.h"

#include <QTest>

using namespace uthan;
using namespace uthan::form;

namespace {
QByteArray inRoot(const QByteArray& inside)
{
    return QByteArray("<?xml version='1.0' encoding='UTF-8'?>\n<a xmlns='urn:a' xmlns:b='urn:b'>\n") + inside
        + "\n</a>\n";
}
}

// The quick way to read an XML document says what the careful one says, or that it cannot tell.
class TestXmlStream : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bothWaysOfReadingSayTheSame_data()
    {
        QTest::addColumn<QByteArray>("xml");
        const auto row = [](const char* name, const char* inside) { QTest::newRow(name) << inRoot(inside); };
        row("elements", "<c/><b:d>x</b:d><e\n\n f = '1'\n>y</e\n>");
        row("attributes", "<c d='1' b:d='2' e=\"'\"/>");
        row("namespaces", "<c xmlns=''><d/></c><c xmlns:b='urn:c' b:x='1'><b:d/></c><b:d xmlns:e='urn:e'/>");
        row("the language of XML", "<c xml:lang='bn' xml:space='preserve'> </c>");
        row("entities", "<c d='&lt;&#65;&#x1F600;'>&amp;&gt;&apos;&quot;&#x995;</c>");
        row("white space in values", "<c d=' 1\n2\t3\r\n4&#10;5&#13;6&#9;'/>");
        row("ends of lines", "<c/>\r\n<c>\r</c>\r\r\n<c d='\r\n'/>\n\r<c/>");
        row("data, comments and instructions", "x<!-- <y> --\ty<?do <this> ?>z<![CDATA[<&]]]]>w");
        row("data, comments and instructions in order", "x<!-- <y>\n -->y<?do <this>\n ?>z<![CDATA[<&\n]]]]>w<c/>");
        row("a byte order mark inside", "<c d='\xEF\xBB\xBFx'>\xEF\xBB\xBFy</c>");
        row("letters of every length",
            "<c d='\xC3\xA9\xE0\xA6\x95\xF0\x9F\x98\x80'>\xC3\xA9\xE0\xA6\x95\xF0\x9F\x98\x80</c>");
        row("names of other scripts", "<\xE0\xA6\xA8\xE0\xA6\xBE\xE0\xA6\xAE \xD9\x86='1'/>");
        QTest::newRow("bare") << QByteArray("<a/>");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF<?xml version='1.0'?><a>x</a>");
        QTest::newRow("around the root") << QByteArray("<!-- x -->\n<?p q?>\n<a/>\n<!-- y --> ");
        for (const int size : {1000, 32'000, 32'768, 70'000}) { // letters and tags are cut where the pieces end
            QByteArray inside;
            while (inside.size() < size)
                inside += "<c d='\xE0\xA6\x95'>\xE0\xA6\x95\r\n</c>";
            QTest::addRow("pieces of %d", size) << inRoot(inside);
            QTest::addRow("a comment of %d", size * 80)
                << inRoot("<!--" + QByteArray(size * 80, 'x') + "--><c d='" + QByteArray(size, 'x') + "'/>");
            QTest::addRow("a text of %d", size) << inRoot(QByteArray(size, 'x'));
        }
    }
    void bothWaysOfReadingSayTheSame()
    {
        QFETCH(QByteArray, xml);
        const auto expected = xmlsaid::carefully(xml);
        const auto said = xmlsaid::quickly(xml);
        if (!expected) {
            QVERIFY(!said);
            return;
        }
        QVERIFY(said);
        QCOMPARE(*said, *expected);
    }
    void whatOnlyCarefulReadingCanTellIsLeftToIt_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<bool>("isRight");
        const auto row = [](const char* name, const char* inside, bool isRight) {
            QTest::newRow(name) << inRoot(inside) << isRight;
        };
        row("a prefix that is not declared", "<q:c/>", false);
        row("one of an attribute", "<c q:d='1'/>", false);
        row("one that is declared elsewhere", "<c xmlns:q='urn:q'/><q:c/>", false);
        row("a prefix taken away", "<c xmlns:b=''/>", false);
        row("an attribute twice", "<c d='1' d='2'/>", false);
        row("an attribute twice by two prefixes", "<c xmlns:d='urn:b' b:e='1' d:e='2'/>", false);
        row("two colons", "<c:d:e/>", false);
        row("a colon at the start", "<:c/>", false);
        row("a digit behind the prefix", "<b:1/>", false);
        row("an element of another's name", "<c></d>", false);
        row("cut", "<c", false);
        row("an entity that is not known", "<c>&nbsp;</c>", false);
        row("an instruction with a colon", "<?b:c?>", false);
        row("NUL", "<c>\x01</c>", false);
        row("letters that are none", "<c>\xFF</c>", false);
        row("a name of many letters beyond the fourth edition", "<\xE1\x88\xB5\xE1\x88\x9D/>", true); // Amharic
        row("a name that looks encoded",
            "<a\xCA\xA7"
            "61\xCA\xA7/>",
            true);
        QTest::newRow("a document type") << QByteArray("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>") << false;
        QTest::newRow("version 1.1") << QByteArray("<?xml version='1.1'?><a/>") << false;
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("two roots") << QByteArray("<a/><b/>") << false;
        QTest::newRow("another encoding") << QByteArray("<?xml version='1.0' encoding='us-ascii'?><a/>") << true;
        QTest::newRow("very deep") << QByteArray("<a>").repeated(2000) + QByteArray("</a>").repeated(2000) << true;
        QByteArray names, prefixes, uris;
        for (int i = 0; i < 60'000; ++i)
            names += "<c" + QByteArray::number(i) + "/>";
        for (int i = 0; i < 300; ++i) {
            const QByteArray number = QByteArray::number(i);
            prefixes += "<p" + number + ":c xmlns:p" + number + "='urn:p'/>";
            uris += "<c xmlns='urn:" + number + "'/>";
        }
        const QByteArray longName = "a" + QByteArray("\xD6\xBC").repeated(1'600);
        row("a very long name of foreign letters", ("<" + longName + "/>").constData(), false);
        row("very many names", names.constData(), true);
        row("very many prefixes", prefixes.constData(), true);
        row("very many namespaces", uris.constData(), true);
    }
    void whatOnlyCarefulReadingCanTellIsLeftToIt()
    {
        QFETCH(QByteArray, xml);
        QFETCH(bool, isRight);
        QBuffer file(&xml);
        QVERIFY(file.open(QIODevice::ReadOnly));
        XmlStream stream;
        stream.readQuickly(file);
        QVERIFY(!xmlsaid::all(stream));
        QVERIFY(stream.isStuck());
        QCOMPARE(xmlsaid::carefully(xml).has_value(), isRight);
        if (isRight) // names that were put aside in between are still told right
            QVERIFY(xmlsaid::carefully(xml)->join(u'\n').contains(QStringLiteral("line")));
    }
    void anElementIsSkippedAndItsTextIsRead()
    {
        QByteArray xml = inRoot("<c>1<d>2</d>3</c><e>4<d><f/></d></e><g h='\xE0\xA6\x95'/>");
        for (const bool isQuick : {true, false}) {
            QBuffer file(&xml);
            QVERIFY(file.open(QIODevice::ReadOnly));
            XmlStream stream;
            isQuick ? stream.readQuickly(file) : stream.readCarefully(file);
            QVERIFY(nextElement(stream) && nextElement(stream));
            QVERIFY(stream.name() == "c");
            QCOMPARE(stream.readElementText(), QStringLiteral("123"));
            QVERIFY(nextElement(stream) && stream.name() == "e");
            stream.skipCurrentElement();
            QVERIFY(stream.isEndElement() && stream.name() == "e");
            QVERIFY(nextElement(stream) && stream.hasAttribute("h") && !stream.hasAttribute("i"));
            QCOMPARE(stream.attribute("h"), QStringLiteral("ক"));
            QCOMPARE(stream.attribute("i"), QString());
            stream.raiseError(QStringLiteral("enough"));
            QVERIFY(stream.atEnd() && stream.hasError() && !stream.isStartElement());
            QCOMPARE(stream.isStuck(), isQuick);
            QCOMPARE(stream.readNext(), XmlStream::Kind::None);
        }
    }
};

QTEST_GUILESS_MAIN(TestXmlStream)
#include "tst_xmlstream.moc"

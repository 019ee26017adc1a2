// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/lists/foldtext.h"
#include "form/lists/listreader.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTest>

using namespace uthan;
using namespace uthan::form;

namespace {
// Keeps what a reader gives, as people would write the table down.
class Kept : public lists::RowSink {
public:
    QStringList columns;
    QList<QStringList> rows;
    Result<void> addColumn(const QString& name) override
    {
        columns << name;
        return {};
    }
    Result<void> addRow(const std::vector<QString>& values) override
    {
        rows << QStringList(values.begin(), values.end());
        return {};
    }
    QStringList leftOut;
    void letterLeftOut(int row, const QString& column, char16_t letter) override
    {
        leftOut << QStringLiteral("%1 %2 %3").arg(row).arg(column).arg(int(letter));
    }
};
}

class TestListReaders : public QObject {
    Q_OBJECT
    Kept m_kept;
    QString m_error;
    lists::Shape m_shape = lists::Shape::Rows;
    bool read(const QByteArray& text, const char* name)
    {
        m_kept = {};
        QByteArray bytes = text;
        QBuffer buffer(&bytes);
        if (!buffer.open(QIODevice::ReadOnly))
            return false;
        const auto done = lists::readList(buffer, QString::fromLatin1(name), m_kept);
        m_error = done ? QString() : done.error().text();
        if (done)
            m_shape = *done;
        return done.ok();
    }
private Q_SLOTS:
    void aListIsReadWithItsQuotesAndLineBreaks()
    {
        QVERIFY(read("name,label\r\na,\"Well, the \"\"old\"\" one\"\r\nb,\"two\nlines\"\r\n\r\nc,last", "x.csv"));
        QCOMPARE(m_kept.columns, (QStringList{QStringLiteral("name"), QStringLiteral("label")}));
        QCOMPARE(m_kept.rows.size(), 3);
        QCOMPARE(m_kept.rows[0][1], QStringLiteral("Well, the \"old\" one"));
        QCOMPARE(m_kept.rows[1][1], QStringLiteral("two\nlines"));
        QCOMPARE(m_kept.rows[2], (QStringList{QStringLiteral("c"), QStringLiteral("last")}));
    }
    void semicolonsTabsAndAByteOrderMarkAreUnderstood()
    {
        QVERIFY(read("\xEF\xBB\xBFname;label\n1;a,b\n", "x.csv"));
        QCOMPARE(m_kept.columns.first(), QStringLiteral("name"));
        QCOMPARE(m_kept.rows[0][1], QStringLiteral("a,b"));
        QVERIFY(read("name\tlabel\n1\ta;b,c\n", "x.csv"));
        QCOMPARE(m_kept.rows[0][1], QStringLiteral("a;b,c"));
    }
    void twoByteOrderMarksAreNoPartOfTheFirstHeading()
    {
        QVERIFY(read("\xEF\xBB\xBF\xEF\xBB\xBFname,label\n1,a\n", "x.csv"));
        QCOMPARE(m_kept.columns.first(), QStringLiteral("name"));
    }
    void lettersThatAreNoTextAreLeftOutAndTheirCellsNamed()
    {
        QVERIFY(read(QByteArrayLiteral("name,label\na\0b,\"x\ty\"\n\"c\x01\",\xEF\xBF\xBFZ,\n"), "x.csv"));
        QCOMPARE(m_kept.rows[0], (QStringList{QStringLiteral("ab"), QStringLiteral("x\ty")}));
        QCOMPARE(m_kept.rows[1], (QStringList{QStringLiteral("c"), QStringLiteral("Z")}));
        QCOMPARE(m_kept.leftOut,
            (QStringList{QStringLiteral("2 name 0"), QStringLiteral("3 name 1"), QStringLiteral("3 label 65535")}));
    }
    void utf16IsReadWithAndWithoutItsMark()
    {
        const QString text = QString::fromUtf8("name,label\nd,ঢাকা\n");
        for (const auto flag : {QStringConverter::Flag::WriteBom, QStringConverter::Flag::Default}) {
            for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
                QStringEncoder encoder(encoding, flag);
                QVERIFY2(read(encoder.encode(text), "x.csv"), qPrintable(m_error));
                QCOMPARE(m_kept.rows[0][1], QString::fromUtf8("ঢাকা"));
            }
        }
    }
    void spacesAroundAValueAreNoPartOfIt()
    {
        QVERIFY2(read(" name , label \n x , \" X \"\n", "x.csv"), qPrintable(m_error));
        QCOMPARE(m_kept.rows[0].mid(0, 1), QStringList{QStringLiteral("x")});
    }
    void theLineThatNamesTheSeparatorIsNoHeading()
    {
        QVERIFY2(read("sep=;\r\nname;label\r\nx;X, Y\r\n", "x.csv"), qPrintable(m_error));
        QCOMPARE(m_kept.columns.size(), 2);
        QCOMPARE(m_kept.rows[0], (QStringList{QStringLiteral("x"), QStringLiteral("X, Y")}));
        QVERIFY(!read("sep=;\nname;label\nx;X;Z\n", "x.csv"));
        QVERIFY2(m_error.contains(QStringLiteral("row 3")), qPrintable(m_error));
    }
    void aWrongEncodingIsNamedWithItsRow()
    {
        QVERIFY(!read("name,label\na,fine\nb,Caf\xE9\n", "towns.csv"));
        QVERIFY2(m_error.startsWith(QStringLiteral("towns.csv, row 3: The text is not in UTF-8")), qPrintable(m_error));
    }
    void whatIsWrongWithATableIsSaidWithItsRow_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("row 1: The list is empty");
        QTest::newRow("open quote") << QByteArray("name,label\na,x\nb,\"never\nclosed\n")
                                    << QStringLiteral("row 3: A quotation mark opens here");
        QTest::newRow("too many") << QByteArray("name,label\na,b,c\n") << QStringLiteral("row 2: The row has 3 cells");
        QTest::newRow("twice") << QByteArray("name,name\n") << QStringLiteral("row 1: Two columns are named “name”");
        QTest::newRow("no names") << QByteArray(",,\na,b,c\n") << QStringLiteral("row 1: The first row names no");
    }
    void whatIsWrongWithATableIsSaidWithItsRow()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        QVERIFY(!read(text, "x.csv"));
        QVERIFY2(m_error.contains(says), qPrintable(m_error));
    }
    void itemsOfAnXmlListAreRowsWhateverTheirOrder()
    {
        QVERIFY(read("<?xml version='1.0'?><root><item><name>a</name><label>A &amp; B</label></item>\n"
                     "<item><label><![CDATA[C]]></label><name>c</name><extra>7</extra></item><item/></root>",
            "x.xml"));
        QCOMPARE(m_shape, lists::Shape::Rows);
        QCOMPARE(m_kept.columns.size(), 3);
        QCOMPARE(m_kept.rows[0].mid(0, 2), (QStringList{QStringLiteral("a"), QStringLiteral("A & B")}));
        QCOMPARE(m_kept.rows[1], (QStringList{QStringLiteral("c"), QStringLiteral("C"), QStringLiteral("7")}));
    }
    void anXmlTreeThatIsNoListIsToldApart_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nested") << QByteArray("<root><item><a><b>1</b></a></item></root>");
        QTest::newRow("other names") << QByteArray("<towns><town><name>x</name></town></towns>");
        QTest::newRow("mixed") << QByteArray("<root><item><a>1</a></item><other/></root>");
        QTest::newRow("attributes") << QByteArray("<root><item id='1'><a>1</a></item></root>");
        QTest::newRow("twice") << QByteArray("<root><item><a>1</a><a>2</a></item></root>");
    }
    void anXmlTreeThatIsNoListIsToldApart()
    {
        QFETCH(QByteArray, text);
        QVERIFY2(read(text, "x.xml"), qPrintable(m_error));
        QCOMPARE(m_shape, lists::Shape::Tree);
    }
    void brokenXmlAndEntitiesAreRefusedWithTheLine()
    {
        QVERIFY(!read("<root><item>\n<name>a</item></root>", "x.xml"));
        QVERIFY2(m_error.startsWith(QStringLiteral("x.xml, line 2: What ends here")), qPrintable(m_error));
        QVERIFY(!read("<!DOCTYPE r [<!ENTITY a 'aaaa'>]><root><item><name>&a;</name></item></root>", "x.xml"));
        QVERIFY(m_error.contains(QStringLiteral("declares a document type")));
    }
    void featuresOfGeoJsonAreRowsWithPlacesAsFormsWriteThem()
    {
        QVERIFY2(
            read("\xEF\xBB\xBF{\"type\":\"FeatureCollection\",\"name\":\"a [}\\\" b\",\"features\":["
                 "{\"type\":\"Feature\",\"id\":\"f1\",\"properties\":{\"title\":\"A \\\"{\",\"n\":1.5,\"id\":\"no\","
                 "\"ok\":true,\"none\":null},\"geometry\":{\"type\":\"Point\",\"coordinates\":[90.4,23.8]}},"
                 "{\"type\":\"Feature\",\"properties\":{\"id\":\"p2\"},\"geometry\":{\"type\":\"LineString\","
                 "\"coordinates\":[[1,2],[3,4,5]]}},"
                 "{\"type\":\"Feature\",\"id\":3,\"properties\":null,\"geometry\":{\"type\":\"Polygon\","
                 "\"coordinates\":[[[0,0],[0,1],[1,1],[0,0]]]}}]}",
                "x.geojson"),
            qPrintable(m_error));
        const auto cell = [this](int row, const char* column) {
            return m_kept.rows[row].value(m_kept.columns.indexOf(QString::fromLatin1(column)));
        };
        QCOMPARE(cell(0, "id"), QStringLiteral("f1"));
        QCOMPARE(cell(0, "title"), QStringLiteral("A \"{"));
        QCOMPARE(cell(0, "n"), QStringLiteral("1.5"));
        QCOMPARE(cell(0, "geometry"), QStringLiteral("23.8 90.4 0 0"));
        QCOMPARE(cell(1, "id"), QStringLiteral("p2"));
        QCOMPARE(cell(1, "geometry"), QStringLiteral("2 1 0 0; 4 3 5 0"));
        QCOMPARE(cell(2, "id"), QStringLiteral("3"));
        QCOMPARE(cell(2, "geometry"), QStringLiteral("0 0 0 0; 1 0 0 0; 1 1 0 0; 0 0 0 0"));
    }
    void whatIsNoCollectionOfFeaturesIsRefused()
    {
        QVERIFY(!read("{\"type\":\"Feature\"}", "x.geojson"));
        QVERIFY(m_error.contains(QStringLiteral("not a GeoJSON collection")));
        QVERIFY(!read("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\"", "x.geojson"));
        QVERIFY(m_error.contains(QStringLiteral("ends in the middle")));
        QVERIFY(!read("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"geometry\":{\"type\":"
                      "\"MultiPoint\",\"coordinates\":[]}}]}",
            "x.geojson"));
        QVERIFY(m_error.contains(QStringLiteral("“MultiPoint” cannot be a choice")));
    }
    void whatIsNoPlaceOnTheEarthIsRefusedWithItsFeature_data()
    {
        QTest::addColumn<QByteArray>("coordinates");
        QTest::newRow("texts") << QByteArray("[\"2\", \"1\"]");
        QTest::newRow("beyond a pole") << QByteArray("[2, 95]");
        QTest::newRow("metres") << QByteArray("[200000, 500000]");
        QTest::newRow("one number") << QByteArray("[2]");
        QTest::newRow("no numbers") << QByteArray("[]");
    }
    void whatIsNoPlaceOnTheEarthIsRefusedWithItsFeature()
    {
        QFETCH(QByteArray, coordinates);
        const QByteArray begins
            = "{'type':'FeatureCollection','features':[{'type':'Feature','properties':{'id':'a'},"
              "'geometry':null},{'type':'Feature','properties':{'id':'b'},'geometry':{'type':'Point',"
              "'coordinates':";
        QByteArray file = begins + coordinates + "}}]}";
        file.replace('\'', '"');
        QVERIFY(!read(file, "x.geojson"));
        QVERIFY2(m_error.contains(QStringLiteral("no place on the earth")), qPrintable(m_error));
        QVERIFY2(m_error.contains(QStringLiteral("feature 2")), qPrintable(m_error));
    }
    void searchSeesThroughAccentsCaseAndWaysOfWriting_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("typed");
        const auto row = [](const char* name, const char* written, const char* typed) {
            QTest::newRow(name) << QString::fromUtf8(written) << QString::fromUtf8(typed);
        };
        row("accents", "Équipé à Łódź", "equipe a lodz");
        row("case", "STRAẞE", "strasse");
        row("Arabic points", "مُحَمَّد", "محمد");
        row("Arabic hamza", "أحمد", "احمد");
        row("teh marbuta", "مدرسة", "مدرسه");
        row("Urdu letters", "کراچی", "كراچي");
        row("Bangla digits", "ওয়ার্ড ১২", "ওয়ার্ড 12");
        row("joiner", "ক্‍ষ", "ক্ষ");
    }
    void searchSeesThroughAccentsCaseAndWaysOfWriting()
    {
        QFETCH(QString, written);
        QFETCH(QString, typed);
        QCOMPARE(foldText(written), foldText(typed));
    }
    void vowelSignsOfBanglaAreLetters()
    {
        QVERIFY(foldText(QString::fromUtf8("কি")) != foldText(QString::fromUtf8("কু")));
    }
    void aBeginningFitsBetterThanAWordAndAWordBetterThanAPart()
    {
        const QStringList words = searchWords(QStringLiteral("North Da"));
        QCOMPARE(fitOf(QStringLiteral("north dale"), words), 0);
        QCOMPARE(fitOf(QStringLiteral("dale north"), words), 1);
        QCOMPARE(fitOf(QStringLiteral("lindal north"), words), 2);
        QCOMPARE(fitOf(QStringLiteral("north"), words), -1);
    }
};

QTEST_GUILESS_MAIN(TestListReaders)
#include "tst_listreaders.moc"

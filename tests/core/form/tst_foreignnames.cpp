// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/formfile.h"
#include "form/formsession.h"
#include "form/lists/listreader.h"
#include "form/xform/foreignnames.h"
#include "form/xform/xformwriter.h"
#include "form/xform/xmlname.h"
#include "testforms.h"

#include <QBuffer>
#include <QTest>
#include <QXmlStreamReader>

using namespace uthan;
using namespace uthan::form;

namespace {
// Persian with a joiner inside, Chakma beyond U+FFFF, Amharic, the letter that names are put into itself.
const QStringList kNames{QStringLiteral("نام\u200Cخانه"), QString::fromUcs4(U"\U00011107\U00011108"),
    QStringLiteral("ስም"), QStringLiteral("a\u02A7"), QStringLiteral("কর্\u200Dম"), QStringLiteral("\u200Dx"),
    QStringLiteral("x\u00B7y")};

class Columns : public lists::RowSink {
public:
    QStringList names;
    Result<void> addColumn(const QString& name) override
    {
        names << name;
        return {};
    }
    Result<void> addRow(const std::vector<QString>& values) override
    {
        Q_UNUSED(values)
        return {};
    }
};
}

// XML allows more in names than Qt's reader does, and the field's converter writes them.
class TestForeignNames : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesAreThoseOfTheFifthEdition()
    {
        for (const QString& name : kNames)
            QVERIFY2(isXmlName(name), qPrintable(name));
        for (const char* name : {"", "1a", "-a", "a b", "a:b", "a!", "·x", "a\xC2\xA0", "ªb", "a\xE2\x80\x8B"})
            QVERIFY2(!isXmlName(QString::fromUtf8(name)), name);
        QVERIFY(!isXmlName(QString(QChar(0xD804))));
    }
    void onlyNamesAreChangedAndComeBack()
    {
        const QString name = kNames.front();
        const QByteArray xml = QStringLiteral(
            "<?xml version='1.0' encoding='utf-8'?><!-- <%1> --><a %1='%1>%1'>%1<%1/><![CDATA[<%1>]]></a>")
                                   .arg(name)
                                   .toUtf8();
        const QByteArray readable = foreignnames::readable(xml);
        QXmlStreamReader reader(readable);
        QVERIFY(reader.readNextStartElement());
        QCOMPARE(foreignnames::own(reader.attributes().front().name()), name);
        QCOMPARE(reader.attributes().front().value().toString(), name + u'>' + name);
        QString inside;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::Characters)
                inside += reader.text();
            else if (reader.isStartElement())
                QCOMPARE(foreignnames::own(reader.name()), name);
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(inside, name + QStringLiteral("<%1>").arg(name));
        // However it comes in pieces.
        for (qsizetype size : {1, 2, 3, 7}) {
            foreignnames::Encoder encoder;
            QByteArray out;
            for (qsizetype at = 0; at < xml.size(); at += size)
                encoder.feed(QByteArrayView(xml).sliced(at, std::min(size, xml.size() - at)), out);
            QCOMPARE(out, readable);
        }
    }
    void aSheetWithThemBecomesAnXFormThatIsReadAgain()
    {
        testforms::Rows survey{{QStringLiteral("type"), QStringLiteral("name"), QStringLiteral("label"),
            QStringLiteral("relevant"), QStringLiteral("choice_filter")}};
        for (const QString& name : kNames)
            survey.append({QStringLiteral("integer"), name, name, {}, {}});
        survey.append(
            {QStringLiteral("note"), QStringLiteral("shown"), QStringLiteral("Shown ${%1}").arg(kNames.front()),
                QStringLiteral("${%1} + /data/%2 = 3").arg(kNames[0], kNames[3]), {}});
        survey.append({QStringLiteral("select_one towns"), QStringLiteral("town"), QStringLiteral("Town"), {},
            QStringLiteral("%1 = 'n'").arg(kNames.front())});
        const QByteArray sheets = testforms::form(survey,
            {{QStringLiteral("list_name"), QStringLiteral("name"), QStringLiteral("label"), kNames.front()},
                {QStringLiteral("towns"), QStringLiteral("a"), QStringLiteral("A"), QStringLiteral("n")},
                {QStringLiteral("towns"), QStringLiteral("b"), QStringLiteral("B"), QStringLiteral("s")}});
        const auto definition = readFormFile(sheets, QStringLiteral("data.xlsx"));
        QVERIFY2(definition.ok(), definition ? "" : qPrintable(definition.error().text()));
        const auto program = compileFormFile(writeXForm(*definition), QStringLiteral("data.xml"));
        QVERIFY2(program.ok(), program ? "" : qPrintable(program.error().text()));
        FormSession session(*program, testforms::environment());
        for (const QString& name : kNames)
            session.answer(session.placeOf(name), 1);
        session.answer(session.placeOf(kNames[3]), 2);
        QVERIFY(session.question(session.placeOf(QStringLiteral("shown"))).relevant);
        QCOMPARE(session.choiceCount(session.placeOf(QStringLiteral("town"))), 1);
        const QString instance = session.instanceXml();
        for (const QString& name : kNames)
            QVERIFY2(instance.contains(QStringLiteral("<%1>").arg(name)), qPrintable(instance));
        FormSession again(*program, testforms::environment());
        const auto left = again.restoreXml(instance.toUtf8());
        QVERIFY2(left.ok() && left->isEmpty(), left ? "left over" : qPrintable(left.error().text()));
        QCOMPARE(again.answers(), session.answers());
    }
    void aListBesideTheFormMayHaveThem()
    {
        const QString name = kNames.front();
        QByteArray xml = QStringLiteral("<root><item><name>a</name><%1>b</%1></item></root>").arg(name).toUtf8();
        QBuffer file(&xml);
        QVERIFY(file.open(QIODevice::ReadOnly));
        Columns columns;
        const auto read = lists::readList(file, QStringLiteral("towns.xml"), columns);
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().text()));
        QCOMPARE(*read, lists::Shape::Rows);
        QCOMPARE(columns.names, QStringList({QStringLiteral("name"), name}));
    }
};

QTEST_GUILESS_MAIN(TestForeignNames)
#include "tst_foreignnames.moc"

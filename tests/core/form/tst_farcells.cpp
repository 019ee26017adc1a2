// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/formfile.h"
#include "form/xlsform/xlsformwriter.h"
#include "form/xlsform/xlsx.h"
#include "form/xlsform/ziparchive.h"
#include "testforms.h"

#include <QTest>
#include <sys/resource.h>

using namespace uthan;
using namespace uthan::form;

namespace {
QString s(const char* text)
{
    return QString::fromUtf8(text);
}

// An .ods of a small form and another sheet with the rows given.
QByteArray odsWith(const QByteArray& rows)
{
    const auto text = [](const char* said) {
        return QByteArray("<table:table-cell office:value-type=\"string\"><text:p>") + said
            + "</text:p></table:table-cell>";
    };
    return testforms::zipOf({{s("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"},
        {s("content.xml"),
            "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\">"
            "<office:body><office:spreadsheet><table:table table:name=\"survey\"><table:table-row>"
                + text("type") + text("name") + text("label") + "</table:table-row><table:table-row>" + text("text")
                + text("a") + text("A") + "</table:table-row></table:table><table:table table:name=\"mine\">" + rows
                + "</table:table></office:spreadsheet></office:body></office:document-content>"}});
}

Result<WrittenXlsForm> written(const QByteArray& source)
{
    const Result<FormDefinition> form = readFormFile(source, s("mine.ods"));
    return form ? writeXlsForm(*form, source, s("mine.ods"), *form) : form.error();
}

double mostMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}
}

// Workbooks whose cells stand far away, or that say many cells in few bytes.
class TestFarCells : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyCellsThatHoldSomethingCostSomething()
    {
        const double before = mostMegabytes();
        const auto out = written(odsWith("<table:table-row table:number-rows-repeated=\"20000\"><table:table-cell "
                                         "table:number-columns-repeated=\"1998\"/><table:table-cell "
                                         "office:value-type=\"string\"><text:p>far</text:p></table:table-cell>"
                                         "</table:table-row>"));
        QVERIFY2(out.ok(), out ? "" : qPrintable(out.error().text()));
        const double more = mostMegabytes() - before;
        QVERIFY2(more < 600, qPrintable(QString::number(more)));
        const auto book = xlsx::read(out->bytes, s("mine.xlsx"), {s("mine")});
        QVERIFY(book.ok());
        QCOMPARE(book->sheets.front().rows.size(), size_t(20'000));
        QCOMPARE(book->sheets.front().rows[19'999].at(1998), s("far"));
    }

    void theLastCellOfASheetIsKept()
    {
        const auto out = written(odsWith("<table:table-row table:number-rows-repeated=\"1048575\"><table:table-cell "
                                         "table:number-columns-repeated=\"16384\"/></table:table-row><table:table-row>"
                                         "<table:table-cell table:number-columns-repeated=\"16383\"/><table:table-cell "
                                         "office:value-type=\"float\" office:value=\"7\"/></table:table-row>"));
        QVERIFY2(out.ok(), out ? "" : qPrintable(out.error().text()));
        const auto sheet = ZipArchive(out->bytes).read(s("xl/worksheets/sheet2.xml"), 1 << 20);
        QVERIFY(sheet.ok());
        QVERIFY2(sheet->contains("<c r=\"XFD1048576\" s=\"2\"><v>7</v></c>"), sheet->constData());
    }

    void fewBytesThatSayMillionsOfCellsAreRefused()
    {
        const auto out = written(odsWith("<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell "
                                         "table:number-columns-repeated=\"19\" office:value-type=\"float\" "
                                         "office:value=\"1\"/></table:table-row>"));
        QVERIFY(!out);
        QVERIFY2(out.error().text().contains(s("more than 5000000 filled cells")), qPrintable(out.error().text()));
    }
};

QTEST_GUILESS_MAIN(TestFarCells)
#include "tst_farcells.moc"

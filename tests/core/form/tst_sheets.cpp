// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/formfile.h"
#include "form/xlsform/workbook.h"
#include "form/xlsform/xlsxwriter.h"
#include "testforms.h"

#include <algorithm>
#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace uthan;
using namespace uthan::form;

namespace {
QString s(const char* text)
{
    return QString::fromUtf8(text);
}
const QStringList kWanted{s("survey"), s("choices"), s("settings")};

QByteArray ods(const QByteArray& tables, const QByteArray& before = {})
{
    return testforms::zipOf({{s("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"},
        {s("content.xml"),
            "<?xml version=\"1.0\"?>" + before
                + "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><office:body>"
                  "<office:spreadsheet>"
                + tables + "</office:spreadsheet></office:body></office:document-content>"}});
}
QByteArray odsCell(const QByteArray& text)
{
    return "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
}
QByteArray odsRow(std::initializer_list<const char*> cells)
{
    QByteArray row = "<table:table-row>";
    for (const char* cell : cells)
        row += *cell ? odsCell(cell) : "<table:table-cell/>";
    return row + "</table:table-row>";
}
QString sharedForm(const QString& name)
{
    return QDir(qEnvironmentVariable("UTHAN_SHARED")).filePath(s("conformance/forms/") + name);
}
QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
QStringList outline(const FormDefinition& form)
{
    QStringList out;
    for (const Element& e : form.elements)
        out << e.writtenType + u' ' + e.name + u' ' + (e.label.in.empty() ? QString() : e.label.in.front());
    for (const ChoiceListDefinition& list : form.lists) {
        for (const DefinedChoice& c : list.choices)
            out << list.name + u' ' + c.name;
    }
    return out;
}
}

class TestSheets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneTextFileHoldsAllSheets()
    {
        const QByteArray csv
            = "\"survey\",,\n,\"type\",\"name\",\"label\"\n,\"select_one yn\",\"a\",\"Is it, \"\"so\"\"?\"\n"
              "\"choices\",,\n,list name,name,label\n,yn,yes,Yes\n,yn,no,\"No\nnever\"\n";
        const auto form = readFormFile(csv, s("form.csv"));
        QVERIFY2(form.ok(), qPrintable(form.ok() ? QString() : form.error().text()));
        QCOMPARE(
            outline(*form), (QStringList{s(" data "), s("select_one yn a Is it, \"so\"?"), s("yn yes"), s("yn no")}));
        QCOMPARE(form->lists[0].choices[1].label.in[0], s("No\nnever"));
    }
    void theNameOfASheetAndItsHeadingsMayShareALine()
    {
        const QByteArray csv = "survey,type,name,label\n,select_one yn,a,So?\n,text,a,Twice\n"
                               "choices,list_name,name,label\n,yn,yes,Yes\n";
        const auto doubled = readFormFile(csv, s("form.csv"));
        QVERIFY(!doubled.ok());
        QVERIFY2(doubled.error().text().contains(s("row 3")), qPrintable(doubled.error().text()));
        const auto form = readFormFile(QByteArray(csv).replace("text,a,", "text,b,"), s("form.csv"));
        QVERIFY2(form.ok(), qPrintable(form.ok() ? QString() : form.error().text()));
        QCOMPARE(form->lists.at(0).choices.size(), size_t(1));
        QCOMPARE(form->elements.at(1).label.in[0], s("So?"));
    }
    void whatIsMisspeltIsNamed()
    {
        for (const char* first : {"sep=;", "\"sep=;\"", "SEP=;"}) { // as people write it for a spreadsheet program
            const auto named = readFormFile(QByteArray(first) + "\ntype;name;label\ntext;a;A, or B\n", s("form.csv"));
            QVERIFY2(named.ok(), first);
            QCOMPARE(named->elements[1].label.in[0], s("A, or B"));
        }
        const auto wrong = readFormFile(QByteArray("type,name,lable\ntext,a,A\n"), s("form.csv"));
        QVERIFY(!wrong.ok() && wrong.error().text().contains(s("“lable”")));
        const auto form
            = readFormFile(QByteArray("survey\n,type,name,label::English (en)\n,text,a,A\nsettings\n,default_language\n"
                                      ",French (fr)\n"),
                s("form.csv"));
        QVERIFY2(form.ok(), qPrintable(form.ok() ? QString() : form.error().text()));
        QVERIFY(std::any_of(form->warnings.begin(), form->warnings.end(),
            [](const Warning& warning) { return warning.text.contains(s("French (fr)")); }));
    }
    void lettersWrittenByTheirNumberAreLetters()
    {
        const auto labelOf = [](const QByteArray& bytes) {
            const auto form = readFormFile(bytes, s("form.xlsx"));
            return form ? QString(form->elements.at(1).label.in[0]) : form.error().text();
        };
        const testforms::Rows head{{s("type"), s("name"), s("label")}};
        QCOMPARE(
            labelOf(testforms::form(head + testforms::Rows{{s("text"), s("a"), s("One_x000D_\nTwo_x005F_x0041_")}})),
            s("One\nTwo_x0041_"));
        const auto written = xlsx::write({xlsx::SheetText{s("survey"), {head[0], {s("text"), s("a"), s("_x0041_")}}}});
        QCOMPARE(labelOf(*written), s("_x0041_"));
    }
    void aZipMayHoldAFileForEachSheet()
    {
        const QByteArray zip
            = testforms::zipOf({{s("form/survey.csv"), "type;name;label\r\ntext;a;A\r\n\r\nnote;b;B\r\n"},
                {s("form/settings.csv"), "form_title,version\nWater,7\n"}});
        const auto form = readFormFile(zip, s("form.zip"));
        QVERIFY2(form.ok(), qPrintable(form.ok() ? QString() : form.error().text()));
        QCOMPARE(form->title, s("Water"));
        QCOMPARE(form->elements.size(), size_t(3));
        QCOMPARE(form->elements[2].place.row(), 4);
    }
    void aFolderMayHoldAFileForEachSheet()
    {
        const QTemporaryDir folder;
        const auto write = [&folder](const char* name, const QByteArray& bytes) {
            QFile file(folder.filePath(s(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        };
        write("survey.csv", "type,name,label\n\nselect_one yn,a,\"Say \"\"A\"\"\"\n");
        write("choices.csv", "list_name,name,label\nyn,yes,Yes\n");
        for (const QString& path : {folder.path(), folder.filePath(s("survey.csv"))}) {
            const auto bytes = formSource(path, 1 << 20);
            QVERIFY(bytes.ok());
            const auto form = readFormFile(*bytes, s("form.csv"));
            QVERIFY2(form.ok(), qPrintable(form.ok() ? QString() : form.error().text()));
            QCOMPARE(form->elements[1].label.in[0], s("Say \"A\""));
            QCOMPARE(form->elements[1].place.row(), 3);
            QCOMPARE(form->lists.size(), size_t(1));
        }
        const QTemporaryDir empty;
        QVERIFY(!formSource(empty.path(), 1 << 20).ok());
    }
    void aLongListInTextIsReadInSmallPieces()
    {
        constexpr int kRows = 12'000;
        QByteArray text = "survey,,\n,type,name,label\n,select_one l,q,Q\nchoices,,\n,list_name,name,label\n";
        for (int i = 0; i < kRows; ++i)
            text += ",l,n" + QByteArray::number(i) + ",\"Ward, “" + QByteArray::number(i) + "”\r\nnorth\"\r\n";
        struct Counted : QBuffer {
            qint64 readData(char* data, qint64 most) override
            {
                *largest = std::max(*largest, most);
                return QBuffer::readData(data, most);
            }
            qint64* largest = nullptr;
        };
        qint64 largest = 0;
        const ByteSource source(text.size(), [&]() -> ByteSource::Opened {
            auto file = std::make_unique<Counted>();
            file->largest = &largest;
            file->setData(text);
            (void)file->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
            return std::unique_ptr<QIODevice>(std::move(file));
        });
        const auto form = readFormFile(source, s("long.csv"), 1000);
        QVERIFY2(form.ok(), qPrintable(form.ok() ? QString() : form.error().text()));
        QCOMPARE(form->lists.size(), size_t(1));
        QCOMPARE(form->lists[0].count(), size_t(kRows));
        QVERIFY(form->lists[0].choices.empty()); // all of them are put away
        for (const int row : {0, 1234, kRows - 1}) {
            const DefinedChoice choice = form->lists[0].pack->at(size_t(row));
            QCOMPARE(choice.name, QStringLiteral("n%1").arg(row));
            QVERIFY2(choice.label.in[0].startsWith(s("Ward, “%1”").arg(row)), qPrintable(choice.label.in[0]));
            QCOMPARE(choice.row, row + 2);
        }
        QVERIFY(largest <= 1 << 20); // of a long file its beginning, for the kind of letters
        QCOMPARE(form->hash, readFormFile(text, s("long.csv"), 1000)->hash);
    }
    void aQuoteThatIsMissingInALongFileIsNamed()
    {
        const QByteArray text = "type,name,label\ntext,a,\"A\n" + QByteArray("text,b,B\n").repeated(200'000);
        const auto form = readFormFile(text, s("form.csv"));
        QVERIFY(!form.ok());
        QVERIFY2(form.error().where.endsWith(s("row 2")), qPrintable(form.error().text()));
        QVERIFY2(form.error().detail.contains(s("missing quote")), qPrintable(form.error().text()));
    }
    void lettersThatAreWrongFarDownAreNamedWithTheirRow()
    {
        const QByteArray text = "type,name,label\n" + QByteArray("note,b,B\n").repeated(70'000) + "text,a,\xe9t\xe9\n";
        const auto form = readFormFile(text, s("form.csv"));
        QVERIFY(!form.ok());
        QVERIFY2(form.error().where.endsWith(s("row 70002")), qPrintable(form.error().text()));
    }
    void aFolderOfLongSheetsIsOneBook()
    {
        const QTemporaryDir folder;
        const auto write = [&folder](const char* name, const QByteArray& bytes) {
            QFile file(folder.filePath(s(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        };
        QByteArray choices = "list_name,name,label\n\n";
        for (int i = 0; i < 5000; ++i)
            choices += "l,n" + QByteArray::number(i) + ",\"A \"\"place\"\"\"\n";
        write("survey.csv", "type,name,label\nselect_one l,q,Q\n");
        write("choices.csv", choices);
        const auto source = formSource(folder.path(), 1 << 20);
        QVERIFY(source.ok());
        const auto form = readFormFile(*source, s("form.csv"));
        QVERIFY2(form.ok(), qPrintable(form.ok() ? QString() : form.error().text()));
        QCOMPARE(form->lists[0].choices.size(), size_t(5000));
        QCOMPARE(form->lists[0].choices.back().label.in[0], s("A \"place\""));
        QCOMPARE(form->lists[0].choices.back().row, 5002);
    }
    void aTextFileThatIsNoFormSaysWhere_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("not utf-8") << QByteArray("type,name,label\ntext,a,A\ntext,b,caf\xe9\n") << s("row 3: ");
        QTest::newRow("quote") << QByteArray("type,name,label\ntext,a,\"A\n") << s("never closed");
        QTest::newRow("a letter") << QByteArray("Dear all\n\nthank you\n") << s("neither a workbook");
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << s("This is a picture");
        QTest::newRow("a page") << QByteArray("<html><table><tr><td>type</td></tr></table></html>")
                                << s("This is a web page");
        QTest::newRow("long cell") << QByteArray("type,name,label\ntext,a,") + QByteArray(40'000, 'x')
                                   << s("sheet survey, row 2, column label (C2): The text has 40000");
        QTest::newRow("long form") << QByteArray("type,name,label\n") + QByteArray("note,,N\n").repeated(20'001)
                                   << s("Divide it into several forms");
        QTest::newRow("other") << QByteArray("dear,sir\n") << s("neither a workbook");
        QTest::newRow("empty") << QByteArray() << s("empty");
        QTest::newRow("cut") << QByteArray::fromHex("D0CF11E0A1B11AE1") + QByteArray(600, '\0')
                             << s("incomplete or damaged");
    }
    void aTextFileThatIsNoFormSaysWhere()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto form = readFormFile(bytes, s("form.csv"));
        QVERIFY(!form.ok());
        QVERIFY2(form.error().text().contains(says), qPrintable(form.error().text()));
    }
    void wideLettersAreRead()
    {
        QByteArray little, big;
        for (const QChar c : s("type,name,label\ntext,a,আ\n")) {
            little += char(c.unicode() & 0xff);
            little += char(c.unicode() >> 8);
            big += char(c.unicode() >> 8);
            big += char(c.unicode() & 0xff);
        }
        for (const QByteArray& bytes :
            {"\xff\xfe" + little, "\xfe\xff" + big, little, big}) { // with the mark and without
            const auto form = readFormFile(bytes, s("form.csv"));
            QVERIFY2(form.ok(), qPrintable(form.ok() ? QString() : form.error().text()));
            QCOMPARE(form->elements[1].label.in[0], s("আ"));
        }
    }
    void linesMayEndAsOldProgramsEndThem()
    {
        const auto form = readFormFile(QByteArray("type,name,label\rtext,a,A\r"), s("form.csv"));
        QVERIFY2(form.ok(), qPrintable(form.ok() ? QString() : form.error().text()));
        QCOMPARE(form->elements.size(), size_t(2));
    }
    void anOpenDocumentSheetIsRead()
    {
        const QByteArray tables = "<table:table table:name=\"survey\">" + odsRow({"type", "name", "label", "default"})
            + "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell "
              "table:number-columns-repeated=\"1000\"/></table:table-row>"
            + "<table:table-row>" + odsCell("date") + odsCell("d")
            + odsCell("One<text:s text:c=\"2\"/>two</text:p><text:p>three")
            + "<table:table-cell office:value-type=\"date\" "
              "office:date-value=\"2026-11-22\"><office:annotation><text:p>a "
              "note</text:p></office:annotation><text:p>22/11/26</text:p></table:table-cell></table:table-row>"
            + "<table:table-row "
              "table:number-rows-repeated=\"1048570\"><table:table-cell/></table:table-row></table:table>"
              "<table:table table:name=\"other\"/>";
        const auto book = xlsx::readWorkbook(ods(tables), s("form.ods"), kWanted);
        QVERIFY2(book.ok(), qPrintable(book.ok() ? QString() : book.error().text()));
        QCOMPARE(book->allNames, (QStringList{s("survey"), s("other")}));
        const xlsx::Sheet& survey = book->sheets.front();
        QCOMPARE(survey.rows.size(), size_t(2));
        QCOMPARE(survey.rows[1].number, 5);
        QCOMPARE(survey.rows[1].at(2), s("One  two\nthree"));
        QCOMPARE(survey.rows[1].at(3), s("2026-11-22"));
    }
    void aTextThatAnOpenDocumentCellHasWithoutParagraphsIsRead()
    {
        const auto book
            = xlsx::readWorkbook(ods("<table:table table:name=\"survey\"><table:table-row><table:table-cell "
                                     "office:value-type=\"string\" office:string-value=\"text\"/><table:table-cell "
                                     "office:value-type=\"string\" office:string-value=\"other\"><text:p>shown</text:p>"
                                     "</table:table-cell></table:table-row></table:table>"),
                s("form.ods"), kWanted);
        QVERIFY2(book.ok(), qPrintable(book.ok() ? QString() : book.error().text()));
        QCOMPARE(book->sheets.front().rows.front().at(0), s("text"));
        QCOMPARE(book->sheets.front().rows.front().at(1), s("shown"));
    }
    void aTruthValueThatWasAFormulaIsOneInAnOpenDocument()
    {
        const auto cell = [](const char* formula) {
            return QByteArray("<table:table-cell table:formula=\"of:=") + formula
                + "\" office:value-type=\"float\" office:value=\"1\"><text:p>TRUE</text:p></table:table-cell>";
        };
        const auto book
            = xlsx::readWorkbook(ods("<table:table table:name=\"survey\"><table:table-row>" + cell("TRUE()")
                                     + cell("FALSE()") + cell("ISTRUE()") + "</table:table-row></table:table>"),
                s("form.ods"), kWanted);
        QVERIFY2(book.ok(), qPrintable(book.ok() ? QString() : book.error().text()));
        const auto& row = book->sheets.front().rows.front();
        QCOMPARE((QStringList{row.at(0), row.at(1), row.at(2)}), (QStringList{s("TRUE"), s("FALSE"), s("1")}));
    }
    void anOpenDocumentBombIsRefused()
    {
        const QByteArray rows = "<table:table table:name=\"survey\"><table:table-row "
                                "table:number-rows-repeated=\"2000000000\">"
            + odsCell("x") + "</table:table-row></table:table>";
        QVERIFY(!xlsx::readWorkbook(ods(rows), s("form.ods"), kWanted).ok());
        const QByteArray columns
            = "<table:table table:name=\"survey\"><table:table-row><table:table-cell "
              "table:number-columns-repeated=\"2000000000\" office:value-type=\"string\"><text:p>x</text:p>"
              "</table:table-cell></table:table-row></table:table>";
        QVERIFY(!xlsx::readWorkbook(ods(columns), s("form.ods"), kWanted).ok());
        QVERIFY(!xlsx::readWorkbook(ods({}, "<!DOCTYPE a [<!ENTITY b \"c\">]>"), s("form.ods"), kWanted).ok());
    }
    void theOldFormatSaysTheSame_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"pyxform__loop", "pyxform__group", "pyxform__specify_other",
                 "pyxform__text_and_integer", "pyxform__yes_or_no_question", "pyxform__case_insensitivity"})
            QTest::newRow(name) << s(name);
    }
    void theOldFormatSaysTheSame()
    {
        QFETCH(QString, name);
        const QByteArray old = bytesOf(sharedForm(name + s(".xls")));
        if (old.isEmpty())
            QSKIP("the shared forms are not here");
        const auto one = readFormFile(old, s("form"));
        const auto two = readFormFile(bytesOf(sharedForm(name + s(".xlsx"))), s("form"));
        QVERIFY2(one.ok(), qPrintable(one.ok() ? QString() : one.error().text()));
        QVERIFY(two.ok());
        QCOMPARE(outline(*one), outline(*two));
    }
    void aCutOrBentOldWorkbookIsAnErrorNotACrash()
    {
        const QByteArray whole = bytesOf(sharedForm(s("pyxform__yes_or_no_question.xls")));
        if (whole.isEmpty())
            QSKIP("the shared forms are not here");
        for (qsizetype length = 0; length < whole.size(); length += 97)
            (void)readFormFile(whole.left(length), s("form.xls"));
        quint32 state = 1;
        for (int turn = 0; turn < 400; ++turn) {
            QByteArray bent = whole;
            for (int i = 0; i < 8; ++i) {
                state = state * 1664525 + 1013904223;
                bent[qsizetype(state >> 8) % bent.size()] = char(state >> 24);
            }
            (void)readFormFile(bent, s("form.xls"));
        }
        QByteArray endless = whole; // a record that says it goes on beyond the file
        for (qsizetype at = 512; at + 4 < endless.size(); at += 64) {
            QByteArray cut = endless;
            cut.replace(at, 4, QByteArray::fromHex("3C00FFFF"));
            (void)readFormFile(cut, s("form.xls"));
        }
    }
};

QTEST_GUILESS_MAIN(TestSheets)
#include "tst_sheets.moc"

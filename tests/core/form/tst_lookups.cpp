// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of long lists, found by what stands in a column.
#include "form/lists/datainstance.h"
#include "form/lists/memorylist.h"
#include "testforms.h"

#include <QTest>

using namespace uthan::form;
using testforms::Rows;

namespace {
QString s(const char* text)
{
    return QString::fromUtf8(text);
}
QString at(const FormSession& f, const QString& path)
{
    return f.question(f.placeOf(path)).value.toString();
}
}

class TestLookups : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theColumnThatIsLookedUpMayBeWorkedOut_data()
    {
        QTest::addColumn<QString>("value");
        const auto is = [](const char* expression, const char* value) { QTest::newRow(expression) << s(value); };
        is("pulldata('f', concat('name_', ${lang}), 'id', ${k})", "Pomme");
        is("pulldata('f.csv', concat('name_', ${lang}), concat('i', 'd'), ${k})", "Pomme");
        is("pulldata('f', 'name_en', concat('i', 'd'), ${k})", "Apple");
        is("pulldata('f', concat('name_', ${k}), 'id', ${k})", "");
        is("pulldata('f', 'name_en', 'id2', ${empty})", ""); // a column that is not there: nothing fits
        is("pulldata('f', 'name_en', concat('id', '2'), ${empty})", "");
        is("pulldata('f', 'name_en', 'id', 7)", "Seven"); // a number fits whatever is written for it
        is("pulldata('f', 'name_en', concat('i', 'd'), 7)", "Seven");
        is("pulldata('f', 'name_en', 'id', '7')", "");
        is("pulldata('f', 'name_en', concat('i', 'd'), '7')", "");
    }
    void theColumnThatIsLookedUpMayBeWorkedOut()
    {
        QFETCH(QString, value);
        struct OneTable final : ListSource {
            uthan::Result<std::unique_ptr<DataInstance>> open(const QString& source) override
            {
                if (source != s("jr://file-csv/f.csv"))
                    return uthan::Error{uthan::ErrorCode::NotFound, source};
                return std::unique_ptr<DataInstance>(
                    std::make_unique<MemoryList>(QStringList{s("id"), s("name_en"), s("name_fr")},
                        std::vector<QString>{s("p"), s("Pear"), s("Poire"), s("a"), s("Apple"), s("Pomme"), s("07"),
                            s("Seven"), s("Sept")}));
            }
        };
        const Rows survey{{s("type"), s("name"), s("label"), s("calculation")}, {s("text"), s("k"), s("K")},
            {s("text"), s("lang"), s("L")}, {s("text"), s("empty"), s("E")},
            {s("calculate"), s("out"), QString(), s(QTest::currentDataTag())}};
        FormSession::Environment world = testforms::environment();
        world.lists = std::make_shared<OneTable>();
        FormSession f(testforms::compiled(testforms::form(survey)), world);
        f.answer(f.placeOf(s("k")), s("a"));
        f.answer(f.placeOf(s("lang")), s("fr"));
        QCOMPARE(at(f, s("out")), value);
    }
    void aNumberIsLookedUpWithoutAWalkThroughTheList_data()
    {
        QTest::addColumn<QString>("calculation");
        QTest::newRow("pulldata") << s("pulldata('f', concat('na', 'me'), 'id', ${k})");
        QTest::newRow("path") << s("instance('f')/root/item[id = ${k}]/*[position() = 2]");
    }
    void aNumberIsLookedUpWithoutAWalkThroughTheList()
    {
        QFETCH(QString, calculation);
        static int looks;
        struct Long final : DataInstance { // its rows are 0 to 99,999
            QStringList names{s("id"), s("name")};
            int count() const override { return 100'000; }
            const QStringList& columns() const override { return names; }
            QString value(int row, int column) const override
            {
                ++looks;
                return column == 0 ? QString::number(row) : s("n%1").arg(row);
            }
            QStringList row(int row) const override { return {value(row, 0), value(row, 1)}; }
            std::vector<int> rowsWhere(const QList<Equality>& equalities, int) const override
            {
                return {equalities.first().value.toInt()};
            }
            bool rowsNear(int, double number, std::vector<int>& rows) const override
            {
                rows.push_back(static_cast<int>(number));
                return true;
            }
            uthan::Result<void> prepareFor(const QList<int>&) override { return {}; }
            uthan::Result<void> prepareSearch(int) override { return {}; }
            std::vector<int> search(int, const QString&, const std::vector<int>*, int) const override { return {}; }
        };
        struct OneTable final : ListSource {
            uthan::Result<std::unique_ptr<DataInstance>> open(const QString&) override
            {
                return std::unique_ptr<DataInstance>(std::make_unique<Long>());
            }
        };
        const Rows survey{{s("type"), s("name"), s("label"), s("calculation")}, {s("integer"), s("k"), s("K")},
            {s("csv-external"), s("f")}, {s("calculate"), s("out"), QString(), calculation}};
        FormSession::Environment world = testforms::environment();
        world.lists = std::make_shared<OneTable>();
        FormSession f(testforms::compiled(testforms::form(survey)), world);
        looks = 0;
        f.answer(f.placeOf(s("k")), 90'000);
        QCOMPARE(at(f, s("out")), s("n90000"));
        QVERIFY2(looks < 100, qPrintable(QString::number(looks)));
    }
};

QTEST_APPLESS_MAIN(TestLookups)
#include "tst_lookups.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of long lists, found by what stands in a column.
#include "form/compile/formcompiler.h"
#include "form/formfile.h"
#include "form/lists/datainstance.h"
#include "form/lists/memorylist.h"
#include "form/xform/xformwriter.h"
#include "testforms.h"

#include <QRegularExpression>
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
        is("pulldata('f', 'name_en', 'id', 7)", ""); // a key is text: the row “07” is another
        is("pulldata('f', 'name_en', concat('i', 'd'), 7)", "");
        is("pulldata('f', 'name_en', 'id', '07')", "Seven");
        is("pulldata('f', 'name_en', concat('i', 'd'), '07')", "Seven");
        is("pulldata('f', 'name_en', 'id', 6 + 2)", "Eight");
        is("pulldata('f', 'name_en', concat('i', 'd'), 6 + 2)", "Eight");
        is("pulldata('f', 'name_en', 'id', ${n})", "Eight");
        is("pulldata('f', 'name_en', concat('i', 'd'), ${n})", "Eight");
        is("instance('f')/root/item[id = ${n}]/name_en", "Old eight"); // as “=” has it
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
                            s("Seven"), s("Sept"), s("08"), s("Old eight"), s("Vieux huit"), s("8"), s("Eight"),
                            s("Huit")}));
            }
        };
        const Rows survey{{s("type"), s("name"), s("label"), s("calculation")}, {s("text"), s("k"), s("K")},
            {s("text"), s("lang"), s("L")}, {s("text"), s("empty"), s("E")}, {s("integer"), s("n"), s("N")},
            {s("csv-external"), s("f")}, {s("calculate"), s("out"), QString(), s(QTest::currentDataTag())}};
        FormSession::Environment world = testforms::environment();
        world.lists = std::make_shared<OneTable>();
        FormSession f(testforms::compiled(testforms::form(survey)), world);
        f.answer(f.placeOf(s("k")), s("a"));
        f.answer(f.placeOf(s("lang")), s("fr"));
        f.answer(f.placeOf(s("n")), 8);
        QCOMPARE(at(f, s("out")), value);
    }
    void whatIsComparedHasStraightQuotesOnBothSides()
    {
        const auto program = testforms::compiled(testforms::form(
            {{s("type"), s("name"), s("label"), s("relevant"), s("choice_filter"), s("default"), s("calculation")},
                {s("select_one l"), s("s"), s("S")}, {s("text"), s("r"), s("So: don’t"), s("${s} = \"don’t\"")},
                {s("select_one l"), s("f"), s("F"), {}, s("p = \"Cox’s Bazar\"")},
                {s("text"), s("t"), s("T"), {}, {}, s("Cox’s")},
                {s("calculate"), s("same"), {}, {}, {}, {}, s("${t} = “Cox’s”")}},
            {{s("list_name"), s("name"), s("label"), s("p")}, {s("l"), s("don’t"), s("Don’t"), s("Cox’s Bazar")},
                {s("l"), s("b"), s("B"), s("Dhaka")}}));
        FormSession f(program, testforms::environment());
        const QList<ChoiceView> offered = f.question(f.placeOf(s("f"))).choices;
        QCOMPARE(offered.size(), 1);
        QCOMPARE(offered.first().label.text, s("Don’t")); // words stay as they are written
        f.answer(f.placeOf(s("s")), offered.first().name);
        QVERIFY(f.question(f.placeOf(s("r"))).relevant);
        QCOMPARE(f.question(f.placeOf(s("r"))).label.text, s("So: don’t"));
        QVERIFY(f.question(f.placeOf(s("same"))).value.toBool());
    }
    void aTextShowsWhatAPathIntoAListLeadsTo_data()
    {
        QTest::addColumn<QString>("shown");
        const auto is = [](const char* label, const char* shown) { QTest::newRow(label) << s(shown); };
        is("instance('c')/root/item[name=${a}]/label", "Bb");
        is("Its label: instance('c')/root/item[name = ${a}]/label end", "Its label: Bb end");
        is("see instance(\"c\")/root/item[name = ${a}]/label", "see Bb");
        is("see instance(‘c’)/root/item[name = ‘b’]/label", "see Bb");
        is("${a}'s: instance('c')/root/item[name=${a}]/label, ${a}.", "b's: Bb, b.");
        is("This is instance('c')/root/item[name=${a}]/label.", "This is Bb.");
        is("**instance('c')/root/item[name=current()/../a]/label** z", "**Bb** z");
        is("instance('c')/root/item[name = instance('c')/root/item[2]/name]/label of ${a}", "Bb of b");
        is("a form (for instance('c')) or instance(x)/y, ${a}", "a form (for instance('c')) or instance(x)/y, b");
    }
    void aTextShowsWhatAPathIntoAListLeadsTo()
    {
        QFETCH(QString, shown);
        const QString label = s(QTest::currentDataTag());
        const QByteArray sheet = testforms::form(
            {{s("type"), s("name"), s("label"), s("hint"), s("constraint"), s("constraint_message")},
                {s("text"), s("a"), s("A")}, {s("note"), s("n"), label},
                {s("text"), s("t"), s("T"), label, s(". = 'q'"), label}, {s("select_one c"), s("s"), s("S")}},
            {{s("list_name"), s("name"), s("label")}, {s("c"), s("a"), s("Aa")}, {s("c"), s("b"), s("Bb")}});
        const auto read = readFormFile(sheet, s("f.xlsx"));
        QVERIFY2(read.ok(), qPrintable(read.ok() ? QString() : read.error().text()));
        const auto xml = writeXForm(*read);
        const auto back = readFormFile(xml, s("f.xml"));
        QVERIFY(back.ok());
        for (const FormDefinition* form : {&*read, &*back}) {
            const auto program = compileForm(*form);
            QVERIFY2(program.ok(), qPrintable(program.ok() ? QString() : program.error().text()));
            FormSession f(*program, testforms::environment());
            f.answer(f.placeOf(s("a")), s("b"));
            f.answer(f.placeOf(s("t")), s("no"));
            QCOMPARE(f.question(f.placeOf(s("n"))).label.text, shown);
            QCOMPARE(f.question(f.placeOf(s("t"))).hint.text, shown);
            QCOMPARE(f.question(f.placeOf(s("t"))).error, shown);
        }
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
    // What a condition says of the list as a whole is worked out once, not for each row anew.
    void aConditionMayLookAtTheOtherRowsOfALongList_data()
    {
        QTest::addColumn<QString>("calculation");
        QTest::addColumn<QString>("value");
        const auto is
            = [](const char* expression, const char* value) { QTest::newRow(expression) << s(expression) << s(value); };
        is("instance('f')/root/item[pop = max(../item/pop)]/name", "n999");
        is("count(instance('f')/root/item[pop > sum(../item/pop) div count(../item)])", "3000");
        is("count(instance('f')/root/item[region = ../item[2]/region])", "600");
        is("count(instance('f')/root/item[pop > max(../item[region = current()/../k]/pop)])", "54");
        is("count(instance('f')/root/item[pop + position() = max(../item/pop) + last()])", "1");
        is("count(instance('f')/root/item[position() > count(../item) - 3])", "3");
        is("instance('f')/root/item[count(preceding-sibling::item) = count(../item) - 1]/region[. = ../region]", "r9");
    }
    void aConditionMayLookAtTheOtherRowsOfALongList()
    {
        QFETCH(QString, calculation);
        QFETCH(QString, value);
        const bool isTooMuch = calculation.contains(s("preceding")); // each row walks those before it
        FormSession f = overRows(isTooMuch ? 7000 : 6000, calculation);
        f.answer(f.placeOf(s("k")), s("r0"));
        if (isTooMuch) {
            QCOMPARE(f.stopped().size(), 1);
            QCOMPARE(f.pathOf(f.stopped().first().place), s("/data/out"));
            f = overRows(600, calculation);
            QVERIFY(f.stopped().isEmpty());
        }
        QCOMPARE(f.reads(f.placeOf(s("out"))), value);
    }

    // Asked in each of many rows, a column is read as numbers once, not its texts each time.
    void lessAndMoreIsAskedOfAListInManyRows_data()
    {
        QTest::addColumn<QString>("condition");
        for (const char* condition : {"pop < ${p}", "${p} >= pop", "pop > ${p} - 50 and pop <= ${p}",
                 "region = 'r1' and pop >= ${p}", "pop < ${p} and name != 'n3'", "pop < ${p} or pop > 990",
                 "name < ${p}", "nothing <= ${p}", "pop < 'n'", "pop < ${p} and selected('r1 r2', region)"})
            QTest::newRow(condition) << s(condition);
    }
    void lessAndMoreIsAskedOfAListInManyRows()
    {
        QFETCH(QString, condition);
        const auto inRows = [](const QString& list, const QString& asked) {
            const QString path = s("instance('%1')/root/item[%2]").arg(list, asked);
            const Rows survey{{s("type"), s("name"), s("label"), s("calculation"), s("repeat_count")},
                {s("integer"), s("k"), s("K")}, {s("csv-external"), s("f")}, {s("select_one own"), s("o"), s("O")},
                {s("begin repeat"), s("r"), s("R"), {}, s("60")},
                {s("calculate"), s("p"), {}, s("position(..) * 17 + ${k}")},
                {s("calculate"), s("out"), {}, s("concat(count(%1), ' ', string(%1/name))").arg(path)},
                {s("end repeat")}};
            Rows choices{{s("list_name"), s("name"), s("label"), s("region"), s("pop")}};
            for (int i = 0; i < 40; ++i)
                choices << QStringList{
                    s("own"), s("n%1").arg(i), s("N%1").arg(i), s("r%1").arg(i % 3), QString::number(i * 31 % 1000)};
            FormSession::Environment world = testforms::environment();
            world.lists = std::make_shared<Towns>(2000);
            FormSession f(testforms::compiled(testforms::form(survey, choices)), world);
            Towns::reads = 0;
            f.answer(f.placeOf(s("k")), 3);
            QStringList said;
            for (int row = 1; row <= 60; ++row)
                said << f.reads(f.placeOf(s("/data/r[%1]/out").arg(row)));
            return said;
        };
        for (const QString& list : {s("f"), s("own")}) {
            const QStringList said = inRows(list, condition);
            const int reads = Towns::reads;
            QString each = condition; // what is worked out of a column is looked at item by item
            each.replace(QRegularExpression(s("\\b(pop|name|nothing)\\b")), s("string(\\1)"));
            QCOMPARE(said, inRows(list, each));
            if (condition == s("pop < ${p}") && list == s("f"))
                QVERIFY2(reads < 10 * 2000, qPrintable(QString::number(reads)));
        }
    }

private:
    struct Towns final : ListSource {
        struct Counted final : DataInstance {
            Counted(QStringList columns, std::vector<QString> cells)
                : list(std::move(columns), std::move(cells))
            {
            }
            int count() const override { return list.count(); }
            const QStringList& columns() const override { return list.columns(); }
            QString value(int row, int column) const override
            {
                ++reads;
                return list.value(row, column);
            }
            QStringList row(int row) const override { return list.row(row); }
            std::vector<int> rowsWhere(const QList<Equality>& equalities, int limit) const override
            {
                return list.rowsWhere(equalities, limit);
            }
            bool rowsNear(int column, double number, std::vector<int>& rows) const override
            {
                return list.rowsNear(column, number, rows);
            }
            uthan::Result<void> prepareFor(const QList<int>& columns) override { return list.prepareFor(columns); }
            uthan::Result<void> prepareSearch(int column) override { return list.prepareSearch(column); }
            std::vector<int> search(
                int column, const QString& text, const std::vector<int>* among, int limit) const override
            {
                return list.search(column, text, among, limit);
            }
            MemoryList list;
        };
        static inline int reads = 0;
        int count;
        explicit Towns(int rows)
            : count(rows)
        {
        }
        uthan::Result<std::unique_ptr<DataInstance>> open(const QString&) override
        {
            std::vector<QString> cells;
            for (int i = 0; i < count; ++i) {
                for (const QString& cell : {s("n%1").arg(i), s("r%1").arg(i % 10), QString::number(i % 1000)})
                    cells.push_back(cell);
            }
            return std::unique_ptr<DataInstance>(
                std::make_unique<Counted>(QStringList{s("name"), s("region"), s("pop")}, std::move(cells)));
        }
    };
    static FormSession overRows(int count, const QString& calculation)
    {
        const Rows survey{{s("type"), s("name"), s("label"), s("calculation")}, {s("text"), s("k"), s("K")},
            {s("csv-external"), s("f")}, {s("calculate"), s("out"), QString(), calculation}};
        FormSession::Environment world = testforms::environment();
        world.lists = std::make_shared<Towns>(count);
        return FormSession(testforms::compiled(testforms::form(survey)), world);
    }
};

QTEST_APPLESS_MAIN(TestLookups)
#include "tst_lookups.moc"

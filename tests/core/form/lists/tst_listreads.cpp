// SPDX-License-Identifier: GPL-3.0-or-later
// How much of a long list is read while a form is filled in. Counted, as each row that is read costs a look at the
// disk.
#include "../testforms.h"
#include "form/lists/memorylist.h"

#include <QTest>

using namespace uthan;

namespace {
QString s(const char* text)
{
    return QString::fromUtf8(text);
}

constexpr int kHouses = 20'000;

struct Houses : form::ListSource {
    struct List : form::MemoryList {
        using MemoryList::MemoryList;
        [[nodiscard]] QString value(int row, int column) const override
        {
            ++*read;
            return MemoryList::value(row, column);
        }
        [[nodiscard]] std::vector<int> rowsWhere(const QList<Equality>& equalities, int limit) const override
        {
            const int before = *read; // a list on disk has an index
            std::vector<int> rows = MemoryList::rowsWhere(equalities, limit);
            *read = before;
            return rows;
        }
        std::shared_ptr<int> read;
    };
    Result<std::unique_ptr<form::DataInstance>> open(const QString& source) override
    {
        Q_UNUSED(source)
        std::vector<QString> cells;
        for (int i = 0; i < kHouses; ++i) {
            for (const QString& cell : {s("h%1").arg(i), s("House %1").arg(i), i % 2 == 0 ? s("north") : s("south")})
                cells.push_back(cell);
        }
        auto list = std::make_unique<List>(QStringList{s("name"), s("label"), s("part")}, std::move(cells));
        list->read = read;
        return std::unique_ptr<form::DataInstance>(std::move(list));
    }
    std::shared_ptr<int> read = std::make_shared<int>(0);
};
}

class TestListReads : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anAnswerThatAFilterTookAwayIsNotLookedForRowByRow()
    {
        auto lists = std::make_shared<Houses>();
        form::FormSession::Environment world = testforms::environment();
        world.lists = lists;
        form::FormSession filling(
            testforms::compiled(testforms::form(
                {{s("type"), s("name"), s("label"), s("choice_filter")}, {s("text"), s("part"), s("Part"), {}},
                    {s("select_multiple_from_file houses.csv"), s("houses"), s("Houses"), s("part = ${part}")}})),
            std::move(world));
        const auto houses = [&] { return filling.question(filling.placeOf(s("houses"))); };
        (void)filling.answer(filling.placeOf(s("part")), s("north"));
        (void)filling.answer(filling.placeOf(s("houses")), s("h2 h778"));
        QCOMPARE(houses().problem, form::Problem::None);
        *lists->read = 0;
        (void)filling.answer(filling.placeOf(s("part")), s("south"));
        QCOMPARE(houses().problem, form::Problem::ChoiceGone);
        (void)filling.answer(filling.placeOf(s("houses")), s("h2 h778 h3"));
        QCOMPARE(houses().problem, form::Problem::ChoiceGone);
        QVERIFY2(*lists->read < 200, qPrintable(QString::number(*lists->read)));
    }
};

QTEST_GUILESS_MAIN(TestListReads)
#include "tst_listreads.moc"

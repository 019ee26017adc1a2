// SPDX-License-Identifier: GPL-3.0-or-later
// Questions with very many choices: which are asked as a list to search, and what is told of them.
#include "surveytablet.h"

#include "../core/form/testforms.h"

#include <QAbstractItemModelTester>

using namespace uthan;
using namespace uthan::app;
using Widget = QuestionItem::Widget;

namespace {
QString s(const char* text)
{
    return QString::fromUtf8(text);
}
testforms::Rows named(const char* id)
{
    return {{s("form_title"), s("form_id"), s("version")}, {s("A form"), s(id), s("1")}};
}
}

class TestManyChoices : public QObject {
    Q_OBJECT
private:
    FreshTablet m_tablet;
    SurveyViewModel& survey() { return m_tablet->survey; }
    QuestionItem* at(const char* name) { return m_tablet->here(s(name)); }
    void open(const QByteArray& form) { m_tablet->openSurvey(m_tablet->bringIn(form, s("form.xlsx"))); }

private Q_SLOTS:
    void init()
    {
        m_tablet.make();
        m_tablet->sitDown({s("collect"), s("discuss")});
    }
    void cleanup() { m_tablet.takeDown(); }

    void aLongListComesSomeAtATimeAndIsToldOfAsAWhole()
    {
        testforms::Rows many{{s("list_name"), s("name"), s("label")}};
        for (int i = 0; i < 60; ++i)
            many << QStringList{s("village"), s("v%1").arg(i), s("Village %1").arg(i)};
        open(testforms::form({{s("type"), s("name"), s("label"), s("appearance")},
                                 {s("select_one village"), s("home"), s("Home"), s("columns-2")}},
            many, named("villages")));
        ChoiceModel* choices = at("home")->choices();
        const QAbstractItemModelTester tester(choices, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(choices->count(), 60);
        QVERIFY2(choices->rowCount() < 30, qPrintable(QString::number(choices->rowCount())));
        at("home")->pick(s("v59"));
        QCOMPARE(choices->chosenWords().text, s("Village 59"));
        QTRY_COMPARE(choices->rowCount(), 60);
        QVERIFY(choices->data(choices->index(59), ChoiceModel::SelectedRole).toBool());
    }
    void manyChoicesStandBesideEachOtherWhereTheFormWishesIt()
    {
        testforms::Rows many{{s("list_name"), s("name"), s("label"), s("image")}};
        for (int i = 0; i < 301; ++i)
            many << QStringList{s(i < 101 ? "plant" : "village"), s("v%1").arg(i), s("Village %1").arg(i),
                i < 101 ? s("leaf.png") : QString()};
        open(testforms::form({{s("type"), s("name"), s("label"), s("appearance")},
                                 {s("begin group"), s("page"), s("Page"), s("field-list")},
                                 {s("select_multiple village"), s("home"), s("Home"), s("columns-3")},
                                 {s("select_one plant"), s("leaf"), s("Leaf"), {}}, {s("end group"), {}, {}, {}}},
            many, named("villages")));
        QCOMPARE(at("home")->widget(), Widget::Grid);
        QVERIFY(at("home")->isSearched() && at("leaf")->isSearched());
        at("home")->longChoices()->setColumns(3);
        QCOMPARE(at("home")->longChoices()->rowCount(), 67);
        at("home")->pick(s("v300"));
        QCOMPARE(at("home")->longChoices()->chosen(), QStringList{s("v300")});
        const QVariantMap leaf = at("leaf")
                                     ->longChoices()
                                     ->data(at("leaf")->longChoices()->index(0), LongChoiceModel::CellsRole)
                                     .toList()
                                     .front()
                                     .toMap();
        QVERIFY(leaf.value(s("picture")).toString().endsWith(s("leaf.png")));
        QVERIFY(at("leaf")->goesOnByItself());
    }
    void amongManyChoicesOneSearches()
    {
        testforms::Rows many{{s("list_name"), s("name"), s("label")}};
        for (int i = 0; i < 100; ++i)
            many << QStringList{s("village"), s("v%1").arg(i), s("Village %1").arg(i)};
        open(testforms::form(
            {{s("type"), s("name"), s("label"), s("appearance")},
                {s("begin group"), s("page"), s("Page"), s("field-list")},
                {s("select_multiple village"), s("home"), s("Home"), {}},
                {s("select_one village"), s("quick"), s("Quick"), s("minimal")}, {s("end group"), {}, {}, {}}},
            many, named("villages")));
        QCOMPARE(at("home")->widget(), Widget::LongList);
        QCOMPARE(at("quick")->widget(), Widget::Minimal); // as its author wants it, and searched when it is opened
        QVERIFY(at("quick")->isSearched());
        at("quick")->pick(s("v9"));
        QCOMPARE(at("quick")->choices()->chosenList(), s("Village 9"));
        QCOMPARE(at("home")->longChoices()->rowCount(), 100);
        QCOMPARE(at("home")->choices()->count(), 0);
        at("home")->pick(s("v7"));
        at("home")->pick(s("v3"));
        QCOMPARE(at("home")->view().value.toArray(), (QCborArray{s("v3"), s("v7")}));
        QCOMPARE(at("home")->choices()->chosenList(), s("Village 3 · Village 7"));
        at("home")->longChoices()->setTyped(s("99"));
        QTRY_COMPARE(at("home")->longChoices()->rowCount(), 1);
        at("home")->pick(s("v3")); // out again
        QCOMPARE(at("home")->view().value.toArray(), QCborArray{s("v7")});
    }
    void asAScaleInATableAndOnAMapManyAreSearchedToo()
    {
        testforms::Rows many{{s("list_name"), s("name"), s("label"), s("geometry")}};
        for (int i = 0; i < 421; ++i)
            many << QStringList{s(i < 120 ? "step" : "well"), s("v%1").arg(i), s("Name %1").arg(i), s("23.7 90.3 0 0")};
        open(
            testforms::form({{s("type"), s("name"), s("label"), s("appearance")},
                                {s("begin group"), s("page"), s("Page"), s("table-list")},
                                {s("select_one step"), s("a"), s("A"), {}}, {s("select_one step"), s("b"), s("B"), {}},
                                {s("end group"), {}, {}, {}}, {s("begin group"), s("rest"), s("Rest"), s("field-list")},
                                {s("select_one step"), s("scale"), s("Scale"), s("likert")},
                                {s("select_one step"), s("spot"), s("Spot"), s("map")},
                                {s("select_one well"), s("well"), s("Well"), s("map")}, // more than a page is told of
                                {s("rank step"), s("order"), s("Order"), {}},
                                {s("rank well"), s("wells"), s("Wells"), {}}, {s("end group"), {}, {}, {}}},
                many, named("villages")));
        QCOMPARE(at("a")->widget(), Widget::LongList);
        at("b")->pick(s("v119"));
        QCOMPARE(at("b")->choices()->chosenList(), s("Name 119"));
        survey().next();
        QCOMPARE(at("scale")->widget(), Widget::LongList);
        QCOMPARE(at("spot")->widget(), Widget::PointChoice); // the map shows all
        QCOMPARE(at("spot")->choices()->count(), 120);
        QCOMPARE(at("spot")->longChoices()->rowCount(), 120);
        QVERIFY(!at("spot")->isSearched());
        QCOMPARE(at("well")->widget(), Widget::LongList);
        QCOMPARE(at("well")->longChoices()->rowCount(), 301);
        QVERIFY(at("order")->hasManyCards());
        QCOMPARE(at("order")->choices()->rowCount(), 120); // its list would lose its place
        at("order")->pick(s("v119"));
        at("order")->pick(s("v3"));
        at("order")->moveUp(s("v3"));
        QCOMPARE(at("order")->view().value.toArray(), (QCborArray{s("v3"), s("v119")}));
        QCOMPARE(at("wells")->choices()->count(), 301);
        at("wells")->pick(s("v420"));
        QCOMPARE(at("wells")->unranked(), 300);
    }
};

QTEST_GUILESS_MAIN(TestManyChoices)
#include "tst_manychoices.moc"

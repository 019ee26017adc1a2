// SPDX-License-Identifier: GPL-3.0-or-later
#include "../core/form/testforms.h"
#include "form/lists/choicesearch.h"
#include "longchoicemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace uthan;
using uthan::app::LongChoiceModel;

class TestLongChoices : public QObject {
    Q_OBJECT
    static form::FormSession towns()
    {
        testforms::Rows choices{{QStringLiteral("list_name"), QStringLiteral("name"), QStringLiteral("label")}};
        for (int i = 0; i < 2000; ++i)
            choices << QStringList{QStringLiteral("t"), QStringLiteral("t%1").arg(i), QStringLiteral("Town %1").arg(i)};
        return testforms::session(
            testforms::form({{QStringLiteral("type"), QStringLiteral("name"), QStringLiteral("label")},
                                {QStringLiteral("select_one t"), QStringLiteral("town"), QStringLiteral("Which?")}},
                choices));
    }
    static QString name(const LongChoiceModel& model, int row)
    {
        return model.data(model.index(row), LongChoiceModel::NameRole).toString();
    }
private Q_SLOTS:
    void allAreThereAndTypingLeavesThoseThatFit()
    {
        const form::FormSession session = towns();
        const form::Place town = session.placeOf(QStringLiteral("town"));
        LongChoiceModel model;
        const QAbstractItemModelTester tester(&model);
        model.show(session.choiceSearch(town), session.choiceSearch(town), {});
        QCOMPARE(model.count(), 2000);
        QCOMPARE(name(model, 1999), QStringLiteral("t1999"));
        model.setTyped(QStringLiteral("TOWN 199"));
        QVERIFY(model.isSearching());
        QTRY_COMPARE(model.count(), 12); // also 1199
        QCOMPARE(name(model, 0), QStringLiteral("t199"));
        model.setTyped(QStringLiteral("town"));
        QTRY_VERIFY(model.isMore());
        QCOMPARE(model.count(), LongChoiceModel::kMostFound);
        model.setTyped(QString());
        QTRY_COMPARE(model.count(), 2000);
    }
    void severalStandBesideEachOther()
    {
        const form::FormSession session = towns();
        const form::Place town = session.placeOf(QStringLiteral("town"));
        LongChoiceModel model;
        const QAbstractItemModelTester tester(&model);
        model.show(session.choiceSearch(town), session.choiceSearch(town), {});
        model.setColumns(3);
        QCOMPARE(model.count(), 2000);
        QCOMPARE(model.rowCount(), 667);
        const auto cells = [&](int row) { return model.data(model.index(row), LongChoiceModel::CellsRole).toList(); };
        QCOMPARE(cells(0).size(), 3);
        QCOMPARE(cells(666).size(), 2);
        QCOMPARE(cells(666).at(1).toMap().value(QStringLiteral("name")).toString(), QStringLiteral("t1999"));
        model.setTyped(QStringLiteral("town 1999"));
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(cells(0).size(), 1);
        model.setColumns(1);
        QCOMPARE(name(model, 0), QStringLiteral("t1999"));
    }
    void whatIsTypedFastIsAnsweredOnceForTheLastLetters()
    {
        const form::FormSession session = towns();
        const form::Place town = session.placeOf(QStringLiteral("town"));
        LongChoiceModel model;
        model.show(session.choiceSearch(town), session.choiceSearch(town), {});
        for (const char* text : {"t", "to", "tow", "town 77", "town 777"})
            model.setTyped(QString::fromLatin1(text));
        QTRY_VERIFY(!model.isSearching());
        QCOMPARE(model.count(), 2); // also 1777
        QCOMPARE(name(model, 0), QStringLiteral("t777"));
    }
    void theRowsStayWhileOnlyTheMarkMoves()
    {
        const form::FormSession session = towns();
        const form::Place town = session.placeOf(QStringLiteral("town"));
        LongChoiceModel model;
        model.show(session.choiceSearch(town), session.choiceSearch(town), {});
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.show(session.choiceSearch(town), session.choiceSearch(town), {QStringLiteral("t3")});
        QCOMPARE(reset.count(), 0);
        QVERIFY(model.data(model.index(3), LongChoiceModel::SelectedRole).toBool());
    }
    void aWordInTheSecondLanguageFindsItToo()
    {
        testforms::Rows choices{{QStringLiteral("list_name"), QStringLiteral("name"),
            QStringLiteral("label::English (en)"), QStringLiteral("label::বাংলা (bn)")}};
        for (int i = 0; i < 400; ++i)
            choices << QStringList{QStringLiteral("t"), QStringLiteral("t%1").arg(i), QStringLiteral("Town %1").arg(i),
                i == 77 ? QStringLiteral("চর রাজাপুর") : QStringLiteral("গ্রাম %1").arg(i)};
        form::FormSession session = testforms::session(
            testforms::form({{QStringLiteral("type"), QStringLiteral("name"), QStringLiteral("label::English (en)")},
                                {QStringLiteral("select_one t"), QStringLiteral("town"), QStringLiteral("Which?")}},
                choices));
        session.setLanguage(QStringLiteral("en"));
        const form::Place town = session.placeOf(QStringLiteral("town"));
        QVERIFY(session.searchChoices(town, QStringLiteral("রাজাপুর"), 10).isEmpty());
        session.setSecondLanguage(QStringLiteral("bn"));
        QCOMPARE(session.secondLanguage(), QStringLiteral("bn"));
        const QList<form::ChoiceView> found = session.searchChoices(town, QStringLiteral("রাজাপুর"), 10);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().name, QStringLiteral("t77"));
        QCOMPARE(session.searchChoices(town, QStringLiteral("town 77"), 10).first().name, QStringLiteral("t77"));
    }
    void leavingWhileItSearchesIsFine()
    {
        const form::FormSession session = towns();
        const form::Place town = session.placeOf(QStringLiteral("town"));
        auto model = std::make_unique<LongChoiceModel>();
        model->show(session.choiceSearch(town), session.choiceSearch(town), {});
        model->setTyped(QStringLiteral("town"));
        model.reset();
        QCoreApplication::processEvents();
    }
};

QTEST_GUILESS_MAIN(TestLongChoices)
#include "tst_longchoices.moc"

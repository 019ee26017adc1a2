// SPDX-License-Identifier: GPL-3.0-or-later
#include "programmefixture.h"
#include "shareviewmodel.h"

#include <QAbstractItemModelTester>
#include <QDir>

using namespace uthan;
using test::ProgrammeFixture;

class TestShare : public QObject {
    Q_OBJECT
    static QVariantMap first(app::RowModel* rows, const QString& key, const QVariant& value)
    {
        for (const QVariantMap& row : rows->rows()) {
            if (row.value(key) == value)
                return row;
        }
        return {};
    }
    static void addPlaces(ProgrammeFixture& programme, PersonId by, int count)
    {
        QVERIFY(programme
                    .run([by, count](store::Programme& p) -> Result<void> {
                        for (int i = 0; i < count; ++i) {
                            const auto made = p.create({.kind = QStringLiteral("place"),
                                .author = by,
                                .fields = {{QStringLiteral("note"), QStringLiteral("a good bench")},
                                    {QStringLiteral("language"), QStringLiteral("en")}}});
                            if (!made)
                                return made.error();
                        }
                        return {};
                    })
                    .ok());
    }
private Q_SLOTS:
    void aNewThingIsOnlyHereUntilAnotherDeviceHoldsIt()
    {
        ProgrammeFixture a;
        QVERIFY(a.found(QStringLiteral("Amina's laptop")));
        addPlaces(a, a.person(QStringLiteral("Rehana"), {QStringLiteral("collect"), QStringLiteral("discuss")}), 2);
        app::ShareViewModel share(a.store());
        QAbstractItemModelTester tester(share.items());
        share.refresh();
        QTRY_COMPARE(share.items()->count(), 2);
        QCOMPARE(share.onlyHere(), 2);
        QVERIFY(share.items()->row(0).value(QStringLiteral("onlyHere")).toBool());
        QCOMPARE(share.deviceName(), QStringLiteral("Amina's laptop"));
    }
    void aDeviceIsLetInByAStickAndThingsTravelBothWays()
    {
        ProgrammeFixture a(QStringLiteral("a"));
        ProgrammeFixture b(QStringLiteral("b"));
        QVERIFY(a.found(QStringLiteral("Amina's laptop")));
        QVERIFY(b.prepareToJoin(QStringLiteral("Tania's tablet")));
        addPlaces(a, a.person(QStringLiteral("Rehana"), {QStringLiteral("collect"), QStringLiteral("discuss")}), 3);
        QTemporaryDir stick;
        app::ShareViewModel shareA(a.store());
        app::ShareViewModel shareB(b.store());

        shareB.askToJoin(stick.path());
        QTRY_COMPARE(shareB.comparisonCode().size(), 6);
        shareA.giveAndTake(stick.path());
        QTRY_COMPARE(shareA.requests()->count(), 1);
        QCOMPARE(shareA.requests()->row(0).value(QStringLiteral("code")).toString(), shareB.comparisonCode());
        shareA.admit(shareA.requests()->row(0).value(QStringLiteral("file")).toString(), false);
        QTRY_COMPARE(shareA.requests()->count(), 0);
        shareA.giveAndTake(stick.path());
        QTRY_COMPARE(shareA.phase(), QStringLiteral("done"));

        shareB.giveAndTake(stick.path());
        QTRY_COMPARE(shareB.phase(), QStringLiteral("done"));
        QVERIFY(shareB.taken() >= 3);
        QCOMPARE(first(shareB.arrived(), QStringLiteral("name"), QStringLiteral("Rehana")).isEmpty(), false);
        QTRY_VERIFY(!shareB.waitsToJoin());
        addPlaces(b, b.person(QStringLiteral("Jamil"), {QStringLiteral("collect"), QStringLiteral("discuss")}), 1);
        shareB.giveAndTake(stick.path());
        QTRY_COMPARE(shareB.phase(), QStringLiteral("done"));

        shareA.dismiss();
        shareA.giveAndTake(stick.path());
        QTRY_COMPARE(shareA.phase(), QStringLiteral("done"));
        QCOMPARE(first(shareA.arrived(), QStringLiteral("name"), QStringLiteral("Jamil")).isEmpty(), false);
        QTRY_COMPARE(shareA.onlyHere(), 0); // B's bundle said that it holds A's three
        QTRY_COMPARE(first(shareA.devices(), QStringLiteral("name"), QStringLiteral("Tania's tablet"))
                         .value(QStringLiteral("state"))
                         .toString(),
            QStringLiteral("hasAll"));
        addPlaces(a, a.person(QStringLiteral("Nadia"), {QStringLiteral("collect"), QStringLiteral("discuss")}), 2);
        shareA.refresh();
        const auto lacks = [&shareA] {
            return first(shareA.devices(), QStringLiteral("name"), QStringLiteral("Tania's tablet"))
                .value(QStringLiteral("lacks"))
                .toString();
        };
        QTRY_VERIFY2(lacks().contains(QStringLiteral("2 place")), qPrintable(lacks()));
        QVERIFY(shareA.items()->row(0).value(QStringLiteral("onlyHere")).toBool());
        QVERIFY(!shareA.items()->row(0).value(QStringLiteral("withHub")).toBool());
    }
    void aLostDeviceIsTakenOutOfTheGroup()
    {
        ProgrammeFixture a(QStringLiteral("a"));
        ProgrammeFixture b(QStringLiteral("b"));
        QVERIFY(a.found(QStringLiteral("Amina's laptop")));
        QVERIFY(b.prepareToJoin(QStringLiteral("Tania's tablet")));
        QTemporaryDir stick;
        app::ShareViewModel shareA(a.store());
        app::ShareViewModel shareB(b.store());
        shareB.askToJoin(stick.path());
        QTRY_COMPARE(shareB.comparisonCode().size(), 6);
        shareA.giveAndTake(stick.path());
        QTRY_COMPARE(shareA.requests()->count(), 1);
        shareA.admit(shareA.requests()->row(0).value(QStringLiteral("file")).toString(), false);
        QTRY_COMPARE(shareA.others()->count(), 1);
        const QVariantMap lost = shareA.devices()->rows().value(0).value(QStringLiteral("mayRemove")).toBool()
            ? shareA.devices()->row(0)
            : shareA.devices()->row(1);
        QCOMPARE(lost.value(QStringLiteral("name")).toString(), QStringLiteral("Tania's tablet"));
        QVERIFY(!first(shareA.devices(), QStringLiteral("state"), QStringLiteral("here"))
                     .value(QStringLiteral("mayRemove"))
                     .toBool()); // nobody takes out the device they hold
        shareA.removeDevice(lost.value(QStringLiteral("deviceId")).toString());
        QTRY_COMPARE(shareA.others()->count(), 0);
        QCOMPARE(shareA.phase(), QStringLiteral("done"));
    }
    void aHalfCopiedFileIsNamedAndTheRestIsTakenIn()
    {
        ProgrammeFixture a;
        QVERIFY(a.found(QStringLiteral("Amina's laptop")));
        QTemporaryDir stick;
        QFile half(stick.filePath(QStringLiteral("uthan-other.uthanshare")));
        QVERIFY(half.open(QIODevice::WriteOnly));
        half.write("not the whole of it");
        half.close();
        app::ShareViewModel share(a.store());
        share.giveAndTake(stick.path());
        QTRY_COMPARE(share.phase(), QStringLiteral("done"));
        QCOMPARE(share.troubles()->count(), 1);
        QVERIFY(!share.troubles()->row(0).value(QStringLiteral("words")).toString().isEmpty());
        QCOMPARE(
            QDir(stick.path()).entryList({QStringLiteral("*.uthanshare")}).size(), 2); // ours lies there all the same
    }
    void aStickThatWasPulledOutIsAProblemWithAWayOn()
    {
        ProgrammeFixture a;
        QVERIFY(a.found(QStringLiteral("Amina's laptop")));
        app::ShareViewModel share(a.store());
        share.giveAndTake(a.path(QStringLiteral("no-stick-here")));
        QTRY_COMPARE(share.phase(), QStringLiteral("problem"));
        QVERIFY(!share.problem().isEmpty());
        share.dismiss();
        QCOMPARE(share.phase(), QStringLiteral("resting"));
    }
};

QTEST_GUILESS_MAIN(TestShare)
#include "tst_share.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "programmefixture.h"
#include "recordsviewmodel.h"
#include "rightsviewmodel.h"
#include "roomviewmodel.h"

#include <QAbstractItemModelTester>
#include <QCborArray>

using namespace uthan;
using test::ProgrammeFixture;

// What those who look after the programme see and decide: wordings, what waits, what was taken back.
class TestDeskRights : public QObject {
    Q_OBJECT

    QTemporaryDir m_stick;

    bool give(ProgrammeFixture& from, ProgrammeFixture& to)
    {
        const QString file = m_stick.filePath(QStringLiteral("x.uthanshare"));
        return from.run([file](store::Programme& p) { return p.exportBundle(file); }).ok()
            && to.run([file](store::Programme& p) { return p.importBundle(file); }).ok();
    }
    bool join(ProgrammeFixture& a, ProgrammeFixture& b)
    {
        const QString ask = m_stick.filePath(QStringLiteral("b.uthanask"));
        const auto admitted = [ask](store::Programme& p) -> Result<void> {
            const auto request = p.readJoinRequest(ask);
            return request ? p.admit(*request, store::Role::Member) : Result<void>(request.error());
        };
        return a.found(QStringLiteral("Amina's laptop")) && b.prepareToJoin(QStringLiteral("Tania's tablet"))
            && b.run([ask](store::Programme& p) { return p.writeJoinRequest(ask); }).ok() && a.run(admitted).ok()
            && give(a, b);
    }
    static RecordId make(ProgrammeFixture& at, const record::NewRecord& record)
    {
        return at.run([record](store::Programme& p) { return p.create(record); }).valueOr({});
    }
    static bool change(ProgrammeFixture& at, RecordId id, PersonId by, const QString& meaning)
    {
        return at.run([=](store::Programme& p) {
                     return p.change(id, by, {{QStringLiteral("meaning"), meaning}});
                 })
            .ok();
    }
    static QVariantMap row(app::RowModel* rows, const QString& key, const QVariant& value)
    {
        for (const QVariantMap& each : rows->rows()) {
            if (each.value(key) == value)
                return each;
        }
        return {};
    }

private Q_SLOTS:
    void wordingsStandSideBySideUntilSomebodyChooses()
    {
        ProgrammeFixture a(QStringLiteral("a")), b(QStringLiteral("b"));
        QVERIFY(join(a, b));
        const PersonId rehana = a.person(QStringLiteral("Rehana"), {QStringLiteral("collect")});
        const PersonId jamil = b.person(QStringLiteral("Jamil"), {QStringLiteral("collect")});
        const RecordId theme = make(a,
            {QStringLiteral("theme"), rehana, record::Audience::Members,
                {{QStringLiteral("meaning"), QStringLiteral("waiting")}}});
        QVERIFY(give(a, b));
        QVERIFY(change(a, theme, rehana, QStringLiteral("waiting for the doctor")));
        QVERIFY(change(b, theme, jamil, QStringLiteral("waiting at home")));
        QVERIFY(give(b, a));

        app::RecordsViewModel records(a.store(), nullptr, [rehana] { return rehana; });
        records.showRecord(theme.text());
        QTRY_COMPARE(records.recordId(), theme.text());
        QVERIFY(records.mayChoose());
        const auto meaning = [&] { return row(records.fields(), QStringLiteral("name"), QStringLiteral("meaning")); };
        const QVariantList both = meaning().value(QStringLiteral("settling")).toList();
        QCOMPARE(both.size(), 2);
        QStringList by;
        QString head;
        for (const QVariant& wording : both) {
            by << wording.toMap().value(QStringLiteral("by")).toString();
            if (by.last() == QLatin1String("Jamil"))
                head = wording.toMap().value(QStringLiteral("head")).toString();
        }
        by.sort();
        QCOMPARE(by, (QStringList{QStringLiteral("Jamil"), QStringLiteral("Rehana")}));
        records.choose(QStringLiteral("meaning"), head);
        QTRY_VERIFY(meaning().value(QStringLiteral("settling")).toList().isEmpty());
        QCOMPARE(meaning().value(QStringLiteral("text")).toString(), QStringLiteral("waiting at home"));
    }
    void whatWaitsIsLookedIntoAndLetIn()
    {
        ProgrammeFixture a(QStringLiteral("a")), b(QStringLiteral("b"));
        QVERIFY(join(a, b));
        const DeviceId lost
            = b.run([](store::Programme& p) -> Result<DeviceId> { return p.thisDevice().id; }).valueOr({});
        QVERIFY(a.run([lost](store::Programme& p) { return p.removeDevice(lost); }).ok());
        const RecordId place = make(b,
            {QStringLiteral("place"), PersonId{RecordId::fromText(QString(32, u'a')).value}, record::Audience::Members,
                {{QStringLiteral("note"), QStringLiteral("a bench in the shade")}}});
        QVERIFY(give(b, a));

        app::RightsViewModel rights(a.store(), [] { return PersonId(); });
        QAbstractItemModelTester tester(rights.waiting());
        rights.refresh();
        QTRY_COMPARE(rights.waiting()->count(), 1);
        QVERIFY(rights.mayJudge());
        QCOMPARE(rights.waitingCount(), 1);
        const QVariantMap waits = rights.waiting()->row(0);
        QCOMPARE(waits.value(QStringLiteral("from")).toString(), QStringLiteral("Tania's tablet"));
        QVERIFY(waits.value(QStringLiteral("lines"))
                    .toStringList()
                    .join(u' ')
                    .contains(QLatin1String("a bench in the shade")));
        rights.judge(place.text(), false);
        QTRY_COMPARE(rights.waitingCount(), 0);
        QVERIFY(rights.waiting()->row(0).value(QStringLiteral("isRefused")).toBool());
        rights.judge(place.text(), true);
        QTRY_COMPARE(rights.waiting()->count(), 0);
        QVERIFY(a.run([place](store::Programme& p) { return p.record(place); }).ok());
    }
    void whatWasTakenBackIsShownByDeviceAndWhatRestsOnItIsMarked()
    {
        ProgrammeFixture a;
        QVERIFY(a.found(QStringLiteral("Amina's laptop")));
        const QString code = record::newReceiptCode(a.store().environment().random);
        const QByteArray key = a.run([code](store::Programme& p) -> Result<QByteArray> {
                                    return record::receiptKey(code, p.salt())->publicKey;
                                }).valueOr({});
        const PersonId rehana = a.person(QStringLiteral("Rehana"), {QStringLiteral("collect")});
        const RecordId story = make(a, {QStringLiteral("photo_story"), rehana, record::Audience::Members, {}, {}, key});
        const RecordId theme = make(a,
            {QStringLiteral("theme"), rehana, record::Audience::Members,
                {{QStringLiteral("name"), QCborMap{{QStringLiteral("en"), QStringLiteral("Waiting")}}},
                    {QStringLiteral("items"), QCborArray{QCborMap{{QStringLiteral("record"), story.text()}}}}}});
        app::RightsViewModel rights(a.store(), [rehana] { return rehana; });
        rights.refresh();
        QVERIFY(a.run([code](store::Programme& p) { return p.withdrawByCode(code); }).ok());
        a.store().announce({});
        QTRY_COMPARE(rights.takings()->count(), 1);
        const QVariantMap taking = rights.takings()->row(0);
        QCOMPARE(taking.value(QStringLiteral("gone")).toInt(), 1);
        QCOMPARE(taking.value(QStringLiteral("devices")).toInt(), 1);
        QCOMPARE(rights.review()->count(), 1);
        QCOMPARE(rights.review()->row(0).value(QStringLiteral("title")).toString(), QStringLiteral("Waiting"));
        app::RecordsViewModel records(a.store());
        records.showRecord(theme.text());
        QTRY_VERIFY(records.toReview());
        rights.leaveOut(theme.text());
        QTRY_COMPARE(rights.review()->count(), 0);
        QTRY_VERIFY(!records.toReview());
    }
    void picturesAreCountedApart()
    {
        ProgrammeFixture a;
        QVERIFY(a.found(QStringLiteral("Amina's laptop")));
        const RecordId story = make(a,
            {QStringLiteral("photo_story"), PersonId{RecordId::fromText(QString(32, u'a')).value},
                record::Audience::Members, {}});
        QVERIFY(a.run([story](store::Programme& p) {
                     return p.addMedia(story, QByteArray(300'000, 'x'), QStringLiteral("image/jpeg"));
                 }).ok());
        app::RoomViewModel room(a.store());
        room.refresh();
        QTRY_COMPARE(room.here(), 1);
        QCOMPARE(room.onlyHere(), 1);
        QCOMPARE(room.safeToClear(), 0);
        QVERIFY(room.hereMegabytes() > 0.29 && room.hereMegabytes() < 0.32);
    }
};

QTEST_GUILESS_MAIN(TestDeskRights)
#include "tst_deskrights.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "peek.h"
#include "talk.h"

using namespace uthan;
using namespace uthan::store;
using record::Audience;

namespace {
const QString A = QStringLiteral("A"), B = QStringLiteral("B"), C = QStringLiteral("C"), New = QStringLiteral("New");
}

// A keeper's devices are lost, and stewards bring the programme back from the shares they keep.
class TestRecovery : public QObject {
    Q_OBJECT
    // A is the only keeper, B a member, C a steward; three of five shares bring it back.
    struct Village : Devices {
        QStringList shares;
        QString code;
        explicit Village(quint64 seed = 1)
            : Devices(seed)
        {
        }
        void begin()
        {
            QVERIFY(found(A));
            QVERIFY(join(B, A, Role::Member));
            QVERIFY(join(C, A, Role::Steward));
            const auto made = (*this)[A]->makeRecoveryShares(3, 5);
            GOOD(made);
            shares = *made;
            GOOD(give(A, B));
        }
        [[nodiscard]] Result<void> recover(const QStringList& texts)
        {
            Device& device = add(New);
            auto made = Programme::recover(folderOf(New), texts, New, env(device));
            if (!made)
                return made.error();
            device.programme = std::move(*made);
            return {};
        }
        [[nodiscard]] QStringList three() const { return {shares[4], shares[0], shares[2]}; }
        RecordId tellWithCode(const QString& name, const QString& words)
        {
            Device& device = (*this)[name];
            record::NewRecord story{QStringLiteral("photo_story"), device.person, Audience::Members,
                {{QStringLiteral("title"), words}}, device->newRecordId()};
            code = record::newReceiptCode(device.random);
            story.receiptKey = record::receiptKey(code, device->salt())->publicKey;
            return device->create(story).valueOr({});
        }
    };

private Q_SLOTS:
    void theKeepersDevicesAreLostAndThreeOfFiveBringTheProgrammeBack()
    {
        Village v;
        v.begin();
        const RecordId secret = v.tell(A, QStringLiteral("where the family lives"), Audience::Keepers);
        const RecordId story = v.tell(A, QStringLiteral("the well"));
        GOOD(v.give(A, B));
        v[A].programme.reset(); // A is lost; all that is left is a member's phone
        GOOD(v.recover(v.three()));
        QVERIFY(v[New]->isRecovering());
        QVERIFY(v[New]->waitsToJoin());
        QCOMPARE(v[New]->finishRecovery().error().code, ErrorCode::Refused); // nothing was taken in yet
        GOOD(v.give(B, New));
        QCOMPARE(v.title(New, story), QStringLiteral("the well"));
        GOOD(v[New]->finishRecovery());
        QVERIFY(!v[New]->isRecovering());
        QCOMPARE(v.title(New, secret), QStringLiteral("where the family lives")); // B never could read it
        QVERIFY(!v[B]->record(secret).ok());
        QCOMPARE(v[New]->thisDevice().role, Role::Keeper);
        QCOMPARE(v[New]->thisDevice().name, New);
        QVERIFY(!v.viewHash(New).isEmpty());
        // It goes on as a keeper: lets a device in, removes the lost one, and everybody follows.
        for (const DeviceInfo& device : v[New]->devices()) {
            if (device.name == A)
                GOOD(v[New]->removeDevice(device.id));
        }
        const RecordId later = v.tell(New, QStringLiteral("after the flood"));
        GOOD(v.give(New, B));
        QCOMPARE(v.title(B, later), QStringLiteral("after the flood"));
        QVERIFY(v.join(QStringLiteral("D"), New, Role::Keeper));
        QCOMPARE(v.title(QStringLiteral("D"), secret), QStringLiteral("where the family lives"));
        GOOD(v.reopen(New));
        QVERIFY(!v[New]->isRecovering());
        QCOMPARE(v.title(New, later), QStringLiteral("after the flood"));
    }
    void aTalkBringsThePeopleWhoRecoverWhatAStickDoes()
    {
        Village v;
        v.begin();
        const RecordId secret = v.tell(A, QStringLiteral("where the family lives"), Audience::Keepers);
        const RecordId gone = v.tellWithCode(A, QStringLiteral("taken back later"));
        GOOD(v.give(A, B));
        GOOD(v[B]->withdrawByCode(v.code));
        v[A].programme.reset();
        GOOD(v.recover(v.three()));
        for (const qint64 cutAfter : {3000, 9000, -1}) { // twice the way breaks
            Talk talk(v, New, B);
            talk.run(cutAfter);
            if (cutAfter < 0)
                TALKED(talk);
        }
        GOOD(v[New]->finishRecovery());
        QCOMPARE(v.title(New, secret), QStringLiteral("where the family lives"));
        QVERIFY(v[New]->record(gone)->withdrawn);
        const RecordId later = v.tell(New, QStringLiteral("after the flood"));
        Talk after(v, New, B); // as the device it is now
        after.run();
        TALKED(after);
        QCOMPARE(v.title(B, later), QStringLiteral("after the flood"));
        QCOMPARE(v[B]->receipt(later).heldBy.size(), 1);
        QVERIFY(!v.viewHash(New).isEmpty());
    }
    void twoSharesAreNotEnoughNorAreSharesOfTwoTimes()
    {
        Village v;
        v.begin();
        const QStringList& s = v.shares;
        QCOMPARE(s.size(), 5);
        QCOMPARE(v.recover({s[0], s[1]}).error().code, ErrorCode::Input);
        QCOMPARE(v.recover({s[0], s[1], s[0]}).error().code, ErrorCode::Input);
        QCOMPARE(v.recover({}).error().code, ErrorCode::Input);
        const auto newer = v[A]->makeRecoveryShares(3, 5);
        GOOD(newer);
        QCOMPARE(v.recover({s[0], s[1], newer->at(2)}).error().code, ErrorCode::Input);
        Village other(50);
        other.begin();
        QCOMPARE(v.recover({s[0], s[1], other.shares[2]}).error().code, ErrorCode::Input);
        QVERIFY(!QFile::exists(v.folderOf(New)));
    }
    void aShareIsReadAsPeopleTypeItAndAWrongLetterIsNoticed()
    {
        Village v;
        v.begin();
        QString typed = v.shares[0].mid(11).toLower().replace(u'-', u' ').replace(u'o', u'0');
        GOOD(v.recover({typed, v.shares[1], v.shares[2]}));
        for (const int at : {15, 40, 90}) {
            QString wrong = v.shares[0];
            wrong[at] = wrong[at] == u'A' ? u'B' : u'A';
            const auto refused = v.recover({v.shares[1], wrong, v.shares[2]});
            QCOMPARE(refused.error().code, ErrorCode::Input);
            QCOMPARE(refused.error().where, QStringLiteral("share 2"));
        }
    }
    void whatWasTakenBackStaysTakenBackWhateverOldStickComesFirst()
    {
        for (const bool oldFirst : {true, false}) {
            Village v;
            v.begin();
            const RecordId story = v.tellWithCode(A, QStringLiteral("canary that was sung"));
            GOOD(
                v[A]->addMedia(story, QByteArray("canary in the picture").repeated(500), QStringLiteral("image/jpeg")));
            GOOD(v.write(A, QStringLiteral("old.uthanshare"))); // in a drawer
            GOOD(v.give(A, B));
            QCOMPARE(v.title(B, story), QStringLiteral("canary that was sung"));
            QCOMPARE(*v[B]->withdrawByCode(v.code), 1);
            v[A].programme.reset();
            GOOD(v.write(B, QStringLiteral("new.uthanshare")));
            GOOD(v.recover(v.three()));
            GOOD(v.read(New, oldFirst ? QStringLiteral("old.uthanshare") : QStringLiteral("new.uthanshare")));
            GOOD(v.read(New, oldFirst ? QStringLiteral("new.uthanshare") : QStringLiteral("old.uthanshare")));
            GOOD(v[New]->finishRecovery());
            GOOD(v.read(New, QStringLiteral("old.uthanshare"))); // and once more, out of the drawer
            const auto record = v[New]->record(story);
            QVERIFY(record.ok() && record->withdrawn && record->fields.isEmpty());
            QCOMPARE(v[New]->counts()->media, 0);
            QVERIFY(!v.viewHash(New).isEmpty());
            const auto back = v[New]->takenBack();
            GOOD(back);
            QCOMPARE(back->size(), 1);
            for (const DeviceInfo& device : back->first().notYet)
                QVERIFY(!device.isShares()); // shares keep nothing that could be waited for
        }
    }
    void usedSharesAndThoseOfAnEarlierTimeAreWorthNothingForWhatComesAfter()
    {
        Village v;
        v.begin();
        const auto newer = v[A]->makeRecoveryShares(2, 3);
        GOOD(newer);
        const RecordId later = v.tell(A, QStringLiteral("after the change"));
        GOOD(v.give(A, B));
        GOOD(v.recover(v.three())); // the old ones, which somebody found
        QVERIFY(!v.give(B, New).ok() || !v[New]->record(later).ok());
        QVERIFY(!v[New]->finishRecovery().ok());
        QVERIFY(!v[New]->record(later).ok());
        int living = 0;
        for (const DeviceInfo& device : v[A]->devices())
            living += device.isShares() && !device.removed ? 1 : 0;
        QCOMPARE(living, 1);
    }
    void keysThatChangedAfterTheSharesWereMadeComeBackToo()
    {
        Village v;
        v.begin();
        GOOD(v[A]->removeDevice(v[C]->thisDevice().id)); // new keys for stewards and all
        const RecordId secret = v.tell(A, QStringLiteral("told to keepers after the change"), Audience::Keepers);
        const RecordId steward = v.tell(A, QStringLiteral("told to stewards after the change"), Audience::Stewards);
        GOOD(v.give(A, B));
        v[A].programme.reset();
        GOOD(v.recover(v.three()));
        GOOD(v.give(B, New));
        GOOD(v[New]->finishRecovery());
        QCOMPARE(v.title(New, secret), QStringLiteral("told to keepers after the change"));
        QCOMPARE(v.title(New, steward), QStringLiteral("told to stewards after the change"));
    }
    void aStewardsSharesBringBackASteward()
    {
        Village v;
        v.begin();
        GOOD(v.give(A, C));
        const auto shares = v[C]->makeRecoveryShares(2, 2);
        GOOD(shares);
        const RecordId secret = v.tell(A, QStringLiteral("for keepers"), Audience::Keepers);
        GOOD(v.give(A, C));
        GOOD(v.recover(*shares));
        GOOD(v.give(C, New));
        GOOD(v[New]->finishRecovery());
        QCOMPARE(v[New]->thisDevice().role, Role::Steward);
        QVERIFY(!v[New]->record(secret).ok());
        GOOD(v.give(C, A));
        int keepers = 0; // those of the keeper were not the steward's to end
        for (const DeviceInfo& device : v[A]->devices())
            keepers += device.isShares() && device.role == Role::Keeper && !device.removed ? 1 : 0;
        QCOMPARE(keepers, 1);
    }
    void aMemberMakesNoShares()
    {
        Village v;
        v.begin();
        QCOMPARE(v[B]->makeRecoveryShares(2, 3).error().code, ErrorCode::Refused);
        for (const auto& [needed, count] : {std::pair(1, 3), std::pair(4, 3), std::pair(2, 33), std::pair(0, 0)})
            QCOMPARE(v[A]->makeRecoveryShares(needed, count).error().code, ErrorCode::Input);
        QCOMPARE(v[A]->finishRecovery().error().code, ErrorCode::Refused);
    }
    void whatAMemberHasOfTheSharesOpensNothingForKeepers()
    {
        Village v;
        v.begin();
        v.tell(A, QStringLiteral("for keepers"), Audience::Keepers);
        GOOD(v.give(A, B));
        Peek peek(v, B);
        for (const AudienceKey& key : peek.keys->audienceKeys())
            QVERIFY(key.audience == Audience::Members || key.audience == Audience::Author);
    }
};

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"

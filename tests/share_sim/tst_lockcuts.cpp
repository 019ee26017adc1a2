// SPDX-License-Identifier: GPL-3.0-or-later
#include "../core/store/keys.h"
#include "store/keyfile.h"
#include "virtualdisk.h"

#include <QTest>

using namespace uthan;
using namespace uthan::store;
using sim::VirtualDisk;

// The power goes, the program is killed, or the disk is full, at every single write and sync of changing a lock.
class TestLockCuts : public QObject {
    Q_OBJECT
    const QByteArray m_words = QByteArrayLiteral("four goats cross slowly");
    const QByteArray m_pin = QByteArrayLiteral("482915");
    FixedClock m_clock;
    SeededRandom m_random{5};
    KeysInMemory m_keys;
    VirtualDisk m_disk{QStringLiteral("locks"), 9};
    const QString m_folder = m_disk.path(QStringLiteral("/care.uthan"));

    Lock lock() { return Lock(m_folder, {m_clock, m_random, m_disk, &m_keys, {1, 8 << 10}}); }

private Q_SLOTS:
    void whereverItIsCutTheOldLockOrTheNewOneOpens()
    {
        QVERIFY(m_disk.makeFolderDurably(m_folder).ok());
        const QByteArray key = makeKeyFile(m_folder, m_random, m_disk).value();
        NewLock before{LockKind::None};
        for (const NewLock& after : {NewLock{LockKind::Passphrase, m_words},
                 NewLock{LockKind::Passphrase, "rain before noon"}, NewLock{LockKind::Pin, m_pin},
                 NewLock{LockKind::KeyStore}, NewLock{LockKind::Pin, "5550123"}, NewLock{LockKind::None}}) {
            const auto disk = m_disk.snapshot();
            const auto secrets = m_keys.secrets;
            const qint64 first = m_disk.calls;
            QVERIFY(lock().set(key, after).ok());
            const qint64 calls = m_disk.calls - first;
            QVERIFY(calls >= 4); // write, sync, rename, sync of the folder
            for (const auto end : {VirtualDisk::End::Kill, VirtualDisk::End::PowerCut}) {
                for (qint64 at = 0; at <= calls; ++at) {
                    m_disk.load(disk);
                    m_keys.secrets = secrets;
                    m_disk.reseed(static_cast<quint64>(at) + 100);
                    m_disk.callsUntilCrash = at;
                    const bool acknowledged = lock().set(key, after).ok();
                    m_disk.crash();
                    m_disk.restart(end);
                    const auto withOld = lock().open(before.secret), withNew = lock().open(after.secret);
                    QVERIFY2(withNew.ok() || (!acknowledged && withOld.ok()),
                        qPrintable(QStringLiteral("cut at call %1 of %2").arg(at).arg(calls)));
                    QCOMPARE(withNew.ok() ? *withNew : *withOld, key);
                }
            }
            m_disk.load(disk);
            m_keys.secrets = secrets;
            m_disk.callsUntilCrash = -1;
            for (qint64 room = 0; room < 400; room += 20) { // the disk is full: nothing changed, and it is said
                m_disk.room = room;
                const auto set = lock().set(key, after);
                m_disk.room = -1;
                if (set)
                    break;
                QCOMPARE(set.error().code, ErrorCode::DiskFull);
                QCOMPARE(lock().open(before.secret).value(), key);
            }
            m_disk.load(disk);
            m_keys.secrets = secrets;
            QVERIFY(lock().set(key, after).ok());
            before = after;
        }
        QCOMPARE(m_keys.secrets.size(), 0); // no secret stays that opens nothing
    }
};

QTEST_GUILESS_MAIN(TestLockCuts)
#include "tst_lockcuts.moc"

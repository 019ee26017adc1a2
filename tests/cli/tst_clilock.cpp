// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner.h"

#include <QJsonArray>
#include <unistd.h>

// The lock of a programme and its recovery shares, as a script and a person at a terminal use them.
class TestCliLock : public QObject {
    Q_OBJECT
    Runner m_runner;
    QString m_dir, m_word, m_other;
    static constexpr int kShut = 4;

    Runner::Outcome run(QStringList arguments, const QByteArray& input = {}) const
    {
        return m_runner.run(arguments, input);
    }
    QString lockNow() const
    {
        return m_runner.json({QStringLiteral("lock"), QStringLiteral("status"), m_dir})
            .value(QStringLiteral("lock"))
            .toString();
    }
    static QString codeOf(const Runner::Outcome& o)
    {
        return o.json().value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_dir = m_runner.path(QStringLiteral("care.uthan"));
        m_word = m_runner.write(QStringLiteral("word"), "four goats cross slowly\n");
        m_other = m_runner.write(QStringLiteral("other"), "rain before noon\n");
        QCOMPARE(run({QStringLiteral("programme"), QStringLiteral("new"), m_dir}).exitCode, 0);
    }
    void aNewProgrammeSaysPlainlyThatItHasNoLock()
    {
        const auto o = run({QStringLiteral("lock"), QStringLiteral("status"), m_dir});
        QCOMPARE(o.exitCode, 0);
        QVERIFY(o.out.startsWith("No lock: whoever can read the files"));
        QCOMPARE(run({QStringLiteral("lock"), QStringLiteral("change"), m_dir}).exitCode, 1);
        QCOMPARE(run({QStringLiteral("lock"), QStringLiteral("set"), m_dir, QStringLiteral("rope")}).exitCode, 1);
        QCOMPARE(run({QStringLiteral("lock"), QStringLiteral("set"), m_dir, QStringLiteral("passphrase")}, "short\n")
                     .exitCode,
            1);
        QCOMPARE(lockNow(), QStringLiteral("none"));
    }
    void aPassphraseFromStandardInputLocksItAndEveryCommandAsksForIt()
    {
        QCOMPARE(run({QStringLiteral("lock"), QStringLiteral("set"), m_dir, QStringLiteral("passphrase")},
                     "four goats cross slowly\n")
                     .exitCode,
            0);
        QCOMPARE(lockNow(), QStringLiteral("passphrase"));
        for (const QStringList& command : {QStringList{QStringLiteral("verify"), m_dir},
                 QStringList{QStringLiteral("record"), QStringLiteral("list"), m_dir},
                 QStringList{QStringLiteral("programme"), QStringLiteral("info"), m_dir},
                 QStringList{QStringLiteral("share"), QStringLiteral("status"), m_dir},
                 QStringList{
                     QStringLiteral("share"), QStringLiteral("export"), m_dir, m_runner.path(QStringLiteral("x"))}}) {
            const auto shut = run(command + QStringList{QStringLiteral("--json")});
            QCOMPARE(shut.exitCode, kShut);
            QCOMPARE(codeOf(shut), QStringLiteral("locked"));
            QVERIFY(shut.err.contains("--unlock-file"));
        }
        for (const QStringList& command : {QStringList{QStringLiteral("verify"), m_dir},
                 QStringList{QStringLiteral("share"), QStringLiteral("status"), m_dir}}) {
            const auto open = run(command + QStringList{QStringLiteral("--unlock-file"), m_word});
            QVERIFY2(open.exitCode == 0, open.err.constData());
        }
    }
    void aDescriptorCarriesItToo()
    {
        QProcess process;
        process.setChildProcessModifier([] {
            int ends[2];
            if (::pipe(ends) == 0 && ::write(ends[1], "four goats cross slowly\n", 24) == 24) {
                ::close(ends[1]);
                (void)::dup2(ends[0], 7);
            }
        });
        process.start(QStringLiteral(UTHANCTL),
            {QStringLiteral("programme"), QStringLiteral("info"), m_dir, QStringLiteral("--unlock-fd"),
                QStringLiteral("7")});
        QVERIFY(process.waitForFinished(60'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }
    void theWrongOneIsToldFromNoneAndSlowedAfterFive()
    {
        const QStringList verify{
            QStringLiteral("verify"), m_dir, QStringLiteral("--json"), QStringLiteral("--unlock-file"), m_other};
        for (int i = 0; i < 5; ++i) {
            const auto wrong = run(verify);
            QCOMPARE(wrong.exitCode, kShut);
            QCOMPARE(codeOf(wrong), QStringLiteral("wrong_secret"));
        }
        const auto slowed
            = run({QStringLiteral("verify"), m_dir, QStringLiteral("--json"), QStringLiteral("--unlock-file"), m_word});
        QCOMPARE(slowed.exitCode, kShut);
        QCOMPARE(codeOf(slowed), QStringLiteral("too_soon"));
        const auto status = m_runner.json({QStringLiteral("lock"), QStringLiteral("status"), m_dir});
        QCOMPARE(status.value(QStringLiteral("wrong_tries")).toInt(), 5);
        QVERIFY(status.value(QStringLiteral("wait_seconds")).toInt() > 0);
        QVERIFY(QFile::remove(m_dir + QStringLiteral("/tries"))); // as somebody can who has the files: it is a courtesy
    }
    void anotherPassphraseTakesItsPlace()
    {
        const auto changed = run({QStringLiteral("lock"), QStringLiteral("change"), m_dir,
            QStringLiteral("--unlock-file"), m_word, QStringLiteral("--new-file"), m_other});
        QVERIFY2(changed.exitCode == 0, changed.err.constData());
        QCOMPARE(run({QStringLiteral("verify"), m_dir, QStringLiteral("--unlock-file"), m_word}).exitCode, kShut);
        QCOMPARE(run({QStringLiteral("verify"), m_dir, QStringLiteral("--unlock-file"), m_other}).exitCode, 0);
    }
    void aPinNeedsTheDesktopsKeyStore()
    {
        // Wherever this runs, the session's bus of the one who tests is not asked.
        const auto bus = qgetenv("DBUS_SESSION_BUS_ADDRESS"), folder = qgetenv("XDG_RUNTIME_DIR");
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qunsetenv("XDG_RUNTIME_DIR");
        const auto refused = run({QStringLiteral("lock"), QStringLiteral("set"), m_dir, QStringLiteral("pin"),
                                     QStringLiteral("--unlock-file"), m_other, QStringLiteral("--json")},
            "482915\n");
        QCOMPARE(refused.exitCode, 3);
        QCOMPARE(codeOf(refused), QStringLiteral("unreachable"));
        QCOMPARE(lockNow(), QStringLiteral("passphrase"));
        if (!bus.isEmpty())
            qputenv("DBUS_SESSION_BUS_ADDRESS", bus);
        if (!folder.isEmpty())
            qputenv("XDG_RUNTIME_DIR", folder);
    }
    void withoutTheLockItOpensForAnybody()
    {
        QCOMPARE(run({QStringLiteral("lock"), QStringLiteral("remove"), m_dir}).exitCode, kShut);
        QCOMPARE(
            run({QStringLiteral("lock"), QStringLiteral("remove"), m_dir, QStringLiteral("--unlock-file"), m_other})
                .exitCode,
            0);
        QCOMPARE(run({QStringLiteral("verify"), m_dir}).exitCode, 0);
    }
    void threeOfFiveSharesBringTheProgrammeBackFromAStick()
    {
        const QString stick = m_runner.path(QStringLiteral("stick")),
                      back = m_runner.path(QStringLiteral("back.uthan"));
        const auto made = m_runner.json({QStringLiteral("lock"), QStringLiteral("recover"), QStringLiteral("split"),
            m_dir, QStringLiteral("--needed"), QStringLiteral("3"), QStringLiteral("--shares"), QStringLiteral("5")});
        const QJsonArray shares = made.value(QStringLiteral("shares")).toArray();
        QCOMPARE(shares.size(), 5);
        QCOMPARE(run({QStringLiteral("share"), QStringLiteral("export"), m_dir, stick}).exitCode, 0);
        const QByteArray two = shares[0].toString().toUtf8() + '\n' + shares[3].toString().toUtf8() + '\n';
        const QStringList begin{QStringLiteral("lock"), QStringLiteral("recover"), QStringLiteral("begin"), back,
            QStringLiteral("--device"), QStringLiteral("New tablet")};
        QCOMPARE(m_runner.run(begin, two, QStringLiteral("b")).exitCode, 1);
        const auto begun = m_runner.run(begin, two + shares[2].toString().toUtf8() + '\n', QStringLiteral("b"));
        QVERIFY2(begun.exitCode == 0, begun.err.constData());
        const QStringList finish{QStringLiteral("lock"), QStringLiteral("recover"), QStringLiteral("finish"), back};
        QCOMPARE(m_runner.run(finish, {}, QStringLiteral("b")).exitCode, 1); // nothing was taken in yet
        QCOMPARE(m_runner.run({QStringLiteral("share"), QStringLiteral("import"), back, stick}, {}, QStringLiteral("b"))
                     .exitCode,
            0);
        const auto finished = m_runner.run(finish, {}, QStringLiteral("b"));
        QVERIFY2(finished.exitCode == 0, finished.err.constData());
        const auto members
            = m_runner.json({QStringLiteral("share"), QStringLiteral("members"), back}, {}, QStringLiteral("b"));
        QVERIFY(QJsonDocument(members).toJson().contains("New tablet"));
        QCOMPARE(m_runner.run({QStringLiteral("verify"), back}, {}, QStringLiteral("b")).exitCode, 0);
    }
};

QTEST_GUILESS_MAIN(TestCliLock)
#include "tst_clilock.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner.h"

#include <QJsonArray>

namespace {
QStringList words(const char* command)
{
    return QString::fromLatin1(command).split(u' ');
}
}

// Two devices and a script: what waits, wordings, taking back.
class TestCliRights : public QObject {
    Q_OBJECT
    Runner m_runner;
    const QString m_laptop = m_runner.path(QStringLiteral("laptop.uthan")),
                  m_tablet = m_runner.path(QStringLiteral("tablet.uthan"));
    const QString m_stick = m_runner.path(QStringLiteral("stick.uthanshare")), m_b = QStringLiteral("b");

    [[nodiscard]] bool give(bool toTablet) const
    {
        const QString from = toTablet ? m_laptop : m_tablet, to = toTablet ? m_tablet : m_laptop;
        return m_runner.run(words("share export") << from << m_stick, {}, toTablet ? QStringLiteral("a") : m_b).exitCode
            == 0
            && m_runner.run(words("share import") << to << m_stick, {}, toTablet ? m_b : QStringLiteral("a")).exitCode
            == 0;
    }
    [[nodiscard]] QString put(const QString& folder, const QString& device, const char* kind, const QByteArray& fields,
        const QString& id = {}) const
    {
        QStringList call = words("record put") << folder << QString::fromLatin1(kind);
        if (!id.isEmpty())
            call << QStringLiteral("--id") << id;
        return m_runner.json(call, fields, device).value(QLatin1String("id")).toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString ask = m_runner.path(QStringLiteral("b.uthanask"));
        QVERIFY(!m_runner.json(words("programme new") << m_laptop << words("--device laptop")).isEmpty());
        const QString digits
            = m_runner.json(words("share join-request") << m_tablet << ask << words("--device tablet"), {}, m_b)
                  .value(QLatin1String("comparison_code"))
                  .toString();
        QVERIFY(
            !m_runner.json(words("share admit") << m_laptop << ask << QStringLiteral("--code") << digits).isEmpty());
        QVERIFY(give(true));
    }
    void wordingsAreShownSideBySideAndSettled()
    {
        const QString theme = put(m_laptop, QStringLiteral("a"), "theme", R"({"meaning": "waiting"})");
        QVERIFY(give(true));
        QCOMPARE(put(m_laptop, QStringLiteral("a"), "theme", R"({"meaning": "waiting for care"})", theme), theme);
        QCOMPARE(put(m_tablet, m_b, "theme", R"({"meaning": "waiting alone"})", theme), theme);
        QVERIFY(give(false));
        QJsonObject history = m_runner.json(words("record history") << m_laptop << theme);
        QCOMPARE(history.value(QLatin1String("revisions")).toArray().size(), 3);
        const QJsonArray both
            = history.value(QLatin1String("wordings")).toObject().value(QLatin1String("meaning")).toArray();
        QCOMPARE(both.size(), 2);
        const QString head = both.at(1).toObject().value(QLatin1String("head")).toString();
        const QStringList settle = words("record settle") << m_laptop << theme << QStringLiteral("meaning");
        QCOMPARE(m_runner.run(settle).exitCode, 1); // which?
        QCOMPARE(m_runner.run(settle + QStringList{QStringLiteral("--head"), head.left(12)}).exitCode, 0);
        history = m_runner.json(words("record history") << m_laptop << theme);
        QVERIFY(history.value(QLatin1String("wordings")).toObject().isEmpty());
        QVERIFY(give(true));
        QCOMPARE(m_runner.json(words("record history") << m_tablet << theme, {}, m_b)
                     .value(QLatin1String("revisions"))
                     .toArray()
                     .size(),
            4);
    }
    void setsAreFilledAndARecordIsBroughtToMore()
    {
        const QString a = QStringLiteral("a"), evidence = QStringLiteral("evidence");
        const QString finding = put(m_laptop, a, "finding", R"({"text": {"en": "ramps are missing"}})");
        const QString theme = put(m_laptop, a, "theme", R"({"meaning": "ways in"})");
        const QByteArray member = "{\"record\": \"" + theme.toLatin1() + "\"}";
        const auto change
            = [&](const char* how, const QString& field) { return words(how) << m_laptop << finding << field; };
        QCOMPARE(m_runner.json(change("record add", evidence), member).value(evidence).toArray().size(), 1);
        QCOMPARE(m_runner.run(change("record add", QStringLiteral("text")), member).exitCode, 1);
        QCOMPARE(m_runner.run(change("record add", evidence), "{oops").exitCode, 1);
        QVERIFY(m_runner.json(change("record take-out", evidence), member).value(evidence).toArray().isEmpty());

        const QString ballot = put(m_laptop, a, "ballot", "{}");
        const QStringList widen = words("record widen") << m_laptop << ballot;
        const auto audience = [&] {
            return m_runner.json(words("record show") << m_laptop << ballot)
                .value(QLatin1String("audience"))
                .toString();
        };
        const QString before = audience();
        QCOMPARE(m_runner.run(widen + words("everybody")).exitCode, 1);
        QCOMPARE(m_runner.run(widen + words("members")).exitCode, 0);
        QCOMPARE(audience(), QStringLiteral("members"));
        if (before != QLatin1String("members"))
            QCOMPARE(m_runner.run(widen + QStringList{QStringLiteral("keepers")}).exitCode, 1);
        QCOMPARE(m_runner.run(words("themes sort") << m_laptop << theme << finding).exitCode, 0);
        QCOMPARE(m_runner.run(words("themes sort") << m_laptop << finding << theme).exitCode, 1);
    }
    void aTakingBackIsFollowedDeviceByDevice()
    {
        const QJsonObject given = m_runner.json(
            words("place add") << m_laptop << words("--at 91.8,22.3 --category care --agree collect,discuss"));
        const QByteArray code = given.value(QLatin1String("receipt")).toString().toLatin1();
        QVERIFY2(!code.isEmpty(), qPrintable(given.keys().join(u' ')));
        QVERIFY(give(true));
        const QJsonObject taken = m_runner.json(words("consent withdraw") << m_tablet, code + '\n', m_b);
        QVERIFY(taken.value(QLatin1String("taken_back")).toInt() >= 1);
        const auto status = [&](const char* which) {
            return m_runner.json(words("consent status") << m_laptop)
                .value(QLatin1String("taken_back"))
                .toArray()
                .first()
                .toObject()
                .value(QLatin1String(which))
                .toArray()
                .size();
        };
        QVERIFY(give(false));
        QCOMPARE(status("confirmed"), 2);
        QCOMPARE(status("not_yet"), 0);
        QVERIFY(m_runner.run(words("consent status") << m_laptop).out.contains("gone on 2 of 2 devices"));
        const QString theme = put(m_laptop, QStringLiteral("a"), "theme", R"({"meaning": "care"})");
        const QString place = given.value(QLatin1String("id")).toString();
        QVERIFY2(m_runner.run(words("themes sort") << m_laptop << theme << place).err.contains("taken back"),
            qPrintable(place));
    }
    void whatALostDeviceSaysWaitsAndIsLetIn()
    {
        QCOMPARE(m_runner.run(words("device remove") << m_laptop << QStringLiteral("tablet")).exitCode, 0);
        const QString late = put(m_tablet, m_b, "organisation", R"({"name": "late news"})");
        QVERIFY(give(false));
        const QStringList look = words("share quarantine") << m_laptop;
        const QJsonArray waiting = m_runner.json(look).value(QLatin1String("waiting")).toArray();
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(waiting.first().toObject().value(QLatin1String("id")).toString(), late);
        QCOMPARE(m_runner.json(words("share status") << m_laptop).value(QLatin1String("waiting")).toInt(), 1);
        QVERIFY(m_runner.run(look).out.contains("late news"));
        QCOMPARE(m_runner.run(look + words("--admit 00112233445566778899aabbccddeeff")).exitCode, 1);
        QCOMPARE(m_runner.run(look + QStringList{QStringLiteral("--refuse"), late}).exitCode, 0);
        QVERIFY(m_runner.run(words("record show") << m_laptop << late).exitCode != 0);
        QCOMPARE(m_runner.run(look + QStringList{QStringLiteral("--admit"), late}).exitCode, 0);
        QCOMPARE(m_runner.run(words("record show") << m_laptop << late).exitCode, 0);
        QCOMPARE(m_runner.run(words("verify") << m_laptop).exitCode, 0);
    }
};

QTEST_GUILESS_MAIN(TestCliRights)
#include "tst_clirights.moc"

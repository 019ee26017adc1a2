// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner.h"

#include <QDirIterator>
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
    void historySaysWhereAndByWhichOperation()
    {
        const QString theme = put(m_laptop, QStringLiteral("a"), "theme", R"({"meaning": "roads"})");
        QCOMPARE(put(m_laptop, QStringLiteral("a"), "theme", R"({"meaning": "roads and paths"})", theme), theme);
        const QJsonArray revisions
            = m_runner.json(words("record history") << m_laptop << theme).value(QLatin1String("revisions")).toArray();
        QCOMPARE(revisions.size(), 2);
        for (const QJsonValue& each : revisions) {
            QCOMPARE(each.toObject().value(QLatin1String("device_name")).toString(), QStringLiteral("laptop"));
            QCOMPARE(each.toObject().value(QLatin1String("operation")).toString().size(), 64);
        }
    }
    void aCodeSaysWhatItCoversBeforeAnythingGoes()
    {
        const QJsonObject given = m_runner.json(
            words("place add") << m_laptop << words("--at 91.8,22.3 --category care --agree collect,discuss"));
        const QByteArray code = given.value(QLatin1String("receipt")).toString().toLatin1();
        const QString place = given.value(QLatin1String("id")).toString();
        const QStringList withdraw = words("consent withdraw") << m_laptop;
        for (int twice = 0; twice < 2; ++twice) {
            const QJsonArray covered = m_runner.json(withdraw + words("--dry-run"), code + '\n')
                                           .value(QLatin1String("would_take_back"))
                                           .toArray();
            QSet<QString> kinds;
            for (const QJsonValue& each : covered)
                kinds.insert(each.toObject().value(QLatin1String("kind")).toString());
            QVERIFY2(kinds.contains(QStringLiteral("place")) && kinds.contains(QStringLiteral("consent")),
                qPrintable(QStringList(kinds.begin(), kinds.end()).join(u' ')));
        }
        const QStringList status = words("consent status") << m_laptop << place;
        QVERIFY(m_runner.json(status).value(QLatin1String("taken_back")).toArray().isEmpty());
        QVERIFY(m_runner.json(withdraw, code + '\n').value(QLatin1String("taken_back")).toInt() >= 2);
        const QJsonArray taken = m_runner.json(status).value(QLatin1String("taken_back")).toArray();
        QCOMPARE(taken.size(), 1);
        const QJsonArray each = taken.first().toObject().value(QLatin1String("each")).toArray();
        QVERIFY(std::any_of(each.begin(), each.end(),
            [&](const QJsonValue& one) { return one.toObject().value(QLatin1String("id")).toString() == place; }));
        QVERIFY(m_runner.json(withdraw + words("--dry-run"), code + '\n')
                    .value(QLatin1String("would_take_back"))
                    .toArray()
                    .isEmpty());
    }
    void whatIsTakenBackMarksWhatWasExported()
    {
        const QJsonObject given = m_runner.json(
            words("place add") << m_laptop << words("--at 91.8,22.3 --category care --agree collect,discuss,exhibit"));
        const QString map = m_runner.path(QStringLiteral("places.geojson"));
        const QJsonObject made = m_runner.json(words("export") << m_laptop << map << words("--format geojson"));
        const QString product = made.value(QLatin1String("product")).toString();
        QVERIFY(!product.isEmpty() && made.value(QLatin1String("used")).toInt() >= 1);
        const auto marked = [&] {
            const QJsonArray all
                = m_runner.json(words("record review") << m_laptop).value(QLatin1String("to_review")).toArray();
            return std::any_of(all.begin(), all.end(),
                [&](const QJsonValue& one) { return one.toObject().value(QLatin1String("id")).toString() == product; });
        };
        QVERIFY(!marked());
        QVERIFY(!m_runner
                     .json(words("consent withdraw") << m_laptop,
                         given.value(QLatin1String("receipt")).toString().toLatin1() + '\n')
                     .isEmpty());
        QVERIFY(marked());
        QVERIFY(m_runner.run(words("record show") << m_laptop << product).out.contains("places.geojson"));
    }
    void somebodyAgreesAnewToLessAndToMore()
    {
        const QJsonObject given = m_runner.json(words("place add")
            << m_laptop << words("--at 91.8,22.3 --category care --agree collect,quote --alias Mina"));
        QVERIFY(!given.isEmpty());
        const QStringList person = words("--person Mina");
        const auto agrees = [&](const char* scope) {
            return m_runner.json(words("consent show") << m_laptop << person)
                .value(QLatin1String("scopes"))
                .toObject()
                .value(QLatin1String(scope))
                .toBool();
        };
        QVERIFY(agrees("quote"));
        const QStringList renew = words("consent renew") << m_laptop;
        QCOMPARE(m_runner.run(renew + person + words("--agree quote")).exitCode, 1); // without collect
        QCOMPARE(m_runner.run(renew + person + words("--agree collect,discuss")).exitCode, 0);
        QVERIFY(agrees("discuss") && !agrees("quote"));
        QCOMPARE(m_runner.run(renew + words("--agree collect")).exitCode, 1); // who?
        const QByteArray code = given.value(QLatin1String("receipt")).toString().toLatin1() + '\n';
        QVERIFY(!m_runner.json(words("consent withdraw") << m_laptop, code).isEmpty());
    }
    void aDeviceIsGivenAHigherRoleAndTheKeysThatGoWithIt()
    {
        const QStringList role = words("device role");
        QCOMPARE(
            m_runner.run(role + QStringList{m_laptop, QStringLiteral("tablet"), QStringLiteral("king")}).exitCode, 1);
        QCOMPARE(
            m_runner.run(role + QStringList{m_tablet, QStringLiteral("tablet"), QStringLiteral("steward")}, {}, m_b)
                .exitCode,
            1); // nobody makes themselves more
        const QString contact = put(m_laptop, QStringLiteral("a"), "contact", R"({"name": "for stewards"})");
        QVERIFY(give(true));
        const QStringList show = words("record show") << m_tablet << contact;
        QVERIFY(m_runner.run(show, {}, m_b).exitCode != 0);
        QCOMPARE(
            m_runner.run(role + QStringList{m_laptop, QStringLiteral("tablet"), QStringLiteral("steward")}).exitCode,
            0);
        QVERIFY(give(true));
        QCOMPARE(m_runner.run(show, {}, m_b).exitCode, 0);
        QCOMPARE(
            m_runner.run(role + QStringList{m_laptop, QStringLiteral("tablet"), QStringLiteral("member")}).exitCode,
            1); // not back again
        QVERIFY(give(false));
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
    void verifySaysForProgramsWhatIsWrongWhere()
    {
        const QString photo = m_runner.write(QStringLiteral("photo.jpg"), asset("pictures/e07.jpg"));
        const QJsonObject added
            = m_runner.json(words("photo add") << m_laptop << photo << words("--agree collect,media --story seen"));
        const QString story = added.value(QLatin1String("id")).toString();
        QVERIFY(!story.isEmpty());
        QDirIterator files(m_laptop + QStringLiteral("/media"), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            QVERIFY(QFile::remove(files.next()));
        auto outcome = m_runner.run(words("verify --json") << m_laptop);
        QCOMPARE(outcome.exitCode, 1);
        const QJsonArray details = outcome.json().value(QLatin1String("details")).toArray();
        QCOMPARE(details.size(), outcome.json().value(QLatin1String("problems")).toArray().size());
        const QJsonObject first = details.first().toObject();
        QCOMPARE(first.value(QLatin1String("what")).toString(), QStringLiteral("media"));
        QCOMPARE(first.value(QLatin1String("address")).toString().size(), 64);
        QVERIFY(!first.value(QLatin1String("record")).toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCliRights)
#include "tst_clirights.moc"

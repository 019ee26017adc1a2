// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner.h"

#include <QJsonArray>

// Success and wrong usage of the command line, on the binary itself.
class TestCli : public QObject {
    Q_OBJECT
    Runner m_runner;
    QString m_demo;
    QString m_code;
private Q_SLOTS:
    void initTestCase()
    {
        m_demo = m_runner.path(QStringLiteral("demo.uthan"));
        const QJsonObject made = m_runner.json({QStringLiteral("programme"), QStringLiteral("demo"), m_demo});
        QVERIFY(!made.isEmpty());
        m_code = made.value(QLatin1String("receipt_to_try")).toString();
    }
    void theDemoProgrammeHoldsWhatItsFilesHold()
    {
        const QJsonObject records = m_runner.json({QStringLiteral("programme"), QStringLiteral("info"), m_demo})
                                        .value(QLatin1String("records"))
                                        .toObject();
        QCOMPARE(records.value(QLatin1String("submission")).toInt(), 200);
        QCOMPARE(records.value(QLatin1String("place")).toInt(), 62);
        QCOMPARE(records.value(QLatin1String("photo_story")).toInt(), 7); // the eighth was taken back
        QCOMPARE(records.value(QLatin1String("person")).toInt(), 14);
        QCOMPARE(records.value(QLatin1String("theme")).toInt(), 8);
        QCOMPARE(records.value(QLatin1String("organisation")).toInt(), 13);
        QCOMPARE(records.value(QLatin1String("decision")).toInt(), 7);
    }
    void ofTheStoryThatWasTakenBackOnlyATombstoneIsLeft()
    {
        const QJsonArray stories
            = m_runner
                  .json({QStringLiteral("record"), QStringLiteral("list"), m_demo, QStringLiteral("--kind"),
                      QStringLiteral("photo_story"), QStringLiteral("--withdrawn")})
                  .value(QLatin1String("records"))
                  .toArray();
        int tombstones = 0;
        for (const QJsonValue& story : stories) {
            if (!story.toObject().value(QLatin1String("withdrawn")).toBool())
                continue;
            ++tombstones;
            const QJsonObject shown = m_runner.json({QStringLiteral("record"), QStringLiteral("show"), m_demo,
                story.toObject().value(QLatin1String("id")).toString()});
            QVERIFY(shown.value(QLatin1String("fields")).toObject().isEmpty());
        }
        QCOMPARE(tombstones, 1);
    }
    void resultsHoldBackSmallNumbers()
    {
        const QJsonObject results = m_runner.json({QStringLiteral("results"), m_demo, QStringLiteral("sv_access")});
        QCOMPARE(results.value(QLatin1String("counted")).toInt(), 140);
        const QJsonArray questions = results.value(QLatin1String("questions")).toArray();
        QVERIFY(questions.size() >= 30);
        for (const QJsonValue& q : questions) {
            const QJsonArray choices = q.toObject().value(QLatin1String("choices")).toArray();
            for (const QJsonValue& c : choices) {
                const QJsonValue people = c.toObject().value(QLatin1String("people"));
                QVERIFY(people.isNull() || people.toInt() == 0 || people.toInt() >= 5);
            }
        }
    }
    void groupsAreShownOnlyWhenTheyAreLargeEnough()
    {
        const QJsonObject results = m_runner.json({QStringLiteral("results"), m_demo, QStringLiteral("sv_access"),
            QStringLiteral("--by"), QStringLiteral("a4")});
        const QJsonArray questions = results.value(QLatin1String("questions")).toArray();
        QVERIFY(!questions.isEmpty());
        for (const QJsonValue& q : questions) {
            const QJsonArray groups = q.toObject().value(QLatin1String("groups")).toArray();
            for (const QJsonValue& g : groups)
                QVERIFY(!g.toObject().value(QLatin1String("shown")).toBool()
                    || g.toObject().value(QLatin1String("people")).toInt() >= 5);
        }
        QCOMPARE(m_runner
                     .run({QStringLiteral("results"), m_demo, QStringLiteral("sv_access"), QStringLiteral("--by"),
                         QStringLiteral("nothing")})
                     .exitCode,
            1);
    }
    void answersPassThroughTheForm()
    {
        const QString answers = m_runner.write(QStringLiteral("answers.json"),
            "{\"a1\": \"bn\", \"a3\": \"self\", \"a4\": \"30_44\", \"a8\": 25, \"b1\": \"yes\", \"b3\": [\"full\"], "
            "\"b5\": \"no\"}");
        const QJsonObject kept = m_runner.json({QStringLiteral("survey"), QStringLiteral("answer"), m_demo,
            QStringLiteral("sv_access"), QStringLiteral("--answers"), answers, QStringLiteral("--language"),
            QStringLiteral("bn"), QStringLiteral("--agree"), QStringLiteral("collect,discuss")});
        const QJsonObject given = kept.value(QLatin1String("answers")).toObject();
        QCOMPARE(given.value(QLatin1String("a8")).toInt(), 25); // out of range: kept, and marked
        QCOMPARE(kept.value(QLatin1String("problems"))
                     .toArray()
                     .first()
                     .toObject()
                     .value(QLatin1String("question"))
                     .toString(),
            QStringLiteral("a8"));
        QVERIFY(!given.contains(QLatin1String("b3"))); // has a doctor: was not asked why not
        QCOMPARE(kept.value(QLatin1String("not_asked")).toArray(), QJsonArray{QStringLiteral("b3")});
        QCOMPARE(kept.value(QLatin1String("receipt")).toString().size(), 10);
    }
    void aFormIsToldTheDeviceAndTheNameOfWhoAgreedToBeNamed()
    {
        const QString form = m_runner.write(QStringLiteral("told.csv"),
            "survey,,,\n,type,name,label\n,deviceid,device,\n,username,user,\n,text,wish,Your wish\n"
            "settings,,,\n,form_id,form_title,\n,told,Told,\n");
        const QString home = m_runner.path(QStringLiteral("told.uthan"));
        QVERIFY(!m_runner.json({QStringLiteral("programme"), QStringLiteral("new"), home}).isEmpty());
        QVERIFY(!m_runner.json({QStringLiteral("survey"), QStringLiteral("import"), home, form}).isEmpty());
        const QString answers = m_runner.write(QStringLiteral("told.json"), "{\"wish\": \"a well\"}");
        const auto given = [&](const QStringList& who) {
            return m_runner.json(QStringList{QStringLiteral("survey"), QStringLiteral("answer"), home,
                                     QStringLiteral("told"), QStringLiteral("--answers"), answers}
                + who);
        };
        const QStringList agrees{QStringLiteral("--alias"), QStringLiteral("Mina"), QStringLiteral("--agree")};
        const auto user = [](const QJsonObject& kept) {
            return kept.value(QLatin1String("answers")).toObject().value(QLatin1String("user")).toString();
        };
        const QJsonObject named = given(agrees + QStringList{QStringLiteral("collect,named")});
        QCOMPARE(user(named), QStringLiteral("Mina"));
        QVERIFY(!named.value(QLatin1String("answers")).toObject().value(QLatin1String("device")).toString().isEmpty());
        const QJsonObject again = given({QStringLiteral("--person"), named.value(QLatin1String("person")).toString()});
        QCOMPARE(user(again), QStringLiteral("Mina"));
        QCOMPARE(again.value(QLatin1String("answers")).toObject().value(QLatin1String("device")),
            named.value(QLatin1String("answers")).toObject().value(QLatin1String("device")));
        QCOMPARE(user(given(agrees + QStringList{QStringLiteral("collect")})), QString());
    }
    void aSurveyThatWishesALogHasOneOfWhoAgreedToIt()
    {
        const QString form = m_runner.write(QStringLiteral("logged.csv"),
            "survey,,,,\n,type,name,label,parameters\n,audit,audit,,track-changes=true\n,text,wish,Your wish,\n"
            ",integer,rooms,Rooms,\n,image,roof,The roof,max-pixels=800\nsettings,,,,\n,form_id,form_title,,\n"
            ",logged,Logged,,\n");
        const QString home = m_runner.path(QStringLiteral("logged.uthan"));
        QVERIFY(!m_runner.json({QStringLiteral("programme"), QStringLiteral("new"), home}).isEmpty());
        const QJsonObject imported = m_runner.json({QStringLiteral("survey"), QStringLiteral("import"), home, form});
        QCOMPARE(imported.value(QLatin1String("questions")).toInt(), 3); // the log is none
        const QString answers = m_runner.write(QStringLiteral("logged.json"), "{\"wish\": \"a well\", \"rooms\": 3}");
        const QStringList call{QStringLiteral("survey"), QStringLiteral("answer"), home, QStringLiteral("logged"),
            QStringLiteral("--answers"), answers, QStringLiteral("--agree")};
        const auto given = [&](const QStringList& more) {
            return m_runner.json(call + more).value(QLatin1String("answers")).toObject();
        };
        const QString scopes = QStringLiteral("collect,discuss,quote");
        QVERIFY(!given({scopes}).contains(QLatin1String("audit"))); // nobody said that they agreed
        QVERIFY(given({scopes, QStringLiteral("--log")}).contains(QLatin1String("audit")));
        QVERIFY(given({QStringLiteral("collect"), QStringLiteral("--log")}).contains(QLatin1String("audit")));
        const QString out = m_runner.path(QStringLiteral("instances"));
        const QJsonObject written = m_runner.json(
            {QStringLiteral("export"), home, out, QStringLiteral("--format"), QStringLiteral("openrosa")});
        int logs = 0, named = 0, quoted = 0, quotedLogs = 0;
        for (const QJsonValue& path : written.value(QLatin1String("files")).toArray()) {
            QFile file(path.toString());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            if (path.toString().endsWith(QLatin1String("/audit.csv"))) {
                ++logs;
                QVERIFY(bytes.startsWith("event,node,start,end") && bytes.contains("question,/data/wish,"));
                quotedLogs += bytes.contains("a well");
            } else {
                named += bytes.contains("audit>audit.csv<");
                quoted += bytes.contains("a well");
                QVERIFY(bytes.contains("<rooms>3</rooms>"));
            }
        }
        QCOMPARE(logs, 2);
        QCOMPARE(named, 2);
        QCOMPARE(quoted, 2); // the words of who did not agree to be quoted stay here, also those in the log
        QCOMPARE(quotedLogs, 1);
    }
    void aPathOfAPictureBringsThePictureInAndOneThatLeadsNowhereIsRefused()
    {
        const QString form = m_runner.write(QStringLiteral("roofs.csv"),
            "survey,,,,\n,type,name,label,parameters\n,image,roof,The roof,max-pixels=800\nsettings,,,,\n"
            ",form_id,form_title,,\n,roofs,Roofs,,\n");
        const QString home = m_runner.path(QStringLiteral("roofs.uthan"));
        QVERIFY(!m_runner.json({QStringLiteral("programme"), QStringLiteral("new"), home}).isEmpty());
        QVERIFY(!m_runner.json({QStringLiteral("survey"), QStringLiteral("import"), home, form}).isEmpty());
        const auto answered = [&](const QByteArray& path) {
            const QString answers = m_runner.write(QStringLiteral("roofs.json"), "{\"roof\": \"" + path + "\"}");
            return QStringList{QStringLiteral("survey"), QStringLiteral("answer"), home, QStringLiteral("roofs"),
                QStringLiteral("--answers"), answers, QStringLiteral("--agree"),
                QStringLiteral("collect,discuss,quote,exhibit")};
        };
        const Runner::Outcome nowhere = m_runner.run(answered("nowhere.jpg"));
        QCOMPARE(nowhere.exitCode, 1);
        QVERIFY2(nowhere.err.contains("there is none at \"nowhere.jpg\""), nowhere.err.constData());
        // Answers that somebody else wrote do not choose among the files of this device.
        const QString picture = assetPath("pictures/e02.jpg");
        QVERIFY(QDir().mkpath(m_runner.path(QStringLiteral("inside"))));
        QVERIFY(QFile::link(picture, m_runner.path(QStringLiteral("inside/link.jpg"))));
        for (const QByteArray& path : {picture.toUtf8(), QByteArray("inside/link.jpg"),
                 QDir(m_runner.path(QString())).relativeFilePath(picture).toUtf8()}) {
            const Runner::Outcome outside = m_runner.run(answered(path));
            QCOMPARE(outside.exitCode, 1);
            QVERIFY2(outside.err.contains("outside of the folder of the answers"), outside.err.constData());
        }
        QVERIFY(QFile::copy(picture, m_runner.path(QStringLiteral("inside/copy.jpg"))));
        QVERIFY(!m_runner.json(answered("inside/copy.jpg")).isEmpty());
        const QJsonObject kept = m_runner.json(
            answered(picture.toUtf8()) + QStringList{QStringLiteral("--files"), QFileInfo(picture).absolutePath()});
        const QJsonObject roof
            = kept.value(QLatin1String("answers")).toObject().value(QLatin1String("roof")).toObject();
        QVERIFY(!roof.isEmpty());
        const QJsonObject written = m_runner.json({QStringLiteral("export"), home,
            m_runner.path(QStringLiteral("roofs")), QStringLiteral("--format"), QStringLiteral("instances")});
        QCOMPARE(written.value(QLatin1String("attachments")).toInt(), 2);
        const Runner::Outcome unsaid
            = m_runner.run({QStringLiteral("export"), home, m_runner.path(QStringLiteral("x"))});
        QVERIFY(unsaid.exitCode == 1 && unsaid.err.contains("say with --format what to write: csv, html"));
    }
    void filesOfASurveyComeFromWhereverTheyAreNamed()
    {
        for (const char* folder : {"forms", "lists"})
            QVERIFY(QDir().mkpath(m_runner.path(QLatin1String(folder))));
        const QString form = m_runner.write(QStringLiteral("forms/places.csv"),
            "type,name,label\nselect_one_from_file towns.csv,t,Town\nselect_one_from_file lanes.csv,l,Lane\n"
            "select_one_from_file wells.csv,w,Well\n");
        const QByteArray list = "name,label\na,A\n";
        const QString towns = m_runner.write(QStringLiteral("towns.csv"), list);
        const QString wells = m_runner.write(QStringLiteral("lists/wells.csv"), list);
        m_runner.write(QStringLiteral("forms/lanes.csv"), list);
        const QString other = m_runner.write(QStringLiteral("other.csv"), list);
        const QString home = m_runner.path(QStringLiteral("places.uthan"));
        QVERIFY(!m_runner.json({QStringLiteral("programme"), QStringLiteral("new"), home}).isEmpty());
        const auto import = [&](const QStringList& with) {
            QStringList call{QStringLiteral("survey"), QStringLiteral("import"), home, form, QStringLiteral("--json")};
            for (const QString& each : with)
                call << QStringLiteral("--with") << each;
            return m_runner.run(call);
        };
        const Runner::Outcome wrong = import({other});
        QCOMPARE(wrong.exitCode, 1);
        QVERIFY2(wrong.err.contains("other.csv") && wrong.err.contains("lanes.csv, towns.csv, wells.csv"),
            wrong.err.constData());
        const Runner::Outcome gone = import({m_runner.path(QStringLiteral("gone.csv"))});
        QVERIFY2(gone.exitCode == 1 && gone.err.contains("gone.csv: There is nothing there"), gone.err.constData());
        const Runner::Outcome all = import({towns, QFileInfo(wells).absolutePath()});
        QVERIFY2(all.exitCode == 0, all.err.constData());
        QCOMPARE(all.json().value(QLatin1String("missing_lists")).toArray(), QJsonArray());
    }
    void withoutConsentNothingIsKept()
    {
        const QString answers = m_runner.write(QStringLiteral("few.json"), "{\"a1\": \"bn\"}");
        const QStringList call{QStringLiteral("survey"), QStringLiteral("answer"), m_demo, QStringLiteral("sv_access"),
            QStringLiteral("--answers"), answers};
        const Runner::Outcome o = m_runner.run(call);
        QCOMPARE(o.exitCode, 1);
        QVERIFY(o.err.contains("without consent nothing is kept"));
        QCOMPARE(m_runner.run(call + QStringList{QStringLiteral("--agree"), QStringLiteral("discuss")}).exitCode, 1);
    }
    void aReceiptCodeTakesBackWhatItCovers()
    {
        QCOMPARE(m_code.size(), 10);
        const QJsonObject gone
            = m_runner.json({QStringLiteral("consent"), QStringLiteral("withdraw"), m_demo}, m_code.toUtf8() + '\n');
        QVERIFY(gone.value(QLatin1String("taken_back")).toInt() >= 1);
        const Runner::Outcome again
            = m_runner.run({QStringLiteral("consent"), QStringLiteral("withdraw"), m_demo}, "no code at all\n");
        QCOMPARE(again.exitCode, 1);
        QVERIFY(again.err.contains("not a receipt code"));
    }
    void aPhotoStoryAndAPlaceAreAdded()
    {
        const QJsonObject photo
            = m_runner.json({QStringLiteral("photo"), QStringLiteral("add"), m_demo, assetPath("pictures/e02.jpg"),
                QStringLiteral("--story"), QStringLiteral("Our way in winter"), QStringLiteral("--place"),
                QStringLiteral("-114.0523,51.0461"), QStringLiteral("--agree"), QStringLiteral("collect,discuss")});
        const QJsonObject shown = m_runner.json(
            {QStringLiteral("record"), QStringLiteral("show"), m_demo, photo.value(QLatin1String("id")).toString()});
        const QJsonObject fields = shown.value(QLatin1String("fields")).toObject();
        QCOMPARE(fields.value(QLatin1String("caption")).toString(), QStringLiteral("Our way in winter"));
        const QJsonArray at
            = fields.value(QLatin1String("place")).toObject().value(QLatin1String("coordinates")).toArray();
        QVERIFY(qAbs(at.at(0).toDouble() + 114.0523) > 1e-7); // on the grid, not where it was
        const QJsonObject place = m_runner.json({QStringLiteral("place"), QStringLiteral("add"), m_demo,
            QStringLiteral("--at"), QStringLiteral("-114.0,51.0"), QStringLiteral("--category"), QStringLiteral("care"),
            QStringLiteral("--sensitivity"), QStringLiteral("restricted"), QStringLiteral("--agree"),
            QStringLiteral("collect,discuss")});
        QCOMPARE(place.value(QLatin1String("cell_m")).toInt(), 2000);
    }
    void aMembersTabletKeepsWhatOnlyStewardsMayRead()
    {
        const QString tablet = m_runner.path(QStringLiteral("tablet.uthan")), b = QStringLiteral("b");
        const QString ask = m_runner.path(QStringLiteral("b.uthanask")), share = QStringLiteral("share");
        const QString stick = m_runner.path(QStringLiteral("b.uthanshare"));
        const QString digits = m_runner.json({share, QStringLiteral("join-request"), tablet, ask}, {}, b)
                                   .value(QLatin1String("comparison_code"))
                                   .toString();
        m_runner.json({share, QStringLiteral("admit"), m_demo, ask, QStringLiteral("--code"), digits});
        m_runner.json({share, QStringLiteral("export"), m_demo, stick});
        m_runner.json({share, QStringLiteral("import"), tablet, stick}, {}, b);
        const QString answers = m_runner.write(QStringLiteral("quiet.json"), "{\"a1\": \"bn\"}");
        const QJsonObject kept = m_runner.json(
            {QStringLiteral("survey"), QStringLiteral("answer"), tablet, QStringLiteral("sv_access"),
                QStringLiteral("--answers"), answers, QStringLiteral("--agree"), QStringLiteral("collect")},
            {}, b);
        const QStringList show{QStringLiteral("record"), QStringLiteral("show")};
        const QString id = kept.value(QLatin1String("id")).toString();
        QVERIFY(!id.isEmpty());
        QCOMPARE(m_runner.run(show + QStringList{tablet, id}, {}, b).exitCode, 1); // not for the holder of the tablet
        m_runner.json({share, QStringLiteral("export"), tablet, stick}, {}, b);
        m_runner.json({share, QStringLiteral("import"), m_demo, stick});
        QCOMPARE(m_runner.json(show + QStringList{m_demo, id}).value(QLatin1String("audience")).toString(),
            QStringLiteral("stewards"));
        QCOMPARE(m_runner.run({QStringLiteral("verify"), tablet}, {}, b).exitCode, 0);
    }
    void sacredPlacesAreInNoExport()
    {
        const QString map = m_runner.path(QStringLiteral("places.geojson"));
        const QJsonObject written = m_runner.json(
            {QStringLiteral("export"), m_demo, map, QStringLiteral("--format"), QStringLiteral("geojson")});
        QVERIFY(written.value(QLatin1String("kept_back")).toInt() >= 2);
        QFile file(map);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains("sacred"));
        QVERIFY(!bytes.contains("-114.04802")); // m001, exact
        QCOMPARE(QJsonDocument::fromJson(bytes).object().value(QLatin1String("features")).toArray().size(),
            written.value(QLatin1String("places")).toInt());
    }
    void theReportLeavesOutWhatMayNotBeShown()
    {
        const QString folder = m_runner.path(QStringLiteral("report"));
        const QJsonObject report = m_runner.json({QStringLiteral("export"), m_demo, folder, QStringLiteral("--format"),
            QStringLiteral("html"), QStringLiteral("--language"), QStringLiteral("ar")});
        QCOMPARE(report.value(QLatin1String("pictures")).toInt(), 5); // without e03, e05, e08
        QFile file(folder + QStringLiteral("/index.html"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString page = QString::fromUtf8(file.readAll());
        QVERIFY(!page.contains(QStringLiteral("waiting-room"))); // e03: no guardian yet
        QVERIFY(page.contains(QStringLiteral("To review"))); // f1 leans on e03
        QVERIFY(page.contains(QStringLiteral("lang=\"ar\" dir=\"rtl\"")));
        QVERIFY(page.contains(QStringLiteral("What this report cannot tell")));
    }
    void wrongUsageIsTwoAndSaysWhatIsRight_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("no such command") << QStringList{QStringLiteral("programme"), QStringLiteral("paint")};
        QTest::newRow("missing") << QStringList{QStringLiteral("programme"), QStringLiteral("info")};
        QTest::newRow("too much") << QStringList{QStringLiteral("verify"), QStringLiteral("a"), QStringLiteral("b")};
        QTest::newRow("no such option") << QStringList{
            QStringLiteral("verify"), QStringLiteral("a"), QStringLiteral("--loud")};
        QTest::newRow("no value") << QStringList{
            QStringLiteral("results"), QStringLiteral("a"), QStringLiteral("f"), QStringLiteral("--by")};
    }
    void wrongUsageIsTwoAndSaysWhatIsRight()
    {
        QFETCH(QStringList, arguments);
        const Runner::Outcome o = m_runner.run(arguments);
        QCOMPARE(o.exitCode, 2);
        QVERIFY(o.out.isEmpty());
        QVERIFY(o.err.contains("uthanctl"));
    }
    void helpIsNoError() { QCOMPARE(m_runner.run({QStringLiteral("--help")}).exitCode, 0); }
    void anErrorIsOneJsonDocumentToo()
    {
        const Runner::Outcome o = m_runner.run({QStringLiteral("programme"), QStringLiteral("info"),
            m_runner.path(QStringLiteral("nowhere")), QStringLiteral("--json")});
        QCOMPARE(o.exitCode, 1);
        QCOMPARE(o.json().value(QLatin1String("error")).toObject().value(QLatin1String("code")).toString(),
            QStringLiteral("not_found"));
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner.h"
#include "store/programme.h"

#include <QDir>
#include <QJsonArray>

using namespace uthan;

// Bad input: each has its clear message, the right exit code, and loses nothing.
class TestCliBadInput : public QObject {
    Q_OBJECT
    Runner m_runner;
    QString m_dir;
    [[nodiscard]] QJsonObject recordsNow() const
    {
        return m_runner.json({QStringLiteral("programme"), QStringLiteral("info"), m_dir})
            .value(QLatin1String("records"))
            .toObject();
    }
    static QByteArray oneCase(const QByteArray& assertion) // with ' for "
    {
        const QByteArray sheet = "| survey |\\n| | type | name | label |\\n| | text | q | Q |";
        QByteArray all = "[{'test': 'a', 'md': '" + sheet + "', " + assertion + "}]";
        return all.replace('\'', '"');
    }
    void refused(const QStringList& arguments, const char* says, const QByteArray& input = {}) const
    {
        const QJsonObject before = recordsNow();
        const Runner::Outcome o = m_runner.run(arguments, input);
        QCOMPARE(o.exitCode, 1);
        QVERIFY2(o.err.contains(says), o.err.constData());
        QCOMPARE(recordsNow(), before);
    }
private Q_SLOTS:
    void initTestCase()
    {
        m_dir = m_runner.path(QStringLiteral("a.uthan"));
        QVERIFY(!m_runner.json({QStringLiteral("programme"), QStringLiteral("new"), m_dir}).isEmpty());
        QVERIFY(!m_runner
                     .json({QStringLiteral("survey"), QStringLiteral("import"), m_dir,
                         assetPath("surveys/survey_access.xlsx")})
                     .isEmpty());
    }
    void aBrokenWorkbook()
    {
        const QByteArray whole = asset("surveys/survey_access.xlsx");
        const QString half = m_runner.write(QStringLiteral("half.xlsx"), whole.left(whole.size() / 2));
        refused({QStringLiteral("survey"), QStringLiteral("import"), m_dir, half}, "half.xlsx");
    }
    void aLockedWorkbook()
    {
        // A workbook with a password is not a ZIP but an OLE container (MS-CFB).
        const QString locked = m_runner.write(
            QStringLiteral("locked.xlsx"), QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(4096, '\0'));
        refused({QStringLiteral("survey"), QStringLiteral("import"), m_dir, locked}, "password");
    }
    void aWorkbookThatIsNotThere()
    {
        refused({QStringLiteral("survey"), QStringLiteral("import"), m_dir, QStringLiteral("/nowhere/survey.xlsx")},
            "/nowhere/survey.xlsx");
    }
    void aListThatIsHereWithOtherContentsIsNamed()
    {
        const auto book = [](const char* label) {
            return QByteArray("type,name,label\nselect_one_from_file f.csv,q,") + label + "\n";
        };
        const QString form = m_runner.write(QStringLiteral("towns.csv"), book("Q"));
        const QStringList again{QStringLiteral("survey"), QStringLiteral("import"), m_dir, form};
        m_runner.write(QStringLiteral("f.csv"), "name,label\na,one\n");
        const QJsonObject first = m_runner.json(again);
        QVERIFY(!first.isEmpty());
        QVERIFY(m_runner.json(again).value(QLatin1String("differing_files")).toArray().isEmpty());
        for (const char* changed : {"name,label\na,two\n", "name,label\na,one\nb,two\n"}) {
            m_runner.write(QStringLiteral("f.csv"), changed);
            const Runner::Outcome o = m_runner.run(again);
            QCOMPARE(o.exitCode, 0);
            QVERIFY2(o.out.contains("not taken: f.csv"), o.out.constData());
        }
        QVERIFY(!first.value(QLatin1String("same_version_is_here")).toBool());
        m_runner.write(QStringLiteral("towns.csv"), book("Other")); // the same id and version, other contents
        QVERIFY(m_runner.json(again).value(QLatin1String("same_version_is_here")).toBool());
    }
    void recordedCasesThatAreNotThere()
    {
        const auto conformance = [](const char* kind, const QString& file, const QStringList& more = {}) {
            return QStringList{QStringLiteral("conformance"), QLatin1String(kind), file} + more;
        };
        const QString cases = m_runner.write(QStringLiteral("cases.json"), oneCase("'xml__contains': ['<q/>']"));
        refused(conformance("forms", QStringLiteral("/nowhere")), "/nowhere");
        refused(conformance("pyxform", cases, {QStringLiteral("--case"), QStringLiteral("b")}), "no case \"b\"");
        refused(conformance("traces", m_runner.write(QStringLiteral("none.jsonl"), "\n")), "no cases");
        QCOMPARE(m_runner.run(conformance("pyxform", cases)).exitCode, 0);
    }
    // What is not looked at is not called passed.
    void whatARecordedCaseSaysIsJudged_data()
    {
        QTest::addColumn<QByteArray>("assertion");
        QTest::addColumn<QByteArray>("says");
        const auto is = [](const char* assertion, const char* says) {
            QTest::newRow(assertion) << QByteArray(assertion) << QByteArray(says);
        };
        is("'itext__contains': ['nothing']", "0 passed, 1 failed");
        is("'itext__excludes': ['nothing']", "1 passed, 0 failed");
        is("'instance__excludes': ['<q/>']", "0 passed, 1 failed");
        is("'model__excludes': ['<q/>']", "0 passed, 1 failed");
        is("'body__contains': ['nothing']", "0 passed, 1 failed");
        is("'xml__not_contains': ['<q/>']", "0 passed, 1 failed");
        is("'xml__xpath_count': {'//x:q': 2}", "0 passed, 1 failed");
        is("'xml__xpath_count': {'//x:q': 1}", "1 passed, 0 failed");
        is("'odk_validate_error__contains': ['x']", "0 passed, 0 failed, 1 skipped");
        is("'warnings_count': 7", "not judged: warnings_count, in 1 cases");
    }
    void whatARecordedCaseSaysIsJudged()
    {
        QFETCH(QByteArray, assertion);
        QFETCH(QByteArray, says);
        const QString cases = m_runner.write(QStringLiteral("one.json"), oneCase(assertion));
        const Runner::Outcome o = m_runner.run({QStringLiteral("conformance"), QStringLiteral("pyxform"), cases});
        QVERIFY2(o.out.contains(says), o.out.constData());
    }
    void answersThatAreNoJsonSayAtWhichByte()
    {
        const QString file = m_runner.write(QStringLiteral("bad.json"), "{\"a1\": \"bn\", oops");
        refused({QStringLiteral("survey"), QStringLiteral("answer"), m_dir, QStringLiteral("sv_access"),
                    QStringLiteral("--answers"), file, QStringLiteral("--agree"), QStringLiteral("collect")},
            "bad.json, byte");
    }
    void aStepThatDoesNotSayOfWhat()
    {
        const QString form = m_runner.write(QStringLiteral("form.xml"),
            "<h:html xmlns='http://www.w3.org/2002/xforms' xmlns:h='http://www.w3.org/1999/xhtml'><h:head>"
            "<h:title>t</h:title><model><instance><data id='d'><a/></data></instance></model></h:head>"
            "<h:body><input ref='/data/a'/></h:body></h:html>");
        const auto fill = [&](const QByteArray& step) {
            return QStringList{QStringLiteral("form"), QStringLiteral("fill"), form, QStringLiteral("--steps"),
                m_runner.write(QStringLiteral("steps.jsonl"), step + "\n")};
        };
        refused(fill("{\"op\": \"answer\", \"at\": \"a\", \"value\": \"1\"}"), "does not say of what");
        refused(fill("{\"op\": \"goTo\"}"), "does not say of what");
        QCOMPARE(m_runner.run(fill("{\"op\": \"answer\", \"ref\": \"a\", \"value\": \"1\"}")).exitCode, 0);
        QCOMPARE(m_runner.run(fill("{\"op\": \"next\"}")).exitCode, 0);
    }
    void anAnswerTheFormDoesNotKnow()
    {
        const QString file = m_runner.write(QStringLiteral("odd.json"), "{\"a1\": \"klingon\"}");
        refused({QStringLiteral("survey"), QStringLiteral("answer"), m_dir, QStringLiteral("sv_access"),
                    QStringLiteral("--answers"), file, QStringLiteral("--agree"), QStringLiteral("collect")},
            "\"klingon\" is not a choice of question \"a1\"");
    }
    void aPhotoThatIsNotOne()
    {
        const QString file = m_runner.write(QStringLiteral("photo.jpg"), "<html>not found</html>");
        refused({QStringLiteral("photo"), QStringLiteral("add"), m_dir, file, QStringLiteral("--agree"),
                    QStringLiteral("collect")},
            "photo.jpg, byte 0");
    }
    void halfAPhoto()
    {
        const QString file = m_runner.write(QStringLiteral("half.jpg"), asset("pictures/e01.jpg").left(20'000));
        refused({QStringLiteral("photo"), QStringLiteral("add"), m_dir, file, QStringLiteral("--agree"),
                    QStringLiteral("collect")},
            "half.jpg, byte 20000");
    }
    void halfABundle()
    {
        const QString other = m_runner.path(QStringLiteral("b.uthan"));
        const QString ask = m_runner.path(QStringLiteral("b.uthanask"));
        const QString bundle = m_runner.path(QStringLiteral("a.uthanshare"));
        const QString b = QStringLiteral("b");
        const QJsonObject asked
            = m_runner.json({QStringLiteral("share"), QStringLiteral("join-request"), other, ask}, {}, b);
        const QString code = asked.value(QLatin1String("comparison_code")).toString();
        QCOMPARE(m_runner
                     .run({QStringLiteral("share"), QStringLiteral("admit"), m_dir, ask, QStringLiteral("--code"),
                         code == QLatin1String("000000") ? QStringLiteral("111111") : QStringLiteral("000000")})
                     .exitCode,
            1);
        QVERIFY(
            !m_runner
                 .json({QStringLiteral("share"), QStringLiteral("admit"), m_dir, ask, QStringLiteral("--code"), code})
                 .isEmpty());
        QVERIFY(!m_runner.json({QStringLiteral("share"), QStringLiteral("export"), m_dir, bundle}).isEmpty());
        QFile file(bundle);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        const QString half = m_runner.write(QStringLiteral("half.uthanshare"), whole.left(whole.size() * 2 / 3));
        const Runner::Outcome o = m_runner.run({QStringLiteral("share"), QStringLiteral("import"), other, half}, {}, b);
        QCOMPARE(o.exitCode, 1);
        QVERIFY2(o.err.contains("Nothing was changed"), o.err.constData());
        QVERIFY(!m_runner.json({QStringLiteral("share"), QStringLiteral("import"), other, bundle}, {}, b)
                     .isEmpty()); // the whole one still comes in
    }
    void aMistypedIdMakesNoRecord()
    {
        const QString put = QStringLiteral("put"), record = QStringLiteral("record"), id = QStringLiteral("--id");
        const QString mine
            = m_runner.json({record, put, m_dir, QStringLiteral("finding")}, R"({"text": {"en": "one"}})")
                  .value(QLatin1String("id"))
                  .toString();
        QCOMPARE(mine.size(), 32);
        const auto change = [&](const QString& kind, const QString& which) {
            return QStringList{record, put, m_dir, kind, id, which};
        };
        const QByteArray fields = R"({"text": {"en": "two"}})";
        const QString finding = QStringLiteral("finding"), nobodys(32, QLatin1Char('b'));
        refused(change(finding, QStringLiteral("garbage")), "\"garbage\" is not the id of a record", fields);
        refused(change(finding, mine.left(31)), "is not the id of a record", fields);
        refused(change(finding, QString(32, QLatin1Char('0'))), "is not the id of a record", fields);
        refused(change(finding, {}), "is not the id of a record", fields);
        refused(change(finding, nobodys), "no record has the id bbbb", fields);
        refused(change(QStringLiteral("organisation"), mine), "is a finding, not a organisation", R"({"name": "x"})");
        refused(change(finding, mine), "has no field \"txet\"", R"({"txet": 5})");
        refused({record, put, m_dir, finding}, "has no field \"txet\"", R"({"txet": 5})");
        for (const QString& command : {QStringLiteral("show"), QStringLiteral("history")}) {
            refused({record, command, m_dir, QStringLiteral("zz")}, "\"zz\" is not the id of a record");
            refused({record, command, m_dir, nobodys}, "no record has the id bbbb");
        }
        QCOMPARE(m_runner.json(change(finding, mine), fields).value(QLatin1String("id")).toString(), mine);
    }
    void wrongUsageIsADocumentToo()
    {
        for (const QStringList& wrong : {QStringList{QStringLiteral("share"), QStringLiteral("import"), m_dir},
                 QStringList{QStringLiteral("no"), QStringLiteral("such")}}) {
            const Runner::Outcome o = m_runner.run(wrong + QStringList{QStringLiteral("--json")});
            QCOMPARE(o.exitCode, 2);
            const QJsonObject error = o.json().value(QLatin1String("error")).toObject();
            QCOMPARE(error.value(QLatin1String("code")).toString(), QStringLiteral("usage"));
            QVERIFY(!error.value(QLatin1String("detail")).toString().isEmpty());
        }
        refused({QStringLiteral("share"), QStringLiteral("serve"), m_dir, QStringLiteral("--seconds"),
                    QStringLiteral("abc"), QStringLiteral("--unheard")},
            "--seconds is a number");
        const QByteArray help = m_runner.run({QStringLiteral("share"), QStringLiteral("--help")}).out;
        QVERIFY(help.contains("share export") && !help.contains("record put"));
        QVERIFY(!m_runner.run({QStringLiteral("share"), QStringLiteral("export"), QStringLiteral("--help")})
                     .out.contains("share import"));
        QVERIFY(m_runner.run({QStringLiteral("--help")}).out.contains("record put"));
    }
    void nothingOfSomebodysIsWrittenOver()
    {
        const QString thesis = m_runner.write(QStringLiteral("thesis.docx"), "my only thesis");
        const QString fresh = m_runner.path(QStringLiteral("fresh.uthan"));
        const QStringList ways[] = {{QStringLiteral("share"), QStringLiteral("export"), m_dir},
            {QStringLiteral("backup"), m_dir}, {QStringLiteral("share"), QStringLiteral("join-request"), fresh}};
        for (const QStringList& way : ways) {
            refused(way + QStringList{thesis}, "thesis.docx: there is another file", "dusk\n");
            refused(
                way + QStringList{m_dir + QStringLiteral("/key.cbor")}, "inside the folder of a programme", "dusk\n");
            refused(way + QStringList{m_dir + QStringLiteral("/media/new")}, "inside the folder", "dusk\n");
            QFile file(thesis);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), QByteArray("my only thesis"));
        }
        const QString bundle = m_runner.path(QStringLiteral("again.uthanshare"));
        for (int i = 0; i < 2; ++i) // over its own kind it may
            QVERIFY(!m_runner.json({QStringLiteral("share"), QStringLiteral("export"), m_dir, bundle}).isEmpty());
        refused({QStringLiteral("backup"), m_dir, bundle}, "choose another name", "dusk\n");
    }
    void aFormIsNeverWrittenOverItself()
    {
        const QByteArray bytes = asset("surveys/survey_access.xlsx");
        const QString form = m_runner.write(QStringLiteral("own.xlsx"), bytes);
        QVERIFY(QFile::link(form, m_runner.path(QStringLiteral("link.xlsx"))));
        for (const char* target : {"own.xlsx", "../%1/own.xlsx", "link.xlsx"}) {
            const QString folder = QFileInfo(form).dir().dirName();
            const QString out = m_runner.path(QString::fromLatin1(target).replace(QStringLiteral("%1"), folder));
            refused({QStringLiteral("form"), QStringLiteral("convert"), form, out}, "written over itself");
        }
        QFile file(form);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }
    void aFolderMadeBeforehandIsNoHindrance()
    {
        const QString folder = m_runner.path(QStringLiteral("made"));
        QVERIFY(QDir().mkpath(folder + QStringLiteral("/media"))); // and what a full disk left
        const QString ask = m_runner.path(QStringLiteral("made.uthanask"));
        const QString c = QStringLiteral("c");
        for (const QString& name : {QStringLiteral("first name"), QStringLiteral("second name")}) {
            QVERIFY(!m_runner
                         .json({QStringLiteral("share"), QStringLiteral("join-request"), folder, ask,
                                   QStringLiteral("--device"), name},
                             {}, c)
                         .isEmpty());
            QCOMPARE(m_runner.json({QStringLiteral("programme"), QStringLiteral("info"), folder}, {}, c)
                         .value(QLatin1String("device"))
                         .toString(),
                name);
        }
        refused({QStringLiteral("share"), QStringLiteral("admit"), m_dir, ask}, "second name asks");
        const QString picture = m_runner.write(QStringLiteral("a.png"), QByteArray(9000, 'p'));
        refused({QStringLiteral("share"), QStringLiteral("admit"), m_dir, picture}, "not a request to join");
    }
    void aSecondInstance()
    {
        SystemClock clock;
        SystemRandom random;
        {
            const auto first = store::Programme::open(m_dir, {clock, random, m_runner.path(QStringLiteral("state-a"))});
            QVERIFY(first.ok());
            const Runner::Outcome second = m_runner.run({QStringLiteral("programme"), QStringLiteral("info"), m_dir});
            QCOMPARE(second.exitCode, 3);
            QVERIFY2(second.err.contains("Close the other program"), second.err.constData());
        }
        QCOMPARE(m_runner.run({QStringLiteral("programme"), QStringLiteral("info"), m_dir}).exitCode, 0);
    }
    void aFullDiskIsTheMachinesFaultAndLosesNothing()
    {
        const QJsonObject before = recordsNow();
        const Runner::Outcome o
            = m_runner.run({QStringLiteral("photo"), QStringLiteral("add"), m_dir, assetPath("pictures/e01.jpg"),
                               QStringLiteral("--agree"), QStringLiteral("collect,discuss")},
                {}, QStringLiteral("a"), 16'384);
        QCOMPARE(o.exitCode, 3);
        QVERIFY2(o.err.contains("Make room on the disk"), o.err.constData());
        const QJsonObject after = recordsNow();
        QCOMPARE(after.value(QLatin1String("photo_story")), before.value(QLatin1String("photo_story")));
        QVERIFY(m_runner.json({QStringLiteral("verify"), m_dir}).value(QLatin1String("ok")).toBool());
    }
    void aWrongPassphraseOpensNoBackup()
    {
        const QString file = m_runner.path(QStringLiteral("a.uthanbackup"));
        QVERIFY(!m_runner.json({QStringLiteral("backup"), m_dir, file}, "dusk\n").isEmpty());
        const QString restored = m_runner.path(QStringLiteral("r.uthan"));
        QCOMPARE(m_runner.run({QStringLiteral("restore"), restored, file}, "dawn\n", QStringLiteral("r")).exitCode, 1);
        QVERIFY(!m_runner.json({QStringLiteral("restore"), restored, file}, "dusk\n", QStringLiteral("r")).isEmpty());
        QCOMPARE(m_runner.json({QStringLiteral("programme"), QStringLiteral("info"), restored}, {}, QStringLiteral("r"))
                     .value(QLatin1String("records"))
                     .toObject(),
            recordsNow());
    }
    void theProgrammeIsWholeAfterAllThat()
    {
        QVERIFY(m_runner.json({QStringLiteral("verify"), m_dir}).value(QLatin1String("ok")).toBool());
    }
};

QTEST_GUILESS_MAIN(TestCliBadInput)
#include "tst_clibadinput.moc"

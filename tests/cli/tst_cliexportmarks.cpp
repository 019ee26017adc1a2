// SPDX-License-Identifier: GPL-3.0-or-later
// What the program puts into texts for itself (where a value stands in a label, which signs are no markup, what keeps
// its own order of writing) is for the screen: nothing that leaves the program has it.
#include "runner.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

class TestCliExportMarks : public QObject {
    Q_OBJECT
    Runner m_runner;
    QString m_home;

    static QString s(const char* text) { return QString::fromUtf8(text); }
    // The marks in a file, with what stands around the first.
    static QString marksIn(const QString& name, const QByteArray& bytes)
    {
        static const QRegularExpression marks(s("[\\x{FDD0}-\\x{FDEF}\\x{2066}-\\x{2069}]"));
        const QString text = QString::fromUtf8(bytes);
        const auto found = marks.match(text);
        return found.hasMatch()
            ? s("%1: …%2…").arg(name, text.mid(std::max<qsizetype>(0, found.capturedStart() - 40), 80))
            : QString();
    }
    QStringList exported(const QString& format, const QString& readers)
    {
        const QString out = m_runner.path(format + u'-' + readers);
        const auto done = m_runner.run({s("export"), m_home, out, s("--format"), format, s("--for"), readers});
        if (done.exitCode != 0)
            return {s("%1 failed: %2").arg(format, QString::fromUtf8(done.err))};
        QStringList found{marksIn(format, done.out + done.err)};
        QStringList files;
        if (QFileInfo(out).isFile())
            files << out;
        for (QDirIterator each(out, QDir::Files, QDirIterator::Subdirectories); each.hasNext();)
            files << each.next();
        if (files.isEmpty())
            found << format + s(" wrote nothing");
        for (const QString& path : std::as_const(files)) {
            QFile file(path);
            found << (file.open(QIODevice::ReadOnly) ? marksIn(path, file.readAll()) : path + s(" cannot be read"));
        }
        found.removeAll(QString());
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_home = m_runner.path(s("village"));
        QVERIFY(!m_runner.json({s("programme"), s("new"), m_home, s("--name"), s("Village")}).isEmpty());
        const QString form = m_runner.write(s("marks.csv"),
            "survey,type,name,label::English (en),label::\xd8\xa7\xd9\x84\xd8\xb9\xd8\xb1\xd8\xa8\xd9\x8a\xd8\xa9 (ar),"
            "hint::English (en),constraint,constraint_message::English (en),calculation,relevant\n"
            ",text,name,Name,\xd8\xa7\xd8\xb3\xd9\x85,,,,,\n"
            ",begin_group,about,About ${name},${name},,,,,\n"
            ",integer,age,How old is **${name}**?,${name}?,Of ${name},. < 90,${name} is younger,,\n"
            ",select_one likes,pick,What does ${name} like?,${name}?,,,,,\n"
            ",end_group,,,,,,,,\n"
            ",begin_repeat,kid,Child of ${name},${name},,,,,\n"
            ",text,kname,Name of the child of ${name},${name},,,,,\n"
            ",select_one likes,kpick,What does ${kname} like?,${kname}?,,,,,\n"
            ",end_repeat,,,,,,,,\n"
            ",select_one ${kname},eldest,Who is eldest of ${name}?,${name}?,,,,,\n"
            ",rank likes,order,In which order?,${name}?,,,,,\n"
            ",calculate,said,,,,,,\"jr:choice-name(${pick}, '${pick}')\",\n"
            ",note,thanks,\"Thanks, ${name}, for ${said}\",${name},,,,,\n"
            "choices,list_name,name,label::English "
            "(en),label::\xd8\xa7\xd9\x84\xd8\xb9\xd8\xb1\xd8\xa8\xd9\x8a\xd8\xa9 "
            "(ar)\n"
            ",likes,apples,Apples of ${name},${name}\n"
            ",likes,pears,Pears *of* ${name},${name}\n"
            "settings,form_id,form_title,instance_name\n"
            ",marks,Marks,\"concat(${name}, ' ', ${said}, ' ', jr:choice-name(${pick}, '${pick}'))\"\n"
            "entities,list_name,label\n"
            ",people,\"concat(${name}, ' ', ${said})\"\n");
        QVERIFY(!m_runner.json({s("survey"), s("import"), m_home, form}).isEmpty());
        for (int i = 0; i < 6; ++i) { // fewer are not told
            const QString answers = m_runner.write(s("answers.json"),
                "{\"name\": \"Ana *" + QByteArray::number(i)
                    + " <b>\", \"age\": 95, \"pick\": \"apples\", \"kid\": [{\"kname\": \"Bo\", \"kpick\": "
                      "\"pears\"}], \"eldest\": \"Bo\", \"order\": [\"pears\", \"apples\"]}");
            const QJsonObject kept
                = m_runner.json({s("survey"), s("answer"), m_home, s("marks"), s("--answers"), answers, s("--language"),
                    s(i % 2 == 0 ? "en" : "ar"), s("--agree"), s("collect,discuss,quote,exhibit")});
            QVERIFY(!kept.isEmpty());
            QCOMPARE(marksIn(s("survey answer"), QJsonDocument(kept).toJson(QJsonDocument::Compact)), QString());
        }
    }
    void nothingThatIsExportedHasMarks_data()
    {
        QTest::addColumn<QString>("readers");
        for (const char* format : {"csv", "html", "geojson", "instances"}) {
            QTest::newRow(format) << s("outside");
            QTest::newRow((QByteArray(format) + " room").constData()) << s("room");
        }
    }
    void nothingThatIsExportedHasMarks()
    {
        QFETCH(QString, readers);
        const QString format = s(QTest::currentDataTag()).section(u' ', 0, 0);
        QCOMPARE(exported(format, readers), QStringList());
    }
    void whatAnswersPutIntoTextsIsThere()
    {
        const QString out = m_runner.path(s("there"));
        QCOMPARE(m_runner.run({s("export"), m_home, out, s("--format"), s("instances")}).exitCode, 0);
        QByteArray all;
        for (QDirIterator each(out, QDir::Files, QDirIterator::Subdirectories); each.hasNext();) {
            QFile file(each.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            all += file.readAll();
        }
        QVERIFY2(all.contains("Apples of Ana *0 &lt;b&gt;"), all.constData());
    }
    void nothingThatTheTerminalIsToldHasMarks()
    {
        for (const QStringList& call : {QStringList{s("results"), m_home, s("marks")},
                 QStringList{s("survey"), s("list"), m_home}, QStringList{s("record"), s("list"), m_home},
                 QStringList{s("form"), s("check"), m_runner.path(s("marks.csv"))},
                 QStringList{s("form"), s("fill"), m_runner.path(s("marks.csv"))}}) {
            for (const QStringList& how : {QStringList(), QStringList{s("--json")}}) {
                const auto done = m_runner.run(call + how);
                QVERIFY2(done.exitCode == 0, done.err.constData());
                QCOMPARE(marksIn(call.join(u' '), done.out + done.err), QString());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCliExportMarks)
#include "tst_cliexportmarks.moc"

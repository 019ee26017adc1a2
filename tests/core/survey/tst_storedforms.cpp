// SPDX-License-Identifier: GPL-3.0-or-later
// Surveys that are in a programme already: whatever this version thinks of their files, people go on with them.
#include "../form/testforms.h"
#include "../store/fixture.h"
#include "form/formfile.h"
#include "form/formsession.h"
#include "survey/surveys.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace uthan;
using testforms::Rows;

namespace {
QString s(const char* text)
{
    return QString::fromUtf8(text);
}

Rows rows(std::initializer_list<const char*> lines)
{
    Rows out;
    for (const char* line : lines) {
        out << QStringList();
        for (const QString& cell : s(line).split(u'|'))
            out.back() << cell.trimmed();
    }
    return out;
}

QByteArray sheets(std::initializer_list<const char*> lines, const char* settings = "f|1")
{
    QList<std::pair<QString, Rows>> all{
        {s("survey"), rows(lines)}, {s("settings"), rows({"form_id|version", settings})}};
    const bool hasChoices
        = std::any_of(lines.begin(), lines.end(), [](const char* line) { return s(line).contains(s("crops")); });
    if (hasChoices)
        all.append({s("choices"), rows({"list_name|name|label|kind", "crops|a|A|x", "crops|b|B|y"})});
    return testforms::xlsxOf(all);
}

std::shared_ptr<const form::FormProgram> compiled(const QByteArray& bytes, form::FormUse use)
{
    const auto program = form::compileFormFile(bytes, s("f.xlsx"), nullptr, {}, use);
    if (!program)
        qWarning("%s", qPrintable(program.error().text()));
    return program.valueOr({});
}

QStringList textsOf(const QList<form::Warning>& warnings)
{
    QStringList texts;
    for (const form::Warning& warning : warnings)
        texts << warning.text;
    return texts;
}

form::FormSession filling(const std::shared_ptr<const form::FormProgram>& program)
{
    return form::FormSession(program, testforms::environment());
}

QString answered(form::FormSession& session, const char* name)
{
    return session.question(session.placeOf(s(name))).value.toVariant().toString();
}

struct Yard : Courtyard {
    // As an older version of this program took it in.
    RecordId bringIn(const QByteArray& bytes, const QString& name)
    {
        clock.advance(1000);
        const auto imported
            = survey::importSurvey(*programme, author, bytes, name, {}, compiled(bytes, form::FormUse::Stored));
        if (!imported)
            qFatal("%s", qPrintable(imported.error().text()));
        return imported->record;
    }
    record::MediaRef source(RecordId form)
    {
        return record::MediaRef::fromCbor(programme->record(form)->fields.value(s("source")));
    }
    // What is known of it beside its file.
    void forgetProgram(RecordId form)
    {
        QVERIFY(programme->setCached("form/" + source(form).address.toLatin1(), {}).ok());
    }
};
}

class TestStoredForms : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatRefusesANewSurveyOpensWithAWarningWhereItIsStored()
    {
        const QByteArray bytes = sheets({"type|name|label|calculation", "text|q|Q|",
            "calculate|code||concat('k', digest(${q}, 'SHA1'))", "text|r|R|"});
        QVERIFY(!form::compileFormFile(bytes, s("f.xlsx")).ok());

        Yard yard;
        QVERIFY(yard.found());
        const RecordId record = yard.bringIn(bytes, s("f.xlsx"));
        yard.forgetProgram(record);
        const auto opened = survey::openForm(*yard.programme, record);
        QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().text()));
        const auto warnings = opened->program->warnings();
        QCOMPARE(warnings.size(), 1);
        QVERIFY2(warnings[0].text.contains(s("SHA1")), qPrintable(warnings[0].text));
        QCOMPARE(warnings[0].row, 3);
        form::FormSession session = filling(opened->program);
        (void)session.answer(session.placeOf(s("q")), s("x"));
        QCOMPARE(answered(session, "code"), s("k")); // what it always gave
    }
    void anExpressionThatCannotBeReadIsLeftOutOfAStoredSurvey()
    {
        const QByteArray bytes
            = sheets({"type|name|label|calculation|relevant|constraint|choice_filter", "text|q ${ghost}||",
                "text|q|Seen by ${ghost}||||", "text|r|R||${ghost} = 1|${ghost} > 2|", "calculate|c||nothing(1)|||",
                "select_one crops|l|L||||kind = ${ghost}", "calculate|d||concat(${q}, '!')|||"});
        QVERIFY(!form::compileFormFile(bytes, s("f.xlsx")).ok());
        const auto program = compiled(bytes, form::FormUse::Stored);
        QVERIFY(program);
        form::FormSession session = filling(program);
        (void)session.answer(session.placeOf(s("q")), s("x"));
        (void)session.answer(session.placeOf(s("r")), s("y"));
        QCOMPARE(session.question(session.placeOf(s("r"))).problem, form::Problem::None);
        QCOMPARE(session.question(session.placeOf(s("l"))).choices.size(), 2);
        QCOMPARE(session.question(session.placeOf(s("q"))).label.text, s("Seen by "));
        QCOMPARE(answered(session, "d"), s("x!"));
        const QString said = textsOf(program->warnings()).join(u'\n');
        for (const char* word : {"“ghost”", "nothing"})
            QVERIFY2(said.contains(s(word)), qPrintable(said));
    }
    void aCircleInAStoredSurveyIsSaidAndTheRestGoesOn()
    {
        const QByteArray bytes = sheets({"type|name|label|calculation", "text|q|Q|", "calculate|a||${b} + 1",
            "calculate|b||${a} + 1", "calculate|d||concat(${q}, '!')"});
        QVERIFY(!form::compileFormFile(bytes, s("f.xlsx")).ok());
        const auto program = compiled(bytes, form::FormUse::Stored);
        QVERIFY(program);
        QVERIFY(textsOf(program->warnings()).join(u'\n').contains(s("circle")));
        form::FormSession session = filling(program);
        (void)session.answer(session.placeOf(s("q")), s("x"));
        QCOMPARE(answered(session, "d"), s("x!"));
    }
    void aRowThatWouldBeRefusedTodayIsReadAllTheSame()
    {
        const QByteArray bytes = sheets({"type|name|label|calculation|required|parameters", "begin repeat|p|P|||",
            "csv-external|towns||||", "text|t|T|||rows=many", "end repeat||||", "begin group|g|G||yes|", "text|u|U|||",
            "end group||||", "calculate|n||count(instance('towns')/root/item)||"});
        QVERIFY(!form::compileFormFile(bytes, s("f.xlsx")).ok());
        const auto program = compiled(bytes, form::FormUse::Stored);
        QVERIFY(program);
        QCOMPARE(program->listFiles(), QStringList{s("towns.csv")});
        QStringList names;
        for (const auto& question : program->questions())
            names << question.name;
        QCOMPARE(names.filter(QRegularExpression(s("^[tu]$"))), QStringList({s("t"), s("u")}));
        QCOMPARE(textsOf(program->warnings()).filter(s("cannot be required")).size(), 1);
    }
    void howeverManyRowsWouldBeRefusedTodayTheOthersAreAsked()
    {
        Rows survey = rows({"type|name|label|parameters", "text|first|F|", "audit|audit||", "audit|audit||"});
        for (int i = 0; i < 60; ++i)
            survey << QStringList{s("text"), s("q%1").arg(i), s("Q"), s("abc")};
        survey << QStringList{s("text"), s("last"), s("L"), QString()};
        const QByteArray bytes = testforms::form(survey);
        QVERIFY(!form::compileFormFile(bytes, s("f.xlsx")).ok());
        const auto program = compiled(bytes, form::FormUse::Stored);
        QVERIFY(program);
        form::FormSession session = filling(program);
        (void)session.answer(session.placeOf(s("last")), s("x"));
        QCOMPARE(answered(session, "last"), s("x"));
        QCOMPARE(session.instanceXml().count(s("<audit")), 1);
    }
    void aNewerVersionWhoseFileHasNotComeIsWaitedForWithTheOlderOne()
    {
        Yard yard;
        QVERIFY(yard.found());
        const RecordId first = yard.bringIn(sheets({"type|name|label", "text|q|Q"}, "f|1"), s("f.xlsx"));
        const RecordId second = yard.bringIn(sheets({"type|name|label", "text|q|Q", "text|r|R"}, "f|2"), s("f.xlsx"));
        QCOMPARE(survey::openForm(*yard.programme, s("f"))->record, second);

        const QString address = yard.source(second).address;
        const QString file = yard.folder() + s("/media/") + address.first(2) + u'/' + address.mid(2);
        QVERIFY(QFile::rename(file, file + s(".later")));
        yard.forgetProgram(second);
        auto opened = survey::openForm(*yard.programme, s("f"));
        QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().text()));
        QCOMPARE(opened->record, first);
        QVERIFY(opened->isBehind);

        QVERIFY(QFile::rename(file + s(".later"), file)); // it comes
        opened = survey::openForm(*yard.programme, s("f"));
        QVERIFY(opened.ok());
        QCOMPARE(opened->record, second);
        QVERIFY(!opened->isBehind);
    }
    void aSurveyNoneOfWhoseFilesIsHereCannotBeOpened()
    {
        Yard yard;
        QVERIFY(yard.found());
        const RecordId only = yard.bringIn(sheets({"type|name|label", "text|q|Q"}), s("f.xlsx"));
        const QString address = yard.source(only).address;
        QVERIFY(QFile::remove(yard.folder() + s("/media/") + address.first(2) + u'/' + address.mid(2)));
        yard.forgetProgram(only);
        QVERIFY(!survey::openForm(*yard.programme, s("f")).ok());
    }
    void aNewerVersionThatIsDamagedIsNotWaitedFor()
    {
        Yard yard;
        QVERIFY(yard.found());
        (void)yard.bringIn(sheets({"type|name|label", "text|q|Q"}, "f|1"), s("f.xlsx"));
        const RecordId newer = yard.bringIn(sheets({"type|name|label", "text|r|R"}, "f|2"), s("f.xlsx"));
        const QString address = yard.source(newer).address;
        QFile file(yard.folder() + s("/media/") + address.first(2) + u'/' + address.mid(2));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() - 1) && file.write("x") == 1);
        file.close();
        yard.forgetProgram(newer);
        const auto opened = survey::openForm(*yard.programme, s("f"));
        QVERIFY(opened.ok());
        QCOMPARE(opened->program->version(), s("1"));
        QVERIFY(!opened->isBehind);
    }
};

QTEST_GUILESS_MAIN(TestStoredForms)
#include "tst_storedforms.moc"

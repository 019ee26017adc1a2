// SPDX-License-Identifier: GPL-3.0-or-later
#include "../form/testforms.h"
#include "../store/fixture.h"
#include "form/formfile.h"
#include "form/formsession.h"
#include "form/lists/longlists.h"
#include "form/xform/xformwriter.h"
#include "record/consent.h"
#include "survey/entitylists.h"
#include "survey/surveylists.h"
#include "survey/surveys.h"

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

QByteArray plantingSurvey()
{
    return testforms::xlsxOf({{s("survey"), rows({"type|name|label|save_to", "text|kind|Kind|kind"})},
        {s("entities"), rows({"list_name|label", "trees|${kind}"})}, {s("settings"), rows({"form_id", "planting"})}});
}

QByteArray visitSurvey()
{
    return testforms::xlsxOf({{s("survey"),
                                  rows({"type|name|label|save_to", "select_one_from_file trees.csv|tree|Which tree?|",
                                      "text|health|How is it?|health"})},
        {s("entities"), rows({"list_name|entity_id|label", "trees|${tree}|"})},
        {s("settings"), rows({"form_id", "visit"})}});
}

struct Village : Courtyard {
    RecordId bringIn(const QByteArray& form, const QString& name, const QList<survey::Attachment>& files = {})
    {
        const auto imported = survey::importSurvey(*programme, author, form, name, {files});
        if (!imported)
            qFatal("%s", qPrintable(imported.error().text()));
        missing = imported->missingLists;
        return imported->record;
    }
    struct Person {
        PersonId id;
        QString code;
        QByteArray key;
    };
    Person somebody(bool agrees = true)
    {
        Person person{PersonId::random(random), record::newReceiptCode(random), {}};
        person.key = record::receiptKey(person.code, programme->salt())->publicKey;
        const auto made = programme->create({s("consent"), person.id, record::Audience::Members,
            {{s("subject"), person.id.text()}, {s("scopes"), QCborMap{{s("collect"), agrees}}}}, {}, person.key});
        if (!made)
            qFatal("%s", qPrintable(made.error().text()));
        return person;
    }
    void sheet(RecordId form, const QString& formId, const Person& person, const QCborMap& answers)
    {
        clock.advance(1000);
        const auto made = programme->create({s("submission"), person.id, record::Audience::Members,
            {{s("form"), form.text()}, {s("form_id"), formId}, {s("answers"), answers}}, {}, person.key});
        if (!made)
            qFatal("%s", qPrintable(made.error().text()));
    }
    // The trees that a visit may be paid to, as they are offered.
    QStringList trees(RecordId visit)
    {
        const auto opened = survey::openForm(*programme, visit);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text()));
        form::FormSession::Environment world = testforms::environment();
        world.lists = survey::openLists(*programme, *opened, {});
        form::FormSession filling(opened->program, world);
        QStringList labels;
        ids.clear();
        for (const form::ChoiceView& choice : filling.question(filling.placeOf(s("tree"))).choices) {
            labels << choice.label.text;
            ids << choice.name;
        }
        return labels;
    }
    QStringList missing, ids;
};
}

class TestEntityLists : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNameWithASpaceInAFileOfSeveralAnswersIsNamedWithItsPlace()
    {
        const auto survey = [](const QString& type) {
            auto sheet = rows({"type|name|label|parameters"});
            sheet << QStringList{type + s(" towns.csv"), s("towns"), s("Which towns?"), s("value=code")};
            return testforms::xlsxOf({{s("survey"), sheet}, {s("settings"), rows({"form_id", "towns"})}});
        };
        const QList<survey::Attachment> files{{s("towns.csv"), "name,code,label\na,a,A\n\n\"b c\",\"b c\",B\n"}};
        Village village;
        QVERIFY(village.found());
        const auto several = survey::importSurvey(
            *village.programme, village.author, survey(s("select_multiple_from_file")), s("towns.xlsx"), {files});
        QVERIFY(!several.ok());
        QVERIFY2(several.error().text().contains(s("b c")), qPrintable(several.error().text()));
        QVERIFY2(several.error().where.contains(s("towns.csv, row 4")), qPrintable(several.error().where));
        QVERIFY(survey::importSurvey(
            *village.programme, village.author, survey(s("select_one_from_file")), s("towns.xlsx"), {files})
                    .ok());
    }
    void whatOneSurveyMakesAnotherMayChooseFrom()
    {
        Village v;
        QVERIFY(v.found());
        const RecordId planting = v.bringIn(plantingSurvey(), s("planting.xlsx"));
        const RecordId visit = v.bringIn(visitSurvey(), s("visit.xlsx"));
        QCOMPARE(v.missing, QStringList()); // answers fill the list
        QCOMPARE(v.trees(visit), QStringList());
        const Village::Person amina = v.somebody(), bilal = v.somebody();
        v.sheet(planting, s("planting"), amina, {{s("kind"), s("Banyan")}});
        v.sheet(planting, s("planting"), bilal, {{s("kind"), s("Neem")}});
        QCOMPARE(v.trees(visit), QStringList({s("Banyan"), s("Neem")}));
        const QStringList ids = v.ids;
        QCOMPARE(v.trees(visit), QStringList({s("Banyan"), s("Neem")}));
        QCOMPARE(v.ids, ids); // the same each time
        QVERIFY(v.programme->withdrawByCode(bilal.code).ok());
        QCOMPARE(v.trees(visit), QStringList{s("Banyan")});
    }
    void aListHasWhatWasSavedAndNotWhatWouldBeWorkedOutNow()
    {
        Village v;
        QVERIFY(v.found());
        const RecordId planting = v.bringIn(
            testforms::xlsxOf({{s("survey"),
                                   rows({"type|name|label|calculation|save_to", "text|kind|Kind||kind",
                                       "calculate|day||today()|day", "integer|tall|How tall?|2 * 2|tall",
                                       "calculate|said||pulldata('kinds', 'label', 'name', ${kind})|said"})},
                {s("entities"), rows({"list_name|label", "trees|concat(${kind}, ' ', today())"})},
                {s("settings"), rows({"form_id", "planting"})}}),
            s("planting.xlsx"), {{s("kinds.csv"), "name,label\nbanyan,Banyan tree\n"}});
        const RecordId visit = v.bringIn(visitSurvey(), s("visit.xlsx"));
        v.sheet(planting, s("planting"), v.somebody(),
            {{s("kind"), s("banyan")}, {s("day"), s("2026-09-01")}, {s("tall"), 7}, {s("said"), s("The old one")}});
        const QString then = QDateTime::fromMSecsSinceEpoch(v.clock.nowMs(), Qt::UTC).date().toString(Qt::ISODate);
        v.clock.advance(qint64(3) * 24 * 3600 * 1000);
        QCOMPARE(v.trees(visit), QStringList{s("banyan ") + then});
        const auto trees = survey::entityLists(*v.programme, {s("trees")}).value(s("trees"));
        QCOMPARE(trees.items.size(), 1);
        const auto saved = [&trees](const char* name) { return trees.items.first().properties.value(s(name)); };
        QCOMPARE(saved("day"), s("2026-09-01"));
        QCOMPARE(saved("tall"), s("7")); // a person said otherwise
        QCOMPARE(saved("said"), s("The old one"));
    }
    void aChangeThatBuildsOnTheListIsThereAsItWasSaved()
    {
        Village v;
        QVERIFY(v.found());
        const RecordId planting = v.bringIn(plantingSurvey(), s("planting.xlsx"));
        const RecordId visit = v.bringIn(
            testforms::xlsxOf(
                {{s("survey"),
                     rows({"type|name|label|calculation|save_to", "select_one_from_file trees.csv|tree|Which tree?||",
                         "calculate|visits||coalesce(instance('trees')/root/item[name=${tree}]/visits, 0) + "
                         "1|visits"})},
                    {s("entities"), rows({"list_name|entity_id|label", "trees|${tree}|"})},
                    {s("settings"), rows({"form_id", "visit"})}}),
            s("visit.xlsx"));
        const Village::Person amina = v.somebody();
        v.sheet(planting, s("planting"), amina, {{s("kind"), s("Neem")}});
        QCOMPARE(v.trees(visit), QStringList{s("Neem")});
        const QString tree = v.ids.first();
        for (int visits = 1; visits <= 3; ++visits) {
            v.sheet(visit, s("visit"), amina, {{s("tree"), tree}, {s("visits"), visits}});
            const auto trees = survey::entityLists(*v.programme, {s("trees")}).value(s("trees"));
            QCOMPARE(trees.items.first().properties.value(s("visits")), QString::number(visits));
        }
    }
    void aLongListOfTheFormItselfIsKeptBesideItAndComesBack()
    {
        Village v;
        QVERIFY(v.found());
        Rows choices{s("list_name|name|label|side").split(u'|')};
        for (int i = 0; i <= form::kLongList; ++i)
            choices << QStringList{s("ward"), QStringLiteral("w%1").arg(i), QStringLiteral("Ward %1").arg(i),
                i % 2 ? s("odd") : s("even")};
        const QByteArray file
            = testforms::form(rows({"type|name|label|choice_filter", "text|side|Side|", "select_one ward|all|All|",
                                  "select_one ward|some|Some|side=${side}"}),
                choices);
        const RecordId survey = v.bringIn(file, s("wards.xlsx"));
        const auto countsAre = [&](int all, int some) {
            const auto opened = survey::openForm(*v.programme, survey);
            QVERIFY(opened.ok());
            QVERIFY(opened->program->toBytes().size() < 20'000);
            form::FormSession::Environment world = testforms::environment();
            world.lists = survey::openLists(*v.programme, *opened, {});
            form::FormSession filling(opened->program, world);
            (void)filling.answer(filling.placeOf(s("side")), s("odd"));
            QCOMPARE(filling.question(filling.placeOf(s("all"))).choiceCount, all);
            QCOMPARE(filling.question(filling.placeOf(s("some"))).choiceCount, some);
            QCOMPARE(filling.searchChoices(filling.placeOf(s("all")), s("ward 777"), 20).size(), 19);
        };
        countsAre(form::kLongList + 1, form::kLongList / 2);
        v.programme.reset();
        QVERIFY(QFile::remove(v.folder() + s("/lists.db"))); // it can always be made again
        QVERIFY(v.reopen().ok());
        countsAre(form::kLongList + 1, form::kLongList / 2);
    }
    void aFileOfThatNameIsCarriedOn()
    {
        Village v;
        QVERIFY(v.found());
        const RecordId planting = v.bringIn(plantingSurvey(), s("planting.xlsx"));
        const RecordId visit = v.bringIn(
            visitSurvey(), s("visit.xlsx"), {{s("trees.csv"), "name,label,health\nt1,Old mango,good\nt2,Palm,good\n"}});
        const Village::Person amina = v.somebody();
        v.sheet(planting, s("planting"), amina, {{s("kind"), s("Banyan")}});
        v.sheet(visit, s("visit"), amina, {{s("tree"), s("t2")}, {s("health"), s("sick")}});
        v.sheet(visit, s("visit"), amina, {{s("tree"), s("unknown")}, {s("health"), s("sick")}});
        QCOMPARE(v.trees(visit), QStringList({s("Old mango"), s("Palm"), s("Banyan")}));
        const auto opened = survey::openForm(*v.programme, visit);
        const auto lists = survey::openLists(*v.programme, *opened, {});
        const auto list = lists->open(s("jr://file-csv/trees.csv"));
        QVERIFY(list.ok());
        const form::DataInstance& trees = **list;
        const int name = trees.column(u"name"), health = trees.column(u"health"), kind = trees.column(u"kind");
        QCOMPARE(trees.value(1, health), s("sick"));
        QCOMPARE(trees.value(1, trees.column(u"__version")), s("2"));
        QCOMPARE(trees.value(2, kind), s("Banyan"));
        QCOMPARE(trees.rowsWhere({{health, s("good")}}), std::vector<int>{0});
        QCOMPARE(trees.rowsWhere({{health, s("sick")}, {name, s("t2")}}), std::vector<int>{1});
        QCOMPARE(trees.rowsWhere({{kind, s("Banyan")}}), std::vector<int>{2});
        QCOMPARE(trees.search(trees.column(u"label"), s("ban"), nullptr, 9), std::vector<int>{2});
        QCOMPARE(trees.search(trees.column(u"label"), s("m"), nullptr, 9).size(), size_t(2));
    }
    void whatASurveyChangesIsChangedWhateverItWasWrittenIn_data()
    {
        QTest::addColumn<bool>("isXForm");
        QTest::newRow("sheets") << false;
        QTest::newRow("XForm") << true;
    }
    void whatASurveyChangesIsChangedWhateverItWasWrittenIn()
    {
        QFETCH(bool, isXForm);
        const QByteArray sheets = testforms::xlsxOf(
            {{s("survey"),
                 rows({"type|name|label|save_to", "select_one_from_file trees.csv|tree|Which tree?|",
                     "integer|height|How high?|height"})},
                {s("entities"), rows({"list_name|entity_id|update_if", "trees|${tree}|${height} != ''"})},
                {s("settings"), rows({"form_id", "visit"})}});
        const auto read = form::readFormFile(sheets, s("visit.xlsx"));
        QVERIFY(read.ok());
        Village v;
        QVERIFY(v.found());
        const RecordId planting = v.bringIn(plantingSurvey(), s("planting.xlsx"));
        const RecordId visit = v.bringIn(isXForm ? form::writeXForm(*read) : sheets, s("visit"));
        const Village::Person amina = v.somebody();
        v.sheet(planting, s("planting"), amina, {{s("kind"), s("Banyan")}});
        QCOMPARE(v.trees(visit), QStringList{s("Banyan")});
        QCborMap changes{{s("tree"), v.ids.first()}, {s("height"), 12}}, leaves{{s("tree"), v.ids.first()}};
        if (isXForm) { // what it works out is kept with the answers
            changes.insert(s("@id"), v.ids.first());
            changes.insert(s("@update"), true);
            leaves.insert(s("@id"), v.ids.first());
            leaves.insert(s("@update"), false);
        }
        v.sheet(visit, s("visit"), amina, changes);
        v.sheet(visit, s("visit"), amina, leaves);
        const auto lists = survey::openLists(*v.programme, *survey::openForm(*v.programme, visit), {});
        const auto list = lists->open(s("jr://file-csv/trees.csv"));
        QVERIFY(list.ok());
        QCOMPARE((*list)->value(0, (*list)->column(u"height")), s("12"));
        QCOMPARE((*list)->value(0, (*list)->column(u"__version")), s("2"));
    }
    void whoDoesNotTakePartMakesNothing()
    {
        Village v;
        QVERIFY(v.found());
        const RecordId planting = v.bringIn(plantingSurvey(), s("planting.xlsx"));
        const RecordId visit = v.bringIn(visitSurvey(), s("visit.xlsx"));
        v.sheet(planting, s("planting"), v.somebody(false), {{s("kind"), s("Banyan")}});
        QCOMPARE(v.trees(visit), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestEntityLists)
#include "tst_entitylists.moc"

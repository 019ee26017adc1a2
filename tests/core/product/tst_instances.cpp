// SPDX-License-Identifier: GPL-3.0-or-later
#include "../form/testforms.h"
#include "../store/fixture.h"
#include "product/csvexport.h"
#include "product/instances.h"
#include "survey/entitylists.h"
#include "survey/surveys.h"

#include <QTest>

using namespace uthan;
using product::InstancesOptions;

namespace {
QString s(const char* text)
{
    return QString::fromUtf8(text);
}
}

class TestInstances : public QObject {
    Q_OBJECT
    std::unique_ptr<Courtyard> m_yard;
    RecordId m_form, m_sheet;
    record::MediaRef m_picture, m_log;
    QHash<QString, QByteArray> m_files;
    SystemRandom m_random;

    store::Programme& programme() { return *m_yard->programme; }
    void agree(const QStringList& scopes)
    {
        QCborMap said;
        for (const QString& scope : scopes)
            said.insert(scope, true);
        QVERIFY(programme()
                    .create({s("consent"), m_yard->author, record::Audience::Members,
                        {{s("subject"), m_yard->author.text()}, {s("scopes"), said}, {s("capacity"), s("adult")}}})
                    .ok());
    }
    product::Instances exported(InstancesOptions::For readers)
    {
        m_files.clear();
        const auto made = product::exportInstances(
            programme(), {readers, s("walk")}, [this](const product::ExportedFile& file) -> Result<void> {
                m_files.insert(file.name, file.bytes);
                return {};
            });
        if (!made)
            qFatal("%s", qPrintable(made.error().text()));
        return *made;
    }
    [[nodiscard]] QString xml() const
    {
        for (auto it = m_files.cbegin(); it != m_files.cend(); ++it) {
            if (it.key().endsWith(s("/submission.xml")))
                return QString::fromUtf8(it.value());
        }
        return {};
    }
    QString outside(const char* formId) // all files in one
    {
        QString all;
        const auto done = product::exportInstances(programme(), {InstancesOptions::For::Outside, s(formId)},
            [&all](const product::ExportedFile& file) -> Result<void> {
                all += QString::fromUtf8(file.bytes);
                return {};
            });
        return done ? all : done.error().text();
    }
    [[nodiscard]] QString told(const char* element) const
    {
        return xml().section(s("<%1>").arg(s(element)), 1, 1).section(s("</%1>").arg(s(element)), 0, 0);
    }

private Q_SLOTS:
    void init()
    {
        m_yard = std::make_unique<Courtyard>();
        QVERIFY(m_yard->found());
        const QByteArray form = testforms::form(
            {{s("type"), s("name"), s("label"), s("calculation")}, {s("end"), s("over")}, {s("deviceid"), s("device")},
                {s("audit"), s("audit")}, {s("text"), s("story"), s("Story")}, {s("integer"), s("rooms"), s("Rooms")},
                {s("image"), s("street"), s("Street")}, {s("acknowledge"), s("seen"), s("Seen")},
                {s("acknowledge"), s("ticked"), s("Ticked")}, {s("calculate"), s("chance"), {}, s("random()")},
                {s("begin repeat"), s("people"), s("People")}, {s("date"), s("born"), s("Born")},
                {s("end repeat"), s("people")}},
            {}, {{s("form_title"), s("form_id"), s("version")}, {s("Walk"), s("walk"), s("3")}});
        const auto made = survey::importSurvey(programme(), m_yard->author, form, s("walk.xlsx"), {});
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().text()));
        m_form = made->record;
        m_sheet = programme().newRecordId();
        m_picture = *programme().addMedia(m_sheet, "a street", s("image/jpeg"));
        m_log = *programme().addMedia(m_sheet, "event,node", s("text/csv"), s("audit.csv"));
        const QCborArray people{
            QCborMap{{s("born"), s("1990-01-02")}}, QCborMap{{s("born"), QCborMap{{s("no"), s("dk")}}}}};
        QVERIFY(programme()
                    .create({s("submission"), m_yard->author, record::Audience::Members,
                        {{s("form"), m_form.text()}, {s("form_id"), s("walk")}, {s("language"), s("en")},
                            {s("day"), s("2026-05-09")},
                            {s("answers"),
                                QCborMap{{s("over"), s("2026-05-09T10:00:00.000Z")}, {s("device"), s("d-17")},
                                    {s("audit"), m_log.toCbor()}, {s("story"), s("Said")}, {s("rooms"), 4},
                                    {s("street"), m_picture.toCbor()}, {s("chance"), 0.25}, {s("seen"), s("Words")},
                                    {s("ticked"), s("OK")}, {s("people"), people}}}},
                        m_sheet})
                    .ok());
    }
    void theGroupGetsAllThatWasGivenWithItsFiles()
    {
        agree({s("collect"), s("discuss")});
        const product::Instances made = exported(InstancesOptions::For::Room);
        QCOMPARE(made.written, 1);
        QCOMPARE(xml().count(s("<?xml")), 1);
        QCOMPARE(made.attachments, 2);
        QVERIFY(made.missing.isEmpty() && made.used.contains(m_sheet));
        QCOMPARE(told("over"), s("2026-05-09T10:00:00.000Z"));
        QCOMPARE(told("device"), s("d-17"));
        QCOMPARE(told("story"), s("Said"));
        QCOMPARE(told("chance"), s("0.25")); // as it was, not another chance
        QCOMPARE(told("born"), s("1990-01-02"));
        QVERIFY(xml().contains(s("<born uthan:no=\"dk\"/>")));
        const QString picture = told("street");
        QVERIFY(picture.startsWith(s("street-")) && picture.endsWith(s(".jpg")));
        const QString folder = s("walk/instances/uuid") + told("instanceID").section(u':', 1);
        QCOMPARE(m_files.value(folder + u'/' + picture), QByteArray("a street"));
        QCOMPARE(m_files.value(folder + s("/audit.csv")), QByteArray("event,node"));
    }
    // Another program that takes the instances must find each entity under the id that answers point to.
    void entitiesAreToldWithTheIdsAndVersionsOfTheirList()
    {
        const auto sheets = [](const testforms::Rows& survey, const testforms::Rows& entities, const char* id) {
            return testforms::xlsxOf(
                {{s("survey"), survey}, {s("entities"), entities}, {s("settings"), {{s("form_id")}, {s(id)}}}});
        };
        const auto bring = [this](const QByteArray& form, const char* name) {
            const auto made = survey::importSurvey(programme(), m_yard->author, form, s(name), {});
            return made ? made->record : RecordId();
        };
        const RecordId house = bring(
            sheets({{s("type"), s("name"), s("label"), s("save_to")}, {s("begin repeat"), s("people"), s("People"), {}},
                       {s("text"), s("who"), s("Who"), s("who")}, {s("integer"), s("age"), s("Age"), s("age")},
                       {s("end repeat"), {}, {}, {}}},
                {{s("list_name"), s("label")}, {s("persons"), s("${who}")}}, "house"),
            "house.xlsx");
        const RecordId visit = bring(
            sheets({{s("type"), s("name"), s("label"), s("save_to")},
                       {s("select_one_from_file persons.csv"), s("whom"), s("Whom"), {}},
                       {s("integer"), s("age"), s("Age"), s("age")}},
                {{s("list_name"), s("entity_id"), s("update_if")}, {s("persons"), s("${whom}"), s("${age} != ''")}},
                "visit"),
            "visit.xlsx");
        QVERIFY(!house.isNull() && !visit.isNull());
        agree({s("collect"), s("quote"), s("discuss")});
        const auto sheet = [this](RecordId form, const char* id, const QCborMap& answers) {
            m_yard->clock.advance(1000);
            QVERIFY(programme()
                        .create({s("submission"), m_yard->author, record::Audience::Members,
                            {{s("form"), form.text()}, {s("form_id"), s(id)}, {s("language"), s("en")},
                                {s("day"), s("2026-05-09")}, {s("answers"), answers}}})
                        .ok());
        };
        sheet(house, "house",
            {{s("people"),
                QCborArray{QCborMap{{s("who"), s("Amina")}, {s("age"), 30}},
                    QCborMap{{s("who"), s("Bilal")}, {s("age"), 4}}}}});
        const auto listed = survey::entityLists(programme(), {s("persons")}).value(s("persons"));
        QCOMPARE(listed.items.size(), 2);
        sheet(visit, "visit", {{s("whom"), listed.items.at(1).id}, {s("age"), 5}});
        sheet(visit, "visit", {{s("whom"), listed.items.at(1).id}, {s("age"), 6}});
        const auto told = [this](const char* formId) {
            QString all;
            const auto done = product::exportInstances(programme(), {InstancesOptions::For::Room, s(formId)},
                [&all](const product::ExportedFile& file) -> Result<void> {
                    all += QString::fromUtf8(file.bytes);
                    return {};
                });
            return done ? all : done.error().text();
        };
        const QString made = told("house"), changed = told("visit");
        for (const auto& item : listed.items)
            QVERIFY2(made.contains(s("create=\"true\" id=\"%1\"").arg(item.id))
                    || made.contains(s("create=\"1\" id=\"%1\"").arg(item.id)),
                qPrintable(made));
        QVERIFY2(
            changed.contains(s("baseVersion=\"1\"")) && changed.contains(s("baseVersion=\"2\"")), qPrintable(changed));
        QCOMPARE(changed.count(s("id=\"%1\"").arg(listed.items.at(1).id)), 2);
    }
    void outsideNothingGoesThatNamesSomebodyOrWasNotAgreedTo()
    {
        agree({s("collect")});
        product::Instances made = exported(InstancesOptions::For::Outside);
        QCOMPARE(made.attachments, 1); // the log, which they agreed to
        for (const char* element : {"over", "device", "story", "street", "seen"})
            QVERIFY2(told(element).isEmpty() && xml().contains(s("<%1/>").arg(s(element))), element);
        QCOMPARE(told("rooms"), s("4"));
        QCOMPARE(told("ticked"), s("OK"));
        QVERIFY(!xml().contains(m_sheet.text()));
    }
    void whatPeopleAgreedToGoesOutside()
    {
        agree({s("collect"), s("quote"), s("exhibit")});
        QCOMPARE(exported(InstancesOptions::For::Outside).attachments, 2);
        QCOMPARE(told("story"), s("Said"));
        QVERIFY(!told("street").isEmpty());
    }
    void whoDidNotAgreeIsNotInIt()
    {
        const product::Instances made = exported(InstancesOptions::For::Outside);
        QCOMPARE(made.written, 0);
        QCOMPARE(made.keptBack, 1);
        QVERIFY(made.used.isEmpty() && m_files.isEmpty());
    }
    // Versions of before 23 November 2026 kept answers under a name that stands for several.
    void aNameThatStandsForSeveralIsTakenOnlyIfEachOfThemMayBe()
    {
        const QByteArray form = testforms::form(
            {{s("type"), s("name"), s("label")}, {s("begin group"), s("a"), s("A")},
                {s("integer"), s("more"), s("How many more")}, {s("end group")}, {s("begin group"), s("b"), s("B")},
                {s("text"), s("more"), s("What more")}, {s("end group")}},
            {}, {{s("form_title"), s("form_id")}, {s("Twice"), s("twice")}});
        const auto made = survey::importSurvey(programme(), m_yard->author, form, s("twice.xlsx"), {});
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().text()));
        agree({s("collect"), s("discuss")});
        QVERIFY(programme()
                    .create({s("submission"), m_yard->author, record::Audience::Members,
                        {{s("form"), made->record.text()}, {s("form_id"), s("twice")}, {s("language"), s("en")},
                            {s("answers"), QCborMap{{s("more"), s("Her own words")}}}}})
                    .ok());
        const QString all = outside("twice");
        QVERIFY(all.contains(s("id=\"twice\"")));
        QVERIFY2(!all.contains(s("Her own words")), qPrintable(all));
    }
    void rowsOfARepeatThatSharesItsNameGoNoFurtherThanOthers()
    {
        const QByteArray form = testforms::form(
            {{s("type"), s("name"), s("label"), s("calculation")}, {s("begin group"), s("home"), s("Home")},
                {s("begin repeat"), s("people"), s("People")}, {s("geopoint"), s("spot"), s("Spot")},
                {s("calculate"), s("lat"), {}, s("number(selected-at(${spot}, 0))")}, {s("end repeat")},
                {s("end group")}, {s("begin group"), s("shop"), s("Shop")},
                {s("integer"), s("people"), s("How many people")}, {s("end group")}},
            {}, {{s("form_title"), s("form_id")}, {s("Both"), s("both")}});
        const auto made = survey::importSurvey(programme(), m_yard->author, form, s("both.xlsx"), {});
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().text()));
        agree({s("collect")});
        const QCborMap home{{s("spot"), s("23.7250 90.4125 0 5")}, {s("lat"), 23.725}};
        QVERIFY(programme()
                    .create({s("submission"), m_yard->author, record::Audience::Members,
                        {{s("form"), made->record.text()}, {s("form_id"), s("both")}, {s("language"), s("en")},
                            {s("answers"),
                                QCborMap{{s("/data/home/people"), QCborArray{home}}, {s("/data/shop/people"), 4}}}}})
                    .ok());
        const QString all = outside("both");
        QVERIFY2(all.contains(s("<people>4</people>")), qPrintable(all));
        QVERIFY2(!all.contains(s("23.7")), qPrintable(all));
    }
    void theLogTellsNothingOfQuestionsThatTheFormHereDoesNotHave()
    {
        const QByteArray form = testforms::form(
            {{s("type"), s("name"), s("label"), s("parameters")}, {s("audit"), s("audit"), {}, s("track-changes=true")},
                {s("integer"), s("rooms"), s("Rooms")}},
            {}, {{s("form_title"), s("form_id")}, {s("Later"), s("later")}});
        const auto made = survey::importSurvey(programme(), m_yard->author, form, s("later.xlsx"), {});
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().text()));
        agree({s("collect"), s("quote")});
        const RecordId sheet = programme().newRecordId();
        const auto log = programme().addMedia(sheet,
            "event,node,start,end,old-value,new-value\nquestion,/data/rooms,1,2,3,41\n"
            "question,/data/spot,1,2,,23.7250 90.4125 0 5\n",
            s("text/csv"), s("audit.csv"));
        QVERIFY(programme()
                    .create({s("submission"), m_yard->author, record::Audience::Members,
                        {{s("form"), RecordId::random(m_random).text()}, {s("form_id"), s("later")},
                            {s("language"), s("en")}, {s("answers"), QCborMap{{s("audit"), log->toCbor()}}}},
                        sheet})
                    .ok());
        const QString all = outside("later");
        QVERIFY2(all.contains(s(",41")), qPrintable(all));
        QVERIFY2(!all.contains(s("23.7")), qPrintable(all));
    }
    void inTablesAnAnswerOfAnOlderVersionStaysWithItsQuestion()
    {
        const auto version = [](bool newer) {
            testforms::Rows rows{{s("type"), s("name"), s("label")}};
            if (newer)
                rows << QStringList{s("begin group"), s("home"), s("Home")}
                     << QStringList{s("integer"), s("taps"), s("Taps")} << QStringList{s("end group")};
            rows << QStringList{s("begin group"), s("street"), s("Street")}
                 << QStringList{s("integer"), s("taps"), s("Taps")} << QStringList{s("end group")};
            return testforms::form(rows, {},
                {{s("form_title"), s("form_id"), s("version")}, {s("Taps"), s("taps"), newer ? s("2") : s("1")}});
        };
        const auto before = survey::importSurvey(programme(), m_yard->author, version(false), s("taps.xlsx"), {});
        QVERIFY2(before.ok(), before ? "" : qPrintable(before.error().text()));
        agree({s("collect")});
        QVERIFY(programme()
                    .create({s("submission"), m_yard->author, record::Audience::Members,
                        {{s("form"), before->record.text()}, {s("form_id"), s("taps")}, {s("language"), s("en")},
                            {s("answers"), QCborMap{{s("taps"), 4}}}}})
                    .ok());
        QVERIFY(survey::importSurvey(programme(), m_yard->author, version(true), s("taps.xlsx"), {}).ok());
        const auto now = testforms::compiled(version(true));
        for (const record::Use use : {record::Use::ExportResearch, record::Use::TalkTogether}) {
            agree({s("collect"), s("discuss")});
            const auto sheets = insight::readSheets(programme(), *now, use);
            QVERIFY(sheets.ok());
            QCOMPARE(sheets->usable.size(), 1);
            QCOMPARE(sheets->usable.front().answers, (QCborMap{{s("street-taps"), 4}}));
        }
    }
    void aSheetIsJudgedByItsOwnVersionOrTheStrictestThatIsHere_data()
    {
        QTest::addColumn<bool>("isHere");
        QTest::newRow("its own is here") << true;
        QTest::newRow("its own is not here") << false;
    }
    void aSheetIsJudgedByItsOwnVersionOrTheStrictestThatIsHere()
    {
        QFETCH(const bool, isHere);
        const auto version = [](bool newer) {
            testforms::Rows rows{{s("type"), s("name"), s("label"), s("calculation")}};
            if (newer)
                rows << QStringList{s("decimal"), s("north"), s("North of the river")}
                     << QStringList{s("text"), s("spot"), s("Tell us the spot")};
            else
                rows << QStringList{s("geopoint"), s("spot"), s("Spot")}
                     << QStringList{s("calculate"), s("north"), {}, s("selected-at(${spot}, 0)")};
            rows << QStringList{s("integer"), s("rooms"), s("Rooms")};
            return testforms::form(rows, {},
                {{s("form_title"), s("form_id"), s("version")}, {s("River"), s("river"), newer ? s("2") : s("1")}});
        };
        const auto old = survey::importSurvey(programme(), m_yard->author, version(false), s("river.xlsx"), {});
        QVERIFY2(old.ok(), old ? "" : qPrintable(old.error().text()));
        QVERIFY(survey::importSurvey(programme(), m_yard->author, version(true), s("river.xlsx"), {}).ok());
        agree({s("collect"), s("quote")});
        const auto now = testforms::compiled(version(true));
        const QCborMap answers{{s("north"), 23.725}, {s("spot"), s("23.725 90.4125 0 5")}, {s("rooms"), 4}};
        const RecordId answeredWith = isHere ? old->record : RecordId::random(m_random);
        QVERIFY(programme()
                    .create({s("submission"), m_yard->author, record::Audience::Members,
                        {{s("form"), answeredWith.text()}, {s("form_id"), s("river")}, {s("language"), s("en")},
                            {s("answers"), answers}}})
                    .ok());
        const QString all = outside("river");
        QVERIFY2(all.contains(s("<rooms>4</rooms>")) && !all.contains(s("23.7")), qPrintable(all));
        const auto sheets = insight::readSheets(programme(), *now, record::Use::ExportResearch);
        QVERIFY(sheets.ok());
        for (const product::ExportedFile& file : product::csvFiles(*now, *sheets))
            QVERIFY2(!file.bytes.contains("23.7"), file.bytes.constData());
        const auto results = insight::formResults(programme(), *now, record::Use::ExportResearch);
        QVERIFY(results.ok() && results->quotes.isEmpty());
    }
    void whatWasCoveredIsNeverQuoted()
    {
        const QByteArray form = testforms::form(
            {{s("type"), s("name"), s("label"), s("appearance")}, {s("text"), s("word"), s("Secret word"), s("masked")},
                {s("text"), s("why"), s("Why"), {}}},
            {}, {{s("form_title"), s("form_id"), s("version")}, {s("River"), s("river"), s("1")}});
        const auto known = survey::importSurvey(programme(), m_yard->author, form, s("river.xlsx"), {});
        QVERIFY2(known.ok(), known ? "" : qPrintable(known.error().text()));
        agree({s("collect"), s("quote")});
        QVERIFY(programme()
                    .create({s("submission"), m_yard->author, record::Audience::Members,
                        {{s("form"), known->record.text()}, {s("form_id"), s("river")}, {s("language"), s("en")},
                            {s("answers"), QCborMap{{s("word"), s("kiwi")}, {s("why"), s("It is near")}}}}})
                    .ok());
        const auto results = insight::formResults(programme(), *testforms::compiled(form), record::Use::ExportResearch);
        QVERIFY(results.ok());
        QCOMPARE(results->quotes.keys(), (QStringList{s("why")}));
        QCOMPARE(results->questions.size(), 2); // it is counted as before
    }
    void aSheetOfASurveyThatIsNotHereAtAllTellsNothingOutside()
    {
        agree({s("collect"), s("quote")});
        QVERIFY(programme()
                    .create({s("submission"), m_yard->author, record::Audience::Members,
                        {{s("form"), RecordId::random(m_random).text()}, {s("form_id"), s("gone")},
                            {s("language"), s("en")}, {s("answers"), QCborMap{{s("north"), 23.725}}}}})
                    .ok());
        const auto sheets = insight::readSheets(programme(), s("gone"), record::Use::ExportResearch);
        QVERIFY(sheets.ok());
        QCOMPARE(sheets->usable.size(), 1);
        QVERIFY(sheets->usable.front().answers.isEmpty());
    }
    void aRevisionNamesTheInstanceItRevises()
    {
        agree({s("collect")});
        (void)exported(InstancesOptions::For::Outside);
        const QString first = told("instanceID");
        QVERIFY(first.startsWith(s("uuid:")) && told("deprecatedID").isEmpty());
        (void)exported(InstancesOptions::For::Outside);
        QCOMPARE(told("instanceID"), first); // another export, the same instance
        QVERIFY(programme().change(m_sheet, m_yard->author, {{s("answers"), QCborMap{{s("rooms"), 5}}}}).ok());
        (void)exported(InstancesOptions::For::Outside);
        QCOMPARE(told("deprecatedID"), first);
        QVERIFY(told("instanceID") != first);
        QCOMPARE(told("rooms"), s("5"));
    }
    void whatIsWorkedOutOfAPlaceOrOfWordsGoesNoFurtherThanThey()
    {
        const QByteArray form = testforms::form(
            {{s("type"), s("name"), s("label"), s("calculation")}, {s("geopoint"), s("spot"), s("Spot")},
                {s("text"), s("card"), s("Card")}, {s("integer"), s("rooms"), s("Rooms")},
                {s("calculate"), s("lat"), {}, s("number(selected-at(${spot}, 0))")},
                {s("calculate"), s("north"), {}, s("${lat} > 20")},
                {s("calculate"), s("number"), {}, s("number(${card}) * 2")},
                {s("calculate"), s("twice"), {}, s("${rooms} * 2")}},
            {},
            {{s("form_title"), s("form_id"), s("version"), s("instance_name")},
                {s("Spot"), s("spot"), s("1"), s("concat(${spot}, ' ', ${card}, ' ', now())")}});
        const auto made = survey::importSurvey(programme(), m_yard->author, form, s("spot.xlsx"), {});
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().text()));
        const QCborMap answers{{s("spot"), s("23.7250 90.4125 0 5")}, {s("card"), s("19907")}, {s("rooms"), 4},
            {s("lat"), 23.725}, {s("north"), true}, {s("number"), 39814}, {s("twice"), 8}};
        QVERIFY(programme()
                    .create({s("submission"), m_yard->author, record::Audience::Members,
                        {{s("form"), made->record.text()}, {s("form_id"), s("spot")}, {s("language"), s("en")},
                            {s("day"), s("2026-05-09")}, {s("answers"), answers}}})
                    .ok());
        const auto xmlFor = [&](InstancesOptions::For readers) {
            QString xml;
            const auto done = product::exportInstances(
                programme(), {readers, s("spot")}, [&](const product::ExportedFile& file) -> Result<void> {
                    xml += QString::fromUtf8(file.bytes);
                    return {};
                });
            return done ? xml : done.error().text();
        };
        agree({s("collect"), s("discuss")});
        QString xml = xmlFor(InstancesOptions::For::Outside);
        for (const char* canary : {"23.7", "90.4", "19907", "39814", "2026-"})
            QVERIFY2(!xml.contains(s(canary)), qPrintable(xml));
        QVERIFY2(xml.contains(s("<north/>")) && xml.contains(s("<twice>8</twice>")), qPrintable(xml));
        xml = xmlFor(InstancesOptions::For::Room);
        QVERIFY2(xml.contains(s("<lat>23.725</lat>")) && xml.contains(s("39814")), qPrintable(xml));
        agree({s("collect"), s("quote")});
        xml = xmlFor(InstancesOptions::For::Outside);
        QVERIFY2(!xml.contains(s("23.7")) && xml.contains(s("<number>39814</number>")), qPrintable(xml));
    }
    void whatWasAskedBecauseOfAnAnswerKeptBackIsNotLost()
    {
        const QByteArray form = testforms::form(
            {{s("type"), s("name"), s("label"), s("relevant"), s("calculation")},
                {s("geopoint"), s("spot"), s("Spot"), {}, {}}, {s("text"), s("word"), s("Word"), {}, {}},
                {s("begin group"), s("there"), s("There"), s("${spot} != ''"), {}},
                {s("integer"), s("trees"), s("Trees"), {}, {}}, {s("text"), s("notes"), s("Notes"), {}, {}},
                {s("integer"), s("tall"), s("Tall"), s("${trees} > 2"), {}}, {s("end group"), {}, {}, {}, {}},
                {s("begin group"), s("none"), s("None"), s("${spot} = ''"), {}},
                {s("integer"), s("why"), s("Why"), {}, {}}, {s("end group"), {}, {}, {}, {}},
                {s("calculate"), s("lat"), {}, {}, s("number(selected-at(${spot}, 0))")},
                {s("begin group"), s("north"), s("North"), s("${lat} > 20"), {}},
                {s("integer"), s("boats"), s("Boats"), {}, {}}, {s("integer"), s("sails"), s("Sails"), {}, {}},
                {s("end group"), {}, {}, {}, {}}, {s("integer"), s("nets"), s("Nets"), s("${boats} > 1"), {}},
                {s("integer"), s("hens"), s("Hens"), s("${word} = 'hens'"), {}}},
            {}, {{s("form_title"), s("form_id")}, {s("There"), s("there")}});
        const auto made = survey::importSurvey(programme(), m_yard->author, form, s("there.xlsx"), {});
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().text()));
        const QCborMap answers{{s("spot"), s("23.7250 90.4125 0 5")}, {s("word"), s("hens")}, {s("trees"), 4},
            {s("notes"), s("Her words")}, {s("tall"), 1}, {s("lat"), 23.725}, {s("boats"), 2},
            {s("sails"), QCborMap{{s("no"), s("dk")}}}, {s("nets"), 7}, {s("hens"), 9}};
        QVERIFY(programme()
                    .create({s("submission"), m_yard->author, record::Audience::Members,
                        {{s("form"), made->record.text()}, {s("form_id"), s("there")}, {s("language"), s("en")},
                            {s("day"), s("2026-05-09")}, {s("answers"), answers}}})
                    .ok());
        agree({s("collect")});
        QString xml;
        QVERIFY(product::exportInstances(programme(), {InstancesOptions::For::Outside, s("there")},
            [&xml](const product::ExportedFile& file) -> Result<void> {
                xml += QString::fromUtf8(file.bytes);
                return {};
            }).ok());
        for (const char* part : {"<trees>4</trees>", "<tall>1</tall>", "<hens>9</hens>", "<spot/>", "<notes/>"})
            QVERIFY2(xml.contains(s(part)), qPrintable(xml));
        // That there is a place says nothing of it; to be asked because it lies in the north does.
        for (const char* part : {"23.7", "Her words", "<why", "<boats", "<sails", "<nets", ">7<"})
            QVERIFY2(!xml.contains(s(part)), qPrintable(xml));
    }
};

QTEST_GUILESS_MAIN(TestInstances)
#include "tst_instances.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/gallery.h"
#include "insight/results.h"
#include "place/placerecords.h"
#include "product/geojsonexport.h"

#include <QCborArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace uthan;
using namespace uthan::insight;

// What people agreed to decides what is counted, shown and written: on a real programme folder.
class TestConsentRules : public QObject {
    Q_OBJECT
    FixedClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Programme> m_programme;

    PersonId person(const QStringList& scopes, const char* age = "adult", const char* guardian = nullptr)
    {
        const PersonId id{m_programme->newRecordId().value};
        QCborMap agreed;
        for (const QString& scope : scopes)
            agreed.insert(scope, true);
        QCborMap evidence{{QStringLiteral("kind"), QStringLiteral("witnessed_oral")}};
        if (guardian)
            evidence.insert(QStringLiteral("guardian"), QString::fromLatin1(guardian));
        const auto made = m_programme->createAll(
            {{QStringLiteral("person"), id, record::Audience::Members,
                 {{QStringLiteral("alias"), QStringLiteral("Neighbour")}, {QStringLiteral("patch"), 17},
                     {QStringLiteral("age_class"), QString::fromLatin1(age)}},
                 RecordId{id.value}},
                {QStringLiteral("consent"), id, record::Audience::Members,
                    {{QStringLiteral("subject"), id.text()}, {QStringLiteral("scopes"), agreed},
                        {QStringLiteral("evidence"), evidence},
                        {QStringLiteral("capacity"),
                            guardian ? QStringLiteral("assent_guardian") : QStringLiteral("adult")}}}});
        if (!made)
            qFatal("%s", qPrintable(made.error().text()));
        return id;
    }
    static QStringList all()
    {
        return {QStringLiteral("collect"), QStringLiteral("discuss"), QStringLiteral("quote"),
            QStringLiteral("exhibit"), QStringLiteral("audio")};
    }
    void sheet(PersonId by)
    {
        QVERIFY(m_programme
                    ->create({QStringLiteral("submission"), by, record::Audience::Members,
                        {{QStringLiteral("form_id"), QStringLiteral("f")},
                            {QStringLiteral("language"), QStringLiteral("bn")},
                            {QStringLiteral("answers"), QCborMap{{QStringLiteral("q"), QStringLiteral("yes")}}}}})
                    .ok());
    }
    void story(PersonId by, const char* state, const QCborArray& people = {}, bool releasedForExhibition = true)
    {
        QVERIFY(m_programme
                    ->create({QStringLiteral("photo_story"), by, record::Audience::Members,
                        {{QStringLiteral("title"), QStringLiteral("Title")},
                            {QStringLiteral("caption"), QStringLiteral("Caption")},
                            {QStringLiteral("state"), QString::fromLatin1(state)}, {QStringLiteral("people"), people},
                            {QStringLiteral("showed"),
                                QCborMap{{QStringLiteral("S"),
                                    QCborMap{{QStringLiteral("text"), QStringLiteral("what I see")}}}}},
                            {QStringLiteral("release"),
                                QCborMap{{QStringLiteral("discuss"), true},
                                    {QStringLiteral("exhibit"), releasedForExhibition}}}}})
                    .ok());
    }
    HeldBack only(record::Use use)
    {
        const auto items = gallery(*m_programme, use);
        return items && items->size() == 1 ? items->first().why : HeldBack::NotBrought;
    }
    static QCborArray someone(bool minor, const char* said, const char* guardian)
    {
        return {QCborMap{{QStringLiteral("who"), QStringLiteral("somebody")}, {QStringLiteral("minor"), minor},
            {QStringLiteral("said"), QString::fromLatin1(said)},
            {QStringLiteral("guardian"), QString::fromLatin1(guardian)}}};
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto made = store::Programme::create(m_folder->filePath(QStringLiteral("p.uthan")), QStringLiteral("Test"),
            QStringLiteral("device"), {m_clock, m_random, m_folder->filePath(QStringLiteral("state"))});
        QVERIFY(made.ok());
        m_programme = std::move(made).value();
    }
    void cleanup() { m_programme.reset(); }

    void onlySheetsOfPeopleWhoAgreedAreCounted()
    {
        sheet(person(all()));
        sheet(person({QStringLiteral("collect")}));
        sheet(person({}));
        const auto results = readSheets(*m_programme, QStringLiteral("f"), record::Use::Results);
        QVERIFY(results.ok());
        QCOMPARE(results->usable.size(), 2);
        QCOMPARE(results->notAgreed, 1);
        const auto talk = readSheets(*m_programme, QStringLiteral("f"), record::Use::TalkTogether);
        QVERIFY(talk.ok());
        QCOMPARE(talk->usable.size(), 1);
    }
    void aReleasedStoryIsShownInTheRoomAndOutside()
    {
        story(person(all()), "released");
        QCOMPARE(only(record::Use::Gallery), HeldBack::No);
        QCOMPARE(only(record::Use::Exhibition), HeldBack::No);
    }
    void aStoryForDiscussionStaysInTheRoom()
    {
        story(person(all()), "discussion_only", {}, false);
        QCOMPARE(only(record::Use::Gallery), HeldBack::No);
        QCOMPARE(only(record::Use::Exhibition), HeldBack::NotAgreed);
    }
    void consentOfThePersonBeatsTheReleaseOfThePicture()
    {
        story(person({QStringLiteral("collect"), QStringLiteral("discuss")}), "released");
        QCOMPARE(only(record::Use::Exhibition), HeldBack::NotAgreed);
    }
    void withoutAGuardianAChildsStoryIsHeldBackWithItsWords()
    {
        story(person(all(), "minor", "ask"), "released");
        QCOMPARE(only(record::Use::Gallery), HeldBack::GuardianMissing);
        const auto items = gallery(*m_programme);
        QVERIFY(items->first().title.isEmpty() && items->first().caption.isEmpty() && items->first().showed.isEmpty());
        QCOMPARE(items->first().patch, 17); // stands in for the picture
    }
    void withAGuardianItIsShown()
    {
        story(person(all(), "minor", "yes"), "released");
        QCOMPARE(only(record::Use::Gallery), HeldBack::No);
    }
    void whoIsInThePictureIsAskedFirst()
    {
        story(person(all()), "released", someone(false, "ask", "none"));
        QCOMPARE(only(record::Use::Gallery), HeldBack::SomebodyNotAsked);
    }
    void aChildInThePictureNeedsItsGuardianToo()
    {
        story(person(all()), "released", someone(true, "yes", "ask"));
        QCOMPARE(only(record::Use::Gallery), HeldBack::GuardianMissing);
    }
    void whoSaidNoAndIsCoveredHoldsNothingBack()
    {
        QCborMap covered = someone(false, "no", "none").at(0).toMap();
        covered.insert(QStringLiteral("covered"), true);
        story(person(all()), "released", {covered});
        QCOMPARE(only(record::Use::Gallery), HeldBack::No);
    }
    void whatItsMakerDidNotReleaseForTalkingIsNotShownInTheRoom()
    {
        const PersonId by = person(all());
        QVERIFY(m_programme
                    ->create({QStringLiteral("photo_story"), by, record::Audience::Members,
                        {{QStringLiteral("title"), QStringLiteral("Title")},
                            {QStringLiteral("state"), QStringLiteral("brought")}}})
                    .ok());
        QCOMPARE(only(record::Use::Gallery), HeldBack::NotAgreed);
    }
    void everyReasonIsNamedOnceAndTheMakersOwnComesFirst()
    {
        using Why = StoryHold::Why;
        const QCborMap fields{{QStringLiteral("state"), QStringLiteral("brought")},
            {QStringLiteral("people"), someone(true, "ask", "no")}};
        const QList<StoryHold> holds = storyHolds(fields, {}, record::Use::Gallery);
        const QString somebody = QStringLiteral("somebody");
        QCOMPARE(holds,
            (QList<StoryHold>{
                {Why::MakerSaidNo}, {Why::AskThem, somebody}, {Why::GuardianSaidNo, somebody}, {Why::NotReleased}}));
    }
    void wordsAreGivenOnOnlyWithTheScopeQuote()
    {
        story(person({QStringLiteral("collect"), QStringLiteral("discuss"), QStringLiteral("exhibit")}), "released");
        const auto outside = gallery(*m_programme, record::Use::Exhibition);
        QVERIFY(outside->first().isShown());
        QVERIFY(outside->first().showed.isEmpty() && outside->first().caption.isEmpty());
    }
    void sacredPlacesAreNeverWrittenAndOthersOnlyOnTheirGrid()
    {
        const PersonId by = person(all());
        const place::Point at{-114.04802, 51.08775};
        for (const place::Sensitivity level : {place::Sensitivity::Public, place::Sensitivity::Community,
                 place::Sensitivity::Restricted, place::Sensitivity::Sacred}) {
            place::NewPlace p;
            p.author = by;
            p.category = QStringLiteral("care");
            p.sensitivity = level;
            p.exact = place::Geometry::ofPoint(at);
            const auto records = place::placeRecords(p, m_programme->recordMaker(), m_random);
            QVERIFY(records.ok());
            QVERIFY(m_programme->createAll(*records).ok());
        }
        const auto map = product::exportGeoJson(*m_programme);
        QVERIFY(map.ok());
        QCOMPARE(map->written, 3);
        QCOMPARE(map->keptBack, 1);
        const QJsonArray features
            = QJsonDocument::fromJson(map->bytes).object().value(QLatin1String("features")).toArray();
        for (const QJsonValue& each : features) {
            const QJsonObject feature = each.toObject();
            QVERIFY(!feature.contains(QLatin1String("id")));
            const QJsonArray position
                = feature.value(QLatin1String("geometry")).toObject().value(QLatin1String("coordinates")).toArray();
            const bool isPublic
                = feature.value(QLatin1String("properties")).toObject().value(QLatin1String("sensitivity")).toString()
                == QLatin1String("public");
            QCOMPARE(qAbs(position.at(0).toDouble() - at.lon) < 1e-6 && qAbs(position.at(1).toDouble() - at.lat) < 1e-6,
                isPublic);
        }
    }
};

QTEST_GUILESS_MAIN(TestConsentRules)
#include "tst_consentrules.moc"

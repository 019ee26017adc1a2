// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include "mapviewmodel.h"
#include "place/localsheet.h"
#include "place/placerecords.h"

using namespace uthan;
using namespace uthan::app;

class TestMap : public QObject {
    Q_OBJECT

    std::unique_ptr<World> w;
    static constexpr place::Point kMiddle{-114.0, 51.05};

    void makeLegend()
    {
        const auto category = [](const char* id, const char* icon, const char* shape, const char* level) {
            return QCborMap{{QStringLiteral("id"), QString::fromLatin1(id)},
                {QStringLiteral("icon"), QString::fromLatin1(icon)},
                {QStringLiteral("colour"), QStringLiteral("#1b6ca8")},
                {QStringLiteral("shape"), QString::fromLatin1(shape)},
                {QStringLiteral("default_sensitivity"), QString::fromLatin1(level)},
                {QStringLiteral("label"),
                    QCborMap{{QStringLiteral("en"), QString::fromLatin1(id)},
                        {QStringLiteral("bn"), QStringLiteral("ক্লিনিক")}}}};
        };
        const QCborArray categories{category("care", "clinic", "square", "public"),
            category("comfort", "heart", "round", "restricted"), category("barrier", "block", "diamond", "community")};
        const auto made = w->run([categories](store::Programme& p) {
            return p.create({QStringLiteral("legend"), PersonId::random(p.random()), record::Audience::Members,
                {{QStringLiteral("version"), 2}, {QStringLiteral("categories"), categories}}});
        });
        QVERIFY(made.ok());
    }

    RecordId putBy(
        PersonId who, place::Point point, place::Sensitivity level, const QString& category = QStringLiteral("care"))
    {
        const auto made = w->run([=](store::Programme& p) -> Result<RecordId> {
            place::NewPlace place;
            place.author = who;
            place.category = category;
            place.sensitivity = level;
            place.exact = place::Geometry::ofPoint(point);
            auto records = place::placeRecords(place, p.recordMaker(), p.random());
            if (!records)
                return records.error();
            auto ids = p.createAll(*records);
            return ids ? Result<RecordId>(ids->first()) : Result<RecordId>(ids.error());
        });
        [&] { QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().text())); }();
        return *made;
    }

    void read(MapViewModel& map)
    {
        QSignalSpy changed(&map, &MapViewModel::placesChanged);
        map.refresh();
        QTRY_VERIFY(!changed.isEmpty());
    }

    QList<record::Record> records(const QString& kind)
    {
        return *w->run([kind](store::Programme& p) { return p.records({.kind = kind}); });
    }

private Q_SLOTS:
    void init()
    {
        w = std::make_unique<World>();
        w->found();
        makeLegend();
        w->begin(w->personWhoAgreed({QStringLiteral("discuss")}));
    }
    void cleanup() { w.reset(); }

    void theSignsAreInThePersonsLanguage()
    {
        Living<MapViewModel> map(*w);
        read(map);
        QCOMPARE(map.categories()->count(), 3);
        QCOMPARE(map.categories()->row(0).value(QStringLiteral("label")).toString(), QStringLiteral("care"));
        w->i18n.setLanguage(QStringLiteral("bn"));
        QCOMPARE(map.categories()->row(0).value(QStringLiteral("label")).toString(), QStringLiteral("ক্লিনিক"));
        QCOMPARE(map.legendVersion(), 2);
    }

    void aPlaceIsPutWithItsExactPartForThoseWhoMayKnow()
    {
        Living<MapViewModel> map(*w);
        read(map);
        QVERIFY(!map.canPut());
        map.setCategory(QStringLiteral("comfort"));
        QCOMPARE(map.sensitivity(), QStringLiteral("restricted")); // the group's suggestion
        QCOMPARE(map.cell(), 2000);
        map.setSensitivity(QStringLiteral("community"));
        map.setCategory(QStringLiteral("barrier"));
        QCOMPARE(map.sensitivity(), QStringLiteral("community")); // what the person said stays
        map.lookAt(kMiddle.lon, kMiddle.lat);
        map.setWords(QStringLiteral("The ramp is steep"));
        map.say();
        w->devices.recorder().hear(3'000, 0.4);
        map.voice()->stop();
        QTRY_VERIFY(map.hasVoice());
        QSignalSpy kept(&map, &MapViewModel::kept);
        map.putHere();
        QTRY_COMPARE(kept.size(), 1);
        QVERIFY(!map.hasVoice());
        QVERIFY(!map.keptWords().isEmpty());
        const auto places = records(QStringLiteral("place"));
        QCOMPARE(places.size(), 1);
        QCOMPARE(places.first().audience, record::Audience::Members);
        QCOMPARE(places.first().text(QStringLiteral("note")), QStringLiteral("The ramp is steep"));
        const auto shared = place::Geometry::fromCbor(places.first().fields.value(QStringLiteral("geometry")));
        QCOMPARE(shared.points.first(), place::snapToGrid(kMiddle, 200));
        const auto exact = records(QStringLiteral("place_exact"));
        QCOMPARE(exact.size(), 1);
        QCOMPARE(exact.first().text(QStringLiteral("place")), places.first().id.text());
        QTRY_COMPARE(map.places()->count(), 1);
        const QVariantMap row = map.places()->row(0);
        QCOMPARE(row.value(QStringLiteral("cell")).toInt(), 0); // this device holds the exact part
        QCOMPARE(row.value(QStringLiteral("lon")).toDouble(), kMiddle.lon);
        QVERIFY(row.value(QStringLiteral("hasVoice")).toBool());
        map.hear(row.value(QStringLiteral("id")).toString());
        QTRY_COMPARE(w->devices.player().played, w->devices.recorder().voice);
    }

    void whoKeepsOutOfTalksGivesToTheStewardsOnly()
    {
        w->begin(w->personWhoAgreed({}));
        Living<MapViewModel> map(*w);
        read(map);
        map.setCategory(QStringLiteral("care"));
        map.setSensitivity(QStringLiteral("public"));
        map.lookAt(kMiddle.lon, kMiddle.lat);
        QSignalSpy kept(&map, &MapViewModel::kept);
        map.putHere();
        QTRY_COMPARE(kept.size(), 1);
        QCOMPARE(records(QStringLiteral("place")).first().audience, record::Audience::Stewards);
        QTRY_COMPARE(map.count(), 1); // one's own is there
        w->begin(w->personWhoAgreed({QStringLiteral("discuss")}));
        read(map);
        QCOMPARE(map.count(), 0); // and is not shown to others
    }

    void theListSaysWhatTheMapShows()
    {
        const PersonId other = w->personWhoAgreed({QStringLiteral("discuss")});
        const place::LocalSheet sheet(kMiddle);
        putBy(other, sheet.toPoint({-300, 0}), place::Sensitivity::Public);
        putBy(other, sheet.toPoint({0, 150}), place::Sensitivity::Public, QStringLiteral("barrier"));
        putBy(other, sheet.toPoint({2'400, -2'400}), place::Sensitivity::Public);
        Living<MapViewModel> map(*w);
        read(map);
        map.lookAt(kMiddle.lon, kMiddle.lat);
        QCOMPARE(map.places()->count(), 3);
        QCOMPARE(map.places()->row(0).value(QStringLiteral("where")).toString(), QStringLiteral("150 m north"));
        QCOMPARE(map.places()->row(1).value(QStringLiteral("where")).toString(), QStringLiteral("300 m west"));
        QCOMPARE(map.places()->row(2).value(QStringLiteral("where")).toString(), QStringLiteral("3.4 km south-east"));
        QCOMPARE(map.near(), QStringLiteral("Near: barrier 150 m north, care 300 m west, care 3.4 km south-east"));
    }

    void aSacredPlaceOfAnotherIsShownToItsKeepersOnly()
    {
        putBy(w->personWhoAgreed({QStringLiteral("discuss")}), kMiddle, place::Sensitivity::Sacred);
        Living<MapViewModel> map(*w);
        read(map);
        QCOMPARE(map.count(), 1); // this device founded the programme, so it keeps
        QVERIFY(map.places()->row(0).contains(QStringLiteral("lon")));
        const auto exact = records(QStringLiteral("place_exact"));
        QCOMPARE(exact.first().audience, record::Audience::Keepers);
        QVERIFY(!records(QStringLiteral("place")).first().fields.contains(QStringLiteral("geometry")));
    }

    void aDeviceThatDoesNotKnowWhereItIsSaysSo()
    {
        Living<MapViewModel> map(*w);
        QSignalSpy found(&map, &MapViewModel::found);
        map.locate();
        QCOMPARE(found.size(), 1);
        for (const auto why : {device::Problem::Missing, device::Problem::NotAllowed, device::Problem::NoAnswer}) {
            w->devices.position().problem = why;
            map.forgetProblem();
            map.locate();
            QVERIFY(!map.problem().isEmpty());
            QVERIFY(!map.isLocating());
        }
        QCOMPARE(found.size(), 1);
    }

    void theNextPersonFindsNoWordsOfTheLast()
    {
        Living<MapViewModel> map(*w);
        read(map);
        map.setCategory(QStringLiteral("care"));
        map.setWords(QStringLiteral("Mine"));
        w->session.end();
        QCOMPARE(map.words(), QString());
        QCOMPARE(map.category(), QString());
    }
};

QTEST_MAIN(TestMap)
#include "tst_map.moc"

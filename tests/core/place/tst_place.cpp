// SPDX-License-Identifier: GPL-3.0-or-later
#include "place/localsheet.h"
#include "place/placerecords.h"

#include <cmath>
#include <QCborArray>
#include <QJsonDocument>
#include <QTest>

using namespace uthan;
using namespace uthan::place;

class TestPlace : public QObject {
    Q_OBJECT
    SeededRandom m_random{2024};
    double between(double low, double high)
    {
        const QByteArray b = m_random.bytes(7);
        quint64 n = 0;
        for (const char c : b)
            n = n << 8 | static_cast<unsigned char>(c);
        return low + (high - low) * double(n) / double(1ULL << 56);
    }
    NewPlace calgary(Sensitivity level)
    {
        NewPlace place;
        place.author = PersonId::random(m_random);
        place.category = QStringLiteral("care");
        place.sensitivity = level;
        place.exact = Geometry::ofPoint({-114.04802, 51.08775});
        place.name = QStringLiteral("The clinic above the shop");
        return place;
    }

private Q_SLOTS:
    void aGeometrySurvivesCbor()
    {
        const QList<Point> points{{-114.1, 51.0}, {-114.0, 51.1}, {-114.2, 51.2}};
        for (const Geometry& g :
            {Geometry::ofPoint(points.first()), Geometry::ofLine(points), Geometry::ofArea(points)})
            QCOMPARE(Geometry::fromCbor(g.toCbor()), g);
        QVERIFY(Geometry{}.toCbor().isUndefined());
    }
    void whatIsNotOnTheEarthIsNoGeometry_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("beyond the pole") << QByteArray(R"({"type": "Point", "coordinates": [0, 91]})");
        QTest::newRow("beyond the meridian") << QByteArray(R"({"type": "Point", "coordinates": [181, 0]})");
        QTest::newRow("text") << QByteArray(R"({"type": "Point", "coordinates": ["0", "0"]})");
        QTest::newRow("half a point") << QByteArray(R"({"type": "Point", "coordinates": [0]})");
        QTest::newRow("line of one") << QByteArray(R"({"type": "LineString", "coordinates": [[0, 0]]})");
        QTest::newRow("open ring") << QByteArray(
            R"({"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 1]]]})");
        QTest::newRow("unknown") << QByteArray(R"({"type": "Circle", "coordinates": [0, 0]})");
    }
    void whatIsNotOnTheEarthIsNoGeometry()
    {
        QFETCH(QByteArray, json);
        QVERIFY(Geometry::fromCbor(QCborValue::fromVariant(QJsonDocument::fromJson(json).toVariant())).isNull());
        const QCborMap nan{
            {QStringLiteral("type"), QStringLiteral("Point")}, {QStringLiteral("coordinates"), QCborArray{NAN, 0.0}}};
        QVERIFY(Geometry::fromCbor(nan).isNull());
    }
    void everyPointOfACellGivesTheSameResult()
    {
        for (const int cell : {200, 2000}) {
            for (int i = 0; i < 5000; ++i) {
                const Point centre = snapToGrid({between(-180, 180), between(-89.5, 89.5)}, cell);
                const LocalSheet sheet(centre);
                const double half = cell / 2.0 * 0.98; // a cell is at least so large on every side
                // At the side towards the pole a cell is narrower by what its parallel is shorter.
                const double narrow = std::cos((std::abs(centre.lat) + cell / 200000.0) * 3.14159265 / 180)
                    / std::cos(centre.lat * 3.14159265 / 180);
                const Point inside = sheet.toPoint({between(-half, half) * narrow, between(-half, half)});
                QCOMPARE(snapToGrid(inside, cell), centre);
            }
        }
    }
    void theResultIsNeverFartherThanTheCellAndSnappingAgainChangesNothing()
    {
        for (int i = 0; i < 5000; ++i) {
            const Point point{between(-180, 180), between(-85, 85)};
            const Point centre = snapToGrid(point, 2000);
            QVERIFY(distanceMetres(point, centre) < 2000);
            QCOMPARE(snapToGrid(centre, 2000), centre);
        }
        for (const Point& edge : {Point{180, 90}, Point{-180, -90}, Point{0, 90}, Point{180, 0}}) {
            const Point centre = snapToGrid(edge, 200);
            QVERIFY(std::abs(centre.lon) <= 180 && std::abs(centre.lat) <= 90);
        }
        QCOMPARE(snapToGrid({180, 10}, 200), snapToGrid({-180, 10}, 200));
    }
    void manyRecordsOfOneHomeNeverAverageBackToIt()
    {
        const Point home{-114.0481234, 51.0877543};
        double lon = 0;
        double lat = 0;
        constexpr int kRecords = 1000;
        for (int i = 0; i < kRecords; ++i) {
            // People tap a little beside it each time.
            const Point tapped = LocalSheet(home).toPoint({between(-3, 3), between(-3, 3)});
            const Geometry shared = sharedGeometry(Geometry::ofPoint(tapped), Sensitivity::Community);
            lon += shared.points.first().lon / kRecords;
            lat += shared.points.first().lat / kRecords;
        }
        const Point centre = snapToGrid(home, 200);
        QVERIFY(distanceMetres({lon, lat}, centre) < 0.5); // the average is the cell's centre, nothing nearer
        QVERIFY(distanceMetres(centre, home) > 10);
    }
    void neighboursOnEitherSideOfAMeridianOrParallelShareNoMoreThanTheirCells()
    {
        QSet<QString> cells;
        const LocalSheet sheet({-114.05, 51.05});
        for (int east = 0; east < 2000; east += 10) {
            const Point c = snapToGrid(sheet.toPoint({double(east), 0}), 200);
            cells << QString::number(c.lon, 'f', 7);
        }
        QVERIFY(cells.size() >= 9 && cells.size() <= 11); // 2 km in 200 m steps
    }
    void anAreaWithinOneCellBecomesAPointAndALineKeepsItsShapeOnTheGrid()
    {
        const Point centre = snapToGrid({-114.05, 51.05}, 2000);
        const LocalSheet sheet(centre);
        const auto at = [&](double e, double n) { return sheet.toPoint({e, n}); };
        const Geometry garden = Geometry::ofArea({at(-50, -50), at(50, -50), at(50, 50)});
        QCOMPARE(sharedGeometry(garden, Sensitivity::Restricted), Geometry::ofPoint(centre));
        const Geometry way
            = sharedGeometry(Geometry::ofLine({at(0, 0), at(100, 0), at(4000, 0)}), Sensitivity::Restricted);
        QCOMPARE(way.type, Geometry::Type::Line);
        QCOMPARE(way.points.size(), 2);
        const Geometry two
            = sharedGeometry(Geometry::ofArea({at(0, 0), at(2000, 0), at(2000, 10)}), Sensitivity::Restricted);
        QCOMPARE(two.type, Geometry::Type::Line);
        QCOMPARE(sharedGeometry(garden, Sensitivity::Public), garden);
        QVERIFY(sharedGeometry(garden, Sensitivity::Sacred).isNull());
    }
    void theExactPlaceIsARecordOfTheAudienceThatMayHoldIt_data()
    {
        QTest::addColumn<int>("level");
        QTest::addColumn<int>("shared");
        QTest::addColumn<int>("exact");
        QTest::newRow("public") << int(Sensitivity::Public) << int(record::Audience::Members) << -1;
        QTest::newRow("community") << int(Sensitivity::Community) << int(record::Audience::Members)
                                   << int(record::Audience::Members);
        QTest::newRow("restricted") << int(Sensitivity::Restricted) << int(record::Audience::Members)
                                    << int(record::Audience::Stewards);
        QTest::newRow("sacred") << int(Sensitivity::Sacred) << int(record::Audience::Keepers)
                                << int(record::Audience::Keepers);
    }
    void theExactPlaceIsARecordOfTheAudienceThatMayHoldIt()
    {
        QFETCH(int, level);
        QFETCH(int, shared);
        QFETCH(int, exact);
        const NewPlace place = calgary(Sensitivity(level));
        const auto records = placeRecords(place, {}, m_random);
        QVERIFY(records.ok());
        QCOMPARE(int(records->first().audience), shared);
        QCOMPARE(records->size(), exact < 0 ? 1 : 2);
        const QCborMap fields = records->first().fields;
        QCOMPARE(fields.value(QStringLiteral("rule")).toString(), ruleOf(place.sensitivity));
        const Geometry held = Geometry::fromCbor(fields.value(QStringLiteral("geometry")));
        QCOMPARE(held == place.exact, place.sensitivity == Sensitivity::Public);
        if (exact < 0)
            return;
        QCOMPARE(int(records->last().audience), exact);
        QCOMPARE(records->last().fields.value(QStringLiteral("place")).toString(), records->first().id.text());
        QCOMPARE(Geometry::fromCbor(records->last().fields.value(QStringLiteral("geometry"))), place.exact);
    }
    void aPlaceWithoutAGeometryIsRefused()
    {
        NewPlace place = calgary(Sensitivity::Public);
        place.exact = {};
        QCOMPARE(placeRecords(place, {}, m_random).error().code, ErrorCode::Input);
        place.exact = Geometry::ofPoint({500, 0});
        QCOMPARE(placeRecords(place, {}, m_random).error().code, ErrorCode::Input);
    }
    void theSheetMeasuresMetresBothWaysAndAcrossTheDateLine()
    {
        for (const Point& origin : {Point{-114.05, 51.05}, Point{90.4, 23.8}, Point{179.99, -17}}) {
            const LocalSheet sheet(origin);
            const Point there = sheet.toPoint({3000, -4000});
            QVERIFY(std::abs(distanceMetres(origin, there) - 5000) < 5);
            const auto back = sheet.toMetres(there);
            QVERIFY(std::abs(back.east - 3000) < 0.01 && std::abs(back.north + 4000) < 0.01);
        }
    }
};

QTEST_GUILESS_MAIN(TestPlace)
#include "tst_place.moc"

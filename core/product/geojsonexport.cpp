// SPDX-License-Identifier: GPL-3.0-or-later
#include "product/geojsonexport.h"

#include "place/grid.h"

#include <algorithm>
#include <cmath>
#include <QCborArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace uthan::product {
namespace {
    QJsonArray position(place::Point p)
    {
        return {std::round(p.lon * 1e6) / 1e6, std::round(p.lat * 1e6) / 1e6};
    }

    double signedArea(const QList<place::Point>& ring)
    {
        double twice = 0;
        for (qsizetype i = 0; i + 1 < ring.size(); ++i)
            twice += ring[i].lon * ring[i + 1].lat - ring[i + 1].lon * ring[i].lat;
        return twice;
    }

    QJsonObject geometryJson(const place::Geometry& g)
    {
        QJsonArray points;
        QList<place::Point> order = g.points;
        if (g.type == place::Geometry::Type::Area && signedArea(order) < 0)
            std::reverse(order.begin(), order.end()); // outer rings run anticlockwise
        for (const place::Point& p : order)
            points << position(p);
        switch (g.type) {
        case place::Geometry::Type::Point:
            return {{QStringLiteral("type"), QStringLiteral("Point")}, {QStringLiteral("coordinates"), points.first()}};
        case place::Geometry::Type::Line:
            return {{QStringLiteral("type"), QStringLiteral("LineString")}, {QStringLiteral("coordinates"), points}};
        case place::Geometry::Type::Area:
            return {{QStringLiteral("type"), QStringLiteral("Polygon")},
                {QStringLiteral("coordinates"), QJsonArray{points}}};
        case place::Geometry::Type::None:
            break;
        }
        return {};
    }

    // Category labels of the newest legend, by id.
    Result<QHash<QString, QCborMap>> labels(store::Programme& programme)
    {
        store::RecordQuery query;
        query.kind = QStringLiteral("legend");
        const Result<QList<record::Record>> legends = programme.records(query);
        if (!legends)
            return legends.error();
        QHash<QString, QCborMap> out;
        qint64 newest = -1;
        for (const record::Record& legend : *legends) {
            const qint64 version = legend.fields.value(QLatin1String("version")).toInteger();
            if (version < newest)
                continue;
            newest = version;
            const QCborArray categories = legend.fields.value(QLatin1String("categories")).toArray();
            for (const QCborValue& c : categories)
                out.insert(
                    c.toMap().value(QLatin1String("id")).toString(), c.toMap().value(QLatin1String("label")).toMap());
        }
        return out;
    }

    QJsonObject feature(const record::Record& r, const place::Geometry& geometry, const QCborMap& label, bool mayQuote)
    {
        QJsonObject properties{{QStringLiteral("category"), r.text(QStringLiteral("category"))},
            {QStringLiteral("sensitivity"), r.text(QStringLiteral("sensitivity"))},
            {QStringLiteral("cell_m"), r.fields.value(QLatin1String("cell_m")).toInteger()},
            {QStringLiteral("rule"), r.text(QStringLiteral("rule"))}};
        for (auto it = label.cbegin(); it != label.cend(); ++it)
            properties.insert(QStringLiteral("label_") + it.key().toString(), it.value().toString());
        if (mayQuote)
            for (const char* words : {"name", "note"})
                if (const QString text = r.text(QString::fromLatin1(words)); !text.isEmpty())
                    properties.insert(QString::fromLatin1(words), text);
        return {{QStringLiteral("type"), QStringLiteral("Feature")},
            {QStringLiteral("geometry"), geometryJson(geometry)}, {QStringLiteral("properties"), properties}};
    }
} // namespace

Result<GeoJson> exportGeoJson(store::Programme& programme)
{
    store::RecordQuery query;
    query.kind = QStringLiteral("place");
    Result<QList<record::Record>> places = programme.records(query);
    const Result<QHash<QString, QCborMap>> names = labels(programme);
    if (!places || !names)
        return places ? names.error() : places.error();
    // Ids are random: an order that does not tell who was first.
    std::sort(
        places->begin(), places->end(), [](const record::Record& a, const record::Record& b) { return a.id < b.id; });
    GeoJson out;
    QJsonArray features;
    for (const record::Record& r : *places) {
        const auto level = place::sensitivityFromName(r.text(QStringLiteral("sensitivity")));
        const Result<record::ConsentState> consent = programme.consentOf(r.author);
        if (!consent)
            return consent.error();
        const place::Geometry geometry = place::Geometry::fromCbor(r.fields.value(QLatin1String("geometry")));
        // Audience and level are both asked: neither alone decides that a sacred place stays.
        const bool open = r.audience == record::Audience::Members || r.audience == record::Audience::Circle
            || r.audience == record::Audience::Stewards;
        if (!level || *level == place::Sensitivity::Sacred || !open || geometry.isNull()
            || !record::mayUse(*consent, record::Use::ExportResearch)) {
            ++out.keptBack;
            continue;
        }
        // Snapping again changes nothing that is on the grid, and saves what a careless writer left exact.
        features << feature(r, place::sharedGeometry(geometry, *level),
            names->value(r.text(QStringLiteral("category"))), record::mayUse(*consent, record::Use::Quote));
        out.used.insert(r.id);
        ++out.written;
    }
    const QJsonObject collection{
        {QStringLiteral("type"), QStringLiteral("FeatureCollection")}, {QStringLiteral("features"), features}};
    out.bytes = QJsonDocument(collection).toJson();
    return out;
}

} // namespace uthan::product

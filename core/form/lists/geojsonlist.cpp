// SPDX-License-Identifier: GPL-3.0-or-later
// GeoJSON: each feature a row with its id, its properties and, as `geometry`, its places the way forms write them.
#include "form/lists/listreader.h"
#include "form/xpath/xpathvalue.h"

#include <algorithm>
#include <cmath>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace uthan::form::lists {

namespace {
    constexpr qint64 kChunk = 64 << 10;
    constexpr qsizetype kMostFeature = 16 << 20; // bytes

    // Walks the bytes of the document and cuts out each feature, so that only one is parsed at a time.
    class GeoJsonReader {
    public:
        GeoJsonReader(QIODevice& file, QString fileName, RowSink& sink)
            : m_file(file)
            , m_name(std::move(fileName))
            , m_sink(sink)
        {
        }
        Result<void> read();

    private:
        Result<void> take(char c);
        void takeInText(char c);
        Result<void> feature();
        Result<void> set(const QString& column, const QString& value);
        Result<QString> geometry(const QJsonObject& geometry) const;
        [[nodiscard]] Error error(const QString& text) const
        {
            return {ErrorCode::Input, text,
                m_rows == 0 ? m_name : QStringLiteral("%1, feature %2").arg(m_name).arg(m_rows)};
        }

        QIODevice& m_file;
        QString m_name;
        RowSink& m_sink;
        QByteArray m_open; // brackets around where we are
        QByteArray m_text; // the last text at depth 1: a key, or the value of "type"
        QByteArray m_key;
        QByteArray m_feature;
        QHash<QString, int> m_columns;
        std::vector<QString> m_values;
        std::vector<bool> m_isSet;
        std::vector<bool> m_isLeftOut; // by some feature
        int m_rows = 0;
        bool m_inText = false, m_escaped = false, m_isCollection = false, m_seenFeatures = false, m_cutting = false;
    };

    Result<void> GeoJsonReader::read()
    {
        bool isStart = true;
        for (QByteArray bytes = m_file.read(kChunk); !bytes.isEmpty(); bytes = m_file.read(kChunk)) {
            if (isStart && bytes.startsWith("\xEF\xBB\xBF"))
                bytes.remove(0, 3);
            isStart = false;
            for (const char c : bytes)
                UTHAN_TRY(take(c));
        }
        if (!m_open.isEmpty() || m_inText)
            return error(QStringLiteral("The file ends in the middle. Copy it again from where it came."));
        if (!m_isCollection || !m_seenFeatures)
            return error(QStringLiteral("This is not a GeoJSON collection of features ({\"type\": "
                                        "\"FeatureCollection\", \"features\": […]}). Export it as one."));
        for (size_t i = 0; i < m_isLeftOut.size(); ++i) {
            if (m_isLeftOut[i])
                UTHAN_TRY(m_sink.setLeftOut(static_cast<int>(i)));
        }
        return {};
    }

    void GeoJsonReader::takeInText(char c)
    {
        if (m_escaped)
            m_escaped = false;
        else if (c == '\\')
            m_escaped = true;
        else if (c == '"')
            m_inText = false;
        if (m_inText && m_open.size() == 1 && m_text.size() < 64)
            m_text += c;
        if (!m_inText && m_open.size() == 1 && m_key == "type")
            m_isCollection = m_text == "FeatureCollection";
    }

    Result<void> GeoJsonReader::take(char c)
    {
        if (m_cutting) {
            m_feature += c;
            if (m_feature.size() > kMostFeature)
                return error(QStringLiteral("A feature is larger than 16 MB. Simplify its shape."));
        }
        if (m_inText) {
            takeInText(c);
            return {};
        }
        switch (c) {
        case '"':
            m_inText = true;
            if (m_open.size() == 1)
                m_text.clear();
            break;
        case ':':
            if (m_open.size() == 1)
                m_key = m_text;
            break;
        case ',':
            if (m_open.size() == 1)
                m_key.clear();
            break;
        case '{':
        case '[':
            if (c == '[' && m_open == "{" && m_key == "features")
                m_seenFeatures = true;
            if (c == '{' && m_open == "{[" && m_key == "features") {
                m_cutting = true;
                m_feature = "{";
            }
            if (m_open.size() >= 64)
                return error(QStringLiteral("The file is nested too deeply to be GeoJSON."));
            m_open += c;
            break;
        case '}':
        case ']':
            if (m_open.isEmpty() || m_open.back() != (c == '}' ? '{' : '['))
                return error(QStringLiteral("The brackets do not fit each other here. Export the file again."));
            m_open.chop(1);
            if (m_cutting && m_open == "{[") {
                m_cutting = false;
                return feature();
            }
            break;
        default:
            break;
        }
        return {};
    }

    Result<void> GeoJsonReader::set(const QString& column, const QString& value)
    {
        auto found = m_columns.find(column);
        if (found == m_columns.end()) {
            if (m_columns.size() == kMostColumns)
                return error(QStringLiteral("The features have more than a thousand kinds of properties."));
            UTHAN_TRY(m_sink.addColumn(column));
            found = m_columns.insert(column, static_cast<int>(m_columns.size()));
            m_values.resize(size_t(m_columns.size()));
            m_isSet.resize(size_t(m_columns.size()));
            m_isLeftOut.push_back(m_rows > 1);
        }
        QString& cell = m_values[size_t(*found)] = value;
        if (const auto letter = std::find_if(value.cbegin(), value.cend(), isNoText); letter != value.cend()) {
            m_sink.letterLeftOut(m_rows, column, letter->unicode());
            cell.removeIf(isNoText);
        }
        m_isSet[size_t(*found)] = true;
        return {};
    }

    QString textOf(const QJsonValue& value)
    {
        if (value.isDouble())
            return xpath::numberToText(value.toDouble());
        if (value.isBool())
            return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
        if (value.isObject())
            return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
        if (value.isArray())
            return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
        return value.toString();
    }

    // RFC 7946 §3.1.1, §4: longitude, latitude in degrees, perhaps a height.
    bool isPosition(const QJsonArray& position)
    {
        const bool areNumbers = position.size() >= 2 && position.at(0).isDouble() && position.at(1).isDouble();
        return areNumbers && std::abs(position.at(0).toDouble()) <= 180 && std::abs(position.at(1).toDouble()) <= 90;
    }

    // Latitude longitude altitude accuracy, as in answers.
    QString placeOf(const QJsonArray& position)
    {
        return QStringLiteral("%1 %2 %3 0")
            .arg(xpath::numberToText(position.at(1).toDouble()), xpath::numberToText(position.at(0).toDouble()),
                xpath::numberToText(position.size() > 2 ? position.at(2).toDouble() : 0));
    }

    QString lineOf(const QJsonArray& positions)
    {
        QStringList places;
        for (const QJsonValue& position : positions)
            places << placeOf(position.toArray());
        return places.join(QLatin1String("; "));
    }

    Result<QString> GeoJsonReader::geometry(const QJsonObject& of) const
    {
        const QString type = of.value(QLatin1String("type")).toString();
        const QJsonArray coordinates = of.value(QLatin1String("coordinates")).toArray();
        const bool isPoint = type == QLatin1String("Point"), isArea = type == QLatin1String("Polygon");
        if (isPoint || isArea || type == QLatin1String("LineString")) {
            const QJsonArray positions = isPoint ? QJsonArray{coordinates}
                : isArea                         ? coordinates.at(0).toArray()
                                                 : coordinates;
            for (const QJsonValue& position : positions) {
                if (!isPosition(position.toArray()))
                    return error(QStringLiteral("This is no place on the earth in degrees: %1. Export the file with "
                                                "longitude and latitude (WGS 84).")
                                     .arg(textOf(position).left(80)));
            }
            return lineOf(positions);
        }
        return error(QStringLiteral("The geometry “%1” cannot be a choice. Use points, lines (LineString) or areas "
                                    "(Polygon).")
                         .arg(type));
    }

    Result<void> GeoJsonReader::feature()
    {
        ++m_rows;
        QJsonParseError problem;
        const QJsonObject o = QJsonDocument::fromJson(m_feature, &problem).object();
        if (problem.error != QJsonParseError::NoError)
            return error(QStringLiteral("The feature cannot be read: %1.").arg(problem.errorString()));
        if (o.value(QLatin1String("type")) != QLatin1String("Feature"))
            return error(QStringLiteral("Here is something that is not a feature. Leave it out."));
        std::fill(m_values.begin(), m_values.end(), QString());
        std::fill(m_isSet.begin(), m_isSet.end(), false);
        if (o.value(QLatin1String("geometry")).isObject()) {
            const Result<QString> place = geometry(o.value(QLatin1String("geometry")).toObject());
            if (!place)
                return place.error();
            UTHAN_TRY(set(QStringLiteral("geometry"), *place));
        }
        const QJsonObject properties = o.value(QLatin1String("properties")).toObject();
        const QString own = o.value(QLatin1String("geometry")).isObject() ? QStringLiteral("geometry") : QString();
        for (auto it = properties.begin(); it != properties.end(); ++it) {
            if (own.isNull() || it.key() != own) // the feature's own goes before a property of that name
                UTHAN_TRY(set(it.key(), textOf(it.value())));
        }
        if (o.contains(QLatin1String("id"))) // as does its id
            UTHAN_TRY(set(QStringLiteral("id"), textOf(o.value(QLatin1String("id")))));
        if (m_rows > kMostRows)
            return error(QStringLiteral("The list has more than five million features. Split it."));
        for (size_t i = 0; i < m_isSet.size(); ++i)
            m_isLeftOut[i] = m_isLeftOut[i] || !m_isSet[i];
        return m_sink.addRow(m_values);
    }
}

Result<void> readGeoJson(QIODevice& file, const QString& fileName, RowSink& sink)
{
    return GeoJsonReader(file, fileName, sink).read();
}

} // namespace uthan::form::lists

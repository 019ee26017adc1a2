// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cbor.h"

#include <algorithm>
#include <QCborArray>
#include <QCborStreamReader>
#include <vector>

namespace uthan::cbor {

namespace {
    constexpr int kMaxDepth = 64;

    QCborValue canonicalMap(const QCborMap& map)
    {
        std::vector<std::pair<QByteArray, std::pair<QCborValue, QCborValue>>> entries;
        entries.reserve(static_cast<size_t>(map.size()));
        for (auto it = map.cbegin(); it != map.cend(); ++it) {
            const QCborValue key = canonical(it.key());
            entries.emplace_back(key.toCbor(), std::pair{key, canonical(it.value())});
        }
        std::stable_sort(
            entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        QCborMap sorted;
        for (const auto& entry : entries)
            sorted.insert(entry.second.first, entry.second.second);
        return sorted;
    }

    bool isShallow(const QByteArray& bytes)
    {
        QCborStreamReader reader(bytes);
        int depth = 0;
        while (reader.lastError() == QCborError::NoError) {
            if (depth > 0 && !reader.hasNext()) {
                if (!reader.leaveContainer())
                    return false;
                --depth;
            } else if (reader.isContainer()) {
                if (++depth > kMaxDepth || !reader.enterContainer())
                    return false;
                continue;
            } else if (!reader.next(kMaxDepth)) {
                return false;
            }
            if (depth == 0)
                return true;
        }
        return false;
    }
}

QCborValue canonical(const QCborValue& value)
{
    switch (value.type()) {
    case QCborValue::Map:
        return canonicalMap(value.toMap());
    case QCborValue::Array: {
        QCborArray out;
        for (const QCborValue& item : value.toArray())
            out.append(canonical(item));
        return out;
    }
    default:
        return value;
    }
}

QByteArray encode(const QCborValue& value)
{
    return canonical(value).toCbor();
}

QByteArray encode(const QCborMap& map)
{
    return canonicalMap(map).toCbor();
}

Result<QCborValue> decode(const QByteArray& bytes)
{
    const Error damaged{ErrorCode::Damaged, QStringLiteral("the CBOR is cut or malformed")};
    if (!isShallow(bytes))
        return damaged;
    QCborParserError error;
    QCborValue value = QCborValue::fromCbor(bytes, &error);
    if (error.error != QCborError::NoError || error.offset != bytes.size())
        return damaged;
    return value;
}

Result<QCborMap> decodeMap(const QByteArray& bytes)
{
    auto value = decode(bytes);
    if (!value)
        return value.error();
    if (!value->isMap())
        return Error{ErrorCode::Damaged, QStringLiteral("a CBOR map was expected")};
    return value->toMap();
}

} // namespace uthan::cbor

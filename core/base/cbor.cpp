// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cbor.h"

#include <algorithm>
#include <QCborArray>
#include <vector>

namespace uthan::cbor {

namespace {
    constexpr int kMaxDepth = 64;

    // What the keys are ordered by. Text, the usual key, is written here: a stream for each would cost more than the
    // sort.
    QByteArray encodedKey(const QCborValue& key)
    {
        const QByteArray text = key.isString() ? key.toString().toUtf8() : QByteArray();
        if (!key.isString() || text.size() > 0xFF)
            return key.toCbor();
        QByteArray out;
        out.reserve(text.size() + 2);
        if (text.size() < 24) {
            out += static_cast<char>(0x60 + text.size());
        } else {
            out += static_cast<char>(0x78);
            out += static_cast<char>(text.size());
        }
        return out + text;
    }

    QCborValue canonicalMap(const QCborMap& map)
    {
        std::vector<std::pair<QByteArray, std::pair<QCborValue, QCborValue>>> entries;
        entries.reserve(static_cast<size_t>(map.size()));
        for (auto it = map.cbegin(); it != map.cend(); ++it) {
            const QCborValue key = canonical(it.key());
            entries.emplace_back(encodedKey(key), std::pair{key, canonical(it.value())});
        }
        std::stable_sort(
            entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        QCborMap sorted;
        for (const auto& entry : entries)
            sorted.insert(entry.second.first, entry.second.second);
        return sorted;
    }

    void putHead(QByteArray& out, int major, quint64 argument)
    {
        const char type = static_cast<char>(major << 5);
        int bytes = 0;
        if (argument < 24) {
            out += static_cast<char>(type | static_cast<char>(argument));
        } else if (argument <= 0xFF) {
            out += static_cast<char>(type | 24);
            bytes = 1;
        } else if (argument <= 0xFFFF) {
            out += static_cast<char>(type | 25);
            bytes = 2;
        } else if (argument <= 0xFFFF'FFFF) {
            out += static_cast<char>(type | 26);
            bytes = 4;
        } else {
            out += static_cast<char>(type | 27);
            bytes = 8;
        }
        for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
            out += static_cast<char>(argument >> shift);
    }

    void putBytes(QByteArray& out, int major, const QByteArray& bytes)
    {
        putHead(out, major, static_cast<quint64>(bytes.size()));
        out += bytes;
    }

    void put(QByteArray& out, const QCborValue& value);

    // Most maps are in order already: they have come from such bytes.
    bool putSortedMap(QByteArray& out, const QCborMap& map)
    {
        const qsizetype start = out.size();
        putHead(out, 5, static_cast<quint64>(map.size()));
        qsizetype before = -1;
        qsizetype beforeSize = 0;
        for (auto it = map.cbegin(); it != map.cend(); ++it) {
            const qsizetype at = out.size();
            put(out, it.key());
            const qsizetype size = out.size() - at;
            if (before >= 0 && QByteArrayView(out).sliced(before, beforeSize) >= QByteArrayView(out).sliced(at, size)) {
                out.truncate(start);
                return false;
            }
            before = at;
            beforeSize = size;
            put(out, it.value());
        }
        return true;
    }

    void putMap(QByteArray& out, const QCborMap& map)
    {
        if (putSortedMap(out, map))
            return;
        std::vector<std::pair<QByteArray, QCborValue>> entries;
        entries.reserve(static_cast<size_t>(map.size()));
        for (auto it = map.cbegin(); it != map.cend(); ++it) {
            QByteArray key;
            put(key, it.key());
            entries.emplace_back(std::move(key), it.value());
        }
        std::stable_sort(
            entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        putHead(out, 5, entries.size());
        for (const auto& [key, value] : entries) {
            out += key;
            put(out, value);
        }
    }

    // Straight to bytes: every record goes through here when it is shown, and QCborStreamWriter took most of that time.
    void put(QByteArray& out, const QCborValue& value)
    {
        switch (value.type()) {
        case QCborValue::Integer: {
            const qint64 n = value.toInteger();
            putHead(out, n < 0 ? 1 : 0, n < 0 ? ~static_cast<quint64>(n) : static_cast<quint64>(n));
            break;
        }
        case QCborValue::ByteArray:
            putBytes(out, 2, value.toByteArray());
            break;
        case QCborValue::String:
            putBytes(out, 3, value.toString().toUtf8());
            break;
        case QCborValue::Array: {
            const QCborArray array = value.toArray();
            putHead(out, 4, static_cast<quint64>(array.size()));
            for (const auto& item : array)
                put(out, item);
            break;
        }
        case QCborValue::Map:
            putMap(out, value.toMap());
            break;
        default:
            out += value.toCbor(); // small ones, decimals, and tagged ones as they are
        }
    }

    // Walks over the heads alone: QCborValue would follow any depth. What else is wrong with the bytes, it says itself.
    class DepthCheck {
    public:
        explicit DepthCheck(const QByteArray& bytes)
            : m_at(reinterpret_cast<const uchar*>(bytes.constData()))
            , m_end(m_at + bytes.size())
        {
        }
        bool item(int depth) // NOLINT(misc-no-recursion): as deep as kMaxDepth
        {
            if (depth > kMaxDepth || m_at == m_end)
                return false;
            const int major = *m_at >> 5;
            const int low = *m_at++ & 0x1F;
            const bool isOpen = low == 31;
            quint64 argument = static_cast<quint64>(low);
            if (low >= 24 && !isOpen && !longArgument(low, argument))
                return false;
            switch (major) {
            case 2:
            case 3:
                return isOpen ? untilBreak(depth) : skip(argument);
            case 4:
                return isOpen ? untilBreak(depth) : items(argument, depth);
            case 5:
                return isOpen ? untilBreak(depth)
                              : argument <= static_cast<quint64>(m_end - m_at) && items(2 * argument, depth);
            case 6:
                return !isOpen && item(depth + 1);
            default:
                return !isOpen;
            }
        }

    private:
        bool longArgument(int low, quint64& argument)
        {
            if (low > 27 || m_end - m_at < (1 << (low - 24)))
                return false;
            argument = 0;
            for (int i = 0; i < 1 << (low - 24); ++i)
                argument = argument << 8 | *m_at++;
            return true;
        }
        bool skip(quint64 size)
        {
            if (size > static_cast<quint64>(m_end - m_at))
                return false;
            m_at += size;
            return true;
        }
        bool items(quint64 count, int depth) // NOLINT(misc-no-recursion)
        {
            for (; count > 0; --count) {
                if (!item(depth + 1))
                    return false;
            }
            return true;
        }
        bool untilBreak(int depth) // NOLINT(misc-no-recursion)
        {
            while (m_at != m_end && *m_at != 0xFF) {
                if (!item(depth + 1))
                    return false;
            }
            if (m_at == m_end)
                return false;
            ++m_at;
            return true;
        }
        const uchar* m_at;
        const uchar* m_end;
    };
}

QCborValue canonical(const QCborValue& value)
{
    switch (value.type()) {
    case QCborValue::Map:
        return canonicalMap(value.toMap());
    case QCborValue::Array: {
        QCborArray out;
        for (const auto& item : value.toArray())
            out.append(canonical(item));
        return out;
    }
    default:
        return value;
    }
}

QByteArray encode(const QCborValue& value)
{
    QByteArray out;
    put(out, value);
    return out;
}

QByteArray encode(const QCborMap& map)
{
    QByteArray out;
    putMap(out, map);
    return out;
}

Result<QCborValue> decode(const QByteArray& bytes)
{
    const Error damaged{ErrorCode::Damaged, QStringLiteral("the CBOR is cut or malformed")};
    if (!DepthCheck(bytes).item(0))
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

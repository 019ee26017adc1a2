// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cborslices.h"

#include <limits>
#include <QUtf8StringView>

namespace uthan::cbor {

namespace {
    constexpr int kMaxDepth = 64; // as decode() has it
    enum Major { Unsigned = 0, Negative = 1, Bytes = 2, Text = 3, Array = 4, Map = 5, Simple = 7 };
    constexpr quint64 kFalse = 20, kTrue = 21, kNull = 22;

    struct Head {
        int major = -1;
        quint64 argument = 0;
    };

    class Walk {
    public:
        explicit Walk(QByteArrayView bytes)
            : m_bytes(bytes)
        {
        }
        [[nodiscard]] qsizetype at() const { return m_at; }

        // The shortest form only; none of the indefinite ones.
        std::optional<Head> head()
        {
            if (m_at >= m_bytes.size())
                return std::nullopt;
            const auto first = static_cast<uchar>(m_bytes[m_at++]);
            Head h{first >> 5, first & 0x1FU};
            if (h.argument < 24)
                return h;
            const qsizetype size = h.argument <= 27 ? qsizetype(1) << (h.argument - 24) : 0;
            if (size == 0 || h.major == Simple || m_bytes.size() - m_at < size)
                return std::nullopt;
            h.argument = 0;
            for (qsizetype i = 0; i < size; ++i)
                h.argument = h.argument << 8 | static_cast<uchar>(m_bytes[m_at++]);
            const quint64 least = size == 1 ? 24 : quint64(1) << (4 * size);
            return h.argument >= least ? std::optional(h) : std::nullopt;
        }

        std::optional<QByteArrayView> content(quint64 size)
        {
            if (size > static_cast<quint64>(m_bytes.size() - m_at))
                return std::nullopt;
            const QByteArrayView found = m_bytes.sliced(m_at, static_cast<qsizetype>(size));
            m_at += found.size();
            return found;
        }

        bool item(int depth) // NOLINT(misc-no-recursion): as deep as kMaxDepth
        {
            const auto h = head();
            if (!h || depth > kMaxDepth)
                return false;
            switch (h->major) {
            case Unsigned:
            case Negative: // beyond this QCborValue makes a fraction of it
                return h->argument <= static_cast<quint64>(std::numeric_limits<qint64>::max());
            case Bytes:
                return content(h->argument).has_value();
            case Text: {
                const auto text = content(h->argument);
                return text && isPlainText(*text);
            }
            case Array:
                for (quint64 i = 0; i < h->argument; ++i) {
                    if (!item(depth + 1))
                        return false;
                }
                return true;
            case Map:
                return members(h->argument, depth, nullptr);
            case Simple:
                return h->argument == kFalse || h->argument == kTrue || h->argument == kNull;
            default:
                return false;
            }
        }

        // Keys must rise: then there is one order of them, and none is there twice.
        bool members(quint64 count, int depth, std::vector<Slice>* out) // NOLINT(misc-no-recursion)
        {
            QByteArrayView before;
            for (quint64 i = 0; i < count; ++i) {
                const qsizetype from = m_at;
                if (!item(depth + 1))
                    return false;
                const QByteArrayView key = m_bytes.sliced(from, m_at - from);
                if (i > 0 && !(before < key))
                    return false;
                before = key;
                const qsizetype valueFrom = m_at;
                if (!item(depth + 1))
                    return false;
                if (!out)
                    continue;
                const auto text = sliceText(key);
                if (!text)
                    return false;
                out->push_back({*text, m_bytes.sliced(valueFrom, m_at - valueFrom)});
            }
            return true;
        }

    private:
        // What a QString gives back byte by byte.
        static bool isPlainText(QByteArrayView text)
        {
            return QUtf8StringView(text.data(), text.size()).isValidUtf8() && !text.startsWith("\xEF\xBB\xBF");
        }

        QByteArrayView m_bytes;
        qsizetype m_at = 0;
    };

    std::optional<QByteArrayView> contentOf(QByteArrayView value, Major major)
    {
        Walk walk(value);
        const auto head = walk.head();
        return head && head->major == major ? walk.content(head->argument) : std::nullopt;
    }
}

std::optional<std::vector<Slice>> slices(QByteArrayView map)
{
    Walk walk(map);
    const auto head = walk.head();
    std::vector<Slice> found;
    if (!head || head->major != Map || !walk.members(head->argument, 0, &found) || walk.at() != map.size())
        return std::nullopt;
    return found;
}

std::optional<qint64> sliceInteger(QByteArrayView value)
{
    const auto head = Walk(value).head();
    if (!head || (head->major != Unsigned && head->major != Negative))
        return std::nullopt;
    const auto number = static_cast<qint64>(head->argument);
    return head->major == Unsigned ? number : -1 - number;
}

std::optional<QByteArrayView> sliceText(QByteArrayView value)
{
    return contentOf(value, Text);
}

std::optional<QByteArrayView> sliceBytes(QByteArrayView value)
{
    return contentOf(value, Bytes);
}

bool isNullSlice(QByteArrayView value)
{
    const auto head = Walk(value).head();
    return head && head->major == Simple && head->argument == kNull;
}

} // namespace uthan::cbor

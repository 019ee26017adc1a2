// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/record.h"

namespace uthan::record {

namespace {
    const QString kMedia = QStringLiteral("media");
    const QString kType = QStringLiteral("type");
    const QString kSize = QStringLiteral("size");
    const QString kName = QStringLiteral("name");
    const QString kMs = QStringLiteral("ms");
    constexpr int kAddressDigits = 64; // 32 bytes in hex

    bool isAddress(const QString& text)
    {
        return text.size() == kAddressDigits && std::all_of(text.begin(), text.end(), [](QChar c) {
            return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
        });
    }
}

QCborMap MediaRef::toCbor() const
{
    QCborMap map{{kMedia, address}, {kType, type}, {kSize, size}};
    if (!name.isEmpty())
        map.insert(kName, name);
    if (durationMs > 0)
        map.insert(kMs, durationMs);
    return map;
}

MediaRef MediaRef::fromCbor(const QCborValue& value)
{
    const QCborMap map = value.toMap();
    MediaRef ref{map.value(kMedia).toString(), map.value(kType).toString(), map.value(kSize).toInteger(-1),
        map.value(kName).toString(), map.value(kMs).toInteger()};
    // What came from another device is not trusted to be well made: an address is also the name of a file.
    if (!isAddress(ref.address) || ref.size < 0 || ref.durationMs < 0)
        return {};
    return ref;
}

} // namespace uthan::record

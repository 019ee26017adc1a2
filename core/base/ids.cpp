// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ids.h"

namespace uthan {

QUuid uuidV7(const Clock& clock, Random& random)
{
    QByteArray b = random.bytes(16);
    const auto ms = static_cast<quint64>(clock.nowMs());
    for (int i = 0; i < 6; ++i)
        b[i] = static_cast<char>(ms >> (8 * (5 - i)));
    b[6] = static_cast<char>((b[6] & 0x0F) | 0x70);
    b[8] = static_cast<char>((b[8] & 0x3F) | 0x80);
    return QUuid::fromRfc4122(b);
}

} // namespace uthan

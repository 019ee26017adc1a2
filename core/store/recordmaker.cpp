// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recordmaker.h"
#include "base/crypto.h"

namespace uthan::store {

namespace {
    constexpr qsizetype kRandomBytes = 7;
    constexpr qsizetype kMarkBytes = 9;

    QByteArray withMark(const RecordMaker& maker, const QByteArray& drawn)
    {
        return drawn
            + crypto::hash(QByteArrayLiteral("uthan record 1") + maker.salt + maker.device.bytes() + drawn)
                  .first(kMarkBytes);
    }
}

RecordId RecordMaker::next(Random& random) const
{
    return RecordId::fromBytes(withMark(*this, random.bytes(kRandomBytes)));
}

bool RecordMaker::made(RecordId record) const
{
    const QByteArray bytes = record.bytes();
    return bytes == withMark(*this, bytes.first(kRandomBytes));
}

} // namespace uthan::store

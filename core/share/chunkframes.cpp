// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/chunkframes.h"

namespace uthan::share {

namespace {
    constexpr qsizetype kMaxItems = 1 << 20;

    template <typename T> Result<void> appendTo(QList<T>& list, const Result<QList<T>>& more)
    {
        if (!more)
            return more.error();
        list.append(*more);
        return list.size() > kMaxItems ? Error{ErrorCode::Damaged, QStringLiteral("more at once than is kept at once")}
                                       : Result<void>();
    }
}

bool isOfChunk(Say type)
{
    return type == Say::Epochs || type == Say::Operations || type == Say::Bodies || type == Say::Segments
        || type == Say::RecordKeys;
}

Result<void> addToChunk(store::ChainChunk& chunk, Say type, const QByteArray& payload)
{
    switch (type) {
    case Say::Epochs:
        return appendTo(chunk.epochs, decodeEpochs(payload));
    case Say::Operations:
        return appendTo(chunk.operations, decodeOperations(payload));
    case Say::Bodies:
        return appendTo(chunk.bodies, decodeOperations(payload));
    case Say::Segments:
        return appendTo(chunk.segments, decodeSegments(payload));
    default:
        return appendTo(chunk.keys, decodeKeys(payload));
    }
}

} // namespace uthan::share

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/lock.h"

#include <QHash>

// A desktop's key store in memory, that can be away, say no, or be made anew.
class KeysInMemory final : public uthan::store::KeyStore {
public:
    using Bytes = QByteArray;
    bool isThere() override { return !isAway; }
    uthan::Result<Bytes> read(const Bytes& id) override
    {
        if (isAway)
            return uthan::Error{uthan::ErrorCode::Unreachable, QStringLiteral("no key store answers")};
        if (saysNo)
            return uthan::Error{uthan::ErrorCode::Refused, QStringLiteral("the person said no")};
        if (!secrets.contains(id))
            return uthan::Error{uthan::ErrorCode::NotFound, QStringLiteral("no such secret")};
        return Bytes(secrets[id].constData(), secrets[id].size()); // a copy of its own: the asker burns it
    }
    uthan::Result<void> write(const Bytes& id, const Bytes& secret, const QString&) override
    {
        if (isAway)
            return uthan::Error{uthan::ErrorCode::Unreachable, QStringLiteral("no key store answers")};
        if (!forgets)
            secrets.insert(id, Bytes(secret.constData(), secret.size()));
        return {};
    }
    uthan::Result<void> remove(const Bytes& id) override
    {
        secrets.remove(id);
        return {};
    }
    QHash<Bytes, Bytes> secrets;
    bool isAway = false, saysNo = false, forgets = false;
};

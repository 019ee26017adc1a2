// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keyfile.h"
#include "base/cbor.h"
#include "base/crypto.h"

namespace uthan::store {

namespace {
    const QLatin1String kVersion("version"), kWrap("wrap"), kKey("key"), kNone("none");
}

QString keyFilePath(const QString& folder)
{
    return folder + QStringLiteral("/key.cbor");
}

QByteArray openKeyFile(const QByteArray& key)
{
    return cbor::encode(QCborMap{{kVersion, 1}, {kWrap, kNone}, {kKey, key}});
}

Result<QByteArray> makeKeyFile(const QString& folder, Random& random, Disk& disk)
{
    const QByteArray key = random.bytes(crypto::kKeyBytes);
    UTHAN_TRY(disk.writeDurably(keyFilePath(folder), openKeyFile(key), Disk::Access::OwnerOnly));
    return key;
}

Result<QByteArray> readKeyFile(const QString& folder, Disk& disk)
{
    const QString path = keyFilePath(folder);
    const auto bytes = disk.read(path, 4096);
    if (!bytes)
        return bytes.error();
    const auto map = cbor::decodeMap(*bytes);
    if (!map)
        return Error{ErrorCode::Damaged, map.error().detail, path};
    if (map->value(kVersion).toInteger() > 1)
        return Error{ErrorCode::Locked, QStringLiteral("this programme is locked"), path};
    if (map->value(kWrap).toString() != kNone)
        return Error{ErrorCode::Newer, QStringLiteral("the key is kept in a way this version does not know"), path};
    const QByteArray key = map->value(kKey).toByteArray();
    if (key.size() != crypto::kKeyBytes)
        return Error{ErrorCode::Damaged, QStringLiteral("the key is cut"), path};
    return key;
}

} // namespace uthan::store

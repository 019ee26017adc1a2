// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/programme_p.h"

// What guards the databases' key (lock.h), of a folder that is open or not.
namespace uthan::store {

namespace {
    Result<void> changeLock(const Lock& lock, const QByteArray& secretNow, const NewLock& next)
    {
        UTHAN_TRY(checkNewLock(next)); // before a try is counted
        auto key = lock.open(secretNow);
        if (!key)
            return key.error();
        const auto changed = lock.set(*key, next);
        crypto::burn(*key);
        return changed;
    }
}

Result<LockState> Programme::lockState(const QString& folder, const Environment& env)
{
    if (!env.disk.exists(folder + QStringLiteral("/log.db")))
        return Error{ErrorCode::NotFound, QStringLiteral("there is no programme in this folder"), folder};
    return Lock(folder, env.lockTools()).state();
}

Result<void> Programme::setLock(
    const QString& folder, const Environment& env, const QByteArray& secretNow, const NewLock& lock)
{
    if (!env.disk.exists(folder + QStringLiteral("/log.db")))
        return Error{ErrorCode::NotFound, QStringLiteral("there is no programme in this folder"), folder};
    const auto held = Private::takeFolder(env.disk, folder);
    return held ? changeLock(Lock(folder, env.lockTools()), secretNow, lock) : held.error();
}

Result<void> Programme::setLock(const QByteArray& secretNow, const NewLock& lock)
{
    return changeLock(Lock(d->folder, d->env.lockTools()), secretNow, lock);
}

} // namespace uthan::store

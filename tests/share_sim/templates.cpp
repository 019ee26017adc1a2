// SPDX-License-Identifier: GPL-3.0-or-later
#include "templates.h"
#include "share/joinrequest.h"

namespace sim {

using namespace uthan;
using namespace uthan::store;

namespace {
    // Steward among the first, so that there are two who can remove; then as it comes.
    Role roleOf(int i)
    {
        constexpr Role kRoles[]
            = {Role::Keeper, Role::Steward, Role::Member, Role::Facilitator, Role::Keeper, Role::Member};
        return kRoles[i % 6];
    }

    template <typename T> T mustBe(const char* what, Result<T> result)
    {
        if (!result)
            qFatal("the beginning cannot be made: %s: %s", what, qPrintable(result.error().text()));
        return std::move(result).value();
    }
    void mustBe(const char* what, const Result<void>& done)
    {
        if (!done)
            qFatal("the beginning cannot be made: %s: %s", what, qPrintable(done.error().text()));
    }

    void letIn(Device& guest, Device& host)
    {
        guest.programme = mustBe("waiting", Programme::createToJoin(guest.folder(), guest.name, guest.env()));
        const QString ask = guest.disk.path(QStringLiteral("/ask"));
        mustBe("asking", guest->writeJoinRequest(ask));
        mustBe("admitting", host->admit({guest.disk.bytesOf(ask), guest.name, {}}, guest.role));
    }

    Beginning make(int devices)
    {
        qint64 now = 1'771'000'000'000;
        std::vector<std::unique_ptr<Device>> all;
        for (int i = 0; i < devices; ++i) {
            all.push_back(std::make_unique<Device>(QStringLiteral("d%1").arg(i), now, 1000 + static_cast<quint64>(i)));
            all.back()->role = roleOf(i);
        }
        Device& host = *all.front();
        host.programme = mustBe(
            "founding", Programme::create(host.folder(), QStringLiteral("Care Within Reach"), host.name, host.env()));
        for (size_t i = 1; i < all.size(); ++i)
            letIn(*all[i], host);
        const QString bundle = host.disk.path(QStringLiteral("/bundle"));
        mustBe("giving", host->exportBundle(bundle));
        Beginning made;
        for (size_t i = 1; i < all.size(); ++i) {
            const QString file = all[i]->disk.path(QStringLiteral("/bundle"));
            all[i]->disk.put(file, host.disk.bytesOf(bundle));
            mustBe("joining", all[i]->programme->importBundle(file));
            (void)all[i]->disk.remove(file);
        }
        (void)host.disk.remove(bundle);
        for (const auto& device : all) {
            device->close();
            made.machines.push_back({device->name, device->role, device->disk.snapshot()});
        }
        return made;
    }
}

const Beginning& beginning(int devices)
{
    static std::map<int, Beginning> all;
    const auto there = all.find(devices);
    return there != all.end() ? there->second : all.emplace(devices, make(devices)).first->second;
}

} // namespace sim

// SPDX-License-Identifier: GPL-3.0-or-later
#include "device.h"

namespace sim {

using namespace uthan;
using namespace uthan::store;

Device::Device(const QString& deviceName, const qint64& worldMs, quint64 seed)
    : name(deviceName)
    , disk(deviceName, seed * 3 + 1)
    , clock(worldMs)
    , random(seed * 3 + 2)
    , person(PersonId::random(random))
{
}

Environment Device::env()
{
    return {clock, random, stateFolder(), disk, kLittleEffort};
}

Result<void> Device::open()
{
    if (programme)
        return {};
    auto opened = Programme::open(folder(), env());
    if (!opened)
        return opened.error();
    programme = std::move(*opened);
    return {};
}

void Device::close()
{
    reader.reset();
    programme.reset();
}

Result<QSet<QByteArray>> Device::operationsOnDisk()
{
    if (!reader) {
        auto opened = LogReader::open(folder(), disk);
        if (!opened)
            return opened.error();
        reader = std::move(*opened);
    }
    return reader->operations();
}

} // namespace sim

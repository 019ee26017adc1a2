// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "world.h"

#include "mapviewmodel.h"

// A map with a kind of places to put, as a resident opens it.
inline void makeLegend(World& world)
{
    const QCborMap category{{QStringLiteral("id"), QStringLiteral("care")},
        {QStringLiteral("icon"), QStringLiteral("clinic")}, {QStringLiteral("colour"), QStringLiteral("#1b6ca8")},
        {QStringLiteral("shape"), QStringLiteral("square")},
        {QStringLiteral("default_sensitivity"), QStringLiteral("public")},
        {QStringLiteral("label"), World::english("care")}};
    const auto made = world.run([category](uthan::store::Programme& p) {
        return p.create(
            {QStringLiteral("legend"), uthan::PersonId::random(p.random()), uthan::record::Audience::Members,
                {{QStringLiteral("version"), 2}, {QStringLiteral("categories"), QCborArray{category}}}});
    });
    QVERIFY(made.ok());
}

inline void openMap(uthan::app::MapViewModel& map) // as its page does
{
    QSignalSpy changed(&map, &uthan::app::MapViewModel::placesChanged);
    map.open();
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 30'000);
    map.lookAt(-114, 51);
}

inline void hear(World& world, uthan::app::MapViewModel& map, qint64 ms)
{
    map.say();
    world.devices.recorder().hear(ms, 0.5);
}

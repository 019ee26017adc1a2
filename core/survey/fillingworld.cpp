// SPDX-License-Identifier: GPL-3.0-or-later
#include "survey/fillingworld.h"

#include "base/ids.h"

namespace uthan::survey {

form::FormSession::Environment fillingWorld(const Clock& clock, Random& random)
{
    form::FormSession::Environment world;
    world.nowMs = [&clock] { return clock.nowMs(); };
    world.timeZone = clock.timeZone();
    world.random = [&random] {
        quint64 bits = 0;
        random.fill(reinterpret_cast<unsigned char*>(&bits), sizeof bits);
        return static_cast<double>(bits >> 11) / 9007199254740992.0; // 2^53
    };
    world.uuid = [&random] { return RecordId::random(random).value.toString(QUuid::WithoutBraces); };
    return world;
}

FilledBy filledBy(const store::Programme& programme, PersonId person)
{
    FilledBy by{programme.thisDevice().id.text(), {}};
    const auto consent = programme.consentOf(person);
    const auto record = programme.record(RecordId{person.value});
    if (consent && record && consent->allows(record::Scope::Named))
        by.user = record->text(QStringLiteral("alias"));
    return by;
}

} // namespace uthan::survey

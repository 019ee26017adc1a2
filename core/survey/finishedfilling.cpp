// SPDX-License-Identifier: GPL-3.0-or-later
#include "survey/finishedfilling.h"

#include "form/session/givenanswers.h"

#include <QUuid>

namespace uthan::survey {

Result<form::FormSession> finishedFilling(store::Programme& programme, std::shared_ptr<const form::FormProgram> program,
    const record::Record& sheet, std::shared_ptr<form::ListSource> lists)
{
    form::FormSession::Environment world;
    world.timeZone = programme.clock().timeZone();
    world.nowMs = [at = sheet.changed.ms()] { return at; };
    world.uuid = [drawn = 0, id = sheet.id.text()]() mutable {
        return QUuid::createUuidV5(QUuid(), id + QLatin1Char('/') + QString::number(drawn++))
            .toString(QUuid::WithoutBraces);
    };
    world.lists = std::move(lists);
    form::FormSession filling(program, std::move(world));
    filling.setLanguage(sheet.text(QStringLiteral("language")));
    UTHAN_TRY(filling.restore(
        form::finishedDraft(*program, sheet.fields.value(QStringLiteral("answers")).toMap(), filling.instanceId())));
    return filling;
}

} // namespace uthan::survey

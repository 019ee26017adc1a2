// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/programme.h"

#include <QCborArray>
#include <QTemporaryDir>

// A programme in a temporary folder of its own, with a clock and a chance that tests decide.
struct Courtyard {
    QTemporaryDir dir;
    uthan::FixedClock clock;
    uthan::SeededRandom random;
    std::unique_ptr<uthan::store::Programme> programme;

    explicit Courtyard(quint64 seed = 1)
        : random(seed)
    {
    }
    [[nodiscard]] QString folder() const { return dir.filePath(QStringLiteral("care.uthan")); }
    [[nodiscard]] uthan::store::Environment env(const QString& state = QStringLiteral("state"))
    {
        return {clock, random, dir.filePath(state)};
    }
    [[nodiscard]] bool found()
    {
        auto made = uthan::store::Programme::create(
            folder(), QStringLiteral("Care Within Reach"), QStringLiteral("Tania's tablet"), env());
        if (!made)
            qWarning("%s", qPrintable(made.error().text()));
        else
            programme = std::move(*made);
        return programme != nullptr;
    }
    [[nodiscard]] uthan::Result<void> reopen(const QString& state = QStringLiteral("state"))
    {
        programme.reset();
        auto opened = uthan::store::Programme::open(folder(), env(state));
        if (!opened)
            return opened.error();
        programme = std::move(*opened);
        return {};
    }
    [[nodiscard]] uthan::record::NewRecord story(const QString& words)
    {
        return {QStringLiteral("photo_story"), author, uthan::record::Audience::Members,
            {{QStringLiteral("title"), words}}};
    }
    [[nodiscard]] uthan::record::NewRecord place(const QString& name)
    {
        return {QStringLiteral("legend"), author, uthan::record::Audience::Members, {{QStringLiteral("name"), name}}};
    }
    uthan::PersonId author = uthan::PersonId::fromText(QStringLiteral("00112233445566778899aabbccddeeff"));
};

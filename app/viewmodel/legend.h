// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/language.h"
#include "store/programme.h"

#include <QList>
#include <QString>

namespace uthan::app {

// The signs the group agreed for its map, from the newest `legend` record.
struct Legend {
    struct Category {
        QString id, icon, colour, shape; // shape: "square", "round", "diamond"
        language::Text label;
        QString sensitivity = QStringLiteral("community"); // what is suggested; its person decides
    };
    int version = 0;
    QList<Category> categories;

    [[nodiscard]] const Category* find(const QString& id) const;
    [[nodiscard]] static Legend fromFields(const QCborMap& fields);
    [[nodiscard]] static Result<Legend> read(const store::Programme& programme); // empty when there is none
};

} // namespace uthan::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/programme.h"

#include <QCoreApplication>
#include <QString>

namespace uthan::app {

// What is said of a device of the group: where it stands, and what it still lacks, by sort and with its size.
class DeviceWords {
    Q_DECLARE_TR_FUNCTIONS(DeviceWords)
public:
    // "here" | "hasAll" | "lacks" | "never"
    [[nodiscard]] static QString state(const store::DeviceInfo& device, const store::Lacking& lacking);
    [[nodiscard]] static QString ofState(const QString& state, const store::Lacking& lacking);
    [[nodiscard]] static QString ofLacking(const store::Lacking& lacking); // empty: nothing
    [[nodiscard]] static QString megabytes(qint64 bytes); // "38 MB"

private:
    [[nodiscard]] static QString ofKind(const QString& kind, int count);
};

} // namespace uthan::app

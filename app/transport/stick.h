// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "store/programme.h"

#include <QList>
#include <QString>
#include <QStringList>

// A stick (or any folder) as a carrier: which places there are, what lies on one, and one exchange that takes in
// everything there and then leaves ours. Nothing on the stick but our own file is ever written or removed.
namespace uthan::transport {

struct StickPlace {
    QString folder; // absolute
    QString name; // "KINGSTON", or the name of the folder; empty: the home folder
    bool isRemovable = false;
    qint64 freeBytes = 0;
};

// Removable volumes first, then the person's own documents folder (a way that always exists).
[[nodiscard]] QList<StickPlace> stickPlaces();

struct StickContent {
    QStringList bundles; // *.uthanshare, oldest first; ours left out
    QStringList requests; // *.uthanask: devices that ask to be let in
    QString ours; // the bundle this device would write here
};
[[nodiscard]] StickContent lookAt(const QString& folder, const store::Programme& programme);

struct ImportedBundle {
    QString file;
    Result<store::ShareReport> report;
};

struct ExchangeReport {
    QList<ImportedBundle> taken; // each with its own outcome: one damaged file does not stop the others
    store::ShareReport given;
    [[nodiscard]] qint64 recordsTaken() const;
    [[nodiscard]] QList<ImportedBundle> problems() const;
};

// Takes in every bundle on the place, then writes ours. An Error is about writing (disk full, no permission): what was
// taken in before it is kept. `readOnly`: only take in.
[[nodiscard]] Result<ExchangeReport> exchange(
    store::Programme& programme, const QString& folder, bool readOnly = false, const store::Progress& progress = {});

[[nodiscard]] QString requestFile(const QString& folder, const store::Programme& programme);

} // namespace uthan::transport

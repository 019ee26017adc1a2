// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/formsession.h"
#include "measure.h"
#include "store/programme.h"

#include <memory>
#include <QTemporaryDir>

namespace uthan::bench {

// Devices in a folder that goes away.
struct World {
    SystemClock clock;
    SystemRandom random;
    QTemporaryDir folder;
    [[nodiscard]] store::Environment device(const QString& name)
    {
        return {clock, random, folder.filePath(QStringLiteral("state-") + name)};
    }
    [[nodiscard]] QString path(const QString& name) const { return folder.filePath(name); }
    [[nodiscard]] Result<std::unique_ptr<store::Programme>> found(const QString& name); // a programme of its own
    [[nodiscard]] Result<std::unique_ptr<store::Programme>> open(const QString& name);
    // A newcomer, let in by a stick with all that `host` has.
    [[nodiscard]] Result<std::unique_ptr<store::Programme>> join(store::Programme& host, const QString& name);
};

// Where forms are filled in here: the same day, chance and place each time.
[[nodiscard]] form::FormSession::Environment sessionWorld();
[[nodiscard]] QByteArray accessSurvey(); // the demo's survey, an .xlsx

// Answers of 1,023 bytes in five languages, as the peers were measured with.
[[nodiscard]] record::NewRecord kilobyteRecord(int number, Random& random);
[[nodiscard]] Result<void> makeKilobyteRecords(store::Programme& programme, qint64 count);

} // namespace uthan::bench

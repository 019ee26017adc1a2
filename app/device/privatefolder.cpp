// SPDX-License-Identifier: GPL-3.0-or-later
#include "privatefolder.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace uthan::device {

QString privateFolder()
{
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return runtime.isEmpty() || !QFileInfo(runtime).isWritable() ? QDir::tempPath() : runtime;
}

} // namespace uthan::device

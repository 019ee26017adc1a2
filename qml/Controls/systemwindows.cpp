// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemwindows.h"

#include <QDir>
#include <QtGui/private/qguiapplication_p.h>
#include <QtGui/qpa/qplatformtheme.h>

namespace uthan::app {

bool SystemWindows::choosesFiles()
{
    const QPlatformTheme* theme = QGuiApplicationPrivate::platformTheme();
    return theme && theme->usePlatformNativeDialog(QPlatformTheme::FileDialog);
}

bool SystemWindows::hasThingsIn(const QUrl& folder)
{
    const QDir dir(folder.toLocalFile());
    return dir.exists() && !dir.isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot);
}

} // namespace uthan::app

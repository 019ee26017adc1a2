// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include <QSize>
#include <QString>

namespace uthan::desktop {

// What the command line of `uthan` says. Wrong usage ends the program with its own message.
struct Options {
    QString programme;
    QString state;
    QString language;
    QSize size;
    QString shots;
    QString look;
    QString survey;
    QString secondLanguage;
    double textScale = 0; // 0: as it was
    bool selfTest = false;
    bool exitWhenShown = false;
};
[[nodiscard]] Options readOptions(const QCoreApplication& app);

} // namespace uthan::desktop

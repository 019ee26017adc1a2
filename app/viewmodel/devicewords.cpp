// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicewords.h"

#include "i18n.h"

#include <array>

namespace uthan::app {

namespace {
    // Small things first, as they travel; all others are counted together.
    constexpr std::array kNamed{"submission", "photo_story", "place", "theme"};
    constexpr qint64 kTenMegabytes = 10'000'000;
}

QString DeviceWords::state(const store::DeviceInfo& device, const store::Lacking& lacking)
{
    return device.isThis         ? QStringLiteral("here")
        : device.lastSeenMs == 0 ? QStringLiteral("never")
        : lacking.isNothing()    ? QStringLiteral("hasAll")
                                 : QStringLiteral("lacks");
}

QString DeviceWords::ofState(const QString& state, const store::Lacking& lacking)
{
    if (state == QLatin1String("here"))
        //: State of a device in the group: the one in your hands
        return tr("this device");
    if (state == QLatin1String("hasAll"))
        //: State of a device in the group: it has everything we have
        return tr("has it all");
    if (state == QLatin1String("never"))
        //: State of a device in the group that was let in but never exchanged anything
        return tr("let in, not met yet");
    qint64 things = lacking.media;
    for (const qint64 count : lacking.recordsByKind)
        things += count;
    //: State of a device. %n: things it does not have yet
    return tr("lacks %Ln thing(s)", nullptr, static_cast<int>(things));
}

QString DeviceWords::ofKind(const QString& kind, int count)
{
    if (kind == QLatin1String("submission"))
        //: In a list of what a device does not have yet. %n: answer sheets of surveys
        return tr("%Ln answer(s)", nullptr, count);
    if (kind == QLatin1String("photo_story"))
        //: In a list of what a device does not have yet
        return tr("%Ln photo story(s)", nullptr, count);
    if (kind == QLatin1String("place"))
        //: In a list of what a device does not have yet. %n: places on the map
        return tr("%Ln place(s)", nullptr, count);
    //: In a list of what a device does not have yet. %n: themes of the board
    return tr("%Ln theme(s)", nullptr, count);
}

QString DeviceWords::megabytes(qint64 bytes)
{
    const double amount = static_cast<double>(bytes) / 1e6;
    const int decimals = bytes < kTenMegabytes ? 1 : 0;
    const QLocale locale = I18n::instance() ? I18n::instance()->locale() : QLocale();
    //: How big pictures and voices are together, when it is very little
    return amount < 0.1 ? tr("less than 1 MB")
                        //: How big pictures and voices are together. %1: megabytes
                        : tr("%1 MB").arg(locale.toString(amount, 'f', decimals));
}

QString DeviceWords::ofLacking(const store::Lacking& lacking)
{
    QStringList parts;
    QHash<QString, qint64> left = lacking.recordsByKind;
    for (const char* name : kNamed) {
        if (const qint64 count = left.take(QString::fromLatin1(name)); count > 0)
            parts << ofKind(QString::fromLatin1(name), static_cast<int>(count));
    }
    qint64 others = 0;
    for (const qint64 count : std::as_const(left))
        others += count;
    if (others > 0)
        //: In a list of what a device does not have yet: agreements, organisations, settings of the group
        parts << tr("%Ln other thing(s)", nullptr, static_cast<int>(others));
    if (lacking.media > 0)
        //: In a list of what a device does not have yet. %n: files with pictures and voices. %1: "38 MB"
        parts << tr("%Ln picture(s) and voices (%1)", nullptr, static_cast<int>(lacking.media))
                     .arg(megabytes(lacking.mediaBytes));
    //: Between the parts of a list, with its space
    return parts.isEmpty() ? QString() : tr("Not on it yet: %1").arg(parts.join(tr(", ")));
}

} // namespace uthan::app

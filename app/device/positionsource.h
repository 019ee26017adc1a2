// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "problem.h"

#include <QObject>

namespace uthan::device {

// Where this device is, asked once. GUI thread; answers or fails within a limit, never hangs.
class PositionSource : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void locate(int limitMs = 20'000) = 0; // ends in `located` or `failed`
    virtual void stop() = 0;
    [[nodiscard]] virtual bool isLooking() const = 0;

Q_SIGNALS:
    void lookingChanged();
    void located(double longitude, double latitude, double accuracyM); // accuracy below 0: unknown
    void failed(uthan::device::Problem why);
};

} // namespace uthan::device

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"

namespace uthan::device {
class Devices;
}

namespace uthan::app {

class I18n;
class Navigator;
class PersonSession;
class StoreService;
class Voice;

// What view models share; made in main.cpp in this order, outlives them all. Passed by constructor, never looked up.
struct Services {
    Clock& clock;
    Random& random;
    StoreService& store;
    I18n& i18n;
    Voice& voice;
    Navigator& navigator;
    PersonSession& session;
    device::Devices& devices;
};

} // namespace uthan::app

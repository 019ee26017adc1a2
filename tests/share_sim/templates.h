// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "device.h"

namespace sim {

// A programme with that many devices, all let in, as their disks were then. Made once, copied for each story.
struct Beginning {
    struct Machine {
        QString name;
        uthan::store::Role role;
        NodePtr disk;
    };
    std::vector<Machine> machines;
};
[[nodiscard]] const Beginning& beginning(int devices);

} // namespace sim

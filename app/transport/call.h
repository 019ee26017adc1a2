// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "session.h"

namespace uthan::transport {

// Calling another device. Each runs in the calling thread until it is done, cannot be done, or is stopped. A way that
// is cut is tried again: every connection goes on where the last one was cut.
struct CallPlan {
    QList<Endpoint> endpoints; // tried in order
    int patienceMs = 30'000; // gives up when nothing has moved for so long
    Watch watch = {};
};

[[nodiscard]] Result<ExchangeOutcome> callAndShare(const CallPlan& plan, ProgrammeDoor& door, const Stop& stop);

// Asks to be let in, then takes in what the group has. A device that was let in already only takes in.
struct JoinPlan {
    CallPlan call;
    ProgrammeId programme = {}; // with the next two from a code; without it six digits are compared
    QByteArray certificate = {};
    QByteArray token = {};
    // The digits to compare, once they are known; then the other side's person says yes or no.
    std::function<void(const QString& digits)> compare = {};
    std::function<void()> letIn = {};
};
[[nodiscard]] JoinPlan planFrom(const share::Invitation& invitation);
[[nodiscard]] Result<ExchangeOutcome> callAndJoin(const JoinPlan& plan, ProgrammeDoor& door, const Stop& stop);

} // namespace uthan::transport

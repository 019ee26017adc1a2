// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace uthan::device {

// Why a device cannot do what was asked. The view model words it and offers a way on; nothing ever waits for ever.
enum class Problem {
    None,
    Missing, // there is no such device, or it went away
    NotAllowed, // the person or the system said no
    NoRoom, // the disk is full
    NoAnswer, // it is there but gives nothing in time
    NothingYet, // it was stopped before it gave anything
    PutAway, // nobody could see any more that it was open
};

} // namespace uthan::device

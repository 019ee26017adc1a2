// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "record/record.h"

#include <QCborMap>
#include <QList>

namespace uthan::app {

// A voice as it is kept with what it was said for. A value: it goes into that map and back unchanged.
struct SaidVoice {
    record::MediaRef ref;
    bool isCutOff = false; // nobody ended it: the program was killed, or the device went out
    QList<record::MediaRef> beside; // cut off while there was another one, which nobody took back
    [[nodiscard]] bool isNull() const { return ref.isNull(); } // then there is none beside it
    bool operator==(const SaidVoice&) const = default;

    void put(const record::MediaRef& voice); // in place of the one there was
    void putCutOff(const record::MediaRef& voice); // never in place of it
    void takeAway(); // the one beside it is the voice then
    void toCbor(QCborMap& into) const; // "voice", "cut_off", "beside"; none of them where there is none
    [[nodiscard]] static SaidVoice fromCbor(const QCborMap& from);
};

} // namespace uthan::app

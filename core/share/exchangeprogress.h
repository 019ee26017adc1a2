// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <QtGlobal>

namespace uthan::share {

// In this order; small things first. What can be read, and what must not be, comes before what is large.
enum class ExchangePhase : quint8 {
    Greeting, // who is there
    Authority, // who belongs
    Withdrawals, // what was taken back
    Forms, // surveys, kinds, prompts
    Operations, // everything people said
    Keys, // what is missing to read it
    Thumbnails,
    Voices,
    Previews,
    Originals,
    Done,
    Refused,
};

// Files by what they are for people; the order in which they travel.
enum class MediaClass : quint8 { Thumbnail, Voice, Preview, Original };
constexpr int kMediaClasses = 4;

struct ExchangeTally {
    qint64 done = 0;
    qint64 total = 0; // as far as it is known by now
    qint64 bytes = 0;
    qint64 totalBytes = 0; // of files; 0 where only the count is known
};

// What has moved one way, and what is left. Photos are counted apart from answers.
struct ExchangeWay {
    ExchangeTally operations;
    std::array<ExchangeTally, kMediaClasses> media;
    qint64 wireBytes = 0; // everything, also what only speaks about it
    [[nodiscard]] const ExchangeTally& of(MediaClass what) const { return media[static_cast<size_t>(what)]; }
    [[nodiscard]] ExchangeTally& of(MediaClass what) { return media[static_cast<size_t>(what)]; }
};

struct ExchangeProgress {
    ExchangeWay sent;
    ExchangeWay taken;
};

} // namespace uthan::share

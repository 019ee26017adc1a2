// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "base/result.h"

#include <functional>
#include <QByteArray>

// A row of encrypted frames: what a bundle and a backup are made of, and what travels between two devices. Pure bytes
// in and out; bytes: docs/formats/bundle.md.
namespace uthan::share {

constexpr qsizetype kMaxFrameBytes = 24 << 20; // an operation's largest body and its headers fit

enum class FrameType : quint8 {
    Hello = 1, // who wrote it, frontier
    Statements = 2, // frontiers of other devices, each signed by its own
    Epochs = 3,
    AuthorityKeys = 4, // the keys needed to read who belongs, before anything else
    Operations = 5,
    Segments = 6, // signatures over what came in Operations
    RecordKeys = 7,
    Media = 8, // a part of an encrypted file; small files first
    Seals = 9, // public halves of audience keys
    Notices = 10, // withdrawals whose chain has not come: each carries its own proof
    File = 32, // backup only: a part of a file of the folder
    End = 255, // hash of everything before it
};

struct Frame {
    FrameType type = FrameType::End;
    QByteArray payload;
};

using Sink = std::function<Result<void>(const QByteArray& bytes)>;
using Source = std::function<Result<QByteArray>(qsizetype size)>; // fewer bytes only at the end

// Each frame is sealed under the key with its place in the row, so that none can be left out, moved or repeated.
class FrameWriter {
public:
    // `preamble`: what stands in the clear before the frames; it is bound to them.
    FrameWriter(const QByteArray& key, const QByteArray& preamble, Random& random, Sink sink);
    [[nodiscard]] Result<void> add(FrameType type, const QByteArray& payload);
    [[nodiscard]] Result<void> finish();
    [[nodiscard]] qint64 bytesWritten() const { return m_bytes; }

private:
    QByteArray m_key;
    QByteArray m_chain;
    Random& m_random;
    Sink m_sink;
    quint64 m_count = 0;
    qint64 m_bytes = 0;
};

// A frame as it stands in the file, still sealed.
struct SealedFrame {
    QByteArray header; // type and length
    QByteArray sealed;
    bool isLast = false; // nothing follows it
};
constexpr qsizetype kFrameHeader = 5;
// Of the five bytes before a frame: how many follow, and which type they say it is. Damaged: it cannot be right.
[[nodiscard]] Result<std::pair<FrameType, qsizetype>> frameHeader(const QByteArray& header);

// Reading bytes and opening them are apart, so that each can be done on a thread of its own; both in order.
class FrameReader {
public:
    FrameReader(const QByteArray& key, const QByteArray& preamble, Source source);
    // Damaged if it is cut, changed or goes on after its end. After End it is not called again.
    [[nodiscard]] Result<Frame> next();
    [[nodiscard]] Result<SealedFrame> read(); // the bytes alone
    [[nodiscard]] Result<Frame> open(const SealedFrame& frame);

private:
    [[nodiscard]] Result<QByteArray> take(qsizetype size);
    [[nodiscard]] Result<void> checkEnd(const QByteArray& payload, bool isLast) const;

    QByteArray m_key;
    QByteArray m_chain;
    Source m_source;
    quint64 m_count = 0;
};

} // namespace uthan::share

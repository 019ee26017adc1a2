// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "media/mediastore.h"

#include <memory>

namespace uthan::media {

// Encrypted files that come in pieces, one after another: written and hashed beside the work of whoever gives them (on
// a disk of one thread: at once), and put on the disk for good many together, which takes a fraction of the time that
// one by one does. What has come of a file stays in media/part/ if it is cut, and is gone on with.
//
// A thread of its own works only on files that begin() named; everything else is the caller's thread.
class Arrivals {
public:
    Arrivals(const MediaStore& media, Disk& disk, MediaStore::Part part = MediaStore::Part::OfExchange);
    ~Arrivals(); // writes what was given; what was not settled stays in part
    Arrivals(const Arrivals&) = delete;
    Arrivals& operator=(const Arrivals&) = delete;

    // The file that comes now. An exchange goes on with it where it was cut.
    [[nodiscard]] Result<void> begin(const QByteArray& address);
    [[nodiscard]] const QByteArray& address() const { return m_address; } // null: none
    [[nodiscard]] qint64 size() const { return m_size; } // of it, with what was given
    [[nodiscard]] Result<void> add(const QByteArray& bytes); // an earlier file's error may show here
    void end(); // it is whole; whether it is what its address names shows when it is settled

    // Takes a file that is here whole, but was never settled: a program was stopped. False: it is not, and nothing is
    // left of it.
    [[nodiscard]] Result<bool> adopt(const QByteArray& address);

    [[nodiscard]] qint64 bytes() const { return m_bytes; } // of whole files that are not settled
    [[nodiscard]] bool isMuch() const; // settle them
    struct Settled {
        QList<QByteArray> whole; // on the disk, under their names, for good
        Result<void> done; // Damaged: one was not what its address names, and is gone
    };
    [[nodiscard]] Settled settle(); // waits

private:
    class Worker;
    const MediaStore& m_media;
    MediaStore::Part m_part;
    std::unique_ptr<Worker> m_worker;
    QByteArray m_address;
    qint64 m_size = 0;
    qint64 m_bytes = 0;
    qsizetype m_count = 0;
};

} // namespace uthan::media

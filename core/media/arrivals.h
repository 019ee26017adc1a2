// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "media/mediastore.h"

#include <memory>

namespace uthan::media {

// Encrypted files that come in pieces, one after another: written and hashed on threads of their own, and put on the
// disk for good many together by another, which takes a fraction of the time that one by one does; whoever gives them
// goes on with the next meanwhile. On a disk of one thread all of it happens at once. What has come of a file stays in
// media/part/ if it is cut, and is gone on with.
//
// The threads work only on files that begin() named; everything else is the caller's thread.
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

    // Some are settled by now, or there are so many that they must be: take them.
    [[nodiscard]] bool hasSettled() const;
    struct Settled {
        QList<QByteArray> whole; // on the disk, under their names, for good
        QList<QByteArray> wrong; // not what their address names, and gone
        Result<void> done; // of the disk
        [[nodiscard]] Result<void> right() const; // Damaged: one was wrong
    };
    [[nodiscard]] Settled takeSettled(); // without waiting; on a disk of one thread: all
    [[nodiscard]] Settled settle(); // all, which waits

private:
    class Works;
    const MediaStore& m_media;
    MediaStore::Part m_part;
    std::unique_ptr<Works> m_works;
    QByteArray m_address;
    qint64 m_size = 0;
};

} // namespace uthan::media

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "share/exchangeprogress.h"
#include "store/programme.h"

namespace uthan::share {

// What lies under an exchange: two ends of one connection that nobody else can read or write.
struct Link {
    QByteArray binding; // the same bytes at both ends and at no other connection: hashes of both fresh certificates
    bool isCaller = false; // this end opened the connection; it speaks first
    ProgrammeId expected
        = {}; // of a device that waits to be let in: whose invitation it has; null: it takes what comes
};

// Two devices that talk: one object at each end, for one exchange. Bytes in, bytes out; no sockets, no threads, no
// clock but the programme's. Everything runs on the store's thread; no call works longer than one bounded transaction.
// What has arrived is kept from one transaction to the next: a cut, cancel() and the end of the object all leave what
// was done, and the next exchange goes on from there, inside a large file too. Bytes: docs/formats/exchange.md.
//
// The end that answers says nothing before the caller has shown that it belongs here.
class Exchange {
public:
    Exchange(store::Programme& programme, const Link& link); // the programme must outlive it
    ~Exchange();
    Exchange(const Exchange&) = delete;
    Exchange& operator=(const Exchange&) = delete;

    // What came from the other end, in pieces of any size. After an error it takes nothing more; what toSend() still
    // gives may be delivered before the connection is closed.
    [[nodiscard]] Result<void> receive(const QByteArray& bytes);
    // What is to be sent next, at most so many bytes; empty: nothing now. Little is held ready beyond that, so that a
    // slow connection holds up the reading and not the memory.
    [[nodiscard]] Result<QByteArray> toSend(qsizetype most);
    // The person stopped it: the other end is told.
    void cancel();

    [[nodiscard]] ExchangePhase phase() const; // the earlier of both ways
    // Done: the other end has said, signed, that it has everything on its disk, and so have we. Or Refused.
    [[nodiscard]] bool isFinished() const;
    [[nodiscard]] std::optional<Error> error() const; // why it was Refused
    [[nodiscard]] const ExchangeProgress& progress() const;
    [[nodiscard]] std::optional<store::DeviceInfo> peer() const; // once it has shown who it is
    // What arrived, by kind and person, for the screen at the end. Brings the view up to date.
    [[nodiscard]] Result<store::ShareReport> report();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace uthan::share

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/ids.h"
#include "base/result.h"

#include <QList>
#include <QString>

namespace uthan::share {

// Where a device listens. The transport turns it into text and back.
struct Endpoint {
    QByteArray ip; // 4 or 16 bytes
    quint16 port = 0;
    quint32 interface = 0; // of a link-local address: by which way out of this machine; says nothing to others
    bool operator==(const Endpoint&) const = default;
};

// What the joining code holds: where to call, whom to expect there, and a token that serves once within ten minutes.
// Never a programme key: who photographs the code can at most ask to be let in.
struct Invitation {
    ProgrammeId programme;
    QByteArray certificate; // SHA-256 of the certificate the inviter shows
    QByteArray token; // 16 bytes
    QList<Endpoint> endpoints; // tried in order
    bool operator==(const Invitation&) const = default;

    // "UTHAN:" and capital letters and digits: what a QR code holds most densely, and what can be read out.
    [[nodiscard]] QString text() const;
    // Small letters, spaces, line ends and hyphens do not matter. Input: no invitation; Newer; Damaged: misread.
    [[nodiscard]] static Result<Invitation> parse(const QString& text);
};

constexpr qsizetype kInvitationTokenBytes = 16;
constexpr qint64 kInvitationLivesMs = 10 * 60 * 1000;
constexpr int kMaxEndpoints = 8;

} // namespace uthan::share

// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/invitation.h"

#include "base/crypto.h"
#include "base/letters.h"
#include "share/wire.h"

namespace uthan::share {

namespace {
    const QString kPrefix = QStringLiteral("UTHAN:");
    constexpr quint8 kVersion = 1;
    constexpr qsizetype kCheckBytes = 4; // a letter misread or left out is noticed
    constexpr qsizetype kMaxText = 1024;

    QByteArray check(const QByteArray& content)
    {
        return crypto::hash(QByteArrayLiteral("uthan invitation 1") + content).first(kCheckBytes);
    }
}

QString Invitation::text() const
{
    Put out;
    out.number(kVersion);
    out.raw(programme.bytes());
    out.raw(certificate);
    out.raw(token);
    out.number(static_cast<quint8>(endpoints.size()));
    for (const Endpoint& e : endpoints) {
        out.number(static_cast<quint8>(e.ip.size()));
        out.raw(e.ip);
        out.number(e.port);
    }
    return kPrefix + letters::from(out.bytes() + check(out.bytes()));
}

Result<Invitation> Invitation::parse(const QString& text)
{
    const QString plain = text.size() <= kMaxText ? letters::withoutGaps(text) : QString();
    if (!plain.startsWith(kPrefix))
        return Error{ErrorCode::Input, QStringLiteral("this is not a code for joining")};
    const QByteArray bytes = letters::toBytes(plain.mid(kPrefix.size()));
    const Error misread{ErrorCode::Damaged, QStringLiteral("the code for joining was misread; read it once more")};
    if (bytes.size() <= kCheckBytes || check(bytes.chopped(kCheckBytes)) != bytes.last(kCheckBytes))
        return misread;
    const QByteArray content = bytes.chopped(kCheckBytes);
    Take in(content);
    if (const auto version = in.number<quint8>(); version != kVersion)
        return Error{ErrorCode::Newer, QStringLiteral("code for joining, version %1").arg(version)};
    Invitation result;
    result.programme = ProgrammeId::fromBytes(in.raw(16));
    result.certificate = in.raw(crypto::kHashBytes);
    result.token = in.raw(kInvitationTokenBytes);
    const auto count = in.number<quint8>();
    bool isGood = count <= kMaxEndpoints;
    for (int i = 0; i < count && isGood && in.ok(); ++i) {
        const auto size = in.number<quint8>();
        Endpoint e{in.raw(size), 0};
        e.port = in.number<quint16>();
        isGood = (size == 4 || size == 16) && e.port != 0;
        result.endpoints.append(e);
    }
    return isGood && in.finished() ? Result<Invitation>(result) : misread;
}

} // namespace uthan::share

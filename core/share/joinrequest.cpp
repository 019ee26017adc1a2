// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/joinrequest.h"

#include "share/wire.h"

namespace uthan::share {

namespace {
    constexpr quint16 kVersion = 1;
    constexpr qsizetype kMaxName = 400;
}

QByteArray JoinAsk::encode(const QByteArray& signingSecret) const
{
    Put out;
    out.raw(kJoinAskMagic);
    out.number(kVersion);
    out.block(deviceName.left(80).toUtf8());
    out.raw(signingKey);
    out.raw(boxKey);
    return out.bytes() + crypto::sign(out.bytes(), signingSecret);
}

Result<JoinAsk> JoinAsk::parse(const QByteArray& bytes)
{
    if (!bytes.startsWith(kJoinAskMagic))
        return Error{ErrorCode::Input, QStringLiteral("this file is not a request to join")};
    Take in(bytes);
    (void)in.raw(kJoinAskMagic.size());
    if (const auto version = in.number<quint16>(); version > kVersion)
        return Error{ErrorCode::Newer, QStringLiteral("join request version %1").arg(version)};
    JoinAsk ask;
    ask.deviceName = QString::fromUtf8(in.block(kMaxName)).simplified();
    ask.signingKey = in.raw(crypto::kKeyBytes);
    ask.boxKey = in.raw(crypto::kKeyBytes);
    const QByteArray signature = in.raw(crypto::kSignatureBytes);
    if (!in.finished() || !crypto::verify(bytes.chopped(crypto::kSignatureBytes), signature, ask.signingKey))
        return Error{ErrorCode::Damaged, QStringLiteral("the request to join is cut or was changed")};
    return ask;
}

Result<QString> comparisonCode(const QByteArray& joinAsk)
{
    const QByteArray hash = crypto::hash(QByteArrayLiteral("uthan join 1") + joinAsk);
    const auto stretched = crypto::stretch(hash, hash.first(16));
    if (!stretched)
        return stretched.error();
    const quint64 number = qFromBigEndian<quint64>(stretched->constData());
    return QString::number(number % 1'000'000).rightJustified(6, QLatin1Char('0'));
}

} // namespace uthan::share

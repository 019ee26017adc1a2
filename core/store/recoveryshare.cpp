// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recoveryshare.h"
#include "base/letters.h"
#include "share/wire.h"
#include "store/recoverytext.h"

namespace uthan::store {

namespace {
    const QString kPrefix = QStringLiteral("UTHANSHARE:");
    constexpr quint8 kVersion = 1;
    constexpr qsizetype kSetBytes = 4, kCheckBytes = 4, kSeedBytes = 32, kGroup = 6;
    constexpr qsizetype kMaxText = 1024;

    QByteArray checkOf(const QByteArray& bytes)
    {
        return crypto::hash(QByteArrayLiteral("uthan share 1") + bytes).first(kCheckBytes);
    }

    // Digits that are no letters of ours but look like one.
    QString readAsLetters(QString text)
    {
        text.replace(u'0', u'O').replace(u'1', u'I').replace(u'8', u'B');
        return text;
    }

    QByteArray setOf(const DeviceKeys& keys)
    {
        return keys.id().bytes().first(kSetBytes);
    }
}

QString RecoveryShare::text() const
{
    share::Put out;
    out.number(kVersion);
    out.raw(programme.bytes());
    out.raw(set);
    out.number(static_cast<quint8>(needed));
    out.number(static_cast<quint8>(made));
    out.number(part.index);
    out.raw(part.bytes);
    const QString all = letters::from(out.bytes() + checkOf(out.bytes()));
    QString text = kPrefix;
    for (qsizetype at = 0; at < all.size(); at += kGroup)
        text += (at > 0 ? QStringLiteral("-") : QString()) + all.mid(at, kGroup);
    return text;
}

Result<RecoveryShare> RecoveryShare::parse(const QString& text)
{
    QString plain = letters::withoutGaps(text.left(kMaxText));
    if (plain.startsWith(kPrefix))
        plain = plain.mid(kPrefix.size());
    const QByteArray bytes = letters::toBytes(readAsLetters(plain));
    if (bytes.size() <= kCheckBytes || checkOf(bytes.chopped(kCheckBytes)) != bytes.last(kCheckBytes))
        return Error{ErrorCode::Input,
            QStringLiteral("this is not a recovery share, or a letter of it is wrong: 16 groups of six letters")};
    share::Take in(bytes);
    if (const auto version = in.number<quint8>(); version != kVersion)
        return Error{ErrorCode::Newer, QStringLiteral("this recovery share is of a later version")};
    RecoveryShare share;
    share.programme = ProgrammeId::fromBytes(in.raw(ProgrammeId().bytes().size()));
    share.set = in.raw(kSetBytes);
    share.needed = in.number<quint8>();
    share.made = in.number<quint8>();
    share.part.index = in.number<quint8>();
    share.part.bytes = in.raw(kSeedBytes);
    (void)in.raw(kCheckBytes);
    if (!in.finished() || share.needed < 1 || share.needed > share.made || share.part.index < 1
        || share.part.index > share.made)
        return Error{ErrorCode::Input, QStringLiteral("this is not a recovery share")};
    return share;
}

bool isRecoveryShare(const QString& text)
{
    return RecoveryShare::parse(text).ok();
}

DeviceKeys recoveryKeys(const QByteArray& seed, ProgrammeId programme)
{
    QByteArray sign = crypto::deriveKey(seed, QByteArrayLiteral("recovery sign") + programme.bytes());
    QByteArray box = crypto::deriveKey(seed, QByteArrayLiteral("recovery box") + programme.bytes());
    DeviceKeys keys{crypto::signingPairFromSeed(sign), crypto::boxPairFromSeed(box), {}};
    crypto::burn(sign);
    crypto::burn(box);
    return keys;
}

Result<QByteArray> joinShares(const QList<RecoveryShare>& all)
{
    if (all.isEmpty())
        return Error{ErrorCode::Input, QStringLiteral("no recovery share was given")};
    const RecoveryShare& first = all.first();
    QList<shares::Part> parts;
    for (const RecoveryShare& share : all) {
        if (share.programme != first.programme)
            return Error{ErrorCode::Input, QStringLiteral("the shares are of different programmes")};
        if (share.set != first.set || share.needed != first.needed)
            return Error{ErrorCode::Input,
                QStringLiteral("the shares were not made together: share %1 is of another time").arg(share.part.index)};
        if (!parts.contains(share.part))
            parts << share.part;
    }
    if (parts.size() < first.needed)
        return Error{ErrorCode::Input,
            QStringLiteral("%1 different shares are needed, and these are %2").arg(first.needed).arg(parts.size())};
    auto seed = shares::combine(parts.first(first.needed));
    if (seed && setOf(recoveryKeys(*seed, first.programme)) != first.set)
        return Error{ErrorCode::Input, QStringLiteral("one of these shares is not what it says")};
    return seed;
}

} // namespace uthan::store

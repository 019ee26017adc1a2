// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/statement.h"

#include "base/crypto.h"
#include "share/wire.h"

namespace uthan::share {

namespace {
    const QByteArray kWhat = QByteArrayLiteral("uthan frontier 1"); // so that the signature serves for nothing else
}

QByteArray Statement::encode() const
{
    Put out;
    out.raw(kWhat);
    out.raw(programme.bytes());
    out.raw(device.bytes());
    out.number(number);
    out.number(static_cast<quint32>(frontier.size()));
    for (const Reach& reach : frontier) {
        out.raw(reach.epoch.bytes());
        out.number(reach.seq);
        out.raw(reach.head);
    }
    out.number(static_cast<quint32>(keys.size()));
    for (const HeldKey& key : keys) {
        out.number(static_cast<quint8>(key.audience));
        out.number(key.epoch);
    }
    out.number(static_cast<quint32>(media.size()));
    for (const QByteArray& prefix : media)
        out.raw(prefix);
    if (clockMs != 0)
        out.number(clockMs);
    return out.bytes();
}

Result<Statement> Statement::parse(const QByteArray& bytes)
{
    Take in(bytes);
    Statement s;
    const bool isStatement = in.raw(kWhat.size()) == kWhat;
    s.programme = ProgrammeId::fromBytes(in.raw(16));
    s.device = DeviceId::fromBytes(in.raw(16));
    s.number = in.number<qint64>();
    for (quint32 left = in.number<quint32>(); left > 0 && in.ok(); --left) {
        const auto epoch = EpochId::fromBytes(in.raw(16));
        const auto seq = in.number<qint64>();
        s.frontier.append({epoch, seq, in.raw(crypto::kHashBytes)});
    }
    for (quint32 left = in.number<quint32>(); left > 0 && in.ok(); --left) {
        const auto audience = static_cast<record::Audience>(in.number<quint8>());
        s.keys.append({audience, in.number<quint32>()});
    }
    for (quint32 left = in.number<quint32>(); left > 0 && in.ok(); --left)
        s.media.append(in.raw(kMediaPrefix));
    if (in.more())
        s.clockMs = in.number<qint64>();
    if (!isStatement || !in.finished())
        return Error{ErrorCode::Damaged, QStringLiteral("a frontier statement is malformed")};
    return s;
}

Holdings::Holdings(const Statement& statement, const QList<Reach>& earlier, qint64 heardMs)
    : m_number(statement.number)
    , m_clockMs(statement.clockMs != 0 ? statement.clockMs : statement.number)
    , m_heardMs(heardMs)
    , m_media(statement.media.begin(), statement.media.end())
    , m_keys(statement.keys)
{
    for (const Reach& reach : statement.frontier)
        m_heads[reach.epoch].append(reach);
    for (const Reach& reach : earlier)
        m_earlier[reach.epoch].append(reach);
}

bool Holdings::hasKey(record::Audience audience, quint32 epoch) const
{
    return m_keys.contains(Statement::HeldKey{audience, epoch});
}

} // namespace uthan::share

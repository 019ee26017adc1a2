// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/authority.h"
#include "base/crypto.h"

#include <algorithm>
#include <limits>
#include <QSet>

namespace uthan::store {

namespace {
    const QLatin1String kSigning("sign"), kBox("box"), kName("name"), kRole("role"), kSalt("salt"),
        kProgramme("programme"), kDevice("device"), kSeen("seen");

    QCborMap memberBody(const Member& m)
    {
        return {{kSigning, m.signingKey}, {kBox, m.boxKey}, {kName, m.name}, {kRole, static_cast<int>(m.role)}};
    }

    Member memberFrom(const QCborMap& body, const QByteArray& operation)
    {
        Member m;
        m.signingKey = body.value(kSigning).toByteArray();
        m.boxKey = body.value(kBox).toByteArray();
        m.id = deviceIdOf(m.signingKey);
        m.name = body.value(kName).toString();
        m.role = static_cast<Role>(
            std::clamp<qint64>(body.value(kRole).toInteger(), 0, static_cast<qint64>(Role::Keeper)));
        m.operation = operation;
        return m;
    }

    // Operations in an order in which each comes after all its parents that are here; ties by hash. The same for any
    // order of arrival.
    QList<Authority::Step> causalOrder(QList<Authority::Step> steps)
    {
        std::sort(steps.begin(), steps.end(), [](const auto& a, const auto& b) { return a.hash < b.hash; });
        QSet<QByteArray> waiting;
        for (const auto& step : steps)
            waiting.insert(step.hash);
        QList<Authority::Step> ordered;
        while (!steps.isEmpty()) {
            const auto ready = std::find_if(steps.begin(), steps.end(), [&](const Authority::Step& s) {
                return std::none_of(s.header.parents.cbegin(), s.header.parents.cend(),
                    [&](const QByteArray& p) { return waiting.contains(p); });
            });
            if (ready == steps.end())
                break; // a circle cannot be made of hashes; stop all the same
            waiting.remove(ready->hash);
            ordered << *ready;
            steps.erase(ready);
        }
        return ordered;
    }
}

QList<record::Audience> audiencesOf(Role role)
{
    using record::Audience;
    switch (role) {
    case Role::Keeper:
        return {Audience::Keepers, Audience::Stewards, Audience::Circle, Audience::Members};
    case Role::Steward:
        return {Audience::Stewards, Audience::Circle, Audience::Members};
    case Role::Facilitator:
        return {Audience::Circle, Audience::Members};
    case Role::Member:
        break;
    }
    return {Audience::Members};
}

QCborMap Authority::foundBody(const Member& first, const QByteArray& salt, const QString& programmeName)
{
    QCborMap body = memberBody(first);
    body.insert(kSalt, salt);
    body.insert(kProgramme, programmeName);
    return body;
}

QCborMap Authority::admitBody(const Member& member)
{
    return memberBody(member);
}

QCborMap Authority::removeBody(DeviceId device, const QHash<EpochId, qint64>& seen)
{
    QCborMap epochs;
    for (auto it = seen.cbegin(); it != seen.cend(); ++it)
        epochs.insert(QCborValue(it.key().text()), it.value());
    return {{kDevice, device.bytes()}, {kSeen, epochs}};
}

void Authority::fold(const QList<Step>& steps)
{
    m_members.clear();
    m_salt.clear();
    m_head = QByteArray(crypto::kHashBytes, 0);
    QSet<QByteArray> named;
    QList<QByteArray> heads;
    for (const Step& step : causalOrder(steps)) {
        named.unite(QSet<QByteArray>(step.header.parents.cbegin(), step.header.parents.cend()));
        heads << step.hash;
        apply(step);
    }
    heads.removeIf([&](const QByteArray& hash) { return named.contains(hash); });
    std::sort(heads.begin(), heads.end());
    if (!heads.isEmpty())
        m_head = heads.size() == 1 ? heads.first() : crypto::hash(heads.join());
}

void Authority::apply(const Step& step)
{
    if (step.header.kind == OperationKind::Found) {
        const Member first = memberFrom(step.body, step.hash);
        if (!m_members.isEmpty() || first.id != step.by)
            return;
        m_salt = step.body.value(kSalt).toByteArray();
        m_programmeName = step.body.value(kProgramme).toString();
        m_members.insert(first.id, first);
        return;
    }
    if (!mayAdmit(step.by))
        return;
    if (step.header.kind == OperationKind::Admit) {
        Member m = memberFrom(step.body, step.hash);
        if (m.signingKey.size() == crypto::kKeyBytes
            && m.role <= m_members.value(step.by).role) // nobody gives more than they have
            m_members.insert(m.id, m);
    } else if (step.header.kind == OperationKind::Remove) {
        const auto it = m_members.find(DeviceId::fromBytes(step.body.value(kDevice).toByteArray()));
        if (it == m_members.end())
            return;
        it->isRemoved = true;
        const QCborMap seen = step.body.value(kSeen).toMap();
        for (auto e = seen.cbegin(); e != seen.cend(); ++e) { // removed twice, apart: what either had seen counts
            qint64& seq = it->seen[EpochId::fromText(e.key().toString())];
            seq = std::max(seq, e.value().toInteger());
        }
    }
}

const Member* Authority::member(DeviceId device) const
{
    const auto it = m_members.constFind(device);
    return it == m_members.constEnd() ? nullptr : &*it;
}

QList<Member> Authority::members() const
{
    QList<Member> all = m_members.values();
    std::sort(all.begin(), all.end(), [](const Member& a, const Member& b) { return a.id < b.id; });
    return all;
}

qint64 Authority::coveredSeq(const EpochStatement& epoch) const
{
    const Member* m = member(epoch.device());
    if (!m)
        return 0;
    return m->isRemoved ? m->seen.value(epoch.epoch) : std::numeric_limits<qint64>::max();
}

bool Authority::mayAdmit(DeviceId device) const
{
    const Member* m = member(device);
    return m && !m->isRemoved && (m->role == Role::Steward || m->role == Role::Keeper);
}

} // namespace uthan::store

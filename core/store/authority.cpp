// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/authority.h"
#include "base/crypto.h"

#include <algorithm>
#include <limits>
#include <QCborArray>
#include <QSet>

namespace uthan::store {

namespace {
    const QLatin1String kSigning("sign"), kBox("box"), kName("name"), kRole("role"), kSalt("salt"),
        kProgramme("programme"), kShares("shares"), kSealed("sealed"), kDevice("device"), kSeen("seen"),
        kOperations("ops"), kLetIn("in"), kReplaces("r");

    QCborArray hashes(const QList<QByteArray>& list)
    {
        QCborArray out;
        for (const QByteArray& h : list)
            out.append(h);
        return out;
    }

    QCborMap memberBody(const Member& m)
    {
        QCborMap body{{kSigning, m.signingKey}, {kBox, m.boxKey}, {kName, m.name}, {kRole, static_cast<int>(m.role)}};
        if (!m.isShares())
            return body;
        body.insert(kShares, QCborArray{m.sharesNeeded, m.sharesMade});
        QCborArray sealed;
        for (const SealedAudienceKey& key : m.sealedKeys)
            sealed.append(QCborArray{static_cast<int>(key.audience), static_cast<qint64>(key.epoch), key.sealed});
        body.insert(kSealed, sealed);
        return body;
    }

    QList<SealedAudienceKey> sealedFrom(const QCborMap& body)
    {
        QList<SealedAudienceKey> keys;
        for (const auto& one : body.value(kSealed).toArray()) {
            const QCborArray key = one.toArray();
            const qint64 audience = key.at(0).toInteger(-1), epoch = key.at(1).toInteger();
            if (audience >= 0 && audience <= static_cast<qint64>(record::Audience::Members) && epoch > 0
                && epoch <= std::numeric_limits<quint32>::max())
                keys.append(
                    {static_cast<record::Audience>(audience), static_cast<quint32>(epoch), key.at(2).toByteArray()});
        }
        return keys;
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
        const QCborArray shares = body.value(kShares).toArray();
        m.sharesNeeded = static_cast<int>(std::clamp<qint64>(shares.at(0).toInteger(), 0, 255));
        m.sharesMade = static_cast<int>(std::clamp<qint64>(shares.at(1).toInteger(), 0, 255));
        m.sealedKeys = sealedFrom(body);
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

QCborMap Authority::judgeBody(const QList<QByteArray>& operations, bool letIn, const QList<QByteArray>& replaces)
{
    return {{kOperations, hashes(operations)}, {kLetIn, letIn}, {kReplaces, hashes(replaces)}};
}

void Authority::fold(const QList<Step>& steps)
{
    const QList<Step> ordered = causalOrder(steps);
    // What a removed device decided after its removal counts for nothing, whichever of the two came first here. Leaving
    // one out may undo others that rested on it; nothing that was left out ever comes back, so this ends.
    QSet<QByteArray> leftOut;
    for (qsizetype before = -1; before != leftOut.size();) {
        before = leftOut.size();
        foldOnce(ordered, leftOut);
        for (const Step& step : ordered) {
            if (step.header.kind != OperationKind::Remove && isAfterItsRemoval(step))
                leftOut.insert(step.hash);
        }
    }
    m_head = QByteArray(crypto::kHashBytes, 0);
    QSet<QByteArray> named;
    QList<QByteArray> heads;
    for (const Step& step : ordered) {
        named.unite(QSet<QByteArray>(step.header.parents.cbegin(), step.header.parents.cend()));
        heads << step.hash;
    }
    heads.removeIf([&](const QByteArray& hash) { return named.contains(hash); });
    std::sort(heads.begin(), heads.end());
    if (!heads.isEmpty())
        m_head = heads.size() == 1 ? heads.first() : crypto::hash(heads.join());
}

void Authority::foldOnce(const QList<Step>& ordered, const QSet<QByteArray>& leftOut)
{
    m_members.clear();
    m_judgements.clear();
    m_replaced.clear();
    m_salt.clear();
    for (const Step& step : ordered) {
        if (!leftOut.contains(step.hash))
            apply(step);
    }
}

bool Authority::isAfterItsRemoval(const Step& step) const
{
    const Member* by = member(step.by);
    return by && by->isRemoved && step.header.seq > by->seen.value(step.header.epoch);
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
    } else if (step.header.kind == OperationKind::Admit && mayAdmit(step.by)) {
        applyAdmission(step);
    } else if (step.header.kind == OperationKind::Remove && mayAdmit(step.by)) {
        applyRemoval(step);
    } else if (step.header.kind == OperationKind::Judge && mayJudge(step.by)) {
        applyJudgement(step);
    }
}

void Authority::applyAdmission(const Step& step)
{
    Member m = memberFrom(step.body, step.hash);
    if (m.signingKey.size() != crypto::kKeyBytes || m.role > m_members.value(step.by).role)
        return; // nobody gives more than they have
    // Keys come from those who hold them, and the first that was given stays.
    const QList<record::Audience> held = audiencesOf(m_members.value(step.by).role);
    m.sealedKeys.removeIf([&held](const SealedAudienceKey& key) { return !held.contains(key.audience); });
    if (const Member* there = member(m.id)) { // no admission undoes a removal: who was removed comes back with new keys
        m.isRemoved = there->isRemoved;
        m.seen = there->seen;
        m.role = std::max(m.role, there->role);
        m.sharesNeeded = there->sharesNeeded;
        m.sharesMade = there->sharesMade;
        m.sealedKeys.removeIf(
            [there](const SealedAudienceKey& key) { return there->hasSealed(key.audience, key.epoch); });
        m.sealedKeys = there->sealedKeys + m.sealedKeys;
    }
    m_members.insert(m.id, m);
}

void Authority::applyRemoval(const Step& step)
{
    const auto it = m_members.find(DeviceId::fromBytes(step.body.value(kDevice).toByteArray()));
    if (it == m_members.end() || it->role > m_members.value(step.by).role)
        return;
    it->isRemoved = true;
    const QCborMap seen = step.body.value(kSeen).toMap();
    for (auto e = seen.cbegin(); e != seen.cend(); ++e) { // removed twice, apart: what either had seen counts
        qint64& seq = it->seen[EpochId::fromText(e.key().toString())];
        seq = std::max(seq, e.value().toInteger());
    }
}

void Authority::applyJudgement(const Step& step)
{
    for (const auto& earlier : step.body.value(kReplaces).toArray())
        m_replaced.insert(earlier.toByteArray());
    const bool letIn = step.body.value(kLetIn).toBool();
    for (const auto& operation : step.body.value(kOperations).toArray())
        m_judgements[operation.toByteArray()].append({step.hash, letIn});
}

QList<QByteArray> Authority::judgements(const QByteArray& operation) const
{
    QList<QByteArray> heads;
    for (const Judgement& j : m_judgements.value(operation)) {
        if (!m_replaced.contains(j.hash))
            heads << j.hash;
    }
    return heads;
}

Authority::Judged Authority::judged(const QByteArray& operation) const
{
    Judged result = Judged::NotYet;
    for (const Judgement& j : m_judgements.value(operation)) {
        if (m_replaced.contains(j.hash))
            continue;
        if (!j.letIn)
            return Judged::Refused;
        result = Judged::LetIn;
    }
    return result;
}

bool Authority::mayJudge(DeviceId device) const
{
    const Member* m = member(device);
    return m && !m->isRemoved && m->role >= Role::Facilitator;
}

bool Member::hasSealed(record::Audience audience, quint32 epoch) const
{
    return std::any_of(sealedKeys.cbegin(), sealedKeys.cend(),
        [=](const SealedAudienceKey& key) { return key.audience == audience && key.epoch == epoch; });
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

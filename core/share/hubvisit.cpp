// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/hubvisit_p.h"

// A visit as a whole: what is remembered of the hub, and clearing it.
namespace uthan::share {

namespace {
    constexpr qint64 kPatienceMs = Q_INT64_C(14) * 24 * 3600 * 1000; // with parcels that cannot be taken in
}

QCborArray inCbor(const QList<Statement::Reach>& heads)
{
    QCborArray all;
    for (const Statement::Reach& head : heads)
        all.append(QCborArray{head.epoch.bytes(), head.seq, head.head});
    return all;
}

QList<Statement::Reach> headsIn(const QCborValue& all)
{
    QList<Statement::Reach> heads;
    for (const QCborValue& one : all.toArray()) {
        const QCborArray head = one.toArray();
        heads.append({EpochId::fromBytes(head.at(0).toByteArray()), head.at(1).toInteger(), head.at(2).toByteArray()});
    }
    return heads;
}

Result<HubReport> HubVisit::run()
{
    UTHAN_TRY(inside([this] { return begin(); }));
    UTHAN_TRY(look());
    UTHAN_TRY(take());
    UTHAN_TRY(takeMissingMedia());
    UTHAN_TRY(clearWhatWasTakenBack());
    UTHAN_TRY(giveMedia());
    UTHAN_TRY(give());
    m_known.insert(kWhole, m_whole); // with its files: those went first
    UTHAN_TRY(inside([this] { return remember(); }));
    return m_report;
}

Result<void> HubVisit::begin()
{
    if (m_programme->waitsToJoin())
        return Error{
            ErrorCode::Refused, QStringLiteral("this device waits to be let in; that goes nearby or by stick")};
    m_opening = m_programme->opening();
    m_nameKey = crypto::deriveKey(m_programme->salt(), "hub name");
    m_name = nameOf("uthan hub programme 1", m_programme->id().bytes());
    m_store = m_programme->forExchange();
    return m_store->prepare();
}

QByteArray HubVisit::nameOf(const char* what, const QByteArray& bytes) const
{
    return crypto::hash(QByteArray(what) + bytes, m_nameKey).first(16);
}

Result<void> HubVisit::look()
{
    const auto listing = m_remote.list(m_name);
    if (!listing)
        return listing.error();
    m_listing = *listing;
    auto known = inside([this] { return Result<QCborMap>(m_programme->setting(m_setting).toMap()); });
    if (!known)
        return known.error();
    m_known = std::move(known).value();
    m_isSameGeneration = m_known.value(kGeneration).toByteArray() == m_listing.generation;
    if (!m_isSameGeneration)
        m_known = {};
    m_covered = headsIn(m_known.value(kHeads));
    return {};
}

void HubVisit::cover(const Statement::Reach& head)
{
    if (!m_covered.contains(head))
        m_covered.append(head);
}

Result<void> HubVisit::remember()
{
    const auto ends = m_store->endsOf(m_covered);
    if (!ends)
        return ends.error();
    m_covered = *ends;
    m_known.insert(kHeads, inCbor(m_covered));
    m_known.insert(kGeneration, m_listing.generation);
    return m_programme->setSetting(m_setting, m_known);
}

// Whoever brings a withdrawal clears; who finds it in what was left afresh does not. Parcels this device cannot
// take in stay for a while: whoever can will come and clear. But not for ever, or bytes that nobody can read would keep
// what was taken back there. Who left a parcel leaves it afresh after a clearing.
Result<bool> HubVisit::mustClear(qint64 withdrawn)
{
    if (m_listing.entries.isEmpty())
        return false;
    const qint64 since = m_known.value(kBlocked).toInteger(0);
    Result<bool> isDue = since > 0 || (m_isSameGeneration && withdrawn > m_known.value(kWithdrawn).toInteger(0));
    if (!*isDue)
        isDue = inside([this] { return m_programme->isAnyWithdrawn(m_words); });
    if (!isDue || !*isDue || m_notTaken == 0)
        return isDue;
    const auto now = inside([this] { return Result<qint64>(m_programme->clock().nowMs()); });
    if (!now)
        return now.error();
    if (since == 0 || *now < since) // a clock that was set back
        m_known.insert(kBlocked, *now);
    return since > 0 && *now - since >= kPatienceMs;
}

Result<void> HubVisit::clearWhatWasTakenBack()
{
    const auto count = inside([this] { return m_programme->withdrawnCount(); });
    if (!count)
        return count.error();
    const auto must = mustClear(*count);
    if (!must)
        return must.error();
    if (m_notTaken == 0)
        m_known.insert(kWithdrawn, *count);
    if (!*must)
        return {};
    const auto files = inside([this]() -> Result<QList<ExchangeStore::File>> {
        auto all = m_store->files();
        const auto missing = m_store->missingFiles();
        if (!all || !missing)
            return all ? missing.error() : all.error();
        return *all + *missing;
    });
    if (!files)
        return files.error();
    QSet<QByteArray> ours;
    for (const ExchangeStore::File& file : *files)
        ours.insert(nameOf("uthan hub media 1", file.address));
    for (const QByteArray& name : std::as_const(m_listing.media)) {
        if (!ours.contains(name))
            UTHAN_TRY(m_remote.removeMedia(m_name, name));
    }
    UTHAN_TRY(m_remote.clear(m_name));
    const auto listing = m_remote.list(m_name);
    if (!listing)
        return listing.error();
    m_listing = *listing;
    m_known = {};
    m_known.insert(kWithdrawn, *count);
    m_covered.clear();
    m_report.wasCleared = true;
    return inside([this] { return remember(); });
}

Result<HubReport> visitHub(const HubDoor& door, HubRemote& remote, const QString& hub)
{
    return HubVisit(door, remote, hub).run();
}

Result<HubReport> visitHub(store::Programme& programme, HubRemote& remote, const QString& hub)
{
    const HubDoor door = [&programme](const std::function<void(store::Programme&)>& work) {
        work(programme);
        return true;
    };
    return visitHub(door, remote, hub);
}

QList<Statement::Reach> hubReach(const store::Programme& programme, const QString& hub)
{
    return hubReachIn(programme.setting(hubSetting(hub)).toMap());
}

QList<Statement::Reach> hubReachIn(const QCborMap& remembered)
{
    return headsIn(remembered.value(kWhole));
}

} // namespace uthan::share

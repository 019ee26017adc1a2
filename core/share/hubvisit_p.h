// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/crypto.h"
#include "share/hub.h"
#include "store/exchangestore.h"

#include <QCborArray>
#include <QCborMap>

namespace uthan::share {

using store::ChainChunk;
using store::ExchangeStore;

// What is remembered of a hub, in a setting.
inline const QString kGeneration = QStringLiteral("generation"), kSeen = QStringLiteral("seen"),
                     kHeads = QStringLiteral("heads"), kWithdrawn = QStringLiteral("withdrawn"),
                     kBlocked = QStringLiteral("blocked"), kLog = QStringLiteral("log"), kSeq = QStringLiteral("seq"),
                     kStatement = QStringLiteral("statement"), kWhole = QStringLiteral("whole");
[[nodiscard]] QCborArray inCbor(const QList<Statement::Reach>& heads);
[[nodiscard]] QList<Statement::Reach> headsIn(const QCborValue& all);

// Goes through the door for everything that touches the programme, and is outside while it waits for the hub.
class HubVisit {
public:
    HubVisit(const HubDoor& door, HubRemote& remote, const QString& hub)
        : m_door(door)
        , m_remote(remote)
        , m_setting(hubSetting(hub))
    {
    }
    ~HubVisit()
    {
        (void)m_door([this](store::Programme&) { m_store.reset(); });
    }
    HubVisit(const HubVisit&) = delete;
    HubVisit& operator=(const HubVisit&) = delete;
    Result<HubReport> run();

private:
    // On the programme's thread; Cancelled once it is closed, or closed and opened again.
    template <typename Work> auto inside(Work work) -> decltype(work())
    {
        using Given = decltype(work());
        Given answer = Error{ErrorCode::Cancelled, QStringLiteral("the programme was closed")};
        (void)m_door([&](store::Programme& programme) {
            if (m_store && programme.opening() != m_opening)
                return;
            m_programme = &programme;
            answer = work();
        });
        return answer;
    }
    Result<void> begin();
    [[nodiscard]] QByteArray nameOf(const char* what, const QByteArray& bytes) const;

    // --- what this device remembers of the hub
    Result<void> look();
    void cover(const Statement::Reach& head);
    Result<void> remember();

    // --- taking
    [[nodiscard]] bool isSeen(const HubListing::Entry& entry) const;
    [[nodiscard]] static QByteArray seenMark(const QByteArray& log, qint64 seq);
    void markSeen(const QByteArray& log, qint64 seq);
    Result<void> take();
    Result<void> takeParcel(const HubListing::Entry& entry, const QByteArray& bytes);
    Result<void> takeFrame(const SayFrame& frame, ChainChunk& chunk);
    void noteOwn(const QList<SignedStatement>& statements);
    void noteWords(const ChainChunk& chunk);
    Result<void> takeMissingMedia();
    Result<void> takeMedia(Offered file);

    // --- taking back: what lies there is replaced by what may still lie there
    Result<bool> mustClear(qint64 withdrawn);
    Result<void> clearWhatWasTakenBack();

    // --- giving
    Result<void> giveMedia();
    Result<QByteArray> wholeFile(const ExchangeStore::File& file);
    Result<void> give();
    Result<void> add(const ChainChunk& chunk);
    Result<void> giveRest();
    Result<QByteArray> parcel(const QByteArray& log, qint64 seq);
    Result<void> send();

    const HubDoor& m_door;
    HubRemote& m_remote;
    QString m_setting;
    store::Programme* m_programme = nullptr; // while it is inside
    quint64 m_opening = 0;
    QByteArray m_nameKey;
    QByteArray m_name;
    std::unique_ptr<ExchangeStore> m_store;
    HubListing m_listing;
    QCborMap m_known;
    QCborArray m_whole; // up to here everything, with its files, lies there after this visit
    QList<Offered> m_offered; // of the parcel that is being taken in
    QList<Statement::Reach> m_covered;
    bool m_isSameGeneration = false; // as when this device was last there
    qsizetype m_notTaken = 0; // parcels that could not be opened, or do not fit yet
    QSet<RecordId> m_words; // records of which words lie there, in parcels read in this visit
    HubParcel m_next, m_last; // being filled; what comes at its end
    qsizetype m_nextBytes = 0;
    HubReport m_report;
};

} // namespace uthan::share

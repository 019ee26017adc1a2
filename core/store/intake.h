// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "media/arrivals.h"
#include "share/bundleheader.h"
#include "share/frames.h"
#include "store/programme_p.h"

#include <optional>

namespace uthan::store {

// Takes in what another device gave, by the same rules whatever carried it (docs/formats/bundle.md, "Taking in"): one
// transaction from begin() to finish(). Nothing is believed that is not chained, signed and allowed; what was taken
// back does not come in again.
//
// A stick is one Intake. A carrier that keeps step by step makes one after another, and each must bring the signatures
// of the operations it brings. The order within one: key packet, epochs, keys of the authority record, operations and
// their segments; then notices, seals, record keys and media. Statements may come at any time. After an error, or
// without finish(), everything is as it was.
class Intake {
public:
    explicit Intake(Programme::Private& programme);
    ~Intake();
    Intake(const Intake&) = delete;
    Intake& operator=(const Intake&) = delete;

    // `packet`: audience keys sealed to this device; it is what a device that waits to join needs first.
    [[nodiscard]] Result<void> begin(const std::optional<share::KeyPacket>& packet = {});

    // One frame of any kind below; kinds of later versions are left aside. The first half of the work, read(), may be
    // done on another thread while this one takes what came before.
    struct ReadKey {
        share::RecordKey key;
        bool isForUs = false; // we hold the key of its audience
        QByteArray commitment; // of the record's key, if that opens
    };
    struct ReadFrame {
        share::Frame frame;
        Result<void> wellFormed;
        QList<ReadOperation> operations;
        QList<ReadKey> keys;
    };
    [[nodiscard]] ReadFrame read(share::Frame frame) const;
    [[nodiscard]] Result<void> take(const ReadFrame& read);
    [[nodiscard]] Result<void> take(const share::Frame& frame) { return take(read(frame)); }
    [[nodiscard]] Result<void> takeEpochs(const QList<EpochStatement>& epochs);
    [[nodiscard]] Result<void> takeAuthorityKeys(const QList<share::RecordKey>& keys); // of other records: left aside
    [[nodiscard]] Result<void> takeOperations(const QList<Operation>& operations); // each epoch in order
    [[nodiscard]] Result<void> takeSegments(const QList<share::SignedHead>& heads);
    // The words of operations whose headers are here already; others are left aside.
    [[nodiscard]] Result<void> takeBodies(const QList<Operation>& operations);
    // Withdrawals that came without the chain they stand in; each carries its proof.
    [[nodiscard]] Result<void> takeNotices(const QList<share::Notice>& notices);
    [[nodiscard]] Result<void> takeSeals(const QList<AudienceSeal>& seals);
    [[nodiscard]] Result<void> takeKeys(const QList<share::RecordKey>& keys);
    [[nodiscard]] Result<void> takeMediaPart(const share::MediaPart& part); // parts of a file follow each other
    void takeStatement(const share::SignedStatement& statement) { m_statements.append(statement); }

    // Checks what only the whole can show and commits. Later: the view follows when somebody reads, or at the last
    // step.
    enum class View { Now, Later };
    [[nodiscard]] Result<void> finish(View view = View::Now);

    struct Taken { // what was new here
        qint64 operations = 0;
        qint64 media = 0;
        qint64 keys = 0; // without those of new records
        qint64 statements = 0;
    };
    [[nodiscard]] const Taken& taken() const { return m_taken; }
    // For progress: operations and files that came, known or not.
    [[nodiscard]] qint64 done() const { return m_done; }

private:
    [[nodiscard]] Result<void> takePacket(const share::KeyPacket& packet);
    [[nodiscard]] ReadKey readKey(const share::RecordKey& key) const;
    [[nodiscard]] Result<void> takeRead(const QList<ReadOperation>& operations);
    [[nodiscard]] Result<void> takeRead(const ReadOperation& operation);
    [[nodiscard]] Result<void> takeRead(const ReadKey& key);
    [[nodiscard]] Result<bool> fitsItsRecord(const ReadKey& key);
    [[nodiscard]] qint64 covered(const Epoch& epoch); // Authority::coveredSeq as of now
    [[nodiscard]] Result<void> settle();
    [[nodiscard]] Result<void> beginFile(const share::MediaPart& part);
    [[nodiscard]] Result<void> endFile();
    [[nodiscard]] Result<void> checkWhoGaveTheKeys(const share::KeyPacket& packet) const;
    [[nodiscard]] Result<void> putStatements();
    [[nodiscard]] Result<void> commit();
    void undo();
    [[nodiscard]] Result<void> noteUnkeyed();

    Programme::Private& d;
    std::optional<Transaction> m_transaction;
    std::optional<share::KeyPacket> m_packet;
    QList<share::SignedStatement> m_statements;
    QSet<EpochId> m_seen; // epochs that operations came for
    QHash<EpochId, qint64> m_covered;
    QHash<RecordId, QByteArray> m_fresh; // records that came into being here, and what their body begins with
    QSet<RecordId> m_unkeyed; // of those, the ones whose key did not come
    QSet<QByteArray> m_newFiles;
    std::optional<media::Arrivals> m_arrivals;
    Programme::Private::MediaRow m_file; // that comes now, or came last
    qint64 m_fileBytes = 0; // of it, so far
    bool m_fileIsWanted = false;
    QByteArray m_authorityHead;
    bool m_authorityGrew = false; // and was not folded since
    bool m_waited = false; // this device belonged to no programme before
    bool m_isSettled = false;
    bool m_someWait = false; // operations came that do not count by themselves
    bool m_wasGivenKeys = false; // of audiences
    Taken m_taken;
    qint64 m_done = 0;
};

} // namespace uthan::store

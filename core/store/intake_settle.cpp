// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/intake.h"

namespace uthan::store {

namespace {
    constexpr qint64 kMaxNotices = 100'000; // of records that have not come
}

// Who belongs and what was taken back must be known before any key or file is written down.
Result<void> Intake::settle()
{
    if (m_isSettled)
        return {};
    m_isSettled = true;
    for (const EpochId id : std::as_const(m_seen)) {
        for (const EpochHead& branch : d.oplog->epoch(id)->branches) {
            if (branch.signedSeq < branch.seq && !d.oplog->epoch(id)->isMine)
                return Error{ErrorCode::Damaged, QStringLiteral("operations come without their device's signature")};
        }
    }
    UTHAN_TRY(d.reloadAuthority());
    m_covered.clear();
    if (!d.authority.member(d.device.id()))
        return Error{ErrorCode::WrongKey, QStringLiteral("this device was not let in")};
    // Who belongs has changed, or a judgement came before what it judges.
    if (d.authority.head() != m_authorityHead || (m_someWait && d.authority.hasJudgements()))
        UTHAN_TRY(d.settleQuarantine());
    m_authorityHead = d.authority.head();
    const auto erased = d.applyWithdrawals(); // in whatever order a record and its withdrawal came
    return erased ? Result<void>{} : erased.error();
}

Result<void> Intake::takeNotices(const QList<share::Notice>& notices)
{
    Query count = d.log->query("SELECT count(*) FROM notice");
    if (count.next() && count.integer(0) + notices.size() > kMaxNotices)
        return Error{ErrorCode::Refused, QStringLiteral("more withdrawals of unknown records than can be true")};
    UTHAN_TRY(count.status());
    for (const share::Notice& notice : notices) {
        const auto gone = d.oplog->isWithdrawn(notice.record);
        if (!gone)
            return gone.error();
        if (*gone)
            continue;
        const QByteArray key = notice.body.first(std::min<qsizetype>(notice.body.size(), crypto::kKeyBytes));
        if (notice.body.size() != crypto::kKeyBytes + crypto::kSignatureBytes
            || !crypto::verify(withdrawalMessage(d.programme, notice.record), notice.body.mid(crypto::kKeyBytes), key))
            return Error{ErrorCode::Damaged, QStringLiteral("a withdrawal does not carry its proof")};
        UTHAN_TRY(d.log->run("INSERT OR IGNORE INTO notice VALUES(?1, ?2)", notice.record, notice.body));
    }
    return {};
}

} // namespace uthan::store

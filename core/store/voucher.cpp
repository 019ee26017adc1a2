// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/voucher.h"

#include "share/wire.h"
#include "store/programme_p.h"

namespace uthan::store {

namespace {
    constexpr int kMaxSteps = 16;

    struct Step { // one admission
        EpochStatement epoch;
        QList<QByteArray> headers; // from the admission to what is signed
        QByteArray body;
        QByteArray signature;
    };

    void put(share::Put& out, const Step& step)
    {
        out.raw(step.epoch.epoch.bytes());
        out.raw(step.epoch.signingKey);
        out.raw(step.epoch.signature);
        out.raw(step.signature);
        out.block(step.body);
        out.number(static_cast<quint16>(step.headers.size()));
        for (const QByteArray& header : step.headers)
            out.block(header);
    }

    Step takeStep(share::Take& in)
    {
        Step step;
        step.epoch.epoch = EpochId::fromBytes(in.raw(16));
        step.epoch.signingKey = in.raw(crypto::kKeyBytes);
        step.epoch.signature = in.raw(crypto::kSignatureBytes);
        step.signature = in.raw(crypto::kSignatureBytes);
        step.body = in.block(kMaxVoucher);
        for (quint16 left = in.number<quint16>(); left > 0 && in.ok(); --left)
            step.headers.append(in.block(kMaxVoucher));
        return step;
    }

    // None: not signed yet.
    Result<std::optional<Step>> stepTo(const Programme::Private& d, const QByteArray& admission)
    {
        std::optional<OperationHeader> header;
        Step step;
        UTHAN_TRY(d.oplog->forRecord(d.authorityRecord, [&](qint64, const Operation& operation) -> Result<void> {
            if (operation.hash() != admission)
                return {};
            const auto parsed = OperationHeader::parse(operation.header);
            if (!parsed)
                return parsed.error();
            header = *parsed;
            step.body = operation.body;
            return {};
        }));
        const Epoch* epoch = header ? d.oplog->epoch(header->epoch) : nullptr;
        if (!epoch)
            return std::optional<Step>();
        step.epoch = epoch->statement;
        qsizetype bytes = 0;
        Query q
            = d.log->query("SELECT o.header, s.signature FROM operation o LEFT JOIN segment s ON s.epoch = o.epoch "
                           "AND s.last_seq = o.seq AND s.branch = o.branch WHERE o.epoch = ?1 AND o.seq >= ?2 AND "
                           "o.branch = (SELECT branch FROM operation WHERE epoch = ?1 AND header = ?3 AND seq = ?2) "
                           "ORDER BY o.seq",
                epoch->row, header->seq, header->encode());
        while (q.next() && bytes < kMaxVoucher) {
            step.headers.append(q.blob(0));
            bytes += q.blob(0).size();
            if (!q.isNull(1)) {
                step.signature = q.blob(1);
                return std::optional(step);
            }
        }
        UTHAN_TRY(q.status());
        return std::optional<Step>();
    }

    struct Believed {
        QByteArray signingKey;
        Role role = Role::Member;
    };

    // Who was let in by it, if it is signed by whom it says.
    std::optional<Believed> admitted(const Programme::Private& d, const Step& step)
    {
        const auto first = OperationHeader::parse(step.headers.value(0));
        if (!first || first->kind != OperationKind::Admit || first->programme != d.programme
            || first->record != d.authorityRecord || first->epoch != step.epoch.epoch || !step.epoch.isValid()
            || crypto::hash(step.body) != first->bodyHash)
            return std::nullopt;
        qint64 seq = first->seq;
        for (qsizetype i = 1; i < step.headers.size(); ++i) {
            const auto next = OperationHeader::parse(step.headers[i]);
            if (!next || next->epoch != step.epoch.epoch || next->seq != ++seq
                || next->previous != crypto::hash(step.headers[i - 1]))
                return std::nullopt;
        }
        const QByteArray head = crypto::hash(step.headers.last());
        if (!crypto::verify(segmentMessage(step.epoch.epoch, seq, head), step.signature, step.epoch.signingKey))
            return std::nullopt;
        const auto body = d.bodyOf(*first, step.body);
        if (!body)
            return std::nullopt;
        return Believed{body->value(QLatin1String("sign")).toByteArray(),
            static_cast<Role>(std::clamp<qint64>(
                body->value(QLatin1String("role")).toInteger(), 0, static_cast<qint64>(Role::Keeper)))};
    }
}

Result<QByteArray> makeVoucher(const Programme::Private& d, const QByteArray& signingKey)
{
    share::Put out;
    const Member* member = d.authority.member(deviceIdOf(signingKey));
    for (int i = 0; member && i < kMaxSteps; ++i) {
        const auto step = stepTo(d, member->operation);
        if (!step)
            return step.error();
        if (!*step || OperationHeader::parse((*step)->headers.first())->kind != OperationKind::Admit)
            break; // founded it: everybody knows
        put(out, **step);
        member = d.authority.member((*step)->epoch.device());
    }
    return out.size() > kMaxVoucher ? QByteArray() : out.bytes();
}

bool isVouched(const Programme::Private& d, const QByteArray& signingKey, const QByteArray& voucher)
{
    QList<Step> steps;
    share::Take in(voucher);
    while (in.more() && steps.size() < kMaxSteps)
        steps.prepend(takeStep(in)); // whoever was let in first comes first
    if (!in.finished())
        return false;
    QHash<DeviceId, Believed> believed;
    for (const Step& step : std::as_const(steps)) {
        const Member* known = d.authority.member(step.epoch.device());
        const Believed admitter
            = known ? Believed{known->signingKey, known->role} : believed.value(step.epoch.device());
        if ((known && known->isRemoved) || admitter.role < Role::Steward)
            continue; // its beginning we do not know, or may not believe; others may stand by themselves
        const auto let = admitted(d, step);
        if (let && let->role <= admitter.role && !d.authority.member(deviceIdOf(let->signingKey)))
            believed.insert(deviceIdOf(let->signingKey), *let);
    }
    return believed.value(deviceIdOf(signingKey)).signingKey == signingKey && signingKey.size() == crypto::kKeyBytes;
}

} // namespace uthan::store

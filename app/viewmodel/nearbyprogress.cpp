// SPDX-License-Identifier: GPL-3.0-or-later
// What is left and how big: the rows of one exchange, small things first, pictures apart from answers.
#include "i18n.h"
#include "nearbyviewmodel.h"

namespace uthan::app {

namespace {
    constexpr qint64 kMeasuredAfterMs = 3000; // before that nobody can say how long it takes

    share::ExchangeTally sum(const share::ExchangeTally& a, const share::ExchangeTally& b)
    {
        return {a.done + b.done, a.total + b.total, a.bytes + b.bytes, a.totalBytes + b.totalBytes};
    }

    share::ExchangeTally fullPictures(const share::ExchangeWay& way)
    {
        return sum(way.of(share::MediaClass::Preview), way.of(share::MediaClass::Original));
    }

    qint64 bytesLeft(const share::ExchangeWay& way)
    {
        qint64 left = 0;
        for (const share::ExchangeTally& tally : way.media)
            left += std::max<qint64>(0, tally.totalBytes - tally.bytes);
        return left;
    }
}

QVariantMap NearbyViewModel::rowOf(const QString& icon, const QString& name, const share::ExchangeTally& sent,
    const share::ExchangeTally& taken, bool isReached) const
{
    const share::ExchangeTally all = sum(sent, taken);
    const bool isHeld = all.done >= all.total && isReached;
    const bool isGoing = !isHeld && (isReached || all.done > 0 || all.bytes > 0);
    const qint64 left = std::max<qint64>(0, all.totalBytes - all.bytes);
    const auto number = [this](qint64 value) { return m_services.i18n.number(static_cast<double>(value)); };
    QString words;
    if (all.total == 0)
        //: Beside a sort of thing while sharing: none of it has to go
        words = tr("nothing to bring");
    else if (isHeld)
        //: Beside a sort of thing while sharing: all have gone. %1: how many
        words = tr("all %1").arg(number(all.total));
    else if (isGoing)
        //: Beside a sort of thing while sharing. %1 of %2 have gone
        words = tr("%1 of %2").arg(number(all.done), number(all.total));
    else if (left > 0)
        //: Beside a sort of thing while sharing: its turn comes later. %1: megabytes
        words = tr("after, %1 MB").arg(m_services.i18n.number(double(left) / 1e6, left < 10'000'000 ? 1 : 0));
    else
        //: Beside a sort of thing while sharing: its turn comes later
        words = tr("after");
    return {{QStringLiteral("icon"), icon}, {QStringLiteral("name"), name}, {QStringLiteral("total"), all.total},
        {QStringLiteral("done"), all.done}, {QStringLiteral("words"), words},
        {QStringLiteral("where"),
            isHeld        ? QStringLiteral("held")
                : isGoing ? QStringLiteral("going")
                          : QStringLiteral("here")}};
}

QString NearbyViewModel::timeLeft(qint64 left, qint64 moved) const
{
    if (left <= 0)
        return {};
    const QString mb = m_services.i18n.number(double(left) / 1e6, left < 10'000'000 ? 1 : 0);
    const qint64 ms = m_since.elapsed();
    if (ms < kMeasuredAfterMs || moved <= 0)
        //: While sharing. %1: megabytes that have not gone yet
        return tr("%1 MB left").arg(mb);
    const auto minutes = static_cast<int>(double(left) / (double(moved) / double(ms)) / 60'000);
    return minutes < 1
        //: While sharing. %1: megabytes that have not gone yet
        ? tr("%1 MB left, less than a minute").arg(mb)
        //: While sharing. %1: megabytes that have not gone yet, %n: minutes
        : tr("%1 MB left, about %Ln minute(s)", nullptr, minutes + 1).arg(mb);
}

void NearbyViewModel::showStand(int session, const transport::ExchangeStand& stand)
{
    if (m_phase == QLatin1String("sharing") && session != m_session)
        return; // one is shown at a time
    if (!stand.peer)
        return;
    if (m_phase != QLatin1String("sharing")) { // somebody called us
        m_session = session;
        m_since.start();
        m_phase = QStringLiteral("sharing");
    }
    if (m_withName != stand.peer->name || m_with != stand.peer->id) {
        m_with = stand.peer->id;
        m_withName = stand.peer->name;
        showPeople();
        Q_EMIT changed();
    }
    using share::ExchangePhase;
    using share::MediaClass;
    const share::ExchangeWay& sent = stand.progress.sent;
    const share::ExchangeWay& taken = stand.progress.taken;
    const auto media = [&](const char* icon, const QString& name, MediaClass what, ExchangePhase phase) {
        return rowOf(QString::fromLatin1(icon), name, sent.of(what), taken.of(what), stand.phase > phase);
    };
    m_rows.setRows({//: Sorts of things while sharing, small ones first
        rowOf(QStringLiteral("list"), tr("Answers and words"), sent.operations, taken.operations,
            stand.phase >= ExchangePhase::Thumbnails),
        media("image", tr("Small pictures"), MediaClass::Thumbnail, ExchangePhase::Thumbnails),
        media("mic", tr("Voices"), MediaClass::Voice, ExchangePhase::Voices),
        rowOf(QStringLiteral("camera"), tr("Full pictures"), fullPictures(sent), fullPictures(taken),
            stand.phase > ExchangePhase::Originals)});
    m_leftWords = timeLeft(bytesLeft(sent) + bytesLeft(taken), sent.wireBytes + taken.wireBytes);
    Q_EMIT progressed();
}

} // namespace uthan::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "devices.h"
#include "share/exchange.h"
#include "share/exchangeframes.h"

#include <functional>

// Two devices of one programme that talk. What goes from one end to the other can be cut, and looked into or changed on
// its way as only the devices themselves could.
class Talk {
public:
    using Change = std::function<QList<uthan::share::SayFrame>(const uthan::share::SayFrame&)>;

    Talk(Devices& devices, const QString& caller, const QString& answerer, uthan::ProgrammeId expected = {})
        : m_ends{End{std::make_unique<uthan::share::Exchange>(
                         *devices[caller].programme, uthan::share::Link{binding(), true, expected}),
                     {}, {}, {}},
            End{std::make_unique<uthan::share::Exchange>(
                    *devices[answerer].programme, uthan::share::Link{binding(), false, {}}),
                {}, {}, {}}}
    {
        devices[caller].clock.advance(1000);
        devices[answerer].clock.advance(1000);
    }
    [[nodiscard]] static QByteArray binding() { return QByteArray(64, 'b'); }

    uthan::share::Exchange& caller() { return *m_ends[0].exchange; }
    uthan::share::Exchange& answerer() { return *m_ends[1].exchange; }
    void changeWhatTheCallerSays(Change change) { m_ends[0].change = std::move(change); }
    void changeWhatTheAnswererSays(Change change) { m_ends[1].change = std::move(change); }

    // Until both are through, nothing moves any more, or so many bytes have moved in all.
    void run(qint64 most = -1, qsizetype step = 64 << 10)
    {
        for (bool moved = true; moved;) {
            moved = false;
            for (int i : {0, 1}) {
                const qint64 left = most < 0 ? step : std::min<qint64>(step, most - bytes());
                if (left <= 0)
                    return;
                const auto part = m_ends[i].exchange->toSend(left);
                if (!part.ok() || part->isEmpty())
                    continue;
                moved = true;
                m_ends[i].sent += part->size();
                m_ends[i].frames.add(*part);
                deliver(m_ends[i], *m_ends[1 - i].exchange, *part);
            }
        }
    }
    [[nodiscard]] qint64 bytes() const { return m_ends[0].sent + m_ends[1].sent; }
    [[nodiscard]] qint64 bytesFromCaller() const { return m_ends[0].sent; }
    [[nodiscard]] qint64 bytesFromAnswerer() const { return m_ends[1].sent; }
    [[nodiscard]] bool isDone() const
    {
        return std::all_of(m_ends.begin(), m_ends.end(),
            [](const End& end) { return end.exchange->phase() == uthan::share::ExchangePhase::Done; });
    }
    [[nodiscard]] QByteArray why() const
    {
        QByteArray text;
        for (const End& end : m_ends) {
            const auto error = end.exchange->error();
            text += "phase " + QByteArray::number(static_cast<int>(end.exchange->phase())) + ' '
                + (error ? error->text().toUtf8() : QByteArray()) + "; ";
        }
        return text;
    }
    // Every frame that either end said, in order.
    QList<uthan::share::Say> said;

private:
    struct End {
        std::unique_ptr<uthan::share::Exchange> exchange;
        uthan::share::SayReader frames;
        Change change;
        qint64 sent = 0;
    };
    void deliver(End& from, uthan::share::Exchange& to, const QByteArray& part)
    {
        QByteArray changed;
        for (;;) {
            const auto frame = from.frames.next(uthan::share::kMaxSay);
            if (!frame.ok() || !*frame)
                break;
            said.append(static_cast<uthan::share::Say>((*frame)->type));
            for (const auto& one : from.change ? from.change(**frame) : QList<uthan::share::SayFrame>())
                changed += bytesOf(one);
        }
        (void)to.receive(from.change ? changed : part);
    }
    static QByteArray bytesOf(const uthan::share::SayFrame& frame)
    {
        QByteArray bytes = uthan::share::encodeSay(static_cast<uthan::share::Say>(frame.type), frame.payload);
        if (frame.maySkip)
            bytes[1] = 1;
        return bytes;
    }
    std::array<End, 2> m_ends;
};

#define TALKED(talk) QVERIFY2((talk).isDone(), (talk).why().constData())

// SPDX-License-Identifier: GPL-3.0-or-later
#include "spokenkeeper.h"

#include "devices.h"
#include "keptpieces.h"

#include <algorithm>
#include <utility>

namespace uthan::app {

namespace {
    QString keyOf(const SpokenKeeper::For& to)
    {
        return to.draft.text() + QLatin1Char('/') + to.part;
    }
}

SpokenKeeper::SpokenKeeper(const Services& services, Take take, Put put, QObject* parent)
    : QObject(parent)
    , m_store(services.store)
    , m_random(services.random)
    , m_capture(services.devices.recorder())
    , m_take(std::move(take))
    , m_put(put)
{
    connect(&m_capture, &VoiceCapture::recorded, this, [this](const QByteArray& bytes, const QString& type, qint64 ms) {
        keepNew({std::exchange(m_for, {}), bytes, type, ms});
    });
    connect(&m_capture, &VoiceCapture::grew, this, [this](const QByteArray& more, const QString& type, qint64 ms) {
        keepPiece(m_store, {m_for.recording, m_for.draft, m_for.part, more, type, ms});
    });
    connect(&m_capture, &VoiceCapture::givenUp, this, [this] { forgetPieces(m_store, m_for.recording); });
    connect(&m_capture, &VoiceCapture::stateChanged, this, &SpokenKeeper::captureChanged);
}

void SpokenKeeper::say(const For& to)
{
    if (m_capture.isBusy()) {
        if (m_for == to) // pressed once more, before the screen showed that it is heard
            return;
        end();
        if (m_capture.isBusy()) { // else it only waited itself, and nothing would come of it
            m_next = to;
            return;
        }
    }
    m_for = to;
    m_for.recording = m_store.newRecordId(m_random);
    m_capture.start();
    Q_EMIT changed();
}

void SpokenKeeper::end()
{
    m_next.reset();
    m_capture.stop();
    m_capture.forgetTrouble();
}

void SpokenKeeper::drop(RecordId draft)
{
    if (m_next && m_next->draft == draft)
        m_next.reset();
    if (m_for.draft == draft)
        m_capture.discard();
    m_unkept.removeIf([draft](const Said& said) { return said.to.draft == draft; });
    m_unput.removeIf([draft](const Voice& voice) { return voice.to.draft == draft; });
    Q_EMIT changed();
}

int SpokenKeeper::outdo(const For& to)
{
    const auto isForIt = [this, &to](const auto& each) {
        if (each.to == to)
            forgetPieces(m_store, each.to.recording);
        return each.to == to;
    };
    m_unkept.removeIf(isForIt);
    m_unput.removeIf(isForIt);
    return m_newest[keyOf(to)] = ++m_said;
}

template <typename T> bool SpokenKeeper::isOutdone(const T& said) const
{
    return said.number < m_newest.value(keyOf(said.to));
}

void SpokenKeeper::forget(const For& to)
{
    (void)outdo(to);
    m_late.removeIf([&to](const Voice& voice) { return voice.to == to; });
}

void SpokenKeeper::keepNew(Said said)
{
    said.number = outdo(said.to);
    keep(said);
}

bool SpokenKeeper::hasUnkept(RecordId draft) const
{
    const auto isFor = [draft](const auto& each) { return each.to.draft == draft; };
    return std::any_of(m_unkept.begin(), m_unkept.end(), isFor) || std::any_of(m_unput.begin(), m_unput.end(), isFor);
}

void SpokenKeeper::captureChanged()
{
    if (!m_capture.isBusy() && m_next) {
        // Not from inside the recorder's own signal.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (const auto next = std::exchange(m_next, {}))
                    say(*next);
            },
            Qt::QueuedConnection);
    }
    Q_EMIT changed();
}

void SpokenKeeper::keep(const Said& said)
{
    ++m_keeping;
    askStore(
        m_store, this,
        [owner = said.to.draft, bytes = said.bytes, type = said.type](
            store::Programme& programme) -> Result<record::MediaRef> {
            if (isElsewhere(programme, owner))
                return record::MediaRef{};
            return programme.addMedia(owner, bytes, type);
        },
        [this, said](const Result<record::MediaRef>& added) {
            --m_keeping;
            if (isOutdone(said)) { // what no draft names goes away with it
                forgetPieces(m_store, said.to.recording);
            } else if (!added || added->isNull()) {
                m_unkept.append(said);
                if (!added)
                    Q_EMIT failed(added.error());
            } else {
                record::MediaRef voice = *added;
                voice.durationMs = said.ms;
                arrived({said.to, voice, said.number});
            }
            Q_EMIT changed();
        });
}

void SpokenKeeper::keepAgain()
{
    const auto again = std::exchange(m_unkept, {});
    for (const Said& said : again)
        keep(said);
    const auto unput = std::exchange(m_unput, {});
    for (const Voice& voice : unput)
        arrived(voice);
}

void SpokenKeeper::arrived(const Voice& voice)
{
    if (m_isExpecting)
        m_late.append(voice);
    if (m_take(voice.to, voice.ref))
        return;
    putAway(voice);
}

void SpokenKeeper::putAway(const Voice& voice)
{
    ++m_keeping;
    askStore(
        m_store, this,
        [voice, put = m_put](store::Programme& programme) -> Result<bool> { // false: only not here
            auto draft = programme.draft(voice.to.draft);
            if (!draft && isElsewhere(programme, voice.to.draft))
                return false;
            if (!draft && draft.error().code == ErrorCode::NotFound) { // thrown away meanwhile
                UTHAN_TRY(store::forgetPieces(programme, voice.to.recording));
                return true;
            }
            if (!draft)
                return draft.error();
            put(draft->body, voice.to.part, voice.ref);
            UTHAN_TRY(programme.saveDraft(*draft, {voice.to.recording}));
            return true;
        },
        [this, voice](const Result<bool>& put) {
            --m_keeping;
            if ((!put || !*put) && !isOutdone(voice)) {
                m_unput.append(voice);
                if (!put)
                    Q_EMIT failed(put.error());
            }
            Q_EMIT changed();
        });
}

void SpokenKeeper::expect()
{
    m_isExpecting = true;
}

void SpokenKeeper::complete(store::Draft* draft)
{
    for (const Voice& voice : std::as_const(m_late)) {
        if (draft && voice.to.draft == draft->id)
            m_put(draft->body, voice.to.part, voice.ref);
    }
    m_late.clear();
    m_isExpecting = false;
}

} // namespace uthan::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "spokenkeeper.h"

#include "storecall.h"

#include <algorithm>
#include <utility>

namespace uthan::app {

SpokenKeeper::SpokenKeeper(StoreService& store, device::AudioRecorder& recorder, Take take, Put put, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_capture(recorder)
    , m_take(std::move(take))
    , m_put(put)
{
    connect(&m_capture, &VoiceCapture::recorded, this, [this](const QByteArray& bytes, const QString& type, qint64 ms) {
        keep({std::exchange(m_for, {}), bytes, type, ms});
    });
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
            store::Programme& programme) { return programme.addMedia(owner, bytes, type); },
        [this, said](const Result<record::MediaRef>& added) {
            --m_keeping;
            if (added) {
                record::MediaRef voice = *added;
                voice.durationMs = said.ms;
                arrived(said.to, voice);
            } else {
                m_unkept.append(said);
                Q_EMIT failed(added.error());
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
        arrived(voice.to, voice.ref);
}

void SpokenKeeper::arrived(const For& to, const record::MediaRef& voice)
{
    if (m_isExpecting)
        m_late.append({to, voice});
    if (m_take(to, voice))
        return;
    putAway({to, voice});
}

void SpokenKeeper::putAway(const Voice& voice)
{
    ++m_keeping;
    askStore(
        m_store, this,
        [voice, put = m_put](store::Programme& programme) -> Result<void> {
            auto draft = programme.draft(voice.to.draft);
            if (!draft && draft.error().code == ErrorCode::NotFound)
                return {}; // thrown away meanwhile
            if (!draft)
                return draft.error();
            put(draft->body, voice.to.part, voice.ref);
            return programme.saveDraft(*draft);
        },
        [this, voice](const Result<void>& result) {
            --m_keeping;
            if (!result) {
                m_unput.append(voice);
                Q_EMIT failed(result.error());
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
    for (const auto& [to, voice] : std::as_const(m_late)) {
        if (draft && to.draft == draft->id)
            m_put(draft->body, to.part, voice);
    }
    m_late.clear();
    m_isExpecting = false;
}

} // namespace uthan::app

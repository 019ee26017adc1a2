// SPDX-License-Identifier: GPL-3.0-or-later
#include "filmshow.h"

#include <algorithm>
#include <QPointer>

namespace uthan::app {

FilmShow::FilmShow(device::Devices& devices, QObject* parent)
    : QObject(parent)
    , m_devices(devices)
{
}

device::VideoPlayer& FilmShow::player()
{
    if (m_player)
        return *m_player;
    m_player = &m_devices.film();
    connect(m_player, &device::VideoPlayer::playingChanged, this, &FilmShow::changed);
    connect(m_player, &device::VideoPlayer::positionChanged, this, &FilmShow::positionChanged);
    connect(m_player, &device::VideoPlayer::ended, this, [this] {
        m_over = true;
        Q_EMIT changed();
    });
    // Not from inside the player's own signal.
    connect(m_player, &device::VideoPlayer::failed, this, &FilmShow::fail, Qt::QueuedConnection);
    return *m_player;
}

bool FilmShow::isPlaying() const
{
    return !m_key.isEmpty() && m_player && m_player->isPlaying();
}

int FilmShow::positionMs() const
{
    return m_player && !m_key.isEmpty() ? static_cast<int>(m_over ? m_player->durationMs() : m_player->positionMs())
                                        : 0;
}

int FilmShow::lengthMs() const
{
    return m_player && !m_key.isEmpty() ? static_cast<int>(m_player->durationMs()) : 0;
}

void FilmShow::watch(const QString& key, QObject* videoOutput, const Fetch& fetch)
{
    stop();
    m_silent.clear();
    m_key = key;
    m_over = false;
    Q_EMIT changed();
    const QPointer<QObject> output(videoOutput);
    fetch([this, output, watching = m_watching](const QByteArray& film) {
        if (watching != m_watching)
            return;
        if (film.isEmpty() || !output)
            fail();
        else
            player().open(film, output);
    });
}

void FilmShow::toggle()
{
    if (m_key.isEmpty())
        return;
    m_over = false;
    if (player().isPlaying())
        player().pause();
    else
        player().play();
    Q_EMIT changed();
}

void FilmShow::skipBy(int ms)
{
    if (m_key.isEmpty())
        return;
    m_over = false;
    player().seek(std::max<qint64>(0, player().positionMs() + ms));
    Q_EMIT changed();
}

void FilmShow::stop(const QString& key)
{
    if (m_key.isEmpty() || (!key.isEmpty() && key != m_key))
        return;
    ++m_watching;
    m_key.clear();
    if (m_player)
        m_player->close();
    Q_EMIT changed();
    Q_EMIT positionChanged();
}

void FilmShow::fail()
{
    if (m_key.isEmpty())
        return;
    const QString key = m_key;
    stop();
    m_silent = key;
    Q_EMIT changed();
}

} // namespace uthan::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "roomviewmodel.h"

#include "storecall.h"

namespace uthan::app {

namespace {
    constexpr double kMegabyte = 1'000'000.0;
}

RoomViewModel::RoomViewModel(StoreService& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&m_store, &StoreService::recordsChanged, this, [this] {
        if (m_looked)
            refresh();
    });
}

double RoomViewModel::hereMegabytes() const
{
    return static_cast<double>(m_room.hereBytes) / kMegabyte;
}

double RoomViewModel::safeMegabytes() const
{
    return static_cast<double>(m_room.safeBytes) / kMegabyte;
}

void RoomViewModel::refresh()
{
    m_looked = true;
    askStore(
        m_store, this,
        [](store::Programme& p) {
            return p.waitsToJoin() ? Result<store::MediaRoom>(store::MediaRoom()) : p.mediaRoom();
        },
        [this](const Result<store::MediaRoom>& room) {
            if (!room)
                return;
            m_room = *room;
            Q_EMIT changed();
        });
}

void RoomViewModel::lookFor(const QString& source)
{
    const QString address = source.section(QLatin1Char('/'), -1);
    if (!source.startsWith(QLatin1String("image://media/")) || address.isEmpty())
        return;
    askStore(
        m_store, this,
        [address](store::Programme& p) {
            return p.placeOf({address, {}, 0});
        },
        [this, source](const Result<store::MediaPlace>& place) {
            if (!place || place->isHere)
                return;
            if (place->others == 0)
                //: In place of a picture that other devices have not sent yet
                m_missing[source] = tr("This picture is not on this device yet. It comes when you share.");
            else if (place->isCleared)
                //: In place of a picture that was taken off this device to make room. %n: devices
                m_missing[source] = tr(
                    "This picture was cleared from this device. It is on %Ln other device(s).", nullptr, place->others);
            else
                //: In place of a picture that is still to come. %n: devices
                m_missing[source] = tr("This picture has not come to this device yet. It is on %Ln other device(s).",
                    nullptr, place->others);
            Q_EMIT missingChanged();
        });
}

void RoomViewModel::clear()
{
    askStore(
        m_store, this, [](store::Programme& p) { return p.clearMedia(); },
        [this](const Result<qint64>& cleared) {
            m_hasTrouble = !cleared.ok();
            m_isFetching = false;
            m_store.announce({});
            Q_EMIT changed();
        });
}

void RoomViewModel::fetchAgain()
{
    askStore(
        m_store, this, [](store::Programme& p) { return p.fetchMediaAgain(); },
        [this](const Result<void>& asked) {
            m_hasTrouble = !asked.ok();
            m_isFetching = asked.ok();
            Q_EMIT changed();
        });
}

} // namespace uthan::app

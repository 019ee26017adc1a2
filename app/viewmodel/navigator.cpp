// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigator.h"

#include <QCborArray>

namespace uthan::app {

Navigator::Navigator(QObject* parent)
    : QObject(parent)
    , m_place(places().first())
{
    for (const QString& place : places())
        m_stacks[place] = {Stop{place, {}}};
}

QStringList Navigator::places()
{
    return {QStringLiteral("gather"), QStringLiteral("talk"), QStringLiteral("follow"), QStringLiteral("share"),
        QStringLiteral("desk"), QStringLiteral("me")};
}

const QList<Navigator::Stop>& Navigator::stack() const
{
    return m_stacks.constFind(m_place).value();
}

QList<Navigator::Stop>& Navigator::stack()
{
    return m_stacks[m_place];
}

void Navigator::go(const QString& place)
{
    if (!m_stacks.contains(place))
        return;
    if (m_place == place) {
        if (depth() == 1)
            return;
        stack().resize(1);
    }
    m_place = place;
    Q_EMIT changedPlace();
    Q_EMIT moved();
}

void Navigator::push(const QString& page, const QVariantMap& parameters)
{
    const Stop stop{page, parameters};
    if (stack().last() == stop) // a second tap before the page came
        return;
    stack().append(stop);
    Q_EMIT pushed();
    Q_EMIT moved();
}

void Navigator::replace(const QString& page, const QVariantMap& parameters)
{
    stack().last() = Stop{page, parameters};
    Q_EMIT changedPlace();
    Q_EMIT moved();
}

void Navigator::finish()
{
    if (depth() == 1 || stack().last().isDone)
        return;
    stack().last().isDone = true;
    Q_EMIT moved();
}

void Navigator::open(const QString& place, const QString& page, const QVariantMap& parameters)
{
    if (!m_stacks.contains(place))
        return;
    m_place = place;
    stack().resize(1);
    stack().append(Stop{page, parameters});
    Q_EMIT changedPlace();
    Q_EMIT moved();
}

bool Navigator::back()
{
    if (depth() > 1) {
        stack().removeLast();
        Q_EMIT popped();
        Q_EMIT moved();
        return true;
    }
    if (m_place == places().first())
        return false;
    go(places().first());
    return true;
}

void Navigator::home()
{
    m_place = places().first();
    stack().resize(1);
    Q_EMIT changedPlace();
    Q_EMIT moved();
}

void Navigator::setFirstPage(const QString& place, const QString& page)
{
    const auto it = m_stacks.find(place);
    if (it == m_stacks.end() || it->first().page == page)
        return;
    it->first() = Stop{page, {}};
    if (place == m_place && depth() == 1) {
        Q_EMIT changedPlace();
        Q_EMIT moved();
    }
}

void Navigator::forgetAll()
{
    for (auto& s : m_stacks)
        s.resize(1);
    home();
}

QCborMap Navigator::toCbor() const
{
    QCborMap stacks;
    for (auto it = m_stacks.cbegin(); it != m_stacks.cend(); ++it) {
        QCborArray stops;
        for (const Stop& s : it.value().mid(1)) { // the first page follows from the state, it is not kept
            if (s.isDone)
                break;
            stops.append(QCborMap{
                {QStringLiteral("page"), s.page}, {QStringLiteral("with"), QCborMap::fromVariantMap(s.parameters)}});
        }
        if (!stops.isEmpty())
            stacks.insert(it.key(), stops);
    }
    return {{QStringLiteral("place"), m_place}, {QStringLiteral("stacks"), stacks}};
}

void Navigator::restore(const QCborMap& kept)
{
    const QString place = kept.value(QStringLiteral("place")).toString();
    if (m_stacks.contains(place))
        m_place = place;
    const QCborMap stacks = kept.value(QStringLiteral("stacks")).toMap();
    for (auto it = m_stacks.begin(); it != m_stacks.end(); ++it) {
        it->resize(1);
        const QCborArray stops = stacks.value(it.key()).toArray();
        for (const auto& v : stops) {
            const QString page = v.toMap().value(QStringLiteral("page")).toString();
            if (!page.isEmpty())
                it->append(Stop{page, v.toMap().value(QStringLiteral("with")).toMap().toVariantMap()});
        }
    }
    Q_EMIT changedPlace();
    Q_EMIT moved();
}

} // namespace uthan::app

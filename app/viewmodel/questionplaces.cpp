// SPDX-License-Identifier: GPL-3.0-or-later
// Places, ways and areas as answers: "latitude longitude altitude accuracy", several with semicolons between.
#include "placetext.h"
#include "questionitem.h"

#include <algorithm>
#include <QtMath>

namespace uthan::app {

QList<QuestionItem::Spot> QuestionItem::spots() const
{
    QList<Spot> out;
    const QStringList texts = m_view.value.toString().split(u';', Qt::SkipEmptyParts);
    for (const QString& text : texts) {
        const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
        bool okay = false, fits = false;
        const Spot spot{parts.value(0).toDouble(&okay), parts.value(1).toDouble(&fits), parts.value(2).toDouble(),
            parts.value(3).toDouble()};
        if (okay && fits)
            out << spot;
    }
    const bool closed = out.size() > 1 && out.first().latitude == out.last().latitude
        && out.first().longitude == out.last().longitude;
    if (m_view.type == QLatin1String("geoshape") && closed)
        out.removeLast();
    return out;
}

QVariantList QuestionItem::points() const
{
    QVariantList out;
    for (const Spot& spot : spots())
        out << QVariantMap{{QStringLiteral("lat"), spot.latitude}, {QStringLiteral("lon"), spot.longitude}};
    return out;
}

bool QuestionItem::isBegun() const
{
    const QString text = m_view.value.toString();
    const qsizetype least = m_view.type == QLatin1String("geotrace") ? 2
        : m_view.type == QLatin1String("geoshape")                   ? 3
                                                                     : 0;
    const qsizetype are = spots().size();
    return are > 0 && are < least && are == text.split(u';', Qt::SkipEmptyParts).size();
}

// An area is closed as soon as it can be one; a single point of it is kept too, so that nothing put down is lost.
void QuestionItem::answerSpots(QList<Spot> spots)
{
    if (m_view.type == QLatin1String("geoshape") && spots.size() > 2)
        spots << spots.first();
    QStringList texts;
    for (const Spot& spot : std::as_const(spots))
        texts << placeText(spot.latitude, spot.longitude, spot.altitude, spot.accuracy);
    give(texts.isEmpty() ? QCborValue(nullptr) : QCborValue(texts.join(QStringLiteral("; "))));
}

int QuestionItem::metresOff() const
{
    const QList<Spot> all = spots();
    const double most = parameter(QStringLiteral("warning-accuracy"), 0);
    return all.size() == 1 && most > 0 && all.first().accuracy > most ? qCeil(all.first().accuracy) : 0;
}

bool QuestionItem::wantsCloser(double accuracy) const
{
    const double wished = parameter(QStringLiteral("capture-accuracy"), 0);
    return wished > 0 && accuracy > wished;
}

void QuestionItem::putAt(double latitude, double longitude, double accuracy)
{
    if (m_view.type == QLatin1String("geopoint"))
        give(placeText(latitude, longitude, 0, accuracy));
    else
        addPoint(latitude, longitude, accuracy);
}

void QuestionItem::addPoint(double latitude, double longitude, double accuracy)
{
    QList<Spot> all = spots();
    all << Spot{latitude, longitude, 0, accuracy};
    answerSpots(all);
}

void QuestionItem::movePoint(int index, double latitude, double longitude)
{
    QList<Spot> all = spots();
    if (index < 0 || index >= all.size())
        return;
    all[index] = {latitude, longitude, 0, 0};
    answerSpots(all);
}

void QuestionItem::removePoint(int index)
{
    QList<Spot> all = spots();
    const qsizetype at = index < 0 ? all.size() - 1 : index;
    if (at < 0 || at >= all.size())
        return;
    all.removeAt(at);
    answerSpots(all);
}

void QuestionItem::setRegions(SvgRegions regions)
{
    m_regions = std::move(regions);
    Q_EMIT regionsChanged();
}

} // namespace uthan::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "choicemodel.h"

#include "form/lists/foldtext.h"

#include <algorithm>
#include <cmath>

namespace uthan::app {

namespace {
    constexpr int kAtOnce = 24; // more than a window shows
    constexpr int kMore = 4; // each is a card of some forty items: a few are made in one turn
    constexpr int kTurnMs = 1;

    // Yes, no, don't know and rather not come up in every survey: they have our own pictures where a form brings none.
    QString ownPicture(const QString& name)
    {
        static const QStringList known{
            QStringLiteral("yes"), QStringLiteral("no"), QStringLiteral("dk"), QStringLiteral("pns")};
        return known.contains(name) ? QStringLiteral("image://art/y_%1").arg(name) : QString();
    }
}

namespace {
    // The middle of what a form says of a place: "latitude longitude altitude accuracy", several with semicolons.
    std::optional<place::Point> pointOf(const QString& geometry)
    {
        double lon = 0, lat = 0;
        int count = 0;
        for (const QString& text : geometry.split(u';', Qt::SkipEmptyParts)) {
            const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
            bool north = false, east = false;
            const double latitude = parts.value(0).toDouble(&north), longitude = parts.value(1).toDouble(&east);
            if (!north || !east || std::abs(latitude) > 90 || std::abs(longitude) > 180)
                return {};
            lat += latitude;
            lon += longitude;
            ++count;
        }
        return count == 0 ? std::nullopt : std::optional(place::Point{lon / count, lat / count});
    }
}

ChoiceModel::ChoiceModel(QObject* parent)
    : QAbstractListModel(parent)
{
    m_growing.setSingleShot(true);
    m_growing.setInterval(kTurnMs);
    m_growing.callOnTimeout(this, &ChoiceModel::grow);
}

void ChoiceModel::growSoon()
{
    if (m_there < count())
        m_growing.start();
}

void ChoiceModel::grow()
{
    const int to = std::min(count(), m_there + kMore);
    if (to <= m_there)
        return;
    beginInsertRows({}, m_there, to - 1);
    m_there = to;
    endInsertRows();
    growSoon();
}

// Its own, else the app's: the choices that every survey has alike (yes, no, …) have one, where there are no others.
QString ChoiceModel::pictureOf(
    const form::ChoiceView& choice, const QList<form::ChoiceView>& all, const QString& mediaBase)
{
    if (!choice.image.isEmpty())
        return mediaBase + choice.image;
    const bool allKnown
        = std::all_of(all.begin(), all.end(), [](const auto& c) { return !ownPicture(c.name).isEmpty(); });
    return allKnown ? ownPicture(choice.name) : QString();
}

void ChoiceModel::show(const QList<form::ChoiceView>& choices, const QString& mediaBase, const QStringList& ranked)
{
    const auto urlOf = [&](const QString& file) { return file.isEmpty() ? QString() : mediaBase + file; };
    QList<Row> rows;
    rows.reserve(choices.size());
    for (const form::ChoiceView& c : choices) {
        const QString picture = pictureOf(c, choices, mediaBase);
        rows.append({c.name, Words::ofLabel(c.label), picture, c.selected, static_cast<int>(ranked.indexOf(c.name)) + 1,
            Words::ofLabel(c.second), pointOf(c.geometry), urlOf(c.bigImage), c.video});
    }
    if (!ranked.isEmpty() && !m_allAtOnce) // what has its place stands there; very many stay where they are found
        std::stable_sort(rows.begin(), rows.end(),
            [](const Row& a, const Row& b) { return a.rank > 0 && (b.rank == 0 || a.rank < b.rank); });
    const auto isSame = [](const Row& a, const Row& b) { return a.name == b.name && a.picture == b.picture; };
    if (rows.size() == m_rows.size() && std::is_permutation(rows.begin(), rows.end(), m_rows.begin(), isSame))
        moveTo(rows);
    const bool sameChoices = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), isSame);
    if (!sameChoices) {
        beginResetModel();
        m_rows = rows;
        m_there = m_allAtOnce ? count() : std::min(count(), kAtOnce);
        endResetModel();
        growSoon();
        Q_EMIT countChanged();
        Q_EMIT wordsChanged();
        return;
    }
    bool touched = false;
    for (int i = 0; i < rows.size(); ++i) {
        if (rows[i] == m_rows[i])
            continue;
        m_rows[i] = rows[i];
        if (i < m_there)
            Q_EMIT dataChanged(index(i), index(i));
        touched = true;
    }
    if (touched)
        Q_EMIT wordsChanged();
}

// The same cards in another order: each keeps what it is, and the focus.
void ChoiceModel::moveTo(const QList<Row>& order)
{
    for (qsizetype to = 0; to < order.size(); ++to) {
        qsizetype from = to;
        while (m_rows[from].name != order[to].name)
            ++from;
        if (from == to)
            continue;
        while (m_there <= from)
            grow();
        beginMoveRows({}, int(from), int(from), {}, int(to));
        m_rows.move(from, to);
        endMoveRows();
    }
}

Words ChoiceModel::chosenWords() const
{
    const auto chosen = std::find_if(m_rows.begin(), m_rows.end(), [](const Row& r) { return r.selected; });
    return chosen == m_rows.end() ? Words{} : chosen->words;
}

Words ChoiceModel::secondChosen() const
{
    QList<Words> parts;
    for (const Row& row : m_rows) {
        if (row.selected && !row.second.text.isEmpty())
            parts << row.second;
    }
    return parts.isEmpty() ? Words{} : Words::joined(parts, parts.last().language);
}

Words ChoiceModel::chosen() const
{
    QList<Words> parts;
    for (const Row& row : m_rows) {
        if (row.selected)
            parts << row.words;
    }
    return parts.isEmpty() ? Words{} : Words::joined(parts, parts.first().language);
}

bool ChoiceModel::has(const QString& words, const QString& part)
{
    return form::foldText(words).contains(form::foldText(part.trimmed()));
}

int ChoiceModel::countWith(const QString& part, const QString&) const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [&part](const Row& row) {
        return row.selected || has(row.words.text, part) || (!row.second.text.isEmpty() && has(row.second.text, part));
    }));
}

bool ChoiceModel::hasPictures() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const Row& r) { return !r.picture.isEmpty(); });
}

bool ChoiceModel::hasMore() const
{
    return std::any_of(
        m_rows.begin(), m_rows.end(), [](const Row& r) { return !r.bigPicture.isEmpty() || !r.film.isEmpty(); });
}

int ChoiceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_there;
}

QVariant ChoiceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[index.row()];
    switch (role) {
    case NameRole:
        return row.name;
    case Qt::DisplayRole:
        return row.words.text;
    case WordsRole:
        return QVariant::fromValue(row.words);
    case PictureRole:
        return row.picture;
    case SelectedRole:
        return row.selected;
    case RankRole:
        return row.rank;
    case SecondRole:
        return QVariant::fromValue(row.second);
    default:
        return more(row, role);
    }
}

// What few have; and as MapCanvas asks for the places it draws.
QVariant ChoiceModel::more(const Row& row, int role)
{
    switch (role) {
    case BigPictureRole:
        return row.bigPicture;
    case FilmRole:
        return row.film;
    case IdRole:
        return row.name;
    case LongitudeRole:
        return row.point ? QVariant(row.point->lon) : QVariant();
    case LatitudeRole:
        return row.point ? QVariant(row.point->lat) : QVariant();
    case IconRole:
        return row.selected ? QStringLiteral("check") : QStringLiteral("pin");
    case ColourRole:
        return row.selected ? QStringLiteral("#09504f") : QStringLiteral("#593a6c");
    case ShapeRole:
        return row.selected ? QStringLiteral("square") : QStringLiteral("round");
    case CellRole:
        return 0;
    default:
        return {};
    }
}

QHash<int, QByteArray> ChoiceModel::roleNames() const
{
    return {{NameRole, "name"}, {WordsRole, "words"}, {PictureRole, "picture"}, {SelectedRole, "selected"},
        {RankRole, "rank"}, {SecondRole, "second"}, {IdRole, "id"}, {LongitudeRole, "lon"}, {LatitudeRole, "lat"},
        {IconRole, "icon"}, {ColourRole, "colour"}, {ShapeRole, "shape"}, {CellRole, "cell"},
        {BigPictureRole, "bigPicture"}, {FilmRole, "film"}};
}

} // namespace uthan::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapviewmodel.h"

#include "devices.h"
#include "i18n.h"
#include "personsession.h"
#include "place/localsheet.h"
#include "problemwords.h"
#include "store/recordingpieces.h"
#include "voice.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace uthan::app {

namespace {
    constexpr double kDegreesPerRadian = 57.295779513082320877;
    const QString kPlace = QStringLiteral("place");
    const QString kExact = QStringLiteral("place_exact");

    place::Point middleOf(const place::Geometry& geometry)
    {
        return geometry.isNull() ? place::Point{} : geometry.points.first();
    }

    void putVoice(QCborMap& body, const record::MediaRef& voice, void (SaidVoice::*put)(const record::MediaRef&))
    {
        SaidVoice said = SaidVoice::fromCbor(body);
        (said.*put)(voice);
        said.toCbor(body);
    }
}

MapViewModel::MapViewModel(const Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_categories({QStringLiteral("id"), QStringLiteral("icon"), QStringLiteral("colour"), QStringLiteral("shape"),
          QStringLiteral("label"), QStringLiteral("language"), QStringLiteral("isFallback"),
          QStringLiteral("sensitivity")})
    , m_places({QStringLiteral("id"), QStringLiteral("category"), QStringLiteral("icon"), QStringLiteral("colour"),
          QStringLiteral("shape"), QStringLiteral("label"), QStringLiteral("labelLanguage"), QStringLiteral("lon"),
          QStringLiteral("lat"), QStringLiteral("cell"), QStringLiteral("words"), QStringLiteral("language"),
          QStringLiteral("hasVoice"), QStringLiteral("where"), QStringLiteral("mine"), QStringLiteral("sensitivity")})
    , m_keeper(services.store)
    , m_spoken(
          services, [this](const SpokenKeeper::For& to, const record::MediaRef& voice) { return takeVoice(to, voice); },
          [](QCborMap& body, const QString&, const record::MediaRef& voice) { putVoice(body, voice, &SaidVoice::put); })
    , m_settling([this] { return m_spoken.isAtWork() || m_keeper.isAtWork() || m_keeping; })
{
    connect(&services.store, &StoreService::recordsChanged, this, [this](const QStringList& kinds) {
        if (m_read && (kinds.isEmpty() || kinds.contains(kPlace) || kinds.contains(QStringLiteral("legend"))))
            refresh();
    });
    connect(&services.i18n, &I18n::languageChanged, this, [this] {
        showCategories();
        showPlaces();
    });
    connect(&m_spoken, &SpokenKeeper::changed, this, &MapViewModel::spokenChanged);
    connect(this, &MapViewModel::draftChanged, this, &MapViewModel::sayingChanged); // another place
    connect(&m_spoken, &SpokenKeeper::failed, this, [this](const Error& error) {
        if (std::exchange(m_putsWhenSaid, false)) // not without it
            setKeeping(false);
        setProblem(ProblemWords::sentence(error, ProblemWords::About::Programme));
    });
    connect(&m_keeper, &DraftKeeper::keptChanged, &m_settling, &Settling::look);
    connect(&m_keeper, &DraftKeeper::failed, this,
        [this](const Error& error) { setProblem(ProblemWords::sentence(error, ProblemWords::About::Programme)); });
    connect(&services.session, &PersonSession::ended, this, &MapViewModel::forget);
    device::PositionSource& position = services.devices.position();
    connect(&position, &device::PositionSource::located, this, [this](double lon, double lat, double accuracyM) {
        if (!m_locating)
            return;
        locatingEnded();
        Q_EMIT found(lon, lat, accuracyM);
    });
    connect(&position, &device::PositionSource::failed, this, [this](device::Problem why) {
        if (!m_locating)
            return;
        locatingEnded();
        setProblem(why == device::Problem::NotAllowed
                //: Shown when the person or the system forbids knowing where the device is
                ? tr("This device may not say where it is. Move the map to the place instead.")
                : why == device::Problem::NoAnswer
                    //: Shown when the device could not find out where it is
                    ? tr("This device could not find where it is. Move the map to the place instead.")
                    //: Shown when the device cannot know where it is
                    : tr("This device does not know where it is. Move the map to the place instead."));
    });
}

// On the store's thread. The exact part is a record of its own, which this device holds or does not.
Result<MapViewModel::Read> MapViewModel::read(store::Programme& programme, PersonId person, bool takesUp)
{
    Read seen;
    auto legend = Legend::read(programme);
    if (!legend)
        return legend.error();
    seen.legend = std::move(legend).value();
    QHash<QString, place::Geometry> exact;
    const auto exactRecords = programme.records({.kind = kExact});
    if (!exactRecords)
        return exactRecords.error();
    for (const record::Record& r : *exactRecords)
        exact.insert(r.text(kPlace), place::Geometry::fromCbor(r.fields.value(QStringLiteral("geometry"))));
    const auto records = programme.records({.kind = kPlace});
    if (!records)
        return records.error();
    QHash<PersonId, bool> mayShow;
    for (const record::Record& r : *records) {
        if (r.author != person && !mayShow.contains(r.author)) {
            const auto consent = programme.consentOf(r.author);
            mayShow.insert(r.author, consent.ok() && record::mayUse(*consent, record::Use::TalkTogether));
        }
        if (r.author != person && !mayShow.value(r.author))
            continue;
        Seen place{r.id, r.text(QStringLiteral("category")), r.text(QStringLiteral("note")),
            r.text(QStringLiteral("language")), r.text(QStringLiteral("sensitivity")), exact.value(r.id.text()), 0,
            r.author == person, record::MediaRef::fromCbor(r.fields.value(QStringLiteral("voice")))};
        if (place.words.isEmpty())
            place.words = r.text(QStringLiteral("name"));
        if (place.geometry.isNull()) {
            place.geometry = place::Geometry::fromCbor(r.fields.value(QStringLiteral("geometry")));
            place.cell = static_cast<int>(r.fields.value(QStringLiteral("cell_m")).toInteger(0));
        }
        seen.places.append(place);
    }
    const auto drafts = programme.drafts(kPlace);
    if (!drafts)
        return drafts.error();
    for (const store::Draft& draft : *drafts) { // the latest first
        if (programme.record(draft.id).ok())
            UTHAN_TRY(programme.discardDraft(draft.id)); // cut off as it was put: it is on the map
        else if (draft.person == person && !seen.begun)
            seen.begun = draft;
    }
    if (takesUp)
        (void)store::joinCutOff( // what cannot be now stays until the map is opened again
            programme, seen.begun, [](QCborMap& body, const QString&, const record::MediaRef& voice) {
                putVoice(body, voice, &SaidVoice::putCutOff);
            });
    return seen;
}

void MapViewModel::refresh()
{
    const PersonId person = m_services.session.person();
    const bool takesUp = m_isOpening && !isBegun(); // else what is in hand would be kept without it
    m_services.store.run([person, takesUp](store::Programme& p) { return read(p, person, takesUp); })
        .then(this, [this, person, number = ++m_reads](const Result<Read>& seen) {
            if (person != m_services.session.person())
                return; // theirs alone
            const bool opens = number >= m_openedBy && std::exchange(m_isOpening, false);
            if (seen)
                return take(*seen, opens);
            if (opens)
                m_spoken.complete(nullptr);
            setProblem(ProblemWords::sentence(seen.error(), ProblemWords::About::Programme));
        });
}

void MapViewModel::take(const Read& seen, bool opens)
{
    const bool first = !m_read;
    m_read = true;
    m_legend = seen.legend;
    m_seen = seen.places;
    if (first && !m_seen.isEmpty()) {
        for (const Seen& place : std::as_const(m_seen)) {
            if (!place.geometry.isNull())
                m_middle = middleOf(place.geometry);
        }
    }
    showCategories();
    showPlaces();
    Q_EMIT legendChanged();
    Q_EMIT placesChanged();
    if (opens)
        takeUp(seen.begun);
}

void MapViewModel::showCategories()
{
    QList<QVariantMap> rows;
    for (const Legend::Category& category : std::as_const(m_legend.categories)) {
        const auto label
            = language::choose(category.label, m_services.i18n.language(), {m_services.i18n.textLanguage()});
        rows.append({{QStringLiteral("id"), category.id}, {QStringLiteral("icon"), category.icon},
            {QStringLiteral("colour"), category.colour}, {QStringLiteral("shape"), category.shape},
            {QStringLiteral("label"), label.text}, {QStringLiteral("language"), label.tag},
            {QStringLiteral("isFallback"), label.isFallback}, {QStringLiteral("sensitivity"), category.sensitivity}});
    }
    m_categories.setRows(rows);
}

// Nearest first, so that the list starts with what is before one's eyes; what has no place here comes last.
void MapViewModel::showPlaces()
{
    QList<std::pair<double, const Seen*>> order;
    for (const Seen& seen : std::as_const(m_seen))
        order.append(
            {seen.geometry.isNull() ? INFINITY : place::distanceMetres(m_middle, middleOf(seen.geometry)), &seen});
    std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QList<QVariantMap> rows;
    for (const auto& [metres, seen] : std::as_const(order))
        rows.append(row(*seen, metres));
    m_places.setRows(rows);
    Q_EMIT nearChanged();
}

QVariantMap MapViewModel::row(const Seen& seen, double metres) const
{
    const Legend::Category* category = m_legend.find(seen.category);
    const auto label = category
        ? language::choose(category->label, m_services.i18n.language(), {m_services.i18n.textLanguage()})
        : language::Chosen{seen.category, QStringLiteral("en"), true};
    QVariantMap map{{QStringLiteral("id"), seen.id.text()}, {QStringLiteral("category"), seen.category},
        {QStringLiteral("icon"), category ? category->icon : QStringLiteral("pin")},
        {QStringLiteral("colour"), category ? category->colour : QStringLiteral("#68716b")},
        {QStringLiteral("shape"), category ? category->shape : QStringLiteral("round")},
        {QStringLiteral("label"), label.text}, {QStringLiteral("labelLanguage"), label.tag},
        {QStringLiteral("cell"), seen.cell}, {QStringLiteral("words"), seen.words},
        {QStringLiteral("language"), seen.language}, {QStringLiteral("hasVoice"), !seen.voice.isNull()},
        {QStringLiteral("mine"), seen.mine}, {QStringLiteral("sensitivity"), seen.sensitivity}};
    if (std::isinf(metres)) {
        //: Where a place is, when only its keepers may know
        map.insert(QStringLiteral("where"), tr("kept by its keepers, not shown"));
    } else {
        const place::Point point = middleOf(seen.geometry);
        map.insert(QStringLiteral("lon"), point.lon);
        map.insert(QStringLiteral("lat"), point.lat);
        map.insert(QStringLiteral("where"), whereWords(point));
    }
    return map;
}

QString MapViewModel::lengthWords(double metres) const
{
    if (metres < 950)
        //: A short distance; %1 is a number
        return tr("%1 m").arg(m_services.i18n.number(std::round(metres / 10) * 10));
    //: A long distance; %1 is a number
    return tr("%1 km").arg(m_services.i18n.number(metres / 1000, metres < 9'500 ? 1 : 0));
}

QString MapViewModel::whereWords(place::Point point) const
{
    const auto at = place::LocalSheet(m_middle).toMetres(point);
    const double metres = std::hypot(at.east, at.north);
    if (metres < 15)
        //: Where a place is: at the middle of the map
        return tr("here");
    const int eighth = static_cast<int>(std::lround(std::atan2(at.east, at.north) * kDegreesPerRadian / 45.0) + 8) % 8;
    const QString length = lengthWords(metres);
    switch (eighth) {
    //: Distance and direction from the middle of the map, as in "300 m north"; the same for the seven that follow
    case 0:
        return tr("%1 north").arg(length);
    case 1:
        return tr("%1 north-east").arg(length);
    case 2:
        return tr("%1 east").arg(length);
    case 3:
        return tr("%1 south-east").arg(length);
    case 4:
        return tr("%1 south").arg(length);
    case 5:
        return tr("%1 south-west").arg(length);
    case 6:
        return tr("%1 west").arg(length);
    default:
        return tr("%1 north-west").arg(length);
    }
}

QString MapViewModel::near() const
{
    QStringList parts;
    for (const QVariantMap& place : m_places.rows()) {
        if (parts.size() == 3 || !place.contains(QStringLiteral("lon")))
            break;
        //: One place near the middle of the map: %1 its sign ("Clinic"), %2 where ("300 m west")
        parts.append(tr("%1 %2").arg(
            place.value(QStringLiteral("label")).toString(), place.value(QStringLiteral("where")).toString()));
    }
    if (parts.isEmpty())
        //: Said of the map for people who do not see it
        return tr("Nothing is on the map yet");
    //: Said of the map for people who do not see it; %1 is a list of places with distance and direction
    return tr("Near: %1").arg(parts.join(tr(", ")));
}

void MapViewModel::lookAt(double longitude, double latitude)
{
    m_middle = {longitude, latitude};
    showPlaces();
    if (!m_isOpen || m_isOpening || m_keeping || !isBegun() || m_place.at == m_middle)
        return;
    m_place.at = m_middle;
    touch();
}

void MapViewModel::hear(const QString& placeId)
{
    const RecordId id = RecordId::fromText(placeId);
    const auto it = std::find_if(m_seen.begin(), m_seen.end(), [id](const Seen& s) { return s.id == id; });
    if (it == m_seen.end() || it->voice.isNull())
        return;
    m_services.store.run([id, ref = it->voice](store::Programme& p) { return p.media(id, ref); })
        .then(this, [this, placeId, person = m_services.session.person()](const Result<QByteArray>& bytes) {
            if (bytes && person == m_services.session.person())
                m_services.voice.play(*bytes, placeId);
        });
}

void MapViewModel::locate()
{
    if (m_locating)
        return;
    setProblem({});
    m_locating = true;
    Q_EMIT locatingChanged();
    m_services.devices.position().locate();
}

void MapViewModel::locatingEnded()
{
    m_locating = false;
    Q_EMIT locatingChanged();
}

void MapViewModel::forgetProblem()
{
    setProblem({});
}

void MapViewModel::setProblem(const QString& sentence)
{
    if (m_problem == sentence)
        return;
    m_problem = sentence;
    Q_EMIT problemChanged();
}

} // namespace uthan::app

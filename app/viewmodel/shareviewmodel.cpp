// SPDX-License-Identifier: GPL-3.0-or-later
#include "shareviewmodel.h"

#include "devicewords.h"
#include "hubviewmodel.h"
#include "problemwords.h"
#include "stick.h"

#include <QFileInfo>

namespace uthan::app {

using store::Programme;

// What the page shows, read in one go on the store thread.
struct ShareViewModel::Snapshot {
    QString deviceName;
    bool waitsToJoin = false, mayAdmit = false;
    int onlyHere = 0;
    QList<QVariantMap> devices, holdings, items;
};

namespace {
    struct Holding {
        const char* kind;
        const char* icon;
    };
    // Small things first, as they travel.
    constexpr std::array kHoldings{Holding{"submission", "list"}, Holding{"photo_story", "camera"},
        Holding{"place", "pin"}, Holding{"theme", "talk"}, Holding{"organisation", "people"}};
    constexpr int kItemsShown = 20;
    constexpr qint64 kDayMs = 24LL * 60 * 60 * 1000;

    QVariantMap personRow(Programme& programme, PersonId person, qint64 count)
    {
        const auto record = programme.record(RecordId{person.value});
        const bool known = record.ok() && record->kind == QLatin1String("person");
        return {{QStringLiteral("name"), known ? record->text(QStringLiteral("alias")) : QString()},
            {QStringLiteral("patch"), known ? record->fields.value(QStringLiteral("patch")).toInteger() : -1},
            {QStringLiteral("count"), count}};
    }

    QString pictureOf(const record::Record& record)
    {
        const auto picture = record::MediaRef::fromCbor(record.fields.value(QStringLiteral("picture")));
        return picture.isNull() ? QString()
                                : QStringLiteral("image://media/%1/%2").arg(record.id.text(), picture.address);
    }

    QString titleOf(Programme& programme, const record::Record& record)
    {
        if (record.kind == QLatin1String("submission")) {
            const auto form = programme.record(RecordId::fromText(record.text(QStringLiteral("form"))));
            return form.ok() ? form->text(QStringLiteral("title")) : QString();
        }
        for (const auto& field :
            {QStringLiteral("title"), QStringLiteral("caption"), QStringLiteral("name"), QStringLiteral("note")}) {
            if (QString text = record.text(field); !text.isEmpty())
                return text;
        }
        return {};
    }
}

ShareViewModel::ShareViewModel(StoreService& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_devices({QStringLiteral("deviceId"), QStringLiteral("name"), QStringLiteral("state"), QStringLiteral("lacks"),
          QStringLiteral("lastSeen"), QStringLiteral("patch"), QStringLiteral("words"), QStringLiteral("link"),
          QStringLiteral("mayRemove"), QStringLiteral("inTwoPlaces"), QStringLiteral("beganAnew"),
          QStringLiteral("clockDays")})
    , m_others({QStringLiteral("deviceId"), QStringLiteral("name"), QStringLiteral("patch"), QStringLiteral("words"),
          QStringLiteral("link")})
    , m_holdings({QStringLiteral("kind"), QStringLiteral("icon"), QStringLiteral("total"), QStringLiteral("onlyHere")})
    , m_items({QStringLiteral("recordId"), QStringLiteral("kind"), QStringLiteral("title"), QStringLiteral("language"),
          QStringLiteral("held"), QStringLiteral("onlyHere"), QStringLiteral("withHub"), QStringLiteral("holders"),
          QStringLiteral("picture"), QStringLiteral("when")})
    , m_places({QStringLiteral("folder"), QStringLiteral("name"), QStringLiteral("isRemovable"),
          QStringLiteral("freeBytes"), QStringLiteral("bundles"), QStringLiteral("requests")})
    , m_arrived({QStringLiteral("name"), QStringLiteral("patch"), QStringLiteral("count")})
    , m_troubles({QStringLiteral("file"), QStringLiteral("words"), QStringLiteral("detail")})
    , m_requests({QStringLiteral("file"), QStringLiteral("deviceName"), QStringLiteral("code")})
{
    m_items.showGradually(2);
    connect(&m_store, &StoreService::opened, this, &ShareViewModel::refresh);
    connect(&m_store, &StoreService::recordsChanged, this, &ShareViewModel::refresh);
}

QString ShareViewModel::placeName(const QString& name)
{
    //: A place to put files: the person's own folder on this computer
    return name.isEmpty() ? tr("Home folder") : name;
}

// The latest things this device gave, each with where else it is.
Result<QList<QVariantMap>> ShareViewModel::itemsGiven(Programme& programme, DeviceId here)
{
    const QString hub = HubViewModel::addressIn(programme);
    const auto beyond = programme.recordsBeyond(share::hubReach(programme, hub));
    if (!beyond)
        return beyond.error();
    QHash<DeviceId, QString> names;
    for (const store::DeviceInfo& device : programme.devices())
        names.insert(device.id, device.name);
    QList<QVariantMap> items;
    for (const char* kind : {"submission", "photo_story", "place"}) {
        const auto records = programme.records({.kind = QString::fromLatin1(kind), .newestFirst = true});
        if (!records)
            return records.error();
        int ofKind = 0;
        for (const record::Record& record : *records) {
            if (record.audience != record::Audience::Members || record.device != here || ++ofKind > kItemsShown)
                continue;
            const store::Receipt receipt = programme.receipt(record.id);
            QStringList holders;
            for (const DeviceId& device : receipt.heldBy)
                holders << names.value(device);
            items.append({{QStringLiteral("recordId"), record.id.text()}, {QStringLiteral("kind"), record.kind},
                {QStringLiteral("title"), titleOf(programme, record)},
                {QStringLiteral("language"), record.text(QStringLiteral("language"))},
                {QStringLiteral("held"), static_cast<int>(receipt.heldBy.size())},
                {QStringLiteral("onlyHere"), receipt.onlyHere},
                {QStringLiteral("withHub"), !hub.isEmpty() && !beyond->contains(record.id)},
                {QStringLiteral("holders"), holders}, {QStringLiteral("picture"), pictureOf(record)},
                {QStringLiteral("when"), record.created.ms()}});
        }
    }
    std::stable_sort(items.begin(), items.end(), [](const QVariantMap& a, const QVariantMap& b) {
        return a.value(QStringLiteral("when")).toLongLong() > b.value(QStringLiteral("when")).toLongLong();
    });
    return items.mid(0, kItemsShown);
}

Result<ShareViewModel::Snapshot> ShareViewModel::readSnapshot(Programme& programme)
{
    Snapshot s;
    const store::DeviceInfo here = programme.thisDevice();
    s.deviceName = here.name;
    s.waitsToJoin = programme.waitsToJoin();
    s.mayAdmit = here.role == store::Role::Steward || here.role == store::Role::Keeper;
    if (s.waitsToJoin)
        return s;

    const auto counts = programme.counts();
    if (!counts)
        return counts.error();
    for (const Holding& holding : kHoldings) {
        const QString kind = QString::fromLatin1(holding.kind);
        const auto onlyHere = static_cast<int>(programme.onlyHereCount(kind));
        s.onlyHere += onlyHere;
        s.holdings.append({{QStringLiteral("kind"), kind}, {QStringLiteral("icon"), QString::fromLatin1(holding.icon)},
            {QStringLiteral("total"), counts->byKind.value(kind)}, {QStringLiteral("onlyHere"), onlyHere}});
    }
    s.onlyHere += static_cast<int>(programme.closedOnlyHereCount()); // sealed for stewards, but not with them yet

    if (const auto items = itemsGiven(programme, here.id))
        s.items = *items;
    else
        return items.error();
    for (const store::DeviceInfo& device : programme.devices()) {
        if (device.removed || device.isShares())
            continue;
        const auto lacking = device.isThis ? Result<store::Lacking>(store::Lacking()) : programme.lackingOf(device.id);
        if (!lacking)
            return lacking.error();
        const QString state = DeviceWords::state(device, *lacking);
        s.devices.append({{QStringLiteral("deviceId"), device.id.text()}, {QStringLiteral("name"), device.name},
            {QStringLiteral("state"), state}, {QStringLiteral("lacks"), DeviceWords::ofLacking(*lacking)},
            {QStringLiteral("lastSeen"), device.lastSeenMs},
            {QStringLiteral("patch"), static_cast<int>(qHash(device.id.value) % 72)},
            {QStringLiteral("words"), DeviceWords::ofState(state, *lacking)},
            {QStringLiteral("link"),
                state == QLatin1String("hasAll") ? QStringLiteral("held") : QStringLiteral("none")},
            {QStringLiteral("mayRemove"), s.mayAdmit && !device.isThis && device.role <= here.role},
            {QStringLiteral("inTwoPlaces"), device.isInTwoPlaces}, {QStringLiteral("beganAnew"), device.beganAnewMs},
            {QStringLiteral("clockDays"), static_cast<int>(device.clockOffMs / kDayMs)}});
    }
    return s;
}

void ShareViewModel::refresh()
{
    m_store.run([](Programme& programme) { return readSnapshot(programme); })
        .then(this, [this](const Result<Snapshot>& snapshot) {
            if (snapshot)
                show(*snapshot);
        });
}

void ShareViewModel::show(const Snapshot& s)
{
    m_deviceName = s.deviceName;
    m_waitsToJoin = s.waitsToJoin;
    m_mayAdmit = s.mayAdmit;
    m_onlyHere = s.onlyHere;
    m_devices.setRows(s.devices);
    QList<QVariantMap> others = s.devices;
    others.removeIf([](const QVariantMap& row) { return row.value(QStringLiteral("state")) == QLatin1String("here"); });
    m_others.setRows(others);
    m_holdings.setRows(s.holdings);
    m_items.setRows(s.items);
    Q_EMIT changed();
}

void ShareViewModel::lookForSticks()
{
    m_store
        .run([](Programme& programme) -> Result<QList<QVariantMap>> {
            QList<QVariantMap> rows;
            for (const transport::StickPlace& place : transport::stickPlaces()) {
                const transport::StickContent content = transport::lookAt(place.folder, programme);
                rows.append({{QStringLiteral("folder"), place.folder}, {QStringLiteral("name"), placeName(place.name)},
                    {QStringLiteral("isRemovable"), place.isRemovable}, {QStringLiteral("freeBytes"), place.freeBytes},
                    {QStringLiteral("bundles"), static_cast<int>(content.bundles.size())},
                    {QStringLiteral("requests"), static_cast<int>(content.requests.size())}});
            }
            return rows;
        })
        .then(this, [this](const Result<QList<QVariantMap>>& rows) {
            if (!rows)
                return;
            m_places.setRows(*rows);
            for (const QVariantMap& row : *rows) {
                if (row.value(QStringLiteral("requests")).toInt() > 0)
                    readRequests(row.value(QStringLiteral("folder")).toString());
            }
        });
}

void ShareViewModel::readRequests(const QString& folder)
{
    m_store
        .run([folder](Programme& programme) -> Result<QList<QVariantMap>> {
            QStringList known;
            for (const store::DeviceInfo& device : programme.devices())
                known << device.name;
            QList<QVariantMap> rows;
            for (const QString& file : transport::lookAt(folder, programme).requests) {
                const auto request = programme.readJoinRequest(file);
                if (request.ok() && !known.contains(request->deviceName))
                    rows.append({{QStringLiteral("file"), file}, {QStringLiteral("deviceName"), request->deviceName},
                        {QStringLiteral("code"), request->comparisonCode}});
            }
            return rows;
        })
        .then(this, [this](const Result<QList<QVariantMap>>& rows) {
            if (rows)
                m_requests.setRows(*rows);
        });
}

void ShareViewModel::giveAndTake(const QString& folder)
{
    struct Outcome {
        qint64 taken = 0, given = 0;
        QList<QVariantMap> arrived, troubles;
    };
    m_done = m_total = m_taken = m_given = 0;
    m_stop->store(false);
    setPhase(QStringLiteral("working"));
    const auto progress = [this, stop = m_stop](qint64 done, qint64 total, qint64) {
        QMetaObject::invokeMethod(this, [this, done, total] {
            m_done = done;
            m_total = total;
            Q_EMIT progressed();
        });
        return !stop->load();
    };
    m_store
        .run([folder, progress](Programme& programme) -> Result<Outcome> {
            const auto report = transport::exchange(programme, folder, false, progress);
            if (!report)
                return report.error();
            Outcome outcome{report->recordsTaken(), report->given.records, {}, {}};
            QHash<PersonId, qint64> byPerson;
            for (const transport::ImportedBundle& bundle : report->taken) {
                if (!bundle.report.ok())
                    continue;
                for (const auto& [person, count] : bundle.report->recordsByPerson)
                    byPerson[person] += count;
            }
            for (auto it = byPerson.cbegin(); it != byPerson.cend(); ++it)
                outcome.arrived.append(personRow(programme, it.key(), it.value()));
            std::sort(outcome.arrived.begin(), outcome.arrived.end(), [](const QVariantMap& a, const QVariantMap& b) {
                return a.value(QStringLiteral("count")).toLongLong() > b.value(QStringLiteral("count")).toLongLong();
            });
            for (const transport::ImportedBundle& bundle : report->problems())
                outcome.troubles.append({{QStringLiteral("file"), QFileInfo(bundle.file).fileName()},
                    {QStringLiteral("words"),
                        ProblemWords::sentence(bundle.report.error(), ProblemWords::About::Stick)},
                    {QStringLiteral("detail"), bundle.report.error().text()}});
            return outcome;
        })
        .then(this, [this, folder](const Result<Outcome>& outcome) {
            if (outcome) {
                m_taken = outcome->taken;
                m_given = outcome->given;
                m_arrived.setRows(outcome->arrived);
                m_troubles.setRows(outcome->troubles);
                setPhase(QStringLiteral("done"));
                readRequests(folder);
            } else {
                setPhase(QStringLiteral("problem"), &outcome.error());
            }
            m_store.announce({});
        });
}

void ShareViewModel::askToJoin(const QString& folder)
{
    m_store
        .run([folder](Programme& programme) {
            return programme.writeJoinRequest(transport::requestFile(folder, programme));
        })
        .then(this, [this](const Result<QString>& code) {
            m_comparisonCode = code.ok() ? *code : QString();
            if (code)
                setPhase(QStringLiteral("resting"));
            else
                setPhase(QStringLiteral("problem"), &code.error());
        });
}

void ShareViewModel::admit(const QString& requestFile, bool asFacilitator)
{
    m_store
        .run([requestFile, asFacilitator](Programme& programme) -> Result<void> {
            const auto request = programme.readJoinRequest(requestFile);
            if (!request)
                return request.error();
            return programme.admit(*request, asFacilitator ? store::Role::Facilitator : store::Role::Member);
        })
        .then(this, [this, requestFile](const Result<void>& result) {
            if (!result) {
                setPhase(QStringLiteral("problem"), &result.error());
                return;
            }
            QList<QVariantMap> left = m_requests.rows();
            left.removeIf(
                [&requestFile](const QVariantMap& row) { return row.value(QStringLiteral("file")) == requestFile; });
            m_requests.setRows(left);
            m_store.announce({});
        });
}

void ShareViewModel::removeDevice(const QString& deviceId)
{
    m_store.run([id = DeviceId::fromText(deviceId)](Programme& programme) { return programme.removeDevice(id); })
        .then(this, [this](const Result<void>& result) {
            if (!result)
                setPhase(QStringLiteral("problem"), &result.error());
            m_store.announce({});
        });
}

void ShareViewModel::rest()
{
    m_stop->store(true);
}

void ShareViewModel::dismiss()
{
    m_comparisonCode.clear();
    setPhase(QStringLiteral("resting"));
}

void ShareViewModel::setPhase(const QString& phase, const Error* error)
{
    m_phase = phase;
    m_problem = error ? ProblemWords::sentence(*error, ProblemWords::About::Stick) : QString();
    m_problemDetail = error ? error->text() : QString();
    Q_EMIT phaseChanged();
}

} // namespace uthan::app

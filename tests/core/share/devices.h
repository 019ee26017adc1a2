// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "record/consent.h"
#include "store/programme.h"

#include <QCborArray>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

// Some devices of one programme, each with a folder, a clock and a chance of its own, and one stick.
class Devices {
public:
    struct Device {
        QString name;
        uthan::FixedClock clock;
        uthan::SeededRandom random{0};
        std::unique_ptr<uthan::store::Programme> programme;
        uthan::PersonId person;
        uthan::store::Programme* operator->() const { return programme.get(); }
    };

    explicit Devices(quint64 seed = 1)
        : m_seed(seed)
    {
    }

    // The first founds the programme; the others ask, are let in with a role, and take the first bundle.
    [[nodiscard]] bool found(const QString& name)
    {
        Device& device = add(name);
        auto made
            = uthan::store::Programme::create(folderOf(name), QStringLiteral("Care Within Reach"), name, env(device));
        if (made)
            device.programme = std::move(*made);
        return made.ok();
    }
    [[nodiscard]] bool waiting(const QString& name)
    {
        Device& device = add(name);
        auto made = uthan::store::Programme::createToJoin(folderOf(name), name, env(device));
        if (made)
            device.programme = std::move(*made);
        return made.ok();
    }
    [[nodiscard]] bool letIn(const QString& name, const QString& by, uthan::store::Role role)
    {
        const QString ask = onStick(name + QStringLiteral(".uthanask"));
        if (!(*this)[name]->writeJoinRequest(ask).ok())
            return false;
        QFile file(ask); // the six digits have a test of their own; they take their time on purpose
        return file.open(QIODevice::ReadOnly) && (*this)[by]->admit({file.readAll(), name, {}}, role).ok();
    }
    [[nodiscard]] bool join(const QString& name, const QString& by, uthan::store::Role role)
    {
        return waiting(name) && letIn(name, by, role) && give(by, name).ok();
    }

    Device& operator[](const QString& name) { return *m_devices.at(name); }
    [[nodiscard]] QString onStick(const QString& file) const { return m_stick.filePath(file); }
    [[nodiscard]] QString folderOf(const QString& name) const
    {
        return m_home.filePath(name + QStringLiteral(".uthan"));
    }
    [[nodiscard]] uthan::store::Environment env(Device& device)
    {
        return {device.clock, device.random, m_home.filePath(device.name + QStringLiteral(".state"))};
    }
    [[nodiscard]] uthan::Result<void> reopen(const QString& name)
    {
        Device& device = (*this)[name];
        device.programme.reset();
        auto opened = uthan::store::Programme::open(folderOf(name), env(device));
        if (!opened)
            return opened.error();
        device.programme = std::move(*opened);
        return {};
    }

    uthan::Result<uthan::store::ShareReport> write(const QString& from, const QString& file)
    {
        (*this)[from].clock.advance(1000);
        return (*this)[from]->exportBundle(onStick(file));
    }
    uthan::Result<uthan::store::ShareReport> read(const QString& to, const QString& file)
    {
        (*this)[to].clock.advance(1000);
        return (*this)[to]->importBundle(onStick(file));
    }
    uthan::Result<uthan::store::ShareReport> give(const QString& from, const QString& to)
    {
        const QString file = from + QStringLiteral("-gives.uthanshare");
        if (const auto written = write(from, file); !written)
            return written.error();
        return read(to, file);
    }
    QByteArray viewHash(const QString& name)
    {
        const auto report = (*this)[name]->verify();
        if (!report.ok() || !report->problems.isEmpty()) {
            qWarning("%s: %s", qPrintable(name),
                report.ok() ? qPrintable(report->problems.join(u'\n')) : qPrintable(report.error().text()));
            return {};
        }
        return report->viewHash;
    }
    uthan::RecordId tell(
        const QString& name, const QString& words, uthan::record::Audience audience = uthan::record::Audience::Members)
    {
        Device& device = (*this)[name];
        device.clock.advance(10);
        const auto id = device->create(
            {QStringLiteral("photo_story"), device.person, audience, {{QStringLiteral("title"), words}}});
        return id.ok() ? *id : uthan::RecordId{};
    }
    [[nodiscard]] QString title(const QString& name, uthan::RecordId id)
    {
        const auto record = (*this)[name]->record(id);
        return record.ok() ? record->text(QStringLiteral("title")) : record.error().text();
    }

protected:
    Device& add(const QString& name)
    {
        auto device = std::make_unique<Device>();
        device->name = name;
        device->random = uthan::SeededRandom(++m_seed * 7919);
        device->person = uthan::PersonId::random(device->random);
        return *(m_devices[name] = std::move(device));
    }

private:
    quint64 m_seed;
    QTemporaryDir m_home;
    QTemporaryDir m_stick;
    std::map<QString, std::unique_ptr<Device>> m_devices;
};

// Fails the test with the error's own words.
#define GOOD(expression)                                                                                               \
    do {                                                                                                               \
        const auto& good_ = (expression);                                                                              \
        QVERIFY2(good_.ok(), good_.ok() ? "" : qPrintable(good_.error().text()));                                      \
    } while (false)

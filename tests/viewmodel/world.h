// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "testpch.h"

#include "i18n.h"
#include "navigator.h"
#include "personsession.h"
#include "services.h"
#include "storeservice.h"
#include "twindevices.h"
#include "voice.h"

#include <QBuffer>
#include <QCborArray>
#include <QImage>
#include <QPainter>

// A programme in a fresh temporary folder with everything view models share, and devices that do as they are told.
struct World {
    QTemporaryDir folder;
    uthan::FixedClock clock;
    uthan::SeededRandom random{7};
    uthan::device::TwinDevices devices;
    uthan::app::StoreService store{{clock, random, folder.filePath(QStringLiteral("state"))}};
    uthan::app::I18n i18n{nullptr};
    uthan::app::Voice voice{devices, nullptr};
    uthan::app::Navigator navigator;
    uthan::app::PersonSession session;
    uthan::app::Services services{clock, random, store, i18n, voice, navigator, session, devices};

    World() { i18n.setLanguage(QStringLiteral("en")); }

    // On the store's thread; waits for the answer without blocking the event loop.
    template <typename F> auto run(F work)
    {
        auto future = store.run(std::move(work));
        [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30'000); }();
        return future.result();
    }

    void found()
    {
        auto future = store.found(
            folder.filePath(QStringLiteral("care.uthan")), QStringLiteral("Care"), QStringLiteral("Phone"));
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30'000);
        QVERIFY2(future.result().ok(), future.result().ok() ? "" : qPrintable(future.result().error().text()));
    }

    // Whether that went well.
    static bool done(QFuture<uthan::Result<void>> future)
    {
        [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30'000); }();
        return future.result().ok();
    }

    // Someone who agreed to these uses.
    uthan::PersonId personWhoAgreed(const QStringList& scopes)
    {
        using namespace uthan;
        const PersonId person{store.newRecordId(random).value};
        QCborMap yes{{QStringLiteral("collect"), true}};
        for (const QString& scope : scopes)
            yes.insert(scope, true);
        const auto made = run([person, yes](store::Programme& p) {
            return p.createAll({{QStringLiteral("person"), person, record::Audience::Members,
                                    {{QStringLiteral("patch"), 3}}, RecordId{person.value}},
                {QStringLiteral("consent"), person, record::Audience::Members,
                    {{QStringLiteral("subject"), person.text()}, {QStringLiteral("form_version"), 1},
                        {QStringLiteral("scopes"), yes}}}});
        });
        [&] { QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().text())); }();
        return person;
    }

    void begin(uthan::PersonId person)
    {
        const auto consent = run([person](uthan::store::Programme& p) { return p.consentOf(person); });
        QVERIFY(consent.ok());
        session.begin({person, {}, 3, {}, *consent});
    }

    // Until nothing that was asked of the store is still on its way: a debug build of Qt 6.4 does not forgive a view
    // model that goes away before its answer comes.
    void settle()
    {
        for (int i = 0; i < 4; ++i) {
            (void)run([](uthan::store::Programme&) { return uthan::Result<void>(); });
            QCoreApplication::processEvents();
        }
    }

    static QCborMap english(const char* text) { return {{QStringLiteral("en"), QString::fromLatin1(text)}}; }

    // A photo of `width` pixels, red on the start side and blue on the other.
    static QByteArray photo(int width = 900)
    {
        QImage image(width, width * 2 / 3, QImage::Format_RGB32);
        QPainter painter(&image);
        painter.fillRect(image.rect(), Qt::blue);
        painter.fillRect(0, 0, width / 2, image.height(), Qt::red);
        painter.end();
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "JPEG", 92);
        return bytes;
    }
};

// A view model that outlives what it asked for.
template <typename T> struct Living : T {
    explicit Living(World& world)
        : T(world.services)
        , m_world(world)
    {
    }
    ~Living() override { m_world.settle(); }

private:
    World& m_world;
};

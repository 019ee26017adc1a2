// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "plaindisk.h"
#include "templates.h"

#include <QTest>

namespace sim {

// Two devices of one programme on virtual disks, taken to the same state again as often as a test wants.
struct Pair {
    qint64 now = 1'772'000'000'000;
    quint64 chance = 21;
    NodePtr diskOfA = beginning(2).machines[0].disk; // before the devices: those of the beginning have the same names
    NodePtr diskOfB = beginning(2).machines[1].disk;
    Device a{QStringLiteral("d0"), now, 11};
    Device b{QStringLiteral("d1"), now, 12};

    void begin()
    {
        a.close();
        b.close();
        a.disk.load(diskOfA);
        b.disk.load(diskOfB);
        a.random = uthan::SeededRandom(chance);
        b.random = uthan::SeededRandom(chance + 1);
        open(a);
        open(b);
    }
    void keepAsBeginning() // what is there now
    {
        a.close();
        b.close();
        diskOfA = a.disk.snapshot();
        diskOfB = b.disk.snapshot();
        chance += 1000;
        begin();
    }
    static void open(Device& device)
    {
        const auto opened = device.open();
        if (!opened)
            qFatal("%s cannot be opened: %s", qPrintable(device.name), qPrintable(opened.error().text()));
    }
    // The power went or the program was killed: what is there then?
    static void restart(Device& device, VirtualDisk::End end)
    {
        device.disk.crash();
        device.close();
        device.disk.restart(end);
        open(device);
    }
    uthan::RecordId tell(Device& device, const QString& words, const QString& code = {}, const QByteArray& photo = {})
    {
        now += 1000;
        uthan::record::NewRecord story{QStringLiteral("theme"), device.person, uthan::record::Audience::Members,
            {{QStringLiteral("meaning"), words}}, device->newRecordId()};
        if (!code.isEmpty())
            story.receiptKey = uthan::record::receiptKey(code, device->salt(), kLittleEffort)->publicKey;
        if (!photo.isEmpty()) {
            const auto ref = device->addMedia(story.id, photo, QStringLiteral("image/jpeg"));
            if (!ref)
                return {};
            story.fields.insert(QStringLiteral("photo"), ref->toCbor());
        }
        return device->create(story).valueOr({});
    }
    static uthan::Result<void> give(Device& from, Device& to)
    {
        const QString out = from.disk.path(QStringLiteral("/stick")), in = to.disk.path(QStringLiteral("/stick"));
        const auto written = from->exportBundle(out);
        if (!written)
            return written.error();
        to.disk.put(in, from.disk.bytesOf(out));
        const auto read = to->importBundle(in);
        return read ? uthan::Result<void>() : uthan::Result<void>(read.error());
    }
};

} // namespace sim

// Fails the test with the error's own words.
#define GOOD(expression)                                                                                               \
    do {                                                                                                               \
        const auto& good_ = (expression);                                                                              \
        QVERIFY2(good_.ok(), good_.ok() ? "" : qPrintable(good_.error().text()));                                      \
    } while (false)

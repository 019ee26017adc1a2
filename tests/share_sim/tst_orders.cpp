// SPDX-License-Identifier: GPL-3.0-or-later
#include "crashfixture.h"

#include <algorithm>
#include <QCborArray>

using namespace uthan;
using namespace uthan::store;
using sim::Device;

// Six sticks of different ages from three devices, read in every order there is.
class TestOrders : public QObject {
    Q_OBJECT
    using Devices = std::vector<std::unique_ptr<Device>>;

    static QByteArray stick(Device& device)
    {
        const QString file = device.disk.path(QStringLiteral("/stick"));
        return device->exportBundle(file) ? device.disk.bytesOf(file) : QByteArray();
    }
    static Result<ShareReport> read(Device& device, const QByteArray& bytes)
    {
        const QString file = device.disk.path(QStringLiteral("/stick"));
        device.disk.put(file, bytes);
        return device->importBundle(file);
    }
    // Edits that do not know of each other, sets, wordings, something taken back.
    static void work(Device& device, RecordId shared, const QString& words, QString& code)
    {
        const QString meaning = QStringLiteral("meaning"), items = QStringLiteral("items");
        (void)device->change(shared, device.person, {{meaning, words}});
        (void)device->addToSet(shared, device.person, items, words);
        (void)device->removeFromSet(shared, device.person, items, QStringLiteral("first"));
        record::NewRecord own{QStringLiteral("theme"), device.person, record::Audience::Members, {{meaning, words}}};
        if (code.isEmpty()) {
            code = record::newReceiptCode(device.random);
            own.receiptKey = record::receiptKey(code, device->salt(), sim::kLittleEffort)->publicKey;
        }
        (void)device->create(own);
    }

private Q_SLOTS:
    void all720OrdersOfSixBundlesGiveOneView()
    {
        qint64 now = 1'772'000'000'000;
        Devices devices;
        (void)sim::beginning(4);
        for (const auto& machine : sim::beginning(4).machines) {
            devices.push_back(std::make_unique<Device>(machine.name, now, devices.size() + 5));
            devices.back()->disk.load(machine.disk);
            GOOD(devices.back()->open());
        }
        Device& reader = *devices[2];
        Device* writers[] = {devices[0].get(), devices[1].get(), devices[3].get()};
        const auto shared = (*writers[0])
                                ->create({QStringLiteral("theme"), writers[0]->person, record::Audience::Members,
                                    {{QStringLiteral("meaning"), QStringLiteral("said")},
                                        {QStringLiteral("items"), QCborArray{QStringLiteral("first")}}}});
        GOOD(shared);
        const QByteArray first = stick(*writers[0]);
        GOOD(read(*writers[1], first));
        GOOD(read(*writers[2], first));
        QString code;
        std::vector<QByteArray> sticks;
        for (int i = 0; i < 6; ++i) {
            now += 10'000;
            Device& writer = *writers[i % 3];
            work(writer, *shared, QStringLiteral("words %1").arg(i), code);
            if (i == 4)
                (void)writer->withdrawByCode(code);
            sticks.push_back(stick(writer));
            QVERIFY(!sticks.back().isEmpty());
            if (i == 1)
                GOOD(read(*writers[0], sticks.back()));
        }
        reader.close();
        const sim::NodePtr empty = reader.disk.snapshot();
        std::array<size_t, 6> order{0, 1, 2, 3, 4, 5};
        QByteArray expected;
        int orders = 0;
        do {
            reader.close();
            reader.disk.load(empty);
            GOOD(reader.open());
            for (const size_t i : order)
                GOOD(read(reader, sticks[i]));
            const auto report = reader->verify();
            GOOD(report);
            QCOMPARE(report->problems, QStringList());
            expected = expected.isEmpty() ? report->viewHash : expected;
            QCOMPARE(report->viewHash, expected);
            ++orders;
        } while (std::next_permutation(order.begin(), order.end()));
        QCOMPARE(orders, 720);
        reader.close();
    }
};

QTEST_GUILESS_MAIN(TestOrders)
#include "tst_orders.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytesource.h"
#include "base/crypto.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace uthan;

class TestByteSource : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir;
    const QByteArray m_bytes = QByteArray("a line of a form\n").repeated(40'000);

    QString written(const QByteArray& bytes) const
    {
        const QString path = m_dir.filePath(QStringLiteral("form.xml"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no room for a test");
        return path;
    }
    void isReadAs(const ByteSource& source, const QByteArray& bytes)
    {
        QCOMPARE(source.size(), bytes.size());
        QCOMPARE(*source.head(10), bytes.left(10));
        QCOMPARE(*source.whole(bytes.size()), bytes);
        QVERIFY(bytes.isEmpty() || !source.whole(bytes.size() - 1).ok());
        QCOMPARE(*source.hash(), crypto::hash(bytes));
        const auto first = source.open(), second = source.open();
        QVERIFY(first.ok() && second.ok());
        QCOMPARE((*first)->read(100), bytes.left(100));
        QCOMPARE((*second)->readAll(), bytes); // each goes its own way
        QVERIFY((*second)->seek(bytes.size() / 2));
        QCOMPARE((*second)->readAll(), bytes.mid(bytes.size() / 2));
    }
private Q_SLOTS:
    void whereverTheBytesAreTheyAreReadAlike()
    {
        for (const QByteArray& bytes : {QByteArray(), QByteArray("short"), m_bytes}) {
            isReadAs(ByteSource(bytes), bytes);
            isReadAs(*ByteSource::file(written(bytes), 0), bytes);
            QByteArray given = bytes;
            QBuffer from(&given);
            QVERIFY(from.open(QIODevice::ReadOnly));
            isReadAs(ByteSource::packed(from), bytes);
        }
        isReadAs({}, {});
    }
    void aFileThatChangesBetweenTwoReadingsIsRefused()
    {
        const auto source = ByteSource::file(written(m_bytes), 0);
        QVERIFY(source.ok() && source->open().ok());
        (void)written(m_bytes + "more");
        const auto again = source->open();
        QVERIFY(!again.ok() && again.error().detail.contains(QStringLiteral("changed")));
    }
    void aFileThatIsNotThereSaysSo()
    {
        const auto none = ByteSource::file(m_dir.filePath(QStringLiteral("none")), 10);
        QVERIFY(!none.ok());
        QCOMPARE(none.error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestByteSource)
#include "tst_bytesource.moc"

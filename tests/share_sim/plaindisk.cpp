// SPDX-License-Identifier: GPL-3.0-or-later
#include "plaindisk.h"
#include "base/cbor.h"
#include "store/keyfile.h"

#include <QtEndian>
#include <sqlite3.h>

namespace sim {

using namespace uthan;

namespace {
    constexpr qsizetype kPage = 8192;
    constexpr qsizetype kWalHeader = 32, kFrameHeader = 24;

    // Decrypts pages of one database: it is put, page by page, where SQLite's ciphers expect it.
    class PageOpener {
    public:
        PageOpener(const QByteArray& database, const QByteArray& key)
            : m_disk(QStringLiteral("plain"), 1)
        {
            m_disk.put(m_path, database);
            (void)sqlite3_open_v2(
                m_path.toUtf8().constData(), &m_handle, SQLITE_OPEN_READWRITE, m_disk.sqliteVfs().constData());
            const int cipher = sqlite3mc_cipher_index("aegis");
            sqlite3mc_config(m_handle, "cipher", cipher);
            const QByteArray raw = QByteArrayLiteral("raw:") + key;
            sqlite3_key_v2(m_handle, "main", raw.constData(), static_cast<int>(raw.size()));
            sqlite3_exec(m_handle,
                "PRAGMA page_size = 8192; PRAGMA locking_mode = EXCLUSIVE; SELECT count(*) FROM "
                "sqlite_schema",
                nullptr, nullptr, nullptr);
            sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &m_file);
        }
        ~PageOpener() { sqlite3_close_v2(m_handle); }
        PageOpener(const PageOpener&) = delete;
        PageOpener& operator=(const PageOpener&) = delete;

        // The page as it lies there, opened; as it is when it does not open (then it tells nobody anything).
        QByteArray open(qint64 number, const QByteArray& page)
        {
            const NodePtr node = m_disk.find(m_path);
            QByteArray before = node->now.mid((number - 1) * kPage, kPage);
            node->now.resize(std::max(node->now.size(), number * kPage));
            std::copy(page.cbegin(), page.cend(), node->now.begin() + (number - 1) * kPage);
            QByteArray plain(kPage, '\0');
            const int code = m_file && m_file->pMethods
                ? m_file->pMethods->xRead(m_file, plain.data(), static_cast<int>(kPage), (number - 1) * kPage)
                : SQLITE_ERROR;
            std::copy(before.cbegin(), before.cend(), node->now.begin() + (number - 1) * kPage);
            m_opened += code == SQLITE_OK;
            return code == SQLITE_OK ? plain : page;
        }
        [[nodiscard]] qint64 opened() const { return m_opened; }

    private:
        VirtualDisk m_disk;
        QString m_path = QStringLiteral("/plain/db");
        sqlite3* m_handle = nullptr;
        sqlite3_file* m_file = nullptr;
        qint64 m_opened = 0;
    };

    QByteArray openPages(PageOpener& opener, const QByteArray& database)
    {
        QByteArray plain;
        for (qsizetype at = 0; at + kPage <= database.size(); at += kPage)
            plain += opener.open(at / kPage + 1, database.mid(at, kPage));
        return plain;
    }

    QByteArray openFrames(PageOpener& opener, const QByteArray& wal)
    {
        QByteArray plain;
        for (qsizetype at = kWalHeader; at + kFrameHeader + kPage <= wal.size(); at += kFrameHeader + kPage) {
            const qint64 number = qFromBigEndian<quint32>(wal.constData() + at);
            if (number > 0 && number < 100'000)
                plain += opener.open(number, wal.mid(at + kFrameHeader, kPage));
        }
        return plain;
    }
}

Result<PlainDisk> PlainDisk::of(const Device& device)
{
    PlainDisk plain;
    const QString root = device.disk.path({});
    const auto names = device.disk.files(root);
    if (!names)
        return names.error();
    const auto keyFile = cbor::decodeMap(device.disk.bytesOf(device.folder() + QStringLiteral("/key.cbor")));
    const QByteArray key = keyFile ? keyFile->value(QLatin1String("key")).toByteArray() : QByteArray();
    for (const QString& name : *names) {
        const QByteArray bytes = device.disk.bytesOf(root + QLatin1Char('/') + name);
        plain.m_parts.emplace_back(name, bytes);
        if (!name.endsWith(QLatin1String(".db")) || bytes.size() < kPage || key.isEmpty())
            continue;
        PageOpener opener(bytes, key);
        plain.m_parts.emplace_back(name + QStringLiteral(" (pages)"), openPages(opener, bytes));
        const QByteArray wal = device.disk.bytesOf(root + QLatin1Char('/') + name + QStringLiteral("-wal"));
        plain.m_parts.emplace_back(name + QStringLiteral("-wal (frames)"), openFrames(opener, wal));
        plain.m_pages += opener.opened();
    }
    return plain;
}

QStringList PlainDisk::hits(const QByteArray& canary) const
{
    QStringList found;
    for (const auto& [name, bytes] : m_parts) {
        if (bytes.contains(canary))
            found << name;
    }
    return found;
}

} // namespace sim

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "../store/plainfolder.h"
#include "devices.h"
#include "media/mediacipher.h"
#include "store/keyring.h"
#include "store/operation.h"

#include <QSet>

// What somebody finds who copies a device's folder and has its own key file: everything its holder could come by.
class Peek {
public:
    Peek(Devices& d, const QString& name)
        : m_folder(d.onStick(QStringLiteral("peek-") + name))
    {
        PlainFolder::copyTree(d.folderOf(name), m_folder);
        const auto key = uthan::store::readKeyFile(m_folder);
        auto db = uthan::store::Database::open(
            m_folder + QStringLiteral("/log.db"), *key, uthan::store::Database::Sync::Normal);
        log = std::move(*db);
        keys = std::make_unique<uthan::store::Keyring>(*log, m_random);
        if (!keys->load().ok())
            qFatal("no keys in the copy");
    }
    ~Peek()
    {
        log.reset();
        QDir(m_folder).removeRecursively();
    }
    Peek(const Peek&) = delete;
    Peek& operator=(const Peek&) = delete;

    // Every record key that any key in the folder opens, whatever the row says it is for.
    [[nodiscard]] QSet<QByteArray> recordKeys() const
    {
        using namespace uthan;
        QList<QByteArray> secrets;
        QList<crypto::KeyPair> pairs;
        for (const store::AudienceKey& key : keys->audienceKeys()) {
            secrets << key.key;
            pairs << store::sealPair(key.key);
        }
        store::Query meta = log->query("SELECT value FROM meta WHERE key IN ('box secret', 'signing secret', 'salt')");
        while (meta.next())
            secrets << meta.blob(0).first(std::min<qsizetype>(meta.blob(0).size(), crypto::kKeyBytes));
        QSet<QByteArray> opened;
        store::Query rows = log->query("SELECT record, epoch, wrapped FROM record_key");
        while (rows.next()) {
            for (int audience = 0; audience <= 4; ++audience) {
                const QByteArray bound = QByteArrayLiteral("uthan record key 1") + rows.blob(0)
                    + static_cast<char>(audience) + QByteArray::number(rows.integer(1));
                for (const QByteArray& secret : std::as_const(secrets)) {
                    if (const auto key = crypto::decrypt(rows.blob(2), secret, bound))
                        opened.insert(*key);
                }
            }
            for (const crypto::KeyPair& pair : std::as_const(pairs)) {
                if (const auto words = crypto::openSealed(rows.blob(2), pair))
                    opened.insert(words->mid(crypto::kHashBytes));
            }
        }
        return opened;
    }

    // Every text and every file that any of these keys opens, one after the other.
    [[nodiscard]] QByteArray allTheyOpen(const QSet<QByteArray>& recordKeys, const QString& folder) const
    {
        using namespace uthan;
        QByteArray words;
        store::Query bodies = log->query("SELECT record, body FROM operation WHERE body IS NOT NULL");
        while (bodies.next()) {
            for (const QByteArray& key : recordKeys) {
                const auto body = store::openBody(bodies.blob(1), key, bodies.id<RecordId>(0));
                if (body)
                    words += cbor::encode(*body);
            }
        }
        QDirIterator files(folder + QStringLiteral("/media"), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            const QByteArray sealed = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            for (const QByteArray& key : recordKeys) {
                const auto plain = media::openMedia(sealed, key);
                if (plain)
                    words += *plain;
            }
        }
        return words;
    }

    std::unique_ptr<uthan::store::Keyring> keys;
    std::unique_ptr<uthan::store::Database> log;

private:
    QString m_folder;
    uthan::SystemRandom m_random;
};

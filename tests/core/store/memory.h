// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QFile>
#include <QList>
#include <QStringList>

// Looks for secrets in all memory this process can write to. It keeps them itself in another form, so that it does not
// find its own.
namespace memory {

class Looked {
public:
    void add(const char* name, const QByteArray& secret)
    {
        QByteArray hidden(secret.size(), Qt::Uninitialized);
        for (qsizetype i = 0; i < secret.size(); ++i)
            hidden[i] = static_cast<char>(secret[i] ^ kVeil);
        m_secrets.append({QString::fromLatin1(name), hidden});
    }
    [[nodiscard]] qsizetype count() const { return m_secrets.size(); }
    [[nodiscard]] QStringList found() const
    {
        QStringList names;
        QFile maps(QStringLiteral("/proc/self/maps"));
        if (!maps.open(QIODevice::ReadOnly))
            return {QStringLiteral("the memory cannot be looked at")};
        for (const QByteArray& line : maps.readAll().split('\n')) {
            const QList<QByteArray> words = line.simplified().split(' ');
            if (words.size() < 2 || !words[1].startsWith("rw") || line.contains("[v"))
                continue;
            const auto* from = reinterpret_cast<const char*>(words[0].split('-')[0].toULongLong(nullptr, 16));
            const auto* to = reinterpret_cast<const char*>(words[0].split('-')[1].toULongLong(nullptr, 16));
            for (const auto& [name, hidden] : m_secrets) {
                if (isIn(from, to, hidden))
                    names << name + QStringLiteral(" in ") + QString::fromLatin1(words.value(5, "memory"));
            }
        }
        return names;
    }

private:
    static constexpr char kVeil = 0x5A;
    __attribute__((no_sanitize("address"))) static bool isIn(const char* from, const char* to, const QByteArray& hidden)
    {
        const char* h = hidden.constData();
        const qsizetype size = hidden.size();
        for (const char* p = from; p + size <= to; ++p) {
            if (*p != static_cast<char>(h[0] ^ kVeil))
                continue;
            qsizetype i = 1;
            while (i < size && p[i] == static_cast<char>(h[i] ^ kVeil))
                ++i;
            if (i == size)
                return true;
        }
        return false;
    }
    QList<std::pair<QString, QByteArray>> m_secrets;
};

} // namespace memory

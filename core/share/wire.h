// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QtEndian>

// Plain bytes, big-endian, every length checked against a limit before anything is taken or allocated.
namespace uthan::share {

class Put {
public:
    template <typename T> void number(T value)
    {
        const T big = qToBigEndian(value);
        m_bytes.append(reinterpret_cast<const char*>(&big), sizeof big);
    }
    void raw(const QByteArray& bytes) { m_bytes.append(bytes); } // of a length the reader knows
    void block(const QByteArray& bytes) // with its length
    {
        number(static_cast<quint32>(bytes.size()));
        raw(bytes);
    }
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }

private:
    QByteArray m_bytes;
};

// Reading past the end or a limit makes it fail once and for all; what is taken after that is empty. Ask ok() at last.
class Take {
public:
    explicit Take(const QByteArray& bytes)
        : m_bytes(bytes)
    {
    }
    template <typename T> T number()
    {
        const QByteArray b = raw(sizeof(T));
        return b.isEmpty() ? T{} : qFromBigEndian<T>(b.constData());
    }
    [[nodiscard]] QByteArray raw(qsizetype size);
    [[nodiscard]] QByteArray block(qsizetype most);
    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] bool more() const { return m_ok && m_at < m_bytes.size(); }
    [[nodiscard]] bool finished() const { return m_ok && m_at == m_bytes.size(); }

private:
    const QByteArray& m_bytes;
    qsizetype m_at = 0;
    bool m_ok = true;
};

} // namespace uthan::share

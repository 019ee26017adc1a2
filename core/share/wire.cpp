// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/wire.h"

namespace uthan::share {

QByteArray Take::raw(qsizetype size)
{
    if (!m_ok || size < 0 || size > m_bytes.size() - m_at) {
        m_ok = false;
        return {};
    }
    m_at += size;
    return m_bytes.mid(m_at - size, size);
}

QByteArray Take::block(qsizetype most)
{
    const auto size = static_cast<qsizetype>(number<quint32>());
    if (size > most)
        m_ok = false;
    return raw(size);
}

} // namespace uthan::share

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/shares.h"
#include "base/crypto.h"

#include <QSet>

namespace uthan::shares {

namespace {
    quint8 multiply(quint8 a, quint8 b)
    {
        unsigned product = 0;
        unsigned x = a;
        for (unsigned bit = 0; bit < 8; ++bit) {
            product ^= x & (0U - ((b >> bit) & 1U));
            x = (x << 1) ^ (0x11BU & (0U - ((x >> 7) & 1U)));
        }
        return static_cast<quint8>(product);
    }

    quint8 inverse(quint8 a) // a^254
    {
        quint8 result = a;
        for (int i = 0; i < 6; ++i)
            result = multiply(multiply(result, result), a);
        return multiply(result, result);
    }
}

QList<Part> split(const QByteArray& secret, int needed, int count, Random& random)
{
    Q_ASSERT(needed >= 1 && needed <= count && count <= kMostParts);
    QByteArray higher = random.bytes(secret.size() * (needed - 1)); // the coefficients above the secret itself
    QList<Part> parts;
    for (int index = 1; index <= count; ++index) {
        Part part{static_cast<quint8>(index), QByteArray(secret.size(), 0)};
        for (qsizetype i = 0; i < secret.size(); ++i) {
            quint8 value = 0;
            for (int power = needed - 1; power >= 1; --power) // Horner, from the highest
                value = multiply(value ^ static_cast<quint8>(higher[(power - 1) * secret.size() + i]), part.index);
            part.bytes[i] = static_cast<char>(value ^ static_cast<quint8>(secret[i]));
        }
        parts << part;
    }
    crypto::burn(higher);
    return parts;
}

Result<QByteArray> combine(const QList<Part>& parts)
{
    QSet<quint8> seen;
    for (const Part& part : parts) {
        if (part.index == 0 || seen.contains(part.index) || part.bytes.size() != parts.first().bytes.size())
            return Error{ErrorCode::Input, QStringLiteral("the same part twice, or parts that do not belong together")};
        seen.insert(part.index);
    }
    if (parts.isEmpty())
        return Error{ErrorCode::Input, QStringLiteral("no parts")};
    QByteArray secret(parts.first().bytes.size(), 0);
    for (const Part& part : parts) { // Lagrange's polynomial of this part, at 0
        quint8 weight = 1;
        for (const Part& other : parts) {
            if (other.index != part.index)
                weight = multiply(weight, multiply(other.index, inverse(other.index ^ part.index)));
        }
        for (qsizetype i = 0; i < secret.size(); ++i)
            secret[i] = static_cast<char>(
                static_cast<quint8>(secret[i]) ^ multiply(weight, static_cast<quint8>(part.bytes[i])));
    }
    return secret;
}

} // namespace uthan::shares

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

// Bytes as letters that people read aloud, type, and print as a QR code (RFC 4648 base32, without its padding).
namespace uthan::letters {

[[nodiscard]] QString from(const QByteArray& bytes);
[[nodiscard]] QByteArray toBytes(const QString& letters); // null when something else stands there
[[nodiscard]] QString withoutGaps(const QString& text); // no spaces and dashes, in capitals

} // namespace uthan::letters

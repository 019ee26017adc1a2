// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <QString>
#include <QTimeZone>

namespace uthan::form {

// XPath as its users wrote it. XPath: the 1.0 recommendation, nothing more. XForms: ODK XForms as a browser evaluates
// it; a date without a zone is an instant of the person's zone, and days are counted from 1970 in UTC. Field: ODK
// XForms as the field's forms are written for: days are counted from 1 January 1970 on the person's own calendar, so
// that a date is a whole number wherever they are.
enum class Dialect : quint8 { XPath, XForms, Field };

// What functions may ask of the world.
struct World {
    Dialect dialect = Dialect::Field;
    QTimeZone zone = QTimeZone::utc();
    std::function<qint64()> nowMs;
    std::function<double()> random; // 0 ≤ x < 1
    std::function<QString()> uuid;
    QString language; // tag, for the names of months and days
};

} // namespace uthan::form

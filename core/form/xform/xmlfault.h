// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

class QXmlStreamReader;

namespace uthan::form {

// Why the XML cannot be read on from where `xml` stands, and what to do: for people who do not write XML.
[[nodiscard]] QString xmlFault(const QXmlStreamReader& xml);

} // namespace uthan::form

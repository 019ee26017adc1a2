// SPDX-License-Identifier: GPL-3.0-or-later
// What may stand in an XForm and counts for less than its author may think: it is said, and nothing else changes.
#include "form/xform/xformreader_p.h"

#include <algorithm>

namespace uthan::form {

// As in the programs of the field, the last instance of one id is the one that expressions and questions mean.
void XFormReader::forgetInstance(const QString& id, int line)
{
    const auto isIt = [&id](const InstanceDefinition& instance) { return instance.id == id; };
    auto& others = m_form.instances;
    const auto other = std::find_if(others.begin(), others.end(), isIt);
    const auto table = m_tableById.constFind(id);
    if (id.isEmpty() || (other == others.end() && table == m_tableById.constEnd()))
        return;
    m_form.warnings.append({QString(), line, QStringLiteral("<instance>"), {},
        QStringLiteral("There is a second <instance> called “%1”; only the last one counts. Take the other out, or "
                       "give it another id.")
            .arg(id)});
    if (table != m_tableById.constEnd()) {
        m_tables[size_t(table.value())] = {};
        m_tableById.erase(table);
    }
    if (other == others.end())
        return;
    const auto place = static_cast<size_t>(other - others.begin());
    others.erase(other);
    m_rawInstances.erase(std::remove_if(m_rawInstances.begin(), m_rawInstances.end(),
                             [place](const auto& raw) { return raw.second == place; }),
        m_rawInstances.end());
    for (auto& raw : m_rawInstances)
        raw.second -= raw.second > place ? 1 : 0;
}

// Elements of one name beside each other are the rows of a repeat, or one of them is a mistake.
void XFormReader::tellOfSiblings()
{
    for (size_t i = 1; i < m_parts.size(); ++i) {
        const Part& part = m_parts[i];
        if (part.isRepeat || part.isAttribute || part.seen.size() <= m_parts[size_t(part.parent)].seen.size())
            continue;
        warn(*part.seen[1], {},
            QStringLiteral("“%1” stands here more than once, and no <repeat> asks it again and again: only the first "
                           "is filled in. Give the others another name, or ask it in a <repeat>.")
                .arg(part.name));
    }
}

void XFormReader::tellOfType(const Part& part, const QString& type)
{
    static const QStringList known{QStringLiteral("string"), QStringLiteral("int"), QStringLiteral("decimal"),
        QStringLiteral("boolean"), QStringLiteral("date"), QStringLiteral("time"), QStringLiteral("dateTime"),
        QStringLiteral("geopoint"), QStringLiteral("geotrace"), QStringLiteral("geoshape"), QStringLiteral("barcode"),
        QStringLiteral("binary")};
    static const QStringList others{QStringLiteral("integer"), QStringLiteral("long"), QStringLiteral("double"),
        QStringLiteral("float"), QStringLiteral("select"), QStringLiteral("select1"), QStringLiteral("rank"),
        QStringLiteral("listItem"), QStringLiteral("listItems"), QStringLiteral("intent"), QStringLiteral("token"),
        QStringLiteral("normalizedString"), QStringLiteral("anyURI"), QStringLiteral("base64Binary")};
    if (type.isEmpty() || part.isGroup || part.isRepeat || known.contains(type) || others.contains(type))
        return;
    warn(*part.bind, QStringLiteral("type"),
        QStringLiteral(
            "The type “%1” is not known here, so the question is asked as if it said none. Write one of these: %2.")
            .arg(type, known.join(QStringLiteral(", "))));
}

} // namespace uthan::form

// SPDX-License-Identifier: GPL-3.0-or-later
// Uploads of map features (OpenStreetMap): which tags are asked for, and which values of them.
#include "form/xform/xformreader_p.h"

#include <algorithm>

namespace uthan::form {

namespace {
    bool areSame(const std::vector<DefinedChoice>& a, const std::vector<DefinedChoice>& b)
    {
        return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const DefinedChoice& x, const DefinedChoice& y) {
            return x.name == y.name
                && (x.label.in.empty() ? QString() : x.label.in.front())
                == (y.label.in.empty() ? QString() : y.label.in.front());
        });
    }
}

bool XFormReader::isOfTags(const XmlNode& control)
{
    return control.local() == QLatin1String("upload")
        && control.attribute(QLatin1String("mediatype")).trimmed().startsWith(QLatin1String("osm/"));
}

void XFormReader::readTags(const XmlNode& control, int element)
{
    ChoiceListDefinition tags;
    tags.owner = element;
    tags.isExternal = true;
    tags.name = control.attribute(QLatin1String("ref")).trimmed();
    for (const XmlNode& tag : control.children) {
        const QString key = tag.isText() ? QString() : tag.attribute(QLatin1String("key")).trimmed();
        if (tag.isText() || tag.local() != QLatin1String("tag") || key.isEmpty())
            continue;
        if (tags.choices.empty())
            tags.place = place(tag);
        DefinedChoice choice;
        choice.name = key;
        choice.row = tag.line;
        labelChoice(tag, choice);
        tags.choices.push_back(std::move(choice));
        readTagValues(tag, key);
    }
    m_form.elements[size_t(element)].writtenType = QStringLiteral("osm");
    if (tags.choices.empty())
        return;
    m_form.elements[size_t(element)].list = static_cast<int>(m_form.lists.size());
    m_form.lists.push_back(std::move(tags));
}

// A list of its own that is called as the tag is: so the sheet osm has it.
void XFormReader::readTagValues(const XmlNode& tag, const QString& key)
{
    ChoiceListDefinition values;
    values.isExternal = true;
    values.name = key;
    for (const XmlNode& item : tag.children) {
        const XmlNode* value = item.isText() ? nullptr : item.child(QLatin1String("value"));
        if (!value || item.local() != QLatin1String("item"))
            continue;
        if (values.choices.empty())
            values.place = place(item);
        DefinedChoice choice;
        choice.name = value->ownText().trimmed();
        choice.row = item.line;
        labelChoice(item, choice);
        values.choices.push_back(std::move(choice));
    }
    if (values.choices.empty())
        return;
    const auto known = std::find_if(m_form.lists.begin(), m_form.lists.end(),
        [&key](const ChoiceListDefinition& list) { return list.isExternal && list.name == key; });
    if (known == m_form.lists.end())
        m_form.lists.push_back(std::move(values));
    else if (!areSame(known->choices, values.choices))
        warn(tag, QStringLiteral("key"),
            QStringLiteral("The tag “%1” has other values here than before; those before are kept.").arg(key));
}

} // namespace uthan::form

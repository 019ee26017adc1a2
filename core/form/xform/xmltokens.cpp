// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xform/xmltokens.h"

#include "form/xform/foreignnames.h"

#include <algorithm>

namespace uthan::form {

namespace {
    bool beginsName(char c)
    {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (c & 0x80);
    }
}

XmlNameTable::XmlNameTable()
{
    clear();
}

void XmlNameTable::clear()
{
    m_numbers.clear();
    m_names.clear();
    m_prefixes = {"", "xml"};
    m_bytes = 0;
    m_hasForeign = false;
}

int XmlNameTable::prefixOf(std::string_view prefix)
{
    for (size_t i = 0; i < m_prefixes.size(); ++i) { // a handful
        if (m_prefixes[i] == prefix)
            return static_cast<int>(i);
    }
    m_prefixes.emplace_back(prefix);
    return static_cast<int>(m_prefixes.size()) - 1;
}

XmlName XmlNameTable::made(std::string_view name)
{
    // Qt's reader refuses names beyond 4,096 letters; foreign ones come to it up to three times as long
    // (foreignnames.h).
    constexpr size_t kLongest = 1'300;
    constexpr size_t kMostPrefixes = 200;
    XmlName out;
    out.bytes = name;
    out.text = foreignnames::own(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    out.isForeign = std::any_of(name.begin(), name.end(), [](char c) { return (c & 0x80) != 0; });
    const size_t colon = name.find(':');
    std::string_view prefix;
    if (colon != std::string_view::npos) {
        prefix = name.substr(0, colon);
        out.localAt = colon + 1;
        const std::string_view local = out.local();
        out.isOdd = prefix.empty() || local.empty() || !beginsName(local.front())
            || local.find(':') != std::string_view::npos;
    }
    out.isDeclaration = prefix == "xmlns" || name == "xmlns";
    if (out.isDeclaration)
        prefix = name == "xmlns" ? std::string_view() : out.local();
    out.isOdd = out.isOdd || name.size() > kLongest || m_prefixes.size() > kMostPrefixes
        || (out.isDeclaration && (prefix == "xml" || prefix == "xmlns"));
    if (!out.isOdd)
        out.prefix = prefixOf(prefix);
    return out;
}

int XmlNameTable::of(std::string_view name)
{
    if (const auto known = m_numbers.find(name); known != m_numbers.end())
        return known->second;
    const int number = static_cast<int>(m_names.size());
    m_names.push_back(made(name));
    m_bytes += name.size();
    m_hasForeign = m_hasForeign || m_names.back().isForeign;
    m_numbers.emplace(m_names.back().bytes, number);
    return number;
}

void XmlTokens::clear()
{
    tokens.clear();
    attributes.clear();
    declared.clear();
    bytes.clear();
}

} // namespace uthan::form

// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xform/xmlname.h"

#include <algorithm>
#include <QList>

namespace uthan::form {

namespace {
    struct Range {
        char32_t first, last;
    };
    constexpr Range kBegin[]{{U'A', U'Z'}, {U'_', U'_'}, {U'a', U'z'}, {0xC0, 0xD6}, {0xD8, 0xF6}, {0xF8, 0x2FF},
        {0x370, 0x37D}, {0x37F, 0x1FFF}, {0x200C, 0x200D}, {0x2070, 0x218F}, {0x2C00, 0x2FEF}, {0x3001, 0xD7FF},
        {0xF900, 0xFDCF}, {0xFDF0, 0xFFFD}, {0x10000, 0xEFFFF}};
    constexpr Range kInside[]{{U'-', U'.'}, {U'0', U'9'}, {0xB7, 0xB7}, {0x300, 0x36F}, {0x203F, 0x2040}};

    template <size_t N> bool isOneOf(const Range (&ranges)[N], char32_t letter)
    {
        return std::any_of(std::begin(ranges), std::end(ranges),
            [letter](const Range& range) { return letter >= range.first && letter <= range.last; });
    }
}

bool beginsXmlName(char32_t letter)
{
    return isOneOf(kBegin, letter);
}

bool isInXmlName(char32_t letter)
{
    return beginsXmlName(letter) || isOneOf(kInside, letter);
}

bool isXmlName(const QString& name)
{
    if (name.isEmpty() || name.size() > kLongestName)
        return false;
    const QList<uint> letters = name.toUcs4(); // half a letter becomes U+FFFD
    return beginsXmlName(letters.front()) && !name.contains(QChar::ReplacementCharacter) && name.isValidUtf16()
        && std::all_of(letters.begin(), letters.end(), [](uint letter) { return isInXmlName(letter); });
}

bool isAttributeName(const QString& name)
{
    const qsizetype colon = name.indexOf(u':');
    const QString prefix = name.left(std::max<qsizetype>(colon, 0));
    if (colon >= 0 && (!isXmlName(prefix) || prefix == QLatin1String("xmlns")))
        return false;
    return name != QLatin1String("xmlns") && isXmlName(name.mid(colon + 1));
}

} // namespace uthan::form

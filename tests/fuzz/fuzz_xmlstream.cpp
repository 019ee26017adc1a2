// SPDX-License-Identifier: GPL-3.0-or-later
// What is read quickly must be what careful reading says, token by token.
#include "../core/form/xmlsaid.h"
#include "form/xform/xmlguard.h"
#include "fuzzing.h"

#include <cstdlib>
#include <iostream>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    using namespace uthan::form;
    const QByteArray xml = fuzzing::bytes(data, size);
    if (foreignnames::isOfOtherLetters(xml.left(200)) || !XmlGuard::isHarmless(xml))
        return 0;
    const auto said = xmlsaid::quickly(xml);
    if (!said)
        return 0;
    const auto expected = xmlsaid::carefully(xml);
    if (expected == said)
        return 0;
    std::cerr << "quickly:\n"
              << said->join(u'\n').toStdString() << "\ncarefully:\n"
              << (expected ? expected->join(u'\n').toStdString() : "an error") << '\n';
    std::abort();
}

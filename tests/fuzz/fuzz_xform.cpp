// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xform/xformreader.h"
#include "fuzzing.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (const auto form = uthan::form::readXForm(fuzzing::bytes(data, size), QStringLiteral("form.xml")))
        fuzzing::live(*form);
    return 0;
}

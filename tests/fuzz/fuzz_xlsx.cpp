// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xlsform/xlsformreader.h"
#include "fuzzing.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (const auto form = uthan::form::readXlsForm(fuzzing::bytes(data, size), QStringLiteral("form.xlsx")))
        fuzzing::live(*form);
    return 0;
}

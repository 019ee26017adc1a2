// SPDX-License-Identifier: GPL-3.0-or-later
// The content of an OpenDocument workbook.
#include "containers.h"
#include "form/xlsform/xlsformreader.h"
#include "fuzzing.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray book = fuzzing::zipOf({{"content.xml", fuzzing::bytes(data, size)}});
    if (const auto form = uthan::form::readXlsForm(book, QStringLiteral("form.ods")))
        fuzzing::live(*form);
    return 0;
}

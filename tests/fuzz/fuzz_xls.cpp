// SPDX-License-Identifier: GPL-3.0-or-later
// A workbook of 1997 to 2003: the first byte says whether the rest is the whole file or the stream of records in it.
#include "containers.h"
#include "form/xlsform/xlsformreader.h"
#include "fuzzing.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray rest = fuzzing::bytes(data + 1, size - 1);
    const QByteArray book = data[0] % 2 ? fuzzing::compoundOf(rest) : rest;
    if (const auto form = uthan::form::readXlsForm(book, QStringLiteral("form.xls")))
        fuzzing::live(*form);
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// The parts inside an .xlsx, parted by bytes 0: the sheet survey, the shared texts, the styles, the sheet choices.
#include "containers.h"
#include "form/xlsform/xlsformreader.h"
#include "fuzzing.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    QList<QByteArray> parts = fuzzing::bytes(data, size).split('\0');
    while (parts.size() < 4)
        parts << QByteArrayLiteral("<x/>");
    const QByteArray book = fuzzing::zipOf({{"xl/workbook.xml",
                                                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"survey\" r:id=\"a\"/>"
                                                "<sheet name=\"choices\" r:id=\"b\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"a\" Type=\"/worksheet\" Target=\"a.xml\"/><Relationship Id=\"b\" "
            "Type=\"/worksheet\" Target=\"b.xml\"/><Relationship Id=\"c\" Type=\"/sharedStrings\" Target=\"s.xml\"/>"
            "<Relationship Id=\"d\" Type=\"/styles\" Target=\"t.xml\"/></Relationships>"},
        {"xl/a.xml", parts.at(0)}, {"xl/s.xml", parts.at(1)}, {"xl/t.xml", parts.at(2)}, {"xl/b.xml", parts.at(3)}});
    if (const auto form = uthan::form::readXlsForm(book, QStringLiteral("form.xlsx")))
        fuzzing::live(*form);
    return 0;
}

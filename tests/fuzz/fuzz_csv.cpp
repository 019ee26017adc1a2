// SPDX-License-Identifier: GPL-3.0-or-later
// The first byte says which reader of lists gets the rest.
#include "form/lists/listreader.h"
#include "fuzzing.h"

#include <QBuffer>

namespace {
class Nowhere final : public uthan::form::lists::RowSink {
public:
    uthan::Result<void> addColumn(const QString& name) override
    {
        m_size += name.size();
        return {};
    }
    uthan::Result<void> addRow(const std::vector<QString>& values) override
    {
        for (const QString& value : values)
            m_size += value.size();
        return {};
    }

private:
    qsizetype m_size = 0;
};
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size == 0)
        return 0;
    static const QString names[] = {QStringLiteral("a.csv"), QStringLiteral("a.xml"), QStringLiteral("a.geojson")};
    QByteArray content = fuzzing::bytes(data + 1, size - 1);
    QBuffer file(&content);
    (void)file.open(QIODevice::ReadOnly);
    Nowhere sink;
    (void)uthan::form::lists::readList(file, names[data[0] % 3], sink);
    return 0;
}

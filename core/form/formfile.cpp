// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/formfile.h"
#include "form/compile/formcompiler.h"
#include "form/xform/xformreader.h"
#include "form/xlsform/xlsformreader.h"

#include <algorithm>

namespace uthan::form {

QString cellName(int row, int column)
{
    QString letters;
    for (int c = column + 1; c > 0; c = (c - 1) / 26)
        letters.prepend(QChar(u'A' + (c - 1) % 26));
    return letters + QString::number(row);
}

Result<std::shared_ptr<const FormProgram>> compileXlsForm(const QByteArray& bytes, const QString& fileName)
{
    Result<FormDefinition> definition = readXlsForm(bytes, fileName);
    if (!definition)
        return definition.error();
    return compileForm(definition.value());
}

bool isXml(const QByteArray& bytes)
{
    QByteArrayView head = QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 4096));
    if (head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff"))
        head = head.sliced(2);
    const bool isWide = head.startsWith(QByteArrayView("<\0", 2)) || head.startsWith(QByteArrayView("\0<", 2));
    if (head.startsWith("\xef\xbb\xbf"))
        head = head.sliced(3);
    return isWide || head.trimmed().startsWith('<');
}

Result<FormDefinition> readFormFile(const QByteArray& bytes, const QString& fileName)
{
    return isXml(bytes) ? readXForm(bytes, fileName) : readXlsForm(bytes, fileName);
}

Result<std::shared_ptr<const FormProgram>> compileFormFile(const QByteArray& bytes, const QString& fileName)
{
    Result<FormDefinition> definition = readFormFile(bytes, fileName);
    if (!definition)
        return definition.error();
    return compileForm(definition.value());
}

} // namespace uthan::form

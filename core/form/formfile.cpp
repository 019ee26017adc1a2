// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/compile/formcompiler.h"
#include "form/xlsform/xlsformreader.h"

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

} // namespace uthan::form

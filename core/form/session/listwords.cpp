// SPDX-License-Identifier: GPL-3.0-or-later
// The words that the columns of a list say, in the language of who reads.
#include "form/session/formstate.h"

namespace uthan::form {

namespace {
    // Of a language that the file calls by another name: “label::Bangla (bn)” is that of “বাংলা (bn)”.
    int columnOfTag(const DataInstance& file, const QString& column, const QString& tag)
    {
        const QString before = column + QLatin1String("::"), after = QLatin1Char('(') + tag + QLatin1Char(')');
        const QStringList& all = file.columns();
        const auto found = std::find_if(all.begin(), all.end(), [&](const QString& name) {
            return name.startsWith(before) && name.trimmed().endsWith(after, Qt::CaseInsensitive);
        });
        return tag.isEmpty() || found == all.end() ? -1 : static_cast<int>(found - all.begin());
    }
}

// The column of labels in the first language that has one: “label::বাংলা (bn)” or “label::bn”, else the plain one.
LabelColumn labelColumnOf(
    const DataInstance& file, const QString& column, const FormProgram::Private& program, const std::vector<int>& order)
{
    for (const int language : order) {
        const FormLanguage& l = program.languages[size_t(language)];
        for (const QString& name : {l.name, l.tag}) {
            const int found = name.isEmpty() ? -1 : file.column(QString(column + QLatin1String("::") + name));
            if (found >= 0)
                return {found, language};
        }
        if (const int found = columnOfTag(file, column, l.tag); found >= 0)
            return {found, language};
    }
    return {file.column(column), -1};
}

// What a row says in the first language that has a word for it, else in the plain column.
RowWord wordOf(const DataInstance& file, const QString& column, int row, const FormProgram::Private& program,
    const std::vector<int>& order)
{
    for (const int language : order) {
        const LabelColumn at = labelColumnOf(file, column, program, {language});
        QString text = at.language < 0 ? QString() : file.value(row, at.column);
        if (!text.isEmpty())
            return {std::move(text), language};
    }
    return {file.value(row, file.column(column)), -1};
}

// jr:itext(column): the text of the form that the row names. -1: the label stands in the row itself.
int labelTextOf(const FormProgram::Private& program, const ChoiceList& list, const DataInstance& file, int row)
{
    const QStringView label = program.strings.view(list.labelColumn);
    if (!label.startsWith(QLatin1String("jr:itext(")) || !label.endsWith(QLatin1Char(')')))
        return -1;
    return program.itextNamed(file.value(row, file.column(label.mid(9, label.size() - 10).trimmed())));
}

} // namespace uthan::form

// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/compile/xformwords.h"

#include <QRegularExpression>

namespace uthan::form {

QString inXFormWords(QString text)
{
    static const std::pair<QString, QString> words[]{
        {QStringLiteral("Write one that XLSForm has; its reference lists them."),
            QStringLiteral("Write one that ODK XForms has; its reference lists them.")},
        {QStringLiteral("Write there what is meant: ${name} for an answer, a number, or a text in quotes."),
            QStringLiteral("Write there what is meant: /data/name for an answer, a number, or a text in quotes.")},
        {QStringLiteral("Write the answer to a question as ${name}."),
            QStringLiteral("Write the answer to a question as /data/name.")},
        {QStringLiteral("Write the name of a question as the column name has it."),
            QStringLiteral("Write the answer to a question as /data/name.")},
        {QStringLiteral("Write one that XPath has, such as parent:: or child::, or ${name} instead."),
            QStringLiteral("Write one that XPath has, such as parent:: or child::, or /data/name instead.")},
        {QStringLiteral("Take one “..” out, or write the question as ${name}."),
            QStringLiteral("Take one “..” out, or write the question as /data/name.")},
        {QStringLiteral("Write it as ${name}."), QStringLiteral("Write it as /data/name.")},
        {QStringLiteral("Write it as indexed-repeat(${question}, ${repeat}, number)."),
            QStringLiteral("Write it as indexed-repeat(/data/repeat/question, /data/repeat, number).")},
        {QStringLiteral("Name the repeat that the question is in, as ${repeat}."),
            QStringLiteral("Name the repeat that the question is in, as /data/repeat.")},
        {QStringLiteral("Write it as pulldata('file', 'column', 'key column', ${answer})."),
            QStringLiteral("Write it as pulldata('file', 'column', 'key column', /data/answer).")},
        {QStringLiteral("4, as in pulldata('file', 'column', 'key column', ${answer})"),
            QStringLiteral("4, as in pulldata('file', 'column', 'key column', /data/answer)")},
        {QStringLiteral("2, as in jr:choice-name(${question}, '${question}')"),
            QStringLiteral("2, as in jr:choice-name(/data/question, '/data/question')")},
        {QStringLiteral("Write latitude and longitude with a space between, as in '23.7 90.4', or ${name}."),
            QStringLiteral("Write latitude and longitude with a space between, as in '23.7 90.4', or /data/name.")},
        {QStringLiteral("Name a question of type select_one, select_multiple or rank."),
            QStringLiteral("Name a question of type select1, select or odk:rank.")},
    };
    for (const auto& [ofSheets, ofXForms] : words)
        text.replace(ofSheets, ofXForms);
    static const QRegularExpression column(
        QStringLiteral("^(.*)there is no column “([^”]*)” in the list [^(]*\\(to ask [^)]*\\)(.*)$"));
    if (const auto named = column.match(text); named.hasMatch())
        text = named.captured(1)
            + QStringLiteral("there is no column “%1” in the list of choices, so it is read as empty (to ask for an "
                             "answer, write /data/%1; to name a value, '%1')")
                  .arg(named.captured(2))
            + named.captured(3);
    return text;
}

} // namespace uthan::form

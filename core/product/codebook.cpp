// SPDX-License-Identifier: GPL-3.0-or-later
#include "product/codebook.h"

#include "base/markup.h"
#include "product/csvexport.h"
#include "product/html.h"

namespace uthan::product {
namespace {
    using insight::Measure;

    QString kindOf(const Variable& v)
    {
        switch (v.measure) {
        case Measure::One:
            return QStringLiteral("one choice");
        case Measure::Many:
            return QStringLiteral("many choices, a column each: 1 chosen, 0 not chosen");
        case Measure::Rank:
            return QStringLiteral("ranking, a column each place: r1 is first; empty where no further place was given");
        case Measure::Number:
            return QStringLiteral("number");
        case Measure::Words:
            return QStringLiteral("words");
        case Measure::Voice:
            return QStringLiteral("1: a voice was recorded");
        case Measure::Other:
            break;
        }
        return v.columns.value(0).endsWith(QLatin1String("__given")) ? QStringLiteral("1: something was recorded")
                                                                     : QStringLiteral("value");
    }

    // What texts of a form are kept by: a language without a tag goes by its name.
    QString keyOf(const form::FormLanguage& language)
    {
        return language.tag.isEmpty() ? language.name : language.tag;
    }

    QStringList byLanguage(const language::Text& text, const QList<form::FormLanguage>& languages)
    {
        QStringList cells;
        for (const form::FormLanguage& l : languages)
            cells << markup::read(text.byTag.value(keyOf(l))).plain;
        return cells;
    }

    QString fileOf(const form::FormProgram& form, const Variable& v)
    {
        return v.repeat.isEmpty() ? form.formId() : form.formId() + QLatin1Char('_') + v.repeat;
    }

    QByteArray codebookCsv(const form::FormProgram& form, const QList<Variable>& variables)
    {
        const QList<form::FormLanguage> languages = form.languages();
        QStringList header{QStringLiteral("column"), QStringLiteral("question"), QStringLiteral("what"),
            QStringLiteral("value"), QStringLiteral("kind"), QStringLiteral("asked_when"), QStringLiteral("file")};
        for (const form::FormLanguage& l : languages)
            header << QStringLiteral("text_") + (l.tag.isEmpty() ? l.name : l.tag);
        QByteArray out = QByteArray::fromHex("efbbbf") + csvLine(header);
        const QStringList none = byLanguage({}, languages);
        const auto plain = [&](const QString& column, const QString& what) {
            out += csvLine(QStringList{column, {}, QStringLiteral("column"), {}, what, {}, form.formId()} + none);
        };
        plain(QStringLiteral("response"), QStringLiteral("number of this export only"));
        plain(QStringLiteral("language"), QStringLiteral("language of the answers"));
        plain(QStringLiteral("mode"), QStringLiteral("who filled it in: self, assisted, interview, paper"));
        plain(QStringLiteral("week"), QStringLiteral("ISO week"));
        for (const Variable& v : variables) {
            const QString file = fileOf(form, v);
            for (const QString& column : v.columns)
                out += csvLine(QStringList{column, v.question.name, QStringLiteral("column"), {}, kindOf(v),
                                   v.question.relevant, file}
                    + byLanguage(v.question.label, languages));
            for (const auto& choice : v.question.choices)
                out += csvLine(QStringList{v.columns.value(0), v.question.name, QStringLiteral("choice"), choice.first,
                                   {}, {}, file}
                    + byLanguage(choice.second, languages));
        }
        const auto codes = [&](const QString& column, const QString& question, const QString& file, int nines) {
            for (const Missing missing : kMissing)
                out += csvLine(QStringList{column, question, QStringLiteral("missing"), missingCode(missing, nines),
                                   missingMeaning(missing), {}, file}
                    + none);
        };
        for (const Variable& v : variables) // else those of all hold
            for (const QString& column : v.nines > 0 ? v.columns : QStringList())
                codes(column, v.question.name, fileOf(form, v), v.nines);
        codes(QStringLiteral("*"), {}, {}, 0);
        return out;
    }

    QString allLanguages(const QString& element, const language::Text& text, const QList<form::FormLanguage>& languages)
    {
        QString out;
        for (const form::FormLanguage& l : languages)
            if (const QString each = text.byTag.value(keyOf(l)); !each.isEmpty())
                out += html::ofForm(element, {each, l.tag, false}) + QLatin1Char('\n');
        return out;
    }

    QString questionHtml(const Variable& v, const QList<form::FormLanguage>& languages)
    {
        QString out = QStringLiteral("<section>\n<h3>%1</h3>\n").arg(html::escaped(v.question.name));
        out += allLanguages(QStringLiteral("p"), v.question.label, languages);
        out += QStringLiteral("<p class=\"soft\">%1. Column: <code>%2</code>.")
                   .arg(html::escaped(kindOf(v)), html::escaped(v.columns.join(QLatin1String(", "))));
        if (!v.question.relevant.isEmpty())
            out += QStringLiteral(" Asked when <code>%1</code>.").arg(html::escaped(v.question.relevant));
        if (!v.repeat.isEmpty())
            out += QStringLiteral(" In the file of the repeat <code>%1</code>.").arg(html::escaped(v.repeat));
        if (v.nines > 0)
            out += QStringLiteral(" <b>Some answered with a number that is a code for silence elsewhere.</b> Here the "
                                  "codes are <code>%1</code> to <code>%2</code>: the last digit means the same.")
                       .arg(missingCode(Missing::KeptBack, v.nines), missingCode(Missing::RatherNot, v.nines));
        out += QStringLiteral("</p>\n");
        if (v.question.choices.isEmpty())
            return out + QStringLiteral("</section>\n");
        out += QStringLiteral("<table><thead><tr><th scope=\"col\">Value</th>");
        for (const form::FormLanguage& l : languages)
            out += html::element(
                QStringLiteral("th"), language::autonym(l.tag), l.tag, QStringLiteral("scope=\"col\""));
        out += QStringLiteral("</tr></thead><tbody>\n");
        for (const auto& choice : v.question.choices) {
            out += QStringLiteral("<tr><th scope=\"row\"><code>%1</code></th>").arg(html::escaped(choice.first));
            for (const form::FormLanguage& l : languages)
                out += html::element(QStringLiteral("td"), choice.second.byTag.value(l.tag), l.tag);
            out += QStringLiteral("</tr>\n");
        }
        return out + QStringLiteral("</tbody></table>\n</section>\n");
    }

    QString guardedText(qint64 n)
    {
        const insight::Count count = insight::Count::guarded(n);
        return count.withheld ? QStringLiteral("fewer than %1").arg(insight::kSmallest) : QString::number(count.value);
    }

    // Columns somebody may miss.
    QString leftOut(const form::FormProgram& form, const insight::Sheets& sheets)
    {
        const form::Revealing revealing(form, sheets.entityLists);
        QStringList names;
        for (const form::FormProgram::Question& q : form.questions()) {
            if (insight::staysInside(revealing, q))
                names << QStringLiteral("<code>%1</code>").arg(html::escaped(q.name));
        }
        return names.isEmpty() ? QString() : QStringLiteral(": ") + names.join(QLatin1String(", "));
    }

    QString withOtherCodes(const QList<Variable>& variables)
    {
        QStringList names;
        for (const Variable& v : variables)
            for (const QString& column : v.nines > 0 ? v.columns : QStringList())
                names << QStringLiteral("<code>%1</code> (<code>%2</code> to <code>%3</code>)")
                             .arg(html::escaped(column), missingCode(Missing::KeptBack, v.nines),
                                 missingCode(Missing::RatherNot, v.nines));
        return names.join(QLatin1String(", "));
    }

    QByteArray codebookHtml(
        const form::FormProgram& form, const QList<Variable>& variables, const insight::Sheets& sheets)
    {
        const QList<form::FormLanguage> languages = form.languages();
        const language::Chosen title = language::choose(form.title(), form.defaultLanguage());
        QString body = QStringLiteral("<h1>Codebook: %1</h1>\n").arg(html::element(QStringLiteral("span"), title));
        body += QStringLiteral("<p>Form <code>%1</code>, version <code>%2</code>. %3 responses.</p>\n")
                    .arg(html::escaped(form.formId()), html::escaped(form.version()))
                    .arg(sheets.usable.size());
        body += QStringLiteral(
            "<h2>What was left out, and by which rule</h2>\n<ul>\n"
            "<li>Responses of people who did not agree, or no longer agree: %1. Taken back in the "
            "whole programme: %2.</li>\n"
            "<li>Words of people who did not agree to be quoted: code <code>-4</code>.</li>\n"
            "<li>Names, devices, times of day, positions, pictures and recordings, and what is worked "
            "out from them%3. The number of a response is of this export only.</li>\n"
            "<li>What is worked out from the time of answering, unless it is short, as an age is: "
            "code <code>-3</code>.</li>\n"
            "<li>Words that begin with = + - or @ have an apostrophe in front, so that no "
            "spreadsheet takes them for a formula.</li>\n</ul>\n")
                    .arg(guardedText(sheets.notAgreed), guardedText(sheets.takenBack), leftOut(form, sheets));
        body += QStringLiteral("<p>Rows are of single people. Small languages, ages or areas can point at somebody: "
                               "keep this file as carefully as the answers, "
                               "and publish tables only with numbers under %1 held back.</p>\n")
                    .arg(insight::kSmallest);
        body += QStringLiteral("<h2>Codes for silence</h2>\n<table><thead><tr><th scope=\"col\">Code</th><th "
                               "scope=\"col\">Meaning</th></tr></thead><tbody>\n");
        for (const Missing missing : kMissing)
            body += QStringLiteral("<tr><th scope=\"row\"><code>%1</code></th><td>%2</td></tr>\n")
                        .arg(missingCode(missing), missingMeaning(missing));
        body += QStringLiteral("</tbody></table>\n");
        if (const QString others = withOtherCodes(variables); !others.isEmpty())
            body
                += QStringLiteral("<p>Longer codes, with the same last digit, stand in the columns %1, as a number was "
                                  "answered there that is a code in the others.</p>\n")
                       .arg(others);
        body += QStringLiteral("<h2>Questions</h2>\n");
        for (const Variable& v : variables)
            body += questionHtml(v, languages);
        return html::page(QStringLiteral("Codebook: ") + title.text, QStringLiteral("en"), body).toUtf8();
    }
} // namespace

QList<ExportedFile> codebookFiles(
    const form::FormProgram& form, const QList<Variable>& variables, const insight::Sheets& sheets)
{
    return {{form.formId() + QStringLiteral("_codebook.csv"), codebookCsv(form, variables)},
        {form.formId() + QStringLiteral("_codebook.html"), codebookHtml(form, variables, sheets)}};
}

} // namespace uthan::product

// SPDX-License-Identifier: GPL-3.0-or-later
// The appearance search('file', …) of older forms: the one choice of the sheet names columns of a file, and the file's
// rows are the choices.
#include "form/compile/searchlists.h"

#include <algorithm>
#include <optional>
#include <QHash>
#include <utility>
#include <vector>

namespace uthan::form {

namespace {
    // What stands between the brackets of search(…); nothing if the appearance has none.
    std::optional<QString> insideSearch(const QString& appearance)
    {
        const qsizetype start = appearance.indexOf(QLatin1String("search("));
        int depth = 0;
        for (qsizetype i = start < 0 ? appearance.size() : start; i < appearance.size(); ++i) {
            depth += appearance[i] == u'(' ? 1 : appearance[i] == u')' ? -1 : 0;
            if (appearance[i] == u')' && depth == 0)
                return appearance.mid(start + 7, i - start - 7);
        }
        return std::nullopt;
    }

    QStringList arguments(const QString& text)
    {
        QStringList out{QString()};
        int depth = 0;
        QChar quote;
        for (const QChar c : text) {
            if (!quote.isNull())
                quote = c == quote ? QChar() : quote;
            else if (c == u'\'' || c == u'"')
                quote = c;
            else
                depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
            if (quote.isNull() && depth == 0 && c == u',')
                out << QString();
            else
                out.last() += c;
        }
        for (QString& each : out)
            each = each.trimmed();
        return out;
    }

    QString unquoted(const QString& text)
    {
        const bool isQuoted
            = text.size() > 1 && (text.front() == u'\'' || text.front() == u'"') && text.back() == text.front();
        return isQuoted ? text.mid(1, text.size() - 2).trimmed() : text;
    }

    // The field's program asks its database with LIKE: it minds no capitals of A to Z, but in the column that must be
    // the same. “matches” is an equality here, as those are found by an index, and minds them.
    const QHash<QString, QString>& ways()
    {
        static const QString kSmall = QStringLiteral("'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'");
        static const auto way = [](const char* function) {
            return QStringLiteral("%1(translate(%2, %3), translate(%4, %3))")
                .arg(QLatin1String(function), QStringLiteral("%1"), kSmall, QStringLiteral("%2"));
        };
        static const QHash<QString, QString> known{{QStringLiteral("contains"), way("contains")},
            {QStringLiteral("startswith"), way("starts-with")}, {QStringLiteral("endswith"), way("ends-with")},
            {QStringLiteral("matches"), QStringLiteral("%1 = %2")}};
        return known;
    }

    // search(file[, how, columns, text[, column, value]])
    QString filterOf(const QStringList& given)
    {
        QString filter;
        if (given.size() >= 4) {
            const QString way = ways().value(unquoted(given[1]).toLower(), ways().value(QStringLiteral("contains")));
            QStringList any;
            for (const QString& column : unquoted(given[2]).split(u',', Qt::SkipEmptyParts))
                any << way.arg(column.trimmed(), given[3]);
            filter = any.size() < 2 ? any.value(0)
                                    : QLatin1Char('(') + any.join(QStringLiteral(" or ")) + QLatin1Char(')');
        }
        if (given.size() >= 6)
            filter = QStringLiteral("%1 = %2").arg(unquoted(given[4]), given[5])
                + (filter.isEmpty() ? QString() : QStringLiteral(" and ") + filter);
        return filter;
    }

    bool isColumn(const DefinedChoice& choice) // else a fixed choice, which such lists number
    {
        bool isNumber = false;
        choice.name.toDouble(&isNumber);
        return !isNumber && !choice.label.in.empty();
    }
}

bool hasSearchLists(const FormDefinition& form)
{
    return std::any_of(form.elements.begin(), form.elements.end(),
        [](const Element& element) { return element.list >= 0 && insideSearch(element.appearance).has_value(); });
}

QString unknownSearchWay(const QString& appearance)
{
    const auto inside = insideSearch(appearance);
    const QStringList given = inside ? arguments(*inside) : QStringList();
    if (given.size() < 4 || unquoted(given[1]) == given[1]) // not there, or worked out
        return {};
    return ways().contains(unquoted(given[1]).toLower()) ? QString() : unquoted(given[1]);
}

void readSearchLists(FormDefinition& form)
{
    std::vector<int> columnsOnly; // lists
    for (Element& element : form.elements) {
        const auto inside = element.list < 0 ? std::nullopt : insideSearch(element.appearance);
        if (!inside)
            continue;
        std::optional<DefinedChoice> column;
        (void)form.lists[size_t(element.list)].forEach([&column](const DefinedChoice& choice) -> Result<void> {
            if (!isColumn(choice))
                return {};
            column = choice;
            return Error{ErrorCode::NotFound, {}}; // no need to look further
        });
        const QStringList given = arguments(*inside);
        QString file = unquoted(given.front());
        if (!column || file.isEmpty())
            continue;
        if (!file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
            file += QLatin1String(".csv");
        element.items.file = file;
        element.items.valueRef = column->name;
        element.items.labelRef = column->label.in.front().section(u',', 0, 0).trimmed();
        columnsOnly.push_back(std::exchange(element.list, -1));
        const QString filter = filterOf(given);
        if (!filter.isEmpty() && !element.choiceFilter.isEmpty())
            element.choiceFilter.text = QStringLiteral("(%1) and %2").arg(element.choiceFilter.text, filter);
        else if (!filter.isEmpty())
            element.choiceFilter = {filter, element.place};
    }
    // Such a list often has the name of its file; who asks for that name, as pulldata() does, means the file.
    for (const int list : columnsOnly) {
        const bool isUsed = std::any_of(form.elements.begin(), form.elements.end(),
            [list](const Element& element) { return element.list == list; });
        if (!isUsed)
            form.lists[size_t(list)].name = QStringLiteral("search()");
    }
}

} // namespace uthan::form

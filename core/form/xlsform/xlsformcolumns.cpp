// SPDX-License-Identifier: GPL-3.0-or-later
// What items of an XForm say beside their value and label, where the sheet choices has another meaning for its name.
#include "form/xlsform/xlsformsheet.h"
#include "form/xlsform/xlsformsheets.h"
#include "form/xpath/exprparser.h"

#include <algorithm>
#include <QHash>
#include <QSet>

namespace uthan::form {

namespace {
    QString lit(const char* text)
    {
        return QLatin1String(text);
    }

    // A name that something of the items of a list is read by, and where.
    struct Read {
        qsizetype at;
        int list;
        QString name;
    };

    // The names by which an expression reads what items have.
    class ItemReads {
    public:
        explicit ItemReads(const FormDefinition& form)
        {
            for (size_t l = 0; l < form.lists.size(); ++l)
                m_lists.insert(form.lists[l].name, static_cast<int>(l));
        }
        // `items`: the list whose items a condition is asked of; -1: none.
        std::vector<Read> of(const QString& source, int items)
        {
            m_source = source;
            m_found.clear();
            const auto parsed = parseExpression(source);
            if (const auto* tree = std::get_if<ast::Owned>(&parsed))
                look(**tree, items);
            std::sort(m_found.begin(), m_found.end(), [](const Read& l, const Read& r) { return l.at < r.at; });
            return std::move(m_found);
        }

    private:
        [[nodiscard]] int listOf(const ast::Node& start) const
        {
            const bool isInstance = start.kind == ast::Kind::Call && start.text == QLatin1String("instance")
                && start.operands.size() == 1 && start.operands[0]->kind == ast::Kind::Text;
            if (isInstance)
                return m_lists.value(start.operands[0]->text, -1);
            const bool isSet = start.kind != ast::Kind::Call || start.text == QLatin1String("randomize");
            return isSet && !start.operands.empty() ? listOf(*start.operands[0]) : -1;
        }
        void note(const QString& name, int position, int list)
        {
            const qsizetype at = m_source.indexOf(name, position);
            if (at >= 0)
                m_found.push_back({at, list, name});
        }
        void look(const ast::Node& node, int items)
        {
            for (const ast::Owned& each : node.operands)
                look(*each, items);
            if (node.kind == ast::Kind::Call && node.text == QLatin1String("pulldata") && node.operands.size() == 4)
                lookAtPullData(node);
            if (node.kind != ast::Kind::Path)
                return;
            const bool leadsAway = !node.steps.empty() && node.steps.front().axis == ast::Axis::Parent;
            const int list = !node.operands.empty() ? listOf(*node.operands[0])
                : node.absolute || leadsAway        ? -1
                                                    : items;
            for (const ast::Owned& each : node.predicates)
                look(*each, list);
            for (const ast::Step& step : node.steps) {
                if (list >= 0 && step.test == ast::Test::Name && step.axis != ast::Axis::Attribute)
                    note(step.name, step.position, list);
                for (const ast::Owned& each : step.predicates)
                    look(*each, list);
            }
        }
        void lookAtPullData(const ast::Node& call)
        {
            const int list = call.operands[0]->kind == ast::Kind::Text ? m_lists.value(call.operands[0]->text, -1) : -1;
            for (const size_t column : {1U, 2U}) {
                if (list >= 0 && call.operands[column]->kind == ast::Kind::Text)
                    note(call.operands[column]->text, call.operands[column]->position, list);
            }
        }

        QHash<QString, int> m_lists;
        QString m_source;
        std::vector<Read> m_found;
    };

    // Each expression of a form, with the list whose items it is asked of.
    template <typename Visit> void eachExpression(FormDefinition& form, const Visit& visit)
    {
        const auto shown = [&visit](Texts& texts) {
            for (size_t l = 0; l < texts.in.size(); ++l) {
                QString text = std::as_const(texts.in)[l];
                const QString was = text;
                for (qsizetype open = text.indexOf(QChar(kReferenceOpen)); open >= 0;
                     open = text.indexOf(QChar(kReferenceOpen), open + 1)) {
                    const qsizetype close = text.indexOf(QChar(kReferenceClose), open);
                    QString inside = text.mid(open + 1, close < 0 ? -1 : close - open - 1);
                    const qsizetype length = inside.size();
                    visit(inside, -1);
                    text.replace(open + 1, length, inside);
                }
                if (text != was)
                    texts.in[l] = text;
            }
        };
        for (Element& e : form.elements) {
            for (ExpressionSource* source : {&e.relevant, &e.constraint, &e.required, &e.readOnly, &e.calculation,
                     &e.dynamicDefault, &e.repeatCount, &e.items.nodeset, &e.items.seed})
                visit(source->text, -1);
            visit(e.choiceFilter.text, e.list);
            for (Texts* texts : {&e.label, &e.hint, &e.guidance, &e.constraintMessage, &e.requiredMessage})
                shown(*texts);
            for (Pairs* pairs : {&e.bindAttributes, &e.bodyAttributes}) {
                for (auto& pair : *pairs)
                    visit(pair.second, -1);
            }
        }
        for (ChoiceListDefinition& list : form.lists) {
            for (DefinedChoice& choice : list.choices)
                shown(choice.label);
        }
        for (ActionDefinition& action : form.actions)
            visit(action.value.text, -1);
        for (EntityDefinition& entity : form.entities) {
            for (ExpressionSource* source : {&entity.id, &entity.createIf, &entity.updateIf, &entity.label})
                visit(source->text, -1);
        }
        visit(form.instanceName.text, -1);
    }

    class ColumnsOfSheets {
    public:
        explicit ColumnsOfSheets(const FormDefinition& form)
            : m_form(form)
            , m_reads(form)
            , m_called(form.lists.size())
            , m_isRead(form.lists.size())
        {
        }
        std::optional<FormDefinition> run()
        {
            if (!hasOthers())
                return std::nullopt;
            FormDefinition out = m_form;
            eachExpression(out, [this](const QString& text, int items) {
                if (text.isEmpty())
                    return;
                for (const Read& read : m_reads.of(text, items))
                    m_isRead[size_t(read.list)].insert(read.name);
            });
            for (size_t l = 0; l < out.lists.size(); ++l)
                nameColumns(l, out.lists[l]);
            eachExpression(out, [this](QString& text, int items) { renameIn(text, items); });
            return out;
        }

    private:
        // Empty: the sheet has another meaning for it, or none.
        static QString keyOf(const QString& column)
        {
            const SheetColumn heading = headingOfChoices(column);
            const bool isOurs = heading.isText() || heading.key == QLatin1String("list_name")
                || heading.key == QLatin1String("name") || heading.key == QLatin1String("sms_option")
                || column == QLatin1String("itextId");
            return isOurs || !heading.language.isEmpty() ? QString() : heading.key;
        }
        // Whether any list has a column that the sheet would not have as it is.
        bool hasOthers()
        {
            bool any = false;
            for (const ChoiceListDefinition& list : m_form.lists) {
                for (const QString& column : list.columns) {
                    const QString key = keyOf(column);
                    m_taken.insert(column.toLower());
                    if (!key.isEmpty() && !m_spelling.contains(key))
                        m_spelling.insert(key, column);
                    any = any || (isOfXForm(list) && m_spelling.value(key) != column);
                }
            }
            return any;
        }
        static bool isOfXForm(const ChoiceListDefinition& list) { return list.place.sheet().isEmpty(); }

        // The same for all lists: they stand in one sheet.
        QString freeName(const QString& column)
        {
            QString& name = m_instead[column];
            for (int number = 2; name.isEmpty(); ++number) {
                const QString wanted = QStringLiteral("%1_%2").arg(column).arg(number);
                if (!m_taken.contains(wanted.toLower()))
                    name = wanted;
            }
            m_taken.insert(name.toLower());
            return name;
        }
        void nameColumns(size_t l, ChoiceListDefinition& list)
        {
            if (!isOfXForm(list))
                return;
            for (qsizetype c = list.columns.size() - 1; c >= 0; --c) {
                const QString column = list.columns[c];
                if (m_spelling.value(keyOf(column)) == column)
                    continue;
                const auto isEach = [&](auto what) {
                    return std::all_of(list.choices.begin(), list.choices.end(), [&](const DefinedChoice& choice) {
                        return size_t(c) < choice.columns.size() && choice.columns[size_t(c)].trimmed() == what(choice);
                    });
                };
                const bool isName = isEach([](const DefinedChoice& choice) { return choice.name; });
                const bool isSaid
                    = isName || column == QLatin1String("itextId") || isEach([](const DefinedChoice& choice) {
                          return choice.label.in.empty() ? QString() : choice.label.in.front();
                      });
                const bool goes = isName || (isSaid && !m_isRead[l].contains(column));
                m_called[l].insert(column, isName ? lit("name") : goes ? column : freeName(column));
                if (!goes) {
                    list.columns[c] = m_called[l].value(column);
                    continue;
                }
                list.columns.removeAt(c);
                for (DefinedChoice& choice : list.choices) {
                    if (size_t(c) < choice.columns.size())
                        choice.columns.erase(choice.columns.begin() + c);
                }
            }
        }
        void renameIn(QString& text, int items)
        {
            if (text.isEmpty())
                return;
            const std::vector<Read> reads = m_reads.of(text, items);
            for (auto read = reads.rbegin(); read != reads.rend(); ++read) {
                const QString is = m_called[size_t(read->list)].value(read->name);
                if (!is.isEmpty())
                    text.replace(read->at, read->name.size(), is);
            }
        }

        const FormDefinition& m_form;
        ItemReads m_reads;
        std::vector<QHash<QString, QString>> m_called; // by list: as the XForm calls a column → as the sheet does
        std::vector<QSet<QString>> m_isRead; // by list
        QHash<QString, QString> m_spelling; // of columns that stay: a sheet takes them in any case
        QHash<QString, QString> m_instead; // column → what stands for it
        QSet<QString> m_taken; // in small letters
    };
}

std::optional<FormDefinition> withColumnsOfSheets(const FormDefinition& form)
{
    return ColumnsOfSheets(form).run();
}

} // namespace uthan::form

// SPDX-License-Identifier: GPL-3.0-or-later
// What a sheet may say in a word and an XForm must spell out.
#include "form/addedelements.h"
#include "form/xform/xformtypes.h"
#include "form/xform/xformwriter.h"

#include <algorithm>
#include <QSet>

namespace uthan::form {

namespace {
    Texts textOf(const FormDefinition& form, const QString& text, const Texts& like)
    {
        Texts made;
        made.in.setHeading(like.in.heading(), -1);
        made.in.resize(form.languages.size());
        bool any = false;
        for (size_t i = 0; i < made.in.size() && i < like.in.size(); ++i) {
            if (!like.in[i].isEmpty()) {
                made.in[i] = text;
                any = true;
            }
        }
        if (!any)
            made.in[size_t(form.defaultLanguage)] = text;
        return made;
    }

    // "or other": one choice more, and a question for the words, asked when it is chosen.
    void spellOutOther(FormDefinition& form)
    {
        for (int i = 1; i < static_cast<int>(form.elements.size()); ++i) {
            if (!form.elements[size_t(i)].orOther)
                continue;
            form.elements[size_t(i)].orOther = false;
            const Element select = form.elements[size_t(i)];
            Element words;
            words.type = NodeType::Text;
            words.name = select.name + QStringLiteral("_other");
            words.parent = select.parent;
            words.place = select.place;
            words.label = textOf(form, QStringLiteral("Specify other."), {});
            words.label.in.setHeading(QStringLiteral("label"), -1);
            words.relevant.text = QStringLiteral("selected(../%1, 'other')").arg(select.name);
            words.isAsked = true;
            if (select.list >= 0) {
                std::vector<DefinedChoice>& choices = form.lists[size_t(select.list)].choices;
                const bool has = std::any_of(choices.begin(), choices.end(),
                    [](const DefinedChoice& choice) { return choice.name == QLatin1String("other"); });
                if (!has) {
                    DefinedChoice other;
                    other.name = QStringLiteral("other");
                    other.label
                        = textOf(form, QStringLiteral("Other"), choices.empty() ? Texts() : choices.front().label);
                    choices.push_back(std::move(other));
                }
            }
            insertElement(form, i + 1, std::move(words));
        }
    }

    // The choices of a question that had them inside: an instance of their own, under a name of its own.
    void nameLists(FormDefinition& form)
    {
        QSet<QString> taken;
        for (const ChoiceListDefinition& list : form.lists)
            taken.insert(list.name);
        for (const InstanceDefinition& instance : form.instances)
            taken.insert(instance.id);
        for (ChoiceListDefinition& list : form.lists) {
            if (!list.name.contains(QLatin1Char('/')))
                continue;
            const QString base = list.name.section(QLatin1Char('/'), -1, -1, QString::SectionSkipEmpty);
            QString name = base;
            for (int n = 2; taken.contains(name); ++n)
                name = QStringLiteral("%1_%2").arg(base).arg(n);
            taken.insert(name);
            list.name = name;
        }
    }

    bool takeWord(QString& words, const QString& word)
    {
        QStringList all = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        const bool had = all.removeAll(word) > 0;
        words = all.join(QLatin1Char(' '));
        return had;
    }

    // A table of choices: the choices' labels once, above questions that show only what is chosen.
    void spellOutTable(FormDefinition& form, int group)
    {
        Element& g = form.elements[size_t(group)];
        if (!takeWord(g.appearance, QStringLiteral("table-list")))
            return;
        g.appearance = QStringLiteral("field-list %1").arg(g.appearance).trimmed();
        const int groupRow = g.place.row();
        int next = group + 1;
        if (!g.label.isEmpty() || !g.hint.isEmpty() || !g.guidance.isEmpty()) {
            Element title;
            title.type = NodeType::Note;
            title.name = QStringLiteral("generated_table_list_label_%1").arg(groupRow);
            title.parent = group;
            title.label = std::move(g.label);
            title.hint = std::move(g.hint);
            title.guidance = std::move(g.guidance);
            g.label = {};
            g.hint = {};
            g.guidance = {};
            insertElement(form, next++, std::move(title));
        }
        bool headed = false;
        for (int i = next; i < static_cast<int>(form.elements.size()); ++i) {
            if (form.elements[size_t(i)].parent < group)
                break;
            if (form.elements[size_t(i)].parent != group || !isSelect(form.elements[size_t(i)].type))
                continue;
            if (!headed) {
                Element head = form.elements[size_t(i)];
                Element labels;
                labels.type = head.type;
                labels.name = QStringLiteral("reserved_name_for_field_list_labels_%1").arg(head.place.row());
                labels.parent = group;
                labels.list = head.list;
                labels.items = head.items;
                labels.choiceFilter = head.choiceFilter;
                labels.appearance = QStringLiteral("label");
                labels.label = textOf(form, QStringLiteral(" "), {});
                labels.label.in.setHeading(QStringLiteral("label"), -1);
                insertElement(form, i++, std::move(labels));
                headed = true;
            }
            QString& appearance = form.elements[size_t(i)].appearance;
            appearance = QStringLiteral("list-nolabel %1").arg(appearance).trimmed();
        }
    }
}

QByteArray writeItemsets(const FormDefinition& form)
{
    QStringList columns;
    const QSet<int> tags = tagLists(form);
    std::vector<const ChoiceListDefinition*> lists;
    for (size_t l = 0; l < form.lists.size(); ++l) {
        if (form.lists[l].isExternal && !tags.contains(static_cast<int>(l)))
            lists.push_back(&form.lists[l]);
    }
    const bool any = !lists.empty();
    for (const ChoiceListDefinition* list : lists) {
        for (const QString& column : list->columns) {
            if (!columns.contains(column))
                columns << column;
        }
    }
    if (!any)
        return {};
    QByteArray out;
    const auto line = [&out](const QStringList& cells) {
        for (QString cell : cells)
            out += '"' + cell.replace(QLatin1Char('"'), QLatin1String("\"\"")).toUtf8() + "\",";
        out.back() = '\n';
    };
    QStringList headings{QStringLiteral("list_name"), QStringLiteral("name")};
    const size_t languages = form.languages.size() - (form.besideLanguage >= 0 ? 1 : 0); // that one is the last
    for (size_t l = 0; l < languages; ++l)
        headings << (languages == 1 ? QStringLiteral("label")
                                    : QStringLiteral("label::%1").arg(form.languages[l].name));
    line(headings + columns);
    for (const ChoiceListDefinition* list : lists) {
        for (const DefinedChoice& choice : list->choices) {
            QStringList cells{list->name, choice.name};
            for (size_t l = 0; l < languages; ++l)
                cells << (l < choice.label.in.size() ? QString(choice.label.in[l]) : QString());
            for (const QString& column : std::as_const(columns))
                cells << (list->columns.contains(column) ? choice.columns[size_t(list->columns.indexOf(column))]
                                                         : QString());
            line(cells);
        }
    }
    return out;
}

FormDefinition expandedForXForm(const FormDefinition& form)
{
    FormDefinition out = form;
    spellOutOther(out);
    spellOutCounts(out, CountsOf::AnyFile);
    nameLists(out);
    for (int i = 1; i < static_cast<int>(out.elements.size()); ++i) {
        if (out.elements[size_t(i)].type == NodeType::Group)
            spellOutTable(out, i);
    }
    return out;
}

} // namespace uthan::form

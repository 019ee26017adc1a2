// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xlsform/xlsformentities.h"
#include "form/xform/xformwriter.h"
#include "form/xform/xmlname.h"

#include <algorithm>
#include <QRegularExpression>
#include <QSet>

namespace uthan::form {

namespace {
    const QString kRepeat = QStringLiteral("repeat"); // of sheets from before several entities could be made

    const QRegularExpression& referencePattern()
    {
        static const QRegularExpression pattern(QStringLiteral("\\$\\{\\s*(?:last-saved#)?([^}]+?)\\s*\\}"));
        return pattern;
    }

    Error errorAt(const FormDefinition& form, const SourcePlace& place, const char* column, const QString& text)
    {
        Warning where;
        where.sheet = place.sheet();
        where.row = place.row();
        where.column = QLatin1String(column);
        where.text = text;
        return {ErrorCode::Input, text, where.where(form.fileName)};
    }

    QStringList namesIn(const EntityDefinition& entity)
    {
        QStringList names;
        for (const ExpressionSource* source : {&entity.id, &entity.createIf, &entity.updateIf, &entity.label}) {
            for (auto match = referencePattern().globalMatch(source->text); match.hasNext();) {
                const QString name = match.next().captured(1);
                if (!names.contains(name))
                    names << name;
            }
        }
        return names;
    }
}

Result<void> readEntities(const XlsFormSheet& sheet, FormDefinition& form)
{
    static const QStringList known{QStringLiteral("list_name"), QStringLiteral("dataset"), QStringLiteral("label"),
        QStringLiteral("entity_id"), QStringLiteral("create_if"), QStringLiteral("update_if"), kRepeat};
    for (const SheetColumn& column : sheet.columns()) {
        if (!known.contains(column.key))
            return sheet.error(-1, &column,
                QStringLiteral(
                    "The sheet entities has no use for a column “%1”. Mend its name or take it away: there are "
                    "list_name, label, entity_id, create_if and update_if.")
                    .arg(column.heading));
    }
    const SheetColumn* listColumn = sheet.column(QStringLiteral("list_name"));
    if (!listColumn)
        listColumn = sheet.column(QStringLiteral("dataset"));
    QHash<QString, int> seen;
    for (int row = 0; row < sheet.rowCount(); ++row) {
        EntityDefinition entity;
        const auto source = [&](const char* key) {
            return ExpressionSource{
                sheet.cell(row, QLatin1String(key)), sheet.place(row, sheet.column(QLatin1String(key)))};
        };
        entity.dataset = listColumn ? sheet.cellAt(row, *listColumn) : QString();
        entity.id = source("entity_id");
        entity.createIf = source("create_if");
        entity.updateIf = source("update_if");
        entity.label = source("label");
        entity.place = sheet.place(row, listColumn);
        const QString& name = entity.dataset;
        if (name.isEmpty())
            return sheet.error(row, listColumn,
                QStringLiteral("This row has no list_name. Name the list of entities that the form makes or changes."));
        if (name.startsWith(QLatin1String("__")))
            return sheet.error(row, listColumn,
                QStringLiteral(
                    "The list of entities cannot be called “%1”: names with two underscores (__) in front are "
                    "kept for the system. Write it without.")
                    .arg(name));
        if (name.contains(QLatin1Char('.')))
            return sheet.error(row, listColumn,
                QStringLiteral("The list of entities cannot be called “%1”: its name may have no point. Write it "
                               "without, for example with _.")
                    .arg(name));
        if (!isXmlName(name))
            return sheet.error(row, listColumn,
                QStringLiteral(
                    "“%1” cannot be a name: a name begins with a letter or _ and has only letters, digits, _ "
                    "and -. Write it so.")
                    .arg(name));
        if (entity.id.isEmpty() && !entity.updateIf.isEmpty())
            return sheet.error(row, sheet.column(QStringLiteral("update_if")),
                QStringLiteral(
                    "To change entities of “%1” the column entity_id must say which one. Fill it in, or write "
                    "the condition in create_if.")
                    .arg(name));
        if (!entity.id.isEmpty() && !entity.createIf.isEmpty() && entity.updateIf.isEmpty())
            return sheet.error(row, sheet.column(QStringLiteral("create_if")),
                QStringLiteral(
                    "“%1” has an entity_id and a create_if: then the column update_if must say when an entity "
                    "is changed instead of made. Fill it in.")
                    .arg(name));
        if (entity.id.isEmpty() && entity.label.isEmpty())
            return sheet.error(row, listColumn,
                QStringLiteral(
                    "The form makes entities of “%1”, so the column label must say what each is called. Fill it in.")
                    .arg(name));
        if (seen.contains(name))
            return sheet.error(row, listColumn,
                QStringLiteral("The list “%1” is declared twice (also in row %2). Take one of the rows away.")
                    .arg(name)
                    .arg(sheet.rowNumber(seen.value(name))));
        seen.insert(name, row);
        form.entities.push_back(std::move(entity));
    }
    return {};
}

namespace {
    // What leads to an entity: a question that saves to it, or one that its expressions name.
    struct Link {
        int container = 0; // element
        int element = 0;
        bool saves = false;
    };

    // Which container an entity may have, and which it wants.
    struct Request {
        int entity = 0;
        int scope = 0; // innermost repeat of its links, or the form: it must be in here
        int wanted = 0; // element
        std::vector<int> savers; // containers of the questions that save to it
    };

    class EntityPlacing {
    public:
        explicit EntityPlacing(FormDefinition& form)
            : m_form(form)
            , m_links(form.entities.size())
        {
        }
        Result<void> run()
        {
            UTHAN_TRY(findLinks());
            std::vector<Request> requests;
            for (int i = 0; i < static_cast<int>(m_form.entities.size()); ++i) {
                Result<Request> request = requestOf(i);
                if (!request)
                    return request.error();
                requests.push_back(*request);
            }
            if (requests.size() == 1 && requests.front().scope == 0) {
                m_form.entities.front().within = 0;
                return {};
            }
            return place(requests);
        }

    private:
        [[nodiscard]] const Element& at(int element) const { return m_form.elements[size_t(element)]; }
        [[nodiscard]] bool isScope(int element) const { return element == 0 || at(element).type == NodeType::Repeat; }
        [[nodiscard]] int scopeOf(int container) const
        {
            while (!isScope(container))
                container = at(container).parent;
            return container;
        }
        [[nodiscard]] std::vector<int> lineage(int container) const // from the form to it
        {
            std::vector<int> out;
            for (int c = container; c >= 0; c = at(c).parent)
                out.insert(out.begin(), c);
            return out;
        }
        [[nodiscard]] bool isWithin(int element, int ancestor) const
        {
            while (element > ancestor)
                element = at(element).parent;
            return element == ancestor;
        }
        [[nodiscard]] int repeatsAround(int container) const
        {
            int count = 0;
            for (int c = container; c > 0; c = at(c).parent)
                count += at(c).type == NodeType::Repeat ? 1 : 0;
            return count;
        }
        [[nodiscard]] int groupsAround(int container) const // up to its scope
        {
            int count = 0;
            for (int c = container; !isScope(c); c = at(c).parent)
                ++count;
            return count;
        }

        Result<void> findLinks();
        Result<int> entityOfSave(int element);
        Result<void> checkProperty(int element, int entity, const QString& property);
        Result<Request> requestOf(int entity) const;
        Result<void> checkScopes(const Request& request, int deepest) const;
        Result<void> place(std::vector<Request>& requests);

        FormDefinition& m_form;
        std::vector<std::vector<Link>> m_links; // by entity
        QHash<QPair<int, QString>, int> m_properties; // entity, property → element
    };

    Result<void> EntityPlacing::findLinks()
    {
        std::vector<QStringList> names;
        QStringList found;
        for (const EntityDefinition& entity : m_form.entities)
            names.push_back(namesIn(entity));
        for (int i = 1; i < static_cast<int>(m_form.elements.size()); ++i) {
            if (!at(i).saveTo.isEmpty()) {
                const Result<int> entity = entityOfSave(i);
                if (!entity)
                    return entity.error();
                m_links[size_t(*entity)].push_back({at(i).parent, i, true});
            }
            found << at(i).name;
            for (size_t e = 0; e < names.size(); ++e) {
                if (names[e].contains(at(i).name))
                    m_links[e].push_back({at(i).parent, i, false});
            }
        }
        for (size_t e = 0; e < names.size(); ++e) {
            const EntityDefinition& entity = m_form.entities[e];
            for (const ExpressionSource* source : {&entity.id, &entity.createIf, &entity.updateIf, &entity.label}) {
                for (auto match = referencePattern().globalMatch(source->text); match.hasNext();) {
                    const QString name = match.next().captured(1);
                    if (!found.contains(name))
                        return errorAt(m_form, source->place, source->place.column().toUtf8().constData(),
                            QStringLiteral("There is no question named “%1”. Mend the name, or add the question.")
                                .arg(name));
                }
            }
        }
        return {};
    }

    // Which entity a question saves to: the only one, or the one named before the "#".
    Result<int> EntityPlacing::entityOfSave(int element)
    {
        const QString written = at(element).saveTo;
        const auto error = [&](const QString& text) { return errorAt(m_form, at(element).place, "save_to", text); };
        if (m_form.entities.empty())
            return error(QStringLiteral("“%1” is to be saved to an entity, but the workbook has no sheet entities. Add "
                                        "one with a row for the list.")
                             .arg(written));
        if (written.count(QLatin1Char('#')) > 1)
            return error(QStringLiteral("“%1” has more than one #. Write list#property.").arg(written));
        int entity = 0;
        if (written.contains(QLatin1Char('#'))) {
            const QString list = written.section(QLatin1Char('#'), 0, 0);
            const auto declared = std::find_if(m_form.entities.begin(), m_form.entities.end(),
                [&list](const EntityDefinition& e) { return e.dataset == list; });
            if (declared == m_form.entities.end())
                return error(
                    QStringLiteral("There is no list “%1” in the sheet entities. Add it there, or mend the name here.")
                        .arg(list));
            entity = static_cast<int>(declared - m_form.entities.begin());
        } else if (m_form.entities.size() > 1) {
            return error(QStringLiteral("The sheet entities has several lists: say which of them by list#property, for "
                                        "example %1#%2.")
                             .arg(m_form.entities.front().dataset, written));
        }
        UTHAN_TRY(checkProperty(element, entity, written.section(QLatin1Char('#'), -1)));
        return entity;
    }

    Result<void> EntityPlacing::checkProperty(int element, int entity, const QString& property)
    {
        const auto error = [&](const QString& text) { return errorAt(m_form, at(element).place, "save_to", text); };
        const NodeType type = at(element).type;
        if (property.isEmpty())
            return error(QStringLiteral("There is nothing after the #: “” cannot be a name. Write list#property."));
        if (type == NodeType::Group || type == NodeType::Repeat)
            return error(QStringLiteral(
                "A group or repeat cannot be saved to an entity. Write save_to beside a question inside it."));
        if (property.compare(QLatin1String("name"), Qt::CaseInsensitive) == 0
            || property.compare(QLatin1String("label"), Qt::CaseInsensitive) == 0)
            return error(QStringLiteral("The properties name and label are reserved. Choose another word."));
        if (property.startsWith(QLatin1String("__")))
            return error(QStringLiteral(
                "“%1” cannot be a property: two underscores (__) in front are kept for the system. Write it "
                "without.")
                             .arg(property));
        if (!isXmlName(property))
            return error(QStringLiteral("“%1” cannot be a name: a name begins with a letter or _ and has only letters, "
                                        "digits, _, - and points. Write it so.")
                             .arg(property));
        const auto taken = m_properties.constFind({entity, property});
        if (taken != m_properties.constEnd())
            return error(QStringLiteral("The property “%1” is saved twice (also in row %2). Take one of them away.")
                             .arg(property)
                             .arg(at(taken.value()).place.row()));
        m_properties.insert({entity, property}, element);
        m_form.elements[size_t(element)].saveTo = property;
        return {};
    }

    Result<Request> EntityPlacing::requestOf(int entity) const
    {
        Request request;
        request.entity = entity;
        int scopeLink = 0, container = -1, saver = -1, scope = -1;
        for (const Link& link : m_links[size_t(entity)]) {
            const int mine = scopeOf(link.container);
            if (scope < 0 || repeatsAround(mine) > repeatsAround(scope)) {
                container = link.container;
                if (link.saves)
                    saver = link.container;
                scope = mine;
                scopeLink = link.container;
            } else if (mine == scope && groupsAround(link.container) > groupsAround(container)) {
                container = link.container;
            }
            if (!link.saves)
                continue;
            if (saver < 0 || (mine == scope && groupsAround(link.container) > groupsAround(saver)))
                saver = link.container;
            if (std::find(request.savers.begin(), request.savers.end(), link.container) == request.savers.end())
                request.savers.push_back(link.container);
        }
        if (scope < 0)
            return request; // nothing leads to it: it belongs to the form
        request.scope = scope;
        request.wanted = saver >= 0 ? saver : container;
        if (request.savers.size() == 1)
            request.wanted = request.savers.front();
        if (request.savers.size() > 1) { // the innermost one around all of them
            int common = request.savers.front();
            while (!std::all_of(
                request.savers.begin(), request.savers.end(), [&](int other) { return isWithin(other, common); }))
                common = at(common).parent;
            const int outer = scopeOf(saver);
            const bool deeper = repeatsAround(common) > repeatsAround(outer)
                || (repeatsAround(common) == repeatsAround(outer) && groupsAround(common) > groupsAround(outer));
            request.wanted = deeper ? common : outer;
        }
        UTHAN_TRY(checkScopes(request, scopeLink));
        return request;
    }

    // All that an entity is made of must be of one row: of one repeat, or of what is around it.
    Result<void> EntityPlacing::checkScopes(const Request& request, int deepest) const
    {
        const EntityDefinition& entity = m_form.entities[size_t(request.entity)];
        const auto named
            = [this](int container) { return container == 0 ? QStringLiteral("the form") : at(container).name; };
        for (const Link& link : m_links[size_t(request.entity)]) {
            const int mine = scopeOf(link.container);
            const bool around = isWithin(request.scope, mine);
            const QString text
                = QStringLiteral("The entity “%1” is made in “%2”, but “%3” is in “%4”: they are not in the "
                                 "same repeat. Copy one of them there with a calculate question.")
                      .arg(entity.dataset, named(around ? request.wanted : deepest), at(link.element).name,
                          named(link.container));
            if (!around && !link.saves)
                return errorAt(m_form, entity.place, "list_name", text);
            if (!around || (link.saves && scopeOf(request.wanted) != mine))
                return errorAt(m_form, at(link.element).place, "save_to", text);
        }
        return {};
    }

    Result<void> EntityPlacing::place(std::vector<Request>& requests)
    {
        QHash<int, int> taken; // container → entity
        for (const Request& request : requests) {
            int holder = -1, conflict = -1;
            for (int container = request.wanted;; container = at(container).parent) {
                if (!taken.contains(container)) {
                    holder = container;
                    break;
                }
                conflict = taken.value(container);
                const auto blocked = std::find_if(request.savers.begin(), request.savers.end(),
                    [&taken](int saver) { return taken.contains(saver); });
                if (blocked != request.savers.end()) {
                    conflict = taken.value(*blocked);
                    break;
                }
                if (container == request.scope)
                    break;
            }
            if (holder < 0) {
                const EntityDefinition& other = m_form.entities[size_t(conflict)];
                return errorAt(m_form, m_form.entities[size_t(request.entity)].place, "list_name",
                    QStringLiteral(
                        "“%1” has no group of its own: the one its questions are in already makes an entity of "
                        "“%2” (row %3). A form, a group or a repeat makes only one entity; put the questions "
                        "of each in a group of their own.")
                        .arg(m_form.entities[size_t(request.entity)].dataset, other.dataset)
                        .arg(other.place.row()));
            }
            m_form.entities[size_t(request.entity)].within = holder;
            taken.insert(holder, request.entity);
            for (const int saver : request.savers) { // nothing may come between a question and its entity
                for (int c = saver; c > holder; c = at(c).parent)
                    taken.insert(c, request.entity);
            }
        }
        return {};
    }
}

Result<void> placeEntities(FormDefinition& form)
{
    form.warnings.append(entityListsNotBrought(form));
    return EntityPlacing(form).run();
}

Result<void> checkRepeatsOfEntities(const XlsFormSheet& sheet, FormDefinition& form)
{
    const SheetColumn* column = sheet.column(kRepeat);
    bool isNamed = false;
    for (int row = 0; column && row < sheet.rowCount() && size_t(row) < form.entities.size(); ++row) {
        const auto named = referencePattern().match(sheet.cellAt(row, *column));
        if (sheet.cellAt(row, *column).isEmpty())
            continue;
        const EntityDefinition& entity = form.entities[size_t(row)];
        int repeat = entity.within;
        while (repeat > 0 && form.elements[size_t(repeat)].type != NodeType::Repeat)
            repeat = form.elements[size_t(repeat)].parent;
        if (repeat <= 0 || form.elements[size_t(repeat)].name != named.captured(1))
            return sheet.error(row, column,
                QStringLiteral(
                    "The entity of “%1” is not made in “%2”: it belongs to the repeat whose questions are saved "
                    "to it. Write save_to beside questions of that repeat, and take this column away.")
                    .arg(entity.dataset, sheet.cellAt(row, *column)));
        isNamed = true;
    }
    if (isNamed)
        form.warnings.append(sheet.warning(-1, column,
            QStringLiteral("The column “%1” is of an earlier time: in which repeat an entity is made follows from the "
                           "questions that are saved to it. Other programs refuse it; take it away.")
                .arg(column->heading)));
    return {};
}

} // namespace uthan::form

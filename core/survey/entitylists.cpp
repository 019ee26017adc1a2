// SPDX-License-Identifier: GPL-3.0-or-later
#include "survey/entitylists.h"

#include "survey/finishedfilling.h"
#include "survey/grownlist.h"
#include "survey/surveylists.h"
#include "survey/surveys.h"

#include <algorithm>
#include <map>

namespace uthan::survey {

namespace {
    struct Form {
        std::shared_ptr<const form::FormProgram> program;
        RecordId record;
    };

    class EntityGatherer {
    public:
        EntityGatherer(store::Programme& programme, const QStringList& wanted)
            : m_programme(programme)
            , m_wanted(wanted)
        {
        }
        // As the lists have what each sheet made and changed, after run().
        [[nodiscard]] QHash<RecordId, form::ListedEntities> listed() const { return m_listed; }
        QHash<QString, EntityList> run()
        {
            findForms();
            if (m_byRecord.isEmpty())
                return {};
            auto sheets = m_programme.records({.kind = QStringLiteral("submission")});
            if (!sheets)
                return {};
            std::sort(sheets->begin(), sheets->end());
            for (const record::Record& sheet : std::as_const(*sheets)) {
                if (const Form form = formOf(sheet); form.program && !sheet.withdrawn && takesPart(sheet.author))
                    gather(sheet, form);
            }
            return std::move(m_out);
        }

    private:
        void findForms()
        {
            const auto forms = m_programme.records({.kind = QStringLiteral("form")});
            if (!forms)
                return;
            for (const record::Record& each : *forms) {
                const auto opened = each.withdrawn ? Result<OpenedForm>(Error{}) : openForm(m_programme, each.id);
                if (!opened)
                    continue;
                const QStringList makes = opened->program->datasets();
                const bool isWanted = std::any_of(
                    makes.begin(), makes.end(), [this](const QString& name) { return m_wanted.contains(name); });
                if (!isWanted)
                    continue;
                const Form form{opened->program, each.id};
                m_byRecord.insert(each.id.text(), form);
                m_byFormId.insert(opened->program->formId(), form);
            }
        }
        [[nodiscard]] Form formOf(const record::Record& sheet) const
        {
            const QString form = sheet.text(QStringLiteral("form"));
            return form.isEmpty() ? m_byFormId.value(sheet.text(QStringLiteral("form_id"))) : m_byRecord.value(form);
        }
        [[nodiscard]] std::shared_ptr<form::ListSource> listsOf(const Form& form)
        {
            if (form.program->listFiles().isEmpty())
                return {};
            auto known = m_lists.find(form.record);
            if (known == m_lists.end())
                known = m_lists.insert(form.record, openFiles(m_programme, form.record, *form.program));
            return *known;
        }
        [[nodiscard]] bool takesPart(PersonId person)
        {
            const auto known = m_takesPart.constFind(person.text());
            if (known != m_takesPart.constEnd())
                return *known;
            const auto consent = m_programme.consentOf(person);
            const bool does = consent && consent->allows(record::Scope::Collect);
            m_takesPart.insert(person.text(), does);
            return does;
        }
        void gather(const record::Record& sheet, const Form& form)
        {
            const auto taken = finishedFilling(m_programme, form.program, sheet, listsOf(form));
            if (!taken)
                return;
            const form::FormSession& filling = *taken;
            form::ListedEntities& listed = m_listed[sheet.id];
            listed.filling = filling.instanceId();
            for (const form::EntityView& entity : filling.entities()) {
                if (!m_wanted.contains(entity.dataset) || entity.id.isEmpty())
                    continue;
                if (const int before = take(entity, m_out[entity.dataset]); before > 0)
                    listed.basedOn.insert({entity.dataset, entity.id}, QString::number(before));
            }
        }
        // The version that it changes; 0 if it changes none.
        static int take(const form::EntityView& entity, EntityList& list)
        {
            auto item = std::find_if(
                list.items.begin(), list.items.end(), [&entity](const auto& each) { return each.id == entity.id; });
            const bool isThere = item != list.items.end();
            if (!isThere) {
                list.items.append({entity.id, {}, {}, entity.creates, entity.creates ? 1 : 2});
                item = list.items.end() - 1;
            } else if (!entity.updates) {
                return 0; // made once
            } else {
                ++item->version;
            }
            const int version = item->version;
            if (!entity.label.isEmpty())
                item->label = entity.label;
            for (const auto& [name, value] : entity.properties) {
                if (!list.properties.contains(name))
                    list.properties << name;
                item->properties.insert(name, value);
            }
            return version - 1;
        }

        store::Programme& m_programme;
        const QStringList& m_wanted;
        QHash<QString, Form> m_byRecord, m_byFormId;
        QHash<RecordId, std::shared_ptr<form::ListSource>> m_lists;
        QHash<QString, bool> m_takesPart;
        QHash<QString, EntityList> m_out;
        QHash<RecordId, form::ListedEntities> m_listed;
    };
}

QHash<QString, EntityList> entityLists(store::Programme& programme, const QStringList& wanted)
{
    return wanted.isEmpty() ? QHash<QString, EntityList>() : EntityGatherer(programme, wanted).run();
}

QHash<RecordId, form::ListedEntities> listedEntities(store::Programme& programme, const form::FormProgram& program)
{
    const QStringList wanted = program.datasets();
    if (wanted.isEmpty())
        return {};
    EntityGatherer gatherer(programme, wanted);
    (void)gatherer.run();
    return gatherer.listed();
}

QStringList declaredLists(store::Programme& programme)
{
    QStringList names;
    const auto forms = programme.records({.kind = QStringLiteral("form")});
    for (const record::Record& each : forms ? *forms : QList<record::Record>()) {
        const auto opened = each.withdrawn ? Result<OpenedForm>(Error{}) : openForm(programme, each.id);
        if (opened)
            names << opened->program->datasets();
    }
    names.removeDuplicates();
    return names;
}

std::unique_ptr<form::DataInstance> withEntities(std::unique_ptr<form::DataInstance> file, const EntityList& entities)
{
    QStringList columns{QStringLiteral("name"), QStringLiteral("label"), QStringLiteral("__version")};
    columns << entities.properties;
    auto grown = std::make_unique<GrownList>(std::move(file), columns);
    for (const EntityList::Item& item : entities.items) {
        QHash<QString, QString> row = item.properties;
        row.insert(QStringLiteral("name"), item.id);
        row.insert(QStringLiteral("__version"), QString::number(item.version));
        if (!item.label.isEmpty())
            row.insert(QStringLiteral("label"), item.label);
        grown->put(QStringLiteral("name"), row, item.isMade);
    }
    return grown;
}

} // namespace uthan::survey

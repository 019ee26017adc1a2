// SPDX-License-Identifier: GPL-3.0-or-later
// The entities that a filling makes or changes: of a sheet `entities`, or of the blocks meta/entity of an XForm.
#include "form/session/formentities.h"
#include "form/session/formsession_p.h"

#include <QUuid>

namespace uthan::form {

namespace {
    // The same filling makes the same entity however often it is written; the id that one was sent out with stays.
    QString newId(const FormState& state, const Entity& entity, int slot)
    {
        const QString key = entityKey(state, entity, slot);
        if (const auto known = state.entityIds.constFind(key); known != state.entityIds.constEnd())
            return known.value();
        const QString of = state.listed.filling.isEmpty() ? state.instanceId : state.listed.filling;
        const QUuid filling(of.section(QLatin1Char(':'), -1));
        return QUuid::createUuidV5(filling, key).toString(QUuid::WithoutBraces);
    }

    class EntityFinder {
    public:
        explicit EntityFinder(const FormState& state)
            : m_state(state)
            , m_p(state.program())
        {
        }
        QList<EntityView> run()
        {
            for (const Entity& entity : m_p.entities)
                m_holders << entity.within;
            for (const Node& node : m_p.nodes) {
                if (m_p.isEntityBlock(node))
                    m_holders << m_p.nodes[size_t(node.parent)].parent;
            }
            for (const Entity& entity : m_p.entities)
                ofSheet(entity);
            for (size_t i = 0; i < m_p.nodes.size(); ++i) {
                if (m_p.isEntityBlock(m_p.nodes[i]))
                    ofBlock(static_cast<int>(i));
            }
            return std::move(m_out);
        }

    private:
        template <typename Do> void forEachHolder(int within, Do visit) const
        {
            m_state.forEachRow(m_p.nodes[size_t(within)].context, kRootContext, 0, [&](int slot) {
                if (m_state.isRelevant(within, slot))
                    visit(slot);
            });
        }
        void ofSheet(const Entity& entity)
        {
            forEachHolder(entity.within, [&](int slot) {
                const WorkedEntity made = workedEntity(m_state, entity, slot);
                add({m_p.string(entity.dataset), made.id, made.label, made.creates, made.updates}, entity.within, slot);
            });
        }
        void ofBlock(int block)
        {
            const int within = m_p.nodes[size_t(m_p.nodes[size_t(block)].parent)].parent;
            const auto holds = [&](const QString& attribute, int slot) {
                const QString text = said(block, attribute, slot).trimmed();
                return text == QLatin1String("1") || text == QLatin1String("true");
            };
            forEachHolder(block, [&](int slot) {
                add({said(block, QStringLiteral("dataset"), slot), said(block, QStringLiteral("id"), slot),
                        labelIn(block, slot), holds(QStringLiteral("create"), slot),
                        holds(QStringLiteral("update"), slot)},
                    within, slot);
            });
        }
        // An attribute of the block: worked out, or as the form has it.
        [[nodiscard]] QString said(int block, const QString& attribute, int slot) const
        {
            const Node& node = m_p.nodes[size_t(block)];
            for (int i = block + 1; i < node.end; i = m_p.nodes[size_t(i)].end) {
                if (m_p.nodes[size_t(i)].flags & Attribute
                    && m_p.string(m_p.nodes[size_t(i)].name) == QLatin1Char('@') + attribute)
                    return m_state.isRelevant(i, slot) ? m_state.value(i, slot).toText() : QString();
            }
            return m_p.instanceAttribute(node, attribute);
        }
        [[nodiscard]] QString labelIn(int block, int slot) const
        {
            for (int i = block + 1; i < m_p.nodes[size_t(block)].end; i = m_p.nodes[size_t(i)].end) {
                if (m_p.strings.view(m_p.nodes[size_t(i)].name) == QLatin1String("label"))
                    return m_state.value(i, slot).toText();
            }
            return {};
        }
        // With what the questions in the same group or repeat save to it, but not those of another entity inside.
        void add(EntityView entity, int within, int slot)
        {
            if (!entity.creates && !entity.updates)
                return;
            const Node& holder = m_p.nodes[size_t(within)];
            for (int i = within + 1; i < holder.end;) {
                const Node& node = m_p.nodes[size_t(i)];
                if (m_holders.contains(i) || node.context != holder.context) {
                    i = node.end;
                    continue;
                }
                if (node.saveTo >= 0 && m_state.isRelevant(i, slot))
                    entity.properties.append({m_p.string(node.saveTo), m_state.value(i, slot).toText()});
                ++i;
            }
            m_out << std::move(entity);
        }

        const FormState& m_state;
        const FormProgram::Private& m_p;
        QList<int> m_holders;
        QList<EntityView> m_out;
    };
}

QString entityKey(const FormState& state, const Entity& entity, int slot)
{
    const FormProgram::Private& p = state.program();
    const int context = p.nodes[size_t(entity.within)].context;
    const QString row = context > 0 ? QString::number(state.rowId(context, slot)) : QString();
    return p.string(entity.dataset) + QLatin1Char('/') + row;
}

WorkedEntity workedEntity(const FormState& state, const Entity& entity, int slot)
{
    const auto worked = [&](int expression) {
        return expression < 0 ? QString() : state.evaluate(expression, entity.within, slot).toText();
    };
    const auto attribute = [&](int expression) {
        return expression < 0 ? QStringLiteral("1") : worked(expression) + QStringLiteral("");
    };
    const auto holds
        = [&](int expression) { return expression < 0 || state.evaluate(expression, entity.within, slot).toBoolean(); };
    WorkedEntity made;
    made.changes = entity.id >= 0;
    made.id = made.changes ? worked(entity.id) + QStringLiteral("") : newId(state, entity, slot);
    if (!made.changes || entity.createIf >= 0) {
        made.create = attribute(entity.createIf);
        made.creates = holds(entity.createIf);
    }
    if (made.changes) {
        made.update = attribute(entity.updateIf);
        made.updates = holds(entity.updateIf);
    }
    made.label = worked(entity.label);
    const QString listed
        = made.changes ? state.listed.basedOn.value({state.program().string(entity.dataset), made.id}) : QString();
    made.baseVersion = (listed.isEmpty() ? worked(entity.baseVersion) : listed) + QStringLiteral("");
    made.trunkVersion = worked(entity.trunkVersion) + QStringLiteral("");
    made.branchId = worked(entity.branchId) + QStringLiteral("");
    return made;
}

QList<EntityView> FormSession::entities() const
{
    return EntityFinder(*d->state).run();
}

} // namespace uthan::form

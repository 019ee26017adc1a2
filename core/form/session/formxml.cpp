// SPDX-License-Identifier: GPL-3.0-or-later
// An OpenRosa instance taken up again: to go on with, or to revise.
#include "form/session/formentities.h"
#include "form/session/formsession_p.h"
#include "form/xform/foreignnames.h"
#include "form/xform/xmlguard.h"
#include "form/xform/xmlstream.h"
#include "form/xform/xmltree.h"

#include <QSet>

namespace uthan::form {

namespace {
    // Also one that the form works out itself, as those of older converters do; not every id that is made at the start.
    bool isInstanceId(const FormProgram::Private& p, int i)
    {
        const Node& node = p.nodes[size_t(i)];
        if (isAsked(node.type) || localName(p.strings.view(node.name)) != QLatin1String("instanceID"))
            return false;
        return node.type == NodeType::InstanceId
            || (node.parent > 0 && node.context == kRootContext
                && localName(p.strings.view(p.nodes[size_t(node.parent)].name)) == QLatin1String("meta"));
    }

    // Puts an instance into the cells; what fits nowhere is told.
    class InstanceReader {
    public:
        InstanceReader(const FormProgram::Private& program, FormState& state, QString ownPrefix)
            : m_p(program)
            , m_state(state)
            , m_prefix(std::move(ownPrefix))
        {
        }
        void read(const XmlNode& node, int parent, int slot, const QString& path)
        {
            attributes(node, parent, slot, path);
            QSet<int> begun; // repeats whose own rows have gone
            QHash<QString, int> seen;
            for (const XmlNode& child : node.children) {
                if (child.isText())
                    continue;
                if (child.local() == QLatin1String("meta"))
                    entityIds(child, parent, slot);
                const QString at = path + QLatin1Char('/') + child.name;
                const int found = childOf(parent, child);
                const QString numbered = QStringLiteral("%1[%2]").arg(at).arg(++seen[child.name]);
                if (found < 0) {
                    keep(child, at);
                    continue;
                }
                const Node& is = m_p.nodes[size_t(found)];
                if (is.type == NodeType::Repeat) {
                    if (!begun.contains(found)) {
                        removeRows(found, slot);
                        m_absent.remove({found, slot});
                    }
                    begun.insert(found);
                    const int row = m_state.addRow(is.context, slot);
                    clear(found, row); // a new row begins with defaults and rows of its own
                    read(child, found, row, numbered);
                } else if (is.type == NodeType::Group) {
                    read(child, found, slot, at);
                } else {
                    attributes(child, found, slot, at);
                    m_state.setAnswer(found, slot, child.ownText());
                    if (const NoAnswer why = whyNot(child); why != NoAnswer::None && isAsked(is.type))
                        m_state.setNoAnswer(found, slot, why);
                    if (isAsked(is.type)) // a person may have said other than what the form works out
                        m_state.setOverridden(found, slot);
                    if (isInstanceId(m_p, found) && !child.ownText().trimmed().isEmpty())
                        m_state.instanceId = child.ownText().trimmed();
                }
            }
        }
        // Before: what the instance does not have was not asked, or not yet part of the form, and begins with its fixed
        // default; what is worked out as a filling begins is not worked out a second time. Rows stay until it is known
        // why it has none.
        void clear(int parent, int slot)
        {
            for (int i = parent + 1; i < m_p.nodes[size_t(parent)].end;) {
                const Node& node = m_p.nodes[size_t(i)];
                if (node.type == NodeType::Repeat) {
                    m_absent.insert({i, slot});
                    i = node.end;
                    continue;
                }
                if (node.type != NodeType::Group)
                    m_state.setToFixedDefault(i, slot);
                ++i;
            }
        }
        // After: a repeat that is asked and not there had its rows taken out; one that was not asked was left out for
        // that, and begins as in a fresh form when it is asked. True: there were some to take out.
        bool takeOutAbsent()
        {
            bool any = false;
            for (const auto& [repeat, slot] : std::as_const(m_absent)) {
                const std::vector<int>& rows = m_state.rows(m_p.nodes[size_t(repeat)].context, slot);
                if (rows.empty() || !m_state.isRelevant(repeat, rows.front()))
                    continue;
                removeRows(repeat, slot);
                any = true;
            }
            return any;
        }
        QCborMap left; // path → text

    private:
        // Why there is no answer, as we write it ourselves; others' attributes say nothing to us.
        [[nodiscard]] NoAnswer whyNot(const XmlNode& child) const
        {
            for (const auto& [name, value] : child.attributes) {
                if (!m_prefix.isEmpty() && name == m_prefix + QLatin1String(":no") && child.ownText().isEmpty())
                    return noAnswerNamed(value);
            }
            return NoAnswer::None;
        }
        [[nodiscard]] int childOf(int parent, const XmlNode& child) const
        {
            for (int i = parent + 1; i < m_p.nodes[size_t(parent)].end;) {
                const Node& node = m_p.nodes[size_t(i)];
                if (node.flags & BodyOnly) {
                    ++i;
                    continue;
                }
                if (localName(m_p.strings.view(node.name)) == child.local() && !(node.flags & Attribute))
                    return i;
                i = node.end;
            }
            return -1;
        }
        void attributes(const XmlNode& node, int i, int slot, const QString& path)
        {
            for (const auto& [name, value] : node.attributes) {
                for (int c = i + 1; c < m_p.nodes[size_t(i)].end; c = m_p.nodes[size_t(c)].end) {
                    if (m_p.nodes[size_t(c)].flags & Attribute
                        && m_p.string(m_p.nodes[size_t(c)].name) == QLatin1Char('@') + name)
                        m_state.setAnswer(c, slot, value);
                }
            }
            Q_UNUSED(path)
        }
        // Of entities that a sheet makes: they have no place of their own in the form.
        void entityIds(const XmlNode& meta, int within, int slot)
        {
            for (const XmlNode& child : meta.children) {
                const QString id = child.local() == QLatin1String("entity")
                    ? child.attribute(QLatin1String("id")).trimmed()
                    : QString();
                for (const Entity& entity : m_p.entities) {
                    if (!id.isEmpty() && entity.within == within && entity.id < 0
                        && m_p.string(entity.dataset) == child.attribute(QLatin1String("dataset")))
                        m_state.entityIds.insert(entityKey(m_state, entity, slot), id);
                }
            }
        }
        void removeRows(int repeat, int slot)
        {
            const int context = m_p.nodes[size_t(repeat)].context;
            while (!m_state.rows(context, slot).empty())
                m_state.removeRow(context, m_state.rows(context, slot).back());
        }
        // Meta blocks are the form's own business; all else that has no place here was said by somebody.
        void keep(const XmlNode& node, const QString& path)
        {
            if (node.local() == QLatin1String("meta")) {
                if (const XmlNode* id = node.child(QLatin1String("instanceID")))
                    m_state.instanceId = id->ownText().trimmed();
                return;
            }
            if (node.local() == QLatin1String("instanceName") || node.local() == QLatin1String("deprecatedID"))
                return;
            if (node.local() == QLatin1String("instanceID")) {
                m_state.instanceId = node.ownText().trimmed();
                return;
            }
            if (!node.hasElements() && !node.ownText().trimmed().isEmpty())
                left.insert(path, node.ownText());
            int number = 0;
            for (const XmlNode& child : node.children) {
                if (!child.isText())
                    keep(child, QStringLiteral("%1/%2[%3]").arg(path, child.name).arg(++number));
            }
        }

        const FormProgram::Private& m_p;
        FormState& m_state;
        const QString m_prefix; // of our own namespace; empty: not declared
        QSet<std::pair<int, int>> m_absent; // repeats, and the row around them, that the instance has no row of
    };
}

Result<QCborMap> FormSession::restoreXml(const QByteArray& xml, XmlUse use)
{
    if (!XmlGuard::isHarmless(xml))
        return Error{ErrorCode::Input,
            QStringLiteral("an element has more than %1 attributes, which no answered form has")
                .arg(XmlGuard::kMostAttributes)};
    XmlStream reader(foreignnames::readable(xml));
    if (!nextElement(reader))
        return Error{ErrorCode::Input,
            QStringLiteral("this is no XML of an answered form: %1").arg(reader.careful().errorString())};
    QString own; // only where the root declares it, as we do
    for (const auto& [prefix, uri] : reader.namespaceDeclarations()) {
        if (uri == kOwnNamespace)
            own = prefix;
    }
    XmlTexts texts;
    const XmlNode root = readTree(reader, texts);
    while (!reader.atEnd())
        (void)reader.readNext();
    if (reader.hasError())
        return Error{ErrorCode::Input,
            QStringLiteral("the XML is broken in line %1: %2")
                .arg(reader.careful().lineNumber())
                .arg(reader.careful().errorString())};
    const QString id = root.attribute(QLatin1String("id"));
    if (id != d->p().formId)
        return Error{ErrorCode::Input,
            QStringLiteral("these answers belong to the form “%1”, not to “%2”").arg(id, d->p().formId)};
    InstanceReader in(d->p(), *d->state, own);
    d->state->setRestoring(true);
    {
        const FormState::RowBatch batch(*d->state);
        in.clear(0, 0);
        d->state->entityIds.clear();
        in.read(root, 0, 0, QLatin1Char('/') + root.name);
    }
    if (use == XmlUse::Revise) {
        d->state->deprecatedId = d->state->instanceId;
        d->state->instanceId = d->newInstanceId();
        for (size_t i = 0; i < d->p().nodes.size(); ++i) {
            if (!isInstanceId(d->p(), static_cast<int>(i)))
                continue;
            const bool isGiven = d->p().nodes[i].type == NodeType::InstanceId;
            // One that is worked out is worked out anew, also where once() would keep it.
            d->state->setAnswer(static_cast<int>(i), 0, isGiven ? QCborValue(d->state->instanceId) : QCborValue());
        }
    }
    d->state->recomputeAll();
    if (in.takeOutAbsent())
        d->state->recomputeAll();
    d->state->setRestoring(false);
    d->state->setWantedPositions({}); // this is not the beginning of the filling
    d->state->fire(OnLoad);
    (void)d->changed({});
    return in.left;
}

} // namespace uthan::form

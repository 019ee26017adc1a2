// SPDX-License-Identifier: GPL-3.0-or-later
// A filling as OpenRosa servers take it: what is not relevant left out, metadata and entities said, files named.
#include "form/session/formentities.h"
#include "form/session/formsession_p.h"

#include "form/xform/formprefixes.h"
#include "form/xform/xmlout.h"
#include <algorithm>

#include <QSet>
#include <QUuid>

namespace uthan::form {

namespace {
    class InstanceWriter {
    public:
        InstanceWriter(const FormProgram::Private& program, const FormState& state, FormSession::MayTell mayTell = {})
            : m_p(program)
            , m_state(state)
            , m_mayTell(std::move(mayTell))
        {
        }
        QString write()
        {
            findPrefix();
            QString xml = whole();
            if (!m_prefix.isEmpty() && !m_hasSaidWhy) { // only of what is not in it
                m_prefix.clear();
                m_files.clear();
                m_metaWritten = false;
                xml = whole();
            }
            return xml;
        }
        [[nodiscard]] const QStringList& files() const { return m_files; }

    private:
        using Attributes = XmlOut::Attributes;

        QString whole()
        {
            const Node& root = m_p.nodes[0];
            m_xml = XmlOut();
            m_xml.openInline(m_p.string(root.name), rootAttributes());
            inside(1, root.end, 0);
            if (!m_metaWritten)
                meta();
            return QString::fromUtf8(m_xml.take());
        }

        [[nodiscard]] static bool isMeta(const QString& name)
        {
            return name == QLatin1String("meta") || name.endsWith(QLatin1String(":meta"));
        }
        [[nodiscard]] QString nameOf(int node) const { return m_p.string(m_p.nodes[size_t(node)].name); }
        [[nodiscard]] bool isAttribute(int node) const { return nameOf(node).startsWith(QLatin1Char('@')); }

        Attributes rootAttributes()
        {
            Attributes out;
            QSet<QString> known;
            const auto declare = [&](const QString& prefix, const QString& uri) {
                if (!known.contains(prefix))
                    out.append({prefix.isEmpty() ? QStringLiteral("xmlns") : QStringLiteral("xmlns:") + prefix, uri});
                known.insert(prefix);
            };
            declare(QStringLiteral("jr"), QStringLiteral("http://openrosa.org/javarosa"));
            declare(QStringLiteral("orx"), QStringLiteral("http://openrosa.org/xforms"));
            for (qsizetype i = 0; i + 1 < m_p.namespaces.size(); i += 2)
                declare(m_p.namespaces.at(i), m_p.namespaces.at(i + 1));
            if (!m_p.entities.empty())
                declare(QStringLiteral("entities"), QLatin1String(kEntityNamespace));
            for (const QString& prefix : usedPrefixes())
                declare(prefix, uriOfPrefix(prefix));
            if (!m_prefix.isEmpty())
                declare(m_prefix, kOwnNamespace);
            out.append({QStringLiteral("id"), m_p.formId});
            const Attributes own = attributesOf(0, 0);
            const bool saysVersion = std::any_of(
                own.begin(), own.end(), [](const auto& each) { return each.first == QLatin1String("orx:version"); });
            if (!m_p.version.isEmpty() && !saysVersion)
                out.append({QStringLiteral("version"), m_p.version});
            for (const auto& [name, value] : own)
                setAttribute(out, name, value);
            return out;
        }

        // Of the names of elements and attributes, in their order.
        [[nodiscard]] QStringList usedPrefixes() const
        {
            QStringList out;
            const auto add = [&out](QStringView name) {
                if (!name.contains(QLatin1Char(':')))
                    return;
                if (const QString prefix = declaredPrefix(name); !prefix.isEmpty() && !out.contains(prefix))
                    out << prefix;
            };
            for (const Node& node : m_p.nodes) {
                add(m_p.strings.view(node.name));
                const int first = node.firstPair + node.parameterPairs + node.attributePairs;
                for (int i = first; i < first + node.instancePairs; ++i)
                    add(m_p.strings.view(m_p.pairs[size_t(i)].first));
            }
            return out;
        }

        static void setAttribute(Attributes& into, const QString& name, const QString& value)
        {
            for (auto& [known, is] : into) {
                if (known == name) {
                    is = value;
                    return;
                }
            }
            into.append({name, value});
        }

        // Why somebody did not answer is said in an attribute of our own, which readers of instances pass over. The
        // root declares it, under a prefix the form does not use, if anything says so.
        void findPrefix()
        {
            bool isSaid = false;
            for (size_t i = 0; i < m_p.nodes.size() && !isSaid; ++i)
                isSaid = m_state.hasNoAnswer(static_cast<int>(i));
            if (!isSaid)
                return;
            m_prefix = QStringLiteral("uthan");
            for (qsizetype i = 0; i + 1 < m_p.namespaces.size(); i += 2) {
                if (m_p.namespaces.at(i) == m_prefix && m_p.namespaces.at(i + 1) != kOwnNamespace) {
                    m_prefix += QLatin1Char('_');
                    i = -2;
                }
            }
        }

        // The children in the order of the instance; a group that only the screen has stands for what is in it.
        void collect(int first, int end, std::vector<int>& out) const
        {
            for (int i = first; i < end; i = m_p.nodes[size_t(i)].end) {
                if (m_p.nodes[size_t(i)].flags & BodyOnly)
                    collect(i + 1, m_p.nodes[size_t(i)].end, out);
                else
                    out.push_back(i);
            }
        }

        void inside(int first, int end, int slot)
        {
            std::vector<int> children;
            collect(first, end, children);
            std::stable_sort(children.begin(), children.end(), [this](int a, int b) {
                return m_p.nodes[size_t(a)].instanceOrder < m_p.nodes[size_t(b)].instanceOrder;
            });
            for (const int i : children) {
                const Node& node = m_p.nodes[size_t(i)];
                if (node.type != NodeType::Repeat) {
                    element(i, slot);
                    continue;
                }
                for (const int row : m_state.rows(node.context, slot))
                    element(i, row);
            }
        }

        // What the form says of the element itself, and the attributes that were worked out.
        Attributes attributesOf(int i, int slot)
        {
            const Node& node = m_p.nodes[size_t(i)];
            Attributes out;
            for (int a = 0; a < node.instancePairs; ++a) {
                const auto& [name, value]
                    = m_p.pairs[size_t(node.firstPair + node.parameterPairs + node.attributePairs + a)];
                out.append({m_p.string(name), m_p.string(value)});
            }
            for (int child = i + 1; child < node.end; child = m_p.nodes[size_t(child)].end) {
                if (isAttribute(child) && m_state.isRelevant(child, slot))
                    out.append({nameOf(child).mid(1), m_state.value(child, slot).toText() + QStringLiteral("")});
            }
            const bool isAnswer = node.type != NodeType::Group && node.type != NodeType::Repeat;
            if (const NoAnswer why = isAnswer ? m_state.noAnswer(i, slot) : NoAnswer::None; why != NoAnswer::None) {
                out.append({m_prefix + QStringLiteral(":no"), noAnswerName(why)});
                m_hasSaidWhy = true;
            }
            return out;
        }

        void element(int i, int slot)
        {
            if (isAttribute(i) || !m_state.isRelevant(i, slot))
                return;
            const Node& node = m_p.nodes[size_t(i)];
            m_xml.openInline(nameOf(i), attributesOf(i, slot));
            if (node.type == NodeType::Group || node.type == NodeType::Repeat) {
                inside(i + 1, node.end, slot);
                const bool isForms = node.parent == 0 && isMeta(nameOf(i));
                if (isForms)
                    metaInside(i);
                else
                    entities(i, slot, true);
            } else if (const QString text = textOf(i, slot); !text.isEmpty()) {
                m_xml.text(text);
            }
            m_xml.close();
        }

        QString textOf(int i, int slot)
        {
            const NodeType type = m_p.nodes[size_t(i)].type;
            if (type == NodeType::End && !m_state.isFinished)
                return m_state.now().toString(Qt::ISODateWithMs);
            // What was given and does not fit goes along, as it does in a draft; but it may be words, and so no
            // further.
            const QString kept = m_mayTell ? QString() : m_state.keptText(i, slot);
            const QString text = kept.isEmpty() ? m_state.value(i, slot).toText() : kept;
            const bool isFile = type == NodeType::Image || type == NodeType::Audio || type == NodeType::Video
                || type == NodeType::File || type == NodeType::BackgroundAudio || type == NodeType::Audit;
            if (isFile && !text.isEmpty() && !m_files.contains(text))
                m_files << text;
            return text;
        }

        [[nodiscard]] bool mayTell(int expression) const { return !m_mayTell || m_mayTell(expression); }

        void meta()
        {
            m_xml.openInline(QStringLiteral("meta"));
            metaInside(-1);
            m_xml.close();
        }

        // What the block of metadata must have and the form's own (`node`) has not.
        void metaInside(int node)
        {
            m_metaWritten = true;
            const auto present = [this, node](const char* local) {
                const int end = node < 0 ? 0 : m_p.nodes[size_t(node)].end;
                for (int child = node + 1; child < end; child = m_p.nodes[size_t(child)].end) {
                    if (nameOf(child).section(QLatin1Char(':'), -1) == QLatin1String(local))
                        return true;
                }
                return false;
            };
            const QString name = node < 0 ? QString() : nameOf(node);
            const QString prefix
                = name.contains(QLatin1Char(':')) ? name.section(QLatin1Char(':'), 0, 0) + QLatin1Char(':') : QString();
            entities(0, 0, false);
            if (!present("instanceID"))
                m_xml.element(prefix + QStringLiteral("instanceID"), {}, m_state.instanceId);
            if (!m_state.deprecatedId.isEmpty() && !present("deprecatedID"))
                m_xml.element(prefix + QStringLiteral("deprecatedID"), {}, m_state.deprecatedId);
            if (m_p.instanceNameExpression >= 0 && !present("instanceName"))
                m_xml.element(prefix + QStringLiteral("instanceName"), {},
                    mayTell(m_p.instanceNameExpression) ? m_state.evaluate(m_p.instanceNameExpression, 0, 0).toText()
                                                        : QString());
        }

        void entities(int within, int slot, bool ownBlock)
        {
            for (const Entity& entity : m_p.entities) {
                if (entity.within != within)
                    continue;
                if (ownBlock)
                    m_xml.openInline(QStringLiteral("meta"));
                entityNode(entity, slot);
                if (ownBlock)
                    m_xml.close();
            }
        }

        void entityNode(const Entity& entity, int slot)
        {
            const WorkedEntity made = workedEntity(m_state, entity, slot);
            Attributes attributes{{QStringLiteral("dataset"), m_p.string(entity.dataset)},
                {QStringLiteral("create"), made.create}, {QStringLiteral("update"), made.update}};
            if (made.changes) {
                attributes.append({QStringLiteral("baseVersion"), made.baseVersion});
                attributes.append({QStringLiteral("trunkVersion"), made.trunkVersion});
                attributes.append({QStringLiteral("branchId"), made.branchId});
            }
            attributes.append({QStringLiteral("id"), made.id});
            m_xml.openInline(QStringLiteral("entity"), attributes);
            if (entity.label >= 0)
                m_xml.element(QStringLiteral("label"), {}, mayTell(entity.label) ? made.label : QString());
            m_xml.close();
        }

        const FormProgram::Private& m_p;
        const FormState& m_state;
        FormSession::MayTell m_mayTell;
        XmlOut m_xml;
        QStringList m_files;
        QString m_prefix; // of our own namespace; empty: nothing to say in it
        bool m_metaWritten = false, m_hasSaidWhy = false;
    };
}

QString FormSession::instanceXml(const MayTell& mayTell) const
{
    return InstanceWriter(d->p(), *d->state, mayTell).write();
}

QStringList FormSession::instanceFiles() const
{
    InstanceWriter writer(d->p(), *d->state);
    (void)writer.write();
    return writer.files();
}

} // namespace uthan::form

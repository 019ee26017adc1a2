// SPDX-License-Identifier: GPL-3.0-or-later
// Actions set the value of a node when something happens.
#include "form/xform/xformreader_p.h"

#include <algorithm>
#include <QRegularExpression>
#include <QSet>

namespace uthan::form {

namespace {
    using Kind = ActionDefinition::Kind;

    bool happensAt(const ActionDefinition& action, const char* event)
    {
        return action.events == QStringList{QLatin1String(event)};
    }

    bool sets(const ActionDefinition& action)
    {
        return action.kind == Kind::SetValue && !action.value.isEmpty() && action.literal.isEmpty()
            && action.attributes.isEmpty();
    }
}

// An action names its target by a path, or by the id of its bind.
QString XFormReader::refOfAction(const XmlNode& action) const
{
    const QString id = action.attribute(QLatin1String("bind")).trimmed();
    for (const XmlNode& bind : m_binds) {
        if (!id.isEmpty() && bind.attribute(QLatin1String("id")) == id)
            return bindRef(bind);
    }
    return action.attribute(QLatin1String("ref")).trimmed();
}

// Actions may give a value to an attribute, which is a node then; that must be known before elements are made.
void XFormReader::findActions()
{
    for (const XmlNode& action : m_actions) {
        if (action.has(QLatin1String("ref")))
            (void)partAt(action.attribute(QLatin1String("ref")), 0);
    }
    for (const auto& [holder, part] : m_bodyActions) {
        for (const XmlNode& action : holder->children) {
            if (!action.isText() && action.has(QLatin1String("event")))
                (void)partAt(action.attribute(QLatin1String("ref")), part);
        }
    }
}

// Attributes that an expression reads are nodes, too: "/data/visit/@round".
void XFormReader::findReadAttributes()
{
    static const QRegularExpression read(QStringLiteral("/\\s*(?:@|attribute::)\\s*([\\w:.-]+)"));
    QSet<QString> names;
    const auto look = [&names](const XmlNode& node) {
        for (const auto& [attribute, value] : node.attributes) {
            for (auto found = read.globalMatch(value); value.contains(QLatin1Char('/')) && found.hasNext();)
                names.insert(found.next().captured(1));
        }
    };
    std::for_each(m_binds.begin(), m_binds.end(), look);
    std::for_each(m_actions.begin(), m_actions.end(), look);
    for (size_t part = 1; !names.isEmpty() && part < m_parts.size(); ++part) { // of the form itself they are settings
        QStringList here;
        for (const XmlNode* node : m_parts[part].seen) {
            for (const auto& [attribute, value] : node->attributes) {
                if (names.contains(attribute) && !here.contains(attribute))
                    here << attribute;
            }
        }
        for (const QString& name : std::as_const(here))
            (void)addAttributePart(static_cast<int>(part), name);
    }
}

void XFormReader::addActions(const XmlNode& holder, int part)
{
    for (const XmlNode& child : holder.children) {
        const QStringView name = child.local();
        if (!child.isText()
            && (name == QLatin1String("setvalue") || name == QLatin1String("setgeopoint")
                || name == QLatin1String("recordaudio")))
            m_faults.add(addAction(child, part));
    }
}

Result<void> XFormReader::addAction(const XmlNode& action, int part)
{
    static const QStringList known{QStringLiteral("odk-instance-first-load"), QStringLiteral("odk-instance-load"),
        QStringLiteral("odk-new-repeat"), QStringLiteral("xforms-value-changed"), QStringLiteral("xforms-ready"),
        QStringLiteral("jr-insert"), QStringLiteral("xforms-revalidate")};
    ActionDefinition made;
    const QString name = action.local().toString();
    made.kind = name == QLatin1String("setgeopoint") ? ActionDefinition::Kind::SetGeoPoint
        : name == QLatin1String("recordaudio")       ? ActionDefinition::Kind::RecordAudio
                                                     : ActionDefinition::Kind::SetValue;
    made.place = place(action);
    made.events = action.attribute(QLatin1String("event")).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& event : std::as_const(made.events)) {
        if (!known.contains(event))
            return errorAt(action,
                QStringLiteral("There is no event “%1” at which something could be set. Write one of these: %2.")
                    .arg(event, known.join(QStringLiteral(", "))));
    }
    if (made.events.isEmpty())
        warn(action, QStringLiteral("event"),
            QStringLiteral("This action does not say when it happens, so nothing is ever set. Write an event, such as "
                           "event=\"odk-instance-first-load\"."));
    const QString ref = refOfAction(action);
    const int target = ref.isEmpty() ? -1 : partAt(ref, part < 0 ? 0 : part);
    if (target < 0 || m_parts[size_t(target)].element < 0)
        return errorAt(action,
            QStringLiteral("This action is to set “%1”, which the form's data (the first <instance> of the <model>) "
                           "does not have. Add it there, or mend the ref.")
                .arg(ref));
    if (m_parts[size_t(target)].isGroup && made.kind == ActionDefinition::Kind::SetValue) {
        warn(action, QStringLiteral("ref"),
            QStringLiteral("This action is to set “%1”, which has other elements inside and so holds no answer: "
                           "nothing is set. Name one of those inside.")
                .arg(ref));
        return {};
    }
    made.owner = part < 0 ? -1 : m_parts[size_t(part)].element;
    made.target = {ref.startsWith(QLatin1Char('/')) ? ref : pathOf(target), place(action, QStringLiteral("ref"))};
    made.value = source(action, QLatin1String("value"));
    made.literal = action.ownText().trimmed();
    for (const auto& [attribute, value] : action.attributes) {
        const QStringView local = localName(attribute);
        if (local != QLatin1String("event") && local != QLatin1String("ref") && local != QLatin1String("value"))
            made.attributes.append({attribute, value});
    }
    const int set = m_parts[size_t(target)].element;
    // Older converters wrote one action for the beginning and for new rows into the model; the repeat that is meant is
    // the one around its target. For new rows alone the field refuses it there.
    if (part < 0 && made.events.removeAll(QStringLiteral("odk-new-repeat")) > 0) {
        ActionDefinition inRows = made;
        inRows.events = {QStringLiteral("odk-new-repeat")};
        inRows.owner = repeatHolding(set);
        if (inRows.owner <= 0 || made.events.isEmpty())
            return errorAt(action,
                QStringLiteral("This action stands in the <model>, so it is not said which repeat the event "
                               "odk-new-repeat means. Move it into the <repeat>."));
        m_form.actions.push_back(std::move(inRows));
        m_targets.push_back(set);
    }
    m_form.actions.push_back(std::move(made));
    m_targets.push_back(set);
    return {};
}

// The innermost; 0 or less: the element stands in none.
int XFormReader::repeatHolding(int element) const
{
    int repeat = m_form.elements[size_t(element)].parent;
    while (repeat > 0 && m_form.elements[size_t(repeat)].type != NodeType::Repeat)
        repeat = m_form.elements[size_t(repeat)].parent;
    return repeat;
}

// The action that says the same of each new row as `first` says at the beginning; -1: there is none.
int XFormReader::sameInNewRows(size_t first, int repeat) const
{
    for (size_t i = 0; i < m_form.actions.size(); ++i) {
        const ActionDefinition& action = m_form.actions[i];
        if (action.owner == repeat && m_targets[i] == m_targets[first] && sets(action)
            && happensAt(action, "odk-new-repeat") && action.value.text == m_form.actions[first].value.text)
            return static_cast<int>(i);
    }
    return -1;
}

// What a node is set to when the filling begins, and in each new row around it, is what a sheet says by a default.
// Where that is all a form does as it begins, and in its own order, it is read as such, so that both are one.
void XFormReader::readDynamicDefaults()
{
    std::vector<size_t> gone;
    int last = -1;
    for (size_t i = 0; i < m_form.actions.size(); ++i) {
        const ActionDefinition& action = m_form.actions[i];
        const bool atStart = action.kind == Kind::SetValue
            && std::any_of(action.events.begin(), action.events.end(), [](const QString& event) {
                   return event == QLatin1String("odk-instance-first-load")
                       || event == QLatin1String("odk-instance-load") || event == QLatin1String("xforms-ready");
               });
        if (!atStart)
            continue;
        const int target = m_targets[i];
        const Element& element = m_form.elements[size_t(target)];
        const bool isEmpty = element.staticDefault.isEmpty() && element.dynamicDefault.isEmpty()
            && std::none_of(m_form.rows.begin(), m_form.rows.end(), [target](const RowDefinition& row) {
                   return std::any_of(row.values.begin(), row.values.end(),
                       [target](const auto& given) { return given.first == target; });
               });
        if (!sets(action) || !happensAt(action, "odk-instance-first-load") || action.owner >= 0 || target <= last
            || !isEmpty || element.isAttribute)
            return;
        last = target;
        gone.push_back(i);
        const int repeat = repeatHolding(target);
        if (repeat <= 0)
            continue;
        const int inRows = sameInNewRows(i, repeat);
        if (inRows < 0)
            return;
        gone.push_back(size_t(inRows));
    }
    std::sort(gone.begin(), gone.end());
    for (const size_t i : gone) {
        if (m_form.actions[i].owner < 0)
            m_form.elements[size_t(m_targets[i])].dynamicDefault = m_form.actions[i].value;
    }
    for (auto i = gone.rbegin(); i != gone.rend(); ++i)
        m_form.actions.erase(m_form.actions.begin() + static_cast<std::ptrdiff_t>(*i));
}

} // namespace uthan::form

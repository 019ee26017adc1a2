// SPDX-License-Identifier: GPL-3.0-or-later
// The body laid over the primary instance: what is asked, in which order and in which groups.
#include "form/looks.h"
#include "form/xform/xformreader_p.h"

#include <algorithm>

namespace uthan::form {

namespace {
    bool isControl(QStringView name)
    {
        return name == QLatin1String("input") || name == QLatin1String("select1") || name == QLatin1String("select")
            || name == QLatin1String("upload") || name == QLatin1String("trigger") || name == QLatin1String("range")
            || name == QLatin1String("rank") || name == QLatin1String("secret");
    }
    bool isAction(QStringView name)
    {
        return name == QLatin1String("setvalue") || name == QLatin1String("setgeopoint")
            || name == QLatin1String("recordaudio") || name == QLatin1String("action");
    }
    QString refOf(const XmlNode& control)
    {
        const QString ref = control.attribute(QLatin1String("ref")).trimmed();
        return ref.isEmpty() ? control.attribute(QLatin1String("nodeset")).trimmed() : ref;
    }
}

// Goes on behind it, without what would only follow from it.
void XFormReader::addFault(const Error& fault, const QString& ref)
{
    m_faults.add(fault);
    const QString name = ref.section(QLatin1Char('/'), -1);
    if (!name.isEmpty())
        m_leftOut << name;
}

void XFormReader::walkBody(const XmlNode& at, int part, std::vector<int>& wraps)
{
    bool holdsActions = false;
    for (const XmlNode& child : at.children) {
        if (child.isText())
            continue;
        const QStringView name = child.local();
        Result<void> walked;
        if (name == QLatin1String("group"))
            walked = walkGroup(child, part, wraps);
        else if (name == QLatin1String("repeat"))
            walked = walkRepeat(child, part, wraps);
        else if (isControl(name))
            walked = walkControl(child, part, wraps);
        else if (isAction(name))
            holdsActions = true;
        else if (name != QLatin1String("label") && name != QLatin1String("hint"))
            warn(child, {},
                QStringLiteral(
                    "“%1” is no kind of question or group, so it was left out. Mend its name, or take it away.")
                    .arg(child.name));
        if (walked)
            continue;
        addFault(walked.error(), refOf(child));
        if (!isControl(name)) // what stands in it is looked at all the same
            walkBody(child, part, wraps);
    }
    if (holdsActions)
        m_bodyActions.emplace_back(&at, part);
}

Result<void> XFormReader::walkControl(const XmlNode& control, int part, std::vector<int>& wraps)
{
    QString ref = refOf(control);
    if (ref.isEmpty() && control.has(QLatin1String("bind"))) {
        const QString id = control.attribute(QLatin1String("bind"));
        for (const XmlNode& bind : m_binds) {
            if (bind.attribute(QLatin1String("id")) == id)
                ref = refOf(bind);
        }
    }
    if (ref.isEmpty())
        return errorAt(control,
            QStringLiteral("This question does not say which answer it fills. Write its path as ref, for example "
                           "ref=\"/data/name\"."));
    const int at = partAt(ref, part);
    if (at < 0) {
        warn(control, QStringLiteral("ref"),
            QStringLiteral("This question fills “%1”, which the form's data (the first <instance> of the <model>) does "
                           "not have, so it cannot be asked. Add it there, or mend the ref.")
                .arg(ref));
        return {};
    }
    Part& p = m_parts[size_t(at)];
    if (p.control) {
        warn(control, QStringLiteral("ref"),
            QStringLiteral("“%1” is asked a second time; only the first question is shown. Give this one a ref of its "
                           "own, or take it away.")
                .arg(ref));
        return {};
    }
    if (p.isRepeat)
        return errorAt(control,
            QStringLiteral("“%1” is a repeat, so it cannot hold an answer. Name a question inside it.").arg(ref));
    p.control = &control;
    p.isGroup = false;
    p.shown = m_shown++;
    p.wraps = wraps;
    for (const XmlNode& child : control.children) {
        if (!child.isText() && isAction(child.local())) {
            m_bodyActions.emplace_back(&control, at);
            break;
        }
    }
    return {};
}

Result<void> XFormReader::walkRepeat(const XmlNode& repeat, int part, std::vector<int>& wraps)
{
    const QString ref = refOf(repeat);
    const int at = partAt(ref, part);
    if (at < 0)
        return errorAt(repeat,
            QStringLiteral("The repeat names “%1”, which the form's data (the first <instance> of the <model>) does "
                           "not have. Add it there, or mend the nodeset.")
                .arg(ref));
    if (at == 0)
        return errorAt(repeat,
            QStringLiteral(
                "The form itself cannot be a repeat. Name the part of its data that is filled in several times."));
    Part& p = m_parts[size_t(at)];
    if (p.isRepeat)
        return errorAt(repeat, QStringLiteral("“%1” is a repeat already. Take one of the two away.").arg(ref));
    p.isRepeat = true;
    p.isGroup = true;
    p.repeat = &repeat;
    if (p.shown < 0) {
        p.shown = m_shown++;
        p.wraps = wraps;
    }
    std::vector<int> inner;
    walkBody(repeat, at, inner);
    return {};
}

Result<void> XFormReader::walkGroup(const XmlNode& group, int part, std::vector<int>& wraps)
{
    const QString ref = refOf(group);
    int at = -1;
    if (!ref.isEmpty()) {
        at = partAt(ref, part);
        if (at < 0)
            return errorAt(group,
                QStringLiteral("The group names “%1”, which the form's data (the first <instance> of the <model>) does "
                               "not have. Add it there, or mend the ref.")
                    .arg(ref));
    } else { // a group that only gives a repeat its label is that repeat's
        const XmlNode* only = nullptr;
        int others = 0;
        for (const XmlNode& child : group.children) {
            const bool isLabel
                = child.isText() || child.local() == QLatin1String("label") || child.local() == QLatin1String("hint");
            if (child.local() == QLatin1String("repeat"))
                only = &child;
            else if (!isLabel)
                ++others;
        }
        if (only && others == 0)
            at = partAt(refOf(*only), part);
    }
    if (at > 0 && !m_parts[size_t(at)].control) {
        Part& p = m_parts[size_t(at)];
        p.control = &group;
        p.isGroup = true;
        p.shown = m_shown++;
        p.wraps = wraps;
        std::vector<int> inner;
        walkBody(group, at, inner);
        return {};
    }
    const int wrap = static_cast<int>(m_wraps.size());
    m_wraps.push_back({&group, -1});
    wraps.push_back(wrap);
    walkBody(group, at >= 0 ? at : part, wraps);
    wraps.pop_back();
    return {};
}

// A group of the body can be shown where all it holds has one parent; otherwise its label is all that is lost.
void XFormReader::placeWraps()
{
    std::vector<char> torn(m_wraps.size(), 0);
    for (const Part& part : m_parts) {
        for (const int wrap : part.wraps) {
            Wrap& w = m_wraps[size_t(wrap)];
            if (w.host >= 0 && w.host != part.parent)
                torn[size_t(wrap)] = 1;
            w.host = part.parent;
        }
    }
    for (size_t w = 0; w < m_wraps.size(); ++w) {
        if (!torn[w])
            continue;
        m_wraps[w].host = -1;
        warn(*m_wraps[w].control, {},
            QStringLiteral("This group holds questions from different groups of the form's data; they are asked, but "
                           "without its label. Make a group of its own for each."));
    }
    for (Part& part : m_parts)
        std::erase_if(part.wraps, [&](int wrap) { return m_wraps[size_t(wrap)].host < 0; });
}

// A part is asked where the first thing inside it is asked.
void XFormReader::spreadShown(int part)
{
    Part& p = m_parts[size_t(part)];
    for (const int child : p.children) {
        spreadShown(child);
        const int inside = m_parts[size_t(child)].shown;
        if (inside >= 0 && (p.shown < 0 || (inside < p.shown && !p.control)))
            p.shown = inside;
    }
}

void XFormReader::emitPart(int part, int parentElement)
{
    if (part == 0) {
        spreadShown(0);
        m_form.elements.reserve(m_parts.size() + m_wraps.size());
    }
    const int element = static_cast<int>(m_form.elements.size());
    m_form.elements.emplace_back();
    m_parts[size_t(part)].element = element;
    Element& made = m_form.elements.back();
    made.parent = parentElement;
    fillElement(part, made);
    if (!m_parts[size_t(part)].children.empty())
        emitChildren(part, element);
}

// In the order they are asked; what is not asked stays behind the one before it in the instance.
void XFormReader::emitChildren(int part, int element)
{
    std::vector<std::pair<int, int>> order; // place in the body, part
    int before = -1;
    for (const int child : m_parts[size_t(part)].children) {
        before = m_parts[size_t(child)].shown >= 0 ? m_parts[size_t(child)].shown : before;
        order.emplace_back(before, child);
    }
    std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<int> open; // wraps
    std::vector<int> openElements;
    for (size_t i = 0; i < order.size(); ++i) {
        const Part& child = m_parts[size_t(order[i].second)];
        std::vector<int> wanted = child.wraps;
        if (child.shown < 0) { // stays inside a group only if the next one asked does
            size_t next = i;
            while (next < order.size() && m_parts[size_t(order[next].second)].shown < 0)
                ++next;
            wanted = open;
            const std::vector<int> after
                = next < order.size() ? m_parts[size_t(order[next].second)].wraps : std::vector<int>();
            const auto end = std::mismatch(wanted.begin(), wanted.end(), after.begin(), after.end()).first;
            wanted.erase(end, wanted.end());
        }
        const size_t same = static_cast<size_t>(
            std::mismatch(open.begin(), open.end(), wanted.begin(), wanted.end()).first - open.begin());
        open.resize(same);
        openElements.resize(same);
        for (size_t w = same; w < wanted.size(); ++w) {
            openElements.push_back(emitWrap(wanted[w], openElements.empty() ? element : openElements.back()));
            open.push_back(wanted[w]);
        }
        emitPart(order[i].second, openElements.empty() ? element : openElements.back());
    }
}

int XFormReader::emitWrap(int wrap, int parentElement)
{
    const int element = static_cast<int>(m_form.elements.size());
    m_form.elements.emplace_back();
    Element& made = m_form.elements.back();
    const XmlNode& control = *m_wraps[size_t(wrap)].control;
    made.type = NodeType::Group;
    made.writtenType = QStringLiteral("group");
    made.parent = parentElement;
    made.inInstance = false;
    made.place = place(control);
    fillGroup(control, made);
    const QStringList faults = lookFaults(made.type, made.appearance);
    for (const QString& fault : faults)
        warn(control, QStringLiteral("appearance"), fault);
    return element;
}

} // namespace uthan::form

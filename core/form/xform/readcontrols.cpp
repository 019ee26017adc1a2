// SPDX-License-Identifier: GPL-3.0-or-later
// One node of the instance with its control and its bind becomes one element of the definition.
#include "form/fileuses.h"
#include "form/formprogram_p.h"
#include "form/looks.h"
#include "form/xform/xformreader_p.h"
#include "form/xform/xformtypes.h"

#include <algorithm>

namespace uthan::form {

namespace {
    const QStringList& carriedBodyAttributes() // those with a meaning that is read elsewhere
    {
        static const QStringList all{QStringLiteral("ref"), QStringLiteral("nodeset"), QStringLiteral("bind"),
            QStringLiteral("appearance"), QStringLiteral("mediatype"), QStringLiteral("count"),
            QStringLiteral("noAddRemove"), QStringLiteral("start"), QStringLiteral("end"), QStringLiteral("step"),
            QStringLiteral("query")};
        return all;
    }

    QString plainType(const QString& written) // "xsd:int" → "int"
    {
        return localName(written).toString().trimmed();
    }

    bool saysTheSame(const XmlNode& a, const XmlNode& b)
    {
        if (&a == &b)
            return true;
        std::vector<const XmlNode*> inA, inB;
        for (const auto& [node, inside] : {std::pair(&a, &inA), std::pair(&b, &inB)}) {
            for (const XmlNode& child : node->children) {
                if (!child.isText())
                    inside->push_back(&child);
            }
        }
        return a.name == b.name && a.ownText().trimmed() == b.ownText().trimmed()
            && std::equal(inA.begin(), inA.end(), inB.begin(), inB.end(),
                [](const XmlNode* left, const XmlNode* right) { return saysTheSame(*left, *right); });
    }
}

// The rows of a repeat, which are not its template, in that from which rows around it are made.
std::vector<const XmlNode*> XFormReader::rowsInNew(int part) const
{
    std::vector<int> steps{part};
    int around = m_parts[size_t(part)].parent;
    for (; around > 0 && !m_parts[size_t(around)].isRepeat; around = m_parts[size_t(around)].parent)
        steps.push_back(around);
    if (around <= 0 || m_parts[size_t(around)].seen.empty())
        return {};
    std::vector<const XmlNode*> here{m_parts[size_t(around)].seen.front()};
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        std::vector<const XmlNode*> inside;
        for (const XmlNode* node : here) {
            for (const XmlNode& child : node->children) {
                if (!child.isText() && childOf(m_parts[size_t(*step)].parent, child.name) == *step)
                    inside.push_back(&child);
            }
        }
        here.swap(inside);
    }
    here.erase(std::remove_if(
                   here.begin(), here.end(), [](const XmlNode* node) { return node->has(QLatin1String("template")); }),
        here.end());
    return here;
}

int XFormReader::repeatAround(int part) const
{
    int around = m_parts[size_t(part)].parent;
    while (around > 0 && !m_parts[size_t(around)].isRepeat)
        around = m_parts[size_t(around)].parent;
    return around > 0 ? around : -1;
}

// The first of the rows in the template around it, if a new row there would not begin so anyway: with one row that says
// what every new one says.
const XmlNode* XFormReader::rowToCopy(int part) const
{
    const int around = repeatAround(part);
    if (around < 0 || !m_parts[size_t(around)].seen.front()->has(QLatin1String("template")))
        return nullptr;
    const std::vector<const XmlNode*> rows = rowsInNew(part);
    if (rows.empty())
        return nullptr;
    const XmlNode* own = m_parts[size_t(part)].seen.front();
    const auto isInside = [this, part](int inner) {
        for (inner = repeatAround(inner); inner > 0 && inner != part;)
            inner = repeatAround(inner);
        return inner == part;
    };
    bool holdsRows = false;
    for (size_t i = 0; rows.front() == own && i < m_parts.size() && !holdsRows; ++i)
        holdsRows = m_parts[i].isRepeat && isInside(static_cast<int>(i));
    const bool isAsAny = rows.size() == 1 && saysTheSame(*rows.front(), *own) && !holdsRows;
    return isAsAny ? nullptr : rows.front();
}

// Whether a new row around it begins with one of this repeat, or with several. Their number may be worked out instead:
// then each begins as every row of it, and where a template says otherwise, that is told.
bool XFormReader::beginsInNewRows(int part)
{
    const Part& p = m_parts[size_t(part)];
    const XmlNode* copied = p.isCounted() ? rowToCopy(part) : nullptr;
    if (copied)
        warn(*copied, {},
            QStringLiteral("The template of “%1” holds rows of “%2” that are not copied: a new row of “%1” begins with "
                           "one row of “%2”, as every new row of it begins. Write one row there, and its values into "
                           "the template of “%2”.")
                .arg(m_parts[size_t(repeatAround(part))].name, p.name));
    return !rowsInNew(part).empty();
}

// Those that are there, and those of templates: a new row is a copy of its template with all that stands in it.
void XFormReader::readAllRows()
{
    readRows(m_primary, 0, -1);
    for (size_t i = 0; i < m_parts.size(); ++i) {
        const Part& part = m_parts[i];
        if (!part.isRepeat || part.element < 0 || part.isCounted() || !rowToCopy(static_cast<int>(i)))
            continue;
        const size_t first = m_form.rows.size();
        for (const XmlNode* row : rowsInNew(static_cast<int>(i)))
            readRow(*row, static_cast<int>(i), -1);
        for (size_t r = first; r < m_form.rows.size(); ++r)
            m_form.rows[r].isOfTemplate = true;
    }
}

void XFormReader::fillElement(int part, Element& element)
{
    const Part& p = m_parts[size_t(part)];
    element.name = p.name;
    element.isAttribute = p.isAttribute;
    element.instanceOrder = p.order;
    const XmlNode* where = p.control ? p.control : p.repeat ? p.repeat : p.bind ? p.bind : nullptr;
    if (where)
        element.place = place(*where);
    else if (!p.seen.empty())
        element.place = place(*p.seen.front());
    element.isAsked = p.control != nullptr;
    const QString dataType = p.bind ? plainType(p.bind->attribute(QLatin1String("type"))) : QString();
    element.dataType = dataType;
    tellOfType(p, dataType);
    element.type = part == 0 ? NodeType::Group : typeOf(p, dataType);
    element.writtenType = p.control && !p.isGroup ? p.control->name + QLatin1Char(' ') + dataType : dataType;
    element.staticDefault = isAnsweredWithFile(element.type) ? fileOf(p.text) : p.text;
    for (const XmlNode* seen : p.seen) {
        for (const auto& [name, value] : seen->attributes) {
            const bool isOurs = localName(name) == QLatin1String("template")
                || (part == 0 && (name == QLatin1String("id") || name == QLatin1String("version")));
            const bool isNode = childOf(part, QLatin1Char('@') + name) >= 0;
            const auto same = [&key = name](const auto& pair) { return pair.first == key; };
            if (!isOurs && !isNode
                && std::none_of(element.instanceAttributes.begin(), element.instanceAttributes.end(), same))
                element.instanceAttributes.append({name, value});
        }
        if (p.isRepeat)
            break; // as the template has them
    }
    if (p.isRepeat) {
        element.rowsGiven = true;
        element.rowInNew = beginsInNewRows(part);
    }
    if (p.repeat) {
        element.repeatCount = source(*p.repeat, QLatin1String("count"));
        const QString fixed = p.repeat->attribute(QLatin1String("noAddRemove")).trimmed();
        element.noAddRemove = fixed == QLatin1String("true()") || fixed == QLatin1String("true");
        fillGroup(*p.repeat, element);
    }
    if (p.control && p.isGroup)
        fillGroup(*p.control, element);
    else if (p.control)
        fillControl(*p.control, element);
    if (p.bind)
        fillBind(*p.bind, m_parts[size_t(part)], element);
    if (p.control && !p.isGroup)
        fillParameters(*p.control, p.bind, element);
    else if (p.bind && element.type == NodeType::Audit)
        fillAudit(*p.bind, element);
    const QStringList faults = p.control || p.repeat ? lookFaults(element.type, element.appearance) : QStringList();
    for (const QString& fault : faults)
        warn(p.control ? *p.control : *p.repeat, QStringLiteral("appearance"), fault);
}

NodeType XFormReader::typeOf(const Part& part, const QString& dataType) const
{
    if (part.isRepeat)
        return NodeType::Repeat;
    if (part.isGroup)
        return NodeType::Group;
    if (!part.control)
        return typeWithoutControl(part);
    const QStringView control = part.control->local();
    if (control == QLatin1String("select1"))
        return NodeType::SelectOne;
    if (control == QLatin1String("select"))
        return dataType == QLatin1String("rank") ? NodeType::Rank : NodeType::SelectMultiple;
    if (control == QLatin1String("rank"))
        return NodeType::Rank;
    if (control == QLatin1String("range"))
        return NodeType::Range;
    if (control == QLatin1String("trigger"))
        return NodeType::Acknowledge;
    if (control == QLatin1String("upload"))
        return typeOfUpload(part.control->attribute(QLatin1String("mediatype")));
    if (control == QLatin1String("input") && itemsPath(part.control->attribute(QLatin1String("query"))).simple)
        return NodeType::SelectOne;
    const NodeType type = typeOfInput(dataType);
    const QString readOnly = part.bind ? part.bind->attribute(QLatin1String("readonly")).trimmed() : QString();
    const bool isFixed
        = readOnly == QLatin1String("true()") || readOnly == QLatin1String("true") || readOnly == QLatin1String("1");
    return type == NodeType::Text && isFixed && !part.bind->has(QLatin1String("calculate")) ? NodeType::Note : type;
}

NodeType XFormReader::typeOfUpload(const QString& mediaType)
{
    if (mediaType.startsWith(QLatin1String("image/")))
        return NodeType::Image;
    if (mediaType.startsWith(QLatin1String("audio/")))
        return NodeType::Audio;
    return mediaType.startsWith(QLatin1String("video/")) ? NodeType::Video : NodeType::File;
}

NodeType XFormReader::typeWithoutControl(const Part& part) const
{
    const QStringView local = localName(part.name);
    const bool inMeta = part.parent >= 0 && localName(m_parts[size_t(part.parent)].name) == QLatin1String("meta");
    const bool isComputed = part.bind && part.bind->has(QLatin1String("calculate"));
    if (isComputed)
        return NodeType::Calculate;
    if (inMeta && local == QLatin1String("instanceID"))
        return NodeType::InstanceId;
    if (inMeta && local == QLatin1String("audit"))
        return NodeType::Audit;
    if (!part.bind)
        return NodeType::Hidden;
    const QString preload = part.bind->attribute(QLatin1String("preload")).trimmed();
    QString parameter = part.bind->attribute(QLatin1String("preloadParams")).trimmed();
    if (parameter.startsWith(QLatin1String("uri:")))
        parameter = parameter.mid(4);
    static const QHash<QString, NodeType> types{{QStringLiteral("timestamp start"), NodeType::Start},
        {QStringLiteral("timestamp end"), NodeType::End}, {QStringLiteral("date today"), NodeType::Today},
        {QStringLiteral("property deviceid"), NodeType::DeviceId},
        {QStringLiteral("property username"), NodeType::UserName},
        {QStringLiteral("property phonenumber"), NodeType::PhoneNumber},
        {QStringLiteral("property email"), NodeType::Email}};
    if (preload == QLatin1String("uid"))
        return NodeType::InstanceId;
    return types.value(preload + QLatin1Char(' ') + parameter, NodeType::Hidden);
}

void XFormReader::fillControl(const XmlNode& control, Element& element)
{
    element.appearance = control.attribute(QLatin1String("appearance")).simplified();
    const QString masked = QStringLiteral("masked");
    if (control.local() == QLatin1String("secret") && !element.appearance.split(QLatin1Char(' ')).contains(masked))
        element.appearance = (element.appearance + QLatin1Char(' ') + masked).trimmed();
    fillTexts(control, element);
    tellOfOthersInside(control);
    if (const XmlNode* groups = control.child(QLatin1String("choices")))
        warn(*groups, QStringLiteral("choices"),
            QStringLiteral("Choices in groups (<choices>) are not shown. Put each <item> right into the question."));
    for (const auto& [name, value] : control.attributes) {
        if (!carriedBodyAttributes().contains(localName(name).toString()))
            element.bodyAttributes.append({name, value});
    }
}

void XFormReader::fillGroup(const XmlNode& control, Element& element)
{
    const QString appearance = control.attribute(QLatin1String("appearance")).simplified();
    if (!appearance.isEmpty() && !element.appearance.split(QLatin1Char(' ')).contains(appearance))
        element.appearance
            = element.appearance.isEmpty() ? appearance : element.appearance + QLatin1Char(' ') + appearance;
    fillTexts(control, element);
    for (const auto& [name, value] : control.attributes) {
        if (!carriedBodyAttributes().contains(localName(name).toString()))
            element.bodyAttributes.append({name, value});
    }
}

// The label and the hint of a question or a group.
void XFormReader::fillTexts(const XmlNode& control, Element& element)
{
    using Form = Itexts::Form;
    const XmlNode *label = nullptr, *hint = nullptr;
    int ofLabel = -1, ofHint = -1; // texts of the model
    for (const XmlNode& child : control.children) {
        const bool isLabel = child.local() == QLatin1String("label");
        if (!isLabel && child.local() != QLatin1String("hint"))
            continue;
        if (isLabel ? label : hint) {
            warn(child, {},
                QStringLiteral("There is a second <%1> here, which was left out. Write both texts into the first one.")
                    .arg(child.name));
            continue;
        }
        (isLabel ? label : hint) = &child;
        (isLabel ? ofLabel : ofHint) = setTexts(child, isLabel ? element.label : element.hint, &element);
    }
    if (ofLabel == ofHint) // each of the two takes what it can show
        return;
    if (ofLabel >= 0)
        tellForms(*label, ofLabel, {Form::Guidance});
    if (ofHint >= 0)
        tellForms(*hint, ofHint, {Form::Image, Form::BigImage, Form::Audio, Form::Video});
}

// Forms of a text that have no place where it stands.
void XFormReader::tellForms(const XmlNode& node, int itext, std::initializer_list<Itexts::Form> forms)
{
    static const char* const names[Itexts::kForms]{"", "short", "guidance", "image", "big-image", "audio", "video"};
    for (const Itexts::Form form : forms) {
        if (m_itext.form(itext, form) >= 0)
            tellForm(node, itext, QLatin1String(names[form]));
    }
}

void XFormReader::tellForm(const XmlNode& node, int itext, const QString& form)
{
    warn(node, {},
        QStringLiteral(
            "The text “%1” has a form “%2” that has no place here, so it was left out. Guidance belongs into "
            "the text of a hint, pictures and sounds into that of a label.")
            .arg(m_itext.id(itext), form));
}

// Help and the like that other programs may show.
void XFormReader::tellOfOthersInside(const XmlNode& control)
{
    static const QStringList known{QStringLiteral("item"), QStringLiteral("itemset"), QStringLiteral("label"),
        QStringLiteral("hint"), QStringLiteral("tag"), QStringLiteral("choices"), QStringLiteral("setvalue"),
        QStringLiteral("setgeopoint"), QStringLiteral("recordaudio"), QStringLiteral("action")};
    for (const XmlNode& child : control.children) {
        if (!child.isText() && !known.contains(child.local()))
            warn(child, {},
                QStringLiteral("“%1” has no meaning inside a question, so it was left out. Take it away; what it tells "
                               "people belongs into the <hint>.")
                    .arg(child.name));
    }
}

// What an XLSForm calls parameters stands in several places of an XForm.
void XFormReader::fillParameters(const XmlNode& control, const XmlNode* bind, Element& element)
{
    const auto take = [&element](const XmlNode& from, const char* attribute, const char* parameter) {
        const QString value = from.attribute(QLatin1String(attribute)).trimmed();
        if (value.isEmpty())
            return;
        element.parameters.append({QLatin1String(parameter), value});
        const auto same = [&](const auto& pair) { return localName(pair.first) == QLatin1String(attribute); };
        element.bodyAttributes.removeIf(same);
        element.bindAttributes.removeIf(same);
    };
    if (element.type == NodeType::Range) {
        for (const char* name : {"start", "end", "step", "placeholder"})
            take(control, name, name);
        take(control, "tick-interval", "tick_interval");
    }
    take(control, "rows", "rows");
    take(control, "accuracyThreshold", "capture-accuracy");
    take(control, "unacceptableAccuracyThreshold", "warning-accuracy");
    take(control, "incremental", "incremental");
    if (!bind)
        return;
    take(*bind, "max-pixels", "max-pixels");
    take(*bind, "quality", "quality");
    take(*bind, "allow-mock-accuracy", "allow-mock-accuracy");
}

// What the log of a filling is to hold stands at its bind, as it has no control.
void XFormReader::fillAudit(const XmlNode& bind, Element& element)
{
    for (const char* name : {"location-priority", "location-min-interval", "location-max-age", "track-changes",
             "track-changes-reasons", "identify-user"}) {
        const QString value = bind.attribute(QLatin1String(name)).trimmed();
        if (value.isEmpty())
            continue;
        element.parameters.append({QLatin1String(name), value});
        element.bindAttributes.removeIf(
            [name](const auto& pair) { return localName(pair.first) == QLatin1String(name); });
    }
}

// "jr:itext('id')" → id
std::optional<QString> XFormReader::itextId(const QString& ref) const
{
    const QString text = ref.trimmed();
    if (!text.startsWith(QLatin1String("jr:itext(")) || !text.endsWith(QLatin1Char(')')))
        return {};
    const QString inside = text.mid(9, text.size() - 10).trimmed();
    const QChar quote = inside.isEmpty() ? QChar() : inside.front();
    if (inside.size() < 2 || (quote != QLatin1Char('\'') && quote != QLatin1Char('"')) || inside.back() != quote)
        return {};
    return inside.mid(1, inside.size() - 2);
}

// `element`: gets what else the text of its label or hint has. The text of the model that it is; -1: none.
int XFormReader::setTexts(const XmlNode& label, Texts& into, Element* element)
{
    const QString ref = label.attribute(QLatin1String("ref"));
    const auto id = itextId(ref);
    const auto of = label.local() == QLatin1String("hint") ? TextList::Element::Hint : TextList::Element::Label;
    if (!id) {
        into = ref.trimmed().isEmpty() ? inline_(label) : Texts();
        m_showsTexts = m_showsTexts || ref.contains(QLatin1String("jr:itext("))
            || (!into.in.empty() && into.in.front().contains(QLatin1String("jr:itext(")));
        if (!ref.trimmed().isEmpty()) { // the answer of a node, or a text worked out
            into.in.assign(m_form.languages.size(), QChar(kReferenceOpen) + ref.trimmed() + QChar(kReferenceClose));
            into.in.setElement(of);
        }
        return -1;
    }
    const int found = m_itext.find(*id);
    if (found < 0) {
        warn(label, QStringLiteral("ref"),
            QStringLiteral("The text “%1” is not among the form's texts (<itext>), so the name of the question is "
                           "shown. Add it there, or mend its name here.")
                .arg(*id));
        return -1;
    }
    into = textsOf(found, Itexts::Text);
    if (into.isEmpty())
        into = textsOf(found, Itexts::Short);
    into.in.setElement(of);
    if (!element)
        return found;
    const bool isHint = of == TextList::Element::Hint;
    if (std::vector<OtherForm> others = otherForms(found, isHint); !others.empty()) {
        if (element->otherForms)
            others.insert(others.begin(), element->otherForms->begin(), element->otherForms->end());
        element->otherForms = std::make_shared<const std::vector<OtherForm>>(std::move(others));
    }
    if (isHint) {
        element->guidance = textsOf(found, Itexts::Guidance);
        return found;
    }
    element->image = textsOf(found, Itexts::Image);
    element->bigImage = textsOf(found, Itexts::BigImage);
    element->audio = textsOf(found, Itexts::Audio);
    element->video = textsOf(found, Itexts::Video);
    return found;
}

// A text that stands in the form itself is the same in every language.
Texts XFormReader::inline_(const XmlNode& label) const
{
    Texts texts;
    const QString text = mixedOf(label).trimmed();
    if (!text.isEmpty())
        texts.in.assign(m_form.languages.size(), text);
    texts.in.setElement(label.local() == QLatin1String("hint") ? TextList::Element::Hint : TextList::Element::Label);
    return texts;
}

// A label with what its <output/> ask for, or an <output/> itself.
QString XFormReader::mixedOf(const XmlNode& node)
{
    if (node.local() == QLatin1String("output")) {
        QString value = node.attribute(QLatin1String("value")).trimmed();
        if (value.isEmpty())
            value = node.attribute(QLatin1String("ref")).trimmed();
        return value.isEmpty() ? QString() : QChar(kReferenceOpen) + value + QChar(kReferenceClose);
    }
    QString all;
    for (const XmlNode& part : node.children)
        all += part.isText() ? part.text : mixedOf(part);
    return all;
}

} // namespace uthan::form

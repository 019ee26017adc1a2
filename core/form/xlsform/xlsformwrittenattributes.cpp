// SPDX-License-Identifier: GPL-3.0-or-later
// What expressions of an XForm read, or write, beside the answers, and a sheet has no word for: attributes of elements,
// and texts by their ids.
#include "form/xlsform/xlsformsheets_p.h"

#include <QRegularExpression>

namespace uthan::form {

namespace {
    // Where the path begins says whose attribute it is: one of a list is read in sheets as well.
    const QRegularExpression& readAttribute()
    {
        static const QRegularExpression read(
            QStringLiteral("(?<list>instance\\s*\\(\\s*['\"][^'\"]*['\"]\\s*\\))?(?:[\\w.:/${}*-]|\\[[^\\]]*\\])*/\\s*"
                           "(?:@|attribute::)\\s*(?<name>[\\w:.-]+)"),
            QRegularExpression::UseUnicodePropertiesOption);
        return read;
    }
    const QRegularExpression& readText()
    {
        static const QRegularExpression read(QStringLiteral("jr:itext\\s*\\(\\s*(?:['\"](?<id>[^'\"]*)['\"]\\s*\\))?"));
        return read;
    }
}

bool TableMaker::isAttributeOfAnswer(int element) const
{
    const Element& e = at(element);
    return e.isAttribute && !m_skipped[size_t(e.parent)];
}

bool TableMaker::isWritten(int attribute) const
{
    const Element& e = at(attribute);
    const QString path = m_paths.path(attribute);
    return !e.calculation.isEmpty() || !e.bindAttributes.isEmpty()
        || std::any_of(m_form.actions.begin(), m_form.actions.end(),
            [&path](const ActionDefinition& action) { return action.target.text.trimmed() == path; });
}

// What an attribute begins with is carried; what is worked out for it is not.
void TableMaker::addAttributes(int element, SheetRow& row) const
{
    for (int i = element + 1; i < static_cast<int>(m_form.elements.size()); ++i) {
        if (at(i).parent == element && isAttributeOfAnswer(i) && !isWritten(i))
            row.cells.insert(lit("instance::") + at(i).name.mid(1), at(i).staticDefault);
    }
}

bool TableMaker::losesNamespace(const Element& element, const QString& attribute, const QString& uri)
{
    if (attribute != QLatin1String("xmlns") && !attribute.startsWith(QLatin1String("xmlns:")))
        return false;
    lose(element.place,
        QStringLiteral("A sheet cannot say the namespace “%1” of “%2”, so it is left out. Other programmes may not "
                       "know “%2” without it.")
            .arg(uri, element.name));
    return true;
}

void TableMaker::loseReads()
{
    for (int i = 1; i < static_cast<int>(m_form.elements.size()); ++i) {
        if (!isAttributeOfAnswer(i) || !isWritten(i))
            continue;
        const QString name = at(i).name.mid(1);
        m_attributes.insert(name);
        lose(at(i).place,
            QStringLiteral("“%1” of “%2” is an attribute that is worked out; a sheet has no word for that, so it is "
                           "left out. A row of its own, of type calculate, can hold the same.")
                .arg(name, at(at(i).parent).name));
    }
    if (m_attributes.isEmpty() && m_form.itext.empty())
        return;
    for (int i = 0; i < static_cast<int>(m_form.elements.size()); ++i) {
        const Element& e = at(i);
        if (e.isAttribute || m_skipped[size_t(i)])
            continue;
        for (const ExpressionSource* source : {&e.relevant, &e.constraint, &e.required, &e.readOnly, &e.calculation,
                 &e.dynamicDefault, &e.repeatCount, &e.choiceFilter, &e.items.nodeset, &e.items.seed})
            loseReadsOf(source->text, e.name, source->place);
        for (const Texts* texts : {&e.label, &e.hint, &e.guidance, &e.constraintMessage, &e.requiredMessage})
            loseReadsOf(shownIn(*texts), e.name, e.place);
    }
    for (const ActionDefinition& action : m_form.actions)
        loseReadsOf(action.value.text, action.target.text.section(u'/', -1), action.place);
}

// What the words of a text show, one after the other.
QString TableMaker::shownIn(const Texts& texts)
{
    QStringList out;
    for (size_t l = 0; l < texts.in.size(); ++l) {
        const QString text = texts.in[l];
        for (qsizetype open = text.indexOf(QChar(kReferenceOpen)); open >= 0;
             open = text.indexOf(QChar(kReferenceOpen), open + 1)) {
            const qsizetype close = text.indexOf(QChar(kReferenceClose), open);
            out << text.mid(open + 1, close < 0 ? -1 : close - open - 1);
        }
    }
    out.removeDuplicates();
    return out.join(u'\n');
}

void TableMaker::loseReadsOf(const QString& expression, const QString& name, const SourcePlace& place)
{
    QSet<QString> told;
    for (auto all = readAttribute().globalMatch(expression); !m_attributes.isEmpty() && all.hasNext();) {
        const auto found = all.next();
        const QString attribute = found.captured(QStringLiteral("name"));
        if (!found.captured(QStringLiteral("list")).isEmpty() || !m_attributes.contains(attribute)
            || told.contains(attribute))
            continue;
        told.insert(attribute);
        lose(place,
            QStringLiteral("“%1” reads the attribute “%2”, which is left out, so there it finds nothing. Put the "
                           "value into a row of its own, of type calculate, and read that.")
                .arg(name, attribute));
    }
    for (auto all = readText().globalMatch(expression); all.hasNext();) {
        const QString id = all.next().captured(QStringLiteral("id"));
        if (!told.contains(u'\n' + id))
            lose(place,
                QStringLiteral("“%1” asks for %2 by its id (jr:itext), and a sheet keeps no ids: there it finds "
                               "nothing. Write the words into the expression.")
                    .arg(name, id.isEmpty() ? lit("a text") : QStringLiteral("the text “%1”").arg(id)));
        told.insert(u'\n' + id);
    }
}

} // namespace uthan::form

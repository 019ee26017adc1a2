// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a form that is wrong, or that asks for what is not done here.
#include "form/compile/formcompiler.h"
#include "form/compile/formcompiler_p.h"
#include "form/compile/searchlists.h"
#include "form/compile/xformwords.h"
#include "form/looks.h"

#include <algorithm>
#include <QSet>

namespace uthan::form {

void FormCompiler::warn(const SourcePlace& place, const QString& written)
{
    const QString text = place.sheet().isEmpty() ? inXFormWords(written) : written;
    const QString key = QStringLiteral("%1\n%2\n%3\n%4").arg(place.sheet()).arg(place.row()).arg(place.column(), text);
    if (m_warned.contains(key)) // one path may be read for several ends
        return;
    m_warned.insert(key);
    m_p->warnings.append({place.sheet(), place.row(), place.column(), place.cell(), text});
}

Error FormCompiler::error(const SourcePlace& place, const QString& written)
{
    const QString text = place.sheet().isEmpty() ? inXFormWords(written) : written;
    if (m_use == FormUse::Stored)
        warn(place, text);
    const Warning at{place.sheet(), place.row(), place.column(), place.cell(), text};
    Error made{ErrorCode::Input, text, at.where(m_def.fileName)};
    for (const Warning& known : m_def.warnings) { // what is wrong may be the formula in the cell
        if (!known.cell.isEmpty() && known.row == 0 && known.cell == at.cell && known.sheet == at.sheet)
            made.detail += QLatin1Char(' ') + known.text;
    }
    return made;
}

// Which files a form has must be known before anybody answers, so that they come along with it.
int FormCompiler::fileNames(const Texts& texts, const SourcePlace& of)
{
    if (texts.isEmpty())
        return -1;
    if (!hasReference(texts)) {
        Texts names = texts;
        for (size_t l = 0; l < texts.in.size(); ++l) {
            if (texts.in.view(l).startsWith(QLatin1String("jr://"))) // "jr://images/a.png", as some sheets have it
                names.in[l] = texts.in[l].section(QLatin1Char('/'), 3);
        }
        return plainText(names);
    }
    const QString heading = texts.in.heading();
    const int column = texts.in.headingIndex();
    warn(heading.isEmpty() ? of : of.inColumn(heading, column < 0 ? QString() : cellName(of.row(), column)),
        QStringLiteral("The name of a picture, sound or film cannot be made of answers here, so its place stays empty. "
                       "Write a note for each file, and show it by “relevant”."));
    return -1;
}

// An expression with a fault is an error; what is objected to in a stored form is only said.
Result<void> FormCompiler::checked(const CompiledExpression& made, const ExpressionSource& source)
{
    if (made.fault)
        return error(source.place, made.fault->sentence(source.text));
    warnOfObjections(made, source.place, source.text);
    return {};
}

void FormCompiler::warnOfObjections(const CompiledExpression& made, const SourcePlace& place, const QString& source)
{
    for (const ExpressionFault& objection : made.objections)
        warn(place, objection.sentence(source));
}

// Stored forms go on without what is wrong, which error() has warned of.
void FormCompiler::addFault(const Error& fault)
{
    if (m_use == FormUse::New)
        m_faults.add(fault);
}

void FormCompiler::addFault(const Result<void>& done)
{
    if (!done)
        addFault(done.error());
}

// Appearances that ask for what this program has not: said, so that nobody waits for it.
void FormCompiler::warnOfLooks(const Element& element)
{
    const bool isGroup = element.type == NodeType::Group || element.type == NodeType::Repeat;
    for (const Texts* texts : {&element.hint, &element.guidance, &element.image, &element.bigImage, &element.video}) {
        if (!isGroup || texts->isEmpty())
            continue;
        const QString heading = texts->in.heading();
        const int column = texts->in.headingIndex();
        const SourcePlace& of = element.place;
        warn(heading.isEmpty() ? of : of.inColumn(heading, column < 0 ? QString() : cellName(of.row(), column)),
            QStringLiteral(
                "Of a group only the label is shown here, and its sound heard: no hint, picture or film. Put "
                "these into a note, as the first question inside."));
    }
    static const std::pair<const char*, const char*> notHere[]{
        {"ex:", "asks another app for the answer"}, {"printer", "sends the answer to a printer"}};
    for (const QString& word : element.appearance.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        for (const auto& [start, what] : notHere) {
            if (word.startsWith(QLatin1String(start)))
                warn(element.place.inColumn(QStringLiteral("appearance"), {}),
                    QStringLiteral("The appearance “%1” %2, which is not done here; the question is asked in its "
                                   "usual form.")
                        .arg(word, QLatin1String(what)));
        }
    }
    warnOfPictureAndMap(element);
}

// Looks that need something beside them: without it the choices are cards as usual.
void FormCompiler::warnOfPictureAndMap(const Element& element)
{
    const bool isChosen = element.type == NodeType::SelectOne || element.type == NodeType::SelectMultiple;
    const QStringList words = element.appearance.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const SourcePlace place = element.place.inColumn(QStringLiteral("appearance"), {});
    if (isChosen && words.contains(QLatin1String("image-map")) && element.image.isEmpty())
        warn(place,
            QStringLiteral("The appearance “image-map” needs a picture whose parts are touched, and this question has "
                           "none, so its choices are shown as usual. Give the question a picture, or take the "
                           "appearance away."));
    if (element.type == NodeType::SelectOne && words.contains(QLatin1String("map")) && !saysWhereChoicesAre(element))
        warn(place,
            QStringLiteral("The appearance “map” shows choices where they are, but none of these says where it is. "
                           "Give the choices a column geometry with “latitude longitude” in it, or take the "
                           "appearance away."));
}

// Files are asked when they are there (survey/filechecks.h).
bool FormCompiler::saysWhereChoicesAre(const Element& element) const
{
    const ItemSource& items = element.items;
    if (!items.file.isEmpty() || !items.tree.isEmpty())
        return true;
    if (element.list < 0) // rows of a repeat have no such column
        return items.nodeset.isEmpty() || items.nodeset.text.contains(QLatin1String("instance("));
    const ChoiceListDefinition& list = m_def.lists[size_t(element.list)];
    const qsizetype column = list.columns.indexOf(QLatin1String("geometry"));
    return column >= 0
        && (list.pack || std::any_of(list.choices.begin(), list.choices.end(), [column](const DefinedChoice& choice) {
               return size_t(column) < choice.columns.size() && !choice.columns[size_t(column)].trimmed().isEmpty();
           }));
}

// An answer that is covered while it is written, named in a text that is not; also by way of what is worked out as it.
void FormCompiler::warnOfCovered(int node, const QString& shown, const SourcePlace& place)
{
    QString source = shown;
    for (int at = node, steps = 0; steps < 8; ++steps) {
        const int named = m_expressions->nodeOf(source, at, m_p->nodes[size_t(at)].context);
        if (named < 0)
            return;
        const Node& of = m_p->nodes[size_t(named)];
        if (isCovered(m_p->string(of.appearance).split(QLatin1Char(' '))))
            return warn(place,
                QStringLiteral("The answer to “%1” is covered while it is written, but this text shows it plainly: "
                               "everybody near the screen reads it. Take it out of the text, or let the question be "
                               "written without a cover.")
                    .arg(m_p->string(of.name)));
        if (m_isOther[size_t(named)] || elementOf(named).calculation.isEmpty())
            return;
        source = elementOf(named).calculation.text;
        at = named;
    }
}

namespace {
    using T = NodeType;
    // As the row has it, and the attribute of the XForm.
    struct Unused {
        const char* parameter;
        const char* attribute;
        const char* asks; // only this value asks for something else than what is done; none: each does
        std::initializer_list<T> of;
    };
    constexpr Unused kUnused[]{
        {"allow-mock-accuracy", "allow-mock-accuracy", "false", {T::GeoPoint, T::GeoTrace, T::GeoShape}},
        {"quality", "quality", "external", {T::Audio}}, {"app", "intent", "", {T::Image}}};
}

// What a row asks for that this program has not, beside its appearance.
void FormCompiler::warnOfUnused(const Element& element)
{
    const bool isSheet = !element.place.sheet().isEmpty();
    for (const Unused& unused : kUnused) {
        const bool isAsked
            = std::any_of(element.parameters.begin(), element.parameters.end(), [&](const auto& parameter) {
                  return std::count(unused.of.begin(), unused.of.end(), element.type) > 0
                      && parameter.first == QLatin1String(unused.parameter)
                      && (!*unused.asks || parameter.second == QLatin1String(unused.asks));
              });
        const QString name = QLatin1String(isSheet ? unused.parameter : unused.attribute);
        const QString said = *unused.asks ? name + QLatin1Char('=') + QLatin1String(unused.asks) : name;
        if (isAsked)
            warn(element.place.inColumn(isSheet ? QStringLiteral("parameters") : name, {}),
                QStringLiteral("“%1” has no effect here; the question is asked in its usual form.").arg(said));
    }
    if (element.type == NodeType::UserName)
        warn(element.place,
            QStringLiteral("This is filled in with the name that a person goes by here, only if they agreed to be "
                           "named. Of everybody else it stays empty."));
}

namespace {
    const ExpressionSource& sourceOf(const Element& element, Aspect aspect)
    {
        switch (aspect) {
        case Aspect::Relevant:
            return element.relevant;
        case Aspect::Count:
            return element.repeatCount;
        case Aspect::Choices:
            return element.choiceFilter;
        default:
            return element.calculation;
        }
    }
}

// “a → b → a”; of a long way its beginning, and how many more there are.
QString FormCompiler::wayRound(const std::vector<int>& circle) const
{
    QStringList names;
    for (const int vertex : circle) {
        const QString name = m_p->string(m_p->nodes[size_t(m_p->vertices[size_t(vertex)].node)].name);
        if (names.isEmpty() || names.back() != name)
            names << name;
    }
    constexpr qsizetype kMostNamed = 8;
    if (names.size() > kMostNamed + 1) {
        const qsizetype more = names.size() - kMostNamed;
        names.resize(kMostNamed);
        names << QStringLiteral("… (+%1)").arg(more);
    }
    names << names.front();
    return names.join(QStringLiteral(" → "));
}

void FormCompiler::tellCircle(const std::vector<int>& circle)
{
    const Vertex& first = m_p->vertices[size_t(circle.front())];
    const Element& element = elementOf(first.node);
    const ExpressionSource& source = sourceOf(element, first.aspect);
    const SourcePlace place = source.isEmpty() ? element.place : source.place;
    const bool isAlone = std::all_of(
        circle.begin(), circle.end(), [&](int vertex) { return m_p->vertices[size_t(vertex)].node == first.node; });
    if (!isAlone)
        addFault(error(place,
            QStringLiteral("These depend on each other in a circle, so none can be worked out first: %1. Take one of "
                           "these references out, or ask one of the questions instead of working it out.")
                .arg(wayRound(circle))));
    else if (first.aspect == Aspect::Relevant)
        addFault(error(place,
            QStringLiteral("Whether “%1” is asked depends on its own answer, which is a circle (%2): it could never be "
                           "asked. Name another question in this condition.")
                .arg(element.name, wayRound(circle))));
    else
        addFault(error(place,
            (place.sheet().isEmpty()
                    ? QStringLiteral("“%1” is worked out from itself, which is a circle (%2). Name another question "
                                     "here; to check an answer, use the constraint of its <bind>.")
                    : QStringLiteral("“%1” is worked out from itself, which is a circle (%2). Name another question "
                                     "here; to check an answer, use the column constraint."))
                .arg(element.name, wayRound(circle))));
}

// What people see may hang on what they answer first: it comes to rest, but hardly as its author meant.
void FormCompiler::warnOfShown(const std::vector<int>& circle)
{
    const auto found = std::find_if(circle.begin(), circle.end(),
        [this](int vertex) { return m_p->vertices[size_t(vertex)].aspect == Aspect::Relevant; });
    if (found == circle.end())
        return;
    const int node = m_p->vertices[size_t(*found)].node;
    const Element& element = elementOf(node);
    const SourcePlace place = element.relevant.isEmpty() ? element.place : element.relevant.place;
    if (circle.size() == 1)
        return warn(place,
            QStringLiteral("Whether “%1” is asked depends on an answer that is given inside it, so it may never be "
                           "asked. Name a question outside it in this condition.")
                .arg(element.name));
    warn(place,
        QStringLiteral("Whether these are asked depends on each other: %1. Once one of them is hidden it may hide the "
                       "others for good. Let one of them be asked always, or depend on a question before them.")
            .arg(wayRound(circle)));
}

// Of a form that is refused already: `known` and what is wrong beside it. A name that was left out explains itself.
Error FormCompiler::faultsBeside(const FaultyForm& faulty)
{
    (void)run();
    FormFaults all = faulty.faults;
    for (const Error& fault : std::as_const(m_faults).each()) {
        const bool follows = std::any_of(faulty.leftOut.begin(), faulty.leftOut.end(),
            [&fault](const QString& name) { return fault.detail.contains(QStringLiteral("“%1”").arg(name)); });
        if (!follows)
            all.add(fault);
    }
    all.sort();
    return all.all();
}

Error allFaults(FaultyForm&& faulty)
{
    spellOutWordsOfSheets(faulty.rest);
    return FormCompiler(faulty.rest).faultsBeside(faulty);
}

} // namespace uthan::form

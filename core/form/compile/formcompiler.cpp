// SPDX-License-Identifier: GPL-3.0-or-later
// The structure of a form: lists, nodes and contexts.
#include "form/compile/formcompiler.h"
#include "form/addedelements.h"
#include "form/compile/formcompiler_p.h"
#include "form/compile/searchlists.h"
#include "form/otherwords.h"
#include "form/xpath/xpathvalue.h"

#include <algorithm>
#include <cmath>

namespace uthan::form {

namespace {
    const QString kOther = QStringLiteral("other");
}

FormCompiler::FormCompiler(const FormDefinition& definition, LongLists* longLists, FormUse use)
    : m_def(definition)
    , m_use(use)
    , m_long(longLists)
    , m_p(std::make_unique<FormProgram::Private>())
{
}

FormCompiler::FormCompiler(FormDefinition&& definition, LongLists* longLists, FormUse use)
    : FormCompiler(definition, longLists, use)
{
    m_spent = &definition;
}

Result<std::unique_ptr<FormProgram::Private>> FormCompiler::run()
{
    addSettings();
    UTHAN_TRY(addInstances());
    UTHAN_TRY(addLists());
    UTHAN_TRY(addNodes());
    letGoOfChoices();
    addRows();
    compileNodes();
    letGoOfTexts();
    addFault(compileInstanceName());
    compileActions();
    compileEntities();
    buildGraph();
    if (!m_faults.isEmpty())
        return m_faults.all();
    warnOfDefaults();
    warnOfCounts();
    return std::move(m_p);
}

void FormCompiler::addSettings()
{
    m_p->formId = m_def.formId;
    m_p->version = m_def.version;
    m_p->title = m_def.title;
    for (size_t l = 0; l < m_def.titles.in.size(); ++l) {
        if (m_def.titles.in.view(l).isEmpty())
            continue;
        m_p->titleLanguages << (m_def.languages[l].tag.isEmpty() ? m_def.languages[l].name : m_def.languages[l].tag);
        m_p->titles << m_def.titles.in[l];
    }
    m_p->rootName = m_def.rootName;
    m_p->instanceName = m_def.instanceName.text;
    m_p->style = m_def.style;
    m_p->hash = m_def.hash;
    m_p->languages = m_def.languages;
    m_p->defaultLanguage = m_def.defaultLanguage;
    m_p->warnings = m_def.warnings;
    for (const auto& [prefix, uri] : m_def.namespaces)
        m_p->namespaces << prefix << uri;
    for (const auto& [name, value] : m_def.settings) {
        if (name == QLatin1String("instance_xmlns"))
            m_p->namespaces << QString() << value; // of elements without a prefix
        if (name == QLatin1String("public_key") && !value.isEmpty())
            warn(SourcePlace(QStringLiteral("settings"), 0, name),
                QStringLiteral("The key is passed on with the form, but nothing is encrypted with it here: what people "
                               "answer is encrypted with the programme's own keys."));
    }
    reserveTexts();
}

// What the texts of the form need, so that they do not grow twice as large on the way.
void FormCompiler::reserveTexts()
{
    const size_t languages = m_def.languages.size();
    std::vector<qsizetype> letters(languages);
    size_t count = 0;
    const auto add = [&](const Texts& texts) {
        for (size_t l = 0; l < languages && l < texts.in.size(); ++l)
            letters[l] += texts.in.view(l).size();
        count += texts.isEmpty() ? 0 : 1;
    };
    for (const Element& element : m_def.elements) {
        for (const Texts* texts : {&element.label, &element.hint, &element.guidance, &element.constraintMessage,
                 &element.requiredMessage, &element.image, &element.bigImage, &element.audio, &element.video})
            add(*texts);
    }
    for (const ChoiceListDefinition& list : m_def.lists) {
        const bool stays = !isTooLong(list);
        for (size_t c = 0; stays && c < list.choices.size(); ++c)
            add(list.choices[c].label);
    }
    m_p->texts.resize(languages);
    for (size_t l = 0; l < languages; ++l) {
        m_p->texts[l].pool.reserve(letters[l]);
        m_p->texts[l].ends.reserve(count);
    }
}

int FormCompiler::intern(const QString& text)
{
    if (m_expressions)
        return m_expressions->internString(text);
    return m_strings.idOf(m_p->strings, text);
}

int FormCompiler::plainText(const Texts& texts)
{
    if (texts.isEmpty())
        return -1;
    int id = -1;
    for (size_t l = 0; l < m_p->texts.size(); ++l)
        id = m_p->texts[l].append(l < texts.in.size() ? texts.in.view(l) : QStringView());
    return id;
}

bool FormCompiler::hasReference(const Texts& texts)
{
    for (size_t l = 0; l < texts.in.size(); ++l) {
        if (texts.in.view(l).contains(QChar(kReferenceOpen)))
            return true;
    }
    return false;
}

Result<void> FormCompiler::addLists()
{
    size_t choices = 0;
    for (const ChoiceListDefinition& list : m_def.lists)
        choices += isTooLong(list) ? 0 : list.count();
    m_p->choices.reserve(choices);
    for (const ChoiceListDefinition& list : m_def.lists) {
        if (isTooLong(list))
            UTHAN_TRY(putAway(list, nullptr));
        else
            addList(list);
    }
    for (size_t l = 0; l < m_p->lists.size(); ++l)
        m_listFrom.push_back(static_cast<int>(l));
    addFileLists();
    return {};
}

void FormCompiler::addList(const ChoiceListDefinition& list)
{
    ChoiceList made;
    made.name = intern(list.name);
    made.first = static_cast<int>(m_p->choices.size());
    made.count = static_cast<int>(list.choices.size());
    made.firstColumn = static_cast<int>(m_p->columnNames.size());
    made.firstValue = static_cast<int>(m_p->columnValues.size());
    made.columns = static_cast<int>(list.columns.size());
    for (const QString& column : list.columns)
        m_p->columnNames.push_back(intern(column));
    for (const DefinedChoice& choice : list.choices) {
        Choice c;
        c.name = intern(choice.name);
        if (!hasReference(choice.label))
            c.label = plainText(choice.label);
        if (choice.media) {
            const SourcePlace place = list.placeOf(choice);
            c.image = fileNames(choice.media->image, place);
            c.audio = fileNames(choice.media->audio, place);
            c.bigImage = fileNames(choice.media->bigImage, place);
            c.video = fileNames(choice.media->video, place);
        }
        m_p->choices.push_back(c);
        for (size_t v = 0; v < size_t(made.columns); ++v)
            m_p->columnValues.push_back(intern(v < choice.columns.size() ? choice.columns[v] : QString()));
    }
    m_p->lists.push_back(made);
}

// Choices whose labels show no answers stand in the program now.
void FormCompiler::letGoOfChoices()
{
    if (!m_spent)
        return;
    for (ChoiceListDefinition& list : m_spent->lists) {
        if (!list.hasReferences())
            list.letGo();
    }
}

void FormCompiler::letGoOfTexts()
{
    if (!m_spent)
        return;
    for (Element& element : m_spent->elements) {
        for (Texts* texts : {&element.label, &element.hint, &element.guidance, &element.constraintMessage,
                 &element.requiredMessage, &element.image, &element.bigImage, &element.audio, &element.video})
            *texts = {};
    }
    m_spent->lists = std::vector<ChoiceListDefinition>(m_spent->lists.size());
}

Result<void> FormCompiler::addNodes()
{
    m_p->contexts.push_back({});
    for (size_t i = 0; i < m_def.elements.size(); ++i)
        UTHAN_TRY(addNode(static_cast<int>(i)));
    closeNodes();
    m_p->listFiles.assign(m_listFiles.begin(), m_listFiles.end());
    std::sort(m_p->listFiles.begin(), m_p->listFiles.end());
    return {};
}

int FormCompiler::nearestInInstance(int node) const
{
    while (node > 0 && m_p->nodes[size_t(node)].flags & BodyOnly)
        node = m_p->nodes[size_t(node)].parent;
    return node;
}

Result<void> FormCompiler::addNode(int index)
{
    const Element& element = m_def.elements[size_t(index)];
    const int id = static_cast<int>(m_p->nodes.size());
    Node node;
    node.type = element.type;
    node.parent = element.parent < 0 ? -1 : m_nodeOf[size_t(element.parent)];
    node.sheetRow = element.place.row();
    node.list = !element.items.file.isEmpty() ? fileList(element)
        : !element.items.tree.isEmpty()       ? treeList(element)
                                              : element.list;
    const int above = nearestInInstance(node.parent);
    const QString path = above < 0 ? QString() : m_p->string(m_p->nodes[size_t(above)].path);
    if (above >= 0)
        node.context = m_p->nodes[size_t(above)].context;
    node.instanceOrder = element.instanceOrder;
    if (!element.saveTo.isEmpty())
        node.saveTo = intern(element.saveTo);
    if (!element.dataType.isEmpty())
        node.dataType = intern(element.dataType);
    if (element.isAttribute)
        node.flags |= Attribute;
    if (element.inInstance) {
        node.name = intern(element.name);
        node.path = intern(path + QLatin1Char('/') + element.name);
    } else { // a place to stand on, which no expression can name
        node.flags |= BodyOnly;
        node.name = intern(QString());
        node.path = intern(QStringLiteral("%1/~%2").arg(path).arg(id));
    }
    if (element.type == NodeType::Repeat) {
        m_p->contexts.push_back({id, node.context, m_p->contexts[size_t(node.context)].depth + 1});
        node.context = static_cast<int>(m_p->contexts.size()) - 1;
        if (element.noAddRemove)
            node.flags |= NoAddRemove;
        if (element.rowsGiven)
            node.flags |= RowsGiven;
        if (element.rowInNew)
            node.flags |= RowInNew;
    }
    const auto looks = [](const Element& of, const char* word) {
        return of.appearance.split(QLatin1Char(' ')).contains(QLatin1String(word));
    };
    // The questions of a table-list stand on one page, as rows of a table.
    const bool inTable = element.parent >= 0 && isSelect(element.type)
        && looks(m_def.elements[size_t(element.parent)], "table-list") && !looks(element, "label");
    const QString appearance
        = inTable ? (element.appearance + QLatin1String(" list-nolabel")).trimmed() : element.appearance;
    if (!appearance.isEmpty())
        node.appearance = intern(appearance);
    warnOfLooks(element);
    warnOfUnused(element);
    if (looks(element, "field-list") || looks(element, "table-list"))
        node.flags |= FieldList;
    if (!element.staticDefault.isEmpty())
        node.staticDefault = intern(element.staticDefault);
    addPairs(element, node);
    if (element.type == NodeType::Range)
        addRange(element, node);
    m_p->nodes.push_back(node);
    m_nodeOf.push_back(id);
    m_elementOf.push_back(index);
    m_isOther.push_back(0);
    return element.orOther && element.list >= 0 ? addOther(index, id) : Result<void>();
}

// Each node ends where the last one inside it does.
void FormCompiler::closeNodes()
{
    for (size_t i = m_p->nodes.size(); i-- > 0;) {
        Node& node = m_p->nodes[i];
        node.end = std::max(node.end, static_cast<qint32>(i) + 1);
        if (node.parent >= 0) {
            Node& parent = m_p->nodes[size_t(node.parent)];
            parent.end = std::max(parent.end, node.end);
        }
    }
}

// or_other: one more choice, and a text question that asks which.
Result<void> FormCompiler::addOther(int element, int question)
{
    const Node asked = m_p->nodes[size_t(question)];
    const Result<int> list = listWithOther(element, asked.list);
    if (!list)
        return list.error();
    m_p->nodes[size_t(question)].list = *list;
    Node text;
    text.type = NodeType::Text;
    text.parent = asked.parent;
    text.context = asked.context;
    text.name = intern(m_p->string(asked.name) + QStringLiteral("_other"));
    text.path = intern(m_p->string(asked.path) + QStringLiteral("_other"));
    text.sheetRow = asked.sheetRow;
    for (size_t l = 0; l < m_p->texts.size(); ++l)
        text.label = m_p->texts[l].append(otherWords(m_def.languages[l].tag).question);
    m_p->nodes.push_back(text);
    m_elementOf.push_back(element);
    m_isOther.push_back(1);
    return {};
}

// A list of its own, so that other questions keep theirs.
Result<int> FormCompiler::listWithOther(int element, int from)
{
    const ChoiceList list = m_p->lists[size_t(from)];
    const ChoiceListDefinition& written = m_def.lists[size_t(m_def.elements[size_t(element)].list)];
    bool hasOther = false;
    UTHAN_TRY(written.forEach([&hasOther](const DefinedChoice& choice) -> Result<void> {
        hasOther = hasOther || choice.name == kOther;
        return {};
    }));
    if (hasOther)
        return from;
    int made = static_cast<int>(m_p->lists.size());
    if (list.ownRows != ChoiceList::No) {
        DefinedChoice last;
        last.name = kOther;
        last.label.in.resize(m_def.languages.size());
        for (size_t l = 0; l < m_def.languages.size(); ++l)
            last.label.in[l] = otherWords(m_def.languages[l].tag).choice;
        UTHAN_TRY(putAway(written, &last));
    } else {
        made = copyWithOther(list);
    }
    m_listFrom.push_back(from);
    QStringList english;
    for (const FormLanguage& language : m_def.languages) {
        if (!otherWords(language.tag).isTheirs)
            english << language.name;
    }
    if (!english.isEmpty())
        warn(m_def.elements[size_t(element)].place.inColumn(QStringLiteral("type"), {}),
            QStringLiteral("or_other shows “Other” and “Specify other.” in English in %1. Add the choice and a text "
                           "question to the form to have them translated.")
                .arg(english.join(QStringLiteral(", "))));
    return made;
}

int FormCompiler::copyWithOther(const ChoiceList& from)
{
    ChoiceList list = from;
    const int first = static_cast<int>(m_p->choices.size());
    const int firstValue = static_cast<int>(m_p->columnValues.size());
    for (int c = 0; c < list.count; ++c)
        m_p->choices.push_back(Choice(m_p->choices[size_t(list.first + c)]));
    for (int v = 0; v < list.count * list.columns; ++v)
        m_p->columnValues.push_back(qint32(m_p->columnValues[size_t(list.firstValue + v)]));
    Choice added;
    added.name = intern(kOther);
    for (size_t l = 0; l < m_p->texts.size(); ++l)
        added.label = m_p->texts[l].append(otherWords(m_def.languages[l].tag).choice);
    m_p->choices.push_back(added);
    for (int v = 0; v < list.columns; ++v)
        m_p->columnValues.push_back(intern(QString()));
    list.first = first;
    list.firstValue = firstValue;
    ++list.count;
    m_p->lists.push_back(list);
    return static_cast<int>(m_p->lists.size()) - 1;
}

// Parameters, then bind attributes, then instance attributes, one after the other in `pairs`. What is to be heard on
// arriving counts as a parameter.
void FormCompiler::addPairs(const Element& element, Node& node)
{
    node.firstPair = static_cast<int>(m_p->pairs.size());
    const auto add = [this](const Pairs& pairs) {
        for (const auto& [name, value] : pairs)
            m_p->pairs.emplace_back(intern(name), intern(value));
        return static_cast<int>(pairs.size());
    };
    node.parameterPairs = add(element.parameters);
    for (const auto& [name, value] : element.bodyAttributes) {
        if (name == QLatin1String("autoplay"))
            node.parameterPairs += add({{name, value}});
    }
    node.attributePairs = add(element.bindAttributes);
    node.instancePairs = add(element.instanceAttributes);
    if (&element != &m_def.elements.front())
        return;
    for (const auto& [name, value] : m_def.settings) { // of the form itself
        if (name.startsWith(QLatin1String("attribute::")))
            node.instancePairs += add({{name.mid(11), value}});
    }
}

void FormCompiler::addRange(const Element& element, Node& node)
{
    bool whole = true;
    for (const auto& [key, text] : element.parameters) {
        double* into = key == QLatin1String("start") ? &node.rangeStart
            : key == QLatin1String("end")            ? &node.rangeEnd
            : key == QLatin1String("step")           ? &node.rangeStep
                                                     : nullptr;
        if (!into)
            continue;
        const double value = xpath::textToNumber(text);
        if (std::isnan(value)) {
            warn(element.place, QStringLiteral("“%1” is not a number and was left out. Write one.").arg(text));
            continue;
        }
        *into = value;
        whole = whole && value == std::floor(value);
    }
    if (whole)
        node.flags |= IntegerRange;
}

namespace {
    Result<std::shared_ptr<const FormProgram>> programOf(Result<std::unique_ptr<FormProgram::Private>> data)
    {
        if (!data)
            return data.error();
        return std::make_shared<const FormProgram>(std::move(data).value());
    }
}

namespace {
    // What a sheet says in a word of its own and the rest of the engine knows in others.
    bool hasWordsOfSheets(const FormDefinition& form)
    {
        return hasSearchLists(form) || hasCountsToSpellOut(form, CountsOf::Sheets);
    }
}

void spellOutWordsOfSheets(FormDefinition& form)
{
    if (hasSearchLists(form))
        readSearchLists(form);
    spellOutCounts(form, CountsOf::Sheets);
}

Result<std::shared_ptr<const FormProgram>> compileForm(
    const FormDefinition& definition, LongLists* longLists, FormUse use)
{
    if (hasWordsOfSheets(definition))
        return compileForm(FormDefinition(definition), longLists, use);
    return programOf(FormCompiler(definition, longLists, use).run());
}

Result<std::shared_ptr<const FormProgram>> compileForm(FormDefinition&& definition, LongLists* longLists, FormUse use)
{
    spellOutWordsOfSheets(definition);
    return programOf(FormCompiler(std::move(definition), longLists, use).run());
}

} // namespace uthan::form

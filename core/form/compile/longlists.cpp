// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of the form itself that are too long to be held: rows of a list that is asked, as if it had come as a file.
#include "form/lists/longlists.h"
#include "form/compile/formcompiler_p.h"

#include <algorithm>
#include <optional>
#include <QBuffer>
#include <QSet>

namespace uthan::form {

namespace {
    constexpr qsizetype kLongXml = 1 << 20; // bytes; of a table that is no list of choices
    const QString kListSource = QStringLiteral("jr://form-list/");

    // The columns of such a list: name, a label for each language, what is shown and heard, then what filters read.
    struct Layout {
        struct Words {
            const Texts& (*of)(const DefinedChoice&);
            QString column;
        };
        std::vector<Words> words;
        std::vector<QString> languages; // "": of a form that names none
        std::vector<size_t> extra; // of ChoiceListDefinition::columns
    };

    Layout layoutOf(const ChoiceListDefinition& list, const std::vector<FormLanguage>& languages)
    {
        Layout made;
        made.words.push_back({[](const DefinedChoice& c) -> const Texts& { return c.label; }, QStringLiteral("label")});
        if (list.hasMedia()) {
            made.words.push_back({[](const DefinedChoice& c) -> const Texts& { return c.mediaOrNone().image; },
                QStringLiteral("media::image")});
            made.words.push_back({[](const DefinedChoice& c) -> const Texts& { return c.mediaOrNone().audio; },
                QStringLiteral("media::audio")});
            made.words.push_back({[](const DefinedChoice& c) -> const Texts& { return c.mediaOrNone().bigImage; },
                QStringLiteral("media::big-image")});
            made.words.push_back({[](const DefinedChoice& c) -> const Texts& { return c.mediaOrNone().video; },
                QStringLiteral("media::video")});
        }
        for (const FormLanguage& language : languages)
            made.languages.push_back(language.name.isEmpty() ? language.tag : language.name);
        QSet<QString> taken{QStringLiteral("name"), QStringLiteral("label")};
        for (size_t c = 0; c < size_t(list.columns.size()); ++c) {
            if (taken.contains(list.columns.at(static_cast<qsizetype>(c))))
                continue;
            taken.insert(list.columns.at(static_cast<qsizetype>(c)));
            made.extra.push_back(c);
        }
        return made;
    }

    Result<void> writeColumns(const ChoiceListDefinition& list, const Layout& layout, lists::RowSink& sink)
    {
        UTHAN_TRY(sink.addColumn(QStringLiteral("name")));
        for (const Layout::Words& words : layout.words) {
            for (const QString& language : layout.languages)
                UTHAN_TRY(
                    sink.addColumn(language.isEmpty() ? words.column : words.column + QLatin1String("::") + language));
        }
        for (const size_t c : layout.extra)
            UTHAN_TRY(sink.addColumn(list.columns.at(static_cast<qsizetype>(c))));
        if (list.hasReferences())
            UTHAN_TRY(sink.addColumn(QString::fromUtf16(kShowsAnswers)));
        return {};
    }

    void readRow(const DefinedChoice& choice, const Layout& layout, std::vector<QString>& row)
    {
        row.clear();
        row.push_back(choice.name);
        for (const Layout::Words& words : layout.words) {
            const Texts& texts = words.of(choice);
            for (size_t l = 0; l < layout.languages.size(); ++l)
                row.push_back(texts.in.view(l).toString());
        }
        for (const size_t c : layout.extra)
            row.push_back(c < choice.columns.size() ? choice.columns[c] : QString());
    }

    bool hasGap(const DefinedChoice& choice, size_t languages)
    {
        for (size_t l = 0; l < languages; ++l) {
            if (choice.label.in.view(l).isEmpty())
                return true;
        }
        return false;
    }
}

LongLists::~LongLists() = default;

QString longListSource(const QString& name)
{
    return kListSource + name;
}

bool isLongListSource(QStringView source)
{
    return source.startsWith(kListSource);
}

bool FormCompiler::isTooLong(const ChoiceListDefinition& list) const
{
    return m_long && list.count() > size_t(m_long->mostInForm());
}

// The rows of the list, and one more for or_other if `last` names it, become an instance of the program.
Result<int> FormCompiler::putAway(const ChoiceListDefinition& list, const DefinedChoice* last)
{
    const int number = static_cast<int>(m_p->lists.size());
    ChoiceList made;
    made.name = intern(list.name);
    made.instance = static_cast<int>(m_p->instances.size());
    m_p->instances.push_back(
        {made.name, intern(longListSource(QStringLiteral("%1-%2").arg(number).arg(list.name))), -1});
    made.valueColumn = intern(QStringLiteral("name"));
    made.labelColumn = intern(QStringLiteral("label"));
    made.ownRows = ChoiceList::Complete;
    made.firstColumn = static_cast<int>(m_p->columnNames.size());
    made.columns = static_cast<int>(list.columns.size());
    for (const QString& column : list.columns)
        m_p->columnNames.push_back(intern(column));
    m_p->lists.push_back(made);
    if (list.hasMedia()) {
        UTHAN_TRY(list.forEach([this](const DefinedChoice& choice) -> Result<void> {
            const ChoiceMedia& media = choice.mediaOrNone();
            for (const Texts* files : {&media.image, &media.bigImage, &media.audio, &media.video}) {
                for (const QString& file : files->in) {
                    if (!file.isEmpty())
                        m_listFiles.insert(intern(file));
                }
            }
            return {};
        }));
    }
    // What labels show of answers is compiled when all questions are known: those rows go then.
    if (list.hasReferences())
        m_rowsToCome.push_back(
            {number, size_t(&list - m_def.lists.data()), last ? std::optional(*last) : std::nullopt});
    else
        UTHAN_TRY(keepRows(number, list, last));
    return number;
}

Result<void> FormCompiler::keepRows(int number, const ChoiceListDefinition& list, const DefinedChoice* last)
{
    const Layout layout = layoutOf(list, m_def.languages);
    const int textNode = m_p->lists[size_t(number)].textNode;
    ListReferences references;
    std::vector<Dependency> dependencies;
    bool isComplete = true;
    const auto rowsOf = [&](lists::RowSink& sink) -> Result<lists::Shape> {
        UTHAN_TRY(writeColumns(list, layout, sink));
        std::vector<QString> row;
        UTHAN_TRY(list.forEach([&](const DefinedChoice& choice) -> Result<void> {
            isComplete = isComplete && !hasGap(choice, m_def.languages.size());
            if (!hasReference(choice.label)) {
                readRow(choice, layout, row);
                return sink.addRow(row);
            }
            DefinedChoice worded = choice;
            Result<Texts> label
                = withReferences(textNode, choice.label, list.placeOf(choice), dependencies, &references);
            if (!label)
                return label.error();
            worded.label = std::move(*label);
            readRow(worded, layout, row);
            row.push_back(QStringLiteral("1"));
            return sink.addRow(row);
        }));
        if (last) {
            readRow(*last, layout, row);
            UTHAN_TRY(sink.addRow(row));
        }
        return lists::Shape::Rows;
    };
    const QString source = m_p->string(m_p->instances[size_t(m_p->lists[size_t(number)].instance)].source);
    const Result<lists::Shape> kept = m_long->keep(source, rowsOf);
    if (!kept)
        return kept.error();
    ChoiceList& made = m_p->lists[size_t(number)];
    made.ownRows = isComplete ? ChoiceList::Complete : ChoiceList::WithGaps;
    addOutputs(made, references);
    auto& ofList = m_listDependencies.empty() ? dependencies : m_listDependencies[size_t(&list - m_def.lists.data())];
    if (&ofList != &dependencies)
        ofList.insert(ofList.end(), dependencies.begin(), dependencies.end());
    return {};
}

// A long table that expressions look into and no question offers.
Result<bool> FormCompiler::putAwayTable(const InstanceDefinition& instance)
{
    const bool isTree = std::any_of(m_def.elements.begin(), m_def.elements.end(),
        [&](const Element& element) { return element.items.tree == instance.id; });
    if (!m_long || isTree || instance.xml.size() < kLongXml || instance.id.isEmpty())
        return false;
    const QString source = longListSource(QStringLiteral("x%1-%2").arg(m_p->instances.size()).arg(instance.id));
    const Result<lists::Shape> kept = m_long->keep(source, [&](lists::RowSink& sink) -> Result<lists::Shape> {
        QByteArray xml = instance.xml;
        QBuffer buffer(&xml);
        (void)buffer.open(QIODevice::ReadOnly);
        const Result<lists::Shape> shape = lists::readXml(buffer, m_def.fileName, sink);
        return shape ? *shape : lists::Shape::Tree; // what is no table there stays a tree here
    });
    if (!kept || *kept == lists::Shape::Tree)
        return kept ? Result<bool>(false) : kept.error();
    m_p->instances.push_back({intern(instance.id), intern(source), -1});
    return true;
}

} // namespace uthan::form

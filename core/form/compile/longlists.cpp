// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of the form itself that are too long to be held: rows of a list that is asked, as if it had come as a file.
#include "form/lists/longlists.h"
#include "form/compile/formcompiler_p.h"

#include <algorithm>
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
        const bool hasMedia
            = std::any_of(list.choices.begin(), list.choices.end(), [](const DefinedChoice& c) { return c.media; });
        if (hasMedia) {
            made.words.push_back({[](const DefinedChoice& c) -> const Texts& { return c.mediaOrNone().image; },
                QStringLiteral("media::image")});
            made.words.push_back({[](const DefinedChoice& c) -> const Texts& { return c.mediaOrNone().audio; },
                QStringLiteral("media::audio")});
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

    bool hasGap(const ChoiceListDefinition& list, size_t languages)
    {
        return std::any_of(list.choices.begin(), list.choices.end(), [&](const DefinedChoice& choice) {
            for (size_t l = 0; l < languages; ++l) {
                if (choice.label.in.view(l).isEmpty())
                    return true;
            }
            return false;
        });
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

// Labels that show answers are worked out in the form: such a list stays in it.
bool FormCompiler::isTooLong(const ChoiceListDefinition& list) const
{
    return m_long && list.choices.size() > size_t(m_long->mostInForm())
        && std::none_of(list.choices.begin(), list.choices.end(),
            [](const DefinedChoice& choice) { return hasReference(choice.label); });
}

// The rows of the list, and one more for or_other if `last` names it, become an instance of the program.
Result<int> FormCompiler::putAway(const ChoiceListDefinition& list, const DefinedChoice* last)
{
    const int number = static_cast<int>(m_p->lists.size());
    const QString source = longListSource(QStringLiteral("%1-%2").arg(number).arg(list.name));
    const Layout layout = layoutOf(list, m_def.languages);
    const Result<lists::Shape> kept = m_long->keep(source, [&](lists::RowSink& sink) -> Result<lists::Shape> {
        UTHAN_TRY(writeColumns(list, layout, sink));
        std::vector<QString> row;
        for (const DefinedChoice& choice : list.choices) {
            readRow(choice, layout, row);
            UTHAN_TRY(sink.addRow(row));
        }
        if (last) {
            readRow(*last, layout, row);
            UTHAN_TRY(sink.addRow(row));
        }
        return lists::Shape::Rows;
    });
    if (!kept)
        return kept.error();
    ChoiceList made;
    made.name = intern(list.name);
    made.instance = static_cast<int>(m_p->instances.size());
    m_p->instances.push_back({made.name, intern(source), -1});
    made.valueColumn = intern(QStringLiteral("name"));
    made.labelColumn = intern(QStringLiteral("label"));
    made.ownRows = hasGap(list, m_def.languages.size()) ? ChoiceList::WithGaps : ChoiceList::Complete;
    made.firstColumn = static_cast<int>(m_p->columnNames.size());
    made.columns = static_cast<int>(list.columns.size());
    for (const QString& column : list.columns)
        m_p->columnNames.push_back(intern(column));
    for (const DefinedChoice& choice : list.choices) {
        for (const Texts* files : {&choice.mediaOrNone().image, &choice.mediaOrNone().audio}) {
            for (const QString& file : files->in) {
                if (!file.isEmpty())
                    m_listFiles.insert(intern(file));
            }
        }
    }
    m_p->lists.push_back(made);
    return number;
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

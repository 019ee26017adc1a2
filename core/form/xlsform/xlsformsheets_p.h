// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/xform/xformnames.h"
#include "form/xlsform/xlsformsheets.h"

#include <algorithm>
#include <optional>
#include <QHash>
#include <QSet>
#include <vector>

namespace uthan::form {

[[nodiscard]] inline QString lit(const char* text)
{
    return QLatin1String(text);
}

// What devices told of themselves long ago has a type of its own in a sheet: simserial, subscriberid. Else empty.
[[nodiscard]] QString oldProperty(const Element& element);

// An expression of a repeat, for a question in its rows: "." is ".." from there.
[[nodiscard]] QString oneDeeper(const QString& expression);

// A group of the screen that says nothing: a sheet needs none around its questions.
[[nodiscard]] bool isSilentFrame(const Element& element);

// From a form to the sheets that say it. One use.
class TableMaker {
public:
    explicit TableMaker(const FormDefinition& form)
        : m_form(form)
        , m_paths(form)
        , m_skipped(form.elements.size())
    {
    }
    TableMaker(const TableMaker&) = delete;
    TableMaker& operator=(const TableMaker&) = delete;

    SheetTables make()
    {
        findPlainColumns();
        findMetadata();
        readActions();
        loseRows();
        loseReads();
        nameLists();
        survey();
        choices();
        entities();
        settings();
        renameLists();
        for (SheetTable& table : m_out.tables)
            orderHeadings(table);
        return std::move(m_out);
    }

private:
    void findPlainColumns();
    void findMetadata();
    void readActions();
    void survey();
    void rowsInside(int element, SheetTable& table);
    [[nodiscard]] bool loopRows(int element, SheetTable& table) const;
    void externalRows(SheetTable& table);
    void nameLists();
    void renameLists();
    SheetRow rowOf(int element);
    QString nameOf(int element);
    SheetRow entityRow(int element);
    [[nodiscard]] QString datasetOf(int entityElement) const;
    [[nodiscard]] QString saveToOf(int element) const;
    void putInstanceId(SheetRow& row) const;
    void addChoice(const ChoiceListDefinition& list, const DefinedChoice& choice, SheetTable& table);
    void addLogic(int element, SheetRow& row);
    void addPairs(int element, SheetRow& row);
    QString typeOf(int element);
    QString listType(int element);
    QString rowsType(int element, SheetRow* row);
    void choices();
    void entities();
    void settings();
    [[nodiscard]] bool hasBlanksToKeep() const;
    void orderHeadings(SheetTable& table) const;
    void addTexts(SheetRow& row, const char* key, const Texts& texts, int element);
    [[nodiscard]] QString namedInside(const QString& path, int element) const;
    QString nameOfShown(int element);
    QString withStraightQuotes(const QString& expression, int element);
    [[nodiscard]] bool isMadeStraight(const QString& text);
    [[nodiscard]] static bool putAsAttribute(
        const Element& e, const QString& parameter, const QString& value, SheetRow& row);
    void leaveOutOfRow(const Element& e, SheetRow& row);
    QString parameterOf(const Element& e, const QString& key, const QString& value);
    QString textCell(const QString& text, int element);
    QString plainCell(const QString& text, int element);
    QString workedOut(const QString& calculation, int element);
    void lose(const SourcePlace& place, const QString& text);
    void loseRows();
    // Of an attribute of the instance: true if it is a declaration, which a sheet has no place for but its settings.
    [[nodiscard]] bool losesNamespace(const Element& element, const QString& attribute, const QString& uri);
    void loseReads();
    void loseReadsOf(const QString& expression, const QString& name, const SourcePlace& place);
    [[nodiscard]] static QString shownIn(const Texts& texts);
    [[nodiscard]] bool isAttributeOfAnswer(int element) const;
    [[nodiscard]] bool isWritten(int attribute) const;
    void addAttributes(int element, SheetRow& row) const;

    // The choices of a question that had them inside are named by the question: its path, made one word.
    [[nodiscard]] QString listName(const ChoiceListDefinition& list) const
    {
        if (!list.name.startsWith(QLatin1Char('/')))
            return m_renamedLists.value(list.name, list.name);
        const QString last = list.name.section(QLatin1Char('/'), -1);
        const bool alone = std::none_of(m_form.lists.begin(), m_form.lists.end(),
            [&](const auto& other) { return &other != &list && other.name.section(QLatin1Char('/'), -1) == last; });
        return alone ? last : list.name.mid(1).replace(QLatin1Char('/'), QLatin1Char('_'));
    }
    [[nodiscard]] const Element& at(int element) const { return m_form.elements[size_t(element)]; }
    [[nodiscard]] QString named(const QString& expression, int element, XFormPaths::Options options = {}) const
    {
        return withNames(
            m_paths, withLastSaved(expression), element < 0 ? PathContext() : m_paths.contextOf(element), options);
    }
    [[nodiscard]] QString withLastSaved(QString expression) const; // called as sheets call it
    // Paths that lead nowhere from one place may lead from the other.
    [[nodiscard]] QString namedFromEither(const QString& expression, int element, int other) const
    {
        const QString own = named(expression, element);
        const QString others = named(expression, other);
        return own.contains(QLatin1String("../")) && !others.contains(QLatin1String("../")) ? others : own;
    }

    const FormDefinition& m_form;
    XFormPaths m_paths;
    SheetTables m_out;
    QSet<QString> m_plain; // keys whose column without a language stands for the default one
    std::vector<bool> m_skipped; // elements that a sheet does not write as rows
    std::optional<QSet<QString>> m_bentValues; // names, columns and defaults that a sheet has with straight quotes
    QHash<int, QString> m_defaults, m_triggers, m_calculations; // from actions, by element
    QHash<QString, QString> m_renamedLists; // as the XForm calls them → as sheets do
    QString m_instanceName;
    QSet<int> m_namedGroups;
    QSet<QString> m_attributes; // names of those that are left out
    QSet<QString> m_names; // of all rows, once a row is added that the form has not
    std::vector<int> m_entityElements; // of an XForm: the blocks that say what is made of entities
    bool m_duplicates = false; // a list has a choice twice
    std::vector<SheetRow> m_pending; // questions that work out what a text shows
};

} // namespace uthan::form

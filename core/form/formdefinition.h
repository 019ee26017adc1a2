// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/packedrecords.h"
#include "form/formprogram.h"
#include "form/nodetype.h"
#include "form/textlist.h"

#include <memory>
#include <QByteArray>
#include <QList>
#include <QString>
#include <utility>
#include <vector>

// A form as its author wrote it, whatever file it came from. The readers (xlsform/, xform/) make it, compile/ turns it
// into a FormProgram, the writers put it down again as an XForm or an XLSForm. Nothing is evaluated here: expressions
// are source text in which `${name}` and XPath paths may both stand. Indexes are into the vectors of FormDefinition; -1
// means none.
namespace uthan::form {

// For messages. Most of a form is never spoken of: what has no place takes the room of a pointer.
class SourcePlace {
public:
    SourcePlace() = default;
    SourcePlace(const QString& sheet, int row, const QString& column = {}, const QString& cell = {})
        : d(new Data(sheet, column, cell, row))
    {
    }
    [[nodiscard]] QString sheet() const { return d ? d->sheet : QString(); } // of an XLSForm
    [[nodiscard]] int row() const { return d ? d->row : 0; } // 1-based row of the sheet, or line of the XML
    [[nodiscard]] QString column() const { return d ? d->column : QString(); } // heading; in an XForm what stands there
    [[nodiscard]] QString cell() const { return d ? d->cell : QString(); } // "R14"
    [[nodiscard]] SourcePlace inColumn(const QString& column, const QString& cell) const
    {
        return {sheet(), row(), column, cell};
    }

private:
    struct Data : QSharedData {
        Data() = default;
        Data(const QString& ofSheet, const QString& ofColumn, const QString& ofCell, int ofRow)
            : sheet(ofSheet)
            , column(ofColumn)
            , cell(ofCell)
            , row(ofRow)
        {
        }
        QString sheet, column, cell;
        int row = 0;
    };
    QSharedDataPointer<Data> d;
};

struct ExpressionSource {
    QString text; // empty: none
    SourcePlace place;
    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
};

[[nodiscard]] QString cellName(int row, int column); // (14, 17) → "R14"; row 1-based, column 0-based

// A text by index of the form's languages; shorter than the languages, or empty there: none. A reference inside is
// kReferenceOpen, the source of its expression (`${name}`, or the value of an <output/>), kReferenceClose.
struct Texts {
    TextList in;
    [[nodiscard]] bool isEmpty() const
    {
        for (size_t l = 0; l < in.size(); ++l) {
            if (!in.view(l).isEmpty())
                return false;
        }
        return true;
    }
};

using Pairs = QList<std::pair<QString, QString>>; // in the order they were written

// Where the choices of a select come from, if not simply all of `Element::list`.
struct ItemSource {
    QString file; // "towns.csv": select_one_from_file; its instance id is the name without ending
    ExpressionSource nodeset; // anything else: rows of a repeat, a path of an instance
    QString tree, treePath; // id of an XML instance that is no table, and the names that lead to its items
    QString valueRef, labelRef; // relative to an item; empty: "name", "label"
    bool randomize = false;
    ExpressionSource seed;
};

// A form of a text that we give no meaning: "short", "long" beside the plain one, those of other apps. Carried through.
struct OtherForm {
    QString name;
    Texts texts;
    bool ofHint = false; // else of the label
};

struct Element {
    NodeType type = NodeType::Group;
    QString writtenType; // "select_one yes_no" of the sheet; "input string" of an XForm
    QString name; // with its prefix, if it has one: "orx:meta"; of an attribute "@id"
    int parent = -1;
    bool inInstance = true; // false: a group of the body only; what is inside belongs to the nearest one that is
    bool isAttribute = false; // of the element that is its parent: one that a bind or an action gives a value
    int instanceOrder = -1; // where it stands among the children of its parent in the instance; -1: as it is asked
    bool isAsked = true; // has a control in the body
    SourcePlace place;

    Texts label, hint, guidance, constraintMessage, requiredMessage;
    Texts noAppMessage; // of an outside app that is missing: no app of ours shows it, but other programs do
    Texts image, bigImage, audio, video; // file names
    std::shared_ptr<const std::vector<OtherForm>> otherForms; // null: none, as in most forms
    ExpressionSource relevant, constraint, required, readOnly, calculation, dynamicDefault, repeatCount, choiceFilter;
    ExpressionSource trigger; // `${a} ${b}`: calculation is then written when one of these changes
    QString staticDefault;
    QString appearance;
    QString dataType; // bind type if the file says one that does not follow from `type`
    int list = -1;
    ItemSource items;
    bool orOther = false;
    bool noAddRemove = false; // rows follow the count alone
    bool rowsGiven = false; // a repeat that begins with its rows in FormDefinition::rows, maybe none; else with one
    bool rowInNew = false; // with `rowsGiven`: a row that is added around it begins with one inside
    QString saveTo; // entity property
    Pairs parameters; // "start" → "1"
    Pairs bindAttributes, instanceAttributes, bodyAttributes; // those without a meaning of ours, carried through
};

struct ChoiceMedia { // file names
    Texts image, bigImage, audio, video;
    std::vector<OtherForm> otherForms;
};

struct DefinedChoice {
    QString name;
    Texts label;
    std::shared_ptr<const ChoiceMedia> media; // null: none, as in most lists
    std::vector<QString> columns; // values of ChoiceListDefinition::columns
    int row = 0; // of the sheet; line of the XML

    [[nodiscard]] const ChoiceMedia& mediaOrNone() const
    {
        static const ChoiceMedia none;
        return media ? *media : none;
    }
};

// The choices of a list that is too long to be held while a form is read: packed away, and given back one by one.
class ChoicePack {
public:
    void add(const DefinedChoice& choice);
    [[nodiscard]] size_t size() const { return m_records.size(); }
    [[nodiscard]] DefinedChoice at(size_t index) const;
    [[nodiscard]] bool isBroken() const { return m_records.isBroken(); } // the disk does not give some of them back
    [[nodiscard]] bool hasMedia() const { return m_hasMedia; }
    [[nodiscard]] bool hasReferences() const { return m_hasReferences; } // in labels

private:
    PackedRecords m_records;
    RecordWriter m_writer;
    TextList m_heading; // of labels: its place
    bool m_hasMedia = false, m_hasReferences = false;
};

struct ChoiceListDefinition {
    QString name; // and id of its instance
    int owner = -1; // the element whose choices they are, written inside it: references in labels are seen from there
    bool isExternal = false; // of the sheet external_choices
    SourcePlace place; // where its choices have their names; the row is that of the first
    int nameColumn = -1; // 0-based, in a sheet
    QStringList columns; // the extra ones
    std::vector<DefinedChoice> choices;
    std::shared_ptr<ChoicePack> pack; // holds them instead, if there are more than whoever reads the form would hold

    [[nodiscard]] SourcePlace placeOf(const DefinedChoice& choice) const
    {
        const QString cell = nameColumn < 0 || choice.row <= 0 ? QString() : cellName(choice.row, nameColumn);
        return {place.sheet(), choice.row, place.column(), cell};
    }
    [[nodiscard]] size_t count() const { return pack ? pack->size() : choices.size(); }
    void add(DefinedChoice choice, size_t mostHeld);
    void letGo();
    [[nodiscard]] bool hasMedia() const;
    [[nodiscard]] bool hasReferences() const; // in labels
    // Each of them in order, wherever they are, until `visit` gives an Error.
    template <typename Visit> [[nodiscard]] Result<void> forEach(Visit visit) const
    {
        for (size_t c = 0; c < count(); ++c)
            UTHAN_TRY(pack ? visit(pack->at(c)) : visit(choices[c]));
        return pack && pack->isBroken() ? Result<void>(packError()) : Result<void>();
    }
    [[nodiscard]] static Error packError();
};

// Lists with more choices than this are packed while a form is read; without a limit none is.
constexpr size_t kHoldAll = ~size_t(0);

// A secondary instance that is not a choice list of the form itself.
struct InstanceDefinition {
    QString id;
    QString source; // "jr://file-csv/towns.csv", "jr://file/x.xml", "jr://instance/last-saved"; empty: `xml`
    QByteArray xml; // of an inline instance that is not root/item
    SourcePlace place;
};

// A row that a repeat begins with, as the primary instance of an XForm has it.
struct RowDefinition {
    int repeat = -1; // element
    int parent = -1; // the row around it, in FormDefinition::rows; -1: there is none
    std::vector<std::pair<int, QString>> values; // element → value, where it is not `staticDefault`
    bool isOfTemplate = false; // of no row that is there, but each new row around it begins with it
};

// An action of the XForms model, as an XForm writes it. `Element::trigger` and `dynamicDefault` of an XLSForm are not
// repeated here: compile/ and the XForm writer make theirs from those.
struct ActionDefinition {
    enum class Kind : quint8 { SetValue, SetGeoPoint, RecordAudio };
    Kind kind = Kind::SetValue;
    QStringList events; // "odk-instance-first-load", "odk-new-repeat", "xforms-value-changed", …
    int owner = -1; // element whose control or repeat holds it; -1: the model
    ExpressionSource target;
    ExpressionSource value;
    QString literal; // text inside the action, if there is no value expression
    Pairs attributes; // "odk:quality"
    SourcePlace place;
};

struct EntityDefinition {
    QString dataset;
    int within = 0; // the group or repeat that holds its meta block
    ExpressionSource id, createIf, updateIf, label;
    SourcePlace place;
};

// A loop over choices as the rows of its sheet say it, from the one that begins it to the one that ends it; the
// elements have it spelt out, a group for each choice.
struct LoopDefinition {
    int element = 0; // the group around those
    std::vector<std::pair<int, Pairs>> rows; // row of the sheet → key of the column (and ::language), what it says
};

inline constexpr char kTitleText[] = "form_title"; // the text of an XForm that says its titles

struct FormDefinition {
    QString fileName; // for messages
    QByteArray hash; // of the source
    QString formId, version, title, rootName = QStringLiteral("data");
    Texts titles; // in the languages whose titles are said; nobody else's forms have them
    QString style; // "pages", "theme-grid"
    ExpressionSource instanceName;
    Pairs namespaces; // prefix → uri
    Pairs settings; // the others, as written: "submission_url", "public_key", "auto_send", "attribute::…"
    std::vector<FormLanguage> languages; // at least one
    int defaultLanguage = 0;
    int besideLanguage = -1; // of texts that stand beside others of their language in a sheet: no XForm has it
    std::vector<std::pair<QString, Texts>> itext; // id → text, if an expression asks for one that it works out
    std::vector<Element> elements; // depth first, in the order they are asked; 0 is the form itself
    std::vector<ChoiceListDefinition> lists;
    std::vector<InstanceDefinition> instances;
    std::vector<ActionDefinition> actions;
    std::vector<RowDefinition> rows; // of repeats with `rowsGiven`; a row before those inside it
    std::vector<EntityDefinition> entities;
    std::vector<LoopDefinition> loops;
    QList<Warning> warnings;
};

} // namespace uthan::form

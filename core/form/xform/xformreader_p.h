// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/packedrecords.h"
#include "form/formfaults.h"
#include "form/xform/foreignnames.h"
#include "form/xform/itexts.h"
#include "form/xform/xformreader.h"
#include "form/xform/xmlstream.h"
#include "form/xform/xmltree.h"

#include <map>
#include <memory>
#include <optional>
#include <QHash>
#include <QIODevice>

namespace uthan::form {

// One reading of one form. First the file is taken apart in one go (xformreader, readinstance), then its body is laid
// over its primary instance (readbody, readcontrols, readbinds, readitems). Stops where the XML breaks; what is wrong
// with questions and actions is gathered.
class XFormReader {
public:
    enum class Reading { Quickly, Carefully };
    XFormReader(ByteSource source, QString fileName, size_t mostHeld, Reading reading);
    [[nodiscard]] Result<FormDefinition> run();
    [[nodiscard]] FaultyForm takeFaulty()
    {
        return {std::move(m_form), m_faults, m_leftOut, m_isRead};
    } // after it failed
    // What it read quickly has to be read carefully, from its source again.
    [[nodiscard]] bool isStuck() const { return m_xml.isStuck(); }
    [[nodiscard]] ByteSource takeSource() { return std::move(m_source); }

private:
    // A secondary instance that is a table: root / item / column. Rows beyond the first thousands are packed.
    struct Table {
        QString id, rootName, itemName;
        QStringList columns;
        std::vector<QString> cells; // row by row, of those that are held
        size_t held = 0; // rows
        PackedRecords packed;
        std::vector<int> lines; // by row
        int line = 0;
        std::vector<QString> row, above; // the one that is read, and the one before it
        [[nodiscard]] QString cell(size_t row, qsizetype column) const; // column -1: none
        [[nodiscard]] bool addColumn(const QString& name); // while reading its last row; false: far too many
        void endRow(size_t mostHeld);
        mutable std::vector<QString> unpacked;
        mutable size_t unpackedRow = ~size_t(0);
    };
    // A node of the primary instance, repeated ones taken together.
    struct Part {
        QString name;
        int parent = -1;
        std::vector<int> children;
        std::vector<const XmlNode*> seen; // where it stands in the file
        bool isAttribute = false;
        bool isRepeat = false;
        bool isGroup = false; // has elements inside
        int order = -1; // among the siblings in the instance
        int shown = -1; // place in the body; -1: has no control
        const XmlNode* control = nullptr; // the input, select … or the group
        const XmlNode* repeat = nullptr;
        [[nodiscard]] bool isCounted() const { return repeat && repeat->has(QLatin1String("count")); }
        const XmlNode* bind = nullptr;
        int element = -1;
        std::vector<int> wraps; // body-only groups around the control, outermost first
        QString text; // its default
    };
    struct Wrap { // a group of the body that has no node of its own
        const XmlNode* control = nullptr;
        int host = -1; // the part whose child it is shown as; -1: it cannot be
    };
    struct WantedList { // a table as choices; made when the trees have gone
        int list = -1, table = -1;
        QString valueRef, labelRef;
    };
    struct ItemsPath { // what a nodeset of an itemset says
        QString instance, root, item, filter, seed;
        QStringList steps; // from the instance to its items; empty: the path is of another kind
        bool randomize = false;
        bool simple = false;
    };

    // The file
    [[nodiscard]] Result<void> openFile();
    void readHead();
    void readModel();
    void readItext();
    void leaveOutOfModel();
    void dropPlaceholders();
    void readTranslation(int language);
    void readNamespaces();
    [[nodiscard]] XmlNode readPart(); // of the model or the body
    [[nodiscard]] QString declaredUri(const QString& prefix) const;
    void declareAtRoot(XmlNode& node, const QHash<QString, QString>* here);
    void readInstance();
    void readTable(const QString& id);
    [[nodiscard]] bool readTableRow(Table& table); // false: this is no table
    [[nodiscard]] bool readCell(Table& table, size_t column);
    [[nodiscard]] QIODevice* fromStart();
    [[nodiscard]] Result<void> readRawInstances();
    void readMixed(int of, int language);
    void beginText(int of, int language);
    void noteShownTexts(int of, const QString& mixed, int line);
    void breakTextCircles();
    void tellTextCircles(const std::map<int, std::vector<int>>& shows);
    [[nodiscard]] int languageNamed(const QString& name);
    void readText(int of, int language);
    [[nodiscard]] Texts textsOf(int itext, Itexts::Form form) const; // none, if it has none
    [[nodiscard]] int otherEntry(int of, const QString& form);
    [[nodiscard]] std::vector<OtherForm> otherForms(int itext, bool ofHint) const;
    [[nodiscard]] Result<void> checkFile();
    [[nodiscard]] Error xmlError() const;

    // The primary instance
    void readPrimary();
    int addPart(const XmlNode& node, int parent);
    int addAttributePart(int owner, const QString& name);
    void readDefaults();
    [[nodiscard]] bool hasTemplate(int part) const;
    [[nodiscard]] std::vector<const XmlNode*> rowsInNew(int part) const;
    [[nodiscard]] int repeatAround(int part) const; // -1: there is none
    [[nodiscard]] const XmlNode* rowToCopy(int part) const;
    [[nodiscard]] bool beginsInNewRows(int part);
    void readRows(const XmlNode& around, int part, int row);
    void readRow(const XmlNode& node, int part, int row);
    void readAllRows();
    void readRowValues(const XmlNode& node, int part, int row, RowDefinition& into);
    [[nodiscard]] QString pathOf(int part) const;
    [[nodiscard]] int partAt(const QString& ref, int from); // -1: there is none
    [[nodiscard]] int childOf(int part, const QString& name) const;

    // The body
    void addFault(const Error& fault, const QString& ref); // the node that it leaves out
    void walkBody(const XmlNode& at, int part, std::vector<int>& wraps);
    [[nodiscard]] Result<void> walkControl(const XmlNode& control, int part, std::vector<int>& wraps);
    [[nodiscard]] Result<void> walkRepeat(const XmlNode& repeat, int part, std::vector<int>& wraps);
    [[nodiscard]] Result<void> walkGroup(const XmlNode& group, int part, std::vector<int>& wraps);
    void placeWraps();
    void spreadShown(int part);
    void emitPart(int part, int parentElement);
    void emitChildren(int part, int element);
    int emitWrap(int wrap, int parentElement);

    // One element
    void fillElement(int part, Element& element);
    void fillControl(const XmlNode& control, Element& element);
    void fillGroup(const XmlNode& control, Element& element);
    void fillParameters(const XmlNode& control, const XmlNode* bind, Element& element);
    static void fillAudit(const XmlNode& bind, Element& element);
    [[nodiscard]] NodeType typeOf(const Part& part, const QString& dataType) const;
    [[nodiscard]] static NodeType typeOfUpload(const QString& mediaType);
    [[nodiscard]] NodeType typeWithoutControl(const Part& part) const;
    void fillTexts(const XmlNode& control, Element& element);
    void tellForms(const XmlNode& node, int itext, std::initializer_list<Itexts::Form> forms);
    void tellForm(const XmlNode& node, int itext, const QString& form);
    void tellOfOthersInside(const XmlNode& control);
    int setTexts(const XmlNode& label, Texts& into, Element* element);
    [[nodiscard]] Texts inline_(const XmlNode& label) const;
    [[nodiscard]] static QString mixedOf(const XmlNode& node);
    [[nodiscard]] std::optional<QString> itextId(const QString& ref) const;
    [[nodiscard]] QString fileOf(const QString& uri) const;

    // Choices
    [[nodiscard]] Result<void> readItems(int part);
    [[nodiscard]] Result<void> readTicks(int part);
    void readPlacesBeside(const Part& part, Element& element);
    void readQuery(const XmlNode& control, Element& element);
    [[nodiscard]] static bool isOfTags(const XmlNode& control);
    void readTags(const XmlNode& control, int element);
    void readTagValues(const XmlNode& tag, const QString& key);
    [[nodiscard]] Result<void> readInlineItems(const XmlNode& control, int element);
    [[nodiscard]] Result<void> readItemset(const XmlNode& itemset, int element);
    [[nodiscard]] static ItemsPath itemsPath(const QString& nodeset);
    void takeWalked(ItemsPath& path, const QString& valueRef, const QString& labelRef);
    [[nodiscard]] bool isTree(const QString& id) const; // its items are found by walking
    [[nodiscard]] bool takeTree(const ItemsPath& path, const XmlNode& itemset, Element& element);
    [[nodiscard]] static QString plainRef(const QString& ref);
    void letGoOfTrees();
    void keepTables();
    void makeLists();
    void makeList(const WantedList& wanted);
    [[nodiscard]] static QByteArray xmlOf(const Table& table);
    [[nodiscard]] int listFor(int table, const QString& valueRef, const QString& labelRef);
    void choiceTexts(int itext, DefinedChoice& choice);
    void labelChoice(const XmlNode& item, DefinedChoice& choice);

    // Binds and actions
    void joinBinds();
    void findActions();
    void findReadAttributes();
    [[nodiscard]] static QString bindRef(const XmlNode& bind); // the path it is for
    [[nodiscard]] QString refOfAction(const XmlNode& action) const;
    void fillBind(const XmlNode& bind, Part& part, Element& element);
    void bindText(const XmlNode& bind, QLatin1String attribute, Texts& into);
    void addActions(const XmlNode& holder, int part);
    [[nodiscard]] Result<void> addAction(const XmlNode& action, int part);
    [[nodiscard]] int repeatHolding(int element) const;
    [[nodiscard]] int sameInNewRows(size_t first, int repeat) const;
    void readDynamicDefaults();
    void nameTheForm();
    // Doubts
    void forgetInstance(const QString& id, int line);
    void tellOfSiblings();
    void tellOfType(const Part& part, const QString& type);
    void tellOfOthersOf(const XmlNode& node, std::initializer_list<const char*> known);
    void keepAskedTexts();

    [[nodiscard]] SourcePlace place(const XmlNode& node, const QString& attribute = {}) const;
    [[nodiscard]] ExpressionSource source(const XmlNode& node, QLatin1String attribute) const;
    [[nodiscard]] Error errorAt(const XmlNode& node, const QString& text) const;
    void warn(const XmlNode& node, const QString& attribute, const QString& text);

    ByteSource m_source; // until it has been read
    std::unique_ptr<QIODevice> m_in;
    std::unique_ptr<QIODevice> m_named; // the same, if it has names that Qt's reader does not take
    bool m_hasForeignNames = false;
    QString m_file;
    size_t m_mostHeld; // choices of a list
    Reading m_reading;
    XmlStream m_xml;
    XmlTexts m_sharedTexts;
    FormDefinition m_form;
    bool m_hasModel = false, m_hasBody = false;
    bool m_defaultKnown = false;
    QExplicitlySharedDataPointer<TextPool> m_texts;
    Itexts m_itext;
    struct ShownText {
        QString id;
        int line = 0;
    };
    std::map<int, std::vector<ShownText>> m_shownTexts; // text → those whose ids stand in its <output>
    bool m_showsTexts = false; // a label does
    int m_translation = 0; // the one that is read
    bool m_isSecond = false; // of its language
    int m_doubledTexts = 0; // told
    std::vector<int> m_readIn; // by text: the last translation that had it
    bool m_toldOfGuidance = false; // of a choice
    std::map<int, std::vector<std::pair<QString, int>>> m_otherForms; // text → name of the form, entry of the pool
    bool m_hasTooManyForms = false; // which is said once
    std::vector<Table> m_tables;
    QHash<QString, int> m_tableById;
    int m_instancesSeen = 0;
    std::vector<std::pair<int, size_t>> m_rawInstances; // number in the file → instance of the form, kept as it stands
    XmlNode m_primary, m_body, m_submission;
    QString m_primaryUri; // of the namespace of its root
    bool m_hasPrimary = false;
    std::vector<XmlNode> m_binds, m_actions;
    std::vector<std::pair<const XmlNode*, int>> m_bodyActions; // where they stand, and the part around
    std::vector<WantedList> m_wanted;
    std::vector<int> m_targets; // by action of m_form: the element it sets
    std::vector<Part> m_parts; // 0 is the form itself
    QHash<QString, int> m_partByPath;
    QHash<std::pair<int, QString>, int> m_childByName;
    bool m_hasPrefixes = false;
    std::vector<Wrap> m_wraps;
    QHash<QString, int> m_lists; // table, value and label reference → list of the form
    int m_shown = 0;
    FormFaults m_faults;
    QStringList m_leftOut;
    bool m_isRead = false; // to its end
};

} // namespace uthan::form

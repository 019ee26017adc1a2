// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/xform/xformpaths.h"
#include "form/xform/xformtypes.h"
#include "form/xform/xmlout.h"

#include <QSet>
#include <vector>

namespace uthan::form {

// From a FormDefinition, already expanded, to the XML of an XForm. One use.
class XFormWriter {
public:
    explicit XFormWriter(const FormDefinition& form);
    [[nodiscard]] QByteArray write();

private:
    using Attributes = XmlOut::Attributes;
    struct Action { // as it is written inside a control or a repeat, or after a bind
        QString name; // "setvalue", "odk:setgeopoint", "odk:recordaudio"
        Attributes attributes;
        QString literal;
    };
    struct TextPart { // of an itext entry
        QString form; // of its value element; empty: none
        const Texts* texts;
        PathContext context;
        QString prefix; // "jr://images/"
        bool isOptional = false; // a language without one has none
    };
    struct TextEntry {
        QString id;
        std::vector<TextPart> parts;
    };

    void prepare();
    void prepareActions();
    void prepareTexts();
    void addElementTexts(int element);
    static void addOthers(
        TextEntry& entry, const std::vector<OtherForm>& others, bool ofHint, const PathContext& context);
    void addMedia(TextEntry& entry, const Texts& image, const Texts& bigImage, const Texts& audio, const Texts& video);
    [[nodiscard]] bool isPlain(const Texts& texts) const; // one text without a language: written where it stands
    [[nodiscard]] bool hasReference(const Texts& texts) const;
    [[nodiscard]] bool listNeedsItext(const ChoiceListDefinition& list) const;
    [[nodiscard]] bool labelIsItext(const Element& element) const;
    [[nodiscard]] bool hintIsItext(const Element& element) const;
    [[nodiscard]] QString plainText(const Texts& texts) const;

    void writeModel();
    void writeSubmission();
    void writeItext();
    void writePrimaryInstance();
    void writeInstanceNode(int element, int row, bool insideRow, bool isTemplate);
    void writeRows(int repeat, int row, bool insideRow, bool isTemplate);
    void writeEntityNodes(int element);
    void writeEntityNode(const EntityDefinition& entity);
    void writeMetaNodes();
    void writeSecondaryInstances();
    void writeInstanceReference(const QString& id, const QString& source);
    void writeInstancesOf(const Element& element);
    void writeList(const ChoiceListDefinition& list);
    void writeBinds();
    void writeBind(int element);
    void writeEntityBinds(const EntityDefinition& entity);
    void writeMetaBinds();
    [[nodiscard]] Attributes messageAttribute(int element, const Texts& texts, const char* name) const;
    [[nodiscard]] Attributes bindAttributes(int element) const;

    void writeBody();
    void writeChildren(int element);
    void writeGroup(int element);
    void writeRepeat(int element);
    void writeEntityActions(int repeat);
    void writeControl(int element);
    void writeItems(int element);
    [[nodiscard]] static QString placesBeside(const Element& element);
    void writeInlineItems(const ChoiceListDefinition& list);
    void writeTags(const ChoiceListDefinition& list);
    void writeLabel(int element);
    void writeHint(int element);
    void writeHintOfGroup(int element);
    void writeMixed(const QString& name, const QString& text, PathContext context, const Attributes& attributes = {});
    void writeAction(const Action& action);
    [[nodiscard]] Attributes controlAttributes(int element) const;
    [[nodiscard]] bool hasControl(int element) const;
    [[nodiscard]] int listOf(const Element& element) const; // -1: none
    [[nodiscard]] QString itemNodeset(int element, QString* valueRef, QString* labelRef) const;
    [[nodiscard]] QString rowsNodeset(int element, QString* valueRef, QString* labelRef) const;

    [[nodiscard]] const Element& at(int element) const { return m_form.elements[size_t(element)]; }
    [[nodiscard]] QString expanded(const ExpressionSource& source, int element) const;
    [[nodiscard]] QString setting(const char* key) const;
    [[nodiscard]] QString textId(int element, const char* what) const;

    const FormDefinition& m_form;
    XFormPaths m_paths;
    XmlOut m_out;
    std::vector<std::vector<int>> m_children; // as they are asked
    std::vector<std::vector<int>> m_instanceChildren; // as they stand in the instance; body-only groups left out
    std::vector<std::vector<Action>> m_nested, m_modelActions; // by element
    std::vector<Action> m_looseActions; // of the model, belonging to no element
    std::vector<TextEntry> m_texts;
    std::vector<bool> m_languageUsed;
    std::vector<bool> m_listItext, m_listInline; // by list; inline: items of a search() in the body
    QSet<QString> m_instances; // ids written
    bool m_inTemplate = false; // what is written stands in a template, in groups of it too
    QSet<int> m_inNewRows; // repeats whose own rows say that new rows have one; no template need say it
    int m_meta = -1; // element; -1: the form has none of its own and we write one
    bool m_hasEntityElements = false; // an XForm that has its entity block among its elements
};

} // namespace uthan::form

// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/fileuses.h"

#include "form/compile/searchlists.h"
#include "form/formprogram_p.h"
#include "form/lists/datainstance.h"
#include "form/xpath/exprparser.h"

#include <algorithm>
#include <QFileInfo>
#include <QSet>

namespace uthan::form {

namespace {
    class Finder {
    public:
        explicit Finder(const FormDefinition& form)
            : m_form(form)
        {
            for (const ChoiceListDefinition& list : form.lists)
                m_known.insert(list.name);
            for (const InstanceDefinition& instance : form.instances)
                m_known.insert(instance.id);
            for (const EntityDefinition& entity : form.entities)
                m_known.insert(entity.dataset);
            for (const Element& element : form.elements)
                m_known.insert(QFileInfo(element.items.file).completeBaseName());
        }
        std::vector<FileUse> find()
        {
            for (const InstanceDefinition& instance : m_form.instances) {
                if (instance.source.startsWith(QLatin1String("jr://file")))
                    m_uses.push_back({attachedFile(instance.source), {}, instance.place, true});
            }
            for (const Element& element : m_form.elements)
                ofElement(element);
            for (const RowDefinition& row : m_form.rows) {
                for (const auto& [of, file] : row.values)
                    ofDefault(m_form.elements[size_t(of)], file);
            }
            for (const ActionDefinition& action : m_form.actions)
                ofExpression(action.value);
            ofExpression(m_form.instanceName);
            for (const ChoiceListDefinition& list : m_form.lists) {
                if (!list.hasMedia())
                    continue;
                (void)list.forEach([&](const DefinedChoice& choice) -> Result<void> {
                    const ChoiceMedia& media = choice.mediaOrNone();
                    for (const Texts* texts : {&media.image, &media.bigImage, &media.audio, &media.video})
                        ofTexts(*texts, list.placeOf(choice));
                    return {};
                });
            }
            return std::move(m_uses);
        }

    private:
        void ofElement(const Element& element)
        {
            const ItemSource& items = element.items;
            if (!items.file.isEmpty()) {
                const bool isGeo = items.file.endsWith(QLatin1String(".geojson"), Qt::CaseInsensitive);
                FileUse use{
                    items.file, {}, items.nodeset.place.row() > 0 ? items.nodeset.place : element.place, true, true};
                use.valueColumn = !items.valueRef.isEmpty() ? items.valueRef
                    : isGeo                                 ? QStringLiteral("id")
                                                            : QStringLiteral("name");
                use.labelColumn = !items.labelRef.isEmpty() ? items.labelRef
                    : isGeo                                 ? QStringLiteral("title")
                                                            : QStringLiteral("label");
                if (element.type == NodeType::SelectOne
                    && element.appearance.split(QLatin1Char(' ')).contains(QLatin1String("map")))
                    use.columns << QStringLiteral("geometry"); // where each choice is
                m_uses.push_back(std::move(use));
                ofFilter(element);
            }
            for (const Texts* texts : {&element.image, &element.bigImage, &element.audio, &element.video})
                ofTexts(*texts, element.place);
            ofDefault(element, element.staticDefault);
            for (const ExpressionSource* source :
                {&element.relevant, &element.constraint, &element.required, &element.readOnly, &element.calculation,
                    &element.dynamicDefault, &element.repeatCount, &element.choiceFilter, &element.items.nodeset})
                ofExpression(*source);
        }
        void ofDefault(const Element& element, const QString& file) // the picture a question begins with
        {
            // An XForm's defaults of sound and films are passed on as they stand.
            const bool isName = !file.trimmed().isEmpty() && !file.startsWith(QLatin1String("jr://"));
            if (isAnsweredWithFile(element.type) && isName)
                m_uses.push_back({file, {}, element.place.inColumn(QStringLiteral("default"), {})});
        }
        void ofTexts(const Texts& texts, const SourcePlace& of)
        {
            QSet<QString> seen; // one picture mostly stands for all languages
            for (size_t l = 0; l < texts.in.size(); ++l) {
                const QString name = texts.in[l];
                if (name.isEmpty() || name == QLatin1String("-") || name.contains(QChar(kReferenceOpen))
                    || seen.contains(name))
                    continue;
                seen.insert(name);
                const int column = texts.in.headingIndex();
                const QString heading = texts.in.heading();
                m_uses.push_back({name, {},
                    heading.isEmpty() ? of
                                      : of.inColumn(heading, column < 0 ? QString() : cellName(of.row(), column))});
            }
        }
        // Columns of the list by their bare names.
        void ofFilter(const Element& element)
        {
            auto parsed = parseExpression(element.choiceFilter.text);
            if (const auto* tree = std::get_if<ast::Owned>(&parsed)) {
                FileUse use{element.items.file, {}, element.choiceFilter.place, true};
                columnsIn(**tree, use.columns);
                m_uses.push_back(std::move(use));
            }
        }
        static void columnsIn(const ast::Node& tree, QStringList& into)
        {
            const bool isColumn = tree.kind == ast::Kind::Path && !tree.absolute && tree.operands.empty()
                && tree.steps.size() == 1 && tree.steps[0].axis == ast::Axis::Child
                && tree.steps[0].test == ast::Test::Name;
            if (isColumn)
                into << tree.steps[0].name;
            for (const ast::Owned& operand : tree.operands)
                columnsIn(*operand, into);
        }
        void ofExpression(const ExpressionSource& source)
        {
            if (!source.text.contains(QLatin1String("pulldata")) && !source.text.contains(QLatin1String("instance(")))
                return;
            auto parsed = parseExpression(source.text);
            if (const auto* tree = std::get_if<ast::Owned>(&parsed))
                callsIn(**tree, source.place);
        }
        void callsIn(const ast::Node& tree, const SourcePlace& place)
        {
            const auto isText
                = [&tree](size_t i) { return i < tree.operands.size() && tree.operands[i]->kind == ast::Kind::Text; };
            if (tree.kind == ast::Kind::Call && tree.text == QLatin1String("pulldata") && isText(0)) {
                QString name = tree.operands[0]->text.trimmed();
                if (name.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
                    name.chop(4);
                QStringList columns; // those that are not worked out
                for (const size_t i : {size_t(1), size_t(2)}) {
                    if (isText(i))
                        columns << tree.operands[i]->text.trimmed();
                }
                if (!m_known.contains(name) || isFile(name))
                    m_uses.push_back({fileNamed(name), {}, place, true, false, {}, {}, columns});
            }
            if (tree.kind == ast::Kind::Call && tree.text == QLatin1String("instance") && isText(0)
                && !m_known.contains(tree.operands[0]->text) && !m_pulled.contains(tree.operands[0]->text)
                && !tree.operands[0]->text.startsWith(QLatin1String("__")))
                m_uses.push_back({{}, tree.operands[0]->text, place});
            for (const ast::Owned& operand : tree.operands)
                callsIn(*operand, place);
            for (const ast::Owned& predicate : tree.predicates)
                callsIn(*predicate, place);
            for (const ast::Step& step : tree.steps) {
                for (const ast::Owned& predicate : step.predicates)
                    callsIn(*predicate, place);
            }
        }
        [[nodiscard]] bool isFile(const QString& name) const { return !fileOf(name).isEmpty(); }
        [[nodiscard]] QString fileNamed(const QString& name)
        {
            m_pulled.insert(name);
            const QString known = fileOf(name);
            return known.isEmpty() ? name + QStringLiteral(".csv") : known;
        }
        // Of the file that the form already calls so.
        [[nodiscard]] QString fileOf(const QString& name) const
        {
            for (const InstanceDefinition& instance : m_form.instances) {
                if (instance.id == name && instance.source.startsWith(QLatin1String("jr://file")))
                    return attachedFile(instance.source);
            }
            for (const Element& element : m_form.elements) {
                if (QFileInfo(element.items.file).completeBaseName() == name)
                    return element.items.file;
            }
            return {};
        }

        const FormDefinition& m_form;
        QSet<QString> m_known, m_pulled;
        std::vector<FileUse> m_uses;
    };
}

bool isAnsweredWithFile(NodeType type)
{
    return type == NodeType::Image || type == NodeType::Audio || type == NodeType::Video || type == NodeType::File;
}

std::vector<FileUse> fileUses(const FormDefinition& form)
{
    if (!hasSearchLists(form))
        return Finder(form).find();
    FormDefinition turned = form;
    readSearchLists(turned);
    return Finder(turned).find();
}

} // namespace uthan::form

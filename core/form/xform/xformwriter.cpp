// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xform/xformwriter.h"

#include "form/formprogram_p.h"
#include "form/otherwords.h"
#include "form/xform/formprefixes.h"
#include "form/xform/xformtypes.h"
#include "form/xform/xformwriter_p.h"

#include <algorithm>
#include <QFileInfo>
#include <QRegularExpression>

namespace uthan::form {

namespace {
    bool isMeta(const QString& name)
    {
        return name == QLatin1String("meta") || name.endsWith(QLatin1String(":meta"));
    }

    QString joined(const QString& text)
    {
        return text.trimmed().isEmpty() ? QString() : text; // a null attribute is not written
    }
}

XFormWriter::XFormWriter(const FormDefinition& form)
    : m_form(form)
    , m_paths(form)
    , m_children(form.elements.size())
    , m_instanceChildren(form.elements.size())
    , m_nested(form.elements.size())
    , m_modelActions(form.elements.size())
    , m_languageUsed(form.languages.size())
    , m_listItext(form.lists.size())
    , m_listInline(form.lists.size())
{
}

QByteArray XFormWriter::write()
{
    prepare();
    Attributes namespaces{{QStringLiteral("xmlns"), QStringLiteral("http://www.w3.org/2002/xforms")}};
    QSet<QString> known{QString()};
    const auto declare = [&](const QString& prefix, const QString& uri) {
        if (!prefix.isEmpty() && !known.contains(prefix))
            namespaces.append({QStringLiteral("xmlns:") + prefix, uri});
        known.insert(prefix);
    };
    for (const auto& [prefix, uri] : kFormPrefixes)
        declare(QLatin1String(prefix), QLatin1String(uri));
    for (const auto& [prefix, uri] : m_form.namespaces)
        declare(prefix, uri);
    if (!m_form.entities.empty())
        declare(QStringLiteral("entities"), QLatin1String(kEntityNamespace));
    const auto declareUsed = [&](const QString& name) {
        if (const QString prefix = declaredPrefix(name); !known.contains(prefix))
            declare(prefix, uriOfPrefix(prefix));
    };
    for (const Element& element : m_form.elements) {
        declareUsed(element.name);
        for (const Pairs* pairs : {&element.bindAttributes, &element.instanceAttributes, &element.bodyAttributes}) {
            for (const auto& [name, value] : *pairs)
                declareUsed(name);
        }
    }
    for (const ChoiceListDefinition& list : m_form.lists)
        std::for_each(list.columns.begin(), list.columns.end(), declareUsed);
    m_out.open(QStringLiteral("h:html"), namespaces);
    m_out.open(QStringLiteral("h:head"));
    m_out.element(QStringLiteral("h:title"), {}, m_form.title.isEmpty() ? m_form.formId : m_form.title);
    writeModel();
    m_out.close();
    writeBody();
    return m_out.take();
}

void XFormWriter::prepare()
{
    m_inNewRows = repeatsOfNewRows(m_form);
    for (size_t i = 1; i < m_form.elements.size(); ++i) {
        const Element& element = m_form.elements[i];
        const int id = static_cast<int>(i);
        m_children[size_t(element.parent)].push_back(id);
        if (element.inInstance && !element.isAttribute)
            m_instanceChildren[size_t(m_paths.parent(id))].push_back(id);
        if (isMeta(element.name) && m_paths.parent(id) == 0)
            m_meta = id;
        if (element.name == QLatin1String("entity") && isMeta(at(element.parent).name))
            m_hasEntityElements = true;
    }
    for (std::vector<int>& children : m_instanceChildren) {
        const bool placed
            = std::all_of(children.begin(), children.end(), [this](int child) { return at(child).instanceOrder >= 0; });
        if (placed)
            std::stable_sort(children.begin(), children.end(),
                [this](int a, int b) { return at(a).instanceOrder < at(b).instanceOrder; });
    }
    prepareActions();
    prepareTexts();
}

// What a sheet says by a trigger or a default that is worked out, and the actions of an XForm, to where they are
// written.
void XFormWriter::prepareActions()
{
    static const QRegularExpression reference(QStringLiteral("\\$\\{\\s*([^}]+?)\\s*\\}"));
    for (size_t i = 1; i < m_form.elements.size(); ++i) {
        const Element& element = m_form.elements[i];
        const int id = static_cast<int>(i);
        const QString path = m_paths.path(id);
        if (element.type == NodeType::StartGeoPoint)
            m_modelActions[i].push_back({QStringLiteral("odk:setgeopoint"),
                {{QStringLiteral("ref"), path}, {QStringLiteral("event"), QStringLiteral("odk-instance-first-load")}},
                {}});
        if (element.type == NodeType::BackgroundAudio) {
            Action action{QStringLiteral("odk:recordaudio"),
                {{QStringLiteral("ref"), path}, {QStringLiteral("event"), QStringLiteral("odk-instance-load")}}, {}};
            for (const auto& [key, value] : element.parameters) {
                if (key == QLatin1String("quality"))
                    action.attributes.append({QStringLiteral("odk:quality"), value});
            }
            m_modelActions[i].push_back(std::move(action));
        }
        if (!element.dynamicDefault.isEmpty()) {
            Action action{QStringLiteral("setvalue"),
                {{QStringLiteral("ref"), path}, {QStringLiteral("event"), QStringLiteral("odk-instance-first-load")},
                    {QStringLiteral("value"), expanded(element.dynamicDefault, id)}},
                {}};
            m_modelActions[i].push_back(action);
            int repeat = element.parent;
            while (repeat > 0 && at(repeat).type != NodeType::Repeat)
                repeat = at(repeat).parent;
            if (repeat > 0) {
                action.attributes[1].second = QStringLiteral("odk-new-repeat");
                m_nested[size_t(repeat)].push_back(std::move(action));
            }
        }
        QSet<int> owners;
        for (auto match = reference.globalMatch(element.trigger.text); match.hasNext();) {
            const int owner = m_paths.named(match.next().captured(1));
            if (owner < 0 || owners.contains(owner))
                continue;
            owners.insert(owner);
            const bool place = element.type == NodeType::BackgroundGeoPoint;
            m_nested[size_t(owner)].push_back({place ? QStringLiteral("odk:setgeopoint") : QStringLiteral("setvalue"),
                {{QStringLiteral("ref"), path}, {QStringLiteral("event"), QStringLiteral("xforms-value-changed")},
                    {QStringLiteral("value"),
                        joined(m_paths.expanded(element.calculation.text, m_paths.contextOf(id)))}},
                {}});
        }
    }
    for (const ActionDefinition& defined : m_form.actions) {
        static const QString names[]{
            QStringLiteral("setvalue"), QStringLiteral("odk:setgeopoint"), QStringLiteral("odk:recordaudio")};
        const PathContext context = defined.owner < 0 ? PathContext() : m_paths.contextOf(defined.owner);
        QString target = defined.target.text;
        if (const auto m = reference.match(target); m.hasMatch() && m_paths.named(m.captured(1)) >= 0)
            target = m_paths.path(m_paths.named(m.captured(1)));
        Action action{names[int(defined.kind)],
            {{QStringLiteral("ref"), target}, {QStringLiteral("event"), defined.events.join(QLatin1Char(' '))},
                {QStringLiteral("value"), joined(m_paths.expanded(defined.value.text, context))}},
            defined.literal};
        action.attributes += defined.attributes;
        const auto place = std::find_if(m_form.elements.begin(), m_form.elements.end(),
            [&](const Element& e) { return m_paths.path(static_cast<int>(&e - m_form.elements.data())) == target; });
        if (defined.owner >= 0)
            m_nested[size_t(defined.owner)].push_back(std::move(action));
        else if (place != m_form.elements.end())
            m_modelActions[size_t(place - m_form.elements.begin())].push_back(std::move(action));
        else
            m_looseActions.push_back(std::move(action));
    }
}

bool XFormWriter::isPlain(const Texts& texts) const
{
    const QString heading = texts.in.heading();
    const bool ofXForm = heading.isEmpty() || heading.startsWith(QLatin1Char('<'));
    if (ofXForm && m_form.languages.size() > 1 && texts.in.size() == m_form.languages.size()
        && std::all_of(texts.in.begin(), texts.in.end(), [&](const QString& t) { return t == texts.in.front(); }))
        return true; // one text for all
    int language = -1;
    for (size_t i = 0; i < texts.in.size(); ++i) {
        if (texts.in[i].isEmpty())
            continue;
        if (language >= 0)
            return false;
        language = static_cast<int>(i);
    }
    if (language < 0)
        return true;
    const QString& name = m_form.languages[size_t(language)].name;
    if (name.isEmpty() || name == QLatin1String("default"))
        return true;
    if (language != m_form.defaultLanguage || heading.isEmpty())
        return false;
    if (heading.startsWith(QLatin1Char('<'))) // of an XForm: one text that stands for all its languages
        return m_form.languages.size() > 1;
    return !heading.contains(QLatin1Char(':'));
}

bool XFormWriter::hasReference(const Texts& texts) const
{
    return std::any_of(
        texts.in.begin(), texts.in.end(), [](const QString& text) { return text.contains(QChar(kReferenceOpen)); });
}

QString XFormWriter::plainText(const Texts& texts) const
{
    for (const QString& text : texts.in) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

namespace {
    bool hasOthers(const Element& element, bool ofHint)
    {
        return element.otherForms
            && std::any_of(element.otherForms->begin(), element.otherForms->end(),
                [ofHint](const OtherForm& other) { return other.ofHint == ofHint; });
    }
}

bool XFormWriter::labelIsItext(const Element& element) const
{
    return hasOthers(element, false) || !isPlain(element.label) || !element.image.isEmpty()
        || !element.bigImage.isEmpty() || !element.audio.isEmpty() || !element.video.isEmpty();
}

bool XFormWriter::hintIsItext(const Element& element) const
{
    return hasOthers(element, true) || !isPlain(element.hint) || !element.guidance.isEmpty();
}

bool XFormWriter::listNeedsItext(const ChoiceListDefinition& list) const
{
    return std::any_of(list.choices.begin(), list.choices.end(), [this](const DefinedChoice& choice) {
        return !isPlain(choice.label) || hasReference(choice.label) || choice.media;
    });
}

QString XFormWriter::textId(int element, const char* what) const
{
    return m_paths.path(element) + QLatin1Char(':') + QLatin1String(what);
}

void XFormWriter::addMedia(
    TextEntry& entry, const Texts& image, const Texts& bigImage, const Texts& audio, const Texts& video)
{
    const std::pair<const char*, const Texts*> kinds[]{
        {"image", &image}, {"big-image", &bigImage}, {"video", &video}, {"audio", &audio}};
    for (const auto& [form, texts] : kinds) {
        const bool picture = texts == &image || texts == &bigImage;
        if (!texts->isEmpty())
            entry.parts.push_back({QLatin1String(form), texts, {},
                picture ? QStringLiteral("jr://images/") : QStringLiteral("jr://%1/").arg(QLatin1String(form))});
    }
}

void XFormWriter::addOthers(
    TextEntry& entry, const std::vector<OtherForm>& others, bool ofHint, const PathContext& context)
{
    for (const OtherForm& other : others) {
        if (other.ofHint == ofHint)
            entry.parts.push_back({other.name, &other.texts, context, {}, true});
    }
}

void XFormWriter::addElementTexts(int element)
{
    const Element& e = at(element);
    const PathContext context = m_paths.contextOf(element);
    const std::pair<const char*, const Texts*> messages[]{{"jr:constraintMsg", &e.constraintMessage},
        {"jr:requiredMsg", &e.requiredMessage}, {"jr:noAppErrorString", &e.noAppMessage}};
    for (const auto& [what, texts] : messages) {
        if (!isPlain(*texts) || hasReference(*texts))
            m_texts.push_back({textId(element, what), {{QString(), texts, context, QString()}}});
    }
    if (labelIsItext(e)) {
        TextEntry entry{textId(element, "label"), {}};
        if (!e.label.isEmpty())
            entry.parts.push_back({QString(), &e.label, context, QString()});
        addMedia(entry, e.image, e.bigImage, e.audio, e.video);
        if (e.otherForms)
            addOthers(entry, *e.otherForms, false, context);
        m_texts.push_back(std::move(entry));
    }
    if (hintIsItext(e)) {
        TextEntry entry{textId(element, "hint"), {}};
        if (!e.hint.isEmpty())
            entry.parts.push_back({QString(), &e.hint, context, QString()});
        if (!e.guidance.isEmpty())
            entry.parts.push_back({QStringLiteral("guidance"), &e.guidance, context, QString()});
        if (e.otherForms)
            addOthers(entry, *e.otherForms, true, context);
        m_texts.push_back(std::move(entry));
    }
}

void XFormWriter::prepareTexts()
{
    static const QRegularExpression search(QStringLiteral("\\bsearch\\s*\\("));
    for (const Element& element : m_form.elements) {
        if (element.list >= 0 && isSelect(element.type) && search.match(element.appearance).hasMatch())
            m_listInline[size_t(element.list)] = true;
    }
    for (size_t i = 0; i < m_form.lists.size(); ++i) {
        const ChoiceListDefinition& list = m_form.lists[i];
        m_listItext[i] = listNeedsItext(list);
        if (!m_listItext[i])
            continue;
        const PathContext context = list.owner < 0 ? PathContext() : m_paths.contextOf(list.owner);
        for (size_t c = 0; c < list.choices.size(); ++c) {
            const DefinedChoice& choice = list.choices[c];
            TextEntry entry{QStringLiteral("%1-%2").arg(list.name).arg(c), {}};
            if (!choice.label.isEmpty())
                entry.parts.push_back({QString(), &choice.label, context, QString()});
            const ChoiceMedia& media = choice.mediaOrNone();
            addMedia(entry, media.image, media.bigImage, media.audio, media.video);
            addOthers(entry, media.otherForms, false, context);
            m_texts.push_back(std::move(entry));
        }
    }
    for (size_t i = 1; i < m_form.elements.size(); ++i)
        addElementTexts(static_cast<int>(i));
    for (const auto& [id, texts] : m_form.itext)
        m_texts.push_back({id, {{QString(), &texts, {}, QString()}}});
    if (!m_form.titles.isEmpty())
        m_texts.push_back({QLatin1String(kTitleText), {{QString(), &m_form.titles, {}, QString(), true}}});
    for (const TextEntry& entry : m_texts) {
        for (const TextPart& part : entry.parts) {
            for (size_t i = 0; i < part.texts->in.size() && i < m_languageUsed.size(); ++i)
                m_languageUsed[i] = m_languageUsed[i]
                    || (static_cast<int>(i) != m_form.besideLanguage && !part.texts->in[i].isEmpty());
        }
    }
}

QString XFormWriter::expanded(const ExpressionSource& source, int element) const
{
    return m_paths.expanded(source.text, m_paths.contextOf(element));
}

QString XFormWriter::setting(const char* key) const
{
    for (const auto& [name, value] : m_form.settings) {
        if (name == QLatin1String(key))
            return value;
    }
    return {};
}

void XFormWriter::writeMixed(
    const QString& name, const QString& text, PathContext context, const Attributes& attributes)
{
    m_out.openInline(name, attributes);
    qsizetype from = 0;
    for (qsizetype open = text.indexOf(QChar(kReferenceOpen)); open >= 0;
         open = text.indexOf(QChar(kReferenceOpen), from)) {
        const qsizetype close = text.indexOf(QChar(kReferenceClose), open);
        if (close < 0)
            break;
        if (open > from)
            m_out.text(text.mid(from, open - from));
        m_out.element(QStringLiteral("output"),
            {{QStringLiteral("value"), m_paths.expanded(text.mid(open + 1, close - open - 1), context)}});
        from = close + 1;
    }
    if (from < text.size())
        m_out.text(text.mid(from));
    m_out.close();
}

void XFormWriter::writeAction(const Action& action)
{
    m_out.element(action.name, action.attributes, action.literal);
}

QList<Warning> entityListsNotBrought(const FormDefinition& form)
{
    QList<Warning> out;
    for (const EntityDefinition& entity : form.entities) {
        const QString& list = entity.dataset;
        const QRegularExpression pulldata(
            QStringLiteral("\\bpulldata\\s*\\(\\s*['\"]?\\s*%1\\s*['\"]?\\s*,").arg(QRegularExpression::escape(list)));
        const auto asks = [&](const Element& e) {
            const auto reads = [&](const ExpressionSource* source) { return pulldata.match(source->text).hasMatch(); };
            const std::initializer_list<const ExpressionSource*> all{
                &e.calculation, &e.constraint, &e.readOnly, &e.required, &e.relevant};
            return QFileInfo(e.items.file).completeBaseName() == list || std::any_of(all.begin(), all.end(), reads);
        };
        const bool isBrought = entity.id.isEmpty()
            || std::any_of(form.instances.begin(), form.instances.end(), [&](const auto& i) { return i.id == list; })
            || std::any_of(
                form.lists.begin(), form.lists.end(), [&](const auto& l) { return l.name == list && !l.isExternal; })
            || std::any_of(form.elements.begin(), form.elements.end(), asks);
        if (!isBrought)
            out.append({entity.place.sheet(), entity.place.row(), entity.place.column(), entity.place.cell(),
                QStringLiteral("What is changed in “%1” is looked up in that list (instance('%1')), but nothing in the "
                               "form brings it: other programs refuse the form. Add a row of type csv-external named "
                               "%1 to the sheet survey.")
                    .arg(list)});
    }
    return out;
}

namespace {
    // Labels and the like of what nobody is asked, in one warning: a form may work out hundreds of things.
    void tellOfSilent(const FormDefinition& form, QList<Warning>& out)
    {
        constexpr qsizetype kMostNamed = 8;
        QStringList names;
        SourcePlace first;
        for (const Element& e : form.elements) {
            const bool isSilent = !e.isAttribute && e.type != NodeType::Group && e.type != NodeType::Repeat
                && xformType(e).control.isEmpty();
            if (!isSilent || (e.label.isEmpty() && e.hint.isEmpty() && e.bodyAttributes.isEmpty()))
                continue;
            if (names.isEmpty())
                first = e.place;
            names << e.name;
        }
        if (names.isEmpty())
            return;
        const qsizetype more = names.size() - kMostNamed;
        QString all = names.mid(0, kMostNamed).join(QLatin1String(", "));
        if (more > 0)
            all += QStringLiteral(" … (+%1)").arg(more);
        out.append({first.sheet(), first.row(), first.column(), first.cell(),
            QStringLiteral("Nobody is asked these, so an XForm has no place for their labels, hints and attributes of "
                           "the body: %1.")
                .arg(all)});
    }
}

QList<Warning> lostInXForm(const FormDefinition& form)
{
    static const QStringList written{QStringLiteral("submission_url"), QStringLiteral("public_key"),
        QStringLiteral("auto_send"), QStringLiteral("auto_delete"), QStringLiteral("client_editable"),
        QStringLiteral("instance_xmlns"), QStringLiteral("omit_instanceID"), QStringLiteral("instance_id"),
        QStringLiteral("prefix"), QStringLiteral("delimiter"), QStringLiteral("default_language")};
    static const QStringList done{QStringLiteral("clean_text_values"), QStringLiteral("allow_choice_duplicates"),
        QStringLiteral("flavor")}; // of the sheets themselves
    QList<Warning> out = entityListsNotBrought(form);
    tellOfSilent(form, out);
    const bool isForeign = std::any_of(form.languages.begin(), form.languages.end(),
        [](const FormLanguage& each) { return otherWords(each.tag).choice != otherWords({}).choice; });
    for (const Element& e : form.elements) {
        if (e.orOther && isForeign)
            out.append({e.place.sheet(), e.place.row(), QStringLiteral("type"), {},
                QStringLiteral("In an XForm the choice that or_other adds to “%1”, and its question “%1_other”, are in "
                               "English in every language, as other programs have it. Add a choice “other” and a text "
                               "question to the sheets to say it in your own words.")
                    .arg(e.name)});
        const bool isGroup = e.type == NodeType::Group || e.type == NodeType::Repeat;
        const bool isTable = e.appearance.split(QLatin1Char(' ')).contains(QLatin1String("table-list"));
        const Texts& hint = e.hint.isEmpty() ? e.guidance : e.hint;
        if (!isGroup || isTable || e.place.sheet().isEmpty() || hint.isEmpty())
            continue;
        const int column = hint.in.headingIndex();
        out.append({e.place.sheet(), e.place.row(), hint.in.heading(),
            column < 0 ? QString() : cellName(e.place.row(), column),
            QStringLiteral("XForms of the field have no hints of groups, so that of “%1” is not in it. Put it into a "
                           "note, as the first question inside.")
                .arg(e.name)});
    }
    if (form.besideLanguage >= 0)
        out.append({QStringLiteral("survey"), 0, {}, {},
            QStringLiteral("Where a column without a language stands beside that of the default language, an XForm has "
                           "only the texts of the second, as other programs read it.")});
    for (const auto& [key, value] : form.settings) {
        if (!value.isEmpty() && !written.contains(key) && !done.contains(key)
            && !key.startsWith(QLatin1String("attribute::")))
            out.append({QStringLiteral("settings"), 0, key, {},
                QStringLiteral("An XForm has no place for this setting, so it is not in it.")});
    }
    return out;
}

QByteArray writeXForm(const FormDefinition& form)
{
    const FormDefinition expandedForm = expandedForXForm(form);
    return XFormWriter(expandedForm).write();
}

} // namespace uthan::form

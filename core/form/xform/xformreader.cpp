// SPDX-License-Identifier: GPL-3.0-or-later
// The file as a whole: head, model, texts, and the order in which the rest is put together.
#include "base/language.h"
#include "form/formprogram_p.h"
#include "form/webaddress.h"
#include "form/xform/spacedvalues.h"
#include "form/xform/xformpaths.h"
#include "form/xform/xformreader_p.h"

#include <algorithm>
#include <QFileInfo>

namespace uthan::form {

namespace {
    constexpr auto kXForms = "http://www.w3.org/2002/xforms";
    constexpr size_t kFewTexts = 24'000; // of so many, those of a form with lists that it holds are quicker unpacked
    constexpr size_t kFewRows = 12'000;
}

XFormReader::XFormReader(ByteSource source, QString fileName, size_t mostHeld, Reading reading)
    : m_source(std::move(source))
    , m_file(std::move(fileName))
    , m_mostHeld(mostHeld)
    , m_reading(reading)
    , m_texts(new TextPool)
    , m_itext(mostHeld < kFewRows / 2 ? mostHeld : kFewTexts)
{
    m_xml.leaveOutReferenceMarks();
    m_texts->packFrom(static_cast<int>(mostHeld < kFewRows / 2 ? mostHeld : kFewTexts));
}

Result<FormDefinition> XFormReader::run()
{
    UTHAN_TRY(openFile());
    while (nextElement(m_xml)) {
        const std::string name(m_xml.name());
        readNamespaces();
        if (name == "html")
            continue;
        if (name == "head")
            readHead();
        else if (name == "body")
            m_body = readPart();
        else if (name == "model")
            readModel(); // a model beside the head
        else
            m_xml.skipCurrentElement();
        m_hasBody = m_hasBody || !m_body.name.isEmpty();
        if (m_xml.isEndElement() && m_xml.name() == "html")
            break;
        if (!m_hasModel && !m_hasBody && name != "head")
            break;
    }
    while (!m_xml.atEnd())
        (void)m_xml.readNext();
    if (isStuck())
        return Error{ErrorCode::Internal, {}, m_file};
    UTHAN_TRY(checkFile());
    m_hasForeignNames = m_hasForeignNames || m_xml.hasForeignNames();
    UTHAN_TRY(readRawInstances());
    m_xml.clear();
    m_named.reset();
    m_in.reset();
    m_source = {}; // gives its memory back, if nobody else holds it
    readPrimary();
    std::vector<int> wraps;
    m_form.style = m_body.attribute(QLatin1String("class")).simplified();
    walkBody(m_body, 0, wraps);
    joinBinds();
    tellOfSiblings();
    findActions();
    findReadAttributes();
    readDefaults();
    placeWraps();
    emitPart(0, -1);
    for (size_t i = 0; i < m_parts.size(); ++i)
        m_faults.add(readItems(static_cast<int>(i)));
    warnOfSpacedValues(m_form);
    readAllRows();
    for (const int repeat : repeatsOfNewRows(m_form))
        m_form.elements[size_t(repeat)].rowInNew = true;
    for (const XmlNode& action : m_actions)
        m_faults.add(addAction(action, -1));
    for (const auto& [holder, part] : m_bodyActions)
        addActions(*holder, part);
    readDynamicDefaults();
    nameTheForm();
    letGoOfTrees();
    keepTables();
    keepAskedTexts();
    if (m_itext.isBroken() || m_texts->isBroken())
        return ChoiceListDefinition::packError();
    m_isRead = true;
    if (!m_faults.isEmpty())
        return m_faults.all();
    return std::move(m_form);
}

Result<void> XFormReader::checkFile()
{
    if (m_xml.hasError() && m_xml.careful().error() == QXmlStreamReader::PrematureEndOfDocumentError
        && m_in->pos() < m_source.size())
        return ChoiceListDefinition::packError(); // it could be read a moment ago
    if (m_xml.hasError())
        return xmlError();
    const auto wrong = [&](const QString& text) { return Error{ErrorCode::Input, text, m_file}; };
    if (!m_hasModel)
        return wrong(QStringLiteral(
            "This XML file is no form: it has no <model> of the kind that forms have (xmlns=\"%1\"). Choose "
            "the form's own file (.xlsx, .ods, .xls, .csv or .xml), or export the form anew.")
                         .arg(QLatin1String(kXForms)));
    if (!m_hasBody)
        return wrong(QStringLiteral("The form has no <h:body>, so nothing is asked. Export it anew."));
    if (!m_hasPrimary)
        return wrong(QStringLiteral("The form has no place for answers: the first <instance> of the <model> must hold "
                                    "one element, with another inside for each question. Export the form anew."));
    static const QStringList methods{QString(), QStringLiteral("post"), QStringLiteral("form-data-post"),
        QStringLiteral("multipart-post"), QStringLiteral("urlencoded-post"), QStringLiteral("put"),
        QStringLiteral("get")};
    const QString method = m_submission.attribute(QLatin1String("method")).trimmed();
    if (!methods.contains(method))
        return errorAt(m_submission,
            QStringLiteral("There is no way “%1” to send answers. Write method=\"post\", or take it out.").arg(method));
    if (m_form.languages.empty())
        m_form.languages.push_back({QStringLiteral("default"), {}});
    return {};
}

void XFormReader::readHead()
{
    while (nextElement(m_xml)) {
        readNamespaces();
        if (m_xml.name() == "model")
            readModel();
        else if (m_xml.name() == "title")
            m_form.title = m_xml.readElementText().simplified();
        else
            m_xml.skipCurrentElement();
    }
}

void XFormReader::readModel()
{
    const bool isOurs = m_xml.namespaceUri() == QLatin1String(kXForms);
    if (!isOurs || m_hasModel) {
        if (m_hasModel)
            m_form.warnings.append({QString(), m_xml.lineNumber(), QStringLiteral("model"), {},
                QStringLiteral("The form has a second <model>, which was left out. Put all into one.")});
        m_xml.skipCurrentElement();
        return;
    }
    m_hasModel = true;
    while (nextElement(m_xml)) {
        const std::string_view name = m_xml.name();
        if (name == "itext")
            readItext();
        else if (name == "instance")
            readInstance();
        else if (name == "bind")
            m_binds.push_back(readPart());
        else if (name == "submission")
            m_submission = readTree(m_xml, m_sharedTexts);
        else if (name == "setvalue" || name == "setgeopoint" || name == "recordaudio" || name == "action")
            m_actions.push_back(readPart());
        else
            leaveOutOfModel();
    }
    dropPlaceholders();
    breakTextCircles();
    m_binds.shrink_to_fit();
    m_texts->squeeze();
}

void XFormReader::leaveOutOfModel()
{
    m_form.warnings.append({QString(), m_xml.lineNumber(), QStringLiteral("<%1>").arg(m_xml.qualifiedName()), {},
        QStringLiteral(
            "“%1” is nothing that is known in a <model>, so it was left out. Mend its name, or take it away.")
            .arg(m_xml.qualifiedName())});
    m_xml.skipCurrentElement();
}

int XFormReader::languageNamed(const QString& name)
{
    for (size_t l = 0; l < m_form.languages.size(); ++l) {
        if (m_form.languages[l].name == name)
            return static_cast<int>(l);
    }
    m_form.languages.push_back({name, name == QLatin1String("default") ? QString() : language::tagFromFormName(name)});
    return static_cast<int>(m_form.languages.size()) - 1;
}

void XFormReader::readItext()
{
    while (nextElement(m_xml)) {
        if (m_xml.name() != "translation") {
            m_xml.skipCurrentElement();
            continue;
        }
        const size_t known = m_form.languages.size();
        const int language = languageNamed(m_xml.attribute("lang").simplified());
        ++m_translation;
        m_isSecond = m_form.languages.size() == known;
        if (m_isSecond)
            m_form.warnings.append({QString(), m_xml.lineNumber(), QStringLiteral("<translation>"), {},
                QStringLiteral(
                    "There is a second <translation> of “%1”; of a text that both have, the last one counts. "
                    "Put all texts into one.")
                    .arg(m_form.languages[size_t(language)].name)});
        const QString isDefault = m_xml.attribute("default");
        if (m_xml.hasAttribute("default") && isDefault != QLatin1String("false()")
            && isDefault != QLatin1String("false") && !m_defaultKnown) {
            m_form.defaultLanguage = language;
            m_form.settings.append({QStringLiteral("default_language"), m_form.languages[size_t(language)].name});
            m_defaultKnown = true;
        }
        readTranslation(language);
    }
}

// Writers of XForms put "-" where a text has no translation, so that every language has every entry. Where another
// language has words, it is such a gap, and people read those; where none has, the author meant it.
void XFormReader::dropPlaceholders()
{
    const auto isGap = [](QStringView text) { return text == QLatin1String("-"); };
    for (size_t of = 0; of < m_itext.size(); ++of) {
        for (size_t form = 0; form < Itexts::kForms; ++form) {
            const int text = m_itext.form(static_cast<int>(of), static_cast<Itexts::Form>(form));
            bool hasWords = false, hasGap = false;
            for (size_t l = 0; text >= 0 && l < m_texts->languages(); ++l) {
                const QStringView written = m_texts->view(l, text);
                hasGap = hasGap || isGap(written);
                hasWords = hasWords || (!written.isEmpty() && !isGap(written));
            }
            for (size_t l = 0; hasGap && hasWords && l < m_texts->languages(); ++l) {
                if (isGap(m_texts->view(l, text)))
                    m_texts->set(l, text, {});
            }
        }
    }
}

void XFormReader::readTranslation(int language)
{
    size_t guess = 0;
    while (nextElement(m_xml)) {
        if (m_xml.name() != "text") {
            m_xml.skipCurrentElement();
            continue;
        }
        const QString id = m_xml.attribute("id");
        int of = m_itext.find(id, guess);
        if (of < 0) {
            of = m_itext.add(id);
            guess = m_itext.size();
        }
        beginText(of, language);
        while (nextElement(m_xml))
            readText(of, language);
    }
}

// What stood there under this id goes: also forms that the new one has not.
void XFormReader::beginText(int of, int language)
{
    constexpr int kMostTold = 20;
    m_readIn.resize(std::max(m_readIn.size(), size_t(of) + 1));
    const bool isTwice = std::exchange(m_readIn[size_t(of)], m_translation) == m_translation;
    if (!isTwice && !m_isSecond)
        return;
    if (isTwice && ++m_doubledTexts <= kMostTold)
        m_form.warnings.append({QString(), m_xml.lineNumber(), QStringLiteral("<text>"), {},
            QStringLiteral("The text “%1” stands twice in this <translation>; the last one counts. Take the other out, "
                           "or give it another id.")
                .arg(m_itext.id(of))});
    for (size_t form = 0; form < Itexts::kForms; ++form) {
        const int entry = m_itext.form(of, static_cast<Itexts::Form>(form));
        if (entry >= 0 && m_texts->has(size_t(language), entry))
            m_texts->set(size_t(language), entry, {});
    }
    if (const auto others = m_otherForms.find(of); others != m_otherForms.end()) {
        for (const auto& [name, entry] : others->second) {
            if (m_texts->has(size_t(language), entry))
                m_texts->set(size_t(language), entry, {});
        }
    }
}

// One <value>, of one form of the text.
void XFormReader::readText(int of, int language)
{
    static const std::pair<QLatin1String, Itexts::Form> forms[]{{QLatin1String(""), Itexts::Text},
        {QLatin1String("long"), Itexts::Text}, {QLatin1String("short"), Itexts::Short},
        {QLatin1String("guidance"), Itexts::Guidance}, {QLatin1String("image"), Itexts::Image},
        {QLatin1String("big-image"), Itexts::BigImage}, {QLatin1String("audio"), Itexts::Audio},
        {QLatin1String("video"), Itexts::Video}};
    const QString written = m_xml.attribute("form");
    const auto known
        = std::find_if(std::begin(forms), std::end(forms), [&](const auto& each) { return each.first == written; });
    const Itexts::Form form = known == std::end(forms) ? Itexts::Text : known->second;
    int entry = m_itext.form(of, form);
    const bool isLong = written == QLatin1String("long");
    const bool isTaken = form == Itexts::Text && entry >= 0 && !m_texts->view(size_t(language), entry).isEmpty();
    if (known == std::end(forms) || (isLong && isTaken)) {
        entry = otherEntry(of, written);
        if (entry < 0)
            return m_xml.skipCurrentElement();
        m_texts->begin(size_t(language));
        readMixed(of, language);
        m_texts->end(size_t(language), entry);
        return;
    }
    if (isTaken) { // by the long one, which stood in for the plain one until it came
        const QString before = m_texts->view(size_t(language), entry).toString();
        m_texts->set(size_t(language), otherEntry(of, QStringLiteral("long")), before);
    }
    if (entry < 0) {
        entry = m_texts->addEntry();
        m_itext.setForm(of, form, entry);
    }
    m_texts->begin(size_t(language));
    readMixed(of, language);
    m_texts->end(size_t(language), entry);
    const bool isFile = form != Itexts::Text && form != Itexts::Short && form != Itexts::Guidance;
    if (isFile)
        m_texts->set(size_t(language), entry, fileOf(m_texts->view(size_t(language), entry).toString()));
}

// Of a form of the text that we give no meaning; -1: it has more of them than are kept, as whoever names the text gets
// them all.
int XFormReader::otherEntry(int of, const QString& form)
{
    constexpr size_t kMost = 20;
    auto& others = m_otherForms[of];
    const auto known = std::find_if(others.begin(), others.end(), [&form](const auto& o) { return o.first == form; });
    if (known != others.end())
        return known->second;
    if (others.size() >= kMost && form != QLatin1String("long")) {
        if (!m_hasTooManyForms)
            m_form.warnings.append({QString(), m_xml.lineNumber(), QStringLiteral("value"), {},
                QStringLiteral("A text has more than %1 forms (<value form=…>): those from here on were left out.")
                    .arg(kMost)});
        m_hasTooManyForms = true;
        return -1;
    }
    others.emplace_back(form, m_texts->addEntry());
    return others.back().second;
}

Texts XFormReader::textsOf(int itext, Itexts::Form form) const
{
    const int entry = m_itext.form(itext, form);
    return entry < 0 ? Texts() : Texts{TextList(*m_texts, entry)};
}

// The short form is one of them unless it stands in for a plain one that is not there.
std::vector<OtherForm> XFormReader::otherForms(int itext, bool ofHint) const
{
    std::vector<OtherForm> out;
    const Texts brief = textsOf(itext, Itexts::Short);
    if (!brief.isEmpty() && !textsOf(itext, Itexts::Text).isEmpty())
        out.push_back({QStringLiteral("short"), brief, ofHint});
    const auto others = m_otherForms.find(itext);
    if (others != m_otherForms.end()) {
        for (const auto& [name, entry] : others->second)
            out.push_back({name, Texts{TextList(*m_texts, entry)}, ofHint});
    }
    return out;
}

// The text of an element with what its <output/> ask for; ends behind the element.
void XFormReader::readMixed(int of, int language)
{
    while (!m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case XmlToken::Kind::Text:
            m_texts->append(size_t(language), m_xml.text());
            break;
        case XmlToken::Kind::Start: {
            const int line = m_xml.lineNumber();
            const QString inside = mixedOf(readTree(m_xml, m_sharedTexts));
            noteShownTexts(of, inside, line);
            m_texts->append(size_t(language), inside);
            break;
        }
        case XmlToken::Kind::End:
            return;
        default:
            break;
        }
    }
}

// "jr://images/a.png" → "a.png"; the folders mean only what kind of file it is.
QString XFormReader::fileOf(const QString& uri) const
{
    return uri.startsWith(QLatin1String("jr://")) ? uri.section(QLatin1Char('/'), 3) : uri;
}

// All has been read from them: a large form's take as much room as the form itself.
void XFormReader::letGoOfTrees()
{
    m_parts = std::vector<Part>();
    m_wraps = std::vector<Wrap>();
    m_partByPath = {};
    m_childByName = {};
    m_binds = std::vector<XmlNode>();
    m_actions = std::vector<XmlNode>();
    m_bodyActions.clear();
    m_primary = {};
    m_body = {};
    m_submission = {};
    m_sharedTexts = {};
}

void XFormReader::nameTheForm()
{
    const QString stem = QFileInfo(m_file).completeBaseName();
    if (const int titles = m_itext.find(QString::fromLatin1(kTitleText)); titles >= 0)
        m_form.titles = textsOf(titles, Itexts::Text);
    if (m_form.title.isEmpty())
        m_form.title = m_form.formId.isEmpty() ? stem : m_form.formId;
    const auto setting = [&](const char* attribute, const char* name) {
        const QString value = m_submission.attribute(QLatin1String(attribute));
        if (!value.isEmpty())
            m_form.settings.append({QLatin1String(name), value});
    };
    setting("action", "submission_url");
    if (const QString to = m_submission.attribute(QLatin1String("action")); !to.isEmpty() && !isWebAddress(to))
        warn(m_submission, QStringLiteral("action"), noWebAddress(to));
    setting("base64RsaPublicKey", "public_key");
    setting("auto-send", "auto_send");
    setting("auto-delete", "auto_delete");
    setting("client-editable", "client_editable");
    tellOfOthersOf(m_submission,
        {"action", "method", "base64RsaPublicKey", "auto-send", "auto-delete", "client-editable", "ref", "bind", "id",
            "replace", "encoding", "mediatype"});
    tellOfOthersOf(m_body, {"class"});
}

// Attributes that are for other programs, and are not passed on.
void XFormReader::tellOfOthersOf(const XmlNode& node, std::initializer_list<const char*> known)
{
    for (const auto& [name, value] : node.attributes) {
        const QStringView local = localName(name);
        const bool isKnown = std::any_of(
            known.begin(), known.end(), [&local](const char* each) { return local == QLatin1String(each); });
        if (!isKnown)
            warn(node, name,
                QStringLiteral("“%1” has no meaning in <%2>, so it was left out. Mend its name, or take it away.")
                    .arg(name, node.name));
    }
}

// Texts whose id is only known while filling: jr:itext(concat(…)).
void XFormReader::keepAskedTexts()
{
    const auto worksOut = [](const ExpressionSource& e) { return e.text.contains(QLatin1String("jr:itext(")); };
    bool asked = m_showsTexts;
    for (const Element& e : m_form.elements)
        asked = asked || worksOut(e.calculation) || worksOut(e.relevant) || worksOut(e.constraint)
            || worksOut(e.required) || worksOut(e.readOnly) || worksOut(e.dynamicDefault)
            || e.items.labelRef.contains(QLatin1String("jr:itext("));
    for (const ActionDefinition& action : m_form.actions)
        asked = asked || worksOut(action.value);
    for (size_t i = 0; asked && i < m_itext.size(); ++i) {
        if (m_itext.id(int(i)) != QLatin1String(kTitleText))
            m_form.itext.emplace_back(m_itext.id(int(i)), textsOf(int(i), Itexts::Text));
    }
}

SourcePlace XFormReader::place(const XmlNode& node, const QString& attribute) const
{
    return {QString(), node.line,
        attribute.isEmpty() ? QStringLiteral("<%1>").arg(node.name)
                            : QStringLiteral("<%1> %2").arg(node.name, attribute)};
}

ExpressionSource XFormReader::source(const XmlNode& node, QLatin1String attribute) const
{
    if (!node.has(attribute))
        return {};
    return {node.attribute(attribute).trimmed(), place(node, attribute)};
}

Error XFormReader::errorAt(const XmlNode& node, const QString& text) const
{
    return {
        ErrorCode::Input, text, QStringLiteral("%1, line %2, element <%3>").arg(m_file).arg(node.line).arg(node.name)};
}

void XFormReader::warn(const XmlNode& node, const QString& attribute, const QString& text)
{
    m_form.warnings.append({QString(), node.line, place(node, attribute).column(), QString(), text});
}

} // namespace uthan::form

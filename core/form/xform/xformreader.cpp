// SPDX-License-Identifier: GPL-3.0-or-later
// The file as a whole: head, model, texts, and the order in which the rest is put together.
#include "base/crypto.h"
#include "base/language.h"
#include "form/formprogram_p.h"
#include "form/xform/xformreader_p.h"

#include <QFileInfo>

namespace uthan::form {

namespace {
    constexpr auto kXForms = "http://www.w3.org/2002/xforms";
    constexpr qsizetype kLargest = 64 << 20;
}

XFormReader::XFormReader(const QByteArray& bytes, QString fileName)
    : m_bytes(bytes)
    , m_file(std::move(fileName))
    , m_xml(m_bytes)
{
}

// Prefixes that names in the form may begin with.
void XFormReader::readNamespaces()
{
    for (const QXmlStreamNamespaceDeclaration& n : m_xml.namespaceDeclarations()) {
        const std::pair<QString, QString> declared{n.prefix().toString(), n.namespaceUri().toString()};
        if (!declared.first.isEmpty() && !m_form.namespaces.contains(declared))
            m_form.namespaces.append(declared);
    }
}

Result<FormDefinition> XFormReader::run()
{
    if (m_bytes.size() > kLargest)
        return Error{ErrorCode::Input, QStringLiteral("The file is larger than %1 MB.").arg(kLargest >> 20), m_file};
    m_form.fileName = m_file;
    m_form.hash = crypto::hash(m_bytes);
    while (nextElement(m_xml)) {
        const QStringView name = m_xml.name();
        readNamespaces();
        if (name == QLatin1String("html"))
            continue;
        if (name == QLatin1String("head"))
            readHead();
        else if (name == QLatin1String("body"))
            m_body = readTree(m_xml);
        else if (name == QLatin1String("model"))
            readModel(); // a model beside the head
        else
            m_xml.skipCurrentElement();
        m_hasBody = m_hasBody || !m_body.name.isEmpty();
        if (m_xml.isEndElement() && m_xml.name() == QLatin1String("html"))
            break;
        if (!m_hasModel && !m_hasBody && name != QLatin1String("head"))
            break;
    }
    while (!m_xml.atEnd())
        m_xml.readNext();
    UTHAN_TRY(checkFile());
    UTHAN_TRY(readPrimary());
    std::vector<int> wraps;
    m_form.style = m_body.attribute(QLatin1String("class")).simplified();
    UTHAN_TRY(walkBody(m_body, 0, wraps));
    UTHAN_TRY(joinBinds());
    UTHAN_TRY(findActions());
    readDefaults();
    placeWraps();
    emitPart(0, -1);
    for (size_t i = 0; i < m_parts.size(); ++i)
        UTHAN_TRY(readItems(static_cast<int>(i)));
    keepTables();
    readRows(m_primary, 0, -1);
    for (const XmlNode& action : m_actions)
        UTHAN_TRY(addAction(action, -1));
    for (const auto& [holder, part] : m_bodyActions)
        UTHAN_TRY(addActions(*holder, part));
    nameTheForm();
    keepAskedTexts();
    return std::move(m_form);
}

Error XFormReader::xmlError() const
{
    const int line = static_cast<int>(m_xml.lineNumber());
    QString what = m_xml.errorString();
    if (m_xml.error() != QXmlStreamReader::CustomError)
        what = QStringLiteral("The XML is broken here: %1 Mend this place, or export the form anew.").arg(what);
    return {ErrorCode::Input, what, QStringLiteral("%1, line %2").arg(m_file).arg(line)};
}

Result<void> XFormReader::checkFile()
{
    if (m_xml.hasError())
        return xmlError();
    const auto wrong = [&](const QString& text) { return Error{ErrorCode::Input, text, m_file}; };
    if (!m_hasModel)
        return wrong(QStringLiteral("This is no XForm: it has no <model> in the namespace %1 inside <h:head>.")
                         .arg(QLatin1String(kXForms)));
    if (!m_hasBody)
        return wrong(QStringLiteral("The form has no <h:body>, so nothing is asked. Export it anew."));
    if (!m_hasPrimary)
        return wrong(QStringLiteral(
            "The form has no primary instance: the first <instance> of the <model> must hold one element with a node "
            "for each question."));
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
        if (m_xml.name() == QLatin1String("model"))
            readModel();
        else if (m_xml.name() == QLatin1String("title"))
            m_form.title = m_xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
        else
            m_xml.skipCurrentElement();
    }
}

void XFormReader::readModel()
{
    const bool isOurs = m_xml.namespaceUri() == QLatin1String(kXForms);
    if (!isOurs || m_hasModel) {
        if (m_hasModel)
            m_form.warnings.append({QString(), static_cast<int>(m_xml.lineNumber()), QStringLiteral("model"), {},
                QStringLiteral("The form has a second model; it was left out.")});
        m_xml.skipCurrentElement();
        return;
    }
    m_hasModel = true;
    while (nextElement(m_xml)) {
        const QStringView name = m_xml.name();
        if (name == QLatin1String("itext"))
            readItext();
        else if (name == QLatin1String("instance"))
            readInstance();
        else if (name == QLatin1String("bind"))
            m_binds.push_back(readTree(m_xml));
        else if (name == QLatin1String("submission"))
            m_submission = readTree(m_xml);
        else if (name == QLatin1String("setvalue") || name == QLatin1String("setgeopoint")
            || name == QLatin1String("recordaudio") || name == QLatin1String("action"))
            m_actions.push_back(readTree(m_xml));
        else
            m_xml.skipCurrentElement();
    }
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
        if (m_xml.name() != QLatin1String("translation")) {
            m_xml.skipCurrentElement();
            continue;
        }
        const auto attributes = m_xml.attributes();
        const int language = languageNamed(attributes.value(QLatin1String("lang")).toString().simplified());
        const QStringView isDefault = attributes.value(QLatin1String("default"));
        if (attributes.hasAttribute(QLatin1String("default")) && isDefault != QLatin1String("false()")
            && isDefault != QLatin1String("false") && !m_defaultKnown) {
            m_form.defaultLanguage = language;
            m_form.settings.append({QStringLiteral("default_language"), m_form.languages[size_t(language)].name});
            m_defaultKnown = true;
        }
        readTranslation(language);
    }
}

// Translations mostly have the same texts in the same order: the one after the last is tried first.
int XFormReader::entryOf(const QString& id, size_t& guess)
{
    if (guess < m_itext.size() && m_itext[guess].id == id)
        return static_cast<int>(guess++);
    const auto found = m_itextById.constFind(id);
    if (found != m_itextById.constEnd()) {
        guess = static_cast<size_t>(found.value()) + 1;
        return found.value();
    }
    const int made = static_cast<int>(m_itext.size());
    m_itext.emplace_back();
    m_itext.back().id = id;
    m_itextById.insert(id, made);
    guess = m_itext.size();
    return made;
}

void XFormReader::readTranslation(int language)
{
    size_t guess = 0;
    while (nextElement(m_xml)) {
        if (m_xml.name() != QLatin1String("text")) {
            m_xml.skipCurrentElement();
            continue;
        }
        ItextEntry& entry = m_itext[size_t(entryOf(m_xml.attributes().value(QLatin1String("id")).toString(), guess))];
        while (nextElement(m_xml)) {
            const QString form = m_xml.attributes().value(QLatin1String("form")).toString();
            QString text = readMixed();
            if (form.isEmpty())
                setText(entry.text, language, std::move(text));
            else if (form == QLatin1String("long") && entry.text.in.size() <= size_t(language))
                setText(entry.text, language, std::move(text));
            else if (form == QLatin1String("short"))
                setText(entry.shortText, language, std::move(text));
            else if (form == QLatin1String("guidance"))
                setText(entry.guidance, language, std::move(text));
            else if (form == QLatin1String("image"))
                setText(entry.image, language, fileOf(text));
            else if (form == QLatin1String("big-image"))
                setText(entry.bigImage, language, fileOf(text));
            else if (form == QLatin1String("audio"))
                setText(entry.audio, language, fileOf(text));
            else if (form == QLatin1String("video"))
                setText(entry.video, language, fileOf(text));
        }
    }
}

void XFormReader::setText(Texts& texts, int language, QString text) const
{
    if (texts.in.size() <= size_t(language))
        texts.in.resize(size_t(language) + 1);
    texts.in[size_t(language)] = std::move(text);
}

// The text of an element with what its <output/> ask for; ends behind the element.
QString XFormReader::readMixed()
{
    QString all;
    bool first = true;
    while (!m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::Characters:
            if (first)
                all = m_xml.text().toString();
            else
                all += m_xml.text();
            first = false;
            break;
        case QXmlStreamReader::StartElement: {
            const XmlNode inner = readTree(m_xml);
            all += mixedOf(inner);
            first = false;
            break;
        }
        case QXmlStreamReader::EndElement:
            return !all.isEmpty() && (all.front().isSpace() || all.back().isSpace()) ? all.trimmed() : all;
        default:
            break;
        }
    }
    return all;
}

// "jr://images/a.png" → "a.png"; the folders mean only what kind of file it is.
QString XFormReader::fileOf(const QString& uri) const
{
    return uri.startsWith(QLatin1String("jr://")) ? uri.section(QLatin1Char('/'), 3) : uri;
}

void XFormReader::nameTheForm()
{
    const QString stem = QFileInfo(m_file).completeBaseName();
    if (m_form.title.isEmpty())
        m_form.title = m_form.formId.isEmpty() ? stem : m_form.formId;
    const auto setting = [&](const char* attribute, const char* name) {
        const QString value = m_submission.attribute(QLatin1String(attribute));
        if (!value.isEmpty())
            m_form.settings.append({QLatin1String(name), value});
    };
    setting("action", "submission_url");
    setting("base64RsaPublicKey", "public_key");
    setting("auto-send", "auto_send");
    setting("auto-delete", "auto_delete");
}

// Texts whose id is only known while filling: jr:itext(concat(…)).
void XFormReader::keepAskedTexts()
{
    if (!m_bytes.contains("jr:itext("))
        return;
    const auto worksOut = [](const ExpressionSource& e) { return e.text.contains(QLatin1String("jr:itext(")); };
    bool asked = false;
    for (const Element& e : m_form.elements)
        asked = asked || worksOut(e.calculation) || worksOut(e.relevant) || worksOut(e.constraint)
            || e.items.labelRef.contains(QLatin1String("jr:itext("));
    for (const ActionDefinition& action : m_form.actions)
        asked = asked || worksOut(action.value);
    for (size_t i = 0; asked && i < m_itext.size(); ++i)
        m_form.itext.emplace_back(m_itext[i].id, m_itext[i].text);
}

SourcePlace XFormReader::place(const XmlNode& node, const QString& attribute) const
{
    SourcePlace where;
    where.row = node.line;
    where.column = attribute.isEmpty() ? QStringLiteral("<%1>").arg(node.name)
                                       : QStringLiteral("<%1> %2").arg(node.name, attribute);
    return where;
}

ExpressionSource XFormReader::source(const XmlNode& node, QLatin1String attribute) const
{
    return {node.attribute(attribute).trimmed(), place(node, attribute)};
}

Error XFormReader::errorAt(const XmlNode& node, const QString& text) const
{
    return {
        ErrorCode::Input, text, QStringLiteral("%1, line %2, element <%3>").arg(m_file).arg(node.line).arg(node.name)};
}

void XFormReader::warn(const XmlNode& node, const QString& attribute, const QString& text)
{
    m_form.warnings.append({QString(), node.line, place(node, attribute).column, QString(), text});
}

Result<FormDefinition> readXForm(const QByteArray& xml, const QString& fileName)
{
    return XFormReader(xml, fileName).run();
}

} // namespace uthan::form

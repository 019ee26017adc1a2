// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/xform/xmltokens.h"

#include <memory>
#include <QXmlStreamReader>

class QIODevice;

namespace uthan::form {

class ExpatSource;
class QtXmlSource;

// An XML document read token by token, as by QXmlStreamReader: quickly by expat, as long as it is as it should be, or
// carefully by Qt's reader, which takes every encoding and knows what is wrong. Names are compared as bytes.
class XmlStream {
public:
    using Kind = XmlToken::Kind;
    XmlStream();
    explicit XmlStream(const QByteArray& xml); // carefully
    ~XmlStream();
    Q_DISABLE_COPY_MOVE(XmlStream)
    void readQuickly(QIODevice& from); // in UTF-8, as far as can be seen
    void readCarefully(QIODevice& from);
    // Of a form: what marks a reference in its texts (form/nodetype.h) is left out where somebody wrote it.
    void leaveOutReferenceMarks() { m_leavesOutMarks = true; }
    void clear();
    // Read quickly, it came to something that only careful reading can tell about: what was read is to be read again
    // so.
    [[nodiscard]] bool isStuck() const { return m_quick && m_hasError; }

    Kind readNext();
    [[nodiscard]] bool atEnd() const { return m_isAtEnd; }
    [[nodiscard]] bool hasError() const { return m_hasError; }
    [[nodiscard]] bool isStartElement() const { return m_token.kind == Kind::Start; }
    [[nodiscard]] bool isEndElement() const { return m_token.kind == Kind::End; }
    [[nodiscard]] std::string_view name() const; // of the element, without its prefix
    [[nodiscard]] const QString& qualifiedName() const;
    [[nodiscard]] const QString& namespaceUri() const { return m_tokens.uris[static_cast<size_t>(m_token.uri)]; }
    [[nodiscard]] int lineNumber() const { return m_line; } // where the last start of an element ends
    [[nodiscard]] QStringView text(); // until the next token

    [[nodiscard]] bool hasForeignNames() const { return m_names.hasForeign(); } // so far

    // Of the element that starts.
    [[nodiscard]] size_t attributes() const { return m_token.count; }
    [[nodiscard]] const QString& attributeName(size_t index) const; // with its prefix
    [[nodiscard]] QString attributeValue(size_t index) const;
    [[nodiscard]] bool hasAttribute(std::string_view name) const { return find(name) != nullptr; }
    [[nodiscard]] QString attribute(std::string_view name) const; // by its name with prefix; empty: it has none
    [[nodiscard]] std::vector<std::pair<QString, QString>> namespaceDeclarations() const; // prefix, URI

    void skipCurrentElement();
    [[nodiscard]] QString readElementText(); // with that of elements inside
    void raiseError(const QString& message);
    // What is wrong; of a document that was read carefully.
    [[nodiscard]] const QXmlStreamReader& careful() const;

private:
    [[nodiscard]] const XmlTokens::Attribute* find(std::string_view name) const;
    void append(QString& to, std::string_view bytes) const;
    [[nodiscard]] QString textOf(size_t first, size_t count) const;
    void begin();

    XmlNameTable m_names;
    XmlTokens m_tokens;
    std::unique_ptr<ExpatSource> m_quick;
    std::unique_ptr<QtXmlSource> m_careful;
    XmlSource* m_source = nullptr; // one of the two
    size_t m_next = 0; // token
    XmlToken m_token;
    QString m_text;
    bool m_isTextKnown = false;
    bool m_leavesOutMarks = false;
    int m_line = 1;
    bool m_isAtEnd = true, m_hasError = false;
};

} // namespace uthan::form

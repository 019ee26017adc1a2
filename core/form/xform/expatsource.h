// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/xform/xmltokens.h"

#include <memory>
#include <QtGlobal>

class QIODevice;
struct XML_ParserStruct;

namespace uthan::form {

// Reads a document with expat, which takes half of the work that Qt's reader does. It takes only what that one
// takes, too: UTF-8 without a document type, prefixes declared, nothing in it broken. Whatever else it meets it is
// stuck at, and what that is, Qt's reader has to say, which is asked from the start then
// (docs/decisions/0013-expat.md).
class ExpatSource : public XmlSource {
public:
    ExpatSource(QIODevice& from, XmlNameTable& names);
    ~ExpatSource() override;
    Q_DISABLE_COPY_MOVE(ExpatSource)
    [[nodiscard]] bool fill(XmlTokens& into) override;
    [[nodiscard]] bool isStuck() const { return m_isStuck; }

private:
    struct Calls; // from the parser
    struct Free {
        void operator()(XML_ParserStruct* parser) const;
    };
    struct Covered { // a prefix that an element declares meant something else around it
        size_t depth;
        int prefix, uri;
    };
    void readPiece(int most);
    void noteLines(const char* bytes, qint64 size);
    void start(const char* name, const char** attributes);
    void takeAttribute(int name, const char* value, XmlToken& element);
    void declare(const XmlName& name, const char* uri);
    void end();
    void text(const char* bytes, int size);
    [[nodiscard]] int lineHere();
    [[nodiscard]] int uriOf(int prefix) const; // -1: it is not declared
    void giveUp();

    QIODevice& m_from;
    XmlNameTable& m_names;
    std::unique_ptr<XML_ParserStruct, Free> m_parser;
    XmlTokens* m_into = nullptr;
    std::vector<int> m_open; // elements
    std::vector<int> m_uris; // by prefix: what it means here
    std::vector<Covered> m_covered;
    std::vector<qint64> m_lineEnds; // that were read, by byte; those before m_nextLineEnd have been counted
    size_t m_nextLineEnd = 0;
    qint64 m_read = 0; // bytes
    int m_line = 1;
    bool m_endsWithReturn = false; // the piece that was read last
    bool m_isAtEnd = false, m_isStuck = false;
};

} // namespace uthan::form

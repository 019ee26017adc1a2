// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/xform/expatsource.h"

#include "form/xform/foreignnames.h"
#include "form/xform/xmlguard.h"

#include <algorithm>
#include <cstring>
#include <expat.h>
#include <QIODevice>

namespace uthan::form {

namespace {
    constexpr int kPiece = 32 << 10, kLongestPiece = 4 << 20;
    constexpr size_t kDeepest = 1'000; // and other limits that no form comes near
    constexpr size_t kMostPrefixed = 32; // attributes of one element
    constexpr size_t kMostUris = 200;

    bool isRefused(const XmlName& name)
    {
        return name.isOdd || (name.isForeign && foreignnames::isEncoded(name.bytes));
    }
    bool isSame(const char* written, const char* lower)
    {
        return qstricmp(written, lower) == 0;
    }
}

struct ExpatSource::Calls {
    static ExpatSource& self(void* data) { return *static_cast<ExpatSource*>(data); }
    static void XMLCALL start(void* data, const char* name, const char** attributes)
    {
        self(data).start(name, attributes);
    }
    static void XMLCALL end(void* data, const char* name)
    {
        Q_UNUSED(name)
        self(data).end();
    }
    static void XMLCALL text(void* data, const char* bytes, int size) { self(data).text(bytes, size); }
    static void XMLCALL doctype(void* data, const char*, const char*, const char*, int) { self(data).giveUp(); }
    static void XMLCALL declaration(void* data, const char* version, const char* encoding, int)
    {
        if (!version || std::strcmp(version, "1.0") != 0 || (encoding && !isSame(encoding, "utf-8")))
            self(data).giveUp();
    }
    static void XMLCALL instruction(void* data, const char* target, const char*)
    {
        for (const char* c = target; *c; ++c) {
            if (*c == ':' || (*c & 0x80))
                self(data).giveUp();
        }
    }
};

void ExpatSource::Free::operator()(XML_ParserStruct* parser) const
{
    XML_ParserFree(parser);
}

ExpatSource::ExpatSource(QIODevice& from, XmlNameTable& names)
    : m_from(from)
    , m_names(names)
    , m_parser(XML_ParserCreate("UTF-8"))
{
    m_isStuck = !m_parser;
    if (m_isStuck)
        return;
    XML_SetUserData(m_parser.get(), this);
    XML_SetElementHandler(m_parser.get(), Calls::start, Calls::end);
    XML_SetCharacterDataHandler(m_parser.get(), Calls::text);
    XML_SetStartDoctypeDeclHandler(m_parser.get(), Calls::doctype);
    XML_SetXmlDeclHandler(m_parser.get(), Calls::declaration);
    XML_SetProcessingInstructionHandler(m_parser.get(), Calls::instruction);
}

ExpatSource::~ExpatSource() = default;

bool ExpatSource::fill(XmlTokens& into)
{
    m_into = &into;
    // Of a tag or comment that goes on and on expat reads all anew with each piece: so they become longer.
    for (int piece = kPiece; into.tokens.empty() && !m_isStuck && !m_isAtEnd;
         piece = std::min(2 * piece, kLongestPiece))
        readPiece(piece);
    m_into = nullptr;
    return !into.tokens.empty();
}

void ExpatSource::readPiece(int most)
{
    void* room = XML_GetBuffer(m_parser.get(), most);
    const qint64 size = room ? m_from.read(static_cast<char*>(room), most) : -1;
    if (size < 0)
        return giveUp();
    noteLines(static_cast<const char*>(room), size);
    m_isAtEnd = size == 0;
    if (XML_ParseBuffer(m_parser.get(), static_cast<int>(size), m_isAtEnd) != XML_STATUS_OK)
        m_isStuck = true;
}

// Lines end with \n, \r\n or \r, as Qt's reader counts them.
void ExpatSource::noteLines(const char* bytes, qint64 size)
{
    m_lineEnds.erase(m_lineEnds.begin(), m_lineEnds.begin() + static_cast<std::ptrdiff_t>(m_nextLineEnd));
    m_nextLineEnd = 0;
    const bool hasReturns = m_endsWithReturn || std::memchr(bytes, '\r', static_cast<size_t>(size));
    for (qint64 at = 0; at < size; ++at) {
        if (!hasReturns) {
            const void* next = std::memchr(bytes + at, '\n', static_cast<size_t>(size - at));
            if (!next)
                break;
            at = static_cast<const char*>(next) - bytes;
        }
        const bool isAfterReturn = at > 0 ? bytes[at - 1] == '\r' : m_endsWithReturn;
        if (bytes[at] == '\r' || (bytes[at] == '\n' && !isAfterReturn))
            m_lineEnds.push_back(m_read + at);
    }
    m_endsWithReturn = size > 0 && bytes[size - 1] == '\r';
    m_read += size;
}

int ExpatSource::lineHere()
{
    const qint64 behind = XML_GetCurrentByteIndex(m_parser.get()) + XML_GetCurrentByteCount(m_parser.get());
    while (m_nextLineEnd < m_lineEnds.size() && m_lineEnds[m_nextLineEnd] < behind) {
        ++m_nextLineEnd;
        ++m_line;
    }
    return m_line;
}

int ExpatSource::uriOf(int prefix) const
{
    return size_t(prefix) < m_uris.size() ? m_uris[size_t(prefix)] : prefix <= XmlNameTable::kXml ? 0 : -1;
}

void ExpatSource::declare(const XmlName& name, const char* uri)
{
    const QString text = QString::fromUtf8(uri);
    auto known = std::find(m_into->uris.begin(), m_into->uris.end(), text);
    if (known == m_into->uris.end())
        known = m_into->uris.insert(known, text);
    const int number = static_cast<int>(known - m_into->uris.begin());
    // What may not be declared, or not so.
    if ((text.isEmpty() && name.prefix != XmlNameTable::kNone)
        || text.startsWith(QLatin1String("http://www.w3.org/XML/"))
        || text.startsWith(QLatin1String("http://www.w3.org/2000/xmlns")) || m_into->uris.size() > kMostUris)
        return giveUp();
    m_covered.push_back({m_open.size(), name.prefix, uriOf(name.prefix)});
    while (m_uris.size() <= size_t(name.prefix))
        m_uris.push_back(uriOf(static_cast<int>(m_uris.size())));
    m_uris[size_t(name.prefix)] = number;
    m_into->declared.push_back({name.prefix == XmlNameTable::kNone ? QString() : name.text.mid(6), number});
}

void ExpatSource::takeAttribute(int name, const char* value, XmlToken& element)
{
    const XmlName& written = m_names[name];
    if (isRefused(written))
        return giveUp();
    if (written.isDeclaration)
        return declare(written, value);
    const size_t size = std::strlen(value);
    m_into->attributes.push_back({name, m_into->bytes.size(), size});
    m_into->bytes.append(value, size);
    ++element.count;
}

void ExpatSource::start(const char* name, const char** attributes)
{
    if (m_isStuck)
        return;
    m_open.push_back(m_names.of(name));
    XmlToken made;
    made.kind = XmlToken::Kind::Start;
    made.name = m_open.back();
    made.line = lineHere();
    made.first = m_into->attributes.size();
    made.firstDeclared = m_into->declared.size();
    const auto isFull = [&] {
        const size_t declared = m_into->declared.size() - made.firstDeclared;
        return made.count + declared > XmlGuard::kMostAttributes;
    };
    for (const char** attribute = attributes; *attribute && !m_isStuck && !isFull(); attribute += 2)
        takeAttribute(m_names.of(attribute[0]), attribute[1], made);
    made.declared = m_into->declared.size() - made.firstDeclared;
    const XmlName& own = m_names[made.name];
    made.uri = isRefused(own) || own.isDeclaration || own.prefix == XmlNameTable::kXml ? -1 : uriOf(own.prefix);
    bool isFine = made.uri >= 0 && made.count + made.declared <= XmlGuard::kMostAttributes && m_open.size() <= kDeepest
        && !m_names.isFull();
    size_t prefixed = 0;
    for (size_t i = 0; i < made.count; ++i) { // two that mean the same are one too many, whatever their prefixes
        const XmlName& each = m_names[m_into->attributes[made.first + i].name];
        if (each.prefix == XmlNameTable::kNone)
            continue;
        isFine = isFine && uriOf(each.prefix) >= 0 && ++prefixed <= kMostPrefixed;
        for (size_t j = 0; isFine && j < i; ++j) {
            const XmlName& before = m_names[m_into->attributes[made.first + j].name];
            isFine = before.prefix == XmlNameTable::kNone || before.local() != each.local();
        }
    }
    if (!isFine || m_isStuck)
        return giveUp();
    m_into->tokens.push_back(made);
}

void ExpatSource::end()
{
    if (m_isStuck)
        return;
    XmlToken made;
    made.kind = XmlToken::Kind::End;
    made.name = m_open.back();
    m_into->tokens.push_back(made);
    m_open.pop_back();
    for (; !m_covered.empty() && m_covered.back().depth > m_open.size(); m_covered.pop_back())
        m_uris[size_t(m_covered.back().prefix)] = m_covered.back().uri;
}

void ExpatSource::text(const char* bytes, int size)
{
    if (m_isStuck)
        return;
    if (m_into->tokens.empty() || m_into->tokens.back().kind != XmlToken::Kind::Text) {
        XmlToken made;
        made.kind = XmlToken::Kind::Text;
        made.first = m_into->bytes.size();
        m_into->tokens.push_back(made);
    }
    m_into->bytes.append(bytes, static_cast<size_t>(size));
    m_into->tokens.back().count += static_cast<size_t>(size);
}

void ExpatSource::giveUp()
{
    m_isStuck = true;
    if (m_parser)
        XML_StopParser(m_parser.get(), XML_FALSE);
}

} // namespace uthan::form

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/xform/xmltokens.h"

#include <QXmlStreamReader>

namespace uthan::form {

// Reads a document with Qt's reader, a token at a time: of any encoding, and it knows what is wrong with one and where.
class QtXmlSource : public XmlSource {
public:
    explicit QtXmlSource(XmlNameTable& names)
        : m_names(names)
    {
    }
    [[nodiscard]] bool fill(XmlTokens& into) override;
    [[nodiscard]] QXmlStreamReader& reader() { return m_xml; }

private:
    void start(XmlTokens& into, XmlToken& made);

    XmlNameTable& m_names;
    QXmlStreamReader m_xml;
};

} // namespace uthan::form

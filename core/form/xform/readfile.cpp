// SPDX-License-Identifier: GPL-3.0-or-later
// The file of a form: opened, read quickly or carefully, and what is wrong with its XML.
#include "base/crypto.h"
#include "base/utf8lines.h"
#include "form/formfaults.h"
#include "form/xform/xformreader_p.h"
#include "form/xform/xmlfault.h"
#include "form/xform/xmlguard.h"

namespace uthan::form {

namespace {
    constexpr qint64 kLargest = 384LL << 20;
    constexpr qint64 kMostHeld = 128LL << 20; // of a form whose lists all stay in memory
    constexpr qint64 kPiece = 256 << 10;
    // The parser reads ahead and would name a line long before it. 0: all letters are right, or not meant as UTF-8.
    qint64 lineOfBadLetters(QIODevice& file)
    {
        const QByteArray head = file.peek(200).toLower();
        const bool isMeant = !head.contains('\0') && (!head.contains("encoding") || head.contains("utf-8"));
        return isMeant ? firstLineThatIsNotUtf8(file) : 0;
    }
}

// Looks through all of it once, a piece at a time, before it is read the same way: it is held nowhere as a whole. What
// is read quickly needs no guard: its attributes are counted as they come, and a short file has no text too long.
Result<void> XFormReader::openFile()
{
    const auto wrong = [&](const QString& text) { return Error{ErrorCode::Input, text, m_file}; };
    if (const qint64 most = m_mostHeld == kHoldAll ? kMostHeld : kLargest; m_source.size() > most)
        return wrong(QStringLiteral("The file is larger than %1 MB, which is too large for a form. Take out of it what "
                                    "is not needed, and keep long lists of choices in CSV files beside it.")
                         .arg(most >> 20));
    auto opened = m_source.open();
    if (!opened)
        return opened.error();
    m_in = std::move(*opened);
    const bool isQuick = m_reading == Reading::Quickly && !foreignnames::isOfOtherLetters(m_in->peek(200));
    const bool isGuarded = !isQuick || m_source.size() > XmlGuard::kLongestRun;
    XmlGuard guard;
    crypto::Hasher hasher;
    qint64 read = 0;
    for (QByteArray piece = m_in->read(kPiece); !piece.isEmpty(); piece = m_in->read(kPiece)) {
        read += piece.size();
        hasher.add(piece);
        if (isGuarded && !guard.isNextHarmless(piece))
            return wrong(
                QStringLiteral("An element has more than %1 attributes, or a text is longer than %2 MB, which no form "
                               "has; the file is refused for safety. Export the form anew.")
                    .arg(XmlGuard::kMostAttributes)
                    .arg(XmlGuard::kLongestRun >> 20));
    }
    if (read != m_source.size() || !m_in->seek(0))
        return Error{ErrorCode::Damaged, QStringLiteral("The file cannot be read to its end. Try again."), m_file};
    m_form.hash = hasher.finish();
    m_form.fileName = m_file;
    if (isQuick) {
        m_xml.readQuickly(*m_in);
        return {};
    }
    m_hasForeignNames = guard.hasForeignNames() && !foreignnames::isOfOtherLetters(m_in->peek(200));
    m_xml.readCarefully(*fromStart());
    return {};
}

// The file, which stands at its start, with names that the reader takes.
QIODevice* XFormReader::fromStart()
{
    if (!m_hasForeignNames)
        return m_in.get();
    m_named = std::make_unique<foreignnames::Device>(*m_in);
    return m_named.get();
}

Error XFormReader::xmlError() const
{
    const bool isOfLetters = m_xml.careful().errorString().contains(QLatin1String("encoded")) && m_in->seek(0);
    const qint64 badLine = isOfLetters ? lineOfBadLetters(*m_in) : 0;
    return {ErrorCode::Input, xmlFault(m_xml.careful()),
        QStringLiteral("%1, line %2").arg(m_file).arg(badLine > 0 ? badLine : m_xml.careful().lineNumber())};
}

Result<FormDefinition> readXForm(ByteSource xml, const QString& fileName, size_t mostHeld, FaultyForm* faulty)
{
    using Reading = XFormReader::Reading;
    std::optional<XFormReader> reader(std::in_place, std::move(xml), fileName, mostHeld, Reading::Quickly);
    Result<FormDefinition> form = reader->run();
    if (reader->isStuck()) {
        ByteSource again = reader->takeSource();
        reader.emplace(std::move(again), fileName, mostHeld, Reading::Carefully);
        form = reader->run();
    }
    if (!form && faulty)
        *faulty = reader->takeFaulty();
    return form;
}

} // namespace uthan::form

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "form/xform/xmlguard.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <string_view>

// Qt's reader refuses names with letters that XML 1.0 allows since its fifth edition: those of Amharic, Khmer or
// Burmese, joiners inside Persian words, all beyond U+FFFF. Before it reads, letters of names beyond ASCII are put into
// some it takes (“ስም” becomes “ʧ1235ʧʧ121dʧ”), and back in what it says; texts and values are left as they are. Of
// documents in UTF-8.
namespace uthan::form::foreignnames {

[[nodiscard]] QByteArray readable(const QByteArray& xml);
[[nodiscard]] QString own(QStringView name); // as it stands in the document
// The same without a string of its own where nothing was encoded, as nearly always; `held` keeps what was.
[[nodiscard]] QStringView own(QStringView name, QString& held);
// Whether a name was put into other letters, or looks as if.
[[nodiscard]] bool isEncoded(std::string_view name);
// Whether the beginning of a document says that it is not in UTF-8, so that its names cannot be looked at.
[[nodiscard]] bool isOfOtherLetters(const QByteArray& head);

// Bytes in, readable ones out, a piece at a time.
class Encoder {
public:
    void feed(QByteArrayView bytes, QByteArray& out);

private:
    void letter(QByteArray& out);

    XmlGuard m_guard;
    QByteArray m_letter; // its bytes so far
    qsizetype m_length = 0; // of all of them
    bool m_begins = false; // the name
    char m_last = 0;
};

// A document as the reader takes it, read once from where `from` stands.
class Device : public QIODevice {
public:
    explicit Device(QIODevice& from);
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    QIODevice& m_from;
    Encoder m_encoder;
    QByteArray m_ready;
};

} // namespace uthan::form::foreignnames
